import Foundation
import Testing
import WaggleMIME

@Suite("ContentDigest")
struct ContentDigestTests {
    private static let mail = """
        Message-ID: <a@x.example>
        Date: Thu, 19 Nov 2026 10:12:00 +0530
        From: Meera <meera@x.example>
        Subject: laptops

        25 nos
        """

    // Faults 48, 49.
    @Test(
        "knows a copy of one mail from another mail",
        arguments: [
            Row(mail, "same", because: "itself"),
            Row(mail.replacing("\n", with: "\r\n"), "same", because: "CRLF"),
            Row(
                "Received: by mx2.x.example; now\nDelivered-To: b@x.example\n" + mail,
                "same",
                because: "another mailbox"
            ),
            Row(
                mail.replacing("Message-ID: <a@x.example>", with: "message-id:\n <a@x.example>"),
                "same",
                because: "folded anew"
            ),
            Row(mail + "\n\n", "same", because: "empty lines at the end"),
            Row("From meera@x.example Thu Nov 19\n" + mail, "same", because: "out of an mbox file"),
            Row(mail.replacing("25", with: "26"), "other", because: "the same id over another body"),
            Row(mail.replacing("10:12:00", with: "10:12:01"), "other", because: "another moment"),
            Row(mail.replacing("<a@", with: "<b@"), "other", because: "another id"),
            Row(mail.replacing("meera@", with: "mira@"), "other", because: "another author"),
        ]
    )
    func copies(_ row: Row) {
        let isSame = ContentDigest(of: Data(Self.mail.utf8)) == ContentDigest(of: Data(row.given.utf8))
        #expect(isSame == (row.expected == "same"))
    }

    // Faults 47, 50.
    @Test("takes all bytes of a mail without Message-ID, so that two of one second stay two")
    func withoutID() {
        let bare = Self.mail.replacing("Message-ID: <a@x.example>\n", with: "")
        let first = Data(("Received: by mx; id 1\n" + bare).utf8)
        let second = Data(("Received: by mx; id 2\n" + bare).utf8)

        #expect(ContentDigest(of: first) != ContentDigest(of: second))
        #expect(ContentDigest(of: first) == ContentDigest(of: first.withCRLF))
        #expect(ContentDigest(of: Data(("Message-ID: \n" + bare).utf8)) != ContentDigest(of: Data(bare.utf8)))
    }

    @Test("is SHA-256")
    func algorithm() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        #expect(ContentDigest(of: Data()).description == empty)
    }
}
