import Foundation
import WaggleCurl
import WaggleTransport

extension IMAPError {
    /// For the one who waits and tries again, and for the operator.
    func sourceError(at source: SourceName, mailbox: String) -> SourceError {
        SourceError(retry: retry, sentence: "\(source): \(sentence(mailbox: mailbox))")
    }

    private var retry: RetryAdvice {
        switch self {
        case .connection(let error):
            switch error.cause {
            case .noTLS, .certificate, .certificateFile: .neverUntilChanged
            case .name, .connection, .timeout, .handshake, .login, .lost, .other: .later
            }
        case .login(let status): status.isDefiniteRefusal ? .neverUntilChanged : status.wait
        case .bye(let status), .refused(_, let status): status.wait
        case .withheld, .silence, .desync, .literalTooLong, .lineTooLong, .cancelled: .later
        case .settings: .neverUntilChanged
        }
    }

    private func sentence(mailbox: String) -> String {
        switch self {
        case .connection(let error):
            error.sentence
        case .login(let status) where status.isDefiniteRefusal:
            "The server refused the name and password\(status.aside). Check both; many providers want a password made "
                + "for one program, or an access token."
        case .login(let status):
            "The server lets nobody in at the moment\(status.aside)."
        case .bye(let status):
            "The server ended the connection\(status.aside)."
        case .refused("SELECT", let status), .refused("EXAMINE", let status):
            "The mailbox \(mailbox) could not be opened\(status.aside). Check its name, and that the account may read it."
        case .refused(let command, let status) where status.code == .other("TRYCREATE"):
            "The server has no mailbox to move to (\(command))\(status.aside). Create it with a mail program."
        case .refused(let command, let status):
            "The server refused \(command)\(status.aside)."
        case .withheld(let count):
            "The server lists \(count) messages and gives nothing of them. Waggle waits until it does."
        case .silence:
            "The server stopped answering."
        case .desync(let what):
            "The server sent \(what), so nothing it says can be relied on; the connection was closed."
        case .literalTooLong(let bytes):
            "The server announced \(bytes) bytes in one piece, more than was asked for; the connection was closed."
        case .lineTooLong:
            "The server sent a line without an end; the connection was closed."
        case .cancelled:
            "Waggle is being stopped."
        case .settings(let sentence):
            sentence
        }
    }
}

extension IMAPStatus {
    /// The server wants to be left alone for a while.
    var isThrottle: Bool {
        switch code {
        case .other("THROTTLED"), .other("OVERQUOTA"), .other("UNAVAILABLE"), .other("LIMIT"), .other("INUSE"): true
        default: suggestedWait != nil || text.lowercased().contains("throttl")
        }
    }

    fileprivate var wait: RetryAdvice { suggestedWait.map { .after($0) } ?? .later }

    /// Another try with the same password cannot help (RFC 5530). Words that speak of now are no such refusal.
    fileprivate var isDefiniteRefusal: Bool {
        guard !isThrottle else { return false }
        let words = text.lowercased()
        return !["too many", "try again", "temporar", "unavailable", "internal"].contains { words.contains($0) }
    }

    /// Exchange: "Request is throttled. Suggested Backoff Time: 299961 milliseconds".
    private var suggestedWait: Duration? {
        guard let match = text.firstMatch(of: /Backoff Time: (\d{1,9}) milliseconds/.ignoresCase()),
            let milliseconds = Int(match.1)
        else { return nil }
        return .milliseconds(min(milliseconds, 86_400_000))
    }

    fileprivate var aside: String { text.isEmpty ? "" : " (\"\(text)\")" }
}
