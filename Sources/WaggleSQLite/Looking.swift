public import Foundation
import GRDB
public import WaggleReferral
public import WaggleStore
import WaggleTransport

extension SQLiteStore {
    /// See ``Store/referrals(inStage:limit:)``.
    public func referrals(inStage stage: String?, limit: Int) async throws(StoreError) -> [KeptReferral] {
        try await read { [seal] db in
            let order = "ORDER BY opened_at DESC, sequence DESC LIMIT ?"
            let rows =
                if let stage {
                    try db.rows(
                        "SELECT \(KeptReferral.columns) FROM referral WHERE stage = ? \(order)",
                        [stage, limit]
                    )
                } else {
                    try db.rows("SELECT \(KeptReferral.columns) FROM referral \(order)", [limit])
                }
            return try rows.map { try KeptReferral(row: $0, seal) }
        }
    }

    /// See ``Store/history(of:)``.
    public func history(of referral: Identifier<Referral>) async throws(StoreError) -> [RecordedEvent] {
        try await read { [seal] db in
            try db.rows(
                """
                SELECT name, event.sealed, event.slot, number, at, ranking FROM event JOIN referral ON sequence = referral
                WHERE id = ? ORDER BY number
                """,
                [referral.stored]
            ).map { row in
                let bytes = try seal.opened(
                    row[1],
                    .event(number: row[3]),
                    under: LeadKeys.Slot(number: row[2])
                )
                return RecordedEvent(
                    name: row[0],
                    event: try bytes.map { try StoredJSON.value(Event.self, in: $0) },
                    at: Date(stored: row[4]),
                    ranking: try (row[5] as String?).map { try StoredJSON.value(Ranking.self, from: $0) }
                )
            }
        }
    }

    /// See ``Store/mails(of:)``.
    public func mails(of referral: Identifier<Referral>) async throws(StoreError) -> [Data] {
        try await read { [seal] db in
            let arrivals = try db.rows(
                """
                SELECT arrival FROM referral WHERE id = ?1
                UNION SELECT id FROM arrival WHERE fate = 'acted' AND fate_detail = ?1
                """,
                [referral.stored]
            )
            return try arrivals.compactMap { row -> Data? in
                guard let kept = try KeptArrival.fetch(row[0], db, seal) else { return nil }
                switch kept.arrival.content {
                case .mail(let bytes), .oversizedMail(let bytes, _): return bytes
                case .event(let event): return Data(try StoredJSON.text(of: event).utf8)
                }
            }
        }
    }

    /// See ``Store/disclosures(of:)``. Earliest first.
    public func disclosures(of referral: Identifier<Referral>) async throws(StoreError) -> [Disclosure] {
        try await read { db in
            try db.rows(
                """
                SELECT field, partner, at, authority FROM disclosure JOIN referral ON sequence = referral
                WHERE id = ? ORDER BY at, partner, field
                """,
                [referral.stored]
            ).map { row in
                guard let field = Disclosure.Field(rawValue: row[0]) else { throw MalformedRow() }
                return Disclosure(
                    field: field,
                    to: row.partner(1),
                    at: Date(stored: row[2]),
                    authority: try Identifier(stored: row[3])
                )
            }
        }
    }

    /// See ``Store/ledger(limit:)``. The last booked first.
    public func ledger(limit: Int) async throws(StoreError) -> [LedgerEntry] {
        try await read { db in
            try db.rows(
                "SELECT giver, taker, kind, at, minor_units, currency FROM ledger_entry ORDER BY id DESC LIMIT ?",
                [limit]
            ).map { row in
                let minorUnits: Int64? = row[4]
                let value = minorUnits.map { Money(minorUnits: $0, currency: row[5]) }
                return LedgerEntry(
                    giver: row.partner(0),
                    taker: row.partner(1),
                    kind: try LedgerEntry.Kind(word: row[2], value: value),
                    at: Date(stored: row[3])
                )
            }
        }
    }

    /// See ``Store/held(limit:)``.
    public func held(limit: Int) async throws(StoreError) -> [HeldArrival] {
        try await read { db in
            try db.rows(
                """
                SELECT id, received_at, fate, fate_detail FROM arrival
                WHERE fate IN ('held', 'quarantined') AND is_destroyed = 0 ORDER BY id DESC LIMIT ?
                """,
                [limit]
            ).map { row in
                HeldArrival(
                    id: row[0],
                    receivedAt: Date(stored: row[1]),
                    fate: try ArrivalFate(word: row[2], detail: row[3])
                )
            }
        }
    }

    /// What came in last, newest first, as far as it can be opened.
    public func recentArrivals(limit: Int) async throws(StoreError) -> [KeptArrival] {
        try await read { [seal] db in
            try db.rows("SELECT id FROM arrival ORDER BY id DESC LIMIT ?", [limit]).compactMap { row in
                try KeptArrival.fetch(row[0], db, seal)
            }
        }
    }

    /// See ``Store/counts()``. Walks three narrow indices: about 20 ms a million rows.
    public func counts() async throws(StoreError) -> StoreCounts {
        try await read { db in
            StoreCounts(
                arrivals: try db.tally(
                    """
                    SELECT CASE WHEN is_destroyed THEN 'destroyed' ELSE ifnull(fate, 'kept') END, sum(number)
                    FROM (SELECT fate, is_destroyed, count(*) AS number FROM arrival GROUP BY fate, is_destroyed)
                    GROUP BY 1
                    """
                ),
                referrals: try db.tally("SELECT stage, count(*) FROM referral GROUP BY stage"),
                outbox: try db.tally("SELECT state, count(*) FROM outbox GROUP BY state")
            )
        }
    }
}

extension Database {
    fileprivate func tally(_ sql: String) throws -> [String: Int] {
        try rows(sql).reduce(into: [:]) { tally, row in tally[row[0]] = row[1] }
    }
}
