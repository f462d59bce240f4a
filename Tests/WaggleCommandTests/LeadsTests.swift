import Foundation
import Logging
import Testing
import WaggleSQLite
import WaggleTransport
import WaggleWorker

@testable import waggle

@Suite("waggle leads and held", .timeLimit(.minutes(5)))
struct LeadsTests {
    /// A desk on whose store one lead is offered, one waits for an answer, and one mail is held.
    private static func busy() async throws -> Desk {
        let desk = try Desk()
        try await desk.waggle("partners", "import", "partners.csv")
        let assembly = try Assembly(configurationFile: desk.file("config/waggle.yaml").path)
        let store = try assembly.configuration.basics.openStore(as: .worker)
        let pipeline = try await assembly.pipeline(
            on: store,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        let main = SourceName(rawValue: "main")
        let mails = [
            mail("north", "25 laptops for Vashi, customer is \u{1B}[31mMeera Iyer, 98200 12345, meera@cust.example."),
            mail("north", "A customer of mine wants laptops."),
            mail("stranger", "20 laptops for Pune."),
        ]
        let arrivals = mails.enumerated().map { number, bytes in
            Arrival(
                position: .mailbox(
                    IMAPPosition(account: main, mailbox: "INBOX", uidValidity: 1, uid: UInt32(number + 1))
                ),
                receivedAt: Date(timeIntervalSince1970: 1_795_415_400),
                content: .mail(bytes)
            )
        }
        _ = try await pipeline.receive(
            SourceBatch(source: main, arrivals: arrivals, cursor: SourceCursor(rawValue: "1"))
        )
        while try await pipeline.process(limit: 10) > 0 {}
        try store.close()
        return desk
    }

    private static func mail(_ from: String, _ body: String) -> Data {
        let text = """
            Authentication-Results: mx.exchange.example; dmarc=pass header.from=\(from).example
            Received: from mail.\(from).example by mx.exchange.example; Sat, 21 Nov 2026 09:00:00 +0000
            From: Desk <desk@\(from).example>
            To: leads@exchange.example
            Subject: a lead
            Date: Sat, 21 Nov 2026 09:00:00 +0000
            Message-ID: <\(UUID().uuidString)@\(from).example>
            Content-Type: text/plain; charset=utf-8

            \(body)

            """
        return Data(text.replacing("\n", with: "\r\n").utf8)
    }

    @Test("a customer is exported, forgotten by his address, and exported no more; the history stays whole")
    func forgotten() async throws {
        let desk = try await Self.busy()
        let exported = try await desk.waggle("export", "98200 12345")
        #expect(exported.code == 0)
        #expect(exported.output.contains("meera@cust.example") && exported.output.contains("Message-ID:"))
        let audit = try await desk.waggle("audit", "--json")
        #expect(audit.code == 0)
        let head = try #require(audit.object()["head"] as? String)

        let unasked = try await desk.waggle("forget", "MEERA@cust.example")
        #expect(unasked.code == 2 && unasked.errors.contains("--yes"))
        #expect(try await desk.waggle("forget", "nobody@cust.example", "--yes").code == 2)
        #expect(try await desk.waggle("forget").code != 0, "a customer or --old-mail")
        #expect(try await desk.waggle("forget", "MEERA@cust.example", "--old-mail").code != 0, "not both")
        let old = try await desk.waggle("forget", "--old-mail")
        #expect(old.code == 0 && old.output.contains("older than 180 days and of no lead: 0 mails, 0 letters"))
        #expect(try await desk.waggle("forget", "MEERA@cust.example", "--yes").code == 0)
        let assembly = try Assembly(configurationFile: desk.file("config/waggle.yaml").path)
        let store = try assembly.configuration.basics.openStore(as: .worker)
        let pipeline = try await assembly.pipeline(
            on: store,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        #expect(try await pipeline.tick(limit: 9) == 1)
        try store.close()

        #expect(try await desk.waggle("export", "meera@cust.example").code == 2)
        let rows = try await desk.waggle("leads", "list", "--stage", "closed", "--json").objects()
        let lead = try #require(rows.first?["reference"] as? String)
        let show = try await desk.waggle("leads", "show", lead)
        #expect(show.code == 0 && show.output.contains("customer forgotten"))
        #expect(!show.output.contains("Meera"))
        #expect(try await desk.waggle("audit", "--since", head).code == 0)
        #expect(try await desk.waggle("audit", "--since", String(repeating: "0a", count: 32)).code == 1)
    }

    @Test("a text that is no proof, and a key that is none, are refused; the key is printed to be published")
    func proofs() async throws {
        let desk = try await Self.busy()
        let key = try await desk.waggle("verify", "--print-key")
        #expect(key.code == 0 && Data(base64Encoded: key.output.trimmed)?.count == 32)
        let none = try await desk.waggle("verify", "partners.csv")
        #expect(none.code == 1 && none.errors.contains("There is no proof in it."))
        #expect(try await desk.waggle("verify", "partners.csv", "--key", "abc").code == 2)
        #expect(try await desk.waggle("verify").code == 2)
    }

    @Test("a held mail is written as it came")
    func heldMail() async throws {
        let desk = try await Self.busy()
        let held = try await desk.waggle("held", "--json").objects()
        let number = try #require(held.first?["id"] as? Int)
        let mail = try await desk.waggle("held", "show", String(number))
        #expect(mail.code == 0 && mail.output.contains("20 laptops for Pune."))
        #expect(try await desk.waggle("held", "show", "999").code == 2)
    }

    @Test("letters in doubt are listed and settled, and nothing else is")
    func outbox() async throws {
        let desk = try await Self.busy()
        let waiting = try await desk.waggle("outbox", "--json").objects()
        #expect(Set(waiting.map { $0["state"] as? String }) == ["queued"])
        let wrong = try await desk.waggle("outbox", "resend", "1")
        #expect(wrong.code == 2 && wrong.errors.contains("1 is no letter in doubt"))
        #expect(try await desk.waggle("outbox", "--state", "doubt").code == 2)

        let assembly = try Assembly(configurationFile: desk.file("config/waggle.yaml").path)
        let store = try assembly.configuration.basics.openStore(as: .worker)
        #expect(try await store.claimOutbox(limit: 9, at: .distantFuture).count >= 3)
        #expect(try await store.doubtInterruptedSends() >= 3)
        try store.close()
        let listed = try await desk.waggle("outbox")
        #expect(
            listed.output.contains("in doubt")
                && listed.output.contains("Waggle stopped while this mail was being sent.")
        )
        #expect(try await desk.waggle("outbox", "resend", "1").output == "1 goes once more.\n")
        #expect(try await desk.waggle("outbox", "arrived", "2").output == "2 counts as delivered.\n")
        #expect(try await desk.waggle("outbox", "give-up", "3").output == "3 is given up.\n")
        #expect(try await desk.waggle("outbox", "give-up", "3").code == 2, "it was settled")
        let after = try await desk.waggle("outbox", "--json").objects()
        #expect(after.contains { $0["id"] as? Int == 1 && $0["state"] as? String == "queued" })
        #expect(after.contains { ($0["said"] as? String)?.hasPrefix("given up") == true })
    }

    @Test("leads are listed, shown and explained, as a table and as JSON")
    func leads() async throws {
        let desk = try await Self.busy()
        let list = try await desk.waggle("leads", "list")
        #expect(list.code == 0)
        let lines = list.output.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[0].hasPrefix("LEAD"))
        let rows = try await desk.waggle("leads", "list", "--json").objects()
        #expect(Set(rows.map { $0["stage"] as? String }) == ["offering", "collecting"])
        #expect(try await desk.waggle("leads", "list", "--limit", "1", "--json").objects().count == 1)

        let offered = try await desk.waggle("leads", "list", "--stage", "offering", "--json").objects()
        #expect(offered.count == 1)
        let lead = try #require(offered[0]["reference"] as? String)
        #expect(offered[0]["referrer"] as? String == "north")
        #expect(offered[0]["needs"] as? [String] == ["hardware.laptops"])

        let show = try await desk.waggle("leads", "show", lead.lowercased())
        #expect(show.code == 0)
        #expect(show.output.hasPrefix("\(lead)  offering, from north, 2026-11-2"))
        #expect(show.output.contains("asked   anna, "))
        #expect(show.output.contains("need    hardware.laptops: "))
        #expect(!show.output.contains("\u{1B}"), "what a customer wrote steers no terminal")
        #expect(try await desk.waggle("leads", "show", lead, "--json").object()["referrer"] as? String == "north")

        let why = try await desk.waggle("leads", "why", lead)
        #expect(why.output.hasPrefix("Ranking 1, policy house-1\n  1. anna  "))
        #expect(try await desk.waggle("leads", "why", lead, "--json").objects().count == 1)
        let whyNot = try await desk.waggle("leads", "why", lead, "--partner", "north")
        #expect(whyNot.code == 0)
        #expect(whyNot.output.hasPrefix("North Infotech fails: "))
        let second = try await desk.waggle("leads", "why", lead, "--partner", "bo").output
        #expect(second.hasPrefix("Ranking 1, policy house-1: Bo Computers came in place 2.\n"))
        #expect(second.contains("THE FIRST'S") && !second.lowercased().contains("anna"), "nothing of others: \(second)")
        let noPartner = try await desk.waggle("leads", "why", lead, "--partner", "nobody")
        #expect(noPartner == Ended(code: 2, output: "", errors: "waggle: There is no partner `nobody`.\n"))
    }

