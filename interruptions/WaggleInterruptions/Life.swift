import Foundation
import Logging
import Synchronization
import WaggleChat
import WaggleCurl
import WaggleMail
import WaggleReading
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTestKit
import WaggleTransport
import WaggleWorker
import WaggleWriting

/// One life of Waggle in a world: the real store, pipeline, IMAP, SMTP and HTTP, put together as `waggle run` does it,
/// and driven step by step so that a run passes the same points each time.
struct Life {
    let world: World
    let scenario: Scenario
    let store: SQLiteStore
    private let receivings: [Receiving]
    private let deciding: Deciding
    private let sending: Sending
    private let listeners: [ListeningSocket]

    /// Errors of the disk that are met at most before the run counts as stuck.
    private static let patience = 400

    init(
        in world: World,
        of scenario: Scenario,
        _ tables: Tables,
        _ honesty: SimulatedSMTP.Honesty,
        logger: Logger = Self.logger
    ) async throws {
        self.world = world
        self.scenario = scenario
        store = try await Self.trying { try SQLiteStore.open(path: world.database, as: .worker) }
        let store = store
        let partners = (["giver"] + scenario.arrangement.takers).map(Self.partner)
        try await Self.trying {
            if try await store.partners().isEmpty { try await store.save(partners, at: world.now) }
        }
        let pipeline = try await Self.trying {
            try await Self.pipeline(on: store, in: world, tables, scenario.arrangement.policy, logger)
        }
        let patience = scenario.arrangement.patience
        let relay = SimulatedSMTP(house: world.house, honesty: honesty, patience: patience).listen()
        var listeners = [relay]
        let arrived = Signal()
        let written = Signal()
        sending = Sending(
            sink: SMTPOutbox(
                account: try SMTPAccount(
                    host: "127.0.0.1",
                    port: relay.port,
                    security: .plainOnLoopback,
                    login: nil,
                    greeting: "circle.example"
                )
            ),
            pipeline: pipeline,
            written: written,
            arrived: arrived
        )
        deciding = Deciding(pipeline: pipeline, arrived: arrived, written: written)
        var sources: [any MessageSource] = [Self.inbox("main", of: World.bot, in: world, scenario.arrangement)]
        if scenario.arrangement.hasSecondMailbox {
            sources.append(Self.inbox("second", of: World.second, in: world, scenario.arrangement))
        }
        if scenario.arrangement.hasEndpoint {
            let server = world.endpoint.listen()
            listeners.append(server)
            sources.append(
                WebhookSource(
                    endpoint: WebhookEndpoint(
                        name: SourceName(rawValue: "website"),
                        address: try HTTPAddress("http://127.0.0.1:\(server.port)/events"),
                        token: Secret("a token"),
                        interval: .milliseconds(1)
                    )
                )
            )
        }
        await pipeline.listen(to: sources.filter(\.bringsAnswers).map(\.name))
        receivings = sources.map { Receiving(source: $0, pipeline: pipeline, arrived: arrived, alarmed: written) }
        self.listeners = listeners
    }

    /// Lives on from where the last life ended, to the end of the scenario.
    func run() async throws {
        try await work()
        while world.acts < scenario.acts.count {
            try world.perform(scenario.acts[world.acts])
            try await work()
        }
    }

    /// Until nothing is left to do. What waits for the clock moves it.
    func work() async throws {
        var errors = 0
        for _ in 0..<2_000 {
            var didSomething = false
            do {
                for receiving in receivings where try await receiving.look() > 0 { didSomething = true }
                while try await deciding.step() { didSomething = true }
                while try await sending.step().tries > 0 { didSomething = true }
                while try await deciding.step() { didSomething = true }
                if didSomething { continue }
                let counts = try await store.counts()
                let waits = ["queued", "sending", "in doubt"].contains { counts.outbox[$0] ?? 0 > 0 }
                guard waits || counts.arrivals["kept"] ?? 0 > 0 else { return }
            } catch {
                errors += 1
                guard errors < Self.patience else { throw error }
                continue
            }
            // Greylisting, or a mail in doubt: some minutes pass, as they would.
            try world.advance(hours: 0.1)
        }
        throw WorldProblem(sentence: "It does not become quiet: \(try await store.counts()).")
    }

    /// What a service manager does: starts again what could not start.
    private static func trying<Value>(_ body: () async throws -> Value) async throws -> Value {
        for _ in 0..<patience {
            do { return try await body() } catch is StoreError {}
        }
        return try await body()
    }

    private static func inbox(
        _ name: String,
        of mailbox: String,
        in world: World,
        _ arrangement: Scenario.Arrangement
    ) -> IMAPInbox {
        var settings = IMAPInbox.Settings()
        settings.firstRun = .everything
        settings.pollInterval = .milliseconds(1)
        settings.afterKeeping =
            switch arrangement.keeping {
            case .flag: .flag("\\Seen")
            case .move: .move(to: "Done")
            case .leave: .leave
            }
        let server = SimulatedIMAP(house: world.house, mailbox: mailbox, patience: arrangement.patience)
        return IMAPInbox(name: SourceName(rawValue: name), settings: settings, socket: { server.connect() })
    }

    private static var logger: Logger {
        var logger = Logger(label: "interruptions")
        logger.logLevel = ProcessInfo.processInfo.environment["WAGGLE_TEST_LOG"] == nil ? .critical : .debug
        return logger
    }

    private static func pipeline(
        on store: SQLiteStore,
        in world: World,
        _ tables: Tables,
        _ policy: Policy,
        _ logger: Logger
    ) async throws -> Pipeline {
        try await Pipeline(
            house: House(
                name: "Test Circle",
                address: MailAddress(World.bot)!,
                aliases: [MailAddress(World.second)!],
                operators: [MailAddress(World.operators)!],
                policy: policy,
                conversationKey: ConversationKey(secret: Data("a secret for tests only".utf8))!,
                referenceSalt: 11,
                authservIDs: [World.border],
                echoes: true,
                echoWait: 1_800
            ),
            store: store,
            reader: tables.reader,
            writer: tables.writer,
            surroundings: Surroundings(
                now: { world.now },
                newID: { UUID() },
                pause: { _ in },
                chance: { 0.5 }
            ),
            logger: logger
        )
    }

    private static func partner(_ key: String) -> Partner {
        let trade = key == "fire" ? "networking.firewall" : "hardware.laptops"
        return Partner(
            key: PartnerKey(rawValue: key),
            firm: "\(key.capitalized) Infotech",
            contact: key.capitalized,
            addresses: [MailAddress(World.address(key))!],
            profile: PartnerProfile(
                home: Place(
                    text: key,
                    city: "Mumbai",
                    country: "IN",
                    point: GeoPoint(latitude: 19.08, longitude: 73)
                ),
                radius: Distance(kilometres: 40),
                competences: [Competence(rawValue: trade): .practised],
                languages: ["en"],
                hours: WorkingHours(timeZone: TimeZone(identifier: "Asia/Kolkata")!)
            )
        )
    }
}
