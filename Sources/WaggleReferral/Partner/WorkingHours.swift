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
        var left = seconds
        let first = localDay(of: start)
        for day in first..<(first + 60) where isOpen(on: day) {
            // By the clock on the wall, so that a day with a clock change opens at its hour.
            let from = max(start, moment(minutes: opens, of: day))
            let available = moment(minutes: closes, of: day).timeIntervalSince(from)
            if available >= left { return from.addingTimeInterval(left) }
            left -= max(0, available)
        }
        return start.addingTimeInterval(seconds)
    }

    /// The local day of a moment.
    public func day(of moment: Date) -> CalendarDay { CalendarDay(number: localDay(of: moment)) }

    /// Days since 1970-01-01 by the calendar on the wall. Counted by hand: a `Calendar` costs more than ranking.
    private func localDay(of moment: Date) -> Int {
        let local = moment.timeIntervalSince1970 + Double(timeZone.secondsFromGMT(for: moment))
        return Int((local / 86_400).rounded(.down))
    }

    /// 1970-01-01 was a Thursday.
    private func isOpen(on day: Int) -> Bool {
        let weekday = ((day + 3) % 7 + 7) % 7 + 1
        return weekdays.contains(weekday) && (holidays.isEmpty || !holidays.contains(CalendarDay(number: day)))
    }

    /// When the clock on the wall shows so many minutes after midnight. A time that the clock jumps over is the moment
    /// of the jump or up to its length later; of one that it shows twice, the first.
    private func moment(minutes: Int, of day: Int) -> Date {
        let wall = Date(timeIntervalSince1970: Double(day * 86_400 + minutes * 60))
        // The offset before any change of that day is asked for first, so that of two moments the first is found.
        let before = Double(timeZone.secondsFromGMT(for: wall.addingTimeInterval(-86_400)))
        let early = wall.addingTimeInterval(-before)
        let there = Double(timeZone.secondsFromGMT(for: early))
        guard there != before else { return early }
        let late = wall.addingTimeInterval(-there)
        return Double(timeZone.secondsFromGMT(for: late)) == there ? late : early
    }
}
