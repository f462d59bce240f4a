import Foundation
import GRDB
import WaggleReferral

/// What customers are known by is sealed, and the history is a chain.
///
/// - A sealed value has the number of its key beside it (`LeadKeys.Slot`). What was written in clear is sealed here.
/// - Message-IDs that lead to a conversation become marks: a customer's may name his firm.
/// - Every event has the hash of all that happened up to it (`EventChain`). Ledger entries and disclosures say of
///   which event they are; those of an older file have 0 and stand outside of the chain.
enum Migration3 {
    static func run(_ db: Database, _ seal: Seal) throws {
        try db.execute(sql: added)
        try sealArrivals(db, seal)
        try sealReferrals(db, seal)
        try sealConversations(db, seal)
        try sealLetters(db, seal)
        try db.execute(sql: removed)
    }

    private static let added = """
        DROP TRIGGER event_stays;

        ALTER TABLE referral ADD COLUMN sealed BLOB NOT NULL DEFAULT x'';
        ALTER TABLE referral ADD COLUMN slot INTEGER NOT NULL DEFAULT 0;
        -- When its customer was forgotten.
        ALTER TABLE referral ADD COLUMN forgotten_at REAL;

        ALTER TABLE event ADD COLUMN name TEXT NOT NULL DEFAULT '';
        ALTER TABLE event ADD COLUMN sealed BLOB NOT NULL DEFAULT x'';
        ALTER TABLE event ADD COLUMN slot INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE event ADD COLUMN chain BLOB NOT NULL DEFAULT x'';

        ALTER TABLE conversation ADD COLUMN sealed BLOB NOT NULL DEFAULT x'';
        ALTER TABLE conversation ADD COLUMN slot INTEGER NOT NULL DEFAULT 0;

        ALTER TABLE outbox_content ADD COLUMN slot INTEGER NOT NULL DEFAULT 0;

        ALTER TABLE ledger_entry ADD COLUMN event INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE disclosure ADD COLUMN event INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX disclosure_event ON disclosure (referral, event);

        CREATE TABLE deadline_3 (
            referral INTEGER NOT NULL REFERENCES referral (sequence),
            -- Empty for a deadline of the lead itself.
            offer BLOB NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('remind', 'expire', 'ask outcome', 'forget')),
            time INTEGER NOT NULL,
            at REAL NOT NULL,
            is_done INTEGER NOT NULL DEFAULT 0 CHECK (is_done IN (0, 1)),
            PRIMARY KEY (referral, offer, kind, time)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO deadline_3 SELECT * FROM deadline;
        DROP TABLE deadline;
        ALTER TABLE deadline_3 RENAME TO deadline;
        CREATE INDEX deadline_waiting ON deadline (at) WHERE is_done = 0;

        CREATE INDEX arrival_acted ON arrival (fate_detail) WHERE fate = 'acted';

        -- Keys that must be destroyed: written with the change that asks for it, removed when they are gone.
        CREATE TABLE erasure (slot INTEGER PRIMARY KEY) STRICT;
        """

    private static let removed = """
        ALTER TABLE referral DROP COLUMN state;
        ALTER TABLE event DROP COLUMN event;
        ALTER TABLE conversation DROP COLUMN state;
        CREATE TRIGGER event_stays BEFORE UPDATE ON event
            BEGIN SELECT RAISE (ABORT, 'events are only added'); END;
        """

    private static func sealArrivals(_ db: Database, _ seal: Seal) throws {
        for id in try Int64.fetchAll(db, sql: "SELECT arrival FROM arrival_content") {
            guard let row = try db.row("SELECT bytes FROM arrival_content WHERE arrival = ?", [id]) else { continue }
            let sealed = try seal.sealed(row[0], .arrival, under: .arrival(id))
            try db.run("UPDATE arrival_content SET bytes = ? WHERE arrival = ?", [sealed, id])
        }
    }

    private static func sealReferrals(_ db: Database, _ seal: Seal) throws {
        for row in try db.rows("SELECT sequence, state FROM referral") {
            let slot = LeadKeys.Slot.lead(row[0])
            let sealed = try seal.sealed(Data((row[1] as String).utf8), .referral, under: slot)
            try db.run(
                "UPDATE referral SET sealed = ?, slot = ? WHERE sequence = ?",
                [sealed, slot.number, row[0] as Int64]
            )
        }
        var chain = EventChain.start
        let columns = "event.rowid, referral, referral.id, number, at, event, ranking, lessons"
        let all = "SELECT \(columns) FROM event JOIN referral ON sequence = referral ORDER BY event.rowid"
        for row in try db.rows(all) {
            let slot = LeadKeys.Slot.lead(row[1])
            let text: String = row[5]
            let number: Int64 = row[3]
            let sealed = try seal.sealed(Data(text.utf8), .event(number: number), under: slot)
            let link = EventChain.Link(
                referral: row[2],
                number: number,
                at: row[4],
                name: try StoredJSON.value(Event.self, from: text).name,
                sealed: sealed,
                ranking: row[6],
                lessons: row[7]
            )
            chain = EventChain.next(after: chain, link.digest)
            try db.run(
                "UPDATE event SET name = ?, sealed = ?, slot = ?, chain = ? WHERE rowid = ?",
                [link.name, sealed, slot.number, chain, row[0] as Int64]
            )
        }
    }

    private static func sealConversations(_ db: Database, _ seal: Seal) throws {
        for row in try db.rows("SELECT id, referral, state FROM conversation") {
            let slot = LeadKeys.Slot.lead(row[1])
            let sealed = try seal.sealed(Data((row[2] as String).utf8), .conversation, under: slot)
            try db.run(
                "UPDATE conversation SET sealed = ?, slot = ? WHERE id = ?",
                [sealed, slot.number, row[0] as Int64]
            )
        }
        for row in try db.rows("SELECT message_id, conversation FROM conversation_message") {
            let arguments: [(any DatabaseValueConvertible)?] = [row[0] as DatabaseValue, row[1] as Int64]
            let mark = seal.mark(of: try row.outsideText(0))
            try db.run("DELETE FROM conversation_message WHERE message_id = ? AND conversation = ?", arguments)
            try db.run("INSERT OR IGNORE INTO conversation_message VALUES (?, ?)", [mark, row[1] as Int64])
        }
    }

    private static func sealLetters(_ db: Database, _ seal: Seal) throws {
        let all = """
            SELECT outbox.id, sequence FROM outbox LEFT JOIN referral ON referral.id = outbox.referral
            """
        for row in try db.rows(all) {
            let id: Int64 = row[0]
            let slot = (row[1] as Int64?).map(LeadKeys.Slot.lead) ?? .letter(id)
            guard let content = try db.row("SELECT bytes FROM outbox_content WHERE outbox = ?", [id]) else { continue }
            let sealed = try seal.sealed(content[0], .letter, under: slot)
            try db.run(
                "UPDATE outbox_content SET bytes = ?, slot = ? WHERE outbox = ?",
                [sealed, slot.number, id]
            )
        }
    }
}
