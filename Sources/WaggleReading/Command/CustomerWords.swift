/// What a customer who is asked whether he may be passed on says besides a plain yes or no.
public enum CustomerWords {
    /// Whether the words say that he may be passed on, that the referrer is told nothing more, and nothing besides: as the
    /// letter suggests it. With anything else in them a person must look.
    public static func onlyPassesOn(_ words: String) -> Bool {
        let text = FoldedText(words)
        guard !text.tail.contains(.question) else { return false }
        return passingOn.matches(in: text).contains { $0.at == 0 && $0.length == text.words.count }
    }

    /// Whether he speaks against it, whatever he begins with: "yes, I object". A partner's yes has no such neighbour.
    public static func objects(_ words: String) -> Bool { !objections.matches(in: FoldedText(words)).isEmpty }

    private static let passingOn: PhraseTable<Bool> = {
        let bare = [
            "only pass on", "only pass it on", "only pass me on", "nur weitergeben", "transmettre seulement",
            "seulement transmettre", "solo pasar", "só repassar", "только передать", "केवल आगे दें",
        ]
        let yes = ["yes", "ja", "oui", "sí", "sim", "да", "हाँ"]
        return PhraseTable((bare + yes.flatMap { yes in bare.map { "\(yes) \($0)" } }).map { ($0, true) })
    }()

    private static let objections = PhraseTable<Bool>(
        [
            "object*", "refus*", "disagree*", "withdraw*", "against it", "against this", "spam", "complain*", "gdpr",
            "without my consent", "remove my", "delete my", "widerspr*", "ablehn*", "lehne ab", "dagegen", "dsgvo",
            "oppose*", "contre", "rgpd", "rechaz*", "me niego", "oponho", "recuso", "против", "возраж*", "отказ*",
            "असहमत", "विरोध", "मना",
        ].map { ($0, true) }
    )
}
