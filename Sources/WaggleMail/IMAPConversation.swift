import Foundation
import WaggleCurl

/// What is said on one IMAP connection: commands, their answers, and the wait between them.
///
/// Commands go out together and are told apart by their tags; a tag that was not sent ends the
/// conversation, because nothing behind it can be trusted. All calls block.
final class IMAPConversation {
    private let channel: ByteChannel
    private var framer: IMAPFramer
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 * 1_024, alignment: 16)
    private var lastTag = 0
    /// The tag of an IDLE that has not been left.
    private var idleTag: String?
    /// The server has reported mail since the last ``forgetNews()``.
    private(set) var hasNews = false
    /// The mailbox's number of messages as last heard.
    private var exists: UInt32?
    /// Commands are under way whose answers have not been read.
    private var isBusy = false
    /// An IDLE that the server has not answered yet.
    private var askedIdle: String?

    var findings: [String] { channel.findings }

    init(_ channel: ByteChannel, literalLimit: Int) {
        self.channel = channel
        framer = IMAPFramer(literalLimit: literalLimit)
    }

    deinit {
        buffer.deallocate()
    }

    /// Sends commands in one go and reads until all of them are answered.
    ///
    /// - Parameters:
    ///   - commands: Without tags and line ends.
    ///   - limit: For all answers together.
    ///   - hear: Gets every untagged answer, also those that nobody asked for.
    /// - Returns: How each command ended, in the order of the commands. `NO` and `BAD` are results.
    func ask(
        _ commands: [String],
        within limit: Duration = IMAPLimits.answer,
        hear: (IMAPResponse) -> Void = { _ in }
    ) throws(IMAPError) -> [IMAPStatus] {
        let tags = commands.map { _ in newTag() }
        var text = ""
        var awaited = Set(tags)
        if let idleTag {
            text += "DONE\r\n"
            awaited.insert(idleTag)
            self.idleTag = nil
        }
        for (tag, command) in zip(tags, commands) { text += "\(tag) \(command)\r\n" }
        let deadline = ContinuousClock.now + limit
        isBusy = true
        try send(text, until: deadline)

        var ends: [String: IMAPStatus] = [:]
        while !awaited.isEmpty {
            switch try response(until: deadline) {
            case .tagged(let tag, let status):
                guard awaited.remove(tag) != nil else { throw .desync("an answer to a command that was not sent") }
                ends[tag] = status
            case .continuation:
                throw .desync("a request for more where nothing more was to come")
            case let untagged:
                hear(untagged)
            }
        }
        isBusy = false
        return tags.compactMap { ends[$0] }
    }

    /// One command that must succeed.
    @discardableResult
    func demand(
        _ command: String,
        within limit: Duration = IMAPLimits.answer,
        hear: (IMAPResponse) -> Void = { _ in }
    ) throws(IMAPError) -> IMAPStatus {
        let status = try ask([command], within: limit, hear: hear)[0]
        guard status.kind == .ok else { throw .refused(command: command.firstWords, status) }
        return status
    }

    func forgetNews() {
        hasNews = false
    }

    /// Waits for news with IDLE (RFC 2177). The IDLE is left by the next command.
    func idle(atMost limit: Duration) throws(IMAPError) -> IdleEnd {
        if hasNews { return .news }
        let tag = newTag()
        isBusy = true
        try send("\(tag) IDLE\r\n", until: .now + IMAPLimits.silence)
        askedIdle = tag
        let answerBy = ContinuousClock.now + IMAPLimits.silence
        let deadline = ContinuousClock.now + limit
        while true {
            guard let response = try responseOrEnd(until: idleTag == nil ? answerBy : deadline) else {
                if idleTag == nil { throw .silence }
                return .over
            }
            switch response {
            case .continuation where idleTag == nil:
                idleTag = tag
                askedIdle = nil
                isBusy = false
                if hasNews { return .news }
            case .tagged(tag, _):
                // Also an "OK" that nobody asked for: a server that ends IDLE on its own does not do it.
                idleTag = nil
                askedIdle = nil
                isBusy = false
                return .refused
            case .tagged, .continuation:
                throw .desync("an answer to a command that was not sent")
            default:
                if hasNews, idleTag != nil { return .news }
            }
        }
    }

    /// How a wait for news ended.
    enum IdleEnd: Hashable {
        case news
        case over
        /// The server offers IDLE and does not do it.
        case refused
    }

    /// Waits without IDLE; also here a server may say something on its own.
    func rest(atMost limit: Duration) throws(IMAPError) {
        let deadline = ContinuousClock.now + limit
        while !hasNews, try responseOrEnd(until: deadline) != nil {}
    }

    /// After a wait was cut short: leaves IDLE so that the connection can be used again later.
    func leaveIdle() throws(IMAPError) {
        if let tag = askedIdle {
            // Before the server has said that it waits, an end of the waiting would be a broken rule (RFC 2177 §3).
            let deadline = ContinuousClock.now + IMAPLimits.parting
            while askedIdle != nil {
                switch try responseOrEnd(until: deadline) {
                case nil: throw .cancelled
                case .continuation: (idleTag, askedIdle, isBusy) = (tag, nil, false)
                case .tagged(tag, _): (askedIdle, isBusy) = (nil, false)
                default: break
                }
            }
        }
        guard !isBusy else { throw .cancelled }
        guard idleTag != nil else { return }
        _ = try ask([], within: IMAPLimits.parting)
    }

    // MARK: Answers

    private func newTag() -> String {
        // Another letter than libcurl's, whose tags are A001 and on.
        lastTag += 1
        return "W\(lastTag)"
    }

    private func send(_ text: String, until deadline: ContinuousClock.Instant) throws(IMAPError) {
        do {
            try channel.send(Array(text.utf8), deadline)
        } catch {
            throw .connection(error)
        }
    }

    private func response(until deadline: ContinuousClock.Instant) throws(IMAPError) -> IMAPResponse {
        let patience = min(deadline, .now + IMAPLimits.silence)
        guard let response = try responseOrEnd(until: patience) else { throw .silence }
        return response
    }

    /// - Returns: nil when the time is over.
    private func responseOrEnd(until deadline: ContinuousClock.Instant) throws(IMAPError) -> IMAPResponse? {
        while true {
            if let response = try framer.next() {
                try notice(response)
                return response
            }
            switch try received(until: deadline) {
            case .bytes(let count): framer.append(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            case .closed: throw .connection(.closedByPeer)
            case .timedOut: return nil
            case .woken: throw .cancelled
            }
        }
    }

    private func received(until deadline: ContinuousClock.Instant) throws(IMAPError) -> CurlConnection.Received {
        do {
            return try channel.receive(buffer, deadline)
        } catch {
            throw .connection(error)
        }
    }

    /// What counts whenever it comes.
    private func notice(_ response: IMAPResponse) throws(IMAPError) {
        switch response {
        case .exists(let count):
            // Some servers repeat the number with every answer; only another one is news.
            if count != exists { hasNews = true }
            exists = count
        case .expunge:
            exists = exists.map { $0 > 0 ? $0 - 1 : 0 }
        case .status(let status) where status.kind == .bye: throw .bye(status)
        default: break
        }
    }
}

extension String {
    /// A command's name, without what it is about.
    fileprivate var firstWords: String {
        let words = split(separator: " ", maxSplits: 2)
        return words.first == "UID" ? words.prefix(2).joined(separator: " ") : words.first.map(String.init) ?? ""
    }
}
