/// A text as a search for names sees it: words without case and accents, and the digits that could be dialled.
struct ScannedText {
    var words: [Word] = []
    /// Words whose parts stand apart: "Desh-mukh", "b.l.u.e", "R o h a n".
    var joined: [Joined] = []
    /// Words of scripts in which a Latin name can be written; of Latin words too where ``Sounds/all`` is asked for.
    var sounds: [Sounding] = []
    /// Every run of ``digitsOfNumber`` digits, whatever stands between them but letters.
    var dialled: [Dialled] = []

    struct Word {
        let hash: UInt64
        /// The hashes of the word without its last letter, and without its last two: "Sharmas", "Петровым".
        let shorter: UInt64
        let shortest: UInt64
        /// Letters or digits.
        let length: Int
        let isNumber: Bool
        /// It begins with a capital where a word that is no name would not.
        let isCapital: Bool
        /// UTF-8 offset in the text.
        let offset: Int
    }

    struct Joined {
        let hash: UInt64
        /// The words that it is made of.
        let words: Range<Int>
    }

    struct Sounding {
        let sound: Sound
        let isLatin: Bool
        let word: Int
    }

    struct Dialled {
        let digits: UInt32
        let offset: Int
    }

    /// Of which words it is noted how they sound.
    enum Sounds {
        case foreign
        case all
    }

    /// Digits by which a telephone number is known, from its end: enough to name one line of a town.
    static let digitsOfNumber = 7

    init(_ text: String, sounds wanted: Sounds = .foreign) {
        var text = text
        text.withUTF8 { scan($0, wanted) }
    }

