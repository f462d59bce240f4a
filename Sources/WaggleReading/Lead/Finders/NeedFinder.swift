import WaggleReferral

/// What is to be bought, by the words of the ``Vocabulary``.
struct NeedFinder: Sendable {
    private let codes: [Competence]
    private let words: PhraseTable<Term>
    private let brands: PhraseTable<String>

    private struct Term: Sendable {
        /// Index into ``codes``; nil for an idiom, in which words of the trades mean something else.
        var code: Int?
        /// Where a single word counts: "location" is a rental in French and a place in English.
        var home: Home = .anywhere
        /// Counts only when nothing else is asked for.
        var isHint: Bool
    }

    init(_ vocabulary: Vocabulary) {
        codes = vocabulary.competences.map { Competence(rawValue: $0.code) }
        let hints = Set(vocabulary.hints.map { $0.lowercased() })
        var rows: [(String, Term)] = []
        var foreign: [(String, Term)] = []
        for (index, entry) in vocabulary.competences.enumerated() {
            func term(_ word: String, _ home: Home) -> (String, Term) {
                (word, Term(code: index, home: home, isHint: hints.contains(word.lowercased())))
            }
            // Of one word in two languages the one that counts everywhere comes first.
            rows += (entry.brands ?? []).map { term($0, .anywhere) }
            for (language, words) in entry.words.sorted(by: { $0.key < $1.key }) {
                for word in words {
                    let home = Home(of: word, in: language)
                    if home == .anywhere { rows.append(term(word, home)) } else { foreign.append(term(word, home)) }
                }
            }
        }
        rows += foreign
        rows += vocabulary.idioms.map { ($0, Term(code: nil, isHint: false)) }
        words = PhraseTable(rows)
        let names = vocabulary.brands + vocabulary.competences.flatMap { $0.brands ?? [] }
        brands = PhraseTable(names.map { ($0, $0.hasSuffix("*") ? String($0.dropLast()) : $0) })
    }

    /// In which texts a word of one language counts.
    private enum Home: Sendable {
        case anywhere
        case allButEnglish

        init(of word: String, in language: String) {
            // Hindi in Latin letters stands among English words. "SAI" is a UPS in Spanish, and a name in India.
            let isForeign = language != "en" && language != "hi"
            let isLatin = word.unicodeScalars.allSatisfy { $0.value < 0x250 }
            self = isForeign && isLatin && !word.contains(" ") ? .allButEnglish : .anywhere
        }

        func admits(_ language: String?) -> Bool { self == .anywhere || language != "en" && language != "hi" }
    }

    private struct Mention {
        var words: Range<Int>
        var code: Competence
        var quantity: Quantity?
        /// From the first word of its quantity to its last.
        var span: Range<Int>
        var brand: String?
        var isHint: Bool
        /// Said of what is there, not of what is wanted.
        var isDescription: Bool
        /// The number is one for each of the thing before: "with two screens each".
        var isEach = false
        /// Takes an earlier number back: "better 10 scanners".
        var isCorrection = false
        /// "70 old laptops": no need, but what is done away with.
        var isOld = false
        /// "50 used desktops": wanted, unless something is done away with.
        var isWorn = false
        /// "a colour printer": one because of its article.
        var isArticle = false
        /// "Replace the old server": a need, unless the sentence names what comes in its place.
        var isReplaced = false
        /// "docking stations", not "keyboard".
        var isPlural = false
        /// What belongs to the thing and is not counted beside it: the recorder of the cameras.
        var isPart = false
    }

    /// The partner's note beats the customer's mail, and both beat the subject.
    func needs(subject: String, note: LeadSection, original: LeadSection?) -> [Found<Need>] {
        var asked = original.map(mentions) ?? []
        var noted = mentions(in: note)
        let language = (original ?? note).language
        let title = FoldedText(subject)
        var titled = mentions(in: title, range: 0..<title.words.count, language)
        if let original { countPieces(&asked, &titled, original.text) } else { countPieces(&noted, &titled, note.text) }
        if !asked.isEmpty {
            // What a partner says of himself beside his customer's words: "we only do repairs".
            let known = Set(asked.map(\.code))
            noted.removeAll { mention in
                mention.quantity == nil && !known.contains(mention.code)
                    && (!(isWanted(note.text, mention.words) && isSaidOfCustomer(note.text, mention.words))
                        || isSaidOfPartner(note.text, mention.words))
            }
        }
        // Only where the customer asks for something else as well.
        let struck = original == nil ? [] : struck(in: note).subtracting(noted.map(\.code))
        if asked.contains(where: { !struck.contains($0.code) }) { asked.removeAll { struck.contains($0.code) } }
        if (asked + noted + titled).contains(where: { !$0.isHint }) {
            asked.removeAll { $0.isHint && $0.quantity == nil }
            noted.removeAll { $0.isHint && $0.quantity == nil }
            titled.removeAll { $0.isHint }
        }
        // "Microsoft 365 for 17 mailboxes": the same things said twice.
        let strong = (asked + noted + titled).filter { !$0.isHint }
        let isTwice = { (hint: Mention) in
            hint.isHint && hint.code.area != "hardware"
                && strong.contains {
                    $0.code.area == hint.code.area && ($0.quantity == nil || $0.quantity == hint.quantity)
                }
        }
        // "our phone lines … 14 handsets": the word that counts only beside others still counts the same thing.
        let counts = (noted + asked).filter { isTwice($0) && $0.quantity != nil }
        noted.removeAll(where: isTwice)
        asked.removeAll(where: isTwice)
        var result = merged(noted, note.text)
        var described = result.filter { need in
            noted.filter { $0.code == need.value.competence }.allSatisfy(\.isDescription)
        }.map(\.value.competence)
        if let original {
            let isOnlyOriginal = result.isEmpty
            for need in merged(asked, original.text) {
                if asked.filter({ $0.code == need.value.competence }).allSatisfy(\.isDescription) {
                    described.append(need.value.competence)
                } else {
                    described.removeAll { $0 == need.value.competence }
                }
                add(need, to: &result, isGuess: !isOnlyOriginal)
            }
        }
        // What is only described is no need beside what is asked for.
        if result.contains(where: { !described.contains($0.value.competence) }) {
            result.removeAll { described.contains($0.value.competence) }
        }
        addTitle(merged(titled, title), to: &result)
        for index in result.indices where result[index].value.quantity == nil {
            result[index].value.quantity = counts.first { $0.code == result[index].value.competence }?.quantity
        }
        for section in [note, original].compactMap(\.self) { addHeads(of: section, to: &result) }
        // The customer's later word first, then the partner's: it beats both.
        for section in [original, note].compactMap(\.self) { correct(&result, by: section) }
        return Array(result.prefix(ReadingLimits.needs))
    }

    private func add(_ need: Found<Need>, to result: inout [Found<Need>], isGuess: Bool) {
        if let known = result.firstIndex(where: { $0.value.competence == need.value.competence }) {
            if result[known].value.quantity == nil { result[known].value.quantity = need.value.quantity }
            if result[known].value.brand == nil { result[known].value.brand = need.value.brand }
            return
        }
        var need = need
        if isGuess { need.confidence -= 0.05 }
        result.append(need)
    }

    private func addTitle(_ titled: [Found<Need>], to result: inout [Found<Need>]) {
        if result.isEmpty {
            result = titled
            return
        }
        for need in titled {
            if let known = result.firstIndex(where: { $0.value.competence == need.value.competence }) {
                if result[known].value.quantity == nil { result[known].value.quantity = need.value.quantity }
            } else if need.value.quantity != nil {
                result.append(need)
            }
        }
    }

    /// What is bought per head takes its number from the people the mail counts: "we are 38".
    private func addHeads(of section: LeadSection, to result: inout [Found<Need>]) {
        // "Un infogérance complète" is one only where nobody is counted.
        let open = result.indices.filter {
            (result[$0].value.quantity ?? .exactly(1)) == .exactly(1)
                && Self.perHead.contains(result[$0].value.competence.rawValue)
        }
        if !open.isEmpty, let heads = QuantityFinder.heads(in: section.text, within: section.body) {
            for index in open { result[index].value.quantity = heads }
        }
        for index in result.indices where result[index].value.competence.rawValue == "av.conferencing" {
            guard (result[index].value.quantity ?? .exactly(1)) == .exactly(1),
                let rooms = QuantityFinder.rooms(in: section.text, within: section.body)
            else { continue }
            result[index].value.quantity = rooms
        }
        let programs = result.indices.filter {
            (result[$0].value.quantity ?? .exactly(1)) == .exactly(1)
                && Self.perUser.contains(result[$0].value.competence.rawValue)
        }
        guard !programs.isEmpty,
            let users = QuantityFinder.heads(in: section.text, within: section.body, ofUsers: true)
                ?? sellers(programs, of: result, in: section)
        else { return }
        for index in programs { result[index].value.quantity = users }
    }

    /// "Not 2 servers, make it 3", "Qty revised to 60": a number that takes the place of one said before.
    private func correct(_ result: inout [Found<Need>], by section: LeadSection) {
        guard let first = result.firstIndex(where: { $0.value.quantity != nil }) ?? result.indices.first else { return }
        let text = section.text
        for match in Self.revisions.matches(in: text, range: section.body) {
            let at = match.at + match.length
            guard at < section.body.upperBound, text.words[at].gap.isDisjoint(with: .clauseEnd.union(.comma)),
                let number = QuantityFinder.plainNumber(in: text, at: at, within: section.body)
            else { continue }
            // Of the thing that the clause names, else of the first.
            var named: Competence?
            var index = match.at
            while named == nil, index > section.body.lowerBound, match.at - index < 12,
                text.words[index].gap.isDisjoint(with: .clauseEnd)
            {
                index -= 1
                named = words.match(text, at: index)?.value.code.map { codes[$0] }
            }
            let behind = words.match(text, at: number.end)?.value.code.map { codes[$0] }
            let which = (behind ?? named).flatMap { code in result.firstIndex { $0.value.competence == code } }
            if behind != nil, which == nil { continue }
            result[which ?? first].value.quantity = .exactly(number.value)
        }
    }

