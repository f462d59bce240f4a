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

    init(_ explanation: Explanation) {
        reference = explanation.reference.rawValue
        rounds = explanation.rounds.map { RoundValues($0, isOnlyOne: explanation.rounds.count == 1) }
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

    init(_ round: Explanation.Round, isOnlyOne: Bool) {
        number = isOnlyOne ? nil : round.number
        place = round.place
        factors = round.factors.map(ComparisonValues.init)
        decisive = round.decisive?.rawValue
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

    init(_ comparison: Explanation.Comparison) {
        name = comparison.factor.rawValue.prefix(1).uppercased() + comparison.factor.rawValue.dropFirst()
        own = comparison.own.words
        first = comparison.first?.words
    }
}

extension Explanation.Side {
    /// `22 km from your base (×0.71)`.
    fileprivate var words: String { "\(because.line()) (×\(String(format: "%.2f", exp(contribution))))" }
}
