import Foundation
import GRDB
import Testing
import WaggleReferral
import WaggleStore
import WaggleTransport

@testable import WaggleSQLite

@Suite("SQLite file")
struct SQLiteFileTests {
    @Test("only the owner may read the files, whatever the umask")
    func mode() async throws {
        try await withTemporaryFolder { folder in
            let store = try SQLiteStore.open(path: folder + "/waggle.sqlite", as: .worker)
            try await store.keepMails(1...1)
            let names = ["", "-wal", "-shm", ".lock", ".key", ".keys"].map { "waggle.sqlite\($0)" }
            for name in names {
                let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)
                #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
            }
        }
    }

    @Test("a store or a key that others can read is refused, with the command that mends it")
    func openToOthers() async throws {
        try await withTemporaryFolder { folder in
            let store = try SQLiteStore.open(path: folder + "/waggle.sqlite", as: .worker)
            let path = store.path
            try store.close()
            for file in [path, path + ".key", path + ".keys"] {
                chmod(file, 0o640)
                let error = #expect(throws: StoreError.open(path: file)) {
                    try SQLiteStore.open(path: path, as: .worker)
                }
                #expect(error?.sentence.contains("chmod 600 \(file)") == true)
                chmod(file, 0o600)
            }
            try SQLiteStore.open(path: path, as: .worker).close()
        }
    }

    // Fault 110.
    @Test("writes survive a loss of power: WAL, full synchronisation, foreign keys")
    func pragmas() async throws {
        try await withTemporaryFolder { folder in
            for role in [SQLiteStore.Role.worker, .visitor] {
                let store = try SQLiteStore.open(path: folder + "/waggle.sqlite", as: role)
                let settings = try await store.write { db in
                    [
                        try String.fetchOne(db, sql: "PRAGMA journal_mode"),
                        try String.fetchOne(db, sql: "PRAGMA synchronous"),
                        try String.fetchOne(db, sql: "PRAGMA foreign_keys"),
                    ]
                }
                #expect(settings == ["wal", "2", "1"])
                try store.close()
            }
        }
    }

    // Fault 113.
    @Test("a second worker is refused by any way to the file, a visitor is not")
    func owner() async throws {
        try await withTemporaryFolder { folder in
            let path = folder + "/waggle.sqlite"
            let worker = try SQLiteStore.open(path: path, as: .worker)
            try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: path)
            for way in [path, folder + "/link", folder + "/./waggle.sqlite"] {
                let error = #expect(throws: StoreError.self) { try SQLiteStore.open(path: way, as: .worker) }
                guard case .busy = error else {
                    Issue.record("\(String(describing: error))")
                    continue
                }
            }
            let visitor = try SQLiteStore.open(path: path, as: .visitor)
            try await worker.keepMails(1...2)
            #expect(try await visitor.counts().arrivals == ["kept": 2])
            try await visitor.commit([Change(arrivals: [Change.Settled(arrival: 1, fate: .noted("seen"))])])
            #expect(try await worker.unread(after: 0, limit: 9).map(\.id) == [2])
            try visitor.close()

            try worker.close()
            try SQLiteStore.open(path: path, as: .worker).close()
        }
    }

    @Test("a store that nobody holds any more is free")
    func forgotten() async throws {
        try await withTemporaryFolder { folder in
            let path = folder + "/waggle.sqlite"
            try await SQLiteStore.open(path: path, as: .worker).keepMails(1...1)
            let next = try SQLiteStore.open(path: path, as: .worker)
            #expect(try await next.counts().arrivals == ["kept": 1])
        }
    }

    @Test("a visitor can be the first")
    func firstVisitor() async throws {
        try await withTemporaryFolder { folder in
            let path = folder + "/waggle.sqlite"
            let visitor = try SQLiteStore.open(path: path, as: .visitor)
            #expect(try await visitor.partners().isEmpty)
            try SQLiteStore.open(path: path, as: .worker).close()
        }
    }

    @Test("the tables are not changed under a running worker")
    func visitorDoesNotMigrate() async throws {
        try await withTemporaryFolder { folder in
            let path = try DatabaseFile.prepared(folder + "/waggle.sqlite")
            let lock = try OwnerLock(of: path)
            #expect(throws: StoreError.busy(path: path)) { try SQLiteStore.open(path: path, as: .visitor) }
            lock.release()
            try SQLiteStore.open(path: path, as: .visitor).close()
        }
    }

    @Test("a file of a newer Waggle is left alone")
    func tooNew() async throws {
        try await withTemporaryFolder { folder in
            let store = try SQLiteStore.open(path: folder + "/waggle.sqlite", as: .worker)
            let path = store.path
            try await store.write { db in try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('9')") }
            try store.close()
            for role in [SQLiteStore.Role.worker, .visitor] {
                #expect(throws: StoreError.tooNew(path: path, version: "schema 9")) {
                    try SQLiteStore.open(path: path, as: role)
                }
            }
        }
    }

    @Test("what is not ours is refused, and not changed")
    func strange() async throws {
        try await withTemporaryFolder { folder in
            let other = folder + "/other.sqlite"
            try await DatabaseQueue(path: other).write { db in try db.execute(sql: "CREATE TABLE song (name TEXT)") }
            let text = folder + "/notes.txt"
            try Data(repeating: 65, count: 5_000).write(to: URL(fileURLWithPath: text))
            for path in [other, text] { chmod(path, 0o600) }
            for path in [other, text, folder, folder + "/no/such/folder/waggle.sqlite"] {
                let error = #expect(throws: StoreError.self) { try SQLiteStore.open(path: path, as: .worker) }
                guard case .unusable = error else {
                    Issue.record("\(path): \(String(describing: error))")
                    continue
                }
            }
            #expect(try Data(contentsOf: URL(fileURLWithPath: text)) == Data(repeating: 65, count: 5_000))
            let tables = try await DatabaseQueue(path: other).read { db in
                try String.fetchAll(db, sql: "SELECT name FROM sqlite_master")
            }
            #expect(tables == ["song"])
        }
    }

    // Fault 109.
    @Test("a full disk is told, nothing is half written, and the store goes on when there is room")
    func full() async throws {
        try await withTemporaryFolder { folder in
            let store = try SQLiteStore.open(path: folder + "/waggle.sqlite", as: .worker)
            try await store.keepMails(1...1)
            try await store.write { db in
                let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
                try db.execute(sql: "PRAGMA max_page_count = \(pages + 8)")
            }
            var large = NewArrival.mail(3)
            large.arrival.content = .mail(Data(repeating: 9, count: 100_000))
            await #expect(throws: StoreError.full(path: store.path)) {
                try await store.keep([.mail(2), large], cursor: SourceCursor(rawValue: "3"), of: .office, at: .noon)
            }
            #expect(try await store.counts().arrivals == ["kept": 1])
            #expect(try await store.cursor(of: .office) == .start)

            try await store.write { db in try db.execute(sql: "PRAGMA max_page_count = 1000000") }
            #expect(try await store.keep([.mail(2), large], cursor: .start, of: .office, at: .noon) == 2)
        }
    }

    // Fault 122.
    @Test("large mails come in small batches, and one that is too large comes alone")
    func largeBatches() async throws {
        try await withTemporaryFolder { folder in
            let store = try SQLiteStore.open(path: folder + "/waggle.sqlite", as: .worker)
            let sizes = [SQLiteLimits.batchBytes + 1, 10, SQLiteLimits.batchBytes - 100, 10, 10]
            let arrivals = zip(UInt32(1)..., sizes).map { uid, size in
                var arrival = NewArrival.mail(uid)
                arrival.arrival.content = .mail(Data(count: size))
                return arrival
            }
            _ = try await store.keep(arrivals, cursor: .start, of: .office, at: .noon)
            for expected in [[1], [2, 3, 4], [5]] as [[Int64]] {
                #expect(try await store.unread(after: 0, limit: 9).map(\.id) == expected)
                let settled = expected.map { Change.Settled(arrival: $0, fate: .noted("read")) }
                try await store.commit([Change(arrivals: settled)])
            }

            let items = zip(["a", "b", "c"], sizes).map { OutboxItem.mail($0, bytes: Data(count: $1)) }
            try await store.commit([Change(outbox: items)])
            #expect(try await store.claimOutbox(limit: 9, at: .noon).count == 1)
            try await store.record(.accepted(at: .noon, answer: ""), of: items[0].note)
            #expect(try await store.claimOutbox(limit: 9, at: .noon).count == 2)
        }
    }

    @Test("a record is written also by a task that was told to stop")
    func cancelled() async throws {
        try await withTemporaryFolder { folder in
            let store = try SQLiteStore.open(path: folder + "/waggle.sqlite", as: .worker)
            let item = OutboxItem.mail("a")
            try await store.commit([Change(outbox: [item])])
            _ = try await store.claimOutbox(limit: 1, at: .noon)
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                try await store.record(.accepted(at: .noon, answer: "250 ok"), of: item.note)
            }
            try await task.value
            #expect(try await store.counts().outbox == ["accepted": 1])
        }
    }

    @Test("what happened cannot be changed, by whatever program")
    func onlyAdded() async throws {
        try await withTemporaryFolder { folder in
            let store = try SQLiteStore.open(path: folder + "/waggle.sqlite", as: .worker)
            try await store.keepMails(1...1)
            var story = Story()
            try await store.commit([story.asks(.bo), story.isAccepted()])
            for table in ["event", "ledger_entry", "disclosure"] {
                for sql in ["DELETE FROM \(table)", "UPDATE \(table) SET at = 0"] {
                    await #expect(throws: StoreError.self, "\(sql)") {
                        try await store.write { db in try db.execute(sql: sql) }
                    }
                }
            }
        }
    }

    // Fault 124.
    @Test("an error names no person")
    func noValues() async throws {
        try await withTemporaryFolder { folder in
            let store = try SQLiteStore.open(path: folder + "/waggle.sqlite", as: .worker)
            let error = await #expect(throws: StoreError.self) {
                try await store.write { db in
                    try db.run("INSERT INTO outbox (recipient) VALUES (?)", ["karen@example.com"])
                }
            }
            #expect(error.map { "\($0) \($0.sentence)".contains("karen") } == false)
        }
    }
}
