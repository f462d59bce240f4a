/// Whether another try can help, and when.
public enum RetryAdvice: Hashable, Sendable {
    /// The next try may succeed; the caller backs off.
    case later
    /// The other side asked for at least this wait.
    case after(Duration)
    /// The other side takes no more of anything for a while: a limit of messages, or of connections.
    case slowDown
    /// Only a person can change the outcome: a password, a certificate, a name.
    case neverUntilChanged
}
