/// What a decision asks of every partner it comes by: one cache line, no references.
struct PartnerRow {
    var home: Direction
    /// Chord of the radius.
    var reach: Double
    /// The same on every machine and whatever the order of the list: decides between equals.
    var tie: UInt64
    var languages: UInt64
    /// Orders the lists of the index.
    var merit: Float
    var country: UInt16
    var places: Int16
    /// Accepted and without an outcome.
    var open: Int16
    /// Offers that wait for an answer.
    var pending: Int16
    var radiusClass: UInt8
    var marks: Marks

    /// What is true of few partners is looked at only where the mark says so.
    struct Marks: OptionSet {
        var rawValue: UInt8

        static let isActive = Marks(rawValue: 1)
        static let hasAreas = Marks(rawValue: 2)
        static let hasExclusions = Marks(rawValue: 4)
        /// Has an owner with other firms.
        static let isGrouped = Marks(rawValue: 8)
        /// Has as many acceptances as a week allows, or nearly: they are counted exactly.
        static let hasFullWeek = Marks(rawValue: 16)

        mutating func set(_ mark: Marks, _ isSet: Bool) {
            if isSet { insert(mark) } else { remove(mark) }
        }
    }
}

/// What a partner declares and a decision reads only of those who are weighed, and of who wears a mark.
struct PartnerTerms {
    var hours: EngineProfile.Hours
    /// ln of the usual deal: the geometric mean of its ends.
    var usualDeal: Float
    var firstSkill: Int32
    /// −1 for none.
    var group: Int32
    var skillCount: UInt16
    var perWeek: Int16
    /// Acceptances of the last 168 hours, or a few more.
    var week: Int16 = 0

    var skills: Range<Int> { Int(firstSkill)..<Int(firstSkill) + Int(skillCount) }
}

/// What the engine has learned of one partner, and what is counted of him. All of it follows from the events.
struct PartnerRecord {
    var capacity = CapacityBelief()
    var accept: PartnerBelief
    var choosiness = Choosiness()
    var win: PartnerBelief
    var kept = KeptBelief()
    var answers = FadingShare()
    var answerTimes = FadingShare()
    /// Leads he may hold by his pace.
    var pace: Float
    var ledger = FadingShare()
    var demand = FadingShare()
    /// Hours; for a newcomer some days before he joined.
    var lastOffer: Double
}

/// What became of the leads that a partner gave: no decision reads it, so it does not lie in its way.
struct GiverRecord {
    /// Leads that ended with a word of the receiver, and those of them that were real.
    var given: Float = 0
    var validGiven: Float = 0
    /// Sum of ``EngineEvent/valued(lead:row:share:)`` of his leads, and their count.
    var valuedShares: Float = 0
    var valued: Float = 0
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
        let (part, whole, age) = unfaded(at: now)
        guard age > 0 else { return (part, whole) }
        let share = PortableMath.faded(age, halfLife: 24 * halfLife)
        return (part * share, whole * share)
    }

    /// The sums as they were `age` hours ago; 0 hours where nothing is known that could fade.
    @inline(__always)
    func unfaded(at now: Double) -> (part: Double, whole: Double, age: Double) {
        (Double(part), Double(whole), whole == 0 ? 0 : max(0, now - Double(at)))
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
    var certificates: UInt64
    var win: PartnerBelief
    var competence: UInt16
    var level: UInt8
    var isRemote: Bool
}
