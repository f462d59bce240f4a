import WaggleReferral

/// Sums of money as people write them: `4.5 lakh`, `£6k`, `40-50 тысяч`, `12.000 EUR`, `35k each`.
struct MoneyText {
    let text: FoldedText
    /// ISO 4217, for sums that state none.
    var currency: String?

    struct Sum {
        var words: Range<Int>
        var low: Double
        /// Equal to ``low`` for a single sum.
        var high: Double
        /// ISO 4217; nil when neither the sum nor the writer's country tells.
        var currency: String?
        /// Whether the text itself says that this is money: a currency, or a word like lakh.
        var isMarked: Bool
        var per: Budget.Period?
    }

    /// All sums and larger numbers that could be one, in their order.
    func sums(in range: Range<Int>? = nil) -> [Sum] {
        var found: [Sum] = []
        let end = range?.upperBound ?? text.words.count
        var index = Self.openings.next(in: text, from: range?.lowerBound ?? 0, to: end)
        while index < end {
            let sum = sum(at: index)
            if let sum { found.append(sum) }
            let next = max(sum?.words.upperBound ?? 0, index + 1)
            index = Self.openings.next(in: text, from: next, to: end)
        }
        return found
    }

    /// A sum begins with a number, or with a word of these.
    private static let openings = PhraseOpenings([
        halves.beginnings, currencies.beginnings, NumberWords.table.beginnings, invertible.beginnings,
    ])

    private struct Half: Sendable {
        var value: Double
        var currency: String?
    }

    /// Sums that are one word or phrase: "пол-ляма", "dedh lakh".
    private static let halves = PhraseTable<Half>(
        [
            ("пол ляма", 5e5, "RUB"), ("полляма", 5e5, "RUB"), ("пол миллиона", 5e5, "RUB"),
            ("полмиллиона", 5e5, "RUB"),
            ("полтора миллиона", 1.5e6, "RUB"), ("полтора ляма", 1.5e6, "RUB"), ("миллион рублей", 1e6, "RUB"),
            ("миллиона рублей", 1e6, "RUB"), ("до миллиона", 1e6, "RUB"), ("a million", 1e6, nil),
            ("сотня тысяч", 1e5, "RUB"), ("полторы сотни тысяч", 1.5e5, "RUB"), ("dedh lakh", 1.5e5, "INR"),
            ("derh lakh", 1.5e5, "INR"), ("dhai lakh", 2.5e5, "INR"), ("adhai lakh", 2.5e5, "INR"),
            ("half lakh", 5e4, "INR"), ("one and half lakh", 1.5e5, "INR"), ("two and half lakh", 2.5e5, "INR"),
            ("डेढ़ लाख", 1.5e5, "INR"), ("ढाई लाख", 2.5e5, "INR"), ("half a million", 5e5, nil as String?),
            ("half a crore", 5e6, "INR"), ("a lakh", 1e5, "INR"), ("a crore", 1e7, "INR"),
            ("un demi million", 5e5, nil),
            ("eine halbe million", 5e5, nil), ("medio millón", 5e5, nil), ("meio milhão", 5e5, nil),
            ("two and a half thousand", 2.5e3, nil), ("one and a half thousand", 1.5e3, nil),
            ("two and a half grand", 2.5e3, nil), ("three and a half thousand", 3.5e3, nil), ("a thousand", 1e3, nil),
            ("couple of grand", 2e3, nil), ("a couple of grand", 2e3, nil), ("полторы тысячи", 1.5e3, "RUB"),
            ("полтора миллиона", 1.5e6, "RUB"), ("два с половиной миллиона", 2.5e6, "RUB"),
            ("anderthalb tausend", 1.5e3, nil), ("eineinhalb tausend", 1.5e3, nil), ("dhai sau", 250, "INR"),
            ("a couple of thousand", 2e3, nil), ("a couple of lakhs", 2e5, "INR"), ("a grand", 1e3, nil),
        ].map { ($0.0, Half(value: $0.1, currency: $0.2)) }
    )

