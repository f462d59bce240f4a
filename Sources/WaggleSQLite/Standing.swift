public import Foundation
import GRDB
public import WaggleStore

extension SQLiteStore {
    /// What waits at this moment. One snapshot; a worker goes on beside it.
    public func standing(at now: Date) async throws(StoreError) -> StoreStanding {
        try await read { db in
            StoreStanding(
                unread: try db.waiting("SELECT count(*), min(kept_at) FROM arrival WHERE fate IS NULL"),
                unsettled: try db.waiting("SELECT count(*), min(kept_at) FROM arrival WHERE is_settled = 0"),
                overdue: try db.waiting(
                    "SELECT count(*), min(at) FROM deadline WHERE is_done = 0 AND at <= ?",
                    [now.stored]
                ),
                outbox: try db.rows("SELECT state, count(*), min(written_at) FROM outbox GROUP BY state")
                    .reduce(into: [:]) { outbox, row in
                        outbox[row[0]] = StoreStanding.Waiting(count: row[1], since: Date(stored: row[2]))
                    },
                unknowable: try db.count(
                    "SELECT count(*) FROM outbox WHERE state = 'in doubt' AND echo IS NULL AND is_given_up = 0"
                ),
                held: try db.count("SELECT count(*) FROM arrival WHERE fate = 'held' AND is_destroyed = 0"),
                quarantined: try db.count(
                    "SELECT count(*) FROM arrival WHERE fate = 'quarantined' AND is_destroyed = 0"
                ),
                lastArrivals: try db.rows("SELECT source, max(kept_at) FROM arrival GROUP BY source")
                    .reduce(into: [:]) { last, row in last[row[0]] = Date(stored: row[1]) }
            )
        }
    }

    /// Whether a worker runs on the file. Asks the kernel who holds the lock, and never takes it: a worker that starts
    /// at this moment would be refused.
    public var hasWorker: Bool { OwnerLock.isHeld(of: path) }

    /// Copies the store to a new file while a worker may be at work: one moment of it, complete.
    ///
    /// The copy knows that it is one. What was still to be sent is in doubt in it, because by the time somebody restores
    /// it, it may have been sent: an echo that is found settles it, and it is not sent by itself, for the echo may have
    /// been moved away since. Mail that came before the restoring will be held, because it may have been acted upon.
    ///
    /// - Throws: ``StoreError/unusable(path:reason:)`` when there is a file already, or it cannot be written; the half
    ///   written copy is deleted.
    public func backUp(to copy: String, at now: Date) async throws(StoreError) {
        guard !FileManager.default.fileExists(atPath: copy) else {
            throw .unusable(path: copy, reason: "There is a file of that name already")
        }
        _ = try DatabaseFile.prepared(copy)
        do {
            var configuration = Configuration()
            configuration.foreignKeysEnabled = true
            let queue = try DatabaseQueue(path: copy, configuration: configuration)
            try database.backup(to: queue)
            try await queue.write { db in
                try db.execute(
                    sql: """
                        UPDATE outbox SET state = 'in doubt', echo = NULL, answer = ?
                            WHERE state IN ('queued', 'sending', 'in doubt');
                        INSERT INTO backup (made_at) VALUES (?);
                        """,
                    arguments: ["The store was restored from a backup: it may have been sent since.", now.stored]
                )
            }
            let problems = try await queue.read { db in try String.fetchAll(db, sql: "PRAGMA integrity_check") }
            guard problems == ["ok"] else {
                throw StoreError.unusable(path: copy, reason: "The copy is damaged: the disk may be failing")
            }
            try queue.close()
        } catch {
            try? FileManager.default.removeItem(atPath: copy)  // the error is what counts
            throw StoreError(error, path: copy)
        }
    }

    /// See ``Store/restoration(at:)``.
    public func restoration(at now: Date) async throws(StoreError) -> Date? {
        try await write { db in
            try db.run("UPDATE backup SET restored_at = ? WHERE restored_at IS NULL", [now.stored])
            if db.changesCount > 0 {
                // Partners may have answered meanwhile, and their mails are held: somebody must have the time to look.
                let later = now.stored + 86_400
                try db.run("UPDATE deadline SET at = ? WHERE is_done = 0 AND at < ?", [later, later])
            }
            return try db.row("SELECT max(restored_at) FROM backup")
                .flatMap { ($0[0] as Double?).map { Date(stored: $0) } }
        }
    }

    /// Lets a mail that waits for a person be read once more.
    ///
    /// - Returns: Whether it waited.
    public func release(_ arrival: Int64) async throws(StoreError) -> Bool {
        try await write { db in
            try db.run(
                """
                UPDATE arrival SET fate = NULL, fate_detail = NULL, tries = 0, is_released = 1
                WHERE id = ? AND fate IN ('held', 'quarantined') AND is_destroyed = 0
                """,
                [arrival]
            )
            return db.changesCount == 1
        }
    }
}

extension Database {
    fileprivate func waiting(
        _ sql: String,
        _ arguments: [(any DatabaseValueConvertible)?] = []
    ) throws
        -> StoreStanding.Waiting
    {
        guard let row = try row(sql, arguments) else { throw MalformedRow() }
        return StoreStanding.Waiting(count: row[0], since: (row[1] as Double?).map { Date(stored: $0) })
    }

    fileprivate func count(_ sql: String) throws -> Int { try row(sql)?[0] ?? 0 }
}
