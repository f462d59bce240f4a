extension ReferralEngine {
    /// Partners of an index list that are looked at for one lead; the best by merit come first.
    static let lookedAt = 64
    /// Partners who are scored in full.
    static let scored = 40
    /// Matches that are kept with their factors.
    static let kept = 10

    /// The partners who can serve a lead, best first.
    ///
    /// - Parameters:
    ///   - asked: Rows of those who were asked before.
    ///   - now: Hours.
    public func rank(_ lead: EngineLead, asked: [Int], at now: Double) -> EngineRanking {
        var ranking = EngineRanking(version: policy.version, matches: [], demand: nil)
        let question = Question(lead, asked: asked, at: now, in: self)
        rows.withUnsafeBufferPointer { rows in
            records.withUnsafeBufferPointer { records in
                skills.withUnsafeBufferPointer { skills in
                    let sight = Sight(engine: self, rows: rows, records: records, skills: skills, question: question)
                    withUnsafeTemporaryAllocation(of: Prospect.self, capacity: 4 * Self.lookedAt) { prospects in
                        let count = sight.choose(sight.gather(into: prospects), of: prospects)
                        sight.order(prospects[0..<count], into: &ranking)
                    }
                }
            }
        }
        return ranking
    }

    /// Everything that one partner's place was made of; nil when a hard constraint keeps him out.
    public func factors(of row: Int, for lead: EngineLead, asked: [Int], at now: Double) -> EngineFactors? {
        guard whyNot(row, for: lead, asked: asked, at: now).isEmpty else { return nil }
        return weighed(row, for: lead, at: now)
    }

    /// What is thought of one partner for a lead, whether or not he could be asked.
    func weighed(_ row: Int, for lead: EngineLead, at now: Double) -> EngineFactors {
        let question = Question(lead, asked: [], at: now, in: self)
        return rows.withUnsafeBufferPointer { rows in
            records.withUnsafeBufferPointer { records in
                skills.withUnsafeBufferPointer { skills in
                    Sight(engine: self, rows: rows, records: records, skills: skills, question: question)
                        .weigh(row, chord: question.place.chord(to: rows[row].home))
                }
            }
        }
    }

    /// What is asked of every partner, worked out once a decision.
    struct Question {
        let lead: EngineLead
        let place: Direction
        let asked: [Int]
        let now: Double
        let giverGroup: Int32
        let giverExcludes: Bool
        let logBudget: Double
        /// Hours of the mean life of the customer's interest.
        let decay: Double
        /// What is left of the value a day later.
        let dayLater: Double
        let windowHours: Double
        let meanLead: Double
        let busyHours: Double
        let keptPrior: KeptBelief.Prior
        let capacityPrior: SIMD8<Float>
        let answerMean: Double
        let acceptMean: Double
        let acceptVariance: Double
        let winMean: Double
        let winVariance: Double

        init(_ lead: EngineLead, asked: [Int], at now: Double, in engine: ReferralEngine) {
            self.lead = lead
            self.asked = asked
            self.now = now
            place = Direction(lead.place)
            giverGroup = lead.giver.map { engine.rows[$0].group } ?? -1
            giverExcludes = lead.giver.map { engine.rows[$0].hasExclusions } ?? false
            logBudget = PortableMath.log(max(1, lead.budget))
            decay =
                [engine.policy.decayHot, engine.policy.decayNormal, engine.policy.decayPlanned][lead.urgency.rawValue]
            dayLater = PortableMath.exp(-24 / decay)
            windowHours = [1, 4, 12][lead.urgency.rawValue]
            meanLead = engine.shared.leadValues.part / engine.shared.leadValues.whole
            busyHours = engine.shared.busyHours.part / engine.shared.busyHours.whole
            keptPrior = engine.shared.keptPrior(engine.policy)
            capacityPrior = engine.shared.capacity / engine.shared.capacity.sum()
            answerMean = engine.shared.answerTimes.part / engine.shared.answerTimes.whole
            let urgency = engine.shared.acceptUrgency[lead.urgency.rawValue]
            acceptMean = engine.shared.acceptBase.mean + urgency.mean
            acceptVariance = 1 + engine.shared.acceptBase.variance + urgency.variance
            let trade = lead.needs.first.flatMap {
                Int($0) < engine.shared.winTrade.count ? engine.shared.winTrade[Int($0)] : nil
            }
            winMean = engine.shared.winBase.mean + (trade?.mean ?? 0)
            winVariance = 1 + engine.shared.winBase.variance + (trade?.variance ?? 0)
        }
    }

    /// A partner who meets every hard constraint.
    struct Prospect {
        var row: Int32
        var chord: Double
        /// For the choice of those who are scored.
        var merit: Float
    }

    /// The engine's tables without their bounds checks, for one decision.
    struct Sight {
        let engine: ReferralEngine
        let rows: UnsafeBufferPointer<PartnerRow>
        let records: UnsafeBufferPointer<PartnerRecord>
        let skills: UnsafeBufferPointer<SkillRow>
        let question: Question
    }
}

