import WaggleMIME

/// The header lines of a mail that was put into a body.
struct HeaderBlock {
    private var values: [String?] = Array(repeating: nil, count: ForwardLanguage.Label.allCases.count)
    /// The languages of the labels: what month a word means depends on them.
    private(set) var languages: LanguageSet = .any

    fileprivate(set) subscript(label: ForwardLanguage.Label) -> String? {
        get { values[label.rawValue] }
        set { values[label.rawValue] = newValue }
    }

    var from: Mailbox? { self[.from].flatMap(MailboxText.first) }
    var to: [Mailbox] { self[.to].map { MailboxText.all(in: $0) } ?? [] }
    var cc: [Mailbox] { self[.cc].map { MailboxText.all(in: $0) } ?? [] }
    var subject: String { self[.subject] ?? "" }
    var date: StatedDate? { self[.date].flatMap { DateText.read($0, in: languages) } }

    /// A mail has one of each; what comes second is left out whole.
    fileprivate mutating func add(_ meaning: ForwardTables.LabelMeaning, _ value: @autoclosure () -> String) {
        if self[meaning.label] == nil { self[meaning.label] = value() }
        languages.narrow(to: meaning.languages)
    }
}

/// Finds blocks of header lines. Each line is asked at most once whether it begins with a label.
struct HeaderLines {
    private let lines: TextLines
    /// What is known of each line that was asked.
    private var known: [Known]

    /// Lines above this one begin no block.
    private var openFrom = 0

    private enum Known {
        case nothing
        case unlabelled
        case labelled(Labelled)
    }

    struct Labelled {
        var meaning: ForwardTables.LabelMeaning
        /// Where the value begins, in bytes of the text.
        var valueStart: Int
    }

    init(_ lines: TextLines) {
        self.lines = lines
        known = Array(repeating: .nothing, count: lines.lines.count)
    }

    /// The label at the beginning of a line.
    private mutating func label(_ index: Int) -> Labelled? {
        switch known[index] {
        case .unlabelled: return nil
        case .labelled(let found): return found
        case .nothing:
            let found = labelled(lines.lines[index])
            known[index] = found.map(Known.labelled) ?? .unlabelled
            return found
        }
    }

    private func labelled(_ line: TextLines.Line) -> Labelled? {
        let bytes = lines.bytes
        var colon = line.bodyStart
        let end = min(line.bodyEnd, line.bodyStart + 64)
        while colon < end, colonWidth(colon, line.bodyEnd) == 0 { colon += 1 }
        guard colon < end, colon > line.bodyStart else { return nil }
        let name = FoldedText(bytes: Array(bytes[line.bodyStart..<colon]))
        guard (1...5).contains(name.words.count), let meaning = ForwardTables.all.label(name) else { return nil }
        return Labelled(meaning: meaning, valueStart: colon + colonWidth(colon, line.bodyEnd))
    }

    /// In bytes: 1 for ":", 3 for "：", 0 for what is no colon.
    private func colonWidth(_ at: Int, _ end: Int) -> Int {
        let bytes = lines.bytes
        if bytes[at] == 0x3A { return 1 }
        return bytes[at] == 0xEF && at + 2 < end && bytes[at + 1] == 0xBC && bytes[at + 2] == 0x9A ? 3 : 0
    }

    private func value(_ found: Labelled, of line: TextLines.Line) -> String {
        String(decoding: lines.bytes[found.valueStart..<line.bodyEnd], as: UTF8.self).trimmed(and: "*")
    }