    private func sum(at start: Int) -> Sum? {
        if let match = Self.halves.match(text, at: start) {
            let end = start + match.length
            return finished(start..<end, match.value.value, match.value.value, match.value.currency, marked: true)
        }
        if let sum = inverted(at: start) { return sum }
        let words = text.words
        var index = start
        var currency = Self.currencies.match(text, at: index)?.value
        if currency != nil {
            index += 1
            guard index < words.count else { return nil }
            if !words[index].isNumber, Self.currencies.match(text, at: index) != nil, index + 1 < words.count {
                index += 1
            }
        }
        guard let first = value(at: index) else { return nil }
        var low = first.value
        var high = low
        var end = first.end
        var scale = Self.scales.match(text, at: end) ?? dottedThousands(at: end)
        // "1200 K St" is an address: nobody says so of millions.
        if scale?.value.factor == 1_000, low >= 1_000, end < words.count, !words[end].gap.isEmpty { scale = nil }
        // "…-96-11. К майским": a sentence begins, and no thousands.
        if end < words.count, words[end].gap.contains(.stop), !words[end].gap.isEmpty { scale = nil }
        if let found = scale, isClose(end) {
            end += found.length
            // "nine thousand five hundred"
            if found.value.factor == 1_000, end + 1 < words.count, words[end].gap == .space,
                let hundreds = NumberWords.table.match(text, at: end), hundreds.value < 10,
                end + hundreds.length < words.count, text.folded(end + hundreds.length) == "hundred"
            {
                let value = low * 1_000 + Double(hundreds.value) * 100
                return finished(start..<(end + hundreds.length + 1), value, value, currency, marked: true)
            }
            // "teen lakh bees hazar": a smaller sum behind a larger one is added.
            if found.value.factor >= 100_000, end < words.count, let rest = value(at: end), isClose(end),
                let next = Self.scales.match(text, at: rest.end), next.value.factor < found.value.factor
            {
                low = low * found.value.factor + rest.value * next.value.factor
                high = low
                end = rest.end + next.length
                return finished(start..<end, low, high, currency ?? found.value.currency, marked: true)
            }
        } else {
            scale = nil
        }
        // A range: 40-50 тысяч, 20 to 25 k€, 700-800.
        if let second = rangeEnd(at: end) {
            high = second.value
            end = second.end
            if scale == nil, let found = Self.scales.match(text, at: end), isClose(end) {
                scale = found
                end += found.length
            } else if let found = Self.scales.match(text, at: end), isClose(end) {
                end += found.length
                high *= found.value.factor
                low *= scale?.value.factor ?? 1
                return finished(start..<end, low, high, currency ?? found.value.currency, marked: true)
            }
        }
        // "9 à 11 000 €": the thousands are said once.
        if scale == nil, low >= 1, low < 1_000, high >= 1_000, low * 1_000 < high { low *= 1_000 }
        let factor = scale?.value.factor ?? 1
        // A sentence ends behind a telephone: "01738 496 030. £3k".
        let isParted =
            end < words.count && scale == nil && words[end].gap.contains([.stop, .space])
        if currency == nil, !isParted, end < words.count, isClose(end),
            let after = Self.currencies.match(text, at: end)
        {
            currency = after.value
            end += after.length
        }
        // "$180,000 MXN"
        if currency == "USD", end < words.count, words[end].gap == .space, words[start].end - words[start].start == 1,
            words[end].end - words[end].start == 3, let named = Self.currencies.match(text, at: end)?.value
        {
            currency = named
            end += 1
        }
        // Indian cheques: 4,50,000/-
        let tail = Int(words[end - 1].end)
        let isCheque = tail + 1 < text.bytes.count && text.bytes[tail] == 0x2F && text.bytes[tail + 1] == 0x2D
        if isCheque, currency == nil { currency = "INR" }
        // "12.000,-": no cents.
        let isRound =
            tail + 1 < text.bytes.count && text.bytes[tail] == 0x2C && text.bytes[tail + 1] == 0x2D
            && (tail + 2 == text.bytes.count || text.bytes[tail + 2] &- 0x30 >= 10)
        // "5 m" is a length, "5 mil" a thousand only with money around it.
        if scale?.value.isWeak == true, currency == nil, scale?.value.currency == nil || self.currency != "INR" {
            return nil
        }
        return finished(
            start..<end,
            low * factor,
            high * factor,
            currency ?? scale?.value.currency,
            marked: currency != nil || (scale != nil && scale?.value.isWeak == false) || isCheque || isRound
        )
    }

