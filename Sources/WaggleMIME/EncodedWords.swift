import Foundation

/// Encoded words (RFC 2047), decoded here and not by GMime.
///
/// QUIRK: GMime 3.2.13 joins the base64 of neighbouring words before it decodes them and loses all that follows the
/// padding of the first, though every program that folds long subjects writes such words. Here neighbours are joined as
/// bytes, which also mends characters that careless programs cut in two.
enum EncodedWords {
    /// The text of an unstructured field.
    static func decoded(_ value: String) -> String {
        rewritten(value) { $0 }
    }

    /// The same value with every run of words as one word in UTF-8 and base64, so that GMime can find the mailboxes in
    /// it first and decode their names after.
    static func normalised(_ value: String) -> String {
        rewritten(value) { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }
    }

    private struct Word {
        var charset: String
        var bytes: [UInt8]
        var end: Int
    }

    private static func rewritten(_ value: String, _ written: (String) -> String) -> String {
        guard value.mayHoldEncodedWord else { return value }
        let source = Array(value.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(source.count)
        var at = 0
        while at < source.count {
            guard source[at] == UInt8(ascii: "="), let first = word(in: source, at: at) else {
                result.append(source[at])
                at += 1
                continue
            }
            var text = ""
            var run = first
            // White space between two words belongs to the folding, not to the text (RFC 2047 §6.2).
            while let next = word(in: source, at: afterSpace(source, from: run.end)) {
                if next.charset == run.charset {
                    run.bytes += next.bytes
                } else {
                    text += decoded(run)
                    run = Word(charset: next.charset, bytes: next.bytes, end: next.end)
                }
                run.end = next.end
            }
            result += written(text + decoded(run)).utf8
            at = run.end
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func decoded(_ word: Word) -> String {
        word.bytes.withUnsafeBytes { CharsetText.decode($0, charset: word.charset).text }
    }

    private static func afterSpace(_ source: [UInt8], from start: Int) -> Int {
        var at = start
        while at < source.count, source[at] == 0x20 || source[at] == 0x09 { at += 1 }
        return at
    }

    /// `=?charset?B?…?=` or `=?charset?Q?…?=`. Spaces in the text of a Q word are forbidden and common.
    private static func word(in source: [UInt8], at start: Int) -> Word? {
        guard start + 8 <= source.count, source[start] == UInt8(ascii: "="), source[start + 1] == UInt8(ascii: "?")
        else {
            return nil
        }
        let charset = source[(start + 2)...].prefix(60).prefix { $0 > 0x20 && $0 != UInt8(ascii: "?") }
        let kind = charset.endIndex + 1
        guard !charset.isEmpty, kind + 1 < source.count, source[charset.endIndex] == UInt8(ascii: "?"),
            source[kind + 1] == UInt8(ascii: "?")
        else { return nil }
        let payload = source[(kind + 2)...].prefix { $0 != UInt8(ascii: "?") }
        guard payload.endIndex + 1 < source.count, source[payload.endIndex + 1] == UInt8(ascii: "=") else { return nil }
        let bytes: [UInt8]
        switch source[kind] {
        case UInt8(ascii: "B"), UInt8(ascii: "b"): bytes = base64(payload)
        case UInt8(ascii: "Q"), UInt8(ascii: "q"): bytes = quoted(payload)
        default: return nil
        }
        // A language may stand behind the charset (RFC 2231 §5).
        let name = charset.prefix { $0 != UInt8(ascii: "*") }
        return Word(
            charset: String(decoding: name, as: UTF8.self).lowercased(),
            bytes: bytes,
            end: payload.endIndex + 2
        )
    }

    /// With or without padding.
    private static func base64(_ payload: ArraySlice<UInt8>) -> [UInt8] {
        var digits = payload.filter { $0 != UInt8(ascii: "=") && $0 > 0x20 }
        if digits.count % 4 == 1 { digits.removeLast() }
        while digits.count % 4 != 0 { digits.append(UInt8(ascii: "=")) }
        return Data(base64Encoded: Data(digits), options: .ignoreUnknownCharacters).map(Array.init) ?? Array(payload)
    }

    private static func quoted(_ payload: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var at = payload.startIndex
        while at < payload.endIndex {
            let byte = payload[at]
            if byte == UInt8(ascii: "="), at + 2 < payload.endIndex,
                let code = UInt8(String(decoding: payload[(at + 1)...(at + 2)], as: UTF8.self), radix: 16)
            {
                bytes.append(code)
                at += 3
            } else {
                bytes.append(byte == UInt8(ascii: "_") ? 0x20 : byte)
                at += 1
            }
        }
        return bytes
    }
}

extension String {
    /// Whether `=?` stands in it, with which every encoded word begins (RFC 2047 §2). By bytes: every header value and
    /// address is asked.
    var mayHoldEncodedWord: Bool {
        var former: UInt8 = 0
        for byte in utf8 {
            if byte == UInt8(ascii: "?"), former == UInt8(ascii: "=") { return true }
            former = byte
        }
        return false
    }
}
