extension ReferralEngine {
    /// Takes one event in. What the engine knows is the sum of these, in their order.
    ///
    /// An event about an offer that is not known is left out: it says nothing that can be counted.
    ///
    /// - Parameter now: Hours; not before the last event's.
    public mutating func learn(_ event: EngineEvent, at now: Double) {
        switch event {
        case .demanded(let demand):
            records[demand.row].demand.add(demand.gain, of: 1, at: now, halfLife: policy.placeHalfLife)
        case .offered(let lead, let row): offered(lead, row, at: now)
        case .answered(let lead, let row, let answer, let offeredAt):
            answered(OfferKey(lead: lead, row: row), answer, offeredAt: offeredAt, at: now)
        case .contacted(let lead, let row, let kept):
            contacted(OfferKey(lead: lead, row: row), kept: kept, at: now)
        case .valued(let lead, let row, let share): valued(OfferKey(lead: lead, row: row), share, at: now)
        case .ended(let lead, let row, let ending): ended(OfferKey(lead: lead, row: row), ending, at: now)
        case .dayPassed:
            shared.forgetADay()
            for row in acceptances.keys {
                acceptances[row]?.removeAll { $0 < now - 169 }
                if acceptances[row]?.isEmpty == true { acceptances[row] = nil }
                countWeek(of: row)
            }
        }
    }

    private mutating func offered(_ lead: EngineLead, _ row: Int, at now: Double) {
        let factors = weighed(row, for: lead, at: now)
        underway[OfferKey(lead: lead.number, row: row)] = OfferUnderway(
            giver: lead.giver,
            budget: lead.budget,
            competence: lead.needs.first ?? 0,
            urgency: lead.urgency.rawValue,
            bins: factors.bins,
            win: factors.win,
            timeliness: factors.timeliness
        )
        rows[row].pending += 1
        records[row].lastOffer = now
        shared.sizes.part += PortableMath.log(max(1, lead.budget))
        shared.sizes.whole += 1
        revalue(row)
    }

    private mutating func answered(_ key: OfferKey, _ answer: EngineEvent.Answer, offeredAt: Double, at now: Double) {
        guard var offer = underway[key] else { return }
        let row = key.row
        switch answer {
        case .interested:
            guard !offer.isInterested else { return }
            learnAnswer(offer, row, answer, offeredAt: offeredAt, at: now)
            offer.isInterested = true
            underway[key] = offer
        case .accepted:
            rows[row].pending = max(0, rows[row].pending - 1)
            if !offer.isInterested { learnAnswer(offer, row, answer, offeredAt: offeredAt, at: now) }
            rows[row].open += 1
            acceptances[row, default: []].append(now)
            countWeek(of: row)
            book(&offer, key, at: now)
            underway[key] = offer
        case .declined, .timedOut, .expired:
            rows[row].pending = max(0, rows[row].pending - 1)
            underway[key] = nil
            if case .expired = answer { return }
            if !offer.isInterested { learnAnswer(offer, row, answer, offeredAt: offeredAt, at: now) }
        }
        revalue(row)
    }

    /// What his answer, and its time, say of him.
    private mutating func learnAnswer(
        _ offer: OfferUnderway,
        _ row: Int,
        _ answer: EngineEvent.Answer,
        offeredAt: Double,
        at now: Double
    ) {
        let hasAnswered: Bool
        if case .timedOut = answer { hasAnswered = false } else { hasAnswered = true }
        records[row].answers.add(hasAnswered ? 1 : 0, of: 1, at: now, halfLife: policy.answerHalfLife)
        if hasAnswered {
            let gap = terms[row].hours.gap(at: offeredAt)
            let minutes = PortableMath.log(max(1, min(480, (now - offeredAt - gap) * 60)))
            records[row].answerTimes.add(minutes, of: 1, at: now, halfLife: policy.answerHalfLife)
            shared.answerTimes.part += minutes
            shared.answerTimes.whole += 1
        }
        learnAcceptance(offer, row, answer, at: now)
    }

