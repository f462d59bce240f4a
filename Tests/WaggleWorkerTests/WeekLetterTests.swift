import Foundation
import Testing
import WaggleMIME
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport
import WaggleWriting

@testable import WaggleWorker

@Suite("What the week brought")
struct WeekLetterTests {
    @Test(
        "each member hears of his own leads once, the operators of the circle, and who has nothing to hear gets nothing"
    )
    func told() async throws {
        try await QuietWorld.run { world in
            let words =
                "30 laptops in Vashi for Meera Iyer, Iyer Traders, call 98200 12345 or meera@iyer-traders.example"
            try await world.keep([world.mail(words, subject: "Iyer Traders", number: 1), world.lead(7)])
            try await world.processAll(limit: 9)
            let offers = try await world.letters().filter { $0.kind == "offer" }
            let receiver = offers[0].delivery.recipient
            try await world.keep([world.answer("accept", to: offers[0], from: receiver, number: 2)])
            try await world.processAll(limit: 9)
            _ = try await world.letters()
            #expect(try await world.pipeline.tellWeek() == 0, "the week in which it happened is not over")

            let later = try await world.pipeline(after: 7)
            let written = try await later.tellWeek()
            let letters = try await world.letters()
            #expect(letters.count == written)
            let asked = Set(offers.map(\.delivery.recipient.description))
            #expect(
                letters.filter { $0.kind == "week" }.map(\.delivery.recipient.description).sorted()
                    == asked.union(["desk@giver.example"]).sorted(),
                "those who were never asked get none"
            )
            #expect(
                letters.filter { $0.kind == "circle-week" }.map { "\($0.delivery.recipient)" } == ["ops@circle.example"]
            )
            for letter in letters {
                for name in ["Iyer", "iyer", "12345", "20007", "20 007"] {
                    #expect(letter.delivery.bytes.range(of: Data(name.utf8)) == nil, "a customer needs no place in it")
                }
            }

            let head = try await world.store.head().map { String(format: "%02x", $0) }.joined()
            let giver = try #require(letters.first { $0.delivery.recipient.description == "desk@giver.example" }).text
            #expect(giver.contains("took it on Monday 23 November") && giver.contains("is being asked"))
            #expect(giver.contains("you gave 1 lead, and took 0 leads") && giver.contains(head))
            let taker = try #require(letters.first { $0.delivery.recipient == receiver }).text
            #expect(taker.contains("You have had it since Monday 23 November"))
            #expect(taker.contains("you gave 0 leads, and took 1 lead") && !taker.contains("Leads you gave"))
            let operators = try #require(letters.first { $0.kind == "circle-week" }).text
            #expect(
                operators.contains("Leads told: 2") && operators.contains("Passed on: 1, half of them within 0.0 hours")
            )
            #expect(operators.contains("Giver Infotech: gave 1, took 0") && operators.contains(head))

            #expect(try await later.tellWeek() == 0)
            let restarted = try await world.pipeline(after: 7.05)
            #expect(try await restarted.tellWeek() == 0, "the outbox remembers")
            #expect(try await world.letters().map { "\($0.kind) to \($0.delivery.recipient)" } == [])
        }
    }

    @Test("the operators are told of mail that was held in the week, not of all that ever was")
    func held() async throws {
        try await QuietWorld.run { world in
            let now = Date(timeIntervalSince1970: 1_795_415_400)
            try await world.keep([world.lead(1)], receivedAt: now)
            let forged = { (number: Int) in
                world.mail("accept", subject: "x", number: number, from: "desk@stranger.example", results: "none")
            }
            try await world.keep([forged(2)], receivedAt: now.addingTimeInterval(-30 * 86_400))
            try await world.keep([forged(3), forged(4)], receivedAt: now.addingTimeInterval(3_600))
            try await world.processAll(limit: 9)
            let ever = try await world.store.held(limit: 9).count
            _ = try await world.letters()
            let later = try await world.pipeline(after: 7)
            _ = try await later.tellWeek()
            let letter = try #require(try await world.letters().first { $0.kind == "circle-week" })
            #expect(ever == 3 && letter.text.contains("held (`waggle held`): 2"), "\(ever): \(letter.text)")
        }
    }

    @Test("a worker that never stops writes again when the next week is over, and to members new to the list")
    func weekAfterWeek() async throws {
        try await QuietWorld.run { world in
            let clock = TestClock(Date(timeIntervalSince1970: 1_795_415_400))
            let pipeline = try await QuietWorld.pipeline(on: world.store, now: { clock.now })
            try await world.keep([world.lead(1)])
            while try await pipeline.process(limit: 9) > 0 {}
            for week in 1...3 {
                clock.advance(hours: 7 * 24)
                #expect(try await pipeline.tellWeek() == 3, "week \(week): giver, asked, operators")
                #expect(try await pipeline.tellWeek() == 0)
            }
            _ = try await world.letters()

            var partners = try await world.store.partners()
            let giver = try #require(partners.firstIndex { $0.key.rawValue == "giver" })
            partners[giver].addresses = [MailAddress("new-desk@giver.example")!]
            try await world.store.save(partners, at: clock.now)
            #expect(try await pipeline.tellWeek() == 0, "the list is read again now and then")
            try await pipeline.refreshDirectory()
            #expect(try await pipeline.tellWeek() == 1)
            #expect(try await world.letters().map { "\($0.delivery.recipient)" } == ["new-desk@giver.example"])
        }
    }

    @Test("a quiet circle writes no letters, and neither does one that wants none")
    func quiet() async throws {
        try await QuietWorld.run { world in
            #expect(try await world.pipeline(after: 30).tellWeek() == 0)
            try await world.keep([world.lead(1)])
            try await world.processAll(limit: 9)
            #expect(try await world.pipeline(after: 30, weekLetterDay: nil).tellWeek() == 0)
            #expect(try await world.pipeline(after: 30).tellWeek() == 3)
        }
    }
}

extension QuietWorld {
    func pipeline(after days: Double, weekLetterDay: Int? = 1) async throws -> Pipeline {
        try await Self.pipeline(on: store, weekLetterDay: weekLetterDay) {
            Date(timeIntervalSince1970: 1_795_415_400 + days * 86_400)
        }
    }
}

extension OutboxItem {
    /// Its text part on one line.
    fileprivate var text: String {
        let plain = MailMessage(decoding: delivery.bytes).finishedTexts.compactMap { text in
            if case .plain(let text) = text { text } else { nil }
        }
        return plain.joined(separator: " ").split { $0.isWhitespace }.joined(separator: " ")
    }
}
