import Foundation
import WaggleStore
import WaggleTransport

@testable import WaggleReferral

extension Date {
    static let noon = Date(timeIntervalSince1970: 1_795_003_200.25)
}

extension SourceName {
    static let office = SourceName(rawValue: "office")
    static let form = SourceName(rawValue: "form")
}

extension PartnerKey {
    static let asha = PartnerKey(rawValue: "asha-networks")
    static let bo = PartnerKey(rawValue: "bo-systems")
    static let chitra = PartnerKey(rawValue: "chitra-cloud")
    static let dev = PartnerKey(rawValue: "dev-backup")
}

extension SourcePosition {
    static func office(_ uid: UInt32, mailbox: String = "INBOX", validity: UInt32 = 1_700_000_000) -> SourcePosition {
        .mailbox(IMAPPosition(account: .office, mailbox: mailbox, uidValidity: validity, uid: uid))
    }
}

extension NewArrival {
    /// A mail in the office's inbox; its digest follows from its words.
    static func mail(_ uid: UInt32, _ words: String? = nil) -> NewArrival {
        let bytes = Data((words ?? "Mail \(uid)").utf8)
        return NewArrival(
            arrival: Arrival(position: .office(uid), receivedAt: .noon, content: .mail(bytes)),
            digest: bytes.prefix(8) + Data(repeating: 0, count: 24)
        )
    }
}

extension SourceCursor {
    static let start = SourceCursor(rawValue: "1;1")
}

extension Store {
    /// Keeps mails with these UIDs; they get the numbers 1, 2, … on an empty store.
    func keepMails(_ uids: ClosedRange<UInt32>) async throws {
        _ = try await keep(uids.map { NewArrival.mail($0) }, cursor: .start, of: .office, at: .noon)
    }
}

/// The life of one lead, made up step by step. What the engine would decide is not asked here.
struct Story {
    let sequence: Int
    let arrival: Int64
    private(set) var referral: Referral
    private(set) var version = 0
    private(set) var now: Date

    init(_ sequence: Int = 0, arrival: Int64 = 1, at now: Date = .noon) {
        self.sequence = sequence
        self.arrival = arrival
        self.now = now
        referral = Referral(
            id: Identifier(rawValue: UUID(uuidString: "0A0B0C0D-0000-4000-8000-\(String(format: "%012x", sequence))")!),
            reference: LeadReference(sequence: sequence, salt: 1),
            referrer: .asha,
            openedAt: now
        )
        referral.lead = LeadDraft(
            customer: Customer(name: Found("Meera Iyer", quote: "Meera Iyer\u{0}", confidence: 0.9)),
            needs: [
                Found(
                    Need(
                        competence: Competence(rawValue: "hardware.laptops"),
                        text: "30 laptops",
                        quantity: .exactly(30)
                    ),
                    quote: "thirty laptops",
                    confidence: 0.8
                )
            ],
            words: "We need thirty laptops \\ \"soon\" \u{1} — Мумбаи 🐝"
        )
    }

    var openOffer: Offer? {
        guard case .offering(let offer) = referral.stage else { return nil }
        return offer
    }

    var isClosed: Bool {
        guard case .closed = referral.stage else { return false }
        return true
    }

    /// The lead is told and something is missing.
    mutating func isTold() -> Change {
        step(.received(referral.lead), note: "question")
    }

    /// The next partner is asked; whoever was asked before has declined.
    mutating func asks(_ partner: PartnerKey) -> Change {
        let offer = Offer(
            id: Identifier("offer/\(partner)", of: referral.id),
            partner: partner,
            askedAt: now,
            closesAt: now + 14_400,
            match: Match(partner: partner, score: 0.1 + 0.2, factors: [], distance: Distance(kilometres: 6.125))
        )
        var event = Event.received(referral.lead)
        if let declined = openOffer {
            event = .replied(Reply(intent: .decline(.busy), words: "Not now."), to: declined.id)
            referral.past.append(declined.answered(.declined(at: now, reason: .busy)))
        }
        referral.stage = .offering(offer)
        return step(
            event,
            note: "offer",
            to: offer,
            deadlines: [
                Deadline(referral: referral.id, kind: .remind(offer.id), at: now + 7_200),
                Deadline(referral: referral.id, kind: .expire(offer.id), at: now + 14_400),
            ],
            ranking: Ranking(policy: "house-1", matches: [offer.match], lacking: [])
        )
    }

