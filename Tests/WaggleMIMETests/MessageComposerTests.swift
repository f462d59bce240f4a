import Foundation
import Testing
import WaggleMIME

@Suite("MessageComposer")
struct MessageComposerTests {
    private static let plain = OutgoingMessage(
        from: Mailbox(name: "Waggle", address: "bot@waggle.example"),
        to: Mailbox(name: "Sachin Rao", address: "sachin@partner.example"),
        replyTo: Mailbox(name: nil, address: "bot+token@waggle.example"),
        subject: "L-4F7K: 25 laptops in Vashi",
        date: Date(timeIntervalSince1970: 1_795_063_320),
        messageID: "offer-1.token@waggle.example",
        inReplyTo: "lead-1@partner.example",
        references: ["lead-1@partner.example", "receipt-1@waggle.example"],
        autoSubmitted: .generated,
        loopMark: "waggle.example",
        text: "Will you take it?\n"
    )

    // Fault 92.
    @Test("writes every field it is made of")
    func fields() throws {
        let text = String(decoding: try Self.plain.bytes(), as: UTF8.self)
        #expect(
            text.replacing("\r\n", with: "\n") == """
                Date: Thu, 19 Nov 2026 04:42:00 +0000
                From: Waggle <bot@waggle.example>
                To: Sachin Rao <sachin@partner.example>
                Reply-To: <bot+token@waggle.example>
                Subject: L-4F7K: 25 laptops in Vashi
                Message-ID: <offer-1.token@waggle.example>
                In-Reply-To: <lead-1@partner.example>
                References: <lead-1@partner.example>
                 <receipt-1@waggle.example>
                Auto-Submitted: auto-generated
                X-Auto-Response-Suppress: All
                X-Loop: waggle.example
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 7bit

                Will you take it?

                """
        )
    }

    @Test("gives the same bytes for the same value")
    func deterministic() throws {
        var message = Self.full
        #expect(try message.bytes() == Self.full.bytes())
        message.messageID = "offer-2.token@waggle.example"
        #expect(try message.bytes() != Self.full.bytes())
    }

    private static var full: OutgoingMessage {
        var message = plain
        message.from.name = "Wäggle, the \"bee\""
        message.to.name = "मीरा अय्यर " + String(repeating: "с очень длинным именем ", count: 5)
        message.subject = String(repeating: "Ноутбуки для офиса — ", count: 12)
        message.text =
            "Grüße aus Köln  \nFrom here\n.\n" + String(repeating: "langes Wort ", count: 200) + "\n= end\t\n"
        message.html = "<p>Grüße</p><p>नमस्ते</p>"
        message.attachments = [
            .message(Data("From: meera@x.example\nSubject: x\n\n25 nos\n.\nGrüße\n".utf8), name: "original"),
            .file(
                Data("BEGIN:VCARD\r\nEND:VCARD\r\n".utf8),
                contentType: "text/vcard; charset=utf-8",
                name: "Мира \"x\".vcf"
            ),
            .file(Data(0...255), contentType: "application/octet-stream", name: "a/b\\bytes.bin"),
        ]
        return message
    }

    @Test("is read back as it was written")
    func roundTrip() throws {
        let message = Self.full
        let bytes = try message.bytes()
        let read = MailMessage(decoding: bytes)

        #expect(read.warnings.isEmpty)
        #expect(read.from == [message.from])
        #expect(
            read.to == [
                Mailbox(name: message.to.name?.trimmingCharacters(in: .whitespaces), address: message.to.address)
            ]
        )
        #expect(read.replyTo == [message.replyTo])
        #expect(read.subject == message.subject.trimmingCharacters(in: .whitespaces))
        #expect(read.date == StatedDate(date: message.date, offsetSeconds: 0))
        #expect(read.messageID == message.messageID)
        #expect(read.references == message.references)
        #expect(read.plainText == message.text)
        #expect(read.htmlText == "Grüße\n\nनमस्ते")
        #expect(read.parts.map(\.fileName) == [nil, nil, "original.eml", "Мира \"x\".vcf", "bytes.bin"])
        let original = try #require(read.attachedMessages.first)
        #expect(
            String(decoding: original.bytes, as: UTF8.self)
                == "From: meera@x.example\r\nSubject: x\r\n\r\n25 nos\r\n.\r\nGrüße\r\n"
        )
        #expect(original.message.readableText == "25 nos\n.\nGrüße\n")
        #expect(read.parts[3].content == .text("BEGIN:VCARD\nEND:VCARD\n"))
        #expect(read.parts[4].content == .data(Data(0...255)))
        #expect(AutomaticOrigin(of: read) == .automatic(.generated))
    }

    // Fault 39.
    @Test("keeps to what the wire allows")
    func wire() throws {
        let lines = try Self.full.bytes().split(separator: 0x0A, omittingEmptySubsequences: false)
        #expect(lines.last?.isEmpty == true)
        #expect(lines.dropLast().allSatisfy { $0.last == 0x0D && $0.dropLast().allSatisfy { $0 != 0x0D && $0 != 0 } })
        #expect(lines.allSatisfy { $0.count <= 999 })
        let header = lines.prefix { $0.count > 1 }
        #expect(header.allSatisfy { $0.count <= 79 && $0.allSatisfy { $0 < 0x80 } })
        #expect(!lines.contains { $0.starts(with: Data("From ".utf8)) })
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        var error: ComposeError
        var because: String
        var change: @Sendable (inout OutgoingMessage) -> Void
        var testDescription: String { because }

        init(_ error: ComposeError, because: String, change: @escaping @Sendable (inout OutgoingMessage) -> Void) {
            self.error = error
            self.because = because
            self.change = change
        }
    }

    // Fault 37.
    @Test(
        "refuses what could add a header or reach nobody",
        arguments: [
            Refusal(.lineBreak(field: "Subject"), because: "CRLF in the subject") {
                $0.subject = "a\r\nBcc: x@y.example"
            },
            Refusal(.lineBreak(field: "Subject"), because: "LF in the subject") { $0.subject = "a\nb" },
            Refusal(.lineBreak(field: "Subject"), because: "NUL in the subject") { $0.subject = "a\0b" },
            Refusal(.lineBreak(field: "To"), because: "CRLF in a name") { $0.to.name = "Bo\r\nBcc: x@y.example" },
            Refusal(.invalidAddress(field: "To"), because: "a second RCPT TO") {
                $0.to.address = "bo@x.example>\r\nRCPT TO:<evil@y.example"
            },
            Refusal(.invalidAddress(field: "To"), because: "two addresses") {
                $0.to.address = "bo@x.example, c@x.example"
            },
            Refusal(.invalidAddress(field: "To"), because: "no address") { $0.to.address = "" },
            Refusal(.invalidMessageID, because: "a space in the id") { $0.messageID = "a b@x.example" },
            Refusal(.invalidMessageID, because: "brackets in the id") { $0.messageID = "<a@x.example>" },
            Refusal(.invalidMessageID, because: "no domain in the id") { $0.messageID = "nothing" },
            Refusal(.lineBreak(field: "X-Loop"), because: "LF in the mark") { $0.loopMark = "a\nb" },
        ]
    )
    func refused(_ row: Refusal) {
        var message = Self.plain
        row.change(&message)
        #expect(throws: row.error) { try message.bytes() }
    }

    @Test(
        "refuses further headers that are none, or ours",
        arguments: ["Bcc", "from", "Content-Type", "X A", "X:A", "", "Ünï", "Received"]
    )
    func refusedHeaders(_ name: String) {
        var message = Self.plain
        message.extraHeaders = [.init(name: name, value: "x")]
        #expect(throws: ComposeError.self) { try message.bytes() }
        message.extraHeaders = [.init(name: "X-Waggle-Hops", value: "1")]
        #expect(throws: Never.self) { try message.bytes() }
    }

    @Test(
        "refuses attachments with an impossible type or name",
        arguments: [
            OutgoingMessage.Attachment.file(Data(), contentType: "text", name: "a"),
            .file(Data(), contentType: "text/plain\r\nX: y", name: "a"),
            .file(Data(), contentType: "text/plain", name: "a\r\nX: y"),
            .message(Data(), name: "a\0"),
        ]
    )
    func refusedAttachments(_ attachment: OutgoingMessage.Attachment) {
        var message = Self.plain
        message.attachments = [attachment]
        #expect(throws: ComposeError.self) { try message.bytes() }
    }

    @Test("leaves out ids of others that no header can hold")
    func foreignIDs() throws {
        var message = Self.plain
        message.inReplyTo = "a b"
        message.references = ["a@x.example", "b\r\nBcc: evil@y.example", "ü@x.example", "<c@x.example>"]
        let read = MailMessage(decoding: try message.bytes())
        #expect(read.inReplyTo.isEmpty)
        #expect(read.references == ["a@x.example"])
    }

    @Test(
        "attaches a mail as a mail where the wire allows it, else as a file",
        arguments: [
            Row("From: a@x.example\n\nhello", "message/rfc822 7bit", because: "plain"),
            Row("From: a@x.example\n\nGrüße", "message/rfc822 8bit", because: "8 bits are allowed in it"),
            Row(
                "From: a@x.example\n\n" + String(repeating: "x", count: 999),
                "application/octet-stream base64",
                because: "a line too long"
            ),
            Row("From: a@x.example\n\na\0b", "application/octet-stream base64", because: "NUL"),
            Row("From: a@x.example\r\rhello", "message/rfc822 7bit", because: "CR alone becomes CRLF"),
        ]
    )
    func attachedMail(_ row: Row) throws {
        var message = Self.plain
        message.attachments = [.message(Data(row.given.utf8), name: "original.eml")]
        let text = String(decoding: try message.bytes(), as: UTF8.self)
        let expected = row.expected.split(separator: " ")
        #expect(text.contains("Content-Type: \(expected[0])\r\nContent-Transfer-Encoding: \(expected[1])\r\n"))
        #expect(
            MailMessage(decoding: Data(text.utf8)).attachedMessages.first?.message.from.first?.address == "a@x.example"
        )
    }

    @Test("cannot be broken by an attached mail that quotes its boundary")
    func boundary() throws {
        var message = Self.plain
        message.attachments = [.message(Data("From: a@x.example\n\nhello".utf8), name: "a")]
        let first = String(decoding: try message.bytes(), as: UTF8.self)
        let boundary = try #require(first.split(separator: "boundary=\"").last?.prefix { $0 != "\"" })
        message.attachments = [
            .message(Data("From: a@x.example\n\n--\(boundary)\n\nevil\n--\(boundary)--\n".utf8), name: "a")
        ]
        let read = MailMessage(decoding: try message.bytes())

        #expect(read.parts.map(\.contentType) == ["text/plain", "message/rfc822"])
    }

    @Test(
        "writes moments as RFC 5322 does",
        arguments: [
            (0, "Thu, 1 Jan 1970 00:00:00 +0000"), (951_782_399, "Mon, 28 Feb 2000 23:59:59 +0000"),
            (951_782_400, "Tue, 29 Feb 2000 00:00:00 +0000"), (1_798_761_599, "Thu, 31 Dec 2026 23:59:59 +0000"),
            (-1, "Wed, 31 Dec 1969 23:59:59 +0000"), (4_107_542_400, "Mon, 1 Mar 2100 00:00:00 +0000"),
        ]
    )
    func moments(_ seconds: Double, _ text: String) throws {
        var message = Self.plain
        message.date = Date(timeIntervalSince1970: seconds)
        #expect(String(decoding: try message.bytes(), as: UTF8.self).hasPrefix("Date: \(text)\r\n"))
    }
}