    /// A run of header lines that states who wrote, and something else.
    ///
    /// - Parameter isAnnounced: A line above says that a mail follows: then less is asked of the block.
    mutating func block(from start: Int, isAnnounced: Bool) -> (HeaderBlock, end: Int)? {
        guard start >= openFrom, let first = label(start), first.meaning.label != .other || isAnnounced else {
            return nil
        }
        let depth = lines.lines[start].depth
        var block = HeaderBlock()
        var last = first
        var stacked = 0
        block.add(first.meaning, value(first, of: lines.lines[start]))
        var index = start + 1
        let limit = min(lines.lines.count, start + ReadingLimits.headerBlockLines)
        scan: while index < limit {
            let line = lines.lines[index]
            if line.isBlank {
                guard let next = overBlanks(from: index, limit, depth, last, block) else { break scan }
                index = next
                continue
            }
            guard line.depth == depth else { break }
            if let found = label(index) {
                block.add(found.meaning, value(found, of: line))
                last = found
                index += 1
                continue
            }
            guard continues(index, limit, depth, after: last.meaning.label, block, isStacked: stacked > 0) else {
                break
            }
            let more = lines.text(line).trimmed(and: "*")
            let kept = block[last.meaning.label] ?? ""
            if kept.isEmpty { stacked += 1 }
            block[last.meaning.label] = kept.isEmpty ? more : kept + " " + more
            index += 1
        }
        if index == start + 1, let flat = flattened(lines.lines[start], from: lines.lines[start].bodyStart) {
            return (flat, index)
        }
        if isPlausible(block, isAnnounced) { return (block, index) }
        // What is no block from its first line on is none from its second: nothing is asked twice.
        openFrom = index
        return nil
    }

    /// Where to go on behind empty lines between header lines: only as long as something new comes, or the value of a
    /// label that stands alone.
    private mutating func overBlanks(
        from index: Int,
        _ limit: Int,
        _ depth: Int,
        _ last: Labelled,
        _ block: HeaderBlock
    ) -> Int? {
        var next = index
        while next < limit, lines.lines[next].isBlank, next - index < 3 { next += 1 }
        guard next < limit, lines.lines[next].depth == depth, !lines.lines[next].isBlank else { return nil }
        guard let found = label(next) else {
            let isValue =
                block[last.meaning.label]?.isEmpty == true && last.meaning.label != .subject
                && continues(next, limit, depth, after: last.meaning.label, block, isStacked: false)
            return isValue ? next : nil
        }
        let isNew =
            block[found.meaning.label] == nil && found.meaning.label != .other
            && (block[.from] == nil || block[.subject] == nil || block[.to] == nil)
        return isNew ? next : nil
    }

    /// Whether a line without a label belongs to the header line above it.
    private mutating func continues(
        _ index: Int,
        _ limit: Int,
        _ depth: Int,
        after label: ForwardLanguage.Label,
        _ block: HeaderBlock,
        isStacked: Bool
    ) -> Bool {
        let line = lines.lines[index]
        if lines.bytes[line.bodyStart] == 0x3C, label != .subject { return true }
        // Tables turned into text: each value stands below its label, that of the last label too.
        if isStacked, block[label]?.isEmpty == true, !lines.lines[index - 1].isBlank { return true }
        if label == .to || label == .cc || label == .replyTo || label == .bcc {
            let above = lines.lines[index - 1]
            let last = above.isBlank ? 0 : lines.bytes[above.bodyEnd - 1]
            if last == 0x2C || last == 0x3B { return true }
            // A name that was broken before its address.
            let isBroken = above.bodyEnd - above.bodyStart >= 40 && last != 0x3E && last != 0
            if isBroken, lines.bytes[line.bodyEnd - 1] == 0x3E, line.bodyEnd - line.bodyStart <= 100 { return true }
        }
        // Folded: another header line follows soon, with at most one empty line between.
        var blanks = 0
        for next in (index + 1)..<max(index + 2, min(limit, index + 5)) where next < lines.lines.count {
            let line = lines.lines[next]
            guard !line.isBlank else {
                blanks += 1
                guard blanks == 1, block[label]?.isEmpty == true else { return false }
                continue
            }
            guard line.depth == depth else { return false }
            if let found = self.label(next) {
                return block[found.meaning.label] == nil || found.meaning.label == .from
            }
        }
        return false
    }