    private static let revisions = PhraseTable<Bool>(
        [
            "make it", "make that", "make them", "qty is", "qty now", "qty is now", "qty revised to", "qty changed to",
            "quantity is now", "quantity revised to", "quantity changed to", "revised to", "increased to",
            "reduced to", "changed to", "now it is", "doch lieber", "lieber", "mettez plutôt", "plutôt", "mettez",
            "mejor", "que sean", "melhor", "coloca", "лучше", "сделайте", "давайте",
        ].map { ($0, true) }
    )
    private static let perHead: Set<String> = [
        "services.managed", "cloud.microsoft365", "cloud.mail_other", "security.endpoint",
    ]

    /// "40 sales guys want a CRM": whoever works with one has a seat of it.
    private func sellers(_ programs: [Int], of result: [Found<Need>], in section: LeadSection) -> Quantity? {
        programs.contains { result[$0].value.competence.rawValue == "software.crm" }
            ? QuantityFinder.heads(in: section.text, within: section.body) : nil
    }

    /// One of these serves many; people and rooms do not count it.
    private static let shared: Set<String> = [
        "networking.wifi", "networking.internet", "networking.firewall", "networking.lan", "hardware.servers",
        "hardware.storage", "data.backup",
    ]
    private static let perUser: Set<String> = ["software.erp", "software.crm", "software.accounting"]

    private func isWanted(_ text: FoldedText, _ at: Range<Int>) -> Bool {
        let sentence = text.sentence(around: at.lowerBound)
        return sentence.contains { Wants.phrases.match(text, at: $0) != nil }
    }

    /// "I am at Firozabad only doing small printer job": by the clause, not the sentence.
    private func isSaidOfPartner(_ text: FoldedText, _ at: Range<Int>) -> Bool {
        var index = at.lowerBound
        while index > 0, text.words[index].gap.isDisjoint(with: .clauseEnd.union(.comma)) {
            index -= 1
            if Self.selves.match(text, at: index) != nil { return true }
        }
        return false
    }

    private static let selves = PhraseTable<Bool>(
        [
            "i am", "i'm", "we are", "we're", "i do", "we do", "i only", "we only", "only doing", "we don't do",
            "i don't do", "we no longer", "wir machen", "wir sind", "ich mache", "wir können", "nous sommes",
            "nous faisons", "nous ne faisons", "hacemos", "somos", "nosotros", "fazemos", "nós", "мы", "я", "hum log",
            "hum sirf", "main sirf",
        ].map { ($0, true) }
    )

    private func isSaidOfCustomer(_ text: FoldedText, _ at: Range<Int>) -> Bool {
        let sentence = text.sentence(around: at.lowerBound)
        return sentence.contains { Self.customers.match(text, at: $0) != nil }
    }

    private func mentions(in section: LeadSection) -> [Mention] {
        let language = section.language
        let body = mentions(in: section.text, range: section.body, language)
        var added = mentions(in: section.text, range: section.postscript, language)
        // "8 Handscanner … better 10 Scanner": the same thing by the end of its name.
        for index in added.indices where added[index].isCorrection {
            let word = section.text.folded(added[index].words.upperBound - 1)
            if let known = body.first(where: { section.text.folded($0.words.upperBound - 1).hasSuffix(word) }) {
                added[index].code = known.code
            }
        }
        return body + added
    }

    /// The trades that a note takes out of the customer's mail: "Ignore the copier part, they signed already".
    private func struck(in section: LeadSection) -> Set<Competence> {
        let text = section.text
        var codes: Set<Competence> = []
        for match in Self.strikes.matches(in: text, range: section.body) {
            var index = match.at + match.length
            while index < section.body.upperBound, index - match.at - match.length < 4,
                text.words[index].gap.isDisjoint(with: .clauseEnd)
            {
                if let found = words.match(text, at: index), let code = found.value.code {
                    codes.insert(self.codes[code])
                    break
                }
                index += 1
            }
        }
        return codes
    }

    private static let strikes = PhraseTable<Bool>(
        [
            "ignore", "ignore the", "forget", "forget the", "forget about", "skip", "skip the", "leave out",
            "leave the", "not the", "without the", "except the", "drop the", "strike the", "no need for",
            "no longer needs", "nicht den", "nicht die", "nicht das", "ohne den", "ohne die", "ohne das", "außer dem",
            "außer den", "oubliez", "laissez tomber", "sauf le", "sauf la", "sauf les", "sans le", "sans la", "olvidad",
            "menos el", "menos la", "menos los", "sin el", "sin la", "sin los", "esqueçam", "menos o", "menos a",
            "exceto o", "exceto a", "кроме", "без", "не надо", "chhod do", "chhodo",
        ].map { ($0, true) }
    )

    private func mentions(in text: FoldedText, range: Range<Int>, _ language: String?) -> [Mention] {
        var found: [Mention] = []
        var index = words.next(in: text, from: range.lowerBound, to: range.upperBound)
        var sentence = SentenceSense()
        while index < range.upperBound, found.count < ReadingLimits.goodsPerText {
            defer { index = words.next(in: text, from: index, to: range.upperBound) }
            guard let match = words.match(text, at: index), index + match.length <= range.upperBound else {
                index += 1
                continue
            }
            let at = index..<(index + match.length)
            index = at.upperBound
            guard let code = match.value.code else { continue }
            guard match.value.home.admits(language) else { continue }
            // "nas câmaras": a small word of Portuguese, and no network storage.
            if language == "pt", at.count == 1, !text.words[at.lowerBound].isCapital,
                Self.portuguese.contains(text.folded(at.lowerBound))
            {
                continue
            }
            guard !isInAddress(text, at), !isSpecification(text, at), !isUnticked(text, at), !isFirm(text, at),
                !isData(text, at, codes[code])
            else { continue }
            if at.lowerBound >= sentence.end { sentence = SentenceSense(text, at.lowerBound, range) }
            let isReplaced = sentence.replaces && isBehindOld(text, at)
            let isWorn = isWorn(text, at)
            let isOld = (isWorn || isOld(text, at)) && !isReplaced
            let isDisposal = codes[code].rawValue == "services.disposal"
            guard isOld || isReplaced || !isDropped(text, at, isDisposal: isDisposal), !isPaid(text, at),
                !isPriced(text, at),
                !isGreeted(text, at)
            else { continue }
            let isTraining = codes[code].rawValue == "services.training"
            // "the licence" counts nothing: only things have an article that counts.
            let counted = QuantityFinder.quantity(
                in: text,
                of: at,
                within: range,
                ofPeople: isTraining,
                isShared: Self.shared.contains(codes[code].rawValue),
                articlesOf: match.value.isHint && !Self.isThing(codes[code]) ? nil : language ?? "en"
            )
            if sentence.isAside { continue }
            found.append(
                Mention(
                    words: at,
                    code: codes[code],
                    quantity: counted?.quantity,
                    span: counted?.span ?? at,
                    brand: brand(text, near: at, range),
                    isHint: match.value.isHint,
                    isDescription: counted == nil && codes[code].rawValue != "services.repair"
                        && (sentence.isDescription || !sentence.wants && isOwned(text, at))
                        || counted != nil && sentence.introduces,
                    isEach: counted.map { isEach(text, $0.span) } ?? false,
                    isCorrection: sentence.isCorrection,
                    isOld: isOld,
                    isWorn: isWorn,
                    isArticle: counted.map { isArticle($0.quantity, text, $0.span) } ?? false,
                    isReplaced: isReplaced,
                    isPlural: text.folded(at.upperBound - 1).last.map { "sиыn".contains($0) } ?? false,
                    isPart: Self.parts.match(text, at: at.lowerBound) != nil
                )
            )
        }
        if language == "de" { found = withCompounds(found, text, range) }
        nameByHead(&found, text)
        countBehind(&found, text, range)
        multiply(&found, text, range)
        // "Dell Vostro desktop", "desktop printer": of two words side by side the last says what it is.
        for index in found.indices.dropLast().reversed() {
            let next = found[index + 1]
            guard found[index].code != next.code, found[index].code.area == "hardware", next.code.area == "hardware",
                next.words.lowerBound == found[index].words.upperBound, text.words[next.words.lowerBound].gap == .space
            else { continue }
            found[index + 1].quantity = next.quantity ?? found[index].quantity
            found.remove(at: index)
        }
        // "1 servidor torre": one number counts one thing.
        let strong = found.filter { !$0.isHint }
        found.removeAll { hint in
            // "2 displays on rent", "AMC for 22 pc": what is rented or looked after.
            hint.isHint
                && strong.contains {
                    $0.span.overlaps(hint.span)
                        && !(Self.isThing(hint.code) && hint.quantity != nil && Self.takesThingsBefore($0.code))
                }
        }
        let news = found.filter { !$0.isReplaced && !$0.isHint }
        found.removeAll { old in
            old.isReplaced && news.contains { isSameSentence(old.words, $0.words, text) }
        }
        var objects = withoutObjects(withoutRounds(found, text), text)
        // "2 laser printers with scanner": what the thing can do.
        var last: Mention?
        objects = objects.filter { mention in
            defer { last = mention }
            guard let whole = last, mention.quantity == nil, mention.code == whole.code, Self.isThing(mention.code),
                mention.words.lowerBound - whole.words.upperBound == 1,
                Self.with.match(text, at: mention.words.lowerBound - 1) != nil,
                text.words[mention.words.lowerBound].gap == .space
            else { return true }
            return false
        }
        let isExchange = found.contains { $0.code.rawValue == "services.disposal" }
        if let taken = objects.firstIndex(where: { $0.code.rawValue == "services.disposal" && $0.quantity == nil }) {
            // "Do you take old kit? We have 20 dead PCs."
            objects[taken].quantity = objects.filter { $0.isOld || $0.isWorn }.reduce(nil) {
                Self.sum($0, $1.quantity)
            }
        }
        objects.removeAll { $0.isOld && (isExchange || !$0.isWorn) }
        if objects.contains(where: { $0.code.rawValue == "cloud.microsoft365" }) {
            // "Licences of Microsoft 365 and migration of the mail from Zimbra": to there.
            objects.removeAll { mail in
                mail.code.rawValue == "cloud.mail_other" && mail.quantity == nil
                    && mail.words.lowerBound > 0
                    && (text.folded(mail.words.lowerBound).hasPrefix("migra")
                        || Self.from.match(text, at: mail.words.lowerBound - 1) != nil
                        || Self.of.match(text, at: mail.words.lowerBound - 1) != nil)
            }
        }
        removeModules(of: &objects, text)
        return withoutPurposes(withoutAccessories(withoutContents(objects, text), text), text)
    }

