import Foundation
import Logging
import WaggleReading
import WaggleReferral
import WaggleStore
import WaggleTransport

extension Pipeline {
    static let whereToLook = "The command \"waggle held\" lists it."

    /// 4–10. What follows from one arrival, laid on the desk.
    func decide(
        on interpretation: Interpretation,
        of kept: KeptArrival,
        at desk: inout Desk
    ) async throws(StoreError) {
        switch interpretation {
        case .nothing(let fate):
            desk.changes.append(Change(arrivals: [.init(arrival: kept.id, fate: fate)]))
        case .concern(let fate, let sentence):
            desk.changes.append(Change(arrivals: [.init(arrival: kept.id, fate: fate)]))
            try await alarm("\(sentence) \(Self.whereToLook)", at: &desk)
        case .echo(let messageID) where !desk.ownLetters.contains(messageID):
            try await hearOther(in: kept, at: &desk)
        case .echo(let messageID):
            let settled = Change.Settled(arrival: kept.id, fate: .noted("a copy of our own mail"))
            desk.changes.append(Change(arrivals: [settled], echoes: [messageID]))
        case .bounce(let conversation):
            try await hearBounce(in: conversation, of: kept, at: &desk)
        case .word(let word):
            try await hear(word, of: kept, at: &desk)
        case .customerSaid(let answer, let conversation):
            try await advance(conversation.referral, by: .customerAnswered(answer), from: kept, at: &desk)
        case .claim(let claim):
            try await ask(claim, of: kept, at: &desk)
        case .codeAnswered(let answer):
            try await hear(answer, of: kept, at: &desk)
        case .wrongCode(let asked):
            try await hearWrongCode(for: asked, of: kept, at: &desk)
        }
    }

    /// A copy of a letter that Waggle wrote, and not this one: two of them on one mailbox answer every mail twice.
    private func hearOther(in kept: KeptArrival, at desk: inout Desk) async throws(StoreError) {
        let fate = ArrivalFate.noted("a copy of a mail that another Waggle wrote")
        desk.changes.append(Change(arrivals: [.init(arrival: kept.id, fate: fate)]))
        let now = surroundings.now()
        // What is older was written by a store that was lost, or after a backup was made.
        let began = board.bulletin(at: now).startedAt.addingTimeInterval(-Self.clockSkew)
        guard kept.arrival.receivedAt > began else { return }
        board.sawOther(at: now)
        logger.error("another Waggle writes from this address", metadata: ["arrival": "\(kept.id)"])
        try await alarm(
            "A copy of a mail came that Waggle wrote from \(house.address), and this Waggle did not. If a second one runs on "
                + "this mailbox, with another store, partners get everything twice: stop one of them. If none does, somebody "
                + "imitates our mail.",
            at: &desk
        )
    }

    /// Clocks of mail servers and ours differ by so much at most. Seconds.
    private static let clockSkew: TimeInterval = 300

    private func hearBounce(
        in conversation: Conversation,
        of kept: KeptArrival,
        at desk: inout Desk
    ) async throws(StoreError) {
        switch conversation.correspondent {
        case .asked(let offer):
            try await advance(conversation.referral, by: .bounced(offer), from: kept, at: &desk)
        case .customer:
            try await advance(conversation.referral, by: .customerUnreachable, from: kept, at: &desk)
        case .referrer:
            // The lead goes on its way all the same; only the way back to the referrer is broken.
            let sentence = "Mail to \(conversation.partner) came back: check the address in the partner list."
            try await note(
                .attention(sentence),
                to: .operator,
                about: kept,
                fate: .noted("a bounce from a referrer"),
                at: &desk
            )
        }
    }

