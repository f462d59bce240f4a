public import Foundation

/// Three months of a year, by UTC.
public struct Quarter: Hashable, Sendable, Comparable {
    public let year: Int
    /// 1…4.
    public let number: Int

    public init(of moment: Date) {
        let parts = Self.calendar.dateComponents([.year, .month], from: moment)
        self.init(year: parts.year ?? 1970, number: ((parts.month ?? 1) - 1) / 3 + 1)
    }

    private init(year: Int, number: Int) {
        self.year = year
        self.number = number
    }

    /// The first moment after it.
    var end: Date {
        let after = next
        let month = DateComponents(year: after.year, month: 3 * after.number - 2)
        return Self.calendar.date(from: month) ?? .distantFuture
    }

    var next: Quarter { number == 4 ? Quarter(year: year + 1, number: 1) : Quarter(year: year, number: number + 1) }

    func earlier(by count: Int) -> Quarter {
        let sum = 4 * year + number - 1 - count
        return Quarter(year: sum / 4, number: sum % 4 + 1)
    }

    private static let calendar = {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = .gmt
        return calendar
    }()

    public static func < (left: Quarter, right: Quarter) -> Bool {
        (left.year, left.number) < (right.year, right.number)
    }
}

extension Quarter: CustomStringConvertible, Encodable {
    /// `2026-Q4`.
    public var description: String { "\(year)-Q\(number)" }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
