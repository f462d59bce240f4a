import WaggleReferral

/// Days and hurry in free text, counted from the day of the mail.
struct DayFinder {
    let text: FoldedText
    let today: CalendarDay
    /// As in the United States: 3/31 is in March.
    var monthFirst = false

    struct Mention {
        var words: Range<Int>
        var day: CalendarDay
        /// A word such as "by" or "delivery" stands close before it.
        var isDeadline: Bool
    }

    /// Every day the text names that is not over, in its order.
    func mentions(in range: Range<Int>? = nil) -> [Mention] {
        var found: [Mention] = []
        let end = range?.upperBound ?? text.words.count
        var index = Self.openings.next(in: text, from: range?.lowerBound ?? 0, to: end)
        while index < end {
            if let (named, length) = day(at: index), length > 0 {
                let day = found.last.map { sameMonth(named, index..<(index + length), as: $0) } ?? named
                let isDue = hasCue(before: index) || hasCue(behind: index + length)
                // "I was there today" sets no date.
                if day.number > today.number || (day == today && (isDue || isHurried(index))),
                    day.number <= today.number + 800,
                    !isOfThePast(index), !isAway(index), !isPutOff(index)
                {
                    found.append(Mention(words: index..<(index + length), day: day, isDeadline: isDue))
                }
                index += length
            } else {
                index += 1
            }
            index = Self.openings.next(in: text, from: index, to: end)
        }
        return found.isEmpty ? counted(in: (range?.lowerBound ?? 0)..<end) : found
    }

    /// "We get the keys December 1 and open on the 14th": in the month that was named last.
    private func sameMonth(_ day: CalendarDay, _ words: Range<Int>, as last: Mention) -> CalendarDay {
        guard day.number < last.day.number, day.day > last.day.day, text.words[words.lowerBound].isNumber,
            text.number(words.lowerBound) == Double(day.day),
            !words.contains(where: { Self.months.match(text, at: $0) != nil }), text.isOneSentence(last.words, words)
        else { return day }
        return CalendarDay(checkedYear: last.day.year, month: last.day.month, day: day.day) ?? day
    }

    /// "Within ten days", "sous trois semaines": looked for where nothing else names a day, for number words are many.
    private func counted(in range: Range<Int>) -> [Mention] {
        Self.within.matches(in: text, range: range).compactMap { match in
            let index = match.at + match.length
            guard index < range.upperBound, !text.words[index].isNumber, let (day, length) = day(at: index),
                day.number > today.number, !isAway(index), !isPutOff(index)
            else { return nil }
            return Mention(
                words: index..<(index + length),
                day: day,
                isDeadline: hasCue(before: index) || hasCue(behind: index + length)
            )
        }
    }

    /// A day begins with a number, or with a word of these.
    private static let openings = PhraseOpenings([words.beginnings, months.beginnings])

    /// The day that is as many days or weeks away as the whole text says: "6 semaines".
    func duration() -> CalendarDay? {
        for start in 0..<min(2, text.words.count) {
            guard start == 0 || Self.within.match(text, at: 0)?.length == start else { continue }
            let written = NumberWords.table.match(text, at: start)
            let next = start + (written?.length ?? 1)
            guard let count = written?.value ?? (text.words[start].isNumber ? DateText.plain(text, start) : nil),
                (1...400).contains(count), let unit = Self.units.match(text, at: next),
                next + unit.length == text.words.count
            else { continue }
            return today.adding(days: count * unit.value)
        }
        return nil
    }

    /// The strongest word of hurry: asap before soon before no hurry.
    func urgency(in range: Range<Int>? = nil) -> (urgency: Urgency, words: Range<Int>)? {
        var best: (urgency: Urgency, words: Range<Int>)?
        for match in Self.hurry.matches(in: text, range: range) {
            if match.value == .asap, isNegated(match.at) {
                best = best ?? (.low, match.at..<(match.at + match.length))
                continue
            }
            let words = match.at..<(match.at + match.length)
            if match.value == .asap { return (.asap, words) }
            if best == nil || (best?.urgency == .soon && match.value == .low) { best = (match.value, words) }
        }
        return best
    }