    /// "30 т.р.": thousands of roubles, with points that end no sentence.
    private func dottedThousands(at index: Int) -> PhraseTable<Scale>.Match? {
        guard index + 1 < text.words.count, text.words[index + 1].gap == .stop, text.folded(index) == "т",
            text.folded(index + 1) == "р"
        else { return nil }
        return PhraseTable<Scale>.Match(value: Scale(factor: 1e3, currency: "RUB"), length: 2)
    }

    /// "тысяч 300", "рублей 500 тысяч": about so much.
    private func inverted(at start: Int) -> Sum? {
        guard start + 1 < text.words.count, text.words[start + 1].gap == .space, text.words[start + 1].isNumber,
            start == 0 || !text.words[start - 1].isNumber, let scale = Self.invertible.match(text, at: start)?.value,
            let value = value(at: start + 1)
        else { return nil }
        guard Self.scales.match(text, at: value.end) == nil else { return nil }
        return finished(start..<value.end, value.value * scale, value.value * scale, "RUB", marked: true)
    }

    private static let invertible = PhraseTable<Double>(
        [("тысяч", 1e3), ("тыщ", 1e3), ("миллиона", 1e6), ("миллионов", 1e6), ("лямов", 1e6)]
    )

    private func finished(_ range: Range<Int>, _ low: Double, _ high: Double, _ currency: String?, marked: Bool) -> Sum
    {
        let per = period(at: range.upperBound)
        return Sum(
            words: range.lowerBound..<(range.upperBound + (per?.length ?? 0)),
            low: min(low, high),
            high: max(low, high),
            currency: currency ?? self.currency,
            isMarked: marked,
            per: per?.value ?? periodAhead(of: range.lowerBound)
        )
    }

    /// "monthly budget of 900", "per laptop 350".
    private func periodAhead(of index: Int) -> Budget.Period? {
        var at = index - 1
        while at >= 0, index - at <= 6,
            text.words[at + 1].gap.isDisjoint(with: .clauseEnd.union([.comma, .line]))
                || text.words[at].end - text.words[at].start <= 3 && text.words[at + 1].gap.isDisjoint(with: .hardBreak)
        {
            if let match = Self.periodsAhead.match(text, at: at) { return match.value }
            at -= 1
        }
        return nil
    }

    private static let periodsAhead = PhraseTable<Budget.Period>(
        [
            "per month", "monthly", "monthly budget", "each month", "every month", "monatlich", "monatliches",
            "pro monat",
            "mensuel", "budget mensuel", "par mois", "mensual", "al mes", "mensal", "por mês", "ежемесячно", "в месяц",
            "mahine ka", "har mahine", "mahine ke",
        ].map { ($0, .month) }
            + [
                "per year", "yearly", "annual budget", "annually", "per annum", "jährlich", "pro jahr", "par an",
                "annuel",
                "anual", "al año", "por ano", "в год", "saal ka", "saal ke",
            ].map { ($0, .year) }
            + [
                "per laptop", "per piece", "per unit", "per pc", "per camera", "per printer", "per user", "per system",
                "per head", "per machine", "per desktop", "per seat", "per tablet", "pro stück", "pro gerät",
                "je gerät",
                "pro arbeitsplatz", "par poste", "par pièce", "por unidad", "por equipo", "por unidade", "por máquina",
                "за штуку", "ek laptop ka", "ek ka",
            ].map { ($0, .unit) }
    )

