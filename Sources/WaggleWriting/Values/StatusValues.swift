import WaggleReferral

/// How a lead stands, and the way it took.
struct StatusValues: TemplateValues {
    let reference: String
    let now: String
    let steps: [StepValues]

    static let members: [String: Member<Self>] = [
        "reference": .text { $0.reference },
        "now": .text { $0.now },
        "has-steps": .flag { !$0.steps.isEmpty },
        "steps": .list { $0.steps },
    ]

    init(_ timeline: LeadTimeline, _ context: WritingContext) {
        reference = timeline.reference.rawValue
        now = timeline.now.words(context)
        steps = timeline.steps.map { step in
            StepValues(at: LocalTime(step.at, in: context.reader.timeZone).words, what: step.what.words)
        }
    }
}

struct StepValues: TemplateValues {
    let at: String
    let what: String

    static let members: [String: Member<Self>] = [
        "at": .text { $0.at },
        "what": .text { $0.what },
    ]
}