    private func hear(_ word: Word, of kept: KeptArrival, at desk: inout Desk) async throws(StoreError) {
        if let command = word.reading.command {
            return try await obey(command, in: word, of: kept, at: &desk)
        }
        // A customer's mail forwarded within an old thread is a lead of its own.
        let isFreshForward = word.reading.forward != .none && !word.reading.leads.isEmpty
        guard let conversation = word.conversation, !isFreshForward else {
            return try await hearAnew(word, of: kept, at: &desk)
        }
        switch conversation.correspondent {
        case .asked(let offer):
            let reply = word.reading.reply ?? Reply(intent: .unclear, words: word.ownWords)
            try await countFromLeaving(offer, of: conversation.referral, at: &desk)
            try await advance(conversation.referral, by: .replied(reply, to: offer), from: kept, word, at: &desk)
        case .referrer:
            try await hearReferrer(word, in: conversation, of: kept, at: &desk)
        case .customer:
            // A partner's word is none of the customer's.
            let fate = ArrivalFate.noted("an answer in the customer's conversation")
            desk.changes.append(Change(arrivals: [.init(arrival: kept.id, fate: fate)]))
        }
    }

    private func hearReferrer(
        _ word: Word,
        in conversation: Conversation,
        of kept: KeptArrival,
        at desk: inout Desk
    ) async throws(StoreError) {
        let current = try await referral(conversation.referral, at: desk)
        if case .choosing(let round) = current?.referral.stage, round.choiceClosesAt != nil,
            let chosen = round.chosen(by: word.ownWords, firm: { self.directory[$0]?.firm ?? $0.rawValue })
        {
            return try await advance(conversation.referral, by: .referrerChose(chosen), from: kept, word, at: &desk)
        }
        let reserved = try await reserved(current, at: desk)
        // While a partner's question is open a bare yes may be the answer to that.
        let mayBeYes = reserved != nil && current?.referral.question == nil
        if mayBeYes, word.reading.leads.first?.consent == nil, let agreed = consent(in: word) {
            var draft = word.reading.leads.first ?? LeadDraft()
            draft.consent = agreed
            return try await advance(conversation.referral, by: .referrerAdded(draft), from: kept, word, at: &desk)
        }
        if let draft = word.reading.leads.first {
            try await advance(conversation.referral, by: .referrerAdded(draft), from: kept, word, at: &desk)
            // The same words may be what a partner waits for.
            if current?.referral.question != nil {
                try await advance(conversation.referral, by: .referrerSaid(word.ownWords), word, at: &desk)
            }
            return
        }
        if current?.referral.question != nil {
            let said = Event.referrerSaid(word.ownWords)
            return try await advance(conversation.referral, by: said, from: kept, word, at: &desk)
        }
        guard let current, let expected = expected(of: current, reservedUntil: reserved, from: word.partner) else {
            // Thanks, or a remark that changes nothing: a note in answer would only be noise.
            desk.changes.append(Change(arrivals: [.init(arrival: kept.id, fate: .noted("no change to the lead"))]))
            return
        }
        try await note(
            .notUnderstood(expected),
            to: .referrer(word.partner.key),
            about: kept,
            word,
            of: current,
            fate: .acted(conversation.referral),
            at: &desk
        )
    }

    /// What the referrer of a lead is asked for now; nil when it is nothing.
    private func expected(
        of kept: KeptReferral,
        reservedUntil reserved: Date?,
        from partner: Partner
    ) -> Note.Expected? {
        let reference = kept.referral.reference
        let zone = directory[partner.key]?.profile.hours.timeZone ?? .gmt
        if let reserved { return .consent(reference, closesAt: LocalTime(reserved, in: zone)) }
        switch kept.referral.stage {
        case .collecting(let missing): return .answerToQuestion(reference, missing: missing)
        case .choosing(let round):
            return round.choiceClosesAt.map { closesAt in
                .choice(reference, of: round.interested.count, closesAt: LocalTime(closesAt, in: zone))
            }
        case .offering, .reserved, .handedOff, .closed: return nil
        }
    }

