/// A reason for which a partner cannot be asked at all. Kept for "why not me".
public enum HardConstraint: String, Hashable, Codable, Sendable, CaseIterable {
    case notActive = "not_active"
    case absent
    case competence
    case coverage
    /// Within reach, and in none of the districts, cities and post codes that he named.
    case area
    case language
    case dealSize = "deal_size"
    case capacity
    case weeklyPace = "weekly_pace"
    case alreadyAsked = "already_asked"
    case isReferrer = "is_referrer"
    case sameGroup = "same_group"
    case excluded
    case leadCondition = "lead_condition"
    /// The customer is on his own list already. For operators only: see ``toldAs``.
    case ownCustomer = "own_customer"
    /// Three or more promises of a contact were broken lately.
    case brokenPromises = "broken_promises"
}

extension HardConstraint {
    /// What partners are told in its place. That somebody has a customer already is nobody's business: else a lead that
    /// is made up would tell.
    var toldAs: HardConstraint { self == .ownCustomer ? .capacity : self }
}
