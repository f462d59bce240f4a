import Foundation
import GRDB
import Testing
import WaggleReferral
import WaggleStore
import WaggleTransport

@testable import WaggleSQLite

@Suite("Sealing")
struct SealingTests {
    /// Words of the story that nobody may read without the key.
    private static let personal = ["Meera", "meera", "iyer.example", "98200", "Iyer Traders", "laptops for"]

    @Test("with the key away nothing personal can be read from the database, its log or any file beside it")
    func unreadable() async throws {
        try await withTemporaryFolder { folder in
            let path = folder + "/waggle.sqlite"
            let store = try SQLiteStore.open(path: path, as: .worker)
            try await Self.fill(store)

            #expect(try Self.found(["bo-systems"], in: folder).isEmpty == false, "the search finds what is there")
            // While it runs, the log holds what the file does not hold yet.
            #expect(try Self.found(in: folder).isEmpty)
            let key = try #require(FileManager.default.contents(atPath: path + ".key"))
            #expect(try Self.found(in: folder).isEmpty)
            try store.close()
            #expect(try Self.found(in: folder).isEmpty)

            try FileManager.default.removeItem(atPath: path + ".key")
            let error = #expect(throws: StoreError.self) { try SQLiteStore.open(path: path, as: .worker) }
            #expect(error == .keyMissing(path: path + ".key"))

            try PrivateFile.make(path + ".key", holding: Data(String(repeating: "w", count: 44).utf8))
            #expect(throws: StoreError.wrongKey(path: path + ".keys")) { try SQLiteStore.open(path: path, as: .worker) }

            try FileManager.default.removeItem(atPath: path + ".key")
            try PrivateFile.make(path + ".key", holding: key)
            let again = try SQLiteStore.open(path: path, as: .worker)
            let kept = try await again.referrals(inStage: nil, limit: 9)
            #expect(kept.first?.referral.lead.customer.name?.value == "Meera Iyer")
            #expect(try await again.arrival(1)?.arrival == Self.mail.arrival)
        }
    }

    @Test("sealed bytes open in their own place only")
    func moved() async throws {
        try await withTemporaryFolder { folder in
            let store = try SQLiteStore.open(path: folder + "/waggle.sqlite", as: .worker)
            try await store.keepMails(1...2)
            try await store.write { db in
                let other = try Data.fetchOne(db, sql: "SELECT bytes FROM arrival_content WHERE arrival = 2")
                try db.run("UPDATE arrival_content SET bytes = ? WHERE arrival = 1", [other])
            }
            await #expect(throws: StoreError.self) { try await store.arrival(1) }
            #expect(try await store.arrival(2) != nil)
        }
    }

    @Test("keys are there before they are needed, and a destroyed one is another key")
    func keys() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let seal = try Seal(of: folder + "/a", keyFile: folder + "/a.key")
        let far = LeadKeys.Slot.lead(5_000)
        let sealed = try seal.sealed(Data("words".utf8), .referral, under: far)
        #expect(try seal.opened(sealed, .referral, under: far) == Data("words".utf8))
        #expect(seal.keys.key(.lead(50_000)) == nil, "nothing was ever sealed there")

        // Another process, with the same files.
        let other = try Seal(of: folder + "/a", keyFile: folder + "/a.key")
        #expect(try other.opened(sealed, .referral, under: far) == Data("words".utf8))