    /// "To be finished within 15 days of PO": no day, but a hurry.
    func haste(in range: Range<Int>) -> (urgency: Urgency, words: Range<Int>)? {
        for match in Self.orders.matches(in: text, range: range) {
            for back in 1...2 where match.at - back > range.lowerBound + 1 {
                let unit = match.at - back - 1
                guard Self.after.match(text, at: match.at - back) != nil, let days = Self.units.match(text, at: unit),
                    days.length == 1,
                    let count = text.number(unit - 1)
                        ?? NumberWords.table.match(text, at: unit - 1).map({ Double($0.value) }),
                    count >= 1, count <= 400
                else { continue }
                let day = today.adding(days: Int(count) * days.value)
                return (Self.urgency(of: day, from: today), (unit - 1)..<(match.at + match.length))
            }
        }
        return nil
    }

    /// By days from the mail: three or fewer asap, about a month soon.
    static func urgency(of day: CalendarDay, from today: CalendarDay) -> Urgency {
        switch day.number - today.number {
        case ...3: .asap
        case ...31: .soon
        default: .normal
        }
    }

    private func isNegated(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        return (max(0, index - 2)..<index).contains { Self.nots.match(text, at: $0) != nil }
    }

    private func hasCue(before index: Int) -> Bool {
        var at = index - 1
        var steps = 0
        while at >= 0, steps < 7, text.words[at + 1].gap.isDisjoint(with: .clauseEnd) {
            if Self.cues.match(text, at: at) != nil { return true }
            at -= 1
            steps += 1
        }
        return false
    }

    /// "15 December se pehle", "शुक्रवार तक".
    private func hasCue(behind index: Int) -> Bool {
        index < text.words.count && text.words[index].gap == .space && Self.cuesBehind.match(text, at: index) != nil
    }

    /// "since March", "dated 3 May", "ordered on".
    private func isOfThePast(_ index: Int) -> Bool {
        guard index > 0, text.words[index].gap.isDisjoint(with: .clauseEnd) else { return false }
        // "La semaine du 2 novembre"
        if index > 1, Self.weeks.match(text, at: index - 2)?.length == 2 { return false }
        // "From 1st January." begins then; "your quote from 3 May" is over.
        let opens = index == 1 || !text.words[index - 1].gap.isDisjoint(with: .clauseEnd)
        if opens, Self.beginnings.match(text, at: index - 1) != nil { return false }
        // "Contract to start from 1st January."
        if Self.beginnings.match(text, at: index - 1) != nil,
            (2...3).contains(where: { back in
                index >= back && Self.startings.match(text, at: index - back) != nil
                    && ((index - back + 1)..<index).allSatisfy { text.words[$0].gap == .space }
            })
        {
            return false
        }
        return Self.past.match(text, at: index - 1) != nil
    }

    private static let untils: Set<String> = ["till", "until", "til", "jusqu", "jusque", "bis", "hasta", "ate", "до"]
    private static let selves = PhraseTable<Bool>(
        [
            "i am", "i'm", "we are", "we're", "i've got", "we've got", "wir sind", "ich bin", "je suis", "nous sommes",
            "on est", "estamos", "estoy", "estou", "мы", "я", "hum", "main",
        ].map { ($0, true) }
    )
    private static let weeks = PhraseTable<Bool>(
        ["semaine du", "semana del", "semana de", "semana do", "woche vom", "woche ab", "week of", "week from"].map {
            ($0, true)
        }
    )
    private static let startings = PhraseTable<Bool>(
        [
            "start", "starting", "starts", "begin", "beginning", "effective", "valid", "required", "needed", "live",
            "commence", "commencing", "w.e.f", "gültig", "beginnend", "benötigt", "débuter", "début", "empezar",
            "empezando", "começar", "iniciar", "начать", "начиная", "старт", "запуск", "нужно", "нужен", "нужна",
        ].map { ($0, true) }
    )
    private static let beginnings = PhraseTable<Bool>(["from", "desde", "с", "ab", "à partir du"].map { ($0, true) })

