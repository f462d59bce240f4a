/// Two firms, whichever is named first.
public struct PartnerPair: Hashable, Codable, Sendable, Comparable {
    /// Before the other by its key.
    public let first: PartnerKey
    public let second: PartnerKey

    public init(_ one: PartnerKey, _ other: PartnerKey) {
        first = min(one, other)
        second = max(one, other)
    }

    public static func < (left: PartnerPair, right: PartnerPair) -> Bool {
        (left.first, left.second) < (right.first, right.second)
    }
}
