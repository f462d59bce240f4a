import Foundation
import Synchronization

/// Tokens that came in and are none of ours: a few are an old key's or a mangled mail's, many are somebody's guesses.
///
/// Guessing is hopeless with 130 bits; whoever tries is worth knowing. Counted in memory: a start forgets.
final class Guesses: Sendable {
    /// In 24 hours, before the operators are told.
    static let suspicious = 20
    /// Wrong tokens after which the rest of a mail's are not looked at.
    static let perMail = 3

    private struct Day {
        var beganAt = Date.distantPast
        var count = 0
    }

    private let day = Mutex(Day())

    func add(at now: Date) {
        day.withLock { day in
            if now.timeIntervalSince(day.beganAt) >= 86_400 { day = Day(beganAt: now) }
            day.count += 1
        }
    }

    /// What to tell the operators; nil while there is nothing to tell. The same words until the day is over.
    func report(at now: Date) -> String? {
        day.withLock { day in
            guard day.count >= Self.suspicious, now.timeIntervalSince(day.beganAt) < 86_400 else { return nil }
            return "More than \(Self.suspicious) tokens came in today that are none of ours: somebody may be guessing. "
                + "None of them was accepted."
        }
    }
}
