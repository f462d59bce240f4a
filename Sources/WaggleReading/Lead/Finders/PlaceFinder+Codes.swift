import WaggleReferral

/// Places by a post code alone.
extension PlaceFinder {
    /// "Somebody in 70506", "PLZ: 38855", "dans le 59000": a post code of the partner's country without its town.
    ///
    /// - Parameter isField: It is what somebody typed as the place of a form.
    func codes(in text: FoldedText, isField: Bool) -> [Candidate] {
        guard let country, let digits = Self.codeDigits[country] else { return [] }
        return text.words.indices.compactMap { index in
            let word = text.words[index]
            guard word.isNumber, Int(word.end - word.start) == digits,
                Int(word.lettersEnd - word.lettersStart) == digits,
                isField || isCued(text, index), index + 1 == text.words.count || !isCounting(text, index)
            else { return nil }
            let quote = text.text(index..<(index + 1))
            guard let place = gazetteer.place(ofPostcode: quote, in: country) else { return nil }
            let mention = PlaceMention(
                range: quote.startIndex..<quote.endIndex,
                place: place,
                kind: .postcode,
                population: 0,
                confidence: 0.5
            )
            return Candidate(mention: mention, quote: quote, score: 0.35, isElsewhere: false)
        }
    }

    /// "Hotel in 6370 Kitzbühel": a word with a capital behind four to six digits, as addresses have it.
    func behindCodes(in section: LeadSection) -> [Candidate] {
        let text = section.text
        return section.body.dropFirst().compactMap { index in
            let code = text.words[index - 1]
            guard code.isNumber, (4...6).contains(code.end - code.start), text.words[index].isCapital,
                text.words[index].gap == .space, !text.words[index].isNumber,
                index == 1 || text.words[index - 1].gap.isDisjoint(with: [.at, .slash])
            else { return nil }
            for end in [index + 2, index + 1] where end <= section.body.upperBound {
                let name = text.text(index..<end)
                guard let match = gazetteer.find(name, near: near, country: country).first, match.kind == .city,
                    match.population >= 3_000, Self.codeCountries.contains(match.place.country ?? "")
                else { continue }
                return candidate(match, quote: name, score: 0.4)
            }
            return nil
        }
    }

    private static let codeCountries: Set<String> = [
        "DE", "AT", "CH", "FR", "BE", "NL", "LU", "ES", "PT", "IT", "RU", "PL", "CZ", "DK", "SE", "NO", "FI",
    ]

    private func isCued(_ text: FoldedText, _ index: Int) -> Bool {
        guard index > 0, text.words[index].gap.isDisjoint(with: [.paragraph, .question, .slash, .at]) else {
            return false
        }
        // "Referral 55401": of a subject of two words.
        return Self.codeCues.match(text, at: index - 1) != nil
            || index > 1 && Self.codeCues.match(text, at: index - 2)?.length == 2
            || text.words.count <= 3 && index == text.words.count - 1
    }

    /// "20000 mails", "15000 Euro".
    private func isCounting(_ text: FoldedText, _ index: Int) -> Bool {
        let next = index + 1
        return text.words[next].gap == .space && Self.counted.match(text, at: next) != nil
    }

    private static let codeDigits = ["US": 5, "FR": 5, "ES": 5, "DE": 5, "AT": 4, "CH": 4, "IN": 6, "RU": 6, "IT": 5]

    private static let codeCues = PhraseTable<Bool>(
        [
            "in", "at", "to", "from", "near", "zip", "zip code", "zipcode", "pin", "pincode", "pin code", "plz",
            "postleitzahl", "cp", "code postal", "c.p", "código postal", "postcode", "post code", "postal code", "area",
            "around", "à", "dans le", "sur le", "le", "en", "aus", "nach", "raum", "bei", "zona", "индекс", "в", "ort",
            "city", "location",
        ].map { ($0, true) }
    )

    private static let counted = PhraseTable<Bool>(
        [
            "euro", "euros", "eur", "usd", "dollars", "rs", "rupees", "inr", "chf", "franken", "francs", "mails",
            "pages", "prints", "copies", "users", "people", "sq", "sqft", "pcs", "units", "руб", "рублей", "k",
        ].map { ($0, true) }
    )
}
