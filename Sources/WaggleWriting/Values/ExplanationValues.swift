import Foundation
import WaggleReferral

/// To a partner: why a lead went where it went. Nobody is named.
struct ExplanationValues: TemplateValues {
    let reference: String
    let rounds: [RoundValues]

    static let members: [String: Member<Self>] = [
        "reference": .text { $0.reference },
        "rounds": .list { $0.rounds },
    ]

    init(_ explanation: Explanation, _ context: WritingContext) {
        reference = explanation.reference.rawValue
        rounds = explanation.rounds.map { RoundValues($0, isOnlyOne: explanation.rounds.count == 1, context) }
    }
}

/// One ranking, as one partner sees it.
struct RoundValues: TemplateValues {
    /// Nil when there was only one.
    let number: Int?
    let place: Int
    let factors: [ComparisonValues]
    let decisive: String?

    static let members: [String: Member<Self>] = [
        "number": .text { $0.number.map(String.init) },
        "first": .flag { $0.place == 1 },
        "place": .text { String($0.place) },
        "factors": .list { $0.factors },
        "decisive": .text { $0.decisive },
    ]

    init(_ round: Explanation.Round, isOnlyOne: Bool, _ context: WritingContext) {
        number = isOnlyOne ? nil : round.number
        place = round.place
        factors = round.factors.map { ComparisonValues($0, context) }
        decisive = round.decisive.map(context.language.reasons.factor)
    }
}

struct ComparisonValues: TemplateValues {
    let name: String
    let own: String
    let first: String?

    static let members: [String: Member<Self>] = [
        "name": .text { $0.name },
        "own": .text { $0.own },
        "first-had": .text { $0.first },
    ]

    init(_ comparison: Explanation.Comparison, _ context: WritingContext) {
        let factor = context.language.reasons.factor(comparison.factor)
        name = factor.prefix(1).uppercased() + factor.dropFirst()
        own = comparison.own.words(context)
        first = comparison.first?.words(context)
    }
}

extension Explanation.Side {
    /// `22 km from your base (×0.71)`.
    fileprivate func words(_ context: WritingContext) -> String {
        let times = "×" + String(format: "%.2f", exp(contribution)).replacing(".", with: context.language.sums.point)
        return context.words([because]).first.map { "\($0) (\(times))" } ?? times
    }
}
