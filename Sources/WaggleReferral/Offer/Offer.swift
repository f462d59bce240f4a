public import Foundation

/// One question to one partner: will you take this lead?
public struct Offer: Hashable, Codable, Sendable {
    public let id: Identifier<Offer>
    public let partner: PartnerKey
    public let askedAt: Date
    /// The last moment at which an accepting reply counts.
    public internal(set) var closesAt: Date
    /// When its letter left, where that was so late that the partner's time was counted anew from there.
    public internal(set) var leftAt: Date?
    /// Why this partner, kept as it was on the day.
    public let match: Match
    public internal(set) var answer: Answer

    public enum Answer: Hashable, Codable, Sendable {
        case awaited
        /// He would take it, and the referrer has not chosen yet; see ``SealedRound``.
        case interested(at: Date)
        case accepted(at: Date)
        case declined(at: Date, reason: DeclineReason)
        /// The window closed without an answer.
        case lapsed(at: Date)
        /// The mail came back.
        case bounced(at: Date)
        /// The referrer withdrew the lead, or changed it so that somebody else is asked.
        case withdrawn(at: Date)
        /// He would have taken it, and the referrer chose somebody else.
        case notChosen(at: Date)

        /// Whether the partner still has it before him.
        public var isOpen: Bool {
            switch self {
            case .awaited, .interested: true
            case .accepted, .declined, .lapsed, .bounced, .withdrawn, .notChosen: false
            }
        }
    }

    public init(
        id: Identifier<Offer>,
        partner: PartnerKey,
        askedAt: Date,
        closesAt: Date,
        match: Match,
        answer: Answer = .awaited
    ) {
        self.id = id
        self.partner = partner
        self.askedAt = askedAt
        self.closesAt = closesAt
        self.match = match
        self.answer = answer
    }

    /// From when the partner had his time to answer.
    public var beganAt: Date { leftAt ?? askedAt }

    func answered(_ answer: Answer) -> Offer {
        var offer = self
        offer.answer = answer
        return offer
    }
}

/// Why a partner said no, in one of the words that ranking and the circle's report understand.
public enum DeclineReason: Hashable, Codable, Sendable {
    case busy
    case tooSmall
    case tooLarge
    case tooFar
    case notOurTrade
    case price
    case conflict
    /// His own words, when they are none of these; empty when he gave none.
    case other(String)
}
