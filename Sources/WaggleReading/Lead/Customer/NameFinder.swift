import WaggleMIME
import WaggleReferral
import WaggleTransport

/// The person to call: by a form, an introduction, a signature, or the telephone beside the name.
struct NameFinder {
    let source: LeadSource
    /// Whether some words are the name of a town.
    let isTown: (String) -> Bool

    /// - Parameter outside: Who wrote the customer's mail.
    func name(
        _ note: LeadSection,
        _ original: LeadSection?,
        _ fields: FormFields,
        _ outside: Mailbox?,
        _ mails: [MailAddress]
    ) -> Found<String>? {
        if let name = fields.name.map(Self.withoutTitle), Self.looksLikeName(name) {
            return Found(name, quote: name, confidence: 0.9)
        }
        // "Ask for Neil": the partner's word on whom to call, unless it is who wrote anyway.
        let named = introduced(in: note)
        if let outside {
            let signed = original.flatMap(signed)
            if let boss = original.flatMap(principal) { return boss }
            // "Contact is not Ms Thies but Mr Mohr, 05141 …": whom the partner names with a telephone is to be called.
            if let named, isReachable(named, in: note), !sharesWord(named.value, outside.name),
                !sharesWord(named.value, signed?.value)
            {
                return named
            }
            if let name = outside.name, Self.looksLikeName(name), !CompanyText.isFirm(name) {
                // "Harpreet" writes "Harpreet Singh" below his mail.
                if let signed, Self.completes(signed.value, name) { return signed }
                return Found(name, quote: name, confidence: 0.9)
            }
            if let signed { return signed }
        }
        if let named { return completed(named, in: note) }
        if original == nil, let name = chatting(in: note) { return name }
        if let original {
            if let signed = signed(original) { return signed }
            if let name = introduced(in: original) { return name }
        }
        let sections = [note, original].compactMap(\.self)
        // The surest first.
        let ways: [(LeadSection) -> Found<String>?] = [
            patronymic, { spelt(by: mails, in: $0) }, addressed, beforeReach, behindReach, smallIntroduced,
            smallBeforeReach,
        ]
        for find in ways {
            for section in sections {
                if let found = find(section) { return found }
            }
        }
        return nil
    }

    /// "Den Hausverwalter Petersen … 0461 000 789, Björn Petersen": who is named by one word and again by two.
    private func completed(_ name: Found<String>, in section: LeadSection) -> Found<String> {
        let text = section.text
        let words = FoldedText(name.value).words
        guard words.count == 1 else { return name }
        for index in section.body.dropFirst() where text.words[index].key == words[0].key {
            guard text.words[index].gap == .space, text.words[index].isCapital, text.words[index - 1].isCapital,
                index - 1 == section.body.lowerBound || text.words[index - 1].gap != .space
                    || !text.words[index - 2].isCapital,
                Self.introductions.match(text, at: index - 1) == nil, Self.titles.match(text, at: index - 1) == nil,
                Self.posts.match(text, at: index - 1) == nil
            else { continue }
            let full = text.text((index - 1)..<(index + 1))
            if Self.looksLikeName(full), !CompanyText.isFirm(full), !isTown(full), !isWriter(full) {
                return Found(full, quote: full, confidence: name.confidence)
            }
        }
        return name
    }

    /// "Mr. Hitesh Patel" is Hitesh Patel.
    private static func withoutTitle(_ name: String) -> String {
        let text = FoldedText(name)
        var start = 0
        while start + 1 < text.words.count,
            persons.match(text, at: start)?.length == 1 || degrees.contains(text.folded(start))
        { start += 1 }
        // "Familie Brandstetter / Pension Seeblick"
        let end = text.words.indices.dropFirst().first { text.words[$0].gap == [.space, .slash] } ?? text.words.count
        return start > 0 || end < text.words.count ? text.text(start..<max(end, start + 1)) : name
    }

    /// Between a title and a name: "Dr. med. Uta Lehmann".
    private static let degrees: Set<String> = ["med", "dent", "vet", "jur", "rer", "nat", "phil", "dipl", "prof"]

    /// "Keith Amery, our MD, has asked me to find someone": who writes for somebody else says so.
    private func principal(in section: LeadSection) -> Found<String>? {
        let text = section.text
        for match in Self.errands.matches(in: text, range: section.body) {
            if match.value {
                // "I am writing on behalf of Dr. Sen"
                var start = match.at + match.length
                while start < section.body.upperBound, Self.titles.match(text, at: start) != nil { start += 1 }
                if let name = person(text, from: start, section.body), !isWriter(name) {
                    return Found(name, quote: name, confidence: 0.75)
                }
                continue
            }
            var end = match.at
            while end > section.body.lowerBound, match.at - end < 9, text.words[end].gap.isDisjoint(with: .clauseEnd) {
                end -= 1
                guard text.words[end].isCapital,
                    end == section.body.lowerBound || !text.words[end - 1].isCapital
                        || text.words[end].gap != .space
                else { continue }
                if let name = person(text, from: end, section.body), name.utf8.contains(0x20), !isWriter(name) {
                    return Found(name, quote: name, confidence: 0.7)
                }
            }
        }
        return nil
    }

    /// One to three words with capitals that are a person's name.
    private func person(_ text: FoldedText, from start: Int, _ body: Range<Int>) -> String? {
        var end = start
        while end < body.upperBound, end - start < 3, text.words[end].isCapital, !text.words[end].isNumber,
            end == start || text.words[end].gap == .space, Self.notNames.match(text, at: end) == nil
        { end += 1 }
        guard end > start else { return nil }
        let name = text.text(start..<end)
        return Self.looksLikeName(name) && !CompanyText.isFirm(name) && !isTown(name) ? name : nil
    }

