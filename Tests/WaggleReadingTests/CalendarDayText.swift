/// A day number since 1970 as ISO 8601, worked out by walking over the years: slow, and not by the way under test.
enum CalendarDayText {
    static func text(_ number: Int) -> String {
        var left = number
        var year = 1970
        while left >= length(of: year) {
            left -= length(of: year)
            year += 1
        }
        let months = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var month = 0
        while left >= months[month] {
            left -= months[month]
            month += 1
        }
        return "\(year)-\(month < 9 ? "0" : "")\(month + 1)-\(left < 9 ? "0" : "")\(left + 1)"
    }

    private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
    private static func length(of year: Int) -> Int { isLeap(year) ? 366 : 365 }
}
