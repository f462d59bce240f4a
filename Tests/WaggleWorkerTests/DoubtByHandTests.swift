import Foundation
import Testing
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import WaggleWorker

/// A letter was in doubt, and a person asked who should have it.
@Suite("Doubts that a person settles (P5)", .timeLimit(.minutes(2)))
struct DoubtByHandTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var word: StandingLetter.Word
        /// Of letters that leave afterwards.
        var leave: [String]
        var outbox: [String: Int]
        var because: String

        var testDescription: String { because }
    }

    // Fault 27.
    @Test(
        "what he says of an offer is done, and nothing twice",
        arguments: [
            Row(word: .sendAgain, leave: ["offer"], outbox: ["accepted": 2], because: "it goes to the same partner"),
            Row(word: .arrived, leave: [], outbox: ["accepted": 2], because: "nothing is left to be done"),
            Row(
                word: .giveUp,
                leave: ["attention", "offer"],
                outbox: ["accepted": 3, "refused": 1],
                because: "the next partner is asked, as after a bounce"
            ),
        ]
    )
    func settled(_ row: Row) async throws {
        try await QuietWorld.run { world in
            try await world.keep([world.lead(0)])
            try await world.processAll(limit: 9)
            let letters = try await world.store.claimOutbox(limit: 9, at: .distantFuture)
            for letter in letters {
                let isOffer = letter.kind == "offer"
                try await world.store.record(
                    isOffer
                        ? .inDoubt(since: .distantPast, tries: 1, reason: "cut")
                        : .accepted(at: .distantPast, answer: "250 OK"),
                    of: letter.note
                )
            }
            let offer = try #require(letters.first { $0.kind == "offer" })
            let listed = try await world.store.letters(inStates: ["in doubt"], limit: 9)
            #expect(listed.map(\.recipient) == [offer.delivery.recipient])
            #expect(listed[0].lead != nil)

            #expect(try await world.store.settle(letter: listed[0].id, as: row.word, at: .distantPast))
            let deciding = Deciding(pipeline: world.pipeline, arrived: Signal(), written: Signal())
            while try await deciding.step() {}
            while try await deciding.step() {}
            let left = try await world.letters()
            #expect(left.map(\.kind) == row.leave)
            if row.word == .sendAgain { #expect(left.map(\.delivery) == [offer.delivery]) }
            if row.word == .giveUp { #expect(left.last?.delivery.recipient != offer.delivery.recipient) }
            #expect(try await world.store.counts().outbox == row.outbox)
            #expect(try await world.store.counts().referrals == ["offering": 1])
        }
    }

    @Test("a letter of a customer who was forgotten is never sent with nothing in it", arguments: [true, false])
    func forgotten(isBeingSent: Bool) async throws {
        try await QuietWorld.run { world in
            try await world.keep([world.lead(0)])
            try await world.processAll(limit: 9)
            let letters = try await world.store.claimOutbox(limit: 9, at: .distantFuture)
            let record = {
                for letter in letters {
                    try await world.store.record(
                        .inDoubt(since: .distantPast, tries: 1, reason: "cut"),
                        of: letter.note
                    )
                }
            }
            if !isBeingSent { try await record() }
            let lead = try #require(try await world.store.referrals(inStage: nil, limit: 1).first).referral.id
            try await world.store.add(Deadline(referral: lead, kind: .forget(.asked), at: .distantPast))
            #expect(try await world.pipeline.tick(limit: 9) == 1)
            if isBeingSent { try await record() }
            #expect(try await world.store.inDoubt(limit: 9).isEmpty)
            let refused = try await world.store.letters(inStates: ["refused"], limit: 9)
            #expect(refused.count == letters.count)
            #expect(try await world.store.counts().outbox["in doubt"] == nil)
        }
    }
}
