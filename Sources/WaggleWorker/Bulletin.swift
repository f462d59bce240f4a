public import Foundation
import Synchronization
import WaggleTransport

/// How it goes with a running worker, as it says itself.
public struct Bulletin: Hashable, Codable, Sendable {
    public var at: Date
    public var startedAt: Date
    /// By name.
    public var sources: [String: Source] = [:]
    /// Why the outgoing server takes no mail of this account.
    public var sending: Trouble?
    /// Why nothing can be kept, decided or written down.
    public var store: Trouble?
    /// When a mail was last seen that another Waggle wrote from this address.
    public var otherSeen: Date?
    /// When each loop last came round.
    public var rounds: [String: Date] = [:]

    public init(at: Date, startedAt: Date) {
        self.at = at
        self.startedAt = startedAt
    }

    public struct Source: Hashable, Codable, Sendable {
        /// When it was last read to its end.
        public var lastLook: Date?
        public var trouble: Trouble?

        public init(lastLook: Date? = nil, trouble: Trouble? = nil) {
            self.lastLook = lastLook
            self.trouble = trouble
        }
    }

    public struct Trouble: Hashable, Codable, Sendable {
        public var since: Date
        /// The newest one, in words for the operator.
        public var sentence: String

        public init(since: Date, sentence: String) {
            self.since = since
            self.sentence = sentence
        }
    }

    /// Whether its loops come round: deciding looks every half minute, sending every five at least. One that hangs
    /// is to be started again.
    public var isAlive: Bool {
        Loop.allCases.allSatisfy { loop in
            at.timeIntervalSince(rounds[loop.rawValue] ?? startedAt) < Self.longestRound
        }
    }

    static let longestRound: TimeInterval = 900

    enum Loop: String, CaseIterable {
        case deciding
        case sending
    }
}

/// Where the loops of a worker write how it goes, and others read it.
public final class Noticeboard: Sendable {
    private let bulletin: Mutex<Bulletin>

    init(at now: Date) {
        bulletin = Mutex(Bulletin(at: now, startedAt: now))
    }

    /// What stands there now.
    public func bulletin(at now: Date) -> Bulletin {
        bulletin.withLock { bulletin in
            bulletin.at = now
            return bulletin
        }
    }

    func looked(into source: SourceName, at now: Date) {
        bulletin.withLock { $0.sources[source.rawValue] = Bulletin.Source(lastLook: now) }
    }

    func cannotRead(_ source: SourceName, _ sentence: String, at now: Date) {
        bulletin.withLock { bulletin in
            var place = bulletin.sources[source.rawValue] ?? Bulletin.Source()
            place.trouble = Bulletin.Trouble(since: place.trouble?.since ?? now, sentence: sentence)
            bulletin.sources[source.rawValue] = place
        }
    }

    func sawOther(at now: Date) {
        bulletin.withLock { $0.otherSeen = now }
    }

    func isSending(at now: Date) {
        bulletin.withLock { $0.sending = nil }
    }

    func cannotSend(_ sentence: String, at now: Date) {
        bulletin.withLock { bulletin in
            bulletin.sending = Bulletin.Trouble(since: bulletin.sending?.since ?? now, sentence: sentence)
        }
    }

    func storeWorks(for loop: Bulletin.Loop, at now: Date) {
        bulletin.withLock { bulletin in
            bulletin.store = nil
            bulletin.rounds[loop.rawValue] = now
        }
    }

    func storeFails(_ sentence: String, at now: Date) {
        bulletin.withLock { bulletin in
            bulletin.store = Bulletin.Trouble(since: bulletin.store?.since ?? now, sentence: sentence)
            // It fails, and does not hang: to start again would not help.
            for loop in Bulletin.Loop.allCases { bulletin.rounds[loop.rawValue] = now }
        }
    }
}
