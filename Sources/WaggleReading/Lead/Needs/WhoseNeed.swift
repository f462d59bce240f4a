import WaggleReferral

/// Whether a partner's note speaks of his customer or of himself: "we only do repairs".
struct WhoseNeed {
    let text: FoldedText

    func isPartners(_ at: Range<Int>) -> Bool {
        !(isWanted(at) && isSaidOfCustomer(at)) || isSaidOfPartner(at)
    }

    private func isWanted(_ at: Range<Int>) -> Bool {
        let sentence = text.sentence(around: at.lowerBound)
        return sentence.contains { Wants.phrases.match(text, at: $0) != nil }
    }

    private func isSaidOfCustomer(_ at: Range<Int>) -> Bool {
        let sentence = text.sentence(around: at.lowerBound)
        return sentence.contains { Self.customers.match(text, at: $0) != nil }
    }

    /// "I am at Firozabad only doing small printer job": by the clause, not the sentence.
    private func isSaidOfPartner(_ at: Range<Int>) -> Bool {
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

    private static let customers = PhraseTable<Bool>(
        [
            "he", "she", "they", "him", "her", "them", "customer", "client", "party", "also", "er", "kunde", "kundin",
            "il", "elle", "ils", "cliente", "él", "ella", "ele", "ela", "клиент", "клиенту", "он", "она",
            "они", "ему", "им", "unko", "usko", "inko", "party ko", "वो", "उनको",
        ].map { ($0, true) }
    )
}
