extension ReferralEngine.Sight {
    /// Works out what each prospect is worth; see `docs/engine.md` for the formulas.
    ///
    /// - Parameter prospects: At least one, at most ``ReferralEngine/scored``.
    @inline(__always)
    func weigh<Result>(
        _ prospects: UnsafeBufferPointer<ReferralEngine.Prospect>,
        _ body: (Sheet) -> Result
    ) -> Result {
        Sheet.lend(for: prospects) { sheet in
            Papers.lend(for: prospects.count) { papers in
                collect(of: prospects, into: papers)
                for (position, prospect) in prospects.enumerated() {
                    read(prospect, papers, into: sheet, at: position)
                }
            }
            sheet.fillUp()
            for block in 0..<sheet.blocks { work(out: block, of: sheet) }
            return body(sheet)
        }
    }

    /// What the tables say of those who are weighed, side by side.
    private struct Papers {
        let terms: UnsafeMutablePointer<PartnerTerms>
        let records: UnsafeMutablePointer<PartnerRecord>
        let mastery: UnsafeMutablePointer<Mastery>

        @inline(__always)
        static func lend(for count: Int, _ body: (Papers) -> Void) {
            withUnsafeTemporaryAllocation(of: PartnerTerms.self, capacity: count) { terms in
                withUnsafeTemporaryAllocation(of: PartnerRecord.self, capacity: count) { records in
                    withUnsafeTemporaryAllocation(of: Mastery.self, capacity: count) { mastery in
                        body(
                            Papers(
                                terms: terms.baseAddress.unsafelyUnwrapped,
                                records: records.baseAddress.unsafelyUnwrapped,
                                mastery: mastery.baseAddress.unsafelyUnwrapped
                            )
                        )
                    }
                }
            }
        }
    }

    /// How well a partner masters what a lead needs.
    private struct Mastery {
        /// The first need's.
        var skill: SkillRow
        /// The least of all needs, 1…3.
        var level: Int
        /// For all needs.
        var isCertified: Bool
    }

    /// Copies table by table, partner after partner, and asks nothing on the way: the processor waits for the memory of
    /// all of them at once, and not for one after the other.
    @inline(__always)
    private func collect(of prospects: UnsafeBufferPointer<ReferralEngine.Prospect>, into papers: Papers) {
        let blank = ReferralEngine.blankSkill(engine.pointee.policy)
        for (position, prospect) in prospects.enumerated() {
            let own = terms.baseAddress.unsafelyUnwrapped + Int(prospect.row)
            (papers.terms + position).initialize(from: own, count: 1)
        }
        for (position, prospect) in prospects.enumerated() {
            let own = records.baseAddress.unsafelyUnwrapped + Int(prospect.row)
            (papers.records + position).initialize(from: own, count: 1)
        }
        for position in prospects.indices {
            (papers.mastery + position).initialize(to: mastery(papers.terms[position].skills, blank))
        }
    }

    // MARK: From the tables

    @inline(__always)
    private func read(
        _ prospect: ReferralEngine.Prospect,
        _ papers: Papers,
        into sheet: Sheet,
        at position: Int
    ) {
        let terms = papers.terms[position]
        let record = papers.records[position]
        let mastery = papers.mastery[position]
        let now = question.now
        let row = rows[Int(prospect.row)]
        let inHand = Int(row.open) + Int(row.pending)
        let bins = Bins(
            travel: travel(row.radiusClass, prospect.chord),
            size: Bins.size(question.logBudget - Double(terms.usualDeal)),
            load: Bins.load(inHand: inHand, places: Int(row.places)),
            level: mastery.level - 1 + (mastery.isCertified ? 3 : 0)
        )
        sheet[binsAt: position] = bins
        sheet[.gap, position] = terms.hours.gap(at: now)
        sheet[.inHand, position] = Double(inHand)
        readBeliefs(record, mastery.skill, bins, into: sheet, at: position)
        readRoom(record, places: Double(row.places), inHand: inHand, into: sheet, at: position)
        readSums(record, into: sheet, at: position)
        sheet[.choosiness, position] = record.choosiness.excess * question.largeness
        let waited = (now - record.lastOffer) / 24
        sheet[.waitedDays, position] = waited
        let waitFrom = engine.pointee.policy.waitFrom
        let waitFull = engine.pointee.policy.waitFull
        sheet[.wait, position] = min(1, max(0, (waited - waitFrom) / max(1, waitFull - waitFrom)))
    }

