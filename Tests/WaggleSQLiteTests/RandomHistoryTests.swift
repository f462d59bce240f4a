import Foundation
import Testing
import WaggleStore
import WaggleTransport

@testable import WaggleReferral
@testable import WaggleSQLite

@Suite("Store contract: random histories")
struct RandomHistoryTests {
    @Test("a store holds what a list in memory holds, whatever happens in whatever order", arguments: 0..<6)
    func histories(_ number: Int) async throws {
        let seed = UInt64.random(in: 0 ... .max)
        try await withTemporaryFolder { folder in
            let path = folder + "/waggle.sqlite"
            var generator = SeededGenerator(seed: seed)
            var world = World()
            var store = try SQLiteStore.open(path: path, as: .worker)
            for step in 0..<120 {
                if Int.random(in: 0..<15, using: &generator) == 0 {
                    try store.close()
                    store = try SQLiteStore.open(path: path, as: .worker)
                }
                try await world.act(on: store, using: &generator)
                try await world.compare(with: store, "seed \(seed), step \(step)")
            }
        }
    }
}

/// What should be in the store, kept as simply as possible.
private struct World {
    private var stories: [Story] = []
    private var changes: [Change] = []
    private var waiting: Set<Int64> = []
    private var noted = 0
    private var arrivals: Int64 = 0
    private var states: [Identifier<Note>: OutboxItem.State] = [:]
    private var items: [OutboxItem] = []
    private var entries: [LedgerEntry] = []
    private var now = Date.noon

    mutating func act(on store: some Store, using generator: inout SeededGenerator) async throws {
        now += Double.random(in: 0...120, using: &generator)
        switch Int.random(in: 0..<10, using: &generator) {
        case 0...1: try await receive(on: store, using: &generator)
        case 2...5: try await decide(on: store, using: &generator)
        case 6: try await repeatSomething(on: store, using: &generator)
        case 7...8: try await send(on: store, using: &generator)
        default: try await stop(on: store)
        }
    }

    private mutating func receive(on store: some Store, using generator: inout SeededGenerator) async throws {
        let count = Int64.random(in: 1...5, using: &generator)
        let overlap = min(arrivals, Int64.random(in: 0...3, using: &generator))
        let uids = UInt32(arrivals - overlap + 1)...UInt32(arrivals + count)
        let new = try await store.keep(uids.map { NewArrival.mail($0) }, cursor: .start, of: .office, at: now)
        #expect(new == Int(count))
        waiting.formUnion(arrivals + 1...arrivals + count)
        arrivals += count
    }

    private mutating func decide(on store: some Store, using generator: inout SeededGenerator) async throws {
        var batch: [Change] = []
        for _ in 0..<Int.random(in: 1...6, using: &generator) {
            guard let change = next(using: &generator) else { continue }
            batch.append(change)
        }
        try await store.commit(batch)
        changes += batch
        for change in batch {
            for settled in change.arrivals { waiting.remove(settled.arrival) }
            items += change.outbox
            for item in change.outbox { states[item.note] = item.state }
            entries += change.referral?.decision.entries ?? []
        }
    }

    private mutating func next(using generator: inout SeededGenerator) -> Change? {
        let partners: [PartnerKey] = [.bo, .chitra, .dev]
        if Bool.random(using: &generator) {
            guard let arrival = waiting.min() else { return nil }
            waiting.remove(arrival)
            if Int.random(in: 0..<4, using: &generator) == 0 {
                noted += 1
                return Change(arrivals: [Change.Settled(arrival: arrival, fate: .noted("thanks"))])
            }
            var story = Story(stories.count, arrival: arrival, at: now)
            defer { stories.append(story) }
            return Bool.random(using: &generator) ? story.isTold() : story.asks(.bo)
        }
        guard let index = stories.indices.filter({ !stories[$0].isClosed }).randomElement(using: &generator) else {
            return nil
        }
        switch stories[index].referral.stage {
        case .collecting: return stories[index].asks(.bo)
        case .offering:
            let asked = stories[index].referral.offers.map(\.partner)
            switch Int.random(in: 0..<3, using: &generator) {
            case 0: return stories[index].isAccepted()
            case 1: return stories[index].isWithdrawn()
            default:
                guard let partner = partners.first(where: { !asked.contains($0) }) else { return nil }
                return stories[index].asks(partner)
            }
        case .handedOff: return Bool.random(using: &generator) ? stories[index].isWon() : stories[index].isWithdrawn()
        // The worker's tests tell what becomes of several who are asked at once.
        case .choosing, .reserved, .closed: return nil
        }
    }

