import WaggleReferral

/// The day an answer speaks of: when to ask again, by when the partner will know, from when he can.
///
/// ``DayFinder`` looks for the day by which a customer needs something; there "next week" ends on Friday and "after
/// Diwali" is no deadline. Who says "ask me next week" means Monday, and "after Diwali" the day behind it.
struct AnswerDay {
    let text: FoldedText
    /// The day of the mail.
    let today: CalendarDay

    /// What the answer is, as far as it changes which of its days counts.
    enum Purpose {
        /// Ask again, or: I will answer.
        case later
        /// A report on work: the next thing that will be known.
        case report
        /// Other terms: the day must be one of them.
        case terms
        /// An absence notice: the day of return.
        case absence
    }

    struct Candidate {
        var words: Range<Int>
        var day: CalendarDay
        /// More for a day beside a word of answering or return, less for one beside a word of the past.
        var weight = 0
    }

    /// - Returns: nil when the text names no day that is to come.
    func day(for purpose: Purpose) -> CalendarDay? { day(for: purpose, atLeast: purpose.leastWeight) }

    /// Whether a text that says nothing else puts its answer off: "I'll know by Thursday".
    var namesDayOfAnswer: Bool { day(for: .later, atLeast: 2) != nil }

    private func day(for purpose: Purpose, atLeast least: Int) -> CalendarDay? {
        let candidates = candidates(for: purpose)
        guard let best = candidates.map(\.weight).max(), best >= least else { return nil }
        return candidates.last { $0.weight == best }?.day
    }

    private func candidates(for purpose: Purpose) -> [Candidate] {
        let finder = DayFinder(text: text, today: today)
        var found: [Candidate] = []
        var index = 0
        while index < min(text.words.count, ReadingLimits.leadWords) {
            guard var candidate = candidate(at: index, finder) else {
                index += 1
                continue
            }
            index = candidate.words.upperBound
            // "Tuesday next week" is one day, said in two parts.
            if let last = found.last, let joined = joined(last, candidate) {
                found[found.count - 1].day = joined
                found[found.count - 1].words = last.words.lowerBound..<index
                continue
            }
            if isBehind(candidate.words) { candidate.day = candidate.day.adding(days: 1) }
            guard (today.number...today.number + 400).contains(candidate.day.number) else { continue }
            candidate.weight = weight(of: candidate.words, after: found.last?.words.upperBound ?? 0, purpose)
            found.append(candidate)
        }
        return found
    }

    private func candidate(at index: Int, _ finder: DayFinder) -> Candidate? {
        if let match = AnswerWords.spans.match(text, at: index), isWhole(index, match) {
            return Candidate(words: index..<(index + match.length), day: day(of: match.value, index, match.length))
        }
        if let counted = counted(at: index) { return counted }
        if let (day, length) = finder.day(at: index), length > 0 {
            let end = index + length
            // "La próxima semana" holds a span behind its article.
            for inner in index + 1..<max(end, index + 2) where inner < end {
                guard let match = AnswerWords.spans.match(text, at: inner), inner + match.length == end else {
                    continue
                }
                return Candidate(words: index..<end, day: self.day(of: match.value, inner, match.length))
            }
            return Candidate(words: index..<end, day: isWeekAfter(index, day) ? day.adding(days: 7) : day)
        }
        return slashed(at: index) ?? numbered(at: index)
    }

    /// "Next Friday", said on a Wednesday, is not the day after tomorrow.
    private func isWeekAfter(_ index: Int, _ day: CalendarDay) -> Bool {
        guard index > 0, text.folded(index - 1) == "next",
            DayFinder.words.match(text, at: index).map({ $0.value.isWeekday }) == true
        else { return false }
        return day.number - today.number <= 3 && day.weekday > today.weekday
    }

    /// "Guten Morgen" and "por la mañana" name a time of day.
    private func isWhole(_ index: Int, _ match: PhraseTable<AnswerWords.Span>.Match) -> Bool {
        guard case .days(1) = match.value, match.length == 1, index > 0 else { return true }
        return AnswerWords.timesOfDay.match(text, at: index - 1) == nil
    }

    // MARK: Spans

