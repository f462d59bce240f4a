import WaggleReferral

/// A number that takes the place of one said before: "not 2 servers, make it 3", "Qty revised to 60".
struct NeedRevisions {
    let trades: TradeWords
    let section: LeadSection

    func correct(_ needs: inout [Found<Need>]) {
        guard let first = needs.firstIndex(where: { $0.value.quantity != nil }) ?? needs.indices.first else { return }
        let text = section.text
        for match in Self.revisions.matches(in: text, range: section.body) {
            let at = match.at + match.length
            guard at < section.body.upperBound, text.words[at].gap.isDisjoint(with: .clauseEnd.union(.comma)),
                let number = QuantityFinder.plainNumber(in: text, at: at, within: section.body),
                // "Plutôt 8 000 € que 12 000 €": money.
                MoneyText(text: text).sums(in: at..<min(at + 4, section.body.upperBound)).allSatisfy({ !$0.isMarked })
            else { continue }
            // Of the thing that the clause names, else of the first.
            var named: Competence?
            var index = match.at
            while named == nil, index > section.body.lowerBound, match.at - index < 12,
                text.words[index].gap.isDisjoint(with: .clauseEnd)
            {
                index -= 1
                named = trades.code(in: text, at: index)
            }
            let behind = trades.code(in: text, at: number.end)
            let which = (behind ?? named).flatMap { code in needs.firstIndex { $0.value.competence == code } }
            if behind != nil, which == nil { continue }
            needs[which ?? first].value.quantity = .exactly(number.value)
        }
    }

    private static let revisions = PhraseTable<Bool>(
        [
            "make it", "make that", "make them", "qty is", "qty now", "qty is now", "qty revised to", "qty changed to",
            "quantity is now", "quantity revised to", "quantity changed to", "revised to", "increased to",
            "reduced to", "changed to", "now it is", "doch lieber", "lieber", "mettez plutôt", "plutôt", "mettez",
            "mejor", "que sean", "melhor", "coloca", "лучше", "сделайте", "давайте",
        ].map { ($0, true) }
    )
}