    /// "Handheld scanners … 16 scanners": a short word means the thing that a longer one with the same end named.
    private func nameByHead(_ found: inout [Mention], _ text: FoldedText) {
        let long = found.filter { $0.words.count > 1 }
        guard !long.isEmpty else { return }
        func head(_ mention: Mention) -> Substring {
            let word = text.folded(mention.words.upperBound - 1)
            return word.hasSuffix("s") ? word.dropLast() : word[...]
        }
        for index in found.indices where found[index].words.count == 1 {
            let word = head(found[index])
            guard word.utf8.count > 4,
                let named = long.first(where: { $0.code.area == found[index].code.area && head($0) == word })
            else { continue }
            found[index].code = named.code
        }
    }

    /// "Barcode printer … need 3 pcs with 50 rolls": pieces of the one thing that the mail names, and no machines.
    private func countPieces(_ found: inout [Mention], _ titled: inout [Mention], _ text: FoldedText) {
        guard
            let pieces = found.firstIndex(where: {
                $0.words.count == 1 && $0.quantity != nil && !text.words[$0.words.lowerBound].isCapital
                    && ["pcs", "pc"].contains(text.folded($0.words.lowerBound))
            })
        else { return }
        let others = Set((found + titled).filter { !$0.isHint && $0.code != found[pieces].code }.map(\.code))
        // The subject says what it is about, and another sentence how many.
        let line = text.lineStart(of: found[pieces].words.lowerBound)
        guard titled.contains(where: { others.contains($0.code) }),
            !found.contains(where: {
                others.contains($0.code) && text.lineStart(of: $0.words.lowerBound) == line
                    && isSameSentence($0.words, found[pieces].words, text)
            })
        else { return }
        guard others.count == 1, found.count(where: { $0.code == found[pieces].code }) == 1 else { return }
        let quantity = found[pieces].quantity
        let things = found.filter { others.contains($0.code) } + titled.filter { others.contains($0.code) }
        guard things.allSatisfy({ $0.quantity == nil || $0.isArticle && Self.isThing($0.code) }),
            things.allSatisfy({ Self.isThing($0.code) })
        else { return }
        found.remove(at: pieces)
        if let thing = found.firstIndex(where: { others.contains($0.code) }) {
            found[thing].quantity = quantity
        } else if let thing = titled.firstIndex(where: { others.contains($0.code) }) {
            titled[thing].quantity = quantity
        }
    }

    /// "Desktop, Lenovo Neo 50t, i7 – Qty 60", "copiers on hire basis, 5 numbers": pieces counted at the end of the
    /// clause belong to the thing that was named last.
    private func countBehind(_ found: inout [Mention], _ text: FoldedText, _ range: Range<Int>) {
        for index in found.indices where found[index].quantity == nil || found[index].isArticle {
            let start = found[index].words.upperBound
            let next = index + 1 < found.count ? found[index + 1].span.lowerBound : range.upperBound
            guard
                let counted = QuantityFinder.pieces(
                    in: text,
                    within: start..<max(start, min(next, start + 14, range.upperBound))
                )
            else { continue }
            if Self.shared.contains(found[index].code.rawValue), !text.words[counted.end - 1].isNumber,
                !counted.isInDigits
            {
                continue
            }
            found[index].quantity = .exactly(counted.value)
            found[index].isArticle = false
            found[index].isDescription = false
            found[index].span = found[index].span.lowerBound..<counted.end
        }
        for index in found.indices where Self.isThing(found[index].code) && !found[index].isArticle {
            guard case .exactly(let many)? = found[index].quantity else { continue }
            let low = index > 0 ? found[index - 1].span.upperBound : range.lowerBound
            let high = index + 1 < found.count ? found[index + 1].span.lowerBound : range.upperBound
            guard low <= found[index].span.lowerBound, found[index].span.upperBound <= high else { continue }
            if let more = QuantityFinder.sorts(in: text, of: found[index].span, within: low..<high) {
                found[index].quantity = .exactly(many + more)
            }
        }
    }

    /// "two tills per shop … four shops", "in each of 4 shops".
    private func multiply(_ found: inout [Mention], _ text: FoldedText, _ range: Range<Int>) {
        for index in found.indices {
            guard case .exactly(let each)? = found[index].quantity, Self.isThing(found[index].code),
                found[index].code.rawValue != "hardware.peripherals" || index == 0
                    || found[index - 1].code.area != "hardware"
            else { continue }
            let start = found[index].span.upperBound
            let high = min(
                range.upperBound,
                start + 6,
                index + 1 < found.count ? found[index + 1].span.lowerBound : .max
            )
            let behind = start < high ? QuantityFinder.times(in: text, from: start..<high, within: range) : nil
            // "Har branch me 4 camera", "each one needs a firewall and two switches".
            guard
                let many = behind ?? QuantityFinder.times(in: text, before: found[index].span.lowerBound, within: range)
            else { continue }
            found[index].quantity = .exactly(each * many)
        }
    }

    /// "two tills (touch screen, drawer, receipt printer)": what stands in brackets behind a thing belongs to it.
    private func withoutContents(_ found: [Mention], _ text: FoldedText) -> [Mention] {
        found.enumerated().filter { index, mention in
            guard index > 0, mention.quantity == nil || mention.isArticle, Self.isThing(mention.code),
                let open = openBracket(text, before: mention.words.lowerBound)
            else { return true }
            return !found[..<index].contains { whole in
                let end = Int(text.words[whole.words.upperBound - 1].end)
                return Self.isThing(whole.code) && end <= open && open - end <= 24
                    && !text.bytes[end..<open].contains(0x0A)
            }
        }.map(\.element)
    }

    /// Where the bracket begins in which a word stands.
    private func openBracket(_ text: FoldedText, before index: Int) -> Int? {
        var at = Int(text.words[index].start) - 1
        var steps = 0
        while at >= 0, steps < 120, text.bytes[at] != 0x29, text.bytes[at] != 0x0A {
            if text.bytes[at] == 0x28 { return at }
            at -= 1
            steps += 1
        }
        return nil
    }

    private func isArticle(_ quantity: Quantity, _ text: FoldedText, _ span: Range<Int>) -> Bool {
        quantity == .exactly(1) && !text.words[span.lowerBound].isNumber
            && NumberWords.table.match(text, at: span.lowerBound).map {
                ["ein", "eine", "einen", "a"].contains(text.folded(span.lowerBound)) && $0.value == 1
            } ?? true
    }

    /// "Villa Norte Rentals SL": a word of a firm's name.
    private func isFirm(_ text: FoldedText, _ at: Range<Int>) -> Bool {
        guard text.words[at.lowerBound].isCapital else { return false }
        var index = at.upperBound
        var steps = 0
        while index < text.words.count, steps < 3, text.words[index].gap == .space, text.words[index].isCapital {
            if Self.forms.match(text, at: index) != nil { return true }
            index += 1
            steps += 1
        }
        return false
    }

    private static let forms = PhraseTable<Bool>(
        [
            "ltd", "limited", "pvt", "pvt ltd", "llp", "llc", "inc", "plc", "gmbh", "ag", "kg", "ohg", "ug", "sarl",
            "sas", "eurl", "sl", "slu", "s l", "ltda", "lda", "sa de cv", "srl", "fze", "fzco", "fz llc", "corp", "bv",
        ].map { ($0, true) }
    )

    /// "AutoCAD-Dateien", "Tally data": what a program wrote, and not the program.
    private func isData(_ text: FoldedText, _ at: Range<Int>, _ code: Competence) -> Bool {
        guard code.area == "software", at.upperBound < text.words.count else { return false }
        let gap = text.words[at.upperBound].gap
        return (gap == .space || gap == .hyphen) && Self.files.match(text, at: at.upperBound) != nil
    }

    private static let files = PhraseTable<Bool>(
        [
            "files", "file", "data", "drawings", "dateien", "daten", "zeichnungen", "fichiers", "données", "archivos",
            "ficheros", "datos", "arquivos", "dados", "файлы", "файлов", "базы", "базу", "файлами",
        ].map { ($0, true) }
    )

    private func isWorn(_ text: FoldedText, _ at: Range<Int>) -> Bool {
        at.lowerBound > 0 && text.words[at.lowerBound].gap == .space
            && Self.worn.match(text, at: at.lowerBound - 1) != nil
    }

    private static let worn = PhraseTable<Bool>(
        [
            "used", "gebrauchte", "gebrauchten", "usagés", "usadas", "usados", "б у", "second hand", "purane",
        ].filter { $0 != "purane" }.map { ($0, true) }
    )

