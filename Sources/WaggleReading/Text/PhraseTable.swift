/// Phrases of folded words and what each means; asked at a word, it gives the longest phrase that begins there.
///
/// A phrase is written as a person writes it. A star behind a word lets any ending follow: `ноутбук*`.
struct PhraseTable<Value: Sendable>: Sendable {
    struct Match {
        var value: Value
        /// In words, at least 1.
        var length: Int
    }

    let beginnings: PhraseBeginnings
    /// What each phrase of ``beginnings`` means.
    private let values: [Value]

    /// - Parameter ends: What no phrase runs over: the end of a sentence or paragraph, or more.
    init(_ phrases: [(String, Value)], ends: FoldedText.Gap = .clauseEnd) {
        let index = PhraseBeginnings.made(of: phrases.map(\.0), ends: ends)
        beginnings = index.beginnings
        values = index.order.map { phrases[$0].1 }
    }

    /// The longest phrase that begins at the word; of two equally long the one listed first.
    @inline(__always)
    func match(_ text: FoldedText, at index: Int) -> Match? {
        guard mayBegin(text, at: index), let found = beginnings.longest(in: text, at: index) else { return nil }
        return Match(value: values[found.phrase], length: found.length)
    }

    /// False for most words, and cheap to ask.
    @inline(__always)
    func mayBegin(_ text: FoldedText, at index: Int) -> Bool {
        index < text.words.count && beginnings.mayHold(text.words[index])
    }

    /// False for most lines, by their first two words, and cheaper than to cut the line into words.
    func mayOpen(_ line: ArraySlice<UInt8>) -> Bool {
        var count = 0
        var first: UInt64 = 0
        var isOpened = false
        let isOdd = !FoldedText.goOverPlainWords(of: line) { key, beginning in
            count += 1
            if count == 1 {
                first = key
                isOpened = beginnings.mayHoldStem(beginning) || beginnings.mayOpen(key) && beginnings.mayStandAlone(key)
                return !isOpened && beginnings.mayOpen(key)
            }
            isOpened = beginnings.mayOpen(first, key)
            return false
        }
        return isOdd || isOpened
    }

    /// False for most lines in which no phrase begins, and cheaper than to cut the line into words.
    func mayStand(in line: ArraySlice<UInt8>) -> Bool {
        var last: UInt64?
        var isFound = false
        let isOdd = !FoldedText.goOverPlainWords(of: line) { key, beginning in
            isFound = beginnings.mayHoldStem(beginning) || last.map { beginnings.mayOpen($0, key) } ?? false
            last = nil
            if beginnings.mayOpen(key) {
                isFound = isFound || beginnings.mayStandAlone(key)
                last = key
            }
            return !isFound
        }
        return isOdd || isFound
    }

    /// All phrases of a text, longest first at each word, without overlaps.
    func matches(in text: FoldedText, range: Range<Int>? = nil) -> [(at: Int, length: Int, value: Value)] {
        var found: [(at: Int, length: Int, value: Value)] = []
        let end = range?.upperBound ?? text.words.count
        var index = next(in: text, from: range?.lowerBound ?? 0, to: end)
        while index < end {
            if let match = beginnings.longest(in: text, at: index), index + match.length <= end {
                found.append((index, match.length, values[match.phrase]))
                index += match.length
            } else {
                index += 1
            }
            index = next(in: text, from: index, to: end)
        }
        return found
    }

    /// The first word from one on with which a phrase can begin; the end where there is none.
    func next(in text: FoldedText, from start: Int, to end: Int) -> Int {
        beginnings.next(in: text, from: start, to: end)
    }

    /// Whether a phrase begins in a range.
    func begins(in text: FoldedText, within range: Range<Int>) -> Bool {
        var index = next(in: text, from: range.lowerBound, to: range.upperBound)
        while index < range.upperBound {
            if beginnings.longest(in: text, at: index) != nil { return true }
            index = next(in: text, from: index + 1, to: range.upperBound)
        }
        return false
    }
}
