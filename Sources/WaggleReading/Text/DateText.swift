import Foundation
import WaggleMIME
import WaggleReferral

/// Reads a date and time as mail programs write them, in any of the languages of ``ForwardLanguage``.
enum DateText {
    /// - Returns: nil when no day can be made out. Without an offset in the text the moment is given as if it were UTC.
    ///
    /// - Parameter languages: Those of the words around it, where known: a few months mean another one next door.
    static func read(_ text: String, in languages: LanguageSet = .any) -> StatedDate? {
        let folded = FoldedText(bytes: withoutThaiPoints(text))
        guard let (day, used) = day(folded, languages) else { return nil }
        let time = time(folded, without: used)
        let offset = offset(folded, after: time?.end ?? 0)
        let seconds = day.number * 86_400 + (time?.seconds ?? 0) - (offset ?? 0)
        return StatedDate(date: Date(timeIntervalSince1970: Double(seconds)), offsetSeconds: offset)
    }

    /// The beginning of a text, which is all that a date needs. The points of "พ.ย." hold the letters of one month
    /// together; elsewhere a point ends a word.
    private static func withoutThaiPoints(_ text: String) -> [UInt8] {
        let bytes = text.utf8.prefix(ReadingLimits.attributionBytes)
        guard bytes.contains(0xE0) else { return Array(bytes) }
        var kept: [UInt8] = []
        for byte in bytes where byte != 0x2E || kept.count < 3 || kept[kept.count - 3] != 0xE0 { kept.append(byte) }
        return kept
    }

    /// The first calendar day with a year, and the words it took.
    private static func day(_ text: FoldedText, _ languages: LanguageSet) -> (CalendarDay, Set<Int>)? {
        let words = text.words
        for index in words.indices {
            if let found = numeric(text, index) { return found }
        }
        // A month in words, with a day and a year beside it in any order.
        for index in words.indices {
            guard let match = ForwardTables.all.months.match(text, at: index) else { continue }
            let near = words.indices.filter { abs($0 - index) <= 4 && words[$0].isNumber }
            guard let year = near.first(where: { self.year(text, $0) != nil }),
                let dayAt = near.first(where: { $0 == index - 1 && (1...31).contains(plain(text, $0) ?? 0) })
                    ?? near.first(where: { $0 != year && (1...31).contains(plain(text, $0) ?? 0) }),
                let day = CalendarDay(
                    checkedYear: self.year(text, year) ?? 0,
                    month: month(match.value, languages),
                    day: plain(text, dayAt) ?? 0
                )
            else { continue }
            return (day, [index, year, dayAt])
        }
        // 2022年9月19日, 2021. 10. 27.: year, month, day with words of one letter between.
        let numbers = words.indices.filter { words[$0].isNumber }
        for (position, index) in numbers.enumerated() where position + 2 < numbers.count {
            guard let year = plain(text, index), (1970...2200).contains(year),
                numbers[position + 2] - index <= 4,
                let month = plain(text, numbers[position + 1]), let date = plain(text, numbers[position + 2]),
                let day = CalendarDay(checkedYear: year, month: month, day: date)
            else { continue }
            return (day, [index, numbers[position + 1], numbers[position + 2]])
        }
        // "18 thg 11, 2026", "ngày 18 tháng 11 năm 2026": the month is a number with its word.
        for (position, index) in numbers.enumerated() where position + 2 < numbers.count {
            let (second, third) = (numbers[position + 1], numbers[position + 2])
            guard let year = year(text, third), third - index <= 5, second > index + 1,
                monthWords.contains(text.folded(second - 1)), let date = plain(text, index),
                let month = plain(text, second), let day = CalendarDay(checkedYear: year, month: month, day: date)
            else { continue }
            return (day, [index, second, third])
        }
        return nil
    }

    private static let monthWords: Set<String> = ["thg", "thang", "tháng"]

    /// A year of our time; one that is 543 ahead is counted from the Buddha's death, as Thais do.
    private static func year(_ text: FoldedText, _ index: Int) -> Int? {
        guard let number = plain(text, index) else { return nil }
        if (1970...2200).contains(number) { return number }
        return (2513...2743).contains(number) ? number - 543 : nil
    }

    /// Of the months that a word means, the one of these languages; else the first.
    private static func month(_ meanings: [ForwardTables.MonthMeaning], _ languages: LanguageSet) -> Int {
        (meanings.first { !$0.languages.isDisjoint(with: languages) } ?? meanings.first)?.month ?? 0
    }

    /// 28.10.2021, 28/10/2021, 2021-10-28, 10/28/21.
    private static func numeric(_ text: FoldedText, _ index: Int) -> (CalendarDay, Set<Int>)? {
        let words = text.words
        guard words[index].isNumber else { return nil }
        let parts = digits(text, index)
        if parts.count == 3, let day = ordered(parts[0], parts[1], parts[2], monthFirst: false) {
            return (day, [index])
        }
        guard index + 2 < words.count, words[index + 1].isNumber, words[index + 2].isNumber,
            words[index + 1].gap == words[index + 2].gap,
            words[index + 1].gap == .slash || words[index + 1].gap == .hyphen
                || words[index + 1].gap == [.stop, .space],
            let first = plain(text, index), let second = plain(text, index + 1), let third = plain(text, index + 2)
        else { return nil }
        // The United States write the month first, and with it AM and PM.
        let monthFirst = words[index + 1].gap == .slash && hasAMPM(text)
        guard let day = ordered(first, second, third, monthFirst: monthFirst) else { return nil }
        return (day, [index, index + 1, index + 2])
    }