    /// "Etagendrucker", "Praxisserver": German says what a thing is at the end of a long word.
    private func withCompounds(_ found: [Mention], _ text: FoldedText, _ range: Range<Int>) -> [Mention] {
        let known = Set(found.flatMap { Array($0.words) })
        var result = found
        for index in range where text.words[index].isCapital && !known.contains(index) {
            let word = text.words[index]
            let letters = text.letters[Int(word.lettersStart)..<Int(word.lettersEnd)]
            guard letters.count >= 10, result.count < ReadingLimits.goodsPerText,
                let head = Self.heads.first(where: {
                    letters.count >= $0.utf8.count + 4 && letters.suffix($0.utf8.count).elementsEqual($0.utf8)
                }), let code = words.match(FoldedText(head), at: 0)?.value.code
            else { continue }
            let at = index..<(index + 1)
            guard words.match(text, at: index) == nil, !isInAddress(text, at), !isDropped(text, at), !isOld(text, at)
            else { continue }
            let counted = QuantityFinder.quantity(in: text, of: at, within: range, articlesOf: "de")
            let sense = SentenceSense(text, index, range)
            if sense.isAside { continue }
            result.append(
                Mention(
                    words: at,
                    code: codes[code],
                    quantity: counted?.quantity,
                    span: counted?.span ?? at,
                    brand: brand(text, near: at, range),
                    isHint: false,
                    isDescription: counted == nil && (sense.isDescription || !sense.wants && isOwned(text, at))
                )
            )
        }
        return result.sorted { $0.words.lowerBound < $1.words.lowerBound }
    }

    /// Folded words of the vocabulary with which longer ones end.
    private static let heads = [
        "drucker", "druckern", "server", "servern", "scanner", "scannern", "notebook", "notebooks", "laptops",
        "rechner", "monitore", "monitoren", "bildschirme", "kamera", "kameras", "telefone", "telefonen", "switches",
        "kassen", "kassensystem", "telefonanlage", "tablets", "beamer", "firewall",
    ]

    /// "AMC for 40 desktops, one engineer visit per week": visits that come again and again belong to the contract. Where
    /// nobody names a contract they are one.
    private func withoutRounds(_ found: [Mention], _ text: FoldedText) -> [Mention] {
        guard found.contains(where: { $0.code.rawValue == "services.onsite" }) else { return found }
        let hasContract = found.contains { Self.contracts.contains($0.code.rawValue) }
        return found.compactMap { mention in
            guard mention.code.rawValue == "services.onsite", comesAgain(mention.span, text) else { return mention }
            guard !hasContract else { return nil }
            var mention = mention
            mention.code = Competence(rawValue: "services.managed")
            mention.quantity = nil
            return mention
        }
    }

    /// "Odoo - inventory, POS for 4 stores and accounts", "2 tills with scanners": parts of what is named before.
    private func removeModules(of found: inout [Mention], _ text: FoldedText) {
        let all = found
        found.removeAll { part in
            all.contains { whole in
                whole.code != part.code && whole.words.upperBound <= part.words.lowerBound && !part.isHint
                    && Self.modules[whole.code.rawValue]?.contains(part.code.rawValue) == true
                    && isSameSentence(whole.words, part.words, text)
                    && (part.quantity == nil || whole.code.rawValue == "software.erp")
                    && (part.code.area != "hardware" || part.quantity == nil
                        || Self.tills.match(text, at: part.words.lowerBound) != nil)
                    && !(whole.words.upperBound...part.words.lowerBound).contains {
                        text.words[$0].gap.contains(.plus) || Self.besides.match(text, at: $0) != nil
                    }
            }
        }
    }

    /// Not far apart, and no end of a sentence between.
    private func isSameSentence(_ one: Range<Int>, _ other: Range<Int>, _ text: FoldedText) -> Bool {
        let low = min(one.upperBound, other.upperBound)
        let high = max(one.lowerBound, other.lowerBound)
        return high - low <= 40
            && (low...max(low, high)).allSatisfy {
                $0 >= text.words.count || text.words[$0].gap.isDisjoint(with: [.stop, .question, .paragraph])
            }
    }

    private static let tills = PhraseTable<Bool>(
        ["pos", "till", "kasse", "kassa", "kassen", "caisse", "caisses", "tpv", "pdv", "касса", "кассы"].map {
            ($0, true)
        }
    )
    private static let modules: [String: Set<String>] = [
        "software.crm": ["voice.telephony"],
        "software.erp": ["software.accounting", "software.crm", "hardware.pos"],
        "hardware.pos": ["hardware.printers"],
        "av.conferencing": ["hardware.peripherals"],
    ]
    private static let besides = PhraseTable<Bool>(
        [
            "also", "besides", "as well", "plus", "außerdem", "zudem", "zusätzlich", "aussi", "également", "además",
            "también", "também", "além", "плюс", "ещё", "еще", "также", "bhi",
        ].map { ($0, true) }
    )

    private func comesAgain(_ span: Range<Int>, _ text: FoldedText) -> Bool {
        let low = max(0, span.lowerBound - 3)
        let high = min(text.words.count, span.upperBound + 4)
        return (low..<high).contains { index in
            let between = min(index, span.lowerBound)..<max(index + 1, span.upperBound)
            return Self.rounds.match(text, at: index) != nil
                && between.dropFirst().allSatisfy { text.words[$0].gap.isDisjoint(with: .clauseEnd) }
        }
    }

    private static let contracts: Set<String> = ["services.amc", "services.managed", "services.rental"]
    private static let rounds = PhraseTable<Bool>(
        [
            "per week", "a week", "weekly", "every week", "each week", "per month", "a month", "monthly", "every month",
            "each month", "fortnightly", "every fortnight", "quarterly", "per quarter", "every quarter", "daily",
            "every day", "per year", "every monday", "every friday", "pro woche", "in der woche", "wöchentlich*",
            "jede woche", "pro monat", "im monat", "monatlich*", "par semaine", "hebdomadaire*", "chaque semaine",
            "par mois", "mensuel*", "a la semana", "por semana", "semanal*", "al mes", "por mes", "mensual*",
            "por mês", "ao mês", "mensal", "mensais", "в неделю", "еженедельн*", "каждую неделю", "в месяц",
            "ежемесячн*", "каждый месяц", "har hafte", "hafte mein", "har mahine", "mahine mein", "हर हफ्ते", "हर महीने",
        ].map { ($0, true) }
    )

    /// What a sentence does: it asks, it tells, or it speaks of something else altogether.
    private struct SentenceSense {
        var end = 0
        var isDescription = false
        var isCorrection = false
        var isAside = false
        var wants = false
        var replaces = false
        /// "We are a practice with 8 computers": it says who writes.
        var introduces = false

        init() {}

        init(_ text: FoldedText, _ index: Int, _ range: Range<Int>) {
            let words = text.sentence(around: index).clamped(to: range)
            end = words.upperBound
            var wants = false
            var tells = false
            for at in words {
                if Wants.phrases.match(text, at: at) != nil { wants = true }
                switch NeedFinder.senses.match(text, at: at)?.value {
                case .ending: wants = true
                case .replacing:
                    wants = true
                    replaces = true
                case .telling: tells = true
                case .correction: isCorrection = true
                case .aside: isAside = isAside || at == words.lowerBound
                case nil: break
                }
            }
            let asks = words.upperBound < text.words.count ? text.words[words.upperBound].gap : text.tail
            if asks.contains(.question) { wants = true }
            isDescription = tells && !wants
            introduces = !wants && words.contains { NeedFinder.introductions.match(text, at: $0) != nil }
            self.wants = wants
        }
    }

    /// "[ ] Server": a box of a form that nobody ticked.
    private func isUnticked(_ text: FoldedText, _ at: Range<Int>) -> Bool {
        let start = Int(text.words[at.lowerBound].start)
        guard start >= 3 else { return false }
        let before = text.bytes[max(0, start - 5)..<start]
        return before.suffix(4).elementsEqual("[ ] ".utf8) || before.suffix(3).elementsEqual("[ ]".utf8)
            || before.suffix(4).elementsEqual("☐ ".utf8)
    }

    /// "their server", "unsere Anlage": there already.
    private func isOwned(_ text: FoldedText, _ at: Range<Int>) -> Bool {
        var index = at.lowerBound - 1
        var steps = 0
        while index >= 0, steps < 2, text.words[index + 1].gap == .space {
            if Self.owners.match(text, at: index) != nil { return true }
            index -= 1
            steps += 1
        }
        return false
    }

    /// "UPS for the tills", "ИБП на кассы - 14 штук": what a thing is for is there already.
    private func withoutPurposes(_ found: [Mention], _ text: FoldedText) -> [Mention] {
        var result: [Mention] = []
        var audited = -1
        var own: Mention?
        for mention in found {
            // "VAPT of 3 web applications, 2 mobile apps and 40 IPs"
            let start = mention.span.lowerBound
            if result.last?.code.rawValue == "security.audit", start > 1,
                result.last?.words.upperBound == start - 1 && Self.of.match(text, at: start - 1) != nil
                    || audited >= 0 && start >= audited && start - audited <= 1
                        && text.words[start].gap.isDisjoint(with: .clauseEnd)
            {
                let quantity = Self.sum(result[result.count - 1].quantity, mention.quantity)
                result[result.count - 1].quantity = quantity
                audited = mention.words.upperBound
                continue
            }
            // "with our payroll software (greytHR)"
            let isSaidAgain = own.map { $0.code == mention.code && mention.words.lowerBound - $0.words.upperBound <= 1 }
            if isSaidAgain == true || !result.isEmpty && isForOwn(mention.words, text) {
                own = mention
                continue
            }
            if let last = result.last, last.code != mention.code, isPurpose(of: last, mention, text) {
                // "A server for 1C, 35 users": the server is one.
                if !Self.shared.contains(last.code.rawValue) {
                    result[result.count - 1].quantity = last.quantity ?? mention.quantity
                }
                continue
            }
            if let counted = result.last, mention.quantity != nil, isPieces(of: counted, mention, text) {
                result[result.count - 1].quantity = counted.quantity ?? mention.quantity
                continue
            }
            result.append(mention)
        }
        return result
    }

