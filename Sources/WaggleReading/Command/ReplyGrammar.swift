import WaggleReferral

/// What a partner decides in ordinary words.
///
/// It would rather ask than guess: conditions, questions and contradictions are never an accept, and a yes
/// among words that it does not know is none either.
struct ReplyGrammar {
    struct Verdict: Equatable {
        var intent: Reply.Intent
        var day: CalendarDay?
        var value: Money?
    }

    enum Sign: Hashable, Sendable {
        case accept
        case yes
        case decline
        case no
        case negation
        case condition
        case counter
        case later
        case question
        case progress
        case won
        case lost
        case returned
        case stop
        case noted
        case hope
        case harmless
        case irony
    }

    let asked: Asked
    /// The day of the mail, from which "Friday" is counted.
    let today: CalendarDay
    /// ISO 4217, for sums without one.
    var currency: String?

    /// Words of the longest answer that only puts off: who writes more says more.
    private static let putOffWords = 80
    /// Words of the longest answer that begins by naming the part that would be taken.
    private static let partWords = 24
    /// Words of the longest answer that is taken for one question, or for one price.
    private static let questionWords = 20
    /// Words of the shortest report in words that nobody knows.
    private static let reportWords = 5

    func judge(_ ownWords: String) -> Verdict {
        let text = FoldedText(Self.withoutCitations(Self.withoutClosing(ownWords)))
        guard !text.isEmpty, text.words.count <= 400 else { return Verdict(intent: .unclear) }
        let days = AnswerDay(text: text, today: today)
        var intent = acceptWithRequest(text, ownWords) ?? intent(of: Signs(text), text, ownWords)
        if intent == .unclear, text.words.count <= Self.putOffWords, days.namesDayOfAnswer {
            intent = .snooze(until: nil)
        }
        switch (intent, asked) {
        // Who was only asked has nothing to give back, and who has it nothing to take.
        case (.returned, .offerByQuote): intent = .decline(reason(text, ownWords))
        case (.accept, .outcomeByQuote): intent = .unclear
        default: break
        }
        var verdict = Verdict(intent: intent)
        // A day beside a decision decides nothing: "won, delivery on Friday", "no, we are full until March".
        switch intent {
        case .snooze(nil):
            verdict.day = days.day(for: .later)
            verdict.intent = .snooze(until: verdict.day)
        case .won:
            verdict.value = value(in: text)
            verdict.intent = .won(verdict.value)
        case .counter:
            verdict.value = value(in: text)
            verdict.day = days.day(for: .terms)
        case .progress: verdict.day = days.day(for: .report)
        case .lost, .returned, .question, .accept, .decline, .snooze, .unsubscribe, .unclear: break
        }
        return verdict
    }

