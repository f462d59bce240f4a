extension ReferralEngine {
    /// Every hard constraint that one partner fails for a lead; empty when he could be asked. Worked out on request:
    /// a decision only counts who passes.
    public func whyNot(_ index: Int, for lead: EngineLead, asked: [Int], at now: Double) -> [HardConstraint] {
        let row = rows[index]
        return HardConstraint.allCases.filter { constraint in
            switch constraint {
            case .notActive: !row.marks.contains(.isActive)
            case .competence:
                !lead.needs.allSatisfy { need in
                    skills[terms[index].skills].contains { $0.competence == need && $0.level >= lead.level }
                }
            case .coverage:
                lead.isDomestic && row.country != lead.country
                    || !lead.isRemote && Direction(lead.place).chord(to: row.home) > row.reach
            case .area: !serves(index, lead)
            case .language: lead.language.map { row.languages & $0 == 0 } ?? false
            case .capacity: row.open + row.pending >= row.places
            case .weeklyPace: !isWithinPace(index, at: now)
            case .alreadyAsked: asked.contains(index)
            case .isReferrer: lead.giver == index
            case .sameGroup:
                lead.giver.map {
                    $0 != index && row.marks.contains(.isGrouped) && terms[$0].group == terms[index].group
                }
                    ?? false
            case .excluded:
                lead.excluded.contains(index)
                    || (lead.giver.map { excludes(index, $0) || excludes($0, index) } ?? false)
            // Absence is told by ``setActive(_:_:)``; sizes, conditions and known customers by the lead's exclusions.
            case .absent, .dealSize, .leadCondition, .ownCustomer: false
            case .brokenPromises: isUnreliable(index, at: now)
            }
        }
    }

    /// Three broken promises and little hope: see ``EnginePolicy/keptStop``.
    private func isUnreliable(_ index: Int, at now: Double) -> Bool {
        let (kept, _, broken) = records[index].kept.chance(at: now, shared.keptPrior(policy))
        return kept < policy.keptStop && broken >= 2.5
    }

    /// Fewer acceptances within 168 hours than a week allows. A few seconds more are counted: times are rounded.
    func isWithinPace(_ index: Int, at now: Double) -> Bool {
        guard rows[index].marks.contains(.hasFullWeek) else { return true }
        let recent = acceptances[index]?.count { $0 >= now - 168.001 } ?? 0
        return recent < Int(terms[index].perWeek)
    }
}
