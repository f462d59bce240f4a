import Foundation
import Testing
import WaggleMIME

@Suite("MIME structure")
struct MIMEStructureTests {
    // Fault 57.
    @Test(
        "reads what is there of a damaged mail, and says that it is damaged",
        arguments: [
            Row(
                "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nhello\n",
                "hello\n",
                because: "the last boundary is missing"
            ),
            Row("Content-Type: multipart/mixed\n\nhello", "hello", because: "no boundary is stated"),
            Row("Content-Type: multipart/mixed; boundary=b\n\nhello", "hello", because: "the boundary never comes"),
            Row(
                "Content-Transfer-Encoding: base64\n\naGVsbG8*gd29ybGQ=",
                "hello world",
                because: "a letter that is no base64"
            ),
            Row(
                "Content-Transfer-Encoding: base64\n\naGVsbG8gd29ybG",
                "hello wor",
                because: "base64 with its end cut off"
            ),
            Row(
                "Content-Transfer-Encoding: quoted-printable\n\n100=zz or =3D",
                "100=zz or =",
                because: "no hexadecimal digits"
            ),
        ]
    )
    func damaged(_ row: Row) {
        let message = MailMessage(text: row.given)
        #expect(message.readableText == row.expected)
        #expect(message.warnings.contains { $0.kind == .damaged })
    }

    // Fault 64.
    @Test(
        "takes parts apart",
        arguments: [
            Row(
                "Content-Type: multipart/mixed; boundary=\"a b\"\n\n--a b\n\none\n--a b\n\ntwo\n--a b--\n",
                "text/plain text/plain",
                because: "a quoted boundary with a space"
            ),
            Row(
                "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/mixed; boundary=ab\n\n--ab\n\none\n--ab--\n--a\n\ntwo\n--a--\n",
                "text/plain text/plain",
                because: "a boundary that begins another"
            ),
            Row(
                "Content-Type: multipart/signed; boundary=s\n\n--s\nContent-Type: text/plain\n\none\n--s\nContent-Type: application/pgp-signature\n\nx\n--s--\n",
                "text/plain application/pgp-signature",
                because: "signed: the inner part is read"
            ),
            Row("Content-Type: TEXT/HTML\n\n<p>x", "text/html", because: "types have no case"),
            Row("Content-Type: text\n\nx", "text/plain", because: "a type without subtype"),
            Row(
                "Content-Type: text/html\nContent-Type: text/plain\n\nx",
                "text/html",
                because: "of two types the first"
            ),
        ]
    )
    func types(_ row: Row) {
        #expect(MailMessage(text: row.given).parts.map(\.contentType).joined(separator: " ") == row.expected)
    }

    @Test("opens an attached mail byte for byte")
    func attachedMail() throws {
        let message = MailMessage(decoding: try fixture("attached_forward"))
        let attached = try #require(message.attachedMessages.first)

        #expect(message.readableText == "Please take this one.\n")
        #expect(attached.message.from.map(\.address) == ["meera@iyer-exports.example"])
        #expect(attached.message.readableText == "25 nos i5 laptops for Vashi.\n--not a boundary\n\n")
        #expect(attached.bytes.starts(with: Data("Received: from mx".utf8)))
        #expect(String(decoding: attached.bytes.suffix(18), as: UTF8.self) == "--not a boundary\n\n")
        #expect(MailMessage(decoding: attached.bytes) == attached.message)
    }

    @Test(
        "opens mails that are attached under another name",
        arguments: [
            Row(
                "Content-Type: application/octet-stream; name=\"lead.eml\"\nContent-Transfer-Encoding: base64\n\nRnJvbTogYkB4LmV4YW1wbGUKCmhp",
                "b@x.example",
                because: "a file .eml"
            ),
            Row(
                "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\nRnJvbTogYkB4LmV4YW1wbGUKCmhp",
                "b@x.example",
                because: "base64, which RFC 2046 forbids and gateways do"
            ),
            Row(
                "Content-Type: message/rfc822\n\nFrom: b@x.example\n\nhi",
                "b@x.example",
                because: "the mail is nothing else"
            ),
            Row(
                "Content-Type: multipart/digest; boundary=d\n\n--d\n\nFrom: b@x.example\n\nhi\n--d--\n",
                "b@x.example",
                because: "a digest, whose parts need no headers"
            ),
            Row("Content-Type: application/pdf; name=\"eml.pdf\"\n\nFrom: b@x.example", "", because: "a PDF is none"),
        ]
    )
    func attachedUnderOtherNames(_ row: Row) {
        let attached = MailMessage(text: row.given).attachedMessages
        #expect(attached.flatMap(\.message.from).map(\.address).joined(separator: " ") == row.expected)
    }

