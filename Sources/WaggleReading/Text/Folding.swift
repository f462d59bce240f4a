import Foundation

/// How letters are made alike before words are compared: lower case, without accents.
///
/// Only scripts that have cases or accents in everyday mail are folded; the others stay as they are.
enum Folding {
    enum Kind: UInt8 {
        case separator
        case letter
        case digit
        /// Part of the word before it: vowel signs, zero-width joiners.
        case mark
        /// A word of its own without spaces around it: ideographs, kana, emoji, currency signs.
        case single
    }

    /// Everything below is looked up; what lies above is told by range.
    static let tableEnd: UInt32 = 0x600

    /// The folded scalar of each scalar below ``tableEnd``; 0 for one that is dropped.
    static let folded: [UInt32] = (0..<tableEnd).map { value in
        guard let scalar = Unicode.Scalar(value) else { return 0 }
        if (0x300...0x36F).contains(value) { return 0 }
        switch value {
        case 0x131: return 0x69  // ı
        case 0x142, 0x141: return 0x6C  // ł
        case 0xF8, 0xD8: return 0x6F  // ø
        case 0x111, 0x110: return 0x64  // đ
        case 0x451, 0x401: return 0x435  // ё
        // й is a letter of its own, not an accented и.
        case 0x439, 0x419: return 0x439
        default: break
        }
        let lower = scalar.properties.lowercaseMapping
        let first = lower.decomposedStringWithCanonicalMapping.unicodeScalars.first ?? scalar
        // ї and the like keep their own letter.
        return value >= 0x400 ? (lower.unicodeScalars.first ?? scalar).value : first.value
    }

    static let kinds: [Kind] = (0..<tableEnd).map { value in
        guard let scalar = Unicode.Scalar(value) else { return .separator }
        if (0x300...0x36F).contains(value) || (0x591...0x5C7).contains(value) { return .mark }
        if (0x30...0x39).contains(value) { return .digit }
        if scalar.properties.isAlphabetic { return .letter }
        switch value {
        case 0x24, 0xA3, 0xA5: return .single  // $ £ ¥
        default: return .separator
        }
    }

    /// What each ASCII character that parts words is to the words beside it; 0 for a letter, digit or currency sign.
    /// A line end is listed as one line end.
    static let gaps: [FoldedText.Gap] = (0..<0x80).map { value in
        kinds[value] == .separator ? FoldedText.Gap(separator: UInt32(value)) : []
    }

    /// Which scalars below ``tableEnd`` are capitals.
    static let capitals: [Bool] = (0..<tableEnd).map { value in
        Unicode.Scalar(value)?.properties.isUppercase ?? false
    }

    static func kind(above value: UInt32) -> Kind {
        switch value {
        case 0x600..<0x660, 0x66E..<0x6D4, 0x6D5..<0x6F0, 0x6FA..<0x900:
            value == 0x60C || value == 0x61B || value == 0x61F ? .separator : .letter
        case 0x660..<0x66A, 0x6F0..<0x6FA, 0x966..<0x970: .digit
        case 0x964, 0x965: .separator
        case 0x93C, 0x200C, 0x200D, 0xFE0F, 0xFE0E, 0xFEFF, 0x200B, 0x2060, 0x1F3FB...0x1F3FF: .mark
        case 0x900..<0x2000: .letter
        case 0x20A0..<0x20D0, 0x2600..<0x2800, 0x1F000..<0x1FB00: .single
        case 0x2C00..<0x2E00, 0xA640..<0xA700, 0xAC00..<0xD7B0: .letter
        case 0x3005...0x3007, 0x3041..<0x3100, 0x31F0..<0x3200, 0x3400..<0xA000, 0xF900..<0xFB00, 0x20000..<0x32000:
            .single
        case 0xFF10...0xFF19: .digit
        case 0xFF21...0xFF3A, 0xFF41...0xFF5A: .letter
        case 0xFB00..<0xFE00, 0xFE70..<0xFEFF: .letter
        default: .separator
        }
    }

    static func fold(above value: UInt32) -> UInt32 {
        switch value {
        case 0xFF10...0xFF19, 0xFF41...0xFF5A: value - 0xFEE0
        case 0xFF21...0xFF3A: value - 0xFEE0 + 0x20
        case 0x660..<0x66A: value - 0x660 + 0x30
        case 0x6F0..<0x6FA: value - 0x6F0 + 0x30
        case 0x966..<0x970: value - 0x966 + 0x30
        case 0x1E00..<0x1F00: latin(value)
        default: value
        }
    }

    /// Vietnamese and other twice-accented letters: rare enough to ask the standard library.
    private static func latin(_ value: UInt32) -> UInt32 {
        guard let scalar = Unicode.Scalar(value) else { return value }
        return scalar.properties.lowercaseMapping.decomposedStringWithCanonicalMapping.unicodeScalars.first?.value
            ?? value
    }
}