    private func intent(of signs: Signs, _ text: FoldedText, _ words: String) -> Reply.Intent {
        // What is answered below an offer may still be a win of long ago.
        let mayReport = !asked.isOffer || asked == .offerByQuote && signs.has(.won)
        if signs.has(.irony) { return .unclear }
        if let short = Self.oneLetter(text) { return short }
        // "Ok" says that the mail was read; whoever takes a lead says so.
        if Signs.isBareOkay(text) { return .unclear }
        if Self.opensWithPass(text) || Self.endsWithPass(text) { return .decline(reason(text, words)) }
        if !asked.isOutcome, Signs.isAlone(text), !signs.has(.won) { return .accept }
        if signs.has(.stop), !signs.has(.accept) { return .unsubscribe }
        if mayReport, let outcome = outcome(signs, text, words) { return outcome }
        let asks = text.hasQuestionMark
        if signs.has(.accept) || signs.isPlainYes(text) {
            // "We accepted this last week but cannot deliver after all. Please reassign."
            if signs.has(.decline), signs.has(.returned), mayReport { return .returned(words) }
            if signs.has(.decline) {
                return signs.has(.condition) || signs.has(.counter) || namesPrice(text) ? .counter : .unclear
            }
            // "The customer decided not to go ahead": not his own yes.
            if signs.has(.lost) { return .unclear }
            if asks, signs.has(.question) || Self.beginsAsQuestion(text) { return .question }
            // "Okay so what is this": a question mark is soon forgotten.
            if !signs.has(.accept), signs.has(.question), !signs.has(.later) { return .question }
            // "Probably yes, I'll let you know": a yes that waits.
            if signs.has(.later), signs.has(.condition), !signs.has(.accept), !signs.has(.counter) {
                return .snooze(until: nil)
            }
            if signs.has(.condition) || signs.has(.counter) || namesPrice(text) { return .counter }
            // "Sure, pass it to someone else" agrees to nothing.
            if signs.has(.returned) {
                return mayReport || signs.has(.accept) ? .unclear : .decline(reason(text, words))
            }
            if asks { return .question }
            if signs.has(.later) { return .snooze(until: nil) }
            if signs.has(.no) || signs.hasNegation { return .unclear }
            if Self.restrictsTime(text) { return .counter }
            return .accept
        }
        // "Take it or not?"
        if asks, text.words.count <= 4, signs.has(.decline) || signs.has(.no) {
            return .question
        }
        // "Ok for 8 of them, the 2 colour ones we cannot supply": a yes to a part.
        if signs.has(.decline), signs.first(.yes) <= 1, signs.first(.decline) > 4, !signs.has(.no),
            text.words.prefix(signs.first(.decline)).contains(where: \.isNumber)
        {
            return .counter
        }
        // "Only the cabling, the phones are not our thing": the rest is declined.
        if Self.onlys.contains(text.folded(0)), signs.has(.decline), signs.first(.decline) > 2, !signs.has(.returned),
            text.words.count <= Self.partWords
        {
            return .counter
        }
        if signs.has(.decline) || signs.isPlainNo(text) || signs.endsWithNo(text) {
            if signs.has(.later), signs.first(.later) > signs.first(.decline), !signs.has(.returned) {
                return .snooze(until: nil)
            }
            if signs.has(.counter), signs.has(.condition) { return .counter }
            // Who has it can only give it back; unless it is the customer who does not want to. Where the thread is known, Waggle
            // asks him what he means rather than take a lead from him by a word for offers.
            if asked == .outcomeByQuote, signs.has(.decline) {
                return Signs.speaksOfOthers(text) ? .unclear : .returned(words)
            }
            return .decline(reason(text, words))
        }
        // "The budget is too low for us, please offer it to another."
        if asked.isOffer, signs.has(.returned), !signs.has(.condition) { return .decline(reason(text, words)) }
        if signs.has(.counter)
            || (signs.has(.condition) && !MoneyText(text: text, currency: currency).sums().filter(\.isMarked).isEmpty)
        {
            return asks && !signs.has(.condition) ? .question : .counter
        }
        if signs.has(.returned) { return mayReport ? .returned(words) : .decline(reason(text, words)) }
        if asks, text.words.count <= Self.questionWords, Self.containsQuestion(text) { return .question }
        // "Provided they pay on delivery, yes", "we could supply but not install".
        if asked.isOffer, signs.has(.condition), signs.has(.yes) || Signs.speaksOfSelf(text), !asks, !signs.has(.later),
            !signs.has(.noted)
        {
            return .counter
        }
        if signs.has(.later) { return asked.isOutcome && !asks ? .progress : .snooze(until: nil) }
        if asks { return .question }
        if mayReport, signs.has(.progress) { return .progress }
        // "We could do it in March."
        if asked.isOffer, !signs.has(.noted), text.words.count <= Self.questionWords, Self.movesTime(text) {
            return .counter
        }
        // "4 lakh and it's a deal": who names a sum and refuses nothing makes an offer of his own.
        if asked.isOffer, !signs.has(.noted), text.words.count <= Self.questionWords, namesSum(text) { return .counter }
        if signs.has(.question), !signs.has(.noted) { return .question }
        if text.words.count <= 24, Self.opensAsQuestion(text) { return .question }
        // Asked how it goes he tells something, in whichever words; whoever gave the lead may read them.
        let isHeard = signs.has(.noted) && !Signs.speaksOfOthers(text)
        if asked.isOutcome, text.words.count >= Self.reportWords, !isHeard, !signs.has(.accept),
            !signs.has(.yes), !signs.has(.no), !signs.has(.won), !signs.has(.question)
        {
            return .progress
        }
        return .unclear
    }

    /// "We are interested. Could you send us the number?": a question that only asks for what an accept brings.
    private func acceptWithRequest(_ text: FoldedText, _ words: String) -> Reply.Intent? {
        guard text.hasQuestionMark, let request = Signs.contactRequest(in: text) else { return nil }
        let kept = text.bytes[..<request.lowerBound] + [0x2E, 0x20] + text.bytes[request.upperBound...]
        let rest = FoldedText(bytes: Array(kept))
        guard !rest.isEmpty, !rest.hasQuestionMark, case .accept = intent(of: Signs(rest), rest, words) else {
            return nil
        }
        return .accept
    }

    /// "Could we take it?": asked, whatever stands behind it.
    private static func beginsAsQuestion(_ text: FoldedText) -> Bool {
        ["could", "would", "can", "will", "shall", "should", "do", "does", "is", "are", "may"].contains(text.folded(0))
    }

    /// "Has the customer already got other quotes": asked without its mark.
    private static func opensAsQuestion(_ text: FoldedText) -> Bool {
        text.words.count > 2 && questionOpenings.match(text, at: 0) != nil
    }

    /// "C'est pour quelle date au plus tard ?"
    private static func containsQuestion(_ text: FoldedText) -> Bool {
        text.words.indices.contains { questionOpenings.match(text, at: $0) != nil }
    }

    private static let questionOpenings = PhraseTable<Bool>(
        [
            "has the", "has he", "has she", "have they", "is the", "is it", "is there", "is this", "are they",
            "are there", "are these", "are the", "does the", "does he", "does she", "does it", "do they", "did they",
            "did he", "did the", "who", "which", "what", "when", "where", "how", "why", "was", "wie", "wer", "wo",
            "wann", "welche", "welcher", "welches", "ist das", "ist der", "ist die", "sind das", "hat der", "gibt es",
            "quel", "quelle", "quels", "quelles", "combien", "qui", "est ce", "y a t il", "qué", "cuál", "cuánto",
            "cuántos", "quién", "dónde", "hay", "qual", "quanto", "quantos", "quem", "onde", "какой", "какая", "какие",
            "кто", "где", "когда", "сколько", "есть ли", "а какой", "а сколько", "kya", "kitna", "kitne", "kaun", "kab",
            "kahan", "क्या", "कितना", "कितने", "कौन", "कब", "कहाँ",
        ].map { ($0, true) }
    )

