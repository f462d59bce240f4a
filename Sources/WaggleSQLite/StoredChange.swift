import Foundation
import GRDB
import WaggleReferral
import WaggleStore

/// A change with its values written out as JSON: what is left to do is to seal them and to run statements.
struct StoredChange: Sendable {
    private let change: Change
    private let advance: StoredAdvance?
    private let conversations: [String]

    init(_ change: Change) throws {
        self.change = change
        advance = try change.referral.map(StoredAdvance.init)
        conversations = try change.conversations.map { try StoredJSON.text(of: $0) }
    }

    /// Part of a transaction. The referral comes first: the other rows name it.
    func write(_ db: Database, _ seal: Seal) throws {
        let place = try advance?.write(db, seal)
        let ours = change.referral?.decision.referral.id
        for (conversation, state) in zip(change.conversations, conversations) {
            let known = try conversation.referral == ours ? place : ReferralPlace.find(conversation.referral, db)
            guard let known else { throw StoreError.alreadyThere("conversation without a referral") }
            try write(conversation, state: state, of: known, db, seal)
        }
        for item in change.outbox {
            let known = try item.referral == ours ? place : item.referral.flatMap { try ReferralPlace.find($0, db) }
            try item.insert(db, seal, under: known?.slot)
        }
        for settled in change.arrivals { try write(settled, db) }
        for messageID in change.echoes { try OutboxItem.hearEcho(of: messageID, db) }
        for step in change.confirmations { try step.write(db) }
        try change.customers?.write(db, seal)
        for arrival in change.erased { try Erasure.clear(arrival, db) }
        for count in change.guesses { try count.write(db) }
    }

    private func write(
        _ conversation: Conversation,
        state: String,
        of referral: ReferralPlace,
        _ db: Database,
        _ seal: Seal
    ) throws {
        let row = try db.row(
            """
            INSERT INTO conversation (selector, referral, sealed, slot) VALUES (?, ?, ?, ?)
            ON CONFLICT (selector) DO UPDATE
            SET referral = excluded.referral, sealed = excluded.sealed, slot = excluded.slot
            RETURNING id
            """,
            [
                OutsideText(conversation.selector), referral.sequence,
                seal.sealed(Data(state.utf8), .conversation, under: referral.slot), referral.slot.number,
            ]
        )
        let id: Int64? = row?[0]
        for messageID in conversation.messageIDs {
            try db.run(
                "INSERT OR IGNORE INTO conversation_message (message_id, conversation) VALUES (?, ?)",
                [seal.mark(of: messageID), id]
            )
        }
    }

    /// What a person or a quarantine held may be dealt with later; everything else once.
    private func write(_ settled: Change.Settled, _ db: Database) throws {
        try db.run(
            """
            UPDATE arrival SET fate = ?, fate_detail = ?
            WHERE id = ? AND (fate IS NULL OR fate IN ('held', 'quarantined'))
            """,
            [settled.fate.word, settled.fate.detail, settled.arrival]
        )
        guard db.changesCount == 0 else { return }
        let isThere = try db.row("SELECT 1 FROM arrival WHERE id = ?", [settled.arrival]) != nil
        precondition(isThere, "Only what is kept can be settled.")
        throw StoreError.alreadyThere("arrival.fate")
    }
}

/// One step of a referral, with its values written out as JSON.
private struct StoredAdvance: Sendable {
    let step: Change.Advance
    let state: String
    let event: String
    let ranking: String?
    let lessons: String?

    init(_ step: Change.Advance) throws {
        self.step = step
        state = try StoredJSON.text(of: step.decision.referral)
        event = try StoredJSON.text(of: step.event)
        ranking = try step.decision.ranking.map { try StoredJSON.text(of: $0) }
        lessons = step.decision.lessons.isEmpty ? nil : try StoredJSON.text(of: step.decision.lessons)
    }

