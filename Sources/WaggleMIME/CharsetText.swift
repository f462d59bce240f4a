import CGMime
import Foundation

/// Bytes in some charset, made into Unicode text that every store can keep.
///
/// Mail lies about charsets (faults 55): the label is a hint, valid UTF-8 beats it, and what cannot be decoded becomes
/// U+FFFD. This never fails.
enum CharsetText {
    struct Decoded {
        var text: String
        /// What was guessed, for a warning.
        var guess: String?
    }

    /// - Parameter charset: As the part states it; nil when it states none.
    static func decode(_ bytes: UnsafeRawBufferPointer, charset label: String?) -> Decoded {
        let charset = label.map(canonical) ?? ""
        switch charset {
        case "", "us-ascii", "ascii", "ansi_x3.4-1968", "utf-8", "utf8", "unknown-8bit", "x-unknown", "8bit", "binary":
            return unlabelled(bytes, label: label, isUTF8: charset.hasPrefix("utf"))
        case "iso-8859-1", "latin1", "windows-1252", "cp1252", "iso8859-1", "iso_8859-1":
            if !isASCII(bytes), let text = validUTF8(bytes) {
                return Decoded(text: text, guess: "labelled \(quoted(charset)), read as utf-8")
            }
            return Decoded(text: windows1252(bytes), guess: nil)
        default:
            break
        }
        guard let utf8 = converted(bytes, from: iconvName(charset)) else {
            var decoded = unlabelled(bytes, label: label, isUTF8: false)
            let reading = validUTF8(bytes) == nil ? "windows-1252" : "utf-8"
            decoded.guess = "unknown charset \(quoted(charset)), read as \(reading)"
            return decoded
        }
        return Decoded(text: utf8.withUnsafeBytes(clean), guess: nil)
    }

    /// Text of a header that holds raw bytes: UTF-8 (RFC 6532), else what Windows wrote.
    static func header(_ bytes: UnsafeRawBufferPointer) -> String {
        isASCII(bytes) ? clean(bytes) : validUTF8(bytes) ?? windows1252(bytes)
    }

    private static func unlabelled(_ bytes: UnsafeRawBufferPointer, label: String?, isUTF8: Bool) -> Decoded {
        if isASCII(bytes) {
            // QUIRK: Japanese programs send ISO-2022-JP without saying so; its escapes are never ordinary text.
            if holdsJapaneseEscape(bytes), let utf8 = converted(bytes, from: "ISO-2022-JP") {
                return Decoded(text: utf8.withUnsafeBytes(clean), guess: "no charset stated, read as iso-2022-jp")
            }
            return Decoded(text: clean(bytes), guess: nil)
        }
        if let text = validUTF8(bytes) {
            return Decoded(text: text, guess: isUTF8 ? nil : "8-bit text without a charset, read as utf-8")
        }
        let repaired = clean(bytes)
        let broken = repaired.unicodeScalars.count { $0 == "\u{FFFD}" }
        let sound = repaired.unicodeScalars.count { !$0.isASCII } - broken
        if isUTF8, sound >= broken {
            return Decoded(text: repaired, guess: "broken utf-8, \(broken) characters lost")
        }
        let stated = isUTF8 ? "text labelled utf-8 is not" : "8-bit text without a charset"
        return Decoded(text: windows1252(bytes), guess: "\(stated), read as windows-1252")
    }

    // MARK: - Names