    /// True: the name stands behind; false: before.
    private static let errands = PhraseTable<Bool>(
        [
            "asked me to", "has asked me", "have asked me", "wants me to", "told me to", "hat mich gebeten", "bat mich",
            "hat mich beauftragt", "m'a demandé", "m'a chargé", "m'a chargée", "me ha pedido", "me pidió", "me pediu",
            "pediu me", "попросил меня", "попросила меня", "поручил мне", "поручила мне", "попросил узнать",
        ].map { ($0, false) }
            + [
                "on behalf of", "im auftrag von", "im namen von", "de la part de", "au nom de", "en nombre de",
                "de parte de", "em nome de", "a pedido de", "по поручению", "от имени",
            ].map { ($0, true) }
    )

    /// "[22/11/26, 7:14 pm] Mehul Shah: 6 laptop chahiye": who writes in a chat that the partner copied, and is not he.
    private func chatting(in section: LeadSection) -> Found<String>? {
        let lines = TextLines(section.whole)
        for line in lines.lines.prefix(100) where !line.isBlank {
            let bytes = lines.bytes[line.bodyStart..<min(line.bodyEnd, line.bodyStart + 90)]
            // The time in brackets, or before a dash: WhatsApp on two kinds of telephones.
            guard let first = bytes.first, first == 0x5B || first &- 0x30 < 10,
                let mark = bytes.firstIndex(of: first == 0x5B ? 0x5D : 0x2D), bytes[..<mark].contains(0x3A),
                let colon = bytes[(mark + 1)...].firstIndex(of: 0x3A)
            else { continue }
            let name = String(decoding: bytes[(mark + 1)..<colon], as: UTF8.self).trimmed()
            if Self.looksLikeName(name), !isWriter(name), !CompanyText.isFirm(name) {
                return Found(name, quote: name, confidence: 0.6)
            }
        }
        return nil
    }

    private func sharesWord(_ name: String, _ other: String?) -> Bool {
        guard let other else { return false }
        let keys = Set(FoldedText(other).words.map(\.key))
        return FoldedText(name).words.contains { keys.contains($0.key) }
    }

    /// Whether a telephone or an address stands right behind a name.
    private func isReachable(_ name: Found<String>, in section: LeadSection) -> Bool {
        let text = section.text
        let keys = FoldedText(name.value).words.map(\.key)
        guard let last = keys.last else { return false }
        return section.body.contains { index in
            guard text.words[index].key == last, index + 1 < section.body.upperBound else { return false }
            return ((index + 1)..<min(index + 4, section.body.upperBound)).contains {
                isReach(text, $0)
                    && ((index + 1)...$0).allSatisfy { text.words[$0].gap.isDisjoint(with: [.stop, .paragraph]) }
            }
        }
    }

    /// Whether a name is one word that stands in a longer one.
    private static func completes(_ longer: String, _ name: String) -> Bool {
        let one = FoldedText(name).words
        let all = FoldedText(longer).words
        return one.count == 1 && (2...3).contains(all.count) && all.contains { $0.key == one[0].key }
    }

    /// The first line of a signature that is a person's name.
    private func signed(_ section: LeadSection) -> Found<String>? {
        for line in section.signature.split(separator: "\n").prefix(5) {
            let text = line.trimmed()
            let folded = FoldedText(text)
            // "Responsable informatique" stands below the name.
            guard !folded.isEmpty, SignatureWords.closings.match(folded, at: 0) == nil,
                Self.posts.match(folded, at: 0) == nil
            else { continue }
            let name =
                text.split(whereSeparator: { ",|–—/".contains($0) }).first.map {
                    $0.trimmed()
                } ?? text
            let bare = Self.withoutTitle(name)
            if Self.looksLikeName(bare) { return Found(bare, quote: bare, confidence: 0.8) }
        }
        return nil
    }

    /// "ask for Neil", "Mr. Sharma", "contact: Anna Lind", "talk to Tanmoy".
    private func introduced(in section: LeadSection) -> Found<String>? {
        let text = section.text
        let matches = Self.introductions.matches(in: text, range: section.body)
        // "Dr. Moser's practice … contact Frau Iseli": who is named to be called beats who only has a title.
        let isCalled = { (match: (at: Int, length: Int, value: Bool)) in Self.callings.match(text, at: match.at) != nil
        }
        for match in matches.filter(isCalled) + matches.filter({ !isCalled($0) }) where !Self.isNoun(text, match.at) {
            // "nicht Frau Thies"
            if match.at > 0, text.words[match.at].gap == .space, Self.denials.match(text, at: match.at - 1) != nil {
                continue
            }
            var index = match.at + match.length
            while index < section.body.upperBound,
                text.words[index].gap.isDisjoint(with: .hard) || Self.isShortened(text, index - 1),
                Self.titles.match(text, at: index) != nil
            { index += 1 }
            // "Ansprechpartner ist nicht Frau Thies, sondern …"
            if index < section.body.upperBound, Self.denials.match(text, at: index) != nil { continue }
            var start = index
            while index < section.body.upperBound, index - start < 3,
                text.words[index].isCapital || Self.isCaseless(text, index)
                    || index > start && index + 1 < section.body.upperBound && text.words[index + 1].isCapital
                        && Self.particles.contains(text.folded(index))
                        && (section.language == "nl" || text.folded(index) != "de")
            {
                let isInitial = index > start && text.words[index - 1].end - text.words[index - 1].start == 1
                if index > start, text.words[index].gap != .hyphen,
                    !(isInitial && text.words[index].gap == [.stop, .space]),
                    !text.words[index].gap.isDisjoint(with: [
                        .stop, .question, .paragraph, .comma, .line, .colon, .bracket, .hyphen, .slash, .quote,
                    ])
                {
                    break
                }
                if Self.notNames.match(text, at: index) != nil { break }
                index += 1
            }
            // "der Konrektor Herr Tobias Lechner": the name begins behind the title.
            if let title = (start..<index).dropFirst().last(where: { Self.persons.match(text, at: $0) != nil }) {
                start = title + 1
                while index < section.body.upperBound, index - start < 3, text.words[index].isCapital,
                    text.words[index].gap == .space, Self.notNames.match(text, at: index) == nil
                { index += 1 }
            }
            guard index > start, text.words[start].gap.isDisjoint(with: [.question, .paragraph]) else { continue }
            let name = text.text(start..<index)
            let isFirm =
                CompanyText.isFirm(name) || CompanyText.hasLegalForm(text, behind: index)
                || Self.opensFirm(text, start, index, section.body)
            if Self.looksLikeName(name), !isWriter(name), !isFirm {
                return Found(name, quote: name, confidence: 0.7)
            }
        }
        return titled(in: section) ?? heard(in: section)
    }

