public import Foundation
import Glibc
import Synchronization

/// Real Dovecot and Postfix on loopback for tests: `scripts/mailhouse`, started and stopped from Swift.
///
/// Every address of every domain that ends in `.example` is a mailbox and a login of its own, all with one password.
/// What is accepted, signed, stamped and refused is told by `scripts/mailhouse --help`. The house ends with the
/// process that started it, however that ends.
public final class MailHouse: Sendable {
    public let dir: URL
    /// Use this name: the certificate is for it and for 127.0.0.1.
    public let host = "localhost"
    public let imapPort: Int
    public let imapsPort: Int
    public let submissionPort: Int
    public let smtpsPort: Int
    /// The border: takes mail from strangers, without login.
    public let mxPort: Int
    /// A server that takes mail from this machine without encryption and login, instead of ``submissionPort``: where
    /// `scripts/servers-test` tries one that cannot do TLS.
    public let relayPort: Int?
    public let caFile: String
    public let password: String
    /// Signs in by XOAUTH2 instead of the password.
    public var accessToken: String { "token-" + password }
    /// The border's name in its `Authentication-Results` (RFC 8601 §2.5).
    public let authservID: String
    public let maildirs: URL
    public let logs: URL
    private let isStopped = Mutex(false)
    /// Somebody else started it, and will stop it.
    private let isForeign: Bool

    /// One house for the whole test run, started at first use. Tests share it, so each takes addresses of its own.
    public static func shared() throws(MailHouseProblem) -> MailHouse {
        try sharedStart.get()
    }

    /// A file with what `scripts/servers-test` has started for this test run.
    private static let givenCard = ProcessInfo.processInfo.environment["WAGGLE_MAILHOUSE_CARD"]

    private static let sharedStart: Result<MailHouse, MailHouseProblem> = {
        let start = Result { () throws(MailHouseProblem) in
            guard let givenCard else { return try MailHouse() }
            guard let card = FileManager.default.contents(atPath: givenCard) else {
                throw MailHouseProblem(sentence: "There is no file \(givenCard).")
            }
            return try MailHouse(card: card, isForeign: true)
        }
        atexit {
            if case .success(let house) = MailHouse.sharedStart { house.stop() }
        }
        return start
    }()

    /// For `.enabled(if:)`. A test run that sets `WAGGLE_MAILHOUSE=required`, as `scripts/test` does, skips nothing:
    /// there a missing house is a failure.
    public static var isAvailable: Bool {
        if ProcessInfo.processInfo.environment["WAGGLE_MAILHOUSE"] == "required" { return true }
        return geteuid() == 0
            && ["/usr/sbin/dovecot", "/usr/sbin/postfix", "/usr/sbin/opendkim", "/usr/lib/dovecot/lmtp"]
                .allSatisfy(FileManager.default.isExecutableFile(atPath:))
    }

    /// The part of an address that is of one test alone. Servers that must know their users know `w1`, `w2` and so on.
    public static func newName() -> String {
        guard givenCard != nil else { return "w" + UUID().uuidString.prefix(8).lowercased() }
        return "w\(names.add(1, ordering: .relaxed).newValue)"
    }

    private static let names = Atomic(0)

    /// Starts a house of one's own, in a new folder: for tests that stop it, break it or fill it.
    public convenience init() throws(MailHouseProblem) {
        try self.init(card: Self.run(["start", "--json", "--while", String(getpid())]), isForeign: false)
    }

    private init(card printed: Data, isForeign: Bool) throws(MailHouseProblem) {
        let card: Card
        do {
            card = try JSONDecoder().decode(Card.self, from: printed)
        } catch {
            throw MailHouseProblem(sentence: "scripts/mailhouse did not print what it should: \(error)")
        }
        self.isForeign = isForeign
        dir = URL(filePath: card.dir)
        imapPort = card.imap
        imapsPort = card.imaps
        submissionPort = card.submission
        smtpsPort = card.smtps
        mxPort = card.mx
        relayPort = card.relay
        caFile = card.ca
        password = card.password
        authservID = card.authservID
        maildirs = URL(filePath: card.maildirs)
        logs = URL(filePath: card.logs)
    }

    deinit {
        stop()
    }

    /// Ends every process of the house and deletes its folder. Repeating it is harmless.
    public func stop() {
        let isFirst = isStopped.withLock { isStopped in
            defer { isStopped = true }
            return !isStopped
        }
        // A house that does not end now ends with this process.
        if isFirst, !isForeign { _ = try? Self.run(["stop", "--dir", dir.path]) }
    }

    /// The servers go away; mail, ports and password stay for ``comeBack()``.
    public func goAway() throws(MailHouseProblem) {
        _ = try Self.run(["stop", "--keep", "--dir", dir.path])
    }

