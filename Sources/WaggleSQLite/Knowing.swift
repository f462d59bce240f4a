import Foundation
import GRDB
public import WaggleReferral
public import WaggleStore

extension SQLiteStore {
    /// See ``Store/stored(among:)``.
    public func stored(among signs: Set<CustomerSign>) async throws(StoreError) -> Set<CustomerSign> {
        guard !signs.isEmpty else { return [] }
        return try await read { [seal] db in
            try signs.filter { sign in
                let mark = seal.mark(of: sign)
                return try db.row(
                    """
                    SELECT 1 WHERE EXISTS (SELECT 1 FROM known_customer WHERE mark = ?)
                        OR EXISTS (SELECT 1 FROM lead_sign WHERE mark = ?)
                    """,
                    [mark, mark]
                ) != nil
            }
        }
    }

    /// See ``Store/knowers(of:)``.
    public func knowers(of signs: [CustomerSign]) async throws(StoreError) -> Set<PartnerKey> {
        guard !signs.isEmpty else { return [] }
        return try await read { [seal] db in
            var knowers: Set<PartnerKey> = []
            for sign in signs {
                let rows = try db.rows("SELECT partner FROM known_customer WHERE mark = ?", [seal.mark(of: sign)])
                knowers.formUnion(rows.map { $0.partner(0) })
            }
            return knowers
        }
    }

    /// See ``Store/referrals(sharing:limit:)``.
    public func referrals(
        sharing signs: [CustomerSign],
        limit: Int
    ) async throws(StoreError) -> [KeptReferral] {
        guard !signs.isEmpty else { return [] }
        return try await read { [seal] db in
            var sequences: Set<Int64> = []
            for sign in signs {
                let rows = try db.rows(
                    "SELECT referral FROM lead_sign WHERE mark = ? ORDER BY referral DESC LIMIT ?",
                    [seal.mark(of: sign), limit]
                )
                sequences.formUnion(rows.map { $0[0] as Int64 })
            }
            return try sequences.sorted(by: >).prefix(limit).compactMap { sequence in
                try db.row("SELECT \(KeptReferral.columns) FROM referral WHERE sequence = ?", [sequence])
                    .map { try KeptReferral(row: $0, seal) }
            }
        }
    }

    /// See ``Store/save(_:)``.
    public func save(_ customers: KnownCustomers) async throws(StoreError) {
        try await write { [seal] db in try customers.write(db, seal) }
    }

    /// See ``Store/signCounts()``.
    public func signCounts() async throws(StoreError) -> [PartnerKey: Int] {
        try await read { db in
            let rows = try db.rows("SELECT partner, count(*) FROM known_customer GROUP BY partner")
            return Dictionary(uniqueKeysWithValues: rows.map { ($0.partner(0), $0[1]) })
        }
    }
}

extension KnownCustomers {
    /// Part of a transaction.
    func write(_ db: Database, _ seal: Seal) throws {
        if replaces { try db.run("DELETE FROM known_customer WHERE partner = ?", [partner.rawValue]) }
        for sign in signs {
            try db.run(
                "INSERT OR IGNORE INTO known_customer (mark, partner) VALUES (?, ?)",
                [seal.mark(of: sign), partner.rawValue]
            )
        }
    }
}

extension LeadDraft {
    /// Part of a transaction: what a lead's customer is known by, as keyed hashes.
    func writeSigns(of sequence: Int64, _ db: Database, _ seal: Seal) throws {
        for sign in signs {
            try db.run(
                "INSERT OR IGNORE INTO lead_sign (mark, referral) VALUES (?, ?)",
                [seal.mark(of: sign), sequence]
            )
        }
    }
}
