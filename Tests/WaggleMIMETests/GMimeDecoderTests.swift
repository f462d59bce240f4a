import Foundation
import Testing
import WaggleMIME

@Suite("GMimeDecoder")
struct GMimeDecoderTests {
    @Test("reads the usual mail whole")
    func usualMail() throws {
        let message = MailMessage(decoding: try fixture("gmail_alternative"))

        #expect(message.subject == "Лaptops für Vashi — 25 nos")
        #expect(message.from == [Mailbox(name: "Meera Iyer", address: "meera@iyer-exports.example")])
        #expect(message.to.map(\.address) == ["sachin@partner.example", "desk@partner.example"])
        #expect(message.cc == [Mailbox(name: "Jörg Weiß, Einkauf", address: "joerg@iyer-exports.example")])
        #expect(message.messageID == "CAx7=k_1@mail.iyer-exports.example")
        #expect(message.inReplyTo == ["q-1@partner.example"])
        #expect(message.references == ["q-0@partner.example", "q-1@partner.example"])
        #expect(message.date?.offsetSeconds == 19_800)
        #expect(message.date?.date == Date(timeIntervalSince1970: 1_795_063_320))
        #expect(message.parts.map(\.contentType) == ["text/plain", "text/html", "application/pdf"])
        #expect(message.parts.map(\.alternatives) == [1, 1, nil])
        #expect(message.parts.map(\.isAttachment) == [false, false, true])
        #expect(message.parts.last?.fileName == "Anfrage Büro.pdf")
        #expect(message.readableText.hasPrefix("Namaste,\n\nwe need 25 i5 laptops — before month end."))
        #expect(message.htmlText?.hasPrefix("Namaste,\n\nwe need 25 i5 laptops — before month end.") == true)
        #expect(message.warnings.isEmpty)
    }

    // Fault 58.
    @Test(
        "reads LF and CRLF alike",
        arguments: [
            "gmail_alternative", "apple_flowed", "outlook_html_forward", "attached_forward", "bounce_postfix",
            "bounce_qmail",
            "bounce_exchange", "absence_exchange",
        ]
    )
    func lineEnds(_ name: String) throws {
        let bytes = try fixture(name)
        let onDisk = MailMessage(decoding: bytes)
        let onWire = MailMessage(decoding: bytes.withCRLF)

        #expect(onDisk.headers == onWire.headers)
        #expect(onDisk.from == onWire.from)
        #expect(onDisk.parts.map(\.contentType) == onWire.parts.map(\.contentType))
        #expect(onDisk.readableText == onWire.readableText)
        #expect(onDisk.warnings == onWire.warnings)
        #expect(DeliveryReport(of: onDisk) == DeliveryReport(of: onWire))
        #expect(ContentDigest(of: bytes) == ContentDigest(of: bytes.withCRLF))
    }

    // Fault 47.
    @Test(
        "takes the Message-ID that names the mail",
        arguments: [
            Row("Message-ID: <a@b.example>\n", "a@b.example", because: "the usual form"),
            Row("Message-Id: < a@b.example >\n", "a@b.example", because: "spaces inside the brackets"),
            Row("message-id: a@b.example\n", "a@b.example", because: "no brackets"),
            Row("Message-ID:\n <a@b.example>\n", "a@b.example", because: "folded behind the colon"),
            Row("Message-ID: <a@b.example>\nMessage-ID: <a@b.example>\n", "a@b.example", because: "twice the same"),
            Row("Message-ID: <a@b.example>\nMessage-ID: <c@d.example>\n", "none", because: "two ids name nothing"),
            Row("Message-ID: \n", "none", because: "empty"),
            Row("Message-ID: <>\n", "none", because: "brackets around nothing"),
            Row("X: y\n", "none", because: "absent"),
        ]
    )
    func messageID(_ row: Row) {
        #expect(MailMessage(text: row.given + "\nbody").messageID ?? "none" == row.expected)
    }

