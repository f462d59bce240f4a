import WaggleMIME
import WaggleReferral

/// The texts from which a lead is read, and what is known beside them.
struct LeadSource {
    /// What the partner wrote himself: the covering note of a forward, or the whole of a mail without one.
    var note: String
    /// The customer's mail, when the partner passed one on.
    var original: Reading.Original?
    /// Without prefixes.
    var subject: String
    var author: Mailbox?
    var recipients: [Mailbox]
    var firm: Firm
    /// The day of the customer's mail, from which its words count.
    var today: CalendarDay
    /// The day of the partner's mail.
    var noteDay: CalendarDay
    /// ISO 3166-1 alpha-2.
    var country: String?
    var home: GeoPoint?
    /// The partner answers our question about a lead: one word can be all of it.
    var isAnswer: Bool
    /// One of several leads of a mail: no signature below it.
    var isPart = false

    /// What the partner wrote below the mail he passes on belongs to his note: "*** Note from me: call her yourself".
    mutating func moveRemarks() {
        guard let body = original?.body else { return }
        let lines = TextLines(body)
        for line in lines.lines where !line.isBlank && line.start > 0 {
            let head = lines.bytes[line.bodyStart..<min(line.bodyEnd, line.bodyStart + 40)]
            guard head.first.map({ "*-#>([=PpNnMmAaCcПпОоНнМм".utf8.contains($0) || $0 >= 0x80 }) == true,
                Self.remarks.mayOpen(head), Self.remarks.match(FoldedText(bytes: Array(head)), at: 0) != nil
            else { continue }
            note += "\n\n" + String(decoding: lines.bytes[line.start...], as: UTF8.self)
            original?.body = String(decoding: lines.bytes[..<line.start], as: UTF8.self)
            return
        }
    }

    private static let remarks = PhraseTable<Bool>(
        [
            "note from me", "my note", "my remark", "my comment", "comment from me", "note by me", "ps from me",
            "from me", "anmerkung von mir", "meine anmerkung", "notiz von mir", "note de ma part", "ma remarque",
            "nota mía", "nota de mi parte", "nota minha", "observação minha", "от меня", "примечание от меня",
            "мой комментарий", "комментарий от меня", "meri taraf se", "मेरी ओर से",
        ].map { ($0, true) }
    )
}

extension LeadSource {
    /// Of older mails the first that the customer wrote: the partner's own words and signature are in the others.
    func customersWords(in older: LeadSection) -> LeadSection {
        let scan = QuoteScan(older.whole)
        var start: Int?
        for mark in scan.marks {
            let from: Mailbox?
            switch mark.kind {
            case .headers(let block): from = block.from
            case .attribution(let attribution): from = attribution.from
            case .forwardOpening, .originalOpening, .ending, .divider, .signature, .footer: continue
            }
            if let start {
                return LeadSection(scan.lines.text(start..<mark.start, withoutDepth: 0), signer: nil)
            }
            if let from, !firm.contains(from) { start = mark.end }
        }
        let words = start.map { scan.lines.text($0..<scan.lines.lines.count, withoutDepth: 0) }
        return LeadSection(words ?? "", signer: nil)
    }
}

/// The texts of a ``LeadSource``, each cut into words once.
struct LeadSections {
    /// With the partner's remarks in his note.
    let source: LeadSource
    let note: LeadSection
    /// The customer's last word.
    let original: LeadSection?
    /// What he wrote before that.
    let earlier: LeadSection?
    let subject: FoldedText

    init(_ source: LeadSource) {
        var source = source
        source.moveRemarks()
        self.source = source
        note = LeadSection(source.note, signer: source.isPart ? nil : source.author)
        let signer = source.original?.from
        let thread = source.original.map { LeadThread($0.body) }
        original = thread.map { LeadSection($0.latest, signer: signer) }
        earlier = thread?.earlier.map { LeadSection($0, signer: signer) }
        subject = FoldedText(source.subject)
    }

    var texts: [FoldedText] { [subject, note.text] + [original, earlier].compactMap { $0?.text } }
}

/// A text in one person's words: its body and the signature below it.
struct LeadSection {
    var text: FoldedText
    /// Words of ``text`` before the signature.
    var body: Range<Int>
    var signature: String
    var whole: String
    /// What stands above the signature.
    var bodyText: Substring { Substring(whole.utf8.dropLast(signature.utf8.count)) }
    /// Words below the signature that are none of it.
    var postscript = 0..<0
    /// BCP 47; nil where the text is too short to tell.
    let language: String?
    /// ``text`` without the signature.
    var above: FoldedText { text.prefix(body.upperBound, bytes: bodyText.utf8.count) }

    init(_ whole: String, signer: Mailbox?) {
        let cut = String(decoding: whole.utf8.prefix(ReadingLimits.leadWords * 8), as: UTF8.self)
        self.whole = cut
        let (bodyText, signature) = SignatureCut.split(cut, signer: signer)
        text = FoldedText(cut)
        language = LanguageGuess.language(of: text)
        self.signature = signature
        let end = bodyText.utf8.count
        body = 0..<(text.words.firstIndex { Int($0.start) >= end } ?? text.words.count)
        // "PS: make it 10 scanners" stands below the name and is meant like the body.
        if let last = text.words.indices.dropFirst(body.upperBound).first(where: {
            !text.words[$0].gap.isDisjoint(with: [.line, .paragraph]) && Self.postscripts.match(text, at: $0) != nil
        }) {
            postscript = last..<text.words.count
        }
    }