        try other.keys.destroy([far, .lead(1_000_000)])
        #expect(try seal.opened(sealed, .referral, under: far) == nil)
        _ = try seal.sealed(Data("others".utf8), .referral, under: far)
        #expect(throws: (any Error).self) { try seal.opened(sealed, .referral, under: far) }
        #expect(seal.keys.key(.lead(4_999)) != nil, "its neighbours stay")
    }

    @Test("slots are told apart by what they are for", arguments: [0, 1, 7, 1_000_000] as [Int64])
    func slots(_ row: Int64) {
        let slots: [LeadKeys.Slot] = [.arrival(row), .lead(row), .letter(row), .remainder(row)]
        #expect(Set(slots.map(\.number)).count == 4)
        #expect(slots.map { LeadKeys.Slot(number: $0.number) } == slots)
    }

    @Test("what an older Waggle wrote in clear is sealed when its store is opened")
    func older() async throws {
        try await withTemporaryFolder { folder in
            let path = folder + "/waggle.sqlite"
            var story = Story()
            let change = story.asks(.bo)
            let step = try #require(change.referral)
            let referral = story.referral
            let pool = try DatabasePool(path: path)
            var migrator = DatabaseMigrator()
            migrator.registerMigration("1", migrate: Migration1.run)
            migrator.registerMigration("2", migrate: Migration2.run)
            try migrator.migrate(pool)
            let letter = try #require(change.outbox.first)
            try await pool.write { db in
                try db.execute(sql: "PRAGMA application_id = \(0x5741_474C)")
                try db.run(
                    "INSERT INTO arrival VALUES (1, 'office', 'INBOX;1;1', 'mailbox', 0, 0, x'00', 'mail', 1, NULL, NULL, 0)",
                    []
                )
                try db.run("INSERT INTO arrival_content VALUES (1, ?, NULL)", [Data("laptops for Meera".utf8)])
                try db.run(
                    "INSERT INTO referral VALUES (0, ?, ?, 1, 1, 'offering', 0, ?)",
                    [
                        referral.id.stored, referral.reference.rawValue,
                        try StoredJSON.text(of: referral),
                    ]
                )
                try db.run(
                    "INSERT INTO event VALUES (0, 1, 0, ?, NULL, NULL)",
                    [try StoredJSON.text(of: step.event)]
                )
                let conversation = Conversation(
                    selector: "x1",
                    referral: referral.id,
                    correspondent: .referrer,
                    partner: .asha,
                    address: letter.delivery.recipient,
                    subject: "Fwd: Iyer Traders",
                    messageIDs: ["1234@iyer.example"]
                )
                let text = try StoredJSON.text(of: conversation)
                try db.run("INSERT INTO conversation VALUES (1, 'x1', 0, ?)", [text])
                try db.run("INSERT INTO conversation_message VALUES ('1234@iyer.example', 1)", [])
                try db.run(
                    """
                    INSERT INTO outbox (id, note, kind, referral, message_id, recipient, recipient_folded, written_at,
                        state, state_at, tries) VALUES (1, ?, 'offer', ?, 'a', ?, ?, 0, 'queued', 0, 0)
                    """,
                    [
                        letter.note.stored, referral.id.stored, letter.delivery.recipient.description,
                        letter.delivery.recipient.folded,
                    ]
                )
                try db.run("INSERT INTO outbox_content VALUES (1, ?)", [Data("98200 12345".utf8)])
            }
            try pool.close()
            for file in ["", "-wal", "-shm"] { chmod(path + file, 0o600) }

            let store = try SQLiteStore.open(path: path, as: .worker)
            #expect(try await store.referral(referral.id)?.referral == referral)
            #expect(try await store.history(of: referral.id).map(\.event) == [step.event])
            #expect(try await store.conversation(holding: ["1234@iyer.example"])?.subject == "Fwd: Iyer Traders")
            #expect(try await store.claimOutbox(limit: 1, at: .noon).first?.delivery.bytes == Data("98200 12345".utf8))
            #expect(
                try await store.unfinished(begunAtMost: .max)?.arrival.content
                    == .mail(Data("laptops for Meera".utf8))
            )
            #expect(try Self.found(in: folder).isEmpty, "nothing is left behind in free pages or the log")
        }
    }

    @Test("in an older store mail of no lead is destroyed by age as well, and its row stays")
    func olderMail() async throws {
        try await withTemporaryFolder { folder in
            let path = folder + "/waggle.sqlite"
            let pool = try DatabasePool(path: path)
            var migrator = DatabaseMigrator()
            migrator.registerMigration("1", migrate: Migration1.run)
            migrator.registerMigration("2", migrate: Migration2.run)
            try migrator.migrate(pool)
            let fates = ["'held', 'why'", "'noted', 'no lead'", "'acted', x'00'", "NULL, NULL", "'duplicate', 2"]
            try await pool.write { db in
                try db.execute(sql: "PRAGMA application_id = \(0x5741_474C)")
                for (index, fate) in fates.enumerated() {
                    let id = index + 1
                    try db.execute(
                        sql: """
                            INSERT INTO arrival
                                VALUES (\(id), 'office', 'INBOX;1;\(id)', 'mailbox', 0, 0, x'0\(id)', 'mail', 1, \(fate), 0)
                            """
                    )
                    let bytes = Data("laptops for Meera".utf8)
                    try db.run("INSERT INTO arrival_content VALUES (?, ?, NULL)", [id, bytes])
                }
            }
            try pool.close()
            for file in ["", "-wal", "-shm"] { chmod(path + file, 0o600) }

            let store = try SQLiteStore.open(path: path, as: .worker)
            #expect(try await store.destroyMail(ofNoLeadBefore: Date(stored: 0), limit: 9).mails == 0)
            let some = try await store.destroyMail(ofNoLeadBefore: .noon, limit: 2)
            #expect(some == DestroyedMail(mails: 2, letters: 0, isComplete: false))
            let rest = try await store.destroyMail(ofNoLeadBefore: .noon, limit: 2)
            #expect(rest == DestroyedMail(mails: 1, letters: 0, isComplete: true))
            for id in [1, 2, 5] as [Int64] { #expect(try await store.arrival(id) == nil) }
            for id in [3, 4] as [Int64] { #expect(try await store.arrival(id) != nil) }
            #expect(try await store.counts().arrivals == ["destroyed": 3, "acted": 1, "kept": 1])
            #expect(try await store.held(limit: 9).isEmpty)
        }
    }

    // MARK: The story

    private static let mail = {
        var mail = NewArrival.mail(1)
        mail.arrival.content = .mail(
            Data("From: meera@iyer.example\r\n\r\nlaptops for Meera, Iyer Traders, 98200 12345\r\n".utf8)
        )
        return mail
    }()

    private static func fill(_ store: SQLiteStore) async throws {
        _ = try await store.keep([mail], cursor: .start, of: .office, at: .noon)
        var story = Story()
        var change = story.asks(.bo)
        change.conversations = [
            Conversation(
                selector: "x1",
                referral: story.referral.id,
                correspondent: .referrer,
                partner: .asha,
                address: try #require(MailAddress("asha@networks.example")),
                subject: "Fwd: Iyer Traders",
                messageIDs: ["1234@iyer.example"]
            )
        ]
        change.outbox[0].delivery.bytes = Data("Subject: handoff\r\n\r\nMeera Iyer, 98200 12345\r\n".utf8)
        var letter = OutboxItem.mail("a", bytes: Data("Re: Iyer Traders".utf8))
        letter.referral = nil
        change.outbox.append(letter)
        try await store.commit([change])
        let conversation = try await store.conversation(holding: ["no@where.example", "1234@iyer.example"])
        #expect(conversation == change.conversations[0])
        #expect(try await store.claimOutbox(limit: 9, at: .noon).map(\.delivery) == change.outbox.map(\.delivery))
    }

    /// - Returns: The personal words that stand in some file of the folder, each with the file.
    private static func found(_ words: [String] = personal, in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).flatMap { name -> [String] in
            let bytes = FileManager.default.contents(atPath: folder + "/" + name) ?? Data()
            return words.filter { bytes.range(of: Data($0.utf8)) != nil }.map { "\($0) in \(name)" }
        }
    }
}