    /// Half of the open offer's window is over.
    mutating func reminds() -> Change {
        let offer = openOffer!
        let kind = Deadline.Kind.remind(offer.id)
        return step(
            .deadlinePassed(kind),
            note: "reminder",
            to: offer,
            deadline: Deadline(referral: referral.id, kind: kind, at: offer.askedAt + 7_200)
        )
    }

    /// The open offer is accepted.
    mutating func isAccepted() -> Change {
        let accepted = openOffer!.answered(.accepted(at: now))
        referral.stage = .handedOff(Handoff(offer: accepted, at: now))
        return step(
            .replied(Reply(intent: .accept, words: "Accept!"), to: accepted.id),
            note: "handoff",
            to: accepted,
            deadlines: [
                Deadline(referral: referral.id, kind: .askOutcome(accepted.id, time: 1), at: now + 604_800),
                Deadline(referral: referral.id, kind: .askOutcome(accepted.id, time: 2), at: now + 1_814_400),
            ],
            entries: [LedgerEntry(giver: .asha, taker: accepted.partner, kind: .handedOff, at: now)],
            disclosures: [Disclosure.Field.name, .phones].map {
                Disclosure(field: $0, to: accepted.partner, at: now, authority: accepted.id)
            }
        )
    }

    /// The receiver reports a success.
    mutating func isWon(_ value: Money? = Money(450_000, "INR")) -> Change {
        guard case .handedOff(let handoff) = referral.stage else { preconditionFailure("Nobody has it.") }
        referral.stage = .closed(.won(handoff, value: value, at: now))
        return step(
            .replied(Reply(intent: .won(value), words: "won"), to: handoff.offer.id),
            note: "thanks",
            to: handoff.offer,
            entries: [LedgerEntry(giver: .asha, taker: handoff.receiver, kind: .won(value), at: now)]
        )
    }

    /// The referrer takes it back.
    mutating func isWithdrawn() -> Change {
        if let offer = openOffer { referral.past.append(offer.answered(.withdrawn(at: now))) }
        if case .handedOff(let handoff) = referral.stage { referral.past.append(handoff.offer) }
        referral.stage = .closed(.withdrawn(at: now))
        return step(.referrerWithdrew, note: "withdrawn")
    }

    private mutating func step(
        _ event: Event,
        note: String,
        to offer: Offer? = nil,
        deadline: Deadline? = nil,
        deadlines: [Deadline] = [],
        entries: [LedgerEntry] = [],
        disclosures: [Disclosure] = [],
        ranking: Ranking? = nil
    ) -> Change {
        defer {
            version += 1
            now += 60
        }
        let item = OutboxItem.mail(
            "\(sequence)/\(version)",
            kind: note,
            to: offer?.partner ?? .asha,
            at: now,
            of: referral.id
        )
        return Change(
            arrivals: version == 0 ? [Change.Settled(arrival: arrival, fate: .acted(referral.id))] : [],
            referral: Change.Advance(
                version: version,
                event: event,
                at: now,
                decision: Decision(
                    referral,
                    deadlines: deadlines,
                    entries: entries,
                    disclosures: disclosures,
                    ranking: ranking
                ),
                origin: version == 0 ? Origin(arrival: arrival, sequence: sequence) : nil,
                deadline: deadline
            ),
            outbox: [item],
            conversations: [
                Conversation(
                    selector: "s\(sequence)-\(offer?.partner.rawValue ?? "referrer")",
                    referral: referral.id,
                    correspondent: offer.map { .asked($0.id) } ?? .referrer,
                    partner: offer?.partner ?? .asha,
                    address: item.delivery.recipient,
                    subject: "Thirty laptops",
                    messageIDs: [item.delivery.messageID]
                )
            ]
        )
    }
}

extension OutboxItem {
    /// A queued mail whose note and Message-ID follow from `name`.
    static func mail(
        _ name: String,
        kind: String = "offer",
        to partner: PartnerKey = .bo,
        at moment: Date = .noon,
        of referral: Identifier<Referral>? = nil,
        bytes: Data = Data("Subject: A lead\r\n\r\nHello.\r\n".utf8)
    ) -> OutboxItem {
        let root = Identifier<Note>(rawValue: UUID(uuidString: "00000000-0000-4000-8000-000000000000")!)
        let note = Identifier<Note>(name, of: root)
        return OutboxItem(
            note: note,
            kind: kind,
            referral: referral,
            delivery: Delivery(
                messageID: "\(note)@bees.example",
                sender: MailAddress("bot+bounce@bees.example"),
                recipient: MailAddress("Leads@\(partner).example")!,
                echo: MailAddress("bot+echo@bees.example"),
                bytes: bytes
            ),
            state: .queued(after: moment, tries: 0)
        )
    }
}
