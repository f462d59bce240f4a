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
        let question = Question(lead, at: point, from: referrer, asked: asked, in: situation)
        let weights = ScoringFactor.all.map { $0.weight(situation.policy.weights) }
        var best = Best()
        let candidates = situation.directory.candidates(for: question.needs, at: point)
        for candidate in candidates.listings {
            guard let prospect = prospect(candidate, levelsFor: candidates.need, question) else { continue }
            var score = 0.0
            for (factor, weight) in zip(ScoringFactor.all, weights) { score += factor.value(prospect) * weight }
            best.insert(prospect, score)
        }
        return Ranking(
            policy: situation.policy.version,
            matches: best.scored.map { explain($0.prospect, $0.score, question) },
            lacking: best.scored.isEmpty ? lacking(question) : []
        )
    }

    /// Every hard constraint that one partner fails for a lead; empty when he could be asked.
    public func whyNot(
        _ partner: Partner,
        for lead: LeadDraft,
        from referrer: PartnerKey,
        asked: Set<PartnerKey>
    ) -> [HardConstraint] {
        let question = Question(lead, at: lead.place?.value.point, from: referrer, asked: asked, in: situation)
        let distance = lead.place?.value.point.flatMap { partner.profile.home.point?.distance(to: $0) }
        return HardConstraint.allCases.filter { constraint in
            !holds(constraint, for: partner, at: distance ?? Distance(kilometres: .infinity), question)
        }
    }

    /// The best so far, best first; of equal ones the first in the list. As many as are kept.
    private struct Best {
        var scored: [(prospect: Prospect, score: Double)] = []

        init() {
            scored.reserveCapacity(Matcher.kept + 1)
        }

        mutating func insert(_ prospect: Prospect, _ score: Double) {
            if scored.count == Matcher.kept, score <= scored[Matcher.kept - 1].score { return }
            let place = scored.firstIndex { $0.score < score } ?? scored.count
            scored.insert((prospect, score), at: place)
            if scored.count > Matcher.kept { scored.removeLast() }
        }
    }

    /// The numbers of a partner who meets every hard constraint; nil for one who fails any.
    ///
    /// The same rules as ``holds(_:for:at:_:)``, cheapest first: a test holds the two together.
    private func prospect(
        _ candidate: PartnerDirectory.Listing,
        levelsFor known: Int,
        _ question: Question
    ) -> Prospect? {
        let position = candidate.position
        let outline = situation.directory.outlines[position]
        guard outline.marks.contains(.active), position != question.referrerPosition else { return nil }
        if let language = question.languageBit, outline.languages & language == 0 { return nil }
        if !question.isRemote, outline.isBeyondReach(ofLatitude: question.point.latitude) { return nil }
        guard !question.askedPositions.contains(position) else { return nil }
        let kilometres = outline.kilometres(to: question.point, cosineThere: question.cosineOfLatitude)
        guard kilometres <= outline.radius || question.isRemote else { return nil }

        let entry = situation.directory.entries[position]
        guard holdsWhatIsRare(entry, outline, at: kilometres, question) else { return nil }
        var levels = 0
        for (index, need) in question.needs.enumerated() {
            if index == known, need.brand == nil {
                levels += candidate.level
            } else {
                guard entry.partner.profile.competences[need.competence] != nil else { return nil }
                levels += entry.partner.profile.level(for: need)
            }
        }
        let workload = situation.workloads[entry.partner.key]
        let inHand = (workload?.open ?? 0) + (workload?.pending ?? 0)
        guard inHand < outline.open, isWithinPace(workload, outline.perWeek) else { return nil }
        return Prospect(
            position: position,
            kilometres: kilometres,
            radius: outline.radius,
            isRemote: question.isRemote,
            levels: levels,
            needs: question.needs.count,
            inHand: inHand,
            places: outline.open,
            idle: workload?.lastOfferAt.map { situation.now.timeIntervalSince($0) }
        )
    }

    /// Constraints that few partners or few leads have at all.
    private func holdsWhatIsRare(
        _ entry: PartnerDirectory.Entry,
        _ outline: PartnerDirectory.Outline,
        at kilometres: Double,
        _ question: Question
    ) -> Bool {
        func holds(_ constraint: HardConstraint) -> Bool {
            self.holds(constraint, for: entry.partner, at: Distance(kilometres: kilometres), question)
        }
        let marks = outline.marks
        return (!marks.contains(.absences) || holds(.absent))
            && (!(kilometres > outline.radius) || holds(.coverage))
            && (question.languageBit != PartnerDirectory.Outline.sharedLanguage || holds(.language))
            && (!marks.contains(.dealSize) || question.budget == nil || holds(.dealSize))
            && (!marks.contains(.group) || holds(.sameGroup))
            && (!(marks.contains(.exclusions) || question.referrerExcludes) || holds(.excluded))
            && (question.unwanted.isEmpty || holds(.leadCondition))
    }

    private func isWithinPace(_ workload: Workload?, _ perWeek: Int) -> Bool {
        guard let workload else { return perWeek > 0 }
        // Most have accepted fewer than a week allows, however long ago.
        guard workload.acceptances.count >= perWeek else { return true }
        let since = situation.now.addingTimeInterval(-7 * 86_400)
        return workload.acceptances.count { $0 > since } < perWeek
    }

    private func explain(_ prospect: Prospect, _ score: Double, _ question: Question) -> Match {
        let entry = situation.directory.entries[prospect.position]
        let view = FactorView(
            prospect: prospect,
            entry: entry,
            needs: question.needs,
            competenceNames: situation.competenceNames
        )
        return Match(
            partner: entry.partner.key,
            score: score,
            factors: ScoringFactor.all.map { factor in
                let value = factor.value(prospect)
                return FactorScore(
                    factor: factor.name,
                    value: value,
                    contribution: value * factor.weight(situation.policy.weights),
                    because: factor.because(view)
                )
            },
            distance: Distance(kilometres: prospect.kilometres)
        )
    }

    /// Nobody can be asked, so all are looked at once: what the circle lacks is told to the referrer.
    private func lacking(_ question: Question) -> [Outcome.Lack] {
        var counts = HardConstraint.allCases.map { Outcome.Lack(constraint: $0, partners: 0) }
        for (entry, outline) in zip(situation.directory.entries, situation.directory.outlines) {
            let distance = Distance(
                kilometres: outline.kilometres(to: question.point, cosineThere: question.cosineOfLatitude)
            )
            for index in counts.indices
            where !holds(counts[index].constraint, for: entry.partner, at: distance, question) {
                counts[index].partners += 1
            }
        }
        return counts.filter { $0.partners > 0 }.sorted { $0.partners > $1.partners }
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
            // Of a home without coordinates nobody could say how far it is.
            guard profile.home.point != nil else { return false }
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
            let workload = situation.workloads[partner.key]
            return (workload?.open ?? 0) + (workload?.pending ?? 0) < profile.capacity.open
        case .weeklyPace:
            return isWithinPace(situation.workloads[partner.key], profile.capacity.perWeek)
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
    /// Not a number where the place has no coordinates.
    var point: GeoPoint
    var cosineOfLatitude: Double
    var country: String?
    var language: String?
    /// Nil when the lead names no language; 0 when nobody speaks it.
    var languageBit: UInt64?
    var budget: Budget?
    var referrer: PartnerKey
    var referrerPosition: Int?
    var referrerProfile: PartnerProfile?
    var referrerExcludes: Bool
    var asked: Set<PartnerKey>
    var askedPositions: [Int]
    /// Conditions that name firms who shall not get the lead, in lower case.
    var unwanted: [String]

    init(
        _ lead: LeadDraft,
        at point: GeoPoint?,
        from referrer: PartnerKey,
        asked: Set<PartnerKey>,
        in situation: Situation
    ) {
        let directory = situation.directory
        // A need that was only guessed is a side wish: it must not rule out who can do the rest.
        let sure = lead.needs.filter { $0.confidence >= situation.policy.sureEnough }
        needs = (sure.isEmpty ? lead.needs : sure).map(\.value)
        isRemote = needs.allSatisfy(\.competence.isRemote)
        self.point = point ?? GeoPoint(latitude: .nan, longitude: .nan)
        cosineOfLatitude = self.point.cosineOfLatitude
        country = lead.place?.value.country
        language = lead.language
        languageBit = lead.language.map(directory.bit(ofLanguage:))
        budget = lead.budget?.value
        self.referrer = referrer
        referrerPosition = directory.position(of: referrer)
        referrerProfile = directory[referrer]?.profile
        referrerExcludes = referrerProfile?.excluded.isEmpty == false
        self.asked = asked
        askedPositions = asked.compactMap(directory.position(of:))
        unwanted = lead.conditions.map(\.value).filter { $0.kind == .excludePartner }.map { $0.text.lowercased() }
    }
}
