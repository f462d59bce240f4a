import Foundation

/// The form in which two spellings of a place name are one: without case, accents and punctuation.
///
/// Scripts are kept: "Pune" and "पुणे" are two names of one place, listed as two.
/// `scripts/make-places` folds in the same way; `NameFoldingTests` compares the two.
enum NameFolding {
    /// What a Unicode scalar is to a name.
    enum Role: Equatable {
        /// Part of a word; the folded scalar, and a second one for letters that fold to two.
        case letter(UInt32, UInt32)
        /// Neither part of a word nor its end: combining accents, joiners.
        case nothing
        case separator
    }

    @inline(__always)
    static func role(of scalar: UInt32, in table: FoldingTable) -> Role {
        if scalar < 0x80 {
            switch scalar {
            case 0x61...0x7A, 0x30...0x39: return .letter(scalar, 0)
            case 0x41...0x5A: return .letter(scalar + 0x20, 0)
            default: return .separator
            }
        }
        return table.role(of: scalar)
    }

    /// A name folded to words with one space between them.
    static func folded(_ text: some StringProtocol) -> String {
        let table = FoldingTable.shared
        var result = String.UnicodeScalarView()
        var isBetweenWords = false
        for scalar in text.unicodeScalars {
            switch role(of: scalar.value, in: table) {
            case .letter(let first, let second):
                if isBetweenWords, !result.isEmpty { result.append(" ") }
                isBetweenWords = false
                for value in [first, second] where value != 0 {
                    if let letter = Unicode.Scalar(value) { result.append(letter) }
                }
            case .nothing: break
            case .separator: isBetweenWords = true
            }
        }
        return String(result)
    }
}

/// Folded forms of the scalars in which case and accents occur.
struct FoldingTable: Sendable {
    static let shared = FoldingTable()

    /// Latin, Greek and Cyrillic: U+00C0 up to and without U+0530.
    private let low: [UInt32]
    /// More Latin and Greek: U+1E00 up to and without U+2000.
    private let high: [UInt32]

    private static let lowRange: Range<UInt32> = 0xC0..<0x530
    private static let highRange: Range<UInt32> = 0x1E00..<0x2000

    private init() {
        low = Self.lowRange.map(Self.fold)
        high = Self.highRange.map(Self.fold)
    }

    /// The lower-case letter without its accents; 0 for a combining accent; two letters as
    /// first + second << 16, which is enough here.
    private static func fold(_ value: UInt32) -> UInt32 {
        switch value {
        case 0xD7, 0xF7: return UInt32.max  // × ÷
        case 0xDF, 0x1E9E: return 0x73 | 0x73 << 16  // ß
        case 0xC6, 0xE6: return 0x61 | 0x65 << 16  // æ
        case 0x152, 0x153: return 0x6F | 0x65 << 16  // œ
        case 0xDE, 0xFE: return 0x74 | 0x68 << 16  // þ
        case 0xD0, 0xF0, 0x110, 0x111: return 0x64  // ð đ
        case 0xD8, 0xF8: return 0x6F  // ø
        case 0x141, 0x142: return 0x6C  // ł
        case 0x131: return 0x69  // ı
        case 0x3C2: return 0x3C3  // ς
        case 0x2B0...0x36F, 0x483...0x489: return 0
        default:
            guard let scalar = Unicode.Scalar(value) else { return 0 }
            let lower = scalar.properties.lowercaseMapping
            return lower.decomposedStringWithCanonicalMapping.unicodeScalars.first?.value ?? value
        }
    }

    func role(of scalar: UInt32) -> NameFolding.Role {
        let folded: UInt32
        switch scalar {
        case Self.lowRange: folded = low[Int(scalar - Self.lowRange.lowerBound)]
        case Self.highRange: folded = high[Int(scalar - Self.highRange.lowerBound)]
        default: return Self.roleBeyondTables(scalar)
        }
        if folded == 0 { return .nothing }
        if folded == UInt32.max { return .separator }
        return .letter(folded & 0xFFFF, folded >> 16)
    }

    private static func roleBeyondTables(_ scalar: UInt32) -> NameFolding.Role {
        switch scalar {
        case 0x80..<0xC0: .separator  // no-break space, quotation marks; ª and º are not worth a row
        case 0x64B...0x652, 0x670, 0x640: .nothing  // Arabic vowel signs and stretching
        case 0x6CC: .letter(0x64A, 0)  // Persian ی as Arabic ي
        case 0x6A9: .letter(0x643, 0)  // Persian ک as Arabic ك
        case 0x60C, 0x61B, 0x61F, 0x6D4, 0x964, 0x965: .separator  // Arabic and Indian full stops
        case 0x93C, 0x200C, 0x200D, 0xFEFF, 0xFE00...0xFE0F: .nothing  // nukta, joiners, variation selectors
        case 0x901: .letter(0x902, 0)  // ँ is often typed as ं
        case 0x958...0x95F: .letter(unNuktad[Int(scalar - 0x958)], 0)
        case 0x2000...0x2BFF, 0x2E00...0x2E7F, 0x3000...0x303F, 0xFF00...0xFF0F, 0xFF1A...0xFF20: .separator
        case 0x1F000...: .separator  // pictures
        default: .letter(scalar, 0)
        }
    }

    /// क़ ख़ ग़ ज़ ड़ ढ़ फ़ य़ without the dot, which half of the writers leave out.
    private static let unNuktad: [UInt32] = [0x915, 0x916, 0x917, 0x91C, 0x921, 0x922, 0x92B, 0x92F]
}
