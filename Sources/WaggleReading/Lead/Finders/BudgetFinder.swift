import WaggleReferral

/// What the customer is ready to spend: a sum with a word of spending near it, or marked as money.
struct BudgetFinder {
    /// ISO 4217, for sums without one.
    let currency: String?

    func budget(in section: LeadSection, fields: FormFields?) -> Found<Budget>? {
        if let field = fields?.budget {
            let text = FoldedText(field)
            return MoneyText(text: text, currency: currency).sums().first.flatMap {
                found($0, text, bound: bound(text, $0.words), cue: true)
            }
        }
        guard !section.body.isEmpty else { return nil }
        let text = section.text
        var best: (budget: Found<Budget>, score: Double)?
        var last: (end: Int, score: Double)?
        for sum in MoneyText(text: text, currency: currency).sums(in: section.body) {
            let cue = cue(text, sum.words)
            // "8 lakh - no sorry, 6 lakh": the second stands for the first.
            if let last, isTakenBack(text, last.end..<sum.words.lowerBound), sum.isMarked,
                let budget = found(sum, text, bound: bound(text, sum.words), cue: true)
            {
                best = (budget, last.score)
                continue
            }
            // "4L not 3L"
            let at = sum.words.lowerBound
            if at > 0, text.words[at].gap == .space, NameFinder.denials.match(text, at: at - 1) != nil { continue }
            let isLarge = sum.high >= 1_000 || sum.high >= 100 && sum.per != nil
            guard cue > -0.5, sum.isMarked || (cue > 0.4 && isLarge && isNear(text, sum.words)),
                sum.high >= 10
            else { continue }
            guard let budget = found(sum, text, bound: bound(text, sum.words), cue: cue > 0) else { continue }
            let score = cue + (sum.isMarked ? 0.3 : 0)
            if score > best?.score ?? 0.2 {
                best = (budget, score)
                last = (sum.words.upperBound, score)
            }
        }
        return best?.budget
    }

    /// Whether words say nothing but that what stands before them was wrong.
    private func isTakenBack(_ text: FoldedText, _ words: Range<Int>) -> Bool {
        guard !words.isEmpty, words.count <= 4 else { return false }
        var index = words.lowerBound
        while index < words.upperBound, let match = Self.retractions.match(text, at: index) { index += match.length }
        return index == words.upperBound
    }

    private static let retractions = PhraseTable<Bool>(
        [
            "no", "no no", "sorry", "oops", "rather", "i mean", "correction", "make that", "make it", "nein", "eher",
            "besser gesagt", "ich meine", "verzeihung", "entschuldigung", "non", "pardon", "plutôt", "perdón",
            "mejor dicho", "digo", "não", "aliás", "quer dizer", "desculpe", "нет", "вернее", "точнее", "извините",
            "nahi", "nahin", "नहीं", "matlab",
        ].map { ($0, true) }
    )

    /// A bare number is a budget only right behind its word: "budget is 80000", "up to 3500".
    private func isNear(_ text: FoldedText, _ words: Range<Int>) -> Bool {
        // "35000 paryant"
        let next = words.upperBound
        // "12000 saal ka budget"
        if next + 1 < text.words.count, text.words[next].gap == .space, text.words[next + 1].gap == .space,
            ["ka", "ki", "का", "की"].contains(text.folded(next)), (Self.cues.match(text, at: next + 1)?.value ?? 0) > 0
        {
            return true
        }
        if next < text.words.count, text.words[next].gap == .space, (Self.cues.match(text, at: next)?.value ?? 0) > 0 {
            return true
        }
        return (max(0, words.lowerBound - 4)..<words.lowerBound).contains { index in
            guard let match = Self.cues.match(text, at: index), match.value > 0 else { return false }
            return ((index + 1)...words.lowerBound).allSatisfy {
                text.words[$0].gap.isDisjoint(with: .hard) || isShortened(text, $0 - 1)
            }
        }
    }

