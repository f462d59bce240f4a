import WaggleMIME

/// Names of firms in running text.
enum CompanyText {
    /// "Pruitt & Lowe" is one name, "Vega | Charlotte" are two.
    static func isAmpersand(_ text: FoldedText, _ index: Int) -> Bool {
        guard index > 0, text.words[index].gap == [.space, .other] else { return false }
        return text.bytes[Int(text.words[index - 1].end)..<Int(text.words[index].start)].contains(0x26)
    }

    static let partings: FoldedText.Gap = [
        .stop, .question, .paragraph, .line, .comma, .at, .bracket, .colon, .slash, .other,
    ]

    /// With the quotation mark behind, where one stands before the last words.
    static func closed(_ text: FoldedText, _ range: Range<Int>) -> String {
        let name = text.text(range)
        guard range.dropFirst().contains(where: { text.words[$0].gap.contains(.quote) }) else { return name }
        let end = Int(text.words[range.upperBound - 1].end)
        for mark in ["\"", "»", "”", "“"] where text.bytes[end...].starts(with: mark.utf8) { return name + mark }
        return name
    }

    /// Whether a name is a firm's: "Shri Gajanan Traders".
    static func isFirm(_ name: String) -> Bool {
        let text = FoldedText(name)
        // "Cabinet Lefort"
        if text.words.count > 1, kinds.match(text, at: 0) != nil { return true }
        return text.words.indices.contains { forms.match(text, at: $0) != nil || leading.match(text, at: $0) != nil }
    }

    /// "Pennine Bearings Ltd", «ООО Ромашка», "Müller & Söhne GmbH".
    static func withLegalForm(in text: FoldedText, not source: LeadSource) -> String? {
        for index in text.words.indices {
            if leading.match(text, at: index) != nil, let found = behind(text, index) { return found }
            guard index > 0, let form = form(text, at: index) ?? dottedForm(text, index),
                text.words[index].gap.isDisjoint(with: [.stop, .question, .paragraph, .line])
                    || isAbbreviated(text, index - 1),
                text.words[index].isCapital || legal.match(text, at: index) != nil
                    || NameFinder.isCaseless(text, index),
                !isEstate(text, index + form)
            else { continue }
            // "acme systems pvt ltd": who writes no capitals writes none in names.
            let isSmall =
                !text.words[index - 1].isCapital && !text.words[index].isCapital
                && joiners.match(text, at: index - 1) == nil
            var start = index
            while start > 0, index - start < (isSmall ? 4 : 5) {
                let word = text.words[start - 1]
                if isSmall {
                    guard !word.isNumber, smallStarters.match(text, at: start - 1) == nil,
                        Wants.phrases.match(text, at: start - 1) == nil
                    else { break }
                } else {
                    guard
                        word.isCapital || word.isNumber || joiners.match(text, at: start - 1) != nil
                            || start > 1 && isPossessive(text, start - 1)
                    else { break }
                }
                guard starters.match(text, at: start - 1) == nil else { break }
                // "Bob's Auto Body", "St. Xavier's Co-op"
                if !isSmall, start > 1, isPossessive(text, start - 1), text.words[start].gap == .space {
                    start -= 2
                    continue
                }
                // "Erode - Kongu Spinners": the town before the dash is none of it.
                if text.words[start].gap.contains([.space, .hyphen]) { break }
                if opensBracket(text, start, index) { break }
                guard
                    text.words[start].gap.isDisjoint(with: [.stop, .question, .paragraph, .line, .comma, .colon])
                        || isAbbreviated(text, start - 1)
                else { break }
                start -= 1
            }
            while start < index,
                joiners.match(text, at: start) != nil || isListMark(text, start)
            { start += 1 }
            // "approx 25 APs" is no Danish company.
            guard (start..<index).contains(where: { !text.words[$0].isNumber }) else { continue }
            // "Orwell Marine Surveyors": to the last word that is one.
            var end = index + form
            while end < text.words.count, end - start < 7, text.words[end].gap == .space, text.words[end].isCapital {
                // "Co-op Credit Society": with a word between.
                if let next = forms.match(text, at: end) {
                    end += next.length
                } else if end + 1 < text.words.count, text.words[end + 1].gap == .space, text.words[end + 1].isCapital,
                    let next = forms.match(text, at: end + 1)
                {
                    end += 1 + next.length
                } else {
                    break
                }
            }
            let name = text.text(start..<end)
            guard !isPartner(name, source) else { continue }
            return name
        }
        return nil
    }

    /// Whether a legal form stands at a word, or one word behind it.
    static func hasLegalForm(_ text: FoldedText, behind index: Int) -> Bool {
        (index...(index + 1)).contains { at in
            at < text.words.count && text.words[at].gap.isDisjoint(with: .hard.union(.comma))
                && legal.match(text, at: at) != nil
        }
    }

    /// "Slough Trading Estate": where firms are, and none.
    private static func isEstate(_ text: FoldedText, _ index: Int) -> Bool {
        index < text.words.count && text.words[index].gap == .space
            && ["estate", "park", "zone", "area", "centre", "center"].contains(text.folded(index))
            && text.folded(index - 1) != "group"
    }