    private static let postscripts = PhraseTable<Bool>(
        ["ps", "p s", "pps", "nb", "n b", "postscript", "nachtrag", "post scriptum", "p d", "пс", "зы"].map {
            ($0, true)
        }
    )
}

/// Parts a text at its signature.
enum SignatureCut {
    /// Without a closing word: a last paragraph of short lines, the first of them a name.
    private static func lastParagraph(_ lines: TextLines, names: Set<UInt64>) -> Int? {
        let all = lines.lines
        guard let last = all.lastIndex(where: { !$0.isBlank }) else { return nil }
        var first = last
        while first > 0, !all[first - 1].isBlank, last - first < 6 { first -= 1 }
        guard first > 1, all[first - 1].isBlank, last > first,
            all[first...last].allSatisfy({ $0.bodyEnd - $0.bodyStart <= 70 })
        else { return nil }
        let name = FoldedText(bytes: Array(lines.bytes[all[first].bodyStart..<all[first].bodyEnd]))
        guard (1...4).contains(name.words.count), name.words.allSatisfy({ $0.isCapital && !$0.isNumber }),
            name.words.dropFirst().allSatisfy({ $0.gap.isDisjoint(with: [.stop, .colon, .comma, .hyphen]) }),
            name.tail.isEmpty
        else { return nil }
        return first
    }

    /// A name right below the last sentence, and nothing but a post and telephones below it: "Rajendra Dubey" /
    /// "Registrar" / "07582-220011".
    private static func lastName(_ lines: TextLines, _ filled: [Int]) -> Int? {
        for (place, index) in filled.enumerated().reversed().prefix(4) where place > 0 {
            let above = lines.lines[filled[place - 1]]
            let line = lines.lines[index]
            guard line.bodyEnd - line.bodyStart <= 40 else { return nil }
            let last = lines.bytes[above.bodyEnd - 1]
            guard last == 0x2E || last == 0x21 || last == 0x3F else { continue }
            let name = FoldedText(bytes: Array(lines.bytes[line.bodyStart..<line.bodyEnd]))
            let isName =
                (2...3).contains(name.words.count) && name.tail.isEmpty
                && name.words.allSatisfy { $0.isCapital && !$0.isNumber }
                && name.words.dropFirst().allSatisfy { $0.gap == .space }
                && NameFinder.looksLikeName(lines.text(line))
            return isName ? index : nil
        }
        return nil
    }

    /// - Returns: What stands before the closing line, and the rest with it.
    static func split(_ text: String, signer: Mailbox?) -> (body: String, signature: String) {
        let lines = TextLines(text)
        let all = lines.lines
        let filled = all.indices.filter { !all[$0].isBlank }
        guard filled.count > 1 else { return (text, "") }
        // "Registrar Office" signs nothing.
        let signature = signer?.name.flatMap { NameFinder.looksLikeName($0) ? $0 : nil }
        let names = signature.map { Set(FoldedText($0).words.filter { $0.end - $0.start > 2 }.map(\.key)) } ?? []
        var cut: Int?
        // From below: the first closing line or name among the last lines begins the signature.
        for (back, index) in filled.reversed().enumerated() where back < 16 && index > filled[0] {
            let line = all[index]
            if line.bodyEnd - line.bodyStart > 90,
                lines.bytes[line.bodyStart..<line.bodyEnd].count(where: { $0 & 0xC0 != 0x80 }) > 90
            {
                if back > 10 || cut != nil { break } else { continue }
            }
            let bytes = lines.bytes[line.bodyStart..<line.bodyEnd]
            if bytes.elementsEqual([0x2D, 0x2D]) || bytes.elementsEqual([0xE2, 0x80, 0x94]) {
                cut = index
                break
            }
            let folded = FoldedText(bytes: Array(bytes))
            if let closing = SignatureWords.closings.match(folded, at: 0) {
                // "С уважением, Павел Громов, Дон-Системс, Ростов": the rest of the line is his, too.
                let rest = folded.words.dropFirst(closing.length)
                let isSigned = back < 3 && rest.prefix(3).contains { $0.isCapital && names.contains($0.key) }
                if rest.count <= 3 || isSigned {
                    cut = index
                    break
                }
            }
            // "Moira, Tayside IT, Dundee"
            if back < 3, folded.words.count <= 9, folded.words.count > 1, names.contains(folded.words[0].key),
                folded.words.contains(where: { !$0.gap.isDisjoint(with: [.comma, .other]) }), folded.words[0].isCapital
            {
                cut = index
            }
            // The writer's name on a line of its own.
            if folded.words.count <= 5, !names.isEmpty, folded.words.contains(where: { names.contains($0.key) }),
                folded.words.filter({ names.contains($0.key) }).count * 2 >= folded.words.count
            {
                cut = index
            }
        }
        guard let cut = cut ?? lastParagraph(lines, names: names) ?? lastName(lines, filled) else { return (text, "") }
        let at = all[cut].start
        return (
            String(decoding: lines.bytes[..<at], as: UTF8.self), String(decoding: lines.bytes[at...], as: UTF8.self)
        )
    }
}
