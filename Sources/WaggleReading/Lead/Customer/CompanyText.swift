import WaggleMIME

/// Names of firms in running text.
enum CompanyText {
    /// The longest run of words that a domain label is made of, in any of the usual ways: joined, hyphenated, with "and"
    /// for "&", without the legal form, in Latin letters for Cyrillic ones, with "ue" for "ü".
    static func matching(_ label: String, in text: FoldedText) -> String? {
        let label = label.lowercased()
        if let found = matching(label, in: text, umlauts: false) { return found }
        return ["ue", "oe", "ae"].contains(where: label.contains) ? matching(label, in: text, umlauts: true) : nil
    }

    private static func matching(_ label: String, in text: FoldedText, umlauts: Bool) -> String? {
        let parts = label.utf8.split(separator: 0x2D).map { LatinSpelling.plain($0, umlauts: umlauts) }
        let wanted = parts.flatMap(\.self)
        guard wanted.count >= 4 else { return nil }
        // The name may leave out the first part of the domain: "samara-podshipnik" is "Самарский подшипник".
        var starts = [0]
        for part in parts.dropLast() { starts.append((starts.last ?? 0) + part.count) }
        var best: (range: Range<Int>, covered: Int)?
        for index in text.words.indices {
            let word = text.words[index]
            guard word.gap.isDisjoint(with: .at), word.end > word.start + 1 || word.isCapital else { continue }
            for offset in starts where offset == 0 ? word.isCapital || word.isNumber : true {
                guard let run = run(of: wanted[offset...], in: text, from: index, umlauts),
                    run.covered >= max(4, wanted.count * 3 / 5),
                    run.covered > (best?.covered ?? 0)
                        // "Becky Lund, Lund Insurance Agency": the name with more behind it.
                        || run.covered == best?.covered
                            && extended(index..<run.end, text).count > extended(best?.range ?? 0..<0, text).count
                else { continue }
                best = (index..<run.end, run.covered)
            }
        }
        guard let best, !isAddressPart(text, best.range) else { return initials(wanted, in: text) }
        return closed(text, extended(best.range, text))
    }

    /// "cmollivier" of "Chantiers Maritimes Ollivier": first letters, then a whole word.
    private static func initials(_ wanted: [UInt8], in text: FoldedText) -> String? {
        guard wanted.count >= 6 else { return nil }
        for start in text.words.indices where text.words[start].isCapital {
            var letters: [UInt8] = []
            var index = start
            while index < text.words.count, index - start < 5, letters.count < wanted.count {
                if index > start, !text.words[index].gap.isDisjoint(with: partings) { break }
                if index > start, isJoiner(text, index) {
                    index += 1
                    continue
                }
                guard text.words[index].isCapital else { break }
                let word = LatinSpelling.plain(
                    text.letters[Int(text.words[index].lettersStart)..<Int(text.words[index].lettersEnd)],
                    umlauts: false
                )
                guard let first = word.first, wanted[letters.count] == first else { break }
                if index > start, word.count >= 4, Array(wanted[letters.count...]) == word {
                    let range = start..<(index + 1)
                    return isAddressPart(text, range) ? nil : closed(text, range)
                }
                letters.append(first)
                index += 1
            }
        }
        return nil
    }

    /// "mimsphysio" of "MIMS Physiotherapy Centre": beginnings of words, the first a whole one.
    static func beginnings(of label: String, in text: FoldedText) -> String? {
        let wanted = label.lowercased().utf8.split(separator: 0x2D).flatMap { LatinSpelling.plain($0, umlauts: false) }
        guard wanted.count >= 7 else { return nil }
        for start in text.words.indices where text.words[start].isCapital {
            var taken = 0
            var index = start
            while index < text.words.count, index - start < 4, taken < wanted.count, text.words[index].isCapital,
                index == start || text.words[index].gap == .space
            {
                let word = LatinSpelling.plain(
                    text.letters[Int(text.words[index].lettersStart)..<Int(text.words[index].lettersEnd)],
                    umlauts: false
                )
                let common = zip(word, wanted[taken...]).prefix { $0 == $1 }.count
                guard common >= 3, index > start || common == word.count else { break }
                taken += common
                index += 1
            }
            guard taken == wanted.count, index - start >= 2 else { continue }
            let range = start..<index
            return isAddressPart(text, range) ? nil : closed(text, extended(range, text))
        }
        return nil
    }

