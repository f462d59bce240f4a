import WaggleReferral

/// To the address on file: what would come of a mail that nobody vouches for. There is no value for what stands in it.
struct ConfirmValues: TemplateValues {
    let letter: ConfirmLetter

    static let members: [String: Member<Self>] = [
        "received-at": .text { $0.letter.receivedAt.words },
        "closes-at": .text { $0.letter.closesAt.words },
        "effect": .text { $0.letter.effect.words },
        "code": .text { $0.letter.code },
    ]

    init(_ letter: ConfirmLetter) { self.letter = letter }
}

extension ConfirmLetter.Effect {
    /// The rest of a sentence that begins with "It would".
    fileprivate var words: String {
        switch self {
        case .gives(leads: 1): "pass a customer on as your lead"
        case .gives(let leads): "pass \(leads) customers on as your leads"
        case .answers(let reference, .accept): "accept lead \(reference)"
        case .answers(let reference, .decline): "decline lead \(reference)"
        case .answers(let reference, .withdraw): "take back lead \(reference)"
        case .answers(let reference, .other): "answer my mail about lead \(reference)"
        case .asks: "ask me something in your name"
        }
    }
}
