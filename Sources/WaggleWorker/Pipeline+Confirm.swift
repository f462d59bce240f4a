import Foundation
import WaggleMIME
import WaggleReading
import WaggleReferral
import WaggleStore
import WaggleTransport

extension Pipeline {
    /// One code is out to an address at a time, unless a day has passed.
    static let codeEvery: TimeInterval = 86_400
    /// Codes in 30 days that nobody answered; then an address gets no more of them. Whoever writes in a partner's name can
    /// bring him that many mails, and no more; an answer, yes or no, makes room again.
    static let codesUnanswered = 3
    private static let codesRemembered: TimeInterval = 30 * 86_400

    /// Holds a mail that nobody vouches for, and asks the address on file whether it is his.
    func ask(_ claim: Claim, of kept: KeptArrival, at desk: inout Desk) async throws(StoreError) {
        guard try await mayAsk(claim.word.address, claim.word.wantsNoAnswer, at: desk) else {
            let fate = ArrivalFate.held("The sender is not proven: \(claim.reason)")
            return try await decide(on: .concern(fate, claim.concern), of: kept, at: &desk)
        }
        let (now, partner) = (surroundings.now(), claim.word.partner)
        let asked = Confirmation(
            selector: ConversationKey.codeSelector(from: surroundings.newID()),
            arrival: kept.id,
            partner: partner.key,
            address: claim.word.address,
            askedAt: now,
            isFromOwnServer: claim.isFromOwnServer
        )
        let sentence = "The sender is not proven, and \(partner.key) was asked whether the mail is his. \(claim.reason)"
        desk.changes.append(
            Change(
                arrivals: [.init(arrival: kept.id, fate: .held(sentence))],
                confirmations: [.asked(asked)]
            )
        )
        desk.asked.append(asked)
        let code = house.conversationKey.code(selector: asked.selector, arrival: kept.id, address: asked.address)
        let zone = partner.profile.hours.timeZone
        let letter = ConfirmLetter(
            receivedAt: LocalTime(kept.arrival.receivedAt, in: zone),
            closesAt: LocalTime(now.addingTimeInterval(Confirmation.lifetime), in: zone),
            effect: try await effect(of: claim.word, at: desk),
            code: code.description
        )
        let note = newNote(.confirm(letter), to: .member(partner.key))
        desk.drafts.append(
            Draft(
                change: desk.changes.count - 1,
                note: note,
                to: asked.address,
                token: code,
                partner: partner,
                messageID: "\(note.id).\(code)@\(house.address.domain)",
                // In the thread of the mail that is meant: where he did not write it, there is none.
                inReplyTo: claim.word.messageID
            )
        )
    }

    private func mayAsk(_ address: MailAddress, _ wantsNoAnswer: Bool, at desk: Desk) async throws(StoreError) -> Bool {
        guard !wantsNoAnswer else { return false }
        let now = surroundings.now()
        let stored = try await store.confirmations(askedOf: address, since: now - Self.codesRemembered)
        let open =
            stored.filter { $0.answer == nil && !desk.answeredCodes.contains($0.selector) }
            + desk.asked.filter { $0.address == address }
        return open.count < Self.codesUnanswered
            && open.allSatisfy { now.timeIntervalSince($0.askedAt) >= Self.codeEvery }
    }

    private func effect(of word: Word, at desk: Desk) async throws(StoreError) -> ConfirmLetter.Effect {
        guard let conversation = word.conversation,
            let reference = try await referral(conversation.referral, at: desk)?.referral.reference
        else { return word.reading.leads.isEmpty ? .asks : .gives(leads: word.reading.leads.count) }
        if case .withdraw = word.reading.command { return .answers(reference, .withdraw) }
        guard case .asked = conversation.correspondent else { return .answers(reference, .other) }
        switch word.reading.reply?.intent {
        case .accept: return .answers(reference, .accept)
        case .decline, .unsubscribe: return .answers(reference, .decline)
        case .question, .counter, .snooze, .progress, .won, .lost, .returned, .unclear, nil:
            return .answers(reference, .other)
        }
    }

