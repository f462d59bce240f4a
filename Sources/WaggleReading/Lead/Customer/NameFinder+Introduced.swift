import WaggleReferral

/// Names behind words that lead up to them: "ask for Neil", "Mr. Sharma", "had a call from Angela Whitford".
extension NameFinder {
    /// "ask for Neil", "Mr. Sharma", "contact: Anna Lind", "talk to Tanmoy".
    func introduced(in section: LeadSection) -> Found<String>? {
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

    static let hearings = PhraseTable<Bool>(
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

    /// "Dir. Barbara Leitner": the point behind a title ends nothing.
    static func isShortened(_ text: FoldedText, _ index: Int) -> Bool {
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

    private static let searches = PhraseTable<Bool>(["searched for", "has searched for"].map { ($0, true) })

    /// Devanagari and other scripts have no capitals; only the one or two words behind a title are taken.
    static func isCaseless(_ text: FoldedText, _ index: Int) -> Bool {
        let scalar = FoldedText.scalar(text.bytes, Int(text.words[index].start)).0
        return scalar >= 0x900 && scalar < 0xE00
    }
}
