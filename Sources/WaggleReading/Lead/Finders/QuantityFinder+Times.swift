/// Numbers of which there are several: "2 tills in each of 4 shops".
extension QuantityFinder {
    /// Of "per shop" and "in each of the 4 shops" how many there are: at the words themselves, or where the text counts
    /// them.
    static func times(in text: FoldedText, from place: Range<Int>, within range: Range<Int>) -> Int? {
        for index in place {
            guard text.words[index].gap.isDisjoint(with: .clauseEnd.union([.comma, .line, .slash])) else { return nil }
            guard let each = eachOf.match(text, at: index) else { continue }
            var next = index + each.length
            // "In each of the 4 shops", and not "je zwei".
            let isOfMany = text.folded(next - 1) == "of"
            while next < range.upperBound, text.words[next].gap == .space, fillers.match(text, at: next) != nil {
                next += 1
            }
            guard next < range.upperBound, text.words[next].gap.isDisjoint(with: .hard) else { return nil }
            if let many = value(text, at: next), many.value > 1, many.value <= 200, !isMeasured(text, many.end - 1) {
                return isOfMany ? many.value : nil
            }
            guard !text.words[next].isNumber, measures.match(text, at: next) == nil,
                periods.match(text, at: next) == nil
            else { return nil }
            if ones.match(text, at: next) != nil { return counted(text, before: place.lowerBound, within: range) }
            return many(text, of: text.folded(next), within: range)
        }
        return nil
    }

    /// "We hire twelve reps and want a notebook for each of them": the last number before.
    static func counted(_ text: FoldedText, before start: Int, within range: Range<Int>) -> Int? {
        var index = start - 2
        // "She runs two nurseries; each needs three tablets": a semicolon parts no more than a comma.
        while index >= range.lowerBound, start - index < 14,
            text.words[index + 1].gap.isDisjoint(with: .clauseEnd) || text.bytes[Int(text.words[index].end)] == 0x3B
        {
            if let value = value(text, at: index), value.value > 1, value.value <= 200, !isMeasured(text, value.end - 1)
            {
                return value.value
            }
            index -= 1
        }
        return nil
    }

    private static let ones = PhraseTable<Bool>(
        ["them", "one", "um", "uma", "uno", "una", "un", "d'eux", "von ihnen", "einzelnen", "person", "of them"].map {
            ($0, true)
        }
    )

    /// The same where the words stand before the thing, up to the beginning of the clause.
    static func times(in text: FoldedText, before start: Int, within range: Range<Int>) -> Int? {
        var index = start
        while index > range.lowerBound, start - index < 12,
            text.words[index].gap.isDisjoint(with: .clauseEnd.union([.comma, .colon]))
        {
            index -= 1
            guard let each = eachAhead.match(text, at: index) else { continue }
            let next = index + each.length
            guard next < range.upperBound, next <= start, text.words[next].gap == .space else { return nil }
            // "Each needs three tablets"
            if ones.match(text, at: next) != nil || verbs.match(text, at: next) != nil || next == start
                || QuantityFinder.value(text, at: next) != nil
            {
                return counted(text, before: index + 1, within: range)
            }
            guard measures.match(text, at: next) == nil, periods.match(text, at: next) == nil else { return nil }
            return many(text, of: text.folded(next), within: range)
        }
        return nil
    }

    private static let eachAhead = PhraseTable<Bool>(
        [
            "each", "in each", "at each", "every", "in jeder", "in jedem", "jede", "jeder", "jedes", "chaque",
            "dans chaque", "en cada", "em cada", "cada", "в каждый", "в каждую", "в каждой", "в каждом", "на каждый",
            "har", "हर", "har ek", "je", "pro", "per", "par", "por", "para cada", "für jede", "für jeden",
            "pour chaque",
        ].map { ($0, true) }
    )

    /// How many of a thing the text counts, when it counts it once.
    private static func many(_ text: FoldedText, of noun: String, within range: Range<Int>) -> Int? {
        let stem = noun.prefix(max(4, noun.count - 2))
        guard noun.count >= 4 else { return nil }
        var found: Int?
        for index in range {
            guard let value = value(text, at: index), value.value > 1, value.value <= 200 else { continue }
            for next in value.end..<min(value.end + 2, range.upperBound) {
                guard text.words[next].gap == .space else { break }
                let word = text.folded(next)
                guard word.hasPrefix(stem), word.count <= noun.count + 3 else { continue }
                if let found, found != value.value { return nil }
                found = value.value
            }
        }
        return found
    }

    private static let eachOf = PhraseTable<Bool>(
        [
            "para cada", "für jeden", "für jede", "pour chaque", "pour chacun", "each of", "each", "per", "every",
            "for each", "in each", "at each", "je", "jede", "jeder", "jedes", "jeden",
            "pro", "par", "chaque", "dans chaque", "por", "cada", "en cada", "em cada", "por cada", "на каждый",
            "в каждый", "в каждую", "в каждой", "в каждом", "на каждую", "har", "हर",
        ].map { ($0, true) }
    )

    private static let fillers = PhraseTable<Bool>(
        ["of", "the", "our", "their", "those", "these", "all", "der", "des", "de", "las", "los", "les", "as", "os"].map
        {
            ($0, true)
        }
    )

    private static let periods = PhraseTable<Bool>(
        ["month", "year", "week", "day", "monat", "jahr", "mois", "mes", "mês", "año", "ano", "hour", "user"].map {
            ($0, true)
        }
    )

    static let times = PhraseTable<Bool>(
        [
            "x", "х", "qty", "quantity", "anzahl", "nos", "stück", "шт", "кол во", "количество", "cantidad", "quantité",
            "menge", "count", "total", "нужно", "надо", "нужны", "требуется",
        ].map { ($0, true) }
    )
}
