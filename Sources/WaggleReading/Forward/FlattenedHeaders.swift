/// Puts the header lines of a forward back on lines of their own.
///
/// QUIRK: Yahoo's plain text has them all on the line of its separator, glued together:
/// `----- Messaggio inoltrato ----- Da: Anna Lind <anna@x.example>A: bo@y.example…CETOggetto: offer`.
enum FlattenedHeaders {
    static func restored(_ text: String) -> String {
        let lines = TextLines(text)
        guard let index = lines.lines.firstIndex(where: { isFlattened($0, lines.bytes) }) else { return text }
        let line = lines.lines[index]
        var bytes = lines.bytes
        for at in breaks(in: line, bytes).reversed() { bytes.insert(0x0A, at: at) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Dashes, a known opening, dashes again, and an address behind.
    private static func isFlattened(_ line: TextLines.Line, _ bytes: [UInt8]) -> Bool {
        guard line.bodyEnd - line.bodyStart > 40, bytes[line.bodyStart] == 0x2D, bytes[line.bodyStart + 1] == 0x2D
        else { return false }
        guard bytes[line.bodyStart..<line.bodyEnd].contains(0x40) else { return false }
        let text = FoldedText(bytes: Array(bytes[line.bodyStart..<line.bodyEnd]))
        guard let match = ForwardTables.all.marks.match(text, at: 0), match.length < text.words.count else {
            return false
        }
        return text.words[match.length].gap.contains(.hyphen)
    }

    /// Where a header label begins, each label once.
    private static func breaks(in line: TextLines.Line, _ bytes: [UInt8]) -> [Int] {
        var found: [Int] = []
        var seen: Set<ForwardLanguage.Label> = []
        for colon in line.bodyStart..<line.bodyEnd where bytes[colon] == 0x3A {
            guard let (start, label) = label(endingAt: colon, in: line, bytes), seen.insert(label).inserted else {
                continue
            }
            found.append(start)
        }
        return found
    }

    /// The longest label that ends before a colon. One of a few letters has to stand free, a longer one may be glued to
    /// the time zone before it.
    private static func label(
        endingAt colon: Int,
        in line: TextLines.Line,
        _ bytes: [UInt8]
    ) -> (start: Int, label: ForwardLanguage.Label)? {
        var end = colon
        while end > line.bodyStart, bytes[end - 1] == 0x20 { end -= 1 }
        for start in max(line.bodyStart, end - 40)..<end {
            // A scalar's second byte begins no label, and labels are written with a capital.
            guard bytes[start] & 0xC0 != 0x80, !(0x61...0x7A).contains(bytes[start]), bytes[start] > 0x40 else {
                continue
            }
            let isFree = start == line.bodyStart || bytes[start - 1] == 0x20 || bytes[start - 1] == 0x3E
            guard isFree || end - start >= 4 else { continue }
            let name = FoldedText(bytes: Array(bytes[start..<end]))
            guard !name.isEmpty, let label = ForwardTables.all.labels[ForwardTables.key(of: name)] else { continue }
            return (start, label)
        }
        return nil
    }
}