    private func isHurried(_ index: Int) -> Bool {
        clause(around: index).contains { Self.hurry.match(text, at: $0)?.value == .asap }
    }

    /// "booked up until year end", "ab Montag ist sie im Urlaub": when somebody is away is no deadline.
    private func isAway(_ index: Int) -> Bool {
        // "I'm up to my neck till New Year"
        if index > 0, Self.untils.contains(text.folded(index - 1)),
            clause(around: index).contains(where: { $0 < index && Self.selves.match(text, at: $0) != nil })
        {
            return true
        }
        return clause(around: index).contains { Self.absences.match(text, at: $0) != nil }
    }

    /// "can wait till after Diwali", "call between Monday and Wednesday": not the day by which something is due.
    private func isPutOff(_ index: Int) -> Bool {
        // "diwali ke baad"
        if index + 1 < text.words.count, Self.behinds.match(text, at: index + 1) != nil { return true }
        guard index > 0 else { return false }
        let before = max(clause(around: index).lowerBound, index - 5)..<index
        return before.contains { at in
            guard let match = Self.putOffs.match(text, at: at) else { return false }
            // "after Diwali", "after the 15th", but not "after the works on 15 January".
            return !match.value || index - at - match.length <= 1
        }
    }

    private func clause(around index: Int) -> Range<Int> {
        let ends: FoldedText.Gap = [.stop, .question, .paragraph, .comma]
        var low = index
        while low > 0, index - low < 14, text.words[low].gap.isDisjoint(with: ends),
            !text.words[low].gap.contains([.space, .hyphen])
        { low -= 1 }
        var high = index + 1
        while high < text.words.count, high - index < 14, text.words[high].gap.isDisjoint(with: ends) { high += 1 }
        return low..<high
    }

    func day(at index: Int) -> (CalendarDay, length: Int)? {
        guard
            text.words[index].isNumber || Self.words.mayBegin(text, at: index) || Self.months.mayBegin(text, at: index)
                || index > 0 && NumberWords.table.mayBegin(text, at: index)
                    && Self.within.match(text, at: index - 1) != nil
        else { return nil }
        let words = text.words
        if let match = Self.words.match(text, at: index), let day = day(of: match.value, index, match.length) {
            return day
        }
        guard words[index].isNumber else {
            // "within ten days", "sous trois semaines"
            if let count = NumberWords.table.match(text, at: index), Self.months.match(text, at: index) == nil {
                return unit(count.value, index, at: index + count.length)
            }
            // "November 30", "Nov 30th 2026"
            guard let month = Self.months.match(text, at: index), index + 1 < words.count, words[index + 1].isNumber,
                words[index + 1].gap.isDisjoint(with: [.line, .paragraph, .comma]),
                let date = DateText.plain(text, index + 1), (1...31).contains(date)
            else { return nil }
            let year = year(after: index + 1)
            return made(year.value, month.value, date).map { ($0, 2 + year.length) }
        }
        let parts = DateText.digits(text, index)
        if parts.count == 3, let day = DateText.ordered(parts[0], parts[1], parts[2], monthFirst: monthFirst) {
            return (day, 1)
        }
        // 1.10. and 30.11
        if parts.count == 2, parts[0] <= 31, parts[1] <= 12, parts[0] >= 1, parts[1] >= 1, isDotted(index),
            looksLikeDate(index)
        {
            return made(nil, parts[1], parts[0]).map { ($0, 1) }
        }
        guard let first = parts.first, parts.count == 1 else { return nil }
        if index + 2 < words.count, words[index + 1].isNumber, words[index + 2].isNumber,
            words[index + 1].gap == words[index + 2].gap,
            words[index + 1].gap == .slash || words[index + 1].gap == .hyphen, isDateLong(index), isDateLong(index + 2),
            let second = DateText.plain(text, index + 1),
            let third = DateText.plain(text, index + 2),
            let day = DateText.ordered(first, second, third, monthFirst: monthFirst)
        {
            return (day, 3)
        }
        if let day = slashed(first, index) { return (day, 2) }
        guard (1...31).contains(first) else { return unit(first, index, at: index + 1) }
        var next = index + 1
        // "30th", "1er", "26-го", "the 30th of November"
        while next < words.count, next < index + 3, Self.ordinals.match(text, at: next) != nil { next += 1 }
        if next < words.count, words[next].gap.isDisjoint(with: [.paragraph, .comma, .question]),
            let month = Self.months.match(text, at: next)
        {
            let year = year(after: next)
            return made(year.value, month.value, first).map { ($0, next - index + 1 + year.length) }
        }
        // "7-11 December", "14.-17. Januar": from the first of them on.
        if index + 2 < words.count, words[index + 1].isNumber, words[index + 1].gap.contains(.hyphen),
            words[index + 1].gap.isDisjoint(with: [.line, .paragraph]),
            words[index + 2].gap.isDisjoint(with: [.line, .comma]),
            let last = DateText.plain(text, index + 1), first < last, last <= 31,
            let month = Self.months.match(text, at: index + 2)
        {
            let year = year(after: index + 2)
            return made(year.value, month.value, first).map { ($0, 3 + year.length) }
        }
        if let counted = unit(first, index, at: index + 1) { return counted }
        // "3 of 5 sellers"
        if next == index + 2, text.folded(index + 1) == "of" { return nil }
        // "on the 26th", "by 30th", "Reply date is 25th": the next such day.
        if next > index + 1, index > 0,
            Self.onThe.match(text, at: index - 1) != nil
                || Self.suffixes.match(text, at: index + 1) != nil
                    && text.words[index + 1].gap.isEmpty && hasCue(before: index),
            next >= words.count || Self.counted.match(text, at: next) == nil
        {
            let month = first >= today.day ? 0 : 1
            let base = CalendarDay(
                year: today.year + (today.month + month - 1) / 12,
                month: (today.month + month - 1) % 12 + 1,
                day: 1
            )
            return CalendarDay(checkedYear: base.year, month: base.month, day: first).map { ($0, next - index) }
        }
        return nil
    }

