import Foundation

extension Circle {
    /// A place in the ranking with everything that it was made of.
    func explain(_ match: EngineMatch, _ traits: LeadTraits) -> Match {
        let partner = directory.partners[match.row]
        let view = View(
            partner: partner,
            traits: traits,
            factors: match.factors,
            worth: traits.worth ?? policy.engine.leadValue,
            shared: engine.shared
        )
        return Match(
            partner: partner.key,
            score: match.score,
            factors: ScoringFactor.allCases.map { factor in
                FactorScore(
                    factor: factor,
                    value: min(1, max(0, view.value(of: factor))),
                    contribution: view.contribution(of: factor),
                    because: view.ground(of: factor)
                )
            },
            distance: Distance(kilometres: match.factors.kilometres)
        )
    }

    /// One partner before one lead.
    fileprivate struct View {
        let partner: Partner
        let traits: LeadTraits
        let factors: EngineFactors
        let worth: Double
        let shared: SharedBeliefs
    }
}

extension Circle.View {
    private var profile: PartnerProfile { partner.profile }
    private var freePlaces: Int { max(0, profile.capacity.open - factors.inHand) }

    /// 0…1, or a little beyond.
    func value(of factor: ScoringFactor) -> Double {
        switch factor {
        case .distance:
            let near = 1 - factors.kilometres / max(profile.radius.kilometres, 10)
            // Work that is done from afar does not care much.
            return traits.isRemote ? max(near, 0.5) : near
        case .competence: return Double(level.number) / 3
        case .freeHands: return Double(freePlaces) / Double(max(1, profile.capacity.open))
        case .turn: return factors.waitedDays / 30
        // Nearly all firms keep nearly all: only what stands out is worth a word.
        case .promises: return 5 * factors.kept - 4
        case .answers: return factors.timeliness * 0.5
        case .giveAndTake: return factors.giveAndTake - 1
        case .acceptance: return factors.accept
        case .winning: return factors.win
        case .price: return 1 - factors.price / max(factors.worth, 1)
        }
    }

    /// ln of the factor in the score; the sum is ln(score / worth).
    func contribution(of factor: ScoringFactor) -> Double {
        let log = PortableMath.log
        switch factor {
        case .distance: return winningBy(shared.winTravel.mean(factors.bins.travel))
        case .competence: return winningBy(shared.winLevel[factors.bins.level].mean)
        case .freeHands: return log(factors.fit)
        case .turn: return log(factors.fairness) + log(factors.evenness)
        case .promises: return log(factors.kept)
        case .answers: return log(factors.timeliness)
        case .giveAndTake: return log(factors.giveAndTake)
        case .acceptance: return log(factors.accept)
        case .winning:
            return log(factors.win) - contribution(of: .distance) - contribution(of: .competence)
        case .price:
            // What is left of the score when all the others are taken out.
            let others = factors.fit * factors.kept * factors.timeliness * factors.accept * factors.win
            return log(factors.base / (worth * others))
        }
    }

    /// How much more often he wins for this one weight of the model.
    private func winningBy(_ weight: Double) -> Double {
        let deviation = factors.winVariance.squareRoot()
        return PortableMath.log(factors.win)
            - PortableMath.log(PortableMath.normal(below: (factors.winMean - weight) / deviation))
    }

    /// Nothing of the customer: it stands in the offer under "Why you".
    func ground(of factor: ScoringFactor) -> Ground {
        switch factor {
        case .distance: return .away(Distance(kilometres: factors.kilometres))
        case .competence: return level.ground
        case .freeHands: return .freePlaces(freePlaces, of: profile.capacity.open)
        case .turn:
            return .daysWithoutOffer(max(0, Int(factors.waitedDays)), lessForChoosing: percent(1 - factors.evenness))
        case .promises: return .promisesKept(percent: percent(factors.kept))
        case .answers: return .answersWithin(workingMinutes: Int(factors.answerMinutes.rounded()))
        case .giveAndTake: return .balance(percent: percent(factors.giveAndTake - 1))
        case .acceptance: return .accepts(percent: percent(factors.accept))
        case .winning: return .wins(percent: percent(factors.win))
        case .price: return .price(Int(factors.price.rounded()), of: Int(factors.worth.rounded()))
        }
    }

    private func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }

    /// His strongest among the needs.
    private var level: (number: Int, ground: Ground) {
        let strongest = traits.needs.max { left, right in
            (profile.competences[left]?.rawValue ?? 0) < (profile.competences[right]?.rawValue ?? 0)
        }
        let number = strongest.flatMap { profile.competences[$0]?.rawValue } ?? 0
        let certificate = traits.brand.flatMap { brand in profile.certificates.first { $0.lowercased() == brand } }
        return (number, .level(number, of: strongest, certifiedFor: certificate))
    }
}
