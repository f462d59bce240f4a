/// What one event means: plain data, compared in tests in one line. Nothing has happened yet.
public struct Decision: Hashable, Sendable {
    public var referral: Referral
    public var notes: [Note]
    public var deadlines: [Deadline]
    public var entries: [LedgerEntry]
    public var disclosures: [Disclosure]
    /// What the circle learns from it, in this order.
    public var lessons: [Lesson]
    /// The ranking that chose the next partner, when one was made: kept for "why".
    public var ranking: Ranking?
    /// Parts that the lead was divided into: each becomes a referral whose first event is its own lead.
    public var parts: [NewPart]
    /// What others of the same job are to hear, in this order.
    public var onward: [Onward]
    /// Why nothing changed, when nothing did.
    public var remark: Remark?

    /// A late or repeated event is no error; it is remarked upon.
    public enum Remark: Hashable, Sendable {
        case alreadyClosed
        case alreadyHandedOff
        case notTheOpenOffer
        case tooLate
        case notUnderstood
        case nobodyAsked
        case customerForgotten
        case alreadyAgreed
        /// He who asks why stood in no ranking.
        case notRanked
        case unexpected(event: String, stage: String)
    }

    public init(
        _ referral: Referral,
        notes: [Note] = [],
        deadlines: [Deadline] = [],
        entries: [LedgerEntry] = [],
        disclosures: [Disclosure] = [],
        lessons: [Lesson] = [],
        ranking: Ranking? = nil,
        parts: [NewPart] = [],
        onward: [Onward] = [],
        remark: Remark? = nil
    ) {
        self.referral = referral
        self.notes = notes
        self.deadlines = deadlines
        self.entries = entries
        self.disclosures = disclosures
        self.lessons = lessons
        self.ranking = ranking
        self.parts = parts
        self.onward = onward
        self.remark = remark
    }
}
