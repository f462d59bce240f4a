import Foundation
import GRDB
import WaggleMIME
import WaggleReferral
import WaggleSQLite
import WaggleStore

/// What came of a run, in terms that do not change from run to run: no identifiers, no times. Two runs of a scenario
/// must have the same one, wherever one of them was stopped.
struct Outcome: Hashable, Codable, Sendable {
    /// Every mail that people sent and every event, with what became of it.
    var arrivals: [String] = []
    /// Every lead with its stage and its offers.
    var leads: [String] = []
    /// Every letter in people's mailboxes: to whom, of what kind, about which lead.
    var letters: [String] = []
    /// How many mails carry the token of one offer, for each offer: a correction is one more.
    var mailsPerOffer: [String] = []
    var ledger: [String] = []
    /// Who has been shown what of whom.
    var disclosures: [String] = []
    /// What the operators were told; how often is the business of another promise.
    var alarms: Set<String> = []
    /// What must never be.
    var faults: [Fault] = []

    struct Fault: Hashable, Codable, Sendable {
        var kind: Kind
        var sentence: String

        enum Kind: String, Codable, Sendable, CaseIterable {
            case lost
            case doubledOffer = "offers doubled"
            case doubledAssignment = "assignments doubled"
            case other
        }

        init(_ kind: Kind, _ sentence: String) {
            self.kind = kind
            self.sentence = sentence
        }
    }

    var offers: Int { letters.count { $0.contains(" offer ") } }
    var handoffs: Int { letters.count { $0.contains(" handoff ") } }

    init(of life: Life) async throws {
        let (store, world) = (life.store, life.world)
        let counts = try await store.counts()
        for state in ["queued", "sending", "in doubt"] where counts.outbox[state] ?? 0 > 0 {
            faults.append(Fault(.other, "\(counts.outbox[state] ?? 0) letters are \(state)"))
        }
        if counts.arrivals["kept"] ?? 0 > 0 { faults.append(Fault(.other, "mail was not read")) }
        if let fault = try await store.audit().fault {
            faults.append(Fault(.other, "the history was changed: \(fault)"))
        }
        try readDatabase(world)
        let kept = try await store.referrals(inStage: nil, limit: 1_000)
        for lead in kept.map(\.referral) {
            let answers = lead.offers.map { "\($0.partner):\(Self.word($0.answer))" }.sorted()
            leads.append("\(lead.reference) \(lead.stage.name) \(answers.joined(separator: " "))")
            if lead.offers.count(where: { Self.word($0.answer) == "accepted" }) > 1 {
                faults.append(Fault(.doubledAssignment, "\(lead.reference) has two receivers"))
            }
            for shown in try await store.disclosures(of: lead.id) {
                disclosures.append("\(lead.reference) \(shown.field.rawValue) \(shown.to)")
            }
        }
        ledger = try await store.ledger(limit: 1_000).map { "\($0.giver) \($0.taker) \($0.kind)" }.sorted()
        leads.sort()
        disclosures.sort()
        try countLetters(world, references: kept.map { "\($0.referral.reference)" })
        checkMarks(life)
    }

    private static func word(_ answer: Offer.Answer) -> String {
        switch answer {
        case .awaited: "awaited"
        case .interested: "interested"
        case .notChosen: "not chosen"
        case .accepted: "accepted"
        case .declined: "declined"
        case .lapsed: "lapsed"
        case .bounced: "bounced"
        case .withdrawn: "withdrawn"
        }
    }

    private mutating func readDatabase(_ world: World) throws {
        try DatabaseQueue(path: world.database).read { db in
            let problems =
                try String.fetchAll(db, sql: "PRAGMA integrity_check")
                + String.fetchAll(db, sql: "SELECT \"table\" FROM pragma_foreign_key_check")
            if problems != ["ok"] { faults.append(Fault(.other, "the database is damaged: \(problems)")) }
            let rows = try Row.fetchAll(
                db,
                sql: "SELECT source, position, position_kind, fate, CAST(fate_detail AS TEXT) FROM arrival"
            )
            let mails = Dictionary(uniqueKeysWithValues: world.house.mails.map { ($0.uid, $0) })
            for row in rows {
                let source: String = row[0]
                guard row[2] as String == "mailbox" else {
                    arrivals.append("\(source) event \(row[3] as String? ?? "kept")")
                    continue
                }
                let position = String(decoding: Data.fromDatabaseValue(row[1]) ?? Data(), as: UTF8.self)
                guard let uid = position.split(separator: ";").last.flatMap({ UInt32($0) }), let mail = mails[uid]
                else {
                    faults.append(Fault(.other, "\(source) has an arrival that nobody sent"))
                    continue
                }
                // Echoes are Waggle's own: how many there are is told by the letters.
                guard mail.sender?.hasSuffix("@circle.example") != true else { continue }
                let name = MailMessage(decoding: mail.bytes).messageID ?? ""
                // The report of a bounce has a random one.
                arrivals.append("\(source) \(mail.sender == nil ? "report" : name) \(row[3] as String? ?? "kept")")
            }
            arrivals.sort()
        }
    }

