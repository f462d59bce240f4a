/// The phrases of a ``PhraseTable`` by their first words.
///
/// A hundred tables are asked for every word of a mail and nearly always say no. So a bit for each first word stands in
/// front of the table itself: the bits of all tables lie in the processor's nearest cache; their slots would not. "We",
/// "the" and "please" begin phrases in most tables: behind them a bit for each pair of first words says no.
// Sendable: written in its initialiser and never again.
final class PhraseBeginnings: @unchecked Sendable {
    /// A word of a phrase, whole or the stem of one.
    private struct Step: BitwiseCopyable {
        var key: UInt64
        /// Bytes of the folded stem; 0 for a whole word.
        var stem: Int32
        /// Of a stem what ``FoldedText/Word/beginning`` is of a word.
        var beginning: UInt16 = 0
        /// Of a stem too short to have all letters that make a ``beginning``: the numbers from it on that words can have.
        var beginnings: UInt16 = 1
    }

    /// A phrase without its first word.
    private struct Phrase: BitwiseCopyable {
        /// Index into ``steps``.
        var first: Int32
        var count: Int32
    }

    /// The phrases that begin with a word stand together, the longest first.
    private struct Slot: BitwiseCopyable {
        var key: UInt64
        /// Index into ``phrases``.
        var first: Int32
        /// 0 for an empty slot.
        var count: Int32
    }

    /// The keys of the first words that are no stems, for ``PhraseOpenings``.
    fileprivate let firstKeys: [UInt64]
    /// Open addressing.
    private let slots: UnsafeMutablePointer<Slot>
    private let mask: Int
    private let bits: UnsafeMutablePointer<UInt64>
    /// A bit for the first two words of each phrase; for its first alone where no second is asked for by its letters.
    private let pairs: UnsafeMutablePointer<UInt64>
    /// How far a key is shifted to number its bit.
    private let shift: UInt64
    private let phrases: UnsafeMutablePointer<Phrase>
    private let steps: UnsafeMutablePointer<Step>
    /// A bit for each ``FoldedText/Word/beginning``: whether a stem has it.
    fileprivate let stems: UnsafeMutablePointer<UInt64>
    /// 64 bits each, for the numbers below 4,096.
    fileprivate static var stemWords: Int { 64 }
    /// Bit n: there is a stem of n bytes, at most 63.
    private let stemLengths: UInt64
    private let longestStem: Int
    /// What a phrase does not run over.
    private let ends: FoldedText.Gap

    /// - Returns: The phrases, and where each of them stood in the list.
    static func made(of list: [String], ends: FoldedText.Gap) -> (beginnings: PhraseBeginnings, order: [Int]) {
        let (steps, starts) = steps(of: list)
        var rows: [(first: Step, rest: ArraySlice<Step>, place: Int)] = []
        rows.reserveCapacity(list.count)
        for place in list.indices {
            let phrase = steps[starts[place]..<starts[place + 1]]
            if let first = phrase.first { rows.append((first, phrase.dropFirst(), place)) }
        }
        rows.sort { one, other in
            let keys = (slotKey(one.first), slotKey(other.first))
            if keys.0 != keys.1 { return keys.0 < keys.1 }
            return (other.rest.count, one.place) < (one.rest.count, other.place)
        }
        return (PhraseBeginnings(rows.map { ($0.first, $0.rest) }, ends: ends), rows.map(\.place))
    }