    /// - Returns: Where the referral stands, by which its rows name it.
    func write(_ db: Database, _ seal: Seal) throws -> ReferralPlace {
        let place = try writeReferral(db, seal)
        let (decision, number) = (step.decision, Int64(step.version + 1))
        let link = EventChain.Link(
            referral: decision.referral.id.stored,
            number: number,
            at: step.at.stored,
            name: step.event.name,
            sealed: try seal.sealed(Data(event.utf8), .event(number: number), under: place.slot),
            ranking: ranking,
            lessons: lessons,
            entries: decision.entries.map(\.chained),
            disclosures: decision.disclosures.map(\.chained)
        )
        try db.run(
            """
            INSERT INTO event (referral, number, at, name, sealed, slot, ranking, lessons, chain)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                place.sequence, number, link.at, link.name, link.sealed, place.slot.number, ranking, lessons,
                EventChain.next(after: try EventChain.head(db), link.digest),
            ]
        )
        switch step.event {
        // A part has the customer of the whole.
        case .received where decision.referral.part == nil, .referrerAdded where decision.referral.part == nil:
            try decision.referral.lead.writeSigns(of: place.sequence, db, seal)
        default: break
        }
        for offer in decision.referral.offers { try write(offer, of: place.sequence, db) }
        try writeDeadlines(of: place.sequence, db)
        for entry in decision.entries { try write(entry, of: place.sequence, event: number, db) }
        for disclosure in decision.disclosures { try write(disclosure, of: place.sequence, event: number, db) }
        return place
    }

    private func writeReferral(_ db: Database, _ seal: Seal) throws -> ReferralPlace {
        let referral = step.decision.referral
        if step.version == 0 {
            guard let origin = step.origin else { preconditionFailure("The first step says where the lead came from.") }
            let place = ReferralPlace(sequence: Int64(origin.sequence), slot: .lead(Int64(origin.sequence)))
            try db.run(
                """
                INSERT INTO referral (sequence, id, reference, arrival, version, stage, opened_at, sealed, slot)
                VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?)
                """,
                [
                    origin.sequence, referral.id.stored, referral.reference.rawValue, origin.arrival,
                    referral.stage.name, referral.openedAt.stored,
                    seal.sealed(Data(state.utf8), .referral, under: place.slot), place.slot.number,
                ]
            )
            return place
        }
        guard var place = try ReferralPlace.find(referral.id, version: step.version, db) else {
            throw StoreError.changedMeanwhile
        }
        if step.event.forgetsCustomer, case .lead = place.slot {
            let isThorough = step.event == .deadlinePassed(.forget(.asked))
            try Erasure(of: referral.id, at: place.sequence).prepare(on: step.at, isThorough: isThorough, db, seal)
            place.slot = .remainder(place.sequence)
        }
        try db.run(
            "UPDATE referral SET version = version + 1, stage = ?, sealed = ?, slot = ? WHERE sequence = ?",
            [
                referral.stage.name, seal.sealed(Data(state.utf8), .referral, under: place.slot), place.slot.number,
                place.sequence,
            ]
        )
        return place
    }

    private func write(_ offer: Offer, of sequence: Int64, _ db: Database) throws {
        let isOpen =
            switch (step.decision.referral.stage, offer.answer) {
            case (.offering, .awaited), (.choosing, .awaited), (.choosing, .interested), (.reserved, .interested),
                (.handedOff, .accepted):
                true
            case (_, _): false
            }
        try db.run(
            """
            INSERT INTO offer (referral, id, partner, asked_at, answer, answered_at, is_open)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (referral, id) DO UPDATE
            SET answer = excluded.answer, answered_at = excluded.answered_at, is_open = excluded.is_open
            WHERE answer <> excluded.answer OR is_open <> excluded.is_open
            """,
            [
                sequence, offer.id.stored, offer.partner.rawValue, offer.askedAt.stored, offer.answer.word,
                offer.answer.at?.stored, isOpen,
            ]
        )
    }

    /// Writes the new deadlines, and ends those that nothing can follow from any more.
    private func writeDeadlines(of sequence: Int64, _ db: Database) throws {
        if let answered = step.deadline {
            try db.run(
                "UPDATE deadline SET is_done = 1 WHERE referral = ? AND offer = ifnull(?, x'') AND kind = ? AND time = ?",
                [sequence, answered.kind.offer, answered.kind.word, answered.kind.time]
            )
        }
        for deadline in step.decision.deadlines { try deadline.write(of: sequence, db) }
        guard step.version > 0 else { return }
        switch step.decision.referral.stage {
        case .offering(let open):
            try db.run(
                """
                UPDATE deadline SET is_done = 1
                WHERE referral = ? AND is_done = 0 AND kind NOT IN ('forget', 'consented') AND (offer <> ? OR kind = 'ask outcome')
                """,
                [sequence, open.id.stored]
            )
        case .reserved(let taken, _):
            // What is open is the time for the customer's consent: the offer's own window, moved; and its half, where the
            // customer was asked.
            try db.run(
                """
                UPDATE deadline SET is_done = 1
                WHERE referral = ? AND is_done = 0 AND kind NOT IN ('forget', 'consented')
                    AND (offer <> ? OR kind NOT IN ('expire', ?))
                """,
                [
                    sequence, taken.id.stored,
                    step.decision.referral.customerAskedAt == nil ? "expire" : "remind",
                ]
            )
        case .choosing(let round):
            let awaited: [(any DatabaseValueConvertible)?] = round.awaited.map(\.id.stored)
            let marks = awaited.map { _ in "?" }.joined(separator: ", ")
            try db.run(
                """
                UPDATE deadline SET is_done = 1
                WHERE referral = ? AND is_done = 0 AND kind NOT IN ('forget', 'consented') AND offer NOT IN (\(marks))
                    AND (offer <> x'' OR ?)
                """,
                [sequence] + awaited + [round.choiceClosesAt == nil]
            )
        case .handedOff(let handoff):
            try db.run(
                """
                UPDATE deadline SET is_done = 1
                WHERE referral = ? AND is_done = 0 AND kind NOT IN ('forget', 'consented') AND (offer <> ? OR kind <> 'ask outcome')
                """,
                [sequence, handoff.offer.id.stored]
            )
        case .collecting, .closed:
            try db.run(
                "UPDATE deadline SET is_done = 1 WHERE referral = ? AND is_done = 0 AND kind NOT IN ('forget', 'consented')",
                [sequence]
            )
        }
    }

    private func write(_ entry: LedgerEntry, of sequence: Int64, event: Int64, _ db: Database) throws {
        try db.run(
            """
            INSERT INTO ledger_entry (referral, kind, giver, taker, at, minor_units, currency, event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                sequence, entry.kind.word, entry.giver.rawValue, entry.taker.rawValue, entry.at.stored,
                entry.kind.value?.minorUnits, entry.kind.value?.currency, event,
            ]
        )
    }

    private func write(_ disclosure: Disclosure, of sequence: Int64, event: Int64, _ db: Database) throws {
        try db.run(
            "INSERT INTO disclosure (referral, partner, field, at, authority, event) VALUES (?, ?, ?, ?, ?, ?)",
            [
                sequence, disclosure.to.rawValue, disclosure.field.rawValue, disclosure.at.stored,
                disclosure.authority.stored, event,
            ]
        )
    }
}

