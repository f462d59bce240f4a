/// About how much a deal brought: enough for a balance, and not what the books of a firm say.
public struct ValueBand: Hashable, Codable, Sendable, Comparable {
    /// House money, whole units, the lower end included.
    public let least: Int
    /// House money, not included; nil for the highest band.
    public let most: Int?

    /// 1, 2 and 5 times the powers of ten, so that two neighbours differ by what people notice.
    private static let edges = [
        0, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000,
        2_000_000, 5_000_000, 10_000_000,
    ]

    /// - Parameter money: House money. Below 0 counts as nothing.
    public init(_ money: Double) {
        let index = Self.edges.lastIndex { Double($0) <= money } ?? 0
        least = Self.edges[index]
        most = index + 1 < Self.edges.count ? Self.edges[index + 1] : nil
    }

    /// What a deal of this band counts as: the middle of its ends as proportions go, with two digits. House money.
    public var middle: Int {
        guard let most else { return least }
        guard least > 0 else { return most / 2 }
        return least / 10 * (most == 2 * least ? 14 : 16)
    }

    /// `5,000 to 10,000`, in house money.
    public var inWords: String {
        guard let most else { return "\(Self.grouped(least)) or more" }
        return least == 0 ? "under \(Self.grouped(most))" : "\(Self.grouped(least)) to \(Self.grouped(most))"
    }

    private static func grouped(_ number: Int) -> String {
        number < 1_000 ? "\(number)" : "\(grouped(number / 1_000)),\(String("\(number % 1_000 + 1_000)".dropFirst()))"
    }

    public static func < (left: ValueBand, right: ValueBand) -> Bool { left.least < right.least }
}
