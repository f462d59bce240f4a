import WaggleReferral

/// Where the work or the delivery is: not the head office, not the registered seat.
struct PlaceFinder {
    let gazetteer: Gazetteer
    let near: GeoPoint?
    let country: String?

    private struct Candidate {
        var mention: PlaceMention
        var quote: String
        var score: Double
        /// Words say that it is somebody's seat, and not where the work is.
        var isElsewhere: Bool
        var isSubject = false
        /// "Somebody near Exeter": whereabouts, in a partner's words.
        var isVague = false
    }

    private static func distance(_ one: Place, _ other: Place) -> Double {
        guard let one = one.point, let other = other.point else { return .infinity }
        return one.distance(to: other).kilometres
    }

    func place(subject: String, note: LeadSection, original: LeadSection?, fields: FormFields) -> Found<Place>? {
        var candidates: [Candidate] = []
        if let field = fields.place { candidates += scored(FoldedText(field), bonus: 0.6, cap: .max) }
        // The partner's own words beat the customer's, and both beat the subject; a signature is the last resort.
        candidates += scored(note.text, bonus: original == nil ? 0.2 : 0.3, cap: note.body.upperBound, isPartner: true)
        if let original {
            candidates += scored(original.text, bonus: 0.2, cap: original.body.upperBound, signature: -0.15)
        }
        candidates += scored(FoldedText(subject), bonus: 0.15, cap: .max).map {
            var candidate = $0
            candidate.isSubject = true
            return candidate
        }
        for section in [note, original].compactMap(\.self) { candidates += adjectives(in: section) }
        // Names without a word that says what they are: only where the mail names no other place.
        if !candidates.contains(where: { $0.score > 0 && !$0.isElsewhere }) {
            for section in [note, original].compactMap(\.self) {
                candidates += institutions(in: section) + standing(in: section) + townsfolk(in: section)
                candidates += beforeStates(in: section) + behindCodes(in: section) + small(in: section)
            }
            // Nothing but a code says where it is.
            if !candidates.contains(where: { $0.score > 0 && !$0.isElsewhere }) {
                let texts = [fields.place.map { FoldedText($0) }, note.text, original?.text, FoldedText(subject)]
                for text in texts.compactMap(\.self) {
                    candidates += codes(in: text, isField: text.words.count <= 3)
                }
            }
        }
        // Ties go to the first: people name the place of the job before others.
        var best: Candidate?
        for candidate in candidates where candidate.score > (best?.score ?? 0) { best = candidate }
        // Of a city and a part of it the part is where somebody goes.
        if let city = best, city.mention.kind == .city, let name = city.mention.place.city {
            var part: Candidate?
            for candidate in candidates where candidate.mention.kind != .city && candidate.mention.place.city == name {
                if !candidate.isElsewhere, candidate.score > (part?.score ?? city.score - 0.45) { part = candidate }
            }
            if let part { best = part }
        }
        // "Not in Louisville": any other place is likelier.
        if let known = best, known.isElsewhere {
            let others = candidates.filter { !$0.isElsewhere && $0.score >= 0.25 }
            if let other = others.max(by: { $0.score < $1.score }) { best = other }
        }
        if let near = best, near.isSubject || near.isVague {
            // "somebody near Exeter" over a mail about Okehampton.
            let closer = candidates.filter { candidate in
                !candidate.isSubject && !candidate.isVague && !candidate.isElsewhere
                    && candidate.score > near.score - 0.45
                    && candidate.mention.place.city != near.mention.place.city
                    && Self.distance(candidate.mention.place, near.mention.place) <= 60
            }
            if let closest = closer.max(by: { $0.score < $1.score }) { best = closest }
        }
        guard let best else {
            return fields.place.flatMap(labelled)
                ?? [note, original].compactMap(\.self).lazy.compactMap { unknown(in: $0) }.first
        }
        return Found(best.mention.place, quote: best.quote, confidence: min(0.98, max(0.2, best.score)))
    }

