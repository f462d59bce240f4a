import WaggleReferral

/// Which part of which lead: `part 1 of 2 of lead L-4F7K: Laptops`.
struct PartLabelValues: TemplateValues {
    let label: PartLabel
    let trades: String

    static let members: [String: Member<Self>] = [
        "whole": .text { $0.label.reference.rawValue },
        "number": .text { String($0.label.number) },
        "count": .text { String($0.label.count) },
        "trades": .text { $0.trades },
    ]

    init(_ label: PartLabel, _ context: WritingContext) {
        self.label = label
        trades = context.names(of: label.trades)
    }
}

/// To the receiver of a part: the rest of the job. Other receivers are named, whoever is only asked is not.
struct JobValues: TemplateValues {
    let label: PartLabelValues
    let youLead: Bool
    let leader: String?
    let others: [OtherPartValues]
    let hasBudget: Bool

    static let members: [String: Member<Self>] = [
        "label": .record { $0.label },
        "you-lead": .flag { $0.youLead },
        "leader": .text { $0.leader },
        "others": .list { $0.others },
        "has-budget": .flag { $0.hasBudget },
    ]

    init(_ letter: JobLetter, _ context: WritingContext) {
        label = PartLabelValues(letter.label, context)
        youLead = letter.youLead
        leader = letter.others.first(where: \.leads)?.who?.line()
        others = letter.others.map { OtherPartValues($0, context) }
        hasBudget = letter.hasBudget
    }
}

struct OtherPartValues: TemplateValues {
    let trades: String
    let who: String?
    let hasFallenAway: Bool

    static let members: [String: Member<Self>] = [
        "trades": .text { $0.trades },
        "who": .text { $0.who },
        "nobody": .flag { $0.hasFallenAway },
        "open": .flag { $0.who == nil && !$0.hasFallenAway },
    ]

    init(_ other: JobLetter.Other, _ context: WritingContext) {
        trades = context.names(of: other.trades)
        who = other.who?.line()
        hasFallenAway = other.hasFallenAway
    }
}

/// To the receiver of a part: something changed in the rest of the job.
struct JobNoteValues: TemplateValues {
    let reference: String
    let job: JobValues

    static let members: [String: Member<Self>] = [
        "reference": .text { $0.reference },
        "job": .record { $0.job },
    ]
}

/// To the referrer: one of the parts that his lead was divided into.
struct DividedPartValues: TemplateValues {
    let number: Int
    let trades: String

    static let members: [String: Member<Self>] = [
        "number": .text { String($0.number) },
        "trades": .text { $0.trades },
        "leads": .flag { $0.number == 1 },
    ]

    init(_ part: Job.Part, _ context: WritingContext) {
        number = part.number
        trades = context.names(of: part.trades)
    }
}
