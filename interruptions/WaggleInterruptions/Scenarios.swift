extension Scenario {
    private static let words = "Need 25 i5 laptops for our Vashi office, budget about 12 lakh. Call 98200 12345."
    private static let free = "Need 12 laptops in Vashi for Meera Iyer, call 98200 12345."
    private static let noPlace = "Customer needs 10 laptops. Ring Sunil Rao, 98200 54321."
    private static let job = """
        Need 25 laptops and a firewall for our office in Vashi, budget 12 lakh.
        Please call Meera Iyer on 98200 12345.
        """
    private static let lead = Act.writes("giver", free)
    private static let one: @Sendable (inout Arrangement) -> Void = { $0.takers = ["anna"] }

    private static func leads(_ numbers: ClosedRange<Int>) -> [Act] {
        numbers.map { .writes("giver", "Need \($0 + 2) laptops in Vashi, call 98200 \(20_000 + $0).") }
    }

    /// Every one of them is run whole, and stopped at each of its points.
    // Faults 27, 105, 106, 109.
    static let all: [Scenario] = answering + silence + referring + hardship + several + arrangements

    // Faults 88, 96, 98.
    private static let answering = [
        Scenario("forward", acts: [.forwards("giver", words)]),
        Scenario("free text", acts: [lead]),
        Scenario(
            "attachments",
            handoffs: 1,
            one,
            acts: [.attaches("giver", words), .answers("anna", "offer", "accept")]
        ),
        Scenario("accept", handoffs: 1, one, acts: [.forwards("giver", words), .answers("anna", "offer", "accept")]),
        Scenario(
            "won",
            handoffs: 1,
            one,
            acts: [lead, .answers("anna", "offer", "accept"), .answers("anna", "handoff", "won 4.5 lakh")]
        ),
        Scenario(
            "lost",
            handoffs: 1,
            one,
            acts: [lead, .answers("anna", "offer", "accept"), .answers("anna", "handoff", "lost: price")]
        ),
        Scenario("decline, nobody else", one, acts: [lead, .answers("anna", "offer", "decline, too busy")]),
        Scenario(
            "accept twice",
            handoffs: 1,
            one,
            acts: [lead, .together([.answers("anna", "offer", "accept"), .answers("anna", "offer", "accept")])]
        ),
        Scenario(
            "accept delivered twice",
            handoffs: 1,
            one,
            acts: [lead, .answers("anna", "offer", "accept"), .repeats("anna")]
        ),
        Scenario(
            "accept, then decline",
            handoffs: 1,
            one,
            acts: [lead, .together([.answers("anna", "offer", "accept"), .answers("anna", "offer", "decline")])]
        ),
        Scenario("unclear", one, acts: [lead, .answers("anna", "offer", "noted")]),
        Scenario(
            "unclear, then accept",
            handoffs: 1,
            one,
            acts: [lead, .answers("anna", "offer", "noted"), .answers("anna", "offer", "accept")]
        ),
        Scenario(
            "accept and won at once",
            handoffs: 1,
            one,
            acts: [lead, .together([.answers("anna", "offer", "accept"), .answers("anna", "offer", "won 4.5 lakh")])]
        ),
        Scenario("absence note", one, acts: [lead, .robotAnswers("anna", "offer")]),
        Scenario(
            "absence note, then accept",
            handoffs: 1,
            one,
            acts: [lead, .robotAnswers("anna", "offer"), .answers("anna", "offer", "accept")]
        ),
    ]

    // Faults 97, 100.
    private static let silence = [
        Scenario("reminder", one, acts: [lead, .passes(hours: 2.2)]),
        Scenario("window over, nobody else", one, acts: [lead, .passes(hours: 2.2), .passes(hours: 2.2)]),
        Scenario(
            "late accept",
            one,
            acts: [lead, .passes(hours: 2.2), .passes(hours: 2.2), .answers("anna", "offer", "accept")]
        ),
        Scenario(
            "asked how it went",
            handoffs: 1,
            one,
            acts: [lead, .answers("anna", "offer", "accept"), .passes(hours: 24 * 7.2)]
        ),
        Scenario(
            "never told how it went",
            handoffs: 1,
            one,
            acts: [lead, .answers("anna", "offer", "accept"), .passes(hours: 24 * 7.2), .passes(hours: 24 * 15)]
        ),
        Scenario(
            "asked, then won",
            handoffs: 1,
            one,
            acts: [
                lead, .answers("anna", "offer", "accept"), .passes(hours: 24 * 7.2),
                .answers("anna", "outcome-asked", "won 2 lakh"),
            ]
        ),
    ]

    private static let referring = [
        Scenario("question", offers: 0, one, acts: [.writes("giver", noPlace)]),
        Scenario("question answered", one, acts: [.writes("giver", noPlace), .answers("giver", "question", "Vashi")]),
        Scenario(
            "correction",
            offers: 2,
            one,
            acts: [lead, .answers("giver", "receipt", "Sorry, they need 30 laptops in Vashi.")]
        ),
        Scenario("withdrawn", one, acts: [lead, .answers("giver", "receipt", "withdraw")]),
        Scenario(
            "withdrawn after the handoff",
            handoffs: 1,
            one,
            acts: [lead, .answers("anna", "offer", "accept"), .answers("giver", "receipt", "withdraw")]
        ),
        Scenario(
            "accept and withdrawal cross",
            handoffs: 1,
            one,
            acts: [lead, .together([.answers("anna", "offer", "accept"), .answers("giver", "receipt", "withdraw")])]
        ),
        Scenario("status", one, acts: [lead, .answers("giver", "receipt", "status")]),
        Scenario(
            "proof",
            handoffs: 1,
            one,
            acts: [lead, .answers("anna", "offer", "accept"), .answers("giver", "receipt", "proof")]
        ),
        Scenario("help", leads: 0, offers: 0, one, acts: [.writes("giver", "help")]),
        Scenario(
            "partner asks",
            one,
            acts: [lead, .answers("anna", "offer", "Which Windows edition do they need, Home or Pro?")]
        ),
        Scenario(
            "partner asks, referrer answers",
            one,
            acts: [
                lead, .answers("anna", "offer", "Which Windows edition do they need, Home or Pro?"),
                .answers("giver", "partner-asked", "Pro, they said."),
            ]
        ),
        Scenario(
            "forgotten",
            handoffs: 1,
            one,
            acts: [
                lead, .answers("anna", "offer", "accept"), .answers("anna", "handoff", "lost: price"),
                .passes(hours: 24 * 800),
            ]
        ),
    ]

    // Faults 28, 29, 44, 49, 69.
    private static let hardship = [
        Scenario("bounce, nobody else", one, acts: [lead, .offerBounces]),
        Scenario("refused by the server", offers: 0, { $0.takers = ["gone"] }, acts: [lead]),
        Scenario(
            "greylisted",
            handoffs: 1,
            { $0.takers = ["grey"] },
            acts: [lead, .answers("grey", "offer", "accept")]
        ),
        Scenario("stranger and forger", one, acts: [.together([.strangerWrites, .forges("giver"), lead])]),
        Scenario("the same mail twice", one, acts: [lead, .repeats("giver")]),
        Scenario("nobody for it", offers: 0, { $0.takers = [] }, acts: [lead]),
    ]

    // Faults 25, 100.
    private static let several = [
        Scenario("several mails at once", leads: 4, offers: 4, acts: [.together(leads(1...4))]),
        Scenario("backlog", leads: 12, offers: 12, acts: [.together(leads(1...12))]),
        Scenario(
            "leads and answers mixed",
            leads: 3,
            offers: 3,
            handoffs: 1,
            one,
            acts: [
                lead, .together([.answers("anna", "offer", "accept")] + leads(1...2)),
            ]
        ),
        Scenario("declined, then the next", offers: 2, acts: [lead, .somebodyAnswers("offer", "decline, too busy")]),
        Scenario(
            "declined twice, then taken",
            offers: 3,
            handoffs: 1,
            acts: [
                lead, .somebodyAnswers("offer", "decline, too busy"), .somebodyAnswers("offer", "decline, too far"),
                .somebodyAnswers("offer", "accept"),
            ]
        ),
        Scenario(
            "silent, then the next takes it",
            offers: 2,
            handoffs: 1,
            acts: [
                lead, .passes(hours: 2.2), .passes(hours: 2.2), .somebodyAnswers("offer", "accept"),
            ]
        ),
        Scenario(
            "bounced, then the next takes it",
            offers: 2,
            handoffs: 1,
            acts: [lead, .offerBounces, .somebodyAnswers("offer", "accept")]
        ),
        Scenario(
            "refused, then the next takes it",
            handoffs: 1,
            { $0.takers = ["gone", "gone2", "anna"] },
            acts: [lead, .somebodyAnswers("offer", "accept")]
        ),
        Scenario(
            "two whole lives",
            leads: 2,
            offers: 2,
            handoffs: 2,
            acts: [
                lead, .somebodyAnswers("offer", "accept"), .somebodyAnswers("handoff", "won 4.5 lakh"),
                .forwards("giver", words), .somebodyAnswers("offer", "accept"),
                .somebodyAnswers("handoff", "lost: price"),
            ]
        ),
        Scenario("parts", leads: 3, offers: 2, { $0.takers = ["anna", "fire"] }, acts: [.writes("giver", job)]),
        Scenario(
            "parts, both accepted",
            leads: 3,
            offers: 2,
            handoffs: 2,
            { $0.takers = ["anna", "fire"] },
            acts: [
                .writes("giver", job), .answers("fire", "offer", "accept"), .answers("anna", "offer", "accept"),
            ]
        ),
    ]

    // Faults 107, 115.
    private static let arrangements = [
        Scenario("web form", one + { $0.hasEndpoint = true }, acts: [.posts("giver", free)]),
        Scenario(
            "web form and mail",
            leads: 3,
            offers: 3,
            handoffs: 1,
            one + { $0.hasEndpoint = true },
            acts: [
                .together([.posts("giver", free), .posts("giver", words)] + leads(1...1)),
                .answers("anna", "offer", "accept"),
            ]
        ),
        Scenario(
            "two mailboxes",
            leads: 2,
            offers: 2,
            { $0.hasSecondMailbox = true },
            acts: [.together(leads(1...2)), .copies("giver")]
        ),
        Scenario(
            "kept mail is moved",
            handoffs: 1,
            one + { $0.keeping = .move },
            acts: [lead, .answers("anna", "offer", "accept")]
        ),
        Scenario(
            "kept mail stays as it is",
            handoffs: 1,
            one + { $0.keeping = .leave },
            acts: [lead, .answers("anna", "offer", "accept")]
        ),
    ]
}

/// Both changes, one after the other.
private func + (
    left: @escaping @Sendable (inout Scenario.Arrangement) -> Void,
    right: @escaping @Sendable (inout Scenario.Arrangement) -> Void
) -> @Sendable (inout Scenario.Arrangement) -> Void {
    {
        left(&$0)
        right(&$0)
    }
}
