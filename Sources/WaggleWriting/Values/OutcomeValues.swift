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

    init(_ reference: LeadReference, receiver: String?, _ words: OutcomeWords) {
        self.reference = reference.rawValue
        self.receiver = receiver?.line()
        self.words = words
    }

    private var isWon: Bool { if case .won = words { true } else { false } }
    private var isLost: Bool { if case .lost = words { true } else { false } }
    private var isReturned: Bool { if case .returned = words { true } else { false } }

    /// One word, for the subject.
    private var result: String {
        switch words {
        case .won: "won"
        case .lost: "lost"
        case .returned: "returned"
        }
    }

    private var amount: String? {
        switch words {
        case .won(let money): money?.words
        case .lost, .returned: nil
        }
    }

    private var reason: String? {
        switch words {
        case .won: nil
        case .lost(let reason), .returned(let reason): reason.line().isEmpty ? nil : reason.line()
        }
    }
}
