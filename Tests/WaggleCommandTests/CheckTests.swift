import Foundation
import Testing
import WaggleSQLite
import WaggleStore
import WaggleTestKit
import WaggleTransport

@testable import waggle

@Suite("waggle check", .enabled(if: MailHouse.isAvailable), .timeLimit(.minutes(5)))
struct CheckTests {
    @Test("on a house where all is well every part works, and a list without partners is said")
    func well() async throws {
        let house = try MailHouse.shared()
        let website = ScriptedHTTPServer(.json(#"{"events": [], "cursor": "1"}"#))
        let desk = try Desk(on: house, name: Desk.newName(), webhook: website.port)
        let ended = try await desk.waggle("check")
        #expect(ended.code == 0)
        #expect(ended.errors.isEmpty)
        #expect(ended.output.hasSuffix("All is well: `waggle run` will work.\n"))
        #expect(!ended.output.contains("BROKEN"))
        #expect(ended.output.contains("holds 0 partners.\n        Nobody can be asked before there are two"))
        try await desk.waggle("partners", "import", "partners.csv")
        let findings = try await desk.waggle("check", "--json").objects()
        #expect(
            findings.map { $0["what"] as? String } == [
                "configuration", "house rules", "vocabulary", "places", "templates", "store", "mailbox main",
                "webhook website", "outgoing mail",
            ]
        )
        #expect(findings.allSatisfy { $0["works"] as? Bool == true })
        #expect(house.mailbox("ops@exchange.example").isEmpty)
    }

    struct Row: CustomTestStringConvertible, Sendable {
        var line: String
        var instead: String
        var broken: String
        var code: Int32 = 1
        var says: [String]
        var because: String

        var testDescription: String { because }
    }

    @Test(
        "what is broken is named with what to do, and the rest is tried all the same",
        arguments: [
            Row(
                line: "password: {file: waggle.password}\n    ca_file: CA\n    first_run",
                instead: "password: {file: wrong.password}\n    ca_file: CA\n    first_run",
                broken: "mailbox main",
                says: ["The server refused the name and password"],
                because: "a wrong password for the mailbox"
            ),
            Row(
                line: "password: {file: waggle.password}\n    ca_file: CA\ntrust",
                instead: "password: {file: wrong.password}\n    ca_file: CA\ntrust",
                broken: "outgoing mail",
                says: ["The server refuses the user and the password or token", "535"],
                because: "a wrong password for outgoing mail"
            ),
            Row(
                line: "password: {file: waggle.password}\n    ca_file: CA\n    first_run",
                instead: "oauth_token: {file: wrong.password}\n    ca_file: CA\n    first_run",
                broken: "mailbox main",
                says: ["The server refused", "with an access token, which may have run out."],
                because: "an access token that nobody knows"
            ),
            Row(
                line: "port: IMAP\n",
                instead: "port: 9\n",
                broken: "mailbox main",
                says: ["nothing answers there", "It is configured as localhost:9, security starttls."],
                because: "a port where nobody is"
            ),
            Row(
                line: "port: IMAP\n    security: starttls\n",
                instead: "port: IMAP\n    security: tls\n",
                broken: "mailbox main",
                says: ["security"],
                because: "TLS at once on a port that begins in the clear"
            ),
            Row(
                line: "port: SUBMISSION\n",
                instead: "port: SUBMISSION\n    security: tls\n",
                broken: "outgoing mail",
                says: ["security"],
                because: "the same for outgoing mail"
            ),
            Row(
                line: "ca_file: CA\n    first_run",
                instead: "first_run",
                broken: "mailbox main",
                says: ["certificate cannot be trusted", "the authority that signed it"],
                because: "a certificate that nobody trusts"
            ),
            Row(
                line: "ca_file: CA\ntrust",
                instead: "ca_file: none.pem\ntrust",
                broken: "outgoing mail",
                says: ["The file of trusted certificates", "/none.pem"],
                because: "a file of certificates that is not there"
            ),
            Row(
                line: "host: localhost\n    port: IMAP\n",
                instead: "host: imap.exchange.invalid\n    port: IMAP\n",
                broken: "mailbox main",
                says: ["The host name could not be found", "imap.exchange.invalid"],
                because: "a host that there is not"
            ),
            Row(
                line: "    first_run: everything\n",
                instead: "    first_run: everything\n    mailbox: Nowhere\n",
                broken: "mailbox main",
                says: ["Nowhere"],
                because: "a folder that there is not"
            ),
            Row(
                line: "/events",
                instead: "/closed",
                broken: "webhook website",
                says: ["Endpoint website", "token", "401"],
                because: "an endpoint that refuses the token"
            ),
            Row(
                line: "http://127.0.0.1:WEBHOOK/events",
                instead: "http://127.0.0.1:9/events",
                broken: "webhook website",
                says: ["Endpoint website", "127.0.0.1"],
                because: "an endpoint where nobody is"
            ),
            Row(
                line: "trust:",
                instead: "store: missing/waggle.sqlite\ntrust:",
                broken: "store",
                says: ["missing/waggle.sqlite cannot be used", "Check that the folder exists"],
                because: "a store in a folder that there is not"
            ),
            Row(
                line: "trust:",
                instead: "templates: letters\ntrust:",
                broken: "templates",
                code: 2,
                says: ["/letters/en/", "this template is missing"],
                because: "a letter is missing"
            ),
            Row(
                line: "trust:",
                instead: "places: atlas\ntrust:",
                broken: "places",
                code: 2,
                says: ["/atlas/places.tsv: There is no such file."],
                because: "tables of places that are not there"
            ),
            Row(
                line: "trust:",
                instead: "policy: own.yaml\ntrust:",
                broken: "house rules",
                code: 2,
                says: ["/own.yaml, line 1: There is no key `nothing`."],
                because: "house rules that are none"
            ),
        ]
    )
    func broken(_ row: Row) async throws {
        let house = try MailHouse.shared()
        let website = ScriptedHTTPServer(
            row.instead == "/closed" ? .status(401) : .json(#"{"events": [], "cursor": "1"}"#)
        )
        func filled(_ text: String) -> String {
            text.replacing("CA\n", with: house.caFile + "\n").replacing("port: IMAP", with: "port: \(house.imapPort)")
                .replacing("SUBMISSION", with: "\(house.submissionPort)")
                .replacing("WEBHOOK", with: "\(website.port)")
        }
        let sound = Desk.configuration(on: house, name: Desk.newName(), webhook: website.port)
            .replacing("        ", with: "    ")
        try #require(sound.contains(filled(row.line)), "\(row.because)")
        let desk = try Desk(sound.replacing(filled(row.line), with: filled(row.instead), maxReplacements: 1))
        try desk.write(house.password, to: "config/waggle.password")
        try desk.write("wrong", to: "config/wrong.password")
        try desk.write("a token", to: "config/waggle.token")
        try desk.write("nothing: 1", to: "config/own.yaml")
        try FileManager.default.createDirectory(at: desk.file("config/letters/en"), withIntermediateDirectories: true)
        try desk.write("Hello", to: "config/letters/en/offer.text.mustache")

        let json = try await desk.waggle("check", "--json")
        #expect(json.code == row.code, "\(row.because)")
        let findings = try json.objects()
        #expect(findings.count == 9, "the rest is tried all the same")
        let broken = findings.filter { $0["works"] as? Bool != true }
        #expect(broken.map { $0["what"] as? String } == [row.broken], "\(row.because)")
        let sentences = (broken.first?["sentences"] as? [String] ?? []).joined(separator: "\n")
        for words in row.says { #expect(sentences.contains(words), "\(row.because)") }
        #expect(!(json.output + json.errors).contains(house.password))
        #expect(json.errors == "waggle: 1 of 9 do not work; see above.\n")
    }

    // Fault 70.
    @Test("a mail with forged results shows whether the border strips them", .timeLimit(.minutes(3)))
    func forged() async throws {
        let house = try MailHouse.shared()
        let name = Desk.newName()
        let desk = try Desk(on: house, name: name)
        let strict = try await desk.waggle("check", "--forged")
        #expect(strict.code == 0, "\(strict.output)")
        #expect(
            strict.output.contains("works   forged results\n        A forged Authentication-Results line was stripped")
        )

        // A name that the border does not know as its own it lets through.
        let text = Desk.configuration(on: house, name: name)
        let lax = try Desk(text.replacing("[\(house.authservID)]", with: "[mx.elsewhere.example]"))
        try lax.write(house.password, to: "config/waggle.password")
        let ended = try await lax.waggle("check", "--forged")
        #expect(ended.code == 1)
        #expect(
            ended.output.contains("BROKEN  forged results\n        A forged Authentication-Results line came through")
        )
    }

    // Fault 74.
    @Test("the names by which results stand are shown, and it is an error when none of them counts")
    func names() async throws {
        let desk = try Desk()
        let basics = try Configuration.Basics(named: desk.file("config/waggle.yaml").path)
        let store = try basics.openStore(as: .worker)
        let mail = """
            Authentication-Results: mx.seen.example; dmarc=pass header.from=p.example\r
            Received: from p.example by mx.seen.example; Mon, 23 Nov 2026 06:30:00 +0000\r
            From: <a@p.example>\r
            \r
            x
            """
        let arrival = Arrival(
            position: .mailbox(
                IMAPPosition(account: SourceName(rawValue: "main"), mailbox: "INBOX", uidValidity: 1, uid: 1)
            ),
            receivedAt: .distantPast,
            content: .mail(Data(mail.utf8))
        )
        _ = try await store.keep(
            [NewArrival(arrival: arrival, digest: Data(count: 32))],
            cursor: SourceCursor(rawValue: "1"),
            of: SourceName(rawValue: "main"),
            at: .distantPast
        )
        try store.close()
        let ended = try await desk.waggle("check")
        #expect(
            ended.output.contains(
                "BROKEN  trust\n        None of the last mail has results by a name in `trust.authserv_ids`"
            )
        )
        #expect(ended.output.contains("results by: mx.seen.example (1)."))
    }

