import Foundation
import Testing

@testable import WaggleMail

@Suite("SMTP reply")
struct SMTPReplyTests {
    struct Row: Sendable {
        let lines: [String]
        let reads: SMTPReply?
        let because: String
    }

    // Fault 33.
    @Test(
        "puts a reply together from its lines",
        arguments: [
            Row(lines: ["250 Ok\r\n"], reads: SMTPReply(code: 250, text: "Ok"), because: "one line"),
            Row(lines: ["250\r\n"], reads: SMTPReply(code: 250, text: ""), because: "RFC 5321 allows no text"),
            Row(lines: ["250-A\r\n", "250 B\r\n"], reads: SMTPReply(code: 250, text: "A B"), because: "two lines"),
            Row(lines: ["250-A\r\n"], reads: nil, because: "a hyphen promises more"),
            Row(lines: ["25 A\r\n"], reads: nil, because: "two digits are no code"),
            Row(lines: ["2500 A\r\n"], reads: nil, because: "nor are four"),
            Row(lines: ["+50 A\r\n"], reads: nil, because: "nor is a sign"),
            Row(lines: ["hello\r\n"], reads: nil, because: "a word is no reply"),
            Row(
                lines: ["550-A\r\n", "250 B\r\n"],
                reads: SMTPReply(code: 250, text: "B"),
                because: "the last code rules"
            ),
            Row(
                lines: ["550 5.1.1 <bo@partner.example>... unknown\r\n"],
                reads: SMTPReply(code: 550, text: "5.1.1 <…@partner.example>... unknown"),
                because: "addresses are masked"
            ),
            Row(
                lines: ["250 a\u{1B}[31mb\r\n"],
                reads: SMTPReply(code: 250, text: "a[31mb"),
                because: "no control bytes"
            ),
        ]
    )
    func lines(_ row: Row) {
        var lines = SMTPReplyLines()
        var reply: SMTPReply?
        for line in row.lines { reply = lines.add(line) }
        #expect(reply == row.reads, "\(row.because)")
    }

    // Fault 33.
    @Test("a reply of any length is cut")
    func long() {
        #expect(SMTPReply(code: 550, text: String(repeating: "x", count: 100_000)).text.count == SMTPReply.textLimit)
    }

    // Fault 33.
    @Test(
        "the enhanced status is believed when it agrees with the code",
        arguments: [
            ("5.1.1 No such user", "5.1.1"), ("4.1.1 No such user", nil), ("No such user", nil), ("5.1 x", nil),
        ]
            as [(String, String?)]
    )
    func status(_ text: String, _ status: String?) {
        #expect(SMTPReply(code: 550, text: text).status.map(String.init) == status)
    }
}

@Suite("Strict CRLF")
struct SMTPStrictCRLFTests {
    // Fault 38.
    @Test(
        "only CRLF ends a line, and no line is too long",
        arguments: [
            ("a\r\nb\r\n", nil),
            ("no line end", nil),
            ("", .empty),
            ("a\nb\r\n", .bareLF(line: 1)),
            ("a\r\n\n", .bareLF(line: 2)),
            ("a\r\nb\rc\r\n", .bareCR(line: 2)),
            ("a\r", .bareCR(line: 1)),
            ("a\r\r\n", .bareCR(line: 1)),
            ("a\r\n\u{0}", .nul(line: 2)),
            (String(repeating: "x", count: 998) + "\r\n", nil),
            (String(repeating: "x", count: 999) + "\r\n", .longLine(line: 1)),
            ("a\r\n" + String(repeating: "x", count: 999), .longLine(line: 2)),
        ] as [(String, StrictCRLF.Fault?)]
    )
    func fault(_ text: String, _ fault: StrictCRLF.Fault?) {
        #expect(StrictCRLF.fault(in: Data(text.utf8)) == fault)
        // A slice's indices do not begin at 0.
        #expect(StrictCRLF.fault(in: Data(("xx" + text).utf8).dropFirst(2)) == fault)
    }
}

@Suite("SMTP account")
struct SMTPAccountTests {
    @Test(
        "without encryption only this machine is a relay",
        arguments: [
            ("127.0.0.1", true), ("::1", true), ("localhost", false), ("127.0.0.2", false), ("mail.example", false),
        ]
    )
    func plain(_ host: String, _ isAllowed: Bool) {
        let account = try? SMTPAccount(
            host: host,
            port: 25,
            security: .plainOnLoopback,
            login: nil,
            greeting: "bot.example"
        )
        #expect((account != nil) == isAllowed)
    }

    @Test(
        "nothing that could change the URL is a host",
        arguments: ["", "a/b", "a@b", "a b", "a\r\nb", "a?b", "[::1]"]
    )
    func hosts(_ host: String) {
        #expect(throws: SMTPAccountProblem.host(host)) {
            try SMTPAccount(host: host, port: 465, security: .tls, login: nil, greeting: "bot.example")
        }
        #expect(throws: SMTPAccountProblem.greeting(host)) {
            try SMTPAccount(host: "mail.example", port: 465, security: .tls, login: nil, greeting: host)
        }
    }
}
