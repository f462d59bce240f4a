import Foundation
import Synchronization
import Testing
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import WaggleWorker

/// A mail server that is away for days: a partner's time to answer begins when his letter leaves.
@Suite("Late letters (P24)", .timeLimit(.minutes(2)))
struct LateLettersTests {
    private struct Scene {
        let world: QuietWorld
        let clock: TestClock
        let relay: Relay
        let deciding: Deciding

        /// Everything that can be done at this moment.
        func settle() async throws {
            await world.pipeline.looked(into: ClockTests.main, at: clock.now)
            for _ in 0..<3 {
                while try await deciding.step() {}
                _ = try await world.pipeline.send(limit: 20, through: relay)
            }
        }

        /// Some hours, looked at now and then.
        func wait(hours: Double, steps: Int) async throws {
            for _ in 0..<steps {
                clock.advance(hours: hours / Double(steps))
                try await settle()
            }
        }

        /// The relay is back: until the first letters have left, and all that follows from it is done.
        func comeBack() async throws {
            relay.isAway = false
            while relay.taken.isEmpty { try await wait(hours: 0.5, steps: 1) }
            try await wait(hours: 0.5, steps: 1)
        }

        func accept(_ offer: Offer) async throws {
            let partner = MailAddress("desk@\(offer.partner).example")!
            let letter = try #require(relay.letters.first { $0.recipient == partner })
            let item = OutboxItem(
                note: Identifier(rawValue: UUID()),
                kind: "offer",
                referral: nil,
                delivery: letter,
                state: .queued(after: .distantPast, tries: 0)
            )
            let answer = world.answer("accept", to: item, from: partner, number: 2)
            try await world.keep([answer], receivedAt: clock.now)
            try await settle()
        }

        /// From when on the answers count that were learned from.
        func answers() async throws -> [Date] {
            try await world.store.lessons(after: 0, limit: 100).lessons.compactMap { lesson in
                if case .answered(_, let askedAt) = lesson.kind { askedAt } else { nil }
            }
        }

        /// Who has the offer, and until when.
        func offer() async throws -> Offer? {
            try await world.store.referrals(inStage: nil, limit: 1).first?.referral.offers.last
        }
    }

    private func scene(_ body: (Scene) async throws -> Void) async throws {
        let clock = TestClock(ClockTests.start)
        try await QuietWorld.run(clock: clock) { world in
            await world.pipeline.listen(to: [ClockTests.main])
            let deciding = Deciding(pipeline: world.pipeline, arrived: Signal(), written: Signal())
            try await body(Scene(world: world, clock: clock, relay: Relay(), deciding: deciding))
        }
    }

    // Fault 42.
    @Test("while the relay is away nobody's time passes, and nobody else is asked")
    func away() async throws {
        try await scene { scene in
            scene.relay.isAway = true
            try await scene.world.keep([scene.world.lead(0)])
            try await scene.settle()
            let first = try #require(try await scene.offer())
            try await scene.wait(hours: 72, steps: 18)
            #expect(try await scene.offer() == first, "as it was when it was written")
            #expect(scene.relay.taken.isEmpty)

            try await scene.comeBack()
            let offer = try #require(try await scene.offer())
            #expect(offer.partner == first.partner)
            let left = try #require(offer.leftAt)
            #expect(offer.closesAt > left.addingTimeInterval(3_600), "he has his hours from then on")
            let kinds = scene.relay.taken.filter { $0.recipient == "desk@\(offer.partner).example" }.map(\.subject)
            #expect(kinds.count >= 2, "the offer, and how long it holds now: \(kinds)")
        }
    }

    // Fault 42.
    @Test("an answer to a letter that came days late takes the lead")
    func answered() async throws {
        try await scene { scene in
            scene.relay.isAway = true
            try await scene.world.keep([scene.world.lead(0)])
            try await scene.settle()
            try await scene.wait(hours: 30, steps: 6)
            try await scene.comeBack()
            let asked = try #require(try await scene.offer())
            try await scene.accept(asked)
            #expect(try await scene.world.store.counts().referrals == ["handed off": 1])
            #expect(try await scene.answers() == [try #require(asked.leftAt)], "slow was the server, not he")
        }
    }

    @Test("nobody is slow because his letter left some hours late, and no deadline had passed")
    func answeredInTime() async throws {
        try await scene { scene in
            scene.relay.isAway = true
            try await scene.world.keep([scene.world.lead(0)])
            try await scene.settle()
            let asked = try #require(try await scene.offer())
            scene.clock.advance(hours: 1.5)
            scene.relay.isAway = false
            try await scene.settle()
            let left = scene.clock.now
            #expect(try await scene.offer() == asked && scene.relay.taken.count >= 1)
            scene.clock.advance(hours: 0.5)
            try await scene.accept(asked)
            #expect(try await scene.world.store.counts().referrals == ["handed off": 1])
            #expect(try await scene.answers() == [left])
        }
    }

    @Test("after his hours a silent partner's offer lapses all the same, once")
    func silent() async throws {
        try await scene { scene in
            scene.relay.isAway = true
            try await scene.world.keep([scene.world.lead(0)])
            try await scene.settle()
            try await scene.wait(hours: 30, steps: 6)
            let first = try #require(try await scene.offer())
            try await scene.comeBack()
            try await scene.wait(hours: 60, steps: 30)
            let history = try #require(try await scene.world.store.referrals(inStage: nil, limit: 1).first).referral
            let lapsed = history.offers.filter { if case .lapsed = $0.answer { true } else { false } }
            #expect(lapsed.first?.id == first.id)
            let lapses = lapsed.filter { $0.id == first.id }.map(\.answer)
            guard case .lapsed(let at)? = lapses.first, let closing = lapsed.first?.closesAt else {
                Issue.record("the first offer has not lapsed")
                return
            }
            #expect(lapses.count == 1 && at >= closing)
        }
    }

    @Test("a letter that leaves within minutes changes nothing")
    func greylisted() async throws {
        try await scene { scene in
            scene.relay.isAway = true
            try await scene.world.keep([scene.world.lead(0)])
            try await scene.settle()
            let written = try #require(try await scene.offer())
            scene.relay.isAway = false
            scene.clock.advance(hours: 0.2)
            try await scene.settle()
            scene.clock.advance(hours: written.closesAt.timeIntervalSince(scene.clock.now) / 3_600 - 0.1)
            try await scene.settle()
            #expect(try await scene.offer() == written)
        }
    }
}

/// A server that refuses for now while it is away, and takes everything else.
private final class Relay: MessageSink {
    private let state = Mutex((isAway: false, letters: [Delivery]()))

    var isAway: Bool {
        get { state.withLock(\.isAway) }
        set { state.withLock { $0.isAway = newValue } }
    }

    var letters: [Delivery] { state.withLock(\.letters) }

    var taken: [(recipient: String, subject: String)] {
        letters.map { letter in
            let lines = String(decoding: letter.bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
            let subject = lines.first { $0.hasPrefix("Subject: ") } ?? ""
            return ("\(letter.recipient)", String(subject))
        }
    }

    func deliver(_ delivery: Delivery) async -> DeliveryVerdict {
        state.withLock { state in
            guard !state.isAway else { return .postponed(.later, reason: "451 later") }
            state.letters.append(delivery)
            return .accepted(answer: "250 OK")
        }
    }
}
