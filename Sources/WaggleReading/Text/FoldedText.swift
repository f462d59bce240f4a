/// A text cut into folded words, each with the place it stands at: what all grammars look at.
///
/// One pass over the UTF-8; a word is known by the hash of its folded letters, so that tables are asked
/// with a number and no string is made. Ideographs and emoji are words of their own.
struct FoldedText {
    /// The text, UTF-8.
    let bytes: [UInt8]
    let words: [Word]
    /// The folded letters of all words, UTF-8, back to back.
    let letters: [UInt8]

    struct Word {
        /// Byte offsets in the text.
        var start: Int32
        var end: Int32
        /// Offsets in ``FoldedText/letters``.
        var lettersStart: Int32
        var lettersEnd: Int32
        /// The hash of the folded letters.
        var key: UInt64
        /// What stands between this word and the one before.
        var gap: Gap
        /// A number made of three of its first folded bytes: tables tell by it that no stem of theirs fits.
        var beginning: UInt16
        var isNumber: Bool
        /// Written with a capital first letter.
        var isCapital: Bool
    }

    struct Gap: OptionSet {
        let rawValue: UInt16
        static let space = Gap(rawValue: 1 << 0)
        static let comma = Gap(rawValue: 1 << 1)
        /// `.`, `!`, `;`, `।`, `…`: the end of a clause.
        static let stop = Gap(rawValue: 1 << 2)
        static let question = Gap(rawValue: 1 << 3)
        static let line = Gap(rawValue: 1 << 4)
        /// An empty line.
        static let paragraph = Gap(rawValue: 1 << 5)
        static let hyphen = Gap(rawValue: 1 << 6)
        static let colon = Gap(rawValue: 1 << 7)
        static let slash = Gap(rawValue: 1 << 8)
        static let bracket = Gap(rawValue: 1 << 9)
        static let plus = Gap(rawValue: 1 << 10)
        static let at = Gap(rawValue: 1 << 11)
        static let quote = Gap(rawValue: 1 << 12)
        static let apostrophe = Gap(rawValue: 1 << 13)
        static let other = Gap(rawValue: 1 << 14)

        static let clauseEnd: Gap = [.stop, .question, .paragraph]
        static let hard: Gap = [.stop, .question, .paragraph, .line]
        static let hardBreak: Gap = [.question, .paragraph, .line]

        init(rawValue: UInt16) {
            self.rawValue = rawValue
        }

        /// What a scalar is that stands between words.
        init(separator value: UInt32) {
            switch value {
            case 0x20, 0x09, 0xA0, 0x3000, 0x202F: self = .space
            case 0x0A: self = .line
            case 0x2C, 0x60C, 0x3001, 0xFF0C: self = .comma
            case 0x2E, 0x21, 0x3B, 0x964, 0x965, 0x3002, 0xFF01, 0xFF1B, 0x2026, 0x06D4: self = .stop
            case 0x3F, 0xFF1F, 0x61F, 0xBF: self = .question
            case 0x2D, 0x2010...0x2015, 0x2212: self = .hyphen
            case 0x3A, 0xFF1A: self = .colon
            case 0x2F: self = .slash
            case 0x28, 0x29, 0x5B, 0x5D, 0x3C, 0x3E: self = .bracket
            case 0x2B: self = .plus
            case 0x40: self = .at
            case 0x22, 0xAB, 0xBB, 0x201C...0x201F: self = .quote
            case 0x27, 0x2018, 0x2019: self = .apostrophe
            default: self = .other
            }
        }
    }

    /// What stands behind the last word.
    let tail: Gap

    init(_ text: String) {
        self.init(bytes: Array(text.utf8))
    }

    init(bytes: [UInt8]) {
        self.bytes = bytes
        let scan = Self.scan(bytes)
        words = scan.words
        letters = scan.letters
        tail = scan.tail
    }

    var isEmpty: Bool { words.isEmpty }

    /// The text of a run of words with everything between them.
    func text(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last, last < words.count else { return "" }
        return String(decoding: bytes[Int(words[first].start)..<Int(words[last].end)], as: UTF8.self)
    }

    /// The folded letters of a word: for rare looks, not for hot paths.
    func folded(_ index: Int) -> String {
        String(decoding: letters[Int(words[index].lettersStart)..<Int(words[index].lettersEnd)], as: UTF8.self)
    }

    /// From the word behind the last clause end to the word before the next one.
    func sentence(around index: Int) -> Range<Int> {
        var low = index
        let reach = ReadingLimits.sentenceWords
        while low > 0, index - low < reach, words[low].gap.isDisjoint(with: .clauseEnd) { low -= 1 }
        var high = index + 1
        while high < words.count, high - index < reach, words[high].gap.isDisjoint(with: .clauseEnd) { high += 1 }
        return low..<high
    }