    /// "Y", "N", "pass": too short to be looked for inside a text.
    private static func oneLetter(_ text: FoldedText) -> Reply.Intent? {
        guard text.words.count == 1, !text.hasQuestionMark else { return nil }
        switch text.folded(0) {
        case "y": return .accept
        case "n", "pass": return .decline(.other(""))
        default: return nil
        }
    }

    /// "Pass. The budget will never cover it": not "pass it on".
    private static func opensWithPass(_ text: FoldedText) -> Bool {
        text.words.count > 1 && text.folded(0) == "pass" && !text.hasQuestionMark
            && !text.words[1].gap.isDisjoint(with: [.stop, .comma, .line, .paragraph])
    }

    /// "We quoted them in spring. Pass.", and not the end of "a gate pass" on a line of its own, where a program broke it.
    private static func endsWithPass(_ text: FoldedText) -> Bool {
        let last = text.words.count - 1
        return last > 0 && text.folded(last) == "pass" && !text.hasQuestionMark
            && !text.words[last].gap.isDisjoint(with: [.stop, .paragraph])
    }

    /// "For 4.2 lakh", "at £3,000", "3.8 lakh me": a sum with a word beside it that makes it the partner's own.
    private func namesPrice(_ text: FoldedText) -> Bool {
        MoneyText(text: text, currency: currency).sums().contains { sum in
            let (at, next) = (sum.words.lowerBound, sum.words.upperBound)
            return sum.isMarked
                && ((max(0, at - 2)..<at).contains { Self.priceWords.contains(text.folded($0)) }
                    || next < text.words.count && Self.pricePostpositions.contains(text.folded(next)))
        }
    }

    private func namesSum(_ text: FoldedText) -> Bool {
        MoneyText(text: text, currency: currency).sums().contains { $0.isMarked || isTaxNamed(behind: $0, text) }
    }

    private static let pricePostpositions: Set<String> = ["me", "mein", "main", "में"]

    /// "We can do it in January only", "machen wir, aber nur samstags": on another day than was asked. "Will call today
    /// only" is Indian for today itself.
    private static func restrictsTime(_ text: FoldedText) -> Bool {
        text.words.indices.contains { index in
            guard onlys.contains(text.folded(index)) else { return false }
            return (max(0, index - 3)..<min(index + 4, text.words.count)).contains { other in
                let path = min(index, other)..<max(index, other)
                return path.allSatisfy { text.words[$0 + 1].gap.isDisjoint(with: .clauseEnd) }
                    && (DayFinder.months.match(text, at: other) != nil || times.match(text, at: other) != nil)
            }
        }
    }

    /// A "could" with a month or a time.
    private static func movesTime(_ text: FoldedText) -> Bool {
        text.words.indices.contains { coulds.match(text, at: $0) != nil }
            && text.words.indices.contains {
                DayFinder.months.match(text, at: $0) != nil || times.match(text, at: $0) != nil
            }
    }

    private static let coulds = PhraseTable<Bool>(
        [
            "could", "would be able", "könnten", "könnte", "würden", "pourrions", "pourrais", "podríamos", "podría",
            "poderíamos", "poderia", "могли бы", "смогли бы", "смогли", "sakte", "सकते",
        ].map { ($0, true) }
    )

    private static let onlys: Set<String> = [
        "only", "nur", "erst", "seulement", "uniquement", "solo", "solamente", "somente", "apenas", "только",
        "лишь", "sirf", "keval", "सिर्फ", "केवल",
    ]
    private static let times = PhraseTable<Bool>(
        [
            "next week", "next month", "next year", "after", "from", "weekend", "weekends", "on weekends", "monday",
            "tuesday", "wednesday", "thursday", "friday", "saturday", "saturdays", "sunday", "sundays", "in two weeks",
            "new year", "month end", "ab", "nächste woche", "nächsten monat", "samstags", "am wochenende", "montag",
            "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "à partir", "après", "la semaine prochaine",
            "le mois prochain", "le samedi", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "desde",
            "a partir", "después", "la semana que viene", "el mes que viene", "los sábados", "lunes", "martes",
            "miércoles", "jueves", "viernes", "sábado", "depois", "semana que vem", "mês que vem", "segunda", "terça",
            "quarta", "quinta", "sexta", "после", "на следующей неделе", "в следующем месяце", "в понедельник",
            "во вторник", "в среду", "в четверг", "в пятницу", "в субботу", "в выходные", "ke baad", "agle hafte",
            "agle mahine", "somwar", "mangalwar", "budhwar", "guruwar", "shukrawar", "shaniwar", "के बाद", "अगले",
        ].map { ($0, true) }
    )

    private static let priceWords: Set<String> = [
        "for", "at", "above", "over", "from", "minimum", "min", "around", "upto", "least", "within", "за", "от", "fur",
        "ab", "uber", "pour", "por", "desde", "a", "mein", "me", "में",
    ]

