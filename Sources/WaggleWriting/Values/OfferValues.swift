import WaggleReferral

/// To the partner: a blind offer or its reminder. There is no field for a customer.
struct OfferValues: TemplateValues {
    let reference: String
    let needs: [BlindNeedValues]
    let place: String?
    let distance: String
    let budget: String?
    let urgency: String?
    let language: String?
    let conditions: [String]
    /// Nil when it is named on acceptance only.
    let referrer: String?
    let reasons: [String]
    let closesAt: String
    let otherParts: String?
    let wouldLead: Bool
    let summary: String
    /// How many are asked at the same time; nil when he is asked alone.
    let askedAtOnce: Int?

    static let members: [String: Member<Self>] = [
        "reference": .text { $0.reference },
        "needs": .list { $0.needs },
        "summary": .text { $0.summary },
        "place": .text { $0.place },
        "distance": .text { $0.distance },
        "budget": .text { $0.budget },
        "urgency": .text { $0.urgency },
        "language": .text { $0.language },
        "conditions": .texts { $0.conditions },
        "referrer": .text { $0.referrer },
        "has-reasons": .flag { !$0.reasons.isEmpty },
        "reasons": .texts { $0.reasons },
        "closes-at": .text { $0.closesAt },
        "sealed": .text { $0.askedAtOnce.map(String.init) },
        "other-parts": .text { $0.otherParts },
        "would-lead": .flag { $0.wouldLead },
    ]

    init(_ letter: OfferLetter, _ context: WritingContext) {
        let brief = letter.brief
        reference = letter.reference.rawValue
        needs = brief.needs.map { BlindNeedValues($0, context) }
        place = brief.place.isEmpty ? nil : brief.place.line()
        distance = context.words(brief.distance)
        budget = brief.budget.map(context.language.sums.words)
        urgency = brief.urgency.map { context.words($0) }
        // Worth a line only where a partner could not take it for granted.
        language = brief.language.flatMap { code in
            LetterLanguage.named(code)?.code == context.language.code ? nil : context.words(ofLanguage: code)
        }
        conditions = brief.conditions.map(context.language.leads.condition)
        referrer = letter.referrer?.line()
        reasons = context.words(Array(letter.reasons.prefix(3)))
        closesAt = context.words(letter.closesAt)
        otherParts = letter.part.map { context.names(of: $0.others) }
        wouldLead = letter.part?.leads == true
        // For the subject: `Laptops and 2 more`.
        let words = context.language.leads
        summary =
            needs.count > 1
            ? words.withMore(needs[0].what, needs.count - 1) : needs.first?.what ?? words.customer
        askedAtOnce = letter.askedAtOnce
    }
}

struct BlindNeedValues: TemplateValues {
    let what: String
    let quantity: String?
    let brand: String?

    static let members: [String: Member<Self>] = [
        "what": .text { $0.what },
        "quantity": .text { $0.quantity },
        "brand": .text { $0.brand },
    ]

    init(_ need: BlindBrief.BlindNeed, _ context: WritingContext) {
        what = context.name(of: need.what)
        quantity = need.quantity?.words
        brand = need.brand
    }
}