    static func ordered(_ first: Int, _ second: Int, _ third: Int, monthFirst: Bool) -> CalendarDay? {
        if first >= 1970 { return CalendarDay(checkedYear: first, month: second, day: third) }
        let year = third < 100 ? 2000 + third : third
        guard year >= 1970 else { return nil }
        let swapped = second > 12 || (monthFirst && first <= 12)
        return CalendarDay(checkedYear: year, month: swapped ? first : second, day: swapped ? second : first)
    }

    private static func hasAMPM(_ text: FoldedText) -> Bool {
        text.words.indices.contains { ["am", "pm"].contains(text.folded($0)) }
    }

    private static func time(_ text: FoldedText, without used: Set<Int>) -> (seconds: Int, end: Int)? {
        let words = text.words
        for index in words.indices where words[index].isNumber && !used.contains(index) {
            let parts = digits(text, index)
            var fields: [Int] = []
            var end = index + 1
            if parts.count >= 2, parts[0] < 24, parts[1] < 60 {
                fields = parts
            } else if parts.count == 1, parts[0] < 25 {
                fields = parts
                while end < words.count, words[end].gap == .colon, words[end].isNumber, fields.count < 3,
                    let next = plain(text, end)
                {
                    fields.append(next)
                    end += 1
                }
            }
            guard fields.count >= 2, fields[1] < 60 else { continue }
            var hour = fields[0]
            let around = [index - 2, index - 1, end, end + 1].filter { words.indices.contains($0) }
                .map { text.folded($0) }
            if around.contains(where: afternoon.contains), hour < 12 { hour += 12 }
            if around.contains(where: morning.contains), hour == 12 { hour = 0 }
            return (hour * 3_600 + fields[1] * 60 + (fields.count > 2 ? fields[2] : 0), end)
        }
        return nil
    }

    /// Ideographs are words of their own: 下午 is asked for by its first.
    private static let afternoon: Set<String> = [
        "pm", "p", "下", "後", "오후", "م", "μμ", "ch", "अपराह्न",
    ]
    private static let morning: Set<String> = ["am", "上", "前", "오전", "ص", "πμ", "sa", "पूर्वाह्न"]

    /// Seconds east of UTC.
    private static func offset(_ text: FoldedText, after start: Int) -> Int? {
        let words = text.words
        for index in words.indices where index >= start {
            if words[index].isNumber {
                let sign = words[index].gap.contains(.plus) ? 1 : words[index].gap.contains(.hyphen) ? -1 : 0
                guard sign != 0, let number = plain(text, index) else { continue }
                let length = Int(words[index].end - words[index].start)
                if length == 4 { return sign * (number / 100 * 3_600 + number % 100 * 60) }
                guard length <= 2, number <= 14 else { continue }
                let minutes =
                    index + 1 < words.count && words[index + 1].gap == .colon ? plain(text, index + 1) ?? 0 : 0
                return sign * (number * 3_600 + minutes * 60)
            }
            if let zone = zones[text.folded(index)] {
                let next = index + 1
                if next < words.count, words[next].isNumber, !words[next].gap.isDisjoint(with: [.plus, .hyphen]) {
                    continue
                }
                return zone * 60
            }
        }
        return nil
    }

    /// Minutes east of UTC. IST is India's: the Irish and Israeli ones are rare in these mails.
    private static let zones: [String: Int] = [
        "gmt": 0, "utc": 0, "z": 0, "wet": 0, "west": 60, "bst": 60, "cet": 60, "cest": 120, "mez": 60, "mesz": 120,
        "eet": 120, "eest": 180, "msk": 180, "ist": 330, "est": -300, "edt": -240, "cst": -360, "cdt": -300,
        "mst": -420,
        "mdt": -360, "pst": -480, "pdt": -420, "jst": 540, "kst": 540, "sgt": 480, "gst": 240, "pkt": 300,
    ]

    /// The value of a number without points or commas in it.
    static func plain(_ text: FoldedText, _ index: Int) -> Int? {
        let parts = digits(text, index)
        return parts.count == 1 ? parts[0] : nil
    }

    /// The runs of digits of a number word: `28.10.2021` gives three.
    static func digits(_ text: FoldedText, _ index: Int) -> [Int] {
        let word = text.words[index]
        guard word.isNumber, word.end - word.start <= 20 else { return [] }
        var parts = [0]
        for letter in text.letters[Int(word.lettersStart)..<Int(word.lettersEnd)] {
            if letter >= 0x30, letter <= 0x39 {
                parts[parts.count - 1] = min(parts[parts.count - 1] * 10 + Int(letter - 0x30), 1_000_000_000_000)
            } else {
                parts.append(0)
            }
        }
        return parts
    }
}