    /// "Max. 5.500": the point behind the word ends nothing.
    private func isShortened(_ text: FoldedText, _ index: Int) -> Bool {
        text.words[index + 1].gap == [.stop, .space] && Self.shortenings.contains(text.folded(index))
    }

    private static let shortenings: Set<String> = ["max", "ca", "min", "approx", "env", "aprox", "макс"]

    private enum Bound {
        case most
        case least
        case about
    }

    private func found(_ sum: MoneyText.Sum, _ text: FoldedText, bound: Bound?, cue: Bool) -> Found<Budget>? {
        guard let currency = sum.currency, sum.high < 1e13, sum.high >= 1 else { return nil }
        let low = Int64(sum.low.rounded())
        let high = Int64(sum.high.rounded())
        let budget: Budget
        if low != high {
            budget = Budget(currency: currency, least: low, most: high, per: sum.per)
        } else {
            switch bound {
            case .least: budget = Budget(currency: currency, least: low, most: nil, per: sum.per)
            case .about: budget = Budget(currency: currency, least: low, most: high, per: sum.per)
            case .most, nil: budget = Budget(currency: currency, least: nil, most: high, per: sum.per)
            }
        }
        return Found(budget, quote: text.text(sum.words), confidence: (cue ? 0.85 : 0.6) + (sum.isMarked ? 0.1 : -0.1))
    }

    /// How likely the words around a sum make it a budget: −1 for prices of other things.
    private func cue(_ text: FoldedText, _ words: Range<Int>) -> Double {
        var score = 0.0
        var index = words.lowerBound - 1
        var steps = 0
        while index >= 0, steps < 9, text.words[index + 1].gap.isDisjoint(with: [.question, .paragraph]) {
            if let match = Self.cues.match(text, at: index) {
                score = match.value
                // "they spend 300": the longer phrase that ends here.
                if index > 0, let longer = Self.cues.match(text, at: index - 1), longer.length == match.length + 1 {
                    score = longer.value
                }
                break
            }
            // A sentence ends; what stood in the one before counts only with a colon or dash.
            if text.words[index + 1].gap.contains(.stop), steps > 1 { break }
            index -= 1
            steps += 1
        }
        guard score == 0 else { return score }
        index = words.upperBound
        steps = 0
        while index < text.words.count, steps < 5, text.words[index].gap.isDisjoint(with: .clauseEnd) {
            if let match = Self.cues.match(text, at: index) { return match.value }
            index += 1
            steps += 1
        }
        return 0
    }

    private func bound(_ text: FoldedText, _ words: Range<Int>) -> Bound? {
        // "say three grand at most": what stands behind is the last word.
        let next = words.upperBound
        if next < text.words.count, text.words[next].gap.isDisjoint(with: .clauseEnd),
            let match = Self.bounds.match(text, at: next), match.value > 0
        {
            return .most
        }
        var index = words.lowerBound - 1
        var steps = 0
        while index >= 0, steps < 5, text.words[index + 1].gap.isDisjoint(with: .clauseEnd) {
            if var match = Self.bounds.match(text, at: index) {
                // "not more than" is longer than "more than".
                if index > 0, let longer = Self.bounds.match(text, at: index - 1), longer.length == match.length + 1 {
                    match = longer
                }
                // "Mehr als 12.000 darf es nicht kosten", "can't afford more than £300"
                if match.value < 0, isDenied(text, behind: next) || isDenied(text, before: index) { return .most }
                return match.value > 0 ? .most : match.value < 0 ? .least : .about
            }
            index -= 1
            steps += 1
        }
        // "$12,000 from the building fund": from there, and no least sum.
        if next < text.words.count, text.words[next].gap.isDisjoint(with: .clauseEnd),
            !["from", "von", "de", "ab", "от", "desde"].contains(text.folded(next)),
            let match = Self.bounds.match(text, at: next)
        {
            return match.value > 0 ? .most : match.value < 0 ? .least : .about
        }
        return nil
    }

