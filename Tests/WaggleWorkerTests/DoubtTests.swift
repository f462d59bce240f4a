import Foundation
import Testing
import WaggleMIME
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTestKit
import WaggleTransport

@testable import WaggleWorker

/// A connection that breaks after the final dot: sent or not, nobody knows (RFC 1047).
@Suite("In doubt (P5, P6)", .enabled(if: MailHouse.isAvailable), .timeLimit(.minutes(5)))
struct DoubtTests {
    /// Hangs up instead of answering the message.
    static let broken = SMTPScript { $0.end = .close }

    // Fault 27.
    @Test("a mail whose echo comes back was taken, and is never sent again")
    func echo() async throws {
        let relay = ScriptedSMTPServer(Self.broken, SMTPScript())
        try await TestWorld.run(relay: relay) { world in
            try world.forward("Need 25 laptops in Vashi for Meera Iyer, 98200 12345.")
            try await world.until("a mail is in doubt") { try await world.store.counts().outbox["in doubt"] == 1 }
            let lost = relay.messages[0]
            let looksForEcho = try await world.store.inDoubt(limit: 1)[0].delivery
            #expect(looksForEcho.bytes == lost)

            try world.house.deliver(lost, from: world.bot, to: "\(looksForEcho.echo!)")
            try await world.until("nothing is in doubt") { try await world.store.counts().outbox == ["accepted": 2] }
            try await world.wait(hours: 1)
            try await world.until("the mailbox was read since") { try await world.store.inDoubt(limit: 1).isEmpty }
            #expect(relay.messages.count { $0 == lost } == 1)
        }
    }

    // Fault 28.
    @Test("a mail whose echo never comes goes again, the same to the byte")
    func noEcho() async throws {
        let relay = ScriptedSMTPServer(Self.broken, SMTPScript())
        try await TestWorld.run(relay: relay) { world in
            try world.forward("Need 25 laptops in Vashi for Meera Iyer, 98200 12345.")
            try await world.until("a mail is in doubt") { try await world.store.counts().outbox["in doubt"] == 1 }
            let lost = relay.messages[0]
            try await world.wait(hours: 1)
            try await world.until("the mailbox was read since") {
                await world.pipeline.lastLooks.values.contains(world.clock.now)
            }
            try await world.until("it has gone again") {
                // Sending looks after doubts every few seconds of this clock, which nobody else moves.
                try await world.wait(hours: 0.002)
                return relay.messages.count { $0 == lost } == 2
            }
        }
    }

    // Fault 29.
    @Test("a mail that was refused for good moves the lead on as a bounce does")
    func refused() async throws {
        let no = SMTPScript { $0.recipients = [.say("550 5.1.1 No such user")] }
        // The receipt goes, Anna is refused, and what follows goes.
        let relay = ScriptedSMTPServer(SMTPScript { $0.messagesBeforeEnd = 1 }, no, SMTPScript())
        try await TestWorld.run(relay: relay) { world in
            try world.forward("Need 25 laptops in Vashi for Meera Iyer, 98200 12345.")
            try await world.until("the next partner is asked") {
                guard let kept = try await world.store.referrals(inStage: "offering", limit: 1).first else {
                    return false
                }
                return kept.referral.past.map(\.partner.rawValue) == ["anna"]
            }
            try await world.until("the refusal is written down") {
                try await world.store.counts().outbox["refused"] == 1
            }
        }
    }
}

/// Servers that go away and come back, and mails that cannot be dealt with.
@Suite("Hard times (P1, P14)", .enabled(if: MailHouse.isAvailable), .timeLimit(.minutes(5)))
struct HardTimesTests {
    @Test("a mail too large to fetch is held with the reason, and the next one is dealt with")
    func oversized() async throws {
        try await TestWorld.run { world in
            let line = String(repeating: "x", count: 75) + "\n"
            let ballast = String(repeating: line, count: 30 * 1_048_576 / 77)
            try world.forward("25 laptops for Vashi\n" + ballast, subject: "Fwd: large")
            try world.forward(ConversationTests.customerMail)
            _ = try await world.mail(1, for: "anna")
            try await world.until("the large one is held") { try await world.store.held(limit: 5).count == 1 }
            let held = try await world.store.held(limit: 5)
            guard case .held(let reason)? = held.first?.fate else {
                return #expect(Bool(false), "an oversized mail is held, not \(String(describing: held.first?.fate))")
            }
            #expect(reason.contains("too large"))
        }
    }

    // Fault 49.
    @Test("the same mail delivered twice is one lead")
    func twice() async throws {
        try await TestWorld.run { world in
            let mail = TestMail(
                from: world.address("giver"),
                to: world.bot,
                subject: "Fwd: laptops",
                body: ConversationTests.customerMail
            )
            try world.send(mail)
            try world.house.deliver(mail.bytes, from: mail.from, to: world.bot)
            try world.send(mail)
            _ = try await world.mail(1, for: "anna")
            try await world.until("all three are dealt with") {
                let counts = try await world.store.counts()
                return counts.arrivals["kept"] ?? 0 == 0 && (counts.arrivals["duplicate"] ?? 0) >= 1
            }
            #expect(try await world.store.counts().referrals == ["offering": 1])
        }
    }
}
