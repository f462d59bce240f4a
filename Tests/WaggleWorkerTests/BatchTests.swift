import Foundation
import GRDB
import Logging
import Testing
import WaggleReading
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport
import WaggleWriting

@testable import WaggleWorker

/// Many mails at once: batches are read ahead and committed beside each other, and nobody can tell.
@Suite("Batches (P1, P2, P3)")
struct BatchTests {
    @Test(
        "what was decided in the batch before is known, though it is still on its way to the disk",
        arguments: [1, 2, 3, 50]
    )
    func acrossBatches(_ limit: Int) async throws {
        try await Desk.run { desk in
            let leads = (0..<12).map { desk.lead($0) }
            // The same mail once more, far enough behind to be in another batch.
            try await desk.keep(leads + [leads[0], leads[11]])
            try await desk.processAll(limit: limit)

            #expect(try await desk.store.counts().arrivals == ["acted": 12, "duplicate": 2])
            let kept = try await desk.store.referrals(inStage: nil, limit: 50)
            #expect(Set(kept.map(\.origin.sequence)) == Set(0..<12), "no number twice, none left out")
            #expect(Set(kept.map(\.referral.reference)).count == 12)
            // The same partner is asked less the more he has in hand: the count goes on from batch to batch.
            let asked = Dictionary(grouping: kept.flatMap(\.referral.offers), by: \.partner).mapValues(\.count)
            #expect(asked.values.max() ?? 0 <= 4, "twelve leads and three partners alike: \(asked)")
        }
    }

    @Test(
        "an answer is understood by what the mails before it changed, whatever batch they were in",
        arguments: [1, 2, 50]
    )
    func answersInOrder(_ limit: Int) async throws {
        try await Desk.run { desk in
            try await desk.keep([desk.lead(0)])
            try await desk.processAll(limit: limit)
            let offer = try #require(try await desk.letters().first { $0.kind == "offer" })
            let partner = offer.delivery.recipient
            // Accepted and won before the bot looked again, and a status command behind it.
            try await desk.keep([
                desk.lead(1), desk.answer("accept", to: offer, from: partner, number: 2),
                desk.answer("won 4.5 lakh", to: offer, from: partner, number: 3), desk.lead(4),
            ])
            try await desk.processAll(limit: limit)

            let first = try await desk.store.referrals(inStage: "closed", limit: 2)
            #expect(first.count == 1, "read as a report, because the lead was his by then")
            let won = Money(minorUnits: 45_000_000, currency: "INR")
            #expect(Set(try await desk.store.ledger(limit: 9).map(\.kind)) == [.handedOff, .won(won)])
            #expect(try await desk.store.counts().arrivals == ["acted": 5])
        }
    }

    @Test("a command about a lead of the batch before is answered")
    func commandBehindItsLead() async throws {
        try await Desk.run { desk in
            try await desk.keep([desk.lead(0)])
            try await desk.processAll(limit: 5)
            let reference = try #require(
                try await desk.store.referrals(inStage: nil, limit: 1).first?.referral.reference
            )
            try await desk.keep([desk.lead(1), desk.mail("withdraw \(reference)", subject: "withdraw", number: 2)])
            try await desk.processAll(limit: 1)
            #expect(
                try await desk.store.referrals(inStage: "closed", limit: 2).map(\.referral.reference) == [reference]
            )
        }
    }

    @Test("a store that fails again and again makes no mail a poison mail")
    func failingStore() async throws {
        try await Desk.run { desk in
            try await desk.keep((0..<6).map { desk.lead($0) })
            for _ in 0..<6 {
                // Somebody else has the file, longer than anybody waits: reading works, committing does not.
                try desk.refuseCommits(true)
                await #expect(throws: StoreError.self) { try await desk.pipeline.process(limit: 2) }
                try desk.refuseCommits(false)
            }
            try await desk.processAll(limit: 2)
            #expect(try await desk.store.counts().arrivals == ["acted": 6], "none is set aside")
        }
    }
}

/// A pipeline on a store of its own, without any server: mail is kept by hand.
private struct Desk: Sendable {
    let store: SQLiteStore
    let pipeline: Pipeline
    let path: String

    static let bot = MailAddress("leads@circle.example")!
    static let border = "mx.circle.example"

    static func run(_ body: (Desk) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "waggle-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }  // a folder that is gone is fine
        try await body(try await Desk(path: folder.appending(path: "waggle.sqlite").path))
    }

    private init(path: String) async throws {
        self.path = path
        store = try SQLiteStore.open(path: path, as: .worker)
        try await store.save(["giver", "anna", "bo", "chan"].map(Self.partner))
        let tables = try Tables.shared.get()
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        pipeline = try await Pipeline(
            house: House(
                name: "Test Circle",
                address: Self.bot,
                aliases: [],
                operators: [],
                policy: .house,
                conversationKey: ConversationKey(secret: Data("a secret for tests only".utf8))!,
                referenceSalt: 11,
                authservIDs: [Self.border],
                echoes: false,
                echoWait: 1_800
            ),
            store: store,
            reader: WaggleReading.Reader(vocabulary: tables.vocabulary, gazetteer: tables.gazetteer),
            writer: Writer(
                library: tables.templates,
                exchange: Exchange(name: "Test Circle", address: Self.bot, contact: ""),
                competenceNames: tables.vocabulary.names
            ),
            competenceNames: tables.vocabulary.names,
            surroundings: Surroundings(
                now: { Date(timeIntervalSince1970: 1_795_415_400) },
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
                languages: ["en"],
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

    func keep(_ mails: [Data]) async throws {
        let first = try await store.counts().arrivals.values.reduce(0, +)
        let arrivals = mails.enumerated().map { index, bytes in
            Arrival(
                position: .mailbox(
                    IMAPPosition(
                        account: SourceName(rawValue: "main"),
                        mailbox: "INBOX",
                        uidValidity: 1,
                        uid: UInt32(first + index + 1)
                    )
                ),
                receivedAt: .distantPast,
                content: .mail(bytes)
            )
        }
        let batch = SourceBatch(
            source: SourceName(rawValue: "main"),
            arrivals: arrivals,
            cursor: SourceCursor(rawValue: "\(first + mails.count)")
        )
        _ = try await pipeline.receive(batch)
    }

    func lead(_ number: Int) -> Data {
        mail("Need \(number + 2) laptops in Vashi, call 98200 \(20_000 + number).", subject: "lead", number: number)
    }

    func mail(_ words: String, subject: String, number: Int) -> Data {
        mail(words, subject: subject, number: number, from: "desk@giver.example", to: "\(Self.bot)")
    }

    func answer(_ words: String, to letter: OutboxItem, from partner: MailAddress, number: Int) -> Data {
        mail(words, subject: "Re: offer", number: number, from: "\(partner)", to: letter.delivery.sender!.description)
    }

    private func mail(_ words: String, subject: String, number: Int, from: String, to: String) -> Data {
        let domain = from.split(separator: "@")[1]
        let lines = [
            "Received: from mail.\(domain) by \(Self.border); Mon, 23 Nov 2026 06:30:00 +0000",
            "Authentication-Results: \(Self.border); dkim=pass header.d=\(domain)", "From: <\(from)>", "To: <\(to)>",
            "Subject: \(subject)", "Date: Mon, 23 Nov 2026 12:00:00 +0530", "Message-ID: <\(number)@\(domain)>", "",
            words, "",
        ]
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
