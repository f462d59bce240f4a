import Foundation

extension Circle {
    /// A place in the ranking with everything that it was made of, in numbers and in words.
    func explain(_ match: EngineMatch, _ traits: LeadTraits, _ names: [Competence: String]) -> Match {
        let partner = directory.partners[match.row]
        let view = View(
            partner: partner,
            traits: traits,
            factors: match.factors,
            worth: traits.worth ?? policy.engine.leadValue,
            shared: engine.shared,
            names: names
        )
        return Match(
            partner: partner.key,
            score: match.score,
            factors: ScoringFactor.allCases.map { factor in
                FactorScore(
                    factor: factor,
                    value: min(1, max(0, view.value(of: factor))),
                    contribution: view.contribution(of: factor),
                    because: view.words(for: factor)
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
        let names: [Competence: String]
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

    /// With its number, and nothing of the customer: it stands in the offer under "Why you".
    func words(for factor: ScoringFactor) -> String {
        switch factor {
        case .distance: return "\(Distance(kilometres: factors.kilometres).inWords) from your base"
        case .competence:
            let certificate = level.isCertified ? ", certified for \(brandAsWritten)" : ""
            return "level \(level.number) of 3 for \(level.name.lowercased())\(certificate)"
        case .freeHands: return "\(freePlaces) of \(profile.capacity.open) places free"
        case .turn:
            let days = max(0, Int(factors.waitedDays))
            let waited = days == 1 ? "1 day without an offer" : "\(days) days without an offer"
            let less = Int(((1 - factors.evenness) * 100).rounded())
            return less == 0 ? waited : waited + "; takes large leads rather than small ones: −\(less) %"
        case .promises: return "\(percent(factors.kept)) of promises kept, as far as is known"
        case .answers: return "answers within \(Int(factors.answerMinutes.rounded())) working minutes"
        case .giveAndTake:
            let percent = Int(((factors.giveAndTake - 1) * 100).rounded())
            return percent >= 0 ? "gave more than taken: +\(percent) %" : "took more than given: \(percent) %"
        case .acceptance: return "accepts \(percent(factors.accept)) of such offers"
        case .winning: return "wins \(percent(factors.win)) of such leads"
        case .price: return "\(Int(factors.price.rounded())) for the place, of \(Int(factors.worth.rounded()))"
        }
    }

    private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

    /// His strongest among the needs.
    private var level: (number: Int, name: String, isCertified: Bool) {
        let strongest = traits.needs.max { left, right in
            (profile.competences[left]?.rawValue ?? 0) < (profile.competences[right]?.rawValue ?? 0)
        }
        guard let strongest else { return (0, "", false) }
        return (
            profile.competences[strongest]?.rawValue ?? 0, names[strongest] ?? strongest.rawValue,
            traits.brand.map { brand in profile.certificates.contains { $0.lowercased() == brand } } ?? false
        )
    }

    private var brandAsWritten: String {
        profile.certificates.first { $0.lowercased() == traits.brand } ?? ""
    }
}

extension Distance {
    /// For people: `3.4 km` up to ten, whole kilometres above.
    public var inWords: String {
        guard kilometres >= 0.95 else { return "less than 1 km" }
        guard kilometres < 10 else { return "\(Int(kilometres.rounded())) km" }
        let tenths = Int((kilometres * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10) km" : "\(tenths / 10).\(tenths % 10) km"
    }
}
