import Foundation
import Testing
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import WaggleWorker

/// A backup that was made while Waggle ran is put in the place of the store, days later.
@Suite("Restoring a backup (P16)")
struct RestoreTests {
    // Fault 111.
    @Test("nothing goes out that may have gone already: letters are in doubt, and mail since then is held")
    func noFlood() async throws {
        try await restored { world, store, letters in
            let pipeline = try await QuietWorld.pipeline(on: store)
            #expect(try await store.counts().outbox == ["in doubt": 2])
            // The mailbox is read again behind the cursor of the backup: an answer, a new lead, and our own echo.
            let offer = try #require(letters.first { $0.kind == "offer" })
            let answer = world.answer("accept", to: offer, from: offer.delivery.recipient, number: 2)
            _ = try await pipeline.receive(
                QuietWorld.batch(of: [answer, world.lead(3), offer.delivery.bytes], after: 99)
            )
            while try await pipeline.process(limit: 10) > 0 {}

            #expect(try await store.counts().arrivals == ["acted": 1, "held": 2, "noted": 1])
            #expect(try await store.counts().referrals == ["offering": 1])
            #expect(try await store.counts().outbox == ["in doubt": 1, "accepted": 1, "queued": 1])
            let letter = try await store.claimOutbox(limit: 9, at: .distantFuture).map(\.kind)
            #expect(letter == ["attention"], "only the operators are written to, once")
            // However long it takes: what is not known to have arrived is not sent by itself.
            await pipeline.looked(into: SourceName(rawValue: "main"), at: .distantFuture)
            let sink = NoSink()
            #expect(try await pipeline.send(limit: 9, through: sink).tries == 0)
        }
    }

    @Test("what somebody has looked at is acted upon")
    func released() async throws {
        try await restored { world, store, letters in
            let pipeline = try await QuietWorld.pipeline(on: store)
            let offer = try #require(letters.first { $0.kind == "offer" })
            let answer = world.answer("accept", to: offer, from: offer.delivery.recipient, number: 2)
            _ = try await pipeline.receive(QuietWorld.batch(of: [answer], after: 99))
            while try await pipeline.process(limit: 10) > 0 {}
            let held = try #require(try await store.held(limit: 1).first)

            #expect(try await store.release(held.id))
            #expect(try await !store.release(held.id), "it does not wait any more")
            while try await pipeline.process(limit: 10) > 0 {}
            #expect(try await store.counts().referrals == ["handed off": 1])
        }
    }

    @Test("what had its time while the store was away waits for a day")
    func deadlines() async throws {
        try await restored { _, store, _ in
            let late = Date(timeIntervalSince1970: 1_795_415_400 + 40 * 86_400)
            let before = try await store.deadlines(dueAt: late, limit: 9).count
            #expect(before > 0)
            let moment = try await store.restoration(at: late)
            #expect(moment == late)
            #expect(try await store.deadlines(dueAt: late.addingTimeInterval(86_399), limit: 9).isEmpty)
            #expect(try await store.deadlines(dueAt: late.addingTimeInterval(86_401), limit: 9).count == before)
            #expect(try await store.restoration(at: late.addingTimeInterval(7)) == late, "only once")
        }
    }

    @Test("a store that is no backup was never restored, and a file that is there is not replaced")
    func noBackup() async throws {
        try await QuietWorld.run { world in
            let never = try await world.store.restoration(at: .now)
            #expect(never == nil)
            await #expect(throws: StoreError.self) { try await world.store.backUp(to: world.path, at: .now) }
            await #expect(throws: StoreError.self) {
                try await world.store.backUp(to: world.path + ".missing/backup", at: .now)
            }
        }
    }

    /// A lead is offered, a backup is made, and letters leave; then the backup is opened.
    private func restored(_ body: (QuietWorld, SQLiteStore, [OutboxItem]) async throws -> Void) async throws {
        try await QuietWorld.run { world in
            try await world.keep([world.lead(0)])
            try await world.processAll(limit: 5)
            let copy = world.path + ".backup"
            try await world.store.backUp(to: copy, at: Date(timeIntervalSince1970: 1_795_415_400))
            let letters = try await world.letters()
            try world.store.close()
            try FileManager.default.copyItem(atPath: world.path + ".keys", toPath: copy + ".keys")
            let store = try SQLiteStore.open(path: copy, keyFile: world.path + ".key", as: .worker)
            try await body(world, store, letters)
        }
    }
}

private struct NoSink: MessageSink {
    func deliver(_ delivery: Delivery) async -> DeliveryVerdict { .accepted(answer: "250 OK") }
}