    private init(_ rows: [(first: Step, rest: ArraySlice<Step>)], ends: FoldedText.Gap) {
        self.ends = ends
        var size = 16
        var shift: UInt64 = 57
        while size < rows.count * 4 {
            size *= 2
            shift -= 1
        }
        mask = size - 1
        self.shift = shift
        slots = .allocate(capacity: size)
        slots.initialize(repeating: Slot(key: 0, first: 0, count: 0), count: size)
        bits = .allocate(capacity: size / 8)
        bits.initialize(repeating: 0, count: size / 8)
        pairs = .allocate(capacity: size / 8)
        pairs.initialize(repeating: 0, count: size / 8)
        phrases = .allocate(capacity: rows.count)
        steps = .allocate(capacity: rows.reduce(0) { $0 + $1.rest.count })
        let stems = rows.map(\.first).filter { $0.stem > 0 }
        firstKeys = rows.map(\.first).filter { $0.stem == 0 }.map(\.key)
        self.stems = .allocate(capacity: Self.stemWords)
        self.stems.initialize(repeating: 0, count: Self.stemWords)
        for stem in stems {
            for step in 0..<stem.beginnings {
                let beginning = (stem.beginning &+ step) & FoldedText.lastBeginning
                self.stems[Int(beginning >> 6)] |= 1 << UInt64(beginning & 63)
            }
        }
        stemLengths = stems.reduce(0) { $0 | 1 << UInt64(min($1.stem, 63)) }
        longestStem = Int(stems.map(\.stem).max() ?? 0)
        var count: Int32 = 0
        for (place, row) in rows.enumerated() {
            (phrases + place).initialize(to: Phrase(first: count, count: Int32(row.rest.count)))
            for step in row.rest {
                (steps + Int(count)).initialize(to: step)
                count += 1
            }
            let key = Self.slotKey(row.first)
            let slot = slotIndex(of: key)
            if slots[slot].count == 0 { slots[slot] = Slot(key: key, first: Int32(place), count: 0) }
            slots[slot].count += 1
            if row.first.stem == 0 {
                let bit = Self.bit(of: key, shift)
                bits[bit >> 6] |= 1 << UInt64(bit & 63)
                let isPair = row.rest.first.map { $0.stem == 0 } ?? false
                let pair = Self.bit(of: isPair ? Self.pair(key, row.rest[row.rest.startIndex].key) : key, shift)
                pairs[pair >> 6] |= 1 << UInt64(pair & 63)
            }
        }
    }

    deinit {
        stems.deallocate()
        slots.deallocate()
        bits.deallocate()
        pairs.deallocate()
        phrases.deallocate()
        steps.deallocate()
    }

    /// Whether a phrase can begin with the word.
    @inline(__always)
    func mayHold(_ word: FoldedText.Word) -> Bool { mayOpen(word.key) || mayHoldStem(word.beginning) }

    /// Whether a whole word is the first of a phrase.
    @inline(__always)
    func mayOpen(_ key: UInt64) -> Bool { Self.has(Self.bit(of: key, shift), in: bits) }

    /// Whether a word that is the first of a phrase is one alone, or one whose next word has to be looked at.
    @inline(__always)
    func mayStandAlone(_ key: UInt64) -> Bool { Self.has(Self.bit(of: key, shift), in: pairs) }

    /// Whether two whole words are the first of a phrase.
    @inline(__always)
    func mayOpen(_ key: UInt64, _ next: UInt64) -> Bool {
        Self.has(Self.bit(of: Self.pair(key, next), shift), in: pairs)
    }

    @inline(__always)
    private static func has(_ bit: Int, in bits: UnsafeMutablePointer<UInt64>) -> Bool {
        (bits[bit >> 6] &>> UInt64(bit & 63)) & 1 != 0
    }

    /// Whether a phrase that begins with whole words can begin at a word whose bit is set.
    @inline(__always)
    private func mayGoOn(_ words: UnsafeBufferPointer<FoldedText.Word>, _ index: Int) -> Bool {
        let key = words[index].key
        if mayStandAlone(key) { return true }
        return index + 1 < words.count && words[index + 1].gap.isDisjoint(with: ends)
            && mayOpen(key, words[index + 1].key)
    }

    /// Whether a phrase begins with a stem of these first letters.
    @inline(__always)
    func mayHoldStem(_ beginning: UInt16) -> Bool {
        stems[Int(beginning >> 6)] &>> UInt64(beginning & 63) & 1 != 0
    }

