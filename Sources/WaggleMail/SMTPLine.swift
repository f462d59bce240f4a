import Foundation
import WaggleCurl
public import WaggleTransport

/// One connection to the outgoing server, kept open between messages, on a thread of its own.
actor SMTPLine {
    private let thread: CurlThread
    private let account: SMTPAccount
    private let handle: CurlHandle
    /// Whether libcurl was content with the last try, and so has kept the connection.
    private var isOpen = false

    nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

    init(account: SMTPAccount, name: String) {
        self.account = account
        thread = CurlThread(name: name)
        handle = CurlHandle()
        handle.prepare(for: account)
    }

    isolated deinit {
        handle.shortenGoodbye()
    }

    /// Tries once; and once more where the first try only found that the kept connection had died.
    func deliver(_ delivery: Delivery) -> DeliveryVerdict {
        let first = attempt(delivery, onNewConnection: !isOpen)
        guard first.conversation.foundDeadConnection(error: first.error) else { return first.verdict }
        return attempt(delivery, onNewConnection: true).verdict
    }

    private struct Attempt {
        let conversation: SMTPConversation
        let error: CurlError?
        let verdict: DeliveryVerdict
    }

    private func attempt(_ delivery: Delivery, onNewConnection: Bool) -> Attempt {
        let talk = SMTPTalk(SMTPConversation(account: account, delivery: delivery), content: delivery.bytes)
        handle.set(.freshConnection, onNewConnection)
        handle.set(.responseTimeoutSeconds, account.patience.answer)
        handle.set(.mailFrom, delivery.sender?.description ?? "")
        handle.set(.mailRecipients, [delivery.recipient, delivery.echo].compactMap { $0?.description })
        handle.set(.upload, true)
        handle.set(.uploadBytes, Int64(delivery.bytes.count))
        handle.takeHeader { talk.hear($0) }
        handle.goOn { talk.mayGoOn(isCancelled: Task.isCancelled) }
        handle.supplyBody { [unowned handle, patience = account.patience] buffer in
            let count = talk.fill(buffer)
            if talk.conversation.content == .whole { handle.set(.responseTimeoutSeconds, patience.finalAnswer) }
            return count
        }
        let error = handle.outcome()
        // The handle lives on; the message need not.
        handle.supplyBody { _ in 0 }
        talk.conversation.isFresh = handle.newConnections > 0
        isOpen = error == nil
        let verdict = talk.conversation.verdict(
            error: error,
            code: handle.responseCode,
            hasEcho: delivery.echo != nil
        )
        return Attempt(conversation: talk.conversation, error: error, verdict: verdict)
    }

    /// Connects, encrypts, logs in and says NOOP.
    func probe() throws(SMTPProblem) -> [String] {
        let handle = CurlHandle()
        handle.prepare(for: account)
        let talk = SMTPTalk(SMTPConversation(account: account), content: Data())
        handle.set(.responseTimeoutSeconds, min(account.patience.answer, 60))
        handle.set(.customRequest, "NOOP")
        handle.set(.noBody, true)
        handle.takeHeader { talk.hear($0) }
        handle.goOn { talk.mayGoOn(isCancelled: Task.isCancelled) }
        let error = handle.outcome()
        let verdict = talk.conversation.verdict(error: error, code: handle.responseCode, hasEcho: false)
        let heard = talk.conversation.heard(hasEcho: false)
        handle.shortenGoodbye()
        if error != nil {
            switch verdict {
            case .postponed(let retry, let reason): throw SMTPProblem(retry: retry, sentence: reason)
            case .refused(_, let answer): throw SMTPProblem(retry: .later, sentence: "The server answered \(answer).")
            case .accepted, .inDoubt: break
            }
        }
        guard account.login != nil else { return [account.works, "No login is configured."] }
        guard heard.contains(where: { $0.stage == .login && $0.reply.meaning == .done }) else {
            throw SMTPProblem(
                retry: .neverUntilChanged,
                sentence: "\(account.host):\(account.port) offers none of the login methods that Waggle knows for this "
                    + "account. Use the submission port (465 or 587), or leave the login out."
            )
        }
        return [account.works, "The server takes the login."]
    }
}

