public import Foundation
import GRDB
public import WaggleStore
public import WaggleTransport

extension SQLiteStore {
    /// See ``Store/cursor(of:)``.
    public func cursor(of source: SourceName) async throws(StoreError) -> SourceCursor? {
        try await read { db in
            let row = try db.row("SELECT cursor FROM source WHERE name = ?", [source.rawValue])
            return try row.map { SourceCursor(rawValue: try $0.outsideText(0)) }
        }
    }

    /// See ``Store/keep(_:cursor:of:at:)``.
    public func keep(
        _ arrivals: [NewArrival],
        cursor: SourceCursor,
        of source: SourceName,
        at now: Date
    ) async throws(StoreError) -> Int {
        try await write { [seal] db in
            var new = 0
            for arrival in arrivals where try Self.insert(arrival, at: now, db, seal) { new += 1 }
            try db.run(
                "INSERT INTO source (name, cursor) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET cursor = excluded.cursor",
                [source.rawValue, OutsideText(cursor.rawValue)]
            )
            return new
        }
    }

    /// See ``Store/unsettled(from:limit:)``.
    public func unsettled(from source: SourceName, limit: Int) async throws(StoreError) -> [SourcePosition] {
        try await read { db in
            try db.rows(
                """
                SELECT source, position_kind, position FROM arrival
                WHERE source = ? AND is_settled = 0 ORDER BY id LIMIT ?
                """,
                [source.rawValue, limit]
            ).map { row in try SourcePosition(source: row[0], kind: row[1], key: row.outsideText(2)) }
        }
    }

    /// See ``Store/markSettled(_:)``.
    public func markSettled(_ positions: [SourcePosition]) async throws(StoreError) {
        try await write { db in
            for position in positions {
                try db.run(
                    "UPDATE arrival SET is_settled = 1 WHERE source = ? AND position = ? AND is_settled = 0",
                    [position.source.rawValue, OutsideText(position.key)]
                )
            }
        }
    }

    /// - Returns: Whether it is new.
    private static func insert(_ new: NewArrival, at now: Date, _ db: Database, _ seal: Seal) throws -> Bool {
        let position = new.arrival.position
        let content = try StoredContent(new.arrival.content)
        try db.run(
            """
            INSERT INTO arrival (source, position, position_kind, received_at, kept_at, digest, content_kind, is_settled)
            VALUES (?, ?, ?, ?, ?, ifnull(?, x''), ?, ?) ON CONFLICT (source, position) DO NOTHING
            """,
            [
                position.source.rawValue, OutsideText(position.key), position.kind, new.arrival.receivedAt.stored,
                now.stored, new.digest, content.kind, !new.awaitsSettling,
            ]
        )
        guard db.changesCount == 1 else { return false }
        let id = db.lastInsertedRowID
        try db.run(
            "INSERT INTO arrival_content (arrival, bytes, full_bytes) VALUES (?, ?, ?)",
            [id, seal.sealed(content.bytes, .arrival, under: .arrival(id)), content.fullBytes]
        )
        return true
    }
}

extension KeptArrival {
    /// One that is begun: a try is counted.
    static func begun(_ id: Int64, _ db: Database, _ seal: Seal) throws -> KeptArrival {
        try db.run("UPDATE arrival SET tries = tries + 1 WHERE id = ?", [id])
        guard let arrival = try fetch(id, db, seal) else { throw MalformedRow() }
        return arrival
    }

    /// - Returns: nil also for one whose content was forgotten.
    static func fetch(_ id: Int64, _ db: Database, _ seal: Seal) throws -> KeptArrival? {
        let row = try db.row(
            """
            SELECT id, source, position_kind, position, received_at, digest, tries, content_kind, bytes, full_bytes,
                is_released
            FROM arrival JOIN arrival_content ON arrival = id WHERE id = ?
            """,
            [id]
        )
        guard let row, case let sealed:Data = row[8], !sealed.isEmpty,
            let bytes = try seal.opened(sealed, .arrival, under: .arrival(id))
        else { return nil }
        return try KeptArrival(row: row, bytes: bytes)
    }

    private init(row: Row, bytes: Data) throws {
        let content = StoredContent(kind: row[7], bytes: bytes, fullBytes: row[9])
        self.init(
            id: row[0],
            arrival: Arrival(
                position: try SourcePosition(source: row[1], kind: row[2], key: row.outsideText(3)),
                receivedAt: Date(stored: row[4]),
                content: try content.content
            ),
            digest: row[5],
            tries: row[6],
            isReleased: row[10]
        )
    }
}

/// The content of an arrival, taken apart into columns.
private struct StoredContent {
    var kind: String
    var bytes: Data
    var fullBytes: Int?

    init(kind: String, bytes: Data, fullBytes: Int?) {
        self.kind = kind
        self.bytes = bytes
        self.fullBytes = fullBytes
    }

    init(_ content: Arrival.Content) throws {
        switch content {
        case .mail(let bytes): self.init(kind: "mail", bytes: bytes, fullBytes: nil)
        case .oversizedMail(let header, let bytes): self.init(kind: "oversized mail", bytes: header, fullBytes: bytes)
        case .event(let event):
            self.init(kind: "event", bytes: Data(try StoredJSON.text(of: event).utf8), fullBytes: nil)
        }
    }

    var content: Arrival.Content {
        get throws {
            switch (kind, fullBytes) {
            case ("mail", _): return .mail(bytes)
            case ("oversized mail", let full?): return .oversizedMail(header: bytes, bytes: full)
            case ("event", _):
                return .event(
                    try StoredJSON.value(EndpointEvent.self, from: String(decoding: bytes, as: UTF8.self))
                )
            default: throw MalformedRow()
            }
        }
    }
}

extension SourcePosition {
    var kind: String {
        switch self {
        case .mailbox: "mailbox"
        case .endpoint: "endpoint"
        }
    }

    /// Reads ``key`` back. A mailbox may have a semicolon in its name; the two numbers behind it have none.
    init(source: String, kind: String, key: String) throws {
        let source = SourceName(rawValue: source)
        guard kind == "mailbox" else {
            self = .endpoint(EndpointPosition(endpoint: source, event: key))
            return
        }
        let parts = key.split(separator: ";", omittingEmptySubsequences: false)
        guard parts.count >= 3, let uid = parts.last.flatMap({ UInt32($0) }),
            let uidValidity = UInt32(parts[parts.count - 2])
        else { throw MalformedRow() }
        self = .mailbox(
            IMAPPosition(
                account: source,
                mailbox: parts.dropLast(2).joined(separator: ";"),
                uidValidity: uidValidity,
                uid: uid
            )
        )
    }
}

extension Row {
    /// The text of an ANY column.
    func outsideText(_ index: Int) throws -> String {
        guard let text = OutsideText.fromDatabaseValue(self[index]) else { throw MalformedRow() }
        return text.text
    }
}
