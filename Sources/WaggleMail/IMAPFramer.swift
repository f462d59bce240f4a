import Foundation

/// Cuts the bytes of an IMAP server into answers.
///
/// An answer is a line; a line of data that ends with `{n}` goes on behind the next n bytes, whatever
/// those are. Nothing inside a literal is ever looked at, so a mail cannot pose as an answer. However the
/// bytes are split on their way, the answers are the same.
struct IMAPFramer {
    /// Bytes of the largest literal that is taken.
    let literalLimit: Int
    private var buffer: [UInt8] = []
    /// Where the answer begins that is not complete yet.
    private var start = 0
    /// Where its present line begins: at `start`, or behind a literal.
    private var segment = 0
    /// Up to here there is no line end; behind the buffer's end while a literal is awaited.
    private var scanned = 0
    private var literalBytes = 0

    init(literalLimit: Int) {
        self.literalLimit = literalLimit
    }

    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        if start > 0 {
            buffer.removeSubrange(..<start)
            segment -= start
            scanned -= start
            start = 0
        }
        buffer.append(contentsOf: bytes)
    }

    /// - Returns: The next answer; nil when its end has not come yet.
    /// - Throws: ``IMAPError/lineTooLong`` or ``IMAPError/literalTooLong(bytes:)``. The rest cannot be read.
    mutating func next() throws(IMAPError) -> IMAPResponse? {
        while true {
            guard let end = lineEnd() else {
                scanned = max(scanned, buffer.count)
                guard buffer.count - start - literalBytes <= IMAPLimits.lineBytes else { throw .lineTooLong }
                return nil
            }
            guard end - start - literalBytes <= IMAPLimits.lineBytes else { throw .lineTooLong }
            guard let literal = announcedLiteral(endOfLine: end) else {
                return takeAnswer(upTo: end)
            }
            guard literal <= UInt64(literalLimit), literalBytes + Int(literal) <= literalLimit else {
                throw .literalTooLong(bytes: literal)
            }
            literalBytes += Int(literal)
            segment = end + Int(literal)
            scanned = segment
            buffer.reserveCapacity(segment + 1_024)
        }
    }

    /// - Returns: The place behind the next LF. A CR in front of it belongs to the line end.
    private func lineEnd() -> Int? {
        guard scanned < buffer.count else { return nil }
        return buffer.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress,
                let found = memchr(base + scanned, 0x0A, bytes.count - scanned)
            else { return nil }
            return UnsafeRawPointer(found) - base + 1
        }
    }

    /// - Returns: n when the line ends with `{n}` or `{n+}` and is one that can carry a literal.
    private func announcedLiteral(endOfLine end: Int) -> UInt64? {
        var at = end - 1
        func last(is byte: UInt8) -> Bool { at > segment && buffer[at - 1] == byte }
        if last(is: 0x0D) { at -= 1 }
        guard last(is: UInt8(ascii: "}")) else { return nil }
        at -= 1
        if last(is: UInt8(ascii: "+")) { at -= 1 }
        var value: UInt64 = 0
        var factor: UInt64 = 1
        var digits = 0
        while at > segment, case UInt8(ascii: "0")...UInt8(ascii: "9") = buffer[at - 1] {
            // More digits than any number on the wire has: too long, whatever its value is.
            guard digits < 19 else { return .max }
            value += UInt64(buffer[at - 1] - UInt8(ascii: "0")) * factor
            factor *= 10
            digits += 1
            at -= 1
        }
        guard digits > 0, last(is: UInt8(ascii: "{")), carriesData else { return nil }
        return value
    }

    /// Free text ("OK hello {5}") announces nothing; only untagged data does (RFC 9051 §9, response-data).
    private var carriesData: Bool {
        buffer.withUnsafeBytes { bytes in
            var parser = IMAPParser(UnsafeRawBufferPointer(rebasing: bytes[start...]))
            return parser.beginsData()
        }
    }

    private mutating func takeAnswer(upTo end: Int) -> IMAPResponse {
        let answer = buffer.withUnsafeBytes { bytes in
            IMAPParser.response(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
        }
        start = end
        segment = end
        scanned = end
        literalBytes = 0
        if start == buffer.count {
            // A large message's room is given back at once.
            buffer.removeAll(keepingCapacity: buffer.capacity <= IMAPLimits.lineBytes)
            start = 0
            segment = 0
            scanned = 0
        }
        return answer
    }
}
