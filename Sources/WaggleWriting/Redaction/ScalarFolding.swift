import Foundation

/// Letters without case and accents, digits of all scripts as ASCII digits, and one letter for all that look like it.
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
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF, 0x61C, 0x115F, 0x1160, 0x3164,
            0xFFA0, 0x180B...0x180F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F,
            0xE0000...0xE0FFF:
            return Self.nothing
        case 0x2100...0x214F, 0x2460...0x24FF, 0x2C60...0x2C7F, 0x1F100...0x1F1FF: return Self.computed(scalar)
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
            return alike(letter(scalar) ?? value)
        case .otherSymbol, .otherNumber:
            // Ⓡ, 🅁, ①: the letter or digit inside.
            let plain = String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars.first
            guard let plain, plain != scalar, plain.properties.isAlphabetic || plain.value < 0x80 else {
                return separator
            }
            return plain.value < 0x80 && !(0x30...0x39).contains(plain.value) ? letter(plain) ?? separator : plain.value
        case .nonspacingMark, .spacingMark, .letterNumber: return value
        default: return separator
        }
    }

    private static func letter(_ scalar: Unicode.Scalar) -> UInt32? {
        // The compatibility form makes one letter of full-width and mathematical alphabets.
        let plain = String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars.first ?? scalar
        guard plain.properties.isAlphabetic || plain.value >= 0x80 else { return nil }
        return plain.properties.lowercaseMapping.decomposedStringWithCompatibilityMapping.unicodeScalars.first?.value
    }

    /// The Latin letter that a letter can be taken for. Both sides of a comparison go through it, so that words of
    /// other scripts stay equal to themselves.
    private static func alike(_ letter: UInt32) -> UInt32 { alikes[letter] ?? letter }

    private static let alikes: [UInt32: UInt32] = {
        let pairs: [(String, String)] = [
            ("авекмнорстухіјѕԁһԛԝґ", "abekmhopctyxijsdhqwг"),
            ("αβεζηικμνορτυχ", "abezhikmnoptyx"),
            ("ɑɡıłøđðħʀɩʟɴʏƒ", "agilodd" + "hrilnyf"),
        ]
        var table: [UInt32: UInt32] = [:]
        for (from, to) in pairs {
            for (left, right) in zip(from.unicodeScalars, to.unicodeScalars) { table[left.value] = right.value }
        }
        return table
    }()
}