    // Fault 54.
    @Test("opens mails in mails ten deep and no deeper")
    func messageDepth() throws {
        let nested = String(repeating: "Content-Type: message/rfc822\n\n", count: 12) + "Subject: innermost\n\nhi"
        var message = MailMessage(text: nested)
        var depth = 0
        while let attached = message.attachedMessages.first {
            message = attached.message
            depth += 1
        }
        #expect(depth == MIMELimits.messageDepth)
        #expect(message.warnings.contains { $0.kind == .cut })
    }

    // Fault 51.
    @Test("leaves mails closed that are nested deeper than parts may be")
    func messageNesting() throws {
        let nested = String(repeating: "Content-Type: message/rfc822\n\n", count: MIMELimits.partDepth + 1) + "hi"
        let message = MailMessage(text: nested)
        #expect(message.attachedMessages.isEmpty)
        #expect(message.warnings.contains { $0.kind == .cut })
    }

    @Test("opens mails in mails until their bytes together reach the limit, and says so")
    func attachedMessageBytes() throws {
        let inner = "Subject: innermost\n\n" + String(repeating: "hi ", count: 100)
        let bytes = Array((String(repeating: "Content-Type: message/rfc822\n\n", count: 3) + inner).utf8)
        var left = MIMEAllowance(attachedBytes: 900)
        var message = bytes.withUnsafeBytes { GMimeDecoder.decode($0, attachedAt: 0, left: &left) }
        var depth = 0
        while let attached = message.attachedMessages.first {
            message = attached.message
            depth += 1
        }
        #expect(depth == 2)
        #expect(message.warnings.contains { $0.kind == .cut })
    }

