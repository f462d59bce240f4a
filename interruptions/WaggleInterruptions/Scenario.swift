import WaggleReferral

/// A piece of an exchange's life, and what must have come of it.
struct Scenario: Sendable {
    var name: String
    var acts: [Act]
    /// How many leads, offers and handoffs there are in the end: that it is the story it is meant to be.
    var leads: Int
    var offers: Int
    var handoffs: Int
    var arrangement = Arrangement()

    /// How Waggle is set up.
    struct Arrangement: Sendable {
        var takers = ["anna", "bo", "chan"]
        var hasSecondMailbox = false
        var hasEndpoint = false
        var keeping = Keeping.flag
        var policy = Policy.house
        /// What one connection to a server of the house bears before it is closed.
        var patience = Int.max
    }

    enum Keeping: Sendable {
        case flag
        case move
        case leave
    }

    init(
        _ name: String,
        leads: Int = 1,
        offers: Int = 1,
        handoffs: Int = 0,
        _ change: @Sendable (inout Arrangement) -> Void = { _ in },
        acts: [Act]
    ) {
        self.name = name
        self.leads = leads
        self.offers = offers
        self.handoffs = handoffs
        self.acts = acts
        change(&arrangement)
    }
}
