import Foundation
import Testing
import WaggleMIME
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import WaggleWorker

/// How often somebody is answered (P13).
@Suite("Limits of answers (P13)")
struct LimitTests {
    private static let start = Date(timeIntervalSince1970: 1_795_415_400)

    private static func reference(_ world: QuietWorld) async throws -> LeadReference {
        try #require(try await world.store.referrals(inStage: nil, limit: 1).first).referral.reference
    }

    @Test("a proven partner's commands are answered thirty times an hour, then one note says so; leads go on")
    func commands() async throws {
        let clock = TestClock(Self.start)
        try await QuietWorld.run(clock: clock) { world in
            try await world.keep([world.lead(1)])
            try await world.processAll(limit: 9)
            _ = try await world.letters()
            let reference = try await Self.reference(world)
            let commands = { (range: Range<Int>) in
                range.map { number in
                    world.mail(
                        "\(["status", "proof"][number % 2]) \(reference)",
                        subject: "x",
                        number: 100 + number
                    )
                }
            }
            try await world.keep(commands(0..<25))
            try await world.processAll(limit: 9)
            try await world.keep(commands(25..<50))
            // The brake is in the store, not in the process.
            let pipeline = try await QuietWorld.pipeline(on: world.store, now: { clock.now })
            while try await pipeline.process(limit: 9) > 0 {}
            var kinds = try await world.letters().map(\.kind)
            #expect(kinds.count { $0 == "status" || $0 == "proof" } == 30)
            #expect(kinds.count { $0 == "too-often" } == 1)
            #expect(kinds.count == 31)

            try await world.keep([world.lead(2)])
            while try await pipeline.process(limit: 9) > 0 {}
            kinds = try await world.letters().map(\.kind)
            #expect(Set(kinds) == ["receipt", "offer"], "what is not a command is heard as always")

            try await world.keep([
                world.mail("status \(reference)", subject: "x", number: 200, from: "desk@giver.example")
            ])
            clock.advance(hours: 1.1)
            while try await pipeline.process(limit: 9) > 0 {}
            #expect(try await world.letters().map(\.kind) == ["status"], "an hour later again")
        }
    }

    @Test("a hundred commands in one batch are braked as well")
    func oneBatch() async throws {
        try await QuietWorld.run { world in
            try await world.keep([world.lead(1)])
            try await world.processAll(limit: 9)
            _ = try await world.letters()
            let reference = try await Self.reference(world)
            try await world.keep((0..<99).map { world.mail("status \(reference)", subject: "x", number: 100 + $0) })
            try await world.processAll(limit: 200)
            let kinds = try await world.letters().map(\.kind)
            #expect(kinds.count { $0 == "status" } == 30 && kinds.count { $0 == "too-often" } == 1)
        }
    }

    @Test("a stranger hears nothing, however often he writes, and whatever he writes")
    func strangers() async throws {
        try await QuietWorld.run { world in
            let words = ["help", "status L-4F7K", "why L-4F7K", "proof L-4F7K", "Need 25 laptops in Vashi", "hello?"]
            try await world.keep(
                (0..<60).map {
                    world.mail(words[$0 % 6], subject: "x", number: $0, from: "eve\($0 % 7)@stranger.example")
                }
            )
            try await world.processAll(limit: 9)
            #expect(try await world.letters().allSatisfy { "\($0.delivery.recipient)" == "ops@circle.example" })
        }
    }

    // Fault 89.
    @Test("what is not understood is answered once a day, and three times for a lead, however long it goes on")
    func confusion() async throws {
        let clock = TestClock(Self.start)
        try await QuietWorld.run(clock: clock) { world in
            try await world.keep([world.lead(1)])
            try await world.processAll(limit: 9)
            let offer = try #require(try await world.letters().first { $0.kind == "offer" })
            var notes: [Int] = []
            for day in 0..<6 {
                let answers = (0..<4).map { time in
                    world.answer(
                        "Ticket \(10 * day + time): flurble wozzle, grumpf.",
                        to: offer,
                        from: offer.delivery.recipient,
                        number: 100 + 10 * day + time
                    )
                }
                try await world.keep(answers)
                try await world.processAll(limit: 3)
                let letters = try await world.letters()
                notes.append(letters.count { Brake.confusing.contains($0.kind) })
                clock.advance(hours: 24.1)
            }
            #expect(notes == [1, 1, 1, 0, 0, 0])
        }
    }

    struct Robot: Sendable, CustomTestStringConvertible {
        var name: String
        var words: String
        var testDescription: String { name }
    }

    @Test(
        "a partner's program that answers everything, and does not say that it is one, comes to an end",
        arguments: [
            Robot(name: "a receipt", words: "Thank you for contacting us. Your request #4711 has been received."),
            Robot(name: "help", words: "help"),
            Robot(name: "status", words: "status"),
            Robot(name: "a question", words: "Which edition do they need, and when?"),
            Robot(name: "a price", words: "Our price is 12 lakh, ok?"),
            Robot(name: "another lead each time", words: "Budget is 12 lakh, please"),
            Robot(name: "an empty answer", words: ""),
            Robot(name: "a yes", words: "yes"),
        ]
    )
    func twoPrograms(_ robot: Robot) async throws {
        try await QuietWorld.run { world in
            try await world.keep([world.lead(1)])
            try await world.processAll(limit: 9)
            var sent = 0
            var number = 1_000
            var letters = try await world.letters()
            while !letters.isEmpty, sent < 2_000 {
                sent += letters.count
                let answers = letters.filter { $0.delivery.recipient.domain != "circle.example" }.map { letter in
                    number += 1
                    return world.answer(robot.words, to: letter, from: letter.delivery.recipient, number: number)
                }
                try await world.keep(answers)
                try await world.processAll(limit: 50)
                letters = try await world.letters()
            }
            print("limits, \(robot.name): \(sent) letters")
            #expect(sent < 400, "\(sent) letters went out")
        }
    }
}
