import WaggleMIME

/// Finds, in one walk over the lines, what mail programs put between the words of people.
///
/// Unwrapping a forward and trimming a reply both look at these marks; neither looks at the text again.
struct QuoteScan {
    let lines: TextLines
    private(set) var marks: [Mark] = []

    struct Mark {
        /// The first line of it, and the line behind it.
        var start: Int
        var end: Int
        var depth: Int
        var kind: Kind

        enum Kind {
            case forwardOpening
            case originalOpening
            case ending
            /// A line of dashes or underscores only.
            case divider
            case headers(HeaderBlock)
            case attribution(Attribution)
            /// "-- ": all below is a signature.
            case signature
            case footer
        }
    }

    /// The header lines of a mail that was put into a body.
    struct HeaderBlock {
        var values: [ForwardLanguage.Label: String] = [:]

        var from: Mailbox? { values[.from].flatMap(MailboxText.first) }
        var to: [Mailbox] { values[.to].map { MailboxText.all(in: $0) } ?? [] }
        var cc: [Mailbox] { values[.cc].map { MailboxText.all(in: $0) } ?? [] }
        var subject: String { values[.subject] ?? "" }
        var date: StatedDate? { values[.date].flatMap(DateText.read) }
    }

    /// "On Tuesday Anna Lind <anna@x.example> wrote:".
    struct Attribution {
        var text: String

        var from: Mailbox? {
            guard var mailbox = MailboxText.all(in: text, atMost: 1).first else { return nil }
            mailbox.name = mailbox.name.flatMap(Self.name)
            return mailbox
        }

        var date: StatedDate? { DateText.read(text) }

        /// The name behind the date: in quotes, or behind the last comma or the verb.
        private static func name(_ before: String) -> String? {
            let trimmed = before.trimmed(and: quotes)
            if let open = trimmed.lastIndex(where: { "\"“„«‘".contains($0) }) {
                return clean(String(trimmed[trimmed.index(after: open)...]))
            }
            let folded = FoldedText(trimmed)
            var start = 0
            for index in folded.words.indices {
                if folded.words[index].isNumber { start = index + 1 }
                if let verb = ForwardTables.all.wrote.match(folded, at: index) { start = index + verb.length }
                if index > 0, folded.words[index].gap.contains(.comma) { start = max(start, index) }
            }
            while start < folded.words.count, connectives.contains(folded.folded(start)) { start += 1 }
            guard start < folded.words.count else { return nil }
            return clean(String(decoding: folded.bytes[Int(folded.words[start].start)...], as: UTF8.self))
        }

        private static func clean(_ name: String) -> String? {
            let bare = name.trimmed(and: quotes)
            return bare.isEmpty ? nil : bare
        }

        private static let quotes = "\"“”„«»‘’'<>()[],:;"
        private static let connectives: Set<String> = [
            "am", "pm", "heeft", "uzytkownik", "пользователь", "pouzivatel", "schrieb", "skrev", "от", "g", "г", "the",
            "msk",
        ]
    }

    init(_ text: String) {
        lines = TextLines(text)
        var index = 0
        while index < lines.lines.count {
            guard let mark = mark(at: index) else {
                index += 1
                continue
            }
            marks.append(mark)
            index = max(mark.end, index + 1)
        }
    }

    private func mark(at index: Int) -> Mark? {
        let line = lines.lines[index]
        guard !line.isBlank, line.bodyEnd - line.bodyStart <= 600 else { return nil }
        let look = look(line)
        func made(_ kind: Mark.Kind, end: Int? = nil) -> Mark {
            Mark(start: index, end: end ?? index + 1, depth: line.depth, kind: kind)
        }
        if look.isRule {
            return isSignatureDelimiter(line) ? made(.signature) : look.length >= 8 ? made(.divider) : nil
        }
        if look.isDecorated || look.endsWithColon, line.bodyEnd - line.bodyStart <= 160,
            let kind = opening(line, decorated: look.isDecorated)
        {
            return made(kind)
        }
        if look.earlyColon != nil, let (block, end) = headerBlock(from: index) {
            return made(.headers(block), end: end)
        }
        if let (attribution, end) = attribution(from: index, look) { return made(.attribution(attribution), end: end) }
        if isFooter(line) { return made(.footer) }
        return nil
    }

    private struct Look {
        var earlyColon: Int?
        var endsWithColon = false
        var hasAt = false
        var hasDigit = false
        var isDecorated = false
        var isRule = true
        var length = 0
    }

