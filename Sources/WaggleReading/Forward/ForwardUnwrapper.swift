import WaggleMIME

/// Tells a mail that was passed on from one that was answered, and finds the customer's mail in it.
struct ForwardUnwrapper {
    let firm: Firm
    /// Mail from these is our own: it is never a customer's.
    let isOwn: (Mailbox) -> Bool

    struct Unwrapped {
        var original: Reading.Original
        /// What the forwarders wrote around the mail, outermost first.
        var note: String
    }

    /// - Parameters:
    ///   - subject: Of the mail that holds the text; its prefix tells a forward from an answer.
    ///   - recipients: Of the mail that holds the text: who is answered is among them.
    /// - Returns: nil when the mail was answered, or stands for itself.
    func unwrap(_ text: QuoteScan, subject: String, recipients: [Mailbox]) -> Unwrapped? {
        guard var found = layer(of: text, subject: subject, recipients: recipients, trusting: true) else { return nil }
        let outermost = found
        var notes = [found.note]
        var reread = 0
        for depth in 1..<ReadingLimits.forwardDepth {
            reread += found.original.body.utf8.count
            guard depth == 1 || reread <= ReadingLimits.nestedBytes, let inner = inner(of: found.original) else {
                break
            }
            notes.append(inner.note)
            found = inner
        }
        if firm.contains(found.original.from) {
            // Nobody from outside at any depth: then it is the mail that was passed on, with all that stands in it.
            found = outermost
            notes = [found.note]
            found.original.doubts.append("the forwarded mail was written inside the forwarder's own firm")
        }
        found.note = notes.filter { !$0.isEmpty }.joined(separator: "\n\n")
        return found
    }

    /// What a mail passes on in its turn.
    ///
    /// A colleague's mail leads on to whomever he quotes or forwards. An outsider's mail leads on to another outsider
    /// when he passed that one on and does not speak for himself: his subject says so, or he wrote nothing above it.
    func inner(of original: Reading.Original) -> Unwrapped? {
        let isInside = firm.contains(original.from)
        let saysForward = ForwardTables.all.prefix(of: original.subject).kind == .forward
        let inner = layer(
            of: QuoteScan(original.body),
            subject: isInside && !saysForward ? "Fwd: " + original.subject : original.subject,
            recipients: original.to,
            trusting: isInside || saysForward
        )
        guard let inner, !isInside else { return inner }
        guard let from = inner.original.from, !firm.contains(from) else { return nil }
        return saysForward || inner.note.isEmpty ? inner : nil
    }

    /// One step down.
    ///
    /// - Parameter trusting: Whether header lines without a separator, and the quote of an answer under a forward's
    ///   subject, count. Inside a customer's mail only a separator that says "forwarded" does.
    private func layer(of scan: QuoteScan, subject: String, recipients: [Mailbox], trusting: Bool) -> Unwrapped? {
        let prefix = ForwardTables.all.prefix(of: subject)
        var sawOriginal = false
        for (position, mark) in scan.marks.enumerated() {
            switch mark.kind {
            case .forwardOpening:
                return below(position, scan, prefix.bare)
            case .originalOpening:
                sawOriginal = true
            case .headers(let block):
                if let from = block.from, isOwn(from) { return nil }
                guard trusting else { return nil }
                switch prefix.kind {
                case .forward where isAnswer(prefix, block.languages):
                    return nil
                case .forward:
                    return made(block, position, scan, doubts: [])
                case .reply where !prefix.holdsForward:
                    return nil
                // "RE: RV: offer": whoever presses "Answer" and writes to somebody else passes on.
                case .reply, nil:
                    let answered = block.from.map { from in
                        recipients.contains { $0.address.lowercased() == from.address.lowercased() }
                    }
                    guard answered != true, prefix.kind == .reply ? answered == false : !sawOriginal else { return nil }
                    return made(
                        block,
                        position,
                        scan,
                        doubts: ["neither the subject nor a separator says that this was forwarded"]
                    )
                }
            case .attribution(let attribution):
                if let from = attribution.from, isOwn(from) { return nil }
                guard trusting, prefix.kind == .forward, !isAnswer(prefix, attribution.languages) else { return nil }
                // A separator further down says more than a quote above it, unless it stands inside the quote.
                let later = scan.marks[(position + 1)...].firstIndex { other in
                    if case .forwardOpening = other.kind { other.depth <= mark.depth && mark.depth > 0 } else { false }
                }
                if let later { return below(later, scan, prefix.bare) }
                return made(attribution, position, scan, subject: prefix.bare)
            case .ending, .divider, .signature, .footer:
                continue
            }
        }
        return nil
    }

    /// "VS:" stands before a forward in Danish and Norwegian, and before an answer in Finnish and Estonian: the words
    /// around the quote tell.
    private func isAnswer(_ prefix: ForwardTables.SubjectPrefix, _ languages: LanguageSet) -> Bool {
        !prefix.answersIn.isEmpty && !languages.isEmpty && languages.isSubset(of: prefix.answersIn)
    }

    /// What stands under "Forwarded message": header lines, the line "date, name:", or the mail at once.
    private func below(_ opening: Int, _ scan: QuoteScan, _ subject: String) -> Unwrapped? {
        let marks = scan.marks
        let next = opening + 1
        if next < marks.count, isBlank(scan, marks[opening].end..<marks[next].start) {
            switch marks[next].kind {
            case .headers(let block):
                if let from = block.from, isOwn(from) { return nil }
                return made(block, next, scan, from: opening, doubts: [])
            case .attribution(let attribution):
                return made(attribution, next, scan, from: opening, subject: subject)
            case .forwardOpening:
                return below(next, scan, subject)
            case .originalOpening, .ending, .divider, .signature, .footer: break
            }
        }
        let (body, note) = body(after: marks[opening].end, depth: nil, noteEnd: marks[opening].start, scan)
        return Unwrapped(
            original: Reading.Original(
                from: nil,
                subject: subject,
                body: body,
                doubts: ["the forward does not say who wrote it"]
            ),
            note: note
        )
    }

