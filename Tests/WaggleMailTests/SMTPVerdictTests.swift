import Foundation
import Testing
import WaggleCurl
import WaggleTestKit
import WaggleTransport

@testable import WaggleMail

struct VerdictRow: CustomTestStringConvertible, Sendable {
    let because: String
    let script: SMTPScript
    let gives: VerdictKind
    var echo: MailAddress?
    var sender = MailAddress("bounce+4f7k@bot.example")
    var logsIn = false

    init(_ because: String, gives: VerdictKind, _ change: (inout SMTPScript) -> Void) {
        self.because = because
        self.gives = gives
        script = SMTPScript(change)
    }

    func with(_ change: (inout VerdictRow) -> Void) -> VerdictRow {
        var row = self
        change(&row)
        return row
    }

    var testDescription: String { because }

    static let atTheEnd = [
        VerdictRow("250 is acceptance", gives: .accepted) { _ in },
        VerdictRow("250 counts even if the connection closes at once", gives: .accepted) {
            $0.end = .sayAndClose("250 2.0.0 queued")
        },
        VerdictRow("451 after the message: it was not taken", gives: .later) { $0.end = .say("451 4.3.0 Try later") },
        VerdictRow("421 after the message: it was not taken", gives: .later) {
            $0.end = .sayAndClose("421 4.3.2 Closing")
        },
        VerdictRow("432 after the message: too many at once", gives: .slowDown) {
            $0.end = .say("432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded")
        },
        VerdictRow("554 after the message: a filter's last word", gives: .refused(554)) {
            $0.end = .say("554 5.7.1 Looks like spam")
        },
        VerdictRow("Exchange refuses a sender after the message", gives: .needsPerson) {
            $0.end = .say("554 5.2.252 SendAsDenied; bot@bot.example not allowed to send as bounce@bot.example")
        },
        VerdictRow("closed after the final dot: nobody knows", gives: .inDoubt) { $0.end = .close },
        VerdictRow("reset after the final dot: nobody knows", gives: .inDoubt) { $0.end = .reset },
        VerdictRow("silence after the final dot: nobody knows", gives: .inDoubt) { $0.end = .silence },
        VerdictRow("half an answer to the final dot: nobody knows", gives: .inDoubt) {
            $0.end = .sayAndClose("250-2.0.0 and")
        },
        VerdictRow("354 to the final dot says nothing", gives: .inDoubt) { $0.end = .sayAndClose("354 what?") },
        VerdictRow("an answer that is none", gives: .inDoubt) { $0.end = .sayAndClose("thanks!") },
        VerdictRow("a longer answer", gives: .accepted) { $0.end = .say("250-2.0.0 Ok\r\n250 2.0.0 queued as 4F7K") },
        VerdictRow("an answer without words", gives: .accepted) { $0.end = .say("250") },
    ]

