public import WaggleTransport

/// The way out by mail: hands messages to one SMTP server through libcurl.
///
/// Keeps up to ``lines`` connections open, so that a server that thinks long about one message does not
/// hold up the next. Every verdict follows from what the server said and how far libcurl had come
/// (``SMTPConversation``); a message whose fate is unknown is never sent again from here.
public actor SMTPOutbox: MessageSink {
    private let account: SMTPAccount
    private var idle: [SMTPLine]
    private var waiting: [CheckedContinuation<SMTPLine, Never>] = []

    /// Connections at a time. Servers grudge a client more than a few.
    public static let lines = 2

    public init(account: SMTPAccount) {
        self.account = account
        idle = (1...Self.lines).map { SMTPLine(account: account, name: "smtp-\($0)") }
    }

    /// Tries once.
    ///
    /// A cancelled task ends the try as long as the message has not gone whole: then it is postponed. After
    /// that the server's answer is waited for five seconds more, and the verdict is in doubt if none comes.
    public func deliver(_ delivery: Delivery) async -> DeliveryVerdict {
        if let fault = StrictCRLF.fault(in: delivery.bytes) {
            // 554: "transaction failed", in our own words; no server has seen it.
            return .refused(code: 554, answer: fault.sentence)
        }
        let line = await takeLine()
        defer { giveBack(line) }
        return await line.deliver(delivery)
    }

    /// Connects, encrypts, logs in and says NOOP, without sending mail.
    ///
    /// - Returns: What works, one sentence each.
    public func probe() async throws(SMTPProblem) -> [String] {
        let line = await takeLine()
        defer { giveBack(line) }
        return try await line.probe()
    }

    private func takeLine() async -> SMTPLine {
        // The line used last comes first: its connection is the likeliest to live.
        if let line = idle.popLast() { return line }
        return await withCheckedContinuation { waiting.append($0) }
    }

    private func giveBack(_ line: SMTPLine) {
        if waiting.isEmpty {
            idle.append(line)
        } else {
            waiting.removeFirst().resume(returning: line)
        }
    }
}