    /// Whether two runs of words stand not far apart, and no end of a sentence between them.
    func isOneSentence(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        let low = min(one.upperBound, other.upperBound)
        let high = max(one.lowerBound, other.lowerBound)
        return high - low <= 40
            && (low...max(low, high)).allSatisfy {
                $0 >= words.count || words[$0].gap.isDisjoint(with: .clauseEnd)
            }
    }

    /// The byte offset of the line on which a word stands.
    func lineStart(of index: Int) -> Int {
        var at = Int(words[index].start)
        while at > 0, bytes[at - 1] != 0x0A { at -= 1 }
        return at
    }

    /// The text up to a word, which begins a line: cheaper than to cut it into words again.
    ///
    /// - Parameter end: The byte offset of that line.
    func prefix(_ count: Int, bytes end: Int) -> FoldedText {
        count == words.count
            ? self
            : FoldedText(bytes: Array(bytes[..<end]), words: Array(words[..<count]), letters: letters, tail: .line)
    }

    private init(bytes: [UInt8], words: [Word], letters: [UInt8], tail: Gap) {
        self.bytes = bytes
        self.words = words
        self.letters = letters
        self.tail = tail
    }

    /// What is built while the bytes are walked over.
    private struct Scan {
        var words: [Word] = []
        /// Room for the folded letters of the whole text.
        let letters: UnsafeMutablePointer<UInt8>
        var count = 0
        var gap: Gap = [.paragraph]
        var lineBreaks = 0
        var isOpen = false
        var word = Word(
            start: 0,
            end: 0,
            lettersStart: 0,
            lettersEnd: 0,
            key: 0,
            gap: [],
            beginning: 0,
            isNumber: false,
            isCapital: false
        )

        @inline(__always)
        mutating func close() {
            guard isOpen else { return }
            word.lettersEnd = Int32(truncatingIfNeeded: count)
            let start = Int(word.lettersStart)
            if count - start > 1 {
                // Of Cyrillic and the like every second byte is nearly always the same.
                let third = start + (letters[start] < 0x80 ? 2 : 3)
                word.beginning = FoldedText.beginning(
                    letters[start],
                    letters[start + 1],
                    third < count ? letters[third] : 0
                )
            }
            words.append(word)
            isOpen = false
            gap = []
            lineBreaks = 0
        }

        @inline(__always)
        mutating func open(at: Int, isNumber: Bool, isCapital: Bool) {
            word = Word(
                start: Int32(truncatingIfNeeded: at),
                end: Int32(truncatingIfNeeded: at),
                lettersStart: Int32(truncatingIfNeeded: count),
                lettersEnd: 0,
                key: hashSeed,
                gap: gap,
                beginning: 0,
                isNumber: isNumber,
                isCapital: isCapital
            )
            isOpen = true
        }

        @inline(__always)
        mutating func append(_ letter: UInt8) {
            letters[count] = letter
            count += 1
            word.key = (word.key ^ UInt64(letter)) &* hashPrime
        }

        mutating func append(scalar value: UInt32) {
            if value < 0x80 {
                if value != 0 { append(UInt8(truncatingIfNeeded: value)) }
            } else if value == 0xDF {
                append(0x73)
                append(0x73)
            } else if value < 0x800 {
                append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
                append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
            } else if value < 0x10000 {
                append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
                append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
                append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
            } else {
                append(UInt8(truncatingIfNeeded: 0xF0 | value >> 18 & 7))
                append(UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 0x3F))
                append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
                append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
            }
        }

