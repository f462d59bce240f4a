import Foundation
import Testing
import WaggleCurl
import WaggleMIME
import WaggleMail
import WaggleReferral
import WaggleTestKit
import WaggleTransport

@testable import WaggleWorker

/// What mail servers differ in. `scripts/servers-test` runs this with Cyrus, Courier, GNU imap4d, Exim and OpenSMTPD.
@Suite("Servers as they come (P21)", .enabled(if: MailHouse.isAvailable), .timeLimit(.minutes(5)))
struct OtherServersTests {
    // Fault 28.
    @Test("a greylisted offer goes at its second try, after some minutes, once")
    func greylisted() async throws {
        let taker = ("grey-anna", TestWorld.takers[0].place)
        try await TestWorld.run(takers: [taker]) { world in
            let start = world.clock.now
            try world.forward(ConversationTests.customerMail)
            _ = try await world.mail(1, for: "giver")
            let desk = world.address("grey-anna")
            try await world.until("the offer has come") {
                // Sending looks after its queue every few seconds of this clock, which nobody else moves.
                try await world.wait(hours: 0.002)
                return !world.house.mailbox(desk).isEmpty
            }
            #expect(world.clock.now.timeIntervalSince(start) >= 270, "the first try was put off")
            let offer = try await world.mail(1, for: "grey-anna")
            try world.send(offer.answered("accept"))
            // The recipient is known by now.
            let handoff = try await world.mail(2, for: "grey-anna")
            #expect(handoff.text.contains("Meera Iyer"))
            #expect(world.house.mailbox(desk).count == 2)
        }
    }

    @Test("a message above the server's limit is refused for good, and the next one goes")
    func tooLarge() async throws {
        let house = try MailHouse.shared()
        let name = MailHouse.newName()
        let bot = try #require(MailAddress("leads@\(name).example"))
        let outbox = SMTPOutbox(account: try .outgoing(of: house, for: bot))
        let line = Data((String(repeating: "x", count: 76) + "\r\n").utf8)
        // The limit is 50 MB; servers count line ends as one byte or two.
        var ballast = Data(capacity: 57 << 20)
        while ballast.count <= 56 << 20 { ballast += line }

        for (id, body, isTaken) in [("large", ballast, false), ("small", line, true)] {
            let head = """
                From: <\(bot)>\r
                To: <desk@size-\(name).example>\r
                Date: Sat, 21 Nov 2026 09:30:00 +0000\r
                Message-ID: <\(id)@\(name).example>\r
                Subject: \(id)\r
                \r

                """
            let verdict = await outbox.deliver(
                Delivery(
                    messageID: "\(id)@\(name).example",
                    sender: bot,
                    recipient: try #require(MailAddress("desk@size-\(name).example")),
                    bytes: Data(head.utf8) + body
                )
            )
            switch verdict {
            case .accepted: #expect(isTaken)
            // At MAIL, by its SIZE, or at the end: 552 or "554 5.3.4".
            case .refused(552, _), .refused(554, _): #expect(!isTaken)
            default: #expect(Bool(false), "\(id): \(verdict)")
            }
        }
        let mails = try await house.mailbox("desk@size-\(name).example", holds: 1)
        #expect(mails.count == 1)
    }

    // Faults 10, 17, 25.
    @Test(
        "a mailbox of many mails is read once and flagged once, over as many connections as it takes",
        arguments: MailAccount.Security.allCases
    )
    func backlog(_ security: MailAccount.Security) async throws {
        let house = try MailHouse.shared()
        let name = MailHouse.newName()
        let bot = "leads@\(name).example"
        var expected: Set<String> = []
        func deliver(_ numbers: ClosedRange<Int>) throws {
            for number in numbers {
                // What reads like answers, what is long, and what is plain.
                let body =
                    switch number % 3 {
                    case 0: "* \(number) FETCH (UID 3 BODY[] {2}\nW1 OK done\nW2 OK done\n* BYE\n)"
                    case 1: String(repeating: "A line of a brochure, \(number).\n", count: 4_000)
                    default: "Grüße, नमस्ते. \(number)"
                    }
                let mail = TestMail(from: "desk@giver-\(name).example", to: bot, subject: "\(number)", body: body)
                expected.insert("\(mail.id)@giver-\(name).example")
                try house.deliver(mail.bytes, from: mail.from, to: bot)
            }
        }
        func inbox() throws -> IMAPInbox {
            var settings = IMAPInbox.Settings()
            settings.firstRun = .everything
            settings.pollInterval = .milliseconds(50)
            return IMAPInbox(
                name: SourceName(rawValue: name),
                account: try MailAccount(
                    host: house.host,
                    port: security == .tls ? house.imapsPort : house.imapPort,
                    security: security,
                    credentials: .password(user: bot, Secret(house.password)!),
                    caFile: house.caFile
                ),
                settings: settings
            )
        }
        var cursor: SourceCursor?
        var seen: [String] = []
        func read(_ inbox: IMAPInbox, until count: Int) async throws {
            // A delivery is on its way for some moments.
            let end = ContinuousClock.now + .seconds(60)
            while seen.count < count, ContinuousClock.now < end {
                let batch = try await inbox.next(after: cursor)
                seen += batch.arrivals.map { arrival in
                    guard case .mail(let bytes) = arrival.content else { return "not a mail" }
                    return ReceivedMail(bytes: bytes).message.messageID ?? "no id"
                }
                cursor = batch.cursor
                try await inbox.settle(batch.arrivals.map(\.position))
                #expect(batch.remarks.isEmpty, "\(batch.remarks)")
            }
        }

        try deliver(1...12)
        try await read(try inbox(), until: 12)
        try deliver(13...24)
        let last = try inbox()
        try await read(last, until: 24)
        _ = try await last.next(after: cursor)
        #expect(seen.count == 24)
        #expect(Set(seen) == expected)

        // Somebody without a cursor sees all of it again: nothing was removed.
        (cursor, seen) = (nil, [])
        try await read(try inbox(), until: 24)
        #expect(seen.count == 24)
        #expect(Set(seen) == expected)
    }
}
