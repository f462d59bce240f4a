/// The wait before the next try after failures in a row.
public struct Backoff: Sendable {
    var first: Duration
    var longest: Duration

    /// A mailbox or an endpoint that cannot be reached:
    ///
    /// | failures | 1 | 2 | 4 | 6 | 8 or more |
    /// |---|---|---|---|---|---|
    /// | wait | 2 s | 4 s | 16 s | 64 s | 5 min |
    public static let source = Backoff(first: .seconds(2), longest: .seconds(300))

    /// A mail that was postponed; greylisting wants some minutes (RFC 5321 §4.5.4.1 wants 30 after the first tries):
    ///
    /// | tries | 1 | 2 | 3 | 4 | 5 or more |
    /// |---|---|---|---|---|---|
    /// | wait | 5 min | 10 min | 20 min | 40 min | 1 h |
    public static let mail = Backoff(first: .seconds(300), longest: .seconds(3_600))

    /// All letters, when the server takes no more of any: the first after it is a trial.
    ///
    /// | limits met in a row | 1 | 2 | 4 | 6 | 7 or more |
    /// |---|---|---|---|---|---|
    /// | wait | 1 min | 2 min | 8 min | 32 min | 1 h |
    public static let limit = Backoff(first: .seconds(60), longest: .seconds(3_600))

    /// - Parameters:
    ///   - failures: In a row, at least 1.
    ///   - chance: 0..<1; spreads the wait by ± 10 % so that restarted workers do not knock in step.
    public func wait(after failures: Int, chance: Double) -> Duration {
        let doubled = first * Double(1 << min(max(failures, 1) - 1, 20))
        return min(doubled, longest) * (0.9 + 0.2 * chance)
    }
}

extension Duration {
    /// In seconds.
    var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
