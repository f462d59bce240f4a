/// What a decision reads of every partner it looks at: two cache lines, no references.
struct PartnerRow {
    var home: Direction
    /// Chord of the radius.
    var reach: Double
    /// The same on every machine and whatever the order of the list: decides between equals.
    var tie: UInt64
    var languages: UInt64
    /// ln of the usual deal: the geometric mean of its ends.
    var usualDeal: Float
    var hours: EngineProfile.Hours
    var firstSkill: Int32
    var skillCount: UInt16
    var country: UInt16
    var group: Int32
    var places: Int16
    var perWeek: Int16
    /// Accepted and without an outcome.
    var open: Int16
    /// Offers that wait for an answer.
    var pending: Int16
    /// Acceptances of the last 168 hours, or a few more: who is at his limit is counted exactly.
    var week: Int16
    var radiusClass: UInt8
    var isActive: Bool
    var hasExclusions: Bool
    var hasAreas: Bool
    /// Orders the lists of the index.
    var merit: Float
}

/// What the engine has learned of one partner, and what is counted of him. All of it follows from the events.
struct PartnerRecord {
    var accept: PartnerBelief
    var win: PartnerBelief
    var kept = KeptBelief()
    var capacity = CapacityBelief()
    var answers = FadingShare()
    var answerTimes = FadingShare()
    /// Leads he may hold by his pace.
    var pace: Float
    var validGiven: Float = 0
    var given: Float = 0
    var ledger = FadingShare()
    var demand = FadingShare()
    /// Hours; for a newcomer some days before he joined.
    var lastOffer: Double
}

/// Two sums whose parts lose half their weight after each half-life: successes and all, or a sum and its count.
struct FadingShare {
    private var part: Float = 0
    private var whole: Float = 0
    /// Hours; when the sums were as they are here.
    private var at: Float = 0

    /// - Parameter halfLife: Days.
    @inline(__always)
    func faded(at now: Double, halfLife: Double) -> (part: Double, whole: Double) {
        guard whole != 0 else { return (Double(part), 0) }
        let share = PortableMath.faded(now - Double(at), halfLife: 24 * halfLife)
        return (Double(part) * share, Double(whole) * share)
    }

    mutating func add(_ part: Double, of whole: Double, at now: Double, halfLife: Double) {
        let before = faded(at: now, halfLife: halfLife)
        self.part = Float(before.part + part)
        self.whole = Float(before.whole + whole)
        at = Float(now)
    }
}

/// A competence of one partner, and what was learned of it.
struct SkillRow {
    var competence: UInt16
    var level: UInt8
    var certificates: UInt64
    var isRemote: Bool
    var win: PartnerBelief
}
