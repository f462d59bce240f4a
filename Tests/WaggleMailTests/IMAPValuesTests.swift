import Foundation
import Testing
import WaggleCurl
import WaggleTransport

@testable import WaggleMail

@Suite("IMAP: sets, names, cursors, errors")
struct IMAPValuesTests {
    // Fault 6.
    @Test(
        "a UID set joins what stands side by side among the messages that exist",
        arguments: [
            ([1, 2, 3], [1, 2, 3], "1:3"),
            ([1, 2, 9], [1, 2, 9], "1:9"),
            ([1, 9], [1, 2, 9], "1,9"),
            ([4_294_967_295], [7, 4_294_967_295], "4294967295"),
        ] as [([UInt32], [UInt32], String)]
    )
    func setAmongKnown(uids: [UInt32], known: [UInt32], text: String) {
        #expect(UIDSet(uids, among: known).description == text)
    }

    @Test("a UID set that changes something joins only neighbours")
    func setOfNeighbours() {
        #expect(UIDSet([9, 3, 1, 2, 4_294_967_295, 3]).description == "1:3,9,4294967295")
    }

    // Fault 26.
    @Test(
        "mailbox names go out in modified UTF-7 (RFC 3501 §5.1.3)",
        arguments: [
            ("INBOX", "\"INBOX\""),
            ("Leads & more", "\"Leads &- more\""),
            ("Entwürfe", "\"Entw&APw-rfe\""),
            ("台北", "\"&U,BTFw-\""),
            ("a\"b\\c", "\"a\\\"b\\\\c\""),
            ("x\r\nW9 DELETE y", "\"x&AA0ACg-W9 DELETE y\""),
        ]
    )
    func mailboxName(text: String, quoted: String) {
        #expect(MailboxName(text: text).quoted == quoted)
    }

    @Test("a cursor comes back as it was kept")
    func cursor() {
        var cursor = MailboxCursor(
            mailbox: "INBOX",
            uidValidity: .max,
            uid: .max,
            startedAt: Date(timeIntervalSince1970: 1_795_231_476.5)
        )
        cursor.pending = [MailboxCursor.Pending(uid: 17, looks: 2)]
        cursor.oldUpTo = 9
        #expect(MailboxCursor(cursor.sourceCursor) == cursor)
        #expect(MailboxCursor(SourceCursor(rawValue: "W/\"etag\"")) == nil)
    }

    struct RefusalRow: CustomTestStringConvertible, Sendable {
        let code: String?
        let text: String
        let retry: RetryAdvice
        let because: String

        var testDescription: String { because }
    }

    // Fault 21.
    @Test(
        "a refused login is final only when the password is to blame",
        arguments: [
            RefusalRow(
                code: "AUTHENTICATIONFAILED",
                text: "Authentication failed.",
                retry: .neverUntilChanged,
                because: "Dovecot"
            ),
            RefusalRow(
                code: "ALERT",
                text: "Invalid credentials (Failure)",
                retry: .neverUntilChanged,
                because: "Gmail"
            ),
            RefusalRow(code: nil, text: "LOGIN failed.", retry: .neverUntilChanged, because: "Exchange"),
            RefusalRow(
                code: "UNAVAILABLE",
                text: "Temporary authentication failure.",
                retry: .later,
                because: "RFC 5530"
            ),
            RefusalRow(code: "ALERT", text: "Too many simultaneous connections.", retry: .later, because: "Gmail"),
            RefusalRow(
                code: nil,
                text: "Request is throttled. Suggested Backoff Time: 299961 milliseconds",
                retry: .after(.milliseconds(299_961)),
                because: "Exchange says for how long"
            ),
        ]
    )
    func refusedLogin(_ row: RefusalRow) {
        let status = IMAPStatus(kind: .no, code: row.code.map { .other($0) }, text: row.text)
        let error = IMAPError.login(status).sourceError(at: .inbox, mailbox: "INBOX")
        #expect(error.retry == row.retry, "\(row.because)")
        #expect(error.sentence.contains(row.text))
    }

    @Test(
        "an account's host is a name and its port a port",
        arguments: [
            ("imap.north.example", 993, true), ("2001:db8::1", 993, true), ("imap.north.example/x", 993, false),
            ("", 993, false),
            ("imap.north.example", 0, false), ("a@b", 143, false),
        ]
    )
    func account(host: String, port: Int, isGood: Bool) {
        let credentials = MailAccount.Credentials.password(user: "bot", Secret("hush")!)
        let account = try? MailAccount(host: host, port: port, security: .tls, credentials: credentials)
        #expect((account != nil) == isGood)
        #expect(!"\(String(describing: account))\(String(reflecting: account))".contains("hush"))
    }
}
