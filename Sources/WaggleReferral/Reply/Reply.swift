/// What a partner said, as far as it was understood.
public struct Reply: Hashable, Codable, Sendable {
    public var intent: Intent
    /// The writer's own words, without quotes and signature; for the record and for the other side.
    public var words: String

    /// The intents of the vocabulary ("Reply intents") that a person can have.
    public enum Intent: Hashable, Codable, Sendable {
        case accept
        case decline(DeclineReason)
        case question
        /// Other terms: nothing is accepted by it.
        case counter
        /// Ask me again; the day if one was named.
        case snooze(until: CalendarDay?)
        /// A report on a lead already taken, without a result.
        case progress
        case won(Money?)
        case lost(String)
        case returned(String)
        case unsubscribe
        case unclear
    }

    public init(intent: Intent, words: String) {
        self.intent = intent
        self.words = words
    }
}
