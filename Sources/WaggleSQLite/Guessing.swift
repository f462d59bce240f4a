public import Foundation
import GRDB
public import WaggleStore

extension SQLiteStore {
    /// See ``Store/guesses(since:)``.
    public func guesses(since date: Date) async throws(StoreError) -> [GuessCount] {
        try await read { db in
            try db.rows("SELECT sender, began_at, count, is_told FROM guess WHERE began_at > ?", [date.stored])
                .map { row in
                    GuessCount(sender: row[0], beganAt: Date(stored: row[1]), count: row[2], isTold: row[3])
                }
        }
    }
}

extension GuessCount {
    /// Part of a transaction. Counts of days before are given up.
    func write(_ db: Database) throws {
        try db.run("DELETE FROM guess WHERE began_at <= ?", [beganAt.stored - 86_400])
        try db.run(
            """
            INSERT INTO guess (sender, began_at, count, is_told) VALUES (?, ?, ?, ?)
            ON CONFLICT (sender) DO UPDATE
            SET began_at = excluded.began_at, count = excluded.count, is_told = excluded.is_told
            """,
            [sender, beganAt.stored, count, isTold]
        )
    }
}
