public import Foundation

/// What a look at the whole history found.
public struct AuditReport: Hashable, Sendable {
    /// Events that were looked at: all, or those up to the fault.
    public var events: Int
    /// Ledger entries and disclosures that an older Waggle wrote, before there was a chain.
    public var unchained: Int
    /// The hash of all that happened, 32 bytes. Who has noted it can tell later that nothing before it was changed.
    public var head: Data
    public var fault: Fault?

    /// The first thing that is not as it was written.
    public struct Fault: Hashable, Sendable {
        public var lead: String
        /// Counts a lead's events from 1; nil when the lead's own row is what is wrong.
        public var event: Int?
        public var at: Date?
        public var kind: Kind

        public init(lead: String, event: Int?, at: Date?, kind: Kind) {
            self.lead = lead
            self.event = event
            self.at = at
            self.kind = kind
        }
    }

    public enum Kind: Hashable, Sendable {
        /// The event, or what was booked or shown with it, was changed; or an event before it is gone.
        case changed
        /// The lead has not as many events as its row says.
        case incomplete
        /// A head that was noted earlier is not part of this history.
        case headUnknown
    }

    public init(events: Int, unchained: Int, head: Data, fault: Fault?) {
        self.events = events
        self.unchained = unchained
        self.head = head
        self.fault = fault
    }
}
