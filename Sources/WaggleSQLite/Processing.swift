public import Foundation
import GRDB
public import WaggleReferral
public import WaggleStore

extension SQLiteStore {
    /// See ``Store/unread(after:limit:)``. Fewer than there are when they are large; at least one.
    public func unread(after arrival: Int64, limit: Int) async throws(StoreError) -> [KeptArrival] {
        try await write { [seal] db in
            let sizes = try db.rows(
                """
                SELECT arrival.id, length(bytes) FROM arrival JOIN arrival_content ON arrival = arrival.id
                WHERE fate IS NULL AND tries = 0 AND arrival.id > ? ORDER BY arrival.id LIMIT ?
                """,
                [arrival, limit]
            )
            return try SQLiteLimits.fitting(sizes).map { id in try KeptArrival.begun(id, db, seal) }
        }
    }

    /// See ``Store/unfinished(begunAtMost:)``.
    public func unfinished(begunAtMost tries: Int) async throws(StoreError) -> KeptArrival? {
        try await write { [seal] db in
            try db.row(
                "SELECT id FROM arrival WHERE fate IS NULL AND tries BETWEEN 1 AND ? ORDER BY tries, id LIMIT 1",
                [tries]
            ).map { try KeptArrival.begun($0[0], db, seal) }
        }
    }

    /// See ``Store/earlierTwins(of:)``.
    public func earlierTwins(of digests: [Int64: Data]) async throws(StoreError) -> [Int64: Int64] {
        guard !digests.isEmpty else { return [:] }
        return try await read { db in
            var twins: [Int64: Int64] = [:]
            for (arrival, digest) in digests {
                let twin = try db.row(
                    """
                    SELECT id FROM arrival
                    WHERE digest = ? AND fate IN ('acted', 'noted') AND id <> ? ORDER BY id LIMIT 1
                    """,
                    [digest, arrival]
                )
                if let twin { twins[arrival] = twin[0] }
            }
            return twins
        }
    }

    /// See ``Store/referral(_:)``.
    public func referral(_ id: Identifier<Referral>) async throws(StoreError) -> KeptReferral? {
        try await read { [seal] db in
            try db.row("SELECT \(KeptReferral.columns) FROM referral WHERE id = ?", [id.stored])
                .map { try KeptReferral(row: $0, seal) }
        }
    }

    /// See ``Store/referral(_:)``.
    public func referral(_ reference: LeadReference) async throws(StoreError) -> KeptReferral? {
        try await read { [seal] db in
            try db.row("SELECT \(KeptReferral.columns) FROM referral WHERE reference = ?", [reference.rawValue])
                .map { try KeptReferral(row: $0, seal) }
        }
    }

    /// See ``Store/conversation(_:)``.
    public func conversation(_ selector: String) async throws(StoreError) -> Conversation? {
        try await read { [seal] db in
            try db.row("SELECT sealed, slot FROM conversation WHERE selector = ?", [OutsideText(selector)])
                .map { try Conversation(row: $0, seal) }
        }
    }

    /// See ``Store/conversation(holding:)``. The first Message-ID that is known decides, so the one that tells most
    /// should stand first; when it stood in several conversations, the newest of them.
    public func conversation(holding messageIDs: [String]) async throws(StoreError) -> Conversation? {
        try await read { [seal] db in
            for messageID in messageIDs {
                let row = try db.row(
                    """
                    SELECT sealed, slot FROM conversation_message JOIN conversation ON conversation.id = conversation
                    WHERE message_id = ? ORDER BY conversation DESC LIMIT 1
                    """,
                    [seal.mark(of: messageID)]
                )
                if let row { return try Conversation(row: row, seal) }
            }
            return nil
        }
    }

    /// See ``Store/heard(among:)``.
    public func heard(among messageIDs: Set<String>) async throws(StoreError) -> [String: Set<PartnerKey>] {
        guard !messageIDs.isEmpty else { return [:] }
        return try await read { [seal] db in
            var partners: [String: Set<PartnerKey>] = [:]
            for messageID in messageIDs {
                let rows = try db.rows(
                    """
                    SELECT sealed, slot FROM conversation_message JOIN conversation ON conversation.id = conversation
                    WHERE message_id = ? LIMIT 8
                    """,
                    [seal.mark(of: messageID)]
                )
                for row in rows { partners[messageID, default: []].insert(try Conversation(row: row, seal).partner) }
            }
            return partners
        }
    }

