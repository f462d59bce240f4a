/// What the writer of an answer was asked, as the thread says or, where it is not known, the note that he quotes.
///
/// "Give it to somebody else" is a no to an offer and gives back what was taken. A quoted note chooses between such pairs
/// and decides nothing: what is quoted is nobody's answer.
enum Asked {
    case anything
    case offer
    case offerByQuote
    case detail
    case outcome
    case outcomeByQuote

    init(_ expecting: ReadingContext.Expectation, quoted scan: QuoteScan) {
        self =
            switch expecting {
            case .anything: Self.quoted(in: scan) ?? .anything
            case .answerToOffer: .offer
            case .answerToQuestion: .detail
            case .reportOnLead: .outcome
            }
    }

    /// Whether he was asked if he takes a lead.
    var isOffer: Bool {
        switch self {
        case .offer, .offerByQuote: true
        case .anything, .detail, .outcome, .outcomeByQuote: false
        }
    }

    /// Whether he was asked what became of a lead that he took.
    var isOutcome: Bool {
        switch self {
        case .outcome, .outcomeByQuote: true
        case .anything, .offer, .offerByQuote, .detail: false
        }
    }

    /// Whether no thread is known, and his words alone tell whether they refuse an offer or report on a lead.
    var isToldByWords: Bool {
        switch self {
        case .anything, .offerByQuote: true
        case .offer, .detail, .outcome, .outcomeByQuote: false
        }
    }

    /// Bytes of the quoted note that are looked at: what is asked stands before the mails below it.
    private static let bytesLookedAt = 4_096

    /// - Returns: nil where nothing is quoted, or no question of ours.
    private static func quoted(in scan: QuoteScan) -> Asked? {
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
            return .outcomeByQuote
        }
        if signs.contains(.accept) || !OwnNoteWords.table.matches(in: text).isEmpty {
            return .offerByQuote
        }
        return nil
    }
}
