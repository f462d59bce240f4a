/// A partner judged fit for a lead, with score and reasons.
public struct Match: Hashable, Codable, Sendable {
    public var partner: PartnerKey
    /// Higher is better; comparable within one ranking only.
    public var score: Double
    /// In the order of the factor list; all of them, with their numbers.
    public var factors: [FactorScore]
    /// From the partner's home to the place of the lead.
    public var distance: Distance

    public init(partner: PartnerKey, score: Double, factors: [FactorScore], distance: Distance) {
        self.partner = partner
        self.score = score
        self.factors = factors
        self.distance = distance
    }

    /// The three factors that spoke most for this partner, strongest first: "why you".
    public var reasons: [FactorScore] {
        Array(
            factors.enumerated()
                .sorted { ($1.element.contribution, $0.offset) < ($0.element.contribution, $1.offset) }
                .prefix(3).map(\.element)
        )
    }
}

/// What one factor said about one partner.
public struct FactorScore: Hashable, Codable, Sendable {
    /// The factor's name, for instance `distance`.
    public var factor: String
    /// 0…1, before weighing.
    public var value: Double
    /// value × weight: what it added to the score.
    public var contribution: Double
    /// In words, with the number: "6 km from you".
    public var because: String

    public init(factor: String, value: Double, contribution: Double, because: String) {
        self.factor = factor
        self.value = value
        self.contribution = contribution
        self.because = because
    }
}