extension ReferralEngine.Sight {
    /// Fills in the partners who meet the hard constraints, list by list, the best by merit of each.
    func gather(into prospects: UnsafeMutableBufferPointer<ReferralEngine.Prospect>) -> Int {
        let lead = question.lead
        var need = lead.needs.first ?? 0
        if lead.needs.count > 1 {
            var fewest = Int.max
            for candidate in lead.needs {
                var size = 0
                engine.index.lists(for: candidate, at: lead.place, in: lead.country, isRemote: lead.isRemote) {
                    size += $0.count
                }
                if size < fewest { (fewest, need) = (size, candidate) }
            }
        }
        var count = 0
        engine.index.lists(for: need, at: lead.place, in: lead.country, isRemote: lead.isRemote) { list in
            let limit = count + ReferralEngine.lookedAt
            // Of a long list at most so many are looked at, however few of them can be asked.
            var left = 16 * ReferralEngine.lookedAt
            for chunk in list.chunks where count < limit && left > 0 {
                chunk.withUnsafeBufferPointer { chunk in
                    count = gather(from: chunk, limit: limit, count: count, into: prospects)
                }
                left -= chunk.count
            }
        }
        return count
    }

    /// A block of rows at a time: the first rules are worked out for all of a block without a branch, so that the
    /// memory of its rows is fetched together.
    private func gather(
        from list: UnsafeBufferPointer<Int32>,
        limit: Int,
        count start: Int,
        into prospects: UnsafeMutableBufferPointer<ReferralEngine.Prospect>
    ) -> Int {
        let anyLanguage = question.lead.language == nil
        let language = question.lead.language ?? 0
        let isRemote = question.lead.isRemote
        let country = question.lead.country
        let crossesBorders = !question.lead.isDomestic
        let place = question.place
        var count = start
        var chords = InlineArray<16, Double>(repeating: 0)
        for block in stride(from: 0, to: list.count, by: 16) {
            let size = min(16, list.count - block)
            var passing: UInt16 = 0
            for offset in 0..<size {
                let row = rows[Int(list[block + offset])]
                let chord = place.chord(to: row.home)
                chords[offset] = chord
                var flags: UInt16 = row.isActive ? 1 : 0
                flags &= (row.country == country ? 1 : 0) | (crossesBorders ? 1 : 0)
                flags &= (chord <= row.reach ? 1 : 0) | (isRemote ? 1 : 0)
                flags &= row.open + row.pending < row.places ? 1 : 0
                flags &= (row.languages & language != 0 ? 1 : 0) | (anyLanguage ? 1 : 0)
                passing |= flags << UInt16(offset)
            }
            while passing != 0 {
                let offset = passing.trailingZeroBitCount
                passing &= passing - 1
                let row = list[block + offset]
                guard isFit(Int(row)) else { continue }
                prospects[count] = .init(row: row, chord: chords[offset], merit: rows[Int(row)].merit)
                count += 1
                if count == limit { return count }
            }
        }
        return count
    }

