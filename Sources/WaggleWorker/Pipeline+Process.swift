public import Foundation
import Logging
import WaggleReading
import WaggleReferral
public import WaggleStore
import WaggleTransport

extension Pipeline {
    /// How often an arrival may be begun before it is set aside: once among others, and five times alone. Every try that
    /// does not end costs a life of the process, but only a mail that ends it is begun so often: what is killed for
    /// other reasons, again and again, is mostly killed at other mails.
    static let triesBeforeQuarantine = 6

    /// Batches that one call of ``process(limit:)`` deals with at most, so that refusals and deadlines get their turn.
    static let batchesTogether = 8

    /// 3–10. Take kept arrivals as far as they go without waiting for anybody: read them side by side, decide
    /// one after the other, write all letters, and commit everything in ONE transaction a batch. While a batch is
    /// decided, the next one is read and the one before it goes to the disk; on return all of it is there.
    ///
    /// - Parameter limit: Arrivals that share a transaction.
    /// - Returns: How many arrivals were dealt with; 0 when none is left.
    public func process(limit: Int) async throws(StoreError) -> Int {
        var dealtWith = 0
        var decided: DecidedBatch?
        for _ in 0..<Self.batchesTogether {
            let batch = try await nextBatch(after: decided, limit: limit)
            guard let last = batch.last else { break }
            dealtWith += batch.count
            // Behind one that is tried alone others of its kind may wait, and have their turn before newer mail.
            let isAlone = last.kept.tries > 1
            async let next = seeAhead(after: last.kept.id, limit: isAlone ? 0 : limit, in: directory)
            let outcome = await decide(batch, while: decided)
            ahead = await next
            switch outcome {
            case .success(let batch): decided = batch
            case .failure(let error):
                // They were read, whatever hindered the rest: no try was theirs.
                harmless.formUnion(((decided?.batch ?? []) + batch + ahead).map(\.kept.id))
                ahead = []
                throw error
            }
        }
        if let decided {
            do {
                try await finish(decided)
            } catch {
                harmless.formUnion((decided.batch + ahead).map(\.kept.id))
                ahead = []
                throw error
            }
        }
        return dealtWith
    }

    /// An arrival and what a first look made of it.
    struct SeenArrival: Sendable {
        var kept: KeptArrival
        var look: FirstLook
    }

    /// A batch whose changes are complete and not yet true.
    private struct DecidedBatch: Sendable {
        var batch: [SeenArrival]
        var changes: [Change]
        var circle: Circle
        var nextSequence: Int
        var answers: [GivenAnswer]
    }

    private func nextBatch(after decided: DecidedBatch?, limit: Int) async throws(StoreError) -> [SeenArrival] {
        if !ahead.isEmpty {
            defer { ahead = [] }
            return ahead
        }
        // What is decided is unfinished for the store until it is committed.
        guard decided == nil else { return [] }
        // What a stop left unfinished goes on alone, so that a mail that stops the process does not take its neighbours
        // with it into quarantine: in its turn the first time, and after all others when it stopped the process alone.
        if let kept = try await store.unfinished(begunAtMost: 1) { return alone(kept) }
        let batch = try await see(after: 0, limit: limit, in: directory)
        guard batch.isEmpty, let kept = try await store.unfinished(begunAtMost: .max) else { return batch }
        return alone(kept)
    }

    private func alone(_ kept: KeptArrival) -> [SeenArrival] {
        let isPoison = kept.tries > Self.triesBeforeQuarantine && !harmless.contains(kept.id)
        return [SeenArrival(kept: kept, look: isPoison ? .quarantined(kept) : lookAt(kept, in: directory))]
    }

    private nonisolated func see(
        after arrival: Int64,
        limit: Int,
        in directory: PartnerDirectory
    ) async throws(StoreError) -> [SeenArrival] {
        try await sideBySide(try await store.unread(after: arrival, limit: limit)) { kept throws(StoreError) in
            SeenArrival(kept: kept, look: self.lookAt(kept, in: directory))
        }
    }

    /// What cannot be read ahead is read when its turn comes.
    @concurrent private nonisolated func seeAhead(
        after arrival: Int64,
        limit: Int,
        in directory: PartnerDirectory
    ) async -> [SeenArrival] {
        guard limit > 0 else { return [] }
        return (try? await see(after: arrival, limit: limit, in: directory)) ?? []
    }

    /// Decides a batch while the former one is committed, or after that where it needs what the former changes.
    private func decide(
        _ batch: [SeenArrival],
        while former: DecidedBatch?
    ) async -> Result<DecidedBatch?, StoreError> {
        guard let former else { return await settled { () throws(StoreError) in try await self.decide(batch) } }
        guard batch.allSatisfy(\.look.standsAlone) else {
            return await settled { () throws(StoreError) in
                try await self.finish(former)
                return try await self.decide(batch)
            }
        }
        async let committed = commitAside(former.changes)
        let outcome = await settled { () throws(StoreError) in try await self.decide(batch, onTopOf: former) }
        if let error = await committed {
            // What was decided on top of it is void.
            return await settled { () throws(StoreError) in
                try await self.recover(former.batch, from: error)
                return try await self.decide(batch)
            }
        }
        accept(former)
        return outcome
    }