    private func isPlausible(_ block: HeaderBlock, _ isAnnounced: Bool) -> Bool {
        let others = [ForwardLanguage.Label.date, .to, .subject].filter { block[$0] != nil }
        guard let from = block[.from], !from.isEmpty else {
            return isAnnounced && others.count >= 2
        }
        if isAnnounced { return from.utf8.contains(0x40) || !others.isEmpty }
        guard !others.isEmpty else { return false }
        if from.utf8.contains(0x40) { return true }
        // A name alone: then a date with its year or its hour has to be there, and a subject or recipients.
        let digits = block[.date]?.utf8.count { (0x30...0x39).contains($0) } ?? 0
        return others.count >= 2 && digits >= 4
    }

    // MARK: Lines run together

    /// The header lines that were run together in one line.
    ///
    /// QUIRK: Yahoo's plain text has them all on the line of its separator, glued together:
    /// `----- Messaggio inoltrato ----- Da: Anna Lind <anna@x.example>A: bo@y.example…CETOggetto: offer`.
    /// Programs that make text of HTML tables do it with spaces.
    func flattened(_ line: TextLines.Line, from start: Int) -> HeaderBlock? {
        guard lines.bytes[start..<line.bodyEnd].contains(0x40) else { return nil }
        let found = breaks(start..<line.bodyEnd)
        guard found.count >= 3 || (found.count == 2 && start > line.bodyStart) else { return nil }
        var block = HeaderBlock()
        for (position, part) in found.enumerated() {
            let end = position + 1 < found.count ? found[position + 1].start : line.bodyEnd
            block.add(
                part.labelled.meaning,
                String(decoding: lines.bytes[part.labelled.valueStart..<end], as: UTF8.self).trimmed(and: "*|")
            )
        }
        return isPlausible(block, true) && block[.from] != nil ? block : nil
    }

    /// Where a header label begins, each label once.
    private func breaks(_ range: Range<Int>) -> [(start: Int, labelled: Labelled)] {
        var found: [(start: Int, labelled: Labelled)] = []
        var seen: Set<ForwardLanguage.Label> = []
        // Eight labels with a few capitals before each; a line of nothing but colons gets no more.
        var tries = min(64, 8 + range.count / 8)
        for colon in range where tries > 0 && colonWidth(colon, range.upperBound) > 0 {
            // A label can reach back over the one before it, where one ends in the other's letters.
            guard let (start, meaning) = label(endingAt: colon, in: range, &tries),
                start >= found.last?.labelled.valueStart ?? range.lowerBound,
                meaning.label == .other || seen.insert(meaning.label).inserted
            else { continue }
            found.append((start, Labelled(meaning: meaning, valueStart: colon + colonWidth(colon, range.upperBound))))
        }
        return found
    }

    /// The longest label that ends before a colon. One of a few letters has to stand free, a longer one may be glued to
    /// the time zone before it.
    private func label(
        endingAt colon: Int,
        in range: Range<Int>,
        _ tries: inout Int
    ) -> (start: Int, meaning: ForwardTables.LabelMeaning)? {
        let bytes = lines.bytes
        var end = colon
        while end > range.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x2A { end -= 1 }
        for start in max(range.lowerBound, end - 40)..<max(end, range.lowerBound) where tries > 0 {
            // A scalar's second byte begins no label, and labels are written with a capital.
            guard bytes[start] & 0xC0 != 0x80, !(0x61...0x7A).contains(bytes[start]), bytes[start] > 0x40 else {
                continue
            }
            let before = start == range.lowerBound ? 0x20 : bytes[start - 1]
            let isFree = before == 0x20 || before == 0x3E || before == 0x2A || before == 0x7C || before == 0x09
            guard isFree || (end - start >= 4 && (before < 0x80 || isCapital(start))) else { continue }
            tries -= 1
            let name = FoldedText(bytes: Array(bytes[start..<end]))
            guard let meaning = ForwardTables.all.label(name) else { continue }
            return (start, meaning)
        }
        return nil
    }

    private func isCapital(_ at: Int) -> Bool {
        Unicode.Scalar(FoldedText.scalar(lines.bytes, at).0)?.properties.isUppercase ?? false
    }
}