    private func isDenied(_ text: FoldedText, behind end: Int) -> Bool {
        (end..<min(end + 5, text.words.count)).contains { index in
            NameFinder.denials.match(text, at: index) != nil
                && (end...index).allSatisfy {
                    text.words[$0].gap.isDisjoint(with: [.stop, .question, .paragraph])
                }
        }
    }

    private func isDenied(_ text: FoldedText, before start: Int) -> Bool {
        (max(0, start - 4)..<start).contains { index in
            (NameFinder.denials.match(text, at: index) ?? Self.refusals.match(text, at: index)) != nil
                && ((index + 1)...start).allSatisfy {
                    text.words[$0].gap.isDisjoint(with: [.stop, .question, .paragraph, .comma])
                }
        }
    }

    private static let refusals = PhraseTable<Bool>(
        ["can't", "cannot", "cant", "won't", "wont", "don't", "dont", "couldn't", "ne peut", "ne veut"].map {
            ($0, true)
        }
    )

    private static let cues = PhraseTable<Double>(
        [
            "est value", "est cost", "estimated value", "estimated cost", "tender value",
            "value expected", "expected value", "order value", "deal size", "deal value",
            "rate", "rates", "will pay", "he'll pay", "she'll pay", "they'll pay", "we'll pay", "i'll pay", "raised",
            "looking at", "thinking of", "hoping for", "hoping to spend", "stretch to", "can stretch", "grant",
            "grant of", "donated", "sum of", "purse", "figure", "cost cap", "spend cap", "not exceeding",
            "not to exceed", "max budget", "total budget", "budget wise", "expected budget", "approx budget",
            "tentative budget", "zur verfügung", "stehen zur verfügung", "verfügung", "kredit", "budget von",
            "kostenpunkt", "preisrahmen", "preisvorstellung", "ausgegeben", "limit bei", "gesamtbudget", "budget de",
            "fourchette", "disponible", "budget total", "budget maximum", "à dépenser", "mettre", "coût maximum",
            "presupuestado", "aprobado", "aprobados", "disponemos", "disponen", "cuentan con", "contamos con",
            "inversión", "partida de", "invertir", "máx", "investir", "investimento", "disponível", "dispõem",
            "orçado", "aprovado", "aprovados", "teto", "teto de", "gasto máximo", "рассчитывает", "рассчитывают",
            "рассчитываем", "потолок", "лимит", "сумма", "выделяют", "выделяем", "уложиться в",
            "стоимость до", "хотят уложиться", "бюджетом до", "на всё", "на все", "не дороже", "de rahe",
            "dene ko tayyar", "tayyar", "kharcha", "bajet",
            "brutto", "netto", "ht", "ttc", "hors taxe", "hors taxes", "más iva", "sin iva", "plus vat", "ex vat",
            "plus gst", "без ндс", "с ндс",
            "budget", "budgeted", "budget is", "budget of", "spend", "spending", "to spend", "ready to pay",
            "willing to pay", "can pay", "can go", "can spend", "do it at", "do it for", "go to", "kept", "have kept",
            "earmarked",
            "have about", "have around", "i've about", "we have about", "worth", "lot", "the lot", "all in",
            "can go up to", "up to", "upto", "max", "maximum", "not more than",
            "no more than", "within", "under", "below", "approved", "sanctioned", "allocated", "set aside",
            "to play with", "afford", "price range", "range", "ceiling", "cap", "limit", "around", "approx", "has kept",
            "keep aside", "target price", "at the most",
            "budgetrahmen", "bis zu", "maximal", "höchstens", "rahmen", "ausgeben", "kostenrahmen", "eingeplant",
            "freigegeben", "etwa", "rund", "obergrenze", "enveloppe", "prévu", "prévoyons", "jusqu'à", "environ",
            "plafond", "dépenser", "disposons", "maxi", "au plus", "presupuesto", "hasta", "máximo", "alrededor",
            "gastar", "unos", "tope", "como mucho", "orçamento", "verba", "até", "máximo de", "em torno",
            "бюджет", "бюджета", "бюджетом", "до", "максимум", "не более", "не больше", "готовы потратить",
            "готов потратить", "потратить", "ориентир", "ориентировочно", "около", "в пределах", "выделили", "выделено",
            "заложили", "заложено", "уложиться", "укладываться", "денег", "bujet", "bajat", "kharch", "upar nahi",
            "se upar nahi", "paryant", "पर्यंत", "tak", "तक",
            "बजट", "अधिकतम", "लगभग", "खर्च", "spesa", "massimo", "fino a", "ca", "circa", "maximaal", "tot",
        ].map { ($0, 0.6) }
            + [
                "came back", "came back at", "quotes", "quote", "we quoted", "got quotes", "quoted us",
                "present contract",
                "existing contract", "current contract", "present vendor", "last time", "in the past", "devis reçu",
                "angeboten", "angebot über", "нам насчитали", "насчитали", "предложили за", "выставили", "вышло",
                "в прошлом году", "currently pay", "currently paying", "they spend", "we spend", "spend is",
                "current spend", "spends", "he spends",
                "she spends", "spending today", "pays", "paying", "now pay", "we pay",
                "turnover", "revenue",
                "last year", "invoice", "invoice no", "order no", "quoted", "quote of", "their price", "other vendor",
                "competitor", "deposit", "emd", "earnest money", "tender fee", "caution money", "commission",
                "referral fee", "fee", "capital", "salary", "fine",
                "packages start", "price starts", "starting at", "mrp", "discount", "save", "cost us", "paid",
                "zahlen derzeit", "zahlen wir", "bisher", "umsatz", "rechnung", "stammkapital", "provision", "payons",
                "actuellement", "chiffre d'affaires", "capital de", "facture", "pagamos", "actualmente", "facturación",
                "comisión", "pagamos hoje", "faturamento", "comissão", "сейчас платим", "платим", "платят", "оборот",
                "счет", "комиссия", "уставный капитал", "штраф", "abhi dete",
            ].map { ($0, -1) }
    )

