import Foundation
import Testing
import WaggleMIME
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import WaggleWorker

@Suite("Three asked at once, the referrer picks, by mail (P1, P2, P7)")
struct ChoiceTests {
    static let words = """
        Need 25 laptops for our office in Vashi, budget 12 lakh. Let me choose.
        Please call Meera Iyer on 98200 12345.
        """

    private static let nextDay: @Sendable () -> Date = { Date(timeIntervalSince1970: 1_795_415_400 + 30 * 3_600) }

    /// The lead was told, and each of those asked says yes.
    private static func askAll(_ world: QuietWorld) async throws -> (offers: [OutboxItem], choice: OutboxItem) {
        try await world.keep([world.mail(words, subject: "a lead", number: 1)])
        try await world.processAll(limit: 10)
        let opening = try await world.letters()
        #expect(opening.map(\.kind) == ["receipt", "offer", "offer", "offer"])
        #expect(opening[0].text.contains("you choose"))
        let offers = Array(opening[1...])
        var answers: [OutboxItem] = []
        for (index, offer) in offers.enumerated() {
            #expect(offer.text.contains("the referrer picks one") && offer.text.contains("3 partners"))
            try await world.keep([world.answer("accept", to: offer, from: offer.delivery.recipient, number: 10 + index)]
            )
            try await world.processAll(limit: 10)
            answers += try await world.letters()
        }
        #expect(answers.map(\.kind) == ["interest-noted", "interest-noted", "interest-noted", "choice"])
        let choice = answers[3]
        #expect(choice.delivery.sender == opening[0].delivery.sender, "in the referrer's own thread")
        for offer in offers + answers[..<3] {
            for word in ["Meera", "Iyer", "98200"] { #expect(!offer.raw.contains(word), "it shows \(word)") }
            for firm in ["Anna I", "Bo I", "Chan I"] where !offer.greets(firm) {
                #expect(!offer.text.contains(firm), "it shows who else is asked")
            }
        }
        return (offers, choice)
    }

    @Test("the referrer answers with a number: one gets the customer, the others a word of thanks")
    func wholeWay() async throws {
        try await QuietWorld.run { world in
            let (offers, choice) = try await Self.askAll(world)
            let id = try #require(try await world.store.referrals(inStage: nil, limit: 1).first).referral.id
            #expect(try await world.store.disclosures(of: id).isEmpty, "nobody has the customer before the choice")
            for firm in ["Anna Infotech", "Bo Infotech", "Chan Infotech"] { #expect(choice.text.contains(firm)) }
            #expect(
                choice.text.contains("1. ") && choice.text.contains("3. ") && choice.text.contains("working minutes")
            )
            let second = try #require(choice.text.split(separator: "\n").first { $0.hasPrefix("2. ") })

            // What is no choice is asked about, and changes nothing.
            let giver = MailAddress("desk@giver.example")!
            try await world.keep([world.answer("2 or 3", to: choice, from: giver, number: 20)])
            try await world.processAll(limit: 10)
            let asked = try await world.letters()
            #expect(asked.map(\.kind) == ["not-understood"] && asked[0].text.contains("number of the newest list"))

            try await world.keep([world.answer("2, please", to: choice, from: giver, number: 21)])
            try await world.processAll(limit: 10)
            let letters = try await world.letters()
            #expect(letters.map(\.kind) == ["handoff", "taken", "not-chosen", "not-chosen"])
            let winner = letters[0].delivery.recipient
            #expect(second.lowercased().contains("\(winner)".split(separator: "@")[1].prefix { $0 != "." }))
            #expect(letters[0].text.contains("Meera Iyer"))
            let own = try #require(offers.first { $0.delivery.recipient == winner })
            #expect(letters[0].delivery.sender == own.delivery.sender, "in the winner's own thread")
            #expect(Set(letters.map(\.delivery.recipient)).count == 4)
            for letter in letters[2...] {
                #expect(!letter.raw.contains("Meera") && !letter.raw.contains("98200"))
                for firm in ["Anna I", "Bo I", "Chan I"] where !letter.greets(firm) {
                    #expect(!letter.text.contains(firm))
                }
            }
            #expect(Set(try await world.store.disclosures(of: id).map(\.to)).count == 1)
            #expect(try await world.store.ledger(limit: 10).count == 1)

            // A second choice, and a yes that comes too late, give nobody anything.
            let loser = try #require(offers.first { $0.delivery.recipient != winner })
            try await world.keep([
                world.answer("1", to: choice, from: giver, number: 22),
                world.answer("accept", to: loser, from: loser.delivery.recipient, number: 23),
                world.answer("won 4.5 lakh", to: letters[0], from: winner, number: 24),
            ])
            try await world.processAll(limit: 10)
            #expect(!(try await world.letters()).contains { $0.kind == "handoff" })
            #expect(try await world.store.ledger(limit: 10).count { $0.kind == .handedOff } == 1)
        }
    }

    @Test("nobody chooses in time: the best placed gets it")
    func inTime() async throws {
        try await QuietWorld.run { world in
            let (_, choice) = try await Self.askAll(world)
            #expect(try await world.pipeline.tick(limit: 10) == 0, "the referrer has time")
            let later = try await QuietWorld.pipeline(on: world.store, now: Self.nextDay)
            while try await later.tick(limit: 10) > 0 {}
            let letters = try await world.letters()
            #expect(letters.map(\.kind) == ["handoff", "taken", "not-chosen", "not-chosen"])
            let first = try #require(choice.text.split(separator: "\n").first { $0.hasPrefix("1. ") })
            let winner = "\(letters[0].delivery.recipient)".split(separator: "@")[1].prefix { $0 != "." }
            #expect(first.lowercased().contains(winner))
            try await world.keep([world.answer("2", to: choice, from: MailAddress("desk@giver.example")!, number: 30)])
            while try await later.process(limit: 10) > 0 {}
            #expect(!(try await world.letters()).contains { $0.kind == "handoff" })
        }
    }

    @Test("who keeps silent has had his time, and the one who said yes gets it without a choice")
    func oneOfThree() async throws {
        try await QuietWorld.run { world in
            try await world.keep([world.mail(Self.words, subject: "a lead", number: 1)])
            try await world.processAll(limit: 10)
            let offers = try await world.letters().filter { $0.kind == "offer" }
            try await world.keep([world.answer("accept", to: offers[1], from: offers[1].delivery.recipient, number: 2)])
            try await world.processAll(limit: 10)
            _ = try await world.letters()
            let later = try await QuietWorld.pipeline(on: world.store, now: Self.nextDay)
            while try await later.tick(limit: 10) > 0 {}
            let letters = try await world.letters().filter { $0.kind != "reminder" }
            #expect(letters.map(\.kind) == ["lapsed", "lapsed", "handoff", "taken"])
            #expect(letters[2].delivery.recipient == offers[1].delivery.recipient)
        }
    }

    @Test("a stop at any commit between the yeses and the choice leaves one winner", arguments: 1...3)
    func interrupted(_ batch: Int) async throws {
        try await QuietWorld.run { world in
            let (offers, choice) = try await Self.askAll(world)
            let giver = MailAddress("desk@giver.example")!
            try await world.keep([
                world.answer(
                    "decline, too busy after all",
                    to: offers[0],
                    from: offers[0].delivery.recipient,
                    number: 40
                ),
                world.answer("1", to: choice, from: giver, number: 41),
                world.answer("2", to: choice, from: giver, number: 42),
            ])
            try world.refuseCommits(true)
            await #expect(throws: StoreError.self) { try await world.processAll(limit: batch) }
            let kept = try #require(try await world.store.referrals(inStage: nil, limit: 1).first).referral
            #expect(try await world.store.disclosures(of: kept.id).isEmpty, "what was not written did not happen")
            try world.refuseCommits(false)

            let pipeline = try await QuietWorld.pipeline(on: world.store)
            while try await pipeline.process(limit: batch) > 0 {}
            let letters = try await world.letters()
            #expect(letters.count { $0.kind == "handoff" } == 1)
            #expect(letters.first { $0.kind == "handoff" }?.delivery.recipient != offers[0].delivery.recipient)
            #expect(Set(try await world.store.disclosures(of: kept.id).map(\.to)).count == 1)
            #expect(try await world.store.ledger(limit: 10).count == 1)
        }
    }
}

extension OutboxItem {
    fileprivate var text: String { MailMessage(decoding: delivery.bytes).plainText ?? "" }
    fileprivate var raw: String { String(decoding: delivery.bytes, as: UTF8.self) }

    /// Whether it is the reader's own firm.
    fileprivate func greets(_ firm: String) -> Bool {
        "\(delivery.recipient)".lowercased().contains(firm.prefix(2).lowercased())
    }
}
