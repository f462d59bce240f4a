import Foundation
import Synchronization
import Testing
import WaggleCurl
import WaggleTestKit
import WaggleTransport

@testable import WaggleMail

/// A connection that breaks at every byte of a whole session, and one that falls silent there.
@Suite("Connections cut at every byte (P1, P5)")
struct CutConnectionTests {
    /// What a connection does when its byte is reached.
    enum Fate: String, CaseIterable, Sendable {
        /// It is closed: end of file.
        case closed
        /// It breaks: an error of the network.
        case broken
        /// It is half open: nothing more comes, and no end. Every time limit is over as soon as it is waited for.
        case silent
    }

    // MARK: IMAP

    /// What was kept, as the store does: a position is one mail, however often it comes.
    private struct Kept {
        var mails: [SourcePosition: String] = [:]
        var flagged: Set<UInt32> = []
        var remarks: [String] = []
        var errors = 0
    }

    /// Three mails wait, are kept and flagged; then a fourth comes while Waggle waits for it.
    ///
    /// - Parameter line: What becomes of the first connection's channel.
    private func session(_ line: @escaping @Sendable (ByteChannel) -> ByteChannel) async throws -> Kept {
        let server = ScriptedIMAPServer(
            .init(mails: (1...3).map { .init(uid: $0, "mail \($0)\r\nW1 OK done\r\n* BYE".mail) })
        )
        let connections = Atomic(0)
        var settings = IMAPInbox.Settings()
        settings.firstRun = .everything
        settings.pollInterval = .milliseconds(1)
        let inbox = IMAPInbox(name: .inbox, settings: settings) { wake throws(IMAPError) in
            let channel = ByteChannel.scripted(server, wake: wake)
            return connections.add(1, ordering: .relaxed).newValue == 1 ? line(channel) : channel
        }
        var kept = Kept()
        var cursor: SourceCursor?
        var hasCome = false
        for _ in 0..<40 where kept.mails.count < 4 || kept.flagged.count < 4 {
            do {
                let batch = try await inbox.next(after: cursor)
                for arrival in batch.arrivals { kept.mails[arrival.position] = arrival.text }
                cursor = batch.cursor
                kept.remarks += batch.remarks
                // What could not be flagged is flagged at the next turn, as the worker does.
                try await inbox.settle(Array(kept.mails.keys))
                kept.flagged = Set(
                    kept.mails.keys.compactMap { if case .mailbox(let place) = $0 { place.uid } else { nil } }
                )
            } catch {
                kept.errors += 1
                #expect(error.retry == .later)
            }
            if kept.mails.count == 3, !hasCome {
                hasCome = true
                server.change { mailbox in
                    mailbox.mails.append(.init(uid: 4, "mail 4".mail))
                    mailbox.uidNext = 5
                }
            }
        }
        let stored = server.heard.filter { $0.hasPrefix("UID STORE") }
        #expect(kept.flagged.allSatisfy { uid in stored.contains { $0.contains("\\Seen") && $0.names(uid) } })
        return kept
    }

    // Faults 11, 15.
    @Test(
        "an IMAP session comes to the same end wherever it breaks",
        arguments: CuttingProxy.Side.allCases,
        Fate.allCases
    )
    func imap(_ side: CuttingProxy.Side, _ fate: Fate) async throws {
        let length = Counter()
        let whole = try await session { $0.counting(side, in: length) }
        #expect(whole.errors == 0)
        #expect(whole.mails.count == 4)
        let bytes = length.value
        #expect(bytes > 300)
        for place in 0..<bytes {
            let cut = try await session { $0.cut(side, after: place, fate) }
            #expect(cut.mails == whole.mails, "\(fate) at byte \(place) of the \(side.rawValue)")
            #expect(cut.flagged == whole.flagged)
            #expect(cut.remarks.isEmpty, "\(fate) at byte \(place): \(cut.remarks)")
            #expect(cut.errors <= 1)
        }
    }

    @Test("a server whose bytes come one by one says the same")
    func dribble() async throws {
        let slow = try await session { $0.dribbling }
        #expect(slow.errors == 0)
        #expect(slow.mails.count == 4)
    }

    // MARK: SMTP

