import Foundation
import GRDB
import Synchronization
import Testing
import WaggleReferral
import WaggleStore

@testable import WaggleSQLite

@Suite("SQLite interrupted")
struct InterruptionTests {
    // Fault 105.
    @Test("killed at any moment, it keeps every commit that was confirmed, and no half of one")
    func killed() async throws {
        try await withTemporaryFolder { folder in
            var generator = SystemRandomNumberGenerator()
            for round in 0..<12 {
                let before = try Self.confirmed(in: folder)
                let seed = generator.next()
                let result = await #expect(processExitsWith: .signal(SIGKILL), "seed \(seed)") {
                    [folder = folder as String, seed = seed as UInt64] in
                    try await Victim(folder: folder).workUntilKilled(seed: seed)
                }
                guard result != nil else { return }
                let confirmed = try Self.confirmed(in: folder)
                #expect(confirmed > before, "round \(round) did some work")

                let store = try SQLiteStore.open(path: folder + "/waggle.sqlite", as: .worker)
                let whole = try await Self.wholeStories(in: store)
                #expect(whole >= confirmed, "round \(round), seed \(seed)")
                #expect(
                    whole <= confirmed + (round + 1) * Victim.storiesPerCommit,
                    "one commit a round can have been complete and not yet confirmed"
                )
                try store.close()
            }
        }
    }

    // Fault 110.
    @Test("whatever part of the log had reached the disk, a commit is there whole or not at all")
    func cut() async throws {
        try await withTemporaryFolder { folder in
            let path = folder + "/waggle.sqlite"
            let store = try SQLiteStore.open(path: path, as: .worker)
            let log = { try Data(contentsOf: URL(fileURLWithPath: path + "-wal")) }
            var ends = [try log().count]
            for number in 0..<40 {
                try await Victim.work(on: store, from: number * Victim.storiesPerCommit) {
                    ends.append(try log().count)
                }
            }
            let database = try Data(contentsOf: URL(fileURLWithPath: path))
            let whole = try log()
            #expect(ends == ends.sorted() && ends.count == 41, "nothing was carried over meanwhile")

            let seed = UInt64.random(in: 0 ... .max)
            var generator = SeededGenerator(seed: seed)
            for number in 0..<60 {
                let end = Int.random(in: ends[0]...whole.count, using: &generator)
                var torn = whole.prefix(end)
                if number.isMultiple(of: 2) {
                    // The file had grown, and its last sector was not written any more.
                    torn.append(Data(repeating: 0, count: Int.random(in: 1...9_000, using: &generator)))
                }
                let copy = folder + "/copy-\(number)"
                try database.write(to: URL(fileURLWithPath: copy))
                try torn.write(to: URL(fileURLWithPath: copy + "-wal"))
                chmod(copy, 0o600)
                for file in ["key", "keys"] {
                    try FileManager.default.copyItem(atPath: "\(path).\(file)", toPath: "\(copy).\(file)")
                }

                let survivor = try SQLiteStore.open(path: copy, as: .worker)

                let commits = try await Self.wholeStories(in: survivor) / Victim.storiesPerCommit
                let complete = ends.dropFirst().count { $0 <= end }
                #expect(commits == complete, "seed \(seed), cut at \(end)")
                try survivor.close()
            }
        }
    }

    private static func confirmed(in folder: String) throws -> Int {
        guard FileManager.default.fileExists(atPath: folder + "/confirmed") else { return 0 }
        return try Data(contentsOf: URL(fileURLWithPath: folder + "/confirmed")).count * Victim.storiesPerCommit
    }

    /// - Returns: How many stories there are, after a look at every one of them.
    private static func wholeStories(in store: SQLiteStore) async throws -> Int {
        let problems = try await store.write { db in
            try String.fetchAll(db, sql: "PRAGMA integrity_check")
                + String.fetchAll(db, sql: "PRAGMA foreign_key_check")
        }
        #expect(problems == ["ok"])
        let count = try await store.nextSequence()
        #expect(count.isMultiple(of: Victim.storiesPerCommit))
        for sequence in 0..<count {
            var story = Story(sequence, arrival: Int64(sequence + 1))
            _ = story.asks(.bo)
            _ = story.isAccepted()
            let kept = try await store.referral(story.referral.id)
            #expect(kept?.referral == story.referral)
            #expect(try await store.history(of: story.referral.id).count == 2)
            #expect(try await store.conversations(of: story.referral.id).count == 1)
            #expect(try await store.disclosures(of: story.referral.id).count == 2)
        }
        let counts = try await store.counts()
        #expect(counts.arrivals["acted", default: 0] == count)
        #expect(counts.referrals == (count == 0 ? [:] : ["handed off": count]))
        #expect(counts.outbox.values.reduce(0, +) == 2 * count)
        #expect(try await store.ledger(limit: 1_000_000).count == count)
        #expect(try await store.deadlines(dueAt: .distantFuture, limit: 1_000_000).count == 2 * count)
        return count
    }
}

/// A process that works on a store until it is killed.
private struct Victim {
    static let storiesPerCommit = 3
    let folder: String

    /// Writes a byte to the file `confirmed` after every commit that returned.
    func workUntilKilled(seed: UInt64) async throws {
        var generator = SeededGenerator(seed: seed)
        let commitsToSee = Int.random(in: 1...30, using: &generator)
        let nanoseconds = UInt64.random(in: 0...8_000_000, using: &generator)
        let commits = Counter()
        Thread.detachNewThread {
            while commits.value < commitsToSee { sched_yield() }
            let start = DispatchTime.now().uptimeNanoseconds
            while DispatchTime.now().uptimeNanoseconds - start < nanoseconds {}
            kill(getpid(), SIGKILL)
        }
        let store = try SQLiteStore.open(path: folder + "/waggle.sqlite", as: .worker)
        let confirmed = open(folder + "/confirmed", O_WRONLY | O_CREAT | O_APPEND, 0o600)
        // A commit can have been complete without having been confirmed.
        var sequence = try await store.nextSequence()
        var byte = UInt8(ascii: ".")
        while true {
            try await Self.work(on: store, from: sequence)
            sequence += Self.storiesPerCommit
            precondition(write(confirmed, &byte, 1) == 1)
            commits.increment()
        }
    }

    static func work(
        on store: any Store,
        from sequence: Int,
        committed: () throws -> Void = {}
    ) async throws {
        let first = UInt32(sequence + 1)
        try await store.keepMails(first...first + UInt32(storiesPerCommit) - 1)
        let changes = (sequence..<sequence + storiesPerCommit).flatMap { number in
            var story = Story(number, arrival: Int64(number + 1))
            return [story.asks(.bo), story.isAccepted()]
        }
        try await store.commit(changes)
        try committed()
        _ = try await store.claimOutbox(limit: 2, at: .distantFuture)
        _ = try await store.doubtInterruptedSends()
    }
}

private final class Counter: Sendable {
    private let count = Mutex(0)

    var value: Int { count.withLock { $0 } }

    func increment() { count.withLock { $0 += 1 } }
}
