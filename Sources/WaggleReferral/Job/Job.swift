/// A lead that no single firm could serve, as parts that are offered and handed off like leads of their own.
///
/// The lead as a whole keeps one, to show the referrer how it stands; each part keeps one, to know of the others. They
/// are told of each other's steps by ``Event/partMoved(_:)``.
public struct Job: Hashable, Codable, Sendable {
    /// The lead as it was told; the referrer speaks with Waggle about all parts in its conversation.
    public var whole: Identifier<Referral>
    public var reference: LeadReference
    /// In the order in which the trades were named.
    public var parts: [Part]
    /// It was named for all of the job, so no part has one of its own.
    public var budget: Found<Budget>?

    public struct Part: Hashable, Codable, Sendable {
        /// Counted from 1.
        public var number: Int
        public var trades: [Competence]
        public var standing: Standing
        /// The offer whose partner waits for the referrer's answer.
        public var question: Identifier<Offer>?

        public init(number: Int, trades: [Competence], standing: Standing, question: Identifier<Offer>? = nil) {
            self.number = number
            self.trades = trades
            self.standing = standing
            self.question = question
        }
    }

    /// How a part stands.
    public enum Standing: Hashable, Codable, Sendable {
        /// Nil before anybody was asked.
        case asking(PartnerKey?)
        case taken(by: PartnerKey)
        case won(by: PartnerKey)
        case lost(by: PartnerKey)
        case returned(by: PartnerKey)
        case unplaced
        case withdrawn

        /// Whoever does, or did, the work.
        public var receiver: PartnerKey? {
            switch self {
            case .taken(let partner), .won(let partner), .lost(let partner): partner
            case .asking, .returned, .unplaced, .withdrawn: nil
            }
        }

        /// Whoever is asked, has it, or had it.
        var partner: PartnerKey? {
            switch self {
            case .asking(let partner): partner
            case .taken(let partner), .won(let partner), .lost(let partner), .returned(let partner): partner
            case .unplaced, .withdrawn: nil
            }
        }

        /// Whether there is nobody for it and nobody will be asked.
        public var hasFallenAway: Bool {
            switch self {
            case .returned, .unplaced, .withdrawn: true
            case .asking, .taken, .won, .lost: false
            }
        }

        /// Whether somebody may still take it, or has it in hand.
        var isOpen: Bool {
            switch self {
            case .asking, .taken: true
            case .won, .lost, .returned, .unplaced, .withdrawn: false
            }
        }
    }

    public init(
        whole: Identifier<Referral>,
        reference: LeadReference,
        parts: [Part],
        budget: Found<Budget>? = nil
    ) {
        self.whole = whole
        self.reference = reference
        self.parts = parts
        self.budget = budget
    }

    /// The part whose receiver is the lead partner: the first one, unless there is nobody for it. Nil when there is
    /// nobody for any.
    public var leading: Int? { parts.first { !$0.standing.hasFallenAway }?.number }

    /// The referral of a part.
    public static func id(ofPart number: Int, of whole: Identifier<Referral>) -> Identifier<Referral> {
        Identifier("part/\(number)", of: whole)
    }

    mutating func note(_ part: Part) {
        guard let index = parts.firstIndex(where: { $0.number == part.number }) else { return }
        parts[index] = part
    }
}

/// Which part of which job a referral is.
public struct JobPlace: Hashable, Codable, Sendable {
    /// Counted from 1.
    public var number: Int
    public var job: Job

    public init(number: Int, job: Job) {
        self.number = number
        self.job = job
    }

    public var trades: [Competence] { job.parts.first { $0.number == number }?.trades ?? [] }
    public var isLeading: Bool { job.leading == number }
    var others: [Job.Part] { job.parts.filter { $0.number != number } }
}

/// A part that is to be opened as a referral of its own, with the decision that divided the lead.
public struct NewPart: Hashable, Sendable {
    public var id: Identifier<Referral>
    public var place: JobPlace
    public var lead: LeadDraft
}

/// Something that another referral of the same job is to hear, with the decision that made it happen.
public struct Onward: Hashable, Sendable {
    public var referral: Identifier<Referral>
    public var event: Event
}
