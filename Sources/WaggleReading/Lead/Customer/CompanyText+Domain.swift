import WaggleMIME

/// Firms by the domain of an address: "oudandambergroup.example" is "Oud & Amber Group".
extension CompanyText {
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
    static func run(
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
}
