public import Crypto
public import Foundation
import GRDB
import WaggleReferral
public import WaggleStore

extension SQLiteStore {
    /// Computes the chain anew over all that is stored, and compares. Needs no key; a worker may go on meanwhile.
    ///
    /// - Parameter noted: A head that was printed earlier; nil to compare with none.
    public func audit(since noted: Data? = nil) async throws(StoreError) -> AuditReport {
        // One snapshot for all of it: what a worker adds meanwhile is not half seen.
        try await read { db in try Audit(db).report(since: noted) }
    }

    /// See ``Store/signingKey``. Made from the master key: it stays as long as that does.
    public var signingKey: Curve25519.Signing.PrivateKey { seal.signingKey }

    /// See ``Store/head()``.
    public func head() async throws(StoreError) -> Data {
        try await read { db in try EventChain.head(db) }
    }
}

private struct Audit {
    private let db: Database

    init(_ db: Database) { self.db = db }

    func report(since noted: Data?) throws -> AuditReport {
        var report = AuditReport(events: 0, unchained: try unchained(), head: EventChain.start, fault: nil)
        var isNotedSeen = noted == nil || noted == EventChain.start
        let all = try Row.fetchCursor(
            db,
            sql: """
                SELECT referral, referral.id, number, at, name, event.sealed, ranking, lessons, chain, reference
                FROM event JOIN referral ON sequence = referral ORDER BY event.rowid
                """
        )
        while let row = try all.next() {
            let (sequence, number): (Int64, Int64) = (row[0], row[2])
            let link = EventChain.Link(
                referral: row[1],
                number: number,
                at: row[3],
                name: row[4],
                sealed: row[5],
                ranking: row[6],
                lessons: row[7],
                entries: try entries(of: sequence, event: number),
                disclosures: try disclosures(of: sequence, event: number)
            )
            let expected = EventChain.next(after: report.head, link.digest)
            guard row[8] == expected else {
                report.fault = AuditReport.Fault(
                    lead: row[9],
                    event: Int(number),
                    at: Date(stored: row[3]),
                    kind: .changed
                )
                return report
            }
            report.head = expected
            report.events += 1
            if expected == noted { isNotedSeen = true }
        }
        report.fault = try incomplete()
        if report.fault == nil, !isNotedSeen {
            report.fault = AuditReport.Fault(lead: "", event: nil, at: nil, kind: .headUnknown)
        }
        return report
    }

    private func entries(of sequence: Int64, event: Int64) throws -> [[String]] {
        try db.rows(
            "SELECT kind, giver, taker, at, minor_units, currency FROM ledger_entry WHERE referral = ? AND event = ?",
            [sequence, event]
        ).map { row in
            let value: Int64? = row[4]
            return [
                row[0], row[1], row[2], "\((row[3] as Double).bitPattern)", value.map { "\($0)" } ?? "", row[5] ?? "",
            ]
        }
    }

    private func disclosures(of sequence: Int64, event: Int64) throws -> [[String]] {
        try db.rows(
            "SELECT field, partner, at, authority FROM disclosure WHERE referral = ? AND event = ?",
            [sequence, event]
        ).map { row in
            let authority: Identifier<Offer> = try Identifier(stored: row[3])
            return [row[0], row[1], "\((row[2] as Double).bitPattern)", authority.rawValue.uuidString]
        }
    }

    /// The newest events of a lead can be cut off without breaking the chain before them; its row still counts them.
    private func incomplete() throws -> AuditReport.Fault? {
        try db.row(
            """
            SELECT reference FROM referral LEFT JOIN event ON referral = sequence
            GROUP BY sequence HAVING count(number) <> version OR ifnull(max(number), 0) <> version LIMIT 1
            """
        ).map { AuditReport.Fault(lead: $0[0], event: nil, at: nil, kind: .incomplete) }
    }

    private func unchained() throws -> Int {
        try db.row(
            """
            SELECT (SELECT count(*) FROM ledger_entry WHERE event = 0)
                + (SELECT count(*) FROM disclosure WHERE event = 0)
            """
        )?[0] ?? 0
    }
}
