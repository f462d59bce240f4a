import WaggleReferral

/// To the address on file: what would come of a mail that nobody vouches for. There is no value for what stands in it.
struct ConfirmValues: TemplateValues {
    let receivedAt: String
    let closesAt: String
    let effect: String
    let code: String

    static let members: [String: Member<Self>] = [
        "received-at": .text { $0.receivedAt },
        "closes-at": .text { $0.closesAt },
        "effect": .text { $0.effect },
        "code": .text { $0.code },
    ]

    init(_ letter: ConfirmLetter, _ context: WritingContext) {
        receivedAt = context.words(letter.receivedAt)
        closesAt = context.words(letter.closesAt)
        effect = context.language.notes.effect(letter.effect)
        code = letter.code
    }
}
