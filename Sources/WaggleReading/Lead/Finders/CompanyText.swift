import WaggleMIME

/// Names of firms in running text.
enum CompanyText {
    /// The longest run of words that a domain label is made of, in any of the usual ways: joined, hyphenated, with "and"
    /// for "&", without the legal form.
    static func matching(_ label: String, in text: FoldedText) -> String? {
        let wanted = Array(label.lowercased().utf8.filter { $0 != 0x2D })
        guard wanted.count >= 4 else { return nil }
        var best: (range: Range<Int>, covered: Int)?
        for start in text.words.indices where text.words[start].isCapital || text.words[start].isNumber {
            guard text.words[start].gap.isDisjoint(with: .at) else { continue }
            var covered = 0
            var index = start
            while index < text.words.count, index - start < 6 {
                if index > start,
                    !text.words[index].gap.isDisjoint(with: [
                        .stop, .question, .paragraph, .line, .comma, .at, .bracket, .colon,
                    ])
                {
                    break
                }
                let word = text.words[index]
                let letters = text.letters[Int(word.lettersStart)..<Int(word.lettersEnd)]
                if wanted[covered...].starts(with: letters) {
                    covered += letters.count
                } else if wanted[covered...].starts(with: "and".utf8), wanted[(covered + 3)...].starts(with: letters) {
                    covered += 3 + letters.count
                } else if isJoiner(text, index), index > start {
                    index += 1
                    continue
                } else {
                    break
                }
                index += 1
                if covered == wanted.count { break }
            }
            guard covered >= max(4, wanted.count * 3 / 5), index > start, covered > (best?.covered ?? 0) else {
                continue
            }
            let end = legalFormEnd(text, after: index)
            best = (start..<end, covered)
        }
        guard let best, !isAddressPart(text, best.range) else { return nil }
        return text.text(best.range)
    }

    /// "Pennine Bearings Ltd", «ООО Ромашка», "Müller & Söhne GmbH".
    static func withLegalForm(in text: FoldedText, not source: LeadSource) -> String? {
        for index in text.words.indices {
            if leading.match(text, at: index) != nil, let found = behind(text, index) { return found }
            guard let form = forms.match(text, at: index), index > 0,
                text.words[index].gap.isDisjoint(with: [.stop, .question, .paragraph, .line])
            else { continue }
            var start = index
            while start > 0, index - start < 5 {
                let word = text.words[start - 1]
                guard word.isCapital || word.isNumber || joiners.match(text, at: start - 1) != nil else { break }
                guard text.words[start].gap.isDisjoint(with: [.stop, .question, .paragraph, .line, .comma, .colon])
                else { break }
                start -= 1
            }
            while start < index, joiners.match(text, at: start) != nil { start += 1 }
            guard start < index else { continue }
            let name = text.text(start..<(index + form.length))
            guard !isPartner(name, source) else { continue }
            return name
        }
        return nil
    }

    private static func behind(_ text: FoldedText, _ index: Int) -> String? {
        var end = index + 1
        while end < text.words.count, end - index <= 4,
            text.words[end].isCapital || text.words[end].gap.contains(.quote) && end == index + 1,
            text.words[end].gap.isDisjoint(with: [.stop, .question, .paragraph, .line, .comma])
        {
            end += 1
            if end < text.words.count, text.words[end].gap.contains(.quote) { break }
        }
        return end > index + 1 ? text.text(index..<end) : nil
    }

    private static func isPartner(_ name: String, _ source: LeadSource) -> Bool {
        guard let author = source.author else { return false }
        let domain = Firm.domain(author.address).split(separator: ".").first.map(String.init) ?? ""
        let words = FoldedText(name)
        return !domain.isEmpty
            && words.words.indices.contains {
                words.words[$0].end - words.words[$0].start > 3 && domain.contains(words.folded($0))
            }
    }

    private static func isJoiner(_ text: FoldedText, _ index: Int) -> Bool { joiners.match(text, at: index) != nil }

    private static func legalFormEnd(_ text: FoldedText, after index: Int) -> Int {
        guard index < text.words.count, text.words[index].gap.isDisjoint(with: [.stop, .question, .paragraph, .line]),
            let form = forms.match(text, at: index)
        else { return index }
        return index + form.length
    }

    /// "www.firm.example" and "anna@firm.example" are no names.
    private static func isAddressPart(_ text: FoldedText, _ range: Range<Int>) -> Bool {
        guard let first = range.first, let last = range.last else { return true }
        if text.words[first].gap.contains(.at) { return true }
        let start = Int(text.words[first].start)
        if start > 0, text.bytes[start - 1] == 0x2E || text.bytes[start - 1] == 0x2F { return true }
        let end = Int(text.words[last].end)
        return end + 1 < text.bytes.count && (text.bytes[end] == 0x2E || text.bytes[end] == 0x40)
            && (0x61...0x7A).contains(text.bytes[end + 1])
    }

    private static let joiners = PhraseTable<Bool>(
        ["and", "of", "und", "et", "y", "e", "de", "la", "the", "i", "и", "du", "des"].filter { $0 != "i" }.map {
            ($0, true)
        }
    )
    private static let leading = PhraseTable<Bool>(
        ["ооо", "оао", "зао", "пао", "ао", "ип", "тов", "чп", "m s", "гбоу", "мбоу"].map { ($0, true) }
    )
    private static let forms = PhraseTable<Bool>(
        [
            "ltd", "limited", "pvt ltd", "pvt limited", "private limited", "p ltd", "llp", "llc", "inc", "corp",
            "corporation", "plc", "gmbh", "gmbh co kg", "gmbh & co kg", "ag", "kg", "ug", "ohg", "gbr", "e k", "e v",
            "mbh", "sarl", "s a r l", "sas", "sasu", "s a s", "sa", "eurl", "sl", "s l", "slu", "s l u", "srl", "s r l",
            "spa", "s p a", "snc", "lda", "ltda", "bv", "b v", "nv", "oy", "ab", "as", "aps", "sp z o o", "s r o",
            "kft",
            "enterprises", "industries", "traders", "technologies", "exports", "group", "associates", "hospital",
            "school", "college", "academy", "institute", "clinic", "logistics", "pharma", "motors", "textiles", "foods",
            "builders", "& co", "& sons", "and sons",
        ].map { ($0, true) }
    )
}
