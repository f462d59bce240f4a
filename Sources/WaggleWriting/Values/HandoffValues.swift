import WaggleReferral

/// To the receiver: the customer.
struct HandoffValues: TemplateValues {
    let reference: String
    let referrer: String
    let lead: LeadValues
    let words: String?
    /// Nil when the customer can be reached.
    let askReferrer: String?
    let job: JobValues?
    let consent: ConsentValues?

    static let members: [String: Member<Self>] = [
        "reference": .text { $0.reference },
        "referrer": .text { $0.referrer },
        "lead": .record { $0.lead },
        "customer": .text { $0.lead.name?.value ?? $0.lead.company?.value },
        "ask-referrer": .text { $0.askReferrer },
        "job": .record { $0.job },
        "consent": .record { $0.consent },
        "words": .text { $0.words },
        "quoted-words": .text { $0.words?.quoted },
    ]

    init(_ letter: HandoffLetter, _ context: WritingContext) {
        reference = letter.reference.rawValue
        referrer = letter.referrer.line()
        lead = LeadValues(letter.lead, context)
        let said = letter.lead.words.paragraph()
        words = said.isEmpty ? nil : said
        job = letter.job.map { JobValues($0, context) }
        consent = letter.lead.consent.map(ConsentValues.init)
        askReferrer = letter.lead.customer.isReachable ? nil : letter.referrerContact.line()
    }
}

/// That the customer agreed to be passed on.
struct ConsentValues: TemplateValues {
    /// In the referrer's words; nil when it is the operators' word, or the customer's own.
    let quote: String?

    static let members: [String: Member<Self>] = ["quote": .text { $0.quote }]

    init(_ consent: Found<Consent>) {
        let words = consent.quote.line()
        quote = words.isEmpty || consent.value.by != .referrer ? nil : words
    }
}

extension String {
    /// As mail programs quote: a `>` before each line.
    var quoted: String {
        split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n")
    }
}