    /// "a UPS for our OPD computers", "it should connect with our payroll software": what is there already.
    private func isForOwn(_ at: Range<Int>, _ text: FoldedText) -> Bool {
        var index = at.lowerBound - 1
        var steps = 0
        while index > 0, steps < 3, text.words[index + 1].gap == .space, text.words[index].gap == .space {
            if Self.owners.match(text, at: index) != nil { return Self.ties.match(text, at: index - 1) != nil }
            index -= 1
            steps += 1
        }
        return false
    }

    private static let ties = PhraseTable<Bool>(
        [
            "for", "with", "to", "für", "mit", "an", "zu", "pour", "avec", "à", "para", "con", "com", "для", "с", "к",
            "into", "from",
        ].map { ($0, true) }
    )

    /// "bags for laptops", "a UPS for the server", "desktops for BPO training".
    private func isPurpose(of first: Mention, _ second: Mention, _ text: FoldedText) -> Bool {
        guard first.words.upperBound < second.words.lowerBound else { return false }
        let words = first.words.upperBound..<second.words.lowerBound
        let hasArticle =
            words.count == 2 && second.quantity == nil && Self.articles.match(text, at: words.lowerBound + 1) != nil
        let isTraining =
            second.code.rawValue == "services.training" && second.quantity == nil && words.count <= 6
            && (words.upperBound - 2...words.upperBound - 1).contains {
                $0 >= words.lowerBound && Self.purposes.match(text, at: $0) != nil
            }
            && (words.lowerBound...words.upperBound).allSatisfy {
                text.words[$0].gap.isDisjoint(with: .clauseEnd.union([.comma, .line, .plus]))
                    && Self.and.match(text, at: $0) == nil
            }
        if isTraining { return true }
        return (words.count == 1 || hasArticle)
            && (words.lowerBound...words.upperBound).allSatisfy { text.words[$0].gap == .space }
            && Self.purposes.match(text, at: words.lowerBound) != nil
    }

    /// "Dell Latitude laptop i7 - 12 pcs": pieces of what the line names, and no machines.
    private func isPieces(of thing: Mention, _ pieces: Mention, _ text: FoldedText) -> Bool {
        guard thing.words.upperBound <= pieces.span.lowerBound else { return false }
        let between = thing.words.upperBound..<pieces.span.lowerBound
        guard pieces.words.count == 1, between.count <= 10,
            Self.pieceWords.match(text, at: pieces.words.lowerBound) != nil,
            text.words[pieces.span.lowerBound].isNumber
        else { return false }
        return !text.words[pieces.span.lowerBound].gap.isDisjoint(with: [.hyphen, .colon, .bracket, .other])
            && (between.lowerBound...between.upperBound).allSatisfy {
                text.words[$0].gap.isDisjoint(with: [.line, .question, .paragraph])
            }
    }

    private static let pieceWords = PhraseTable<Bool>(["pcs", "pc", "pieces", "nos", "stk"].map { ($0, true) })
    private static let articles = PhraseTable<Bool>(
        [
            "the", "their", "our", "his", "her", "my", "el", "la", "los", "las", "su", "den", "die", "das", "dem",
            "unseren", "le", "les", "o", "os", "as", "nosso", "il", "lo",
        ].map { ($0, true) }
    )

    private static let purposes = PhraseTable<Bool>(
        ["for", "für", "pour", "para", "на", "для", "к", "per", "voor"].map { ($0, true) }
    )

    private func isEach(_ text: FoldedText, _ span: Range<Int>) -> Bool {
        let low = max(0, span.lowerBound - 1)
        let high = min(text.words.count, span.upperBound + 1)
        return (low..<high).contains { Self.each.match(text, at: $0) != nil }
    }

    /// "8 desktops with 21 inch monitor": the monitor comes with the desktop. "35 PCs with two monitors each" is 70.
    private func withoutAccessories(_ found: [Mention], _ text: FoldedText) -> [Mention] {
        var result: [Mention] = []
        for mention in found {
            guard mention.code.rawValue == "hardware.peripherals", let last = result.last,
                ["hardware.desktops", "hardware.laptops"].contains(last.code.rawValue),
                (last.words.upperBound...mention.words.lowerBound).allSatisfy({
                    text.words[$0].gap.isDisjoint(with: .clauseEnd)
                })
            else {
                result.append(mention)
                continue
            }
            let between = last.words.upperBound..<mention.words.lowerBound
            let isPart =
                between.contains { Self.with.match(text, at: $0) != nil }
                || text.words[mention.words.lowerBound].gap
                    .contains(.plus)
            if isPart, mention.quantity == nil || mention.isArticle && !mention.isEach, between.count <= 9,
                !(mention.isPlural && between.isEmpty)
            {
                continue
            }
            var mention = mention
            // "12 notebooks and docking stations": one for each.
            if mention.quantity == nil, mention.isPlural, last.quantity != nil, between.count <= 1,
                !isPart || between.isEmpty,
                text.words[mention.words.lowerBound].gap.contains(.plus)
                    || between.count == 1 && Self.and.match(text, at: between.lowerBound) != nil
            {
                mention.quantity = last.quantity
            }
            if mention.isEach, case .exactly(let each)? = mention.quantity, case .exactly(let many)? = last.quantity {
                mention.quantity = .exactly(each * many)
            }
            result.append(mention)
        }
        return result
    }

    /// "per laptop 350": the thing that a price is for.
    private func isPriced(_ text: FoldedText, _ at: Range<Int>) -> Bool {
        at.lowerBound > 0 && text.words[at.lowerBound].gap == .space
            && Self.perOne.match(text, at: at.lowerBound - 1) != nil
    }

    /// "Dear BHARAT COMPUTERS,": the partner's own name.
    private func isGreeted(_ text: FoldedText, _ at: Range<Int>) -> Bool {
        (1...2).contains { back in
            at.lowerBound >= back && text.words[at.lowerBound].isCapital
                && Self.greetings.match(text, at: at.lowerBound - back)?.length == 1
                && ((at.lowerBound - back + 1)...at.lowerBound).allSatisfy { text.words[$0].gap == .space }
        }
    }

    private static let greetings = PhraseTable<Bool>(
        ["dear", "hello", "hi", "hallo", "bonjour", "hola", "olá"].map { ($0, true) }
    )

    private func isOld(_ text: FoldedText, _ at: Range<Int>) -> Bool {
        at.lowerBound > 0 && text.words[at.lowerBound].gap == .space
            && Self.olds.match(text, at: at.lowerBound - 1) != nil
    }

    /// "their old server", "den alten Server", "le vieux serveur": with an old thing's word up to two words before.
    private func isBehindOld(_ text: FoldedText, _ at: Range<Int>) -> Bool {
        (1...3).contains { back in
            at.lowerBound >= back
                && ((at.lowerBound - back + 1)...at.lowerBound).allSatisfy { text.words[$0].gap == .space }
                && Self.aged.match(text, at: at.lowerBound - back) != nil
        }
    }

    private static let aged = PhraseTable<Bool>(
        [
            "old", "ageing", "aging", "existing", "current", "dying", "ancient", "dead", "alte", "alten", "alter",
            "altes", "bestehenden", "bestehende", "vorhandenen", "vieux", "vieille", "ancien", "ancienne", "anciens",
            "actuel", "viejo", "vieja", "viejos", "antiguo", "antigua", "antiguos", "actual", "antigo", "antiga",
            "antigos", "velho", "velhos", "старый", "старую", "старые", "старого", "старых", "purana", "purane",
            "purani", "पुराना", "पुराने", "vecchio", "oude",
        ].map { ($0, true) }
    )
    private static let olds = PhraseTable<Bool>(
        [
            "old", "dead", "broken", "kaputte", "defekte", "hors service", "obsolete", "scrap", "alte", "alten",
            "alter", "anciens", "anciennes", "vieux",
            "viejos", "viejas", "antiguos", "antigos", "antigas", "velhos", "старые",
            "старых", "старую", "списанные", "purane", "purani", "पुराने",
        ].map { ($0, true) }
    )
    private static let parts = PhraseTable<Bool>(
        [
            "license plate reader", "licence plate reader", "plate reader", "anpr", "lpr", "video wall", "video walls",
            "videowand", "mur d'images", "nvr", "nvrs", "dvr", "dvrs", "xvr", "video recorder", "rekorder",
            "netzwerkrekorder", "enregistreur",
            "enregistreur vidéo", "grabador", "grabadores", "gravador", "регистратор", "регистратора",
            "видеорегистратор*",
        ].map { ($0, true) }
    )
    private static let perOne = PhraseTable<Bool>(
        ["per", "pro", "par", "por", "je", "cada", "chaque", "each", "every", "har", "каждый"].map { ($0, true) }
    )

    private static let portuguese: Set<String> = ["nas", "pos", "sai", "ups"]

    /// "Currently paying 12k pm for AMC": had already, whatever else is wanted.
    private func isPaid(_ text: FoldedText, _ at: Range<Int>) -> Bool {
        var index = at.lowerBound
        var steps = 0
        while index > 0, steps < 9, text.words[index].gap.isDisjoint(with: [.stop, .question, .paragraph]) {
            index -= 1
            steps += 1
            if Self.payings.match(text, at: index) != nil { return true }
        }
        return false
    }

    private static let payings = PhraseTable<Bool>(
        [
            "currently paying", "currently pay", "currently pays", "now paying", "are paying now", "paying currently",
            "presently paying", "zahlt derzeit", "zahlen derzeit", "zahlt aktuell", "zahlen aktuell",
            "paie actuellement", "paient actuellement", "pagan ahora", "ahora pagan", "pagam hoje", "hoje pagam",
            "сейчас платят", "сейчас платим", "abhi de rahe",
        ].map { ($0, true) }
    )

    /// Part of a mail address or a domain.
    private func isInAddress(_ text: FoldedText, _ at: Range<Int>) -> Bool {
        if text.words[at.lowerBound].gap.contains(.at) { return true }
        let end = Int(text.words[at.upperBound - 1].end)
        guard end < text.bytes.count else { return false }
        if text.bytes[end] == 0x40 { return true }
        // "laptops.example" goes on without a space.
        return text.bytes[end] == 0x2E && end + 1 < text.bytes.count && (0x61...0x7A).contains(text.bytes[end + 1])
    }

