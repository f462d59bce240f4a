import GRDB

/// Letters to customers: their address is sealed with the letter.
enum Migration8 {
    static func run(_ db: Database) throws {
        try db.execute(
            sql: """
                -- NULL where the recipient is a partner or an operator, and stands in outbox in clear.
                ALTER TABLE outbox_content ADD COLUMN recipient BLOB;
                """
        )
    }
}
