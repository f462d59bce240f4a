/// Phrases of folded words and what each means; asked at a word, it gives the longest phrase that begins there.
///
/// A phrase is written as a person writes it. A star behind a word lets any ending follow: `ноутбук*`.
struct PhraseTable<Value: Sendable>: Sendable {
    struct Match {
        var value: Value
        /// In words, at least 1.
        var length: Int
    }

    private struct Step: Sendable {
        var key: UInt64
        /// Bytes of the folded stem; 0 for a whole word.
        var stem: Int
    }

    private struct Entry: Sendable {
        var rest: [Step]
        var value: Value
    }

    private var keys: [UInt64] = []
    private var firsts: [Int32] = []
    private var buckets: [[Entry]] = []
    private var hasStems = false
    private var shortestStem = Int.max
    private var longestStem = 0

    init(_ phrases: [(String, Value)]) {
        var grouped: [UInt64: [Entry]] = [:]
        for (phrase, value) in phrases {
            let steps = Self.steps(of: phrase)
            guard let first = steps.first else { continue }
            if first.stem > 0 {
                hasStems = true
                shortestStem = min(shortestStem, first.stem)
                longestStem = max(longestStem, first.stem)
            }
            grouped[Self.slotKey(first), default: []].append(Entry(rest: Array(steps.dropFirst()), value: value))
        }
        var size = 16
        while size < grouped.count * 3 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        firsts = Array(repeating: -1, count: size)
        for (key, entries) in grouped {
            var slot = Self.slot(key, size)
            while firsts[slot] >= 0 { slot = (slot + 1) & (size - 1) }
            keys[slot] = key
            firsts[slot] = Int32(buckets.count)
            buckets.append(
                entries.enumerated().sorted { ($1.element.rest.count, $0.offset) < ($0.element.rest.count, $1.offset) }
                    .map(\.element)
            )
        }
    }

    /// The longest phrase that begins at the word; of two equally long the one listed first.
    func match(_ text: FoldedText, at index: Int) -> Match? {
        guard index < text.words.count else { return nil }
        var best: Match?
        let word = text.words[index]
        look(up: word.key, text, index, &best)
        if hasStems { lookUpStems(text, index, word, &best) }
        return best
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

    private func look(up key: UInt64, _ text: FoldedText, _ index: Int, _ best: inout Match?) {
        guard let bucket = bucket(of: key) else { return }
        for entry in buckets[bucket] {
            guard entry.rest.count + 1 > (best?.length ?? 0) else { return }
            if fits(entry.rest, text, index + 1) {
                best = Match(value: entry.value, length: entry.rest.count + 1)
                return
            }
        }
    }

    private func lookUpStems(_ text: FoldedText, _ index: Int, _ word: FoldedText.Word, _ best: inout Match?) {
        let start = Int(word.lettersStart)
        let end = min(Int(word.lettersEnd), start + longestStem)
        guard end - start >= shortestStem else { return }
        var hash = FoldedText.hashSeed
        text.letters.withUnsafeBufferPointer { letters in
            for at in start..<end {
                hash = (hash ^ UInt64(letters[at])) &* FoldedText.hashPrime
                if at - start + 1 >= shortestStem { look(up: hash &+ Self.stemMark, text, index, &best) }
            }
        }
    }

    private func fits(_ steps: [Step], _ text: FoldedText, _ from: Int) -> Bool {
        guard from + steps.count <= text.words.count else { return false }
        for (offset, step) in steps.enumerated() {
            let word = text.words[from + offset]
            // A phrase does not run over the end of a sentence or paragraph.
            guard word.gap.isDisjoint(with: .clauseEnd) else { return false }
            if step.stem == 0 {
                guard word.key == step.key else { return false }
            } else {
                let end = Int(word.lettersStart) + step.stem
                guard end <= Int(word.lettersEnd) else { return false }
                guard FoldedText.hash(text.letters[Int(word.lettersStart)..<end]) == step.key else { return false }
            }
        }
        return !isCutShort(text, from + steps.count)
    }

    /// "We won" is no part of "we won't".
    private func isCutShort(_ text: FoldedText, _ end: Int) -> Bool {
        guard end < text.words.count, text.words[end].gap == .apostrophe else { return false }
        let word = text.words[end]
        return word.lettersEnd - word.lettersStart == 1 && text.letters[Int(word.lettersStart)] == 0x74
    }

    private func bucket(of key: UInt64) -> Int? {
        let mask = keys.count - 1
        var slot = Self.slot(key, keys.count)
        while firsts[slot] >= 0 {
            if keys[slot] == key { return Int(firsts[slot]) }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private static func slot(_ key: UInt64, _ size: Int) -> Int {
        Int(truncatingIfNeeded: key ^ key >> 29 ^ key >> 47) & (size - 1)
    }

    private static func slotKey(_ step: Step) -> UInt64 { step.stem > 0 ? step.key &+ stemMark : step.key }

    /// Keeps the stem "ноутбук" apart from the word of the same letters.
    private static var stemMark: UInt64 { 0x9E37_79B9_7F4A_7C15 }

    private static func steps(of phrase: String) -> [Step] {
        phrase.split(separator: " ").flatMap { piece -> [Step] in
            let isStem = piece.hasSuffix("*")
            let text = FoldedText(String(isStem ? piece.dropLast() : piece))
            return text.words.indices.map { index in
                let word = text.words[index]
                let isLast = index == text.words.count - 1
                return Step(key: word.key, stem: isStem && isLast ? Int(word.lettersEnd - word.lettersStart) : 0)
            }
        }
    }
}
