import GRDB

/// Mail and letters that belong to no lead are destroyed by age, and guesses are counted across restarts.
///
/// - The row of what is destroyed stays: its digest and position keep it from being taken once more.
enum Migration6 {
    static func run(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE arrival ADD COLUMN is_destroyed INTEGER NOT NULL DEFAULT 0 CHECK (is_destroyed IN (0, 1));
                DROP INDEX arrival_fate;
                CREATE INDEX arrival_fate ON arrival (fate, is_destroyed);
                CREATE INDEX arrival_alone ON arrival (kept_at) WHERE is_destroyed = 0 AND fate <> 'acted';

                ALTER TABLE outbox ADD COLUMN is_destroyed INTEGER NOT NULL DEFAULT 0 CHECK (is_destroyed IN (0, 1));
                CREATE INDEX outbox_alone ON outbox (written_at) WHERE is_destroyed = 0 AND referral IS NULL;

                -- Tokens, codes and references that were none, by who sent them: the newest day of each.
                CREATE TABLE guess (
                    -- A keyed hash of the address; 0 for all senders together.
                    sender INTEGER PRIMARY KEY,
                    began_at REAL NOT NULL,
                    count INTEGER NOT NULL CHECK (count > 0),
                    -- Whether the operators were told of this day.
                    is_told INTEGER NOT NULL CHECK (is_told IN (0, 1))
                ) STRICT;
                """
        )
    }
}