    // Faults 51, 52.
    @Test(
        "stops at its limits and says so",
        arguments: [
            Row(
                (0..<150).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined() + "\nx",
                "deeper",
                because: "parts 150 deep"
            ),
            Row(
                (0..<12_000).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined() + "\nx",
                "deeper",
                because: "parts 12,000 deep"
            ),
            Row(
                "Content-Type: multipart/mixed; boundary=b\n\n" + String(repeating: "--b\n\nx\n", count: 2_100),
                "too many parts",
                because: "2,100 parts"
            ),
            Row(
                "Content-Type: multipart/mixed; boundary=b\n\n" + String(repeating: "--b\n\nx\n", count: 1_000_000),
                "too many parts",
                because: "a million parts"
            ),
            Row(String(repeating: "X-A: b\n", count: 200_000) + "\nx", "1 MiB of headers", because: "200,000 headers"),
            Row(
                "X-A: " + String(repeating: "b", count: 10_000_000) + "\n\nx",
                "1 MiB of headers",
                because: "a header of 10 MB"
            ),
            Row(
                "Content-Type: multipart/mixed; boundary=b\n\n--b\n" + String(repeating: "X: a\n", count: 1_000_000),
                "part headers",
                because: "a million headers of one part"
            ),
            Row("\n" + String(repeating: "word ", count: 400_000), "cut after 1 MiB", because: "2 MB of text"),
        ]
    )
    func limits(_ row: Row) {
        let message = MailMessage(text: row.given)
        #expect(
            message.warnings.contains { $0.kind == .cut && $0.description.contains(row.expected) },
            "\(message.warnings)"
        )
        #expect(message.parts.count <= MIMELimits.parts)
    }

    @Test("counts the parts of attached mails together")
    func attachedParts() {
        let inner = "Content-Type: multipart/mixed; boundary=b\n\n" + String(repeating: "--b\n\nx\n", count: 1_500)
        // In Base64 the mail around it does not see them.
        let part =
            "--a\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n"
            + Data(inner.utf8).base64EncodedString() + "\n"
        let message = MailMessage(text: "Content-Type: multipart/mixed; boundary=a\n\n" + part + part)
        let attached = message.attachedMessages.map(\.message)
        #expect(attached.count == 2)
        #expect(attached.reduce(0) { $0 + $1.parts.count } <= MIMELimits.parts)
        #expect(attached.last?.warnings.contains { $0.description.contains("more than 2000 parts") } == true)
    }

    @Test("reads what stands before a flood of parts")
    func beforeFlood() {
        let parts = String(repeating: "--b\n\nx\n", count: 1_000_000)
        let message = MailMessage(text: "Content-Type: multipart/mixed; boundary=b\n\n--b\n\n10 laptops\n" + parts)
        #expect(message.readableText.hasPrefix("10 laptops"))
        #expect(message.parts.count <= MIMELimits.parts)
    }

    @Test("does not take the lines of a long text for parts")
    func manyRules() {
        let message = MailMessage(text: "Subject: x\n\n" + String(repeating: "-- a: b\n", count: 20_000) + "the end")
        #expect(message.readableText.hasSuffix("the end"))
    }

    @Test("finds no mailbox in a flood of groups")
    func groups() {
        #expect(MailMessage(text: "From: " + String(repeating: "a:", count: 500_000) + "\n\nx").from.isEmpty)
    }

    // Fault 67.
    @Test(
        "joins flowed text",
        arguments: [
            Row("we need \n25 laptops\nthanks", "we need 25 laptops\nthanks", because: "a space at the end goes on"),
            Row("> we need \n> 25 laptops\nyes", "> we need 25 laptops\nyes", because: "within a quote too"),
            Row("> quoted \nanswer", "> quoted \nanswer", because: "not out of a quote"),
            Row(" >not a quote", ">not a quote", because: "a stuffed space"),
            Row("text\n-- \nBo", "text\n-- \nBo", because: "the line before a signature does not flow"),
            Row(">> deep \n>> er", ">> deep er", because: "quotes of quotes"),
            Row("a\n\nb", "a\n\nb", because: "blank lines stay"),
        ]
    )
    func flowed(_ row: Row) {
        let message = MailMessage(text: "Content-Type: text/plain; format=flowed\n\n" + row.given)
        #expect(message.readableText == row.expected)
    }

    @Test("deletes the space at a line's end where DelSp says so")
    func deletedSpace() {
        let message = MailMessage(text: "Content-Type: text/plain; format=flowed; delsp=yes\n\n日本 \n語")
        #expect(message.readableText == "日本語")
    }

    // Faults 59, 63, 64.
    @Test(
        "tells why there is nothing to read",
        arguments: [
            Row("Subject: x\n\n", "empty", because: "headers only"),
            Row(
                "Content-Type: application/ms-tnef; name=winmail.dat\n\nx",
                "outlookRichText",
                because: "Outlook's own format"
            ),
            Row(
                "Content-Type: application/octet-stream; name=winmail.dat\n\nx",
                "outlookRichText",
                because: "by its name"
            ),
            Row("Content-Type: application/pkcs7-mime; name=smime.p7m\n\nx", "encrypted", because: "opaque S/MIME"),
            Row(
                "Content-Type: multipart/encrypted; boundary=b\n\n--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b\nContent-Type: application/octet-stream\n\nx\n--b--\n",
                "encrypted",
                because: "PGP/MIME"
            ),
            Row("Content-Type: image/png\n\nx", "noText", because: "a picture"),
            Row("Content-Type: text/plain\n\nhello", "none", because: "text"),
        ]
    )
    func obstacle(_ row: Row) {
        #expect(MailMessage(text: row.given).bodyObstacle.map { "\($0)" } ?? "none" == row.expected)
    }

    @Test(
        "chooses the text a person reads",
        arguments: [
            Row(alternatives(plain: "plain", html: "<p>html"), "plain", because: "both: the plain one"),
            Row(alternatives(plain: " ", html: "<p>html"), "html", because: "the plain one is blank"),
            Row(
                alternatives(plain: "Your mail program cannot show HTML.", html: "<p>html"),
                "html",
                because: "the plain one only points to the other"
            ),
            Row(
                "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>need 25 laptops</p>\n--b\n\nlist footer\n--b--\n",
                "need 25 laptops\nlist footer",
                because: "a footer below HTML is no alternative to it"
            ),
            Row(
                "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nhello\n--b\nContent-Disposition: attachment; filename=x.txt\n\nACCEPT\n--b--\n",
                "hello",
                because: "an attached text is not the mail"
            ),
        ]
    )
    func readable(_ row: Row) {
        #expect(MailMessage(text: row.given).readableText == row.expected)
    }

    @Test("shows plain text and HTML apart, so that they can be compared")
    func disagreement() {
        let message = MailMessage(text: Self.alternatives(plain: "I accept", html: "<p>I decline"))
        #expect(message.plainText == "I accept")
        #expect(message.htmlText == "I decline")
        #expect(MailMessage(text: "Subject: x\n\nplain").htmlText == nil)
    }

    @Test("never keeps a folder in a file name")
    func fileName() {
        let message = MailMessage(text: "Content-Type: application/pdf; name=\"../../etc/a\\\\b.pdf\"\n\nx")
        #expect(message.parts.first?.fileName == "b.pdf")
    }

    private static func alternatives(plain: String, html: String) -> String {
        "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n\(plain)\n--b\n"
            + "Content-Type: text/html\n\n\(html)\n--b--\n"
    }
}