    /// "S.L.", "S.A.", "e.K.": letters with points between, which end no sentence.
    static func dottedForm(_ text: FoldedText, _ index: Int) -> Int? {
        guard text.words[index].lettersEnd - text.words[index].lettersStart == 1 else { return nil }
        var letters = ""
        var end = index
        while end < text.words.count, end - index < 4, text.words[end].lettersEnd - text.words[end].lettersStart == 1,
            end == index || text.words[end].gap == .stop
        {
            letters += text.folded(end)
            end += 1
        }
        return dottedForms.contains(letters) ? end - index : nil
    }

    private static let dottedForms: Set<String> = [
        "sl", "sa", "slu", "sau", "srl", "sas", "sarl", "spa", "ev", "ek", "bv", "nv", "llc", "llp", "jsc",
    ]

    /// "Pvt. Ltd.", "Dr. Moser": the point behind the word shortens it.
    private static func isAbbreviated(_ text: FoldedText, _ index: Int) -> Bool {
        index >= 0 && index + 1 < text.words.count && text.words[index + 1].gap == [.stop, .space]
            && abbreviations.contains(text.folded(index))
    }

    private static let abbreviations: Set<String> = [
        "pvt", "p", "dr", "st", "co", "bros", "hnos", "cia", "gebr", "sr", "ing",
    ]

    /// The "s" of "Bob's".
    private static func isPossessive(_ text: FoldedText, _ index: Int) -> Bool {
        text.words[index].gap == .apostrophe && text.words[index].end - text.words[index].start == 1
            && text.folded(index) == "s" && text.words[index - 1].isCapital
            && starters.match(text, at: index - 1) == nil
    }

    /// "Sarasota (Gulf Key Realty", and not "Fox Scaffolding (Northern) Ltd": a bracket that opens and does not close.
    private static func opensBracket(_ text: FoldedText, _ start: Int, _ end: Int) -> Bool {
        guard text.words[start].gap.contains(.bracket), start > 0 else { return false }
        let before = text.bytes[Int(text.words[start - 1].end)..<Int(text.words[start].start)]
        guard before.contains(0x28) else { return false }
        return !text.bytes[Int(text.words[start].start)..<Int(text.words[end].start)].contains(0x29)
    }

    /// "2) St Asaph Parish Council"
    private static func isListMark(_ text: FoldedText, _ index: Int) -> Bool {
        let end = Int(text.words[index].end)
        return text.words[index].isNumber && end < text.bytes.count
            && (text.bytes[end] == 0x29 || text.bytes[end] == 0x2E)
    }

    static func behind(_ text: FoldedText, _ index: Int) -> String? {
        var end = index + 1
        // "ооо поволжтара, андрей": all in small letters.
        if end < text.words.count, !text.words[index].isCapital, !text.words[end].isCapital, !text.words[end].isNumber,
            text.words[end].gap == .space, text.bytes[Int(text.words[end].start)] & 0xFC == 0xD0,
            end + 1 == text.words.count
                || !text.words[end + 1].gap.isDisjoint(with: [.comma, .stop, .line, .paragraph])
        {
            return text.text(index..<(end + 1))
        }
        while end < text.words.count, end - index <= 4,
            text.words[end].isCapital || text.words[end].gap.contains(.quote) && end == index + 1,
            text.words[end].gap.isDisjoint(with: [.stop, .question, .paragraph, .line, .comma])
        {
            end += 1
            if end < text.words.count, text.words[end].gap.contains(.quote) { break }
        }
        return end > index + 1 ? closed(text, index..<end) : nil
    }

    static func isPartner(_ name: String, _ source: LeadSource) -> Bool {
        guard let author = source.author else { return false }
        let domain = Firm.domain(author.address).split(separator: ".").first.map(String.init) ?? ""
        guard !domain.isEmpty else { return false }
        let words = FoldedText(name)
        let long = words.words.indices.filter { words.words[$0].end - words.words[$0].start > 3 }
        let own = long.count { domain.contains(words.folded($0)) }
        // Two firms of one town can share a word: "Narmada Dye Chem" and narmadacomputers.example.
        let named = long.count { forms.match(words, at: $0) == nil }
        return own > 0 && own * 2 > named
    }

    static func isJoiner(_ text: FoldedText, _ index: Int) -> Bool { joiners.match(text, at: index) != nil }

    static func legalFormEnd(_ text: FoldedText, after index: Int) -> Int {
        guard index < text.words.count, text.words[index].gap.isDisjoint(with: [.stop, .question, .paragraph, .line]),
            let form = form(text, at: index)
        else { return index }
        return index + form
    }

    /// How many words long a firm's form is; the "Co." of "Westport, Co. Mayo" is none.
    private static func form(_ text: FoldedText, at index: Int) -> Int? {
        forms.match(text, at: index).flatMap { form in
            StateNames.country(text, at: index, in: nil) == nil ? form.length : nil
        }
    }

    /// "www.firm.example" and "anna@firm.example" are no names.
    static func isAddressPart(_ text: FoldedText, _ range: Range<Int>) -> Bool {
        guard let first = range.first, let last = range.last else { return true }
        if text.words[first].gap.contains(.at) { return true }
        let start = Int(text.words[first].start)
        if start > 0, text.bytes[start - 1] == 0x2E || text.bytes[start - 1] == 0x2F { return true }
        let end = Int(text.words[last].end)
        return end + 1 < text.bytes.count && (text.bytes[end] == 0x2E || text.bytes[end] == 0x40)
            && (0x61...0x7A).contains(text.bytes[end + 1])
    }
}