    /// Outside of any conversation: new leads, or something that is none.
    private func hearAnew(_ word: Word, of kept: KeptArrival, at desk: inout Desk) async throws(StoreError) {
        if let id = word.messageID, !word.reading.leads.isEmpty,
            !desk.heard[id, default: []].insert(word.partner.key).inserted
        {
            // Somebody may have what a partner once signed, and send it again with something added.
            let sentence = "A mail of this Message-ID was heard before, in other words or with other fields."
            let fate = ArrivalFate.held(sentence)
            return try await decide(
                on: .concern(fate, "A mail of \(word.partner.key) is held. \(sentence)"),
                of: kept,
                at: &desk
            )
        }
        for draft in word.reading.leads {
            try await open(draft, from: kept, word, at: &desk)
        }
        guard word.reading.leads.isEmpty else { return }
        switch word.reading.kind {
        case .notLead where word.reading.notLeadReason != .questionToBot:
            desk.changes.append(Change(arrivals: [.init(arrival: kept.id, fate: .noted("no lead"))]))
        case .lead, .leads, .reply, .command, .bounce, .automatic, .unclear, .notLead:
            try await note(
                .notUnderstood(.lead),
                to: .member(word.partner.key),
                about: kept,
                word,
                fate: .noted("not understood"),
                at: &desk
            )
        }
    }

    private func open(
        _ draft: LeadDraft,
        from kept: KeptArrival,
        _ word: Word,
        at desk: inout Desk
    ) async throws(StoreError) {
        let fresh = KeptReferral(
            referral: Referral(
                id: Identifier(rawValue: surroundings.newID()),
                reference: LeadReference(sequence: desk.nextSequence, salt: house.referenceSalt),
                referrer: word.partner.key,
                openedAt: surroundings.now()
            ),
            version: 0,
            origin: Origin(arrival: kept.id, sequence: desk.nextSequence)
        )
        desk.nextSequence += 1
        try await advance(fresh, by: .received(draft), from: kept, word, at: &desk)
    }

    private func obey(
        _ command: Command,
        in word: Word,
        of kept: KeptArrival,
        at desk: inout Desk
    ) async throws(StoreError) {
        switch command {
        case .help:
            try await note(
                .help,
                to: .member(word.partner.key),
                about: kept,
                word,
                fate: .noted("asked for help"),
                at: &desk
            )
        case .customers(let change):
            try await keepCustomers(word.reading.customers, change, in: word, of: kept, at: &desk)
        case .status(let reference):
            guard let (current, party) = try await standing(reference, of: word, at: desk) else {
                return try await sayUnknown(word, of: kept, at: &desk)
            }
            try await advance(current, by: .statusAsked(by: party), from: kept, word, at: &desk)
        case .proof(let reference):
            guard let (current, party) = try await standing(reference, of: word, at: desk) else {
                return try await sayUnknown(word, of: kept, at: &desk)
            }
            try await advance(current, by: .proofAsked(by: party), from: kept, word, at: &desk)
        case .why(let reference):
            try await explain(reference, to: word, of: kept, at: &desk)
        case .withdraw(let reference):
            guard let (current, party) = try await standing(reference, of: word, at: desk), party == .referrer else {
                return try await sayUnknown(word, of: kept, at: &desk)
            }
            try await advance(current, by: .referrerWithdrew, from: kept, word, at: &desk)
        }
    }

    /// The lead that is meant, and what the speaker is to it; nil also where there is such a lead and he has no
    /// part in it, so that nobody learns by asking.
    private func standing(
        _ reference: LeadReference?,
        of word: Word,
        at desk: Desk
    ) async throws(StoreError) -> (KeptReferral, Party)? {
        let current: KeptReferral?
        if let reference {
            current = try await referral(reference, at: desk)
        } else if let conversation = word.conversation {
            current = try await referral(conversation.referral, at: desk)
        } else {
            current = nil
        }
        guard let current else { return nil }
        if current.referral.referrer == word.partner.key { return (current, .referrer) }
        guard let offer = current.referral.offers.last(where: { $0.partner == word.partner.key }) else { return nil }
        return (current, .asked(offer.id))
    }

    /// To the referrer, how it stands: he may know everything. To a partner who stood in a ranking, his own place in it.
    private func explain(
        _ reference: LeadReference,
        to word: Word,
        of kept: KeptArrival,
        at desk: inout Desk
    ) async throws(StoreError) {
        guard let current = try await referral(reference, at: desk) else {
            return try await sayUnknown(word, of: kept, at: &desk)
        }
        let partner = word.partner.key
        guard current.referral.referrer != partner else {
            return try await advance(current, by: .statusAsked(by: .referrer), from: kept, word, at: &desk)
        }
        let made = desk.changes.lazy.compactMap(\.referral).filter { $0.decision.referral.id == current.referral.id }
        let rankings =
            try await store.history(of: current.referral.id).compactMap(\.ranking)
            + made.compactMap(\.decision.ranking)
        guard Explanation(of: reference, in: rankings, for: partner, who: .others) != nil else {
            return try await sayUnknown(word, of: kept, at: &desk)
        }
        try await advance(current, by: .whyAsked(by: partner), knowing: rankings, from: kept, word, at: &desk)
    }