    /// "Had a call from Angela Whitford at Aire Valley": two or three capital words with a firm or a telephone behind them.
    private func heard(in section: LeadSection) -> Found<String>? {
        let text = section.text
        for match in Self.hearings.matches(in: text, range: section.body) {
            var start = match.at + match.length
            while start < section.body.upperBound, Self.titles.match(text, at: start) != nil { start += 1 }
            guard let name = person(text, from: start, section.body), name.utf8.contains(0x20), !isWriter(name) else {
                continue
            }
            let end = start + FoldedText(name).words.count
            guard end < section.body.upperBound, text.words[end].gap.isDisjoint(with: .clauseEnd) else { continue }
            let hasFirm =
                Self.belongings.match(text, at: end) != nil && end + 1 < section.body.upperBound
                && (text.words[end + 1].isCapital || Self.articles.match(text, at: end + 1) != nil)
                && !isTown(text.text((end + 1)..<(end + 2)))
            if hasFirm || isReachSoon(text, end, section.body) { return Found(name, quote: name, confidence: 0.6) }
        }
        return nil
    }

    private static let hearings = PhraseTable<Bool>(
        [
            "call from", "mail from", "email from", "message from", "visit from", "enquiry from", "inquiry from",
            "request from", "spoke to", "spoke with", "spoken to", "talked to", "met", "meeting with", "heard from",
            "anruf von", "mail von", "anfrage von", "telefonat mit", "gesprochen mit", "appel de", "mail de",
            "demande de", "llamada de", "correo de", "ligação de", "pedido de", "обратился", "обратилась", "позвонил",
            "позвонила", "звонил", "звонила", "написал", "написала",
        ].map { ($0, true) }
    )
    private static let articles = PhraseTable<Bool>(
        ["the", "a", "der", "die", "dem", "la", "le", "el", "o"].map { ($0, true) }
    )

    /// Whether a line says what somebody is and not where: "Directeur administratif".
    static func namesPost(_ text: FoldedText) -> Bool {
        text.words.indices.contains {
            posts.match(text, at: $0) != nil || introductions.match(text, at: $0) != nil
                || notNames.match(text, at: $0) != nil
        }
    }

    /// "Sri Sai Ram Junior College": the name goes on and is a firm's.
    private static func opensFirm(_ text: FoldedText, _ start: Int, _ end: Int, _ body: Range<Int>) -> Bool {
        var next = end
        while next < body.upperBound, next - end < 3, text.words[next].gap == .space, text.words[next].isCapital {
            next += 1
        }
        return next > end && CompanyText.isFirm(text.text(start..<next))
    }

    /// Small words inside names of people: "Marieke de Vries", "Anna von Arx".
    private static let particles: Set<String> = ["de", "van", "von", "vom", "zu", "ter", "ten", "dos", "das"]

    /// "Expect a call. Spend is …", "the nurse call Wi-Fi": nobody is to be called.
    private static func isNoun(_ text: FoldedText, _ index: Int) -> Bool {
        index > 0 && text.words[index].gap == .space && text.folded(index) == "call"
            && ["a", "the", "your", "our", "nurse", "phone", "video", "conference", "cold", "no"].contains(
                text.folded(index - 1)
            )
    }

    /// "talk to manny ruiz 928 …", "contact mrs dsouza 98…": one to three words without capitals before a telephone, a
    /// comma or the end.
    private func smallIntroduced(in section: LeadSection) -> Found<String>? {
        let text = section.text
        let matches =
            Self.callings.matches(in: text, range: section.body)
            + Self.smallTitles.matches(in: text, range: section.body).filter { !text.words[$0.at].isNumber }
        for match in matches {
            var start = match.at + match.length
            while start < section.body.upperBound,
                text.words[start].gap.isDisjoint(with: .hard) || Self.isShortened(text, start - 1),
                Self.titles.match(text, at: start) != nil
            { start += 1 }
            guard start < section.body.upperBound, let name = smallName(in: section, from: start) else { continue }
            return Found(name, quote: name, confidence: 0.5)
        }
        return nil
    }

