import Testing
import WaggleMIME
import WaggleReading
import WaggleTransport

@Suite("Bounces in words")
struct ReplyBounceTests {
    @Test(
        "are known, with the address that failed",
        arguments: [
            "Hi. This is the qmail-send program at mx.example.\nI tried.\n\n<meera@cust.example>:\n550 no such user",
            "Ваше письмо не может быть доставлено получателю:\n\nmeera@cust.example\n550 user not found",
            "很抱歉,您的邮件被退回来了。退信原因:\n\nmeera@cust.example\n550 User not found",
            "Ihre Nachricht konnte nicht zugestellt werden:\n\nmeera@cust.example\n550 5.1.1 unbekannt",
        ]
    )
    func address(_ text: String) {
        let mail = ReadingFixture.mail(text, from: Mailbox(name: nil, address: "mailer-daemon@mx.example"))
        let reading = ReadingFixture.reader.read(mail, in: ReadingFixture.context())
        #expect(reading.kind == .bounce)
        #expect(reading.bounce?.failed?.description == "meera@cust.example")
        #expect(reading.bounce?.isPermanent == true)
    }
}
