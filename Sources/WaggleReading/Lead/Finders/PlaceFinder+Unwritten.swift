import WaggleReferral

/// Towns that are not written as such: "тверской офис", "Wanless Clinic, Miraj", "Mount Airy, NC".
extension PlaceFinder {
    /// "тверской офис", "казанский заказ": Russian makes adjectives of towns.
    func adjectives(in section: LeadSection) -> [Candidate] {
        guard section.language == "ru" || section.language == "uk" else { return [] }
        let text = section.text
        return section.body.compactMap { index in
            guard text.bytes[Int(text.words[index].start)] & 0xFC == 0xD0, text.words[index].gap.isDisjoint(with: .at),
                index + 1 < text.words.count, RussianTown.elsewhere.match(text, at: index + 1) == nil,
                index == 0 || RussianTown.elsewhere.match(text, at: index - 1) == nil,
                let name = RussianTown.named(by: text.folded(index)),
                let match = gazetteer.find(name, near: near, country: country).first, match.kind == .city,
                match.population >= 50_000
            else { return nil }
            return candidate(match, quote: text.text(index..<(index + 1)), score: 0.55 + cue(text, before: index))
        }
    }

    /// "Bakewell - too far east for us", "Wanless Clinic, Miraj", "Pour Carpentras, merci": a town of the partner's country
    /// where people put it.
    func standing(in section: LeadSection) -> [Candidate] {
        guard country != nil else { return [] }
        let text = section.text
        return section.body.compactMap { index in
            let word = text.words[index]
            guard word.isCapital, word.end - word.start > 3, NameFinder.notNames.match(text, at: index) == nil
            else {
                return nil
            }
            let isFirst = index == 0 || !word.gap.isDisjoint(with: [.line, .paragraph, .stop])
            let isBehindComma = word.gap == [.comma, .space]
            let isTaken =
                index > 0 && word.gap == .space
                && (Self.takers.match(text, at: index - 1) != nil
                    || index > 1 && Self.takers.match(text, at: index - 2)?.length == 2)
            let next = index + 1 < text.words.count ? text.words[index + 1].gap : text.tail.union(.stop)
            let isOpen = next != .space && next != .hyphen && next.isDisjoint(with: [.at, .apostrophe])
            guard isTaken || isOpen && (isFirst || isBehindComma) else { return nil }
            let name = text.text(index..<(index + 1))
            guard let match = gazetteer.find(name, near: near, country: country).first, match.kind == .city,
                match.place.country == country, match.population >= 4_000
            else { return nil }
            return isOwn(text, index)
                ? nil : candidate(match, quote: name, score: isTaken ? 0.35 : isFirst ? 0.3 : 0.25)
        }
    }

    /// "Mount Airy, NC", "Sandpoint, Idaho 83864": a town by the state behind it, where it is unknown on the map.
    func beforeStates(in section: LeadSection) -> [Candidate] {
        let text = section.text
        return section.body.compactMap { index in
            guard index > 0, let state = StateNames.country(text, at: index, in: country),
                country == nil || country == state.country || state.country == "IE",
                text.words[index].gap == [.comma, .space] || text.words[index].gap == [.space, .bracket]
                    || isAbbreviated(text, index) || state.country == "IE" && text.words[index].gap == .space
            else { return nil }
            var start = index
            while start > section.body.lowerBound, index - start < 3, text.words[start - 1].isCapital,
                start == index || text.words[start].gap == .space,
                NameFinder.notNames.match(text, at: start - 1) == nil
            { start -= 1 }
            guard start < index else { return nil }
            let name = text.text(start..<index)
            let quote = text.text(start..<(index + state.length))
            let known = gazetteer.find(name, near: near, country: state.country).first {
                $0.kind == .city && $0.place.country == state.country
            }
            var place = known?.place ?? Place(text: quote, city: name, country: state.country)
            place.text = quote
            let mention = PlaceMention(
                range: quote.startIndex..<quote.endIndex,
                place: place,
                kind: .city,
                population: known?.population ?? 0,
                confidence: 0.5
            )
            let cue = cue(text, before: start)
            return Candidate(mention: mention, quote: quote, score: 0.35 + cue, isElsewhere: cue < 0)
        }
    }