    /// What an answer says of his capacity, and of his will.
    private mutating func learnAcceptance(
        _ offer: OfferUnderway,
        _ row: Int,
        _ answer: EngineEvent.Answer,
        at now: Double
    ) {
        let sign: CapacityBelief.Sign? =
            switch answer {
            case .accepted, .interested: .accepted
            case .declined(isBusy: true): .saidBusy
            case .declined(isBusy: false): .declinedOtherwise
            case .timedOut, .expired: nil
            }
        if let sign {
            let posterior = records[row].capacity.learn(
                sign,
                places: Double(rows[row].places),
                open: Int(rows[row].open),
                at: now,
                days: policy.forgetDays,
                shared.capacity / shared.capacity.sum()
            )
            // A lead in hand tells something of all firms, an answer with empty hands next to nothing.
            if rows[row].open > 0 { shared.capacity += posterior * 0.1 }
        }
        let bins = offer.bins
        let own = records[row].accept
        let mean =
            shared.acceptBase.mean + shared.acceptTravel.mean(bins.travel) + shared.acceptSize.mean(bins.size)
            + shared.acceptLoad[bins.load].mean + shared.acceptUrgency[offer.urgency].mean + Double(own.mean)
        let variance =
            1 + shared.acceptBase.variance + shared.acceptTravel.variance(bins.travel)
            + shared.acceptSize.variance(bins.size) + shared.acceptLoad[bins.load].variance
            + shared.acceptUrgency[offer.urgency].variance
            + own.variance(at: now, spread: policy.acceptSpread, days: policy.forgetDays)
        let surprise = Surprise(
            mean: mean,
            variance: variance,
            happened: sign == .accepted,
            // Who is busy is not unwilling.
            weight: sign == .saidBusy ? 0.3 : 1
        )
        // Who is busy does not choose; who lets a small one lapse may.
        if sign != .saidBusy {
            records[row].choosiness.learn(
                size: shared.size(ofLogBudget: PortableMath.log(max(1, offer.budget))),
                accepted: sign == .accepted,
                chance: PortableMath.normal(below: mean / variance.squareRoot())
            )
        }
        shared.acceptBase.learn(from: surprise)
        shared.acceptTravel.learn(bins.travel, from: surprise)
        shared.acceptSize.learn(bins.size, from: surprise)
        shared.acceptLoad[bins.load].learn(from: surprise)
        shared.acceptUrgency[offer.urgency].learn(from: surprise)
        records[row].accept.learn(from: surprise, at: now, spread: policy.acceptSpread, days: policy.forgetDays)
    }

    /// Both sides of the ledger: what the lead is expected to bring, given and taken.
    private mutating func book(_ offer: inout OfferUnderway, _ key: OfferKey, at now: Double) {
        let mean = shared.leadValues.part / shared.leadValues.whole
        let value = min(offer.budget * offer.win * offer.timeliness, policy.ledgerCap * mean)
        shared.leadValues.part += value
        shared.leadValues.whole += 1
        offer.acceptedAt = now
        guard let giver = offer.giver else { return }
        let pairKey = PairKey(giver: giver, taker: key.row)
        var pair = pairs[pairKey] ?? Pair()
        let before = pair.passed.faded(at: now, halfLife: policy.pairHalfLife).whole
        pair.passed.add(0, of: 1, at: now, halfLife: policy.pairHalfLife)
        pairs[pairKey] = pair
        let valid = (8 * 0.97 + Double(givers[giver].validGiven)) / (8 + Double(givers[giver].given))
        offer.weight = pair.isSuspicious ? 0 : valid * valid / ((1 + before) * (1 + before))
        offer.booked = credit(for: value, of: giver, mean) * offer.weight
        let booked = offer.booked
        records[key.row].ledger.add(-booked, of: booked, at: now, halfLife: policy.ledgerHalfLife)
        records[giver].ledger.add(booked, of: booked, at: now, halfLife: policy.ledgerHalfLife)
    }

    /// What is booked of a lead's stated worth. What it is said to be worth beyond a mean lead counts as far as deals
    /// that were won of this giver's leads brought what he had said, and all of it less when they brought little.
    private func credit(for value: Double, of giver: Int, _ mean: Double) -> Double {
        let usual = shared.valuedShares.part / shared.valuedShares.whole
        let shares = Double(givers[giver].valuedShares) / usual
        let strength = 4.0
        let count = strength + Double(givers[giver].valued)
        let truth = min(1, (strength + shares) / count)
        return truth * truth * (min(value, mean) + min(1, shares / count) * max(0, value - mean))
    }

    private mutating func valued(_ key: OfferKey, _ share: Double, at now: Double) {
        guard var offer = underway[key], let giver = offer.giver else { return }
        givers[giver].valuedShares += Float(share)
        givers[giver].valued += 1
        shared.valuedShares.part += share
        shared.valuedShares.whole += 1
        // What it did not bring is taken back from both entries.
        let missing = offer.booked * max(0, 1 - share / (shared.valuedShares.part / shared.valuedShares.whole))
        records[giver].ledger.add(-missing, of: 0, at: now, halfLife: policy.ledgerHalfLife)
        records[key.row].ledger.add(missing, of: 0, at: now, halfLife: policy.ledgerHalfLife)
        offer.booked -= missing
        underway[key] = offer
    }

