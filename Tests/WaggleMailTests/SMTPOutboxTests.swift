import Foundation
import Testing
import WaggleCurl
import WaggleMail
import WaggleTestKit
import WaggleTransport

@Suite("SMTP outbox")
struct SMTPOutboxTests {
    @Test("the server gets the envelope and the very bytes")
    func wholeWay() async throws {
        let server = ScriptedSMTPServer(SMTPScript())
        let outbox = SMTPOutbox(account: try .scripted(server))
        let delivery = Delivery.example(echo: MailAddress("echo@bot.example"))

        _ = await outbox.deliver(delivery)

        #expect(
            server.commands == [
                "EHLO bot.example",
                "MAIL FROM:<bounce+4f7k@bot.example> SIZE=\(delivery.bytes.count)",
                "RCPT TO:<bo@partner.example>",
                "RCPT TO:<echo@bot.example>",
                "DATA",
            ]
        )
        #expect(server.messages == [delivery.bytes])
    }

    @Test("the null return path is <>")
    func nullSender() async throws {
        let server = ScriptedSMTPServer(SMTPScript())
        _ = await SMTPOutbox(account: try .scripted(server)).deliver(.example(sender: nil))
        #expect(server.commands.contains { $0.hasPrefix("MAIL FROM:<>") })
    }

    // Fault 38.
    @Test(
        "dots at the beginning of lines arrive as they were",
        arguments: [".\r\n", "..\r\n", "a\r\n.\r\nb\r\n", "a\r\n..b\r\n.", "no line end"]
    )
    func dots(_ text: String) async throws {
        let server = ScriptedSMTPServer(SMTPScript())
        let delivery = Delivery.example(text: text)
        let verdict = await SMTPOutbox(account: try .scripted(server)).deliver(delivery)

        #expect(VerdictKind(verdict) == .accepted)
        let whole = text.hasSuffix("\r\n") ? delivery.bytes : delivery.bytes + Data("\r\n".utf8)
        #expect(server.messages == [whole])
    }

    @Test("a large message arrives whole")
    func large() async throws {
        let server = ScriptedSMTPServer(SMTPScript())
        let delivery = Delivery.example(
            text: String(repeating: ".A line of a photograph in base64.\r\n", count: 150_000)
        )
        // No silence is meant here, and a busy machine takes seconds.
        let account = try SMTPAccount.scripted(server, patience: SMTPAccount.Patience())
        #expect(VerdictKind(await SMTPOutbox(account: account).deliver(delivery)) == .accepted)
        #expect(server.messages == [delivery.bytes])
    }

    // Fault 38.
    @Test(
        "bytes that a lax server could read as commands reach no server",
        arguments: ["a\n.\nb\r\n", "a\r.\r\nb\r\n", "a\u{0}b\r\n", String(repeating: "x", count: 999) + "\r\n"]
    )
    func badBytes(_ text: String) async throws {
        let server = ScriptedSMTPServer(SMTPScript())
        let verdict = await SMTPOutbox(account: try .scripted(server)).deliver(.example(text: text))
        #expect(VerdictKind(verdict) == .refused(554))
        #expect(server.connections == 0)
    }

    @Test("messages one after the other share a connection")
    func reuse() async throws {
        let server = ScriptedSMTPServer(SMTPScript())
        let outbox = SMTPOutbox(account: try .scripted(server))
        for _ in 1...5 { #expect(VerdictKind(await outbox.deliver(.example())) == .accepted) }
        #expect(server.connections == 1)
        #expect(server.messages.count == 5)
    }

    @Test("many messages at a time use two connections")
    func parallel() async throws {
        let server = ScriptedSMTPServer(SMTPScript())
        let outbox = SMTPOutbox(account: try .scripted(server))
        await withTaskGroup(of: DeliveryVerdict.self) { group in
            for _ in 1...20 { group.addTask { await outbox.deliver(.example()) } }
            for await verdict in group { #expect(VerdictKind(verdict) == .accepted) }
        }
        #expect(server.connections <= SMTPOutbox.lines)
        #expect(server.messages.count == 20)
    }

    // Fault 32.
    @Test("a recipient refused does not spoil the next message")
    func refusedThenAccepted() async throws {
        let refusing = SMTPScript { $0.recipients = [.say("550 5.1.1 No such user")] }
        let server = ScriptedSMTPServer(refusing, SMTPScript())
        let outbox = SMTPOutbox(account: try .scripted(server))
        #expect(VerdictKind(await outbox.deliver(.example())) == .refused(550))
        #expect(VerdictKind(await outbox.deliver(.example())) == .accepted)
    }

    @Test(
        "a kept connection that has died is replaced without a second copy",
        arguments: [
            SMTPScript.Act.close, .reset, .sayAndClose("421 4.4.2 Idle too long"), .say("421 4.7.0 Too many messages"),
            .silence,
        ]
    )
    func deadConnection(_ death: SMTPScript.Act) async throws {
        let dying = SMTPScript {
            $0.messagesBeforeEnd = 1
            $0.afterwards = death
        }
        let server = ScriptedSMTPServer(dying, SMTPScript())
        let outbox = SMTPOutbox(account: try .scripted(server))
        #expect(VerdictKind(await outbox.deliver(.example())) == .accepted)
        #expect(VerdictKind(await outbox.deliver(.example())) == .accepted)
        #expect(server.connections == 2)
        #expect(server.messages.count == 2)
    }

    // Fault 27.
    @Test("in doubt on a kept connection is not tried again")
    func inDoubtOnKeptConnection() async throws {
        let server = ScriptedSMTPServer(SMTPScript { $0.end = .close }, SMTPScript())
        let outbox = SMTPOutbox(account: try .scripted(server))
        #expect(VerdictKind(await outbox.deliver(.example())) == .inDoubt)
        #expect(server.messages.count == 1)
        #expect(server.connections == 1)
    }

    @Test("a connection lost in the middle of a message leaves no doubt: without its end nobody can have taken it")
    func lostInTheMiddle() async throws {
        let server = ScriptedSMTPServer(SMTPScript { $0.messageLinesBeforeReset = 10 }, SMTPScript())
        let outbox = SMTPOutbox(account: try .scripted(server, patience: .init()))
        let delivery = Delivery.example(
            text: String(repeating: "A line of a photograph in base64.\r\n", count: 100_000)
        )
        #expect(VerdictKind(await outbox.deliver(delivery)) == .later)
        #expect(VerdictKind(await outbox.deliver(delivery)) == .accepted)
        #expect(server.messages == [delivery.bytes])
    }

    @Test("stopping before the message has gone postpones it")
    func cancelledBefore() async throws {
        let server = ScriptedSMTPServer(SMTPScript { $0.data = .silence })
        let outbox = SMTPOutbox(account: try .scripted(server, patience: .init()))
        let task = Task { await outbox.deliver(.example()) }
        await server.reached(step: 5)
        task.cancel()
        #expect(VerdictKind(await task.value) == .later)
    }

    @Test("stopping after the message has gone leaves it in doubt, after five seconds of hope")
    func cancelledAfter() async throws {
        let server = ScriptedSMTPServer(SMTPScript { $0.end = .silence })
        let outbox = SMTPOutbox(account: try .scripted(server, patience: .init()))
        let task = Task { await outbox.deliver(.example()) }
        await server.reached(step: 6)
        let duration = await ContinuousClock().measure {
            task.cancel()
            #expect(VerdictKind(await task.value) == .inDoubt)
        }
        #expect(duration < .seconds(60), "not only after the minutes that a server may take (RFC 5321 §4.5.3.2)")
    }

    // Fault 34.
    @Test("a good-bye that is never answered holds nothing up, neither after a refusal nor when all ends")
    func hungGoodbye() async throws {
        let refusing = SMTPScript {
            $0.recipients = [.say("550 5.1.1 No such user")]
            $0.quit = .silence
        }
        let accepting = SMTPScript { $0.quit = .silence }
        let server = ScriptedSMTPServer(refusing, accepting)
        var outbox: SMTPOutbox? = SMTPOutbox(account: try .scripted(server, patience: .init()))
        let first = await ContinuousClock().measure {
            #expect(VerdictKind(await outbox!.deliver(.example())) == .refused(550))
        }
        #expect(first < .seconds(60), "without a limit of our own it would be libcurl's two minutes")
        #expect(VerdictKind(await outbox!.deliver(.example())) == .accepted)
        let end = await ContinuousClock().measure {
            outbox = nil
            await server.ended(2)
        }
        #expect(end < .seconds(60), "as above")
    }

    @Test("a probe connects, logs in, sends no mail and says what works")
    func probe() async throws {
        let server = ScriptedSMTPServer(SMTPScript())
        let login = MailAccount.Credentials.password(user: "bot@bot.example", Secret("swordfish")!)
        let outbox = SMTPOutbox(account: try .scripted(server, login: login))
        let sentences = try await outbox.probe()
        #expect(
            sentences == [
                "127.0.0.1:\(server.port) answers without encryption on this machine.", "The server takes the login.",
            ]
        )
        #expect(server.commands.contains("NOOP"))
        #expect(!server.commands.contains { $0.hasPrefix("MAIL") })
    }

    @Test("a probe says what a person has to change")
    func failedProbe() async throws {
        let refusing = ScriptedSMTPServer(SMTPScript { $0.login = .say("535 5.7.8 Bad credentials") })
        let silent = ScriptedSMTPServer(SMTPScript { $0.hello = .say("250 mx.example") })
        let login = MailAccount.Credentials.password(user: "bot@bot.example", Secret("swordfish")!)
        for (server, word) in [(refusing, "password"), (silent, "login")] {
            let outbox = SMTPOutbox(account: try .scripted(server, login: login))
            let problem = await #expect(throws: SMTPProblem.self) { try await outbox.probe() }
            #expect(problem?.retry == .neverUntilChanged)
            #expect(problem?.sentence.contains(word) == true)
        }
    }
}
