/// Lines without a quote mark that may yet be somebody else's words: no decision rests on them.
///
/// The marks of every program are not known, and some programs set none. What looks like the head of another mail ends
/// what is surely the writer's; what looks quoted in another manner is left out line by line. A yes lost here costs a
/// question back; a yes found here would cost a customer.
struct DoubtfulLines {
    let bytes: [UInt8]

    typealias Piece = ReplyTrimmer.Piece

    func removed(from pieces: [Piece]) -> [Piece] {
        // What is longer than a decision can be decides nothing.
        guard pieces.count <= Self.lines else { return [] }
        let end = pieces.indices.first { isHead(pieces, $0) } ?? pieces.endIndex
        return pieces[..<end].filter { $0.isBlank || !isCited($0) }
    }

    /// Lines, blank ones too, of the longest text in which a decision is looked for.
    private static let lines = 150

    // MARK: Heads of other mails

    private func isHead(_ pieces: [Piece], _ index: Int) -> Bool {
        let piece = pieces[index]
        guard !piece.isBlank else { return false }
        let line = bytes[piece.start..<min(piece.end, piece.start + 400)]
        return isAttributionLike(line) || isFramed(line) || isHeaderPair(pieces, index)
            || line.count >= 10 && isOwnNote(line)
    }

    private func isOwnNote(_ line: ArraySlice<UInt8>) -> Bool {
        OwnNoteWords.table.mayStand(in: line)
            && !OwnNoteWords.table.matches(in: FoldedText(bytes: Array(line))).isEmpty
    }

    /// "Quoting Anna <anna@x.example>:", in whatever language.
    private func isAttributionLike(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.contains(0x40) else { return false }
        return line.last == 0x3A || line.suffix(3).elementsEqual([0xEF, 0xBC, 0x9A])
    }

    /// "----- Jatorrizko mezua -----", "*** Waggle ***".
    private func isFramed(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count >= 8, line.count <= 100, let first = line.first, let last = line.last, first == last,
            first == 0x2D || first == 0x2A || first == 0x3D || first == 0x5F
        else { return false }
        let low = line.prefix { $0 == first }.count
        let high = line.reversed().prefix { $0 == first }.count
        return low >= 3 && high >= 3 && low + high < line.count
    }

    /// Two lines of "Word: something", one of them with an address.
    private func isHeaderPair(_ pieces: [Piece], _ index: Int) -> Bool {
        guard index + 1 < pieces.count, isLabelled(pieces[index]), isLabelled(pieces[index + 1]) else { return false }
        return [pieces[index], pieces[index + 1]].contains { piece in
            bytes[piece.start..<piece.end].contains(0x40) && bytes[piece.start..<piece.end].contains(0x3E)
        }
    }

    private func isLabelled(_ piece: Piece) -> Bool {
        let line = bytes[piece.start..<piece.end]
        guard let colon = line.prefix(24).firstIndex(of: 0x3A), colon > line.startIndex else { return false }
        return line[..<colon].reduce(0) { $0 + ($1 == 0x20 ? 1 : 0) } <= 2
    }

    // MARK: Marks of other kinds

    /// "| ", "» ", "＞ ", "AL> ", "&gt; ": quotes as other programs mark them.
    private func isCited(_ piece: Piece) -> Bool {
        let line = bytes[piece.start..<piece.end]
        if let first = line.first, !Self.isWordly(first), Self.marks.contains(where: { line.starts(with: $0) }) {
            return true
        }
        guard let mark = line.prefix(7).firstIndex(of: 0x3E), mark > line.startIndex else { return false }
        // Initials before the mark.
        return line[..<mark].allSatisfy { (0x41...0x5A).contains($0) || $0 == 0x20 }
    }

    /// Letters and digits begin no mark.
    private static func isWordly(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }

    private static let marks: [[UInt8]] = ["|", "»", "›", "＞", "┃", "│", "▎", "❯", "▶", "&gt;", ": ", "] "].map {
        Array($0.utf8)
    }
}