    /// A decision that was cut short is taken again: refused, with everything beside it.
    private func repeatSomething(on store: some Store, using generator: inout SeededGenerator) async throws {
        guard let change = changes.filter({ $0.referral != nil }).randomElement(using: &generator) else { return }
        await #expect(throws: StoreError.self) {
            try await store.commit([Change(outbox: [.mail("beside \(now)")]), change])
        }
    }

    private mutating func send(on store: some Store, using generator: inout SeededGenerator) async throws {
        let limit = Int.random(in: 1...8, using: &generator)
        let claimed = try await store.claimOutbox(limit: limit, at: now)
        #expect(claimed.map(\.note) == claimable(limit))
        for item in claimed {
            guard case .sending(_, let tries) = item.state else {
                Issue.record("\(item.state)")
                continue
            }
            let verdict: OutboxItem.State? =
                switch Int.random(in: 0..<6, using: &generator) {
                case 0: .queued(after: now + 300, tries: tries)
                case 1: .refused(at: now, code: 550, answer: "no")
                case 2: .inDoubt(since: now, tries: tries, reason: "cut")
                case 3: nil
                default: .accepted(at: now, answer: "250 ok")
                }
            states[item.note] = item.state
            guard let verdict else { continue }
            try await store.record(verdict, of: item.note)
            states[item.note] = verdict
        }
    }

    /// The first mails that may go, by the rule of the contract.
    private func claimable(_ limit: Int) -> [Identifier<Note>] {
        var blocked: Set<MailAddress> = []
        var notes: [Identifier<Note>] = []
        for item in items {
            switch states[item.note] {
            case .queued(let after, _) where after <= now && !blocked.contains(item.delivery.recipient):
                notes.append(item.note)
            case .queued, .sending: blocked.insert(item.delivery.recipient)
            case .accepted, .refused, .inDoubt, nil: break
            }
        }
        return Array(notes.prefix(limit))
    }

    private mutating func stop(on store: some Store) async throws {
        let sending = items.filter { item in
            if case .sending = states[item.note] { true } else { false }
        }
        #expect(try await store.doubtInterruptedSends() == sending.count)
        for item in sending { states[item.note] = .inDoubt(since: now, tries: 0, reason: "") }
        let doubted = items.filter { states[$0.note]?.word == "in doubt" }
        #expect(try await store.inDoubt(limit: 10_000).map(\.note) == doubted.map(\.note))
        try await store.commit([Change(echoes: doubted.map(\.delivery.messageID))])
        for item in doubted { states[item.note] = .accepted(at: now, answer: "echo seen") }
    }

    func compare(with store: some Store, _ place: String) async throws {
        let counts = try await store.counts()
        let acted = stories.count
        #expect(
            counts.arrivals
                == tally(
                    Array(repeating: "kept", count: waiting.count) + Array(repeating: "acted", count: acted)
                        + Array(repeating: "noted", count: noted)
                ),
            "\(place)"
        )
        #expect(counts.referrals == tally(stories.map(\.referral.stage.name)), "\(place)")
        #expect(counts.outbox == tally(items.compactMap { states[$0.note]?.word }), "\(place)")
        #expect(try await store.ledger(limit: 10_000) == entries.reversed(), "\(place)")
        #expect(try await store.nextSequence() == stories.count, "\(place)")
        if let story = stories.last {
            #expect(
                try await store.referral(story.referral.reference)
                    == KeptReferral(
                        referral: story.referral,
                        version: story.version,
                        origin: Origin(arrival: story.arrival, sequence: story.sequence)
                    ),
                "\(place)"
            )
        }
        let due = try await store.deadlines(dueAt: .distantFuture, limit: 10_000)
        for story in stories {
            let waiting = Set(due.filter { $0.referral == story.referral.id }.map(\.kind))
            let expected: Set<Deadline.Kind> =
                switch story.referral.stage {
                case .offering(let offer): [.remind(offer.id), .expire(offer.id)]
                case .handedOff(let handoff):
                    [.askOutcome(handoff.offer.id, time: 1), .askOutcome(handoff.offer.id, time: 2)]
                case .collecting, .choosing, .reserved, .closed: []
                }
            #expect(waiting == expected, "\(place)")
        }
    }

    private func tally(_ words: [String]) -> [String: Int] {
        words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
}

extension OutboxItem.State {
    fileprivate var word: String {
        switch self {
        case .queued: "queued"
        case .sending: "sending"
        case .accepted: "accepted"
        case .refused: "refused"
        case .inDoubt: "in doubt"
        }
    }
}