    /// A report on a lead that was taken.
    private func outcome(_ signs: Signs, _ text: FoldedText, _ words: String) -> Reply.Intent? {
        let isHope = signs.has(.hope) || signs.has(.condition) || text.hasQuestionMark
        if signs.has(.won), !isHope || asked.isOutcome && signs.first(.won) == 0 {
            // "Got the Wi-Fi part, the intercom went to somebody else" is a win; "lost, they won" is not.
            if !signs.has(.lost) || signs.first(.won) < signs.first(.lost) { return .won(nil) }
        }
        // "Too far for us, give it to others": who had taken it would not say so.
        let isRefusal = asked.isToldByWords && signs.has(.decline) && !signs.has(.accept) && refuses(text)
        if signs.has(.returned), !isRefusal, signs.has(.decline) || asked.isOutcome || !signs.has(.accept) {
            return .returned(Self.withoutLabel(words))
        }
        if signs.has(.lost), !text.hasQuestionMark,
            asked.isOutcome || (!signs.has(.accept) && !signs.has(.won))
        {
            if asked.isToldByWords, signs.has(.decline), signs.first(.decline) < signs.first(.lost) { return nil }
            return .lost(Self.withoutLabel(words))
        }
        if signs.has(.won), isHope { return .progress }
        if signs.has(.progress),
            asked.isOutcome || (!signs.has(.accept) && !signs.has(.decline) && !signs.has(.counter)),
            !text.hasQuestionMark
        {
            return .progress
        }
        return nil
    }

    private func refuses(_ text: FoldedText) -> Bool {
        text.words.indices.contains { index in
            switch Signs.reasons.match(text, at: index)?.value {
            case .tooFar, .notOurTrade, .tooSmall: true
            case .busy, .conflict, nil: false
            }
        }
    }

    /// "lost: price" is lost because of "price".
    private static func withoutLabel(_ words: String) -> String {
        let text = words.drop { $0.isWhitespace }
        for label in ["lost", "returned", "return"] where text.lowercased().hasPrefix(label) {
            let rest = text.dropFirst(label.count).drop { $0 == " " }
            guard let mark = rest.first, ":-,".contains(mark) else { continue }
            let reason = rest.dropFirst().drop { $0.isWhitespace }
            if !reason.isEmpty { return String(reason) }
        }
        return words
    }

    /// Of several sums the one beside a word of terms: "1.38 is not workable, if they agree 1.75 + GST".
    private func value(in text: FoldedText) -> Money? {
        let sums = MoneyText(text: text, currency: currency).sums().filter { sum in
            sum.isMarked || (sum.low >= 1_000 && !(2000...2100).contains(sum.low)) || isBeforeTax(sum, text)
        }
        let marked = sums.contains(where: \.isMarked)
        let weighted = sums.map { sum in
            (sum: sum, weight: priceWeight(sum, text) + (sum.isMarked || !marked ? 1 : 0))
        }
        guard let most = weighted.map(\.weight).max(), let best = weighted.first(where: { $0.weight == most })?.sum,
            let currency = best.currency, best.high < 1e13
        else { return nil }
        // Indian partners say "1.75" for 1.75 lakh.
        let amount = !best.isMarked && best.high < 100 ? best.high * 1e5 : best.high
        return Money(minorUnits: Int64((amount * 100).rounded()), currency: currency)
    }

    /// A word of agreeing up to five before it, and none that takes the sum back behind it.
    private func priceWeight(_ sum: MoneyText.Sum, _ text: FoldedText) -> Int {
        var weight = 0
        var at = sum.words.lowerBound
        while at > 0, sum.words.lowerBound - at < 5, text.words[at].gap.isDisjoint(with: .clauseEnd) {
            at -= 1
            if Self.agreeing.match(text, at: at) != nil { weight = 2 }
        }
        var next = sum.words.upperBound
        while next < text.words.count, next - sum.words.upperBound < 4,
            text.words[next].gap.isDisjoint(with: .clauseEnd.union(.comma))
        {
            if Self.refusing.match(text, at: next) != nil { weight -= 3 }
            next += 1
        }
        return weight
    }

    private func isBeforeTax(_ sum: MoneyText.Sum, _ text: FoldedText) -> Bool {
        sum.low < 100 && isTaxNamed(behind: sum, text)
    }

    private func isTaxNamed(behind sum: MoneyText.Sum, _ text: FoldedText) -> Bool {
        let next = sum.words.upperBound
        return (next..<min(next + 2, text.words.count)).contains { Self.taxes.match(text, at: $0) != nil }
    }

    private static let agreeing = PhraseTable<Bool>(
        [
            "agree", "agrees", "live with", "only at", "only for", "we'd need", "we would need", "at least", "minimum",
            "not below", "not under", "can do it for", "do it for", "do it at", "provided", "if they pay", "go to",
            "go up to", "our price", "final price", "last price", "einverstanden", "mindestens", "nicht unter", "wenn",
            "ab", "machen wir für", "d'accord", "à partir de", "au moins", "pas moins de", "acepta*", "mínimo", "desde",
            "aceita*", "no mínimo", "a partir de", "соглас*", "минимум", "не меньше", "не менее", "готовы за",
            "сделаем за", "mane", "maane", "manega", "kam se kam", "मानें", "कम से कम",
        ].map { ($0, true) }
    )
    private static let refusing = PhraseTable<Bool>(
        [
            "not workable", "is not", "isn't", "won't", "not possible", "too low", "too less", "is low", "ceiling",
            "geht nicht", "reicht nicht", "zu wenig", "ist zu", "ne suffit pas", "trop peu", "no alcanza", "muy poco",
            "não dá", "pouco", "мало", "не хватит", "не пойдет", "nahi", "kam hai", "नहीं", "कम है",
        ].map { ($0, true) }
    )
    private static let taxes = PhraseTable<Bool>(
        ["gst", "vat", "tax", "taxes", "mwst", "ust", "tva", "iva", "ндс", "जीएसटी"].map { ($0, true) }
    )

