import WaggleReferral

/// To the receiver: how did it go?
struct OutcomeAskedValues: TemplateValues {
    let reference: String
    let receivedAt: String

    static let members: [String: Member<Self>] = [
        "reference": .text { $0.reference },
        "received-at": .text { $0.receivedAt },
    ]
}

/// A result, to the one who reported it and to the one who referred the lead.
struct OutcomeValues: TemplateValues {
    let reference: String
    let receiver: String?
    let words: OutcomeWords
    /// One word, for the subject.
    let result: String
    let amount: String?

    static let members: [String: Member<Self>] = [
        "reference": .text { $0.reference },
        "receiver": .text { $0.receiver },
        "won": .flag { $0.isWon },
        "amount": .text { $0.amount },
        "lost": .flag { $0.isLost },
        "returned": .flag { $0.isReturned },
        "reason": .text { $0.reason },
        "result": .text { $0.result },
    ]

    init(_ reference: LeadReference, receiver: String?, _ words: OutcomeWords, _ context: WritingContext) {
        self.reference = reference.rawValue
        self.receiver = receiver?.line()
        self.words = words
        result = context.language.notes.result(words)
        amount =
            switch words {
            case .won(let money): money.map { context.words($0) }
            case .lost, .returned: nil
            }
    }

    private var isWon: Bool { if case .won = words { true } else { false } }
    private var isLost: Bool { if case .lost = words { true } else { false } }
    private var isReturned: Bool { if case .returned = words { true } else { false } }

    private var reason: String? {
        switch words {
        case .won: nil
        case .lost(let reason), .returned(let reason): reason.line().isEmpty ? nil : reason.line()
        }
    }
}
