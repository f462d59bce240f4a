public import Foundation

/// How a referral ended.
public enum Outcome: Hashable, Codable, Sendable {
    case won(Handoff, value: Money?, at: Date)
    case lost(Handoff, reason: String, at: Date)
    /// Taken, and given back.
    case returned(Handoff, reason: String, at: Date)
    /// Nobody took it.
    case unplaced(Unplaced, at: Date)
    case withdrawn(at: Date)
    /// Another firm told of the same customer first.
    case cameSecond(at: Date)
    /// Nobody could serve all of it: its parts go on as referrals of their own.
    case divided(Job, at: Date)

    /// What was lacking when nobody could be found.
    public struct Unplaced: Hashable, Codable, Sendable {
        /// Partners who were asked.
        public var asked: Int
        /// How many partners failed each hard constraint; a partner can fail several.
        public var lacking: [Lack]

        public init(asked: Int, lacking: [Lack]) {
            self.asked = asked
            self.lacking = lacking
        }
    }

    public struct Lack: Hashable, Codable, Sendable {
        public var constraint: HardConstraint
        public var partners: Int

        public init(constraint: HardConstraint, partners: Int) {
            self.constraint = constraint
            self.partners = partners
        }
    }

    public var at: Date {
        switch self {
        case .won(_, _, let at), .lost(_, _, let at), .returned(_, _, let at), .unplaced(_, let at),
            .withdrawn(let at), .cameSecond(let at), .divided(_, let at):
            at
        }
    }
}