    public func comeBack() throws(MailHouseProblem) {
        _ = try Self.run(["start", "--dir", dir.path, "--while", String(getpid())])
    }

    /// Sends a message as a partner would: by submission under his own login, signed for his domain.
    ///
    /// Accepted means that it is on its way; the mailbox holds it some milliseconds later.
    public func submit(_ message: Data, as login: String, to recipient: String) throws(MailHouseProblem) {
        _ = try Self.run(["deliver", "--dir", dir.path, "--login", login, recipient], input: message)
    }

    /// Sends a message as a stranger would: to the border, without a signature.
    ///
    /// - Parameter sender: The envelope sender; empty is the null return path.
    public func deliver(_ message: Data, from sender: String, to recipient: String) throws(MailHouseProblem) {
        _ = try Self.run(["deliver", "--dir", dir.path, "--from", sender, recipient], input: message)
    }

    /// The messages in an address's INBOX as they stand there, oldest first; none when it never got one.
    public func mailbox(_ address: String) -> [Data] {
        let maildir = maildirs.appending(path: address.lowercased())
        var files: [String: URL] = [:]
        // new before cur: Dovecot moves files that way, so one that moves meanwhile is seen twice and never missed.
        for folder in ["new", "cur"] {
            let names = try? FileManager.default.contentsOfDirectory(atPath: maildir.appending(path: folder).path)
            for name in names ?? [] {
                files[String(name.prefix { $0 != ":" })] = maildir.appending(path: folder).appending(path: name)
            }
        }
        return files.sorted { Self.age(of: $0.key) < Self.age(of: $1.key) }.compactMap { name, file in
            if let bytes = try? Data(contentsOf: file) { return bytes }
            // Moved or flagged since it was listed.
            let cur = maildir.appending(path: "cur")
            let moved = try? FileManager.default.contentsOfDirectory(atPath: cur.path).first { $0.hasPrefix(name) }
            return moved.flatMap { try? Data(contentsOf: cur.appending(path: $0)) }
        }
    }

    /// Waits until an address's INBOX holds so many messages, and returns all that are there by then.
    public func mailbox(
        _ address: String,
        holds count: Int,
        within limit: Duration = .seconds(10)
    ) async throws -> [Data] {
        let end = ContinuousClock.now + limit
        while true {
            let messages = mailbox(address)
            if messages.count >= count { return messages }
            guard ContinuousClock.now < end else {
                throw MailHouseProblem(
                    sentence: "After \(limit) \(address) holds \(messages.count) messages instead of \(count)."
                )
            }
            // A maildir tells nobody when something comes.
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    /// Maildir file names begin with seconds and `M` microseconds of the delivery.
    private static func age(of name: String) -> (Int, Int) {
        let parts = name.split(separator: ".", maxSplits: 2)
        guard parts.count > 1 else { return (0, 0) }
        return (Int(parts[0]) ?? 0, Int(parts[1].drop { $0 == "M" }.prefix { $0.isNumber }) ?? 0)
    }

    /// What `scripts/mailhouse start --json` prints.
    private struct Card: Decodable {
        var dir: String
        var imap: Int
        var imaps: Int
        var submission: Int
        var smtps: Int
        var mx: Int
        var relay: Int?
        var ca: String
        var password: String
        var authservID: String
        var maildirs: String
        var logs: String

        enum CodingKeys: String, CodingKey {
            case dir, imap, imaps, submission, smtps, mx, relay, ca, password, maildirs, logs
            case authservID = "authserv_id"
        }
    }

    private static func run(_ arguments: [String], input: Data? = nil) throws(MailHouseProblem) -> Data {
        let process = Process()
        let output = Pipe()
        let errors = Pipe()
        process.executableURL =
            URL(filePath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().appending(path: "../../scripts/mailhouse").standardizedFileURL
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = errors
        do {
            // By a file: who writes into a pipe whose reader has given up is ended by a signal.
            let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
            try (input ?? Data()).write(to: file)
            process.standardInput = try FileHandle(forReadingFrom: file)
            try FileManager.default.removeItem(at: file)
            try process.run()
            let printed = try output.fileHandleForReading.readToEnd() ?? Data()
            let complaint = try errors.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            guard process.terminationStatus == 0 else {
                throw MailHouseProblem(sentence: String(decoding: complaint, as: UTF8.self))
            }
            return printed
        } catch let problem as MailHouseProblem {
            throw problem
        } catch {
            throw MailHouseProblem(sentence: "scripts/mailhouse could not be run: \(error)")
        }
    }
}

/// Why there is no mail house, or why it does not do what a test asks.
public struct MailHouseProblem: Error, CustomStringConvertible {
    public var sentence: String

    public var description: String { sentence }
}
