import Foundation
import Synchronization

/// An IMAP server in this process, with one mailbox and with whims.
///
/// It answers properly what Waggle asks, unless its twist says otherwise; so a test shows only what is wrong
/// with the server it is about. It speaks over socket pairs, without TLS and without a login: those are
/// libcurl's part, and tested on a real server.
public final class ScriptedIMAPServer: Sendable {
    private let state: Mutex<State>
    private let twist: @Sendable (Command) -> Twist

    /// A command as it came.
    public struct Command: Sendable {
        public let tag: String
        /// Without the tag, for instance `UID FETCH 1:500 (UID BODY.PEEK[])`.
        public let text: String
        /// 1 on the first connection.
        public let connection: Int
    }

    /// What the server does with a command.
    public enum Twist: Sendable {
        case asUsual
        /// These bytes first, then the usual answer.
        case before(String)
        /// These bytes and nothing else.
        case instead(String)
        /// These bytes, then the connection is closed.
        case hangUp(after: String)
    }

    public struct Mailbox: Sendable {
        /// nil: the server never mentions it.
        public var uidValidity: UInt32? = 7
        /// nil: the server never mentions it.
        public var uidNext: UInt32?
        public var capabilities = "IMAP4rev1 IDLE MOVE UIDPLUS"
        /// Ascending by UID.
        public var mails: [Mail] = []

        public init(mails: [Mail] = [], uidNext: UInt32? = nil) {
            self.mails = mails
            self.uidNext = uidNext ?? (mails.last?.uid ?? 0) + 1
        }
    }

    public struct Mail: Sendable {
        public var uid: UInt32
        public var bytes: String
        /// As IMAP writes it.
        public var internalDate = "20-Nov-2026 10:00:00 +0000"
        /// What the server claims; nil: the truth.
        public var size: Int?

        public init(uid: UInt32, _ bytes: String) {
            self.uid = uid
            self.bytes = bytes
        }
    }

    private struct State {
        var mailbox: Mailbox
        var heard: [String] = []
        var connections = 0
        var idling: Set<Int32> = []
    }

    public init(_ mailbox: Mailbox, twist: @escaping @Sendable (Command) -> Twist = { _ in .asUsual }) {
        state = Mutex(State(mailbox: mailbox))
        self.twist = twist
    }

    /// Every command so far, without tags.
    public var heard: [String] { state.withLock { $0.heard } }
    /// How many clients ever connected.
    public var connections: Int { state.withLock { $0.connections } }

    /// Changes the mailbox, and reports its new number of messages to those who wait with IDLE.
    public func change(_ change: (inout Mailbox) -> Void) {
        state.withLock { state in
            change(&state.mailbox)
            for descriptor in state.idling { Self.write("* \(state.mailbox.mails.count) EXISTS\r\n", to: descriptor) }
        }
    }

    /// - Returns: The caller's end of a new connection, signed in. The caller closes it.
    public func connect() -> Int32 {
        var ends: [Int32] = [-1, -1]
        precondition(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0, "no socket is left")
        let descriptor = ends[1]
        let connection = state.withLock { state in
            state.connections += 1
            return state.connections
        }
        Thread.detachNewThread { self.serve(descriptor, connection) }
        return ends[0]
    }

    private func serve(_ descriptor: Int32, _ connection: Int) {
        defer {
            state.withLock { _ = $0.idling.remove(descriptor) }
            close(descriptor)
        }
        var idleTag: String?
        while let line = Self.readLine(descriptor) {
            if line == "DONE" {
                state.withLock { _ = $0.idling.remove(descriptor) }
                Self.write("\(idleTag ?? "*") OK done\r\n", to: descriptor)
                continue
            }
            let words = line.split(separator: " ", maxSplits: 1).map(String.init)
            let command = Command(tag: words[0], text: words.count > 1 ? words[1] : "", connection: connection)
            state.withLock { $0.heard.append(command.text) }
            switch twist(command) {
            case .asUsual: break
            case .before(let bytes): Self.write(bytes, to: descriptor)
            case .instead(let bytes):
                Self.write(bytes, to: descriptor)
                continue
            case .hangUp(let bytes):
                Self.write(bytes, to: descriptor)
                return
            }
            if command.text == "IDLE" {
                idleTag = command.tag
                state.withLock { state in
                    Self.write("+ idling\r\n* \(state.mailbox.mails.count) EXISTS\r\n", to: descriptor)
                    state.idling.insert(descriptor)
                }
            } else {
                Self.write(state.withLock { $0.mailbox.answer(command) }, to: descriptor)
            }
        }
    }

