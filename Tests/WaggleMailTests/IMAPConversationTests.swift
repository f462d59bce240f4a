import Foundation
import Testing
import WaggleCurl
import WaggleTestKit

@testable import WaggleMail

@Suite("What is said on one IMAP connection", .timeLimit(.minutes(5)))
struct IMAPConversationTests {
    struct Row: CustomTestStringConvertible, Sendable {
        let bytes: String
        var thenCloses = false
        let error: IMAPError
        let because: String

        var testDescription: String { because }
    }

    // Fault 18.
    @Test(
        "ends when the server breaks the rules",
        arguments: [
            Row(
                bytes: "W9 OK done\r\n",
                error: .desync("an answer to a command that was not sent"),
                because: "a tag of tomorrow"
            ),
            Row(
                bytes: "A003 OK done\r\n",
                error: .desync("an answer to a command that was not sent"),
                because: "a tag of libcurl's"
            ),
            Row(
                bytes: "W1 OK\r\nW1 OK\r\n",
                error: .desync("an answer to a command that was not sent"),
                because: "a tag twice"
            ),
            Row(
                bytes: "SSH-2.0-OpenSSH\r\n",
                error: .desync("an answer to a command that was not sent"),
                because: "no IMAP at all"
            ),
            Row(
                bytes: "+ more?\r\n",
                error: .desync("a request for more where nothing more was to come"),
                because: "nothing more is to come"
            ),
            Row(
                bytes: "* BYE shutting down\r\nW1 OK\r\n",
                error: .bye(IMAPStatus(kind: .bye, code: nil, text: "shutting down")),
                because: "good-bye in the midst of a command"
            ),
            Row(
                bytes: "* 1 FETCH (UID 1 BODY[] {100}\r\nhalf",
                thenCloses: true,
                error: .connection(.closedByPeer),
                because: "cut in a literal"
            ),
            Row(bytes: "W1 OK\r\n", error: .silence, because: "the second answer never comes"),
        ]
    )
    func breaks(_ row: Row) {
        let conversation = IMAPConversation(.recorded(row.bytes, thenCloses: row.thenCloses), literalLimit: 1_024)
        #expect(throws: row.error, "\(row.because)") { try conversation.ask(["NOOP", "NOOP"]) }
    }

    // Fault 14.
    @Test("answers are told apart by their tags, in whatever order they come")
    func order() throws {
        let conversation = IMAPConversation(.recorded("W2 NO no\r\n* 3 EXISTS\r\nW1 OK yes\r\n"), literalLimit: 1_024)
        var heard: [IMAPResponse] = []
        let ends = try conversation.ask(["NOOP", "CHECK"]) { heard.append($0) }
        #expect(ends.map(\.kind) == [.ok, .no])
        #expect(heard == [.exists(3)])
        #expect(conversation.hasNews)
    }

    @Test("the same number of messages again is no news")
    func repeatedExists() throws {
        let conversation = IMAPConversation(
            .recorded("* 3 EXISTS\r\nW1 OK\r\n* 3 EXISTS\r\nW2 OK\r\n"),
            literalLimit: 1_024
        )
        _ = try conversation.ask(["NOOP"])
        conversation.forgetNews()
        _ = try conversation.ask(["NOOP"])
        #expect(!conversation.hasNews)
    }

    // Fault 13.
    @Test("a mailbox where one came and one went has news")
    func expungedAndArrived() throws {
        let conversation = IMAPConversation(
            .recorded("* 3 EXISTS\r\nW1 OK\r\n* 2 EXPUNGE\r\n* 3 EXISTS\r\nW2 OK\r\n"),
            literalLimit: 1_024
        )
        _ = try conversation.ask(["NOOP"])
        conversation.forgetNews()
        _ = try conversation.ask(["NOOP"])
        #expect(conversation.hasNews)
    }

    @Test(
        "an IDLE that the server refuses or ends on its own is no IDLE",
        arguments: [
            "W1 BAD what?\r\n", "+ idling\r\nW1 OK enough\r\n", "W1 NO not now\r\n",
        ]
    )
    func uselessIdle(_ bytes: String) throws {
        let conversation = IMAPConversation(.recorded(bytes), literalLimit: 1_024)
        #expect(try conversation.idle(atMost: .seconds(1)) == .refused)
    }
}
