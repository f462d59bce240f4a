public import Foundation

/// What a partner has in hand.
public struct Workload: Hashable, Codable, Sendable {
    /// Leads accepted and without an outcome.
    public var open: Int
    /// Offers waiting for an answer.
    public var pending: Int
    /// Moments of acceptance within the last 7 days.
    public var acceptances: [Date]
    public var lastOfferAt: Date?

    public static let none = Workload(open: 0, pending: 0, acceptances: [], lastOfferAt: nil)

    public init(open: Int, pending: Int, acceptances: [Date], lastOfferAt: Date?) {
        self.open = open
        self.pending = pending
        self.acceptances = acceptances
        self.lastOfferAt = lastOfferAt
    }
}
