import Foundation
import Synchronization
import WaggleStore

/// Tokens and codes that came in and are none of ours, and references of leads in which the asker has no part: a few are
/// an old key's or a slip, many are somebody's guesses.
///
/// Guessing is hopeless with 130 bits; whoever tries is worth knowing. Counted for a day, by sender and for all together,
/// and written down with what is decided, so that a start does not begin anew.
final class Guesses: Sendable {
    /// In 24 hours, before the operators are told.
    static let suspicious = 20
    /// Wrong tokens after which the rest of a mail's are not looked at.
    static let perMail = 3
    /// Senders that are counted by themselves; the others of a day only together.
    static let senders = 1_000
    /// All senders together.
    private static let all: Int64 = 0
    fileprivate static let day: TimeInterval = 86_400

    fileprivate struct State {
        var counts: [Int64: GuessCount]
        var changed: Set<Int64> = []
        /// What to tell the operators.
        var sentences: [String] = []
    }

    private let state: Mutex<State>

    init(_ counts: [GuessCount]) {
        state = Mutex(State(counts: Dictionary(counts.map { ($0.sender, $0) }) { $1 }))
    }

    /// A token or a code that is none.
    func addToken(from sender: Int64, at now: Date) {
        let sentence =
            "More than \(Self.suspicious) tokens came in today that are none of ours: somebody may be guessing. "
            + "None of them was accepted."
        state.withLock { state in
            state.add(Self.all, at: now, telling: sentence)
            state.add(sender, at: now, telling: nil)
        }
    }

    /// A proven partner asks about a lead in which he has no part, or that there is not.
    func addReference(from sender: Int64, called partner: String, at now: Date) {
        let sentence =
            "\(partner) asked today about more than \(Self.suspicious) leads that are none of theirs: somebody may be "
            + "guessing references. Nothing was told of any."
        state.withLock { $0.add(sender, at: now, telling: sentence) }
    }

    /// How many wrong tokens of this sender are looked at in one mail: who guesses is slowed.
    func tokensPerMail(of sender: Int64, at now: Date) -> Int {
        state.withLock { state in
            guard let count = state.counts[sender], now.timeIntervalSince(count.beganAt) < Self.day,
                count.count >= Self.suspicious
            else { return Self.perMail }
            return 1
        }
    }

    /// What is to be written down, and what is to be told; each once.
    func take() -> (counts: [GuessCount], sentences: [String]) {
        state.withLock { state in
            defer { (state.changed, state.sentences) = ([], []) }
            return (state.changed.sorted().compactMap { state.counts[$0] }, state.sentences)
        }
    }
}

extension Guesses.State {
    fileprivate mutating func add(_ sender: Int64, at now: Date, telling sentence: String?) {
        var count = counts[sender] ?? GuessCount(sender: sender, beganAt: now, count: 0, isTold: false)
        if now.timeIntervalSince(count.beganAt) >= Guesses.day {
            count = GuessCount(sender: sender, beganAt: now, count: 0, isTold: false)
        }
        if counts[sender] == nil, counts.count > Guesses.senders {
            counts = counts.filter { now.timeIntervalSince($0.value.beganAt) < Guesses.day }
            guard counts.count <= Guesses.senders else { return }
        }
        count.count += 1
        if let sentence, count.count >= Guesses.suspicious, !count.isTold {
            count.isTold = true
            sentences.append(sentence)
        }
        counts[sender] = count
        changed.insert(sender)
    }
}
