import WaggleReferral

/// To the referrer: who would take the lead.
struct ChoiceValues: TemplateValues {
    let reference: String
    let choices: [ChoiceLineValues]
    let closesAt: String

    static let members: [String: Member<Self>] = [
        "reference": .text { $0.reference },
        "count": .text { String($0.choices.count) },
        "choices": .list { $0.choices },
        "first-number": .text { $0.choices.first.map { String($0.number) } },
        "first": .text { $0.choices.first?.firm },
        "closes-at": .text { $0.closesAt },
    ]

    init(_ letter: ChoiceLetter, _ context: WritingContext) {
        reference = letter.reference.rawValue
        choices = letter.choices.map { ChoiceLineValues($0, context) }
        closesAt = context.words(letter.closesAt)
    }
}

struct ChoiceLineValues: TemplateValues {
    let number: Int
    let firm: String
    let distance: String
    let facts: [String]

    static let members: [String: Member<Self>] = [
        "number": .text { String($0.number) },
        "firm": .text { $0.firm },
        "distance": .text { $0.distance },
        "facts": .texts { $0.facts },
    ]

    init(_ choice: ChoiceLetter.Choice, _ context: WritingContext) {
        number = choice.number
        firm = choice.firm.line()
        distance = context.words(choice.distance)
        facts = context.words(choice.facts)
    }
}
