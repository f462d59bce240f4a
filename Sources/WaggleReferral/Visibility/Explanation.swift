/// Why a lead went where it went, as far as one partner may know: in which place he came, his own numbers, and the
/// same numbers of whoever was first. No name, and nothing of anybody else.
public struct Explanation: Hashable, Codable, Sendable {
    public var reference: LeadReference
    /// The rankings in which he stood, oldest first.
    public var rounds: [Round]

    public struct Round: Hashable, Codable, Sendable {
        /// Which of the lead's rankings it was, counted from 1.
        public var number: Int
        /// The version of the policy under which it was made.
        public var policy: String
        /// 1 for the first.
        public var place: Int
        /// In the order of ``ScoringFactor``.
        public var factors: [Comparison]

        /// What set him back most against the first; nil for the first himself.
        public var decisive: ScoringFactor? {
            factors.compactMap { comparison in
                comparison.first.map { (comparison.factor, $0.contribution - comparison.own.contribution) }
            }
            .max { $0.1 < $1.1 }
            .flatMap { $0.1 > 0 ? $0.0 : nil }
        }
    }

    /// One factor, his own beside the first's.
    public struct Comparison: Hashable, Codable, Sendable {
        public var factor: ScoringFactor
        public var own: Side
        /// Nil for the first himself.
        public var first: Side?
    }

    public struct Side: Hashable, Codable, Sendable {
        /// Natural logarithm of what it multiplied the score by.
        public var contribution: Double
        public var because: String
    }

    /// - Parameter rankings: All that were made for the lead, oldest first.
    /// - Returns: nil when the partner stands in none of them: to him it is as if there were no such lead.
    public init?(of reference: LeadReference, in rankings: [Ranking], for partner: PartnerKey) {
        let rounds = rankings.enumerated().compactMap { Round($1, number: $0 + 1, for: partner) }
        guard !rounds.isEmpty else { return nil }
        self.reference = reference
        self.rounds = rounds
    }
}

extension Explanation.Round {
    fileprivate init?(_ ranking: Ranking, number: Int, for partner: PartnerKey) {
        guard let index = ranking.matches.firstIndex(where: { $0.partner == partner }),
            let first = ranking.matches.first
        else { return nil }
        self.number = number
        policy = ranking.policy
        place = index + 1
        factors = ranking.matches[index].factors.map { own in
            let others = index == 0 ? nil : first.factors.first { $0.factor == own.factor }
            return Explanation.Comparison(
                factor: own.factor,
                own: Explanation.Side(contribution: own.contribution, because: own.because),
                first: others.map { score in
                    Explanation.Side(
                        contribution: score.contribution,
                        // "From your base" would be the reader's.
                        because: score.factor == .distance ? first.distance.inWords : score.because
                    )
                }
            )
        }
    }
}
