public import Foundation
import GRDB
import WaggleReferral
public import WaggleStore
public import WaggleTransport

extension SQLiteStore {
    /// See ``Store/confirmation(_:)``.
    public func confirmation(_ selector: String) async throws(StoreError) -> Confirmation? {
        try await read { db in
            try db.row("SELECT \(Confirmation.columns) FROM confirmation WHERE selector = ?", [OutsideText(selector)])
                .map { try Confirmation(row: $0) }
        }
    }

    /// See ``Store/confirmations(askedOf:since:)``.
    public func confirmations(
        askedOf address: MailAddress,
        since: Date
    ) async throws(StoreError) -> [Confirmation] {
        try await read { db in
            try db.rows(
                """
                SELECT \(Confirmation.columns) FROM confirmation WHERE address_folded = ? AND asked_at >= ?
                ORDER BY asked_at
                """,
                [address.folded, since.stored]
            ).map { try Confirmation(row: $0) }
        }
    }

    /// See ``Store/enrolment(of:)``.
    public func enrolment(of address: MailAddress) async throws(StoreError) -> Enrolment? {
        try await read { db in
            try db.row("SELECT partner, at FROM enrolment WHERE address_folded = ?", [address.folded])
                .map { Enrolment(address: address, partner: $0.partner(0), at: Date(stored: $0[1])) }
        }
    }
}

extension Change.Confirming {
    /// Part of a transaction.
    func write(_ db: Database) throws {
        switch self {
        case .asked(let asked):
            try db.run(
                """
                INSERT INTO confirmation (selector, arrival, partner, address, address_folded, asked_at, is_own_server)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                -- A held mail can be read once more: only the newest code for it holds.
                ON CONFLICT (arrival) DO UPDATE
                SET selector = excluded.selector, asked_at = excluded.asked_at, is_own_server = excluded.is_own_server,
                    wrong_codes = 0, answer = NULL, answered_at = NULL
                """,
                [
                    asked.selector, asked.arrival, asked.partner.rawValue, asked.address.description,
                    asked.address.folded, asked.askedAt.stored, asked.isFromOwnServer,
                ]
            )
        case .guessed(let selector):
            try db.run(
                "UPDATE confirmation SET wrong_codes = wrong_codes + 1 WHERE selector = ?",
                [OutsideText(selector)]
            )
        case .answered(let selector, let answer, let at):
            try db.run(
                "UPDATE confirmation SET answer = ?, answered_at = ? WHERE selector = ? AND answer IS NULL",
                [answer.rawValue, at.stored, selector]
            )
            guard db.changesCount == 1 else { throw StoreError.alreadyThere("confirmation.answer") }
        case .enrolled(let enrolment):
            try db.run(
                """
                INSERT INTO enrolment (address_folded, partner, at) VALUES (?, ?, ?)
                ON CONFLICT (address_folded) DO UPDATE SET partner = excluded.partner, at = excluded.at
                """,
                [enrolment.address.folded, enrolment.partner.rawValue, enrolment.at.stored]
            )
        }
    }
}

extension Confirmation {
    static let columns = "selector, arrival, partner, address, asked_at, is_own_server, wrong_codes, answer"

    init(row: Row) throws {
        guard let address = MailAddress(row[3]) else { throw MalformedRow() }
        let answer: String? = row[7]
        self.init(
            selector: row[0],
            arrival: row[1],
            partner: row.partner(2),
            address: address,
            askedAt: Date(stored: row[4]),
            isFromOwnServer: row[5],
            wrongCodes: row[6],
            answer: try answer.map { word in
                guard let answer = Answer(rawValue: word) else { throw MalformedRow() }
                return answer
            }
        )
    }
}
