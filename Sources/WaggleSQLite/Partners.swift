public import Foundation
import GRDB
public import WaggleReferral
public import WaggleStore

extension SQLiteStore {
    /// See ``Store/partners()``. By key.
    public func partners() async throws(StoreError) -> [Partner] {
        try await read { db in
            try db.rows("SELECT state FROM partner ORDER BY key")
                .map { try StoredJSON.value(Partner.self, from: $0[0]) }
        }
    }

    /// See ``Store/joined()``.
    public func joined() async throws(StoreError) -> [PartnerKey: Date] {
        try await read { db in
            let rows = try db.rows("SELECT key, joined_at FROM partner")
            return Dictionary(uniqueKeysWithValues: rows.map { ($0.partner(0), Date(stored: $0[1])) })
        }
    }

    /// See ``Store/save(_:at:)``.
    public func save(_ partners: [Partner], at now: Date) async throws(StoreError) {
        try await write { db in
            for partner in partners {
                try db.run(
                    """
                    INSERT INTO partner (key, state, joined_at) VALUES (?, ?, ?)
                    ON CONFLICT (key) DO UPDATE SET state = excluded.state
                    """,
                    [partner.key.rawValue, StoredJSON.text(of: partner), now.stored]
                )
            }
        }
    }
}