    /// "Bardstown KY.": two capitals behind a name, and nothing that goes on.
    private func isAbbreviated(_ text: FoldedText, _ index: Int) -> Bool {
        let word = text.words[index]
        guard country == "US", word.gap == .space, word.end - word.start == 2, text.words[index - 1].isCapital,
            text.bytes[Int(word.start)..<Int(word.end)].allSatisfy({ (0x41...0x5A).contains($0) })
        else { return false }
        let next = index + 1 < text.words.count ? text.words[index + 1].gap : [.stop]
        return next != .space || text.words[index + 1].isNumber
    }

    /// "un vétérinaire à rodez", "colegio de toledo": of a mail in small letters the word behind a preposition, when a town
    /// of the partner's country is called so.
    func small(in section: LeadSection) -> [Candidate] {
        let text = section.text
        guard let country, section.body.count >= 4,
            section.body.count(where: { text.words[$0].isCapital }) * 6 <= section.body.count
        else { return [] }
        return section.body.dropFirst().prefix(300).compactMap { index in
            let word = text.words[index]
            guard !word.isCapital, !word.isNumber, word.end - word.start > 3, word.gap == .space,
                Self.smallCues.contains(text.folded(index - 1)), !Self.notTowns.contains(text.folded(index)),
                NameFinder.notNames.match(text, at: index) == nil, Wants.phrases.match(text, at: index) == nil
            else { return nil }
            let name = text.text(index..<(index + 1))
            guard let match = gazetteer.find(name, near: near, country: country).first, match.kind == .city,
                match.place.country == country, match.population >= 15_000
            else { return nil }
            return candidate(match, quote: name, score: 0.3)
        }
    }

    private static let smallCues: Set<String> = [
        "in", "at", "from", "near", "a", "de", "en", "em", "aus", "bei", "nach", "в", "во", "из", "for", "na", "no",
    ]

    /// Words of every day behind a preposition.
    private static let notTowns: Set<String> = [
        "best", "nice", "reading", "bath", "sale", "most", "normal", "mobile", "split", "same", "time", "date",
        "save", "casa", "campo", "centro", "vista", "torre", "santa", "general", "media", "home", "work", "march",
        "grand", "large", "long", "good", "fast", "gute", "halle", "essen", "laufen", "weil", "horn", "stein", "markt",
        "lens", "tours", "vienne", "orange", "gray", "vire", "cholet", "dax", "gap", "foix", "agen", "cuenca", "mora",
        "leon", "guarda", "faro", "porto", "lagos", "horta", "natal", "salto", "varginha", "linha", "rede", "loja",
        "entry", "building", "industry", "plant", "office", "school", "hospital", "college", "garden", "station",
    ]

    /// "Husumer Praxis", "Hamelner Kunde": German makes adjectives of towns.
    func townsfolk(in section: LeadSection) -> [Candidate] {
        guard section.language == "de" else { return [] }
        let text = section.text
        return section.body.compactMap { index in
            let next = index + 1
            guard text.words[index].isCapital, next < text.words.count, text.words[next].isCapital,
                text.words[next].gap == .space, Self.streets.match(text, at: next) == nil,
                index == 0 || Self.titles.match(text, at: index - 1) == nil
            else { return nil }
            let word = text.text(index..<next)
            guard word.hasSuffix("er"), word.utf8.count > 5 else { return nil }
            let base = String(word.dropLast(2))
            for name in [base, base + "en", base + "e"] {
                guard let match = gazetteer.find(name, near: near, country: country).first, match.kind == .city,
                    match.population >= 4_000, country == nil || match.place.country == country
                else { continue }
                return candidate(match, quote: word, score: 0.3)
            }
            return nil
        }
    }

