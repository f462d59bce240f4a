public import Foundation
public import WaggleReferral

/// Everything that one decision changes. A store makes all of it true in one transaction, or nothing.
public struct Change: Sendable {
    /// The arrivals this change settles, with what became of each.
    public var arrivals: [Settled]
    /// The referral as it is after the decision; nil when an arrival is only noted or held.
    public var referral: Advance?
    public var outbox: [OutboxItem]
    /// Conversations opened or continued; a row with the same selector is replaced.
    public var conversations: [Conversation]
    /// Message-ID of an echo copy that came back: the outbox row with it is accepted if it was in doubt.
    public var echoes: [String]
    /// What became of one-time codes.
    public var confirmations: [Confirming]
    /// What a partner said of his own customers.
    public var customers: KnownCustomers?
    /// Arrivals whose content is destroyed with this, in backups too.
    public var erased: [Int64]
    /// How often was guessed by now; a row of the same sender is replaced.
    public var guesses: [GuessCount]

    /// One step of a ``Confirmation``.
    public enum Confirming: Hashable, Sendable {
        case asked(Confirmation)
        /// A code named this row and was not its own.
        case guessed(selector: String)
        /// Once, or the store throws ``StoreError/alreadyThere(_:)``.
        case answered(selector: String, Confirmation.Answer, at: Date)
        case enrolled(Enrolment)
    }

    public struct Settled: Sendable {
        public var arrival: Int64
        public var fate: ArrivalFate

        public init(arrival: Int64, fate: ArrivalFate) {
            self.arrival = arrival
            self.fate = fate
        }
    }

    /// One step of a referral: the event and what was decided.
    public struct Advance: Sendable {
        /// The version that was read; 0 for a referral that is new. The store writes version + 1, or throws
        /// ``StoreError/changedMeanwhile`` when another step came in between.
        public var version: Int
        public var event: Event
        public var at: Date
        public var decision: Decision
        /// Where the lead came from; needed once, with the first step.
        public var origin: Origin?
        /// The deadline this step answers; it is done with it.
        public var deadline: Deadline?

        public init(
            version: Int,
            event: Event,
            at: Date,
            decision: Decision,
            origin: Origin? = nil,
            deadline: Deadline? = nil
        ) {
            self.version = version
            self.event = event
            self.at = at
            self.decision = decision
            self.origin = origin
            self.deadline = deadline
        }
    }

    public init(
        arrivals: [Settled] = [],
        referral: Advance? = nil,
        outbox: [OutboxItem] = [],
        conversations: [Conversation] = [],
        echoes: [String] = [],
        confirmations: [Confirming] = [],
        customers: KnownCustomers? = nil,
        erased: [Int64] = [],
        guesses: [GuessCount] = []
    ) {
        self.arrivals = arrivals
        self.referral = referral
        self.outbox = outbox
        self.conversations = conversations
        self.echoes = echoes
        self.confirmations = confirmations
        self.customers = customers
        self.erased = erased
        self.guesses = guesses
    }
}

/// Where a lead came from.
public struct Origin: Hashable, Codable, Sendable {
    /// The arrival that told of it; its bytes are the original mail.
    public var arrival: Int64
    /// Counts up from 0 over the exchange: what the reference is made from.
    public var sequence: Int

    public init(arrival: Int64, sequence: Int) {
        self.arrival = arrival
        self.sequence = sequence
    }
}

/// A referral as it stands in the store.
public struct KeptReferral: Hashable, Sendable {
    public var referral: Referral
    public var version: Int
    public var origin: Origin

    public init(referral: Referral, version: Int, origin: Origin) {
        self.referral = referral
        self.version = version
        self.origin = origin
    }
}

/// One line of a referral's history.
public struct RecordedEvent: Hashable, Sendable {
    /// ``WaggleReferral/Event/name``: what remains when the customer is forgotten.
    public var name: String
    /// nil when the customer was forgotten after it.
    public var event: Event?
    public var at: Date
    /// The ranking made on this occasion, if one was.
    public var ranking: Ranking?

    public init(name: String, event: Event?, at: Date, ranking: Ranking?) {
        self.name = name
        self.event = event
        self.at = at
        self.ranking = ranking
    }
}
