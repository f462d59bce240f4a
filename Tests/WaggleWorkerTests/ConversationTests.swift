import Foundation
import Testing
import WaggleCurl
import WaggleMIME
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTestKit
import WaggleTransport

@testable import WaggleWorker

/// The main job, driven only by mail over real IMAP and SMTP.
@Suite("Conversation (P1, P6, P7, P8, P10)", .enabled(if: MailHouse.isAvailable), .timeLimit(.minutes(5)))
struct ConversationTests {
    static let customerMail = """
        Rates please, not our area this month.

        ---------- Forwarded message ---------
        From: Meera Iyer <meera@iyer-exports.example>
        Date: Mon, 23 Nov 2026 at 11:40
        Subject: laptops for our Vashi office
        To: <desk@giver.example>

        Hello,

        We need 25 nos i5 laptops for our Vashi office before month end, budget about 12 lakh.
        Please call me on 98200 12345.

        Meera Iyer
        Iyer Exports Pvt Ltd
        """

    /// What nobody may see before accepting.
    static let withheld = ["Meera", "Iyer", "iyer-exports", "98200", "9820012345"]

    @Test("a forwarded mail becomes a receipt, a blind offer, a handoff, and is won")
    func wholeWay() async throws {
        try await TestWorld.run { world in
            try world.forward(Self.customerMail)

            let receipt = try await world.mail(1, for: "giver")
            #expect(receipt.message.subject.hasPrefix("Re: "))
            #expect(receipt.text.contains("25"))
            #expect(receipt.text.contains("Vashi"))
            #expect(receipt.message.value(of: "Auto-Submitted") == "auto-replied")

            let offer = try await world.mail(1, for: "anna")
            #expect(offer.text.contains("Vashi"))
            #expect(offer.text.contains("25"))
            #expect(offer.text.contains("Giver Infotech"))
            for word in Self.withheld { #expect(!offer.raw.contains(word), "the offer shows \(word)") }

            try world.send(offer.answered("Yes, we'll take it. Accept."))
            let handoff = try await world.mail(2, for: "anna")
            #expect(handoff.message.inReplyTo != [])
            #expect(
                handoff.message.references.contains(offer.message.messageID ?? "-"),
                "it stands in the offer's thread"
            )
            #expect(handoff.text.contains("Meera Iyer"))
            #expect(handoff.text.contains("98200"))
            let types = handoff.message.parts.map(\.contentType)
            #expect(types.contains("message/rfc822"))
            #expect(types.contains { $0.hasPrefix("text/vcard") })

            let taken = try await world.mail(2, for: "giver")
            #expect(taken.text.contains("Anna Infotech"))

            try world.send(handoff.answered("won 4.5 lakh"))
            let thanks = try await world.mail(3, for: "anna")
            #expect(thanks.message.references.contains(offer.message.messageID ?? "-"))
            let told = try await world.mail(3, for: "giver")
            #expect(told.text.contains("4.5 lakh") || told.text.contains("4,50,000"))

            let ledger = try await world.store.ledger(limit: 10)
            #expect(Set(ledger.map(\.kind)) == [.handedOff, .won(Money(450_000, "INR"))])
        }
    }