    private func day(of span: AnswerWords.Span, _ index: Int, _ length: Int) -> CalendarDay {
        let edge = edge(before: index) ?? edge(behind: index + length)
        switch span {
        case .days(let days): return today.adding(days: days)
        case .week(let ahead):
            let monday = today.adding(days: 1 - today.weekday + ahead * 7)
            switch edge {
            case .start: return monday
            case .middle: return monday.adding(days: 2)
            // On a Saturday this week ends on Sunday.
            case .end: return ahead == 0 && today.weekday > 5 ? monday.adding(days: 6) : monday.adding(days: 4)
            case nil:
                // "This week" without more is said until its end.
                return ahead == 0 ? monday.adding(days: today.weekday <= 5 ? 4 : 6) : monday
            }
        case .month(let ahead):
            let first = Self.first(of: today, monthsAhead: ahead)
            switch edge {
            case .start: return first
            case .middle: return first.adding(days: 14)
            case .end: return first.lastOfMonth
            case nil: return ahead == 0 ? first.lastOfMonth : first
            }
        case .weekEnd(let ahead): return today.adding(days: 5 - today.weekday + ahead * 7)
        case .monthEnd(let ahead): return Self.first(of: today, monthsAhead: ahead).lastOfMonth
        case .quarter:
            return CalendarDay(year: today.year, month: (today.month - 1) / 3 * 3 + 3, day: 1).lastOfMonth.adding(
                days: 1
            )
        case .year: return CalendarDay(year: today.year + 1, month: 1, day: 1)
        }
    }

    private static func first(of day: CalendarDay, monthsAhead: Int) -> CalendarDay {
        let month = day.month - 1 + monthsAhead
        return CalendarDay(year: day.year + month / 12, month: month % 12 + 1, day: 1)
    }

    /// "End of next week", "by next week".
    private func edge(before index: Int) -> AnswerWords.Edge? {
        for back in 1...3 where index >= back {
            guard text.words[(index - back + 1)...index].allSatisfy({ $0.gap.isDisjoint(with: .clauseEnd) }) else {
                return nil
            }
            if let match = AnswerWords.edges.match(text, at: index - back), match.length >= back - 1 {
                return match.value
            }
        }
        return nil
    }

    /// "agle hafte tak".
    private func edge(behind index: Int) -> AnswerWords.Edge? {
        guard index < text.words.count else { return nil }
        return AnswerWords.edgesBehind.match(text, at: index)?.value
    }

    /// A day of the week and the week it lies in, with at most a preposition between.
    private func joined(_ first: Candidate, _ second: Candidate) -> CalendarDay? {
        let between = first.words.upperBound..<second.words.lowerBound
        guard between.count <= 2, between.allSatisfy({ AnswerWords.links.match(text, at: $0) != nil }),
            text.words[second.words.lowerBound].gap.isDisjoint(with: [.stop, .question, .paragraph])
        else { return nil }
        guard let week = week(at: first.words) ?? week(at: second.words) else { return nil }
        let other = week.words == first.words ? second : first
        guard DayFinder.words.match(text, at: other.words.lowerBound).map({ $0.value.isWeekday }) == true else {
            return nil
        }
        return today.adding(days: 1 - today.weekday + week.ahead * 7 + other.day.weekday - 1)
    }

    private func week(at words: Range<Int>) -> (words: Range<Int>, ahead: Int)? {
        guard case .week(let ahead)? = AnswerWords.spans.match(text, at: words.lowerBound)?.value else { return nil }
        return (words, ahead)
    }

    // MARK: Numbers

    /// "In two weeks", "give me 2-3 days", "do din me", "через 3 дня".
    private func counted(at index: Int) -> Candidate? {
        guard var (count, next) = number(at: index) else { return nil }
        // Of "2-3 days" and "two or three days" the longer.
        var second = next
        if second < text.words.count, AnswerWords.ors.match(text, at: second) != nil { second += 1 }
        if second < text.words.count, second > next || text.words[second].gap.contains(.hyphen),
            let (more, end) = number(at: second), more > count
        {
            (count, next) = (more, end)
        }
        while next < text.words.count, AnswerWords.fillers.match(text, at: next) != nil { next += 1 }
        guard next < text.words.count, text.words[next].gap.isDisjoint(with: .clauseEnd), (1...60).contains(count),
            let unit = DayFinder.units.match(text, at: next) ?? AnswerWords.hours.match(text, at: next)
        else { return nil }
        let end = next + unit.length
        let isAhead =
            (max(0, index - 3)..<index).contains { AnswerWords.ahead.match(text, at: $0) != nil }
            || (end..<min(end + 2, text.words.count)).contains { AnswerWords.aheadBehind.match(text, at: $0) != nil }
        let isOver =
            index > 0 && AnswerWords.ago.match(text, at: index - 1) != nil
            || end < text.words.count && AnswerWords.agoBehind.match(text, at: end) != nil
        guard isAhead, !isOver else { return nil }
        return Candidate(words: index..<end, day: today.adding(days: count * unit.value))
    }