    /// 1: at most; −1: at least; 0: about.
    private static let bounds = PhraseTable<Int>(
        [
            "up to", "upto", "max", "maximum", "not more than", "no more than", "within", "under", "below",
            "at the most", "at most", "or below", "or less", "and not more", "ceiling", "cap", "limit", "tops",
            "less than", "bis", "bis zu", "maximal",
            "höchstens", "unter", "nicht mehr als", "jusqu'à", "maxi", "plafond", "moins de",
            "au plus",
            "hasta", "máximo", "como máximo", "como mucho", "tope", "menos de", "até", "no máximo", "до", "максимум",
            "не более", "не больше", "не дороже", "в пределах", "tak", "paryant", "पर्यंत", "se upar nahi", "तक", "अधिकतम",
            "fino a", "massimo", "tot",
            "maximaal", "se zyada nahi",
        ].map { ($0, 1) }
            + [
                "at least", "minimum", "min", "more than", "over", "above", "from", "mindestens", "ab", "au moins",
                "à partir de", "al menos", "mínimo", "desde", "pelo menos", "no mínimo", "не менее",
                "минимум", "от", "kam se kam", "almeno", "minstens",
            ].map { ($0, -1) }
            + [
                "around", "about", "approx", "approximately", "roughly", "circa", "ca", "some", "say", "etwa",
                "ungefähr", "rund", "so um", "environ", "autour de", "alrededor de", "unos", "aproximadamente",
                "cerca de", "em torno de", "около", "примерно", "порядка", "ориентировочно", "ориентир", "где-то",
                "lagbhag", "kareeb", "लगभग", "करीब", "to play with", "ongeveer", "of",
            ].map { ($0, 0) }
    )
}
