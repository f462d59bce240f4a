import WaggleMIME

/// Firms without any word of a firm: by what stands beside them.
extension CompanyText {
    /// The firm in a signature: the line below the name, or below what he is there.
    ///
    /// - Parameter person: Whose signature it may be.
    static func signed(below person: String, in section: LeadSection, isTown: (String) -> Bool) -> String? {
        let keys = Set(FoldedText(person).words.map(\.key))
        let lines = section.signature.split(separator: "\n").map { $0.trimmed() }.filter { !$0.isEmpty }
        guard
            let named = lines.firstIndex(where: { line in
                let words = FoldedText(line).words
                return words.count <= 6 && words.contains { keys.contains($0.key) }
            })
        else { return nil }
        for line in lines[(named + 1)...].prefix(2) {
            let text = FoldedText(line)
            guard (2...6).contains(text.words.count), line.utf8.count <= 60, text.words[0].isCapital,
                !text.words.contains(where: \.isNumber), !line.utf8.contains(0x40), !line.utf8.contains(0x3A),
                SignatureWords.closings.match(text, at: 0) == nil
            else { return nil }
            if !isFirm(line), NameFinder.namesPost(text) { continue }
            let run = capitals(in: text, from: 0, to: text.words.count)
            let rest = text.words.count - run.count
            guard !isTown(line), !isAddressPart(text, run), run.count > 1 || rest == 1 else { return nil }
            return line
        }
        return nil
    }

    /// "Contact Pete Lavoie, Lavoie Precision, 603-555-0172": two or more capital words behind the person, up to a comma, a
    /// telephone or the end.
    static func beside(
        _ person: String,
        in text: FoldedText,
        _ body: Range<Int>,
        _ source: LeadSource,
        _ isTown: (String) -> Bool
    ) -> String? {
        let keys = FoldedText(person).words.map(\.key)
        guard let last = keys.last else { return nil }
        for index in body where text.words[index].key == last && index + 1 < body.upperBound {
            let start = index + 1
            guard index - keys.count + 1 >= body.lowerBound,
                zip(keys, (index - keys.count + 1)...index).allSatisfy({ $0 == text.words[$1].key }),
                text.words[start].gap == [.comma, .space] || text.words[start].gap == [.space, .hyphen]
            else { continue }
            let run = capitals(in: text, from: start, to: body.upperBound)
            guard run.count > 1 else { continue }
            let behind = run.upperBound < text.words.count ? text.words[run.upperBound].gap : text.tail.union(.stop)
            let isClosed =
                !behind.isDisjoint(with: [.comma, .stop, .paragraph, .line, .bracket, .hyphen])
                || run.upperBound < text.words.count && text.words[run.upperBound].isNumber
            let name = text.text(run)
            guard isClosed, !isPartner(name, source), !isAddressPart(text, run),
                !run.contains(where: { isTown(text.text($0..<($0 + 1))) }), !isTown(name),
                StateNames.country(text, at: run.upperBound - 1, in: "US") == nil
            else { continue }
            return closed(text, run)
        }
        return nil
    }

    /// "Teviot Knitwear wants 12 desktops", "la société Pruneaux Delmas, à Agen", "Blackwatch Tweed, Perth": words with
    /// capitals that ask for something, that somebody calls a firm, or that stand before their town.
    ///
    /// - Parameters:
    ///   - people: Names that are no firm's.
    ///   - atLeast: 2 for words that stand before their town, 3 for those that ask or are called a firm.
    ///   - isTown: Whether some words are the name of a town.
    static func asking(
        in text: FoldedText,
        within body: Range<Int>,
        not source: LeadSource,
        people: [String],
        atLeast: Int,
        isTown: (String) -> Bool
    ) -> String? {
        let persons = Set(people.flatMap { FoldedText($0).words.map(\.key) })
        var index = body.lowerBound
        var best: (name: String, score: Int)?
        while index < body.upperBound {
            let run = capitals(in: text, from: index, to: body.upperBound)
            guard !run.isEmpty else {
                index += 1
                continue
            }
            index = run.upperBound
            let score = evidence(text, run, body, isTown)
            guard score >= atLeast, score > best?.score ?? 0, Wants.phrases.match(text, at: run.lowerBound) == nil,
                !run.allSatisfy({ persons.contains(text.words[$0].key) })
            else {
                continue
            }
            let name = text.text(run)
            guard !isTown(name), !isPartner(name, source), !isAddressPart(text, run) else { continue }
            best = (closed(text, run), score)
        }
        return best?.name
    }

