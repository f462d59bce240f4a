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

    /// - Parameter number: Days since 1 January 1970, by the proleptic Gregorian calendar. Years are counted from
    ///   1 March, in cycles of 400 (Howard Hinnant, chrono-compatible low-level date algorithms).
    public init(number: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
            month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        )
    }

    /// Days since 1 January 1970.
    public var number: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
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
