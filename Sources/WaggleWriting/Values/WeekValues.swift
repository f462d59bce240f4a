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
        let time = { LocalTime($0, in: context.reader.timeZone) }
        until = time(letter.week.end).dayWords
        given = letter.given.prefix(Self.most).map { lead in
            WeekLineValues(
                reference: lead.reference.rawValue,
                trades: context.names(of: lead.trades),
                stands: lead.standing.words(context)
            )
        }
        taken = letter.taken.prefix(Self.most).map { lead in
            let stands =
                switch lead.standing {
                case .waitsForAnswer(let until): "It waits for your answer until \(time(until).words)."
                case .inHand(let since):
                    "You have had it since \(time(since).dayWords). How did it go? Answer its mail with won, lost or returned."
                case .reported(.won(let money?)): "You won it: \(money.words)."
                case .reported(.won(nil)): "You won it."
                case .reported(.lost): "You did not win it."
                case .reported(.returned): "You gave it back."
                }
            return WeekLineValues(
                reference: lead.reference.rawValue,
                trades: context.names(of: lead.trades),
                stands: stands
            )
        }
        moreGiven = letter.given.count - given.count
        moreTaken = letter.taken.count - taken.count
        let passed = [
            letter.declined > 0 ? "declined \(letter.declined)" : nil,
            letter.lapsed > 0 ? "left \(letter.lapsed) without an answer" : nil,
        ].compactMap(\.self)
        self.passed = passed.isEmpty ? nil : passed.joined(separator: " and ")
        gave = letter.account.given.words(returned: "came back")
        took = letter.account.taken.words(returned: "went back")
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

extension Account.Column {
    /// `12 leads (2 came back, 4 won)`.
    fileprivate func words(returned returnedWord: String) -> String {
        let parts = [
            returned > 0 ? "\(returned) \(returnedWord)" : nil,
            won > 0 ? "\(won) won" : nil,
        ].compactMap(\.self)
        let total = leads == 1 ? "1 lead" : "\(leads) leads"
        return parts.isEmpty ? total : "\(total) (\(parts.joined(separator: ", ")))"
    }
}
