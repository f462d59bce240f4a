public import Foundation
import GRDB
public import WaggleStore

extension SQLiteStore {
    /// See ``Store/destroyMail(ofNoLeadBefore:limit:)``.
    public func destroyMail(ofNoLeadBefore date: Date, limit: Int) async throws(StoreError) -> DestroyedMail {
        let destroyed = try await write { db in
            let mails = try db.rows(
                """
                SELECT arrival.id, length(bytes) FROM arrival JOIN arrival_content ON arrival = arrival.id
                WHERE is_destroyed = 0 AND fate <> 'acted' AND kept_at < ?1
                ORDER BY kept_at LIMIT ?2
                """,
                [date.stored, limit]
            )
            for row in mails {
                let id: Int64 = row[0]
                try db.run("UPDATE arrival SET is_destroyed = 1 WHERE id = ?", [id])
                // Not its copies: one of them may be a lead's.
                try Erasure.clear(only: id, db)
            }
            let letters = try db.rows(
                """
                SELECT id FROM outbox WHERE is_destroyed = 0 AND referral IS NULL AND written_at < ?
                    AND state IN ('accepted', 'refused') ORDER BY written_at LIMIT ?
                """,
                [date.stored, limit]
            )
            for row in letters {
                let id: Int64 = row[0]
                try Erasure.clear(letters: [id], db)
                try db.run("UPDATE outbox SET is_destroyed = 1 WHERE id = ?", [id])
                try Erasure.giveUp(.letter(id), db)
            }
            // What a partner's list of customers left behind was destroyed when it came.
            return DestroyedMail(
                mails: mails.count { $0[1] > 0 },
                letters: letters.count,
                isComplete: mails.count < limit && letters.count < limit
            )
        }
        try finishErasures()
        return destroyed
    }
}
