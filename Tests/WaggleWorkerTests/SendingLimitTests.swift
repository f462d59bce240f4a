import Foundation
import Synchronization
import Testing
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import WaggleWorker

/// A mail server that takes only so much of us in an hour.
@Suite("Limits of a mail server (P4)", .timeLimit(.minutes(2)))
struct SendingLimitTests {
    // Fault 41.
    @Test("it is asked seldom while it takes nothing, and gets everything in time, the oldest first and nothing twice")
    func hourly() async throws {
        let clock = TestClock(ClockTests.start)
        try await QuietWorld.run(clock: clock) { world in
            try await world.keep((0..<12).map(world.lead))
            try await world.processAll(limit: 20)
            let letters = try await world.store.counts().outbox["queued"] ?? 0
            #expect(letters >= 24, "receipts and offers")
            let relay = LimitedRelay(clock: clock, anHour: 6)
            for _ in 0..<(24 * 60) {
                _ = try await world.pipeline.send(limit: Sending.batch, through: relay)
                clock.advance(hours: 1.0 / 60)
            }
            #expect(try await world.store.counts().outbox == ["accepted": letters])
            #expect(Set(relay.taken).count == letters)
            #expect(relay.taken.count == letters)
            #expect(relay.refused < letters * 3, "\(relay.refused) tries in vain for \(letters) letters")
        }
    }

    @Test("a new lead's letters go as soon as others when the server takes mail again")
    func fair() async throws {
        let clock = TestClock(ClockTests.start)
        try await QuietWorld.run(clock: clock) { world in
            try await world.keep((0..<6).map(world.lead))
            try await world.processAll(limit: 20)
            let relay = LimitedRelay(clock: clock, anHour: 0)
            for _ in 0..<20 {
                _ = try await world.pipeline.send(limit: Sending.batch, through: relay)
                clock.advance(hours: 0.5)
            }
            let before = relay.refused
            #expect(before <= 20, "one trial a round, and not one a letter")
            try await world.keep([world.lead(7)])
            try await world.processAll(limit: 20)
            relay.anHour = 100
            for _ in 0..<8 {
                clock.advance(hours: 0.5)
                for _ in 0..<9 { _ = try await world.pipeline.send(limit: Sending.batch, through: relay) }
            }
            #expect(try await world.store.counts().outbox["queued"] == nil)
        }
    }
}

/// Takes so many letters an hour, and says of the next that it is too many.
private final class LimitedRelay: MessageSink {
    private struct State {
        var anHour: Int
        var taken: [(messageID: String, at: Date)] = []
        var refused = 0
    }

    private let clock: TestClock
    private let state: Mutex<State>

    init(clock: TestClock, anHour: Int) {
        self.clock = clock
        state = Mutex(State(anHour: anHour))
    }

    var anHour: Int {
        get { state.withLock(\.anHour) }
        set { state.withLock { $0.anHour = newValue } }
    }

    var taken: [String] { state.withLock { $0.taken.map(\.messageID) } }
    var refused: Int { state.withLock(\.refused) }

    func deliver(_ delivery: Delivery) async -> DeliveryVerdict {
        state.withLock { state in
            let recent = state.taken.count { clock.now.timeIntervalSince($0.at) < 3_600 }
            guard recent < state.anHour else {
                state.refused += 1
                return .postponed(.slowDown, reason: "421 4.7.0 Try again later")
            }
            state.taken.append((delivery.messageID, clock.now))
            return .accepted(answer: "250 OK")
        }
    }
}
