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
        /// Indices into ``steps``: the words behind the first.
        var rest: Range<Int>
        var value: Value

        var length: Int { rest.count + 1 }
    }

    private let slots: Slots
    /// The words behind the first of all phrases, back to back.
    private var steps: [Step] = []
    /// Those that begin with one word stand together, the longest first.
    private var entries: [Entry] = []
    /// Bit n: there is a stem of n bytes, at most 63.
    private var stemLengths: UInt64 = 0
    private var longestStem = 0

    /// Where the phrases that begin with a word are in ``entries``.
    private struct Slot: BitwiseCopyable {
        var key: UInt64
        var first: Int32
        /// 0 for an empty slot.
        var count: Int32
    }

    /// Which words begin a phrase: open addressing, and a bit for each in front of it.
    ///
    /// A hundred tables are asked for every word of a mail and nearly always say no. The bits of all of them lie in
    /// the processor's nearest cache; their slots would not.
    // Sendable: written in its initialiser and never again.
    private final class Slots: @unchecked Sendable {
        let base: UnsafeMutablePointer<Slot>
        let mask: Int
        let bits: UnsafeMutablePointer<UInt64>
        let bitMask: UInt64
        /// Bit n: a stem begins with two bytes whose sum has n in its low six bits.
        let stemBeginnings: UInt64

        init(_ slots: [Slot], stemBeginnings: UInt64) {
            var size = 16
            while size < slots.count * 4 { size *= 2 }
            mask = size - 1
            base = .allocate(capacity: size)
            base.initialize(repeating: Slot(key: 0, first: 0, count: 0), count: size)
            bits = .allocate(capacity: size / 8)
            bits.initialize(repeating: 0, count: size / 8)
            bitMask = UInt64(size * 8 - 1)
            self.stemBeginnings = stemBeginnings
            for filled in slots {
                var slot = Self.start(filled.key) & mask
                while base[slot].count > 0 { slot = (slot + 1) & mask }
                base[slot] = filled
                let bit = filled.key >> 24 & bitMask
                bits[Int(bit >> 6)] |= 1 << (bit & 63)
            }
        }

        deinit {
            base.deallocate()
            bits.deallocate()
        }

        @inline(__always)
        static func start(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ key >> 29 ^ key >> 47) }

        @inline(__always)
        func mayBegin(_ word: FoldedText.Word) -> Bool {
            let bit = word.key >> 24 & bitMask
            return (bits[Int(truncatingIfNeeded: bit >> 6)] &>> (bit & 63) | stemBeginnings &>> UInt64(word.beginning))
                & 1 != 0
        }

        @inline(__always)
        func slot(of key: UInt64) -> Slot? {
            var slot = Self.start(key) & mask
            while base[slot].count > 0 {
                if base[slot].key == key { return base[slot] }
                slot = (slot + 1) & mask
            }
            return nil
        }
    }

    init(_ phrases: [(String, Value)]) {
        var grouped: [UInt64: [(rest: ArraySlice<Step>, value: Value)]] = [:]
        var beginnings: UInt64 = 0
        for (phrase, value) in phrases {
            let steps = Self.steps(of: phrase)
            guard let first = steps.first else { continue }
            if first.stem > 0 {
                stemLengths |= 1 << UInt64(min(first.stem, 63))
                beginnings |= 1 << UInt64(first.beginning)
                longestStem = max(longestStem, first.stem)
            }
            grouped[Self.slotKey(first), default: []].append((steps.dropFirst(), value))
        }
        var filled: [Slot] = []
        for (key, group) in grouped {
            filled.append(Slot(key: key, first: Int32(entries.count), count: Int32(group.count)))
            let ordered = group.enumerated().sorted {
                ($1.element.rest.count, $0.offset) < ($0.element.rest.count, $1.offset)
            }
            for (_, phrase) in ordered {
                entries.append(Entry(rest: steps.count..<(steps.count + phrase.rest.count), value: phrase.value))
                steps += phrase.rest
            }
        }
        slots = Slots(filled, stemBeginnings: beginnings)
    }

    /// The longest phrase that begins at the word; of two equally long the one listed first.
    @inline(__always)
    func match(_ text: FoldedText, at index: Int) -> Match? {
        guard index < text.words.count, slots.mayBegin(text.words[index]) else { return nil }
        return search(text, index)
    }

    @inline(never)
    private func search(_ text: FoldedText, _ index: Int) -> Match? {
        let word = text.words[index]
        var best: (entry: Int, length: Int)?
        if let whole = slots.slot(of: word.key) { look(in: whole, text, index, &best) }
        if stemLengths != 0 { lookUpStems(text, index, word, &best) }
        return best.map { Match(value: entries[$0.entry].value, length: $0.length) }
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

    private func look(in slot: Slot, _ text: FoldedText, _ index: Int, _ best: inout (entry: Int, length: Int)?) {
        for entry in Int(slot.first)..<Int(slot.first + slot.count) {
            let length = entries[entry].length
            guard length > best?.length ?? 0 else { return }
            if fits(entries[entry].rest, text, index + 1) {
                best = (entry, length)
                return
            }
        }
    }

    private func lookUpStems(
        _ text: FoldedText,
        _ index: Int,
        _ word: FoldedText.Word,
        _ best: inout (entry: Int, length: Int)?
    ) {
        let start = Int(word.lettersStart)
        let end = min(Int(word.lettersEnd), start + longestStem)
        guard end - start >= 2, slots.stemBeginnings >> UInt64(word.beginning) & 1 != 0 else { return }
        var hash = FoldedText.hashSeed
        for at in start..<end {
            hash = (hash ^ UInt64(text.letters[at])) &* FoldedText.hashPrime
            guard stemLengths & 1 << UInt64(min(at - start + 1, 63)) != 0,
                let slot = slots.slot(of: hash &+ Self.stemMark)
            else { continue }
            look(in: slot, text, index, &best)
        }
    }

    private func fits(_ rest: Range<Int>, _ text: FoldedText, _ from: Int) -> Bool {
        guard from + rest.count <= text.words.count else { return false }
        for place in rest {
            let step = steps[place]
            let word = text.words[from + place - rest.lowerBound]
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
        return !isCutShort(text, from + rest.count)
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