    private func smallName(in section: LeadSection, from start: Int) -> String? {
        let text = section.text
        var end = start
        while end < section.body.upperBound, end - start < 4, end == start || text.words[end].gap == .space,
            !text.words[end].isNumber, !text.words[end].isCapital, Self.belongings.match(text, at: end) == nil,
            Self.reachLabels.match(text, at: end) == nil
        { end += 1 }
        guard (1...3).contains(end - start),
            text.words[start].gap == .space || text.words[start].gap == [.stop, .space]
        else { return nil }
        let isClosed =
            end == section.body.upperBound
            || !text.words[end].gap.isDisjoint(with: [.comma, .hyphen, .bracket, .paragraph, .line])
            || isReach(text, end) || Self.reachLabels.match(text, at: end) != nil
            || Self.belongings.match(text, at: end) != nil
        // A single word can be anything: "call me", "contact person". A telephone has to follow.
        let isTitled = start > 0 && Self.smallTitles.match(text, at: start - 1) != nil
        guard isClosed,
            end - start > 1 || end == section.body.upperBound && isTitled
                || end < section.body.upperBound
                    && (isReach(text, end) || isTitled && !text.words[end].gap.isDisjoint(with: [.comma, .stop, .line])
                        || Self.belongings.match(text, at: end) != nil
                            && text.words[start].end - text.words[start].start < 12
                            && isReachSoon(text, end, section.body))
        else { return nil }
        guard !(start..<end).contains(where: { Self.notSmallNames.match(text, at: $0) != nil }) else { return nil }
        let name = text.text(start..<end)
        return Self.looksLikeName(name) && !isWriter(name) && (isTitled || !isTown(name)) ? name : nil
    }

    private func isReachSoon(_ text: FoldedText, _ index: Int, _ body: Range<Int>) -> Bool {
        (index..<min(index + 6, body.upperBound)).contains { $0 > 0 && isReach(text, $0) }
    }

    /// Behind a name comes his firm: "jo at kellaway architects", "mike tanner with tanner roofing".
    private static let belongings = PhraseTable<Bool>(
        ["at", "from", "with", "of", "von", "vom", "bei", "chez", "de", "da", "do", "из", "от"].map { ($0, true) }
    )
    private static let smallTitles = PhraseTable<Bool>(
        [
            "hr manager", "it manager", "manager", "owner", "called", "named", "propietario", "dueño", "dueña",
            "directora es",
            "director es", "inhaber", "inhaberin", "chef", "gérant", "gérante", "gerente",
            "mr", "mrs", "miss", "dr", "shri", "smt", "ca", "adv", "prof", "rev", "herr", "herrn", "frau", "mme",
            "monsieur", "madame", "sr", "sra", "dra", "don", "doña", "dona", "lic", "ing", "seu", "signor", "signora",
            "this is", "my name is", "name is", "ich bin", "je suis", "soy", "meu nome é", "aqui é", "меня зовут",
            "mera naam", "naam", "bursar is", "owner is", "manager is", "principal", "administrator",
        ].map { ($0, true) }
    )

    /// "suresh patil 98190 33221": two words between a full stop or comma and a telephone.
    private func smallBeforeReach(in section: LeadSection) -> Found<String>? {
        let text = section.text
        for index in section.body.dropFirst(2) where text.words[index].isNumber && isReach(text, index) {
            var end = index
            while end > section.body.lowerBound, index - end < 2, Self.reachLabels.match(text, at: end - 1) != nil {
                end -= 1
            }
            guard end >= section.body.lowerBound + 2, text.words[end].gap.isDisjoint(with: .clauseEnd) else { continue }
            let start = end - 2
            guard text.words[start + 1].gap == .space, !text.words[start].gap.isDisjoint(with: .hard.union(.comma)),
                (start..<end).allSatisfy({ at in
                    let word = text.words[at]
                    return !word.isNumber && !word.isCapital
                        && (word.end - word.start > 2 || at == start + 1 && word.end - word.start == 1)
                        && text.bytes[Int(word.start)] < 0x80 && Self.notSmallNames.match(text, at: at) == nil
                        && Self.notAddressed.match(text, at: at) == nil && Wants.phrases.match(text, at: at) == nil
                        && NumberWords.table.match(text, at: at) == nil
                })
            else { continue }
            let name = text.text(start..<end)
            if Self.looksLikeName(name), !isWriter(name), !CompanyText.isFirm(name), !isTown(name) {
                return Found(name, quote: name, confidence: 0.4)
            }
        }
        return nil
    }

    /// "Dir. Barbara Leitner": the point behind a title ends nothing.
    private static func isShortened(_ text: FoldedText, _ index: Int) -> Bool {
        text.words[index + 1].gap == [.stop, .space] && text.words[index].end - text.words[index].start <= 4
            && (titles.match(text, at: index) != nil || introductions.match(text, at: index) != nil)
    }

    /// Whether the words that end before a word lead up to somebody's name.
    static func introduces(_ text: FoldedText, before index: Int) -> Bool {
        (1...3).contains { back in
            guard index >= back else { return false }
            return callings.match(text, at: index - back)?.length == back
                || persons.match(text, at: index - back)?.length == back
        }
    }

    private static let persons = PhraseTable<Bool>(
        [
            "mr", "mrs", "ms", "miss", "dr", "shri", "sri", "smt", "herr", "herrn", "frau", "m", "mme", "monsieur",
            "madame", "sr", "sra", "don", "doña", "señor", "señora", "senhor", "senhora", "dona", "signor", "signora",
        ].map { ($0, true) }
    )

