import Foundation
import Logging
import WaggleChat
import WaggleCurl
import WaggleMIME
import WaggleMail
import WaggleReading
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTestKit
import WaggleTransport
import WaggleWriting
import Yams

@testable import WaggleWorker

/// A whole exchange on the mail house: the bot with all its loops, and partners who only write and read mail.
final class TestWorld: Sendable {
    let house: MailHouse
    let clock: TestClock
    let store: SQLiteStore
    let pipeline: Pipeline
    /// Of this world alone, so that worlds can share one mail house.
    let name: String
    let folder: URL
    private let running: Task<Void, any Error>

    var bot: String { "leads@\(name).example" }
    var operatorAddress: String { "ops@\(name).example" }

    /// An exchange of a giver in Andheri and takers in Vashi, Thane and Pune.
    static let takers: [(key: String, place: GeoPoint)] = [
        ("anna", GeoPoint(latitude: 19.08, longitude: 73.0)),
        ("bo", GeoPoint(latitude: 19.197, longitude: 72.963)),
    ]

    /// The address of a partner in this world.
    func address(_ key: String) -> String { "desk@\(key)-\(name).example" }

    /// Other ways to the house's servers than the straight one.
    struct Ports {
        var imap: Int?
        var submission: Int?
    }

    static func run<Value>(
        name: String = MailHouse.newName(),
        webhook: HTTPAddress? = nil,
        relay: ScriptedSMTPServer? = nil,
        ports: Ports = Ports(),
        takers: [(key: String, place: GeoPoint)] = TestWorld.takers,
        _ body: (TestWorld) async throws -> Value
    ) async throws -> Value {
        let world = try await TestWorld(name: name, webhook: webhook, relay: relay, ports: ports, takers: takers)
        do {
            let value = try await body(world)
            await world.end()
            return value
        } catch {
            await world.end()
            throw error
        }
    }

    private init(
        name: String,
        webhook: HTTPAddress?,
        relay: ScriptedSMTPServer?,
        ports: Ports,
        takers: [(key: String, place: GeoPoint)]
    ) async throws {
        house = try MailHouse.shared()
        self.name = name
        folder = FileManager.default.temporaryDirectory.appending(path: "waggle-\(name)-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        clock = TestClock(Date(timeIntervalSince1970: 1_795_415_400))  // Monday 23 November 2026, 12:00 in Mumbai
        store = try SQLiteStore.open(path: folder.appending(path: "waggle.sqlite").path, as: .worker)
        try await store.save(
            [Self.partner("giver", of: name, at: GeoPoint(latitude: 19.119, longitude: 72.847))]
                + takers.map { Self.partner($0.key, of: name, at: $0.place) },
            at: clock.now
        )
        let bot = MailAddress("leads@\(name).example")!
        let tables = try Tables.shared.get()
        let clock = clock
        let logger = Logger(label: "test") { _ in
            var handler = StreamLogHandler.standardError(label: "test")
            handler.logLevel = ProcessInfo.processInfo.environment["WAGGLE_TEST_LOG"] == nil ? .critical : .debug
            return handler
        }
        pipeline = try await Pipeline(
            house: House(
                name: "Test Circle",
                address: bot,
                aliases: [],
                operators: [MailAddress("ops@\(name).example")!],
                policy: .house,
                conversationKey: ConversationKey(secret: Data("a secret for tests only \(name)".utf8))!,
                referenceSalt: 11,
                authservIDs: [house.authservID],
                echoes: true,
                echoWait: 1_800
            ),
            store: store,
            reader: WaggleReading.Reader(vocabulary: tables.vocabulary, gazetteer: tables.gazetteer),
            writer: Writer(
                library: tables.templates,
                exchange: Exchange(name: "Test Circle", address: bot, contact: "ops@\(name).example"),
                competenceNames: tables.vocabulary.names(in:)
            ),
            surroundings: Surroundings(
                now: { clock.now },
                newID: { UUID() },
                pause: { try await clock.pause($0) },
                chance: { 0.5 }
            ),
            logger: logger
        )
        var settings = IMAPInbox.Settings()
        settings.firstRun = .everything
        // Dovecot waits half a second before it reports a new mail.
        settings.pollInterval = .milliseconds(50)
        let inbox = IMAPInbox(
            name: SourceName(rawValue: "main"),
            account: try MailAccount(
                host: house.host,
                port: ports.imap ?? house.imapPort,
                security: .startTLS,
                credentials: .password(user: bot.description, Secret(house.password)!),
                caFile: house.caFile
            ),
            settings: settings
        )
        let outbox = SMTPOutbox(account: try .outgoing(of: house, for: bot, ports.submission, relay: relay?.port))
        var sources: [any MessageSource] = [inbox]
        if let webhook {
            sources.append(
                WebhookSource(
                    endpoint: WebhookEndpoint(
                        name: SourceName(rawValue: "website"),
                        address: webhook,
                        token: Secret("a token"),
                        interval: .milliseconds(50)
                    )
                )
            )
        }
        let worker = Worker(pipeline: pipeline, sources: sources, sink: outbox)
        running = Task { try await worker.run(logger: logger) }
    }

    private func end() async {
        running.cancel()
        _ = await running.result
        try? FileManager.default.removeItem(at: folder)  // a folder that is gone is fine
    }

    private static func partner(_ key: String, of world: String, at point: GeoPoint) -> Partner {
        Partner(
            key: PartnerKey(rawValue: key),
            firm: "\(key.capitalized) Infotech",
            contact: key.capitalized,
            addresses: [MailAddress("desk@\(key)-\(world).example")!],
            colleagueDomains: ["\(key)-\(world).example"],
            profile: PartnerProfile(
                home: Place(text: key, city: "Mumbai", country: "IN", point: point),
                radius: Distance(kilometres: 40),
                competences: [
                    Competence(rawValue: "hardware.laptops"): .practised,
                    Competence(rawValue: "networking.wifi"): .able,
                ],
                languages: ["en", "hi"],
                hours: WorkingHours(timeZone: TimeZone(identifier: "Asia/Kolkata")!)
            )
        )
    }

    /// Waits for something that nobody is told of.
    func until(_ sentence: String, _ holds: () async throws -> Bool) async throws {
        let end = ContinuousClock.now + .seconds(90)
        while try await !holds() {
            guard ContinuousClock.now < end else {
                throw WorldProblem(sentence: "It never came about that \(sentence).")
            }
            // The store tells nobody when something changes.
            try await Task.sleep(for: .milliseconds(10))
        }
    }

    // MARK: What people do

    /// Submits a mail as its author's own provider would.
    func send(_ mail: TestMail) throws {
        try house.submit(mail.bytes, as: mail.from, to: mail.to)
    }

    /// Waits until somebody's mailbox holds so many mails, and returns the newest.
    func mail(_ number: Int, for key: String) async throws -> ReceivedMail {
        let address = key == "ops" ? operatorAddress : key == "bot" ? bot : address(key)
        let mails = try await house.mailbox(address, holds: number, within: .seconds(90))
        return ReceivedMail(bytes: mails[number - 1])
    }

    /// Moves the clock once the letters that are on their way have left.
    func wait(hours: Double) async throws {
        // One that the recipient has, and of which that is not written down yet, would have left hours late.
        try await until("nothing is being sent") { try await store.counts().outbox["sending"] == nil }
        clock.advance(hours: hours)
    }

    func forward(_ body: String, subject: String = "Fwd: laptops", from key: String = "giver") throws {
        try send(TestMail(from: address(key), to: bot, subject: subject, body: body))
    }
}

extension SMTPAccount {
    /// How a bot hands over its mail: at the house, or at a relay on this machine where there is one.
    static func outgoing(
        of house: MailHouse,
        for bot: MailAddress,
        _ port: Int? = nil,
        relay: Int? = nil
    ) throws -> SMTPAccount {
        let relay = relay ?? house.relayPort
        return try SMTPAccount(
            host: relay == nil ? house.host : "127.0.0.1",
            port: relay ?? port ?? house.submissionPort,
            security: relay == nil ? .startTLS : .plainOnLoopback,
            login: relay == nil ? .password(user: bot.description, Secret(house.password)!) : nil,
            caFile: house.caFile,
            greeting: bot.domain
        )
    }
}

struct WorldProblem: Error {
    var sentence: String
}

/// Vocabulary, places and templates as they come with the project, loaded once.
struct Tables {
    var vocabulary: Vocabulary
    var gazetteer: Gazetteer
    var templates: TemplateLibrary

