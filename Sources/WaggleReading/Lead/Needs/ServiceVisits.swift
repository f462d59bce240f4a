import WaggleReferral

/// Visits that come again and again: they belong to a contract.
struct ServiceVisits {
    let text: FoldedText

    /// "AMC for 40 desktops, one engineer visit per week": visits that come again and again belong to the contract. Where
    /// nobody names a contract they are one.
    func without(_ found: [NeedMention]) -> [NeedMention] {
        guard found.contains(where: { $0.code.rawValue == "services.onsite" }) else { return found }
        let hasContract = found.contains { Self.contracts.contains($0.code.rawValue) }
        return found.compactMap { mention in
            guard mention.code.rawValue == "services.onsite", comesAgain(mention.span) else { return mention }
            guard !hasContract else { return nil }
            var mention = mention
            mention.code = Competence(rawValue: "services.managed")
            mention.quantity = nil
            return mention
        }
    }

    private func comesAgain(_ span: Range<Int>) -> Bool {
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
}
