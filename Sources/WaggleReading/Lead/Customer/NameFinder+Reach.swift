import WaggleReferral

/// Names beside a telephone, and in mails without capitals.
extension NameFinder {
    /// "talk to manny ruiz 928 …", "contact mrs dsouza 98…": one to three words without capitals before a telephone, a
    /// comma or the end.
    func smallIntroduced(in section: LeadSection) -> Found<String>? {
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

    func isReachSoon(_ text: FoldedText, _ index: Int, _ body: Range<Int>) -> Bool {
        (index..<min(index + 6, body.upperBound)).contains { $0 > 0 && isReach(text, $0) }
    }

    /// Behind a name comes his firm: "jo at kellaway architects", "mike tanner with tanner roofing".
    static let belongings = PhraseTable<Bool>(
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
    func smallBeforeReach(in section: LeadSection) -> Found<String>? {
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

    /// "Андрей, 8 912 …", "Rhea Kapoor 98200 …": the capital words right before a telephone or an address.
    func beforeReach(in section: LeadSection) -> Found<String>? {
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
    func behindReach(in section: LeadSection) -> Found<String>? {
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
    func isReach(_ text: FoldedText, _ index: Int) -> Bool {
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
}
