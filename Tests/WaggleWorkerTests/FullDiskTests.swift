import Foundation
import GRDB
import Synchronization
import Testing
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import WaggleWorker

/// The store takes nothing for a while, in the midst of sending.
@Suite("Full disk while sending (P4, P18)")
struct FullDiskTests {
    // Fault 31.
    @Test("what the store could not take is written down before the next mail goes", arguments: Verdict.allCases)
    func caughtUp(_ verdict: Verdict) async throws {
        try await QuietWorld.run { world in
            try await world.keep([world.lead(0)])
            try await world.processAll(limit: 5)
            let sink = CountingSink(verdict.first)
            try world.refuseRecords(true)
            await #expect(throws: StoreError.self) { try await world.pipeline.send(limit: 4, through: sink) }
            #expect(sink.seen.count == 1, "nothing is tried whose end could not be written down")
            await #expect(throws: StoreError.self) { try await world.pipeline.send(limit: 4, through: sink) }
            #expect(sink.seen.count == 1)

            try world.refuseRecords(false)
            for _ in 0..<4 { _ = try await world.pipeline.send(limit: 4, through: sink) }
            let counts = try await world.store.counts().outbox
            switch verdict {
            case .accepted:
                #expect(counts == ["accepted": 2])
                #expect(Set(sink.seen).count == sink.seen.count, "none went twice")
            case .postponed: #expect(counts == ["accepted": 1, "queued": 1], "one waits for its next try")
            case .inDoubt: #expect(counts == ["accepted": 2, "in doubt": 1], "and the operators are told of it")
            }
        }
    }

    @Test("a refusal is decided upon once, though it could not be written down")
    func refusedOnce() async throws {
        try await QuietWorld.run { world in
            try await world.keep([world.lead(0)])
            try await world.processAll(limit: 5)
            let sink = CountingSink(
                .accepted(answer: "250 OK"),
                offers: .refused(code: 550, answer: "550 no such user")
            )
            _ = try await world.pipeline.send(limit: 4, through: sink)
            try world.refuseRecords(true)
            await #expect(throws: StoreError.self) { try await world.pipeline.hearRefusals() }
            await #expect(throws: StoreError.self) { try await world.pipeline.hearRefusals() }
            try world.refuseRecords(false)
            try await world.pipeline.hearRefusals()

            let lead = try #require(try await world.store.referrals(inStage: nil, limit: 1).first)
            #expect(try await world.store.history(of: lead.referral.id).map(\.name).count { $0 == "bounced" } == 1)
            #expect(lead.referral.offers.count == 2, "the next partner is asked, once")
        }
    }

    enum Verdict: CaseIterable {
        case accepted
        case postponed
        case inDoubt

        var first: DeliveryVerdict {
            switch self {
            case .accepted: .accepted(answer: "250 OK")
            case .postponed: .postponed(.later, reason: "greylisted")
            case .inDoubt: .inDoubt(reason: "the connection broke")
            }
        }
    }
}

/// Gives its first mail one verdict and accepts the others.
private final class CountingSink: MessageSink {
    private let first: DeliveryVerdict
    private let offers: DeliveryVerdict?
    private let log = Mutex<[String]>([])

    init(_ first: DeliveryVerdict, offers: DeliveryVerdict? = nil) {
        self.first = first
        self.offers = offers
    }

    var seen: [String] { log.withLock { $0 } }

    func deliver(_ delivery: Delivery) async -> DeliveryVerdict {
        let isFirst = log.withLock { log in
            log.append(delivery.messageID)
            return log.count == 1
        }
        if let offers, !delivery.recipient.description.hasPrefix("desk@giver") { return offers }
        return isFirst ? first : .accepted(answer: "250 OK")
    }
}

extension QuietWorld {
    /// Lets no mail's end be written down, while claiming still works.
    fileprivate func refuseRecords(_ isOn: Bool) throws {
        let statement =
            isOn
            ? """
            CREATE TRIGGER full_disk BEFORE UPDATE ON outbox WHEN OLD.state = 'sending'
                BEGIN SELECT RAISE(FAIL, 'no space is left'); END
            """
            : "DROP TRIGGER full_disk"
        try DatabaseQueue(path: path).write { db in try db.execute(sql: statement) }
    }
}