    private func sayUnknown(_ word: Word, of kept: KeptArrival, at desk: inout Desk) async throws(StoreError) {
        let partner = word.partner.key.rawValue
        let asker = Int64(bitPattern: house.conversationKey.salt(for: "references by \(partner)"))
        guesses.addReference(from: asker, called: partner, at: surroundings.now())
        try await note(
            .notUnderstood(.lead),
            to: .member(word.partner.key),
            about: kept,
            word,
            fate: .noted("a command about no lead of the sender's"),
            at: &desk
        )
    }

    private func referral(
        _ reference: LeadReference,
        at desk: Desk
    ) async throws(StoreError) -> KeptReferral? {
        let inBatch = desk.referrals.values.first { $0.referral.reference == reference }
        if let inBatch { return inBatch }
        return try await store.referral(reference)
    }

    func referral(
        _ id: Identifier<Referral>,
        at desk: Desk
    ) async throws(StoreError) -> KeptReferral? {
        if let inBatch = desk.referrals[id] { return inBatch }
        return try await store.referral(id)
    }

    // MARK: One step

    func advance(
        _ id: Identifier<Referral>,
        by event: Event,
        from kept: KeptArrival? = nil,
        _ word: Word? = nil,
        answering deadline: Deadline? = nil,
        at desk: inout Desk
    ) async throws(StoreError) {
        guard let current = try await referral(id, at: desk) else { return }
        try await advance(current, by: event, from: kept, word, answering: deadline, at: &desk)
    }

    private func advance(
        _ current: KeptReferral,
        by event: Event,
        knowing rankings: [Ranking] = [],
        from kept: KeptArrival? = nil,
        _ word: Word? = nil,
        answering deadline: Deadline? = nil,
        at desk: inout Desk
    ) async throws(StoreError) {
        let isNew = current.version == 0
        let known = Known(
            rankings: rankings,
            knowers: try await knowers(of: event, current.referral, at: desk),
            first: try await first(beside: current.referral, event, at: desk),
            askedCustomers: try await askedCustomers(of: current.referral, at: desk)
        )
        let (decision, now) = decision(on: event, of: current.referral, knowing: known, at: desk)
        for lesson in decision.lessons { desk.circle.learn(lesson) }
        let next = KeptReferral(referral: decision.referral, version: current.version + 1, origin: current.origin)
        desk.lay(next)
        desk.changes.append(
            Change(
                arrivals: kept.map { [.init(arrival: $0.id, fate: .acted(next.referral.id))] } ?? [],
                referral: Change.Advance(
                    version: current.version,
                    event: event,
                    at: now,
                    decision: decision,
                    origin: isNew ? current.origin : nil,
                    deadline: deadline
                )
            )
        )
        for note in decision.notes { try await draft(note, of: next, word, at: &desk) }
        // All in one transaction: there is no moment at which half of a job exists, or knows half of it.
        for part in decision.parts { try await open(part, of: next, at: &desk) }
        for onward in decision.onward { try await advance(onward.referral, by: onward.event, at: &desk) }
    }

    /// The partners on whose lists the customer is, by what the lead says and what this event adds.
    private func knowers(
        of event: Event,
        _ referral: Referral,
        at desk: Desk
    ) async throws(StoreError) -> Set<PartnerKey> {
        guard house.policy.ownCustomers == .passOver else { return [] }
        let added: Customer
        switch event {
        case .received(let draft), .referrerAdded(let draft): added = draft.customer
        case .replied, .bounced, .offerLeft, .deadlinePassed, .partMoved: added = Customer()
        case .referrerSaid, .referrerWithdrew, .referrerChose, .customerCameAgain, .customerAnswered,
            .customerUnreachable, .statusAsked, .proofAsked, .whyAsked:
            return []
        }
        return try await store.knowers(of: desk.worthAsking(Set(referral.lead.customer.signs + added.signs)))
    }