    /// - Parameter bytes: UTF-8, and valid.
    init(_ bytes: [UInt8], sounds wanted: Sounds = .foreign) {
        bytes.withUnsafeBufferPointer { scan($0, wanted) }
    }

    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ wanted: Sounds) {
        words.reserveCapacity(bytes.count / 5)
        var word = OpenWord()
        var chain = OpenChain()
        var number = OpenNumber()
        var pair = OpenPair()
        var letters: [UInt32] = []
        // What stands before the next word: at the start of a sentence a capital says nothing.
        var isSentenceStart = true
        var index = 0
        while index < bytes.count {
            let start = index
            let folded: UInt32
            let byte = bytes[index]
            var scalar = UInt32(byte)
            if byte < 0x80 {
                folded = Self.ascii[Int(byte)]
                index += 1
            } else {
                let size: Int
                (scalar, size) = Self.scalar(in: bytes, at: index)
                folded = ScalarFolding.shared.folded(scalar)
                index += size
            }
            switch folded {
            case ScalarFolding.nothing: break
            case ScalarFolding.separator:
                if word.length > 0 {
                    if word.isNumber, let hash = pair.closed(at: start) {
                        joined.append(Joined(hash: hash, words: words.count - 1..<words.count + 1))
                    }
                    close(&word, &chain, &letters)
                }
                chain.meet(byte)
                switch byte {
                case UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ","): break
                default: isSentenceStart = byte != UInt8(ascii: "'") && byte < 0x80
                }
            case 0x30...0x39:
                if word.length > 0, !word.isNumber { close(&word, &chain, &letters) }
                chain = OpenChain()
                word.add(folded, isNumber: true, at: start)
                pair.add(folded, at: start)
                number.add(folded - 0x30, at: start)
                isSentenceStart = false
                if number.count >= Self.digitsOfNumber {
                    dialled.append(Dialled(digits: number.value, offset: number.start))
                }
            default:
                if word.length > 0, word.isNumber { close(&word, &chain, &letters) }
                pair = OpenPair()
                if word.length == 0 {
                    word.isCapital = !isSentenceStart && Self.isCapital(scalar)
                    isSentenceStart = false
                }
                word.add(folded, isNumber: false, at: start)
                if scalar >= 0xFB00, scalar <= 0xFB04 { word.addLigature(scalar) }
                chain.add(folded, of: words.count)
                if number.count > 0 { number = OpenNumber() }
                if scalar >= 0x400 || wanted == .all { letters.append(scalar) }
            }
        }
        guard word.length > 0 else { return }
        if word.isNumber, let hash = pair.closed(at: bytes.count) {
            joined.append(Joined(hash: hash, words: words.count - 1..<words.count + 1))
        }
        close(&word, &chain, &letters)
    }

    private mutating func close(_ word: inout OpenWord, _ chain: inout OpenChain, _ letters: inout [UInt32]) {
        words.append(
            Word(
                hash: word.hash,
                shorter: word.shorter,
                shortest: word.shortest,
                length: word.length,
                isNumber: word.isNumber,
                isCapital: word.isCapital,
                offset: word.start
            )
        )
        if chain.parts > 0, chain.length > word.length {
            joined.append(Joined(hash: chain.hash, words: chain.first..<words.count))
        }
        chain.closed(word.length)
        if !letters.isEmpty {
            if letters.count == word.length || letters[0] >= 0x400, let sound = Sound(letters) {
                sounds.append(Sounding(sound: sound, isLatin: letters[0] < 0x400, word: words.count - 1))
            }
            letters.removeAll(keepingCapacity: true)
        }
        word = OpenWord()
    }

    private struct OpenWord {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325  // FNV-1a
        var shorter: UInt64 = 0
        var shortest: UInt64 = 0
        var length = 0
        var isNumber = false
        var isCapital = false
        var start = 0

        @inline(__always)
        mutating func add(_ scalar: UInt32, isNumber: Bool, at offset: Int) {
            if length == 0 {
                start = offset
                self.isNumber = isNumber
            }
            shortest = shorter
            shorter = hash
            hash = (hash ^ UInt64(scalar)) &* 0x100_0000_01B3
            length += 1
        }

        /// ﬀ, ﬁ, ﬂ, ﬃ and ﬄ: the letters behind their first.
        mutating func addLigature(_ scalar: UInt32) {
            for letter in ["f", "i", "l", "fi", "fl"][Int(scalar - 0xFB00)].unicodeScalars {
                add(letter.value, isNumber: false, at: start)
            }
        }
    }

    /// Letters of neighbouring words without what parts them.
    private struct OpenChain {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var length = 0
        /// Words closed so far.
        var parts = 0
        var first = 0
        private var lastLength = 0
        private var isBroken = false
        private var isHyphen = false

        @inline(__always)
        mutating func add(_ scalar: UInt32, of word: Int) {
            if isBroken { self = OpenChain() }
            if length == 0 { first = word }
            hash = (hash ^ UInt64(scalar)) &* 0x100_0000_01B3
            length += 1
        }

        mutating func closed(_ length: Int) {
            parts += 1
            lastLength = length
            isHyphen = false
        }

        /// A hyphen and the line end behind it, a point, a dash below; and a space behind a single letter.
        @inline(__always)
        mutating func meet(_ separator: UInt8) {
            switch separator {
            case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "*"): isHyphen = true
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): if !isHyphen { isBroken = true }
            case UInt8(ascii: " "): if !isHyphen, lastLength != 1 { isBroken = true }
            default: isBroken = true
            }
        }
    }

    /// A number and the one a single character behind it: "400 703".
    private struct OpenPair {
        private var hash: UInt64 = 0
        private var own: UInt64 = 0xCBF2_9CE4_8422_2325
        private var before: (hash: UInt64, end: Int)?
        private var isOpen = false

        @inline(__always)
        mutating func add(_ digit: UInt32, at offset: Int) {
            if !isOpen {
                isOpen = true
                if let last = before, offset > last.end + 1 || offset == last.end { before = nil }
                hash = before?.hash ?? 0
                own = 0xCBF2_9CE4_8422_2325
            }
            hash = (hash ^ UInt64(digit)) &* 0x100_0000_01B3
            own = (own ^ UInt64(digit)) &* 0x100_0000_01B3
        }

        /// - Returns: The hash of both numbers as one; nil for a number that stands alone.
        mutating func closed(at end: Int) -> UInt64? {
            defer {
                before = (own, end)
                isOpen = false
            }
            return before == nil ? nil : hash
        }
    }

    private struct OpenNumber {
        /// The last ``digitsOfNumber`` digits as a number.
        var value: UInt32 = 0
        var count = 0
        var start = 0

        @inline(__always)
        mutating func add(_ digit: UInt32, at offset: Int) {
            if count == 0 { start = offset }
            value = (value * 10 + digit) % 10_000_000
            count += 1
        }
    }

    private static func isCapital(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return (0x41...0x5A).contains(scalar) }
        return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
    }

    private static let ascii: [UInt32] = (0..<128 as Range<UInt32>).map { byte in
        switch byte {
        case 0x61...0x7A, 0x30...0x39: byte
        case 0x41...0x5A: byte + 0x20
        default: ScalarFolding.separator
        }
    }

    /// The scalar that begins at a byte above ASCII; Swift strings hold valid UTF-8 only.
    private static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, Int) {
        let first = UInt32(bytes[index])
        let size = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var scalar = first & (0xFF >> UInt32(size + 1))
        for next in 1..<size { scalar = scalar << 6 | UInt32(bytes[index + next] & 0x3F) }
        return (scalar, size)
    }
}
