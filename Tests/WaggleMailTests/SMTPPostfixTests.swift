import Foundation
import Testing
import WaggleCurl
import WaggleMail
import WaggleTestKit
import WaggleTransport

@Suite("SMTP against Postfix", .enabled(if: MailHouse.isAvailable))
struct SMTPPostfixTests {
    private func outbox(
        _ house: MailHouse,
        _ security: SMTPAccount.Security,
        password: String? = nil,
        trusts: Bool = true
    ) throws -> SMTPOutbox {
        SMTPOutbox(
            account: try SMTPAccount(
                host: house.host,
                port: security == .tls ? house.smtpsPort : house.submissionPort,
                security: security,
                login: .password(user: "bot@smtp-test.example", Secret(password ?? house.password)!),
                caFile: trusts ? house.caFile : nil,
                greeting: "bot.example"
            )
        )
    }

    private func delivery(to recipient: String, from sender: String = "bot+4f7k@smtp-test.example") -> Delivery {
        Delivery(
            messageID: "4f7k@smtp-test.example",
            sender: MailAddress(sender),
            recipient: MailAddress(recipient)!,
            bytes: Data(
                """
                From: Waggle <bot@smtp-test.example>\r
                To: <\(recipient)>\r
                Date: Sat, 21 Nov 2026 09:30:00 +0000\r
                Message-ID: <4f7k@smtp-test.example>\r
                Subject: A lead for you\r
                \r
                .A dot at the beginning,\r
                .\r
                and one alone.\r

                """
                .utf8
            )
        )
    }

    @Test(
        "by TLS and by STARTTLS, with login, a message arrives as it was",
        arguments: [SMTPAccount.Security.tls, .startTLS]
    )
    func arrives(_ security: SMTPAccount.Security) async throws {
        let house = try MailHouse.shared()
        let outbox = try outbox(house, security)
        let recipient = "bo-\(security.rawValue)@smtp-arrives.example"

        let sentences = try await outbox.probe()
        #expect(sentences.last == "The server takes the login.")
        for _ in 1...2 { #expect(VerdictKind(await outbox.deliver(delivery(to: recipient))) == .accepted) }

        let messages = try await house.mailbox(recipient, holds: 2)
        let body = Data("\n.A dot at the beginning,\n.\nand one alone.\n".utf8)
        for message in messages {
            let lines = Data(String(decoding: message, as: UTF8.self).replacing("\r\n", with: "\n").utf8)
            #expect(lines.suffix(body.count) == body)
        }
    }

    // Fault 35.
    @Test("what a person must change")
    func needsPerson() async throws {
        let house = try MailHouse.shared()
        let message = delivery(to: "bo@smtp-person.example")
        let wrongPassword = try await outbox(house, .tls, password: "sword").deliver(message)
        #expect(VerdictKind(wrongPassword) == .needsPerson, "535")
        let untrusted = try await outbox(house, .startTLS, trusts: false).deliver(message)
        #expect(VerdictKind(untrusted) == .needsPerson, "a certificate of an unknown authority")
        let stranger = delivery(to: "bo@smtp-person.example", from: "somebody@else.example")
        let notOurs = try await outbox(house, .tls).deliver(stranger)
        #expect(VerdictKind(notOurs) == .needsPerson, "Postfix says it at RCPT, and it is not the partner's fault")
        #expect(house.mailbox("bo@smtp-person.example").isEmpty)
    }
}