    /// The hard constraints that are seldom broken; ``ReferralEngine/whyNot(_:for:asked:at:)`` names them all.
    @inline(__always)
    private func isFit(_ index: Int) -> Bool {
        let lead = question.lead
        let row = rows[index]
        if row.week >= row.perWeek, !engine.isWithinPace(index, at: question.now) { return false }
        // The list says that he masters one need.
        guard lead.needs.count == 1 && lead.level <= 1 || masters(row, lead) else { return false }
        guard index != lead.giver, !question.asked.contains(index), !lead.excluded.contains(index) else { return false }
        if row.group >= 0, row.group == question.giverGroup { return false }
        if row.hasAreas, !engine.serves(index, lead) { return false }
        guard let giver = lead.giver else { return true }
        if row.hasExclusions, engine.excludes(index, giver) { return false }
        return !question.giverExcludes || !engine.excludes(giver, index)
    }

    @inline(__always)
    private func masters(_ row: PartnerRow, _ lead: EngineLead) -> Bool {
        let own = UnsafeBufferPointer(rebasing: skills[Int(row.firstSkill)..<Int(row.firstSkill) + Int(row.skillCount)])
        for need in lead.needs where !own.contains(where: { $0.competence == need && $0.level >= lead.level }) {
            return false
        }
        return true
    }

    /// Keeps those who are worth scoring in full, at the front: by merit, with the share of leads won at the distance.
    func choose(_ count: Int, of prospects: UnsafeMutableBufferPointer<ReferralEngine.Prospect>) -> Int {
        guard count > ReferralEngine.scored else { return count }
        for index in 0..<count {
            let row = rows[Int(prospects[index].row)]
            prospects[index].merit += Float(engine.shared.winTravel[travel(row, prospects[index].chord)].mean)
        }
        prospects[0..<count].sort {
            $0.merit != $1.merit ? $0.merit > $1.merit : rows[Int($0.row)].tie < rows[Int($1.row)].tie
        }
        return ReferralEngine.scored
    }

    @inline(__always)
    private func travel(_ row: PartnerRow, _ chord: Double) -> Int {
        var bin = 0
        while bin < 6, chord >= Bins.distances[bin] { bin += 1 }
        return Bins.travel(isRemote: question.lead.isRemote, radiusClass: row.radiusClass, distance: bin)
    }

    // MARK: The score

