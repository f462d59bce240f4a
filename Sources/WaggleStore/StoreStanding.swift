public import Foundation

/// What waits in a store, and how long it has: what somebody who keeps Waggle running wants to know.
public struct StoreStanding: Hashable, Codable, Sendable {
    /// Arrivals that nobody has read.
    public var unread: Waiting
    /// Arrivals whose source does not know yet that they are kept.
    public var unsettled: Waiting
    /// Deadlines that have passed and were not answered.
    public var overdue: Waiting
    /// Letters by state; since they were written.
    public var outbox: [String: Waiting]
    /// Letters in doubt that were written without an echo: they will never settle themselves.
    public var unknowable: Int
    public var held: Int
    public var quarantined: Int
    /// When each source last brought something.
    public var lastArrivals: [String: Date]

    /// Things that wait, and since when the first of them does.
    public struct Waiting: Hashable, Codable, Sendable {
        public var count: Int
        public var since: Date?

        public init(count: Int, since: Date?) {
            self.count = count
            self.since = since
        }
    }

    public init(
        unread: Waiting,
        unsettled: Waiting,
        overdue: Waiting,
        outbox: [String: Waiting],
        unknowable: Int,
        held: Int,
        quarantined: Int,
        lastArrivals: [String: Date]
    ) {
        self.unread = unread
        self.unsettled = unsettled
        self.overdue = overdue
        self.outbox = outbox
        self.unknowable = unknowable
        self.held = held
        self.quarantined = quarantined
        self.lastArrivals = lastArrivals
    }
}
