import Foundation
import Testing
import WaggleMIME
import WaggleReading
import WaggleReferral

/// Mails attached to mails, in the ways programs attach them.
@Suite("Attached forwards")
struct ForwardAttachedTests {
    // Fault 54.
    @Test("finds the attached mail however it was attached", arguments: Attaching.all)
    func finds(_ way: Attaching) {
        let reading = Self.read(Self.outer(way.part(Self.customer), note: "Please call her."))
        let because: Comment = "\(way.because)"
        #expect(reading.forward.isAttached, because)
        #expect(reading.forward.original?.from == Mailbox(name: "Nisha Kale", address: "nisha@kale.example"), because)
        #expect(reading.forward.original?.subject == "CCTV for the mill", because)
        #expect(
            reading.forward.original?.body.trimmingCharacters(in: .whitespacesAndNewlines) == "We need 12 cameras.",
            because
        )
        #expect(reading.forward.original?.date?.day == "2026-11-18", because)
        #expect(reading.reply?.words == "Please call her.", because)
    }

    @Test("goes down through colleagues to the first outsider", arguments: 1...4)
    func nested(_ levels: Int) {
        var mail = Self.customer
        for level in 0..<levels {
            mail = Self.mail(
                from: "Colleague \(level) <c\(level)@partner.example>",
                subject: "Fwd: CCTV for the mill",
                Attaching.all[0].part(mail),
                note: ""
            )
        }
        let original = Self.read(Self.outer(Attaching.all[0].part(mail), note: "")).forward.original
        #expect(original?.from?.address == "nisha@kale.example")
        #expect(original?.body.contains("We need 12 cameras.") == true)
    }

    @Test("among colleagues alone the first attached mail stands")
    func colleagues() {
        let inner = Self.mail(from: "Ravi <ravi@partner.example>", subject: "mill", text: "Kale wants cameras.")
        let outer = Self.mail(
            from: "Anil <anil@partner.example>",
            subject: "the mill",
            Attaching.all[0].part(inner),
            note: "See what Ravi heard."
        )
        let original = Self.read(Self.outer(Attaching.all[0].part(outer), note: "")).forward.original
        #expect(original?.from?.address == "anil@partner.example")
        #expect(original?.doubts.isEmpty == false || original?.body == "See what Ravi heard.")
    }

    @Test("a customer's attached mail that was forwarded inline leads on to its sender")
    func inlineInAttached() {
        let assistant = Self.mail(
            from: "Desk <desk@kale.example>",
            subject: "Fwd: CCTV for the mill",
            text:
                "---------- Forwarded message ---------\nFrom: Nisha Kale <nisha@kale.example>\nDate: Wed, Nov 18, 2026 at 9:31 AM\nSubject: CCTV for the mill\nTo: <desk@kale.example>\n\nWe need 12 cameras."
        )
        let original = Self.read(Self.outer(Attaching.all[0].part(assistant), note: "")).forward.original
        #expect(original?.from?.address == "nisha@kale.example")
        #expect(original?.body == "We need 12 cameras.")
    }

    private static let customer = mail(
        from: "Nisha Kale <nisha@kale.example>",
        subject: "CCTV for the mill",
        text: "We need 12 cameras."
    )

    private static func read(_ mail: String) -> Reading {
        ReadingFixture.reader.read(MailMessage(decoding: Data(mail.utf8)), in: ReadingFixture.context())
    }

    private static func head(from: String, subject: String) -> String {
        "From: \(from)\nTo: sachin@partner.example\nSubject: \(subject)\nDate: Wed, 18 Nov 2026 09:31:00 +0530\n"
            + "MIME-Version: 1.0\n"
    }

    private static func mail(from: String, subject: String, text: String) -> String {
        head(from: from, subject: subject) + "Content-Type: text/plain; charset=utf-8\n\n\(text)\n"
    }

    private static func mail(from: String, subject: String, _ part: String, note: String) -> String {
        let boundary = "b\(part.utf8.count)"
        return head(from: from, subject: subject) + "Content-Type: multipart/mixed; boundary=\"\(boundary)\"\n\n"
            + "--\(boundary)\nContent-Type: text/plain; charset=utf-8\n\n\(note)\n--\(boundary)\n\(part)\n--\(boundary)--\n"
    }

    private static func outer(_ part: String, note: String) -> String {
        mail(from: "Sachin Rao <sachin@partner.example>", subject: "lead", part, note: note)
    }
}

extension Reading.Forward {
    fileprivate var isAttached: Bool {
        if case .attached = self { true } else { false }
    }
}

/// One way to attach a mail.
struct Attaching: Sendable {
    var because: String
    var part: @Sendable (String) -> String

    static let all: [Attaching] = [
        Attaching(because: "message/rfc822, as the standard has it") { "Content-Type: message/rfc822\n\n" + $0 },
        Attaching(because: "with a name and a disposition") {
            "Content-Type: message/rfc822; name=\"CCTV.eml\"\nContent-Disposition: attachment; filename=\"CCTV.eml\"\n\n"
                + $0
        },
        Attaching(because: "message/global (RFC 6532)") { "Content-Type: message/global\n\n" + $0 },
        Attaching(because: "base64, which RFC 2046 §5.2.1 forbids for it") {
            "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n" + Data($0.utf8).base64EncodedString()
        },
        Attaching(because: "a file without a type") {
            "Content-Type: application/octet-stream; name=\"CCTV.eml\"\nContent-Disposition: attachment; filename=\"CCTV.eml\"\nContent-Transfer-Encoding: base64\n\n"
                + Data($0.utf8).base64EncodedString()
        },
        Attaching(because: "a text file by its type") {
            "Content-Type: text/plain; name=\"CCTV.eml\"\nContent-Disposition: attachment; filename=\"CCTV.eml\"\n\n"
                + $0
        },
        Attaching(because: "quoted-printable") {
            "Content-Type: message/rfc822\nContent-Transfer-Encoding: quoted-printable\n\n"
                + $0.replacing("=", with: "=3D")
        },
        Attaching(because: "with CRLF inside LF") {
            "Content-Type: message/rfc822\n\n" + $0.replacing("\n", with: "\r\n")
        },
        Attaching(because: "behind the line of a mailbox file") {
            "Content-Type: message/rfc822\n\nFrom nisha@kale.example Wed Nov 18 09:31:00 2026\n" + $0
        },
    ]
}