/// Why the outgoing server cannot be used.
public struct SMTPProblem: Error, Hashable, Sendable {
    public let retry: RetryAdvice
    /// For the operator: what happened and what to do. Holds no secret and no person.
    public let sentence: String
}

extension SMTPAccount {
    fileprivate var works: String {
        let how =
            switch security {
            case .tls: "with TLS"
            case .startTLS: "with STARTTLS"
            case .plainOnLoopback: "without encryption on this machine"
            }
        return "\(host):\(port) answers \(how)."
    }
}

extension CurlHandle {
    fileprivate func prepare(for account: SMTPAccount) {
        set(.url, account.url)
        set(.protocols, account.security == .tls ? "smtps" : "smtp")
        set(.proxy, "")
        set(.connectTimeoutMilliseconds, account.patience.connect * 1_000)
        set(.keepAlive, true)
        switch account.security {
        case .tls, .startTLS: requireTLS()
        case .plainOnLoopback: break
        }
        if let file = account.caFile { set(.certificateFile, file) }
        switch account.login {
        case .password(let user, let password):
            set(.username, user)
            set(.password, password.revealed)
            // Without this libcurl tries Kerberos and NTLM first where Exchange offers them.
            set(.loginOptions, "AUTH=PLAIN;AUTH=LOGIN")
        case .xoauth2(let user, let token):
            set(.username, user)
            set(.bearer, token.revealed)
            set(.loginOptions, "AUTH=XOAUTH2;AUTH=OAUTHBEARER")
        case nil:
            break
        }
    }

    /// The transfer's error, if any, as a value.
    fileprivate func outcome() -> CurlError? {
        do {
            try perform()
            return nil
        } catch {
            return error
        }
    }

    /// Makes closing wait 3 s at most for the answer to QUIT.
    ///
    /// libcurl closes connections with the time-out that the last transfer began with, and ours are minutes long.
    /// So one more transfer begins, which its forbidden protocol ends before anything is sent.
    fileprivate func shortenGoodbye() {
        set(.responseTimeoutSeconds, 3)
        set(.protocols, "https")
        _ = outcome()
    }
}

/// What libcurl's callbacks share during one try.
private final class SMTPTalk {
    var conversation: SMTPConversation
    private let content: Data
    private var supplied = 0
    private var suppliedAt: ContinuousClock.Instant?
    private var refusedAt: ContinuousClock.Instant?
    private var cancelledAt: ContinuousClock.Instant?

    /// For the good-bye after a refusal, and for the last answer when Waggle is stopping.
    private static let goodbye = Duration.seconds(5)
    /// For a server that takes nothing more of a message (RFC 5321 §4.5.3.2.5).
    private static let blockPatience = Duration.seconds(180)

    init(_ conversation: SMTPConversation, content: Data) {
        self.conversation = conversation
        self.content = content
    }

    func hear(_ bytes: UnsafeRawBufferPointer) {
        conversation.hear(String(decoding: bytes, as: UTF8.self))
    }

    func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, content.count - supplied)
        let start = content.startIndex + supplied
        content.copyBytes(to: buffer, from: start..<(start + count))
        supplied += count
        suppliedAt = .now
        conversation.supply(isWhole: supplied == content.count)
        return count
    }

    /// Never ends a try between the final dot and its answer but for a stop of Waggle, and then after a while only.
    func mayGoOn(isCancelled: Bool) -> Bool {
        let now = ContinuousClock.now
        if conversation.isRefused {
            refusedAt = refusedAt ?? now
            return refusedAt.map { now - $0 < Self.goodbye } ?? true
        }
        switch conversation.content {
        case .notAsked:
            return !isCancelled
        case .begun:
            return !isCancelled && suppliedAt.map { now - $0 < Self.blockPatience } ?? true
        case .whole:
            guard isCancelled else { return true }
            cancelledAt = cancelledAt ?? now
            return cancelledAt.map { now - $0 < Self.goodbye } ?? true
        }
    }
}
