/// When the customer wants something to happen.
public struct NeededBy: Hashable, Codable, Sendable {
    public var day: CalendarDay?
    public var urgency: Urgency?
    /// The customer's words for it.
    public var text: String

    public init(day: CalendarDay?, urgency: Urgency?, text: String) {
        self.day = day
        self.urgency = urgency
        self.text = text
    }
}

/// How soon, in the words of the vocabulary.
public enum Urgency: String, Hashable, Codable, Sendable, CaseIterable {
    /// Said to be urgent, or due within 3 days.
    case asap
    /// Within about a month.
    case soon
    case normal
    case low
}

/// A day of the Gregorian calendar, in nobody's time zone.
public struct CalendarDay: Hashable, Codable, Sendable, Comparable, CustomStringConvertible {
    public var year: Int
    public var month: Int
    public var day: Int

    public init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// ISO 8601: `2026-11-30`.
    public var description: String {
        let padded = { (number: Int, width: Int) in
            String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}
