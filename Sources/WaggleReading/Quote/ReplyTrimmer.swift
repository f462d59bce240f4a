import WaggleMIME

/// What the writer of an answer wrote himself.
///
/// Three questions are asked of one walk. ``note`` is for those who look for data: contact lines stay in it.
/// ``shown`` is for people: the signature goes, lines that the writer cited himself stay. ``decisive`` is what a
/// decision may rest on: nothing that could be somebody else's words.
struct ReplyTrimmer {
    /// The own words, those between and below quotes too; without quotes, attribution lines, disclaimers and footers.
    var note: String {
        joined(
            withoutDisclaimer(
                pieces.filter { $0.origin == .own || $0.origin == .perhapsQuoted || $0.origin == .behindFooter }
            )
        )
    }

    /// The same without signature, with what was cited for this mail.
    var shown: String {
        var kept = pieces.filter { $0.origin != .behindFooter }
        // A citation with none of his words below it is just a quote.
        let isCited = kept.contains { $0.origin == .cited }
        while let last = kept.last, last.origin == .cited || (isCited && last.isBlank) { kept.removeLast() }
        return joined(withoutBareName(signature.removed(from: withoutDisclaimer(kept))))
    }

    /// Only what is the writer's without doubt.
    var decisive: String {
        let own = DoubtfulLines(bytes: bytes).removed(from: pieces.filter { $0.origin == .own })
        return joined(signature.removed(from: withoutDisclaimer(own)))
    }

    struct Piece {
        var start: Int
        var end: Int
        var origin: Origin

        enum Origin {
            case own
            /// Marked with `>`, but in the middle of his words and from no mail that is named.
            case cited
            /// Below an attribution with nothing above it, and not marked: his answer, or the mail he answers.
            case doubtful
            /// Without a mark, but where a mail program may have broken off a quoted line.
            case perhapsQuoted
            case behindFooter
        }

        var isBlank: Bool { start >= end }
        /// It is the first line of a disclaimer, if a line stands before it.
        var isDisclaimer = false
    }

    private let bytes: [UInt8]
    private var pieces: [Piece] = []
    /// Whether the mail quotes another one.
    private var isReply = false
    /// Names and mailboxes in the header lines of the first quote, folded.
    private var correspondents: Set<String> = []

    private var signature: SignatureBlock { SignatureBlock(bytes: bytes, isReply: isReply) }

    static func ownWords(of text: String) -> String { ReplyTrimmer(QuoteScan(text)).note }

    /// - Parameter isOurs: Whether a mail that is quoted without marks is a note of Waggle's; its words are nobody's answer.
    init(_ scan: QuoteScan, isOurs: (Mailbox) -> Bool = { _ in false }) {
        bytes = scan.lines.bytes
        walk(scan, isOurs)
        for index in pieces.indices where pieces[index].end - pieces[index].start > 24 {
            let piece = pieces[index]
            let head = bytes[piece.start..<min(piece.end, piece.start + 120)]
            guard SignatureWords.disclaimers.mayOpen(head) else { continue }
            pieces[index].isDisclaimer =
                SignatureWords.disclaimers.match(FoldedText(bytes: Array(head)), at: 0) != nil
        }
    }

    private mutating func walk(_ scan: QuoteScan, _ isOurs: (Mailbox) -> Bool) {
        let lines = scan.lines.lines
        var index = 0
        var markAt = 0
        var inSignature = false
        var hasOwn = false
        var hasQuote = false
        var origin = Piece.Origin.own
        while index < lines.count {
            while markAt < scan.marks.count, scan.marks[markAt].start < index { markAt += 1 }
            let mark = markAt < scan.marks.count && scan.marks[markAt].start == index ? scan.marks[markAt] : nil
            let line = lines[index]
            // "> On 23 Nov 2026, at 09:30, Tina wrote:" is marked itself.
            if let mark, mark.depth == 1, case .attribution = mark.kind { isReply = isReply || hasOwn }
            if let mark, mark.depth == 0 {
                switch mark.kind {
                case .attribution, .headers, .originalOpening, .forwardOpening:
                    if correspondents.isEmpty, case .headers(let block) = mark.kind { note(block) }
                    if let begin = mark.beginsAt, !inSignature {
                        pieces.append(Piece(start: line.bodyStart, end: begin, origin: origin))
                        hasOwn = true
                    }
                    let isFirst = !hasOwn && !hasQuote
                    isReply = true
                    hasQuote = true
                    inSignature = false
                    // Marked lines are left out one by one; unmarked ones cannot be told from the writer's own.
                    if !Self.isQuoted(mark.end, lines) {
                        guard isFirst, mark.mayStandAbove(isOurs) else { return }
                        origin = .doubtful
                    } else if origin == .behindFooter {
                        origin = .own
                    }
                    index = mark.end
                    continue
                case .divider:
                    // A rule with header lines or an attribution under it belongs to them.
                    if let next = Self.quoteUnderRule(markAt, scan) {
                        isReply = isReply || hasOwn
                        index = next
                        continue
                    }
                case .signature:
                    inSignature = true
                    index = mark.end
                    continue
                case .footer:
                    // Below it comes nothing but what programs add; above everything it is an oddity.
                    if hasOwn, origin == .own { origin = .behindFooter }
                    index = mark.end
                    continue
                case .ending: break
                }
            }
            if line.depth > 0 {
                inSignature = false
                if origin == .behindFooter { origin = .own }
                // Words of his own above, and no mail named yet: he put these lines there himself.
                if hasOwn, !hasQuote {
                    pieces.append(Piece(start: line.start, end: line.end, origin: .cited))
                } else {
                    hasQuote = true
                    isReply = true
                }
            } else if !inSignature, !isWrapped(index, lines) {
                let isRest = origin == .own && mayBeRest(index, lines)
                pieces.append(
                    Piece(start: line.bodyStart, end: line.bodyEnd, origin: isRest ? .perhapsQuoted : origin)
                )
                if !line.isBlank { hasOwn = true }
            }
            index += 1
        }
    }