    /// How many letters of a domain the words from one on spell out.
    private static func run(
        of wanted: ArraySlice<UInt8>,
        in text: FoldedText,
        from start: Int,
        _ umlauts: Bool
    ) -> (end: Int, covered: Int)? {
        // Most words begin with another letter.
        let first = text.letters[Int(text.words[start].lettersStart)]
        if first < 0x80, LatinSpelling.plain(first) != wanted.first { return nil }
        var left = wanted
        var index = start
        var hasSkipped = false
        while index < text.words.count, index - start < 6, !left.isEmpty {
            if index > start, !text.words[index].gap.isDisjoint(with: partings), !isAmpersand(text, index) { break }
            let word = text.words[index]
            let letters = LatinSpelling.plain(
                text.letters[Int(word.lettersStart)..<Int(word.lettersEnd)],
                umlauts: umlauts
            )
            guard !letters.isEmpty else { break }
            if left.starts(with: letters) {
                left = left.dropFirst(letters.count)
            } else if index > start, left.starts(with: "and".utf8), left.dropFirst(3).starts(with: letters) {
                left = left.dropFirst(3 + letters.count)
            } else if isJoiner(text, index), index > start {
                index += 1
                continue
            } else if index > start, !hasSkipped, word.isCapital, text.words[index].gap == .space,
                StateNames.country(text, at: index, in: nil) == nil
            {
                // "Pelican Self Storage" and pelicanstorage.example.
                hasSkipped = true
                index += 1
                continue
            } else {
                break
            }
            index += 1
        }
        return index > start ? (index, wanted.count - left.count) : nil
    }

    /// "Pruitt & Lowe" is one name, "Vega | Charlotte" are two.
    private static func isAmpersand(_ text: FoldedText, _ index: Int) -> Bool {
        guard index > 0, text.words[index].gap == [.space, .other] else { return false }
        return text.bytes[Int(text.words[index - 1].end)..<Int(text.words[index].start)].contains(0x26)
    }

    private static let partings: FoldedText.Gap = [
        .stop, .question, .paragraph, .line, .comma, .at, .bracket, .colon, .slash, .other,
    ]

    /// With the legal form and the capital words beside it: "Brightsmile" is "Brightsmile Dental Partners".
    private static func extended(_ range: Range<Int>, _ text: FoldedText) -> Range<Int> {
        var low = range.lowerBound
        while low > 0, range.lowerBound - low < 2, text.words[low].gap.isDisjoint(with: partings),
            kinds.match(text, at: low - 1) != nil
                || text.words[low - 1].isCapital && !text.words[range.lowerBound].isCapital
        { low -= 1 }
        var high = legalFormEnd(text, after: range.upperBound)
        while high < text.words.count, high - range.upperBound < 3, text.words[high].isCapital,
            text.words[high].gap.isDisjoint(with: partings.union([.quote])),
            !text.words[high].gap.contains([.space, .hyphen]), NameFinder.notNames.match(text, at: high) == nil,
            dottedForm(text, high) == nil, StateNames.country(text, at: high, in: nil) == nil
        { high = max(high + 1, legalFormEnd(text, after: high + 1)) }
        // "подшипник-сервис" is one word to its owner.
        while high < text.words.count, text.words[high].gap == .hyphen { high += 1 }
        return low..<high
    }

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

