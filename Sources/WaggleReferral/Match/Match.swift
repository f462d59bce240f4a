/// A partner judged fit for a lead, with score and reasons.
public struct Match: Hashable, Codable, Sendable {
    public var partner: PartnerKey
    /// House money: what asking this partner next is worth, with price and nudges. Comparable within one ranking only.
    public var score: Double
    /// In the order of ``ScoringFactor``; all of them, with their numbers.
    public var factors: [FactorScore]
    /// From the partner's home to the place of the lead.
    public var distance: Distance

    public init(partner: PartnerKey, score: Double, factors: [FactorScore], distance: Distance) {
        self.partner = partner
        self.score = score
        self.factors = factors
        self.distance = distance
    }

    /// The three things that he is best at, best first: "why you".
    public var reasons: [FactorScore] {
        Array(
            factors.filter(\.factor.isTold).enumerated()
                .sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }
                .prefix(3).map(\.element)
        )
    }
}

/// What one factor said about one partner.
public struct FactorScore: Hashable, Codable, Sendable {
    public var factor: ScoringFactor
    /// 0…1: how well he does on it.
    public var value: Double
    /// Natural logarithm of what it multiplied the score by. All of them add up to ln(score / worth of the lead).
    public var contribution: Double
    public var because: Ground

    public init(factor: ScoringFactor, value: Double, contribution: Double, because: Ground) {
        self.factor = factor
        self.value = value
        self.contribution = contribution
        self.because = because
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        factor = try fields.decode(ScoringFactor.self, forKey: .factor)
        value = try fields.decode(Double.self, forKey: .value)
        contribution = try fields.decode(Double.self, forKey: .contribution)
        // Rankings are kept for ever; until grounds were numbers they were words.
        because =
            if let words = try? fields.decode(String.self, forKey: .because) {
                .inEnglish(words)
            } else {
                try fields.decode(Ground.self, forKey: .because)
            }
    }
}