    /// See ``Store/conversations(of:)``. In the order in which they were opened.
    public func conversations(of referral: Identifier<Referral>) async throws(StoreError) -> [Conversation] {
        try await read { [seal] db in
            try db.rows(
                """
                SELECT conversation.sealed, conversation.slot FROM conversation JOIN referral ON referral.sequence = conversation.referral
                WHERE referral.id = ? ORDER BY conversation.id
                """,
                [referral.stored]
            ).map { try Conversation(row: $0, seal) }
        }
    }

    /// See ``Store/arrival(_:)``.
    public func arrival(_ id: Int64) async throws(StoreError) -> KeptArrival? {
        try await read { [seal] db in try KeptArrival.fetch(id, db, seal) }
    }

    /// See ``Store/nextSequence()``.
    public func nextSequence() async throws(StoreError) -> Int {
        try await read { db in
            try db.row("SELECT ifnull(max(sequence) + 1, 0) FROM referral")?[0] ?? 0
        }
    }

    /// See ``Store/commit(_:)``.
    ///
    /// - Throws: ``StoreError/changedMeanwhile`` for a referral that is not at the version that was read;
    ///   ``StoreError/alreadyThere(_:)`` with the columns for what may be there once only: a note, a Message-ID, a
    ///   referral, an accepted offer, a ledger entry, and an arrival that somebody else has dealt with.
    public func commit(_ changes: [Change]) async throws(StoreError) {
        let stored: [StoredChange]
        do {
            // Here and not in the transaction: another commit can be on its way to the disk meanwhile.
            stored = try changes.map(StoredChange.init)
        } catch {
            throw StoreError(error, path: path)
        }
        try await write { [seal] db in
            for change in stored { try change.write(db, seal) }
        }
        let destroys = changes.contains { !$0.erased.isEmpty || $0.referral?.event.forgetsCustomer == true }
        if destroys { try finishErasures() }
    }

    /// See ``Store/lessons(after:limit:)``.
    public func lessons(after place: Int64, limit: Int) async throws(StoreError) -> (lessons: [Lesson], next: Int64?) {
        try await read { db in
            let rows = try db.rows(
                "SELECT rowid, lessons FROM event WHERE rowid > ? ORDER BY rowid LIMIT ?",
                [place, limit]
            )
            let lessons = try rows.flatMap { row in
                guard let text: String = row[1] else { return [Lesson]() }
                return try StoredJSON.value([Lesson].self, from: text)
            }
            return (lessons, rows.count == limit ? rows.last?[0] : nil)
        }
    }
}

extension KeptReferral {
    static let columns = "sealed, version, arrival, sequence, slot"

    init(row: Row, _ seal: Seal) throws {
        self.init(
            referral: try seal.value(Referral.self, from: row[0], .referral, under: row[4]),
            version: row[1],
            origin: Origin(arrival: row[2], sequence: row[3])
        )
    }
}

extension Conversation {
    /// From the columns `sealed` and `slot`.
    init(row: Row, _ seal: Seal) throws {
        self = try seal.value(Conversation.self, from: row[0], .conversation, under: row[1])
    }
}

extension Seal {
    func sealed(_ value: some Encodable, _ content: Content, under slot: LeadKeys.Slot) throws -> Data {
        try sealed(Data(StoredJSON.text(of: value).utf8), content, under: slot)
    }

    /// - Throws: When the key was destroyed, as well as for what does not open.
    func value<Value: Decodable>(
        _ type: Value.Type,
        from sealed: Data,
        _ content: Content,
        under slot: Int64
    ) throws -> Value {
        guard let bytes = try opened(sealed, content, under: LeadKeys.Slot(number: slot)) else { throw MalformedRow() }
        return try StoredJSON.value(type, in: bytes)
    }
}

extension Row {
    func partner(_ index: Int) -> PartnerKey { PartnerKey(rawValue: self[index]) }
}
