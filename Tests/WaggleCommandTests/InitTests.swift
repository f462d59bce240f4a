import Foundation
import Testing
import WaggleTestKit

@Suite("waggle init", .timeLimit(.minutes(5)))
struct InitTests {
    private static let answers = """
        leads@exchange.example
        imap.exchange.example:143

        Our "Nice" Circle: north #1
        ops@exchange.example

        mx.exchange.example
        pass: word #2

        """

    private static func empty() throws -> Desk {
        let desk = try Desk()
        try FileManager.default.removeItem(at: desk.file("config"))
        return desk
    }

    @Test("answers on standard input become a configuration that means what was said")
    func answers() async throws {
        let desk = try Self.empty()
        let ended = try await desk.waggle("init", input: Data(Self.answers.utf8))
        #expect(ended.code == 0)
        #expect(
            ended.output == "Wrote config/waggle.yaml. Next: waggle partners import FILE, waggle check, waggle run.\n"
        )
        #expect(ended.errors.contains("The bot's mail address: "))
        #expect(ended.errors.contains("The SMTP server [smtp.exchange.example]: "))
        #expect(!ended.errors.contains("pass: word"))
        let text = try desk.text("config/waggle.yaml")
        #expect(text.contains(#"    name: "Our \"Nice\" Circle: north #1""#))
        #expect(text.contains("host: \"imap.exchange.example\"\n    port: 143\n    security: starttls"))
        #expect(text.contains("host: \"smtp.exchange.example\"\n    port: 465\n    security: tls"))
        #expect(!text.contains("pass: word"), "no secret in the file that people show each other")
        #expect(try desk.text("config/waggle.password") == "pass: word #2")
        #expect(try desk.text("config/waggle.key").utf8.count >= 40)
        for name in ["waggle.yaml", "waggle.key", "waggle.password"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: desk.file("config/\(name)").path)
            #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: desk.file("config").path).count == 3)
        #expect(try await desk.waggle("held").code == 0, "what init writes is what other commands read")
    }

    @Test(
        "what is written passes the check on real servers",
        .enabled(if: MailHouse.isAvailable),
        arguments: ["asked", "options"]
    )
    func passes(_ way: String) async throws {
        let house = try MailHouse.shared()
        let desk = try Self.empty()
        let bot = "leads@\(Desk.newName()).example"
        let ended: Ended
        if way == "asked" {
            let answers = [
                bot, "localhost:\(house.imapsPort)", "localhost:\(house.smtpsPort)", "", "ops@exchange.example", "",
                house.authservID, house.password,
            ]
            let input = Data(answers.map { $0 + "\n" }.joined().utf8)
            ended = try await desk.waggle("init", "--ca-file", house.caFile, input: input)
        } else {
            try desk.write(house.password, to: "secret")
            ended = try await desk.waggle(
                "init",
                "--address",
                bot,
                "--name",
                "Test",
                "--operator",
                "ops@exchange.example",
                "--imap-host",
                "localhost",
                "--imap-port",
                "\(house.imapPort)",
                "--imap-security",
                "starttls",
                "--smtp-host",
                "localhost",
                "--smtp-port",
                "\(house.submissionPort)",
                "--smtp-security",
                "starttls",
                "--user",
                bot,
                "--password-file",
                "secret",
                "--ca-file",
                house.caFile,
                "--authserv-id",
                house.authservID
            )
            #expect(ended.errors.isEmpty, "nothing is asked that was said")
        }
        #expect(ended.code == 0)
        let check = try await desk.waggle("check")
        #expect(check.code == 0)
        #expect(check.output.hasSuffix("All is well: `waggle run` will work.\n"))
    }

    @Test(
        "an answer that is missing or wrong ends it, and nothing is written",
        arguments: [
            ("", "The answers end here: type one, or give --address."),
            ("leads\n", "`leads` is no mail address without a plus tag, such as leads@exchange.example."),
            ("leads+x@exchange.example\n", "is no mail address without a plus tag"),
            ("\n", "An answer is needed here, or --address."),
            ("leads@exchange.example\n\n\n\n\n", "An answer is needed here, or --operator."),
            ("leads@exchange.example\n\n\n\nops@exchange.example\n", "The answers end here: type one, or give --user."),
            ("leads@exchange.example\n\n\n\nops@exchange.example\n\n\n\n", "A password is needed: type it"),
            (
                "leads@exchange.example\nnot a host\n\n\nops@exchange.example\n\n\nsecret\n",
                "`mailboxes[0].host` cannot be used: "
            ),
        ]
    )
    func refused(_ input: String, _ says: String) async throws {
        let desk = try Self.empty()
        let ended = try await desk.waggle("init", input: Data(input.utf8))
        #expect(ended.code == 2)
        #expect(ended.errors.contains(says))
        #expect(!ended.errors.contains(".waggle-init"))
        let left = try? FileManager.default.contentsOfDirectory(atPath: desk.file("config").path)
        #expect(left ?? [] == [])
    }

    @Test("a configuration that is there stays, and a key for ever")
    func again() async throws {
        let desk = try Desk()
        let refused = try await desk.waggle("init", input: Data(Self.answers.utf8))
        #expect(refused.code == 2)
        #expect(refused.errors.contains("config/waggle.yaml is there already; use --force to overwrite it."))
        #expect(try desk.text("config/waggle.yaml") == Desk.configuration)

        let forced = try await desk.waggle("init", "--force", input: Data(Self.answers.utf8))
        #expect(forced.code == 0)
        #expect(forced.output.hasPrefix("Kept config/waggle.key, which was there.\n"))
        #expect(try desk.text("config/waggle.key") == "0123456789abcdef0123456789abcdef")
        #expect(try desk.text("config/waggle.password") == "pass: word #2")
        #expect(try desk.text("config/waggle.yaml") != Desk.configuration)
    }

    @Test("a password file that others can read is refused before anything is written")
    func openPassword() async throws {
        let desk = try Self.empty()
        try desk.write("hush", to: "secret", mode: 0o644)
        let input = Self.answers.split(separator: "\n", omittingEmptySubsequences: false).dropLast(2)
        let ended = try await desk.waggle(
            "init",
            "--password-file",
            "secret",
            input: Data((input.joined(separator: "\n") + "\n").utf8)
        )
        #expect(ended.code == 2)
        #expect(ended.errors.contains("secret`, which others can read. Run `chmod 600 "))
        #expect(ended.errors.hasSuffix("waggle: Nothing was written.\n"))
        #expect(!desk.has("config/waggle.yaml"))
    }
}