    private static let takers = PhraseTable<Bool>(
        [
            "for", "for someone in", "for somebody in", "is for", "pour", "mairie de", "commune de", "ville de", "für",
            "raum", "para", "ayuntamiento de", "prefeitura de", "concello de", "для", "из", "по", "г", "city", "town",
            "taluka", "tehsil", "dist", "district", "lead for", "party at", "party in", "customer in", "customer from",
        ].map { ($0, true) }
    )

    private static let streets = PhraseTable<Bool>(
        [
            "straße", "strasse", "str", "allee", "platz", "ring", "weg", "tor", "damm", "ufer", "gasse", "bank",
            "zeitung",
        ].map { ($0, true) }
    )

    private static let titles = PhraseTable<Bool>(["herr", "herrn", "frau", "dr", "familie"].map { ($0, true) })

    /// "Thalassery Co-op Hospital", "GIDC Ankleshwar": a school or estate that bears the name of its town. Only where the
    /// mail names no other place, for firms bear such names, too.
    func institutions(in section: LeadSection) -> [Candidate] {
        let text = section.text
        return section.body.compactMap { index in
            let word = text.words[index]
            guard word.isCapital, word.end - word.start > 3 else { return nil }
            let isEstate = index > 0 && word.gap == .space && Self.estates.match(text, at: index - 1) != nil
            let behind = (index + 1)..<max(index + 1, min(index + 4, section.body.upperBound))
            let isHouse = behind.contains { next in
                text.words[next].gap.isDisjoint(with: [.stop, .question, .paragraph, .comma, .line])
                    && text.words[next].isCapital && Self.houses.match(text, at: next) != nil
            }
            let isBehind = isBehindHouse(text, index)
            guard isEstate || isHouse || isBehind else { return nil }
            let name = text.text(index..<(index + 1))
            guard let match = gazetteer.find(name, near: near, country: country).first, match.kind == .city,
                match.population >= (isHouse && !isEstate && !isBehind ? 30_000 : 4_000),
                country == nil || match.place.country == country
            else { return nil }
            return candidate(match, quote: name, score: 0.3)
        }
    }

    /// "Hotel Snow View Mussoorie": the last word of a name that says what the house is.
    private func isBehindHouse(_ text: FoldedText, _ index: Int) -> Bool {
        let next = index + 1 < text.words.count ? text.words[index + 1].gap : text.tail.union(.stop)
        // "Montessorischule Freising"
        if index > 0, text.words[index].gap == .space, CompanyText.isHouse(text, index - 1) { return country != nil }
        guard next != .space, index > 1 else { return false }
        var start = index
        while start > 0, index - start < 4, text.words[start].gap == .space, text.words[start - 1].isCapital {
            start -= 1
        }
        return index - start >= 2 && (start..<(index - 1)).contains { Self.inns.match(text, at: $0) != nil }
    }

    private static let inns = PhraseTable<Bool>(
        ["hotel", "resort", "hospital", "school", "college", "clinic", "club", "mall"].map { ($0, true) }
    )

    private static let estates = PhraseTable<Bool>(
        [
            "gewerbegebiet", "industriegebiet", "gewerbepark", "zone artisanale", "zone industrielle", "gidc", "midc",
            "sidco", "sipcot", "riico", "hsiidc", "upsidc", "kiadb", "kinfra", "apiic", "industrial area",
        ]
        .map { ($0, true) }
    )

    private static let houses = PhraseTable<Bool>(
        [
            "hospital", "school", "college", "municipality", "municipal", "corporation", "club", "university",
            "academy",
            "co op", "cooperative", "bank", "temple", "church", "court", "collectorate", "panchayat", "library",
            "council",
            "infirmary", "grammar", "airport", "port",
        ].map { ($0, true) }
    )
}