    private func number(at index: Int) -> (Int, next: Int)? {
        if text.words[index].isNumber {
            return DateText.plain(text, index).map { ($0, index + 1) }
        }
        let match = AnswerWords.numbers.match(text, at: index) ?? NumberWords.table.match(text, at: index)
        return match.map { ($0.value, index + $0.length) }
    }

    /// "By 12/12", "15/12 tak": two numbers are a date only with a word that says so.
    private func slashed(at index: Int) -> Candidate? {
        let words = text.words
        guard words[index].isNumber, index + 1 < words.count, words[index + 1].isNumber,
            words[index + 1].gap == .slash || words[index + 1].gap == .hyphen,
            isOnADay(index, index + 2), let first = DateText.plain(text, index),
            let second = DateText.plain(text, index + 1)
        else { return nil }
        let (date, month) = second > 12 ? (second, first) : (first, second)
        let year = month < today.month || (month == today.month && date < today.day) ? today.year + 1 : today.year
        guard let day = CalendarDay(checkedYear: year, month: month, day: date) else { return nil }
        return Candidate(words: index..<(index + 2), day: day)
    }

    /// "am 15.", "15-го", "le 15", "15 tarikh tak": the next such day.
    private func numbered(at index: Int) -> Candidate? {
        guard text.words[index].isNumber, let date = DateText.plain(text, index), (1...31).contains(date) else {
            return nil
        }
        var next = index + 1
        let isNamed = next < text.words.count && AnswerWords.dateWords.match(text, at: next) != nil
        if isNamed { next += 1 }
        let isPointed = Int(text.words[index].end) < text.bytes.count && text.bytes[Int(text.words[index].end)] == 0x2E
        guard isNamed || (index > 0 && AnswerWords.onDate.match(text, at: index - 1) != nil),
            isNamed || isPointed || next == text.words.count
                || !text.words[next].gap.isDisjoint(with: [.stop, .comma, .line, .paragraph]),
            next >= text.words.count || isNamed || DayFinder.units.match(text, at: next) == nil
        else { return nil }
        let month = Self.first(of: today, monthsAhead: date > today.day ? 0 : 1)
        return CalendarDay(checkedYear: month.year, month: month.month, day: date).map {
            Candidate(words: index..<next, day: $0)
        }
    }

    private func isOnADay(_ index: Int, _ next: Int) -> Bool {
        index > 0 && DayFinder.onThe.match(text, at: index - 1) != nil
            || next < text.words.count && AnswerWords.edgesBehind.match(text, at: next) != nil
    }

    /// "After Diwali", "diwali ke baad".
    private func isBehind(_ words: Range<Int>) -> Bool {
        if words.upperBound < text.words.count, DayFinder.behinds.match(text, at: words.upperBound) != nil {
            return true
        }
        return (1...3).contains { back in
            guard words.lowerBound >= back else { return false }
            guard let match = AnswerWords.afters.match(text, at: words.lowerBound - back) else { return false }
            return match.length >= back - 1
        }
    }

    // MARK: Which of several

    /// What stands in the same clause and nearer to this day than to the one before it.
    private func weight(of words: Range<Int>, after last: Int, _ purpose: Purpose) -> Int {
        var low = words.lowerBound
        while low > last, words.lowerBound - low < 9, text.words[low].gap.isDisjoint(with: .clauseEnd) { low -= 1 }
        var high = words.upperBound
        while high < text.words.count, high - words.upperBound < 5,
            text.words[high].gap.isDisjoint(with: .clauseEnd.union(.comma))
        { high += 1 }
        let around = low..<high
        var weight = 0
        if around.contains(where: { AnswerWords.past.match(text, at: $0) != nil }) { weight -= 2 }
        if around.contains(where: { purpose.cues.match(text, at: $0) != nil }) { weight += 2 }
        if purpose == .later, around.contains(where: { DayFinder.absences.match(text, at: $0) != nil }) { weight -= 1 }
        return weight
    }
}

extension AnswerDay.Purpose {
    /// A day with fewer such words beside it is somebody else's day.
    fileprivate var leastWeight: Int {
        switch self {
        case .later: -1
        case .report: 0
        case .terms, .absence: 1
        }
    }

    fileprivate var cues: PhraseTable<Bool> {
        switch self {
        case .later: AnswerWords.answering
        case .report: AnswerWords.outcomes
        case .terms: AnswerWords.starting
        case .absence: AnswerWords.returning
        }
    }
}

extension DayWord {
    fileprivate var isWeekday: Bool {
        switch self {
        case .weekday: true
        case .today, .inDays, .thisWeekEnd, .nextWeekEnd, .monthEnd, .nextMonth, .nextMonthStart, .quarterEnd, .quarter,
            .yearEnd, .newYear, .partOfMonth, .week, .feast, .yearly:
            false
        }
    }
}