    private func reason(_ text: FoldedText, _ words: String) -> DeclineReason {
        for index in text.words.indices {
            guard let match = Signs.reasons.match(text, at: index) else { continue }
            switch match.value {
            case .busy: return .busy
            case .tooFar: return .tooFar
            case .notOurTrade: return .notOurTrade
            case .tooSmall: return .tooSmall
            case .conflict: return .conflict
            }
        }
        // A bare no gives no reason.
        return .other(text.words.count <= 4 ? "" : words)
    }

    /// Without what stands in quotation marks: somebody else's words, unless it is all there is.
    static func withoutCitations(_ words: String) -> String {
        guard words.utf8.contains(0x22) || words.utf8.contains(0xE2) || words.utf8.contains(0xC2) else { return words }
        var kept = String.UnicodeScalarView()
        var closer: Unicode.Scalar?
        var inside = String.UnicodeScalarView()
        for scalar in words.unicodeScalars {
            if let end = closer {
                if scalar == end || (end == "\u{201D}" && scalar == "\u{201C}") {
                    closer = nil
                    inside = String.UnicodeScalarView()
                } else {
                    inside.append(scalar)
                }
                continue
            }
            switch scalar {
            case "\"": closer = "\""
            case "\u{201C}": closer = "\u{201D}"
            case "\u{201E}": closer = "\u{201D}"
            case "\u{AB}": closer = "\u{BB}"
            default: kept.append(scalar)
            }
        }
        // A mark that nothing closes, as of inches, cites nothing.
        if closer != nil { kept.append(contentsOf: inside) }
        return kept.contains { $0.properties.isAlphabetic } ? String(kept) : words
    }

    /// Without "Regards, Anna" and what follows: a "Thanks" decides nothing.
    static func withoutClosing(_ words: String) -> String {
        let text = TextLines(words)
        let lines = text.lines
        for (index, line) in lines.enumerated() where index > 0 && line.end - line.start <= 60 {
            guard SignatureWords.closings.mayOpen(text.bytes[line.start..<line.end]) else { continue }
            let folded = FoldedText(bytes: Array(text.bytes[line.start..<line.end]))
            guard !folded.isEmpty, folded.words.count <= 6, let match = SignatureWords.closings.match(folded, at: 0)
            else { continue }
            // "Thanks" with at most a name behind it; "Thanks, we'll take it" goes on.
            guard folded.words.count - match.length <= 2, lines.count - index <= 12 else { continue }
            if folded.words.count > match.length,
                Signs.table.matches(in: folded, range: match.length..<folded.words.count).contains(where: {
                    $0.value != .yes
                })
            {
                continue
            }
            return String(decoding: text.bytes[..<(line.start - 1)], as: UTF8.self)
        }
        return words
    }
}

extension FoldedText {
    var hasQuestionMark: Bool {
        tail.contains(.question) || words.contains { $0.gap.contains(.question) }
    }
}

/// The signs in a reply, with negated ones turned.
struct Signs {
    private var found: [(sign: ReplyGrammar.Sign, at: Int, length: Int)] = []
    /// A negation that belongs to no sign.
    private(set) var hasNegation = false

    init(_ text: FoldedText) {
        let raw = Self.table.matches(in: text)
        let deniers = raw.filter { $0.value == .negation || $0.value == .no || $0.value == .decline }
        var guess: String??
        for match in raw {
            var sign = match.value
            // "se" is an if in Lisbon and a from in Delhi.
            if match.length == 1, let speakers = Self.contested[text.words[match.at].key] {
                let language = guess ?? LanguageGuess.language(of: text)
                guess = .some(language)
                if let language, !speakers.contains(language) { continue }
            }
            if sign == .negation {
                hasNegation = true
                continue
            }
            if sign == .accept || sign == .yes,
                Self.isReported(match.at, match.length, text) || Self.isPartOfName(match.at, match.length, text)
            {
                sign = .noted
            }
            if sign == .accept, Self.asksForMore(match.at, match.length, text) { sign = .question }
            if sign == .condition, Self.isSpanishYes(text, match.at, match.length) { sign = .yes }
            if sign == .won, Self.isElsewhere(match.at, match.length, text) { sign = .lost }
            if Self.isNegated(match.at, match.length, deniers, text) {
                switch sign {
                case .accept, .yes: sign = .decline
                case .won: sign = .lost
                case .stop, .decline, .no, .condition, .counter, .later, .question, .progress, .lost, .returned, .noted,
                    .hope, .negation, .harmless, .irony:
                    break
                }
            }
            found.append((sign, match.at, match.length))
        }
    }

    /// "Signed elsewhere", "a signé chez un concurrent": somebody sold, and not the partner.
    private static func isElsewhere(_ at: Int, _ length: Int, _ text: FoldedText) -> Bool {
        let next = at + length
        return (next..<min(next + 4, text.words.count)).contains { index in
            elsewheres.match(text, at: index) != nil
                && (next...index).allSatisfy {
                    text.words[$0].gap.isDisjoint(with: [.stop, .question, .paragraph, .comma])
                }
        }
    }

