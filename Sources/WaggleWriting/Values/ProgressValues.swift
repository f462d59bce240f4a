import WaggleReferral

/// Notes that say no more than which lead they are about.
struct ReferenceValues: TemplateValues {
    let reference: String

    static let members: [String: Member<Self>] = ["reference": .text { $0.reference }]
}

/// To the referrer: who took it.
struct TakenValues: TemplateValues {
    let reference: String
    let receiver: String
    let at: String
    let distance: String
    let tellsBack: Bool

    static let members: [String: Member<Self>] = [
        "reference": .text { $0.reference },
        "receiver": .text { $0.receiver },
        "at": .text { $0.at },
        "distance": .text { $0.distance },
        "tells-back": .flag { $0.tellsBack },
    ]
}

/// To the referrer: taken back.
struct WithdrawnValues: TemplateValues {
    let reference: String
    /// Who has the customer already.
    let receiver: String?

    static let members: [String: Member<Self>] = [
        "reference": .text { $0.reference },
        "receiver": .text { $0.receiver },
    ]
}

/// To the referrer and the operator: nobody is left, and why. The operator is not shown the customer.
struct NobodyLeftValues: TemplateValues {
    let reference: String
    let needs: [NeedValues]
    let place: String?
    let asked: Int
    let askedWords: String
    let lacking: [String]
    let isForOperator: Bool

    static let members: [String: Member<Self>] = [
        "reference": .text { $0.reference },
        "needs": .list { $0.needs },
        "place": .text { $0.place },
        "nobody-asked": .flag { $0.asked == 0 },
        "asked": .text { $0.askedWords },
        "has-lacking": .flag { !$0.lacking.isEmpty },
        "lacking": .texts { $0.lacking },
        "for-operator": .flag { $0.isForOperator },
    ]

    init(_ summary: LeadSummary, _ unplaced: Outcome.Unplaced, to: Note.Recipient, _ context: WritingContext) {
        reference = summary.reference.rawValue
        needs = summary.lead.needs.map { NeedValues($0, context) }
        let shown = summary.lead.place?.value.shownBlind ?? ""
        place = shown.isEmpty ? nil : shown.line()
        asked = unplaced.asked
        askedWords = context.language.notes.asked(unplaced.asked)
        // That he is not asked himself needs no word, and how many were asked is said before.
        lacking = unplaced.lacking.filter {
            $0.partners > 0 && $0.constraint != .isReferrer && $0.constraint != .alreadyAsked
        }
        .map { context.language.reasons.lack($0.constraint, $0.partners, shown.line()) }
        switch to {
        case .operator: isForOperator = true
        case .referrer, .partner, .member, .customer: isForOperator = false
        }
    }
}

/// To the partner: his question was passed on.
struct AskedOnwardValues: TemplateValues {
    let reference: String
    let closesAt: String

    static let members: [String: Member<Self>] = [
        "reference": .text { $0.reference },
        "closes-at": .text { $0.closesAt },
    ]
}

/// Somebody's own words, passed on.
struct WordsValues: TemplateValues {
    let reference: String
    /// Nil when the referrer is named on acceptance only.
    let speaker: String?
    let words: String

    static let members: [String: Member<Self>] = [
        "reference": .text { $0.reference },
        "speaker": .text { $0.speaker },
        "words": .text { $0.words },
        "quoted-words": .text { $0.words.quoted },
    ]

    init(_ reference: LeadReference, speaker: String?, words: String) {
        self.reference = reference.rawValue
        self.speaker = speaker?.line()
        self.words = words.paragraph()
    }
}