    /// Introductions that ask to be followed.
    private static let callings = PhraseTable<Bool>(
        [
            "contact", "contact person", "contact is", "call", "ask for", "talk to", "speak to", "speak with", "reach",
            "ring", "point of contact", "main contact", "best contact", "get in touch with", "get hold of", "spoc",
            "poc", "kontakt", "ansprechpartner", "ansprechpartnerin", "ansprechpartner ist", "ansprechperson",
            "zuständig", "zuständig ist", "contactez", "appelez", "interlocuteur", "interlocutrice", "demandez",
            "demander", "contacto", "persona de contacto", "hablar con", "preguntar por", "llamar a", "contato",
            "falar com", "tratar com", "контакт", "контактное лицо", "спросить", "звонить", "связаться с",
            "contact karo", "baat karo", "referente", "malik ka naam", "owner ka naam", "ka naam", "owner name",
            "owner is", "malik",
        ].map { ($0, true) }
    )
    /// Words without a capital that stand behind "contact" or before a telephone and name nobody.
    private static let notSmallNames = PhraseTable<Bool>(
        [
            "number", "no", "nos", "details", "person", "detail", "info", "information", "him", "her", "them", "us",
            "me",
            "directly", "direct", "before", "after", "by", "for", "and", "or", "the", "a", "an", "at", "on", "in", "to",
            "from", "with", "of", "is", "are", "was", "back", "now", "today", "tomorrow", "only", "first", "please",
            "pls",
            "urgent", "urgently", "office", "shop", "reception", "desk", "owner", "manager", "sahab", "bhai", "ji",
            "sir",
            "madam", "client", "customer", "party", "his", "their", "our", "my", "your", "this", "that", "it", "if",
            "when", "any", "some", "budget", "max", "approx", "around", "about", "road", "street", "nagar", "colony",
            "sector", "phase", "near", "side", "area", "laptop", "laptops", "pcs", "printer", "printers", "cameras",
            "camera", "server", "wifi", "lakh", "lakhs", "lac", "crore", "rupees", "thousand", "hai", "hain", "ka",
            "ki",
            "ke", "ko", "se", "mein", "par", "karo", "karna", "kar", "kara", "kariye", "karen", "karein",
            "kijiye", "karke", "dena", "lena", "chahiye", "mobile", "phone",
            "cell", "whatsapp", "email", "mail", "id", "website", "morning", "evening", "anytime", "time", "between",
            "und", "der", "die", "das", "unter", "telefonisch", "le", "la", "les", "au", "el", "los", "al",
            "por",
            "o", "os", "pelo", "no telefone", "direkt", "bitte",
        ].map { ($0, true) }
    )

    /// "Gordon Pask is the MD", "Rita Shah (owner)", "Tom Reed, director".
    private func titled(in section: LeadSection) -> Found<String>? {
        let text = section.text
        for match in Self.posts.matches(in: text, range: section.body) {
            var end = match.at
            while end > section.body.lowerBound, match.at - end < 3, Self.titles.match(text, at: end - 1) != nil {
                end -= 1
            }
            guard end > section.body.lowerBound, text.words[end].gap.isDisjoint(with: .hard) else { continue }
            var start = end
            while start > section.body.lowerBound, end - start < 3, text.words[start - 1].isCapital,
                Self.notNames.match(text, at: start - 1) == nil,
                start == end
                    || text.words[start].gap.isDisjoint(with: [.stop, .question, .paragraph, .comma, .line, .colon])
            { start -= 1 }
            // "Ritika searched for": only people search.
            guard end - start >= 2 || end - start == 1 && Self.searches.match(text, at: match.at) != nil else {
                continue
            }
            let name = text.text(start..<end)
            if Self.looksLikeName(name), !isWriter(name), !CompanyText.isFirm(name) {
                return Found(name, quote: name, confidence: 0.65)
            }
        }
        return nil
    }

    /// "Erik Lund … elund@grace.example": the words that the customer's address is made of.
    private func spelt(by mails: [MailAddress], in section: LeadSection) -> Found<String>? {
        let text = section.text
        for mail in mails {
            let local = LatinSpelling.plain(Array(mail.local.utf8)[...], umlauts: false).filter { $0 >= 0x61 }
            guard local.count >= 3 else { continue }
            for index in section.body where text.words[index].isCapital && text.words[index].gap.isDisjoint(with: .at) {
                guard Self.notNames.match(text, at: index) == nil else { continue }
                let first = letters(text, index)
                let hasLast =
                    index + 1 < section.body.upperBound && text.words[index + 1].isCapital
                    && text.words[index + 1].gap == .space && Self.notNames.match(text, at: index + 1) == nil
                let last = hasLast ? letters(text, index + 1) : []
                guard first.count > 1, Self.isSpelling(local, first, last) else { continue }
                let name = text.text(index..<(index + (hasLast ? 2 : 1)))
                if Self.looksLikeName(name), !CompanyText.isFirm(name), !isWriter(name) {
                    return Found(name, quote: name, confidence: 0.6)
                }
            }
        }
        return nil
    }

    private func letters(_ text: FoldedText, _ index: Int) -> [UInt8] {
        let word = text.words[index]
        return LatinSpelling.plain(text.letters[Int(word.lettersStart)..<Int(word.lettersEnd)], umlauts: false)
    }

    /// "Нефёдова Марина Львовна", "Пётр Ильич": only people have a father's name.
    private func patronymic(in section: LeadSection) -> Found<String>? {
        let text = section.text
        for index in text.words.indices.dropFirst() where text.words[index].isCapital && text.words[index].gap == .space
        {
            let word = text.folded(index)
            guard ["вич", "вна", "ична", "кызы", "оглы"].contains(where: word.hasSuffix), word.count > 5,
                text.words[index - 1].isCapital, Self.notNames.match(text, at: index - 1) == nil
            else { continue }
            var start = index - 1
            var end = index + 1
            let isFirst = start == 0 || !text.words[start].gap.isDisjoint(with: .hard.union([.comma, .quote]))
            if !isFirst, text.words[start - 1].isCapital, text.words[start].gap == .space,
                Self.notNames.match(text, at: start - 1) == nil, Self.introductions.match(text, at: start - 1) == nil,
                Self.titles.match(text, at: start - 1) == nil, Self.hearings.match(text, at: start - 1) == nil
            {
                start -= 1
            } else if end < text.words.count, text.words[end].isCapital, text.words[end].gap == .space,
                Self.notNames.match(text, at: end) == nil
            {
                end += 1
            }
            let name = text.text(start..<end)
            if Self.looksLikeName(name), !isWriter(name) { return Found(name, quote: name, confidence: 0.6) }
        }
        return nil
    }