    /// A code came back: with a yes, the mail that waits acts as if it had been proven, in the same transaction.
    func hear(_ answer: CodeAnswer, of kept: KeptArrival, at desk: inout Desk) async throws(StoreError) {
        let (asked, now) = (answer.confirmation, surroundings.now())
        guard asked.answer == nil, !desk.answeredCodes.contains(asked.selector) else {
            return settle(kept, .noted("a code that was used before"), at: &desk)
        }
        guard let isYes = answer.isYes else {
            return settle(kept, .noted("a code, with neither yes nor no"), at: &desk)
        }
        guard now.timeIntervalSince(asked.askedAt) < Confirmation.lifetime,
            let held = try await store.arrival(asked.arrival), case .mail(let bytes) = held.arrival.content
        else {
            return try await note(
                .notUnderstood(.mailAgain),
                to: .member(asked.partner),
                about: kept,
                answer.word,
                fate: .noted("a code that is too old"),
                at: &desk
            )
        }
        desk.answeredCodes.insert(asked.selector)
        var steps: [Change.Confirming] = [.answered(selector: asked.selector, isYes ? .confirmed : .denied, at: now)]
        guard isYes else {
            let sentence = "A mail in the name of \(asked.partner) is held, and the firm says that it is not theirs."
            desk.changes.append(
                Change(
                    arrivals: [
                        .init(arrival: kept.id, fate: .noted("it said that mail \(held.id) is not his")),
                        .init(arrival: held.id, fate: .held(sentence)),
                    ],
                    confirmations: steps
                )
            )
            return try await alarm("\(sentence) \(Self.whereToLook)", at: &desk)
        }
        if asked.isFromOwnServer, answer.isByOwnServer, !SharedMailHouse.has(asked.address.domain) {
            steps.append(.enrolled(Enrolment(address: asked.address, partner: asked.partner, at: now)))
        }
        desk.changes.append(
            Change(
                arrivals: [.init(arrival: kept.id, fate: .noted("it said that mail \(held.id) is his"))],
                confirmations: steps
            )
        )
        let interpretation = try await vouched(held, bytes, for: asked, at: desk)
        if case .word = interpretation { desk.acting[held.digest] = held.id }
        try await decide(on: interpretation, of: held, at: &desk)
    }

    private func vouched(
        _ held: KeptArrival,
        _ bytes: Data,
        for asked: Confirmation,
        at desk: Desk
    ) async throws(StoreError) -> Interpretation {
        // He may have sent it once more by a better way.
        if let twin = desk.acting[held.digest] { return .nothing(.duplicate(of: twin)) }
        if let twin = try await store.earlierTwins(of: [held.id: held.digest])[held.id] {
            return .nothing(.duplicate(of: twin))
        }
        return try await interpret(
            MailMessage(decoding: bytes),
            vouchedFor: asked.address,
            in: directory,
            knowing: desk.referrals
        )
    }

    /// Somebody has the first half of a code and not the second.
    func hearWrongCode(for asked: Confirmation, of kept: KeptArrival, at desk: inout Desk) async throws(StoreError) {
        let sentence = "A mail carries a code that was not sent. It did nothing."
        var steps: [Change.Confirming] = [.guessed(selector: asked.selector)]
        let wrong = asked.wrongCodes + 1 + desk.wrongCodes[asked.selector, default: 0]
        desk.wrongCodes[asked.selector, default: 0] += 1
        if wrong >= Confirmation.guesses, asked.answer == nil, desk.answeredCodes.insert(asked.selector).inserted {
            steps.append(.answered(selector: asked.selector, .spent, at: surroundings.now()))
        }
        desk.changes.append(
            Change(arrivals: [.init(arrival: kept.id, fate: .held(sentence))], confirmations: steps)
        )
        try await alarm("\(sentence) \(Self.whereToLook)", at: &desk)
    }

    private func settle(_ kept: KeptArrival, _ fate: ArrivalFate, at desk: inout Desk) {
        desk.changes.append(Change(arrivals: [.init(arrival: kept.id, fate: fate)]))
    }
}

extension Draft {
    /// Outside of conversations, with a token of its own.
    fileprivate init(
        change: Int,
        note: Note,
        to: MailAddress,
        token: ConversationToken,
        partner: Partner,
        messageID: String,
        inReplyTo: String?
    ) {
        self.init(
            change: change,
            note: note,
            referral: nil,
            origin: nil,
            conversation: nil,
            token: token,
            bounceToken: nil,
            to: to,
            partner: partner,
            messageID: messageID,
            inReplyTo: inReplyTo,
            references: [inReplyTo].compactMap(\.self),
            subject: nil,
            withheld: nil
        )
    }
}