    /// The words with capitals from one on: one to five, small joiners between.
    static func capitals(in text: FoldedText, from start: Int, to limit: Int) -> Range<Int> {
        guard isNameWord(text, start) else { return start..<start }
        var end = start + 1
        var next = end
        while next < limit, next - start < 6,
            text.words[next].gap == .space || text.words[next].gap == .hyphen
                || isAmpersand(text, next)
        {
            if isNameWord(text, next) || text.words[next].isNumber && text.words[next].end - text.words[next].start < 3
            {
                end = next + 1
            } else if joiners.match(text, at: next) == nil && inner.match(text, at: next) == nil {
                break
            }
            next += 1
        }
        return start..<end
    }

    static func isNameWord(_ text: FoldedText, _ index: Int) -> Bool {
        text.words[index].isCapital && !text.words[index].isNumber && text.words[index].gap.isDisjoint(with: .at)
            && starters.match(text, at: index) == nil && NameFinder.notNames.match(text, at: index) == nil
            && noFirms.match(text, at: index) == nil && DayFinder.words.match(text, at: index) == nil
            && DayFinder.months.match(text, at: index) == nil
    }

    /// How much speaks for a firm's name; 0 for nothing.
    private static func evidence(
        _ text: FoldedText,
        _ run: Range<Int>,
        _ body: Range<Int>,
        _ isTown: (String) -> Bool
    ) -> Int {
        var score = 0
        let gap = text.words[run.lowerBound].gap
        let isCalled =
            run.lowerBound > 0 && gap.isDisjoint(with: .clauseEnd)
            && (1...2).contains { back in
                let at = run.lowerBound - back
                guard at >= 0, let match = generics.match(text, at: at) else { return false }
                return at + match.length == run.lowerBound
            }
        let isHouse =
            run.lowerBound > 0 && gap == .space && !text.words[run.lowerBound - 1].isCapital
            && kinds.match(text, at: run.lowerBound - 1)?.length == 1
        if isCalled || isHouse { score += 3 }
        // "Joplin MO, Tri-State Feed & Seed": behind the name of the town.
        if run.count > 1, run.lowerBound > 0, gap == [.comma, .space] || gap == [.stop, .space],
            (1...2).contains(where: { back in
                run.lowerBound >= back && isTown(text.text((run.lowerBound - back)..<run.lowerBound))
            })
        {
            score += 2
        }
        let next = run.upperBound
        guard next < body.upperBound else { return score }
        let behind = text.words[next].gap
        // "Cachar Tea Estate office need …"
        let wants = (next...min(next + 1, body.upperBound - 1)).contains { Wants.phrases.match(text, at: $0) != nil }
        if behind == .space || behind == [.comma, .space] && Wants.phrases.match(text, at: next) != nil, wants,
            run.count > 1 || score > 0
        {
            score += 3
        }
        if run.count > 1, gap.contains(.quote), behind.contains(.quote) { score += 2 }
        // ", Hawick", "in Görlitz", "(Agen)"
        let isPlaced =
            behind == [.comma, .space] || behind == [.space, .bracket]
            || behind == .space && placings.match(text, at: next) != nil
        if isPlaced, run.count > 1 || score > 0 {
            let town = behind == .space ? next + 1 : placings.match(text, at: next) == nil ? next : next + 1
            if town < body.upperBound, text.words[town].isCapital {
                let two = min(town + 2, body.upperBound)
                if isTown(text.text(town..<(town + 1))) || isTown(text.text(town..<two)) { score += 2 }
            }
        }
        return score
    }

    /// What a firm is called before its name.
    private static let generics = PhraseTable<Bool>(
        [
            "client", "customer", "party", "party is", "customer is", "client is", "company", "company called",
            "called",
            "named", "firm", "firm called", "lead for", "enquiry from", "inquiry from", "m s", "messrs", "société",
            "la société", "entreprise", "client de", "empresa", "la empresa", "a empresa", "compañía", "cliente",
            "firma", "die firma", "der firma", "unternehmen", "betrieb", "kunde", "kundin", "компания", "компании",
            "фирма", "фирмы", "клиент", "заказчик", "azienda", "ditta", "bedrijf", "klant", "kampani", "कंपनी", "पार्टी",
            "namens", "nommée", "llamada", "chamada",
        ].map { ($0, true) }
    )

    private static let placings = PhraseTable<Bool>(
        [
            "in", "from", "at", "near", "of", "aus", "bei", "à", "de", "en", "em", "do", "da", "в", "во", "из", "г",
            "di",
            "te", "van",
        ].map { ($0, true) }
    )

    /// Small words inside names of firms.
    private static let inner = PhraseTable<Bool>(
        ["du", "des", "del", "do", "da", "dos", "das", "d", "l", "y", "e", "van", "der", "di"].map { ($0, true) }
    )
}
