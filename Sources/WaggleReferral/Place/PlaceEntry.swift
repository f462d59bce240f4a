/// What the gazetteer keeps of each place to rank by; its words stay in the file until somebody asks.
struct PlaceEntry: Sendable {
    var kind: PlaceKind
    /// Two letters as two bytes, 0 where not known.
    var country: CountryCode
    /// The state or land inside the country, as in `regions.csv`; 0 where not known.
    var region: CountryCode
    var population: UInt32
    var point: GeoPoint
    /// A city: where its line begins in `places.tsv`. Otherwise: the number of its ``PlaceRecord``.
    var source: Int32
}

/// The words of a district, of a town an operator added, or of a post code area.
struct PlaceRecord: Sendable {
    var district: String?
    var city: String?
    var timeZone: String?
    /// Whether the row says more than which city: a post code finer than its city, or a district.
    var isFine: Bool
}

/// Two or three capital letters or digits, packed so that comparing them costs nothing.
struct CountryCode: RawRepresentable, Hashable, Sendable {
    let rawValue: UInt32

    static let unknown = CountryCode(rawValue: 0)

    init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    init(_ bytes: some Sequence<UInt8>) {
        rawValue = bytes.reduce(0) { $0 << 8 | UInt32($1) }
    }

    init(_ text: String?) {
        self.init((text ?? "").utf8.prefix(4).map { $0 >= 0x61 && $0 <= 0x7A ? $0 - 0x20 : $0 })
    }

    var text: String? {
        guard rawValue != 0 else { return nil }
        let bytes = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: rawValue >> $0) }
        return String(decoding: bytes.drop { $0 == 0 }, as: UTF8.self)
    }
}