    /// Letters are counted where they arrived.
    private mutating func countLetters(_ world: World, references: [String]) throws {
        let kinds = try world.kinds()
        var seen: [String: Int] = [:]
        var offers: [String: Int] = [:]
        for mail in world.house.mails where mail.sender?.hasSuffix("@circle.example") ?? true {
            let message = MailMessage(decoding: mail.bytes)
            guard message.from.first?.address == World.bot, let identifier = message.messageID else { continue }
            seen[identifier, default: 0] += 1
            guard let kind = kinds[identifier] else {
                faults.append(Fault(.other, "a letter arrived that the store does not know"))
                continue
            }
            let words = message.subject + " " + (message.plainText ?? "")
            let reference = references.filter { words.contains($0) }.joined(separator: " ")
            let address = mail.recipients[0]
            // A weekly letter comes with the clock, which a letter in doubt moves on.
            guard !kind.hasSuffix("-week") else { continue }
            guard kind != "attention" else {
                alarms.insert("\(address) \(reference)")
                continue
            }
            letters.append("\(address) \(kind) \(reference)")
            // The token in Reply-To stands for the offer, whatever mail carries it.
            if kind == "offer", let token = message.replyTo.first?.address { offers[token, default: 0] += 1 }
        }
        letters.sort()
        for (identifier, count) in seen where count > 1 {
            let kind: Fault.Kind = kinds[identifier] == "offer" ? .doubledOffer : .other
            faults.append(Fault(kind, "\(count) times the same letter (\(kinds[identifier] ?? "?"))"))
        }
        mailsPerOffer = offers.values.sorted().map { "\($0) mails" }
        let accepted = try DatabaseQueue(path: world.database).read { db in
            try String.fetchAll(db, sql: "SELECT CAST(message_id AS TEXT) FROM outbox WHERE state = 'accepted'")
        }
        for identifier in accepted where seen[identifier] == nil {
            faults.append(
                Fault(.lost, "a letter (\(kinds[identifier] ?? "?")) counts as sent and arrived nowhere")
            )
        }
    }

    /// What is kept is flagged, or moved, in the end.
    private mutating func checkMarks(_ life: Life) {
        let flag: String
        switch life.scenario.arrangement.keeping {
        case .flag: flag = "seen"
        case .move: flag = "moved"
        case .leave: return
        }
        for mailbox in [World.bot] + (life.scenario.arrangement.hasSecondMailbox ? [World.second] : []) {
            let marked = Set(life.world.house.marks.filter { $0.mailbox == mailbox && $0.flag == flag }.map(\.uid))
            let missing = life.world.house.mailbox(mailbox).filter { !marked.contains($0.uid) }
            if !missing.isEmpty { faults.append(Fault(.other, "\(missing.count) mails in \(mailbox) are not \(flag)")) }
        }
    }

    /// How it differs from what it should be.
    func differences(from whole: Outcome) -> [Fault] {
        func compare(_ name: String, _ own: [String], _ right: [String]) -> [Fault] {
            guard own != right else { return [] }
            var (surplus, lacking) = (own, right)
            for item in right { if let index = surplus.firstIndex(of: item) { surplus.remove(at: index) } }
            for item in own { if let index = lacking.firstIndex(of: item) { lacking.remove(at: index) } }
            return surplus.map { item in
                let isOffer = name == "token" || name == "letter" && item.contains(" offer ")
                let isAssignment = name == "ledger entry" || name == "letter" && item.contains(" handoff ")
                return Fault(
                    isOffer ? .doubledOffer : isAssignment ? .doubledAssignment : .other,
                    "\(name) too many: \(item)"
                )
            } + lacking.map { Fault(.lost, "\(name) lost: \($0)") }
        }
        return faults + compare("arrival", arrivals, whole.arrivals) + compare("lead", leads, whole.leads)
            + compare("letter", letters, whole.letters) + compare("token", mailsPerOffer, whole.mailsPerOffer)
            + compare("ledger entry", ledger, whole.ledger)
            + compare("disclosure", disclosures, whole.disclosures)
    }
}
