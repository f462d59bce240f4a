import Foundation
import Testing
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import WaggleWorker

/// Many mails at once: batches are read ahead and committed beside each other, and nobody can tell.
@Suite("Batches (P1, P2, P3)")
struct BatchTests {
    @Test(
        "what was decided in the batch before is known, though it is still on its way to the disk",
        arguments: [1, 2, 3, 50]
    )
    func acrossBatches(_ limit: Int) async throws {
        try await QuietWorld.run { world in
            let leads = (0..<12).map { world.lead($0) }
            // The same mail once more, far enough behind to be in another batch.
            try await world.keep(leads + [leads[0], leads[11]])
            try await world.processAll(limit: limit)

            #expect(try await world.store.counts().arrivals == ["acted": 12, "duplicate": 2])
            let kept = try await world.store.referrals(inStage: nil, limit: 50)
            #expect(Set(kept.map(\.origin.sequence)) == Set(0..<12), "no number twice, none left out")
            #expect(Set(kept.map(\.referral.reference)).count == 12)
            // The same partner is asked less the more he has in hand: the count goes on from batch to batch.
            let asked = Dictionary(grouping: kept.flatMap(\.referral.offers), by: \.partner).mapValues(\.count)
            #expect(asked.values.max() ?? 0 <= 4, "twelve leads and three partners alike: \(asked)")
        }
    }

    @Test(
        "an answer is understood by what the mails before it changed, whatever batch they were in",
        arguments: [1, 2, 50]
    )
    func answersInOrder(_ limit: Int) async throws {
        try await QuietWorld.run { world in
            try await world.keep([world.lead(0)])
            try await world.processAll(limit: limit)
            let offer = try #require(try await world.letters().first { $0.kind == "offer" })
            let partner = offer.delivery.recipient
            // Accepted and won before the bot looked again, and a status command behind it.
            try await world.keep([
                world.lead(1), world.answer("accept", to: offer, from: partner, number: 2),
                world.answer("won 4.5 lakh", to: offer, from: partner, number: 3), world.lead(4),
            ])
            try await world.processAll(limit: limit)

            let first = try await world.store.referrals(inStage: "closed", limit: 2)
            #expect(first.count == 1, "read as a report, because the lead was his by then")
            let won = Money(minorUnits: 45_000_000, currency: "INR")
            #expect(Set(try await world.store.ledger(limit: 9).map(\.kind)) == [.handedOff, .won(won)])
            #expect(try await world.store.counts().arrivals == ["acted": 5])
        }
    }

    @Test("what a stop left unfinished has its turn before newer mail")
    func orderAfterStop() async throws {
        try await QuietWorld.run { world in
            try await world.keep([world.lead(0)])
            try await world.processAll(limit: 9)
            let offer = try #require(try await world.letters().first { $0.kind == "offer" })
            let partner = offer.delivery.recipient
            try await world.keep([world.lead(1), world.answer("accept", to: offer, from: partner, number: 2)])
            // As a stop leaves them: begun, and not dealt with.
            #expect(try await world.store.unread(after: 0, limit: 9).count == 2)
            try await world.keep([world.answer("won 4.5 lakh", to: offer, from: partner, number: 3), world.lead(4)])
            try await world.processAll(limit: 9)

            let won = Money(minorUnits: 45_000_000, currency: "INR")
            #expect(Set(try await world.store.ledger(limit: 9).map(\.kind)) == [.handedOff, .won(won)])
            #expect(try await world.store.counts().arrivals == ["acted": 5])
        }
    }

    @Test("a command about a lead of the batch before is answered")
    func commandBehindItsLead() async throws {
        try await QuietWorld.run { world in
            try await world.keep([world.lead(0)])
            try await world.processAll(limit: 5)
            let reference = try #require(
                try await world.store.referrals(inStage: nil, limit: 1).first?.referral.reference
            )
            try await world.keep([world.lead(1), world.mail("withdraw \(reference)", subject: "withdraw", number: 2)])
            try await world.processAll(limit: 1)
            #expect(
                try await world.store.referrals(inStage: "closed", limit: 2).map(\.referral.reference) == [reference]
            )
        }
    }

    @Test("a store that fails again and again makes no mail a poison mail")
    func failingStore() async throws {
        try await QuietWorld.run { world in
            try await world.keep((0..<6).map { world.lead($0) })
            for _ in 0..<6 {
                // Somebody else has the file, longer than anybody waits: reading works, committing does not.
                try world.refuseCommits(true)
                await #expect(throws: StoreError.self) { try await world.pipeline.process(limit: 2) }
                try world.refuseCommits(false)
            }
            try await world.processAll(limit: 2)
            #expect(try await world.store.counts().arrivals == ["acted": 6], "none is set aside")
        }
    }
}
