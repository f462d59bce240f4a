public import Foundation
import GRDB
public import WaggleReferral
public import WaggleStore
public import WaggleTransport

extension SQLiteStore {
    /// See ``Store/claimOutbox(limit:at:)``.
    ///
    /// Several mails to one recipient can be claimed together, in their order. While an earlier one to him is being
    /// sent, or waits for another try, no later one is handed out. Fewer than there are when they are large.
    public func claimOutbox(limit: Int, at now: Date) async throws(StoreError) -> [OutboxItem] {
        try await write { [seal] db in
            let sizes = try db.rows(
                """
                SELECT outbox.id, length(bytes) FROM outbox JOIN outbox_content ON outbox = outbox.id
                WHERE state = 'queued' AND state_at NOT BETWEEN ?1 AND ?2 AND NOT EXISTS (
                    SELECT 1 FROM outbox AS earlier
                    WHERE earlier.recipient_folded = outbox.recipient_folded AND earlier.id < outbox.id
                        AND earlier.state IN ('queued', 'sending')
                        AND (earlier.state = 'sending' OR earlier.state_at BETWEEN ?1 AND ?2)
                )
                ORDER BY outbox.id LIMIT ?3
                """,
                [now.stored.nextUp, now.stored + OutboxItem.longestWait, limit]
            )
            return try SQLiteLimits.fitting(sizes).map { id in
                try db.run(
                    "UPDATE outbox SET state = 'sending', state_at = ?, tries = tries + 1, answer = NULL WHERE id = ?",
                    [now.stored, id]
                )
                let row = try db.row(
                    """
                    SELECT \(OutboxItem.columns) FROM outbox JOIN outbox_content ON outbox = outbox.id
                    WHERE outbox.id = ?
                    """,
                    [id]
                )
                guard let row else { throw MalformedRow() }
                return try OutboxItem(row: row, seal)
            }
        }
    }

    /// See ``Store/record(_:of:)``. What is accepted or refused stays so: an echo may have come before the answer.
    public func record(_ state: OutboxItem.State, of note: Identifier<Note>) async throws(StoreError) {
        try await write { db in
            let stored = StoredState(state)
            try db.run(
                """
                UPDATE outbox SET state = ?, state_at = ?, tries = ifnull(?, tries), code = ?,
                    -- Servers repeat the address.
                    answer = CASE recipient WHEN ? THEN NULL ELSE ? END
                WHERE note = ? AND state NOT IN ('accepted', 'refused')
                """,
                [
                    stored.word, stored.at.stored, stored.tries, stored.code, OutboxItem.sealedRecipient,
                    stored.answer.map(OutsideText.init), note.stored,
                ]
            )
            // While it was being sent its customer was forgotten: nothing is left that could go again.
            try db.run(
                """
                UPDATE outbox SET state = 'refused', answer = ? WHERE note = ? AND state IN ('queued', 'in doubt')
                    AND (SELECT length(bytes) FROM outbox_content WHERE outbox = outbox.id) = 0
                """,
                [Erasure.reason, note.stored]
            )
        }
    }

    /// See ``Store/doubtInterruptedSends()``.
    public func doubtInterruptedSends() async throws(StoreError) -> Int {
        try await write { db in
            try db.run(
                "UPDATE outbox SET state = 'in doubt', answer = ? WHERE state = 'sending'",
                ["Waggle stopped while this mail was being sent."]
            )
            return db.changesCount
        }
    }

    /// See ``Store/inDoubt(limit:)``.
    public func inDoubt(limit: Int) async throws(StoreError) -> [OutboxItem] {
        try await read { [seal] db in
            try db.rows(
                """
                SELECT \(OutboxItem.columns) FROM outbox JOIN outbox_content ON outbox = outbox.id
                WHERE state = 'in doubt' AND is_given_up = 0 ORDER BY outbox.id LIMIT ?
                """,
                [limit]
            ).map { try OutboxItem(row: $0, seal) }
        }
    }

