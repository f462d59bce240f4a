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
        /// Of a stem the low six bits of the sum of its first two bytes.
        var beginning: UInt8 = 0
    }

    private struct Entry: Sendable {
        var rest: [Step]
        var value: Value
    }

    /// Open addressing; asked for every word of every mail by thirty tables, so it lies flat in memory.
    private let slots: Slots
    private var buckets: [[Entry]] = []
    /// Bit n: there is a stem of n bytes, at most 63.
    private var stemLengths: UInt64 = 0
    /// Bit n: a stem begins with two bytes whose sum has n in its low six bits.
    private var stemBeginnings: UInt64 = 0
    private var longestStem = 0

    /// Where the phrases that begin with a word are.
    private struct Slot: BitwiseCopyable {
        var key: UInt64
        /// -1 for an empty slot.
        var bucket: Int
    }

    // Sendable: written in its initialiser and never again.
    private final class Slots: @unchecked Sendable {
        let base: UnsafeMutablePointer<Slot>
        let mask: Int

        init(_ keys: some Collection<UInt64>) {
            var size = 16
            while size < keys.count * 4 { size *= 2 }
            mask = size - 1
            base = .allocate(capacity: size)
            base.initialize(repeating: Slot(key: 0, bucket: -1), count: size)
            for (bucket, key) in keys.enumerated() {
                var slot = Self.start(key) & mask
                while base[slot].bucket >= 0 { slot = (slot + 1) & mask }
                base[slot] = Slot(key: key, bucket: bucket)
            }
        }

        deinit { base.deallocate() }

        @inline(__always)
        static func start(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ key >> 29 ^ key >> 47) }

        @inline(__always)
        func bucket(of key: UInt64) -> Int? {
            var slot = Self.start(key) & mask
            while base[slot].bucket >= 0 {
                if base[slot].key == key { return base[slot].bucket }
                slot = (slot + 1) & mask
            }
            return nil
        }
    }

    init(_ phrases: [(String, Value)]) {
        var grouped: [UInt64: [Entry]] = [:]
        for (phrase, value) in phrases {
            let steps = Self.steps(of: phrase)
            guard let first = steps.first else { continue }
            if first.stem > 0 {
                stemLengths |= 1 << UInt64(min(first.stem, 63))
                stemBeginnings |= 1 << UInt64(first.beginning)
                longestStem = max(longestStem, first.stem)
            }
            grouped[Self.slotKey(first), default: []].append(Entry(rest: Array(steps.dropFirst()), value: value))
        }
        let sorted = grouped.sorted { $0.key < $1.key }
        slots = Slots(sorted.map(\.key))
        buckets = sorted.map { group in
            group.value.enumerated().sorted { ($1.element.rest.count, $0.offset) < ($0.element.rest.count, $1.offset) }
                .map(\.element)
        }
    }

    /// The longest phrase that begins at the word; of two equally long the one listed first.
    @inline(__always)
    func match(_ text: FoldedText, at index: Int) -> Match? {
        guard index < text.words.count else { return nil }
        let word = text.words[index]
        let whole = slots.bucket(of: word.key)
        if whole == nil, stemLengths == 0 { return nil }
        return match(text, index, word, whole)
    }

    private func match(_ text: FoldedText, _ index: Int, _ word: FoldedText.Word, _ whole: Int?) -> Match? {
        var best: Match?
        if let whole { look(in: whole, text, index, &best) }
        if stemLengths != 0 { lookUpStems(text, index, word, &best) }
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

    private func look(in bucket: Int, _ text: FoldedText, _ index: Int, _ best: inout Match?) {
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
        guard end - start >= 2 else { return }
        text.letters.withUnsafeBufferPointer { letters in
            let beginning = UInt64((letters[start] &+ letters[start + 1]) & 63)
            guard stemBeginnings & 1 << beginning != 0 else { return }
            var hash = FoldedText.hashSeed
            for at in start..<end {
                hash = (hash ^ UInt64(letters[at])) &* FoldedText.hashPrime
                guard stemLengths & 1 << UInt64(min(at - start + 1, 63)) != 0,
                    let bucket = slots.bucket(of: hash &+ Self.stemMark)
                else { continue }
                look(in: bucket, text, index, &best)
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
                let letters = text.letters[Int(word.lettersStart)..<Int(word.lettersEnd)]
                // A stem of one byte would be no stem.
                guard isStem, isLast, letters.count > 1 else { return Step(key: word.key, stem: 0) }
                let beginning = letters.prefix(2).reduce(0, &+) & 63
                return Step(key: word.key, stem: letters.count, beginning: beginning)
            }
        }
    }
}
