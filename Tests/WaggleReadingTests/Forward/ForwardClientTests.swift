import Testing
import WaggleMIME
import WaggleReading
import WaggleReferral

@Suite("Forwards of programs")
struct ForwardClientTests {
    // Fault 102.
    @Test("reads what the program makes of a mail", arguments: ForwardClient.all)
    func reads(_ client: ForwardClient) {
        let because: Comment = "\(client.program)"
        let reading = ReadingFixture.reader.read(client.mail, in: ReadingFixture.context())
        let original = reading.forward.original
        #expect(original?.from?.name == client.name, because)
        #expect(original?.from?.address == client.address, because)
        #expect(original?.subject == client.about, because)
        #expect(original?.body == client.body, because)
        #expect(reading.reply?.words == client.note, because)
    }
}

extension ForwardClient {
    fileprivate var mail: MailMessage {
        guard isHTML else { return ReadingFixture.mail(text, subject: subject) }
        var mail = ReadingFixture.mail("", subject: subject)
        mail.parts = [ReadingFixture.part(.html(text), "text/html")]
        return mail
    }
}