    /// The first word from one on with which a phrase can begin; the end where there is none.
    ///
    /// Over the words as they lie in memory: asked one by one, most of the time goes into asking.
    @inline(never)
    func next(in text: FoldedText, from start: Int, to end: Int) -> Int {
        text.words.withUnsafeBufferPointer { words in
            var index = start
            if stemLengths == 0 {
                while index < end, !(mayOpen(words[index].key) && mayGoOn(words, index)) { index += 1 }
            } else {
                while index < end, !mayHoldStem(words[index].beginning),
                    !(mayOpen(words[index].key) && mayGoOn(words, index))
                { index += 1 }
            }
            return index
        }
    }

    /// The longest phrase that begins at the word; of two equally long the one listed first.
    ///
    /// - Returns: Its place, and its length in words.
    @inline(never)
    func longest(in text: FoldedText, at index: Int) -> (phrase: Int, length: Int)? {
        let word = text.words[index]
        var best: (phrase: Int, length: Int)?
        if mayOpen(word.key), text.words.withUnsafeBufferPointer({ mayGoOn($0, index) }) {
            let slot = slots[slotIndex(of: word.key)]
            if slot.count > 0 { look(in: slot, text, index, &best) }
        }
        if mayHoldStem(word.beginning) { lookUpStems(text, index, word, &best) }
        return best
    }

    private func look(in slot: Slot, _ text: FoldedText, _ index: Int, _ best: inout (phrase: Int, length: Int)?) {
        // Most phrases are told by the second word that they are not meant.
        let next = index + 1
        let hasNext = next < text.words.count && text.words[next].gap.isDisjoint(with: ends)
        let nextKey = hasNext ? text.words[next].key : 0
        for place in Int(slot.first)..<Int(slot.first + slot.count) {
            let phrase = phrases[place]
            let length = Int(phrase.count) + 1
            guard length > best?.length ?? 0 else { return }
            if phrase.count > 0 {
                let second = steps[Int(phrase.first)]
                guard hasNext, second.key == nextKey || second.stem > 0 else { continue }
            }
            if fits(phrase, text, next) {
                best = (place, length)
                return
            }
        }
    }

    private func lookUpStems(
        _ text: FoldedText,
        _ index: Int,
        _ word: FoldedText.Word,
        _ best: inout (phrase: Int, length: Int)?
    ) {
        let start = Int(word.lettersStart)
        let end = min(Int(word.lettersEnd), start + longestStem)
        guard end - start >= 2 else { return }
        var hash = FoldedText.hashSeed
        for at in start..<end {
            hash = (hash ^ UInt64(text.letters[at])) &* FoldedText.hashPrime
            guard stemLengths &>> UInt64(min(at - start + 1, 63)) & 1 != 0 else { continue }
            let slot = slots[slotIndex(of: hash &+ Self.stemMark)]
            if slot.count > 0 { look(in: slot, text, index, &best) }
        }
    }

    private func fits(_ phrase: Phrase, _ text: FoldedText, _ from: Int) -> Bool {
        let end = from + Int(phrase.count)
        guard end <= text.words.count else { return false }
        var step = steps + Int(phrase.first)
        for index in from..<end {
            let word = text.words[index]
            guard word.gap.isDisjoint(with: ends) else { return false }
            if step.pointee.stem == 0 {
                guard word.key == step.pointee.key else { return false }
            } else {
                let end = word.lettersStart + step.pointee.stem
                guard end <= word.lettersEnd else { return false }
                let letters = text.letters[Int(word.lettersStart)..<Int(end)]
                guard FoldedText.hash(letters) == step.pointee.key else { return false }
            }
            step += 1
        }
        return !isCutShort(text, end)
    }

    /// "We won" is no part of "we won't".
    private func isCutShort(_ text: FoldedText, _ end: Int) -> Bool {
        guard end < text.words.count, text.words[end].gap == .apostrophe else { return false }
        let word = text.words[end]
        return word.lettersEnd - word.lettersStart == 1 && text.letters[Int(word.lettersStart)] == 0x74
    }

    // MARK: Numbers

