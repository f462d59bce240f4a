import Crypto
import Foundation
import WaggleTestKit

/// The SMTP side of the simulated house: a relay on loopback, with a point at each phase.
///
/// `@refused.example` is refused for good, `@grey.example` greylisted the first time.
struct SimulatedSMTP: Sendable {
    let house: SimulatedHouse
    let honesty: Honesty
    /// Mails of one connection; then the server hangs up, as servers do.
    var patience = Int.max

    /// How it treats a message whose last dot it has heard.
    enum Honesty: Sendable {
        case confirms
        /// The first try of a message is never confirmed, and every second of them is kept all the same: chance says
        /// which, by seed and message.
        case doubtful(seed: UInt64)
    }

    func listen() -> ListeningSocket {
        ListeningSocket { stream, _ in serve(stream) }
    }

    private func serve(_ stream: SocketStream) {
        stream.write("220 mx.circle.example ESMTP\r\n")
        var sender: String?
        var recipients: [String] = []
        var begun = 0
        while let line = stream.readLine() {
            let text = String(decoding: line, as: UTF8.self).trimmingCharacters(in: .newlines)
            let verb = text.prefix(4).uppercased()
            Points.all.pass("smtp \(verb) heard")
            switch verb {
            case "EHLO", "HELO": stream.write("250-mx.circle.example\r\n250 8BITMIME\r\n")
            case "MAIL":
                begun += 1
                guard begun <= patience else { return }
                sender = Self.address(in: text)
                recipients = []
                stream.write("250 2.1.0 Ok\r\n")
            case "RCPT":
                let recipient = Self.address(in: text) ?? ""
                if recipient.hasSuffix("@refused.example") {
                    stream.write("550 5.1.1 No such user\r\n")
                } else if recipient.hasSuffix("@grey.example"), house.meet(recipient) {
                    stream.write("450 4.2.0 Greylisted\r\n")
                } else {
                    recipients.append(recipient)
                    stream.write("250 2.1.5 Ok\r\n")
                }
            case "DATA":
                stream.write("354 End data with <CR><LF>.<CR><LF>\r\n")
                guard let message = Self.message(from: stream) else { return }
                Points.all.pass("smtp message heard")
                guard finish(message, from: sender, to: recipients, on: stream) else { return }
            case "QUIT":
                stream.write("221 2.0.0 Bye\r\n")
                return
            default: stream.write("250 2.0.0 Ok\r\n")
            }
        }
    }

    /// - Returns: Whether the connection goes on.
    private func finish(_ message: Data, from sender: String?, to recipients: [String], on stream: SocketStream) -> Bool
    {
        if case .doubtful(let seed) = honesty {
            let digest = Array(SHA256.hash(data: message + Data("\(seed)".utf8)))
            let name = digest.map { String($0, radix: 16) }.joined()
            if house.meet(name) {
                let isKept = digest[0].isMultiple(of: 2)
                if isKept { house.take(message, from: sender, to: recipients) }
                // The connection goes, or the whole process does: to the mail it is the same.
                Points.all.pass(isKept ? "smtp unconfirmed and kept" : "smtp unconfirmed and dropped")
                return false
            }
        }
        house.take(message, from: sender, to: recipients)
        Points.all.pass("smtp message kept")
        stream.write("250 2.0.0 Ok: queued\r\n")
        Points.all.pass("smtp message confirmed")
        return true
    }

    private static func message(from stream: SocketStream) -> Data? {
        var message = Data()
        while let line = stream.readLine() {
            if line == Array(".\r\n".utf8) { return message }
            message.append(contentsOf: line.first == UInt8(ascii: ".") ? line.dropFirst() : line[...])
        }
        return nil
    }

    /// nil for `<>`.
    private static func address(in command: String) -> String? {
        guard let start = command.firstIndex(of: "<"), let end = command[start...].firstIndex(of: ">") else {
            return nil
        }
        let address = command[command.index(after: start)..<end]
        return address.isEmpty ? nil : String(address)
    }
}
