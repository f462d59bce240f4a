public import Foundation

/// That the customer agreed to be passed on, and on whose word this is known.
public struct Consent: Hashable, Codable, Sendable {
    public var by: Word
    /// When it was told to Waggle; nil until it was decided upon.
    public var at: Date?

    public enum Word: String, Hashable, Codable, Sendable {
        case referrer
        case `operator`
    }

    public init(by: Word, at: Date? = nil) {
        self.by = by
        self.at = at
    }
}
