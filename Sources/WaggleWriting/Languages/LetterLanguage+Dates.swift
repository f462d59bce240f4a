import Foundation
import WaggleReferral

extension LetterLanguage.Dates {
    /// `Monday 23 November, 15:40 (IST)`.
    ///
    /// Computed from the offset and not with a formatter: this is written into every offer, and a formatter
    /// costs more than the rest of the letter.
    func words(_ time: LocalTime) -> String {
        let offset = time.timeZone.secondsFromGMT(for: time.moment)
        let (day, minute) = time.dayAndMinute(offset)
        let clock = "\(Self.twoDigits(minute / 60)):\(Self.twoDigits(minute % 60))"
        let zone = Self.zone(time.timeZone, offset)
        return moment(words(ofDay: day), clock, zones[zone] ?? zone)
    }

    /// `Monday 23 November`.
    func dayWords(_ time: LocalTime) -> String {
        words(ofDay: time.dayAndMinute(time.timeZone.secondsFromGMT(for: time.moment)).day)
    }

    /// `30 November 2026`.
    func words(_ day: CalendarDay) -> String {
        months.indices.contains(day.month - 1) ? dayOfYear(day.day, months[day.month - 1], day.year) : day.description
    }

    private func words(ofDay number: Int) -> String {
        let date = Self.civilDay(number)
        // 1 January 1970 was a Thursday.
        return day(weekdays[(number % 7 + 7 + 3) % 7], date.day, months[date.month - 1])
    }

    /// The letters people know a time by, else the offset.
    private static func zone(_ timeZone: TimeZone, _ offset: Int) -> String {
        if let known = abbreviations[timeZone.identifier], let word = known[offset] { return word }
        if offset == 0 { return "UTC" }
        let minutes = abs(offset) / 60
        let tail = minutes % 60 == 0 ? "" : ":\(twoDigits(minutes % 60))"
        return "UTC\(offset < 0 ? "-" : "+")\(minutes / 60)\(tail)"
    }

    /// By IANA name, by offset in seconds.
    private static let abbreviations: [String: [Int: String]] = {
        let central = [3_600: "CET", 7_200: "CEST"]
        let western = [0: "WET", 3_600: "WEST"]
        let eastern = [7_200: "EET", 10_800: "EEST"]
        return [
            "Asia/Kolkata": [19_800: "IST"], "Asia/Calcutta": [19_800: "IST"],
            "Europe/London": [0: "GMT", 3_600: "BST"],
            "Europe/Berlin": central, "Europe/Paris": central, "Europe/Madrid": central, "Europe/Rome": central,
            "Europe/Amsterdam": central, "Europe/Brussels": central, "Europe/Vienna": central, "Europe/Zurich": central,
            "Europe/Copenhagen": central, "Europe/Stockholm": central, "Europe/Oslo": central, "Europe/Prague": central,
            "Europe/Warsaw": central, "Europe/Budapest": central, "Europe/Lisbon": western, "Europe/Athens": eastern,
            "Europe/Helsinki": eastern, "Europe/Kyiv": eastern, "Europe/Bucharest": eastern,
            "Europe/Moscow": [10_800: "MSK"], "Asia/Dubai": [14_400: "GST"], "Asia/Singapore": [28_800: "SGT"],
            "Asia/Hong_Kong": [28_800: "HKT"], "Asia/Tokyo": [32_400: "JST"], "Asia/Karachi": [18_000: "PKT"],
            "America/New_York": [-18_000: "EST", -14_400: "EDT"], "America/Chicago": [-21_600: "CST", -18_000: "CDT"],
            "America/Denver": [-25_200: "MST", -21_600: "MDT"],
            "America/Los_Angeles": [-28_800: "PST", -25_200: "PDT"],
            "Australia/Sydney": [36_000: "AEST", 39_600: "AEDT"],
        ]
    }()

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// Day and month of the Gregorian calendar, from days since 1 January 1970.
    ///
    /// Years begin in March, so that the leap day is the last of its year; 400 years have 146,097 days.
    private static func civilDay(_ days: Int) -> (month: Int, day: Int) {
        let shifted = days + 719_468
        let dayOfEra = shifted - shifted.dividedDown(by: 146_097) * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        return (month < 10 ? month + 3 : month - 9, dayOfYear - (153 * month + 2) / 5 + 1)
    }
}

extension LocalTime {
    /// Days since 1 January 1970, and minutes since midnight.
    fileprivate func dayAndMinute(_ offset: Int) -> (day: Int, minute: Int) {
        let seconds = Int(moment.timeIntervalSince1970.rounded(.down)) + offset
        let day = seconds.dividedDown(by: 86_400)
        return (day, (seconds - day * 86_400) / 60)
    }
}

extension Int {
    fileprivate func dividedDown(by divisor: Int) -> Int {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