    /// Where a key is, or would be.
    @inline(__always)
    private func slotIndex(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: key ^ key >> 29 ^ key >> 47) & mask
        while slots[slot].count > 0, slots[slot].key != key { slot = (slot + 1) & mask }
        return slot
    }

    /// The high bits of a product: the last letters of a word reach few of the low ones (FNV-1a).
    @inline(__always)
    fileprivate static func bit(of key: UInt64, _ shift: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* stemMark) &>> shift)
    }

    /// A number for two words in this order.
    @inline(__always)
    private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { (first << 23 | first >> 41) ^ second }

    private static func slotKey(_ step: Step) -> UInt64 { step.stem > 0 ? step.key &+ stemMark : step.key }

    /// Keeps the stem "ноутбук" apart from the word of the same letters.
    private static var stemMark: UInt64 { 0x9E37_79B9_7F4A_7C15 }

    /// One step a word, of all phrases in one go. Only the last word of a piece between spaces can be a stem: "wi-fi*".
    ///
    /// - Returns: The steps, and where those of each phrase begin, with their number behind the last.
    private static func steps(of list: [String]) -> (steps: [Step], starts: [Int]) {
        var bytes: [UInt8] = []
        var ends: [Int] = []
        for phrase in list {
            bytes.append(contentsOf: phrase.utf8)
            ends.append(bytes.count)
            bytes.append(0x0A)
        }
        let text = FoldedText(bytes: bytes)
        var steps: [Step] = []
        steps.reserveCapacity(text.words.count)
        var starts = [0]
        for word in text.words {
            while ends[starts.count - 1] <= word.start { starts.append(steps.count) }
            let length = word.lettersEnd - word.lettersStart
            let isStem = text.bytes[Int(word.end)] == 0x2A
            // A stem of one byte would be no stem.
            if isStem, length > 1 {
                let (beginning, count) = text.beginnings(ofStem: word)
                steps.append(Step(key: word.key, stem: length, beginning: beginning, beginnings: count))
            } else {
                steps.append(Step(key: word.key, stem: 0))
            }
        }
        while starts.count <= list.count { starts.append(steps.count) }
        return (steps, starts)
    }
}

/// Tells of most words that no phrase of several tables begins with them, in one look for all tables.
struct PhraseOpenings: Sendable {
    /// 65,536 bits, for as many words as a few tables begin with one look is wrong in a hundred.
    private var bits = [UInt64](repeating: 0, count: 1_024)
    private var stems = [UInt64](repeating: 0, count: PhraseBeginnings.stemWords)

    init(_ tables: [PhraseBeginnings]) {
        for table in tables {
            for word in stems.indices { stems[word] |= table.stems[word] }
            for key in table.firstKeys {
                let bit = PhraseBeginnings.bit(of: key, Self.shift)
                bits[bit >> 6] |= 1 << UInt64(bit & 63)
            }
        }
    }

    /// The first word from one on that is a number or may begin a phrase; the end where there is none.
    func next(in text: FoldedText, from start: Int, to end: Int) -> Int {
        text.words[..<end].withUnsafeBufferPointer { words in
            bits.withUnsafeBufferPointer { bits in
                stems.withUnsafeBufferPointer { stems in
                    var index = start
                    while index < words.count, !words[index].isNumber, !Self.mayOpen(words[index], bits, stems) {
                        index += 1
                    }
                    return max(index, start)
                }
            }
        }
    }

    @inline(__always)
    private static func mayOpen(
        _ word: FoldedText.Word,
        _ bits: UnsafeBufferPointer<UInt64>,
        _ stems: UnsafeBufferPointer<UInt64>
    ) -> Bool {
        let bit = PhraseBeginnings.bit(of: word.key, shift)
        let beginning = Int(word.beginning)
        return (bits[bit >> 6] &>> UInt64(bit & 63) | stems[beginning >> 6] &>> UInt64(beginning & 63)) & 1 != 0
    }

    private static let shift: UInt64 = 48
}