    // Fault 101.
    @Test(
        "splits the ids of a thread however they are written",
        arguments: [
            Row("<a@x.example> <b@x.example>", "a@x.example b@x.example", because: "RFC 5322"),
            Row("<a@x.example>,<b@x.example>", "a@x.example b@x.example", because: "commas between them"),
            Row("<a@x.example><b@x.example>", "a@x.example b@x.example", because: "nothing between them"),
            Row("a@x.example b@x.example", "a@x.example b@x.example", because: "no brackets"),
            Row("Your mail of Monday", "", because: "RFC 822 allowed a phrase here"),
        ]
    )
    func references(_ row: Row) {
        let message = MailMessage(text: "References: \(row.given)\nIn-Reply-To: \(row.given)\n\nbody")
        #expect(message.references.joined(separator: " ") == row.expected)
        #expect(message.inReplyTo.joined(separator: " ") == row.expected)
    }

    /// Authors, written `name|address|valid`.
    // Fault 60.
    @Test(
        "names the authors, and nobody when in doubt",
        arguments: [
            Row("From: Bo Hansen <bo@x.example>", "Bo Hansen|bo@x.example|yes", because: "the usual form"),
            Row(
                "From: bo@x.example (Bo Hansen)",
                "|bo@x.example|yes",
                because: "the old form: what a comment means is open (RFC 5322 §3.4)"
            ),
            Row("From: \"Hansen, Bo\" <bo@x.example>", "Hansen, Bo|bo@x.example|yes", because: "a comma in quotes"),
            Row("From: =?utf-8?q?J=C3=B8rgen?= <j@x.example>", "Jørgen|j@x.example|yes", because: "an encoded name"),
            Row(
                "From: =?utf-8?q?boss=40y.example=2C?= <bo@x.example>",
                "boss@y.example,|bo@x.example|yes",
                because: "an encoded at sign and comma stay in the name"
            ),
            Row(
                "From: =?utf-8?q?boss=40y.example?=",
                "|=?utf-8?B?Ym9zc0B5LmV4YW1wbGU=?=|no",
                because: "no address at all"
            ),
            Row(
                "From: <=?utf-8?q?boss?=@y.example>",
                "|=?utf-8?B?Ym9zcw==?=@y.example|no",
                because: "encoded local part"
            ),
            Row(
                "From: \"bo@x.example\" <evil@y.example>",
                "bo@x.example|evil@y.example|yes",
                because: "a name is no proof"
            ),
            Row(
                "From: bo@x.example\nFrom: evil@y.example",
                "|bo@x.example|yes; |evil@y.example|yes",
                because: "two fields are two authors"
            ),
            Row("From: bo@x.example, evil@y.example", "|bo@x.example|yes; |evil@y.example|yes", because: "a list"),
            Row("From: Team: bo@x.example, c@x.example;", "|bo@x.example|yes; |c@x.example|yes", because: "a group"),
            Row("From: undisclosed-recipients:;", "", because: "an empty group"),
            Row("From: <>", "", because: "an empty address"),
            Row("From:", "", because: "nothing"),
            Row("Subject: x", "", because: "absent"),
            Row(
                "From: <bo@x.example>@evil.example",
                "|bo@x.example|yes; <bo@x.example>@evil.example||no",
                because: "readers differ on it, so it is more than one"
            ),
            Row("From: bo@bücher.example", "|bo@xn--bcher-kva.example|yes", because: "a domain in its A-label"),
            Row(
                "From: Bo\u{202E}gpj.exe <bo@x.example>",
                "Bogpj.exe|bo@x.example|yes",
                because: "bidi marks reorder names"
            ),
        ]
    )
    func authors(_ row: Row) {
        let from = MailMessage(text: row.given + "\n\nbody").from
        let seen = from.map { "\($0.name ?? "")|\($0.address)|\($0.valid == nil ? "no" : "yes")" }
        #expect(seen.joined(separator: "; ") == row.expected)
    }

