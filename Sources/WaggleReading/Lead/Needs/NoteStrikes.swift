import WaggleReferral

/// What a partner's note takes out of his customer's mail: "Ignore the copier part, they signed already".
struct NoteStrikes {
    let trades: TradeWords
    let note: LeadSection

    /// The trades that are struck.
    func codes() -> Set<Competence> {
        let text = note.text
        var codes: Set<Competence> = []
        for match in Self.strikes.matches(in: text, range: note.body) {
            var index = match.at + match.length
            while index < note.body.upperBound, index - match.at - match.length < 4,
                text.words[index].gap.isDisjoint(with: .clauseEnd)
            {
                if let code = trades.code(in: text, at: index) {
                    codes.insert(code)
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
}