    /// Leads of one customer that are looked at; he who has more is a building full of firms.
    private static let leadsOfOneCustomer = 50

    /// What a decision must know besides the referral and the circle.
    private struct Known {
        var rankings: [Ranking]
        var knowers: Set<PartnerKey>
        var first: FirstLead?
        var askedCustomers: Set<MailAddress>
    }

    /// Those of the customer's addresses that had a question within a day, where this event may bring another one.
    private func askedCustomers(of referral: Referral, at desk: Desk) async throws(StoreError) -> Set<MailAddress> {
        switch referral.stage {
        case .offering, .choosing: break
        case .collecting, .reserved, .handedOff, .closed: return []
        }
        let lead = referral.lead
        guard lead.consent == nil, lead.asksCustomer || house.policy.asksCustomer else { return [] }
        var asked: Set<MailAddress> = []
        for address in lead.customer.emails.map(\.value) where try await wasAskedToday(address, at: desk) {
            asked.insert(address)
        }
        return asked
    }

    /// Another firm's lead about the same customer, where this one is about to be offered for the first time.
    private func first(
        beside referral: Referral,
        _ event: Event,
        at desk: Desk
    ) async throws(StoreError) -> FirstLead? {
        guard case .collecting = referral.stage, referral.part == nil else { return nil }
        let lead: LeadDraft
        switch event {
        case .received(let draft): lead = draft
        case .referrerAdded(let draft): lead = referral.lead.adding(draft)
        default: return nil
        }
        let signs = lead.signs
        let stored = try await store.referrals(sharing: desk.worthAsking(signs), limit: Self.leadsOfOneCustomer)
            .map(\.referral)
        // The newest state of each counts.
        var all: [Identifier<Referral>: Referral] = [:]
        for other in stored + desk.referrals(sharing: signs) { all[other.id] = other }
        return FirstLead(
            among: Array(all.values),
            before: lead,
            referral.id,
            from: referral.referrer,
            at: surroundings.now()
        )
    }

    private func open(_ part: NewPart, of whole: KeptReferral, at desk: inout Desk) async throws(StoreError) {
        let fresh = KeptReferral(
            referral: Referral(
                id: part.id,
                reference: LeadReference(sequence: desk.nextSequence, salt: house.referenceSalt),
                referrer: whole.referral.referrer,
                openedAt: surroundings.now(),
                part: part.place
            ),
            version: 0,
            origin: Origin(arrival: whole.origin.arrival, sequence: desk.nextSequence)
        )
        desk.nextSequence += 1
        try await advance(fresh, by: .received(part.lead), at: &desk)
    }

    /// Apart from ``advance(_:by:from:_:answering:at:)`` so that the situation is gone when the circle learns: whoever
    /// still held it would make that a copy of all of it.
    private func decision(
        on event: Event,
        of referral: Referral,
        knowing known: Known,
        at desk: Desk
    ) -> (Decision, Date) {
        let situation = Situation(
            now: surroundings.now(),
            circle: desk.circle,
            rankings: known.rankings,
            knowers: known.knowers,
            first: known.first,
            askedCustomers: known.askedCustomers
        )
        return (referral.decide(event, in: situation), situation.now)
    }

    /// A note that no decision asked for, and the fate of the mail that it answers.
    func note(
        _ message: Note.Message,
        to recipient: Note.Recipient,
        about kept: KeptArrival,
        _ word: Word? = nil,
        of referral: KeptReferral? = nil,
        fate: ArrivalFate,
        at desk: inout Desk
    ) async throws(StoreError) {
        desk.changes.append(Change(arrivals: [.init(arrival: kept.id, fate: fate)]))
        try await draft(newNote(message, to: recipient), of: referral, word, at: &desk)
    }

    /// With an id of its own: of what no decision asked for, the id follows from nothing.
    func newNote(_ message: Note.Message, to recipient: Note.Recipient) -> Note {
        Note(id: Identifier(rawValue: surroundings.newID()), to: recipient, message: message)
    }
}
