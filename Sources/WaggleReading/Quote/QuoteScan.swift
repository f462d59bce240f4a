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
        /// Where on its first line it begins, as a byte offset, when words of the writer stand before it.
        var beginsAt: Int?

        /// A line that says that an earlier mail follows.
        var isOpening: Bool {
            switch kind {
            case .forwardOpening, .originalOpening: true
            case .ending, .divider, .headers, .attribution, .signature, .footer: false
            }
        }

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

    /// "On Tuesday Anna Lind <anna@x.example> wrote:".
    struct Attribution {
        var text: String

        var from: Mailbox? {
            guard var mailbox = MailboxText.all(in: text, atMost: 1).first else { return nil }
            mailbox.name = mailbox.name.flatMap(Self.name)
            return mailbox
        }

        var date: StatedDate? { DateText.read(text, in: languages) }

        /// The languages whose verb stands in it.
        var languages: LanguageSet {
            let folded = FoldedText(text)
            return folded.words.indices.reduce(into: .any) { languages, index in
                if let verb = ForwardTables.all.wrote.match(folded, at: index) { languages.narrow(to: verb.value) }
            }
        }

        /// The name behind the date: in quotes, or behind the last comma or the verb.
        private static func name(_ before: String) -> String? {
            let trimmed = before.trimmed(and: quotes)
            if let open = trimmed.unicodeScalars.lastIndex(where: isOpeningQuote) {
                return clean(String(trimmed.unicodeScalars[open...].dropFirst()))
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

        private static func isOpeningQuote(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar {
            case "\"", "“", "„", "«", "‘": true
            default: false
            }
        }

        private static let quotes = "\"“”„«»‘’'<>()[],:;"
        private static let connectives: Set<String> = [
            "am", "pm", "heeft", "uzytkownik", "пользователь", "pouzivatel", "schrieb", "skrev", "от", "g", "г", "the",
            "msk",
        ]
    }

    init(_ text: String) {
        lines = TextLines(text)
        var headers = HeaderLines(lines)
        var index = 0
        while index < lines.lines.count {
            guard let mark = mark(at: index, &headers) else {
                index += 1
                continue
            }
            if let block = gluedBlock(to: mark, headers) {
                marks.append(Mark(start: index, end: index, depth: mark.depth, kind: mark.kind))
                marks.append(Mark(start: index, end: mark.end, depth: mark.depth, kind: .headers(block)))
            } else {
                marks.append(mark)
            }
            index = max(mark.end, index + 1)
        }
    }

    private func mark(at index: Int, _ headers: inout HeaderLines) -> Mark? {
        let line = lines.lines[index]
        guard !line.isBlank, line.bodyEnd - line.bodyStart <= 600 else { return nil }
        let look = look(line)
        func made(_ kind: Mark.Kind, end: Int? = nil) -> Mark {
            Mark(start: index, end: end ?? index + 1, depth: line.depth, kind: kind)
        }
        if look.isRule {
            return isSignatureDelimiter(line) ? made(.signature) : look.length >= 8 ? made(.divider) : nil
        }
        if look.isDecorated || look.endsWithColon, line.bodyEnd - line.bodyStart <= (look.hasAt ? 600 : 160),
            let kind = opening(line, decorated: look.isDecorated)
        {
            return made(kind)
        }
        if look.earlyColon != nil, let (block, end) = headers.block(from: index, isAnnounced: isAnnounced(index)) {
            return made(.headers(block), end: end)
        }
        if let (attribution, end) = attribution(from: index, look) {
            var mark = made(.attribution(attribution), end: end)
            mark.beginsAt = AttributionStart.offset(in: lines.bytes[line.bodyStart..<line.bodyEnd])
            return mark
        }
        if DeviceFooter.isFooter(lines.bytes[line.bodyStart..<line.bodyEnd]) { return made(.footer) }
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
        let seen = lines.kinds(in: line)
        look.hasAt = seen.contains(.at)
        look.hasDigit = seen.contains(.digit)
        look.isRule = seen.isDisjoint(with: [.at, .digit, .colon, .other])
        if seen.contains(.wide) {
            lookForWideColons(line, &look)
        } else if seen.contains(.colon) {
            look.earlyColon = bytes[line.bodyStart..<min(line.bodyEnd, line.bodyStart + 65)].firstIndex(of: 0x3A)
        }
        let first = bytes[line.bodyStart]
        look.isDecorated =
            first == 0x2D || first == 0x3D || first == 0x5F || first == 0x2A || first == 0x7E || first == 0xE2
        let last = bytes[line.bodyEnd - 1]
        look.endsWithColon =
            last == 0x3A || (last == 0x9A && line.bodyEnd - line.bodyStart >= 3 && bytes[line.bodyEnd - 3] == 0xEF)
        return look
    }

    /// The colon of East Asian texts is "：", the bytes 0xEF 0xBC 0x9A; each of the last two stands in other letters, too.
    private func lookForWideColons(_ line: TextLines.Line, _ look: inout Look) {
        let bytes = lines.bytes
        for at in line.bodyStart..<line.bodyEnd {
            switch bytes[at] {
            case 0x3A:
                if look.earlyColon == nil, at - line.bodyStart <= 64 { look.earlyColon = at }
            case 0xBC:
                if at >= 2, bytes[at - 1] == 0x9A || bytes[at - 2] == 0xEF { look.isRule = false }
            case 0x9A:
                if at >= 2, bytes[at - 1] == 0xBC, bytes[at - 2] == 0xEF, look.earlyColon == nil,
                    at - line.bodyStart <= 66
                {
                    look.earlyColon = at - 2
                }
                look.isRule = false
            default: break
            }
        }
    }

    private func isSignatureDelimiter(_ line: TextLines.Line) -> Bool {
        let text = lines.bytes[line.bodyStart..<line.bodyEnd]
        return text.elementsEqual([0x2D, 0x2D]) || text.elementsEqual([0x5F, 0x5F])
            || text.elementsEqual([0xE2, 0x80, 0x94])
    }

    private func opening(_ line: TextLines.Line, decorated: Bool) -> Mark.Kind? {
        let text = FoldedText(bytes: Array(lines.bytes[line.bodyStart..<line.bodyEnd]))
        guard !text.isEmpty else { return nil }
        if decorated, ForwardTables.all.forwarders.match(text, at: 0) != nil { return .forwardOpening }
        guard let match = ForwardTables.all.marks.match(text, at: 0) else { return nil }
        // "Forwarded message" is the whole line, or its English name or header lines run together stand behind.
        guard match.length == text.words.count || goesOn(text, match.length, decorated) else { return nil }
        switch match.value {
        case .forward: return .forwardOpening
        case .original: return .originalOpening
        case .ending: return .ending
        }
    }

    /// "Välitetty viesti / Fwd.Msg", "Messaggio inoltrato ----- Da: …".
    private func goesOn(_ text: FoldedText, _ length: Int, _ decorated: Bool) -> Bool {
        let gap = text.words[length].gap
        return decorated && (gap.contains(.slash) || (gap.contains(.hyphen) && text.bytes.contains(0x40)))
    }

    /// The header lines on the line of an opening.
    private func gluedBlock(to mark: Mark, _ headers: HeaderLines) -> HeaderBlock? {
        guard mark.isOpening else { return nil }
        let line = lines.lines[mark.start]
        guard lines.bytes[line.bodyStart..<line.bodyEnd].contains(0x40),
            let words = lines.bytes[line.bodyStart..<line.bodyEnd].firstIndex(where: { $0 > 0x40 }),
            let dash = lines.bytes[words..<line.bodyEnd].firstIndex(of: 0x2D)
        else { return nil }
        return headers.flattened(line, from: dash)
    }

    /// Whether the mark above says that a mail follows, and nothing stands between.
    private func isAnnounced(_ index: Int) -> Bool {
        guard let last = marks.last, last.isOpening, index - last.end <= 3 else { return false }
        return (last.end..<index).allSatisfy { lines.lines[$0].isBlank }
    }

    // MARK: Attributions

    private func attribution(from start: Int, _ look: Look) -> (Attribution, end: Int)? {
        let isFramed = look.isDecorated && lines.bytes[lines.lines[start].bodyEnd - 1] == 0x2D
        guard look.hasDigit || look.hasAt || isFramed else { return nil }
        let depth = lines.lines[start].depth
        // Most lines are told by their ends, without a string of them.
        let first = lines.bytes[lines.lines[start].bodyStart..<lines.lines[start].bodyEnd]
        guard look.hasAt || Self.mayEndAttribution(first) || Self.breaksOff(first) else { return nil }
        var joined = ""
        for index in start..<min(start + 4, lines.lines.count) {
            let line = lines.lines[index]
            guard !line.isBlank, line.depth == depth || index > start else { return nil }
            joined += (joined.isEmpty ? "" : " ") + lines.text(line)
            guard joined.utf8.count <= ReadingLimits.attributionBytes else { return nil }
            if isAttribution(joined, end: index + 1, depth) { return (Attribution(text: joined), index + 1) }
            // Only a line that breaks off goes on; "28." breaks off before its month.
            guard Self.breaksOff(joined.utf8) else { return nil }
        }
        return nil
    }

    private static func breaksOff(_ line: some BidirectionalCollection<UInt8>) -> Bool {
        let end = line.suffix(2)
        guard let last = end.last, let other = end.first else { return false }
        return last != 0x21 && last != 0x3F && (last != 0x2E || (0x30...0x39).contains(other))
    }

    private func isAttribution(_ text: String, end: Int, _ depth: Int) -> Bool {
        guard Self.mayEndAttribution(text.utf8) || text.utf8.contains(0x40) else { return false }
        let trimmed = text.trimmed(and: "-=_*")
        guard let last = trimmed.unicodeScalars.last else { return false }
        let endsWithColon = last == ":" || last == "："
        let isFramed = text.utf8.count >= trimmed.utf8.count + 6
        let isCut = trimmed.utf8.count < text.utf8.count
        let hasAt = trimmed.utf8.contains(0x40)
        let mayLackColon = hasAt && (0x61...0x7A).contains(last.value) && trimmed.utf8.contains(0x3E)
        guard endsWithColon || isFramed || (isCut && hasAt) || (hasAt && last == ">") || mayLackColon else {
            return false
        }
        let folded = FoldedText(trimmed)
        let words = folded.words
        guard words.count <= 60, let first = words.first else { return false }
        var verb: (at: Int, length: Int)?
        for index in words.indices {
            if let match = ForwardTables.all.wrote.match(folded, at: index) { verb = (index, match.length) }
        }
        let times = words.indices.filter { index in
            guard words[index].isNumber else { return false }
            let parts = DateText.digits(folded, index)
            return parts.count >= 2 || (1970...2200).contains(parts.first ?? 0)
                || (index + 1 < words.count && words[index + 1].isNumber
                    && !words[index + 1].gap.isDisjoint(with: [.colon, .slash, .hyphen]))
        }
        if let verb {
            let isLast = verb.at + verb.length == words.count
            // "---- Anna Lind wrote ----", as Android's mail program has it.
            if isFramed, isLast { return hasAt || !times.isEmpty || words.count <= 6 }
            // "On Wed, 14 Nov 2018 08:14 Anna <anna@x.example> wrote": the colon was lost.
            if !endsWithColon, !isCut { return isLast && hasAt && !times.isEmpty && isOpen(behind: end, depth) }
            return hasAt || !times.isEmpty
        }
        // "2013/11/1 Anna Lind <anna@x.example>" above quoted lines: Gmail in the years when it wrote no more than that.
        if !endsWithColon {
            return last == ">" && first.isNumber && !times.isEmpty && words.count <= 16 && isOpen(behind: end, depth)
        }
        // Without a verb: "15.11.2026, 20:45, "Anna" <anna@x.example>:" and "пн, 12 окт. 2026 г. в 10:00, Anna <…>:".
        return hasAt && times.count >= 2 && (first.isNumber || words.count <= 24 && times[0] <= 5)
    }

    /// False for most lines, by their first and last byte: no colon at the end, no frame around it.
    private static func mayEndAttribution(_ text: some BidirectionalCollection<UInt8>) -> Bool {
        guard let first = text.first, let last = text.last else { return false }
        return last == 0x3A || isEdge(first) || isEdge(last)
    }

    /// What ``isAttribution(_:end:_:)`` may cut off, or a script that has a colon of its own.
    private static func isEdge(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x2A, 0x2D, 0x3D, 0x5F, 0x80...: true
        default: false
        }
    }

    /// Whether an empty or a deeper quoted line, or the end, follows.
    private func isOpen(behind end: Int, _ depth: Int) -> Bool {
        guard end < lines.lines.count else { return true }
        let next = lines.lines[end]
        return next.isBlank || next.depth > depth || lines.bytes[next.bodyStart] == 0x7C
    }
}
