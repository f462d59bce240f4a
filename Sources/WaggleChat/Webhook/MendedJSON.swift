import Foundation

/// JSON bytes made safe for the decoder.
///
/// The decoder throws a whole answer away for half a surrogate pair, which every form written in JavaScript
/// sends when it cuts a text between the halves of an emoji. One such line must not block all the others.
struct MendedJSON {
    let bytes: Data

    /// - Throws: ``Refusal`` when brackets are nested deeper than ``WebhookLimits/depth``.
    init(_ raw: Data) throws(Refusal) {
        // Broken UTF-8 becomes U+FFFD.
        var bytes = Array(String(decoding: raw, as: UTF8.self).utf8)
        var depth = 0
        var isInText = false
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                isInText.toggle()
            case UInt8(ascii: "\\") where isInText:
                index = Self.mendEscape(at: index, in: &bytes)
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                if !isInText { depth += 1 }
                guard depth <= WebhookLimits.depth else { throw .tooDeep }
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if !isInText { depth -= 1 }
            default:
                break
            }
            index += 1
        }
        self.bytes = Data(bytes)
    }

    enum Refusal: Error {
        case tooDeep
    }

    /// - Returns: The index of the last byte of the escape, or of the pair that it begins.
    private static func mendEscape(at index: Int, in bytes: inout [UInt8]) -> Int {
        guard let unit = codeUnit(at: index, in: bytes) else { return index + 1 }
        switch unit {
        case 0xD800...0xDBFF:
            if let next = codeUnit(at: index + 6, in: bytes), (0xDC00...0xDFFF).contains(next) { return index + 11 }
            Self.write("FFFD", at: index + 2, in: &bytes)
        case 0xDC00...0xDFFF:
            Self.write("FFFD", at: index + 2, in: &bytes)
        default:
            break
        }
        return index + 5
    }

    private static func write(_ digits: StaticString, at index: Int, in bytes: inout [UInt8]) {
        for offset in 0..<digits.utf8CodeUnitCount { bytes[index + offset] = digits.utf8Start[offset] }
    }

    /// What `\uXXXX` at the index stands for; nil when something else is there.
    private static func codeUnit(at index: Int, in bytes: [UInt8]) -> UInt16? {
        guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else {
            return nil
        }
        let digits = bytes[(index + 2)..<(index + 6)]
        guard digits.first != UInt8(ascii: "+") else { return nil }
        return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