    /// See ``Store/givenUp(limit:)``.
    public func givenUp(limit: Int) async throws(StoreError) -> [OutboxItem] {
        try await read { [seal] db in
            try db.rows(
                """
                SELECT \(OutboxItem.columns) FROM outbox JOIN outbox_content ON outbox = outbox.id
                WHERE state = 'in doubt' AND is_given_up = 1 ORDER BY outbox.id LIMIT ?
                """,
                [limit]
            ).map { try OutboxItem(row: $0, seal) }
        }
    }

    /// See ``Store/standing(ofLetter:)``.
    public func standing(ofLetter messageID: String) async throws(StoreError) -> OutboxItem.State? {
        try await read { db in
            try db.row(
                "SELECT state, state_at, tries, code, answer FROM outbox WHERE message_id = ?",
                [OutsideText(messageID)]
            ).map { try StoredState(row: $0).state }
        }
    }

    /// See ``Store/written(among:)``.
    public func written(among messageIDs: Set<String>) async throws(StoreError) -> Set<String> {
        guard !messageIDs.isEmpty else { return [] }
        return try await read { db in
            try messageIDs.filter { id in
                try db.row("SELECT 1 FROM outbox WHERE message_id = ?", [OutsideText(id)]) != nil
            }
        }
    }

    /// See ``Store/nextOutboxTry()``.
    public func nextOutboxTry() async throws(StoreError) -> Date? {
        try await read { db in
            try db.row("SELECT state_at FROM outbox WHERE state = 'queued' ORDER BY state_at LIMIT 1")
                .map { Date(stored: $0[0]) }
        }
    }

    /// See ``Store/notes(ofKinds:to:since:)``. A note is written at the moment of its first state.
    public func notes(ofKinds kinds: [String], to address: MailAddress, since: Date) async throws(StoreError) -> Int {
        try await read { [seal] db in
            let rows = try db.rows(
                "SELECT kind, count(*) FROM outbox WHERE recipient_folded IN (?, ?) AND written_at >= ? GROUP BY kind",
                [address.folded, seal.recipientMark(of: address), since.stored]
            )
            return rows.reduce(0) { sum, row in kinds.contains(row[0]) ? sum + row[1] : sum }
        }
    }

    /// See ``Store/notes(ofKinds:about:)``.
    public func notes(ofKinds kinds: [String], about referral: Identifier<Referral>) async throws(StoreError) -> Int {
        try await read { db in
            let rows = try db.rows(
                "SELECT kind, count(*) FROM outbox WHERE referral = ? GROUP BY kind",
                [referral.stored]
            )
            return rows.reduce(0) { sum, row in kinds.contains(row[0]) ? sum + row[1] : sum }
        }
    }
}

extension OutboxItem {
    /// The columns that make an item, in the order in which ``init(row:)`` takes them.
    static let columns = """
        note, kind, referral, message_id, sender, outbox.recipient, echo, bytes, state, state_at, tries, code, answer,
        slot, outbox_content.recipient
        """

    /// What stands in place of a customer's address, which is sealed with the letter.
    static let sealedRecipient = "customer@sealed.invalid"

    /// A letter whose customer was forgotten has no bytes any more.
    init(row: Row, _ seal: Seal) throws {
        guard var recipient = MailAddress(row[5]) else { throw MalformedRow() }
        let sealed: Data? = row[14]
        if let sealed, let opened = try seal.opened(sealed, .recipient, under: LeadKeys.Slot(number: row[13])) {
            guard let address = MailAddress(String(decoding: opened, as: UTF8.self)) else { throw MalformedRow() }
            recipient = address
        }
        let referral: Data? = row[2]
        self.init(
            note: try Identifier(stored: row[0]),
            kind: row[1],
            referral: try referral.map { try Identifier(stored: $0) },
            delivery: Delivery(
                messageID: try row.outsideText(3),
                sender: (row[4] as String?).flatMap(MailAddress.init),
                recipient: recipient,
                echo: (row[6] as String?).flatMap(MailAddress.init),
                bytes: try seal.opened(row[7], .letter, under: LeadKeys.Slot(number: row[13])) ?? Data()
            ),
            isToCustomer: row[5] as String == Self.sealedRecipient,
            state: try StoredState(row: row, from: 8).state
        )
    }