    @Test("people read the same as programs")
    func table() async throws {
        let ended = try await Desk().waggle("check")
        #expect(ended.code == 1)
        #expect(
            ended.output.hasPrefix("works   configuration\n        It says all that is needed.\nworks   house rules\n")
        )
        #expect(ended.output.contains("BROKEN  mailbox main\n        main: No connection: nothing answers there"))
        #expect(ended.output.ranges(of: "BROKEN").count == 2)
        #expect(!ended.output.contains("All is well"))
        #expect(ended.errors == "waggle: 2 of 8 do not work; see above.\n")
    }

    @Test("access tokens are as good as passwords")
    func tokens() async throws {
        let house = try MailHouse.shared()
        let text = Desk.configuration(on: house, name: Desk.newName())
        let desk = try Desk(
            text.replacing("password: {file: waggle.password}", with: "oauth_token: {file: waggle.token}")
        )
        try desk.write(house.accessToken, to: "config/waggle.token")
        let ended = try await desk.waggle("check")
        #expect(ended.code == 0)
        #expect(ended.output.hasSuffix("All is well: `waggle run` will work.\n"))
    }

    @Test("a configuration that cannot be read is a finding as well")
    func noConfiguration() async throws {
        let desk = try Desk("exchange: 5")
        let ended = try await desk.waggle("check", "--json")
        #expect(ended.code == 2)
        let findings = try ended.objects()
        #expect(findings.count == 1)
        #expect(findings.first?["works"] as? Bool == false)
    }
}
