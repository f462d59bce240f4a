public import Foundation

/// When a partner works, in his own time zone. Windows for an answer count only these hours.
public struct WorkingHours: Hashable, Codable, Sendable {
    /// IANA name, for instance `Asia/Kolkata`.
    public var timeZone: TimeZone
    /// Minutes after midnight, local; `opens` < `closes`.
    public var opens: Int
    public var closes: Int
    /// ISO weekdays, 1 is Monday.
    public var weekdays: Set<Int>
    public var holidays: Set<CalendarDay>

    public init(
        timeZone: TimeZone,
        opens: Int = 9 * 60,
        closes: Int = 18 * 60,
        weekdays: Set<Int> = [1, 2, 3, 4, 5],
        holidays: Set<CalendarDay> = []
    ) {
        precondition(0 <= opens && opens < closes && closes <= 24 * 60, "A working day opens before it closes.")
        self.timeZone = timeZone
        self.opens = opens
        self.closes = closes
        self.weekdays = weekdays
        self.holidays = holidays
    }

    /// The moment after `start` at which so many working seconds have passed.
    ///
    /// Nights, free weekdays and holidays do not count. A firm that states no open weekday at all, or only
    /// holidays, is treated as always open, so that no lead waits for ever (at most 60 days are walked).
    public func moment(after seconds: TimeInterval, from start: Date) -> Date {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        var left = seconds
        var midnight = calendar.startOfDay(for: start)
        for _ in 0..<60 {
            guard let next = calendar.date(byAdding: .day, value: 1, to: midnight) else { break }
            if isOpen(on: midnight, calendar) {
                // From midnight by the clock on the wall, so that a day with a clock change opens at its hour.
                let from = max(start, wallClock(opens, on: midnight, calendar))
                let until = wallClock(closes, on: midnight, calendar)
                let available = until.timeIntervalSince(from)
                if available >= left { return from.addingTimeInterval(left) }
                left -= max(0, available)
            }
            midnight = next
        }
        return start.addingTimeInterval(seconds)
    }

    /// The local day of a moment.
    public func day(of moment: Date) -> CalendarDay {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        let parts = calendar.dateComponents([.year, .month, .day], from: moment)
        return CalendarDay(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
    }

    private func isOpen(on midnight: Date, _ calendar: Calendar) -> Bool {
        let weekday = (calendar.component(.weekday, from: midnight) + 5) % 7 + 1
        return weekdays.contains(weekday) && !holidays.contains(day(of: midnight))
    }

    private func wallClock(_ minutes: Int, on midnight: Date, _ calendar: Calendar) -> Date {
        guard minutes < 24 * 60 else {
            return calendar.date(byAdding: .day, value: 1, to: midnight) ?? midnight.addingTimeInterval(86_400)
        }
        return calendar.date(bySettingHour: minutes / 60, minute: minutes % 60, second: 0, of: midnight)
            ?? midnight.addingTimeInterval(Double(minutes) * 60)
    }
}
