import WaggleCurl
import WaggleTransport

/// What was said in one try to hand over a message, and what follows from it.
///
/// libcurl tells how it ended with one code and the last reply's number. Neither says alone what became of
/// the message, and 550 means one thing about a recipient and another about ourselves. So the replies are
/// kept and counted off against the order in which libcurl gives its commands.
struct SMTPConversation: Sendable {
    /// Whether libcurl made a connection for this try or used one that was open.
    var isFresh = true
    var usesSTARTTLS = false
    var logsIn = false
    var hasNullSender = false
    private(set) var replies: [SMTPReply] = []
    private(set) var content = Content.notAsked
    private var lines = SMTPReplyLines()

    /// Replies in one try that are looked at. An honest one has at most about fifteen.
    private static let replyLimit = 40

    init(account: SMTPAccount, delivery: Delivery) {
        usesSTARTTLS = account.security == .startTLS
        logsIn = account.login != nil
        hasNullSender = delivery.sender == nil
    }

    init(account: SMTPAccount) {
        usesSTARTTLS = account.security == .startTLS
        logsIn = account.login != nil
    }

    /// CURLE_ABORTED_BY_CALLBACK: it was Waggle that ended the try.
    private static let brokenOff = 42

    /// How much of the message libcurl has asked for.
    enum Content: Hashable, Sendable {
        case notAsked
        case begun
        /// All of it: from here on the final dot may be on its way.
        case whole
    }

    /// Which command a reply answers.
    enum Stage: Hashable, Sendable {
        case greeting
        case hello
        case startTLS
        case login
        case sender
        case recipient
        case echo
        case content
        case end
    }

    mutating func hear(_ line: String) {
        guard let reply = lines.add(line), replies.count < Self.replyLimit else { return }
        replies.append(reply)
    }

    mutating func supply(isWhole: Bool) {
        content = isWhole ? .whole : .begun
    }

    /// Whether the server has said no to something: what comes now is only the good-bye.
    var isRefused: Bool {
        replies.last.map { $0.meaning == .notNow || $0.meaning == .never } ?? false
    }

    /// The replies with the commands they answer.
    func heard(hasEcho: Bool) -> [(stage: Stage, reply: SMTPReply)] {
        var stage = isFresh ? Stage.greeting : .sender
        var isEncrypted = !usesSTARTTLS
        return replies.map { reply in
            // AUTH was not offered, so libcurl went on without: this is about the sender.
            if stage == .login, reply.code == 250 { stage = .sender }
            // Only DATA is answered so, whatever came before it.
            if reply.code == 354, stage != .end { stage = .content }
            let answered = stage
            switch (stage, reply.meaning) {
            case (.greeting, .done): stage = .hello
            case (.hello, .done): stage = !isEncrypted ? .startTLS : logsIn ? .login : .sender
            case (.startTLS, .done): (stage, isEncrypted) = (.hello, true)
            case (.login, .done): stage = .sender
            case (.sender, .done): stage = .recipient
            case (.recipient, .done): stage = hasEcho ? .echo : .content
            case (.echo, .done): stage = .content
            case (.content, .goOn): stage = .end
            case (.greeting, _), (.hello, _), (.startTLS, _), (.login, _), (.sender, _), (.recipient, _), (.echo, _),
                (.content, _), (.end, _):
                break
            }
            return (answered, reply)
        }
    }

    /// What became of the message.
    ///
    /// | error | code | at | verdict |
    /// |---|---|---|---|
    /// | none | 2yz | final dot | accepted |
    /// | 8 | 4yz, 5yz | final dot | postponed, refused |
    /// | 28, 42, 55, 56 | 354 | message gone whole | in doubt |
    /// | any | 354 | message not gone whole | postponed |
    /// | 55 | 4yz, 5yz | recipient | postponed, refused |
    /// | 55 | 5yz | our own sender or echo address | only a person can help |
    /// | 67, any | 530, 535 | login | only a person can help |
    /// | 64, 60, 77 | any | encryption | only a person can help |
    /// | any | 4yz, none | before | postponed |
    /// | any | any that speaks of a limit | any | postponed, and everything else with it |
    ///
    /// - Parameters:
    ///   - error: How libcurl ended; nil when it was content.
    ///   - code: The number of the last reply before any good-bye; 0 when there was none.
    func verdict(error: CurlError?, code: Int, hasEcho: Bool) -> DeliveryVerdict {
        let last = heard(hasEcho: hasEcho).last { $0.reply.code == code }
        if content == .whole { return verdictAfterWhole(error: error, final: last) }
        guard let last, last.reply.meaning == .notNow || last.reply.meaning == .never else {
            return verdictWithoutRefusal(error: error)
        }
        return verdict(onRefusal: last.reply, at: last.stage)
    }