    private static let elsewheres = PhraseTable<Bool>(
        [
            "elsewhere", "online", "on amazon", "from amazon", "on flipkart", "bei amazon", "im internet", "en ligne",
            "en internet", "por internet", "pela internet", "в интернете", "someone else", "somebody else",
            "another vendor", "another supplier", "another firm", "another company", "another partner", "competitor",
            "competition", "local guy", "woanders", "anderswo",
            "wettbewerber", "mitbewerber", "konkurrenz", "anderen anbieter", "einem anderen", "ailleurs",
            "concurrent", "concurrence", "un autre", "otro sitio", "otra empresa", "otro proveedor", "la competencia",
            "outro fornecedor", "outra empresa", "concorrente", "concorrência", "в другом месте", "с другими",
            "у других", "с другим", "у конкурентов", "с конкурентами", "kisi aur", "dusre se", "doosre se", "किसी और",
        ].map { ($0, true) }
    )

    /// "He will take it", "the customer said yes", "Accepted: weekly call": another's yes, or a calendar's.
    private static func isReported(_ at: Int, _ length: Int, _ text: FoldedText) -> Bool {
        let next = at + length
        if at == 0, length == 1, next < text.words.count, text.words[next].gap.contains(.colon) { return true }
        if isBehindReport(at, text) { return true }
        guard !ownSubjects.contains(text.folded(at)) else { return false }
        var index = at
        while index > 0, at - index < 3,
            text.words[index].gap.isDisjoint(with: [.stop, .question, .paragraph, .comma, .line, .hyphen])
        {
            index -= 1
            if otherSubjects.contains(text.folded(index)) { return true }
        }
        return false
    }

    /// "The customer writes: yes, we take it": all behind the colon is his.
    private static func isBehindReport(_ at: Int, _ text: FoldedText) -> Bool {
        var index = at
        while index > 0, at - index < 24 {
            let gap = text.words[index].gap
            if gap.contains(.colon) {
                let before = max(0, index - 4)..<index
                return before.contains { otherSubjects.contains(text.folded($0)) || tellers.contains(text.folded($0)) }
            }
            guard gap.isDisjoint(with: [.question, .paragraph]) else { return false }
            index -= 1
        }
        return false
    }

    private static let tellers: Set<String> = [
        "writes", "wrote", "says", "said", "replied", "answered", "mailed", "schreibt", "schrieb", "antwortet", "ecrit",
        "repond", "escribe", "escribio", "escreve", "escreveu", "respondeu", "пишет", "написал", "ответил", "ответила",
        "likha", "bola", "लिखा", "बोला", "schreef", "scrive", "scritto",
    ]

    /// "Sure IT Solutions", "OK Google": a word of yes with a capital that begins a name.
    private static func isPartOfName(_ at: Int, _ length: Int, _ text: FoldedText) -> Bool {
        let next = at + length
        if length == 1, at > 0, text.words[at].isCapital, legalForms.contains(text.folded(at - 1)) { return true }
        guard length == 1, next < text.words.count, text.words[at].isCapital, text.words[next].isCapital,
            !text.words[next].isNumber, text.words[next].gap == .space, !isShouted(at, text) || !isShouted(next, text)
        else { return false }
        return table.match(text, at: next) == nil && !courtesies.contains(text.folded(next))
            && !ownSubjects.contains(text.folded(next))
            && (!titled.contains(text.folded(next)) || isShouted(next, text) && !isShouted(at, text))
    }

    private static let legalForms: Set<String> = ["ооо", "оао", "зао", "ао", "ип", "тоо", "тов"]
    /// What follows a yes when every word is written with a capital.
    private static let titled: Set<String> = [
        "will", "do", "done", "please", "send", "go", "thanks", "great", "share", "call", "let", "lets", "its", "it",
        "that", "this", "and", "for", "the", "can", "is", "am", "are", "noted", "fine", "good", "perfect", "very",
        "with", "from", "our", "my", "your", "dear", "hi", "hello", "give", "take", "accept", "received",
    ]

    private static func isShouted(_ index: Int, _ text: FoldedText) -> Bool {
        let word = text.words[index]
        return text.bytes[Int(word.start)..<Int(word.end)].allSatisfy { !(0x61...0x7A).contains($0) }
    }

    /// "Send me the drawings", "share more details": wanted before there is an answer.
    private static func asksForMore(_ at: Int, _ length: Int, _ text: FoldedText) -> Bool {
        var index = at + 1
        while index < text.words.count, index < at + length + 3 {
            if index >= at + length, !text.words[index].gap.isDisjoint(with: [.stop, .question, .line, .comma]) {
                return false
            }
            if wants.match(text, at: index) != nil { return sendingWords.contains(text.folded(at)) }
            index += 1
        }
        return false
    }

    /// The bytes of the one question of a text, when it asks for the customer's number or address and nothing else.
    static func contactRequest(in text: FoldedText) -> Range<Int>? {
        var start = 0
        for end in 1...text.words.count {
            let gap = end < text.words.count ? text.words[end].gap : text.tail
            if gap.contains(.question) {
                let range = start..<end
                guard range.contains(where: { contacts.match(text, at: $0) != nil }),
                    range.contains(where: { requestWords.contains(text.folded($0)) }),
                    !range.contains(where: { wants.match(text, at: $0) != nil }),
                    !table.matches(in: text, range: range).contains(where: {
                        $0.value == .no || $0.value == .condition && !requestWords.contains(text.folded($0.at))
                    })
                else { return nil }
                let close = end < text.words.count ? Int(text.words[end].start) : text.bytes.count
                return Int(text.words[start].start)..<close
            }
            if !gap.isDisjoint(with: [.stop, .paragraph, .comma, .line]) { start = end }
        }
        return nil
    }