    /// "City: Mount Airy": the form says that it is one, and the map does not know it.
    private func labelled(_ field: String) -> Found<Place>? {
        let first = field.prefix { $0 != "," }.trimmed()
        let words = FoldedText(first).words
        guard (1...3).contains(words.count), words.allSatisfy({ $0.isCapital && !$0.isNumber }),
            words.contains(where: { $0.end - $0.start > 3 }), NameFinder.looksLikeName(first)
        else { return nil }
        return Found(Place(text: field, city: first, country: country), quote: field, confidence: 0.3)
    }

    /// "14 holiday lodges near Lochgilphead", "an office in Sturminster Newton": behind such a word stands a town, though
    /// the map does not know it.
    private func unknown(in section: LeadSection) -> Found<Place>? {
        let text = section.text
        for index in section.body.dropFirst() {
            guard text.words[index].isCapital, !text.words[index].isNumber, text.words[index].gap == .space,
                Self.unknownCues.match(text, at: index - 1)?.length == 1, !text.words[index - 1].isNumber
            else { continue }
            var end = index
            while end < section.body.upperBound, end - index < 2, text.words[end].isCapital,
                end == index || text.words[end].gap == .space
            { end += 1 }
            let next = end < text.words.count ? text.words[end].gap : [.stop]
            let isEnd = next != .space || end < text.words.count && !text.words[end].isCapital
            guard isEnd, next.isDisjoint(with: [.apostrophe, .at, .slash, .hyphen]) else { continue }
            let name = text.text(index..<end)
            guard name.utf8.count > 3, name.utf8.contains(where: { $0 | 0x20 != $0 || $0 >= 0x61 }),
                name.unicodeScalars.dropFirst().contains(where: { $0.properties.isLowercase }),
                NameFinder.looksLikeName(name), Wants.phrases.match(text, at: index) == nil,
                DayFinder.months.match(text, at: index) == nil, DayFinder.words.match(text, at: index) == nil,
                Self.noTowns.match(text, at: index) == nil, Self.noTowns.match(text, at: end - 1) == nil,
                CompanyText.isFirm(name) == false
            else { continue }
            return Found(Place(text: name, city: name, country: country), quote: name, confidence: 0.25)
        }
        return nil
    }

    private static let unknownCues = PhraseTable<Bool>(
        ["in", "near", "at", "bei", "nahe", "à", "en", "em", "outside"].map { ($0, true) }
    )
    private static let noTowns = PhraseTable<Bool>(
        [
            "english", "hindi", "german", "french", "spanish", "excel", "teams", "office", "word", "outlook", "windows",
            "tally", "sap", "odoo", "deutsch", "englisch", "français", "anglais", "español", "inglés", "inglês",
            "português", "google", "microsoft", "azure", "aws", "linux", "python", "java", "zoom", "whatsapp", "hotel",
            "school", "hospital", "clinic", "factory", "building", "tower", "mall", "house", "phase", "sector", "plot",
            "january", "christmas", "diwali", "easter", "spring", "summer", "autumn", "winter", "frühjahr", "sommer",
            "herbst", "germany", "india", "france", "spain", "portugal", "russia", "europe", "asia", "frage", "kürze",
            "zukunft", "betrieb", "ordnung", "summe", "hof", "haus", "büro", "bau", "planung", "bearbeitung",
            "anbetracht", "anhang", "absprache", "rücksprache", "bedarf", "gelegenheit", "interesse", "fragen",
        ].map { ($0, true) }
    )

    // MARK: Names that are not written as such

