import GRDB

/// A backup knows that it is one, and a held mail that it is to be read again.
enum Migration5 {
    static func run(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE backup (
                    made_at REAL NOT NULL,
                    -- When a worker first ran on it; NULL in the backup itself.
                    restored_at REAL
                ) STRICT;
                ALTER TABLE arrival ADD COLUMN is_released INTEGER NOT NULL DEFAULT 0 CHECK (is_released IN (0, 1));
                """
        )
    }
}