    /// See `docs/engine.md` for the formulas.
    @inline(__always)
    func weigh(_ index: Int, chord: Double) -> EngineFactors {
        let now = question.now
        let lead = question.lead
        let row = rows[index]
        let record = records[index]
        let inHand = Int(row.open) + Int(row.pending)
        let (skill, level, isCertified) = mastery(row, lead)
        let bins = Bins(
            travel: travel(row, chord),
            size: Bins.size(question.logBudget - Double(row.usualDeal)),
            load: Bins.load(inHand: inHand, places: Int(row.places)),
            level: level - 1 + (isCertified ? 3 : 0)
        )

        let acceptMean =
            question.acceptMean + engine.shared.acceptTravel[bins.travel].mean
            + engine.shared.acceptSize[bins.size].mean
            + engine.shared.acceptLoad[bins.load].mean + Double(record.accept.mean)
        let acceptVariance =
            question.acceptVariance + engine.shared.acceptTravel[bins.travel].variance
            + engine.shared.acceptSize[bins.size].variance
            + engine.shared.acceptLoad[bins.load].variance
            + record.accept.variance(at: now, spread: engine.policy.acceptSpread, days: engine.policy.forgetDays)
        let room = record.capacity.expectation(
            places: Double(row.places),
            inHand: inHand,
            question.capacityPrior
        )
        let willing = PortableMath.normal(below: acceptMean / acceptVariance.squareRoot())
        let accept = min(0.98, max(0.02, willing * (1 - engine.policy.busyDoubt * room.over)))

        let ownVariance =
            record.win.variance(at: now, spread: engine.policy.winSpread, days: engine.policy.forgetDays)
            + skill.win.variance(at: now, spread: engine.policy.winTradeSpread, days: engine.policy.forgetDays)
        let winMean =
            question.winMean + engine.shared.winLevel[bins.level].mean + engine.shared.winTravel[bins.travel].mean
            + engine.shared.winSize[bins.size].mean + engine.shared.winLoad[bins.load].mean
            + Double(record.win.mean) + Double(skill.win.mean)
        let winVariance =
            question.winVariance + engine.shared.winLevel[bins.level].variance
            + engine.shared.winTravel[bins.travel].variance
            + engine.shared.winSize[bins.size].variance + engine.shared.winLoad[bins.load].variance + ownVariance
        let win = PortableMath.normal(
            below: (winMean + engine.policy.doubt * ownVariance.squareRoot()) / winVariance.squareRoot()
        )

        let (kept, _, broken) = record.kept.chance(at: now, question.keptPrior)

        let times = record.answerTimes.faded(at: now, halfLife: engine.policy.answerHalfLife)
        let minutes = PortableMath.exp(
            (engine.policy.answerStrength * question.answerMean + times.part)
                / (engine.policy.answerStrength + times.whole)
        )
        let answers = record.answers.faded(at: now, halfLife: engine.policy.answerHalfLife)
        let answering = (2 * 0.85 + answers.part) / (2 + answers.whole)
        let gap = row.hours.gap(at: now)
        let timeliness = PortableMath.exp(-(gap + minutes / 60) / question.decay)
        let untilNext = gap + answering * minutes / 60 + (1 - answering) * question.windowHours
        let left = PortableMath.exp(-untilNext / question.decay)

        // Weitzman's reservation value of one sequential offer: what fails leaves a share of the value to the next.
        let success = accept * kept
        let failing = (1 - accept) * left + accept * (1 - kept) * left * question.dayLater
        let value = lead.budget * timeliness * win
        let worth = success * value / (1 - failing)

        let capacity = min(room.leads, Double(record.pace))
        let share = min(room.fit, Double(record.pace) / Double(inHand + 1))
        let fit =
            engine.policy.overloadPower == 1
            ? share : PortableMath.exp(engine.policy.overloadPower * PortableMath.log(share))
        let price = price(record, capacity: capacity, inHand: inHand)
        let net = max(worth - (success * price + engine.policy.offerCost) / (1 - failing), 1e-6 * worth)
        let trust =
            engine.policy.keptWeight == 1 ? kept : PortableMath.exp(engine.policy.keptWeight * PortableMath.log(kept))

        let ledger = record.ledger.faded(at: now, halfLife: engine.policy.ledgerHalfLife)
        let waited = (now - record.lastOffer) / 24
        let wait = min(
            1,
            max(0, (waited - engine.policy.waitFrom) / max(1, engine.policy.waitFull - engine.policy.waitFrom))
        )
        return EngineFactors(
            chord: chord,
            accept: accept,
            kept: kept,
            winMean: winMean,
            winVariance: winVariance,
            winOwnVariance: ownVariance,
            timeliness: timeliness,
            answerMinutes: minutes,
            gapHours: gap,
            worth: worth,
            price: price,
            fit: fit,
            capacity: capacity,
            inHand: inHand,
            base: net * fit * trust,
            giveAndTake: PortableMath.exp(
                engine.policy.giveAndTake * ledger.part / (ledger.whole + 4 * question.meanLead)
            ),
            fairness: wait == 0 ? 1 : PortableMath.exp(engine.policy.fairness * answering * kept * wait),
            waitedDays: waited,
            broken: broken,
            bins: bins
        )
    }

    /// The first need's skill, with the least level of all needs and whether all have the certificate.
    @inline(__always)
    private func mastery(_ row: PartnerRow, _ lead: EngineLead) -> (SkillRow, level: Int, isCertified: Bool) {
        let range = Int(row.firstSkill)..<Int(row.firstSkill) + Int(row.skillCount)
        // A firm may have given up a trade since it was asked.
        var first = range.isEmpty ? ReferralEngine.blankSkill(engine.policy) : skills[range.lowerBound]
        var level = 3
        var isCertified = true
        for (position, need) in lead.needs.enumerated() {
            for skill in range where skills[skill].competence == need {
                if position == 0 { first = skills[skill] }
                level = min(level, Int(skills[skill].level))
                isCertified = isCertified && skills[skill].certificates & lead.certificate != 0
            }
        }
        return (first, max(1, level), isCertified)
    }