    private static func isSpelling(_ local: [UInt8], _ first: [UInt8], _ last: [UInt8]) -> Bool {
        if local == first { return true }
        guard let initial = first.first, let end = last.first else { return false }
        return local == last || local == first + last || local == last + first || local == [initial] + last
            || local == first + [end] || local == last + [initial]
    }

    /// "ramesh ji", "Suresh bhai": small letters, too.
    private func addressed(in section: LeadSection) -> Found<String>? {
        let text = section.text
        for match in Self.honorifics.matches(in: text, range: section.body) where match.at > section.body.lowerBound {
            let index = match.at - 1
            let word = text.words[index]
            guard text.words[match.at].gap == .space, word.end - word.start > 3, !word.isNumber,
                Self.notNames.match(text, at: index) == nil, Self.notAddressed.match(text, at: index) == nil
            else { continue }
            var name = text.text(index..<(index + 1))
            if !word.isCapital { name = name.prefix(1).uppercased() + name.dropFirst() }
            if !isWriter(name) { return Found(name, quote: text.text(index..<(match.at + 1)), confidence: 0.5) }
        }
        return nil
    }

    private static let honorifics = PhraseTable<Bool>(
        ["ji", "bhai", "bhaiya", "sahab", "saab", "saheb", "garu", "bhau", "ben", "didi", "sir", "madam"].map {
            ($0, true)
        }
    )
    private static let notAddressed = PhraseTable<Bool>(
        [
            "haan", "namaste", "namaskar", "pranam", "dear", "respected", "sir", "madam", "thank", "thanks", "hello",
            "good", "morning", "evening", "theek", "okay", "hanji", "yes", "party", "customer", "client", "owner",
            "principal", "malik", "mere", "hamare", "unke", "apne", "bade", "chote", "kindly", "please", "wale",
            "bhai", "kisi", "koi", "the", "from", "with",
        ].map { ($0, true) }
    )

    /// "Андрей, 8 912 …", "Rhea Kapoor 98200 …": the capital words right before a telephone or an address.
    private func beforeReach(in section: LeadSection) -> Found<String>? {
        let text = section.text
        var index = section.body.lowerBound + 1
        while index < section.body.upperBound {
            defer { index += 1 }
            guard isReach(text, index), text.words[index].gap.isDisjoint(with: .clauseEnd) else { continue }
            var end = index
            while end > section.body.lowerBound, index - end < 3, Self.reachLabels.match(text, at: end - 1) != nil {
                end -= 1
            }
            if let name = capitals(before: end, in: section) {
                return Found(name, quote: name, confidence: 0.5)
            }
        }
        return nil
    }

    /// The name that ends at a word, or one part of the sentence earlier: "Sandy Geddes, Mains of Kirkton, 01307 …".
    private func capitals(before word: Int, in section: LeadSection) -> String? {
        let text = section.text
        var end = word
        for part in 0..<3 {
            var start = end
            while start > section.body.lowerBound, end - start < 3, text.words[start - 1].isCapital,
                Self.notNames.match(text, at: start - 1) == nil, start == end || text.words[start].gap == .space
            { start -= 1 }
            if start < end, text.words[end].gap.isDisjoint(with: .clauseEnd), part == 0 || end - start == 2 {
                let name = text.text(start..<end)
                // "hotel in Lonavala, 98200 …"
                let isPlace = start > 0 && Self.placeWords.match(text, at: start - 1) != nil
                if !isPlace, Self.looksLikeName(name), !CompanyText.isFirm(name), !isWriter(name), !isTown(name) {
                    return name
                }
            }
            end = max(section.body.lowerBound, end - 1)
            while end > section.body.lowerBound, word - end < 8, text.words[end].gap.isDisjoint(with: [.comma, .hard]) {
                end -= 1
            }
            guard end > section.body.lowerBound, text.words[end].gap.contains(.comma),
                text.words[end].gap.isDisjoint(with: .clauseEnd)
            else { return nil }
        }
        return nil
    }

    /// "Call kara 99220 01348 Santosh Ingle": two capital words right behind a telephone.
    private func behindReach(in section: LeadSection) -> Found<String>? {
        let text = section.text
        for index in section.body.dropFirst() where text.words[index - 1].isNumber && text.words[index].isCapital {
            var first = index - 1
            while first > section.body.lowerBound, text.words[first - 1].isNumber { first -= 1 }
            guard first > 0, isReach(text, first), index + 1 < section.body.upperBound,
                text.words[index].gap.isDisjoint(with: .hard), text.words[index + 1].isCapital,
                text.words[index + 1].gap == .space || text.words[index + 1].gap == .line
            else { continue }
            let name = text.text(index..<(index + 2))
            guard Self.looksLikeName(name), !CompanyText.isFirm(name), !isWriter(name), !isTown(name) else { continue }
            return Found(name, quote: name, confidence: 0.5)
        }
        return nil
    }

    /// A long number that can be a telephone, or a mail address.
    private func isReach(_ text: FoldedText, _ index: Int) -> Bool {
        if index + 1 < text.words.count, text.words[index + 1].gap.contains(.at) { return true }
        guard text.words[index].isNumber, !text.words[index - 1].isNumber else { return false }
        var digits = 0
        var at = index
        while at < text.words.count, at - index < 6, text.words[at].isNumber,
            at == index || text.words[at].gap.isDisjoint(with: .hard.union([.comma]))
        {
            digits += Int(text.words[at].lettersEnd - text.words[at].lettersStart)
            at += 1
        }
        return digits >= 9
    }

