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
    let part: OfferedPart?
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
        "other-parts": .text { $0.part?.others.joined(separator: " + ") },
        "would-lead": .flag { $0.part?.leads == true },
    ]

    init(_ letter: OfferLetter, _ context: WritingContext) {
        let brief = letter.brief
        reference = letter.reference.rawValue
        needs = brief.needs.map(BlindNeedValues.init)
        place = brief.place.isEmpty ? nil : brief.place.line()
        distance = brief.distance.words
        budget = brief.budget
        urgency = brief.urgency
        // Worth a line only where a partner could not take it for granted.
        language = brief.language.flatMap { $0.hasPrefix("en") ? nil : $0.languageWords }
        conditions = brief.conditions.map(\.words)
        referrer = letter.referrer?.line()
        reasons = letter.reasons.prefix(3).map { $0.line() }
        closesAt = letter.closesAt.words
        part = letter.part
        askedAtOnce = letter.askedAtOnce
    }

    /// For the subject: `Laptops and 2 more`.
    private var summary: String {
        guard let first = needs.first else { return "A customer" }
        return needs.count == 1 ? first.what : "\(first.what) and \(needs.count - 1) more"
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

    init(_ need: BlindBrief.BlindNeed) {
        what = need.what
        quantity = need.quantity?.words
        brand = need.brand
    }
}
