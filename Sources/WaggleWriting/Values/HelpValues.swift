import WaggleReferral

/// What Waggle can do, in general: the words are all in the template.
struct HelpValues: TemplateValues {
    static let members: [String: Member<Self>] = [:]
}

/// To somebody who asks too often.
struct TooOftenValues: TemplateValues {
    /// Answers within an hour.
    let count: Int

    static let members: [String: Member<Self>] = ["count": .text { String($0.count) }]
}

/// To the operator: one sentence.
struct AttentionValues: TemplateValues {
    let sentence: String

    static let members: [String: Member<Self>] = ["sentence": .text { $0.sentence }]
}

/// What was not understood, and what would be.
struct NotUnderstoodValues: TemplateValues {
    let expected: Note.Expected
    let context: WritingContext

    static let members: [String: Member<Self>] = [
        "reference": .text { $0.reference },
        "answer-to-offer": .flag { $0.isAnswerToOffer },
        "closes-at": .text { $0.closesAt },
        "answer-to-question": .flag { $0.missing != nil },
        "missing": .text { $0.missing },
        "choice": .text { $0.choices.map(String.init) },
        "report": .flag { $0.isReport },
        "consent": .flag { $0.isConsent },
        "new-lead": .flag { $0.expected == .lead },
        "mail-again": .flag { $0.expected == .mailAgain },
    ]

    init(_ expected: Note.Expected, _ context: WritingContext) {
        self.expected = expected
        self.context = context
    }

    private var reference: String? {
        switch expected {
        case .answerToOffer(let reference, _), .answerToQuestion(let reference, _), .report(let reference),
            .choice(let reference, _, _), .consent(let reference, _):
            reference.rawValue
        case .lead, .mailAgain: nil
        }
    }

    private var closesAt: String? {
        switch expected {
        case .answerToOffer(_, let closesAt), .choice(_, _, let closesAt), .consent(_, let closesAt):
            context.words(closesAt)
        case .answerToQuestion, .report, .lead, .mailAgain: nil
        }
    }

    private var missing: String? {
        switch expected {
        case .answerToQuestion(_, let missing): context.missing(missing)
        case .answerToOffer, .choice, .report, .consent, .lead, .mailAgain: nil
        }
    }

    private var isAnswerToOffer: Bool {
        switch expected {
        case .answerToOffer: true
        case .choice, .answerToQuestion, .report, .consent, .lead, .mailAgain: false
        }
    }

    /// How many there are to choose from.
    private var choices: Int? {
        switch expected {
        case .choice(_, let count, _): count
        case .answerToOffer, .answerToQuestion, .report, .consent, .lead, .mailAgain: nil
        }
    }

    private var isReport: Bool {
        switch expected {
        case .report: true
        case .answerToOffer, .choice, .answerToQuestion, .consent, .lead, .mailAgain: false
        }
    }

    private var isConsent: Bool {
        switch expected {
        case .consent: true
        case .answerToOffer, .choice, .answerToQuestion, .report, .lead, .mailAgain: false
        }
    }
}