    /// Digits, with spaces between groups of three, or a number in words.
    private func value(at index: Int) -> (value: Double, end: Int)? {
        guard index < text.words.count else { return nil }
        guard text.words[index].isNumber else {
            guard let match = NumberWords.table.match(text, at: index) else { return nil }
            // In words only with its scale: "three" alone is no sum.
            return Self.scales.match(text, at: index + match.length) == nil
                ? nil : (Double(match.value), index + match.length)
        }
        guard var value = text.number(index) else { return nil }
        var end = index + 1
        let length = text.words[index].end - text.words[index].start
        if length <= 3 {
            while end < text.words.count, text.words[end].isNumber, text.words[end].gap == .space,
                text.words[end].end - text.words[end].start == 3,
                let group = text.number(end)
            {
                value = value * 1_000 + group
                end += 1
            }
        }
        return (value, end)
    }

    private func rangeEnd(at index: Int) -> (value: Double, end: Int)? {
        guard index < text.words.count else { return nil }
        let word = text.words[index]
        if word.isNumber, word.gap.contains(.hyphen), word.gap.isDisjoint(with: .hard) { return value(at: index) }
        if Self.currencies.match(text, at: index) != nil, word.gap.contains(.hyphen), index + 1 < text.words.count {
            return value(at: index + 1)
        }
        guard word.gap == .space, Self.until.match(text, at: index) != nil, index + 1 < text.words.count else {
            return nil
        }
        let next = Self.currencies.match(text, at: index + 1) == nil ? index + 1 : index + 2
        guard next < text.words.count, text.words[next].isNumber else { return nil }
        return value(at: next)
    }

    /// In the same clause, wrapped or not; the point of "Rs." and "тыс." does not end one.
    private func isClose(_ index: Int) -> Bool {
        index < text.words.count && text.words[index].gap.isDisjoint(with: [.paragraph, .question, .comma])
    }

    private func period(at index: Int) -> (value: Budget.Period, length: Int)? {
        guard index < text.words.count, text.words[index].gap.isDisjoint(with: [.paragraph, .question]) else {
            return nil
        }
        guard let match = Self.periods.match(text, at: index) else {
            // "R$ 4.500 por notebook", "12 k€ par salle": for one of what is named.
            if index + 1 < text.words.count, text.words[index + 1].gap == .space,
                Self.eachOf.match(text, at: index) != nil,
                text.words[index].gap.isDisjoint(with: .clauseEnd), !text.words[index + 1].isNumber,
                text.folded(index + 1).utf8.count > 2, Self.wholes.match(text, at: index + 1) == nil
            {
                return (.unit, 2)
            }
            // "€ HT pro Monat", "+ GST per month": one word of tax between.
            guard index + 1 < text.words.count, Self.taxes.match(text, at: index) != nil,
                let match = Self.periods.match(text, at: index + 1)
            else { return nil }
            return (match.value, match.length + 1)
        }
        return (match.value, match.length)
    }

    struct Scale: Sendable {
        var factor: Double
        var currency: String?
        /// A letter that means other things as well.
        var isWeak = false
    }

    private static let scales = PhraseTable<Scale>(
        [
            ("t€", 1e3, "EUR"), ("teur", 1e3, "EUR"), ("t eur", 1e3, "EUR"), ("tchf", 1e3, "CHF"),
            ("lakh", 1e5, "INR"), ("lakhs", 1e5, "INR"), ("lac", 1e5, "INR"), ("lacs", 1e5, "INR"),
            ("lakhs rupees", 1e5, "INR"),
            ("crore", 1e7, "INR"), ("crores", 1e7, "INR"), ("cr", 1e7, "INR"), ("लाख", 1e5, "INR"), ("करोड़", 1e7, "INR"),
            ("करोड", 1e7, "INR"),
            ("हज़ार", 1e3, "INR"), ("हजार", 1e3, "INR"), ("hazar", 1e3, "INR"), ("hazaar", 1e3, "INR"),
            ("hajar", 1e3, "INR"),
            ("тыс", 1e3, "RUB"), ("тысяч*", 1e3, "RUB"), ("т р", 1e3, "RUB"), ("тр", 1e3, "RUB"), ("млн", 1e6, "RUB"),
            ("миллион*", 1e6, "RUB"),
            ("лям*", 1e6, "RUB"), ("млрд", 1e9, "RUB"),
        ].map { ($0.0, Scale(factor: $0.1, currency: $0.2)) }
            + [
                ("k", 1e3), ("к", 1e3), ("thousand", 1e3), ("tausend", 1e3), ("tsd", 1e3), ("mille", 1e3), ("mil", 1e3),
                ("mio", 1e6), ("mill", 1e6),
                ("million", 1e6), ("millions", 1e6), ("millionen", 1e6), ("mln", 1e6), ("mn", 1e6), ("millones", 1e6),
                ("millón", 1e6), ("milhões", 1e6),
                ("milhão", 1e6), ("grand", 1e3), ("ke", 1e3), ("keur", 1e3), ("teur", 1e3),
            ].map { ($0.0, Scale(factor: $0.1)) }
            + [("l", 1e5), ("m", 1e6)].map {
                ($0.0, Scale(factor: $0.1, currency: $0.0 == "l" ? "INR" : nil, isWeak: true))
            }
    )

