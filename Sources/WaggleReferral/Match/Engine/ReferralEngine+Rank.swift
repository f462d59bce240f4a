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
        look(Question(lead, asked: asked, at: now, in: self)) { sight in
            withUnsafeTemporaryAllocation(of: Prospect.self, capacity: 4 * Self.lookedAt) { prospects in
                let count = sight.choose(sight.gather(into: prospects), of: prospects)
                return sight.order(UnsafeBufferPointer(rebasing: prospects[0..<count]))
            }
        }
    }

    /// Everything that one partner's place was made of; nil when a hard constraint keeps him out.
    public func factors(of row: Int, for lead: EngineLead, asked: [Int], at now: Double) -> EngineFactors? {
        guard whyNot(row, for: lead, asked: asked, at: now).isEmpty else { return nil }
        return weighed(row, for: lead, at: now)
    }

    /// What is thought of one partner for a lead, whether or not he could be asked.
    func weighed(_ row: Int, for lead: EngineLead, at now: Double) -> EngineFactors {
        let question = Question(lead, asked: [], at: now, in: self)
        let prospect = Prospect(row: Int32(row), merit: 0, chord: question.place.chord(to: rows[row].home))
        return look(question) { sight in
            withUnsafePointer(to: prospect) { prospect in
                sight.weigh(UnsafeBufferPointer(start: prospect, count: 1)) { $0.factors(at: 0) }
            }
        }
    }

    /// Lends the tables for one decision.
    @inline(__always)
    private func look<Result>(_ question: Question, _ body: (Sight) -> Result) -> Result {
        withUnsafePointer(to: self) { engine in
            rows.withUnsafeBufferPointer { rows in
                terms.withUnsafeBufferPointer { terms in
                    records.withUnsafeBufferPointer { records in
                        skills.withUnsafeBufferPointer { skills in
                            body(
                                Sight(
                                    engine: engine,
                                    rows: rows,
                                    terms: terms,
                                    records: records,
                                    skills: skills,
                                    question: question
                                )
                            )
                        }
                    }
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
        /// 0…1, of a lead larger than usual.
        let largeness: Double
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
        let distances = Bins.distances

        init(_ lead: EngineLead, asked: [Int], at now: Double, in engine: ReferralEngine) {
            self.lead = lead
            self.asked = asked
            self.now = now
            place = Direction(lead.place)
            giverGroup = lead.giver.map { engine.terms[$0].group } ?? -1
            giverExcludes = lead.giver.map { engine.rows[$0].marks.contains(.hasExclusions) } ?? false
            logBudget = PortableMath.log(max(1, lead.budget))
            largeness = min(1, max(0, engine.shared.size(ofLogBudget: logBudget)))
            (decay, windowHours) =
                switch lead.urgency {
                case .hot: (engine.policy.decayHot, 1)
                case .normal: (engine.policy.decayNormal, 4)
                case .planned: (engine.policy.decayPlanned, 12)
                }
            dayLater = PortableMath.exp(-24 / decay)
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
        /// For the choice of those who are scored: with the share of leads won at the distance.
        var merit: Float
        var chord: Double
    }

    /// The engine's tables without their bounds checks, for one decision.
    struct Sight {
        let engine: UnsafePointer<ReferralEngine>
        let rows: UnsafeBufferPointer<PartnerRow>
        let terms: UnsafeBufferPointer<PartnerTerms>
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
                engine.pointee.index.lists(for: candidate, at: lead.place, in: lead.country, isRemote: lead.isRemote) {
                    size += $0.count
                }
                if size < fewest { (fewest, need) = (size, candidate) }
            }
        }
        var count = 0
        engine.pointee.index.lists(for: need, at: lead.place, in: lead.country, isRemote: lead.isRemote) { list in
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

    /// A block of rows at a time, each copied before any is looked at: their memory is fetched together, and no test of
    /// one waits for the row of another.
    private func gather(
        from list: UnsafeBufferPointer<Int32>,
        limit: Int,
        count start: Int,
        into prospects: UnsafeMutableBufferPointer<ReferralEngine.Prospect>
    ) -> Int {
        let source = rows.baseAddress.unsafelyUnwrapped
        return withUnsafeTemporaryAllocation(of: PartnerRow.self, capacity: Self.block) { block in
            let copies = block.baseAddress.unsafelyUnwrapped
            var count = start
            for first in stride(from: 0, to: list.count, by: Self.block) {
                let size = min(Self.block, list.count - first)
                for offset in 0..<size {
                    (copies + offset).initialize(from: source + Int(list[first + offset]), count: 1)
                }
                for offset in 0..<size {
                    let chord = question.place.chord(to: copies[offset].home)
                    guard meets(copies[offset], chord), isFit(list[first + offset], copies[offset].marks) else {
                        continue
                    }
                    let travel = engine.pointee.shared.winTravel.mean(travel(copies[offset].radiusClass, chord))
                    prospects[count] = .init(
                        row: list[first + offset],
                        merit: copies[offset].merit + Float(travel),
                        chord: chord
                    )
                    count += 1
                    if count == limit { return count }
                }
            }
            return count
        }
    }

    private static var block: Int { 32 }

    /// The hard constraints that are often broken.
    @inline(__always)
    private func meets(_ row: PartnerRow, _ chord: Double) -> Bool {
        guard row.marks.contains(.isActive), row.open + row.pending < row.places else { return false }
        guard question.lead.isRemote || chord <= row.reach else { return false }
        guard !question.lead.isDomestic || row.country == question.lead.country else { return false }
        return question.lead.language.map { row.languages & $0 != 0 } ?? true
    }

    /// The hard constraints that are seldom broken; ``ReferralEngine/whyNot(_:for:asked:at:)`` names them all.
    @inline(__always)
    private func isFit(_ row: Int32, _ marks: PartnerRow.Marks) -> Bool {
        let index = Int(row)
        if marks.contains(.hasFullWeek), !engine.pointee.isWithinPace(index, at: question.now) { return false }
        // The list says that he masters one need.
        guard question.lead.needs.count == 1 && question.lead.level <= 1 || masters(index) else { return false }
        guard index != question.lead.giver, !question.asked.contains(index), !question.lead.excluded.contains(index)
        else { return false }
        if marks.contains(.isGrouped), terms[index].group == question.giverGroup { return false }
        if marks.contains(.hasAreas), !engine.pointee.serves(index, question.lead) { return false }
        guard let giver = question.lead.giver else { return true }
        if marks.contains(.hasExclusions), engine.pointee.excludes(index, giver) { return false }
        return !question.giverExcludes || !engine.pointee.excludes(giver, index)
    }

    private func masters(_ index: Int) -> Bool {
        let own = UnsafeBufferPointer(rebasing: skills[terms[index].skills])
        let level = question.lead.level
        return question.lead.needs.allSatisfy { need in
            own.contains { $0.competence == need && $0.level >= level }
        }
    }

    /// Moves those who are worth scoring in full to the front, in any order: by merit (Hoare's selection, CACM 4, 1961).
    func choose(_ count: Int, of prospects: UnsafeMutableBufferPointer<ReferralEngine.Prospect>) -> Int {
        let wanted = ReferralEngine.scored
        guard count > wanted else { return count }
        var low = 0
        var high = count - 1
        while low < high {
            let pivot = prospects[(low + high) / 2]
            var left = low
            var right = high
            while left <= right {
                while comesBefore(prospects[left], pivot) { left += 1 }
                while comesBefore(pivot, prospects[right]) { right -= 1 }
                guard left <= right else { break }
                prospects.swapAt(left, right)
                left += 1
                right -= 1
            }
            if right < wanted - 1 { low = left }
            if left > wanted - 1 { high = right }
        }
        return wanted
    }

    @inline(__always)
    private func comesBefore(_ one: ReferralEngine.Prospect, _ other: ReferralEngine.Prospect) -> Bool {
        one.merit != other.merit ? one.merit > other.merit : rows[Int(one.row)].tie < rows[Int(other.row)].tie
    }

    @inline(__always)
    func travel(_ radiusClass: UInt8, _ chord: Double) -> Between {
        Bins.travel(isRemote: question.lead.isRemote, radiusClass: radiusClass, chord: chord, question.distances)
    }

    // MARK: The order

    /// The ten best: first those whom no nudge may overtake, then the others, each by score.
    func order(_ prospects: UnsafeBufferPointer<ReferralEngine.Prospect>) -> EngineRanking {
        let policy = engine.pointee.policy
        var ranking = EngineRanking(version: policy.version, matches: [], demand: nil)
        guard !prospects.isEmpty else { return ranking }
        weigh(prospects) { sheet in
            withUnsafeTemporaryAllocation(of: Placing.self, capacity: ReferralEngine.kept + 1) { best in
                var count = 0
                var most = 0.0
                var demand = Demand()
                for (position, prospect) in prospects.enumerated() {
                    most = max(most, sheet[.base, position])
                    let row = Int(prospect.row)
                    demand.look(row, sheet[.worth, position] * sheet[.kept, position], tie: rows[row].tie)
                }
                for (position, prospect) in prospects.enumerated() {
                    let kept = sheet[.kept, position]
                    if kept < policy.keptStop, sheet[.broken, position] >= 2.5 { continue }
                    let placing = Placing(
                        position: position,
                        isGood: sheet[.base, position] >= (1 - policy.guardShare) * most && kept >= policy.keptLeast,
                        score: sheet[.score, position],
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
                    ranking.matches.append(
                        EngineMatch(
                            row: Int(prospects[placing.position].row),
                            score: placing.score,
                            factors: sheet.factors(at: placing.position)
                        )
                    )
                }
            }
        }
        return ranking
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
