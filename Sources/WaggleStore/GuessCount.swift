public import Foundation

/// Tokens, codes or references that were none of ours, as they came from one sender within a day.
public struct GuessCount: Hashable, Sendable {
    /// A keyed hash of who sent them; 0 for all senders together.
    public var sender: Int64
    public var beganAt: Date
    public var count: Int
    /// Whether the operators heard of it.
    public var isTold: Bool

    public init(sender: Int64, beganAt: Date, count: Int, isTold: Bool) {
        self.sender = sender
        self.beganAt = beganAt
        self.count = count
        self.isTold = isTold
    }
}
