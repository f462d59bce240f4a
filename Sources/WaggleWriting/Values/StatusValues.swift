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
        now = context.language.standing.now(timeline.now, context).line(limit: WritingLimits.sentence)
        steps = timeline.steps.map { step in
            StepValues(at: context.time(step.at), what: context.language.standing.step(step.what).line())
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