    private static let reachLabels = PhraseTable<Bool>(
        [
            "phone", "mobile", "mob", "tel", "cell", "ph", "no", "on", "at", "is", "email", "mail", "number", "handy",
            "telefon", "тел", "моб", "whatsapp", "móvil", "teléfono", "telefone", "portable", "sir", "ji", "madam", "m",
            "t",
        ].map { ($0, true) }
    )
    private static let placeWords = PhraseTable<Bool>(
        ["in", "at", "near", "of", "from", "to", "aus", "bei", "à", "en", "em", "в", "г", "из", "de"].map { ($0, true) }
    )

    private static let searches = PhraseTable<Bool>(["searched for", "has searched for"].map { ($0, true) })
    private static let posts = PhraseTable<Bool>(
        [
            "searched for", "has searched for", "enquired", "has enquired", "posted a requirement", "runs", "owns",
            "heads", "handles", "is in charge",
            "looks after", "decides", "will decide", "leitet",
            "dirige", "gère", "purchase manager", "purchase head", "it admin", "headteacher", "head teacher", "founder",
            "president", "chairman", "chairperson", "gm", "coo", "bursar", "clerk", "receptionist", "is your contact",
            "is the contact", "is the person", "ist zuständig", "ist ansprechpartner", "ist ansprechpartnerin",
            "schulleiter", "schulleiterin", "encargado", "encargada", "síndico", "proprietário", "proprietária",
            "бухгалтер", "завхоз", "заведующая", "заведующий", "начальник", "руководитель",
            "md", "owner", "director", "manager", "proprietor", "partner", "principal", "ceo", "cto", "cfo", "admin",
            "it head", "it manager", "office manager", "general manager", "boss", "contact", "contact person", "spoc",
            "trustee", "secretary", "head of it", "practice manager", "in charge", "incharge", "inhaber", "inhaberin",
            "geschäftsführer", "geschäftsführerin", "chef", "ansprechpartner", "ansprechpartnerin", "gérant", "gérante",
            "responsable", "directeur", "directrice", "gerente", "dueño", "dueña", "directora", "dono", "diretor",
            "директор", "владелец", "хозяин", "хозяйка", "главбух", "управляющий",
        ].map { ($0, true) }
    )

    private func isWriter(_ name: String) -> Bool {
        guard let author = source.author?.name else { return false }
        let own = Set(FoldedText(author).words.map(\.key))
        return FoldedText(name).words.allSatisfy { own.contains($0.key) }
    }

    /// Devanagari and other scripts have no capitals; only the one or two words behind a title are taken.
    private static func isCaseless(_ text: FoldedText, _ index: Int) -> Bool {
        let scalar = FoldedText.scalar(text.bytes, Int(text.words[index].start)).0
        return scalar >= 0x900 && scalar < 0xE00
    }

    static func looksLikeName(_ text: String) -> Bool {
        let folded = FoldedText(text)
        guard (1...5).contains(folded.words.count), text.utf8.count <= 80, !text.contains("@") else { return false }
        guard !folded.words.contains(where: \.isNumber), folded.words.contains(where: { $0.end - $0.start > 1 }) else {
            return false
        }
        return !folded.words.indices.contains { notNames.match(folded, at: $0) != nil }
    }

