/// Why a lead went where it went, as far as one partner may know: in which place he came, his own numbers, and of whoever
/// was first the one that decided. No name, and nothing of anybody else.
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
        /// Nil for the first himself, and for a partner who asks wherever it is not ``Round/decisive``: how busy a rival is and
        /// how often he wins is his own business.
        public var first: Side?
    }

    public struct Side: Hashable, Codable, Sendable {
        /// Natural logarithm of what it multiplied the score by.
        public var contribution: Double
        public var because: Ground
    }

    /// - Parameters:
    ///   - rankings: All that were made for the lead, oldest first.
    ///   - audience: What the partner is to the lead by now; nil for who runs the exchange and sees everything.
    ///   - keptBack: What who is asked is not shown.
    /// - Returns: nil when the partner stands in none of them: to him it is as if there were no such lead.
    public init?(
        of reference: LeadReference,
        in rankings: [Ranking],
        for partner: PartnerKey,
        who audience: Audience?,
        keptBack: [LeadPart] = []
    ) {
        // How far it is tells the district, to whoever knows where he is himself.
        let isNear = keptBack.contains(.district) && audience == .asked
        let rounds = rankings.enumerated().compactMap { number, ranking in
            Round(ranking, number: number + 1, for: partner, who: isNear ? .others : audience)
        }
        guard !rounds.isEmpty else { return nil }
        self.reference = reference
        self.rounds = rounds
    }
}

extension Explanation.Round {
    fileprivate init?(_ ranking: Ranking, number: Int, for partner: PartnerKey, who audience: Audience?) {
        guard let index = ranking.matches.firstIndex(where: { $0.partner == partner }),
            let first = ranking.matches.first
        else { return nil }
        let isWhole = { (part: LeadPart) in audience.map { $0.sight(of: part) == .whole } ?? true }
        self.number = number
        policy = ranking.policy
        place = index + 1
        factors = ranking.matches[index].factors.compactMap { own in
            // The price is a share of what the lead is worth: both together are the budget to the last figure.
            if own.factor == .price, !isWhole(.budget) { return nil }
            let others = index == 0 ? nil : first.factors.first { $0.factor == own.factor }
            let isNear = own.factor == .distance && !isWhole(.distance)
            return Explanation.Comparison(
                factor: own.factor,
                own: Explanation.Side(
                    contribution: own.contribution,
                    because: isNear ? ranking.matches[index].distance.inTens.upTo : own.because
                ),
                first: others.map { score in
                    Explanation.Side(
                        contribution: score.contribution,
                        // "From your base" would be the reader's; and two circles round two bases meet at the customer.
                        because: score.factor != .distance
                            ? score.because : audience == nil ? .distance(first.distance) : first.distance.inTens.upTo
                    )
                }
            )
        }
        guard audience != nil else { return }
        let decisive = decisive
        for index in factors.indices where factors[index].factor != decisive { factors[index].first = nil }
    }
}

extension Distance {
    fileprivate var upTo: Ground { .upTo(self) }
}
