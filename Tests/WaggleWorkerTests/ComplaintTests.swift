import Foundation
import Testing
import WaggleMIME
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import WaggleWorker

/// A partner's mail house says that somebody there called our mail unwanted (RFC 5965).
@Suite("Complaints (P13)")
struct ComplaintTests {
    /// The report of a mail house about a mail with this Message-ID.
    private static func report(of id: String) -> Data {
        Data(
            """
            Received: from abuse.house.example by \(QuietWorld.border); Mon, 23 Nov 2026 06:30:00 +0000
            From: Feedback loop <fbl@house.example>
            To: \(QuietWorld.bot)
            Subject: FW: a lead in your town
            Date: Mon, 23 Nov 2026 06:30:00 +0000
            Message-ID: <\(UUID().uuidString)@house.example>
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=feedback-report; boundary="part"

            --part
            Content-Type: text/plain

            This is an email abuse report.
            --part
            Content-Type: message/feedback-report

            Feedback-Type: abuse
            User-Agent: House/1
            Version: 1

            --part
            Content-Type: message/rfc822

            From: Circle <\(QuietWorld.bot)>
            Message-ID: <\(id)>
            Subject: A lead in your town

            accept
            --part--
            """.replacing("\n", with: "\r\n").utf8
        )
    }

    // Fault 46.
    @Test("about a letter of ours the operators are told whose it was, and the offer stands")
    func ours() async throws {
        try await QuietWorld.run { world in
            try await world.keep([world.lead(0)])
            try await world.processAll(limit: 9)
            let offer = try #require(try await world.letters().first { $0.kind == "offer" })
            let id = MailMessage(decoding: offer.delivery.bytes).messageID ?? "-"
            try await world.keep([Self.report(of: id)])
            try await world.processAll(limit: 9)
            let letters = try await world.letters()
            #expect(letters.map { "\($0.delivery.recipient)" } == ["ops@circle.example"])
            let told = letters.first.flatMap { MailMessage(decoding: $0.delivery.bytes).plainText } ?? ""
            let firm = "\(offer.delivery.recipient)".split(whereSeparator: { "@.".contains($0) })[1]
            #expect(told.contains("at \(firm) marked a mail of ours as unwanted"), "\(told)")
            #expect(try await world.store.counts().referrals == ["offering": 1])
        }
    }

    @Test("about the mail that asked a customer the operators are told who gave him")
    func customers() async throws {
        try await QuietWorld.run(asksCustomer: true) { world in
            let lead = "Need 60 laptops in Vashi for Meera Iyer, 98200 20001, meera@iyer.example."
            try await world.keep([world.mail(lead, subject: "laptops", number: 10)])
            try await world.processAll(limit: 9)
            let offer = try #require(try await world.letters().first { $0.kind == "offer" })
            try await world.keep([world.answer("accept", to: offer, from: offer.delivery.recipient, number: 11)])
            try await world.processAll(limit: 9)
            let question = try #require(try await world.letters().first { $0.kind == "customer-asked" })
            try await world.keep([Self.report(of: MailMessage(decoding: question.delivery.bytes).messageID ?? "-")])
            try await world.processAll(limit: 9)
            let letters = try await world.letters()
            #expect(letters.map { "\($0.delivery.recipient)" } == ["ops@circle.example"])
            let told = letters.first.flatMap { MailMessage(decoding: $0.delivery.bytes).plainText } ?? ""
            #expect(told.contains("A customer of giver marked"), "\(told)")
            #expect(!told.contains("iyer"), "nothing says who he is")
        }
    }

    @Test("about anything else nobody is told anything")
    func others() async throws {
        try await QuietWorld.run { world in
            try await world.keep([world.lead(0)])
            try await world.processAll(limit: 9)
            _ = try await world.letters()
            try await world.keep([Self.report(of: "somebody.elses@mail.example")])
            try await world.processAll(limit: 9)
            #expect(try await world.letters().isEmpty)
            #expect(try await world.store.counts().arrivals["held"] == nil)
        }
    }
}
