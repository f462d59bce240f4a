/// What every letter can show.
struct CommonValues: TemplateValues {
    let greeting: String?
    let exchange: String
    let address: String
    let contact: String?
    /// `mailto:` with the address that answers go to and nothing else.
    let replyLink: String
    /// Which part of a job the letter is about, for a reader who has all of it in one thread.
    let part: PartLabelValues?

    static let members: [String: Member<Self>] = [
        "greeting": .text { $0.greeting },
        "exchange": .text { $0.exchange },
        "address": .text { $0.address },
        "contact": .text { $0.contact },
        "reply-link": .text { $0.replyLink },
        "about-part": .record { $0.part },
    ]
}