/// Where a referral stands, and the key under which it is written now.
struct ReferralPlace: Sendable {
    var sequence: Int64
    var slot: LeadKeys.Slot

    static func find(_ id: Identifier<Referral>, _ db: Database) throws -> ReferralPlace? {
        try db.row("SELECT sequence, slot FROM referral WHERE id = ?", [id.stored]).map(ReferralPlace.init)
    }

    /// - Returns: nil also when it is not at this version.
    static func find(_ id: Identifier<Referral>, version: Int, _ db: Database) throws -> ReferralPlace? {
        try db.row("SELECT sequence, slot FROM referral WHERE id = ? AND version = ?", [id.stored, version])
            .map(ReferralPlace.init)
    }

    init(sequence: Int64, slot: LeadKeys.Slot) {
        self.sequence = sequence
        self.slot = slot
    }

    private init(row: Row) { self.init(sequence: row[0], slot: LeadKeys.Slot(number: row[1])) }
}

extension ArrivalFate {
    var word: String {
        switch self {
        case .acted: "acted"
        case .noted: "noted"
        case .duplicate: "duplicate"
        case .held: "held"
        case .quarantined: "quarantined"
        }
    }

    var detail: any DatabaseValueConvertible {
        switch self {
        case .acted(let referral): referral.stored
        case .noted(let text), .held(let text), .quarantined(let text): OutsideText(text)
        case .duplicate(let arrival): arrival
        }
    }

    init(word: String, detail: DatabaseValue) throws {
        switch word {
        case "acted": self = .acted(try Identifier(stored: Data.fromDatabaseValue(detail) ?? Data()))
        case "noted": self = .noted(OutsideText.fromDatabaseValue(detail)?.text ?? "")
        case "duplicate": self = .duplicate(of: Int64.fromDatabaseValue(detail) ?? 0)
        case "held": self = .held(OutsideText.fromDatabaseValue(detail)?.text ?? "")
        case "quarantined": self = .quarantined(OutsideText.fromDatabaseValue(detail)?.text ?? "")
        default: throw MalformedRow()
        }
    }
}

extension Offer.Answer {
    fileprivate var word: String {
        switch self {
        // To the store a question is open until it is settled who gets the lead.
        case .awaited, .interested: "awaited"
        case .accepted: "accepted"
        case .declined: "declined"
        case .lapsed: "lapsed"
        case .bounced: "bounced"
        case .withdrawn, .notChosen: "withdrawn"
        }
    }

    fileprivate var at: Date? {
        switch self {
        case .awaited, .interested: nil
        case .accepted(let at), .declined(let at, _), .lapsed(let at), .bounced(let at), .withdrawn(let at),
            .notChosen(let at):
            at
        }
    }
}

extension LedgerEntry.Kind {
    var word: String {
        switch self {
        case .handedOff: "handed off"
        case .won: "won"
        case .lost: "lost"
        case .returned: "returned"
        }
    }

    var value: Money? {
        switch self {
        case .won(let value): value
        case .handedOff, .lost, .returned: nil
        }
    }

    init(word: String, value: Money?) throws {
        switch word {
        case "handed off": self = .handedOff
        case "won": self = .won(value)
        case "lost": self = .lost
        case "returned": self = .returned
        default: throw MalformedRow()
        }
    }
}
