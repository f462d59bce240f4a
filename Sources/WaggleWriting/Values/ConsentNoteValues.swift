import WaggleReferral

/// To the referrer: somebody takes it, if the customer agrees.
struct ConsentAskedValues: TemplateValues {
    let reference: String
    let receiver: String
    let closesAt: String
    let customer: ConsentLetter.Asked

    static let members: [String: Member<Self>] = [
        "reference": .text { $0.reference },
        "receiver": .text { $0.receiver },
        "closes-at": .text { $0.closesAt },
        "demanded": .flag { $0.customer == .no },
        "customer-asked": .flag { $0.customer == .now },
        "customer-silent": .flag { $0.customer == .inVain },
    ]
}

/// To the customer, in the referrer's name: may he be passed on, and the referrer told what came of it?
struct CustomerAskedValues: TemplateValues {
    let referrer: String
    let referrerContact: String
    let trades: String
    let closesAt: String

    static let members: [String: Member<Self>] = [
        "referrer": .text { $0.referrer },
        "referrer-contact": .text { $0.referrerContact },
        "trades": .text { $0.trades },
        "closes-at": .text { $0.closesAt },
    ]

    init(_ letter: CustomerLetter, _ context: WritingContext) {
        referrer = letter.referrer.line()
        referrerContact = letter.referrerContact.line()
        trades = context.names(of: letter.trades)
        closesAt = context.words(letter.closesAt)
    }
}

/// To the referrer and the partner: nobody said in time that the customer agreed.
struct ConsentMissingValues: TemplateValues {
    let reference: String
    let isReferrer: Bool

    static let members: [String: Member<Self>] = [
        "reference": .text { $0.reference },
        "for-referrer": .flag { $0.isReferrer },
    ]
}
