import Foundation

/// One thing that speaks for a partner. A new one is a file in `Factors/` and a line in ``all``.
public struct ScoringFactor: Sendable {
    public let name: String
    let weight: @Sendable (Policy.Weights) -> Double
    /// 0…1, higher is better.
    let value: @Sendable (FactorView) -> Double
    /// The value in words, with its number; only asked for partners who are shown to somebody.
    let because: @Sendable (FactorView) -> String

    /// In the order in which explanations list them.
    public static let all: [ScoringFactor] = [.distance, .competence, .openWork, .turn]
}

/// What a factor may look at.
struct FactorView {
    let entry: PartnerDirectory.Entry
    let workload: Workload
    let distance: Distance
    let needs: [Need]
    let now: Date
    let competenceNames: [Competence: String]
}