    /// "is up 3/31", "bis 30/11": without a year only where something is due, for "1/2" and "24/7" are no days.
    private func slashed(_ first: Int, _ index: Int) -> CalendarDay? {
        guard index + 1 < text.words.count, text.words[index + 1].gap == .slash, text.words[index + 1].isNumber,
            text.words[index].end - text.words[index].start <= 2,
            text.words[index + 1].end - text.words[index + 1].start <= 2,
            index + 2 >= text.words.count || text.words[index + 2].gap.isDisjoint(with: [.slash, .hyphen]),
            let second = DateText.plain(text, index + 1), (first, second) != (24, 7), hasCue(before: index)
        else { return nil }
        let isSwapped = second > 12 || monthFirst && first <= 12
        return made(nil, isSwapped ? first : second, isSwapped ? second : first)
    }

    /// "in 2 weeks", "within 10 days", "через 3 недели".
    private func unit(_ count: Int, _ index: Int, at next: Int) -> (CalendarDay, length: Int)? {
        guard next < text.words.count, count <= 400, text.words[next].gap.isDisjoint(with: .hard),
            let unit = Self.units.match(text, at: next)
        else { return nil }
        guard index > 0,
            Self.within.match(text, at: index - 1) != nil
                || (index > 1 && Self.within.match(text, at: index - 2) != nil)
        else { return nil }
        // "Within 15 days of PO": counted from a day that nobody knows yet.
        let behind = next + unit.length
        if behind + 1 < text.words.count, text.words[behind].gap == .space, Self.after.match(text, at: behind) != nil,
            (behind + 1..<min(behind + 3, text.words.count)).contains(where: {
                text.words[$0].gap == .space && Self.orders.match(text, at: $0) != nil
            })
        {
            return nil
        }
        return (today.adding(days: count * unit.value), next - index + unit.length)
    }

    private static let after = PhraseTable<Bool>(
        [
            "of", "from", "after", "ab", "nach", "après", "de", "desde", "tras", "após", "с", "после", "ke",
        ].map { ($0, true) }
    )
    private static let orders = PhraseTable<Bool>(
        [
            "po", "lpo", "order", "purchase", "confirmation", "advance", "approval", "auftrag", "auftragserteilung",
            "bestellung", "commande", "pedido", "confirmación", "confirmação", "заказа", "оплаты", "предоплаты",
            "договора",
        ].map { ($0, true) }
    )