    @Test("a lead that there is not", arguments: ["show", "why"])
    func unknown(_ command: String) async throws {
        let desk = try Desk()
        let none = try await desk.waggle("leads", command, "L-2222")
        #expect(none == Ended(code: 2, output: "", errors: "waggle: There is no lead L-2222.\n"))
        let bad = try await desk.waggle("leads", command, "laptops")
        #expect(
            bad == Ended(code: 2, output: "", errors: "waggle: `laptops` is no lead: references look like L-4F7K.\n")
        )
    }

    @Test("an empty store says so in a sentence, and as an empty list")
    func empty() async throws {
        let desk = try Desk()
        for (command, sentence) in [
            ("leads list", "There are no leads yet.\n"), ("held", "Nothing waits for a person.\n"),
            ("outbox", "No letter waits, and none is in doubt.\n"),
        ] {
            let words = command.split(separator: " ").map(String.init)
            #expect(try await WaggleRun(words, at: desk).ended() == Ended(code: 0, output: sentence, errors: ""))
            #expect(try await WaggleRun(words + ["--json"], at: desk).ended().objects().isEmpty)
        }
    }

    @Test("held mails are listed with their reason, as a table and as JSON")
    func held() async throws {
        let desk = try await Self.busy()
        let table = try await desk.waggle("held")
        #expect(table.code == 0)
        #expect(table.output.hasPrefix("ID  RECEIVED           STATE  REASON\n"))
        #expect(table.output.contains("held   The sender is not a partner of this exchange."))
        let rows = try await desk.waggle("held", "--json").objects()
        #expect(rows.count == 1)
        #expect(rows[0]["state"] as? String == "held")
        #expect(rows[0]["receivedAt"] as? String == "2026-11-23T06:30:00Z")
    }
}