    /// "16 GB RAM, 512 GB SSD": what another thing is made of.
    private func isSpecification(_ text: FoldedText, _ at: Range<Int>) -> Bool {
        guard at.lowerBound > 0, text.words[at.lowerBound].gap.isDisjoint(with: .hard) else { return false }
        if Self.sizes.match(text, at: at.lowerBound - 1) != nil { return true }
        // "i5 512 ssd", "8 ram"
        guard at.count == 1, Self.memories.match(text, at: at.lowerBound) != nil,
            let size = text.number(at.lowerBound - 1)
        else { return false }
        return [4, 8, 16, 32, 64, 128, 240, 256, 500, 512, 1_000, 1_024].contains(size)
    }

    private static let memories = PhraseTable<Bool>(["ssd", "ram", "hdd", "nvme"].map { ($0, true) })
    private static let sizes = PhraseTable<Bool>(["gb", "tb", "mb", "ghz", "гб", "тб"].map { ($0, true) })

    /// Not wanted, refused, or already there.
    ///
    /// - Parameter isDisposal: "Old stuff for recycling": the old is what is done away with.
    private func isDropped(_ text: FoldedText, _ at: Range<Int>, isDisposal: Bool = false) -> Bool {
        var index = at.lowerBound - 1
        var steps = 0
        while index >= 0, steps < 4,
            text.words[index + 1].gap.isDisjoint(with: [.stop, .question, .paragraph, .comma, .line, .bracket])
        {
            // "1 no and training" counts, "no training" refuses.
            if Self.refusals.match(text, at: index) != nil, !isUnit(text, index),
                !isDisposal || Self.olds.match(text, at: index) == nil
            {
                return true
            }
            if Self.and.match(text, at: index) != nil { break }
            index -= 1
            steps += 1
        }
        var next = at.upperBound
        while next < text.words.count, next - at.upperBound < 4,
            text.words[next].gap.isDisjoint(with: [.stop, .question, .paragraph, .comma])
                || text.words[next].gap == [.comma, .space] && Self.droppings.match(text, at: next) != nil
        {
            if let match = Self.refusalsBehind.match(text, at: next), match.value || next <= at.upperBound + 1 {
                return true
            }
            next += 1
        }
        return false
    }

    private func isUnit(_ text: FoldedText, _ index: Int) -> Bool {
        index > 0 && text.words[index - 1].isNumber
            && text.words[index].lettersEnd - text.words[index].lettersStart == 2
    }

    /// Of "maintenance of 46 desktops" the need is the maintenance, and the desktops are what it is done to.
    private func withoutObjects(_ found: [Mention], _ text: FoldedText) -> [Mention] {
        var result = found
        for service in found where Self.isDoneToThings(service.code) {
            guard let place = result.firstIndex(where: { $0.words == service.words }) else { continue }
            var things: [Mention] = []
            // "AMC of the following:" - whatever is counted below.
            let list =
                Self.takesThingsBefore(service.code)
                ? (service.words.upperBound..<min(service.words.upperBound + 12, text.words.count)).first {
                    Self.followings.match(text, at: $0) != nil
                } : nil
            for (index, thing) in result.enumerated() {
                // Programs are looked after with the machines of a list: "20 computers, 2 servers, ERP".
                let isProgram = thing.code.area == "software" && service.code.area == "services" && !things.isEmpty
                guard Self.isThing(thing.code) || isProgram || isInList(thing.words, of: service, text) else {
                    continue
                }
                let isDisposal = service.code.rawValue == "services.disposal"
                if thing.isOld, !isDisposal { continue }
                let isSameSentence = text.sentence(around: thing.words.lowerBound).contains(service.words.lowerBound)
                if index > place, list != nil, thing.quantity != nil {
                    things.append(thing)
                } else if isSameSentence, isHandled(thing.words, text) || thing.isOld {
                    things.append(thing)
                } else if index > place {
                    // Of a list only the first has to stand at the service.
                    let follows =
                        things.last.map {
                            $0.words.lowerBound > service.words.lowerBound && isNext(thing.words, after: $0.words, text)
                        } ?? false
                    let isRepair = service.code.rawValue == "services.repair"
                    if follows || isObject(thing.words, of: service.words, text, isRepair: isRepair)
                        || isSameSentence && isInList(thing.words, of: service, text)
                    {
                        things.append(thing)
                    }
                } else if Self.takesThingsBefore(service.code), isObject(thing.words, of: service.words, text) {
                    // "65 pcs and 4 printers ka amc": with the counted ones of the list before it.
                    var list = [thing]
                    for earlier in result[..<index].reversed() where Self.isThing(earlier.code) {
                        guard earlier.quantity != nil, let last = list.last,
                            isListed(earlier.words, before: last.span, text)
                        else { break }
                        list.append(earlier)
                    }
                    things += list.reversed()
                }
            }
            // "55 computers, 12 printers and 3 servers": each stands at the contract, and counts once.
            var seen: Set<Int> = []
            things.removeAll { !seen.insert($0.words.lowerBound).inserted }
            guard !things.isEmpty else { continue }
            result.removeAll { mention in things.contains { $0.words == mention.words } }
            guard let known = result.firstIndex(where: { $0.words == service.words }) else { continue }
            let spans = [service.span] + things.map(\.span)
            result[known].span = (spans.map(\.lowerBound).min() ?? 0)..<(spans.map(\.upperBound).max() ?? 0)
            // Their number is the service's own, counted once.
            let done = things.reduce(nil) { Self.sum($0, $1.quantity) }
            // "18 workplaces, a terminal server": what the service itself counts stays.
            let isListed = things.allSatisfy { isInList($0.words, of: service, text) }
            result[known].quantity =
                isListed && (service.quantity?.smallest ?? 0) > (done?.smallest ?? 0)
                ? service.quantity : done ?? service.quantity
            result[known].brand = service.brand ?? things.compactMap(\.brand).first
        }
        return result
    }

    /// "Complete IT support: 18 workplaces, DATEV, a terminal server": whatever is listed behind the colon.
    private func isInList(_ thing: Range<Int>, of service: Mention, _ text: FoldedText) -> Bool {
        guard ["services.managed", "services.amc"].contains(service.code.rawValue),
            thing.lowerBound > service.words.upperBound, thing.lowerBound - service.words.upperBound <= 20
        else { return false }
        let path = service.words.upperBound...thing.lowerBound
        return path.contains { text.words[$0].gap.contains(.colon) && text.words[$0].gap.isDisjoint(with: .hard) }
            && path.allSatisfy {
                text.words[$0].gap.isDisjoint(with: .clauseEnd)
                    && Self.besides.match(text, at: $0) == nil && !text.words[$0].gap.contains(.plus)
            }
    }

    private func isListed(_ earlier: Range<Int>, before span: Range<Int>, _ text: FoldedText) -> Bool {
        let isJoined =
            text.words[max(0, span.lowerBound - 1)].gap == .space
            && Self.and.match(text, at: max(0, span.lowerBound - 1)) != nil
        return earlier.upperBound <= span.lowerBound && span.lowerBound - earlier.upperBound <= (isJoined ? 1 : 0)
            && text.words[span.lowerBound].gap.isDisjoint(with: .clauseEnd)
    }

    private func isNext(_ thing: Range<Int>, after last: Range<Int>, _ text: FoldedText) -> Bool {
        thing.lowerBound >= last.upperBound && thing.lowerBound - last.upperBound <= 4
            && (last.upperBound...thing.lowerBound).allSatisfy {
                // "..., plus a UPS": another thing again.
                text.words[$0].gap.isDisjoint(with: .clauseEnd)
                    && !(text.words[$0].gap.contains(.comma) && Self.besides.match(text, at: $0) != nil)
            }
    }

    /// "move the server and the files": what is done to it is the need.
    private func isHandled(_ thing: Range<Int>, _ text: FoldedText) -> Bool {
        var index = thing.lowerBound - 1
        var steps = 0
        while index >= 0, steps < 4, text.words[index + 1].gap.isDisjoint(with: [.stop, .question, .paragraph, .comma])
        {
            if Self.handlings.match(text, at: index) != nil { return true }
            index -= 1
            steps += 1
        }
        return false
    }

    /// - Parameter isRepair: What is named with something broken is broken, whatever stands between.
    private func isObject(
        _ thing: Range<Int>,
        of service: Range<Int>,
        _ text: FoldedText,
        isRepair: Bool = false
    ) -> Bool {
        let first = thing.lowerBound < service.lowerBound ? thing : service
        let second = thing.lowerBound < service.lowerBound ? service : thing
        guard second.lowerBound - first.upperBound <= 9 else { return false }
        let between = first.upperBound..<second.lowerBound
        // "2) licences, 3) a UPS": another item.
        guard !between.contains(where: { QuantityFinder.isItem(text, $0) }) else { return false }
        guard
            (between.lowerBound...between.upperBound).allSatisfy({
                text.words[$0].gap.isDisjoint(with: [.stop, .question, .paragraph])
                    || text.words[$0].gap.contains(.hyphen) && text.words[$0].gap.isDisjoint(with: .hardBreak)
            })
        else { return false }
        let joins =
            between.contains { Self.and.match(text, at: $0) != nil }
            || text.words[second.lowerBound].gap.contains(.plus)
        if first == service {
            // "lease two color copiers", "AMC 30 PCs": right behind it.
            if between.allSatisfy({ isCountOrQuality(text, $0) }),
                (between.lowerBound...between.upperBound).allSatisfy({ text.words[$0].gap == .space })
            {
                return true
            }
            // "managed IT, backups and a renewal of the switchboard": of something else.
            if joins, !isRepair,
                (between.lowerBound...between.upperBound).contains(where: { text.words[$0].gap.contains(.comma) })
            {
                return false
            }
            // "AMC for 46 desktops", "an administrator: 32 computers", "protection expired - 21 computers".
            let join = isRepair ? nil : between.last { Self.and.match(text, at: $0) != nil }
            let from = join.map { $0 + 1 } ?? between.lowerBound
            return (from..<between.upperBound).contains { index in
                // "a couple of iPads" belongs to nothing before it.
                (Self.of.match(text, at: index) != nil || isRepair && Self.from.match(text, at: index) != nil)
                    && (index == 0 || NumberWords.table.match(text, at: index - 1) == nil)
            }
                || (between.lowerBound...between.upperBound).contains {
                    !text.words[$0].gap.isDisjoint(with: [.colon]) && text.words[$0].gap.isDisjoint(with: .line)
                        || text.words[$0].gap.contains([.hyphen, .space]) && text.words[$0].isNumber
                }
        }
        // "printer rental", "copieurs en location": nothing that joins two things between.
        // "a copier on a 36 month lease"
        let isOn = first.upperBound < second.lowerBound && Self.ons.match(text, at: first.upperBound) != nil
        return !joins && second.lowerBound - first.upperBound <= (isOn ? 5 : 3)
            && text.words[second.lowerBound].gap.isDisjoint(with: [.comma, .line])
    }

