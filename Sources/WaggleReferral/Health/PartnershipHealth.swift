import Foundation

/// How two firms work together: five scores, 0…100, that neither can have alone, and what they come to.
///
/// Formula and numbers: docs/engine.md, "Ledger and health". Shown to people; no ranking depends on it.
public struct PartnershipHealth: Hashable, Codable, Sendable {
    /// 0…100. Without ``MutualTrait/goals`` where one side has none.
    public let scores: [MutualTrait: Double]
    /// 1…100: the weighted geometric mean of the scores there are.
    public let health: Double
    /// Pieces of evidence, each faded by its age.
    public let evidence: Double
    public let grade: Grade
    /// The trait whose repair to 90 would lift ``health`` most; nil when all are there.
    public let advice: MutualTrait?

    public enum Grade: String, Hashable, Codable, Sendable {
        /// Fewer than five pieces of evidence.
        case early = "too early to say"
        case strong
        case sound
        case strained
        case failing
    }

    /// - Parameters:
    ///   - ours: Conduct of one firm towards the other.
    ///   - theirs: The other way round.
    ///   - meanWorth: House money: what a lead of this circle is expected to bring, above 0.
    public init(_ ours: Conduct, _ theirs: Conduct, meanWorth: Double) {
        self.init(ConductSums(ours), ConductSums(theirs), meanWorth: meanWorth)
    }

    init(_ ours: ConductSums, _ theirs: ConductSums, meanWorth: Double) {
        let difference = abs(ours.expected - theirs.expected)
        let ball = 1 - difference / (ours.expected + theirs.expected + 2 * meanWorth)
        func mutual(_ value: (ConductSums) -> Double) -> Double { 100 * (value(ours) * value(theirs)).squareRoot() }
        var scores: [MutualTrait: Double] = [
            .trust: mutual { $0.promises.mean(prior: 0.92, strength: 4) },
            .respect: mutual { $0.answers.mean(prior: 0.85, strength: 4) },
            .collaboration: 100
                * pow(
                    ours.updates.mean(prior: 0.80, strength: 4) * theirs.updates.mean(prior: 0.80, strength: 4) * ball,
                    1 / 3
                ),
            .success: mutual { side in
                guard side.given > 0 else { return 0.5 }
                return min(1, (side.won + 3 * meanWorth * 0.7) / (side.expected + 3 * meanWorth))
            },
        ]
        if ours.goals > 0, theirs.goals > 0 { scores[.goals] = mutual { $0.reached / Double($0.goals) } }
        self.init(scores, evidence: ours.evidence + theirs.evidence)
    }

    /// What five scores come to.
    init(_ scores: [MutualTrait: Double], evidence: Double) {
        self.scores = scores
        self.evidence = evidence
        let there = MutualTrait.allCases.compactMap { trait in scores[trait].map { (trait, score: max(1, $0)) } }
        let weight = there.reduce(0) { $0 + $1.0.weight }
        health = exp(there.reduce(0) { $0 + $1.0.weight * log($1.score) } / weight)
        grade =
            switch health {
            case _ where evidence < 5: .early
            case 80...: .strong
            case 65...: .sound
            case 45...: .strained
            default: .failing
            }
        let gains = there.filter { $0.score < 90 }.map { ($0.0, gain: $0.0.weight / weight * log(90 / $0.score)) }
        // Of equal ones the first by name, as everywhere.
        advice = gains.sorted { $0.0.rawValue < $1.0.rawValue }.max { $0.gain < $1.gain }?.0
    }
}
