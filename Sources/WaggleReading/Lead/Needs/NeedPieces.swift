import WaggleReferral

/// Pieces that count a thing named elsewhere: "need 3 pcs with 50 rolls".
struct NeedPieces {
    let text: FoldedText

    /// "Barcode printer … need 3 pcs with 50 rolls": pieces of the one thing that the mail names, and no machines.
    func count(_ found: inout [NeedMention], _ titled: inout [NeedMention]) {
        guard
            let pieces = found.firstIndex(where: {
                $0.words.count == 1 && $0.quantity != nil && !text.words[$0.words.lowerBound].isCapital
                    && ["pcs", "pc"].contains(text.folded($0.words.lowerBound))
            })
        else { return }
        let others = Set((found + titled).filter { !$0.isHint && $0.code != found[pieces].code }.map(\.code))
        // The subject says what it is about, and another sentence how many.
        let line = text.lineStart(of: found[pieces].words.lowerBound)
        guard titled.contains(where: { others.contains($0.code) }),
            !found.contains(where: {
                others.contains($0.code) && text.lineStart(of: $0.words.lowerBound) == line
                    && text.isOneSentence($0.words, found[pieces].words)
            })
        else { return }
        guard others.count == 1, found.count(where: { $0.code == found[pieces].code }) == 1 else { return }
        let quantity = found[pieces].quantity
        let things = found.filter { others.contains($0.code) } + titled.filter { others.contains($0.code) }
        guard things.allSatisfy({ $0.quantity == nil || $0.isArticle && $0.code.isThing }),
            things.allSatisfy({ $0.code.isThing })
        else { return }
        found.remove(at: pieces)
        if let thing = found.firstIndex(where: { others.contains($0.code) }) {
            found[thing].quantity = quantity
        } else if let thing = titled.firstIndex(where: { others.contains($0.code) }) {
            titled[thing].quantity = quantity
        }
    }

    /// "Dell Latitude laptop i7 - 12 pcs": pieces of what the line names, and no machines.
    func isPieces(of thing: NeedMention, _ pieces: NeedMention) -> Bool {
        guard thing.words.upperBound <= pieces.span.lowerBound else { return false }
        let between = thing.words.upperBound..<pieces.span.lowerBound
        guard pieces.words.count == 1, between.count <= 10,
            Self.pieceWords.match(text, at: pieces.words.lowerBound) != nil,
            text.words[pieces.span.lowerBound].isNumber
        else { return false }
        // "Biometric attendance machine 2 pcs"
        if between.count <= 1, (between.lowerBound...between.upperBound).allSatisfy({ text.words[$0].gap == .space }),
            !text.words[pieces.words.lowerBound].isCapital
        {
            return true
        }
        return !text.words[pieces.span.lowerBound].gap.isDisjoint(with: [.hyphen, .colon, .bracket, .other])
            && (between.lowerBound...between.upperBound).allSatisfy {
                text.words[$0].gap.isDisjoint(with: [.line, .question, .paragraph])
            }
    }

    private static let pieceWords = PhraseTable<Bool>(["pcs", "pc", "pieces", "nos", "stk"].map { ($0, true) })
}
