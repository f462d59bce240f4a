import WaggleReferral

/// The customer's telephones: not the partner's own, and none that is named to be left out.
struct CustomerPhones {
    let source: LeadSource
    /// ISO 3166-1 alpha-2: where the lead is, by which numbers without a country code are read.
    let country: String?

    func phones(_ note: LeadSection, _ original: LeadSection?) -> [Found<String>] {
        var finder = PhoneFinder(region: country ?? source.country ?? "IN")
        var found: [Found<String>] = []
        func add(_ text: Substring, _ confidence: Double) {
            for mention in finder.numbers(in: text) where !mention.isTollFree && found.count < 5 {
                guard !found.contains(where: { $0.value == mention.e164 }), !isDisowned(text, mention.range) else {
                    continue
                }
                found.append(Found(mention.e164, quote: String(text[mention.range]), confidence: confidence))
            }
        }
        // The partner's signature holds his own number; his words above it hold the customer's.
        add(note.bodyText, 0.85)
        if let original { add(original.whole[...], 0.9) }
        // "Perth" may be the other one: then the partner's own country tells how numbers are written.
        if found.isEmpty, let own = source.country, own != finder.region {
            finder = PhoneFinder(region: own)
            add(note.bodyText, 0.7)
            if let original { add(original.whole[...], 0.75) }
        }
        return found
    }

    /// "don't call", "the old number": a number that is named to be left out.
    private func isDisowned(_ text: Substring, _ range: Range<String.Index>) -> Bool {
        let start = text.utf8.index(range.lowerBound, offsetBy: -60, limitedBy: text.startIndex) ?? text.startIndex
        let before = FoldedText(String(text[start..<range.lowerBound]))
        guard
            let line = before.words.lastIndex(where: { !$0.gap.isDisjoint(with: [.hard, .comma]) })
                ?? before.words.indices.first
        else { return false }
        return (line..<before.words.count).contains { Self.disownings.match(before, at: $0) != nil }
    }

    private static let disownings = PhraseTable<Bool>(
        [
            "purana", "purana number", "पुराना", "if you received", "if you have received", "received it in error",
            "received this in error", "in error", "irrtümlich", "par erreur", "por error", "por engano", "switchboard",
            "fax", "факс", "telefax", "don't call", "do not call", "not on", "old number", "old no", "alte nummer",
            "nicht mehr", "wrong number", "toll free", "helpline", "ancien numéro", "número antiguo", "старый номер",
            "не звонить",
        ].map { ($0, true) }
    )
}
