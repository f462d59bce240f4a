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
    func principal(in section: LeadSection) -> Found<String>? {
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
    func person(_ text: FoldedText, from start: Int, _ body: Range<Int>) -> String? {
        var end = start
        while end < body.upperBound, end - start < 3, text.words[end].isCapital, !text.words[end].isNumber,
            end == start || text.words[end].gap == .space, Self.notNames.match(text, at: end) == nil
        { end += 1 }
        guard end > start else { return nil }
        let name = text.text(start..<end)
        return Self.looksLikeName(name) && !CompanyText.isFirm(name) && !isTown(name) ? name : nil
    }

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
            // "Farah (Orchid Spa): hi": the firm stands in brackets.
            let sender = bytes[(mark + 1)..<colon]
            let name = String(decoding: sender.prefix { $0 != 0x28 }, as: UTF8.self).trimmed()
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

    /// Whether a line says what somebody is and not where: "Directeur administratif".
    static func namesPost(_ text: FoldedText) -> Bool {
        text.words.indices.contains {
            posts.match(text, at: $0) != nil || introductions.match(text, at: $0) != nil
                || notNames.match(text, at: $0) != nil
        }
    }

    func isWriter(_ name: String) -> Bool {
        guard let author = source.author?.name else { return false }
        let own = Set(FoldedText(author).words.map(\.key))
        return FoldedText(name).words.allSatisfy { own.contains($0.key) }
    }

    static func looksLikeName(_ text: String) -> Bool {
        let folded = FoldedText(text)
        guard (1...5).contains(folded.words.count), text.utf8.count <= 80, !text.contains("@") else { return false }
        guard !folded.words.contains(where: \.isNumber), folded.words.contains(where: { $0.end - $0.start > 1 }) else {
            return false
        }
        return !folded.words.indices.contains { notNames.match(folded, at: $0) != nil }
    }
}
