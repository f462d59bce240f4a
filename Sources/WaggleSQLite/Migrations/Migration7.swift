import GRDB

/// A letter in doubt can be given up by a person.
enum Migration7 {
    static func run(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE outbox ADD COLUMN is_given_up INTEGER NOT NULL DEFAULT 0 CHECK (is_given_up IN (0, 1));
                """
        )
    }
}
