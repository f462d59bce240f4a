import Foundation

/// Ranks the partners who could serve a lead.
///
/// First form: hard constraints, then a weighted sum of factors; deterministic, ties by partner key.
public struct Matcher: Sendable {
    /// Matches that are kept with their reasons: as many as are asked by the house's rules. Keeping more costs a
    /// decision more than finding them.
    public static let kept = 5

    let situation: Situation

    public init(in situation: Situation) {
        self.situation = situation
    }

    /// - Parameters:
    ///   - lead: With a place that has coordinates; a lead without one is served by nobody.
    ///   - referrer: Who gave it.
    ///   - asked: Partners who were asked before.
    public func rank(_ lead: LeadDraft, from referrer: PartnerKey, asked: Set<PartnerKey>) -> Ranking {
        guard let point = lead.place?.value.point else {
            return Ranking(policy: situation.policy.version, matches: [], lacking: [])
        }
        let question = Question(lead, from: referrer, asked: asked, in: situation)
        var scored: [(position: Int, distance: Distance, score: Double)] = []
        for position in situation.directory.candidates(for: question.needs.map(\.competence), at: point) {
            let entry = situation.directory.entries[position]
            let distance = entry.partner.profile.home.point.map(point.distance(to:)) ?? Distance(kilometres: .infinity)
            guard failing(entry.partner, at: distance, question, all: false).isEmpty else { continue }
            let view = view(of: entry, at: distance, question)
            let score = ScoringFactor.all.reduce(0.0) { sum, factor in
                sum + factor.value(view) * factor.weight(situation.policy.weights)
            }
            scored.append((position, distance, score))
        }
        scored.sort { ($1.score, $0.position) < ($0.score, $1.position) }
        return Ranking(
            policy: situation.policy.version,
            matches: scored.prefix(Self.kept).map { explain($0.position, at: $0.distance, $0.score, question) },
            lacking: scored.isEmpty ? lacking(question, at: point) : []
        )
    }

    /// Every hard constraint that one partner fails for a lead; empty when he could be asked.
    public func whyNot(
        _ partner: Partner,
        for lead: LeadDraft,
        from referrer: PartnerKey,
        asked: Set<PartnerKey>
    ) -> [HardConstraint] {
        let question = Question(lead, from: referrer, asked: asked, in: situation)
        let distance = lead.place?.value.point.flatMap { partner.profile.home.point?.distance(to: $0) }
        return failing(partner, at: distance ?? Distance(kilometres: .infinity), question, all: true)
    }

    private func explain(_ position: Int, at distance: Distance, _ score: Double, _ question: Question) -> Match {
        let entry = situation.directory.entries[position]
        let view = view(of: entry, at: distance, question)
        return Match(
            partner: entry.partner.key,
            score: score,
            factors: ScoringFactor.all.map { factor in
                let value = factor.value(view)
                return FactorScore(
                    factor: factor.name,
                    value: value,
                    contribution: value * factor.weight(situation.policy.weights),
                    because: factor.because(view)
                )
            },
            distance: distance
        )
    }

    private func view(
        of entry: PartnerDirectory.Entry,
        at distance: Distance,
        _ question: Question
    ) -> FactorView {
        FactorView(
            entry: entry,
            workload: situation.workloads[entry.partner.key] ?? .none,
            distance: distance,
            needs: question.needs,
            now: situation.now,
            competenceNames: situation.competenceNames
        )
    }

    /// Nobody can be asked, so all are looked at once: what the circle lacks is told to the referrer.
    private func lacking(_ question: Question, at point: GeoPoint) -> [Outcome.Lack] {
        var counts: [HardConstraint: Int] = [:]
        for entry in situation.directory.entries {
            let partner = entry.partner
            let distance = partner.profile.home.point.map(point.distance(to:)) ?? Distance(kilometres: .infinity)
            for constraint in failing(partner, at: distance, question, all: true) {
                counts[constraint, default: 0] += 1
            }
        }
        return HardConstraint.allCases
            .compactMap { constraint in counts[constraint].map { Outcome.Lack(constraint: constraint, partners: $0) } }
            .sorted { $0.partners > $1.partners }
    }

