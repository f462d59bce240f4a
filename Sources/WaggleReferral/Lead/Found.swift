/// A value read out of free text, with the words it came from.
public struct Found<Value: Hashable & Codable & Sendable>: Hashable, Codable, Sendable {
    public var value: Value
    /// The words of the message, as they stand there; empty when a program stated the value.
    public var quote: String
    /// 0…1. Below ``Policy/sureEnough`` the value is shown as a guess.
    public var confidence: Double

    public init(_ value: Value, quote: String, confidence: Double) {
        self.value = value
        self.quote = quote
        self.confidence = confidence
    }
}