    /// The sums of the two probit models.
    @inline(__always)
    private func readBeliefs(
        _ record: PartnerRecord,
        _ skill: SkillRow,
        _ bins: Bins,
        into sheet: Sheet,
        at position: Int
    ) {
        let now = question.now
        let acceptSpread = engine.pointee.policy.acceptSpread
        let winSpread = engine.pointee.policy.winSpread
        let tradeSpread = engine.pointee.policy.winTradeSpread
        let days = engine.pointee.policy.forgetDays

        let acceptLoad = engine.pointee.shared.acceptLoad[bins.load]
        sheet[.acceptMean, position] =
            question.acceptMean + engine.pointee.shared.acceptTravel.mean(bins.travel)
            + engine.pointee.shared.acceptSize.mean(bins.size) + acceptLoad.mean
            + Double(record.accept.mean)
        sheet[.acceptVariance, position] =
            question.acceptVariance + engine.pointee.shared.acceptTravel.variance(bins.travel)
            + engine.pointee.shared.acceptSize.variance(bins.size)
            + acceptLoad.variance
            + record.accept.variance(at: now, spread: acceptSpread, days: days)

        let winLevel = engine.pointee.shared.winLevel[bins.level]
        let winLoad = engine.pointee.shared.winLoad[bins.load]
        let own =
            record.win.variance(at: now, spread: winSpread, days: days)
            + skill.win.variance(at: now, spread: tradeSpread, days: days)
        sheet[.winOwnVariance, position] = own
        sheet[.winMean, position] =
            question.winMean + winLevel.mean + engine.pointee.shared.winTravel.mean(bins.travel)
            + engine.pointee.shared.winSize.mean(bins.size) + winLoad.mean
            + Double(record.win.mean)
            + Double(skill.win.mean)
        sheet[.winVariance, position] =
            question.winVariance + winLevel.variance + engine.pointee.shared.winTravel.variance(bins.travel)
            + engine.pointee.shared.winSize.variance(bins.size)
            + winLoad.variance + own
    }

    /// What he can hold, and what one more of his places costs.
    @inline(__always)
    private func readRoom(
        _ record: PartnerRecord,
        places: Double,
        inHand: Int,
        into sheet: Sheet,
        at position: Int
    ) {
        let room = record.capacity.expectation(places: places, inHand: inHand, question.capacityPrior)
        let capacity = min(room.leads, Double(record.pace))
        let share = min(room.fit, Double(record.pace) / Double(inHand + 1))
        let power = engine.pointee.policy.overloadPower
        sheet[.over, position] = room.over
        sheet[.capacity, position] = capacity
        sheet[.fit, position] =
            power == 1 || share == 1 ? share : PortableMath.exp(power * PortableMath.log(share))
        sheet[.price, position] = price(record, capacity: capacity, inHand: inHand)
    }

    @inline(__always)
    private func readSums(_ record: PartnerRecord, into sheet: Sheet, at position: Int) {
        let now = question.now
        let promises = record.kept.unfaded(at: now)
        sheet[.promisesKept, position] = promises.kept
        sheet[.promises, position] = promises.all
        sheet[.suspicion, position] = promises.suspicion
        sheet[.promisesAge, position] = promises.age
        let times = record.answerTimes.unfaded(at: now)
        sheet[.answerMinutesSum, position] = times.part
        sheet[.answerMinutesCount, position] = times.whole
        sheet[.answerMinutesAge, position] = times.age
        let answers = record.answers.unfaded(at: now)
        sheet[.answered, position] = answers.part
        sheet[.asked, position] = answers.whole
        sheet[.answersAge, position] = answers.age
        let ledger = record.ledger.unfaded(at: now)
        sheet[.balance, position] = ledger.part
        sheet[.turnover, position] = ledger.whole
        sheet[.ledgerAge, position] = ledger.age
    }

