public import Foundation
public import WaggleReferral
public import WaggleTransport

/// A finished mail that is to leave, with everything fixed before the first try.
public struct OutboxItem: Hashable, Sendable {
    /// The note it carries: unique, so that a decision taken twice queues it once.
    public var note: Identifier<Note>
    /// The word for the kind of note ("offer"), for lists and limits.
    public var kind: String
    public var referral: Identifier<Referral>?
    public var delivery: Delivery
    /// Whether its address is a customer's: a store seals it with the letter, and keeps no server's words about it.
    public var isToCustomer: Bool
    public var state: State

    /// No try is put off for longer. Seconds.
    public static let longestWait: TimeInterval = 6 * 3_600

    /// Queued → sending → accepted | refused | in doubt, and back to queued when a try was postponed.
    public enum State: Hashable, Sendable {
        case queued(after: Date, tries: Int)
        /// Committed before the first byte leaves. Found at start, it means in doubt.
        case sending(since: Date, tries: Int)
        case accepted(at: Date, answer: String)
        case refused(at: Date, code: Int, answer: String)
        /// Delivered or not, nobody knows; resolved by the echo copy or by a person, never by sending blindly.
        case inDoubt(since: Date, tries: Int, reason: String)
    }

    public init(
        note: Identifier<Note>,
        kind: String,
        referral: Identifier<Referral>?,
        delivery: Delivery,
        isToCustomer: Bool = false,
        state: State
    ) {
        self.note = note
        self.kind = kind
        self.referral = referral
        self.delivery = delivery
        self.isToCustomer = isToCustomer
        self.state = state
    }
}
