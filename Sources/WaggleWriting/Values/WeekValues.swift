import WaggleReferral

/// To a member: what his week brought.
struct WeekValues: TemplateValues {
    /// Leads that are listed each way; how many more there are is said.
    private static let most = 30

    let until: String
    let given: [WeekLineValues]
    let taken: [WeekLineValues]
    let moreGiven: Int
    let moreTaken: Int
    let passed: String?
    let gave: String
    let took: String
    let head: String

    static let members: [String: Member<Self>] = [
        "until": .text { $0.until },
        "has-given": .flag { !$0.given.isEmpty },
        "given": .list { $0.given },
        "more-given": .text { $0.moreGiven > 0 ? String($0.moreGiven) : nil },
        "has-taken": .flag { !$0.taken.isEmpty },
        "taken": .list { $0.taken },
        "more-taken": .text { $0.moreTaken > 0 ? String($0.moreTaken) : nil },
        "passed": .text { $0.passed },
        "gave": .text { $0.gave },
        "took": .text { $0.took },
        "head": .text { $0.head },
    ]

    init(_ letter: WeekLetter, _ context: WritingContext) {
        let standing = context.language.standing
        until = context.day(letter.week.end)
        given = letter.given.prefix(Self.most).map { lead in
            WeekLineValues(
                reference: lead.reference.rawValue,
                trades: context.names(of: lead.trades),
                stands: standing.now(lead.standing, context).line(limit: WritingLimits.sentence)
            )
        }
        taken = letter.taken.prefix(Self.most).map { lead in
            WeekLineValues(
                reference: lead.reference.rawValue,
                trades: context.names(of: lead.trades),
                stands: standing.taken(lead.standing, context)
            )
        }
        moreGiven = letter.given.count - given.count
        moreTaken = letter.taken.count - taken.count
        let language = context.language
        passed = letter.declined + letter.lapsed > 0 ? language.notes.passedBy(letter.declined, letter.lapsed) : nil
        gave = language.given(letter.account.given)
        took = language.taken(letter.account.taken)
        head = letter.head
    }
}

/// One lead and how it stands.
struct WeekLineValues: TemplateValues {
    let reference: String
    let trades: String
    let stands: String

    static let members: [String: Member<Self>] = [
        "reference": .text { $0.reference },
        "trades": .text { $0.trades.isEmpty ? nil : $0.trades },
        "stands": .text { $0.stands },
    ]
}