    /// No branch depends on what is read: see ``collect(of:into:)``.
    @inline(__always)
    private func mastery(_ range: Range<Int>, _ blank: SkillRow) -> Mastery {
        // A firm may have given up a trade since it was asked.
        var first = range.lowerBound
        var level: UInt8 = 3
        var certificates = question.lead.certificate
        for (position, need) in question.lead.needs.enumerated() {
            for skill in range {
                let isNeed = skills[skill].competence == need
                first = isNeed && position == 0 ? skill : first
                level = isNeed ? min(level, skills[skill].level) : level
                certificates &= isNeed ? skills[skill].certificates : .max
            }
        }
        return Mastery(
            skill: range.isEmpty ? blank : skills[first],
            level: max(1, Int(level)),
            isCertified: certificates != 0
        )
    }

    /// Money: the expected loss of better leads when one more of his places is taken (Ott and Krishnan 1992): his mean
    /// gain over the next one, times the share of time in which the places left would all be taken (Erlang's B).
    @inline(__always)
    private func price(_ record: PartnerRecord, capacity: Double, inHand: Int) -> Double {
        let halfLife = engine.pointee.policy.placeHalfLife
        let demand = record.demand.faded(at: question.now, halfLife: halfLife)
        guard demand.whole > 1e-9, engine.pointee.policy.placePrice > 0 else { return 0 }
        let perHour = demand.whole * 0.6931471805599453 / (24 * halfLife)
        let offered = min(50, max(1e-3, perHour * question.busyHours))
        let places = Int(min(20, max(1, capacity.rounded())))
        let taken = min(inHand, places - 1)
        var blocked = 1.0
        var blockedNow = 1.0
        for place in 1...places {
            blocked = offered * blocked / (Double(place) + offered * blocked)
            if place == taken { blockedNow = blocked }
        }
        return engine.pointee.policy.placePrice * demand.part / demand.whole * blocked / blockedNow
    }

    // MARK: Eight at a time

    @inline(__always)
    private func work(out block: Int, of sheet: Sheet) {
        let doubt = engine.pointee.policy.doubt
        let accept = accept(block, of: sheet)
        let kept = kept(block, of: sheet)
        let own = sheet[.winOwnVariance, block: block]
        let win = PortableMath.normal(
            below: (sheet[.winMean, block: block] + doubt * own.squareRoot())
                / sheet[.winVariance, block: block].squareRoot()
        )
        let (timeliness, left, answering) = answerTime(block, of: sheet)

        // Weitzman's reservation value of one sequential offer: what fails leaves a share of the value to the next.
        let success = accept * kept
        let failing = (1 - accept) * left + accept * (1 - kept) * left * question.dayLater
        let value = question.lead.budget * timeliness * win
        let worth = success * value / (1 - failing)
        sheet[.worth, block: block] = worth

        let priced = worth - (success * sheet[.price, block: block] + engine.pointee.policy.offerCost) / (1 - failing)
        let least = 1e-6 * worth
        let net = PortableMath.pick(priced .> least, priced, least)
        let base = net * sheet[.fit, block: block] * trust(in: kept)
        sheet[.base, block: block] = base
        let giveAndTake = giveAndTake(block, of: sheet)
        let waiting = engine.pointee.policy.fairness * answering * kept * sheet[.wait, block: block]
        let fairness = waiting == .zero ? Eight(repeating: 1) : PortableMath.exp(waiting)
        sheet[.fairness, block: block] = fairness
        let choosiness = -engine.pointee.policy.choosiness * sheet[.choosiness, block: block]
        let evenness = choosiness == .zero ? Eight(repeating: 1) : PortableMath.exp(choosiness)
        sheet[.evenness, block: block] = evenness
        sheet[.score, block: block] = base * giveAndTake * fairness * evenness
    }

    @inline(__always)
    private func accept(_ block: Int, of sheet: Sheet) -> Eight {
        let willing = PortableMath.normal(
            below: sheet[.acceptMean, block: block] / sheet[.acceptVariance, block: block].squareRoot()
        )
        let accepting = willing * (1 - engine.pointee.policy.busyDoubt * sheet[.over, block: block])
        let least = Eight(repeating: 0.02)
        let most = Eight(repeating: 0.98)
        let atLeast = PortableMath.pick(accepting .> least, accepting, least)
        let accept = PortableMath.pick(atLeast .< most, atLeast, most)
        sheet[.accept, block: block] = accept
        return accept
    }

