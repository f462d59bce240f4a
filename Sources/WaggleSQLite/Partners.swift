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

    /// See ``Store/save(_:)``.
    public func save(_ partners: [Partner]) async throws(StoreError) {
        try await write { db in
            for partner in partners {
                try db.run(
                    "INSERT INTO partner (key, state) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET state = excluded.state",
                    [partner.key.rawValue, StoredJSON.text(of: partner)]
                )
            }
        }
    }
}