    /// Hands a message over until it is known to have gone, through a line that breaks once.
    ///
    /// - Returns: How often the server has it, how many tries it took, and whether it was in doubt.
    private func handOver(
        _ cut: CuttingProxy.Cut?
    ) async throws -> (copies: Int, tries: Int, inDoubt: Bool, CuttingProxy) {
        let server = ScriptedSMTPServer(SMTPScript())
        let proxy = CuttingProxy(to: server.port, cut)
        let outbox = SMTPOutbox(
            account: try SMTPAccount(
                host: "127.0.0.1",
                port: proxy.port,
                security: .plainOnLoopback,
                login: .password(user: "bot", Secret("a password")!),
                greeting: "bot.example",
                patience: .short
            )
        )
        let delivery = Delivery.example(echo: MailAddress("echo@bot.example"), text: "Hello\r\n.\r\n..dots\r\n")
        var inDoubt = false
        for tries in 1...5 {
            switch await outbox.deliver(delivery) {
            case .accepted:
                return (server.messages.count { $0 == delivery.bytes }, tries, inDoubt, proxy)
            case .inDoubt:
                inDoubt = true
                // The server has read to its end what came; then its copy is looked for, as the echo is.
                await server.ended(1)
                if server.messages.contains(delivery.bytes) {
                    return (server.messages.count { $0 == delivery.bytes }, tries, inDoubt, proxy)
                }
            case .postponed(.later, _), .postponed(.after, _): break
            case let verdict: Issue.record("\(String(describing: cut)): \(verdict)")
            }
        }
        return (server.messages.count { $0 == delivery.bytes }, 5, inDoubt, proxy)
    }

    // Faults 27, 34.
    @Test("a letter is handed over once wherever the session breaks", arguments: CuttingProxy.Side.allCases)
    func smtp(_ side: CuttingProxy.Side) async throws {
        let whole = try await handOver(nil)
        #expect(whole.copies == 1)
        #expect(whole.tries == 1)
        let bytes = whole.3.bytes(of: side)
        #expect(bytes > 200)
        var doubts = 0
        for place in 0..<bytes {
            let cut = try await handOver(CuttingProxy.Cut(side, after: place))
            #expect(cut.copies == 1, "after byte \(place) of the \(side.rawValue)")
            #expect(cut.tries <= 2, "after byte \(place) of the \(side.rawValue)")
            doubts += cut.inDoubt ? 1 : 0
        }
        #expect(doubts > 0, "some cuts fall behind the last dot")
    }
}

/// A number that grows.
private final class Counter: Sendable {
    private let count = Atomic(0)

    var value: Int { count.load(ordering: .relaxed) }

    func add(_ number: Int) { count.add(number, ordering: .relaxed) }
}

extension ByteChannel {
    fileprivate func counting(_ side: CuttingProxy.Side, in counter: Counter) -> ByteChannel {
        var counted = self
        counted.send = { [send] bytes, deadline throws(CurlError) in
            if side == .client { counter.add(bytes.count) }
            try send(bytes, deadline)
        }
        counted.receive = { [receive] buffer, deadline throws(CurlError) in
            let received = try receive(buffer, deadline)
            if case .bytes(let count) = received, side == .server { counter.add(count) }
            return received
        }
        return counted
    }

    /// The same connection until so many bytes of a side have passed; then it meets its fate.
    fileprivate func cut(_ side: CuttingProxy.Side, after place: Int, _ fate: CutConnectionTests.Fate) -> ByteChannel {
        var left = place
        var isCut = false
        // Held until it is cut: letting go of it closes the server's end as well.
        var line: ByteChannel? = self
        return ByteChannel(
            send: { bytes, deadline throws(CurlError) in
                guard !isCut, let whole = line else { return }
                guard side == .client else { return try whole.send(bytes, deadline) }
                let part = bytes.prefix(left)
                left -= part.count
                if !part.isEmpty { try whole.send(Array(part), deadline) }
                if part.count < bytes.count {
                    isCut = true
                    if fate != .silent { line = nil }
                }
            },
            receive: { buffer, deadline throws(CurlError) in
                if side == .server, left == 0 {
                    isCut = true
                    if fate != .silent { line = nil }
                }
                guard !isCut, let whole = line else {
                    switch fate {
                    case .closed: return .closed
                    case .broken: throw CurlError(code: 56, detail: "Connection reset by peer")
                    case .silent: return .timedOut
                    }
                }
                guard side == .server else { return try whole.receive(buffer, deadline) }
                let room = UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(buffer.count, left)])
                let received = try whole.receive(room, deadline)
                if case .bytes(let count) = received { left -= count }
                return received
            }
        )
    }

    /// One byte at a time.
    fileprivate var dribbling: ByteChannel {
        var slow = self
        slow.receive = { [receive] buffer, deadline throws(CurlError) in
            try receive(UnsafeMutableRawBufferPointer(rebasing: buffer[..<1]), deadline)
        }
        return slow
    }
}

extension String {
    /// Whether the UID set in this command holds the UID.
    fileprivate func names(_ uid: UInt32) -> Bool {
        split(separator: " ")[2].split(separator: ",").contains { part in
            let ends = part.split(separator: ":").compactMap { UInt32($0) }
            return ends.count > 0 && ends[0]...ends[ends.count - 1] ~= uid
        }
    }
}
