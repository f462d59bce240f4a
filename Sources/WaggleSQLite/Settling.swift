public import Foundation
import GRDB
import WaggleReferral
public import WaggleStore
import WaggleTransport

/// What a person does with letters: a command of his, beside the worker.
extension SQLiteStore {
    /// Letters in one of these states, newest first.
    ///
    /// - Parameter states: "queued", "sending", "in doubt", "refused", "accepted".
    public func letters(inStates states: Set<String>, limit: Int) async throws(StoreError) -> [StandingLetter] {
        try await read { db in
            let marks = states.map { _ in "?" }.joined(separator: ", ")
            return try db.rows(
                """
                SELECT outbox.id, kind, reference, recipient, written_at, outbox.state, state_at, tries, code, answer,
                    echo IS NOT NULL, is_given_up
                FROM outbox LEFT JOIN referral ON referral.id = outbox.referral
                WHERE outbox.state IN (\(marks)) ORDER BY outbox.id DESC LIMIT ?
                """,
                states.sorted() + [limit]
            ).map { try StandingLetter(row: $0) }
        }
    }

    /// Writes down what a person knows of a letter in doubt. The worker acts on it.
    ///
    /// - Returns: false when it is in no doubt, or was given up before, or nothing is left of it that could go again.
    public func settle(
        letter id: Int64,
        as word: StandingLetter.Word,
        at now: Date
    ) async throws(StoreError) -> Bool {
        try await write { db in
            let isOpen = "WHERE id = ? AND state = 'in doubt' AND is_given_up = 0"
            switch word {
            case .sendAgain:
                try db.run(
                    """
                    UPDATE outbox SET state = 'queued', state_at = ?, answer = NULL \(isOpen)
                        AND (SELECT length(bytes) FROM outbox_content WHERE outbox = outbox.id) > 0
                    """,
                    [now.stored, id]
                )
            case .arrived:
                try db.run(
                    "UPDATE outbox SET state = 'accepted', state_at = ?, answer = 'by word of a person' \(isOpen)",
                    [now.stored, id]
                )
            case .giveUp: try db.run("UPDATE outbox SET is_given_up = 1 \(isOpen)", [id])
            }
            return db.changesCount == 1
        }
    }
}

extension StandingLetter {
    fileprivate init(row: Row) throws {
        guard let recipient = MailAddress(row[3]) else { throw MalformedRow() }
        let answer: DatabaseValue = row[9]
        self.init(
            id: row[0],
            kind: row[1],
            lead: (row[2] as String?).flatMap(LeadReference.init(rawValue:)),
            recipient: recipient,
            writtenAt: Date(stored: row[4]),
            state: try StoredState(
                word: row[5],
                at: Date(stored: row[6]),
                tries: row[7],
                code: row[8],
                answer: OutsideText.fromDatabaseValue(answer)?.text
            ).state,
            hasEcho: row[10],
            isGivenUp: row[11]
        )
    }
}
