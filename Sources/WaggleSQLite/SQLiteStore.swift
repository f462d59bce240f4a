import Foundation
import GRDB
public import WaggleStore

/// The embedded store: one SQLite file in WAL mode, read and written through GRDB.
///
/// Start at `Migrations/Migration1.swift`, the schema; it holds the invariants. The parts of ``Store`` are in
/// the files of their concerns: Receiving, Processing, Timing, Sending, Partners, Looking.
public final class SQLiteStore: Store {
    /// Who opens the file.
    public enum Role: Hashable, Sendable {
        /// The one Waggle that runs on it. A second one is refused for as long as the first lives.
        case worker
        /// A command that looks, or writes something short, while a worker may be running.
        case visitor
    }

    let path: String
    let database: DatabasePool
    let seal: Seal
    private let lock: OwnerLock?

    /// Opens a store, and makes the file and its tables when they are not there.
    ///
    /// Blocks the calling thread, for 5 s at most.
    ///
    /// - Parameter keyFile: The master key that unlocks customers' details; `<path>.key` unless said otherwise. It is
    ///   made for a new store. Keep it where the backups of the store are not.
    /// - Throws: ``StoreError/busy(path:)`` when a worker runs on the file and `role` is a worker too, or has
    ///   a newer schema to bring; ``StoreError/tooNew(path:version:)``; ``StoreError/unusable(path:reason:)``
    ///   when the file is missing a folder, is not readable, or is the database of another program;
    ///   ``StoreError/open(path:)``, ``StoreError/keyMissing(path:)``, ``StoreError/wrongKey(path:)``.
    public static func open(path: String, keyFile: String? = nil, as role: Role) throws(StoreError) -> SQLiteStore {
        let path = try DatabaseFile.prepared(path)
        let lock = role == .worker ? try OwnerLock(of: path) : nil
        let database = try opened(path)
        let seal = try Seal(of: path, keyFile: keyFile ?? path + ".key")
        switch role {
        case .worker:
            try migrate(database, seal, path: path)
            let store = SQLiteStore(path: path, database: database, seal: seal, lock: lock)
            try store.finishErasures()
            return store
        case .visitor:
            if try !isUpToDate(database, seal, path: path) {
                // The tables are never changed under a running worker.
                let lock = try OwnerLock(of: path)
                try migrate(database, seal, path: path)
                lock.release()
            }
            return SQLiteStore(path: path, database: database, seal: seal, lock: nil)
        }
    }

    private init(path: String, database: DatabasePool, seal: Seal, lock: OwnerLock?) {
        self.path = path
        self.database = database
        self.seal = seal
        self.lock = lock
    }

    /// Closes the file and gives up the ownership of it. Calls made afterwards throw.
    public func close() throws(StoreError) {
        do {
            try database.close()
        } catch {
            throw StoreError(error, path: path)
        }
        lock?.release()
    }

    /// Runs one transaction that writes.
    ///
    /// GRDB's `async` methods would roll back when the calling task is cancelled; a delivery that happened
    /// must be written down also by a task that has been told to stop.
    func write<Value: Sendable>(
        _ updates: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        let result = await withCheckedContinuation { continuation in
            database.asyncWrite(updates) { _, result in continuation.resume(returning: result) }
        }
        return try unwrapped(result)
    }

    /// Reads from one snapshot, beside a writer that may be at work.
    func read<Value: Sendable>(
        _ value: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        let result = await withCheckedContinuation { continuation in
            database.asyncRead { access in
                continuation.resume(returning: Result { try value(access.get()) })
            }
        }
        return try unwrapped(result)
    }

    private func unwrapped<Value>(_ result: Result<Value, any Error>) throws(StoreError) -> Value {
        do {
            return try result.get()
        } catch {
            throw StoreError(error, path: path)
        }
    }

    private static func opened(_ path: String) throws(StoreError) -> DatabasePool {
        do {
            let pool = try DatabasePool(path: path, configuration: configuration)
            try pool.writeWithoutTransaction { db in
                // GRDB turns to NORMAL with WAL, under which a loss of power may undo the last commits.
                try db.execute(sql: "PRAGMA synchronous = FULL")
                try db.execute(sql: "PRAGMA wal_autocheckpoint = \(SQLiteLimits.checkpointPages)")
                try db.execute(sql: "PRAGMA journal_size_limit = \(SQLiteLimits.journalBytes)")
                try db.execute(sql: "PRAGMA cache_size = -\(SQLiteLimits.writerCacheKibibytes)")
                let synchronous = try Int.fetchOne(db, sql: "PRAGMA synchronous")
                let journal = try String.fetchOne(db, sql: "PRAGMA journal_mode")
                let foreignKeys = try Bool.fetchOne(db, sql: "PRAGMA foreign_keys")
                guard synchronous == 2, journal == "wal", foreignKeys == true else {
                    throw StoreError.unusable(path: path, reason: "This SQLite does not write as safely as is needed")
                }
            }
            return pool
        } catch {
            throw StoreError(error, path: path)
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "waggle"
        configuration.busyMode = .timeout(SQLiteLimits.busySeconds)
        configuration.maximumReaderCount = SQLiteLimits.readers
        configuration.persistentReadOnlyConnections = true
        configuration.foreignKeysEnabled = true
        // No sentence of the database may carry the values of a statement: they are people.
        configuration.publicStatementArguments = false
        return configuration
    }
}