    private mutating func contacted(_ key: OfferKey, kept: Bool, at now: Double) {
        guard underway[key] != nil else { return }
        let row = key.row
        let prior = shared.keptPrior(policy)
        records[row].kept.learn(kept: kept, at: now, prior)
        let unreliable = records[row].kept.chance(at: now, prior).unreliable
        shared.kept.part += kept ? 1 - unreliable : 0
        shared.kept.whole += 1 - unreliable
        shared.unreliable.part += 0.1 * unreliable
        shared.unreliable.whole += 0.1
        let pace = Double(records[row].pace)
        if kept {
            records[row].pace = Float(pace + policy.paceGrowth / max(1, pace))
        } else {
            // The giver's credit stays, and the receiver's debit.
            records[row].pace = Float(max(1, pace / 2))
        }
        revalue(row)
    }

    private mutating func ended(_ key: OfferKey, _ ending: EngineEvent.Ending, at now: Double) {
        guard let offer = underway.removeValue(forKey: key) else { return }
        let row = key.row
        rows[row].open = max(0, rows[row].open - 1)
        shared.busyHours.part += now - offer.acceptedAt
        shared.busyHours.whole += 1
        switch ending {
        case .ghosted: break
        case .invalid:
            if let giver = offer.giver {
                givers[giver].given += 1
                // The lead was not real: both entries are taken back.
                records[giver].ledger.add(-offer.booked, of: 0, at: now, halfLife: policy.ledgerHalfLife)
                records[row].ledger.add(offer.booked, of: 0, at: now, halfLife: policy.ledgerHalfLife)
            }
        case .won(let isDisputed), .lost(let isDisputed):
            if let giver = offer.giver {
                givers[giver].given += 1
                givers[giver].validGiven += 1
            }
            if isDisputed { records[row].kept.learn(kept: false, weight: 2, at: now, shared.keptPrior(policy)) }
            let hasWon: Bool
            if case .won = ending { hasWon = true } else { hasWon = false }
            learnOutcome(offer, key, hasWon, at: now)
        }
        revalue(row)
    }

    private mutating func learnOutcome(_ offer: OfferUnderway, _ key: OfferKey, _ hasWon: Bool, at now: Double) {
        if let giver = offer.giver {
            let pairKey = PairKey(giver: giver, taker: key.row)
            pairs[pairKey, default: Pair()].won += hasWon ? 1 : 0
            pairs[pairKey, default: Pair()].expected += offer.win
            pairs[pairKey, default: Pair()].variance += offer.win * (1 - offer.win)
        }
        guard let skill = terms[key.row].skills.first(where: { skills[$0].competence == offer.competence }) else {
            return
        }
        let bins = offer.bins
        let trade = Int(offer.competence)
        let own = records[key.row].win
        let surprise = Surprise(
            mean: shared.winBase.mean + shared.winTrade[trade].mean + shared.winLevel[bins.level].mean
                + shared.winTravel.mean(bins.travel) + shared.winSize.mean(bins.size)
                + shared.winLoad[bins.load].mean + Double(own.mean) + Double(skills[skill].win.mean),
            variance: 1 + shared.winBase.variance + shared.winTrade[trade].variance
                + shared.winLevel[bins.level].variance + shared.winTravel.variance(bins.travel)
                + shared.winSize.variance(bins.size) + shared.winLoad[bins.load].variance
                + own.variance(at: now, spread: policy.winSpread, days: policy.forgetDays)
                + skills[skill].win.variance(at: now, spread: policy.winTradeSpread, days: policy.forgetDays),
            happened: hasWon,
            weight: offer.weight
        )
        shared.winBase.learn(from: surprise)
        shared.winTrade[trade].learn(from: surprise)
        shared.winLevel[bins.level].learn(from: surprise)
        shared.winTravel.learn(bins.travel, from: surprise)
        shared.winSize.learn(bins.size, from: surprise)
        shared.winLoad[bins.load].learn(from: surprise)
        records[key.row].win.learn(from: surprise, at: now, spread: policy.winSpread, days: policy.forgetDays)
        skills[skill].win.learn(from: surprise, at: now, spread: policy.winTradeSpread, days: policy.forgetDays)
    }
}