    private static func canonical(_ label: String) -> String {
        // Nearly all are written as they are compared, and Foundation's sets of characters are slow.
        let isPlain = label.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
        }
        return isPlain
            ? label : label.lowercased().trimmingCharacters(in: CharacterSet(charactersIn: " \t\"'<>;"))
    }

    /// A charset name from a mail, fit to be shown: short and plain.
    private static func quoted(_ charset: String) -> String {
        String(charset.prefix(40).filter { $0.isASCII && !$0.isWhitespace && $0 != "\u{0}" })
    }

    /// The larger charset that programs mean when they name the smaller one, as the WHATWG encoding list has it.
    private static func iconvName(_ charset: String) -> String {
        switch charset {
        case "gb2312", "gbk", "x-gbk", "gb_2312-80", "hz-gb-2312": charset == "hz-gb-2312" ? "HZ" : "GB18030"
        case "ks_c_5601-1987", "euc-kr", "ksc5601", "ks_c_5601": "UHC"
        case "shift_jis", "shift-jis", "x-sjis", "sjis": "CP932"
        case "big5": "BIG5-HKSCS"
        case "iso-8859-9": "WINDOWS-1254"
        case "iso-8859-11", "tis-620": "CP874"
        case "iso-8859-8-i", "iso-8859-8-e": "ISO-8859-8"
        case "unicode", "utf-16", "ucs-2": "UTF-16"
        case "x-mac-roman", "macintosh": "MACINTOSH"
        default: charset
        }
    }

    // MARK: - Bytes

    static func isASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var at = 0
        while at + 8 <= bytes.count {
            if bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 { return false }
            at += 8
        }
        while at < bytes.count {
            if bytes[at] >= 0x80 { return false }
            at += 1
        }
        return true
    }

    private static func holdsJapaneseEscape(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let base = bytes.baseAddress, let found = memchr(base, 0x1B, bytes.count) else { return false }
        let escape = UnsafeRawPointer(found) - UnsafeRawPointer(base)
        guard escape + 2 < bytes.count else { return false }
        return bytes[escape + 1] == 0x24 && (bytes[escape + 2] == 0x42 || bytes[escape + 2] == 0x40)
    }

    private static func validUTF8(_ bytes: UnsafeRawBufferPointer) -> String? {
        guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
        return clean(bytes)
    }

    /// UTF-8 bytes as text: line ends become `\n`, other control characters and NUL become U+FFFD (PostgreSQL keeps no
    /// NUL, faults 56), broken sequences are repaired. A byte order mark is dropped.
    static func clean(_ utf8: UnsafeRawBufferPointer) -> String {
        let body = utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? UnsafeRawBufferPointer(rebasing: utf8[3...]) : utf8
        guard body.contains(where: { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 }) else {
            return String(decoding: body, as: UTF8.self)
        }
        var kept: [UInt8] = []
        kept.reserveCapacity(body.count)
        var at = 0
        while at < body.count {
            // Most of a mail is lines: what lies between two control characters is taken at once.
            let start = at
            while at < body.count, body[at] >= 0x20 || body[at] == 0x0A || body[at] == 0x09 { at += 1 }
            kept.append(contentsOf: body[start..<at])
            guard at < body.count else { break }
            switch body[at] {
            case 0x0D: if at + 1 == body.count || body[at + 1] != 0x0A { kept.append(0x0A) }
            case 0x0B, 0x0C: kept.append(0x0A)
            default: kept.append(contentsOf: [0xEF, 0xBF, 0xBD])
            }
            at += 1
        }
        return String(decoding: kept, as: UTF8.self)
    }

    private static func windows1252(_ bytes: UnsafeRawBufferPointer) -> String {
        var utf8: [UInt8] = []
        utf8.reserveCapacity(bytes.count + bytes.count / 4)
        for byte in bytes {
            switch byte {
            case 0..<0x80: utf8.append(byte)
            case 0x80..<0xA0: utf8.append(contentsOf: windows1252Upper[Int(byte) - 0x80])
            default: utf8.append(contentsOf: [0xC0 | byte >> 6, 0x80 | byte & 0x3F])
            }
        }
        return utf8.withUnsafeBytes(clean)
    }

    /// 0x80 to 0x9F of windows-1252, in UTF-8. The five unassigned places become U+FFFD.
    private static let windows1252Upper: [[UInt8]] =
        "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars.map {
            Array(String($0).utf8)
        }

    /// - Returns: nil when iconv does not know the charset.
    private static func converted(_ bytes: UnsafeRawBufferPointer, from charset: String) -> [UInt8]? {
        // A name with a slash would be an option to iconv ("//IGNORE"), not a charset.
        guard !charset.isEmpty, charset.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x2F }) else { return nil }
        guard let converter = g_iconv_open("UTF-8", charset), Int(bitPattern: converter) != -1 else { return nil }
        defer { _ = g_iconv_close(converter) }

        var utf8: [UInt8] = []
        utf8.reserveCapacity(bytes.count * 2)
        var input = UnsafeMutablePointer(mutating: bytes.bindMemory(to: CChar.self).baseAddress)
        var inputLeft = bytes.count
        var block = [CChar](repeating: 0, count: 4_096)
        while inputLeft > 0 {
            let left = inputLeft
            let (stopped, written) = block.withUnsafeMutableBufferPointer { room in
                var output = room.baseAddress
                var outputLeft = room.count
                let result = g_iconv(converter, &input, &inputLeft, &output, &outputLeft)
                // Error numbers are read at once: any other call may change them.
                return (result == .max ? errno : 0, room.count - outputLeft)
            }
            block.withUnsafeBytes { utf8.append(contentsOf: $0.prefix(written)) }
            if stopped == EILSEQ || stopped == EINVAL || (stopped != 0 && left == inputLeft && written == 0) {
                utf8.append(contentsOf: [0xEF, 0xBF, 0xBD])
                input = input.map { $0 + 1 }
                inputLeft -= 1
            }
        }
        return utf8
    }
}
