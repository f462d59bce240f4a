import WaggleReferral
import WaggleTransport

/// A lead with everything in it, for those who may see it: the referrer, and the receiver after accepting.
struct LeadValues: TemplateValues {
    let needs: [NeedValues]
    let place: FoundValues?
    let budget: FoundValues?
    let neededBy: FoundValues?
    let language: String?
    let conditions: [ConditionValues]
    let name: FoundValues?
    let company: FoundValues?
    let phones: [FoundValues]
    let emails: [FoundValues]
    /// As it was written, when that says more than district and city.
    let address: String?

    static let members: [String: Member<Self>] = [
        "needs": .list { $0.needs },
        "place": .record { $0.place },
        "budget": .record { $0.budget },
        "needed-by": .record { $0.neededBy },
        "language": .text { $0.language },
        "conditions": .list { $0.conditions },
        "name": .record { $0.name },
        "company": .record { $0.company },
        "phones": .list { $0.phones },
        "emails": .list { $0.emails },
        "full-address": .text { $0.address },
    ]

    init(_ lead: LeadDraft, _ context: WritingContext) {
        needs = lead.needs.map { NeedValues($0, context) }
        place = lead.place.map { found in
            // What was understood, not only what was written: a wrong town shows at once.
            let understood = found.value.shownBlind
            return FoundValues(understood.isEmpty ? found.value.text : understood, found)
        }
        budget = lead.budget.map { FoundValues(context.language.sums.words($0.value), $0) }
        neededBy = lead.neededBy.map { FoundValues(context.words($0.value), $0) }
        language = lead.language.map(context.words(ofLanguage:))
        conditions = lead.conditions.map { ConditionValues($0, context) }
        let written = lead.place?.value.text.line() ?? ""
        address = written.isEmpty || written == place?.value ? nil : written
        name = lead.customer.name.map { FoundValues($0.value, $0) }
        company = lead.customer.company.map { FoundValues($0.value, $0) }
        phones = lead.customer.phones.map { FoundValues($0.value, $0) }
        emails = lead.customer.emails.map { FoundValues($0.value.description, $0) }
    }
}

/// A value and the words it was read from.
struct FoundValues: TemplateValues {
    let value: String
    /// Nil when they say no more than the value.
    let quote: String?
    let isGuess: Bool

    static let members: [String: Member<Self>] = [
        "value": .text { $0.value },
        "quote": .text { $0.quote },
        "guess": .flag { $0.isGuess },
    ]

    init<Value>(_ words: String, _ found: Found<Value>) {
        value = words.line()
        let quoted = found.quote.line(limit: WritingLimits.quote)
        quote = quoted.isEmpty || quoted == value ? nil : quoted
        isGuess = found.confidence < Self.sureEnough
    }

    /// Below this a reader is asked to look: the house value of ``Policy/sureEnough``.
    private static let sureEnough = Policy.house.sureEnough
}

/// One thing to be bought, as the referrer or the receiver sees it.
struct NeedValues: TemplateValues {
    let found: FoundValues
    let quantity: String?
    let brand: String?

    static let members: [String: Member<Self>] = [
        "what": .text { $0.found.value },
        "quote": .text { $0.found.quote },
        "guess": .flag { $0.found.isGuess },
        "quantity": .text { $0.quantity },
        "brand": .text { $0.brand },
    ]

    init(_ need: Found<Need>, _ context: WritingContext) {
        found = FoundValues(context.name(of: need.value.competence), need)
        quantity = need.value.quantity?.words
        brand = need.value.brand?.line()
    }
}

/// A condition with its words.
struct ConditionValues: TemplateValues {
    let label: String
    let found: FoundValues

    static let members: [String: Member<Self>] = [
        "label": .text { $0.label },
        "value": .text { $0.found.value },
        "quote": .text { $0.found.quote },
        "guess": .flag { $0.found.isGuess },
    ]

    init(_ condition: Found<Condition>, _ context: WritingContext) {
        label = context.language.leads.label(condition.value.kind)
        found = FoundValues(condition.value.text, condition)
    }
}