    static let beforeTheMessage = [
        VerdictRow("450 at RCPT is greylisting", gives: .inFiveMinutes) {
            $0.recipients = [.say("450 4.2.0 Greylisted")]
        },
        VerdictRow("550 at RCPT: nobody there", gives: .refused(550)) {
            $0.recipients = [.say("550 5.1.1 No such user")]
        },
        VerdictRow("a relay that does not know us says nothing about the partner", gives: .needsPerson) {
            $0.recipients = [.say("554 5.7.1 <bo@partner.example>: Relay access denied")]
        },
        VerdictRow("Postfix refuses a sender where the recipient is named", gives: .needsPerson) {
            $0.recipients = [.say("553 5.7.1 <bounce@bot.example>: Sender address rejected: not owned by user bot")]
        },
        VerdictRow("550 of several lines", gives: .refused(550)) {
            $0.recipients = [.say("550-5.1.1 No such user\r\n550 5.1.1 See https://mx.example")]
        },
        VerdictRow("421 at RCPT: the server has enough of us", gives: .slowDown) {
            $0.recipients = [.sayAndClose("421 4.7.0 Too many messages")]
        },
        VerdictRow("Gmail's quota of the day says nothing about the partner, and is over tomorrow", gives: .slowDown) {
            $0.recipients = [
                .say("550-5.4.5 Daily user sending limit exceeded. For more information on Gmail\r\n550 5.4.5 go")
            ]
        },
        VerdictRow("Exchange's limit of the day", gives: .slowDown) {
            $0.recipients = [.say("550 5.1.90 Your message can't be sent because you've reached your daily limit")]
        },
        VerdictRow("a host's limit of the hour, in its own words", gives: .slowDown) {
            $0.recipients = [.say("452 Too many messages per hour, try again later")]
        },
        VerdictRow("too much for one recipient is his alone", gives: .inFiveMinutes) {
            $0.recipients = [.say("450 4.2.1 The user you are trying to contact is receiving mail too quickly")]
        },
        VerdictRow("a full mailbox is the recipient's", gives: .inFiveMinutes) {
            $0.recipients = [.say("452 4.2.2 The recipient's inbox is out of storage space and over quota")]
        },
        VerdictRow("the echo copy refused: our own address, not the partner's", gives: .needsPerson) {
            $0.recipients = [.say("250 Ok"), .say("550 5.1.1 No such user")]
        }
        .with { $0.echo = MailAddress("echo@bot.example") },
        VerdictRow("our own sender refused", gives: .needsPerson) { $0.sender = .say("553 5.7.1 Not owned by user") },
        VerdictRow("the null sender refused: only this message suffers", gives: .refused(550)) {
            $0.sender = .say("550 5.7.1 No null senders")
        }
        .with { $0.sender = nil },
        VerdictRow("too large by its announced size", gives: .refused(552)) { $0.sender = .say("552 5.3.4 Too large") },
        VerdictRow("530 at MAIL: a login is wanted", gives: .needsPerson) {
            $0.sender = .say("530 5.7.0 Authenticate")
        },
        VerdictRow("451 at MAIL", gives: .later) { $0.sender = .say("451 4.3.0 Out of disk") },
        VerdictRow("554 at DATA", gives: .refused(554)) { $0.data = .say("554 5.5.1 No valid recipients") },
        VerdictRow("451 at DATA", gives: .later) { $0.data = .say("451 4.3.0 Not now") },
        VerdictRow("closed instead of a greeting", gives: .later) { $0.greeting = .close },
        VerdictRow("421 instead of a greeting", gives: .later) { $0.greeting = .sayAndClose("421 4.3.2 Busy") },
        VerdictRow("554 instead of a greeting is not about this message", gives: .later) {
            $0.greeting = .sayAndClose("554 5.7.1 Your address is listed")
        },
        VerdictRow("silence instead of a greeting", gives: .later) { $0.greeting = .silence },
        VerdictRow("closed at RCPT", gives: .later) { $0.recipients = [.close] },
        VerdictRow("silence at DATA", gives: .later) { $0.data = .silence },
        VerdictRow("something that is no SMTP", gives: .later) {
            $0.greeting = .sayAndClose("HTTP/1.1 400 Bad Request")
        },
    ]

    static let login = [
        VerdictRow("logged in", gives: .accepted) { _ in },
        VerdictRow("535: wrong password", gives: .needsPerson) { $0.login = .say("535 5.7.8 Bad credentials") },
        VerdictRow("454: the directory behind it is away", gives: .later) {
            $0.login = .say("454 4.7.0 Temporary authentication failure")
        },
        VerdictRow("closed at the login", gives: .later) { $0.login = .close },
        VerdictRow("no login offered, and wanted at MAIL", gives: .needsPerson) {
            $0.hello = .say("250 mx.example")
            $0.sender = .say("530 5.7.0 Authentication required")
        },
        VerdictRow("no login offered and none wanted, a recipient unknown", gives: .refused(550)) {
            $0.hello = .say("250 mx.example")
            $0.recipients = [.say("550 5.1.1 No such user")]
        },
    ]
    .map { $0.with { $0.logsIn = true } }
}

