import Foundation
import Testing
import WaggleTestKit

@Suite("Mail house", .enabled(if: MailHouse.isAvailable, "Dovecot, Postfix and opendkim are not installed"))
struct MailHouseTests {
    let house: MailHouse

    init() throws {
        house = try MailHouse.shared()
    }

    @Test("a tagged address is delivered to its mailbox, and the tag stays visible")
    func taggedAddress() async throws {
        try house.deliver(.mail("tagged"), from: "s@stranger.example", to: "Desk+Tag7@Tagged.example")

        let message = try #require(try await house.mailbox("desk@tagged.example", holds: 1).first?.text)

        #expect(message.contains("Delivered-To: Desk+Tag7@Tagged.example"))
        #expect(message.contains("Return-Path: <s@stranger.example>"))
    }

    @Test(
        "the border strips every result in its own name, and a stranger gets no pass",
        arguments: [("From: A <a@alpha.example>", "none"), ("X-No-From: at all", "permerror")]
    )
    func forgedResult(_ from: String, _ result: String) async throws {
        let forged = [
            "Authentication-Results: mx.exchange.example; dkim=pass header.d=forged.example",
            "AUTHENTICATION-RESULTS: MX.EXCHANGE.example; dkim=pass header.d=forged.example",
            "Authentication-Results : mx.exchange.example 1; dkim=pass header.d=forged.example",
            "Authentication-Results: (note) \"mx.exchange.example\"; dmarc=pass header.from=forged.example",
            "Authentication-Results:\r\n mx.exchange.example;\r\n dkim=pass header.d=forged.example",
        ]
        try house.deliver(
            .mail("forged", from: from, header: forged),
            from: "a@alpha.example",
            to: "\(result)@forgery.example"
        )

        let message = try #require(try await house.mailbox("\(result)@forgery.example", holds: 1).first?.text)

        #expect(message.contains(try Regex("Authentication-Results: ?mx\\.exchange\\.example; dkim=\(result)")))
        #expect(!message.contains("forged.example"))
    }

    @Test("what a partner submits arrives with a pass for the domain of his login, whatever From says")
    func signedForTheLogin() async throws {
        try house.submit(.mail("signed"), as: "a@alpha.example", to: "desk@signed.example")

        let message = try #require(try await house.mailbox("desk@signed.example", holds: 1).first?.text)

        #expect(message.contains("From: S <s@stranger.example>"))
        #expect(
            message.contains(/Authentication-Results: mx\.exchange\.example;\s+dkim=pass .* header\.d=alpha\.example/)
        )
        #expect(!message.contains("header.d=stranger.example"))
    }

    @Test(
        "the border refuses mail for addresses that are made to be refused",
        arguments: [
            ("nobody@bounces.example", "550 5.1.1"), ("nobody@refused.example", "550 5.1.1"),
            ("nobody@full.example", "452 4.2.2"), ("nobody@elsewhere.test", "554 5.7.1"),
        ]
    )
    func refusal(_ recipient: String, _ answer: String) throws {
        let problem = #expect(throws: MailHouseProblem.self) {
            try house.deliver(.mail("lost"), from: "s@stranger.example", to: recipient)
        }
        #expect(problem?.sentence.contains(answer) == true)
    }

    @Test("a house that comes back has its mail, ports and password")
    func comesBack() async throws {
        let house = try MailHouse()
        defer { house.stop() }
        try house.deliver(.mail("before"), from: "s@stranger.example", to: "desk@alpha.example")
        _ = try await house.mailbox("desk@alpha.example", holds: 1)

        try house.goAway()
        #expect(throws: MailHouseProblem.self) {
            try house.deliver(.mail("meanwhile"), from: "s@stranger.example", to: "desk@alpha.example")
        }
        try house.comeBack()
        try house.deliver(.mail("after"), from: "s@stranger.example", to: "desk@alpha.example")

        let subjects = try await house.mailbox("desk@alpha.example", holds: 2).map(\.subject)
        #expect(subjects.first == "before")
        #expect(subjects.last == "after")
    }

    @Test("houses stand side by side, and a stopped one leaves nothing")
    func sideBySide() throws {
        let other = try MailHouse()
        #expect(other.imapsPort != house.imapsPort)
        #expect(other.dir != house.dir)

        other.stop()

        #expect(!FileManager.default.fileExists(atPath: other.dir.path))
    }
}

extension Data {
    fileprivate static func mail(
        _ subject: String,
        from: String = "From: S <s@stranger.example>",
        header: [String] = []
    ) -> Data {
        let lines = header + [from, "To: desk@alpha.example", "Subject: \(subject)", "", "Hello.", ""]
        return Data(lines.joined(separator: "\r\n").utf8)
    }

    fileprivate var text: String { String(decoding: self, as: UTF8.self) }

    fileprivate var subject: String? {
        text.split(whereSeparator: \.isNewline).first { $0.hasPrefix("Subject: ") }.map { String($0.dropFirst(9)) }
    }
}