    private func made(
        _ block: HeaderBlock,
        _ position: Int,
        _ scan: QuoteScan,
        from opening: Int? = nil,
        doubts: [String]
    ) -> Unwrapped {
        let marks = scan.marks
        var start = opening ?? position
        // The line above the header lines is theirs.
        if start > 0, isOpeningOrRule(marks[start - 1]), isBlank(scan, marks[start - 1].end..<marks[start].start) {
            start -= 1
        }
        var bodyStart = marks[position].end
        // Zoho writes its separator again below the header lines.
        if position + 1 < marks.count, case .forwardOpening = marks[position + 1].kind,
            marks[position + 1].start - bodyStart <= 1
        {
            bodyStart = marks[position + 1].end
        } else if position + 1 < marks.count, case .divider = marks[position + 1].kind,
            isBlank(scan, bodyStart..<marks[position + 1].start)
        {
            // Lotus Notes rules off its header lines.
            bodyStart = marks[position + 1].end
        }
        let depth = isQuotedWhole(scan, from: bodyStart, above: marks[position].depth) ? nil : marks[position].depth
        let noteEnd = withoutFrame(scan, above: marks[start].start)
        let (body, note) = body(after: bodyStart, depth: depth, noteEnd: noteEnd, scan)
        let original = Reading.Original(
            from: block.from,
            to: block.to,
            cc: block.cc,
            subject: block.subject,
            date: block.date,
            body: body,
            doubts: doubts + (block.from == nil ? ["the forward does not say who wrote it"] : [])
        )
        return Unwrapped(original: original, note: note)
    }

    private func made(
        _ attribution: QuoteScan.Attribution,
        _ position: Int,
        _ scan: QuoteScan,
        from opening: Int? = nil,
        subject: String
    ) -> Unwrapped {
        let mark = scan.marks[position]
        let (body, note) = body(after: mark.end, depth: nil, noteEnd: scan.marks[opening ?? position].start, scan)
        let doubts =
            opening == nil ? ["the mail is quoted like an answer; only the subject says that it was forwarded"] : []
        return Unwrapped(
            original: Reading.Original(
                from: attribution.from,
                subject: subject,
                date: attribution.date,
                body: body,
                doubts: doubts
            ),
            note: note
        )
    }

    /// The forwarded text, and what the forwarder wrote above and below it.
    ///
    /// - Parameter depth: Of the header lines; nil when the first line of the text tells.
    private func body(after start: Int, depth: Int?, noteEnd: Int, _ scan: QuoteScan) -> (body: String, note: String) {
        let lines = scan.lines.lines
        let first = lines[min(start, lines.count)...].first { !$0.isBlank }
        let depth = depth ?? first?.depth ?? 0
        var end = lines.count
        if let ending = scan.marks.first(where: {
            if case .ending = $0.kind { $0.start >= start && $0.depth <= depth } else { false }
        }) {
            end = ending.start
        }
        if depth > 0 {
            var index = start
            while index < end {
                let line = lines[index]
                // A line that lost its mark when it was wrapped still follows a marked one.
                if !line.isBlank, line.depth < depth, index == start || lines[index - 1].isBlank { break }
                index += 1
            }
            end = index
        }
        let body = scan.lines.text(min(start, end)..<end, withoutDepth: depth)
        var below = end
        while below < lines.count, lines[below].isBlank { below += 1 }
        if let ending = scan.marks.first(where: { if case .ending = $0.kind { $0.start == end } else { false } }) {
            below = ending.end
        }
        let notes = [
            scan.lines.text(0..<noteEnd, withoutDepth: 0),
            scan.lines.text(min(below, lines.count)..<lines.count, withoutDepth: 0),
        ]
        return (body, notes.filter { !$0.isEmpty }.joined(separator: "\n\n"))
    }

    /// Proton writes the header lines as they are and quotes the mail below them.
    private func isQuotedWhole(_ scan: QuoteScan, from start: Int, above depth: Int) -> Bool {
        let rest = scan.lines.lines[min(start, scan.lines.lines.count)...]
        return rest.contains { !$0.isBlank } && rest.allSatisfy { $0.isBlank || $0.depth > depth }
    }

    /// Where the note ends, if the line above a mail only leads over to it: a short rule, "Original Message" without
    /// dashes.
    private func withoutFrame(_ scan: QuoteScan, above end: Int) -> Int {
        let lines = scan.lines
        guard let above = lines.lines[..<end].lastIndex(where: { !$0.isBlank }), end - above <= 3 else { return end }
        let line = lines.lines[above]
        let bytes = lines.bytes[line.bodyStart..<line.bodyEnd]
        guard bytes.count <= 80 else { return end }
        if bytes.count >= 3, bytes.allSatisfy({ [0x2A, 0x2D, 0x5F, 0x3D, 0x7E, 0x20].contains($0) }) { return above }
        let text = FoldedText(bytes: Array(bytes))
        let match = ForwardTables.all.marks.match(text, at: 0)
        return match?.length == text.words.count && match != nil ? above : end
    }

    private func isBlank(_ scan: QuoteScan, _ range: Range<Int>) -> Bool {
        range.allSatisfy { scan.lines.lines[$0].isBlank }
    }

    private func isOpeningOrRule(_ mark: QuoteScan.Mark) -> Bool {
        switch mark.kind {
        case .originalOpening, .divider, .forwardOpening: true
        case .ending, .headers, .attribution, .signature, .footer: false
        }
    }
}
