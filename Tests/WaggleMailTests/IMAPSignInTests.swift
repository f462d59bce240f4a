import Foundation
import Synchronization
import Testing
import WaggleCurl
import WaggleTestKit
import WaggleTransport

@testable import WaggleMail

@Suite("Signing in to an IMAP server, which libcurl does", .timeLimit(.minutes(5)))
struct IMAPSignInTests {
    struct Row: CustomTestStringConvertible, Sendable {
        let says: [String]
        let retry: RetryAdvice
        let because: String

        var testDescription: String { because }
    }

    // Fault 20.
    @Test(
        "no password is sent without TLS, whatever the server says",
        arguments: [
            Row(
                says: ["* PREAUTH welcome\r\n", "* CAPABILITY IMAP4rev1 STARTTLS\r\nA001 OK\r\n"],
                retry: .neverUntilChanged,
                because: "PREAUTH would go on in the clear (CVE-2021-39272)"
            ),
            Row(
                says: ["* OK hi\r\n", "* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\nA001 OK\r\n"],
                retry: .neverUntilChanged,
                because: "STARTTLS was taken away"
            ),
            Row(
                says: ["* OK hi\r\n", "* CAPABILITY IMAP4rev1 STARTTLS\r\nA001 OK\r\n", "A002 BAD no\r\n"],
                retry: .neverUntilChanged,
                because: "STARTTLS is refused"
            ),
            Row(
                says: [
                    "* OK hi\r\n", "* CAPABILITY IMAP4rev1 STARTTLS\r\nA001 OK\r\n",
                    "A002 OK go\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n",
                ],
                retry: .later,
                because: "an answer is smuggled in front of the encryption (CVE-2021-22947)"
            ),
            Row(says: ["* BYE too busy\r\n"], retry: .later, because: "sent away at the door"),
            Row(says: [], retry: .later, because: "the door is shut at once"),
        ]
    )
    func refuses(_ row: Row) async throws {
        let heard = Mutex<[String]>([])
        let server = ListeningSocket { stream, _ in
            for words in row.says {
                stream.write(words)
                // After the last word libcurl speaks no more IMAP, or nothing at all.
                guard let line = stream.readLine() else { return }
                heard.withLock { $0.append(String(decoding: line, as: UTF8.self)) }
            }
        }
        defer { server.stop() }
        let account = try MailAccount(
            host: "127.0.0.1",
            port: server.port,
            security: .startTLS,
            credentials: .password(user: "bot@hive.example", Secret("hush-hush")!)
        )
        let inbox = IMAPInbox(name: .inbox, account: account)
        let error = await #expect(throws: SourceError.self, "\(row.because)") { try await inbox.next(after: nil) }
        #expect(error?.retry == row.retry, "\(row.because)")
        #expect(
            !heard.withLock(\.self).contains {
                $0.contains("LOGIN") || $0.contains("AUTHENTICATE") || $0.contains("hush")
            }
        )
    }
}