    /// Two digits or four: "010-28-28" is a telephone.
    private func isDateLong(_ index: Int) -> Bool {
        let length = text.words[index].end - text.words[index].start
        return length <= 2 || length == 4
    }

    private func isDotted(_ index: Int) -> Bool {
        text.letters[Int(text.words[index].lettersStart)..<Int(text.words[index].lettersEnd)].contains(0x2E)
    }

    /// "1.10." needs its last point or a word before it; "1.5" is a number.
    private func looksLikeDate(_ index: Int) -> Bool {
        let end = Int(text.words[index].end)
        if end < text.bytes.count, text.bytes[end] == 0x2E, index > 0 { return true }
        return index > 0 && Self.onThe.match(text, at: index - 1) != nil
    }

    private func year(after index: Int) -> (value: Int?, length: Int) {
        let next = index + 1
        guard next < text.words.count, text.words[next].isNumber, let year = DateText.plain(text, next),
            (2000...2100).contains(year),
            text.words[next].gap.isDisjoint(with: [.line, .paragraph])
        else { return (nil, 0) }
        return (year, 1)
    }

    /// Without a year the next such day, and one just past stays in its year: then it is over and is left out.
    private func made(_ year: Int?, _ month: Int, _ day: Int) -> CalendarDay? {
        if let year { return CalendarDay(checkedYear: year, month: month, day: day) }
        guard let thisYear = CalendarDay(checkedYear: today.year, month: month, day: day) else { return nil }
        return thisYear.number >= today.number - 60
            ? thisYear : CalendarDay(checkedYear: today.year + 1, month: month, day: day)
    }

    private func day(of word: DayWord, _ index: Int, _ length: Int) -> (CalendarDay, length: Int)? {
        switch word {
        case .today: return isHourOfAnotherDay(index, length) ? nil : (today, length)
        case .inDays(let days): return (today.adding(days: days), length)
        case .weekday(let weekday):
            // "Monday 7 December" is said by its date.
            let next = index + length
            if next < text.words.count, text.words[next].gap.isDisjoint(with: [.stop, .question, .paragraph]),
                text.words[next].isNumber || Self.months.match(text, at: next) != nil
            {
                return nil
            }
            if isFrenchMy(index) { return nil }
            let ahead = (weekday - today.weekday + 7) % 7
            return (today.adding(days: ahead == 0 ? 7 : ahead), length)
        // On a Saturday "this week" ends on Sunday.
        case .thisWeekEnd:
            return (today.adding(days: today.weekday <= 5 ? 5 - today.weekday : 7 - today.weekday), length)
        case .nextWeekEnd: return (today.adding(days: 12 - today.weekday), length)
        case .monthEnd: return (today.lastOfMonth, length)
        case .nextMonth: return (today.lastOfMonth.adding(days: 1).lastOfMonth, length)
        case .nextMonthStart: return (today.lastOfMonth.adding(days: 1), length)
        case .quarterEnd:
            return (CalendarDay(year: today.year, month: (today.month - 1) / 3 * 3 + 3, day: 1).lastOfMonth, length)
        case .quarter(let number): return quarter(number, index, length)
        case .yearEnd: return (CalendarDay(year: today.year, month: 12, day: 31), length)
        case .newYear: return (CalendarDay(year: today.year + 1, month: 1, day: 1), length)
        case .partOfMonth(let date):
            var next = index + length
            while next < text.words.count, next < index + length + 2, Self.ordinals.match(text, at: next) != nil {
                next += 1
            }
            guard next < text.words.count, let month = Self.months.match(text, at: next),
                text.words[next].gap.isDisjoint(with: .clauseEnd)
            else { return nil }
            let year = year(after: next)
            // "before November 30" names a day of its own.
            if year.value == nil, next + 1 < text.words.count, text.words[next + 1].isNumber,
                text.words[next + 1].gap == .space
            {
                return nil
            }
            guard let first = made(year.value, month.value, 1) else { return nil }
            var day = first
            // Of a month that has begun the year is this one, though its first day is over.
            if year.value == nil, month.value == today.month {
                day = CalendarDay(year: today.year, month: today.month, day: 1)
            }
            let result = date == 0 ? day.lastOfMonth : CalendarDay(year: day.year, month: day.month, day: date)
            return (result, next - index + 1 + year.length)
        case .week:
            guard index + length < text.words.count, text.words[index + length].isNumber,
                let week = DateText.plain(text, index + length), (1...53).contains(week)
            else { return nil }
            // ISO 8601: week 1 holds 4 January. The Friday of that week.
            var friday = Self.friday(week, today.year)
            if friday.number < today.number - 60 { friday = Self.friday(week, today.year + 1) }
            return (friday, length + 1)
        case .feast(let dates):
            // "In the Diwali vacation": some day of it.
            if index > 0, index + length < text.words.count, Self.ins.match(text, at: index - 1) != nil,
                Self.holidays.match(text, at: index + length) != nil
            {
                return nil
            }
            guard let next = dates.first(where: { $0.number >= today.number - 3 }) else { return nil }
            return (next, length)
        case .yearly(let month, let date):
            return made(nil, month, date).map { ($0, length) }
        }
    }