    /// Money: the expected loss of better leads when one more of his places is taken (Ott and Krishnan 1992): his mean
    /// gain over the next one, times the share of time in which the places left would all be taken (Erlang's B).
    @inline(__always)
    private func price(_ record: PartnerRecord, capacity: Double, inHand: Int) -> Double {
        let halfLife = engine.policy.placeHalfLife
        let demand = record.demand.faded(at: question.now, halfLife: halfLife)
        guard demand.whole > 1e-9, engine.policy.placePrice > 0 else { return 0 }
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
        return engine.policy.placePrice * demand.part / demand.whole * blocked / blockedNow
    }

    // MARK: The order

    /// Writes the ten best: first those whom no nudge may overtake, then the others, each by score.
    func order(
        _ prospects: Slice<UnsafeMutableBufferPointer<ReferralEngine.Prospect>>,
        into ranking: inout EngineRanking
    ) {
        guard !prospects.isEmpty else { return }
        withUnsafeTemporaryAllocation(of: EngineFactors.self, capacity: prospects.count) { factors in
            withUnsafeTemporaryAllocation(of: Placing.self, capacity: ReferralEngine.kept + 1) { best in
                var count = 0
                var most = 0.0
                var demand = Demand()
                for (position, prospect) in prospects.enumerated() {
                    let row = Int(prospect.row)
                    let weighed = weigh(row, chord: prospect.chord)
                    factors.initializeElement(at: position, to: weighed)
                    most = max(most, weighed.base)
                    demand.look(row, weighed.worth * weighed.kept, tie: rows[row].tie)
                }
                for (position, prospect) in prospects.enumerated() {
                    let weighed = factors[position]
                    if weighed.kept < engine.policy.keptStop, weighed.broken >= 2.5 { continue }
                    let placing = Placing(
                        position: position,
                        isGood: weighed.base >= (1 - engine.policy.guardShare) * most
                            && weighed.kept >= engine.policy.keptLeast,
                        score: weighed.score,
                        tie: rows[Int(prospect.row)].tie
                    )
                    var place = count
                    while place > 0, placing.comesBefore(best[place - 1]) { place -= 1 }
                    guard place < ReferralEngine.kept else { continue }
                    for moved in stride(from: min(count, ReferralEngine.kept - 1), to: place, by: -1) {
                        best[moved] = best[moved - 1]
                    }
                    best[place] = placing
                    count = min(count + 1, ReferralEngine.kept)
                }
                ranking.demand = demand.row.map { .init(row: $0, gain: demand.first - demand.second) }
                ranking.matches.reserveCapacity(count)
                for placing in best[0..<count] {
                    let row = Int(prospects[prospects.startIndex + placing.position].row)
                    ranking.matches.append(
                        EngineMatch(row: row, score: placing.score, factors: factors[placing.position])
                    )
                }
            }
        }
    }

    private struct Placing {
        var position: Int
        var isGood: Bool
        var score: Double
        var tie: UInt64

        func comesBefore(_ other: Placing) -> Bool {
            if isGood != other.isGood { return isGood }
            return score != other.score ? score > other.score : tie < other.tie
        }
    }

    /// The natural first choice, before prices and nudges, and how much more he is worth than the next one.
    private struct Demand {
        var row: Int?
        var tie: UInt64 = 0
        var first = 0.0
        var second = 0.0

        mutating func look(_ row: Int, _ worth: Double, tie: UInt64) {
            if self.row == nil || worth > first || worth == first && tie < self.tie {
                second = self.row == nil ? 0 : first
                (self.row, self.tie, first) = (row, tie, worth)
            } else if worth > second {
                second = worth
            }
        }
    }
}
