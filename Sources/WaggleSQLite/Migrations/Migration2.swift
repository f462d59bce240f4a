import GRDB

/// What the referral engine learns from.
///
/// - Lessons stand in the row of the event that taught them, so that rows of one table give their order.
/// - A firm of an older file counts as one that was there from the beginning.
enum Migration2 {
    static func run(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE event ADD COLUMN lessons TEXT;
                ALTER TABLE partner ADD COLUMN joined_at REAL NOT NULL DEFAULT 0;
                """
        )
    }
}
