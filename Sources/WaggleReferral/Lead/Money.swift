/// An amount in minor units of an ISO 4217 currency: paise, cents, kopecks.
public struct Money: Hashable, Codable, Sendable {
    public var minorUnits: Int64
    /// ISO 4217, three capitals.
    public var currency: String

    public init(minorUnits: Int64, currency: String) {
        self.minorUnits = minorUnits
        self.currency = currency
    }

    /// From whole currency units.
    public init(_ units: Int64, _ currency: String) {
        self.init(minorUnits: units * 100, currency: currency)
    }

    /// Whole currency units, rounded to the nearest.
    public var units: Int64 { (minorUnits + (minorUnits < 0 ? -50 : 50)) / 100 }
}
