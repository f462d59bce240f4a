/// What the customer is ready to spend.
public struct Budget: Hashable, Codable, Sendable {
    /// ISO 4217.
    public var currency: String
    /// Whole currency units.
    public var least: Int64?
    /// Whole currency units.
    public var most: Int64?
    public var per: Period?

    public enum Period: String, Hashable, Codable, Sendable {
        case month
        case year
        case unit
    }

    public init(currency: String, least: Int64?, most: Int64?, per: Period? = nil) {
        self.currency = currency
        self.least = least
        self.most = most
        self.per = per
    }
}