    /// One walk over the bytes of a line: enough to tell most lines that they are nothing special.
    private func look(_ line: TextLines.Line) -> Look {
        var look = Look()
        let bytes = lines.bytes
        look.length = line.bodyEnd - line.bodyStart
        for at in line.bodyStart..<line.bodyEnd {
            switch bytes[at] {
            case 0x3A:
                if look.earlyColon == nil, at - line.bodyStart <= 64 { look.earlyColon = at }
                look.isRule = false
            // The second and third byte of "：".
            case 0xBC:
                if at >= 2, bytes[at - 1] == 0x9A || bytes[at - 2] == 0xEF { look.isRule = false }
            case 0x9A:
                if at >= 2, bytes[at - 1] == 0xBC, bytes[at - 2] == 0xEF, look.earlyColon == nil,
                    at - line.bodyStart <= 66
                {
                    look.earlyColon = at - 2
                }
                look.isRule = false
            case 0x40:
                look.hasAt = true
                look.isRule = false
            case 0x30...0x39:
                look.hasDigit = true
                look.isRule = false
            case 0x2D, 0x5F, 0x3D, 0x2A, 0x7E, 0x23, 0x20, 0xE2, 0x80, 0x94, 0x95, 0x93, 0x81: break
            default: look.isRule = false
            }
        }
        let first = bytes[line.bodyStart]
        look.isDecorated =
            first == 0x2D || first == 0x3D || first == 0x5F || first == 0x2A || first == 0x7E || first == 0xE2
        let last = bytes[line.bodyEnd - 1]
        look.endsWithColon =
            last == 0x3A || (last == 0x9A && line.bodyEnd - line.bodyStart >= 3 && bytes[line.bodyEnd - 3] == 0xEF)
        return look
    }

    private func isSignatureDelimiter(_ line: TextLines.Line) -> Bool {
        let text = lines.bytes[line.bodyStart..<line.bodyEnd]
        return text.elementsEqual([0x2D, 0x2D]) || text.elementsEqual([0x5F, 0x5F])
            || text.elementsEqual([0xE2, 0x80, 0x94])
    }

    private func opening(_ line: TextLines.Line, decorated: Bool) -> Mark.Kind? {
        let text = FoldedText(bytes: Array(lines.bytes[line.bodyStart..<line.bodyEnd]))
        guard !text.isEmpty, let match = ForwardTables.all.marks.match(text, at: 0) else { return nil }
        // "Forwarded by Anna Lind on 3/4/2026" goes on; everything else is the whole line.
        let isWhole = match.length == text.words.count
        let isLotus =
            decorated && match.length >= 2 && ["by", "von", "par", "por"].contains(text.folded(match.length - 1))
        guard isWhole || isLotus else { return nil }
        switch match.value {
        case .forward: return .forwardOpening
        case .original: return .originalOpening
        case .ending: return .ending
        }
    }

    private func isFooter(_ line: TextLines.Line) -> Bool {
        guard line.bodyEnd - line.bodyStart <= 140 else { return false }
        let head = FoldedText(bytes: Array(lines.bytes[line.bodyStart..<min(line.bodyEnd, line.bodyStart + 60)]))
        guard !head.isEmpty, head.words.count <= 14 else { return false }
        return ForwardTables.all.footers.match(head, at: 0) != nil
    }

    // MARK: Header blocks

    private func label(_ line: TextLines.Line) -> (ForwardLanguage.Label, value: String)? {
        guard !line.isBlank else { return nil }
        let bytes = lines.bytes
        var colon = line.bodyStart
        var width = 0
        while colon < line.bodyEnd, colon - line.bodyStart <= 64 {
            if bytes[colon] == 0x3A {
                width = 1
                break
            }
            if bytes[colon] == 0xEF, colon + 2 < line.bodyEnd, bytes[colon + 1] == 0xBC, bytes[colon + 2] == 0x9A {
                width = 3
                break
            }
            colon += 1
        }
        guard width > 0, colon > line.bodyStart else { return nil }
        let name = FoldedText(bytes: Array(bytes[line.bodyStart..<colon]))
        guard (1...4).contains(name.words.count), let label = ForwardTables.all.labels[ForwardTables.key(of: name)]
        else { return nil }
        let value = String(decoding: bytes[(colon + width)..<line.bodyEnd], as: UTF8.self)
        return (label, value.trimmed(and: "*"))
    }

