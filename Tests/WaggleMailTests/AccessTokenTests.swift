import Foundation
import Testing
import WaggleCurl
import WaggleMail
import WaggleTestKit
import WaggleTransport

/// Signing in with an access token instead of a password: what large providers ask for.
@Suite("Access tokens")
struct AccessTokenTests {
    private static let user = "bot@token-test.example"

    private func credentials(_ token: String) -> MailAccount.Credentials {
        .xoauth2(user: Self.user, token: Secret(token)!)
    }

    @Test(
        "a mailbox on a real server is opened by XOAUTH2",
        .enabled(if: MailHouse.isAvailable),
        arguments: [MailAccount.Security.tls, .startTLS]
    )
    func mailbox(_ security: MailAccount.Security) async throws {
        let house = try MailHouse.shared()
        func inbox(_ token: String) throws -> IMAPInbox {
            IMAPInbox(
                name: SourceName(rawValue: "main"),
                account: try MailAccount(
                    host: house.host,
                    port: security == .tls ? house.imapsPort : house.imapPort,
                    security: security,
                    credentials: credentials(token),
                    caFile: house.caFile
                )
            )
        }
        let findings = try await inbox(house.accessToken).probe()
        #expect(findings.first?.contains("the login works") == true)

        let error = await #expect(throws: SourceError.self) { try await inbox("a-token-that-ran-out").probe() }
        #expect(error?.retry == .neverUntilChanged)
        #expect(error?.sentence.contains("a-token-that-ran-out") == false)
    }

    @Test(
        "real outgoing mail is taken by XOAUTH2",
        .enabled(if: MailHouse.isAvailable),
        arguments: [SMTPAccount.Security.tls, .startTLS]
    )
    func outgoing(_ security: SMTPAccount.Security) async throws {
        let house = try MailHouse.shared()
        func outbox(_ token: String) throws -> SMTPOutbox {
            SMTPOutbox(
                account: try SMTPAccount(
                    host: house.host,
                    port: security == .tls ? house.smtpsPort : house.submissionPort,
                    security: security,
                    login: credentials(token),
                    caFile: house.caFile,
                    greeting: "bot.example"
                )
            )
        }
        let accepted = try outbox(house.accessToken)
        #expect(try await accepted.probe().last == "The server takes the login.")
        #expect(VerdictKind(await accepted.deliver(.example(sender: MailAddress(Self.user)))) == .accepted)

        let refused = try outbox("a-token-that-ran-out")
        let problem = await #expect(throws: SMTPProblem.self) { try await refused.probe() }
        #expect(problem?.retry == .neverUntilChanged)
        #expect(problem?.sentence.contains("a-token-that-ran-out") == false)
        #expect(VerdictKind(await refused.deliver(.example(sender: MailAddress(Self.user)))) == .needsPerson)
    }

    struct Row: CustomTestStringConvertible, Sendable {
        var offers: String
        var command: String
        var response: String
        /// What comes behind the challenge that tells of an error, if anything.
        var farewell: [String]

        var testDescription: String { offers }
    }

    @Test(
        "the token goes in the words of its mechanism, and an error told as a challenge is an end",
        arguments: [
            // Google's and Microsoft's own; the bytes are those of their pages. Their error wants an empty line, which
            // libcurl does not send: it hangs up, and the server has nothing to wait for.
            Row(
                offers: "XOAUTH2",
                command: "AUTH XOAUTH2",
                response: "user=bot@token-test.example\u{1}auth=Bearer T0ken.-_~+/=\u{1}\u{1}",
                farewell: []
            ),
            // RFC 7628 §3.1; the error is answered with a lone %x01 (§3.2.3).
            Row(
                offers: "OAUTHBEARER",
                command: "AUTH OAUTHBEARER",
                response: "n,a=bot@token-test.example,\u{1}host=127.0.0.1\u{1}port=PORT\u{1}auth=Bearer T0ken.-_~+/="
                    + "\u{1}\u{1}",
                farewell: ["AQ=="]
            ),
        ]
    )
    func words(_ row: Row) async throws {
        let hello = SMTPScript.Act.say("250-mx.example\r\n250 AUTH PLAIN LOGIN \(row.offers)")
        let accepting = ScriptedSMTPServer(SMTPScript { $0.hello = hello })
        let login = credentials("T0ken.-_~+/=")
        let outbox = SMTPOutbox(account: try .scripted(accepting, login: login))
        #expect(VerdictKind(await outbox.deliver(.example())) == .accepted)
        #expect(accepting.commands.contains(row.command))
        let response = row.response.replacing("PORT", with: "\(accepting.port)")
        #expect(accepting.responses.map { Data(base64Encoded: $0) } == [Data(response.utf8)])

        // {"status":"401","schemes":"bearer"}
        let refusing = ScriptedSMTPServer(
            SMTPScript {
                $0.hello = hello
                $0.login = .say("334 eyJzdGF0dXMiOiI0MDEiLCJzY2hlbWVzIjoiYmVhcmVyIn0=")
                $0.afterRefusedLogin = .say("535 5.7.8 Username and Password not accepted")
            }
        )
        let verdict = await SMTPOutbox(account: try .scripted(refusing, login: login)).deliver(.example())
        #expect(VerdictKind(verdict) == .needsPerson, "nobody but the operator can mend it")
        await refusing.ended(1)
        #expect(refusing.responses.dropFirst() == row.farewell[...])
        #expect(refusing.messages.isEmpty)
    }

    @Test("a token is never sent where the server does not ask for one")
    func notOffered() async throws {
        let server = ScriptedSMTPServer(SMTPScript { $0.hello = .say("250-mx.example\r\n250 AUTH PLAIN LOGIN") })
        let outbox = SMTPOutbox(account: try .scripted(server, login: credentials("T0ken")))
        #expect(VerdictKind(await outbox.deliver(.example())) != .accepted)
        #expect(!server.commands.contains { $0.hasPrefix("AUTH") })
        #expect(server.responses.isEmpty)
    }
}