    private func settled(
        _ work: () async throws(StoreError) -> DecidedBatch?
    ) async -> Result<DecidedBatch?, StoreError> {
        do throws(StoreError) { return .success(try await work()) } catch { return .failure(error) }
    }

    @concurrent private nonisolated func commitAside(_ changes: [Change]) async -> StoreError? {
        do throws(StoreError) {
            try await store.commit(changes)
            return nil
        } catch {
            return error
        }
    }

    private func finish(_ decided: DecidedBatch) async throws(StoreError) {
        do throws(StoreError) {
            try await store.commit(decided.changes)
            accept(decided)
        } catch {
            try await recover(decided.batch, from: error)
        }
    }

    /// Somebody else's step came in between, or one arrival was decided before: one by one, so that the others are not
    /// held up.
    private func recover(_ batch: [SeenArrival], from error: StoreError) async throws(StoreError) {
        switch error {
        case .changedMeanwhile, .alreadyThere: break
        default: throw error
        }
        try await reload()
        for seen in batch { try await settleAlone(seen) }
    }

    private func settleAlone(_ seen: SeenArrival) async throws(StoreError) {
        do {
            let decided = try await decide([seen])
            try await store.commit(decided.changes)
            accept(decided)
        } catch .changedMeanwhile, .alreadyThere(_) {
            try await reload()
            let sentence = "It was decided twice with different results. Please look at it."
            try await store.commit([Change(arrivals: [.init(arrival: seen.kept.id, fate: .held(sentence))])])
            logger.error("an arrival could not be settled", metadata: ["arrival": "\(seen.kept.id)"])
            try await alarm("A mail is held. \(sentence) \(Self.whereToLook)")
        }
    }

    private func reload() async throws(StoreError) {
        nextWeekEnds = .distantPast
        circle = try await store.circle(under: house.policy)
        nextSequence = try await store.nextSequence()
    }

    /// - Parameter former: What will be true by the time these changes are.
    private func decide(
        _ batch: [SeenArrival],
        onTopOf former: DecidedBatch? = nil
    ) async throws(StoreError) -> DecidedBatch {
        let speaking = batch.filter(\.look.mayAct)
        let digests = Dictionary(uniqueKeysWithValues: speaking.map { ($0.kept.id, $0.kept.digest) })
        let twins = try await store.earlierTwins(of: digests)
        let directory = directory
        let interpretations = try await sideBySide(batch) { seen throws(StoreError) in
            if let twin = twins[seen.kept.id] { return Interpretation.nothing(.duplicate(of: twin)) }
            switch seen.look {
            case .understood(let interpretation): return interpretation
            case .depends(let message): return try await self.interpret(message, in: directory)
            }
        }
        var desk = Desk(self)
        if let former {
            desk.circle = former.circle
            desk.nextSequence = former.nextSequence
            desk.answers = former.answers
            desk.remember(before: former.changes.compactMap(\.referral?.decision.referral))
        }
        let tellers = interpretations.reduce(into: Set<String>()) { tellers, interpretation in
            guard case .word(let word) = interpretation, !word.reading.leads.isEmpty else { return }
            if let id = word.messageID { tellers.insert(id) }
        }
        desk.heard = try await store.heard(among: tellers)
        for conversation in former?.changes.flatMap(\.conversations) ?? [] {
            for id in conversation.messageIDs where tellers.contains(id) {
                desk.heard[id, default: []].insert(conversation.partner)
            }
        }
        desk.ownLetters = try await store.written(
            among: interpretations.reduce(into: []) { ids, interpretation in
                if case .echo(let id) = interpretation { ids.insert(id) }
            }
        )
        let signs = interpretations.reduce(into: Set<CustomerSign>()) { signs, interpretation in
            guard case .word(let word) = interpretation else { return }
            for lead in word.reading.leads { signs.formUnion(lead.signs + lead.customer.signs) }
        }
        desk.remember(asked: signs, stored: try await store.stored(among: signs))
        // The store knows twins that were dealt with; those on their way to it are known here.
        for seen in former?.batch ?? [] where seen.look.mayAct { desk.acting[seen.kept.digest] = seen.kept.id }
        for (seen, early) in zip(batch, interpretations) {
            let arrival = seen.kept
            var interpretation = early
            if case .depends(let message) = seen.look, case .word(let word) = early,
                let conversation = word.conversation, desk.referrals[conversation.referral] != nil
            {
                // A mail before it in this batch moved the lead on: "won" is a report once the lead is his.
                interpretation = try await interpret(message, in: directory, knowing: desk.referrals)
            }
            if interpretation.speaks, let twin = desk.acting.updateValue(arrival.id, forKey: arrival.digest) {
                try await decide(on: .nothing(.duplicate(of: twin)), of: arrival, at: &desk)
            } else {
                try await decide(on: interpretation, of: arrival, at: &desk)
            }
        }
        let guessed = guesses.take()
        if !guessed.counts.isEmpty { desk.changes.append(Change(guesses: guessed.counts)) }
        for sentence in guessed.sentences { try await alarm(sentence, at: &desk) }
        return DecidedBatch(
            batch: batch,
            changes: try await written(desk),
            circle: desk.circle,
            nextSequence: desk.nextSequence,
            answers: Array(desk.answers.dropFirst(former?.answers.count ?? 0))
        )
    }

