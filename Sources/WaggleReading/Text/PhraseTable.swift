/// Phrases of folded words and what each means; asked at a word, it gives the longest phrase that begins there.
///
/// A phrase is written as a person writes it. A star behind a word lets any ending follow: `ноутбук*`.
struct PhraseTable<Value: Sendable>: Sendable {
    struct Match {
        var value: Value
        /// In words, at least 1.
        var length: Int
    }

    private let beginnings: PhraseBeginnings
    /// What each phrase of ``beginnings`` means.
    private let values: [Value]

    init(_ phrases: [(String, Value)]) {
        let index = PhraseBeginnings.made(of: phrases.map(\.0))
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

    /// All phrases of a text, longest first at each word, without overlaps.
    func matches(in text: FoldedText, range: Range<Int>? = nil) -> [(at: Int, length: Int, value: Value)] {
        var found: [(at: Int, length: Int, value: Value)] = []
        var index = range?.lowerBound ?? 0
        let end = range?.upperBound ?? text.words.count
        while index < end {
            if let match = match(text, at: index), index + match.length <= end {
                found.append((index, match.length, match.value))
                index += match.length
            } else {
                index += 1
            }
        }
        return found
    }
}
