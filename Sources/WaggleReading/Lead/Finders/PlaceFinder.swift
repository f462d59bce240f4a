import WaggleReferral

/// Where the work or the delivery is: not the head office, not the registered seat.
struct PlaceFinder {
    let gazetteer: Gazetteer
    let near: GeoPoint?
    let country: String?

    struct Candidate {
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

    func candidate(_ match: GazetteerMatch, quote: String, score: Double) -> Candidate {
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
        return Self.moved(mention, to: own)
    }

    /// The same words, of another town of that name.
    private static func moved(_ mention: PlaceMention, to town: GazetteerMatch) -> PlaceMention {
        var mention = mention
        let words = mention.place.text
        mention.place = town.place
        mention.place.text = words
        mention.population = town.population
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
        return Self.moved(mention, to: own)
    }
}