    private static func readLine(_ descriptor: Int32) -> String? {
        var line: [UInt8] = []
        var byte: UInt8 = 0
        while read(descriptor, &byte, 1) == 1 {
            if byte == 0x0A { return String(decoding: line.dropLast(), as: UTF8.self) }
            line.append(byte)
        }
        return nil
    }

    private static func write(_ text: String, to descriptor: Int32) {
        let bytes = Array(text.utf8)
        var sent = 0
        while sent < bytes.count {
            // The other end may be gone: that is its right.
            let count = bytes[sent...].withUnsafeBytes {
                send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count <= 0 { return }
            sent += count
        }
    }
}

extension ScriptedIMAPServer.Mail {
    /// One FETCH answer with these items, for twists that repeat, reorder or falsify.
    public func fetched(_ items: String) -> String {
        var parts = ["UID \(uid)"]
        if items.contains("INTERNALDATE") { parts.append("INTERNALDATE \"\(internalDate)\"") }
        if items.contains("RFC822.SIZE") { parts.append("RFC822.SIZE \(size ?? bytes.utf8.count)") }
        if items.contains("BODY.PEEK[]") { parts.append("BODY[] {\(bytes.utf8.count)}\r\n\(bytes)") }
        if items.contains("BODY.PEEK[HEADER]") {
            let header = bytes.prefix(upTo: bytes.range(of: "\r\n\r\n")?.upperBound ?? bytes.endIndex)
            parts.append("BODY[HEADER]<0> {\(header.utf8.count)}\r\n\(header)")
        }
        return "* \(uid % 1_000) FETCH (\(parts.joined(separator: " ")))\r\n"
    }
}

extension ScriptedIMAPServer.Mailbox {
    fileprivate mutating func answer(_ command: ScriptedIMAPServer.Command) -> String {
        let words = command.text.split(separator: " ").map(String.init)
        switch words.first {
        case "CAPABILITY":
            return "* CAPABILITY \(capabilities)\r\n\(command.tag) OK\r\n"
        case "SELECT", "EXAMINE":
            let validity = uidValidity.map { "* OK [UIDVALIDITY \($0)] UIDs valid\r\n" } ?? ""
            let next = uidNext.map { "* OK [UIDNEXT \($0)] Predicted\r\n" } ?? ""
            return "* \(mails.count) EXISTS\r\n\(validity)\(next)\(command.tag) OK [READ-WRITE] selected\r\n"
        case "UID" where words[1] == "FETCH":
            return select(words[2]).map { $0.fetched(command.text) }.joined() + "\(command.tag) OK fetched\r\n"
        case "UID" where words[1] == "MOVE" || words[1] == "EXPUNGE":
            let gone = Set(select(words[2]).map(\.uid))
            mails.removeAll { gone.contains($0.uid) }
            return "\(command.tag) OK done\r\n"
        case "NOOP":
            return "* \(mails.count) EXISTS\r\n\(command.tag) OK\r\n"
        default:
            return "\(command.tag) OK done\r\n"
        }
    }

    /// The messages of a UID set. `*` is the last message, and `n:*` includes it always (RFC 9051 §9).
    private func select(_ set: String) -> [ScriptedIMAPServer.Mail] {
        let last = mails.last?.uid ?? 0
        let ranges = set.split(separator: ",").map { part in
            let ends = part.split(separator: ":").map { UInt32($0) ?? last }
            return min(ends[0], ends[ends.count - 1])...max(ends[0], ends[ends.count - 1])
        }
        return mails.filter { mail in ranges.contains { $0.contains(mail.uid) } }
    }
}
