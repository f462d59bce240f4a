/// To the referrer: somebody takes it, if the customer agrees.
struct ConsentAskedValues: TemplateValues {
    let reference: String
    let receiver: String
    let closesAt: String

    static let members: [String: Member<Self>] = [
        "reference": .text { $0.reference },
        "receiver": .text { $0.receiver },
        "closes-at": .text { $0.closesAt },
    ]
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
