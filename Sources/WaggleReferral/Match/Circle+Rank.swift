public import Foundation

extension Circle {
    /// Ranks the partners who could serve a lead, best first.
    ///
    /// - Parameters:
    ///   - lead: With a place that has coordinates; a lead without one is served by nobody.
    ///   - referrer: Who gave it.
    ///   - asked: Partners who were asked before.
    ///   - knowers: Partners on whose lists the customer is.
    public func rank(
        _ lead: LeadDraft,
        from referrer: PartnerKey,
        asked: Set<PartnerKey>,
        knowers: Set<PartnerKey> = [],
        at now: Date
    ) -> Ranking {
        guard let traits = LeadTraits(lead, from: referrer, under: policy) else {
            return Ranking(policy: policy.version, matches: [], lacking: [])
        }
        let ranking = ranked(lead, traits, asked: asked, knowers: knowers, at: now)
        return Ranking(
            policy: policy.version,
            matches: ranking.matches.prefix(Self.kept).map { explain($0, traits) },
            wanted: ranking.demand.map { Ranking.Wanted(partner: directory.partners[$0.row].key, gain: $0.gain) },
            lacking: ranking.matches.isEmpty
                ? lacking(for: lead, from: referrer, asked: asked, knowers: knowers, at: now) : []
        )
    }

    /// Whether anybody can be asked for a lead.
    func isServed(
        _ lead: LeadDraft,
        from referrer: PartnerKey,
        knowers: Set<PartnerKey> = [],
        at now: Date
    ) -> Bool {
        guard let traits = LeadTraits(lead, from: referrer, under: policy) else { return false }
        return !ranked(lead, traits, asked: [], knowers: knowers, at: now).matches.isEmpty
    }

    private func ranked(
        _ lead: LeadDraft,
        _ traits: LeadTraits,
        asked: Set<PartnerKey>,
        knowers: Set<PartnerKey>,
        at now: Date
    ) -> EngineRanking {
        let question = question(traits, at: lead.place?.value)
        var passedOver = asked.compactMap(directory.position(of:)).sorted()
        var ranking = engine.rank(question, asked: passedOver, at: now.engineHours)
        let wishes = wishes(of: lead)
        // The engine knows no holidays and no wishes: whoever fails by them leaves his place to others.
        while true {
            let unfit = ranking.matches.map(\.row).filter { !rarelyFailed($0, lead, wishes, knowers, at: now).isEmpty }
            if unfit.isEmpty { break }
            passedOver += unfit
            ranking = engine.rank(question, asked: passedOver, at: now.engineHours)
        }
        return ranking
    }

    /// Every hard constraint that one partner fails for a lead; empty when he could be asked.
    public func whyNot(
        _ partner: PartnerKey,
        for lead: LeadDraft,
        from referrer: PartnerKey,
        asked: Set<PartnerKey>,
        knowers: Set<PartnerKey> = [],
        at now: Date
    ) -> [HardConstraint] {
        guard let row = directory.position(of: partner) else { return [.notActive] }
        guard let traits = LeadTraits(lead, from: referrer, under: policy) else { return [.coverage] }
        return failed(
            row,
            lead,
            wishes(of: lead),
            question(traits, at: lead.place?.value),
            asked.compactMap(directory.position(of:)),
            knowers,
            at: now
        )
    }

    private func wishes(of lead: LeadDraft) -> LeadWishes {
        LeadWishes(lead, known: numbers.certificateNames, under: policy)
    }

    private func failed(
        _ row: Int,
        _ lead: LeadDraft,
        _ wishes: LeadWishes,
        _ question: EngineLead,
        _ asked: [Int],
        _ knowers: Set<PartnerKey>,
        at now: Date
    ) -> [HardConstraint] {
        let partner = directory.partners[row]
        var failing = Set(engine.whyNot(row, for: question, asked: asked, at: now.engineHours))
        failing.formUnion(rarelyFailed(row, lead, wishes, knowers, at: now))
        if partner.standing == .active { failing.remove(.notActive) }
        if partner.profile.home.point == nil { failing.insert(.coverage) }
        return HardConstraint.allCases.filter(failing.contains)
    }

    /// The constraints that are not the engine's, because few partners or few leads have them at all.
    private func rarelyFailed(
        _ row: Int,
        _ lead: LeadDraft,
        _ wishes: LeadWishes,
        _ knowers: Set<PartnerKey>,
        at now: Date
    ) -> [HardConstraint] {
        let partner = directory.partners[row]
        let profile = partner.profile
        var failing: [HardConstraint] = []
        if !profile.absences.isEmpty {
            let today = profile.hours.day(of: now)
            if profile.absences.contains(where: { $0.first <= today && today <= $0.last }) { failing.append(.absent) }
        }
        if let language = lead.language, numbers.language(language) == CircleNumbers.sharedBit,
            !profile.languages.contains(language)
        {
            failing.append(.language)
        }
        if let deal = profile.dealSize, let budget = lead.budget?.value, !deal.admits(budget) {
            failing.append(.dealSize)
        }
        failing += wishes.failed(by: partner)
        if policy.ownCustomers == .passOver, knowers.contains(partner.key) { failing.append(.ownCustomer) }
        return failing
    }

    /// Nobody can be asked, so all are looked at once: what the circle lacks is told to the referrer.
    private func lacking(
        for lead: LeadDraft,
        from referrer: PartnerKey,
        asked: Set<PartnerKey>,
        knowers: Set<PartnerKey>,
        at now: Date
    ) -> [Outcome.Lack] {
        guard let traits = LeadTraits(lead, from: referrer, under: policy) else { return [] }
        let question = question(traits, at: lead.place?.value)
        let wishes = wishes(of: lead)
        let rows = asked.compactMap(directory.position(of:))
        var counts: [HardConstraint: Int] = [:]
        for row in directory.partners.indices {
            let failing = failed(row, lead, wishes, question, rows, knowers, at: now)
            for constraint in Set(failing.map(\.toldAs)) { counts[constraint, default: 0] += 1 }
        }
        return HardConstraint.allCases.compactMap { constraint in
            counts[constraint].map { Outcome.Lack(constraint: constraint, partners: $0) }
        }
        .sorted { $0.partners > $1.partners }
    }
}

extension PartnerProfile.DealSize {
    /// Unknown is no reason against: the deal may be large enough, or small enough. So is another currency.
    fileprivate func admits(_ budget: Budget) -> Bool {
        guard budget.currency == currency, budget.per == nil else { return true }
        let fitsBelow = least.map { (budget.most ?? budget.least ?? $0) >= $0 } ?? true
        let fitsAbove = most.map { (budget.least ?? budget.most ?? $0) <= $0 } ?? true
        return fitsBelow && fitsAbove
    }
}
