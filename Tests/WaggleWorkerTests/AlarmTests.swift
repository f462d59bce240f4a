import Foundation
import Testing
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import WaggleWorker

/// What needs a person is told to one, by mail, and not more often than helps.
@Suite("Alarms (P1, P14)")
struct AlarmTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var because: String
        var mail: @Sendable (QuietWorld) -> Data
        /// What the operators read, or nil when this is nobody's business.
        var told: String?
        var testDescription: String { because }
    }

    static let rows = [
        Row(
            because: "a partner's mail without proof through a list, which no program may answer",
            mail: {
                $0.mail(
                    "5 laptops in Vashi",
                    subject: "x",
                    number: 1,
                    from: "desk@anna.example",
                    results: "none",
                    headers: ["List-Id: <partners.example>"]
                )
            },
            told: "A mail that says it is from anna is held: its sender is not proven."
        ),
        Row(
            because: "an encrypted mail of a partner",
            mail: {
                $0.mail(
                    "--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--b\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\nsecret\r\n--b--",
                    subject: "x",
                    number: 1,
                    from: "desk@anna.example",
                    headers: ["Content-Type: multipart/encrypted; boundary=b; protocol=\"application/pgp-encrypted\""]
                )
            },
            told: "A mail from anna is held. The mail cannot be read: it is encrypted"
        ),
        Row(
            because: "strangers write all day long",
            mail: { $0.mail("Buy my list", subject: "x", number: 1, from: "spam@stranger.example") },
            told: nil
        ),
    ]

    @Test("a mail of which nobody can know whether it arrived: a person is asked, and it is not sent again")
    func doubt() async throws {
        try await QuietWorld.run { world in
            try await world.keep([world.lead(0)])
            try await world.processAll(limit: 5)
            let broken = BrokenSink()
            _ = try await world.pipeline.send(limit: 10, through: broken)
            let alarm = try #require(try await world.letters().first { $0.kind == "attention" })
            let text = String(decoding: alarm.delivery.bytes, as: UTF8.self).replacing("=\r\n", with: "")
            #expect(text.contains("offer") || text.contains("receipt"))
            #expect(try await world.store.counts().outbox["in doubt"] == 2, "the receipt and the offer")
            _ = try await world.pipeline.send(limit: 10, through: broken)
            #expect(await broken.count == 2)
        }
    }

    @Test("who is told what", arguments: rows)
    func told(_ row: Row) async throws {
        try await QuietWorld.run { world in
            try await world.keep([row.mail(world)])
            try await world.processAll(limit: 5)
            let letters = try await world.letters()
            #expect(letters.map(\.kind) == (row.told == nil ? [] : ["attention"]))
            #expect(letters.allSatisfy { "\($0.delivery.recipient)" == "ops@circle.example" })
            if let told = row.told {
                let text = String(decoding: letters[0].delivery.bytes, as: UTF8.self)
                #expect(text.replacing("=\r\n", with: "").replacing("\r\n", with: " ").contains(told))
            }
            #expect(try await world.store.held(limit: 5).count == 1)
        }
    }

    @Test("the same words go once a day, and at most so many in all")
    func brakes() async throws {
        try await QuietWorld.run { world in
            for _ in 0..<3 { try await world.pipeline.alarm("The mailbox was renumbered.") }
            #expect(try await world.letters().count == 1)
            for number in 0..<50 { try await world.pipeline.alarm("Message \(number) was passed over.") }
            #expect(try await world.letters().count == Pipeline.alarmsADay - 1)
        }
    }

    @Test("what a source remarks is told")
    func remarks() async throws {
        try await QuietWorld.run { world in
            let batch = SourceBatch(
                source: SourceName(rawValue: "main"),
                arrivals: [],
                cursor: SourceCursor(rawValue: "1"),
                remarks: ["Message 7 in INBOX was passed over after 3 tries. Look at it with a mail program."]
            )
            let new = try await world.pipeline.receive(batch)
            let letters = try await world.letters()
            #expect(new == 0)
            #expect(letters.map(\.kind) == ["attention"])
        }
    }
}

/// Takes every byte and hangs up before it says whether it keeps them.
private actor BrokenSink: MessageSink {
    private(set) var count = 0

    func deliver(_ delivery: Delivery) -> DeliveryVerdict {
        count += 1
        return .inDoubt(reason: "the connection broke")
    }
}
