import Foundation
import Testing

@testable import WaggleMail

@Suite("IMAP answers, cut from a stream of bytes")
struct IMAPFramerTests {
    struct Row: CustomTestStringConvertible, Sendable {
        let bytes: String
        let answers: [IMAPResponse]
        let because: String

        var testDescription: String { because }
    }

    static let rows = [
        Row(
            bytes: "* 3 EXISTS\r\nW1 OK done\r\n",
            answers: [.exists(3), .tagged("W1", IMAPStatus(kind: .ok, code: nil, text: "done"))],
            because: "two lines are two answers"
        ),
        Row(
            bytes: "* 1 FETCH (UID 5 BODY[] {27}\r\n* SEARCH 666\r\nW1 OK done!\r\n)\r\nW1 OK done\r\n",
            answers: [
                .fetch(IMAPFetch(uid: 5, body: Data("* SEARCH 666\r\nW1 OK done!\r\n".utf8))),
                .tagged("W1", IMAPStatus(kind: .ok, code: nil, text: "done")),
            ],
            because: "a mail that looks like answers is a mail"
        ),
        Row(
            bytes: "* 1 FETCH (UID 5 BODY[] {0}\r\n)\r\n* 2 FETCH (BODY[] {2}\r\n{9 UID 6)\r\n",
            answers: [.fetch(IMAPFetch(uid: 5, body: Data())), .fetch(IMAPFetch(uid: 6, body: Data("{9".utf8)))],
            because: "a literal may be empty, and one may look like another"
        ),
        Row(
            bytes: "* OK hello {5}\r\nW2 NO sorry {3}\r\n+ go on {7}\r\n* BYE {1}\r\n",
            answers: [
                .status(IMAPStatus(kind: .ok, code: nil, text: "hello {5}")),
                .tagged("W2", IMAPStatus(kind: .no, code: nil, text: "sorry {3}")),
                .continuation,
                .status(IMAPStatus(kind: .bye, code: nil, text: "{1}")),
            ],
            because: "free text announces no literal"
        ),
        Row(
            bytes: "* 1 FETCH (UID 5 X-A {3}\r\n(\"( X-B ~{2+}\r\n\r\n BODY[] \"a\\\"b\")\r\n",
            answers: [.fetch(IMAPFetch(uid: 5, body: Data("a\"b".utf8)))],
            because: "literals nobody asked for are passed over whole"
        ),
        Row(
            bytes: "* 7 EXISTS\n* 8 EXISTS\r\n",
            answers: [.exists(7), .exists(8)],
            because: "a server without CR is understood"
        ),
        Row(
            bytes: "* 1 FETCH (UID 5 FLAGS (\\Seen {\r\n* 2 EXISTS\r\n",
            answers: [.malformed, .exists(2)],
            because: "after a broken line the next one can be read"
        ),
    ]

    @Test("cuts and reads", arguments: rows)
    func cuts(_ row: Row) throws {
        #expect(try answers(Array(row.bytes.utf8), pieces: [row.bytes.utf8.count]) == row.answers, "\(row.because)")
    }

    @Test("gives the same answers however the bytes are split")
    func everySplit() throws {
        let bytes = Array(Self.rows.map(\.bytes).joined().utf8)
        let expected = Self.rows.flatMap(\.answers)
        #expect(try answers(bytes, pieces: Array(repeating: 1, count: bytes.count)) == expected)
        for first in 0...bytes.count {
            try #require(try answers(bytes, pieces: [first, bytes.count - first]) == expected, "split at \(first)")
        }
        for size in 2...40 {
            let pieces = stride(from: 0, to: bytes.count, by: size).map { min(size, bytes.count - $0) }
            try #require(try answers(bytes, pieces: pieces) == expected, "pieces of \(size)")
        }
    }

    // Fault 19.
    @Test(
        "refuses a literal above the limit, whatever its number",
        arguments: [
            "{1025}", "{4294967295}", "{18446744073709551615}", "{99999999999999999999999999}",
            "{00000000000000000000000001}",
        ]
    )
    func longLiteral(_ literal: String) {
        #expect {
            try answers(Array("* 1 FETCH (BODY[] \(literal)\r\n".utf8), pieces: [100], literalLimit: 1_024)
        } throws: { error in
            if case IMAPError.literalTooLong = error { true } else { false }
        }
    }

    @Test("counts all literals of an answer together")
    func manyLiterals() {
        let literal = "{600}\r\n" + String(repeating: "x", count: 600)
        #expect(throws: IMAPError.literalTooLong(bytes: 600)) {
            try answers(Array("* 1 FETCH (A \(literal) B \(literal))\r\n".utf8), pieces: [2_000], literalLimit: 1_024)
        }
    }

    // Fault 19.
    @Test("refuses a line without an end, at once and in pieces", arguments: [2 * 1_024 * 1_024, 10_000])
    func longLine(pieceSize: Int) {
        let bytes = Array("* SEARCH".utf8) + Array(repeating: UInt8(ascii: "7"), count: 2 * 1_024 * 1_024)
        let pieces = Array(repeating: pieceSize, count: bytes.count / pieceSize)
        #expect(throws: IMAPError.lineTooLong) { try answers(bytes, pieces: pieces) }
    }

    // Fault 19.
    @Test("deep lists are refused and do not exhaust the stack")
    func deepLists() throws {
        let deep = "* 1 FETCH (X " + String(repeating: "(", count: 10_000) + "\r\n* 2 EXISTS\r\n"
        #expect(try answers(Array(deep.utf8), pieces: [20_000]) == [.malformed, .exists(2)])
    }

    @Test("any bytes are cut into something without a trap")
    func noise() throws {
        // A fixed sequence of numbers (Numerical Recipes' constants): the same noise in every run.
        var number: UInt32 = 1
        let alphabet = Array("* ()[]{}<>\"\\\r\n+~0123456789FETCHUIDBODYNILOKW".utf8)
        for _ in 0..<2_000 {
            let bytes = (0..<60).map { _ in
                number = number &* 1_664_525 &+ 1_013_904_223
                return alphabet[Int(number >> 8) % alphabet.count]
            }
            _ = try? answers(Array("* 1 FETCH (".utf8) + bytes + [0x0D, 0x0A], pieces: [7, 70])
        }
    }

    private func answers(_ bytes: [UInt8], pieces: [Int], literalLimit: Int = 1_024 * 1_024) throws -> [IMAPResponse] {
        var framer = IMAPFramer(literalLimit: literalLimit)
        var answers: [IMAPResponse] = []
        var rest = bytes[...]
        for count in pieces {
            rest.prefix(count).withUnsafeBytes { framer.append($0) }
            rest = rest.dropFirst(count)
            while let answer = try framer.next() { answers.append(answer) }
        }
        return answers
    }
}