@Suite("SMTP verdicts")
struct SMTPVerdictTests {
    // Faults 28, 30, 32, 35.
    @Test(
        "the server's behaviour gives the verdict",
        arguments: VerdictRow.atTheEnd + VerdictRow.beforeTheMessage + VerdictRow.login
    )
    func verdict(_ row: VerdictRow) async throws {
        let server = ScriptedSMTPServer(row.script)
        let login = MailAccount.Credentials.password(user: "bot@bot.example", Secret("swordfish")!)
        let outbox = SMTPOutbox(account: try .scripted(server, login: row.logsIn ? login : nil))

        let verdict = await outbox.deliver(.example(sender: row.sender, echo: row.echo))

        #expect(VerdictKind(verdict) == row.gives, "\(row.because): \(verdict)")
        #expect(!"\(verdict)".contains("swordfish"))
    }

    // Fault 124.
    @Test("an answer is kept for the record, without the address in it")
    func answers() async throws {
        let accepting = ScriptedSMTPServer(SMTPScript())
        let outbox = SMTPOutbox(account: try .scripted(accepting))
        #expect(await outbox.deliver(.example()) == .accepted(answer: "250 2.0.0 Ok: queued as 4F7K"))

        let refusing = ScriptedSMTPServer(
            SMTPScript { $0.recipients = [.say("550 5.1.1 <bo@partner.example>: unknown")] }
        )
        let other = SMTPOutbox(account: try .scripted(refusing))
        #expect(
            await other.deliver(.example()) == .refused(code: 550, answer: "550 5.1.1 <…@partner.example>: unknown")
        )
    }

    // Fault 28.
    @Test(
        "only a kept connection that had died is a reason to try again at once",
        arguments: [
            ([], true, "closed without a word"), (["421 4.4.2 Idle for too long"], true, "closed with one"),
            (["250 Ok", "450 4.7.1 Greylisted", "221 Bye"], false, "greylisting wants minutes"),
            (["250 Ok", "550 5.1.1 Unknown", "221 Bye"], false, "a refusal stays one"),
            (["250 Ok", "450 No"], false, ""),
        ] as [([String], Bool, String)]
    )
    func deadConnection(_ replies: [String], _ isDead: Bool, _ because: String) throws {
        let server = ScriptedSMTPServer(SMTPScript())
        var conversation = SMTPConversation(account: try .scripted(server), delivery: .example())
        conversation.isFresh = false
        for reply in replies { conversation.hear(reply + "\r\n") }
        // CURLE_SEND_ERROR: what libcurl makes of a refused recipient.
        #expect(conversation.foundDeadConnection(error: CurlError(code: 55, detail: "")) == isDead, "\(because)")
    }

    @Test("a server that is not there: later")
    func nobodyThere() async throws {
        let server = ScriptedSMTPServer(SMTPScript())
        let account = try SMTPAccount.scripted(server)
        server.stop()
        await #expect(VerdictKind(SMTPOutbox(account: account).deliver(.example())) == .later)
    }

    // Fault 36.
    @Test("without STARTTLS nothing is sent in the clear")
    func noSTARTTLS() async throws {
        let server = ScriptedSMTPServer(SMTPScript())
        let login = MailAccount.Credentials.password(user: "bot@bot.example", Secret("swordfish")!)
        let outbox = SMTPOutbox(account: try .scripted(server, login: login, security: .startTLS))

        #expect(VerdictKind(await outbox.deliver(.example())) == .needsPerson)
        #expect(server.commands.filter { !$0.hasPrefix("EHLO") && $0 != "QUIT" } == [])
        #expect(server.messages.isEmpty)
    }

    // Fault 36.
    @Test("a server that speaks in the clear where TLS is expected gets nothing")
    func noTLS() async throws {
        let server = ScriptedSMTPServer(SMTPScript())
        let outbox = SMTPOutbox(account: try .scripted(server, security: .tls))
        #expect(VerdictKind(await outbox.deliver(.example())) == .later)
        #expect(server.messages.isEmpty)
    }
}