    /// "two", "color", "30 nos": what may stand between a verb and the thing it is done to.
    private func isCountOrQuality(_ text: FoldedText, _ index: Int) -> Bool {
        text.words[index].isNumber || NumberWords.table.match(text, at: index) != nil
            || Self.qualities.match(text, at: index) != nil
    }

    private static let qualities = PhraseTable<Bool>(
        [
            "color", "colour", "mono", "laser", "new", "used", "refurbished", "nos", "no", "pcs", "a", "the", "their",
            "our", "its", "all", "about", "around", "approx", "some", "more", "small", "large", "big", "good", "high",
            "end", "hp", "dell", "lenovo", "canon",
        ].map { ($0, true) }
    )

    private func merged(_ mentions: [Mention], _ text: FoldedText) -> [Found<Need>] {
        var result: [(need: Found<Need>, span: Range<Int>, last: Int, isPart: Bool)] = []
        var lastWords = 0..<0
        for mention in mentions {
            if let known = result.firstIndex(where: { $0.need.value.competence == mention.code }) {
                let earlier = result[known].need.value.quantity
                // Two sorts in one list are added; the same thing said again is not: "maintenance (AMC) for 40 desktops
                // and 3 printers" counts the same machines for both words.
                let isList = mention.span.lowerBound - result[known].last <= 8
                if let quantity = mention.quantity {
                    // "A pen test and a SIEM" is no two of one service, and "120 tablets with a console" no 121.
                    let isCounted =
                        !mention.isArticle || Self.isThing(mention.code) && earlier.map { $0.smallest < 10 } ?? true
                    if !isCounted, earlier != nil {
                        lastWords = mention.words
                        result[known].last = mention.words.upperBound
                        continue
                    }
                    let isAnother = isAnother(mention, after: lastWords, text)
                    if isAnother, earlier != nil, !mention.isPart, !result[known].isPart {
                        result[known].need.value.quantity = Self.sum(earlier, quantity)
                    } else if earlier == nil || mention.isCorrection || result[known].isPart && !mention.isPart {
                        result[known].need.value.quantity = quantity
                        result[known].isPart = mention.isPart
                    } else if mention.isPart, !result[known].isPart {
                        continue
                    } else if isList, !result[known].span.overlaps(mention.span),
                        earlier != quantity
                            || Self.isThing(mention.code) && isOtherThing(mention.words, lastWords, text)
                    {
                        result[known].need.value.quantity = Self.sum(earlier, quantity)
                    }
                }
                result[known].need.value.brand = result[known].need.value.brand ?? mention.brand
                result[known].last = Self.end(of: mention)
                lastWords = mention.words
                continue
            }
            lastWords = mention.words
            let quote = text.text(mention.span)
            let need = Need(competence: mention.code, text: quote, quantity: mention.quantity, brand: mention.brand)
            result.append(
                (
                    Found(need, quote: quote, confidence: mention.quantity == nil ? 0.75 : 0.9), mention.span,
                    Self.end(of: mention), mention.isPart
                )
            )
        }
        return result.map(\.need)
    }

    /// Where a mention ends in a list; what a service is done to is no part of it.
    private static func end(of mention: Mention) -> Int {
        isThing(mention.code) ? max(mention.words.upperBound, mention.span.upperBound) : mention.words.upperBound
    }

    /// "6 monitors, 6 docking stations": as many, and by no word of the first.
    private func isOtherThing(_ one: Range<Int>, _ other: Range<Int>, _ text: FoldedText) -> Bool {
        !other.isEmpty && one.lowerBound - other.upperBound <= 4 && one.lowerBound > other.upperBound
            && (other.upperBound...one.lowerBound).allSatisfy {
                text.words[$0].gap.isDisjoint(with: [.bracket, .stop, .question, .paragraph])
            }
            && !one.contains { index in other.contains { text.words[$0].key == text.words[index].key } }
    }

    /// "3 TPV y 3 impresoras de tickets": as many again, by another word, and joined to the first.
    private func isAnother(_ mention: Mention, after last: Range<Int>, _ text: FoldedText) -> Bool {
        let start = mention.span.lowerBound
        guard !last.isEmpty, start > last.upperBound, start - last.upperBound <= 1,
            Self.and.match(text, at: start - 1) != nil
        else { return false }
        return text.words[last.lowerBound].key != text.words[mention.words.lowerBound].key
    }

    private func brand(_ text: FoldedText, near at: Range<Int>, _ range: Range<Int>) -> String? {
        let low = max(range.lowerBound, at.lowerBound - 5)
        let high = min(range.upperBound, at.upperBound + 5)
        for index in low..<high {
            guard let match = brands.match(text, at: index) else { continue }
            let path = min(index, at.lowerBound)..<max(index, at.upperBound)
            let ends: FoldedText.Gap =
                index < at.lowerBound
                ? [.stop, .question, .paragraph, .line, .comma] : [.stop, .question, .paragraph, .line]
            guard path.dropFirst().allSatisfy({ text.words[$0].gap.isDisjoint(with: ends) })
            else { continue }
            return match.value
        }
        return nil
    }

    private static func sum(_ first: Quantity?, _ second: Quantity?) -> Quantity? {
        switch (first, second) {
        case (nil, let only), (let only, nil): only
        case (.exactly(let one), .exactly(let two)): .exactly(one + two)
        case (let one?, let two?): .between(one.smallest + two.smallest, one.largest + two.largest)
        }
    }

    private static func isDoneToThings(_ code: Competence) -> Bool {
        takesThingsBefore(code)
            || [
                "services.managed", "security.endpoint", "data.backup", "cloud.infrastructure", "software.licensing",
            ].contains(code.rawValue)
    }

    /// "laptop rental", "printer repair": the thing may stand before.
    private static func takesThingsBefore(_ code: Competence) -> Bool {
        [
            "services.amc", "services.rental", "services.repair", "services.onsite", "services.training",
            "services.disposal",
        ].contains(code.rawValue)
    }

    private static func isThing(_ code: Competence) -> Bool {
        ["hardware", "power", "networking", "surveillance", "access", "voice", "av"].contains(code.area)
    }

    private static let ons = PhraseTable<Bool>(["on", "under"].map { ($0, true) })
    private static let of = PhraseTable<Bool>(
        [
            "across", "covering", "over",
            "of", "for", "on", "to", "für", "von", "auf", "de", "du", "des", "pour", "sur", "para", "di", "per", "van",
            "voor", "на", "для", "по", "ke liye", "ka", "ki", "का", "की", "के",
        ].map { ($0, true) }
    )
    private static let followings = PhraseTable<Bool>(
        [
            "following", "as below", "below mentioned", "mentioned below", "given below", "as under", "listed below",
            "folgende", "folgenden", "folgender", "wie folgt", "suivants", "suivantes", "ci-dessous", "siguientes",
            "a continuación", "seguintes", "abaixo", "следующего", "следующих", "следующее", "ниже", "neeche", "niche",
        ].map { ($0, true) }
    )
    private static let from = PhraseTable<Bool>(
        ["from", "aus", "vom", "depuis", "desde", "с", "из", "se"].map { ($0, true) }
    )
    private static let and = PhraseTable<Bool>(
        [
            "and", "plus", "und", "et", "y", "e", "и", "aur", "और", "also", "sowie", "with", "mit", "avec", "con",
            "com", "с", "en", "&",
        ].filter { $0 != "en" && $0 != "&" }.map { ($0, true) }
    )
    /// Verbs of doing something to what is there.
    private static let handlings = PhraseTable<Bool>(
        [
            "move", "moving", "migrate", "migrating", "shift", "shifting", "transfer", "transferring", "maintain",
            "maintaining", "look after", "inspect", "babysit", "umziehen", "verlagern", "migrieren", "déplacer",
            "migrer", "transférer", "migrar", "trasladar", "mover", "transferir", "перенести", "переносим", "перевезти",
            "перенос", "обслуживать", "spostare", "migrare",
        ].map { ($0, true) }
    )
    private static let with = PhraseTable<Bool>(
        ["with", "mit", "avec", "con", "com", "с", "including", "incl", "inkl", "and", "ke saath", "saath"].map {
            ($0, true)
        }.filter { $0.0 != "and" }
    )
    private static let each = PhraseTable<Bool>(
        [
            "each", "per", "je", "jeweils", "pro", "chacun", "chaque", "par", "cada", "cada uno", "por", "на каждый",
            "каждому", "каждый", "по", "har ek",
        ].map { ($0, true) }
    )
    private static let owners = PhraseTable<Bool>(
        [
            "their", "our", "his", "her", "my", "your", "the present", "present", "unser", "unsere", "unserem", "ihr",
            "ihre", "notre", "nos", "leur", "leurs", "nuestro", "nuestra", "su", "sus", "nosso", "nossa", "наш",
            "наша", "наши", "его", "их", "hamara", "hamare", "unka", "unke", "हमारा", "हमारे",
        ].map { ($0, true) }
    )
    private static let customers = PhraseTable<Bool>(
        [
            "he", "she", "they", "him", "her", "them", "customer", "client", "party", "also", "er", "kunde", "kundin",
            "il", "elle", "ils", "cliente", "él", "ella", "ele", "ela", "клиент", "клиенту", "он", "она",
            "они", "ему", "им", "unko", "usko", "inko", "party ko", "वो", "उनको",
        ].map { ($0, true) }
    )
    private enum Sense: Sendable {
        case telling
        case ending
        case replacing
        case correction
        case aside
    }