    // Fault 66.
    @Test(
        "reads the moment that a Date states, and none that is absurd",
        arguments: [
            Row("Thu, 19 Nov 2026 10:12:00 +0530", "1795063320 19800", because: "RFC 5322"),
            Row("Thu, 19 Nov 2026 10:12:00 +0530 (IST)", "1795063320 19800", because: "a comment behind it"),
            Row("19 Nov 2026 04:42 GMT", "1795063320 0", because: "neither day nor seconds"),
            Row("Thu, 19 Nov 2026 04:42:00 -0000", "1795063320 unknown", because: "-0000 says the zone is unknown"),
            Row("Thu, 19 Nov 2026 04:42:00", "1795063320 unknown", because: "no zone"),
            Row("Thu, 01 Jan 1970 00:00:00 +0000", "none", because: "a clock that was never set"),
            Row("Thu, 19 Nov 2926 10:12:00 +0530", "none", because: "far future"),
            Row("Thu, 19 Nov 2026 10:12:00 +9900", "1795083120 unknown", because: "no such zone is no zone"),
            Row("yesterday", "none", because: "no date"),
        ]
    )
    func date(_ row: Row) {
        let date = MailMessage(text: "Date: \(row.given)\n\nbody").date
        let seen = date.map {
            "\(Int($0.date.timeIntervalSince1970)) \($0.offsetSeconds.map(String.init) ?? "unknown")"
        }
        #expect(seen ?? "none" == row.expected)
    }

    @Test(
        "decodes subjects",
        arguments: [
            Row("=?utf-8?q?f=C3=BCr?= =?utf-8?q?_Vashi?=", "für Vashi", because: "the space between words is not text"),
            Row("=?utf-8?b?8J+Y?= =?utf-8?b?gA==?=", "😀", because: "a character cut in two by a careless program"),
            Row("=?iso-8859-1?q?Gr=FC=DFe?= an alle", "Grüße an alle", because: "mixed with plain words"),
            Row("=?x-unknown?q?caf=E9?=", "café", because: "an unknown charset is read as windows-1252"),
            Row("Angebot für Köln", "Angebot für Köln", because: "raw UTF-8 (RFC 6532)"),
            Row("laptops\n for Vashi", "laptops for Vashi", because: "folded"),
            Row(
                "=?utf-8?q?a=0D=0ABcc:_x=00?=",
                "a Bcc: x\u{FFFD}",
                because: "line breaks and NUL cannot come out of it"
            ),
            Row("2 = 1 + 1 =?", "2 = 1 + 1 =?", because: "an equals sign alone means nothing"),
        ]
    )
    func subject(_ row: Row) {
        #expect(MailMessage(text: "Subject: \(row.given)\n\nbody").subject == row.expected)
    }

    struct CharsetRow: CustomTestStringConvertible, Sendable {
        var charset: String?
        var bytes: [UInt8]
        var text: String
        var guesses: Bool
        var because: String
        var testDescription: String { because }
    }

