import WaggleReferral

/// Things that are there already: words before a thing say how old it is and whose.
struct OldThings {
    let text: FoldedText

    /// "their server", "unsere Anlage": there already.
    func isOwned(_ at: Range<Int>) -> Bool {
        var index = at.lowerBound - 1
        var steps = 0
        while index >= 0, steps < 2, text.words[index + 1].gap == .space {
            if Self.owners.match(text, at: index) != nil { return true }
            index -= 1
            steps += 1
        }
        return false
    }

    func isOld(_ at: Range<Int>) -> Bool {
        at.lowerBound > 0 && text.words[at.lowerBound].gap == .space
            && Self.olds.match(text, at: at.lowerBound - 1) != nil
    }

    func isWorn(_ at: Range<Int>) -> Bool {
        at.lowerBound > 0 && text.words[at.lowerBound].gap == .space
            && Self.worn.match(text, at: at.lowerBound - 1) != nil
    }

    /// "their old server", "den alten Server", "le vieux serveur": with an old thing's word up to two words before.
    func isBehindOld(_ at: Range<Int>) -> Bool {
        (1...3).contains { back in
            at.lowerBound >= back
                && ((at.lowerBound - back + 1)...at.lowerBound).allSatisfy { text.words[$0].gap == .space }
                && Self.aged.match(text, at: at.lowerBound - back) != nil
        }
    }

    /// "Replace the old server by two new ones": what goes is no need beside what comes.
    func removeReplaced(from found: inout [NeedMention]) {
        replaceCounted(in: &found)
        let news = found.filter { !$0.isReplaced && !$0.isHint }
        found.removeAll { old in
            old.isReplaced && news.contains { text.isOneSentence(old.words, $0.words) }
        }
    }

    /// "Trocar 20 computadores por notebooks": as many of what comes, and none of what goes.
    private func replaceCounted(in found: inout [NeedMention]) {
        for index in found.indices.dropLast().reversed() {
            let (old, new) = (found[index], found[index + 1])
            let low = old.words.upperBound
            guard old.code != new.code, old.code.isThing, new.code.isThing, let many = old.quantity,
                new.quantity == nil || new.isArticle || new.quantity == many, new.words.lowerBound > low,
                new.words.lowerBound - low <= 3,
                (low...new.words.lowerBound).allSatisfy({ text.words[$0].gap == .space }),
                Self.exchanges.match(text, at: low) != nil,
                (max(0, old.span.lowerBound - 4)..<old.span.lowerBound).contains(where: {
                    SentenceSense.replaces(text, at: $0)
                })
            else { continue }
            found[index + 1].quantity = many
            found[index + 1].isArticle = false
            found.remove(at: index)
        }
    }

    private static let exchanges = PhraseTable<Bool>(
        ["by", "with", "for", "durch", "gegen", "par", "contre", "por", "mit", "на", "con", "com", "se"].map {
            ($0, true)
        }
    )

    /// - Parameter isExchange: Somebody is to take away what is old.
    func remove(from found: inout [NeedMention], isExchange: Bool) {
        if let taken = found.firstIndex(where: { $0.code.rawValue == "services.disposal" && $0.quantity == nil }) {
            // "Do you take old kit? We have 20 dead PCs."
            found[taken].quantity = found.filter { $0.isOld || $0.isWorn }.reduce(nil) {
                Quantity.sum($0, $1.quantity)
            }
        }
        for index in found.indices where found[index].isOld && !isExchange && isFollowedByNewOne(found[index].words) {
            found[index].isOld = false
            found[index].isDescription = false
            found[index].quantity = found[index].quantity ?? .exactly(1)
        }
        found.removeAll { $0.isOld && (isExchange || !$0.isWorn) }
    }

    /// "Unser alter Server macht's nimmer lang, wir brauchen einen neuen samt USV": the new one has no name of its own.
    private func isFollowedByNewOne(_ at: Range<Int>) -> Bool {
        var index = at.upperBound
        while index < text.words.count, index - at.upperBound < 12, text.words[index].gap.isDisjoint(with: .paragraph) {
            if let match = Self.newOnes.match(text, at: index) {
                let next = index + match.length
                guard next < text.words.count, text.words[next].gap == .space else { return true }
                return Self.newOnesEnd.match(text, at: next) != nil
            }
            index += 1
        }
        return false
    }

    private static let newOnes = PhraseTable<Bool>(
        [
            "a new one", "new one", "new ones", "einen neuen", "eine neue", "ein neues", "un nouveau", "une nouvelle",
            "un neuf", "uno nuevo", "una nueva", "um novo", "uma nova", "новый", "новую", "новое", "naya", "nayi",
            "नया", "नई",
        ].map { ($0, true) }
    )

    /// What goes on behind "a new one".
    private static let newOnesEnd = PhraseTable<Bool>(
        [
            "and", "with", "plus", "for", "by", "before", "please", "samt", "mit", "und", "inklusive", "inkl", "bis",
            "avec", "et", "pour", "avant", "con", "y", "para", "antes", "com", "e", "с", "и", "до", "chahiye", "aur",
            "lena", "चाहिए",
        ].map { ($0, true) }
    )

    /// "Licences of Microsoft 365 and migration of the mail from Zimbra": to there.
    func removeMovedMail(from found: inout [NeedMention]) {
        guard found.contains(where: { $0.code.rawValue == "cloud.microsoft365" }) else { return }
        found.removeAll { mail in
            mail.code.rawValue == "cloud.mail_other" && mail.quantity == nil
                && mail.words.lowerBound > 0
                && (mail.words.contains { text.folded($0).hasPrefix("migra") }
                    || LinkWords.from.match(text, at: mail.words.lowerBound - 1) != nil
                    || LinkWords.of.match(text, at: mail.words.lowerBound - 1) != nil)
        }
    }

    static let owners = PhraseTable<Bool>(
        [
            "their", "our", "his", "her", "my", "your", "the present", "present", "unser", "unsere", "unserem", "ihr",
            "ihre", "notre", "nos", "leur", "leurs", "nuestro", "nuestra", "su", "sus", "nosso", "nossa", "наш",
            "наша", "наши", "его", "их", "hamara", "hamare", "unka", "unke", "हमारा", "हमारे",
        ].map { ($0, true) }
    )

    static let olds = PhraseTable<Bool>(
        [
            "old", "dead", "broken", "kaputte", "defekte", "hors service", "obsolete", "scrap", "alte", "alten",
            "alter", "anciens", "anciennes", "vieux",
            "viejos", "viejas", "antiguos", "antigos", "antigas", "velhos", "старые",
            "старых", "старую", "списанные", "purane", "purani", "पुराने",
        ].map { ($0, true) }
    )

    private static let worn = PhraseTable<Bool>(
        [
            "used", "gebrauchte", "gebrauchten", "usagés", "usadas", "usados", "б у", "second hand",
        ].map { ($0, true) }
    )

    private static let aged = PhraseTable<Bool>(
        [
            "old", "ageing", "aging", "existing", "current", "dying", "ancient", "dead", "alte", "alten", "alter",
            "altes", "bestehenden", "bestehende", "vorhandenen", "vieux", "vieille", "ancien", "ancienne", "anciens",
            "actuel", "viejo", "vieja", "viejos", "antiguo", "antigua", "antiguos", "actual", "antigo", "antiga",
            "antigos", "velho", "velhos", "старый", "старую", "старые", "старого", "старых", "purana", "purane",
            "purani", "पुराना", "पुराने", "vecchio", "oude",
        ].map { ($0, true) }
    )
}
