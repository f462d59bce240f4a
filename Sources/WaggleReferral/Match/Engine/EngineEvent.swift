/// What the engine learns from; its state is the sum of these and can be rebuilt from them.
public enum EngineEvent: Sendable {
    /// A lead was ranked for the first time.
    case demanded(EngineRanking.Demand)
    case offered(EngineLead, row: Int)
    case answered(lead: Int, row: Int, Answer, offeredAt: Double)
    /// A day after acceptance: was the customer called?
    case contacted(lead: Int, row: Int, kept: Bool)
    /// What the deal brought, as a share of what the giver had said that it is worth, 0…1; before `ended`.
    case valued(lead: Int, row: Int, share: Double)
    /// The place is free again.
    case ended(lead: Int, row: Int, Ending)
    case dayPassed

    public enum Answer: Sendable {
        case accepted
        /// He would take it, and somebody else decides whether he gets it: `accepted` or `expired` follows.
        case interested
        case declined(isBusy: Bool)
        case timedOut
        /// The lead's life ended before his window: says nothing about him.
        case expired
    }

    public enum Ending: Sendable {
        case won(isDisputed: Bool)
        case lost(isDisputed: Bool)
        /// The receiver says that the lead was not real.
        case invalid
        /// The promise of a contact was broken.
        case ghosted
    }
}
