import Foundation
import Testing

@testable import WaggleMail

@Suite("One IMAP answer, read")
struct IMAPParserTests {
    struct Row: CustomTestStringConvertible, Sendable {
        let line: String
        let reads: IMAPResponse
        let because: String

        var testDescription: String { because }
    }

    static let rows = [
        Row(
            line: "* ok [UIDVALIDITY 1795231607] UIDs valid",
            reads: ok(.uidValidity(1_795_231_607), "UIDs valid"),
            because: "case does not matter"
        ),
        Row(
            line: "* OK [UIDVALIDITY x1] hm",
            reads: ok(.other("UIDVALIDITY"), "hm"),
            because: "a number that is none is no number"
        ),
        Row(
            line: "* OK [UIDVALIDITY 4294967296] hm",
            reads: ok(.other("UIDVALIDITY"), "hm"),
            because: "UIDs have 32 bits"
        ),
        Row(
            line: "* OK [UIDNEXT 4294967295] next",
            reads: ok(.uidNext(4_294_967_295), "next"),
            because: "the largest UID fits"
        ),
        Row(
            line: "* NO [UIDNOTSTICKY] not lasting",
            reads: .status(IMAPStatus(kind: .no, code: .uidNotSticky, text: "not lasting")),
            because: "RFC 4315"
        ),
        Row(
            line: "* OK [PERMANENTFLAGS (\\Seen \\*)] fine",
            reads: ok(.other("PERMANENTFLAGS"), "fine"),
            because: "other codes are passed over"
        ),
        Row(line: "* OK [ALERT", reads: ok(nil, "ALERT"), because: "a code without an end is text"),
        Row(line: "* OK", reads: ok(nil, ""), because: "the text may be missing"),
        Row(
            line: "* BYE Auf\u{1b}[31m Wiedersehen",
            reads: .status(IMAPStatus(kind: .bye, code: nil, text: "Auf [31m Wiedersehen")),
            because: "no control character reaches a log"
        ),
        Row(
            line: "* OK [CAPABILITY IMAP4rev1 IDLE] hello",
            reads: ok(.capability(["IMAP4REV1", "IDLE"]), "hello"),
            because: "capabilities come in codes too"
        ),
        Row(
            line: "* CAPABILITY IMAP4rev1  idle MOVE ",
            reads: .capability(["IMAP4REV1", "IDLE", "MOVE"]),
            because: "blanks are forgiven"
        ),
        Row(line: "* SEARCH 666 667", reads: .other("SEARCH"), because: "nobody asks for it"),
        Row(line: "* 4294967296 EXISTS", reads: .malformed, because: "counts have 32 bits"),
        Row(line: "* 17 EXPUNGE", reads: .expunge(17), because: "messages go"),
        Row(line: "* 5 RECENT", reads: .other("RECENT"), because: "old servers say so"),
        Row(line: "*", reads: .malformed, because: "a star is no answer"),
        Row(
            line: "",
            reads: .tagged("", IMAPStatus(kind: .bad, code: nil, text: "")),
            because: "an empty line ends no command"
        ),
        Row(
            line: "HTTP/1.1 400 Bad Request",
            reads: .tagged("", IMAPStatus(kind: .bad, code: nil, text: "")),
            because: "nor does another protocol"
        ),
        Row(
            line: "W7 OK [APPENDUID 1 2] done",
            reads: .tagged("W7", IMAPStatus(kind: .ok, code: .other("APPENDUID"), text: "done")),
            because: "a tag is given back as it is"
        ),
        Row(
            line: "* 2 FETCH (FLAGS (\\Seen $Waggle))",
            reads: .fetch(IMAPFetch()),
            because: "flags that nobody asked for"
        ),
        Row(line: "* 2 FETCH (UID 0)", reads: .malformed, because: "UIDs begin at 1"),
        Row(
            line: "* 2 FETCH (UID 17 RFC822.SIZE 99999999999)",
            reads: .fetch(IMAPFetch(uid: 17, size: 99_999_999_999)),
            because: "sizes may have 63 bits (RFC 9051)"
        ),
        Row(
            line: "* 2 FETCH (UID 17 BODY[] NIL)",
            reads: .fetch(IMAPFetch(uid: 17, body: Data())),
            because: "NIL is an empty body"
        ),
        Row(
            line: "* 2 FETCH (UID 17 BODY[] \"\")",
            reads: .fetch(IMAPFetch(uid: 17, body: Data())),
            because: "so is an empty string"
        ),
        Row(
            line: "* 2 FETCH (BODY[HEADER]<0> {3}\r\nA:b UID 17)",
            reads: .fetch(IMAPFetch(uid: 17, header: Data("A:b".utf8))),
            because: "a part of the header"
        ),
        Row(
            line: "* 2 FETCH (ENVELOPE (\"a\" NIL ((\"b\" NIL {1}\r\n) \"c\"))) UID 9)",
            reads: .fetch(IMAPFetch(uid: 9)),
            because: "a literal may be a parenthesis"
        ),
        Row(
            line: "* 2 FETCH (BODY[HEADER.FIELDS (\"X Y\" Z)] NIL UID 9)",
            reads: .fetch(IMAPFetch(uid: 9)),
            because: "item names may hold lists"
        ),
        Row(line: "* 2 FETCH UID 9", reads: .malformed, because: "no list"),
        Row(line: "* 2 FETCH (UID 9", reads: .malformed, because: "no end"),
        Row(
            line: "* 2 FETCH (INTERNALDATE \"17-Jul-1996 02:44:25 -0700\" UID 9)",
            reads: .fetch(IMAPFetch(uid: 9, internalDate: Date(timeIntervalSince1970: 837_596_665))),
            because: "the date of RFC 3501's example"
        ),
        Row(
            line: "* 2 FETCH (INTERNALDATE \" 1-Mar-2024 00:00:00 +0530\" UID 9)",
            reads: .fetch(IMAPFetch(uid: 9, internalDate: Date(timeIntervalSince1970: 1_709_231_400))),
            because: "a day of one digit, the day after a leap day, in India"
        ),
        Row(
            line: "* 2 FETCH (INTERNALDATE \"yesterday\" UID 9)",
            reads: .fetch(IMAPFetch(uid: 9)),
            because: "a date that is none is left out"
        ),
        Row(line: "* 2 FETCH (INTERNALDATE NIL UID 9)", reads: .fetch(IMAPFetch(uid: 9)), because: "and so is no date"),
    ]

    @Test("reads", arguments: rows)
    func reads(_ row: Row) {
        let answer = Array((row.line + "\r\n").utf8).withUnsafeBytes { IMAPParser.response($0) }
        #expect(answer == row.reads, "\(row.because)")
    }

    private static func ok(_ code: IMAPStatus.Code?, _ text: String) -> IMAPResponse {
        .status(IMAPStatus(kind: .ok, code: code, text: text))
    }
}
