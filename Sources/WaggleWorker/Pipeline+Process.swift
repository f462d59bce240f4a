import Foundation
import Logging
import WaggleReading
import WaggleReferral
public import WaggleStore
import WaggleTransport

extension Pipeline {
    /// How often reading one arrival may be begun before it is set aside.
    static let triesBeforeQuarantine = 3

    /// 3–10. Take kept arrivals as far as they go without waiting for anybody: read them side by side, decide
    /// one after the other, write all letters, and commit everything in ONE transaction.
    ///
    /// - Returns: How many arrivals were dealt with; 0 when none is left.
    public func process(limit: Int) async throws(StoreError) -> Int {
        // After a start, one at a time until a fresh arrival shows: a mail that stops the process must not
        // take its neighbours with it into quarantine.
        let kept = try await store.unread(limit: isWary ? 1 : limit)
        if kept.isEmpty || kept.contains(where: { $0.tries == 1 }) { isWary = false }
        guard !kept.isEmpty else { return 0 }
        do {
            try await settle(kept)
        } catch .changedMeanwhile, .alreadyThere {
            // Somebody else's step came in between, or one of them was decided before: one by one, so that the
            // others are not held up.
            try await reload()
            for arrival in kept { try await settleAlone(arrival) }
        }
        return kept.count
    }

    private func settleAlone(_ kept: KeptArrival) async throws(StoreError) {
        do {
            try await settle([kept])
        } catch .changedMeanwhile, .alreadyThere(_) {
            try await reload()
            let fate = ArrivalFate.held("It was decided twice with different results. Please look at it.")
            try await store.commit([Change(arrivals: [.init(arrival: kept.id, fate: fate)])])
            logger.error("an arrival could not be settled", metadata: ["arrival": "\(kept.id)"])
        }
    }

    private func reload() async throws(StoreError) {
        workloads = Workloads(try await store.workloads(at: surroundings.now()))
        nextSequence = try await store.nextSequence()
    }

    private func settle(_ kept: [KeptArrival]) async throws(StoreError) {
        let directory = directory
        let interpretations = try await sideBySide(kept) { arrival throws(StoreError) in
            try await self.interpret(arrival, in: directory)
        }
        var desk = Desk(self)
        // The store knows twins that were dealt with; those within one batch are known here.
        var first: [Data: Int64] = [:]
        for (arrival, interpretation) in zip(kept, interpretations) {
            if case .word = interpretation, let twin = first.updateValue(arrival.id, forKey: arrival.digest) {
                try await decide(on: .nothing(.duplicate(of: twin)), of: arrival, at: &desk)
            } else {
                try await decide(on: interpretation, of: arrival, at: &desk)
            }
        }
        try await commit(desk)
    }

    /// A deadline passed: the same decide, the same one transaction.
    ///
    /// - Returns: How many deadlines were dealt with.
    public func tick(limit: Int) async throws(StoreError) -> Int {
        let due = try await store.deadlines(dueAt: surroundings.now(), limit: limit)
        guard !due.isEmpty else { return 0 }
        var desk = Desk(self)
        for deadline in due {
            try await advance(deadline.referral, by: .deadlinePassed(deadline.kind), answering: deadline, at: &desk)
        }
        try await commit(desk)
        return due.count
    }

    /// Decides on deliveries that the next server refused for good: to the lead it is a bounce.
    public func hearRefusals() async throws(StoreError) {
        while let item = refusals.first {
            var desk = Desk(self)
            if let referral = item.referral, let offer = try await offer(carriedBy: item, of: referral) {
                try await advance(referral, by: .bounced(offer), at: &desk)
            }
            try await commit(desk)
            // Last: a stop before this leaves the mail in doubt, and it is refused again.
            try await store.record(item.state, of: item.note)
            refusals.removeFirst()
        }
    }

    private func offer(
        carriedBy item: OutboxItem,
        of referral: Identifier<Referral>
    ) async throws(StoreError) -> Identifier<Offer>? {
        for conversation in try await store.conversations(of: referral)
        where conversation.messageIDs.contains(item.delivery.messageID) {
            if case .asked(let offer) = conversation.party { return offer }
        }
        return nil
    }

    private func commit(_ desk: Desk) async throws(StoreError) {
        let changes = try await written(desk)
        guard !changes.isEmpty else { return }
        try await store.commit(changes)
        workloads = desk.workloads
        nextSequence = desk.nextSequence
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
