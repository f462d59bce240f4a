import WaggleReferral

/// What a thing is for is there already: "UPS for the tills".
struct Purposes {
    let text: FoldedText

    /// "UPS for the tills", "ИБП на кассы - 14 штук": what a thing is for is there already.
    func without(_ found: [NeedMention]) -> [NeedMention] {
        var result: [NeedMention] = []
        var audited = -1
        var own: NeedMention?
        for mention in found {
            // "VAPT of 3 web applications, 2 mobile apps and 40 IPs"
            let start = mention.span.lowerBound
            if result.last?.code.rawValue == "security.audit", start > 1,
                result.last?.words.upperBound == start - 1 && LinkWords.of.match(text, at: start - 1) != nil
                    || audited >= 0 && start >= audited && start - audited <= 1
                        && text.words[start].gap.isDisjoint(with: .clauseEnd)
            {
                let quantity = Quantity.sum(result[result.count - 1].quantity, mention.quantity)
                result[result.count - 1].quantity = quantity
                audited = mention.words.upperBound
                continue
            }
            // "with our payroll software (greytHR)"
            let isSaidAgain = own.map { $0.code == mention.code && mention.words.lowerBound - $0.words.upperBound <= 1 }
            if isSaidAgain == true || !result.isEmpty && isForOwn(mention.words) {
                own = mention
                continue
            }
            if let last = result.last, last.code != mention.code, isPurpose(of: last, mention) {
                // "A server for 1C, 35 users": the server is one.
                if !last.code.isShared {
                    result[result.count - 1].quantity = last.quantity ?? mention.quantity
                }
                continue
            }
            if let counted = result.last, mention.quantity != nil, NeedPieces(text: text).isPieces(of: counted, mention)
            {
                result[result.count - 1].quantity = counted.quantity ?? mention.quantity
                continue
            }
            result.append(mention)
        }
        return result
    }

    /// "a UPS for our OPD computers", "it should connect with our payroll software": what is there already.
    private func isForOwn(_ at: Range<Int>) -> Bool {
        var index = at.lowerBound - 1
        var steps = 0
        while index > 0, steps < 3, text.words[index + 1].gap == .space, text.words[index].gap == .space {
            if OldThings.owners.match(text, at: index) != nil { return Self.ties.match(text, at: index - 1) != nil }
            index -= 1
            steps += 1
        }
        return false
    }

    /// "bags for laptops", "a UPS for the server", "desktops for BPO training".
    private func isPurpose(of first: NeedMention, _ second: NeedMention) -> Bool {
        guard first.words.upperBound < second.words.lowerBound else { return false }
        let words = first.words.upperBound..<second.words.lowerBound
        let hasArticle =
            words.count == 2 && second.quantity == nil && Self.articles.match(text, at: words.lowerBound + 1) != nil
        let isTraining =
            second.code.rawValue == "services.training" && second.quantity == nil && words.count <= 6
            && (words.upperBound - 2...words.upperBound - 1).contains {
                $0 >= words.lowerBound && LinkWords.purposes.match(text, at: $0) != nil
            }
            && (words.lowerBound...words.upperBound).allSatisfy {
                text.words[$0].gap.isDisjoint(with: .clauseEnd.union([.comma, .line, .plus]))
                    && LinkWords.and.match(text, at: $0) == nil
            }
        if isTraining { return true }
        return (words.count == 1 || hasArticle)
            && (words.lowerBound...words.upperBound).allSatisfy { text.words[$0].gap == .space }
            && LinkWords.purposes.match(text, at: words.lowerBound) != nil
    }

    private static let ties = PhraseTable<Bool>(
        [
            "for", "with", "to", "für", "mit", "an", "zu", "pour", "avec", "à", "para", "con", "com", "для", "с", "к",
            "into", "from",
        ].map { ($0, true) }
    )

    private static let articles = PhraseTable<Bool>(
        [
            "the", "their", "our", "his", "her", "my", "el", "la", "los", "las", "su", "den", "die", "das", "dem",
            "unseren", "le", "les", "o", "os", "as", "nosso", "il", "lo",
        ].map { ($0, true) }
    )
}