    /// With the quotation mark behind, where one stands before the last words.
    private static func closed(_ text: FoldedText, _ range: Range<Int>) -> String {
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

    /// A label of the web in words: "vegafreight" is Vega Freight.
    static func words(of label: Substring) -> String {
        let parts = label.split(separator: "-").flatMap { part -> [Substring] in
            for trade in trades where part.count > trade.count + 2 && part.hasSuffix(trade) {
                return [part.dropLast(trade.count), part.suffix(trade.count)]
            }
            return [part]
        }
        return parts.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }

    private static let trades = [
        "freight", "logistics", "motors", "foods", "pharma", "textiles", "traders", "group", "hotels", "hotel",
        "school",
        "clinic", "dental", "law", "consulting", "marine", "steel", "cements", "cement", "exports", "travels", "travel",
        "holidays", "media", "print", "design", "homes", "care", "health", "legal", "bank", "dairy", "farms", "farm",
        "engineering", "industries", "systems", "college", "academy", "hospital", "builders", "properties", "trust",
        "bakery", "garage", "interiors", "jewellers", "packaging", "plastics", "chemicals", "electric", "studio",
        "lettings", "solicitors", "accountants", "architects", "consultants", "partners", "services", "solutions",
        "supplies", "catering", "plumbing", "roofing", "joinery", "dentists", "florists", "lines", "stores", "store",
        "shop", "spedition", "bau", "praxis", "kanzlei", "immobilien", "transporte",
        "transports", "immobilier", "avocats", "talleres", "clinica",
    ]

    /// "Pennine Bearings Ltd", «ООО Ромашка», "Müller & Söhne GmbH".
    static func withLegalForm(in text: FoldedText, not source: LeadSource) -> String? {
        for index in text.words.indices {
            if leading.match(text, at: index) != nil, let found = behind(text, index) { return found }
            guard index > 0, let form = forms.match(text, at: index)?.length ?? dottedForm(text, index),
                text.words[index].gap.isDisjoint(with: [.stop, .question, .paragraph, .line])
                    || isAbbreviated(text, index - 1),
                text.words[index].isCapital || legal.match(text, at: index) != nil || isCaseless(text, index),
                !isEstate(text, index + form), StateNames.country(text, at: index, in: nil) == nil
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
                if isSmall, text.words[start].gap.contains(.bracket) { break }
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

    /// "contact sameer, hotel tuli residency": a part of a sentence in small letters throughout that begins or ends with a
    /// word for a firm.
    static func small(in text: FoldedText, _ body: Range<Int>, people: [String], isTown: (String) -> Bool) -> String? {
        let persons = Set(people.flatMap { FoldedText($0).words.map(\.key) })
        var index = body.lowerBound
        while index < body.upperBound {
            let start = index
            while index < body.upperBound, index - start < 6, isSmallNameWord(text, index),
                index == start || text.words[index].gap == .space
            { index += 1 }
            let run = start..<index
            index = max(index, start + 1)
            guard (2...4).contains(run.count), run.upperBound == body.upperBound || !isSmallWord(text, run.upperBound)
            else { continue }
            let ending = (run.lowerBound + 1..<run.upperBound).contains { at in
                forms.match(text, at: at).map { at + $0.length == run.upperBound } ?? false
            }
            guard ending || kinds.match(text, at: run.lowerBound) != nil,
                !run.allSatisfy({ persons.contains(text.words[$0].key) })
            else { continue }
            let name = text.text(run)
            if !isTown(name), !isAddressPart(text, run) { return name }
        }
        return nil
    }

    private static func isSmallWord(_ text: FoldedText, _ index: Int) -> Bool {
        let word = text.words[index]
        return !word.isNumber && !word.isCapital && word.gap == .space && smallStarters.match(text, at: index) == nil
            && Wants.phrases.match(text, at: index) == nil && !isVerb(text, index)
    }

    private static func isSmallNameWord(_ text: FoldedText, _ index: Int) -> Bool {
        let word = text.words[index]
        return !word.isNumber && !word.isCapital && word.gap.isDisjoint(with: .at)
            && smallStarters.match(text, at: index) == nil && Wants.phrases.match(text, at: index) == nil
            && NumberWords.table.match(text, at: index) == nil && DayFinder.words.match(text, at: index) == nil
            && !isVerb(text, index)
    }

    private static func isVerb(_ text: FoldedText, _ index: Int) -> Bool { smallVerbs.match(text, at: index) != nil }

    private static let smallVerbs = PhraseTable<Bool>(
        [
            "is", "are", "was", "has", "have", "will", "can", "should", "must", "please", "pls", "plz", "also", "new",
            "near", "before", "after", "about", "who", "which", "where", "small", "big", "local", "some", "any", "all",
            "no", "not", "only", "you", "it", "him", "them", "me", "us", "or", "but", "so", "budget", "approx", "max",
            "quote", "lead", "enquiry", "asap", "urgent", "today", "tomorrow", "old", "ein", "eine", "einen", "neue",
            "neuen", "und", "oder", "mit", "est", "sont", "avec", "et", "ou", "tiene", "con", "y", "tem", "com", "se",
            "ko", "mein", "wala", "wale", "chahiye", "sir", "bhai", "ji", "do", "does", "e", "o", "os", "as",
            "lo", "los", "las", "le", "les", "sucht", "braucht", "cherche", "busca", "precisa", "need", "needs", "for",
            "office", "their", "there", "here", "this",
        ].map { ($0, true) }
    )

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
    private static func dottedForm(_ text: FoldedText, _ index: Int) -> Int? {
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

    /// Devanagari has no capitals.
    private static func isCaseless(_ text: FoldedText, _ index: Int) -> Bool {
        text.bytes[Int(text.words[index].start)...].starts(with: [0xE0, 0xA4])
            || text.bytes[Int(text.words[index].start)...].starts(with: [0xE0, 0xA5])
    }

    /// "2) St Asaph Parish Council"
    private static func isListMark(_ text: FoldedText, _ index: Int) -> Bool {
        let end = Int(text.words[index].end)
        return text.words[index].isNumber && end < text.bytes.count
            && (text.bytes[end] == 0x29 || text.bytes[end] == 0x2E)
    }

    private static func behind(_ text: FoldedText, _ index: Int) -> String? {
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

    private static func isPartner(_ name: String, _ source: LeadSource) -> Bool {
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

    // MARK: Without any word of a firm

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
    private static func capitals(in text: FoldedText, from start: Int, to limit: Int) -> Range<Int> {
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

    private static func isNameWord(_ text: FoldedText, _ index: Int) -> Bool {
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
    /// Words with capitals that are goods, programs, people or greetings.
    private static let noFirms = PhraseTable<Bool>(
        [
            "dell", "hp", "lenovo", "cisco", "microsoft", "windows", "office", "apple", "google", "teams", "azure",
            "aws", "kaspersky", "fortinet", "sophos", "tally", "sap", "zoho", "quickbooks", "sage", "autocad", "adobe",
            "excel", "exchange", "outlook", "gmail", "whatsapp", "xerox", "canon", "epson", "ricoh", "brother", "asus",
            "acer", "samsung", "hikvision", "dahua", "ubiquiti", "unifi", "mikrotik", "tp link", "netgear", "synology",
            "qnap", "veeam", "vmware", "linux", "macbook", "imac", "ipad", "ipads", "iphone", "thinkpad", "latitude",
            "laserjet", "wifi", "wi fi", "cctv", "ups", "lan", "vpn", "voip", "nas", "pos", "erp", "crm", "amc", "pc",
            "pcs", "it", "ip", "led", "ssd", "ram", "gst", "vat", "mfp", "mfa", "budget", "mr", "mrs", "ms", "dr",
            "herr", "frau", "madame", "monsieur", "señor", "señora", "senhor", "senhora", "sir", "madam", "sr", "sra",
            "dear", "hello", "hi", "hallo", "moin", "servus", "bonjour", "hola", "oi", "olá", "ciao", "salut",
            "guten", "buenos", "buenas", "bom", "boa", "добрый", "здравствуйте", "привет", "коллеги", "namaste",
            "namaskar", "good", "wi", "yes", "no", "ok", "note", "ps", "urgent", "anybody", "anyone", "somebody",
            "someone", "could", "can", "would", "they", "there", "his", "her", "not", "also", "only", "may", "if",
            "and", "but", "or", "so", "as", "when", "what", "who", "where", "max", "about", "around", "speak", "talk",
            "ask", "ring", "send", "thanks", "ta", "cheers", "kaspersky endpoint", "1с", "1c", "кп", "нужно", "нужны",
            "wer", "wir", "sie", "er", "die", "der", "das", "ein", "eine", "bitte", "le", "la", "les", "un", "une",
            "il", "elle", "nous", "je", "el", "los", "las", "una", "o", "os", "um", "uma", "они", "он", "она",
            "у", "нам", "им", "мы", "кто", "до", "для", "у нас",
        ].map { ($0, true) }
    )
    /// Before the name of a firm without capitals.
    private static let smallStarters = PhraseTable<Bool>(
        [
            "from", "for", "at", "by", "of", "to", "in", "on", "with", "a", "an", "the", "is", "are", "was", "has",
            "have", "and", "got", "called", "client", "customer", "party", "company", "firm", "name", "m", "s", "via",
            "mr", "mrs", "call", "contact", "de", "la", "el", "le", "des", "von", "bei", "für", "aus", "der", "die",
            "das", "une", "un", "una", "em", "en", "chez", "pour", "para", "hai", "ek", "ki", "ka", "ke", "they", "we",
            "i", "he", "she", "their", "our", "my", "his", "her", "this", "that", "one", "our client", "में", "के", "का",
            "की", "को", "से", "एक", "है", "हैं", "और", "श्री", "श्रीमती", "पास", "ग्राहक", "कंपनी", "नाम", "यहाँ", "वाले", "उनका",
        ].map { ($0, true) }
    )

    private static func isJoiner(_ text: FoldedText, _ index: Int) -> Bool { joiners.match(text, at: index) != nil }

    private static func legalFormEnd(_ text: FoldedText, after index: Int) -> Int {
        guard index < text.words.count, text.words[index].gap.isDisjoint(with: [.stop, .question, .paragraph, .line]),
            let form = forms.match(text, at: index), StateNames.country(text, at: index, in: nil) == nil
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
        ["and", "of", "und", "et", "y", "e", "de", "la", "the", "i", "и", "du", "des", "del", "dos", "das", "do", "da"]
            .filter { $0 != "i" }.map {
                ($0, true)
            }
    )
    /// Words with a capital because a sentence begins.
    private static let starters = PhraseTable<Bool>(
        [
            "also", "for", "at", "this", "we", "our", "my", "please", "pls", "need", "client", "customer", "from", "in",
            "dear", "hi", "new", "wir", "für", "bei", "nous", "para", "is", "a", "an", "one", "he", "she",
            "they",
            "cliente", "clienta", "klant", "kundin", "клиент", "заказчик", "windows", "contact", "call", "lead",
            "enquiry", "requirement", "party", "kunde", "firma",
        ].map { ($0, true) }
    )
    /// What a house is, before its name.
    private static let kinds = PhraseTable<Bool>(
        [
            "клиника", "клинике", "школа", "школы", "школе", "танцев", "кафе", "кофейня", "кофейни", "кофеен",
            "ресторан",
            "тц", "трц", "бц", "завод", "фабрика", "магазин", "магазина", "гостиница", "отель", "отеля", "компания",
            "компании", "фирма", "фирмы", "столовая", "сеть", "сети", "студия", "салон", "агентство", "склад",
            "центр", "стоматология", "аптека", "аптеки", "детский сад", "санаторий", "турфирма", "типография",
            "автосервис", "автосервиса", "автосалон", "автосалона", "барбершоп", "фитнес клуб", "пекарня", "пекарни",
            "турагентство", "турагентства", "юридическая фирма", "нотариус", "тсж", "поликлиника", "поликлиники",
            "лицей", "гимназия", "гимназии", "садик", "автошкола", "автошколы", "мастерская", "шиномонтаж",
            "супермаркет", "оптовая база", "хостел", "хостела", "база отдыха", "кондитерская", "кондитерской",
            "ателье", "логистическая компания", "производство", "больница", "больницы", "институт", "колледж",
            "строительная компания", "агрофирма", "птицефабрика", "молокозавод", "клуб", "клуба", "бассейн",
            "кинотеатр", "театр", "музей", "библиотека", "кофейню", "бар", "бара", "пиццерия", "стоматологии",
            "клинику", "клиники", "заводе", "завода", "фабрики", "фабрике", "ресторана", "магазинов", "аптек",
            "агентства", "студии", "салона", "салоны", "центра", "отеле", "типографии", "gemeindeverwaltung",
            "stadtverwaltung", "gemeinde", "grundschule", "realschule", "gymnasium", "kindergarten", "kita",
            "arztpraxis", "hausarztpraxis", "tierarztpraxis", "werkstatt", "hausverwaltung", "möbelhaus",
            "fahrschule", "pflegedienst", "seniorenheim", "verein", "sportverein", "kirchengemeinde",
            "ingenieurbüro", "notariat", "autowerkstatt", "zimmerei", "malerbetrieb", "gärtnerei", "reisebüro",
            "fitnessstudio", "campingplatz", "pension", "brauhaus", "klinik", "klinikum", "rechtsanwaltskanzlei",
            "konditorei", "optik", "sanitätshaus", "logistikzentrum", "elektro", "baustoffhandel", "landgasthof",
            "fleischerei", "hofladen", "ferienpark", "société", "association", "lycée", "collège", "menuiserie",
            "plomberie", "agence", "brasserie", "camping", "opticien", "résidence", "ehpad", "auto-école", "crèche",
            "laboratoire", "librairie", "étude", "château", "cave", "caves", "groupe", "supermarché", "ferme",
            "fromagerie", "biscuiterie", "hostal", "óptica", "panadería", "ferretería", "taller", "bufete",
            "despacho", "notaría", "ayuntamiento", "ayto", "supermercados", "supermercado", "autoescuela",
            "cooperativa", "cafetería", "cervecería", "distribuciones", "construcciones", "reformas", "muebles",
            "viajes", "calzados", "confecciones", "transportes y", "hermanos", "hotel rural", "finca", "almacenes",
            "instituto", "fundación", "escuela", "prefeitura",
            "condomínio", "posto", "pousada", "loja", "escritório", "igreja", "distribuidora", "metalúrgica",
            "indústria", "laboratório", "ótica", "auto peças", "drogaria", "câmara municipal", "quinta", "creche",
            "faculdade", "hospital", "lar", "adega", "sociedade", "associação", "imobiliária",
            "clínica veterinária", "grupo", "trattoria", "pizzeria", "farmacia", "studio dentistico", "agriturismo",
            "cantina", "comune di", "scuola",
            "hotel", "restaurant", "cafe", "café", "resort", "clinic", "gasthof", "gasthaus", "praxis",
            "zahnarztpraxis", "kanzlei", "autohaus", "bäckerei", "metzgerei", "tischlerei", "schreinerei", "apotheke",
            "steuerkanzlei", "spedition", "weingut", "brauerei", "druckerei", "architekturbüro", "cabinet", "hôtel",
            "garage", "boulangerie", "pharmacie", "mairie", "école", "clinique", "atelier", "imprimerie", "domaine",
            "restaurante", "clínica", "colegio", "bodega", "bodegas", "talleres", "asesoría",
            "academia", "escola", "colégio", "padaria", "laticínios", "farmácia", "construtora", "mercado",
            "transportes", "gestoría", "inmobiliaria", "maison", "ets", "établissements", "ecole", "studio",
            "bijouterie", "conserverie", "chantiers", "fleuriste", "scierie", "fonderie", "jardinerie",
            "poissonnerie", "boucherie", "pâtisserie", "quincaillerie", "serrurerie", "carrosserie", "fiduciaire",
            "gráficas", "joyería", "lácteos", "conservas", "carpintería", "floristería", "hormigones", "imprenta",
            "librería", "maderas", "quesería", "tintorería", "zapatería", "industrias", "autopartes", "constructora",
            "comercializadora", "papelería", "abarrotes", "confecções", "móveis", "autopeças", "gráfica", "mercearia",
            "vinícola", "frigorífico", "transportadora", "calçados", "malhas", "têxtil", "cerâmica", "madeireira",
            "physiotherapie", "blumen", "getränke", "haustechnik", "bestattungen", "sanitär", "maschinenbau",
            "residencia", "ristorante", "albergo", "officina",
        ].map { ($0, true) }
    )
    private static let legal = PhraseTable<Bool>(
        [
            "ltd", "limited", "pvt ltd", "pvt limited", "private limited", "p ltd", "llp", "llc", "inc", "plc", "gmbh",
            "gmbh co kg", "kg", "ug", "ohg", "gbr", "e k", "mbh", "pllc", "sarl", "sas", "eurl", "sl", "s l", "slu",
            "srl",
            "s r l", "spa", "lda", "ltda", "bv", "oy", "& co", "& sons", "and sons", "and co",
        ].map { ($0, true) }
    )
    private static let leading = PhraseTable<Bool>(
        [
            "ооо", "оао", "мкоу", "мбдоу", "гку", "мку", "нко", "ано", "тоо", "гк", "кфх", "зао", "пао", "ао", "ип",
            "тов", "чп", "m s", "гбоу", "мбоу",
        ].map { ($0, true) }
    )
    private static let forms = PhraseTable<Bool>(
        [
            "ज्वैलर्स", "ज्वेलर्स", "ज्वेलरी", "स्टोर", "स्टोर्स", "मेडिकल", "मेडिकल स्टोर", "क्लिनिक", "होटल", "इलेक्ट्रॉनिक्स", "टेक्सटाइल",
            "टेक्सटाइल्स", "फर्नीचर", "मोटर्स", "अकादमी", "एकेडमी", "संस्थान", "सोल्यूशंस", "लिमिटेड", "प्राइवेट लिमिटेड", "डेयरी", "फार्मा",
            "प्रिंटर्स", "सर्विसेज", "एसोसिएट्स", "ब्रदर्स", "एंड संस", "मार्ट", "रेस्टोरेंट", "नर्सिंग होम", "पैथोलॉजी", "लैब", "कोचिंग",
            "trading", "trading co", "chs", "co op housing society", "pottery", "trading company", "हॉस्पिटल", "अस्पताल",
            "स्कूल", "विद्यालय", "कॉलेज", "ट्रेडर्स", "इंडस्ट्रीज", "एंटरप्राइजेज", "polytechnic", "pllc", "fze", "fzco", "fz llc", "wll",
            "w l l", "convent", "family medicine", "medicine",
            "ltd", "limited", "pvt ltd", "pvt limited", "private limited", "p ltd", "llp", "llc", "inc", "corp",
            "corporation", "plc", "gmbh", "gmbh co kg", "gmbh & co kg", "ag", "kg", "ug", "ohg", "gbr", "e k", "e v",
            "mbh", "sarl", "s a r l", "sa de cv", "s a de c v", "s de rl de cv", "sas", "sasu", "s a s", "sa", "eurl",
            "sl", "s l", "slu", "s l u", "srl", "s r l",
            "spa", "s p a", "snc", "lda", "ltda", "bv", "b v", "nv", "oy", "ab", "as", "aps", "sp z o o", "s r o",
            "kft",
            "events", "vets", "veterinary practice", "council", "parish council", "surgery", "practice", "residency",
            "apartments", "housing society", "solutions", "systems", "networks", "lifesciences", "life sciences",
            "biotech", "healthcare", "lifecare", "wellness", "opticals", "jewels", "creations", "designs", "prints",
            "graphics", "films", "productions", "sports", "toys", "stationers", "tiles", "marbles", "granites",
            "ceramics", "timber", "plywood", "agro", "seeds", "fertilizers", "fertilisers", "organics", "dairies",
            "sweets", "kitchens", "cafe", "bistro", "brewing", "distillery", "distillers", "vineyards", "vineyard",
            "nurseries", "garden centre", "housing", "lettings", "estate agents", "insurance", "brokers", "advisors",
            "advisory", "wealth", "family law", "law firm", "law group", "law offices", "legal", "chambers",
            "notaries", "charity", "hospice", "nursery", "kindergarten", "montessori", "seminary", "temple",
            "parish", "cathedral", "museum", "gallery", "theatre", "theater", "cinema", "library", "aviation",
            "airways", "haulage", "couriers", "removals", "warehousing", "shipyard", "yachts", "cycles", "bikes",
            "garage", "autos", "tyre", "outdoor", "clinics", "hospitals", "schools", "primary school", "elementary",
            "middle school", "county", "township", "township office", "district", "utilities", "energy",
            "power systems", "solar", "infratech", "infraprojects", "infrastructure", "infotech", "softech",
            "fashions", "apparels", "hosiery", "spinning mills", "spinners", "weavers", "yarns", "footwear",
            "leathers", "exports pvt", "publishers", "financial", "credit union", "mutual", "diner", "eatery",
            "catering", "grocers", "groceries", "wholesale", "wholesalers", "distributors", "distribution",
            "manufacturing", "fabrication", "fabricators", "machining", "metals", "metalworks", "alloys", "castings",
            "forge", "foundry", "joinery", "carpentry", "windows and doors", "glazing", "electric", "heating",
            "heating and cooling", "hvac", "painting", "flooring", "home care", "home health", "pediatrics",
            "orthodontics", "orthopedics", "dermatology", "ophthalmology", "eye care", "eye hospital",
            "family dental", "dental care", "dental clinic", "smiles", "medical centre", "medical center",
            "medical group", "medicals", "medicare", "ministries", "lutheran", "baptist church", "mosque",
            "islamic centre", "gurudwara", "ashram", "charitable trust", "co-op", "cooperative", "co-operative",
            "federation", "association", "chamber of commerce", "club", "golf club", "lodge", "inn", "inns", "b&b",
            "guest house", "hostel", "villas", "retreat", "camps",
            "auto body", "body shop", "components", "auto components", "processing", "orthodontic", "enterprises",
            "industries", "traders",
            "technologies", "exports", "group", "associates", "hospital",
            "school", "college", "academy", "institute", "clinic", "logistics", "pharma", "motors", "textiles", "foods",
            "builders", "& co", "& sons", "and sons", "hotel", "hotels", "resort", "resorts", "foundation", "trust",
            "stores", "mills", "chemicals", "agency", "agencies", "constructions", "construction", "consultants",
            "consultancy", "consulting", "partners", "surveyors", "tours", "travels", "travel", "holidays",
            "jewellers", "jewelers", "caterers", "bakery", "bakers", "restaurant", "restaurants", "engineering",
            "engineers", "works", "farms", "farm", "dairy", "packaging", "plastics", "electricals", "electronics",
            "automobiles", "auto", "pharmaceuticals", "diagnostics", "laboratories", "labs", "solicitors",
            "architects", "accountants", "church", "university", "society", "steels", "tubes", "cements", "cement",
            "paints", "garments", "fabrics", "silks", "polymers", "forgings", "tyres", "roadlines",
            "transport", "transports", "cargo", "freight", "shipping", "marine", "bank", "finance", "capital",
            "properties", "realty", "estates", "developers", "infra", "interiors", "furniture", "furnishings",
            "printers", "press", "publications", "media", "studio", "studios", "salon", "gym", "fitness",
            "dental", "dentistry", "family dentistry", "& daughters", "and daughters", "amusements", "physiotherapy",
            "nursing home", "care home", "veterinary", "opticians", "chemists", "pharmacy",
            "brewery", "winery", "locksmiths", "plumbing", "roofing", "landscaping", "bearings", "instruments",
            "tools", "machines", "valves", "pumps", "convent school", "public school", "high school", "vidyalaya",
            "mahavidyalaya", "sanstha", "bhavan", "mandir", "holdings", "ventures", "retail", "mart", "supermarket",
            "bazaar", "impex", "overseas", "international", "global", "bros", "brothers", "werke", "möbelwerke", "sons",
        ].map { ($0, true) }
    )
}