    /// - Parameter all: Whether to go on after the first one that fails.
    private func failing(
        _ partner: Partner,
        at distance: Distance,
        _ question: Question,
        all: Bool
    ) -> [HardConstraint] {
        var failed: [HardConstraint] = []
        for constraint in HardConstraint.allCases where !holds(constraint, for: partner, at: distance, question) {
            failed.append(constraint)
            if !all { break }
        }
        return failed
    }

    private func holds(
        _ constraint: HardConstraint,
        for partner: Partner,
        at distance: Distance,
        _ question: Question
    ) -> Bool {
        let profile = partner.profile
        switch constraint {
        case .notActive:
            return partner.standing == .active
        case .absent:
            guard !profile.absences.isEmpty else { return true }
            let today = profile.hours.day(of: situation.now)
            return !profile.absences.contains { $0.first <= today && today <= $0.last }
        case .competence:
            return question.needs.allSatisfy { profile.competences[$0.competence] != nil }
        case .coverage:
            if distance <= profile.radius { return true }
            return question.isRemote && question.country == profile.home.country
        case .language:
            guard let language = question.language else { return true }
            return profile.languages.contains(language)
        case .dealSize:
            guard let deal = profile.dealSize, let budget = question.budget, budget.currency == deal.currency,
                budget.per == nil
            else { return true }
            let fitsBelow = deal.least.map { (budget.most ?? budget.least ?? $0) >= $0 } ?? true
            let fitsAbove = deal.most.map { (budget.least ?? budget.most ?? $0) <= $0 } ?? true
            return fitsBelow && fitsAbove
        case .capacity:
            let workload = situation.workloads[partner.key] ?? .none
            return workload.open + workload.pending < profile.capacity.open
        case .weeklyPace:
            let since = situation.now.addingTimeInterval(-7 * 86_400)
            let accepted = (situation.workloads[partner.key] ?? .none).acceptances.count { $0 > since }
            return accepted < profile.capacity.perWeek
        case .alreadyAsked:
            return !question.asked.contains(partner.key)
        case .isReferrer:
            return partner.key != question.referrer
        case .sameGroup:
            guard partner.key != question.referrer, let group = profile.group else { return true }
            return group != question.referrerProfile?.group
        case .excluded:
            return !profile.excluded.contains(question.referrer)
                && !(question.referrerProfile?.excluded.contains(partner.key) ?? false)
        case .leadCondition:
            return !question.unwanted.contains { $0.contains(partner.firm.lowercased()) }
        }
    }
}

/// What a lead asks of a partner, looked up once a ranking.
private struct Question {
    var needs: [Need]
    var isRemote: Bool
    var country: String?
    var language: String?
    var budget: Budget?
    var referrer: PartnerKey
    var referrerProfile: PartnerProfile?
    var asked: Set<PartnerKey>
    /// Conditions that name firms who shall not get the lead, in lower case.
    var unwanted: [String]

    init(_ lead: LeadDraft, from referrer: PartnerKey, asked: Set<PartnerKey>, in situation: Situation) {
        // A need that was only guessed is a side wish: it must not rule out who can do the rest.
        let sure = lead.needs.filter { $0.confidence >= situation.policy.sureEnough }
        needs = (sure.isEmpty ? lead.needs : sure).map(\.value)
        isRemote = needs.allSatisfy(\.competence.isRemote)
        country = lead.place?.value.country
        language = lead.language
        budget = lead.budget?.value
        self.referrer = referrer
        referrerProfile = situation.directory[referrer]?.profile
        self.asked = asked
        unwanted = lead.conditions.map(\.value).filter { $0.kind == .excludePartner }.map { $0.text.lowercased() }
    }
}
