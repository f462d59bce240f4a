import WaggleReferral

/// What is to be bought, by the words of the ``Vocabulary``. This file says the order; its neighbours do the work.
struct NeedFinder: Sendable {
    private let trades: TradeWords

    init(_ vocabulary: Vocabulary) {
        trades = TradeWords(vocabulary)
    }

    /// Whether some words are a maker's name, or what is for sale.
    func isWare(_ name: String) -> Bool { trades.isWare(name) }

    /// The partner's note beats the customer's mail, and both beat the subject.
    func needs(subject: String, note: LeadSection, original: LeadSection?) -> [Found<Need>] {
        let title = FoldedText(subject)
        var asked = original.map(mentions) ?? []
        var noted = mentions(in: note)
        var titled = mentions(in: title, 0..<title.words.count, (original ?? note).language)
        if let original {
            NeedPieces(text: original.text).count(&asked, &titled)
        } else {
            NeedPieces(text: note.text).count(&noted, &titled)
        }
        if !asked.isEmpty {
            // What a partner says of himself beside his customer's words: "we only do repairs".
            let known = Set(asked.map(\.code))
            let speaker = WhoseNeed(text: note.text)
            noted.removeAll { mention in
                mention.quantity == nil && !known.contains(mention.code) && speaker.isPartners(mention.words)
            }
        }
        // Only where the customer asks for something else as well.
        let struck =
            original == nil ? [] : NoteStrikes(trades: trades, note: note).codes().subtracting(noted.map(\.code))
        if asked.contains(where: { !struck.contains($0.code) }) { asked.removeAll { struck.contains($0.code) } }
        if (asked + noted + titled).contains(where: { !$0.isHint }) {
            asked.removeAll { $0.isHint && $0.quantity == nil }
            noted.removeAll { $0.isHint && $0.quantity == nil }
            titled.removeAll { $0.isHint }
        }
        // "Microsoft 365 for 17 mailboxes": the same things said twice.
        let strong = (asked + noted + titled).filter { !$0.isHint }
        let isTwice = { (hint: NeedMention) in
            hint.isHint && hint.code.area != "hardware"
                && strong.contains {
                    $0.code.area == hint.code.area && ($0.quantity == nil || $0.quantity == hint.quantity)
                }
        }
        // "our phone lines … 14 handsets": the word that counts only beside others still counts the same thing.
        let counts = (noted + asked).filter { isTwice($0) && $0.quantity != nil }
        noted.removeAll(where: isTwice)
        asked.removeAll(where: isTwice)
        var list = NeedList(noted, in: note.text)
        if let original { list.add(NeedList(asked, in: original.text)) }
        list.removeDescribed()
        list.addTitle(NeedList(titled, in: title))
        list.count(by: counts)
        var needs = list.needs
        for section in [note, original].compactMap(\.self) { NeedHeads(section: section).count(&needs) }
        // The customer's later word first, then the partner's: it beats both.
        for section in [original, note].compactMap(\.self) {
            NeedRevisions(trades: trades, section: section).correct(&needs)
        }
        return Array(needs.prefix(ReadingLimits.needs))
    }

    private func mentions(in section: LeadSection) -> [NeedMention] {
        let body = mentions(in: section.text, section.body, section.language)
        var added = mentions(in: section.text, section.postscript, section.language)
        // "8 Handscanner … better 10 Scanner": the same thing by the end of its name.
        for index in added.indices where added[index].isCorrection {
            let word = section.text.folded(added[index].words.upperBound - 1)
            if let known = body.first(where: { section.text.folded($0.words.upperBound - 1).hasSuffix(word) }) {
                added[index].code = known.code
            }
        }
        return body + added
    }

    private func mentions(in text: FoldedText, _ range: Range<Int>, _ language: String?) -> [NeedMention] {
        NeedScan(trades: trades, text: text, range: range, language: language).mentions()
    }
}
