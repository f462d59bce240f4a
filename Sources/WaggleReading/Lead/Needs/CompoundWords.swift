import WaggleReferral

/// German says what a thing is at the end of a long word: "Etagendrucker", "Praxisserver".
struct CompoundWords {
    let trades: TradeWords
    let text: FoldedText
    let range: Range<Int>

    func added(to found: [NeedMention]) -> [NeedMention] {
        let known = Set(found.flatMap { Array($0.words) })
        let (decoys, refusals, old) = (NeedDecoys(text: text), NeedRefusals(text: text), OldThings(text: text))
        var result = found
        for index in range where text.words[index].isCapital && !known.contains(index) {
            let word = text.words[index]
            let letters = text.letters[Int(word.lettersStart)..<Int(word.lettersEnd)]
            guard letters.count >= 10, result.count < ReadingLimits.goodsPerText,
                let head = Self.heads.first(where: {
                    letters.count >= $0.utf8.count + 4 && letters.suffix($0.utf8.count).elementsEqual($0.utf8)
                }), let code = trades.code(in: FoldedText(head), at: 0)
            else { continue }
            let at = index..<(index + 1)
            guard trades.match(in: text, at: index) == nil, !decoys.isInAddress(at), !refusals.isDropped(at),
                !old.isOld(at)
            else { continue }
            let counted = QuantityFinder.quantity(in: text, of: at, within: range, articlesOf: "de")
            let sense = SentenceSense(text, index, range)
            if sense.isAside { continue }
            result.append(
                NeedMention(
                    words: at,
                    code: code,
                    quantity: counted?.quantity,
                    span: counted?.span ?? at,
                    brand: trades.brand(of: code, in: text, near: at, within: range),
                    isHint: false,
                    isDescription: counted == nil && (sense.isDescription || !sense.wants && old.isOwned(at))
                )
            )
        }
        return result.sorted { $0.words.lowerBound < $1.words.lowerBound }
    }

    /// Folded words of the vocabulary with which longer ones end.
    private static let heads = [
        "drucker", "druckern", "server", "servern", "scanner", "scannern", "notebook", "notebooks", "laptops",
        "rechner", "monitore", "monitoren", "bildschirme", "kamera", "kameras", "telefone", "telefonen", "switches",
        "kassen", "kassensystem", "telefonanlage", "tablets", "beamer", "firewall",
    ]
}
