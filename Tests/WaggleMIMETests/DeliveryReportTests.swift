import Foundation
import Testing
import WaggleMIME

@Suite("DeliveryReport")
struct DeliveryReportTests {
    // Fault 44.
    @Test("reads a report of RFC 3464")
    func postfix() throws {
        let report = try #require(DeliveryReport(of: MailMessage(decoding: try fixture("bounce_postfix"))))

        #expect(report.form == .standard)
        #expect(report.reportingMTA == "mx.waggle.example")
        #expect(report.originalMessageID == "offer-1.token@waggle.example")
        #expect(report.originalReferences == ["lead-1@waggle.example"])
        #expect(report.returnedHeaders.contains { $0.name == "Reply-To" && $0.value.contains("bot+token") })
        #expect(report.recipients.count == 2)
        let failed = report.recipients[0]
        #expect(failed.action == .failed)
        #expect(failed.status == "5.1.1")
        #expect(failed.finalRecipient == "bo@partner.example")
        #expect(failed.originalRecipient == "desk@partner.example")
        #expect(failed.diagnostic == "550 5.1.1 <bo@partner.example>: Recipient address rejected: User unknown")
        #expect(failed.isPermanentFailure)
        #expect(report.recipients[1].action == .delayed)
        #expect(!report.recipients[1].isPermanentFailure)
    }

    // Fault 44.
    @Test("reads qmail's words")
    func qmail() throws {
        let report = try #require(DeliveryReport(of: MailMessage(decoding: try fixture("bounce_qmail"))))

        #expect(report.form == .text)
        #expect(report.recipients.map(\.finalRecipient) == ["bo@partner.example"])
        #expect(report.recipients.first?.status == "5.1.1")
        #expect(report.recipients.first?.action == .failed)
        #expect(report.originalMessageID == "offer-1.token@waggle.example")
    }

    @Test("reads Exchange's words")
    func exchange() throws {
        let report = try #require(DeliveryReport(of: MailMessage(decoding: try fixture("bounce_exchange"))))

        #expect(report.form == .text)
        #expect(report.recipients.map(\.finalRecipient) == ["bo@partner.example"])
        #expect(report.recipients.first?.status == "5.1.10")
        #expect(report.originalMessageID == "offer-1.token@waggle.example")
    }

    // Fault 43.
    @Test(
        "takes the action a report means",
        arguments: [
            Row("Action: failed\nStatus: 5.1.1", "failed 5.1.1 permanent", because: "said plainly"),
            Row("Action: failed\nStatus: 4.4.7", "failed 4.4.7 temporary", because: "given up after a temporary fault"),
            Row(
                "Action: Delayed (will retry)\nStatus: 4.4.1",
                "delayed 4.4.1 temporary",
                because: "a comment behind it"
            ),
            Row("Status: 4.2.2", "delayed 4.2.2 temporary", because: "the action is missing"),
            Row("Status: 2.0.0", "delivered 2.0.0 temporary", because: "it arrived"),
            Row("Action: failed", "failed - permanent", because: "no status"),
            Row(
                "Action: relayed\nStatus: 2.0.0 (passed on)",
                "relayed 2.0.0 temporary",
                because: "passed on to a house without reports"
            ),
            Row(
                "Action: failed\nStatus: 5.1.1.9",
                "failed - permanent",
                because: "four numbers are an address, no status"
            ),
        ]
    )
    func actions(_ row: Row) throws {
        let mail = """
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b

            Sorry.
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.x.example

            Final-Recipient: rfc822; bo@partner.example
            \(row.given)
            --b--
            """
        let recipient = try #require(DeliveryReport(of: MailMessage(text: mail))?.recipients.first)
        let seen =
            "\(recipient.action) \(recipient.status ?? "-") \(recipient.isPermanentFailure ? "permanent" : "temporary")"
        #expect(seen == row.expected)
    }

    @Test(
        "leaves mail alone that only speaks of bounces",
        arguments: [
            Row(
                "From: bo@partner.example",
                "This is the mail system at host x. I got this, please help.",
                because: "a person quotes one"
            ),
            Row(
                "From: postmaster@x.example",
                "Dear all, the mail house moves on Sunday.",
                because: "a postmaster is a person too"
            ),
            Row(
                "From: bo@partner.example\nReturn-Path: <>",
                "I am away until Monday.",
                because: "an absence notice has no envelope sender"
            ),
        ]
    )
    func none(_ row: Row) {
        #expect(DeliveryReport(of: MailMessage(text: row.given + "\n\n" + row.expected)) == nil)
    }
}