    // Fault 55.
    @Test(
        "decodes text whatever its label says",
        arguments: [
            CharsetRow(
                charset: "utf-8",
                bytes: Array("Größe".utf8),
                text: "Größe",
                guesses: false,
                because: "a true label"
            ),
            CharsetRow(
                charset: nil,
                bytes: Array("Größe".utf8),
                text: "Größe",
                guesses: true,
                because: "no label, 8 bits"
            ),
            CharsetRow(
                charset: "us-ascii",
                bytes: [0x47, 0x72, 0xF6, 0xDF, 0x65],
                text: "Größe",
                guesses: true,
                because: "ASCII that is not"
            ),
            CharsetRow(
                charset: "iso-8859-1",
                bytes: [0x93, 0x61, 0x94, 0x20, 0x80],
                text: "“a” €",
                guesses: false,
                because: "latin-1 means windows-1252"
            ),
            CharsetRow(
                charset: "windows-1252",
                bytes: Array("Größe".utf8),
                text: "Größe",
                guesses: true,
                because: "UTF-8 under another name"
            ),
            CharsetRow(
                charset: "utf-8",
                bytes: [0x47, 0x72, 0xF6, 0xDF, 0x65],
                text: "Größe",
                guesses: true,
                because: "windows-1252 under the name of UTF-8"
            ),
            CharsetRow(
                charset: "utf-8",
                bytes: Array("Größe für ".utf8) + [0xC3],
                text: "Größe für \u{FFFD}",
                guesses: true,
                because: "UTF-8 with its end cut off"
            ),
            CharsetRow(
                charset: "unknown-8bit",
                bytes: [0xE9],
                text: "é",
                guesses: true,
                because: "a label of gateways"
            ),
            CharsetRow(charset: "x-foo", bytes: [0xE9], text: "é", guesses: true, because: "a label nobody knows"),
            CharsetRow(
                charset: "koi8-r",
                bytes: [0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4],
                text: "Привет",
                guesses: false,
                because: "Russian"
            ),
            CharsetRow(
                charset: "iso-2022-jp",
                bytes: [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42],
                text: "日本",
                guesses: false,
                because: "Japanese with escapes"
            ),
            CharsetRow(
                charset: nil,
                bytes: [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42],
                text: "日本",
                guesses: true,
                because: "Japanese that does not say so"
            ),
            CharsetRow(
                charset: "gb2312",
                bytes: [0xC4, 0xE3, 0xBA, 0xC3],
                text: "你好",
                guesses: false,
                because: "Chinese"
            ),
            CharsetRow(
                charset: "utf-7",
                bytes: Array("+AOk-t+AOk-".utf8),
                text: "été",
                guesses: false,
                because: "UTF-7"
            ),
            CharsetRow(
                charset: "utf-8",
                bytes: [0x61, 0x00, 0x62, 0x08, 0x63],
                text: "a\u{FFFD}b\u{FFFD}c",
                guesses: false,
                because: "NUL and control characters cannot be stored"
            ),
            CharsetRow(
                charset: "//IGNORE",
                bytes: [0x61, 0xE9],
                text: "aé",
                guesses: true,
                because: "an option of iconv is no charset"
            ),
            CharsetRow(
                charset: "utf-8",
                bytes: Array("שלום 👩‍💻 e\u{301}".utf8),
                text: "שלום 👩‍💻 e\u{301}",
                guesses: false,
                because: "right to left, joiners and marks stay"
            ),
        ]
    )
    func charset(_ row: CharsetRow) {
        let label = row.charset.map { "; charset=\"\($0)\"" } ?? ""
        let message = MailMessage(decoding: Data("Content-Type: text/plain\(label)\n\n".utf8) + Data(row.bytes))
        #expect(message.readableText == row.text)
        #expect(message.warnings.isEmpty == !row.guesses, "\(message.warnings)")
    }

    // Fault 58.
    @Test(
        "reads mails that begin or end their lines strangely",
        arguments: [
            Row("\u{FEFF}Subject: x\n\nbody", "x|body", because: "a byte order mark first"),
            Row(
                "From bo@x.example Thu Nov 19 10:12:00 2026\nSubject: x\n\nbody",
                "x|body",
                because: "an mbox line first"
            ),
            Row(">From bo@x.example Thu Nov 19\nSubject: x\n\nbody", "x|body", because: "a quoted mbox line first"),
            Row("\n\nSubject: x\n\nbody", "x|body", because: "blank lines first"),
            Row("Subject: x\r\rbody\rmore", "x|body\nmore", because: "CR alone"),
            Row("Subject: x\r\n\r\nbody\nmore\r\n", "x|body\nmore\n", because: "both kinds"),
            Row("Subject: x\nbroken line\nX-A: b\n\nbody", "x|body", because: "a broken line between headers"),
            Row(
                "Subject: x\nX-A: b\nHello, no empty line\nbody",
                "x|Hello, no empty line\nbody",
                because: "the empty line is missing"
            ),
            Row("Subject : x\n\nbody", "x|body", because: "a space before the colon (RFC 5322 §4.5)"),
            Row("Hello, only a body\nwith lines", "|Hello, only a body\nwith lines", because: "no headers"),
            Row("Subject: x", "x|", because: "headers and no body"),
            Row("Subject: x\n \n\nbody", "x|\nbody", because: "a line of spaces ends the headers"),
            Row("", "|", because: "nothing"),
            Row(" \n\t\n", "|", because: "white space"),
        ]
    )
    func strangeLines(_ row: Row) {
        let message = MailMessage(text: row.given)
        #expect("\(message.subject)|\(message.readableText)" == row.expected)
    }

    // Fault 56.
    @Test("keeps NUL out of everything that is stored")
    func noNUL() {
        let message = MailMessage(
            text:
                "Subject: a\0b\nFrom: \"B\0o\" <bo\0@x.example>\nX-\0: y\nContent-Type: text/plain; name=\"a\0.txt\"\n\nhello\0world"
        )
        #expect(!"\(message)".utf8.contains(0))
    }
}