    /// "Mon site" is somebody's website, "mon morning" a Monday.
    private func isFrenchMy(_ index: Int) -> Bool {
        let next = index + 1
        guard text.folded(index) == "mon", next < text.words.count, text.words[next].gap == .space else { return false }
        return !text.words[next].isNumber && !text.words[next].isCapital
            && !Self.behindMonday.contains(text.folded(next))
    }

    private static let behindMonday: Set<String> = [
        "morning", "afternoon", "evening", "night", "noon", "eod", "am", "pm", "at", "by", "or", "and", "to", "till",
        "latest", "please", "pls", "if", "first", "is", "ok", "works", "onwards", "next", "ko", "tak", "ya", "se",
        "for", "with", "as", "would", "will", "only", "itself", "after", "before", "this", "in", "on", "the", "we",
        "they", "he",
    ]

    /// "Q1 is fine", "in Q1 2027": until the last day of it.
    private func quarter(_ number: Int, _ index: Int, _ length: Int) -> (CalendarDay, length: Int) {
        let year = year(after: index + length - 1)
        let end = { CalendarDay(year: $0, month: number * 3, day: 1).lastOfMonth }
        let next = end(today.year).number >= today.number ? today.year : today.year + 1
        return (end(year.value ?? next), length + year.length)
    }

    /// "tomorrow EOD", "by EOD Friday": an hour, and the day stands beside it.
    private func isHourOfAnotherDay(_ index: Int, _ length: Int) -> Bool {
        guard Self.dayEnds.match(text, at: index) != nil else { return false }
        let next = index + length
        let isBehind = index > 0 && text.words[index].gap == .space && isDay(index - 1)
        return isBehind || next < text.words.count && text.words[next].gap == .space && isDay(next)
    }

    private func isDay(_ index: Int) -> Bool {
        switch Self.words.match(text, at: index)?.value {
        case .inDays, .weekday: true
        default: Self.months.match(text, at: index) != nil
        }
    }

    private static let ins = PhraseTable<Bool>(
        ["in", "in the", "the", "during", "over", "over the", "in den", "pendant les", "en las", "nas", "на"].map {
            ($0, true)
        }
    )
    private static let holidays = PhraseTable<Bool>(
        [
            "vacation", "vacations", "holidays", "holiday", "break", "ferien", "vacances", "vacaciones", "férias",
            "chuttiyo", "chutti",
        ].map { ($0, true) }
    )
    private static let dayEnds = PhraseTable<Bool>(["eod", "end of day"].map { ($0, true) })

    private static func friday(_ week: Int, _ year: Int) -> CalendarDay {
        let fourth = CalendarDay(year: year, month: 1, day: 4)
        return fourth.adding(days: 5 - fourth.weekday + (week - 1) * 7)
    }
}
