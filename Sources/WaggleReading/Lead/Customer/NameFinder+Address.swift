import WaggleMIME
import WaggleReferral
import WaggleTransport

/// Names by the customer's address, by a patronymic, and by a greeting.
extension NameFinder {
    /// "Erik Lund … elund@grace.example": the words that the customer's address is made of.
    func spelt(by mails: [MailAddress], in section: LeadSection) -> Found<String>? {
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
    func patronymic(in section: LeadSection) -> Found<String>? {
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
    func addressed(in section: LeadSection) -> Found<String>? {
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

    static let notAddressed = PhraseTable<Bool>(
        [
            "haan", "namaste", "namaskar", "pranam", "dear", "respected", "sir", "madam", "thank", "thanks", "hello",
            "good", "morning", "evening", "theek", "okay", "hanji", "yes", "party", "customer", "client", "owner",
            "principal", "malik", "mere", "hamare", "unke", "apne", "bade", "chote", "kindly", "please", "wale",
            "bhai", "kisi", "koi", "the", "from", "with",
        ].map { ($0, true) }
    )
}
