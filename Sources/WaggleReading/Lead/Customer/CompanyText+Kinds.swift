/// Firms by a word that says what a house is: Hotel Rajdhani, клиника "Здравие", Weinhandlung Kern.
extension CompanyText {
    /// «Зерно и точка», клиника "Здравие", Hotel Rajdhani, Cabinet Tanguy.
    static func withKind(in text: FoldedText) -> String? {
        for index in text.words.indices {
            if text.words[index].gap.contains(.quote), text.words[index].isCapital,
                let found = quoted(text, from: index)
            {
                return found
            }
            guard text.words[index].isCapital, kinds.match(text, at: index) != nil || isGermanKind(text, index) else {
                continue
            }
            var end = index + 1
            // What stands in quotes is found there.
            if end < text.words.count, text.words[end].gap.contains(.quote) { continue }
            while end < text.words.count, end - index <= 4,
                text.words[end].isCapital || isJoiner(text, end) && end > index + 1,
                text.words[end].gap.isDisjoint(with: partings) || isAmpersand(text, end),
                !text.words[end].gap.contains([.space, .hyphen]), dottedForm(text, end) == nil
            { end += 1 }
            while end > index, isJoiner(text, end - 1) { end -= 1 }
            if end > index + 1 { return closed(text, firstOfPair(text, index)..<end) }
        }
        return nil
    }

    /// "Grund- und Mittelschule": where the first half of a pair begins.
    private static func firstOfPair(_ text: FoldedText, _ index: Int) -> Int {
        index > 1 && text.words[index].gap == .space && text.folded(index - 1) == "und"
            && text.words[index - 1].gap == [.hyphen, .space] && text.words[index - 2].isCapital ? index - 2 : index
    }

    /// "Gymnasium", "Montessorischule": a word that says what a house is.
    static func isHouse(_ text: FoldedText, _ index: Int) -> Bool {
        text.words[index].isCapital && (kinds.match(text, at: index)?.length == 1 || isGermanKind(text, index))
    }

    /// "Weinhandlung", "Tierarztpraxis": German says what a house is at the end of a long word.
    private static func isGermanKind(_ text: FoldedText, _ index: Int) -> Bool {
        let word = text.words[index]
        let letters = text.letters[Int(word.lettersStart)..<Int(word.lettersEnd)]
        return letters.count > 10
            && germanKinds.contains { letters.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    private static let germanKinds = [
        "handlung", "praxis", "kanzlei", "agentur", "werkstatt", "backerei", "apotheke", "klinik", "brauerei",
        "gartnerei", "tischlerei", "schreinerei", "druckerei", "metzgerei", "spedition", "verlag", "schule", "verein",
        "verwaltung", "molkerei", "reinigung", "gasthof", "konditorei", "praktijk", "makelaardij", "bedrijf",
    ]

    private static func quoted(_ text: FoldedText, from index: Int) -> String? {
        let isCyrillic = text.bytes[Int(text.words[index].start)] & 0xFC == 0xD0
        let hasKind = index > 0 && kinds.match(text, at: index - 1) != nil
        guard isCyrillic || hasKind else { return nil }
        var end = index + 1
        while end < text.words.count, text.words[end].gap.isDisjoint(with: [.quote, .stop, .question, .line]),
            end - index < 5
        { end += 1 }
        guard end == text.words.count || text.words[end].gap.contains(.quote), end - index < 5 else { return nil }
        var start = index
        while start > 0, index - start < 2, text.words[start].gap.isDisjoint(with: partings),
            kinds.match(text, at: start - 1) != nil
        { start -= 1 }
        return closed(text, start..<end)
    }

    /// "bijouterie Perrier", "taller Hermanos Ruiz": what the house is in small letters, and its name.
    static func withSmallKind(in text: FoldedText, _ body: Range<Int>, isTown: (String) -> Bool) -> String? {
        for index in body.dropLast() where !text.words[index].isCapital {
            guard let kind = kinds.match(text, at: index), index + kind.length < body.upperBound,
                text.words[index + kind.length].gap == .space
            else { continue }
            let run = capitals(in: text, from: index + kind.length, to: body.upperBound)
            guard !run.isEmpty, !isTown(text.text(run)), !isTown(text.text(run.lowerBound..<(run.lowerBound + 1))),
                !isAddressPart(text, run)
            else { continue }
            return closed(text, index..<run.upperBound)
        }
        return nil
    }

    /// "Uma transportadora em Betim (TransMinas)": a name in brackets behind what the house is.
    static func bracketed(in text: FoldedText, _ body: Range<Int>, isTown: (String) -> Bool) -> String? {
        for index in body.dropFirst() where text.words[index].gap.contains(.bracket) && isNameWord(text, index) {
            let run = capitals(in: text, from: index, to: body.upperBound)
            let behind = run.upperBound < text.words.count ? text.words[run.upperBound].gap : text.tail.union(.bracket)
            guard !run.isEmpty, behind.contains(.bracket), !isTown(text.text(run)), !isAddressPart(text, run) else {
                continue
            }
            var at = index
            while at > body.lowerBound, index - at < 8,
                at == index || text.words[at].gap.isDisjoint(with: [.stop, .question, .paragraph])
            {
                at -= 1
                if kinds.match(text, at: at) != nil || forms.match(text, at: at) != nil || isGermanKind(text, at) {
                    return closed(text, run)
                }
            }
        }
        return nil
    }
}
