/// One of the five things by which two firms judge how they work together.
public enum MutualTrait: String, Hashable, Codable, Sendable, CaseIterable, CodingKeyRepresentable {
    /// Promises are kept.
    case trust
    /// Offers are answered, yes or no.
    case respect
    /// Both sides tell how it goes, and the ball comes back.
    case collaboration
    /// Both sides win.
    case success
    /// What was agreed is reached; left out where nothing is agreed.
    case goals

    /// Share in ``PartnershipHealth/health``; all five add up to 1.
    var weight: Double {
        switch self {
        case .trust: 0.30
        case .respect: 0.15
        case .collaboration: 0.20
        case .success: 0.20
        case .goals: 0.15
        }
    }
}
