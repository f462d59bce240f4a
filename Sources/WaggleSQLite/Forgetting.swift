import Foundation
import GRDB
import WaggleReferral
import WaggleStore
import WaggleTransport

/// What happens to the rows of a lead when its customer is forgotten.
///
/// The rows are cleared and the keys that are to be destroyed are written down in the transaction of the decision;
/// the keys go when that is on the disk. A stop in between is made good at the next start.
struct Erasure {
    /// Why a letter is not sent.
    static let reason = "The customer was forgotten before it left."

    let id: Identifier<Referral>
    let sequence: Int64

    init(of id: Identifier<Referral>, at sequence: Int64) {
        self.id = id
        self.sequence = sequence
    }

    /// Part of a transaction, before the referral's own rows are written under another key.
    ///
    /// - Parameter isThorough: Whether mail that only speaks of the lead goes as well: somebody asked for it. By age it has
    ///   gone before.
    func prepare(on now: Date, isThorough: Bool, _ db: Database, _ seal: Seal) throws {
        try db.run("UPDATE referral SET forgotten_at = ? WHERE sequence = ?", [now.stored, sequence])
        try db.run("DELETE FROM lead_sign WHERE referral = ?", [sequence])
        try clearArrivals(db)
        if isThorough { try clearMentions(db, seal) }
        try clearConversations(db, seal)
        // What has not left yet, or perhaps not, is not sent any more: it would bring the customer to somebody.
        try db.run(
            "UPDATE outbox SET state = 'refused', answer = ? WHERE referral = ? AND state IN ('queued', 'in doubt')",
            [Self.reason, id.stored]
        )
        let letters = try db.rows("SELECT id FROM outbox WHERE referral = ?", [id.stored])
        try Self.clear(letters: letters.map { $0[0] }, db)
        try Self.giveUp(.lead(sequence), db)
    }

    /// Every mail from which something followed for this lead.
    private func clearArrivals(_ db: Database) throws {
        let arrivals = try db.rows(
            """
            SELECT arrival FROM referral WHERE sequence = ?1
            UNION SELECT id FROM arrival WHERE fate = 'acted' AND fate_detail = ?2
            """,
            [sequence, id.stored]
        )
        for arrival in arrivals { try Self.clear(arrival[0], db) }
    }

    /// Part of a transaction: the content of a mail, which the store may have under several numbers.
    static func clear(_ arrival: Int64, _ db: Database) throws {
        let copies = try db.rows(
            "SELECT id FROM arrival WHERE id = ?1 OR digest = (SELECT digest FROM arrival WHERE id = ?1)",
            [arrival]
        )
        for copy in copies { try clear(only: copy[0], db) }
    }

    /// Part of a transaction: the content under this number alone.
    static func clear(only arrival: Int64, _ db: Database) throws {
        // SQLite gives a page back when a row leaves it, and not when one shrinks: an updated mail would keep its page.
        try db.run("DELETE FROM arrival_content WHERE arrival = ?", [arrival])
        try db.run("INSERT INTO arrival_content (arrival, bytes) VALUES (?, x'')", [arrival])
        try giveUp(.arrival(arrival), db)
    }

    /// Part of a transaction: what letters say, and a customer's address.
    static func clear(letters: [Int64], _ db: Database) throws {
        for letter in letters {
            guard let row = try db.row("SELECT slot FROM outbox_content WHERE outbox = ?", [letter]) else { continue }
            // As with mails.
            try db.run("DELETE FROM outbox_content WHERE outbox = ?", [letter])
            try db.run(
                "INSERT INTO outbox_content (outbox, bytes, slot) VALUES (?, x'', ?)",
                [letter, row[0] as Int64]
            )
        }
    }

    /// Mail that names a conversation of his lead and did not act: thanks, absence notes, reports with a letter of ours
    /// in them. Each answer and each report has the selector in its header, in clear.
    private func clearMentions(_ db: Database, _ seal: Seal) throws {
        let selectors = try db.rows("SELECT selector FROM conversation WHERE referral = ?", [sequence])
            .map { Data("\(try $0.outsideText(0))-".utf8) }
        let candidates = try db.rows(
            """
            SELECT id FROM arrival WHERE is_destroyed = 0 AND fate <> 'acted'
                AND kept_at >= (SELECT opened_at FROM referral WHERE sequence = ?)
            """,
            [sequence]
        )
        for candidate in candidates.map({ $0[0] as Int64 }) {
            guard let kept = try KeptArrival.fetch(candidate, db, seal), case .mail(let bytes) = kept.arrival.content,
                selectors.contains(where: { bytes.range(of: $0) != nil })
            else { continue }
            try db.run("UPDATE arrival SET is_destroyed = 1 WHERE id = ?", [candidate])
            try Self.clear(candidate, db)
        }
    }

    /// They go on, without the customer's subject and Message-IDs; the customer's own is gone.
    private func clearConversations(_ db: Database, _ seal: Seal) throws {
        let slot = LeadKeys.Slot.remainder(sequence)
        for row in try db.rows("SELECT sealed, slot, id FROM conversation WHERE referral = ?", [sequence]) {
            var conversation = try Conversation(row: row, seal)
            if conversation.correspondent == .customer {
                try db.run("DELETE FROM conversation_message WHERE conversation = ?", [row[2] as Int64])
                try db.run("DELETE FROM conversation WHERE id = ?", [row[2] as Int64])
                continue
            }
            conversation.subject = ""
            conversation.messageIDs = []
            try db.run(
                "UPDATE conversation SET sealed = ?, slot = ? WHERE id = ?",
                [try seal.sealed(conversation, .conversation, under: slot), slot.number, row[2] as Int64]
            )
        }
    }

    static func giveUp(_ slot: LeadKeys.Slot, _ db: Database) throws {
        try db.run("INSERT OR IGNORE INTO erasure (slot) VALUES (?)", [slot.number])
    }
}

extension SQLiteStore {
    /// Destroys the keys that a committed change gave up. Called again after a stop.
    func finishErasures() throws(StoreError) {
        do {
            let slots = try database.read { db in try Int64.fetchAll(db, sql: "SELECT slot FROM erasure") }
            guard !slots.isEmpty else { return }
            try seal.keys.destroy(slots.map(LeadKeys.Slot.init))
            try database.write { db in
                for slot in slots { try db.run("DELETE FROM erasure WHERE slot = ?", [slot]) }
            }
        } catch {
            throw StoreError(error, path: path)
        }
    }
}