    private static let currencies = PhraseTable<String>(
        [
            ("₹", "INR"), ("rs", "INR"), ("inr", "INR"), ("rupees", "INR"), ("rupee", "INR"), ("rupaye", "INR"),
            ("rupay", "INR"), ("re", "INR"),
            ("रुपये", "INR"), ("रुपए", "INR"), ("रु", "INR"), ("$", "USD"), ("usd", "USD"), ("us $", "USD"),
            ("dollars", "USD"), ("dollar", "USD"), ("bucks", "USD"),
            ("£", "GBP"), ("gbp", "GBP"), ("pounds", "GBP"), ("quid", "GBP"), ("€", "EUR"), ("eur", "EUR"),
            ("euro", "EUR"), ("euros", "EUR"), ("k€", "EUR"),
            ("₽", "RUB"), ("руб", "RUB"), ("рублей", "RUB"), ("рубля", "RUB"), ("рубли", "RUB"), ("р", "RUB"),
            ("rub", "RUB"), ("aed", "AED"), ("dhs", "AED"), ("dirhams", "AED"),
            ("dh", "AED"), ("sar", "SAR"), ("qar", "QAR"), ("omr", "OMR"), ("kwd", "KWD"), ("chf", "CHF"),
            ("fr", "CHF"), ("sfr", "CHF"), ("r $", "BRL"), ("brl", "BRL"), ("reais", "BRL"),
            ("₴", "UAH"), ("грн", "UAH"), ("uah", "UAH"), ("₸", "KZT"), ("тенге", "KZT"), ("kzt", "KZT"),
            ("byn", "BYN"), ("pln", "PLN"), ("zł", "PLN"), ("zl", "PLN"),
            ("sgd", "SGD"), ("s $", "SGD"), ("aud", "AUD"), ("a $", "AUD"), ("cad", "CAD"), ("c $", "CAD"),
            ("nzd", "NZD"), ("zar", "ZAR"), ("npr", "NPR"), ("bdt", "BDT"),
            ("lkr", "LKR"), ("pkr", "PKR"), ("¥", "JPY"), ("jpy", "JPY"), ("cny", "CNY"), ("rmb", "CNY"), ("元", "CNY"),
            ("円", "JPY"), ("₩", "KRW"), ("원", "KRW"), ("try", "TRY"),
            ("₺", "TRY"), ("mxn", "MXN"), ("pesos", "MXN"), ("sek", "SEK"), ("nok", "NOK"), ("dkk", "DKK"),
            ("kr", "SEK"), ("czk", "CZK"),
            ("kč", "CZK"), ("huf", "HUF"), ("ft", "HUF"), ("ron", "RON"), ("lei", "RON"),
        ].filter { $0.0 != "try" && $0.0 != "re" && $0.0 != "fr" && $0.0 != "ft" }
    )

