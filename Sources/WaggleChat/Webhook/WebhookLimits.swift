/// What an endpoint may send at most. `docs/webhooks.md` states these numbers.
public enum WebhookLimits {
    /// Of one answer. A mail of 5 MiB in base64 fits.
    public static let bodyBytes = 8 * 1_024 * 1_024
    /// Of the brackets in an answer. The contract needs 4.
    public static let depth = 64
    /// In one answer; an endpoint with more hands them out page by page.
    public static let events = 1_000
    public static let idCharacters = 200
    public static let cursorCharacters = 1_000
    public static let fields = 100
    public static let labelCharacters = 200
    public static let valueCharacters = 10_000
    public static let textCharacters = 100_000
    /// The longest wait that an endpoint can ask for with `Retry-After`.
    public static let retryAfter = Duration.seconds(24 * 3_600)
    /// What Waggle asks an endpoint to wait when it offers to.
    public static let wait = Duration.seconds(25)
    /// An endpoint that answers "nothing" sooner has not waited, whatever it offers, and is asked at intervals.
    public static let shortestWait = Duration.seconds(5)
    /// For a whole exchange, a wait not counted.
    public static let deadline = Duration.seconds(30)
}