    /// As ``KeptBelief/chance(at:_:)``.
    @inline(__always)
    private func kept(_ block: Int, of sheet: Sheet) -> Eight {
        let prior = question.keptPrior
        let share = PortableMath.faded(sheet[.promisesAge, block: block], halfLife: 24 * prior.halfLife)
        let all = sheet[.promises, block: block] * share
        let good = sheet[.promisesKept, block: block] * share
        let suspicion = sheet[.suspicion, block: block] * share
        sheet[.broken, block: block] = all - good
        let unknown = (1 - prior.unreliableShare) * prior.reliable + prior.unreliableShare * prior.unreliable
        guard all != .zero else {
            sheet[.kept, block: block] = Eight(repeating: unknown)
            return Eight(repeating: unknown)
        }
        let least = Eight(repeating: -30)
        let most = Eight(repeating: 30)
        let atLeast = PortableMath.pick(suspicion .> least, suspicion, least)
        let odds =
            prior.unreliableShare / (1 - prior.unreliableShare)
            * PortableMath.exp(PortableMath.pick(atLeast .< most, atLeast, most))
        let unreliable = odds / (1 + odds)
        let reliable = (prior.strength * prior.reliable + good) / (prior.strength + all)
        let strength = KeptBelief.Prior.unreliableStrength
        let other = (strength * prior.unreliable + good) / (strength + all)
        let known = (1 - unreliable) * reliable + unreliable * other
        let kept = PortableMath.pick(all .> .zero, known, Eight(repeating: unknown))
        sheet[.kept, block: block] = kept
        return kept
    }

    /// The share of the value left when he answers, what a refusal leaves of it, and how often he answers at all.
    @inline(__always)
    private func answerTime(_ block: Int, of sheet: Sheet) -> (timeliness: Eight, left: Eight, answering: Eight) {
        let halfLife = 24 * engine.pointee.policy.answerHalfLife
        let strength = engine.pointee.policy.answerStrength
        let fading = PortableMath.faded(sheet[.answerMinutesAge, block: block], halfLife: halfLife)
        let sum = sheet[.answerMinutesSum, block: block] * fading
        let count = sheet[.answerMinutesCount, block: block] * fading
        let minutes = PortableMath.exp((strength * question.answerMean + sum) / (strength + count))
        sheet[.minutes, block: block] = minutes
        let share = PortableMath.faded(sheet[.answersAge, block: block], halfLife: halfLife)
        let answering =
            (2 * 0.85 + sheet[.answered, block: block] * share) / (2 + sheet[.asked, block: block] * share)
        let gap = sheet[.gap, block: block]
        let timeliness = PortableMath.exp(-(gap + minutes / 60) / question.decay)
        sheet[.timeliness, block: block] = timeliness
        let untilNext = gap + answering * minutes / 60 + (1 - answering) * question.windowHours
        return (timeliness, PortableMath.exp(-untilNext / question.decay), answering)
    }

    @inline(__always)
    private func trust(in kept: Eight) -> Eight {
        let weight = engine.pointee.policy.keptWeight
        guard weight != 1 else { return kept }
        var trust = kept
        for lane in trust.indices { trust[lane] = PortableMath.exp(weight * PortableMath.log(kept[lane])) }
        return trust
    }

    @inline(__always)
    private func giveAndTake(_ block: Int, of sheet: Sheet) -> Eight {
        var factor = Eight(repeating: 1)
        let balance = sheet[.balance, block: block]
        if balance != .zero {
            let fading = PortableMath.faded(
                sheet[.ledgerAge, block: block],
                halfLife: 24 * engine.pointee.policy.ledgerHalfLife
            )
            factor = PortableMath.exp(
                engine.pointee.policy.giveAndTake * (balance * fading)
                    / (sheet[.turnover, block: block] * fading + 4 * question.meanLead)
            )
        }
        sheet[.giveAndTake, block: block] = factor
        return factor
    }
}
