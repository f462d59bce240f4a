import Foundation
import Testing
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import WaggleWorker

/// Mail that never became a lead is destroyed by age, and nothing else is.
@Suite("Retention")
struct RetentionTests {
    private static let start = Date(timeIntervalSince1970: 1_795_415_400)

    /// A stranger, a newsletter, a robot, thanks, a lead and the same mail of a stranger under a second number.
    private static func mails(_ world: QuietWorld) -> [Data] {
        let stranger = world.mail("Buy our Zebrafinch shoes", subject: "shoes", number: 1, from: "x@stranger.example")
        return [
            stranger,
            world.mail(
                "This week: Zebrafinch offers",
                subject: "news",
                number: 2,
                from: "news@giver.example",
                headers: ["List-Id: <news.giver.example>", "Precedence: bulk"]
            ),
            world.mail(
                "I am away, ask Zebrafinch",
                subject: "Out of office",
                number: 3,
                from: "desk@anna.example",
                headers: ["Auto-Submitted: auto-replied"]
            ),
            world.mail("What is Zebrafinch?", subject: "hello", number: 4),
            world.lead(5),
            stranger,
        ]
    }

    private func run(_ body: (QuietWorld, TestClock) async throws -> Void) async throws {
        let clock = TestClock(Self.start)
        try await QuietWorld.run(clock: clock) { world in
            try await world.keep(Self.mails(world))
            try await world.processAll(limit: 9)
            try await body(world, clock)
        }
    }

    private func retireAll(_ world: QuietWorld) async throws -> Int {
        var count = 0
        while case let some = try await world.pipeline.retire(), some > 0 { count += some }
        return count
    }

    @Test("its content is gone when its time is over; that it came, and its verdict, stay")
    func destroyed() async throws {
        try await run { world, clock in
            _ = try await world.letters()
            let fates = try await world.store.counts().arrivals
            #expect(fates["acted"] == 1 && fates["held"] == 3, "\(fates)")
            clock.advance(hours: 179 * 24)
            #expect(try await retireAll(world) == 0, "not before its time")
            clock.advance(hours: 25)
            let helped = 1
            #expect(try await retireAll(world) == 5 + helped, "five mails, and the answer to what was not understood")
            for arrival in [1, 2, 3, 4, 6] as [Int64] { #expect(try await world.store.arrival(arrival) == nil) }
            #expect(try await world.store.arrival(5) != nil, "the lead's mail is the lead's")
            let after = try await world.store.counts().arrivals
            #expect(after == ["acted": 1, "destroyed": 5])
            #expect(try await world.store.held(limit: 9).isEmpty, "nobody can look at it any more")
            #expect(try await world.store.release(1) == false)
            #expect(try await retireAll(world) == 0, "once")
        }
    }

    @Test("the same mail under its old position is not taken twice, nor a new one acted upon because of it")
    func notTakenTwice() async throws {
        try await run { world, clock in
            clock.advance(hours: 181 * 24)
            _ = try await retireAll(world)
            _ = try await world.pipeline.receive(QuietWorld.batch(of: Self.mails(world), after: 0))
            #expect(try await world.pipeline.process(limit: 9) == 0)
            // Another position, the same words: the note of the first is still known.
            _ = try await world.letters()
            try await world.keep([Self.mails(world)[3]])
            try await world.processAll(limit: 9)
            #expect(try await world.letters().isEmpty)
            #expect(try await world.store.counts().arrivals["duplicate"] == 1)
        }
    }

    @Test("what is not dealt with yet, a lead's letters, and what has not left stay")
    func kept() async throws {
        try await run { world, clock in
            // Of these letters none has left.
            clock.advance(hours: 181 * 24)
            try await world.keep([world.mail("later", subject: "x", number: 9, from: "x@stranger.example")])
            #expect(try await retireAll(world) == 5)
            let letters = try await world.letters()
            #expect(Set(letters.map(\.kind)).isSuperset(of: ["receipt", "offer", "not-understood"]))
            #expect(letters.allSatisfy { !$0.delivery.bytes.isEmpty })
            clock.advance(hours: 181 * 24)
            _ = try await retireAll(world)
            #expect(try await world.store.counts().arrivals["kept"] == 1)
        }
    }

    @Test("no copy of the database made before tells what it said, even with the keys")
    func backups() async throws {
        try await run { world, clock in
            let copy = world.path + ".copy"
            try await world.store.backUp(to: copy, at: clock.now)
            clock.advance(hours: 181 * 24)
            _ = try await retireAll(world)
            try world.store.close()
            for file in ["key", "keys"] {
                try? FileManager.default.removeItem(atPath: "\(copy).\(file)")
                try FileManager.default.copyItem(atPath: "\(world.path).\(file)", toPath: "\(copy).\(file)")
            }
            let restored = try SQLiteStore.open(path: copy, as: .visitor)
            for arrival in [1, 2, 3, 4, 6] as [Int64] { #expect(try await restored.arrival(arrival) == nil) }
            #expect(try await restored.arrival(5) != nil)
            try restored.close()
        }
    }
}
