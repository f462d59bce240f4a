import WaggleReferral

/// To the referrer: the lead as understood.
struct ReceiptValues: TemplateValues {
    let reference: String
    let isChanged: Bool
    let lead: LeadValues
    /// What the referrer wants shown to nobody before acceptance.
    let keptBack: [String]
    let parts: [DividedPartValues]
    /// Partners asked at the same time; nil when it is one after the other.
    let askedAtOnce: Int?
    let consent: ConsentValues?
    let awaitedConsent: LeadSummary.AwaitedConsent?

    static let members: [String: Member<Self>] = [
        "reference": .text { $0.reference },
        "changed": .flag { $0.isChanged },
        "lead": .record { $0.lead },
        "kept-back": .texts { $0.keptBack },
        "at-once": .text { $0.askedAtOnce.map(String.init) },
        "divided": .flag { !$0.parts.isEmpty },
        "parts": .list { $0.parts },
        "consent": .record { $0.consent },
        "awaits-referrer": .flag { $0.awaitedConsent == .referrer },
        "awaits-customer": .flag { $0.awaitedConsent == .customer },
    ]

    init(_ summary: LeadSummary, isChanged: Bool, _ context: WritingContext) {
        reference = summary.reference.rawValue
        self.isChanged = isChanged
        lead = LeadValues(summary.lead, context)
        keptBack = summary.lead.keptBack.filter(\.canBeKeptBack).map(context.language.leads.keptBack)
        parts = summary.parts.map { DividedPartValues($0, context) }
        askedAtOnce = summary.askedAtOnce > 1 ? summary.askedAtOnce : nil
        consent = summary.lead.consent.map(ConsentValues.init)
        awaitedConsent = summary.awaitedConsent
    }
}

/// To the referrer: what is missing, and what is understood so far.
struct QuestionValues: TemplateValues {
    let reference: String
    let missing: [LeadField]
    let lead: LeadValues
    /// What was written where a place was expected, when no place of that name is known.
    let unknownPlace: String?

    static let members: [String: Member<Self>] = [
        "reference": .text { $0.reference },
        "need-missing": .flag { $0.missing.contains(.need) },
        "place-missing": .flag { $0.missing.contains(.place) },
        "both-missing": .flag { Set($0.missing).count == LeadField.allCases.count },
        "unknown-place": .text { $0.unknownPlace },
        "lead": .record { $0.lead },
    ]

    init(_ summary: LeadSummary, missing: [LeadField], _ context: WritingContext) {
        reference = summary.reference.rawValue
        self.missing = missing
        lead = LeadValues(summary.lead, context)
        let place = missing.contains(.place) ? summary.lead.place?.value.text.line() : nil
        unknownPlace = place.flatMap { $0.isEmpty ? nil : $0 }
    }
}