    private func verdictAfterWhole(error: CurlError?, final: (stage: Stage, reply: SMTPReply)?) -> DeliveryVerdict {
        guard let final, final.stage == .end else {
            let cause = error.map(\.sentence) ?? "The server said nothing that can be understood."
            return .inDoubt(reason: "The message was gone and the answer to it did not come: \(cause)")
        }
        if final.reply.speaksOfLimit { return Self.slowedDown(by: final.reply) }
        switch final.reply.meaning {
        case .done:
            return .accepted(answer: final.reply.description)
        case .notNow:
            return .postponed(.later, reason: "The server did not take the message: \(final.reply).")
        case .never where final.reply.speaksOfSender:
            return .postponed(
                .neverUntilChanged,
                reason: "The server does not send mail for this account: \(final.reply)."
            )
        case .never:
            return .refused(code: final.reply.code, answer: final.reply.description)
        case .goOn, .unknown:
            return .inDoubt(reason: "The server answered to the whole message with \(final.reply), which says nothing.")
        }
    }

    private func verdictWithoutRefusal(error: CurlError?) -> DeliveryVerdict {
        guard let error else {
            return .postponed(
                .later,
                reason: "The conversation with the server ended before the message was asked for."
            )
        }
        if error.code == Self.brokenOff {
            let reason =
                "The try was broken off before the message had gone: Waggle is stopping, or the server took no more."
            return .postponed(.later, reason: reason)
        }
        switch error.cause {
        case .noTLS, .certificate, .certificateFile, .login:
            return .postponed(.neverUntilChanged, reason: error.sentence)
        case .name, .connection, .timeout, .handshake, .lost, .other:
            return .postponed(.later, reason: error.sentence)
        }
    }

    private static func slowedDown(by reply: SMTPReply) -> DeliveryVerdict {
        .postponed(.slowDown, reason: "The server takes no more mail of this account for now: \(reply).")
    }

    private func verdict(onRefusal reply: SMTPReply, at stage: Stage) -> DeliveryVerdict {
        if reply.speaksOfLimit { return Self.slowedDown(by: reply) }
        if reply.meaning == .notNow { return postponed(by: reply, at: stage) }
        // 530 and its neighbours speak of our login wherever they come (RFC 4954 §6).
        if [530, 534, 535, 538].contains(reply.code) {
            let sentence =
                reply.code == 535
                ? "The server refuses the user and the password or token"
                : "The server wants another login or encryption than this account has"
            return .postponed(.neverUntilChanged, reason: "\(sentence): \(reply).")
        }
        switch stage {
        case .recipient where reply.speaksOfSender, .content where reply.speaksOfSender:
            return .postponed(.neverUntilChanged, reason: "The server does not send mail for this account: \(reply).")
        case .recipient, .content, .end:
            return .refused(code: reply.code, answer: reply.description)
        case .sender where hasNullSender || reply.code == 552:
            // About this message: not every server takes `<>`, and 552 says that it is too large.
            return .refused(code: reply.code, answer: reply.description)
        case .sender:
            return .postponed(
                .neverUntilChanged,
                reason: "The server refuses mail from this account's address: \(reply)."
            )
        case .echo:
            return .postponed(
                .neverUntilChanged,
                reason: "The server refuses the copy to Waggle's own address: \(reply)."
            )
        case .login:
            return .postponed(.neverUntilChanged, reason: "The server refuses the login of this account: \(reply).")
        case .startTLS:
            return .postponed(.neverUntilChanged, reason: "The server refuses to encrypt: \(reply).")
        case .greeting, .hello:
            return .postponed(.later, reason: "The server does not want to talk with Waggle: \(reply).")
        }
    }

    private func postponed(by reply: SMTPReply, at stage: Stage) -> DeliveryVerdict {
        switch stage {
        case .recipient where reply.code != 421:
            // Greylisting lets the same message through after some minutes (RFC 6647 §5).
            .postponed(.after(.seconds(300)), reason: "The server wants the message later: \(reply).")
        case .greeting, .hello, .startTLS, .login, .sender, .recipient, .echo, .content, .end:
            .postponed(.later, reason: "The server cannot take the message now: \(reply).")
        }
    }

    /// Whether the trouble was that an open connection had meanwhile died, so that another try on a new one
    /// cannot send anything twice: not a byte of the message was asked for, and nothing was refused.
    func foundDeadConnection(error: CurlError?) -> Bool {
        guard !isFresh, let error, content == .notAsked else { return false }
        // 421 announces that the server closes: it had waited, or counts messages per connection.
        // Not only the last reply: libcurl says good-bye after a refusal, and a good server answers that with 221.
        guard replies.allSatisfy({ $0.meaning == .done || $0.code == 421 }) else { return false }
        return error.cause == .lost || error.cause == .timeout || replies.contains { $0.code == 421 }
    }
}
