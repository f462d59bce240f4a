/// What a partner's place in a ranking was made of. A new one is a case here and a line in `Circle+Reasons.swift`.
public enum ScoringFactor: String, Hashable, Codable, Sendable, CaseIterable {
    case distance
    case competence
    /// Places that are free now, as far as he is believed to be able to fill them.
    case freeHands = "free hands"
    /// Days without an offer.
    case turn
    /// The promise of a first contact.
    case promises
    /// How soon he answers.
    case answers
    /// The ledger's balance.
    case giveAndTake = "give and take"
    case acceptance
    case winning
    /// What his place is worth to better leads, what asking costs, and what is left for the next one.
    case price

    /// Whether the referrer may read it where he picks among those interested.
    var isToldToReferrer: Bool {
        switch self {
        case .competence, .freeHands, .promises, .answers: true
        // The distance is told from the customer.
        case .distance, .turn, .giveAndTake, .acceptance, .winning, .price: false
        }
    }

    /// Whether a partner may read it under "why you": facts of his own, not what is believed of him.
    var isTold: Bool {
        switch self {
        case .distance, .competence, .freeHands, .turn, .giveAndTake: true
        case .promises, .answers, .acceptance, .winning, .price: false
        }
    }
}
