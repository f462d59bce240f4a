import GRDB
import WaggleStore

extension SQLiteStore {
    /// Every change of the schema, in order. A released one is never edited: the next number is added.
    private static func migrator(_ seal: Seal) -> DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1", migrate: Migration1.run)
        migrator.registerMigration("2", migrate: Migration2.run)
        migrator.registerMigration("3") { db in try Migration3.run(db, seal) }
        migrator.registerMigration("4") { db in try Migration4.run(db, seal) }
        migrator.registerMigration("5", migrate: Migration5.run)
        migrator.registerMigration("6", migrate: Migration6.run)
        migrator.registerMigration("7", migrate: Migration7.run)
        migrator.registerMigration("8", migrate: Migration8.run)
        return migrator
    }

    /// Marks the file as Waggle's ("WAGL"), for `file` and for ourselves.
    private static let applicationID = 0x5741_474C

    static func isUpToDate(_ database: DatabasePool, _ seal: Seal, path: String) throws(StoreError) -> Bool {
        let migrator = migrator(seal)
        do {
            return try database.read { db in
                try refuseStrange(db, migrator, path: path)
                return try migrator.hasCompletedMigrations(db)
            }
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Brings an older file up to this program.
    static func migrate(_ database: DatabasePool, _ seal: Seal, path: String) throws(StoreError) {
        guard try !isUpToDate(database, seal, path: path) else { return }
        do {
            try database.write { db in try db.execute(sql: "PRAGMA application_id = \(applicationID)") }
            try migrator(seal).migrate(database)
            // What was changed leaves its old bytes behind in free pages and in the log.
            try database.vacuum()
            _ = try database.writeWithoutTransaction { db in try db.checkpoint(.truncate) }
        } catch {
            throw StoreError(error, path: path)
        }
    }

    private static func refuseStrange(_ db: Database, _ migrator: DatabaseMigrator, path: String) throws {
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master WHERE type = 'table'") ?? 0
        let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        guard tables == 0 || application == applicationID else {
            throw StoreError.unusable(path: path, reason: "It is the database of another program")
        }
        guard try !migrator.hasBeenSuperseded(db) else {
            let newest = try migrator.appliedIdentifiers(db).compactMap { Int($0) }.max()
            throw StoreError.tooNew(path: path, version: "schema \(newest ?? 0)")
        }
    }
}