    /// Whether a text is nothing but "ok" in some spelling, with courtesies.
    static func isBareOkay(_ text: FoldedText) -> Bool {
        guard text.words.count <= 4, !text.hasQuestionMark, okays.contains(text.folded(0)) else { return false }
        return (1..<text.words.count).allSatisfy {
            okays.contains(text.folded($0)) || courtesies.contains(text.folded($0)) && text.folded($0) != "👍"
        }
    }

    private static let okays: Set<String> = ["ok", "okay", "okey", "oke", "okk", "k", "kk", "ок", "окей", "ओके"]

    /// Whether a short text is nothing but a word that takes the lead, with courtesies.
    static func isAlone(_ text: FoldedText) -> Bool {
        guard text.words.count <= 5, !text.hasQuestionMark, let match = alone.match(text, at: 0) else { return false }
        return (match.length..<text.words.count).allSatisfy { courtesies.contains(text.folded($0)) }
    }

    private static let courtesies: Set<String> = [
        "please", "pls", "plz", "thanks", "thx", "thank", "you", "sir", "madam", "ji", "bhai", "team", "mate", "bitte",
        "danke", "merci", "gracias", "obrigado", "obrigada", "спасибо", "пожалуйста", "सर", "जी", "👍", "🙏", "cheers",
    ]
    private static let requestWords: Set<String> = [
        "who", "wer", "qui", "quien", "quem", "кто", "kaun", "whom", "wen", "кому", "kisko", "kise",
        "can", "could", "would", "will", "may", "please", "pls", "konnen", "konnten", "kannst", "konnt", "wurden",
        "pouvez", "pourriez", "peux", "peut", "puede", "puedes", "podeis", "pueden", "podria", "podrian", "podriais",
        "mandas", "pasas", "envias", "pode", "podem", "poderia", "poderiam", "можете", "могли", "можешь", "можно",
        "sakte", "सकते",
    ]
    private static let sendingWords: Set<String> = [
        "send", "share", "shoot", "ping", "pass", "give", "connect", "schicken", "schick", "schickt", "senden", "bitte",
        "geben", "envoyez", "envoie", "transmettez", "vous", "manda", "mande", "mandame", "mandanos", "envia", "envie",
        "enviame", "envianos", "envien", "enviad", "enviem", "pasame", "pasanos", "passa", "passe", "pode", "me",
        "присылайте", "пришлите", "шлите", "высылайте", "скидывайте", "кидайте", "скиньте", "дайте", "давайте",
        "отправляйте", "передавайте", "bhej", "bhejo", "bhejiye", "bhejdo", "de", "details", "भेज", "भेजो", "भेजिए", "भेजें",
        "दे", "kindly", "please", "pls",
    ]
    /// Small words that are a sign in these languages only.
    private static let contested: [UInt64: Set<String>] = Dictionary(
        uniqueKeysWithValues: contestedWords.map { (FoldedText.hash(Array($0.key.utf8)[...]), $0.value) }
    )
    private static let contestedWords: [String: Set<String>] = [
        "se": ["pt", "it", "es"], "par": ["hi"], "na": ["hi"], "nai": ["hi"], "bas": ["hi"], "mas": ["pt", "es"],
        "so": ["pt"], "caso": ["pt", "it"], "wo": ["de"], "ne": ["fr", "de", "nl"], "ni": ["fr", "es"], "kam": ["hi"],
        "pas": ["fr"], "hors": ["fr"], "nur": ["de"], "caro": ["pt", "it", "es"], "sinal": ["pt"], "baja": ["es"],
        "raus": ["de"], "como": ["es", "pt"], "qui": ["fr"], "hai": ["hi"], "kab": ["hi"], "kis": ["hi"], "mai": ["hi"],
        "mat": ["hi"], "ou": ["fr", "pt"], "si": ["fr", "es", "it"], "die": ["de"], "lu": ["fr"], "vu": ["fr"],
    ]

    /// "We could …", "can do …": said of himself at the beginning.
    static func speaksOfSelf(_ text: FoldedText) -> Bool {
        text.words.indices.prefix(4).contains {
            ownSubjects.contains(text.folded($0)) || ownVerbs.contains(text.folded($0))
        }
    }

    /// Whether the customer, or anybody else, is spoken of.
    static func speaksOfOthers(_ text: FoldedText) -> Bool {
        text.words.indices.contains { otherSubjects.contains(text.folded($0)) }
    }

    /// Of languages that leave the subject to the verb.
    private static let ownVerbs: Set<String> = [
        "podemos", "puedo", "podriamos", "posso", "consigo", "conseguimos", "hacemos", "fazemos", "можем", "могу",
        "сможем", "смогу", "сделаем", "sakte",
    ]

    private static let ownSubjects: Set<String> = [
        "i", "we", "hum", "ham", "main", "mai", "ich", "wir", "je", "nous", "on",
    ]
    private static let otherSubjects: Set<String> = [
        "he", "she", "they", "customer", "client", "boss", "manager", "owner", "vendor", "competitor", "he'll", "who",
        "он", "она", "они", "клиент", "заказчик", "er", "kunde", "ils", "elle", "elles", "cliente", "ellos", "eles",
        "ele", "unhone", "wo", "woh", "ग्राहक", "वो", "वह", "उन्होंने", "said", "says", "told", "bola", "boli",
        "сказал", "сказала", "sagt", "sagte", "meint", "dit", "dice", "dijo", "disse", "diz", "ने",
    ]