    private func accept(_ decided: DecidedBatch) {
        circle = decided.circle
        nextSequence = decided.nextSequence
        if !harmless.isEmpty { harmless.subtract(decided.batch.map(\.kept.id)) }
        log(decided.changes)
    }

    /// A deadline passed: the same decide, the same one transaction.
    ///
    /// - Parameter heard: See ``heardUpTo``, from before the last arrivals were dealt with. Nil where nobody listens.
    /// - Returns: How many deadlines were dealt with.
    public func tick(limit: Int, heardUpTo heard: Date? = nil) async throws(StoreError) -> Int {
        let now = surroundings.now()
        let due = try await store.deadlines(dueAt: now, heardUpTo: heard ?? now, limit: limit)
        guard !due.isEmpty else { return 0 }
        var desk = Desk(self)
        var countedAnew: Set<Identifier<Referral>> = []
        for deadline in due where !countedAnew.contains(deadline.referral) {
            switch try await course(of: deadline, at: desk) {
            case .due:
                try await advance(deadline.referral, by: .deadlinePassed(deadline.kind), answering: deadline, at: &desk)
            case .left(let offer, let left):
                // Whatever else was due of it was moved with it.
                countedAnew.insert(deadline.referral)
                try await advance(deadline.referral, by: .offerLeft(offer, at: left), at: &desk)
            case .notYet:
                let later = now.addingTimeInterval(Self.letterWait)
                try await store.add(Deadline(referral: deadline.referral, kind: deadline.kind, at: later))
            }
        }
        try await commit(desk)
        return due.count
    }

    /// Decides on deliveries that the next server refused for good, or that a person gave up: to the lead it is a bounce.
    public func hearRefusals() async throws(StoreError) {
        for item in try await store.givenUp(limit: 100) where !refusals.contains(where: { $0.note == item.note }) {
            refuse(item, code: 0, answer: "given up by a person")
        }
        while let item = refusals.first {
            if decidedRefusal != item.note {
                var desk = Desk(self)
                if let referral = item.referral, let event = try await event(ofRefusing: item, about: referral) {
                    try await advance(referral, by: event, at: &desk)
                }
                try await commit(desk)
                decidedRefusal = item.note
            }
            // Last: a stop before this leaves the mail in doubt, and it is refused again.
            try await store.record(item.state, of: item.note)
            refusals.removeFirst()
        }
    }

    /// What it is to a lead that a letter about it was refused; nil when it is nothing.
    private func event(
        ofRefusing item: OutboxItem,
        about referral: Identifier<Referral>
    ) async throws(StoreError) -> Event? {
        for conversation in try await store.conversations(of: referral)
        where conversation.messageIDs.contains(item.delivery.messageID) {
            switch conversation.correspondent {
            case .asked(let offer): return .bounced(offer)
            case .customer: return .customerUnreachable
            case .referrer: continue
            }
        }
        return nil
    }

    private func commit(_ desk: Desk) async throws(StoreError) {
        let changes = try await written(desk)
        guard !changes.isEmpty else { return }
        try await store.commit(changes)
        circle = desk.circle
        nextSequence = desk.nextSequence
        log(changes)
    }

    private nonisolated func log(_ changes: [Change]) {
        for case let advance? in changes.map(\.referral) {
            logger.info(
                "lead advanced",
                metadata: [
                    "lead": "\(advance.decision.referral.reference)",
                    "event": "\(advance.event.name)",
                    "stage": "\(advance.decision.referral.stage.name)",
                ]
            )
        }
    }
}

/// Runs work on several values at once, on all cores, and keeps their order.
func sideBySide<Value: Sendable, Result: Sendable>(
    _ values: [Value],
    _ work: @escaping @Sendable (Value) async throws(StoreError) -> Result
) async throws(StoreError) -> [Result] {
    guard values.count > 1 else {
        var results: [Result] = []
        for value in values { results.append(try await work(value)) }
        return results
    }
    let lanes = min(values.count, max(1, ProcessInfo.processInfo.activeProcessorCount))
    let parts = await withTaskGroup(of: (Int, Swift.Result<[Result], StoreError>).self) { group in
        for lane in 0..<lanes {
            let part = stride(from: lane, to: values.count, by: lanes).map { values[$0] }
            group.addTask { @concurrent in
                do throws(StoreError) {
                    var results: [Result] = []
                    for value in part { results.append(try await work(value)) }
                    return (lane, .success(results))
                } catch {
                    return (lane, .failure(error))
                }
            }
        }
        var parts: [Int: Swift.Result<[Result], StoreError>] = [:]
        for await (lane, part) in group { parts[lane] = part }
        return parts
    }
    var lists: [[Result]] = []
    for lane in 0..<lanes { lists.append(try parts[lane]?.get() ?? []) }
    return values.indices.map { lists[$0 % lanes][$0 / lanes] }
}