    private static let introductions = PhraseTable<Bool>(
        [
            "contactpersoon", "contactpersoon is", "eigenaar", "eigenaresse", "mevrouw", "mevr", "meneer", "dhr",
            "rektor", "rektorin", "konrektor", "konrektorin", "heimleiter", "heimleiterin", "pflegedienstleitung",
            "schulleitung", "oberin", "dekan", "rector", "rectora", "recteur", "proviseur", "proviseure",
            "prof", "professor", "clerk", "pastor", "rev", "reverend", "father", "sister", "brother", "imam", "rabbi",
            "head teacher",
            "headteacher", "headmistress", "headmaster", "practice manager", "office manager", "purchase manager",
            "plant manager", "store manager", "general manager", "purchase head", "purchase officer",
            "admin manager", "admin officer", "admin head", "accounts manager", "finance manager", "it coordinator",
            "it admin", "procurement manager", "procurement", "operations manager", "factory manager",
            "facility manager", "facilities manager", "founder", "co-founder", "president", "chairman",
            "chairperson", "chairwoman", "secretary", "treasurer", "trustee", "coordinator", "receptionist",
            "bookkeeper", "administrator", "point of contact", "decision maker", "main contact", "best contact",
            "best person", "deal with", "liaise with", "get hold of", "get in touch with", "reach out to",
            "drop a line to", "gm", "md", "md is", "ceo", "cfo", "cto", "coo", "ansprechperson", "zuständig",
            "zuständig ist", "zuständig ist frau", "zuständig ist herr", "leiter", "leiterin", "schulleiter",
            "schulleiterin", "bürgermeister", "bürgermeisterin", "pfarrer", "verwalter", "hausverwalter",
            "einkäufer", "einkäuferin", "sekretärin", "wirtin", "wirt", "responsable", "interlocutrice", "demander",
            "demandez", "voir avec", "joindre", "contacter", "appeler", "directrice", "directeur", "président",
            "présidente", "secrétaire", "comptable", "me", "maître", "mlle", "encargado", "encargada",
            "encargado es", "gerente", "la directora", "el director", "hablad con", "preguntad por", "preguntar",
            "preguntad", "jefe", "jefa", "administrador", "administradora", "propietario", "propietaria",
            "responsável", "responsável é", "síndico", "síndica", "sócio", "sócia", "dono", "dona", "diretor",
            "diretora", "tratar com", "falem com", "coordenador", "coordenadora", "secretária", "dr", "dra", "eng",
            "arq", "управляющий", "управляющая", "главбух", "бухгалтер", "главный бухгалтер", "завхоз",
            "руководитель", "заведующая", "заведующий", "айтишник", "снабженец", "отвечает", "начальник",
            "начальница", "менеджер", "администратор", "связываться с", "связаться с", "общаться с", "говорить с",
            "позвонить", "звоните", "звонить надо", "снабжение", "baat karo", "baat karna", "contact karo",
            "se baat", "malik", "maalik", "malkin", "contact karein", "principal madam", "principal sir",
            "chap called", "bloke called", "guy called", "lady called", "man called", "woman called", "owner called",
            "guy named", "lady named", "his name is", "her name is", "namens", "se llama", "s'appelle", "se chama",
            "contact", "contact person", "contact is", "call", "ask for", "talk to", "speak to", "speak with", "reach",
            "ring", "mr", "mrs", "ms", "miss", "smt", "shri", "sri", "attn", "person", "owner",
            "owner is", "director", "principal", "manager", "it manager", "boss", "spoc", "poc", "name", "name is",
            "customer is", "client is", "customer", "client", "meet", "connect with", "touch with", "introduce you to",
            "ansprechpartner", "ansprechpartnerin", "ansprechpartner ist", "herr", "herrn", "frau", "inhaber",
            "inhaberin", "geschäftsführer", "kontakt", "chef", "kunde", "kundin", "contactez", "appelez", "monsieur",
            "madame", "m", "mme", "interlocuteur", "gérant", "gérante", "cliente", "contacto", "señor",
            "señora", "sr", "sra", "don", "doña", "hablar con", "preguntar por", "llamar a", "contato", "falar com",
            "senhor", "senhora", "procurar",
            "контакт", "контактное лицо", "директор", "хозяин", "владелец", "зовут", "спросить", "спрашивать",
            "звонить", "господин", "г-н", "г-жа", "клиент", "имя", "referente", "signor", "signora", "sig", "श्री", "श्रीमती",
            "मिस्टर", "डॉ", "नाम",
        ].map { ($0, true) }
    )
    private static let titles = PhraseTable<Bool>(
        [
            "praxismanagerin", "praxismanager", "it leiter", "it leiterin", "büroleiter", "büroleiterin", "inhaber",
            "inhaberin", "geschäftsführer", "geschäftsführerin", "sekretärin", "hausmeister", "verwaltungsleiter",
            "verwaltungsleiterin", "prokurist", "die", "der", "unser", "unsere", "practice manager", "office manager",
            "o", "a", "os", "el", "la", "le", "direktor", "direktorin", "directeur", "directrice", "directora",
            "diretor", "diretora", "gerente",
            "pastor", "rev", "reverend",
            "dir", "ing", "avv", "mag", "dipl", "lic", "adv", "eng", "arq", "завуч", "директриса",
            "dra", "dott", "dottssa", "dottoressa", "drs", "ir", "med",
            "miss", "mister", "señor", "señora", "don", "doña", "dona", "seu", "maître", "me", "herrn", "директор",
            "mr", "mrs", "ms", "dr", "sri", "shri", "smt", "the", "ca", "prof", "er", "herr", "frau", "m", "mme",
            "sr", "sra", "is", "to", "on", "ist", "est", "es", "called", "named", "name", "with", "and", "owner",
            "director", "manager", "their", "our", "their it manager", "it head", "person", "him", "her",
        ].map { ($0, true) }
    )
    /// Before what is not meant: "nicht Frau Thies", "4L not 3L".
    static let denials = PhraseTable<Bool>(
        ["not", "nicht", "pas", "no", "não", "не", "nahi", "instead of", "statt"].map { ($0, true) }
    )
    /// Words that stand where names do and are none.
    static let notNames = PhraseTable<Bool>(
        [
            "ltd", "pvt", "llp", "llc", "inc", "gmbh", "ag", "kg", "sarl", "sas", "sl", "srl", "bv", "limited",
            "private", "company", "group", "team", "support", "sales", "info", "office", "department", "dept",
            "service", "services", "solutions", "technologies", "systems", "accounts", "admin", "kontaktformular",
            "contact form", "formular", "website", "webform", "enquiry", "inquiry", "lead", "leads", "regards",
            "thanks", "thank", "sent", "phone", "mobile", "tel", "email", "mail", "fax", "whatsapp", "budget", "place",
            "city", "address", "hello", "hi", "dear",
            "purchase", "purchasing", "procurement", "reception", "registrar", "bursar", "storekeeper", "helpdesk",
            "einkauf", "buchhaltung", "sekretariat", "empfang",
            "verwaltung", "achats", "comptabilité", "accueil", "secrétariat", "compras", "administración", "recepción",
            "contabilidad", "financeiro", "recepção", "secretaria", "закупки", "закупок", "бухгалтерия", "приемная",
            "приёмная", "секретарь", "снабжение", "склад", "junior", "senior",
            "ооо", "зао", "ао", "пао", "ип", "компания", "отдел", "телефон", "monday", "tuesday", "wednesday",
            "thursday", "friday", "saturday", "sunday", "today", "tomorrow", "asap", "urgent", "manager", "director",
            "engineer", "head", "officer", "customer", "client", "i", "we", "they", "he", "she", "it", "the", "this",
            "that", "need", "needs", "wants", "wir", "sie", "nous", "vous", "they're", "me", "us", "them", "him", "her",
            "only", "after", "before", "between",
            "wifi", "wi fi", "cctv", "pcs", "ups", "lan", "vpn", "voip", "erp", "crm", "pos", "laptop", "laptops",
            "server", "servers", "printer", "printers", "bitte", "danke", "gruß", "grüße", "mit", "bonjour", "merci",
            "hola", "gracias", "with", "from", "my",
            "user", "buyer", "visitor", "subscriber", "details", "que", "en", "tiene", "para",
            "our", "your", "ti", "rh", "dg", "daf", "ceo", "cto", "cfo", "vp", "hr",
        ].map { ($0, true) }
    )
}
