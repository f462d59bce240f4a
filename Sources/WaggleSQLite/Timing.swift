public import Foundation
import GRDB
public import WaggleReferral
public import WaggleStore

extension SQLiteStore {
    /// See ``Store/deadlines(dueAt:heardUpTo:limit:)``.
    public func deadlines(dueAt now: Date, heardUpTo heard: Date, limit: Int) async throws(StoreError) -> [Deadline] {
        try await read { db in
            try db.rows(
                """
                SELECT referral.id, kind, offer, time, at FROM deadline JOIN referral ON sequence = referral
                WHERE is_done = 0 AND at <= ?1 AND (at <= ?2 OR kind IN ('consented', 'forget'))
                ORDER BY kind = 'remind', at LIMIT ?3
                """,
                [now.stored, heard.stored, limit]
            ).map { row in
                Deadline(
                    referral: try Identifier(stored: row[0]),
                    kind: try Deadline.Kind(word: row[1], offer: row[2], time: row[3]),
                    at: Date(stored: row[4])
                )
            }
        }
    }

    /// See ``Store/add(_:)``.
    public func add(_ deadline: Deadline) async throws(StoreError) {
        try await write { db in
            guard let place = try ReferralPlace.find(deadline.referral, db) else { return }
            try deadline.write(of: place.sequence, db)
        }
    }

    /// See ``Store/nextDeadline()``.
    public func nextDeadline() async throws(StoreError) -> Date? {
        try await read { db in
            try db.row("SELECT at FROM deadline WHERE is_done = 0 ORDER BY at LIMIT 1").map { Date(stored: $0[0]) }
        }
    }
}

extension Deadline {
    /// Part of a transaction. One that is there already is moved.
    func write(of sequence: Int64, _ db: Database) throws {
        try db.run(
            """
            INSERT INTO deadline (referral, offer, kind, time, at) VALUES (?, ifnull(?, x''), ?, ?, ?)
            ON CONFLICT (referral, offer, kind, time) DO UPDATE SET at = excluded.at, is_done = 0
            """,
            [sequence, kind.offer, kind.word, kind.time, at.stored]
        )
    }
}

extension Deadline.Kind {
    var word: String {
        switch self {
        case .remind: "remind"
        case .expire, .choose: "expire"
        case .askOutcome: "ask outcome"
        case .consented: "consented"
        case .forget: "forget"
        }
    }

    /// The 16 bytes of the offer's id; none for a deadline of the lead itself.
    var offer: Data {
        switch self {
        case .remind(let offer), .expire(let offer), .askOutcome(let offer, _): offer.stored
        case .choose, .consented, .forget: Data()
        }
    }

    /// Counts repeated deadlines of one kind, or tells two apart; 0 for those that come once.
    var time: Int {
        switch self {
        case .remind, .expire, .choose, .consented: 0
        case .askOutcome(_, let time): time
        case .forget(let why): why.rawValue
        }
    }

    init(word: String, offer: Data, time: Int) throws {
        switch word {
        case "remind": self = .remind(try Identifier(stored: offer))
        case "expire" where offer.isEmpty: self = .choose
        case "expire": self = .expire(try Identifier(stored: offer))
        case "ask outcome": self = .askOutcome(try Identifier(stored: offer), time: time)
        case "consented": self = .consented
        case "forget":
            guard let why = Deadline.Forgetting(rawValue: time) else { throw MalformedRow() }
            self = .forget(why)
        default: throw MalformedRow()
        }
    }
}