    @Test("a declined offer is thanked for and goes to the next partner at once")
    func decline() async throws {
        try await TestWorld.run { world in
            try world.forward(Self.customerMail)
            let offer = try await world.mail(1, for: "anna")
            try world.send(offer.answered("decline, no hands free this week"))

            let next = try await world.mail(1, for: "bo")
            for word in Self.withheld { #expect(!next.raw.contains(word), "the offer shows \(word)") }
            let thanks = try await world.mail(2, for: "anna")
            #expect(thanks.message.subject.hasPrefix("Re: "))
            #expect(thanks.message.messageID != next.message.messageID)
        }
    }

    // Fault 97.
    @Test("silence brings a reminder at half the window and the next partner at its end; a late yes gets a polite no")
    func silence() async throws {
        try await TestWorld.run { world in
            try world.forward(Self.customerMail)
            let offer = try await world.mail(1, for: "anna")

            try await world.wait(hours: 2.1)
            let reminder = try await world.mail(2, for: "anna")
            #expect(reminder.message.references.contains(offer.message.messageID ?? "-"))

            try await world.wait(hours: 2.1)
            let next = try await world.mail(1, for: "bo")
            _ = try await world.mail(3, for: "anna")

            try world.send(next.answered("accept"))
            let handoff = try await world.mail(2, for: "bo")
            #expect(handoff.text.contains("Meera Iyer"))

            try world.send(offer.answered("accept"))
            let late = try await world.mail(4, for: "anna")
            #expect(late.text.lowercased().contains("already"))
            for word in Self.withheld { #expect(!late.raw.contains(word), "the late answer shows \(word)") }
        }
    }

    @Test("when nobody is left, the referrer and the operator are told what was lacking")
    func nobodyLeft() async throws {
        try await TestWorld.run(takers: [("anna", TestWorld.takers[0].place)]) { world in
            try world.forward(Self.customerMail)
            let offer = try await world.mail(1, for: "anna")
            try world.send(offer.answered("Sorry, pass. Too busy."))

            let told = try await world.mail(2, for: "giver")
            #expect(told.message.subject.contains("laptops"))
            let operatorMail = try await world.mail(1, for: "ops")
            for word in Self.withheld {
                #expect(!operatorMail.raw.contains(word), "the operator need not know \(word)")
            }
        }
    }

    @Test("a lead without a place is asked for it, and the answer completes it")
    func question() async throws {
        try await TestWorld.run { world in
            try world.forward("Customer needs 10 laptops, urgent. Ring Sunil Rao, 98200 54321.", subject: "lead")
            let question = try await world.mail(1, for: "giver")
            #expect(question.text.lowercased().contains("where"))

            try world.send(question.answered("Vashi"))
            let receipt = try await world.mail(2, for: "giver")
            #expect(receipt.text.contains("Vashi"))
            let offer = try await world.mail(1, for: "anna")
            #expect(!offer.raw.contains("Sunil"))
            #expect(!offer.raw.contains("54321"))
        }
    }

    @Test("a mail forwarded as an attachment is read, and the customer's own mail is handed on")
    func attachedForward() async throws {
        try await TestWorld.run { world in
            let inner = """
                From: Meera Iyer <meera@iyer-exports.example>
                To: <desk@giver.example>
                Subject: laptops for our Vashi office
                Date: Mon, 23 Nov 2026 11:40:00 +0530
                Message-ID: <one@iyer-exports.example>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8

                We need 25 i5 laptops for our Vashi office before month end. Please call 98200 12345.
                Meera Iyer, Iyer Exports
                """
            var mail = TestMail(from: world.address("giver"), to: world.bot, subject: "Fwd: laptops", body: "")
            mail.contentType = "multipart/mixed; boundary=\"cut\""
            mail.body = """
                --cut
                Content-Type: text/plain; charset=utf-8

                See attached, not our area.
                --cut
                Content-Type: message/rfc822

                \(inner)
                --cut--
                """
            try world.send(mail)

            let offer = try await world.mail(1, for: "anna")
            for word in Self.withheld { #expect(!offer.raw.contains(word), "the offer shows \(word)") }
            try world.send(offer.answered("accept"))
            let handoff = try await world.mail(2, for: "anna")
            let originals = handoff.message.parts.compactMap { part -> MailMessage? in
                if case .message(let attached) = part.content { return attached.message }
                return nil
            }
            #expect(originals.map(\.messageID) == ["one@iyer-exports.example"])
        }
    }

    // Fault 40.
    @Test("an answer is known by its token even when the mail program drops every thread header")
    func tokenOnly() async throws {
        try await TestWorld.run { world in
            try world.forward(Self.customerMail)
            let offer = try await world.mail(1, for: "anna")
            var answer = offer.answered("ok we take it", headers: [])
            answer.subject = "laptops"
            answer.body = "accept"
            try world.send(answer)
            let handoff = try await world.mail(2, for: "anna")
            #expect(handoff.text.contains("Meera Iyer"))
        }
    }

    @Test("an answer that is not understood gets one note, and changes nothing")
    func unclear() async throws {
        try await TestWorld.run { world in
            try world.forward(Self.customerMail)
            let offer = try await world.mail(1, for: "anna")
            try world.send(offer.answered("noted"))
            let help = try await world.mail(2, for: "anna")
            #expect(help.text.lowercased().contains("accept"))
            #expect(try await world.store.counts().referrals == ["offering": 1])
        }
    }

    @Test("a partner's question goes to the referrer, and his answer comes back, without naming the customer")
    func questionAndAnswer() async throws {
        try await TestWorld.run { world in
            try world.forward(Self.customerMail)
            let offer = try await world.mail(1, for: "anna")
            try world.send(offer.answered("Which Windows edition do they need, Home or Pro?"))

            let asked = try await world.mail(2, for: "giver")
            #expect(asked.text.contains("Home or Pro"))
            _ = try await world.mail(2, for: "anna")
            try world.send(asked.answered("Pro, they said."))

            let answer = try await world.mail(3, for: "anna")
            #expect(answer.text.contains("Pro, they said."))
            for word in Self.withheld { #expect(!answer.raw.contains(word), "the answer shows \(word)") }
            #expect(try await world.store.counts().referrals == ["offering": 1])
        }
    }

    @Test("status, withdraw and help work by mail for those who may")
    func commands() async throws {
        try await TestWorld.run { world in
            try world.forward(Self.customerMail)
            let receipt = try await world.mail(1, for: "giver")
            let offer = try await world.mail(1, for: "anna")
            let reference = try #require(LeadReference.mentioned(in: offer.message.subject + " " + offer.text).first)

            try world.send(
                TestMail(from: world.address("giver"), to: world.bot, subject: "status \(reference)", body: "")
            )
            let status = try await world.mail(2, for: "giver")
            #expect(status.text.contains("Anna Infotech"))

            // Bo has no part in it: the answer does not tell whether there is such a lead.
            try world.send(TestMail(from: world.address("bo"), to: world.bot, subject: "status \(reference)", body: ""))
            let refused = try await world.mail(1, for: "bo")
            #expect(!refused.text.contains("Anna"))
            #expect(!refused.text.contains("laptops"))

            try world.send(receipt.answered("withdraw \(reference)"))
            _ = try await world.mail(3, for: "giver")
            _ = try await world.mail(2, for: "anna")
            #expect(try await world.store.counts().referrals == ["closed": 1])
        }
    }

    // MARK: Those who must not be answered

    // Faults 69, 82, 88.
    @Test("strangers, forged senders and absence notes make no lead, and none of them gets an answer")
    func notAnswered() async throws {
        try await TestWorld.run { world in
            let stranger = TestMail(
                from: "someone@elsewhere.example",
                to: world.bot,
                subject: "laptops",
                body: "We need 25 laptops in Vashi."
            )
            try world.house.deliver(stranger.bytes, from: stranger.from, to: world.bot)
            // In a partner's name, but from outside: the border does not vouch for it.
            let forged = TestMail(
                from: world.address("giver"),
                to: world.bot,
                subject: "laptops",
                body: "25 laptops in Vashi"
            )
            try world.house.deliver(forged.bytes, from: forged.from, to: world.bot)
            // The honest one behind them shows that the others were dealt with.
            try world.forward(Self.customerMail)
            let offer = try await world.mail(1, for: "anna")

            var absence = offer.answered("I accept that you are busy, I am out of office until Monday. Accept!")
            absence.headers.append("Auto-Submitted: auto-replied")
            try world.send(absence)
            try world.send(offer.answered("accept"))
            _ = try await world.mail(2, for: "anna")

            let counts = try await world.store.counts()
            #expect(counts.referrals == ["handed off": 1])
            #expect(counts.arrivals["held"] == 2)
            #expect(world.house.mailbox("someone@elsewhere.example").isEmpty)
            // The address on file is asked about the forged one, once; the other two are about the honest lead.
            _ = try await world.mail(3, for: "giver")
            let subjects = world.house.mailbox(world.address("giver")).map { ReceivedMail(bytes: $0).message.subject }
            #expect(subjects.count == 3)
            #expect(subjects.count { $0.hasPrefix("Is this mail yours?") } == 1)
        }
    }

    // Fault 79.
    @Test("an answer with a valid token from somebody else changes nothing")
    func foreignHand() async throws {
        try await TestWorld.run { world in
            try world.forward(Self.customerMail)
            let offer = try await world.mail(1, for: "anna")
            var stolen = offer.answered("accept")
            stolen.from = world.address("bo")
            try world.send(stolen)
            try world.send(offer.answered("accept"))
            let handoff = try await world.mail(2, for: "anna")
            #expect(handoff.text.contains("Meera Iyer"))
            #expect(world.house.mailbox(world.address("bo")).isEmpty)
            #expect(try await world.store.counts().arrivals["held"] == 1)
        }
    }

    @Test("a bounced offer goes to the next partner, and the operator hears of it")
    func bounce() async throws {
        try await TestWorld.run { world in
            try world.forward(Self.customerMail)
            let offer = try await world.mail(1, for: "anna")
            let sender = try #require(offer.message.value(of: "Return-Path")).trimmingCharacters(in: ["<", ">", " "])
            let report = TestMail(
                from: "MAILER-DAEMON@anna-\(world.name).example",
                to: sender,
                subject: "Undelivered Mail Returned to Sender",
                body: """
                    --cut
                    Content-Type: text/plain

                    The mail could not be delivered.
                    --cut
                    Content-Type: message/delivery-status

                    Reporting-MTA: dns; mx.anna.example

                    Final-Recipient: rfc822; \(world.address("anna"))
                    Action: failed
                    Status: 5.1.1
                    Diagnostic-Code: smtp; 550 no such user

                    --cut
                    Content-Type: text/rfc822-headers

                    Message-ID: <\(offer.message.messageID ?? "")>
                    --cut--
                    """,
                contentType: "multipart/report; report-type=delivery-status; boundary=\"cut\""
            )
            try world.house.deliver(report.bytes, from: "", to: sender)
            _ = try await world.mail(1, for: "bo")
            _ = try await world.mail(1, for: "ops")
        }
    }

    // MARK: The other door

    @Test("a lead from a web form takes the same way as one from a mail")
    func webhook() async throws {
        let name = MailHouse.newName()
        let form = """
            {"events": [{"id": "form-1", "at": "2026-11-23T06:30:00Z", "type": "lead", "from": "desk@giver-\(name).example",
              "fields": [{"label": "Need", "value": "25 laptops"}, {"label": "Place", "value": "Vashi, Navi Mumbai"},
                         {"label": "Name", "value": "Meera Iyer"}, {"label": "Phone", "value": "98200 12345"}],
              "text": ""}], "cursor": "1"}
            """
        let server = ScriptedHTTPServer(.json(form), .json(form), .status(204))
        let address = try HTTPAddress("http://127.0.0.1:\(server.port)/events")
        try await TestWorld.run(name: name, webhook: address) { world in
            let receipt = try await world.mail(1, for: "giver")
            #expect(receipt.text.contains("Vashi"))
            let offer = try await world.mail(1, for: "anna")
            for word in Self.withheld { #expect(!offer.raw.contains(word), "the offer shows \(word)") }
            try world.send(offer.answered("accept"))
            let handoff = try await world.mail(2, for: "anna")
            #expect(handoff.text.contains("Meera Iyer"))
            #expect(
                try await world.store.counts().referrals.values.reduce(0, +) == 1,
                "the same event twice is one lead"
            )
        }
    }
}
