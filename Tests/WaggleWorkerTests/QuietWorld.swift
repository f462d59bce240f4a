import Foundation
import GRDB
import Logging
import WaggleMIME
import WaggleReading
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport
import WaggleWriting

@testable import WaggleWorker

/// A pipeline on a store of its own, without any server: mail is kept by hand.
struct QuietWorld: Sendable {
    let store: SQLiteStore
    let pipeline: Pipeline
    let path: String

    static let bot = MailAddress("leads@circle.example")!
    static let border = "mx.circle.example"

    static func run(
        consentWithinDays: Int? = nil,
        asksCustomer: Bool = false,
        echoes: Bool = false,
        clock: TestClock = TestClock(Date(timeIntervalSince1970: 1_795_415_400)),
        _ body: (QuietWorld) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "waggle-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }  // a folder that is gone is fine
        let path = folder.appending(path: "waggle.sqlite").path
        try await body(
            try await QuietWorld(
                path: path,
                consentWithinDays: consentWithinDays,
                asksCustomer: asksCustomer,
                echoes: echoes,
                clock: clock
            )
        )
    }

    private init(
        path: String,
        consentWithinDays: Int?,
        asksCustomer: Bool,
        echoes: Bool,
        clock: TestClock
    ) async throws {
        self.path = path
        store = try SQLiteStore.open(path: path, as: .worker)
        try await store.save(
            ["giver", "anna", "bo", "chan"].map(Self.partner),
            at: Date(timeIntervalSince1970: 1_795_415_400)
        )
        pipeline = try await Self.pipeline(
            on: store,
            consentWithinDays: consentWithinDays,
            asksCustomer: asksCustomer,
            echoes: echoes,
            now: { clock.now }
        )
    }

    /// - Parameter now: What the clock shows; it stands still unless said otherwise.
    static func pipeline(
        on store: any Store,
        weekLetterDay: Int? = 1,
        consentWithinDays: Int? = nil,
        asksCustomer: Bool = false,
        echoes: Bool = false,
        now: @escaping @Sendable () -> Date = { Date(timeIntervalSince1970: 1_795_415_400) }
    ) async throws -> Pipeline {
        var policy = Policy.house
        policy.weekLetterDay = weekLetterDay
        policy.consentWithinDays = consentWithinDays
        policy.asksCustomer = asksCustomer
        let tables = try Tables.shared.get()
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return try await Pipeline(
            house: House(
                name: "Test Circle",
                address: Self.bot,
                aliases: [],
                operators: [MailAddress("ops@circle.example")!],
                policy: policy,
                conversationKey: ConversationKey(secret: Data("a secret for tests only".utf8))!,
                referenceSalt: 11,
                authservIDs: [Self.border],
                echoes: echoes,
                echoWait: 1_800,
                sealers: ["lists.example"],
                lists: [MailAddress("circle@groups.example")!]
            ),
            store: store,
            reader: WaggleReading.Reader(vocabulary: tables.vocabulary, gazetteer: tables.gazetteer),
            writer: Writer(
                library: tables.templates,
                exchange: Exchange(name: "Test Circle", address: Self.bot, contact: ""),
                competenceNames: tables.vocabulary.names(in:)
            ),
            surroundings: Surroundings(
                now: now,
                newID: { UUID() },
                pause: { _ in },
                chance: { 0.5 }
            ),
            logger: logger
        )
    }

    private static func partner(_ key: String) -> Partner {
        Partner(
            key: PartnerKey(rawValue: key),
            firm: "\(key.capitalized) Infotech",
            contact: key.capitalized,
            addresses: [MailAddress("desk@\(key).example")!],
            profile: PartnerProfile(
                home: Place(
                    text: key,
                    city: "Mumbai",
                    country: "IN",
                    point: GeoPoint(latitude: 19.08, longitude: 73)
                ),
                radius: Distance(kilometres: 40),
                competences: [Competence(rawValue: "hardware.laptops"): .practised],
                languages: ["en", "de"],
                hours: WorkingHours(timeZone: TimeZone(identifier: "Asia/Kolkata")!)
            )
        )
    }

    func processAll(limit: Int) async throws {
        while try await pipeline.process(limit: limit) > 0 {}
    }

    func letters() async throws -> [OutboxItem] {
        let items = try await store.claimOutbox(limit: 100, at: .distantFuture)
        for item in items { try await store.record(.accepted(at: .distantPast, answer: "250 OK"), of: item.note) }
        return items
    }

    func keep(_ mails: [Data], receivedAt: Date = .distantPast) async throws {
        let first = try await store.counts().arrivals.values.reduce(0, +)
        _ = try await pipeline.receive(Self.batch(of: mails, after: first, receivedAt: receivedAt))
    }

    /// Mails as a mailbox gives them, numbered behind the UID.
    static func batch(of mails: [Data], after first: Int, receivedAt: Date = .distantPast) -> SourceBatch {
        let source = SourceName(rawValue: "main")
        let arrivals = mails.enumerated().map { index, bytes in
            let position = IMAPPosition(
                account: source,
                mailbox: "INBOX",
                uidValidity: 1,
                uid: UInt32(first + index + 1)
            )
            return Arrival(position: .mailbox(position), receivedAt: receivedAt, content: .mail(bytes))
        }
        let cursor = SourceCursor(rawValue: "\(first + mails.count)")
        return SourceBatch(source: source, arrivals: arrivals, cursor: cursor)
    }

    func lead(_ number: Int) -> Data {
        mail("Need \(number + 2) laptops in Vashi, call 98200 \(20_000 + number).", subject: "lead", number: number)
    }

    func mail(_ words: String, subject: String, number: Int) -> Data {
        mail(words, subject: subject, number: number, from: "desk@giver.example", to: "\(Self.bot)")
    }

    func answer(_ words: String, to letter: OutboxItem, from partner: MailAddress, number: Int) -> Data {
        let address = MailMessage(decoding: letter.delivery.bytes).replyTo[0].address
        return mail(words, subject: "Re: offer", number: number, from: "\(partner)", to: address)
    }

    func mail(
        _ words: String,
        subject: String,
        number: Int,
        from: String,
        to: String = "\(QuietWorld.bot)",
        results: String? = nil,
        headers: [String] = []
    ) -> Data {
        let domain = from.split(separator: "@")[1]
        let lines =
            [
                "Received: from mail.\(domain) by \(Self.border); Mon, 23 Nov 2026 06:30:00 +0000",
                "Authentication-Results: \(Self.border); \(results ?? "dkim=pass header.d=\(domain)")",
                "From: <\(from)>", "To: <\(to)>",
                "Subject: \(subject)", "Date: Mon, 23 Nov 2026 12:00:00 +0530", "Message-ID: <\(number)@\(domain)>",
            ] + headers + ["", words, ""]
        return Data(lines.joined(separator: "\r\n").utf8)
    }

    /// Lets every commit of changes fail, as a full disk does, while what is smaller still works.
    func refuseCommits(_ isOn: Bool) throws {
        let statement =
            isOn
            ? "CREATE TRIGGER full_disk BEFORE INSERT ON outbox BEGIN SELECT RAISE(FAIL, 'no space is left'); END"
            : "DROP TRIGGER full_disk"
        try DatabaseQueue(path: path).write { db in try db.execute(sql: statement) }
    }
}
