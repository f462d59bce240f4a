import Foundation
import Synchronization
import Testing
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import WaggleWorker

/// Clocks that jump, and answers that come in time while nobody listens.
@Suite("Clock (P24)", .timeLimit(.minutes(2)))
struct ClockTests {
    static let start = Date(timeIntervalSince1970: 1_795_415_400)
    static let main = SourceName(rawValue: "main")

    /// A lead is offered to one partner, whose window is some hours.
    private func offered(
        _ body: (QuietWorld, TestClock, Deciding, OutboxItem) async throws -> Void
    ) async throws {
        let clock = TestClock(Self.start)
        try await QuietWorld.run(clock: clock) { world in
            await world.pipeline.listen(to: [Self.main])
            try await world.keep([world.lead(0)])
            let deciding = Deciding(pipeline: world.pipeline, arrived: Signal(), written: Signal())
            while try await deciding.step() {}
            let offer = try #require(try await world.letters().first { $0.kind == "offer" })
            try await body(world, clock, deciding, offer)
        }
    }

    /// Whether the partner who got this offer is the one whose answer is awaited.
    private static func isAsked(_ offer: OutboxItem, in world: QuietWorld) async throws -> Bool {
        guard let kept = try await world.store.referrals(inStage: "offering", limit: 1).first,
            let asked = kept.referral.offers.last?.partner
        else { return false }
        return "\(offer.delivery.recipient)" == "desk@\(asked).example"
    }

    // Fault 97.
    @Test("an answer that lay in the mailbox while Waggle was away counts, however late it is read")
    func away() async throws {
        try await offered { world, clock, deciding, offer in
            clock.advance(hours: 72)
            while try await deciding.step() {}
            #expect(try await Self.isAsked(offer, in: world), "nobody's time is over before the mailbox was read")

            let answer = world.answer("accept", to: offer, from: offer.delivery.recipient, number: 2)
            try await world.keep([answer])
            await world.pipeline.looked(into: Self.main, at: clock.now)
            while try await deciding.step() {}
            #expect(try await world.store.counts().referrals == ["handed off": 1])
        }
    }

    @Test("in a mailbox that was read some minutes ago nothing is overlooked, and windows end on time")
    func onTime() async throws {
        try await offered { world, clock, deciding, offer in
            let deadlines = try await world.store.deadlines(dueAt: .distantFuture, limit: 9)
            let end = try #require(deadlines.first { if case .expire = $0.kind { true } else { false } }).at
            clock.advance(hours: (end.timeIntervalSince(clock.now) - 240) / 3_600)
            await world.pipeline.looked(into: Self.main, at: clock.now)
            clock.advance(hours: 241.0 / 3_600)
            while try await deciding.step() {}
            #expect(try await !Self.isAsked(offer, in: world))
        }
    }

    // Fault 112.
    @Test("a day that is missing ends a silent partner's time once, and reminds nobody of what is over")
    func forward() async throws {
        try await offered { world, clock, deciding, offer in
            clock.advance(hours: 24)
            await world.pipeline.looked(into: Self.main, at: clock.now)
            while try await deciding.step() {}
            let letters = try await world.letters().filter { $0.kind != "circle-week" }
            #expect(letters.map(\.kind).sorted() == ["lapsed", "offer"])
            #expect(letters.first { $0.kind == "offer" }?.delivery.recipient != offer.delivery.recipient)
            // The clock is put right: the next partner has all of his time, and the day as well.
            clock.advance(hours: -24)
            await world.pipeline.looked(into: Self.main, at: clock.now)
            while try await deciding.step() {}
            let next = try #require(letters.first { $0.kind == "offer" })
            #expect(try await Self.isAsked(next, in: world))
        }
    }

    @Test("a mailbox that cannot be read holds up the deadlines for some hours, and not for ever")
    func deaf() async throws {
        try await offered { world, clock, deciding, offer in
            clock.advance(hours: 72)
            world.pipeline.board.cannotRead(Self.main, "It is away.", at: clock.now)
            var waits: [Bool] = []
            for hours in [0, 3.9, 0.2] {
                clock.advance(hours: hours)
                while try await deciding.step() {}
                waits.append(try await Self.isAsked(offer, in: world))
            }
            #expect(waits == [true, true, false])
        }
    }

    // Fault 112.
    @Test("a letter in doubt waits for its echo as long as ever, whatever the clock does", arguments: [24.0, -24])
    func doubt(_ hours: Double) async throws {
        let clock = TestClock(Self.start)
        try await QuietWorld.run(echoes: true, clock: clock) { world in
            await world.pipeline.listen(to: [Self.main])
            try await world.keep([world.lead(0)])
            try await world.processAll(limit: 9)
            let sink = DoubtfulSink()
            let round = {
                await world.pipeline.looked(into: Self.main, at: clock.now)
                _ = try await world.pipeline.send(limit: 9, through: sink)
            }
            try await round()
            try await round()
            let tried = sink.tries
            #expect(tried > 0)
            #expect(try await world.store.counts().outbox["in doubt"] == tried)

            clock.advance(hours: hours)
            for _ in 0..<5 {
                try await round()
                clock.advance(hours: 0.1)
            }
            #expect(sink.tries == tried, "half an hour is not over")
            try await round()
            clock.advance(hours: 0.1)
            try await round()
            try await round()
            #expect(sink.tries == 2 * tried, "each goes once more, and not a day later")
        }
    }

    // Fault 112.
    @Test("letters leave when the clock was put back behind the moment they were written")
    func back() async throws {
        let clock = TestClock(Self.start)
        try await QuietWorld.run(clock: clock) { world in
            try await world.keep([world.lead(0)])
            try await world.processAll(limit: 9)
            clock.advance(hours: -24)
            let sink = DoubtfulSink()
            _ = try await world.pipeline.send(limit: 9, through: sink)
            #expect(sink.tries == 2, "the receipt and the offer")
        }
    }
}

/// A server that hangs up behind each last byte.
private final class DoubtfulSink: MessageSink {
    private let count = Mutex(0)

    var tries: Int { count.withLock { $0 } }

    func deliver(_ delivery: Delivery) async -> DeliveryVerdict {
        count.withLock { $0 += 1 }
        return .inDoubt(reason: "cut")
    }
}