    /// A line that a mail program broke off from the quoted line above it.
    private func isWrapped(_ index: Int, _ lines: [TextLines.Line]) -> Bool {
        guard index > 0, index + 1 < lines.count else { return false }
        let above = lines[index - 1]
        let line = lines[index]
        guard above.depth > 0, lines[index + 1].depth == above.depth, above.end - above.start >= 66, !line.isBlank
        else {
            return false
        }
        let first = bytes[line.bodyStart]
        let last = bytes[above.bodyEnd - 1]
        return ((0x61...0x7A).contains(first) || first >= 0x80) && ((0x61...0x7A).contains(last) || last == 0x2C)
    }

    private mutating func note(_ block: HeaderBlock) {
        for value in [block[.from], block[.to]].compactMap(\.self) {
            let words = FoldedText(bytes: Array(value.utf8.prefix(200)))
            for index in words.words.indices.prefix(16) { correspondents.insert(words.folded(index)) }
        }
    }

    /// A last line with nothing but the name of one of those who write to each other. Under "Thanks," it was typed for
    /// this mail and stays.
    private func withoutBareName(_ kept: [Piece]) -> [Piece] {
        guard !correspondents.isEmpty, let last = kept.last, last.end - last.start <= 40,
            let above = kept.dropLast().last(where: { !$0.isBlank })
        else { return kept }
        let name = FoldedText(bytes: Array(bytes[last.start..<last.end]))
        guard (1...3).contains(name.words.count), name.words.allSatisfy({ $0.isCapital }),
            name.words.indices.allSatisfy({ correspondents.contains(name.folded($0)) })
        else { return kept }
        let line = FoldedText(bytes: Array(bytes[above.start..<min(above.end, above.start + 80)]))
        if !line.isEmpty, let match = SignatureWords.closings.match(line, at: 0), match.length == line.words.count {
            return kept
        }
        return Array(kept.dropLast())
    }

    /// A line right behind a long quoted one that ends in the middle of a sentence: "… or write\nACCEPT".
    private func mayBeRest(_ index: Int, _ lines: [TextLines.Line]) -> Bool {
        guard index > 0, !lines[index].isBlank else { return false }
        let above = lines[index - 1]
        guard above.depth > 0, above.end - above.start >= 60 else { return false }
        switch bytes[above.bodyEnd - 1] {
        // Ends of sentences: . ! ? : ) and the last byte of 。 or ।
        case 0x2E, 0x21, 0x3F, 0x3A, 0x29, 0x82, 0xA4: return false
        default: return true
        }
    }

    private static func isQuoted(_ index: Int, _ lines: [TextLines.Line]) -> Bool {
        var at = index
        while at < lines.count, lines[at].isBlank, lines[at].depth == 0 { at += 1 }
        return at < lines.count && lines[at].depth > 0
    }

    /// The line at which the quote under a rule begins.
    private static func quoteUnderRule(_ position: Int, _ scan: QuoteScan) -> Int? {
        guard position + 1 < scan.marks.count else { return nil }
        let next = scan.marks[position + 1]
        guard next.kind.opensQuote,
            (scan.marks[position].end..<next.start).allSatisfy({ scan.lines.lines[$0].isBlank })
        else { return nil }
        return next.start
    }

    /// Leaves out a disclaimer, with all below it.
    private func withoutDisclaimer(_ kept: [Piece]) -> [Piece] {
        for (position, piece) in kept.enumerated() where position > 0 && piece.isDisclaimer {
            return Array(kept[..<position])
        }
        return kept
    }

    private func joined(_ kept: [Piece]) -> String {
        var out: [UInt8] = []
        var blanks = 0
        for piece in kept {
            if piece.isBlank {
                blanks += 1
                continue
            }
            if !out.isEmpty { out.append(contentsOf: blanks > 0 ? [0x0A, 0x0A] : [0x0A]) }
            blanks = 0
            out.append(contentsOf: bytes[piece.start..<piece.end])
        }
        return String(decoding: out, as: UTF8.self).trimmed()
    }
}

extension QuoteScan.Mark {
    /// Whether an answer may stand below it without any mark on the quoted words.
    fileprivate func mayStandAbove(_ isOurs: (Mailbox) -> Bool) -> Bool {
        switch kind {
        case .attribution(let attribution): !(attribution.from.map(isOurs) ?? false)
        case .headers(let block): !(block.from.map(isOurs) ?? false)
        case .originalOpening, .forwardOpening, .ending, .divider, .signature, .footer: false
        }
    }
}

extension QuoteScan.Mark.Kind {
    /// Whether words of another mail follow.
    var opensQuote: Bool {
        switch self {
        case .headers, .attribution, .originalOpening, .forwardOpening: true
        case .ending, .divider, .signature, .footer: false
        }
    }
}