    private static let senses = PhraseTable<Sense>(
        asides.map { ($0, .aside) } + replacings.map { ($0, .replacing) } + endings.map { ($0, .ending) }
            + corrections.map { ($0, .correction) }
            + tellings.map { ($0, .telling) }
    )
    /// Verbs of telling what there is.
    private static let tellings = [
        "is", "are", "was", "were", "has", "have", "had", "ist", "sind", "war", "hat", "haben", "est", "sont", "ont",
        "está", "tiene", "tienen", "tenemos", "são", "tem", "têm", "temos", "был", "была",
        "были", "стоит", "стоят", "есть", "работает", "лежит", "лежат", "упал", "упала", "i do", "we do", "hai", "hain",
        "tha", "है", "हैं", "था", "it's",
        "they're", "we're", "runs", "runs on", "uses", "use", "bought", "moved", "manage", "manages",
    ]
    /// What is over or broken is to be replaced.
    private static let endings = [
        "end of life", "end of support", "eol", "en fin de vie", "fin de vida", "fim de vida", "abgekündigt",
        "no backup", "no backups", "kein backup", "keine datensicherung", "keine sicherung", "pas de sauvegarde",
        "aucune sauvegarde", "sin copia", "sin copias", "sem backup", "нет бэкапа", "нет бэкапов", "backup nahi",
        "years old", "year old", "jahre alt", "jahre auf dem buckel", "ans d'âge", "años encima", "saal purana",
        "saal purane", "making noise", "making noises", "noisy", "macht geräusche", "fait du bruit", "hace ruido",
        "faz barulho", "шумит", "gave up", "packed up", "gibt den geist auf", "pfeift aus dem letzten loch",
        "weak", "slow", "dreadful", "woeful", "terrible", "awful", "patchy", "dropping", "drops out", "keeps dropping",
        "unreliable", "schwach", "langsam", "bricht ab", "instabil", "lent", "lente", "rame", "coupe", "lento", "lenta",
        "fraco", "fraca", "слабый", "слабая", "тормозит", "плохо", "kamzor", "slow hai",
        "expired", "expires", "expiring", "expiry", "lapses", "lapsed", "runs out", "running out", "ran out",
        "renewal", "renew", "dead", "died", "failed", "stolen", "burnt", "läuft aus", "läuft", "abgelaufen",
        "ausgelaufen", "verlängern", "verlängerung", "expiré", "arrive à échéance",
        "renouvellement", "vence", "caduca", "caducado", "renovación", "venceu",
        "renovação", "заканчивается", "закончилась", "закончился", "истекает", "истек", "продлить", "продление",
        "khatam", "खत्म",
    ]
    fileprivate static let introductions = PhraseTable<Bool>(
        [
            "we are a", "we are an", "we're a", "we're an", "i run a", "we run a", "it's a", "they are a",
            "wir sind ein",
            "wir sind eine", "nous sommes un", "nous sommes une", "on est un", "on est une", "somos un", "somos una",
            "somos uma", "somos um", "мы небольшая", "мы компания", "у нас офис", "hamara office", "ham ek", "hum ek",
        ].map { ($0, true) }
    )
    private static let replacings = [
        "replace", "replacing", "replaced", "replacement", "swap out", "get rid of", "ersetzen", "ablösen", "ersatz",
        "austauschen", "tauschen", "erneuern", "remplacer", "remplacement", "renouveler", "changer", "sustituir",
        "reemplazar", "cambiar", "renovar", "substituir", "trocar", "заменить", "замена", "замену", "поменять",
        "обновить", "badalna", "badalne", "badalwana", "बदलना", "sostituire", "vervangen",
    ]
    private static let corrections = [
        "make it", "make that", "rather", "instead", "better", "correction", "update", "now", "ps", "p s", "sorry",
        "lieber", "doch", "besser", "plutôt", "finalement", "mejor", "al final", "melhor", "aliás", "лучше",
        "точнее", "поправка", "уже", "balki", "kar do",
    ]
    /// A sentence about another lead.
    private static let asides = [
        "further to", "apart from the", "regarding the last", "the last one", "unlike the", "the other one was",
        "nachtrag zu", "tras lo de", "по прошлой заявке", "по предыдущей заявке",
    ]
    private static let refusals = PhraseTable<Bool>(
        [
            "avons déjà", "a déjà", "ont déjà", "avez déjà", "haben schon", "haben bereits", "ya tenemos", "ya tienen",
            "já temos", "já têm", "уже есть", "already got", "have got", "abbiamo già", "forget", "dropped", "drop",
            "skip", "cancel", "cancelled", "don't want", "do not want", "doesn't need",
            "don't sell", "do not sell", "don't offer", "do not offer", "don't quote", "don't pitch", "don't push",
            "ne pas proposer", "ne pas vendre", "ne proposez pas", "no ofrezcáis", "no le vendáis", "não ofereçam",
            "не предлага*",
            "does not need", "not the", "not interested in", "already manage", "already managing", "already do",
            "we quoted", "i quoted", "leave out", "leave the", "ignore", "replacing the", "rather than", "apart from",
            "laisser tomber", "oublier", "no hacen falta", "nada de", "wollen keine", "brauchen keine", "brauchen kein",
            "n'avons pas besoin de", "pas besoin de",
            "no queremos", "não queremos", "не надо", "не нужен", "не нужны", "не нужно", "не считая", "mat", "bina",
            "no", "not", "don't need", "without", "except", "no need", "already have", "already having",
            "already bought", "already has",
            "existing", "current", "instead of", "old", "other than", "excluding", "no longer",
            "kein", "keine", "keinen", "ohne", "nicht", "außer", "bestehende", "bestehenden", "vorhandene",
            "vorhandenen", "alten", "statt", "pas de", "sans", "sauf", "hors", "no necesitamos", "sin", "excepto",
            "não precisamos", "sem", "exceto",
            "не", "без", "кроме", "старый", "старые", "вместо", "nahi", "nahin", "नहीं", "purane", "non", "senza", "geen",
            "zonder",
        ].map { ($0, true) }
    )
    /// What drops a thing even behind a comma: "les imprimantes, on laisse tomber".
    private static let droppings = PhraseTable<Bool>(
        [
            "on laisse tomber", "laisse tomber", "laissez tomber", "forget it", "not needed", "not required",
            "no longer needed", "brauchen wir nicht", "brauchen wir doch nicht", "не нужны", "не нужен", "не надо",
            "rehne do", "nahi chahiye", "no hacen falta", "não precisa",
        ].map { ($0, true) }
    )
    /// True: may stand some words behind; false: directly behind.
    private static let refusalsBehind = PhraseTable<Bool>(
        [
            "not needed", "not required", "not wanted", "already done", "already bought", "already ordered",
            "already purchased", "laisse tomber", "on laisse tomber", "laissez tomber", "ist hinfällig",
            "sind hinfällig", "entfällt", "entfallen", "fällt weg", "fallen weg", "déjà commandé", "déjà commandés",
            "ya no", "não precisa mais", "não precisam", "не надо уже", "не требуются", "не требуется", "отпадает",
            "отпадают", "rehne do", "rehne dijiye", "mat dena", "nahi lena", "nahi lagega", "not now", "forget it",
            "was cancelled", "were cancelled", "is cancelled", "are cancelled", "have been dropped", "has been dropped",
            "they already have", "we already have", "they have", "i already have", "is sorted", "are sorted",
            "is covered", "are covered", "already sorted", "no need", "are fine", "is fine", "works fine", "work fine",
            "already taken", "already have", "already got", "already has", "is already",
            "are already", "no longer", "can wait till later", "given by", "are given", "is given", "provided by",
            "comes from", "taken care of", "not in scope", "out of scope", "dropped", "cancelled", "on hold",
            "nicht nötig", "nicht gewünscht", "bereits vorhanden", "schon vorhanden", "haben wir schon",
            "haben wir bereits", "ist schon da", "sind schon da", "brauchen wir nicht", "pas nécessaire",
            "pas nécessaires", "nous avons déjà", "on a déjà", "no hace falta", "no hacen falta", "ya tenemos",
            "ya lo tienen", "não precisa", "já temos", "já têm", "не нужен", "не нужна", "не нужны", "не нужно",
            "не надо", "уже есть", "уже куплены", "уже купили", "есть свой", "есть свои", "nahi chahiye",
            "nahin chahiye", "pehle se hai", "नहीं चाहिए", "पहले से है", "le liya", "le liye",
        ].map { ($0, true) }
            + ["sobat", "ke saath", "saath", "ke sath", "सोबत", "के साथ"].map { ($0, false) }
            + [
                "liegt", "vorhanden", "déjà", "dealer", "dealers", "supplier", "suppliers", "company", "shop", "vendor",
                "guy", "wallah",
            ].map {
                ($0, false)
            }
    )
}

extension Competence {
    /// The part before the point: "hardware".
    fileprivate var area: Substring { rawValue.prefix { $0 != "." } }
}

extension Quantity {
    var smallest: Int {
        switch self {
        case .exactly(let number): number
        case .between(let low, _): low
        }
    }
}
