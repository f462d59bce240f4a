import Foundation
import Testing
import WaggleMIME
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport
import WaggleWriting

@testable import WaggleWorker

@Suite("Letters in the reader's language")
struct LetterLanguageTests {
    @Test("each firm is written to in its own language, and its answer in that language counts")
    func eachInHisOwn() async throws {
        try await QuietWorld.run { world in
            var partners = try await world.store.partners()
            for index in partners.indices where partners[index].key.rawValue != "giver" {
                // One by what he speaks, the others by what their row says.
                if index == 0 {
                    partners[index].profile.languages = ["da", "de", "en"]
                } else {
                    partners[index].letters = "de"
                }
            }
            try await world.store.save(partners, at: Date(timeIntervalSince1970: 1_795_415_400))
            try await world.pipeline.refreshDirectory()

            try await world.keep([world.lead(1)])
            try await world.processAll(limit: 9)
            let first = try await world.letters()
            let receipt = try #require(first.first { $0.kind == "receipt" })
            let offer = try #require(first.first { $0.kind == "offer" })
            #expect(receipt.text.contains("Thank you for your lead."))
            #expect(offer.text.contains("schreiben Sie „annehmen“") && offer.text.contains("von Ihrem Standort"))
            #expect(offer.text.contains("- Bedarf: Notebooks × 3"))

            let quoted = offer.text.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }
            let words = "annehmen\r\n\r\nAm 23.11.2026 schrieb Test Circle:\r\n" + quoted.joined(separator: "\r\n")
            try await world.keep([world.answer(words, to: offer, from: offer.delivery.recipient, number: 2)])
            try await world.processAll(limit: 9)
            let second = try await world.letters()
            let handoff = try #require(second.first { $0.kind == "handoff" })
            #expect(handoff.text.contains("gehört Ihnen") && handoff.text.contains("+919820020001"))
            #expect(try #require(second.first { $0.kind == "taken" }).text.contains("Good news about your lead"))
        }
    }

    @Test("the house's language is for those who run it, and for who reads none that there are letters in")
    func house() async throws {
        try await QuietWorld.run { world in
            var partners = try await world.store.partners()
            for index in partners.indices { partners[index].profile.languages = ["mr"] }
            try await world.store.save(partners, at: Date(timeIntervalSince1970: 1_795_415_400))
            try await world.pipeline.refreshDirectory()
            try await world.keep([world.lead(1)])
            try await world.processAll(limit: 9)
            #expect(try await world.letters().allSatisfy { $0.text.contains("Hello") })
        }
    }

    // Fault: a letter that is stopped must not be silent.
    @Test("a letter that would name the customer is not sent, and the operators hear which, why and what to do")
    func stopped() async throws {
        try await QuietWorld.run { world in
            let words =
                "30 laptops in Vashi for Meera Iyer, Iyer Traders, call 98200 12345 or meera@iyer-traders.example"
            try await world.keep([world.mail(words, subject: "Iyer Traders", number: 1)])
            try await world.processAll(limit: 9)
            let offer = try #require(try await world.letters().first { $0.kind == "offer" })
            try await world.keep([
                world.answer("Home or Pro?", to: offer, from: offer.delivery.recipient, number: 2)
            ])
            try await world.processAll(limit: 9)
            let asked = try #require(try await world.letters().first { $0.kind == "partner-asked" })
            try await world.keep([
                world.answer("Pro, says Meera Iyer.", to: asked, from: asked.delivery.recipient, number: 3)
            ])
            try await world.processAll(limit: 9)
            let letters = try await world.letters()
            #expect(!letters.contains { $0.kind == "referrer-answered" })
            let told = try #require(letters.first { $0.kind == "attention" })
            #expect("\(told.delivery.recipient)" == "ops@circle.example")
            #expect(told.text.contains("referrer-answered") && told.text.contains("the customer's name"))
            #expect(told.text.contains("waggle leads show L-"))
            #expect(!told.text.contains("Meera") && !told.text.contains("Iyer"))
        }
    }
}

extension OutboxItem {
    /// Its text parts, headers and all, with their lines.
    fileprivate var text: String {
        MailMessage(decoding: delivery.bytes).finishedTexts.compactMap { text in
            if case .plain(let text) = text { text } else { nil }
        }.joined(separator: "\n")
    }
}
