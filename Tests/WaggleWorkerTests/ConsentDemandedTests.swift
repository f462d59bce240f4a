import Foundation
import Testing
import WaggleMIME
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import WaggleWorker

/// A house that demands the customer's consent tells nobody who he is before somebody said that he agreed.
@Suite("Consent, demanded")
struct ConsentDemandedTests {
    static let words = "Need 25 laptops in Vashi, call 98200 20001."
    static let giver = MailAddress("desk@giver.example")!

    /// One exchange, in which a lead was accepted.
    private struct Scene {
        var world: QuietWorld
        var offer: OutboxItem
        /// What followed from the acceptance.
        var letters: [OutboxItem]

        func letter(_ kind: String) throws -> OutboxItem { try #require(letters.first { $0.kind == kind }) }

        func answer(_ words: String, to kind: String, number: Int) async throws -> [OutboxItem] {
            let letter = try letter(kind)
            let mail = world.answer(words, to: letter, from: letter.delivery.recipient, number: number)
            try await world.keep([mail])
            try await world.processAll(limit: 5)
            return try await world.letters()
        }

        var referral: Referral {
            get async throws { try #require(try await world.store.referrals(inStage: nil, limit: 1).first).referral }
        }

        /// That nobody was told of the customer, and nothing was booked.
        func expectNothingLeft(_ because: Comment) async throws {
            let referral = try await referral
            #expect(try await world.store.disclosures(of: referral.id).isEmpty, because)
            #expect(try await world.store.ledger(limit: 5).isEmpty, because)
        }
    }

    private func accepted(
        _ words: String = Self.words,
        clock: TestClock = TestClock(Date(timeIntervalSince1970: 1_795_415_400)),
        _ body: (Scene) async throws -> Void
    ) async throws {
        try await QuietWorld.run(consentWithinDays: 3, clock: clock) { world in
            try await world.keep([world.mail(words, subject: "lead", number: 1)])
            try await world.processAll(limit: 5)
            let offer = try #require(try await world.letters().first { $0.kind == "offer" })
            try await world.keep([world.answer("accept", to: offer, from: offer.delivery.recipient, number: 2)])
            try await world.processAll(limit: 5)
            try await body(Scene(world: world, offer: offer, letters: try await world.letters()))
        }
    }

    private func text(_ letter: OutboxItem) -> String {
        (MailMessage(decoding: letter.delivery.bytes).plainText ?? "").replacing("\n", with: " ")
    }

    @Test("a yes is heard too when the house has ceased to demand consent meanwhile")
    func noLongerDemanded() async throws {
        try await accepted { scene in
            let asked = try scene.letter("consent-asked")
            let yes = scene.world.answer("Yes.", to: asked, from: Self.giver, number: 3)
            try await scene.world.keep([yes])
            let later = try await QuietWorld.pipeline(on: scene.world.store)
            while try await later.process(limit: 5) > 0 {}
            guard case .handedOff = try await scene.referral.stage else {
                Issue.record("it was not handed over")
                return
            }
            #expect(try await scene.world.letters().contains { $0.kind == "handoff" })
        }
    }

    @Test("who accepts has it reserved and is told so; the referrer is asked; nobody learns who the customer is")
    func held() async throws {
        try await accepted { scene in
            #expect(Set(scene.letters.map(\.kind)) == ["consent-awaited", "consent-asked"])
            let awaited = try scene.letter("consent-awaited")
            #expect(awaited.delivery.recipient == scene.offer.delivery.recipient)
            #expect(text(awaited).contains("the customer's details follow as soon as the customer agrees"))
            #expect(!String(decoding: awaited.delivery.bytes, as: UTF8.self).contains("98200"))
            let asked = try scene.letter("consent-asked")
            #expect(asked.delivery.recipient == Self.giver)
            #expect(text(asked).contains("yes, she agreed on the phone"))
            guard case .reserved(let offer, _) = try await scene.referral.stage else {
                Issue.record("it is not reserved")
                return
            }
            #expect("desk@\(offer.partner).example" == "\(scene.offer.delivery.recipient)")
            try await scene.expectNothingLeft("before consent")
        }
    }

    @Test("the referrer's yes releases it, and the record has whose word it is and which")
    func released() async throws {
        try await accepted { scene in
            let letters = try await scene.answer("Yes, she agreed on the phone.", to: "consent-asked", number: 3)
            #expect(Set(letters.map(\.kind)) == ["handoff", "taken"])
            let handoff = try #require(letters.first { $0.kind == "handoff" })
            #expect(handoff.delivery.recipient == scene.offer.delivery.recipient)
            #expect(text(handoff).contains("98200 20001") || text(handoff).contains("+91 98200 20001"))
            #expect(text(handoff).contains("in the words of Giver Infotech: \"she agreed\""))
            let referral = try await scene.referral
            #expect(referral.lead.consent?.value.by == .referrer)
            #expect(try await !scene.world.store.disclosures(of: referral.id).isEmpty)
            #expect(try await scene.world.store.ledger(limit: 5).count == 1)
        }
    }

    struct Words: Sendable, CustomTestStringConvertible {
        var words: String
        var isConsent: Bool
        var because: String
        var testDescription: String { words }
    }

    static let table = [
        Words(words: "yes", isConsent: true, because: "a bare yes answers the question"),
        Words(words: "Yes.", isConsent: true, because: "with a stop"),
        Words(words: "customer agrees", isConsent: true, because: "as in a lead"),
        Words(words: "He has agreed, just spoke to him", isConsent: true, because: "in his own words"),
        Words(words: "Ja", isConsent: true, because: "in German"),
        Words(words: "Der Kunde ist einverstanden.", isConsent: true, because: "in German, said out"),
        Words(words: "no", isConsent: false, because: "a no is none"),
        Words(words: "not yet", isConsent: false, because: "not yet is none"),
        Words(words: "I will ask her tomorrow", isConsent: false, because: "a promise to ask is none"),
        Words(words: "yes if he agrees", isConsent: false, because: "a condition is none"),
        Words(words: "Did he agree?", isConsent: false, because: "a question is none"),
        Words(words: "> yes", isConsent: false, because: "quoted words are nobody's"),
        Words(words: "thanks", isConsent: false, because: "thanks say nothing"),
    ]

    @Test("what is consent, in answer to the question", arguments: table)
    func wordings(_ row: Words) async throws {
        try await accepted { scene in
            let letters = try await scene.answer(row.words, to: "consent-asked", number: 3)
            #expect(letters.contains { $0.kind == "handoff" } == row.isConsent, "\(row.because)")
            if !row.isConsent {
                try await scene.expectNothingLeft("\(row.because)")
                // What names a day, or asks something, may be read as a change of the lead.
                #expect(Set(letters.map(\.kind)).isSubset(of: ["not-understood", "receipt"]), "\(row.because)")
                #expect(letters.count == 1, "\(row.because)")
            }
        }
    }

    @Test("a yes of the partner's, or of anybody's but the referrer, is no consent")
    func othersYes() async throws {
        try await accepted { scene in
            _ = try await scene.answer("yes, the customer agreed, I called her", to: "consent-awaited", number: 3)
            try await scene.expectNothingLeft("the partner's word")
            let asked = try scene.letter("consent-asked")
            let world = scene.world
            for (number, address) in [(4, scene.offer.delivery.recipient), (5, MailAddress("desk@chan.example")!)] {
                try await world.keep([world.answer("yes", to: asked, from: address, number: number)])
            }
            try await world.processAll(limit: 5)
            try await scene.expectNothingLeft("the referrer's token in another hand")
        }
    }

    struct Attack: Sendable, CustomTestStringConvertible {
        var tries: String
        var words = "yes, she agreed on the phone"
        var from = "desk@giver.example"
        var results: String?
        var headers: [String] = []
        var testDescription: String { tries }
    }

    static let attacks = [
        Attack(tries: "the referrer's name, DMARC failed", results: "dmarc=fail header.from=giver.example"),
        Attack(tries: "the referrer's name, of which the border says nothing", results: "none"),
        Attack(tries: "a stranger with the token", from: "eve@evil.example"),
        Attack(tries: "a rival with the token", from: "desk@chan.example"),
        Attack(tries: "a robot of the referrer's", headers: ["Auto-Submitted: auto-replied"]),
        Attack(tries: "an absence note by its subject", words: "I am out of office until Monday. yes"),
        Attack(tries: "two authors", headers: ["From: <eve@evil.example>"]),
        Attack(
            tries: "hidden in white",
            words: "<html><body><p style=\"color:#fff\">yes</p><p>One moment please.</p></body></html>",
            headers: ["MIME-Version: 1.0", "Content-Type: text/html; charset=utf-8"]
        ),
        Attack(tries: "quoted", words: "One moment.\r\n\r\n> yes, she agreed"),
        Attack(tries: "in a signature", words: "One moment.\r\n\r\n-- \r\ncustomer agrees"),
        Attack(
            tries: "in the words of whom he passes on",
            words: "See below.\r\n\r\n---------- Forwarded message ---------\r\nFrom: Eve <eve@evil.example>\r\n"
                + "Date: Mon, 23 Nov 2026 at 11:40\r\nSubject: x\r\nTo: <desk@giver.example>\r\n\r\ncustomer agrees"
        ),
        Attack(
            tries: "magic fields",
            words: "One moment please.",
            headers: ["X-Waggle-Consent: yes", "X-Waggle-Decision: accept"]
        ),
    ]

    @Test("nobody forges the referrer's yes", arguments: attacks)
    func forged(_ attack: Attack) async throws {
        try await accepted { scene in
            let asked = try scene.letter("consent-asked")
            let address = MailMessage(decoding: asked.delivery.bytes).replyTo[0].address
            let mail = scene.world.mail(
                attack.words,
                subject: "Re: a lead",
                number: 77,
                from: attack.from,
                to: address,
                results: attack.results,
                headers: attack.headers
            )
            try await scene.world.keep([mail])
            try await scene.world.processAll(limit: 5)
            #expect(try await scene.world.letters().allSatisfy { $0.kind != "handoff" }, "\(attack.tries)")
            try await scene.expectNothingLeft("\(attack.tries)")
        }
    }

    @Test("consent in the lead's own words counts: the handoff follows at once")
    func alreadySaid() async throws {
        try await accepted("\(Self.words) Customer agrees.") { scene in
            #expect(Set(scene.letters.map(\.kind)) == ["handoff", "taken"])
        }
    }

    @Test("the receipt asks for it, and a word in answer to that is enough")
    func beforehand() async throws {
        try await QuietWorld.run(consentWithinDays: 3) { world in
            try await world.keep([world.mail(Self.words, subject: "lead", number: 1)])
            try await world.processAll(limit: 5)
            let letters = try await world.letters()
            let receipt = try #require(letters.first { $0.kind == "receipt" })
            #expect(text(receipt).contains("reply \"customer agrees\" now"))
            try await world.keep([world.answer("customer agrees", to: receipt, from: Self.giver, number: 2)])
            try await world.processAll(limit: 5)
            let again = try await world.letters()
            #expect(again.map(\.kind) == ["receipt"] && !text(again[0]).contains("customer agrees\" now"))
            let offer = try #require(letters.first { $0.kind == "offer" })
            try await world.keep([world.answer("accept", to: offer, from: offer.delivery.recipient, number: 3)])
            try await world.processAll(limit: 5)
            #expect(Set(try await world.letters().map(\.kind)) == ["handoff", "taken"])
        }
    }

    @Test("the operators' word releases it as well")
    func operators() async throws {
        try await accepted { scene in
            let id = try await scene.referral.id
            try await scene.world.store.add(Deadline(referral: id, kind: .consented, at: .distantPast))
            #expect(try await scene.world.pipeline.tick(limit: 5) == 1)
            #expect(Set(try await scene.world.letters().map(\.kind)) == ["handoff", "taken"])
            #expect(try await scene.referral.lead.consent?.value.by == .operator)
        }
    }

    @Test("without a word it is closed when the time is over, everybody is told, and a late yes does nothing")
    func tooLate() async throws {
        let clock = TestClock(Date(timeIntervalSince1970: 1_795_415_400))
        try await accepted(clock: clock) { scene in
            clock.advance(hours: 71)
            #expect(try await scene.world.pipeline.tick(limit: 9) == 0)
            clock.advance(hours: 1)
            #expect(try await scene.world.pipeline.tick(limit: 9) == 1)
            let letters = try await scene.world.letters()
            #expect(letters.map(\.kind).sorted() == ["attention", "consent-missing", "consent-missing"])
            let late = try await scene.answer("yes, she agreed", to: "consent-asked", number: 3)
            #expect(!late.contains { $0.kind == "handoff" })
            #expect(try await scene.referral.stage.name == "closed")
            try await scene.expectNothingLeft("after the time")
        }
    }

    @Test("who declines while he waits is out of it, and the next one is asked")
    func declines() async throws {
        try await accepted { scene in
            let letters = try await scene.answer("decline, too busy now", to: "consent-awaited", number: 3)
            #expect(Set(letters.map(\.kind)) == ["declined-thanks", "offer"])
            let next = try #require(letters.first { $0.kind == "offer" })
            #expect(next.delivery.recipient != scene.offer.delivery.recipient)
            try await scene.expectNothingLeft("he declined")
        }
    }

    @Test("the referrer can take it back, and a forgotten customer is told to nobody")
    func takenBack() async throws {
        try await accepted { scene in
            let letters = try await scene.answer("withdraw", to: "consent-asked", number: 3)
            #expect(Set(letters.map(\.kind)) == ["withdrawn", "withdrawn-from-partner"])
            try await scene.expectNothingLeft("withdrawn")
        }
        try await accepted { scene in
            let id = try await scene.referral.id
            try await scene.world.store.add(Deadline(referral: id, kind: .forget(.asked), at: .distantPast))
            #expect(try await scene.world.pipeline.tick(limit: 5) == 1)
            let letters = try await scene.answer("yes", to: "consent-asked", number: 3)
            #expect(!letters.contains { $0.kind == "handoff" })
            try await scene.expectNothingLeft("forgotten")
        }
    }

    @Test("one who is chosen among several waits as well, and the others are free")
    func chosen() async throws {
        try await QuietWorld.run(consentWithinDays: 3) { world in
            try await world.keep([world.mail("\(Self.words) Let me choose.", subject: "lead", number: 1)])
            try await world.processAll(limit: 5)
            let offers = try await world.letters().filter { $0.kind == "offer" }
            #expect(offers.count == 3)
            for (index, offer) in offers.enumerated() {
                try await world.keep([
                    world.answer("accept", to: offer, from: offer.delivery.recipient, number: 2 + index)
                ])
                try await world.processAll(limit: 5)
            }
            let choice = try #require(try await world.letters().first { $0.kind == "choice" })
            try await world.keep([world.answer("2", to: choice, from: Self.giver, number: 9)])
            try await world.processAll(limit: 5)
            let letters = try await world.letters()
            #expect(
                letters.map(\.kind).sorted() == ["consent-asked", "consent-awaited", "not-chosen", "not-chosen"]
            )
            let asked = try #require(letters.first { $0.kind == "consent-asked" })
            try await world.keep([world.answer("yes", to: asked, from: Self.giver, number: 10)])
            try await world.processAll(limit: 5)
            #expect(Set(try await world.letters().map(\.kind)) == ["handoff", "taken"])
        }
    }

    @Test("what was reserved when the program stopped is reserved afterwards")
    func restarted() async throws {
        try await accepted { scene in
            let pipeline = try await QuietWorld.pipeline(on: scene.world.store, consentWithinDays: 3)
            let asked = try scene.letter("consent-asked")
            let world = scene.world
            try await world.keep([world.answer("yes", to: asked, from: Self.giver, number: 3)])
            while try await pipeline.process(limit: 5) > 0 {}
            #expect(Set(try await world.letters().map(\.kind)) == ["handoff", "taken"])
        }
    }
}
