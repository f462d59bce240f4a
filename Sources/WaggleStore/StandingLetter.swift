public import Foundation
public import WaggleReferral
public import WaggleTransport

/// A letter as it stands in the outbox, for a person who looks.
public struct StandingLetter: Hashable, Sendable {
    /// Counts up in the order of writing.
    public var id: Int64
    /// The word for the kind of note ("offer").
    public var kind: String
    public var lead: LeadReference?
    public var recipient: MailAddress
    public var writtenAt: Date
    public var state: OutboxItem.State
    /// A copy goes to ourselves, by which a doubt settles itself.
    public var hasEcho: Bool
    /// A person has given it up, and the worker has not decided upon it yet.
    public var isGivenUp: Bool

    public init(
        id: Int64,
        kind: String,
        lead: LeadReference?,
        recipient: MailAddress,
        writtenAt: Date,
        state: OutboxItem.State,
        hasEcho: Bool,
        isGivenUp: Bool
    ) {
        self.id = id
        self.kind = kind
        self.lead = lead
        self.recipient = recipient
        self.writtenAt = writtenAt
        self.state = state
        self.hasEcho = hasEcho
        self.isGivenUp = isGivenUp
    }

    /// What a person says of a letter in doubt.
    public enum Word: Hashable, Sendable {
        /// It did not arrive: the same bytes go again under the same Message-ID.
        case sendAgain
        /// It arrived.
        case arrived
        /// It did not arrive and shall not go: to its lead it is as good as a bounce.
        case giveUp
    }
}
