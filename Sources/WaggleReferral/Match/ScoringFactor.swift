/// One thing that speaks for a partner. A new one is a file in `Factors/` and a line in ``all``.
public struct ScoringFactor: Sendable {
    public let name: String
    let weight: @Sendable (Policy.Weights) -> Double
    /// 0…1, higher is better. Asked for every partner who could serve: numbers in, a number out.
    let value: @Sendable (Prospect) -> Double
    /// The value in words, with its number; only asked for partners who are shown to somebody.
    let because: @Sendable (FactorView) -> String

    /// In the order in which explanations list them.
    public static let all: [ScoringFactor] = [.distance, .competence, .openWork, .turn]
}

/// One partner before one lead, as numbers only: made for each who could serve, so it holds nothing to be counted.
struct Prospect {
    /// In the directory.
    var position: Int
    /// From his home to the lead; infinite when either is unknown.
    var kilometres: Double
    /// How far he travels.
    var radius: Double
    /// Every need of the lead can be delivered from afar.
    var isRemote: Bool
    /// Levels over the needs, each with its certificate's bonus and at most 3, added up.
    var levels: Int
    var needs: Int
    /// Leads that he holds and offers that wait for his answer.
    var inHand: Int
    /// Leads that he can hold.
    var places: Int
    /// Seconds since his last offer; nil when there was none.
    var idle: Double?
}

/// What the words of a factor may look at.
struct FactorView {
    let prospect: Prospect
    let entry: PartnerDirectory.Entry
    let needs: [Need]
    let competenceNames: [Competence: String]
}
