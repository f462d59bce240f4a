import Foundation
import Testing
import WaggleMIME
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import WaggleWorker

/// That a customer agreed to be passed on is on record, with whose word it is.
@Suite("Consent, kept")
struct ConsentRecordTests {
    static let words = "Need 25 laptops in Vashi, call 98200 20001."

    private func lead(_ text: String, in world: QuietWorld) async throws -> OutboxItem {
        try await world.keep([world.mail(text, subject: "lead", number: 1)])
        try await world.processAll(limit: 5)
        return try #require(try await world.letters().first { $0.kind == "offer" })
    }

    private func accept(_ offer: OutboxItem, in world: QuietWorld) async throws -> String {
        try await world.keep([world.answer("accept", to: offer, from: offer.delivery.recipient, number: 2)])
        try await world.processAll(limit: 5)
        let handoff = try #require(try await world.letters().first { $0.kind == "handoff" })
        return (MailMessage(decoding: handoff.delivery.bytes).plainText ?? "").replacing("\n", with: " ")
    }

    private func proof(in world: QuietWorld) async throws -> String {
        let kept = try #require(try await world.store.referrals(inStage: nil, limit: 1).first)
        let proof = Proof(
            of: kept.referral,
            for: .referrer,
            disclosures: [],
            head: Data(count: 32),
            exchange: "x",
            at: .distantPast
        )
        return proof.lines.joined(separator: "\n")
    }

    @Test("the referrer's word reaches the receiver and the proof, and nobody before")
    func referrer() async throws {
        try await QuietWorld.run { world in
            let offer = try await lead("\(Self.words) Customer agrees.", in: world)
            #expect(!String(decoding: offer.delivery.bytes, as: UTF8.self).contains("agree"))
            let handoff = try await accept(offer, in: world)
            #expect(handoff.contains("agreed to be passed on, in the words of Giver Infotech: \"Customer agrees\""))
            #expect(try await proof(in: world).contains("the customer agreed to be passed on, by word of the referrer"))
        }
    }

    @Test("the operators' word is recorded once; without any word the receiver is told so")
    func operators() async throws {
        try await QuietWorld.run { world in
            let offer = try await lead(Self.words, in: world)
            #expect(try await proof(in: world).contains("consent: nothing was said of it"))
            let handoff = try await accept(offer, in: world)
            #expect(handoff.contains("Whether the customer agreed to be passed on was not said"))
            let id = try #require(try await world.store.referrals(inStage: nil, limit: 1).first).referral.id
            for _ in 0..<2 {
                try await world.store.add(Deadline(referral: id, kind: .consented, at: .distantPast))
                #expect(try await world.pipeline.tick(limit: 5) == 1)
            }
            #expect(try await proof(in: world).contains("by word of the operator"))
            let names = try await world.store.history(of: id).map(\.name)
            #expect(names.filter { $0 == "consent recorded" }.count == 2)
        }
    }
}
