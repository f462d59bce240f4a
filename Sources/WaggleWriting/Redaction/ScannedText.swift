import Foundation

/// A text as a search for names sees it: words without case and accents, and the digits that could be dialled.
struct ScannedText {
    var words: [Word] = []
    /// Every run of ``dialled`` digits, whatever stands between them.
    var dialled: [Dialled] = []

    struct Word {
        let hash: UInt64
        /// The hashes of the word without its last letter, and without its last two: "Sharmas", "Петровым".
        let shorter: UInt64
        let shortest: UInt64
        /// Letters or digits.
        let length: Int
        let isNumber: Bool
        /// UTF-8 offset in the text.
        let offset: Int
    }

    struct Dialled {
        let digits: UInt32
        let offset: Int
    }

    /// Digits by which a telephone number is known, from its end: enough to name one line of a town.
    static let digitsOfNumber = 7

    init(_ text: String) {
        var text = text
        text.withUTF8 { scan($0) }
    }

    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
        words.reserveCapacity(bytes.count / 5)
        var word = OpenWord()
        var number = OpenNumber()
        var index = 0
        while index < bytes.count {
            let start = index
            let folded: UInt32
            let byte = bytes[index]
            if byte < 0x80 {
                folded = Self.ascii[Int(byte)]
                index += 1
            } else {
                let (scalar, size) = Self.scalar(in: bytes, at: index)
                folded = ScalarFolding.shared.folded(scalar)
                index += size
            }
            switch folded {
            case ScalarFolding.nothing: break
            case ScalarFolding.separator:
                if word.length > 0 { close(&word) }
                if number.count > 0, Self.endsNumber(byte) { number = OpenNumber() }
            case 0x30...0x39:
                if word.length > 0, !word.isNumber { close(&word) }
                word.add(folded, isNumber: true, at: start)
                number.add(folded - 0x30, at: start)
                if number.count >= Self.digitsOfNumber {
                    dialled.append(Dialled(digits: number.value, offset: number.start))
                }
            default:
                if word.length > 0, word.isNumber { close(&word) }
                word.add(folded, isNumber: false, at: start)
                number = OpenNumber()
            }
        }
        if word.length > 0 { close(&word) }
    }

    private mutating func close(_ word: inout OpenWord) {
        words.append(
            Word(
                hash: word.hash,
                shorter: word.shorter,
                shortest: word.shortest,
                length: word.length,
                isNumber: word.isNumber,
                offset: word.start
            )
        )
        word = OpenWord()
    }

    private struct OpenWord {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325  // FNV-1a
        var shorter: UInt64 = 0
        var shortest: UInt64 = 0
        var length = 0
        var isNumber = false
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

    /// Numbers are grouped with spaces, points, dashes, brackets and slashes; not across lines, tags and entities.
    private static func endsNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\n"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: ";"),
            UInt8(ascii: "#"), UInt8(ascii: "="), UInt8(ascii: "\""), UInt8(ascii: ":"), UInt8(ascii: ","):
            true
        default: false
        }
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

/// Letters without case and accents, digits of all scripts as ASCII digits.
struct ScalarFolding: Sendable {
    static let shared = ScalarFolding()

    static let separator: UInt32 = 0
    /// Joiners, accents, soft hyphens, marks of direction: two spellings with and without are one.
    static let nothing: UInt32 = 1

    /// Latin, Greek and Cyrillic: up to and without U+0530.
    private let low: [UInt32]

    private init() {
        low = (0..<0x530).map(Self.computed)
    }

    @inline(__always)
    func folded(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x530 { return low[Int(scalar)] }
        switch scalar {
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF: return Self.nothing
        case 0x2000...0x2BFF, 0x2E00...0x2E7F, 0x3000...0x303F: return Self.separator
        default: return Self.computed(scalar)
        }
    }

    private static func computed(_ value: UInt32) -> UInt32 {
        if value == 0xAD { return nothing }
        guard let scalar = Unicode.Scalar(value) else { return separator }
        let properties = scalar.properties
        switch properties.generalCategory {
        case .decimalNumber: return properties.numericValue.map { 0x30 + UInt32($0) } ?? separator
        case .nonspacingMark where value < 0x900, .enclosingMark: return nothing
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
            // The compatibility form makes one letter of full-width and mathematical alphabets.
            let lower = properties.lowercaseMapping.decomposedStringWithCompatibilityMapping
            return lower.unicodeScalars.first?.value ?? value
        case .nonspacingMark, .spacingMark, .letterNumber: return value
        default: return separator
        }
    }
}
