import Foundation

/// A text as lines, each with its depth of quotation.
struct TextLines {
    let bytes: [UInt8]
    private(set) var lines: [Line] = []

    struct Line {
        /// The whole line without its line break.
        var start: Int
        var end: Int
        /// What is left without quote marks and white space around it.
        var bodyStart: Int
        var bodyEnd: Int
        /// How many `>` stand before it.
        var depth: Int

        var isBlank: Bool { bodyStart >= bodyEnd }
    }

    init(_ text: String) {
        bytes = Array(text.utf8)
        lines.reserveCapacity(bytes.count / 40 + 2)
        var start = 0
        while start <= bytes.count {
            let end = lineEnd(from: start)
            lines.append(line(start, end))
            start = end + 1
        }
    }

    private func lineEnd(from start: Int) -> Int {
        bytes.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, start < bytes.count,
                let end = memchr(base + start, 0x0A, bytes.count - start)
            else { return bytes.count }
            return UnsafeRawPointer(end) - base
        }
    }

    private func line(_ start: Int, _ end: Int) -> Line {
        var at = start
        var depth = 0
        while at < end {
            let space = spaceLength(at, end)
            if space > 0 {
                at += space
            } else if bytes[at] == 0x3E {
                depth += 1
                at += 1
            } else {
                break
            }
        }
        var last = end
        while last > at, bytes[last - 1] <= 0x20 || endsWithWideSpace(at, last) {
            last -= bytes[last - 1] <= 0x20 ? 1 : wideLength(last)
        }
        return Line(start: start, end: end, bodyStart: at, bodyEnd: last, depth: depth)
    }

    /// White space, no-break spaces and invisible marks, in bytes.
    private func spaceLength(_ at: Int, _ end: Int) -> Int {
        let byte = bytes[at]
        if byte <= 0x20 { return 1 }
        if byte == 0xC2, at + 1 < end, bytes[at + 1] == 0xA0 { return 2 }
        guard at + 2 < end else { return 0 }
        if byte == 0xEF, bytes[at + 1] == 0xBB, bytes[at + 2] == 0xBF { return 3 }
        // U+2000…U+200F, U+2028…U+202F
        if byte == 0xE2, bytes[at + 1] == 0x80, bytes[at + 2] <= 0x8F || (0xA8...0xAF).contains(bytes[at + 2]) {
            return 3
        }
        if byte == 0xE3, bytes[at + 1] == 0x80, bytes[at + 2] == 0x80 { return 3 }
        return 0
    }

    private func endsWithWideSpace(_ start: Int, _ end: Int) -> Bool {
        wideLength(end) > 0 && end - wideLength(end) >= start
    }

    private func wideLength(_ end: Int) -> Int {
        if end >= 2, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 { return 2 }
        if end >= 3, spaceLength(end - 3, end) == 3 { return 3 }
        return 0
    }

    /// What kinds of bytes a line has; see ``ByteKinds``.
    func kinds(in line: Line) -> ByteKinds {
        var seen: UInt8 = 0
        bytes.withUnsafeBufferPointer { bytes in
            ByteKinds.table.withUnsafeBufferPointer { table in
                for at in line.bodyStart..<line.bodyEnd { seen |= table[Int(bytes[at])] }
            }
        }
        return ByteKinds(rawValue: seen)
    }

    func text(_ line: Line) -> String { String(decoding: bytes[line.bodyStart..<line.bodyEnd], as: UTF8.self) }

    /// Lines put together again, without `depth` levels of quote marks, blank lines at both ends left out.
    func text(_ range: Range<Int>, withoutDepth depth: Int) -> String {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high, lines[low].isBlank { low += 1 }
        while high > low, lines[high - 1].isBlank { high -= 1 }
        var out: [UInt8] = []
        for index in low..<high {
            if index > low { out.append(0x0A) }
            out.append(contentsOf: bytes[start(of: lines[index], withoutDepth: depth)..<lines[index].end])
        }
        return String(decoding: out, as: UTF8.self)
    }

    private func start(of line: Line, withoutDepth depth: Int) -> Int {
        guard depth > 0, line.depth > 0 else { return line.start }
        var at = line.start
        var left = min(depth, line.depth)
        while left > 0, at < line.end {
            if bytes[at] == 0x3E { left -= 1 }
            at += 1
        }
        // The space behind a quote mark belongs to the mark.
        if at < line.end, bytes[at] == 0x20 { at += 1 }
        return at
    }
}

/// Kinds of bytes by which a line is told to be a rule, a header line or an attribution, or none of them.
struct ByteKinds: OptionSet {
    let rawValue: UInt8
    static let colon = ByteKinds(rawValue: 1 << 0)
    static let at = ByteKinds(rawValue: 1 << 1)
    static let digit = ByteKinds(rawValue: 1 << 2)
    /// May be the second or third byte of "：".
    static let wide = ByteKinds(rawValue: 1 << 3)
    /// No rule is made of it.
    static let other = ByteKinds(rawValue: 1 << 4)

    static let table: [UInt8] = (0...255).map { (byte: UInt8) in
        switch byte {
        case 0x3A: ByteKinds.colon.rawValue
        case 0x40: ByteKinds.at.rawValue
        case 0x30...0x39: ByteKinds.digit.rawValue
        case 0xBC, 0x9A: ByteKinds.wide.rawValue
        // - . _ = * ~ # and a space, and the bytes of ― ─ – ━ and their like
        case 0x2D, 0x2E, 0x5F, 0x3D, 0x2A, 0x7E, 0x23, 0x20, 0xE2, 0x80, 0x94, 0x95, 0x93, 0x81: 0
        default: ByteKinds.other.rawValue
        }
    }
}
