/// What the note asks that an answer quotes, where its thread is not known: whether he takes a lead, or what became of one.
///
/// "Give it to somebody else" is a no to the one and gives back at the other. It chooses between such pairs and decides
/// nothing: what is quoted is nobody's answer.
enum QuotedQuestion {
    case takes
    case became

    /// Bytes of the quoted note that are looked at: what is asked stands before the mails below it.
    private static let bytesLookedAt = 4_096

    /// - Returns: nil where nothing is quoted, or no question of ours.
    init?(in scan: QuoteScan) {
        let mark = scan.marks.first { mark in
            switch mark.kind {
            case .attribution, .headers: true
            case .forwardOpening, .originalOpening, .ending, .divider, .signature, .footer: false
            }
        }
        guard let mark, mark.end < scan.lines.lines.count else { return nil }
        let start = scan.lines.lines[mark.end].start
        let quoted = scan.lines.bytes[start..<min(start + Self.bytesLookedAt, scan.lines.bytes.count)]
        let text = FoldedText(bytes: Array(quoted))
        let matches = Signs.table.matches(in: text)
        let signs = Set(matches.map(\.value))
        // Whoever asks what became of it names the good end and a bad one. A list of all that can be said, which begins with
        // taking and declining, asks nothing.
        if let won = matches.firstIndex(where: { $0.value == .won }), signs.contains(.lost) || signs.contains(.returned)
        {
            if matches[..<won].contains(where: { $0.value == .decline }) { return nil }
            self = .became
        } else if signs.contains(.accept) || !OwnNoteWords.table.matches(in: text).isEmpty {
            self = .takes
        } else {
            return nil
        }
    }
}
