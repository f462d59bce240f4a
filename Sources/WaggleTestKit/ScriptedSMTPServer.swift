public import Foundation
import Synchronization

/// An SMTP server on 127.0.0.1 that answers what a script says, in the clear.
public final class ScriptedSMTPServer: Sendable {
    private let socket: ListeningSocket
    private let log: Log

    /// - Parameter scripts: For the first connection, the second …; the last one serves all further ones.
    public init(_ scripts: SMTPScript...) {
        let log = Log()
        self.log = log
        socket = ListeningSocket { stream, number in
            SMTPScriptRun(script: scripts[min(number, scripts.count - 1)], stream: stream, log: log).run()
            log.ended.add()
        }
    }

    deinit {
        socket.stop()
    }

    public var port: Int { socket.port }
    public var connections: Int { socket.connections }

    /// Every command line without its CRLF, of all connections in the order they came.
    public var commands: [String] { log.state.withLock { $0.commands } }

    /// The lines that answered a challenge of AUTH, as they came.
    public var responses: [String] { log.state.withLock { $0.responses } }

    /// What came between DATA and the final dot, dot-stuffing undone, whatever the answer to it was.
    public var messages: [Data] { log.state.withLock { $0.messages } }

    /// The same as it was on the wire, final dot included.
    public var wire: [Data] { log.state.withLock { $0.wire } }

    /// Waits until so many steps of scripts have begun, the greeting of a connection being its first.
    public func reached(step: Int) async {
        await log.steps.reached(step)
    }

    /// Waits until so many connections have ended.
    public func ended(_ count: Int) async {
        await log.ended.reached(count)
    }

    public func stop() {
        socket.stop()
    }

    fileprivate final class Log: Sendable {
        struct State {
            var commands: [String] = []
            var responses: [String] = []
            var messages: [Data] = []
            var wire: [Data] = []
        }

        let state = Mutex(State())
        let steps = Tally()
        let ended = Tally()
    }
}

/// What a scripted SMTP server does at each step.
public struct SMTPScript: Sendable {
    public var greeting = Act.say("220 mx.example ESMTP")
    public var hello = Act.say("250-mx.example\r\n250-SIZE 52428800\r\n250-8BITMIME\r\n250 AUTH PLAIN LOGIN XOAUTH2")
    public var login = Act.say("235 2.7.0 Authentication successful")
    /// Behind a `login` that is one more challenge: what the client's answer to that gets.
    public var afterRefusedLogin = Act.say("535 5.7.8 Authentication failed")
    public var sender = Act.say("250 2.1.0 Ok")
    /// For the first recipient of a message, the second …; the last one is for all further ones.
    public var recipients = [Act.say("250 2.1.5 Ok")]
    public var data = Act.say("354 End data with <CR><LF>.<CR><LF>")
    public var end = Act.say("250 2.0.0 Ok: queued as 4F7K")
    /// After so many lines of a message the connection is reset.
    public var messageLinesBeforeReset = Int.max
    public var noop = Act.say("250 2.0.0 Ok")
    public var quit = Act.sayAndClose("221 2.0.0 Bye")
    /// After so many messages `afterwards` comes instead of an answer to the next command.
    public var messagesBeforeEnd = Int.max
    public var afterwards = Act.close

    public enum Act: Hashable, Sendable {
        /// Lines without the last CRLF.
        case say(String)
        case sayAndClose(String)
        case close
        /// Ends the connection with a reset.
        case reset
        /// Says nothing and keeps the connection.
        case silence
    }

    public init() {}

    public init(_ change: (inout SMTPScript) -> Void) {
        change(&self)
    }
}

/// One connection of a scripted SMTP server.
private struct SMTPScriptRun {
    let script: SMTPScript
    let stream: SocketStream
    let log: ScriptedSMTPServer.Log

    func run() {
        guard perform(script.greeting) else { return }
        var recipients = 0
        var messages = 0
        while let line = command() {
            guard messages < script.messagesBeforeEnd else {
                _ = perform(script.afterwards)
                return
            }
            let goesOn: Bool
            switch line.uppercased().prefix(4) {
            case "EHLO", "HELO": goesOn = perform(script.hello)
            case "AUTH": goesOn = challenge(line) && perform(script.login) && hearFarewell()
            case "MAIL":
                recipients = 0
                goesOn = perform(script.sender)
            case "RCPT":
                goesOn = perform(script.recipients[min(recipients, script.recipients.count - 1)])
                recipients += 1
            case "DATA":
                goesOn = perform(script.data) && receiveMessage() && perform(script.end)
                messages += 1
            case "NOOP": goesOn = perform(script.noop)
            case "QUIT": goesOn = perform(script.quit)
            default: goesOn = perform(.say("502 5.5.2 Unknown"))
            }
            guard goesOn else { return }
        }
    }

    private func command() -> String? {
        guard let line = stream.readLine() else { return nil }
        let text = String(decoding: line, as: UTF8.self).trimmingCharacters(in: .newlines)
        log.state.withLock { $0.commands.append(text) }
        return text
    }

    /// PLAIN, LOGIN, XOAUTH2 and OAUTHBEARER without an initial response: asks until all parts are there.
    private func challenge(_ line: String) -> Bool {
        let words = line.split(separator: " ")
        guard words.count == 2 else { return true }
        for question in words[1].uppercased() == "LOGIN" ? ["VXNlcm5hbWU6", "UGFzc3dvcmQ6"] : [""] {
            stream.write("334 \(question)\r\n")
            guard hearResponse() else { return false }
        }
        return true
    }

    private func hearResponse() -> Bool {
        guard let line = stream.readLine() else { return false }
        let response = String(decoding: line, as: UTF8.self).trimmingCharacters(in: .newlines)
        log.state.withLock { $0.responses.append(response) }
        return true
    }

    /// An error of XOAUTH2 and OAUTHBEARER comes as a challenge, and the client has the last word (RFC 7628 §3.2.3).
    private func hearFarewell() -> Bool {
        guard case .say(let answer) = script.login, answer.hasPrefix("334") else { return true }
        return hearResponse() && perform(script.afterRefusedLogin)
    }

    private func receiveMessage() -> Bool {
        guard case .say(let answer) = script.data, answer.hasPrefix("354") else { return true }
        var message = Data()
        var wire = Data()
        var lines = 0
        while let line = stream.readLine() {
            lines += 1
            guard lines <= script.messageLinesBeforeReset else { return perform(.reset) }
            wire.append(contentsOf: line)
            if line == Array(".\r\n".utf8) {
                log.state.withLock { state in
                    state.messages.append(message)
                    state.wire.append(wire)
                }
                return true
            }
            message.append(contentsOf: line.first == UInt8(ascii: ".") ? line.dropFirst() : line[...])
        }
        return false
    }

    /// - Returns: Whether the connection goes on.
    private func perform(_ act: SMTPScript.Act) -> Bool {
        log.steps.add()
        switch act {
        case .say(let text):
            stream.write(text + "\r\n")
            return true
        case .sayAndClose(let text):
            stream.write(text + "\r\n")
            return false
        case .close:
            return false
        case .reset:
            stream.reset()
            return false
        case .silence:
            stream.waitForEnd()
            return false
        }
    }
}