    private static let periods = PhraseTable<Budget.Period>(
        [
            "per month", "a month", "p m", "pm", "month", "mo", "monthly", "pcm", "im monat", "pro monat", "monatlich",
            "mtl", "monat", "par mois",
            "mois", "mensuel", "mensuels", "al mes", "mensuales", "mes", "por mês", "mensais", "ao mês", "mês",
            "в месяц", "ежемесячно", "мес", "месяц",
            "al mese", "mese", "per maand", "mahina", "mahine", "per mahina", "har mahine", "महीना", "महीने", "प्रति माह",
            "प्रति महीना",
        ].map { ($0, .month) }
            + [
                "per year", "a year", "p a", "pa", "year", "yr", "per annum", "annually", "yearly", "im jahr",
                "pro jahr", "jährlich", "jahr", "par an", "an",
                "al año", "año", "anuales", "por ano", "ao ano", "ano", "в год", "год", "l'anno", "per jaar", "saal",
                "प्रति वर्ष", "साल",
            ].map { ($0, .year) }
            + [
                "each", "per piece", "a piece", "apiece", "per unit", "per pc", "per head", "per user", "per seat",
                "a seat", "per device", "per laptop",
                "per machine", "per system", "per camera", "per licence", "per license", "pro stück", "je stück",
                "das stück", "stück", "pro gerät", "pro platz",
                "pro user", "pièce", "la pièce", "l'unité", "par poste", "par pièce", "par unité", "c u", "cada uno",
                "cada una", "por unidad", "la unidad",
                "cada", "por unidade", "a unidade", "за штуку", "штука", "за единицу", "за шт", "l'uno", "cadauno",
                "per stuk", "per pcs", "ek ka",
                "pc", "unit", "user", "seat", "प्रति", "a pop", "p u",
            ].map { ($0, .unit) }
    )

    private static let eachOf = PhraseTable<Bool>(["per", "pro", "je", "par", "por", "за"].map { ($0, true) })
    /// What stands behind "per" and is no thing that is bought.
    private static let wholes = PhraseTable<Bool>(
        [
            "favor", "todo", "toda", "todos", "los", "las", "lote", "forma", "mail", "email", "phone", "telefon",
            "téléphone", "order", "job", "project", "projekt", "copy", "page", "kopie", "seite", "visit", "hour", "day",
            "week", "stunde", "tag", "woche", "heure", "jour", "semaine", "hora", "dia", "día", "semana", "annum",
            "quarter", "quartal", "trimestre", "это", "все", "всё", "весь", "него", "них", "cento", "cent", "ciento",
        ].map { ($0, true) }
    )
    private static let taxes = PhraseTable<Bool>(
        ["gst", "vat", "ht", "ttc", "netto", "brutto", "net", "plus", "ex", "excl", "inc", "incl", "ндс", "с", "без"]
            .map { ($0, true) }
    )
    private static let until = PhraseTable<Bool>(
        ["to", "till", "bis", "до", "à", "a", "et", "and", "y", "até", "und", "se", "से", "al", "tot", "or"].map {
            ($0, true)
        }
    )

    /// What a sum without a currency is meant in.
    static func currency(of country: String?) -> String? {
        country.flatMap { currencyOfCountry[$0] }
    }

    /// "EUR", "inr": three letters that say what a number is counted in.
    static func isCurrencyCode(_ word: String) -> Bool { currencyCodes.contains(word) }

    private static let currencyCodes = Set(currencyOfCountry.values.map { $0.lowercased() })

    private static let currencyOfCountry: [String: String] = [
        "IN": "INR", "GB": "GBP", "US": "USD", "AE": "AED", "RU": "RUB", "DE": "EUR", "FR": "EUR", "ES": "EUR",
        "IT": "EUR", "AT": "EUR", "NL": "EUR",
        "BE": "EUR", "PT": "EUR", "IE": "EUR", "FI": "EUR", "GR": "EUR", "LU": "EUR", "BR": "BRL", "CH": "CHF",
        "PL": "PLN", "UA": "UAH", "KZ": "KZT",
        "CA": "CAD", "AU": "AUD", "SG": "SGD", "NZ": "NZD", "ZA": "ZAR", "SA": "SAR", "QA": "QAR", "OM": "OMR",
        "NP": "NPR", "BD": "BDT", "LK": "LKR",
        "PK": "PKR", "MX": "MXN", "SE": "SEK", "NO": "NOK", "DK": "DKK", "CZ": "CZK", "HU": "HUF", "RO": "RON",
        "JP": "JPY", "CN": "CNY", "KR": "KRW",
        "TR": "TRY", "BY": "BYN", "KE": "KES", "NG": "NGN",
    ]
}
