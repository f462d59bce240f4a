/// A lead as the engine looks at it: names are numbers of its tables, hours are since the exchange's day 0.
public struct EngineLead: Sendable {
    /// Unique in the exchange.
    public var number: Int
    public var place: GeoPoint
    public var country: UInt16
    /// Numbers of the areas it lies in, or may lie in; empty when nobody could tell.
    public var areas: [UInt32]
    /// Only partners of that country can serve it.
    public var isDomestic: Bool
    public var needs: [UInt16]
    /// Each of the needs can be delivered from afar.
    public var isRemote: Bool
    /// The least declared level that is asked, 1…3.
    public var level: UInt8
    /// The certificate that is asked for, one bit; 0 when any partner will do.
    public var certificate: UInt64
    /// Money.
    public var budget: Double
    public var urgency: Pressure
    /// One bit; nil when any will do.
    public var language: UInt64?
    /// Rows of the table.
    public var giver: Int?
    /// Rows of the table who must not get it.
    public var excluded: [Int]

    /// How soon the customer's interest fades.
    public enum Pressure: Int, Codable, Sendable, CaseIterable {
        case hot
        case normal
        case planned
    }

    public init(
        number: Int,
        place: GeoPoint,
        country: UInt16,
        areas: [UInt32] = [],
        isDomestic: Bool = true,
        needs: [UInt16],
        isRemote: Bool,
        level: UInt8 = 1,
        certificate: UInt64 = 1,
        budget: Double,
        urgency: Pressure = .normal,
        language: UInt64? = nil,
        giver: Int? = nil,
        excluded: [Int] = []
    ) {
        self.number = number
        self.place = place
        self.country = country
        self.areas = areas
        self.isDomestic = isDomestic
        self.needs = needs
        self.isRemote = isRemote
        self.level = level
        self.certificate = certificate
        self.budget = budget
        self.urgency = urgency
        self.language = language
        self.giver = giver
        self.excluded = excluded
    }
}
