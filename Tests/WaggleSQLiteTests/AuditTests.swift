import Foundation
import GRDB
import Testing
import WaggleReferral
import WaggleStore

@testable import WaggleSQLite

@Suite("Audit")
struct AuditTests {
    /// What somebody with the file in his hands may try, once the triggers are out of his way.
    private static let tricks: [(sql: String, lead: Int?, kind: AuditReport.Kind)] = [
        ("UPDATE event SET at = at + 1 WHERE rowid = 3", 0, .changed),
        ("UPDATE event SET name = 'status asked' WHERE rowid = 2", 0, .changed),
        ("UPDATE event SET sealed = (SELECT sealed FROM event WHERE rowid = 1) WHERE rowid = 2", 0, .changed),
        ("UPDATE event SET ranking = NULL WHERE rowid = 1", 0, .changed),
        ("UPDATE event SET lessons = '[]' WHERE rowid = 4", 1, .changed),
        ("UPDATE event SET number = 9 WHERE rowid = 3", 0, .changed),
        ("DELETE FROM event WHERE rowid = 2", 0, .changed),
        ("DELETE FROM event WHERE rowid = (SELECT max(rowid) FROM event)", 1, .incomplete),
        ("UPDATE ledger_entry SET taker = 'dev-backup' WHERE id = 1", 0, .changed),
        ("UPDATE ledger_entry SET minor_units = 1 WHERE minor_units IS NOT NULL", 0, .changed),
        ("DELETE FROM ledger_entry WHERE id = 1", 0, .changed),
        ("DELETE FROM disclosure WHERE field = 'name' AND referral = 0", 0, .changed),
        ("UPDATE disclosure SET partner = 'dev-backup' WHERE referral = 1", 1, .changed),
        (
            "INSERT INTO disclosure SELECT referral, 'dev-backup', field, at, authority, event FROM disclosure LIMIT 1",
            0,
            .changed
        ),
        ("UPDATE referral SET version = version + 1 WHERE sequence = 1", 1, .incomplete),
    ]

    @Test("whatever is changed in what happened, the lead and its event are named", arguments: tricks.indices)
    func found(_ index: Int) async throws {
        let trick = Self.tricks[index]
        try await withTemporaryFolder { folder in
            let store = try SQLiteStore.open(path: folder + "/waggle.sqlite", as: .worker)
            try await Self.fill(store)
            #expect(try await store.audit().fault == nil)
            try await store.write { db in
                for table in ["event", "ledger_entry", "disclosure"] {
                    try db.execute(sql: "DROP TRIGGER \(table)_stays; DROP TRIGGER \(table)_remains")
                }
                try db.execute(sql: trick.sql)
                #expect(db.changesCount > 0, "the trick did something")
            }
            let fault = try #require(try await store.audit().fault, "\(trick.sql)")
            #expect(fault.kind == trick.kind, "\(trick.sql)")
            #expect(fault.lead == trick.lead.map { Story($0).referral.reference.rawValue }, "\(trick.sql)")
        }
    }

    @Test("a head that was noted stays part of the history, and of no other")
    func heads() async throws {
        try await withTemporaryFolder { folder in
            let store = try SQLiteStore.open(path: folder + "/waggle.sqlite", as: .worker)
            let empty = try await store.audit()
            #expect(empty.events == 0 && empty.head == Data(count: 32))
            try await Self.fill(store)
            let noted = try await store.audit()
            #expect(noted.events == 5)
            #expect(try await store.head() == noted.head)
            try await store.keepMails(3...3)
            var story = Story(2, arrival: 3)
            try await store.commit([story.asks(.bo)])
            #expect(try await store.audit(since: noted.head).fault == nil)
            #expect(try await store.audit(since: empty.head).fault == nil)
            #expect(try await store.audit(since: Data(repeating: 7, count: 32)).fault?.kind == .headUnknown)
        }
    }

    private static func fill(_ store: SQLiteStore) async throws {
        try await store.keepMails(1...2)
        var (first, second) = (Story(), Story(1, arrival: 2))
        try await store.commit([first.asks(.bo), first.isAccepted(), first.isWon()])
        try await store.commit([second.asks(.bo), second.isAccepted()])
    }
}
