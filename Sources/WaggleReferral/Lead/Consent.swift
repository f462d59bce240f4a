public import Foundation

/// That the customer agreed to be passed on, and on whose word this is known.
public struct Consent: Hashable, Codable, Sendable {
    public var by: Word
    /// When it was told to Waggle; nil until it was decided upon.
    public var at: Date?
    /// Whether the referrer may be told what came of it; nil when the customer was not asked.
    public var mayTellBack: Bool?

    public enum Word: String, Hashable, Codable, Sendable {
        case referrer
        case `operator`
        /// His own, in answer to a mail that asked him.
        case customer
    }

    public init(by: Word, at: Date? = nil, mayTellBack: Bool? = nil) {
        self.by = by
        self.at = at
        self.mayTellBack = mayTellBack
    }
}

/// What the customer said when he was asked whether he may be passed on.
public struct CustomerAnswer: Hashable, Codable, Sendable {
    public var intent: Intent
    /// His own, without quotes and signature.
    public var words: String

    public enum Intent: String, Hashable, Codable, Sendable {
        /// He may be passed on, and the referrer told what came of it.
        case yes
        /// He may be passed on, and the referrer is told nothing more.
        case withoutTellingBack
        case no
        /// A question, a condition, something that only a person can answer.
        case other
    }

    public init(intent: Intent, words: String) {
        self.intent = intent
        self.words = words
    }
}