    /// "Sí" and the French "si" fold to the same word: with its accent, or alone before a comma, it is a yes.
    private static func isSpanishYes(_ text: FoldedText, _ at: Int, _ length: Int) -> Bool {
        guard length == 1, text.folded(at) == "si" else { return false }
        let word = text.words[at]
        if word.end - word.start > 2 { return true }
        let behind = at + 1 < text.words.count ? text.words[at + 1].gap : text.tail
        return at == 0 && (at + 1 == text.words.count || !behind.isDisjoint(with: [.comma, .stop]))
    }

    func has(_ sign: ReplyGrammar.Sign) -> Bool { found.contains { $0.sign == sign } }

    /// The word at which a sign first stands; `Int.max` when it does not.
    func first(_ sign: ReplyGrammar.Sign) -> Int { found.first { $0.sign == sign }?.at ?? .max }

    /// A yes that stands at the beginning, with few words around it and none that takes it back.
    func isPlainYes(_ text: FoldedText) -> Bool {
        guard let yes = found.first(where: { $0.sign == .yes }), yes.at <= 2, text.words.count <= 14 else {
            return false
        }
        return !has(.noted) && !has(.decline) && !has(.no)
    }

    /// A no that is a clause of its own at the beginning, or one of a handful of words.
    func isPlainNo(_ text: FoldedText) -> Bool {
        guard let no = found.first(where: { $0.sign == .no }), no.at <= 2, !has(.yes), text.words.count <= 40 else {
            return false
        }
        let next = no.at + no.length
        return text.words.count <= 4 || next >= text.words.count
            || !text.words[next].gap.isDisjoint(with: [.comma, .stop, .line, .paragraph, .hyphen])
    }

    /// "Budget is laughable. No.": a no that is all of the last sentence, behind one without a yes.
    func endsWithNo(_ text: FoldedText) -> Bool {
        guard let no = found.last, no.sign == .no, !has(.yes), !has(.accept), !has(.later), text.words.count <= 40
        else { return false }
        return no.at > 0 && !text.words[no.at].gap.isDisjoint(with: [.stop, .paragraph, .line])
            && (no.at + no.length == text.words.count
                || (no.at + no.length..<text.words.count).allSatisfy { Self.courtesies.contains(text.folded($0)) })
    }

    /// A "not" up to three words before it, or up to two behind it, in the same clause.
    private static func isNegated(
        _ at: Int,
        _ length: Int,
        _ deniers: [(at: Int, length: Int, value: ReplyGrammar.Sign)],
        _ text: FoldedText
    ) -> Bool {
        deniers.contains { other in
            // "Yes, no" is neither: a bare no behind a yes does not turn it.
            // "Can't accept": what declines by itself turns the yes behind it as well.
            guard
                other.value == .negation || (other.value == .no && (other.at < at || length > 1))
                    || (other.value == .decline && other.at < at)
            else { return false }
            let range = other.at < at ? (other.at + 1)...at : (at + length)...max(at + length, other.at)
            guard
                other.at < at
                    ? at - other.at <= (other.value == .decline ? other.length + 1 : 3) : other.at - (at + length) <= 1
            else { return false }
            return range.allSatisfy {
                $0 >= text.words.count || text.words[$0].gap.isDisjoint(with: [.stop, .question, .paragraph, .comma])
            }
        }
    }

    static let table: PhraseTable<ReplyGrammar.Sign> = {
        var rows: [(String, ReplyGrammar.Sign)] = []
        // Of equally long phrases the first listed counts: what forbids comes before what allows.
        rows += ReplyLanguage.all.flatMap(\.irony).map { ($0, .irony) }
        rows += ReplyLanguage.all.flatMap(\.harmless).map { ($0, .harmless) }
        for language in ReplyLanguage.all {
            rows += language.stop.map { ($0, .stop) }
            rows += language.returned.map { ($0, .returned) }
            rows += language.lost.map { ($0, .lost) }
            rows += language.won.map { ($0, .won) }
            rows += language.decline.map { ($0, .decline) }
            rows += language.later.map { ($0, .later) }
            rows += language.counter.map { ($0, .counter) }
            rows += language.condition.map { ($0, .condition) }
            rows += language.question.map { ($0, .question) }
            rows += language.progress.map { ($0, .progress) }
            rows += language.noted.map { ($0, .noted) }
            rows += language.accept.map { ($0, .accept) }
            rows += language.hope.map { ($0, .hope) }
            rows += language.yes.map { ($0, .yes) }
            rows += language.no.map { ($0, .no) }
            rows += language.negation.map { ($0, .negation) }
        }
        // "We dont deal in cctv": many write the contraction without its mark.
        rows += rows.compactMap { phrase, sign in
            phrase.utf8.contains(0x27) && phrase.contains("n't") ? (phrase.replacing("n't", with: "nt"), sign) : nil
        }
        return PhraseTable(rows)
    }()

    private static let alone = PhraseTable<Bool>(ReplyLanguage.all.flatMap(\.alone).map { ($0, true) })
    private static let wants = PhraseTable<Bool>(ReplyLanguage.all.flatMap(\.wants).map { ($0, true) })
    private static let contacts = PhraseTable<Bool>(ReplyLanguage.all.flatMap(\.contact).map { ($0, true) })

    static let reasons = PhraseTable<ReplyLanguage.Reason>(
        ReplyLanguage.all.flatMap { language in
            language.reasons.flatMap { reason, phrases in phrases.map { ($0, reason) } }
        }
    )
}
