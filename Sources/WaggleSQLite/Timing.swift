public import Foundation
import GRDB
public import WaggleReferral
public import WaggleStore

extension SQLiteStore {
    /// See ``Store/deadlines(dueAt:limit:)``.
    public func deadlines(dueAt now: Date, limit: Int) async throws(StoreError) -> [Deadline] {
        try await read { db in
            try db.rows(
                """
                SELECT referral.id, kind, offer, time, at FROM deadline JOIN referral ON sequence = referral
                WHERE is_done = 0 AND at <= ? ORDER BY at LIMIT ?
                """,
                [now.stored, limit]
            ).map { row in
                Deadline(
                    referral: try Identifier(stored: row[0]),
                    kind: try Deadline.Kind(word: row[1], offer: Identifier(stored: row[2]), time: row[3]),
                    at: Date(stored: row[4])
                )
            }
        }
    }

    /// See ``Store/nextDeadline()``.
    public func nextDeadline() async throws(StoreError) -> Date? {
        try await read { db in
            try db.row("SELECT at FROM deadline WHERE is_done = 0 ORDER BY at LIMIT 1").map { Date(stored: $0[0]) }
        }
    }
}

extension Deadline.Kind {
    var word: String {
        switch self {
        case .remind: "remind"
        case .expire: "expire"
        case .askOutcome: "ask outcome"
        }
    }

    var offer: Identifier<Offer> {
        switch self {
        case .remind(let offer), .expire(let offer), .askOutcome(let offer, _): offer
        }
    }

    /// Counts repeated deadlines of one kind; 0 for those that come once.
    var time: Int {
        switch self {
        case .remind, .expire: 0
        case .askOutcome(_, let time): time
        }
    }

    init(word: String, offer: Identifier<Offer>, time: Int) throws {
        switch word {
        case "remind": self = .remind(offer)
        case "expire": self = .expire(offer)
        case "ask outcome": self = .askOutcome(offer, time: time)
        default: throw MalformedRow()
        }
    }
}
