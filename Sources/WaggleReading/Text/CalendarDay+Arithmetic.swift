import WaggleReferral

extension CalendarDay {
    /// 1 is Monday, 7 is Sunday (ISO 8601).
    var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

    /// Nil when the calendar has no such day.
    init?(checkedYear year: Int, month: Int, day: Int) {
        guard (1900...2200).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        let made = CalendarDay(year: year, month: month, day: day)
        guard CalendarDay(number: made.number) == made else { return nil }
        self = made
    }

    func adding(days: Int) -> CalendarDay { CalendarDay(number: number + days) }

    var lastOfMonth: CalendarDay {
        let next =
            month == 12
            ? CalendarDay(year: year + 1, month: 1, day: 1) : CalendarDay(year: year, month: month + 1, day: 1)
        return next.adding(days: -1)
    }
}