    /// "тверской офис", "казанский заказ": Russian makes adjectives of towns.
    private func adjectives(in section: LeadSection) -> [Candidate] {
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
    private func standing(in section: LeadSection) -> [Candidate] {
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
    private func beforeStates(in section: LeadSection) -> [Candidate] {
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

    /// "Somebody in 70506", "PLZ: 38855", "dans le 59000": a post code of the partner's country without its town.
    ///
    /// - Parameter isField: It is what somebody typed as the place of a form.
    private func codes(in text: FoldedText, isField: Bool) -> [Candidate] {
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

    /// "un vétérinaire à rodez", "colegio de toledo": of a mail in small letters the word behind a preposition, when a town
    /// of the partner's country is called so.
    private func small(in section: LeadSection) -> [Candidate] {
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

    /// "Hotel in 6370 Kitzbühel": a word with a capital behind four to six digits, as addresses have it.
    private func behindCodes(in section: LeadSection) -> [Candidate] {
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

    /// "nosotros Girona no llegamos", "we are Ernakulam only".
    private func isOwn(_ text: FoldedText, _ index: Int) -> Bool {
        (1...2).contains { back in
            index >= back && text.words[index].gap == .space
                && Self.selves.match(text, at: index - back)?.length == back
        }
    }

    /// "Our office: 402, Shivalik Plaza, Ahmedabad 380015": a line that says whose address it is.
    private static func isOwnAddress(_ text: FoldedText, _ index: Int) -> Bool {
        var start = index
        while start > 0, index - start < 10, text.words[start].gap.isDisjoint(with: [.line, .paragraph]) { start -= 1 }
        guard let label = ownAddresses.match(text, at: start), start + label.length <= index else { return false }
        return text.words[start + label.length].gap.contains(.colon)
    }

    private static let ownAddresses = PhraseTable<Bool>(
        [
            "our office", "our offices", "our address", "our head office", "our branch", "our branches", "my office",
            "visit us", "unser büro", "unsere adresse", "notre bureau", "nos bureaux", "notre adresse",
            "nuestra oficina", "nuestra dirección", "nosso escritório", "nosso endereço", "наш офис", "наш адрес",
            "hamara office", "हमारा ऑफिस", "हमारा पता",
        ].map { ($0, true) }
    )

    /// "Husumer Praxis", "Hamelner Kunde": German makes adjectives of towns.
    private func townsfolk(in section: LeadSection) -> [Candidate] {
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
    private func institutions(in section: LeadSection) -> [Candidate] {
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

    private func candidate(_ match: GazetteerMatch, quote: String, score: Double) -> Candidate {
        var place = match.place
        place.text = quote
        let mention = PlaceMention(
            range: quote.startIndex..<quote.endIndex,
            place: place,
            kind: match.kind,
            population: match.population,
            confidence: 0.5
        )
        return Candidate(mention: mention, quote: quote, score: score, isElsewhere: false)
    }

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

    /// - Parameters:
    ///   - cap: Words from which on a text is a signature.
    ///   - signature: What is added for a place in the signature; nil leaves it out.
    private func scored(
        _ text: FoldedText,
        bonus: Double,
        cap: Int,
        signature: Double? = nil,
        isPartner: Bool = false
    ) -> [Candidate] {
        guard !text.isEmpty else { return [] }
        let string = String(decoding: text.bytes, as: UTF8.self)
        return gazetteer.mentions(in: string, near: near, country: country).compactMap { mention in
            let low = string.utf8.distance(from: string.startIndex, to: mention.range.lowerBound)
            let high = string.utf8.distance(from: string.startIndex, to: mention.range.upperBound)
            guard let first = text.words.firstIndex(where: { Int($0.start) >= low }), first < cap || signature != nil
            else { return nil }
            // Part of an address of the web or mail.
            if low > 0, text.bytes[low - 1] == 0x40 || text.bytes[low - 1] == 0x2E { return nil }
            if high < text.bytes.count, text.bytes[high] == 0x40 { return nil }
            guard !isForeignCode(mention), !isInFirm(text, first, mention), !isCurrency(text, first, mention),
                !isPerson(text, first, mention),
                !isCounty(text, first, mention)
            else {
                return nil
            }
            let mention = nearer(mention, named: String(string[mention.range]), text, behind: high)
            var score = mention.confidence * 0.6 + (first < cap ? bonus : signature ?? bonus)
            if mention.kind == .district { score += 0.08 }
            if mention.kind == .postcode { score += 0.04 }
            let isOwn = isPartner && (isOwn(text, first) || Self.isOwnAddress(text, first))
            let before = isOwn ? -0.35 : cue(text, before: first, isPartner: isPartner)
            score += before != 0 ? before : cue(text, behind: high)
            return Candidate(
                mention: mention,
                quote: String(string[mention.range]),
                score: score,
                isElsewhere: before < -0.1,
                isVague: isPartner && isVague(text, first)
            )
        }
    }

    /// "85201" in an American's mail is no German post code.
    private func isForeignCode(_ mention: PlaceMention) -> Bool {
        guard mention.kind == .postcode, let country, let other = mention.place.country, other != country else {
            return false
        }
        return other == "DE" && Self.fiveDigits.contains(country)
    }

    /// "Casa Lima Boutique Hotel": a town of another country inside the name of a firm.
    private func isInFirm(_ text: FoldedText, _ index: Int, _ mention: PlaceMention) -> Bool {
        guard mention.kind == .city, let country, mention.place.country != country, index > 0,
            text.words[index].gap == .space, text.words[index - 1].isCapital
        else { return false }
        var end = index + 1
        while end < text.words.count, end - index < 4, text.words[end].gap == .space, text.words[end].isCapital {
            end += 1
        }
        return end > index + 1 && CompanyText.isFirm(text.text(index..<end))
    }

    /// "1,840.00 EUR" is no quarter of Rome.
    private func isCurrency(_ text: FoldedText, _ index: Int, _ mention: PlaceMention) -> Bool {
        mention.place.text.utf8.count == 3 && MoneyText.isCurrencyCode(text.folded(index))
            && (index > 0 && text.words[index - 1].isNumber
                || index + 1 < text.words.count && text.words[index + 1].isNumber)
    }

    /// "Somebody in Kent": the county, not the town in the United States.
    private func isCounty(_ text: FoldedText, _ index: Int, _ mention: PlaceMention) -> Bool {
        guard let country, mention.place.country != country,
            let state = StateNames.country(text, at: index, in: country)
        else { return false }
        return state.country == country
    }

    private static let fiveDigits: Set<String> = ["US", "MX", "FR", "ES", "IT", "TR", "FI", "GR", "SA", "UA", "MA"]

    /// "Talk to Nancy Brandt", "Mr. Austin Reed": a first name that a town bears, too.
    private func isPerson(_ text: FoldedText, _ index: Int, _ mention: PlaceMention) -> Bool {
        let next = index + 1
        guard mention.kind != .postcode, index > 0, next < text.words.count, text.words[next].isCapital,
            text.words[next].gap == .space, text.words[index].gap.isDisjoint(with: .clauseEnd.union(.comma)),
            text.words[index].end - text.words[index].start == Int32(mention.place.text.utf8.count),
            NameFinder.notNames.match(text, at: next) == nil, Self.cuesBehind.match(text, at: next) == nil
        else { return false }
        return NameFinder.introduces(text, before: index)
    }

    /// Of two towns of one name the one in the partner's country: Ludlow in Shropshire is smaller than that in the United
    /// States.
    private func nearer(
        _ mention: PlaceMention,
        named name: String,
        _ text: FoldedText,
        behind end: Int
    ) -> PlaceMention {
        if let there = inState(mention, named: name, text, behind: end) { return there }
        guard mention.kind == .city, let country, mention.place.country != country, mention.population < 200_000,
            !name.utf8.contains(0x2C),
            let own = gazetteer.find(name, near: near, country: country).first(where: {
                $0.kind == .city && $0.place.country == country && $0.population >= 4_000
            })
        else { return mention }
        // "Ludlow, Massachusetts"
        if let next = text.words.firstIndex(where: { Int($0.start) >= end }),
            let state = StateNames.country(text, at: next, in: mention.place.country), state.country != country
        {
            return mention
        }
        var mention = mention
        let words = mention.place.text
        mention.place = own.place
        mention.place.text = words
        mention.population = own.population
        return mention
    }

    /// "Westport, Co. Mayo": the town of the country whose county stands behind it.
    private func inState(
        _ mention: PlaceMention,
        named name: String,
        _ text: FoldedText,
        behind end: Int
    ) -> PlaceMention? {
        guard mention.kind == .city, let next = text.words.firstIndex(where: { Int($0.start) >= end }),
            text.words[next].gap.isDisjoint(with: .clauseEnd),
            let state = StateNames.country(text, at: next, in: mention.place.country),
            state.country != mention.place.country,
            let own = gazetteer.find(name, near: near, country: state.country).first(where: {
                $0.kind == .city && $0.place.country == state.country
            })
        else { return nil }
        var mention = mention
        let words = mention.place.text
        mention.place = own.place
        mention.place.text = words
        mention.population = own.population
        return mention
    }

    /// What the words before a place make of it, the nearest first.
    private func cue(_ text: FoldedText, before first: Int, isPartner: Bool = true) -> Double {
        var index = first - 1
        var steps = 0
        while index >= 0, steps < 6, text.words[index + 1].gap.isDisjoint(with: [.stop, .question, .paragraph]) {
            if let match = Self.cues.match(text, at: index) {
                // A customer who says "we're in Bend" is there.
                if !isPartner, Self.selvesIn.match(text, at: index) != nil { return 0.05 }
                // "customer from Miraj" is not "I am from Miraj".
                if index > 0, let longer = Self.cues.match(text, at: index - 1), longer.length == match.length + 1 {
                    return longer.value
                }
                // "юр. адрес", "registered address": the word before turns it round.
                if match.value > 0, index > 0, Self.seats.match(text, at: index - 1) != nil { return -0.35 }
                // "further to the Norwich school": the longer phrase that ends here.
                if match.value == 0, index > 0, let longer = Self.cues.match(text, at: index - 1), longer.length > 1 {
                    return longer.value
                }
                return match.value
            }
            index -= 1
            steps += 1
        }
        return 0
    }

    private func isVague(_ text: FoldedText, _ first: Int) -> Bool {
        (1...3).contains { back in
            first >= back && Self.vagues.match(text, at: first - back)?.length == back
                && ((first - back + 1)...first).allSatisfy { text.words[$0].gap.isDisjoint(with: .hard.union(.comma)) }
        }
    }

    private static let vagues = PhraseTable<Bool>(
        [
            "somebody near", "someone near", "anyone near", "anybody near", "around", "near", "du côté d",
            "du côté de", "vers", "raum", "ecke", "der ecke", "gegend", "der gegend", "umkreis", "nähe von", "richtung",
            "zona de", "la zona de", "cerca de", "perto de", "região de", "в районе", "side of",
        ].map { ($0, true) }
    )
    private static let selvesIn = PhraseTable<Bool>(
        [
            "we are in", "we're in", "i am in", "i'm in", "we are at", "we're at", "i am at", "i'm at", "we are from",
            "we are based in", "we're based in", "wir sind in", "wir sitzen in", "nous sommes à", "мы в",
        ].map { ($0, true) }
    )
    private static let seats = PhraseTable<Bool>(
        [
            "юр", "юридический", "registered", "regd", "billing", "bill", "head", "main", "corporate", "old",
            "previous",
            "rechnungs", "alte", "ancien", "ancienne", "antigua", "старый", "our", "my",
        ].map { ($0, true) }.filter { $0.0 != "our" && $0.0 != "my" && $0.0 != "main" }
    )

    /// In a partner's note before his own town: "hum Udaipur me hai".
    private static let selves = PhraseTable<Bool>(
        [
            "hum", "ham", "main", "mai", "log", "apan", "we are", "we're", "we only", "nosotros", "nosotros en", "nous",
            "nous sommes", "wir", "wir sind", "мы во", "мы в", "мы из", "noi",
        ].map { ($0, true) }
    )

    /// "Agra party", "Pitampura ki hai", "Leeds branch".
    private func cue(_ text: FoldedText, behind end: Int) -> Double {
        guard let next = text.words.firstIndex(where: { Int($0.start) >= end }), text.words[next].gap == .space else {
            return 0
        }
        return Self.cuesBehind.match(text, at: next)?.value ?? 0
    }

    private static let cuesBehind = PhraseTable<Double>(
        [
            "party", "customer", "client", "site", "branch", "office", "warehouse", "factory", "plant", "store", "shop",
            "showroom", "school", "ki hai", "ka hai", "ki party", "ka customer", "wale", "wala", "way",
            "based customer",
            "based client", "me delivery", "mein", "area", "kunde", "filiale",
        ].map { ($0, 0.12) } + ["head office", "ho", "hq", "headquarters", "baitha", "me baitha"].map { ($0, -0.35) }
    )

    private static let cues = PhraseTable<Double>(
        [
            "deliver", "deliver to", "delivery", "delivery at", "delivery to", "delivered", "install at",
            "installation at", "installed at", "site", "site at", "site is", "location", "new office", "our office in",
            "office in", "office at", "branch in", "branch at", "warehouse",
            "factory", "plant", "showroom", "school in", "clinic in", "shop in", "store in", "based in", "located",
            "moving to", "shifting to", "opening in", "opening a", "place", "address", "for our", "at our", "unit at",
            "unit in", "customer in", "client in", "customer at", "client at",
            "liefer*", "lieferung", "standort", "büro in", "niederlassung in", "filiale in", "neue räume in", "sitz in",
            "nach", "livraison", "livrer", "bureaux de", "bureau à", "agence de", "agence à", "site de", "chantier",
            "entrega", "oficina en", "oficinas en", "nave en", "tienda en", "sede en", "local en", "entregar",
            "escritório em", "loja em", "filial em",
            "доставка", "офис", "офис в", "склад", "склад в", "объект", "объект в", "адрес", "магазин", "завод",
            "customer from", "client from", "party from", "enquiry from", "inquiry from", "lead from", "school from",
            "hotel from", "firm from", "company from", "клиент из", "клиента из", "заявка из", "лид из", "запрос из",
            "kunde aus", "kundin aus", "anfrage aus", "firma aus", "interessent aus", "interessenten aus", "cliente de",
            "client de", "société de", "empresa de", "demande de", "pedido de", "lead de",
            "филиал", "точка", "consegna", "ufficio", "levering", "kantoor", "delivery chahiye", "me delivery", "डिलीवरी",
            "ऑफिस", "दुकान", "पता", "स्थान",
        ].map { ($0, 0.15) }
            + [
                "i am at", "we are at", "i'm at", "we're at", "we sit in", "based out of", "we are based in",
                "we're based in", "main baitha", "dont",

                "small site", "second site", "other site", "another site",
                "siège de", "sede de", "cabinet principal", "our place is", "i sit in", "moved from",
                "moving from", "shifting from", "i am from", "we are from", "travel to", "come to",
                "head office", "ho", "h o", "registered office", "regd office",
                "corporate office", "billing", "bill to", "billing address", "not", "from", "we are in", "we're in",
                "i am in", "hauptsitz", "zentrale", "sitz der gesellschaft", "rechnungsadresse", "siège",
                "siège social", "pas au",
                "pas à", "facturation", "sede central", "sede social", "facturación", "não", "matriz", "sede legale",
                "головной офис", "юр адрес", "юридический адрес", "из", "не в", "nahi", "not in", "rather than",
                "we only cover", "we only serve", "we only work in", "we only do", "we cover", "our area is",
                "we don't go beyond", "wir arbeiten nur in", "wir sind nur in", "wir fahren nur bis",
                "unser gebiet ist",
                "nous ne couvrons que", "nous n'intervenons qu'à", "on ne fait que", "damos servicio en",
                "solo damos servicio en", "solo trabajamos en", "solo atendemos", "solo cubrimos", "só atendemos",
                "atendemos só em", "só trabalhamos em", "работаем только в", "работаем только по", "обслуживаем только",
                "hum sirf", "ham sirf",
                "dispatched from", "flying from", "except", "born in", "parent company", "our branch", "nous sommes à",
                "wir sind in", "wir sitzen in", "мы в", "मुख्यालय", "offices in",
            ].map { ($0, -0.35) }
            // Ends the search: what stands before it is said of another place.
            + [("to", 0)]
            + [
                "not to", "not for", "no a", "nicht nach", "nicht in", "pas pour", "не в", "не для",
                "of which", "of them", "out of which", "davon", "dont", "de los cuales", "из них", "из которых",
                "further to", "unlike",
            ].map { ($0, -0.5) }
            + ["bei", "près de", "cerca de", "perto de", "под", "unweit von"].map { ($0, -0.1) }
            + ["hq", "hq in", "headquarter", "headquarters", "headquartered", "headquarters in"].map { ($0, -0.1) }
    )
}