    /// Part of a transaction.
    ///
    /// - Parameter slot: Of the referral that it belongs to.
    func insert(_ db: Database, _ seal: Seal, under slot: LeadKeys.Slot?) throws {
        let stored = StoredState(state)
        try db.run(
            """
            INSERT INTO outbox (note, kind, referral, message_id, sender, recipient, recipient_folded, echo, written_at,
                state, state_at, tries, code, answer)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                note.stored, kind, referral?.stored, OutsideText(delivery.messageID), delivery.sender?.description,
                isToCustomer ? Self.sealedRecipient : delivery.recipient.description,
                isToCustomer ? seal.recipientMark(of: delivery.recipient) : delivery.recipient.folded,
                delivery.echo?.description, stored.at.stored,
                stored.word, stored.at.stored, stored.tries ?? 0, stored.code, stored.answer.map(OutsideText.init),
            ]
        )
        let id = db.lastInsertedRowID
        let slot = slot ?? .letter(id)
        try db.run(
            "INSERT INTO outbox_content (outbox, bytes, slot, recipient) VALUES (?, ?, ?, ?)",
            [
                id, seal.sealed(delivery.bytes, .letter, under: slot), slot.number,
                isToCustomer
                    ? seal.sealed(Data(delivery.recipient.description.utf8), .recipient, under: slot) : nil,
            ]
        )
    }

    /// Part of a transaction. The mail is in our mailbox, so it was taken; when it began to be sent is the best
    /// that is known of the moment.
    static func hearEcho(of messageID: String, _ db: Database) throws {
        try db.run(
            """
            UPDATE outbox SET state = 'accepted', answer = 'echo seen'
            WHERE message_id = ? AND (state IN ('sending', 'in doubt') OR state = 'queued' AND tries > 0)
            """,
            [OutsideText(messageID)]
        )
    }
}

extension Seal {
    /// By which letters to one customer are found, without his address.
    fileprivate func recipientMark(of address: MailAddress) -> String {
        mark(of: "recipient \(address.folded)").map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

/// A state, taken apart into columns.
struct StoredState {
    var word: String
    var at: Date
    /// nil: as many as there were.
    var tries: Int?
    var code: Int?
    var answer: String?

    init(word: String, at: Date, tries: Int?, code: Int?, answer: String?) {
        self.word = word
        self.at = at
        self.tries = tries
        self.code = code
        self.answer = answer
    }

    /// - Parameter place: Of the state; time, tries, code and answer are behind it.
    init(row: Row, from place: Int = 0) throws {
        let answer: DatabaseValue = row[place + 4]
        self.init(
            word: row[place],
            at: Date(stored: row[place + 1]),
            tries: row[place + 2],
            code: row[place + 3],
            answer: OutsideText.fromDatabaseValue(answer)?.text
        )
    }

    init(_ state: OutboxItem.State) {
        switch state {
        case .queued(let after, let tries):
            self.init(word: "queued", at: after, tries: tries, code: nil, answer: nil)
        case .sending(let since, let tries):
            self.init(word: "sending", at: since, tries: tries, code: nil, answer: nil)
        case .accepted(let at, let answer):
            self.init(word: "accepted", at: at, tries: nil, code: nil, answer: answer)
        case .refused(let at, let code, let answer):
            self.init(word: "refused", at: at, tries: nil, code: code, answer: answer)
        case .inDoubt(let since, let tries, let reason):
            self.init(word: "in doubt", at: since, tries: tries, code: nil, answer: reason)
        }
    }

    var state: OutboxItem.State {
        get throws {
            switch word {
            case "queued": return .queued(after: at, tries: tries ?? 0)
            case "sending": return .sending(since: at, tries: tries ?? 0)
            case "accepted": return .accepted(at: at, answer: answer ?? "")
            case "refused": return .refused(at: at, code: code ?? 0, answer: answer ?? "")
            case "in doubt": return .inDoubt(since: at, tries: tries ?? 0, reason: answer ?? "")
            default: throw MalformedRow()
            }
        }
    }
}
