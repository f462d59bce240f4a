import Foundation

/// The header fields of a message as byte ranges, found without decoding anything.
///
/// Used by ``GMimeDecoder`` and by ``ContentDigest``, which has to be quick and to agree with it.
struct HeaderFields {
    struct Field {
        var name: Range<Int>
        /// Behind the colon, to the end of the last line, line breaks included.
        var value: Range<Int>
    }

    private(set) var fields: [Field] = []
    /// Where the body begins.
    private(set) var bodyStart = 0
    /// Lines among the headers that were none.
    private(set) var strayLines = 0
    /// Fields beyond ``MIMELimits/headerBytes`` were left out.
    private(set) var isCut = false

    /// Reads the fields from the start of `bytes`, which end their lines with LF or CRLF.
    init(scanning bytes: UnsafeRawBufferPointer) {
        var at = Self.start(of: bytes)
        let first = at
        while at < bytes.count {
            let end = Self.lineEnd(bytes, from: at)
            if Self.isBlank(bytes, at..<end), !Self.continues(bytes, after: end) {
                bodyStart = end
                return
            }
            if let colon = Self.colon(bytes, in: at..<end) {
                var valueEnd = end
                while Self.isContinuation(bytes, at: valueEnd) { valueEnd = Self.lineEnd(bytes, from: valueEnd) }
                if valueEnd - first > MIMELimits.headerBytes {
                    isCut = true
                } else {
                    fields.append(Field(name: at..<colon.nameEnd, value: colon.valueStart..<valueEnd))
                }
                at = valueEnd
            } else if Self.colon(bytes, in: end..<Self.lineEnd(bytes, from: end)) != nil
                || Self.isBlankLine(bytes, at: end),
                !fields.isEmpty
            {
                // One broken line between headers: left out, as mail programs do.
                strayLines += 1
                at = end
            } else {
                // QUIRK: the empty line before the body is missing. RFC 5322 §2.1 demands it; what follows is text.
                strayLines += fields.isEmpty ? 0 : 1
                bodyStart = at
                return
            }
        }
        bodyStart = bytes.count
    }

    /// Behind a byte order mark, blank lines and the "From " line of an mbox file, when headers follow them.
    private static func start(of bytes: UnsafeRawBufferPointer) -> Int {
        var at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let afterMark = at
        while at < bytes.count, isBlankLine(bytes, at: at) { at = lineEnd(bytes, from: at) }
        for marker in ["From ", ">From "] where bytes[at...].starts(with: marker.utf8) {
            return lineEnd(bytes, from: at)
        }
        return colon(bytes, in: at..<lineEnd(bytes, from: at)) == nil ? afterMark : at
    }

    /// The place behind the line feed that ends the line at `start`.
    static func lineEnd(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        guard start < bytes.count else { return bytes.count }
        guard let base = bytes.baseAddress, let found = memchr(base + start, 0x0A, bytes.count - start) else {
            return bytes.count
        }
        return UnsafeRawPointer(found) - base + 1
    }

    private static func isBlank(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
        bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0A }
    }

    private static func isBlankLine(_ bytes: UnsafeRawBufferPointer, at start: Int) -> Bool {
        start < bytes.count && isBlank(bytes, start..<lineEnd(bytes, from: start))
    }

    private static func isContinuation(_ bytes: UnsafeRawBufferPointer, at start: Int) -> Bool {
        guard start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0x09 else { return false }
        return !isBlankLine(bytes, at: start) || continues(bytes, after: lineEnd(bytes, from: start))
    }

    /// A line of nothing but spaces ends the headers unless more of them follows.
    private static func continues(_ bytes: UnsafeRawBufferPointer, after end: Int) -> Bool {
        guard end >= 2, end < bytes.count, bytes[end - 1] == 0x0A else { return false }
        let before = bytes[end - 2] == 0x0D && end >= 3 ? bytes[end - 3] : bytes[end - 2]
        guard before == 0x20 || before == 0x09 else { return false }
        return colon(bytes, in: end..<lineEnd(bytes, from: end)) != nil
    }

    /// Whether a line could be a header field.
    static func isField(_ bytes: UnsafeRawBufferPointer, at line: Range<Int>) -> Bool {
        colon(bytes, in: line) != nil
    }

    /// The colon behind a field name; obsolete spaces before it are allowed (RFC 5322 §4.5).
    private static func colon(
        _ bytes: UnsafeRawBufferPointer,
        in line: Range<Int>
    ) -> (nameEnd: Int, valueStart: Int)? {
        var at = line.lowerBound
        while at < line.upperBound, (0x21...0x7E).contains(bytes[at]), bytes[at] != 0x3A { at += 1 }
        let nameEnd = at
        while at < line.upperBound, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
        guard nameEnd > line.lowerBound, at < line.upperBound, bytes[at] == 0x3A else { return nil }
        return (nameEnd, at + 1)
    }
}

extension UnsafeRawBufferPointer {
    /// Whether the bytes of a range spell an ASCII word, without regard to case. `word` is in lower case.
    func spells(_ word: StaticString, in range: Range<Int>) -> Bool {
        guard range.count == word.utf8CodeUnitCount else { return false }
        for offset in 0..<range.count {
            var byte = self[range.lowerBound + offset]
            if (0x41...0x5A).contains(byte) { byte |= 0x20 }
            if byte != word.utf8Start[offset] { return false }
        }
        return true
    }
}