    /// A run of header lines that states at least who wrote, and something else.
    private func headerBlock(from start: Int) -> (HeaderBlock, end: Int)? {
        guard let first = label(lines.lines[start]), first.0 != .other else { return nil }
        let depth = lines.lines[start].depth
        var block = HeaderBlock()
        var last = first.0
        block.values[first.0] = first.value
        var index = start + 1
        let limit = min(lines.lines.count, start + ReadingLimits.headerBlockLines)
        scan: while index < limit {
            let line = lines.lines[index]
            if line.isBlank {
                // Header lines with empty lines between them: only as long as something new comes.
                var next = index
                while next < limit, lines.lines[next].isBlank, next - index < 3 { next += 1 }
                guard next < limit, lines.lines[next].depth == depth, let found = label(lines.lines[next]),
                    block.values[found.0] == nil,
                    found.0 != .other, block.values[.from] == nil || block.values[.subject] == nil
                else { break scan }
                index = next
                continue
            }
            guard line.depth == depth else { break }
            if let found = label(line) {
                if block.values[found.0] == nil { block.values[found.0] = found.value }
                last = found.0
                index += 1
                continue
            }
            guard continues(index, limit, depth, after: last, block) else { break }
            // A second "From" is left out whole; so is what continues it.
            let more = lines.text(line)
            if let value = block.values[last] { block.values[last] = value.isEmpty ? more : value + " " + more }
            index += 1
        }
        guard isPlausible(block) else { return nil }
        return (block, index)
    }

    /// Whether a line without a label belongs to the header line above it.
    private func continues(
        _ index: Int,
        _ limit: Int,
        _ depth: Int,
        after label: ForwardLanguage.Label,
        _ block: HeaderBlock
    ) -> Bool {
        let line = lines.lines[index]
        if lines.bytes[line.bodyStart] == 0x3C, label != .subject { return true }
        if label == .to || label == .cc || label == .replyTo || label == .bcc {
            let above = lines.lines[index - 1]
            if !above.isBlank, lines.bytes[above.bodyEnd - 1] == 0x2C || lines.bytes[above.bodyEnd - 1] == 0x3B {
                return true
            }
        }
        // Folded: another header line follows soon without an empty line between.
        for next in (index + 1)..<max(index + 2, min(limit, index + 4)) where next < lines.lines.count {
            let line = lines.lines[next]
            guard !line.isBlank, line.depth == depth else { return false }
            if let found = self.label(line) { return block.values[found.0] == nil || found.0 == .from }
        }
        return false
    }

    private func isPlausible(_ block: HeaderBlock) -> Bool {
        guard let from = block.values[.from], !from.isEmpty else { return false }
        let others = [ForwardLanguage.Label.date, .to, .subject].filter { block.values[$0] != nil }
        guard !others.isEmpty else { return false }
        if from.utf8.contains(0x40) { return true }
        // A name alone: then a date has to be there, and a subject or recipients.
        return others.count >= 2 && block.values[.date]?.utf8.contains { (0x30...0x39).contains($0) } == true
    }

    // MARK: Attributions

    private func attribution(from start: Int, _ look: Look) -> (Attribution, end: Int)? {
        guard look.hasDigit || look.hasAt else { return nil }
        let depth = lines.lines[start].depth
        var joined = ""
        for index in start..<min(start + 4, lines.lines.count) {
            let line = lines.lines[index]
            guard !line.isBlank, line.depth == depth || index > start else { return nil }
            joined += (joined.isEmpty ? "" : " ") + lines.text(line)
            guard joined.utf8.count <= ReadingLimits.attributionBytes else { return nil }
            if isAttribution(joined) { return (Attribution(text: joined), index + 1) }
            // Only a line that breaks off goes on.
            guard let last = joined.utf8.last, last != 0x2E, last != 0x21, last != 0x3F else { return nil }
        }
        return nil
    }

    private func isAttribution(_ text: String) -> Bool {
        let trimmed = text.trimmed(and: "-=_*")
        guard let last = trimmed.unicodeScalars.last else { return false }
        let endsWithColon = last == ":" || last == "："
        let hasAt = trimmed.utf8.contains(0x40)
        guard endsWithColon || (trimmed.utf8.count < text.utf8.count && hasAt) || (hasAt && last == ">") else {
            return false
        }
        let folded = FoldedText(trimmed)
        let words = folded.words
        guard words.count <= 60, let first = words.first else { return false }
        let verb = words.indices.last { ForwardTables.all.wrote.match(folded, at: $0) != nil }
        let times = words.indices.filter { index in
            guard words[index].isNumber else { return false }
            let parts = DateText.digits(folded, index)
            return parts.count >= 2 || (1970...2200).contains(parts.first ?? 0)
                || (index + 1 < words.count && words[index + 1].isNumber
                    && !words[index + 1].gap.isDisjoint(with: [.colon, .slash, .hyphen]))
        }
        if verb != nil {
            return endsWithColon || text.utf8.count > trimmed.utf8.count ? hasAt || !times.isEmpty : false
        }
        // Without a verb: "15.11.2026, 20:45, "Anna" <anna@x.example>:" and "пн, 12 окт. 2026 г. в 10:00, Anna <…>:".
        return endsWithColon && hasAt && times.count >= 2 && (first.isNumber || words.count <= 24 && times[0] <= 5)
    }
}