    static let shared = Result { try Tables() }

    private init() throws {
        let root = URL(filePath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().appending(path: "../..").standardizedFileURL
        let config = root.appending(path: "config")
        vocabulary = try YAMLDecoder().decode(
            Vocabulary.self,
            from: Data(contentsOf: config.appending(path: "vocabulary.yaml"))
        )
        gazetteer = try Gazetteer(
            GazetteerFiles { name in try Data(contentsOf: config.appending(path: "places/\(name.rawValue)")) }
        )
        let folder = root.appending(path: "templates")
        var files: [String: String] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: folder.path)!
        where name.hasSuffix(".mustache") {
            files[name] = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        }
        templates = try TemplateLibrary(files: files)
    }
}

/// A mail as a partner's program writes it.
struct TestMail {
    var from: String
    var to: String
    var subject: String
    var body: String
    var headers: [String] = []
    var contentType = "text/plain; charset=utf-8"
    /// The same each time it is sent.
    var id = UUID().uuidString

    var bytes: Data {
        let head = [
            "From: <\(from)>", "To: <\(to)>", "Subject: \(subject)", "Date: Mon, 23 Nov 2026 12:00:00 +0530",
            "Message-ID: <\(id)@\(from.split(separator: "@")[1])>", "MIME-Version: 1.0",
            "Content-Type: \(contentType)", "Content-Transfer-Encoding: 8bit",
        ]
        let text = (head + headers).joined(separator: "\n") + "\n\n" + body
        return Data(text.replacing("\n", with: "\r\n").utf8)
    }
}

/// A mail in a partner's mailbox.
struct ReceivedMail {
    let bytes: Data

    var message: MailMessage { MailMessage(decoding: bytes) }
    var text: String { message.plainText ?? "" }
    /// Everything that arrived, headers and encodings included.
    var raw: String { String(decoding: bytes, as: UTF8.self) }

    /// An answer as mail programs write it: own words above, the note quoted below.
    func answered(_ words: String, headers: [String]? = nil) -> TestMail {
        let message = message
        let quoted = text.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }
        return TestMail(
            from: message.to[0].address,
            to: message.replyTo[0].address,
            subject: "Re: " + message.subject,
            body: "\(words)\n\nOn Mon, 23 Nov 2026 at 12:00, Test Circle wrote:\n" + quoted.joined(separator: "\n"),
            headers: headers ?? ["In-Reply-To: <\(message.messageID ?? "")>"]
        )
    }
}
