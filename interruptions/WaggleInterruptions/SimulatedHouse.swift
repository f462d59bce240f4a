import Foundation
import Synchronization
import WaggleTransport

/// A mail house in files: what it took, it has, whatever becomes of the process.
///
/// One file a mail, with its envelope: a mail to a partner and its echo to ourselves are one file, so there is no
/// moment at which half of it was taken. Its number is its UID in every mailbox.
final class SimulatedHouse: Sendable {
    struct Mail: Codable, Sendable {
        var uid: UInt32
        /// The envelope's; nil is the null return path.
        var sender: String?
        var recipients: [String]
        /// When it was taken.
        var at: Date
        var bytes: Data
    }

    /// What the bot did to a message in a mailbox of its own.
    struct Mark: Hashable, Codable, Sendable {
        var mailbox: String
        var uid: UInt32
        var flag: String
    }

    private struct State {
        var now: Date
        var mails: [Mail] = []
        /// The number of the newest, which may be gone.
        var newest: UInt32 = 0
        var marks: Set<Mark> = []
        /// Grown older by one try: who is greylisted is let in the second time.
        var known: Set<String> = []
    }

    private let folder: URL
    private let state: Mutex<State>

    init(_ folder: URL, now: Date) throws {
        self.folder = folder
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var found = State(now: now)
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            switch file.pathExtension {
            case "mail": found.mails.append(try PropertyListDecoder().decode(Mail.self, from: Data(contentsOf: file)))
            case "marks": found.marks = try PropertyListDecoder().decode(Set<Mark>.self, from: Data(contentsOf: file))
            case "known": found.known = try PropertyListDecoder().decode(Set<String>.self, from: Data(contentsOf: file))
            default: break
            }
        }
        found.mails.sort { $0.uid < $1.uid }
        found.newest = found.mails.last?.uid ?? 0
        state = Mutex(found)
    }

    var now: Date {
        get { state.withLock { $0.now } }
        set { state.withLock { $0.now = newValue } }
    }

    /// The number of the next mail.
    var next: UInt32 { state.withLock { $0.newest + 1 } }

    var mails: [Mail] { state.withLock { $0.mails } }

    var marks: Set<Mark> { state.withLock { $0.marks } }

    /// Takes a mail: once this returns it is in every mailbox of its recipients.
    func take(_ bytes: Data, from sender: String?, to recipients: [String]) {
        state.withLock { state in
            let mail = Mail(
                uid: state.newest + 1,
                sender: sender,
                recipients: recipients,
                at: state.now,
                bytes: bytes
            )
            save(mail, as: "\(mail.uid).mail")
            state.mails.append(mail)
            state.newest = mail.uid
        }
    }

    /// What everybody does with old mail: it is gone from all mailboxes.
    func clear(before date: Date) throws {
        try state.withLock { state in
            for mail in state.mails where mail.at < date {
                try FileManager.default.removeItem(at: folder.appending(path: "\(mail.uid).mail"))
            }
            state.mails.removeAll { $0.at < date }
            let first = state.mails.first?.uid ?? .max
            state.marks = state.marks.filter { $0.uid >= first }
        }
    }

    /// What stands in a mailbox, ascending. A tag belongs to the mailbox it is a tag of.
    func mailbox(_ address: String) -> [Mail] {
        mails.filter { mail in mail.recipients.contains { Self.untagged($0) == address } }
    }

    func mark(_ uids: [UInt32], in mailbox: String, _ flag: String) {
        state.withLock { state in
            state.marks.formUnion(uids.map { Mark(mailbox: mailbox, uid: $0, flag: flag) })
            save(state.marks, as: "bot.marks")
        }
    }

    /// - Returns: Whether somebody was seen for the first time.
    func meet(_ name: String) -> Bool {
        state.withLock { state in
            guard state.known.insert(name).inserted else { return false }
            save(state.known, as: "everybody.known")
            return true
        }
    }

    private static func untagged(_ address: String) -> String {
        let parts = address.lowercased().split(separator: "@")
        return (parts[0].split(separator: "+").first.map(String.init) ?? "") + "@" + parts[1]
    }

    private func save(_ value: some Encodable, as name: String) {
        do {
            let encoder = PropertyListEncoder()
            encoder.outputFormat = .binary
            try encoder.encode(value).write(to: folder.appending(path: name), options: .atomic)
        } catch {
            fatalError("the simulated house cannot write \(name): \(error)")
        }
    }
}