        @inline(__always)
        mutating func separate(by gap: Gap) {
            guard gap == .line else {
                self.gap.formUnion(gap)
                return
            }
            lineBreaks += 1
            self.gap.insert(lineBreaks > 1 ? .paragraph : .line)
        }
    }

    private static func scan(_ source: [UInt8]) -> (words: [Word], letters: [UInt8], tail: Gap) {
        var words: [Word] = []
        var tail: Gap = []
        // No letter grows by more than half when it is folded: Ⱥ takes two bytes, its small form three.
        let room = source.count + source.count / 2 + 4
        let letters = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            guard let base = buffer.baseAddress else { return }
            var scan = Scan(letters: base)
            scan.words.reserveCapacity(source.count / 5 + 4)
            source.withUnsafeBufferPointer { bytes in
                Folding.folded.withUnsafeBufferPointer { folded in
                    Folding.kinds.withUnsafeBufferPointer { kinds in
                        Folding.gaps.withUnsafeBufferPointer { gaps in walk(bytes, folded, kinds, gaps, &scan) }
                    }
                }
            }
            count = scan.count
            words = scan.words
            tail = scan.gap
        }
        return (words, letters, tail)
    }

    private static func walk(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ folded: UnsafeBufferPointer<UInt32>,
        _ kinds: UnsafeBufferPointer<Folding.Kind>,
        _ gaps: UnsafeBufferPointer<Gap>,
        _ scan: inout Scan
    ) {
        let count = bytes.count
        var at = 0
        while at < count {
            if !scan.isOpen, bytes[at] < 0x80 {
                if isPlainLetter(bytes[at]) {
                    let end = walkPlain(bytes, gaps, from: at, &scan)
                    if end > at {
                        at = end
                        continue
                    }
                } else if gaps[Int(bytes[at])] != [] {
                    scan.separate(by: gaps[Int(bytes[at])])
                    at += 1
                    continue
                }
            }
            let (value, length) = scalar(bytes, at)
            let isLow = value < Folding.tableEnd
            let kind = isLow ? kinds[Int(value)] : Folding.kind(above: value)
            switch kind {
            case .mark:
                if scan.isOpen { scan.word.end = Int32(truncatingIfNeeded: at + length) }
            case .separator:
                if scan.isOpen, scan.word.isNumber, joinsDigits(bytes, at) {
                    scan.append(value == 0x27 ? 0x2C : bytes[at])
                    scan.word.end = Int32(truncatingIfNeeded: at + length)
                } else {
                    scan.close()
                    scan.separate(by: Gap(separator: value))
                }
            case .letter, .digit, .single:
                let isDigit = kind == .digit
                if scan.isOpen, kind == .single || (scan.word.isNumber && !isDigit) { scan.close() }
                let fold = isLow ? folded[Int(value)] : Folding.fold(above: value)
                if !scan.isOpen {
                    let isCapital = kind == .letter && (value < 0x80 ? value < 0x61 : fold != value && isUpper(value))
                    scan.open(at: at, isNumber: isDigit, isCapital: isCapital)
                }
                scan.append(scalar: fold)
                scan.word.end = Int32(truncatingIfNeeded: at + length)
                if kind == .single { scan.close() }
            }
            at += length
        }
        scan.close()
    }

    /// Over words of letters from a to z with a space between, as most are.
    ///
    /// - Returns: Where they end; the beginning of the word that turns out to hold something else.
    @inline(__always)
    private static func walkPlain(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ gaps: UnsafeBufferPointer<Gap>,
        from start: Int,
        _ scan: inout Scan
    ) -> Int {
        var start = start
        while true {
            let end = plainWord(bytes, gaps, from: start, &scan)
            guard end > start, end + 1 < bytes.count, bytes[end] == 0x20, isPlainLetter(bytes[end + 1]) else {
                return end
            }
            scan.gap = .space
            start = end + 1
        }
    }

    /// Over one word, as ``walkPlain(_:_:from:_:)`` goes over several.
    @inline(__always)
    private static func plainWord(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ gaps: UnsafeBufferPointer<Gap>,
        from start: Int,
        _ scan: inout Scan
    ) -> Int {
        var at = start
        var key = hashSeed
        let letters = scan.letters + (scan.count - start)
        while at < bytes.count, isPlainLetter(bytes[at]) {
            let letter = bytes[at] | 0x20
            letters[at] = letter
            key = (key ^ UInt64(letter)) &* hashPrime
            at += 1
        }
        guard at == bytes.count || bytes[at] < 0x80 && gaps[Int(bytes[at])] != [] else { return start }
        scan.words.append(
            Word(
                start: Int32(truncatingIfNeeded: start),
                end: Int32(truncatingIfNeeded: at),
                lettersStart: Int32(truncatingIfNeeded: scan.count),
                lettersEnd: Int32(truncatingIfNeeded: scan.count + at - start),
                key: key,
                gap: scan.gap,
                beginning: at > start + 1
                    ? beginning(letters[start], letters[start + 1], at > start + 2 ? letters[start + 2] : 0) : 0,
                isNumber: false,
                isCapital: bytes[start] < 0x61
            )
        )
        scan.count += at - start
        scan.gap = []
        scan.lineBreaks = 0
        return at
    }

    /// Goes over the words of a line as long as it is all ASCII and somebody asks for more: enough to ask a table whether
    /// the line is worth being cut into words.
    ///
    /// - Parameter next: Is told what ``Word/key`` and ``Word/beginning`` would be; false ends the walk.
    /// - Returns: False when a word came that is not all ASCII.
    @inline(__always)
    static func goOverPlainWords(
        of line: ArraySlice<UInt8>,
        _ next: (_ key: UInt64, _ beginning: UInt16) -> Bool
    ) -> Bool {
        line.withUnsafeBufferPointer { bytes in
            Folding.gaps.withUnsafeBufferPointer { gaps in
                var at = 0
                while at < bytes.count {
                    if isPlainGap(bytes[at], gaps) {
                        at += 1
                    } else {
                        guard let word = plainWord(in: bytes, gaps, from: &at) else { return false }
                        guard next(word.key, word.beginning) else { return true }
                    }
                }
                return true
            }
        }
    }

    /// Goes over a word of letters from a to z, or a number; nil when it has other letters or there is none.
    @inline(__always)
    private static func plainWord(
        in bytes: UnsafeBufferPointer<UInt8>,
        _ gaps: UnsafeBufferPointer<Gap>,
        from at: inout Int
    ) -> (key: UInt64, beginning: UInt16)? {
        let start = at
        var key = hashSeed
        while at < bytes.count, isPlainLetter(bytes[at]) {
            key = (key ^ UInt64(bytes[at] | 0x20)) &* hashPrime
            at += 1
        }
        if at == start {
            while at < bytes.count, isDigit(bytes[at]) || at > start && joinsDigits(bytes, at) {
                key = (key ^ UInt64(bytes[at] == 0x27 ? 0x2C : bytes[at])) &* hashPrime
                at += 1
            }
            guard at > start, at == bytes.count || isPlainGap(bytes[at], gaps) || isPlainLetter(bytes[at]) else {
                return nil
            }
        } else {
            guard at == bytes.count || isPlainGap(bytes[at], gaps) else { return nil }
        }
        let third = at > start + 2 ? bytes[start + 2] | 0x20 : 0
        return (key, at > start + 1 ? beginning(bytes[start] | 0x20, bytes[start + 1] | 0x20, third) : 0)
    }

    /// A point, comma or apostrophe between digits belongs to the number: 4,50,000 and 26.10.2026 and 72'000.
    @inline(__always)
    private static func joinsDigits(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        switch bytes[at] {
        case 0x2E, 0x2C, 0x27: at + 1 < bytes.count && isDigit(bytes[at + 1])
        default: false
        }
    }

    @inline(__always)
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    @inline(__always)
    private static func isPlainGap(_ byte: UInt8, _ gaps: UnsafeBufferPointer<Gap>) -> Bool {
        byte < 0x80 && gaps[Int(byte)] != []
    }

    /// Another number for most first three letters.
    @inline(__always)
    private static func beginning(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt16 {
        (UInt16(first) &* 961 &+ UInt16(second) &* 127 &+ UInt16(third)) & lastBeginning
    }

    static let lastBeginning: UInt16 = 4_095

    /// What ``Word/beginning`` is of the words that a stem begins: the first of the numbers, and how many follow upon
    /// each other.
    func beginnings(ofStem word: Word) -> (first: UInt16, count: UInt16) {
        let start = Int(word.lettersStart)
        let hasThird = word.lettersEnd - word.lettersStart > (letters[start] < 0x80 ? 2 : 3)
        return hasThird
            ? (word.beginning, 1) : (Self.beginning(letters[start], letters[start + 1], 0), 256)
    }

    @inline(__always)
    private static func isPlainLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    private static func isUpper(_ value: UInt32) -> Bool {
        if value < Folding.tableEnd { return Folding.capitals[Int(value)] }
        // Georgian, Greek with accents and the like; the scripts of India and Asia have no capitals.
        guard (0x10A0..<0x2000).contains(value) || value >= 0x2C00 else { return false }
        return Unicode.Scalar(value)?.properties.isUppercase ?? false
    }

    /// The scalar at a byte offset of valid UTF-8, and its length in bytes.
    @inline(__always)
    static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (UInt32, Int) {
        let first = UInt32(bytes[at])
        if first < 0x80 { return (first, 1) }
        let left = bytes.count - at
        func next(_ offset: Int) -> UInt32 { offset < left ? UInt32(bytes[at + offset]) & 0x3F : 0 }
        if first < 0xE0 { return ((first & 0x1F) << 6 | next(1), min(2, left)) }
        if first < 0xF0 { return ((first & 0x0F) << 12 | next(1) << 6 | next(2), min(3, left)) }
        return ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), min(4, left))
    }

    static func scalar(_ bytes: [UInt8], _ at: Int) -> (UInt32, Int) {
        bytes.withUnsafeBufferPointer { scalar($0, at) }
    }

    /// FNV-1a, 64 bits: every prefix of a word passes through the hash of that prefix.
    static func hash(_ letters: ArraySlice<UInt8>) -> UInt64 {
        var hash = hashSeed
        for letter in letters { hash = (hash ^ UInt64(letter)) &* hashPrime }
        return hash
    }

    static let hashSeed: UInt64 = 0xCBF2_9CE4_8422_2325
    static let hashPrime: UInt64 = 0x100_0000_01B3
}
