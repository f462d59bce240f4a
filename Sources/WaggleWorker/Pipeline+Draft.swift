import Foundation
import Logging
import WaggleReferral
import WaggleStore
import WaggleTransport

extension Pipeline {
    /// Decides everything about a letter but its words, and lays it on the desk with the newest change.
    func draft(_ note: Note, of kept: KeptReferral?, _ word: Word?, at desk: inout Desk) async throws(StoreError) {
        switch note.to {
        case .operator:
            for (index, address) in house.operators.enumerated() {
                var copy = note
                if index > 0 { copy.id = Identifier("operator/\(index)", of: note.id) }
                lay(copy, to: address, of: kept, at: &desk)
            }
        case .member:
            guard let word, !word.wantsNoAnswer,
                try await mayAnswer(word.address, of: word.partner.key, with: note, about: nil, at: &desk)
            else { return }
            // He has no part in the lead, or none yet: nothing of its customer may be in it.
            let closed = kept.flatMap { self.withheld(of: $0.referral, from: .others) }
            lay(note, to: word.address, of: nil, withholding: closed, answering: word, at: &desk)
        case .referrer(let key):
            guard let kept, let partner = directory[key] else { return }
            // All parts of a job share one conversation with the referrer, that of the lead as he told it.
            if let place = kept.referral.part, let whole = try await referral(place.job.whole, at: desk) {
                try await lay(note, in: .referrer, with: partner, number: 0, of: whole, isNew: false, word, at: &desk)
            } else {
                let isNew = kept.version == 1
                try await lay(note, in: .referrer, with: partner, number: 0, of: kept, isNew: isNew, word, at: &desk)
            }
        case .customer(let address):
            guard let kept, let referrer = directory[kept.referral.referrer], !house.isOwn(address) else { return }
            var whole = kept
            if let place = kept.referral.part, let job = try await referral(place.job.whole, at: desk) { whole = job }
            // Once for a lead, however many parts it has.
            let selector = ConversationKey.selector(sequence: whole.origin.sequence, party: ConversationKey.customer)
            guard desk.conversations[selector] == nil, try await store.conversation(selector) == nil else { return }
            try await lay(
                note,
                in: .customer,
                with: referrer,
                writingTo: address,
                number: ConversationKey.customer,
                of: whole,
                isNew: true,
                nil,
                at: &desk
            )
        case .partner(let key, let offer):
            guard let kept, let partner = directory[key],
                let number = kept.referral.number(of: offer)
            else { return }
            try await lay(
                note,
                in: .asked(offer),
                with: partner,
                number: number,
                of: kept,
                isNew: kept.version == 1,
                word,
                at: &desk
            )
        }
    }

    /// Whether a note may go where it is meant to go. Who gets none is made known to the operators: he may believe that
    /// all is well.
    private func mayAnswer(
        _ address: MailAddress,
        of partner: PartnerKey,
        with note: Note,
        about referral: Identifier<Referral>?,
        at desk: inout Desk
    ) async throws(StoreError) -> Bool {
        guard let brake = Brake(note.message) else { return true }
        let now = surroundings.now()
        switch brake {
        case .confusion:
            var isEnough =
                try await given(brake, Brake.confusing, to: address, since: now - 86_400, at: desk)
                >= Brake.confusionsADay
            if !isEnough, let referral {
                isEnough = try await given(brake, Brake.confusing, about: referral, at: desk) >= Brake.confusionsALead
            }
            if isEnough {
                try await alarm(
                    "\(partner) wrote what was not understood, and has had an answer to that before.",
                    at: &desk
                )
                return false
            }
        case .command:
            let hour = now - 3_600
            guard
                try await given(brake, Brake.commands, to: address, since: hour, at: desk) >= Brake.commandsAnHour
            else { break }
            if try await given(.notice, ["too-often"], to: address, since: hour, at: desk) == 0 {
                desk.answers.append(GivenAnswer(brake: .notice, address: address, referral: nil))
                let notice = newNote(.tooOften(Brake.commandsAnHour), to: .member(partner))
                lay(notice, to: address, of: nil, for: directory[partner], at: &desk)
            }
            return false
        case .customer:
            guard try await !wasAskedToday(address, at: desk) else { return false }
        case .sameCustomer:
            // Somebody may tell of the same customer again and again.
            guard let referral else { return true }
            return try await store.notes(ofKinds: ["same-customer"], about: referral) < Brake.confusionsALead
        case .talk(let kind, let most):
            guard let referral else { return true }
            guard try await given(brake, [kind], about: referral, at: desk) < most else {
                try await alarm(
                    "\(partner) has had \(most) letters of one kind (\(kind)) about one lead, and gets no more of them: "
                        + "two programs may be answering each other.",
                    at: &desk
                )
                return false
            }
        case .notice: break
        }
        desk.answers.append(GivenAnswer(brake: brake, address: address, referral: referral))
        return true
    }

    /// Whether somebody had a customer's question within 24 hours, about whichever lead.
    func wasAskedToday(_ address: MailAddress, at desk: Desk) async throws(StoreError) -> Bool {
        let day = surroundings.now() - 86_400
        return try await given(.customer, ["customer-asked"], to: address, since: day, at: desk) > 0
    }

    private func given(
        _ brake: Brake,
        _ kinds: [String],
        to address: MailAddress,
        since: Date,
        at desk: Desk
    ) async throws(StoreError) -> Int {
        let waiting = desk.answers.count { $0.brake == brake && $0.address == address }
        return try await store.notes(ofKinds: kinds, to: address, since: since) + waiting
    }

    private func given(
        _ brake: Brake,
        _ kinds: [String],
        about referral: Identifier<Referral>,
        at desk: Desk
    ) async throws(StoreError) -> Int {
        let waiting = desk.answers.count { $0.brake == brake && $0.referral == referral }
        return try await store.notes(ofKinds: kinds, about: referral) + waiting
    }

    /// Outside of conversations.
    func lay(
        _ note: Note,
        to address: MailAddress,
        of kept: KeptReferral?,
        for partner: Partner? = nil,
        withholding withheld: Withheld? = nil,
        answering word: Word? = nil,
        at desk: inout Desk
    ) {
        desk.drafts.append(
            Draft(
                change: desk.changes.count - 1,
                note: note,
                referral: kept?.referral,
                origin: kept?.origin,
                conversation: nil,
                token: nil,
                bounceToken: nil,
                to: address,
                partner: partner ?? word?.partner,
                messageID: "\(note.id).note@\(house.address.domain)",
                inReplyTo: word?.messageID,
                references: word.map { $0.references + [$0.messageID].compactMap(\.self) } ?? [],
                subject: word?.subject,
                withheld: withheld
            )
        )
    }

    /// Within the conversation with the referrer, a partner or the customer.
    private func lay(
        _ note: Note,
        in correspondent: Conversation.Correspondent,
        with partner: Partner,
        writingTo address: MailAddress? = nil,
        number: Int,
        of kept: KeptReferral,
        isNew: Bool,
        _ word: Word?,
        at desk: inout Desk
    ) async throws(StoreError) {
        let selector = ConversationKey.selector(sequence: kept.origin.sequence, party: number)
        let speaks = word.flatMap { $0.partner.key == partner.key ? $0 : nil }
        var conversation: Conversation
        if let open = desk.conversations[selector] {
            conversation = open
        } else if let stored = try await stored(selector, isNew: isNew) {
            conversation = stored
        } else {
            conversation = Conversation(
                selector: selector,
                referral: kept.referral.id,
                correspondent: correspondent,
                partner: partner.key,
                address: address ?? speaks?.address ?? partner.addresses[0],
                subject: speaks.map { $0.subject.withoutReplyPrefix } ?? "",
                messageIDs: speaks?.references ?? []
            )
        }
        if kept.referral.forgottenAt != nil {
            // The old subject, and the Message-IDs of others, may name the customer.
            conversation.subject = ""
            conversation.messageIDs.removeAll { OwnMessageID($0)?.domain != house.address.domain }
        }
        // About a new lead nothing was written before; the store need not be asked.
        let id = isNew ? nil : kept.referral.id
        guard try await mayAnswer(conversation.address, of: partner.key, with: note, about: id, at: &desk) else {
            return
        }
        if let heard = speaks?.messageID { conversation.add(heard) }
        let token = house.conversationKey.token(
            selector: selector,
            referral: kept.referral.id,
            address: conversation.address
        )
        let messageID = "\(note.id).\(token)@\(house.address.domain)"
        desk.drafts.append(
            Draft(
                change: desk.changes.count - 1,
                note: note,
                referral: kept.referral,
                origin: kept.origin,
                conversation: conversation,
                token: token,
                bounceToken: house.conversationKey.token(
                    for: .bounce,
                    selector: selector,
                    referral: kept.referral.id,
                    address: conversation.address
                ),
                to: conversation.address,
                partner: partner,
                messageID: messageID,
                inReplyTo: conversation.messageIDs.last,
                references: conversation.messageIDs,
                subject: nil,
                // The customer knows what is his, and is written to in the referrer's name.
                withheld: withheld(
                    of: kept.referral,
                    from: correspondent.party.map(kept.referral.audience) ?? .referrer
                )
            )
        )
        conversation.add(messageID)
        desk.conversations[selector] = conversation
    }

    private func withheld(of referral: Referral, from audience: Audience) -> Withheld? {
        let firm = directory[referral.referrer]?.firm ?? referral.referrer.rawValue
        return Withheld(of: referral.lead, from: audience, referrer: firm)
    }

    /// A lead that was opened in this very batch has no conversation in the store: nobody need look.
    private func stored(_ selector: String, isNew: Bool) async throws(StoreError) -> Conversation? {
        isNew ? nil : try await store.conversation(selector)
    }
}

extension Conversation {
    /// Keeps the first Message-ID, which roots the thread, and the last nineteen (RFC 5322 §3.6.4 lets the middle go).
    fileprivate mutating func add(_ messageID: String) {
        guard messageIDs.last != messageID else { return }
        messageIDs.append(messageID)
        if messageIDs.count > 20 { messageIDs.remove(at: 1) }
    }
}

extension String {
    /// Without the `Re:` that a reply puts in front again. Other prefixes belong to the subject.
    fileprivate var withoutReplyPrefix: String {
        var text = self[...]
        while text.prefix(3).lowercased() == "re:" { text = text.dropFirst(3).drop { $0 == " " } }
        return String(text)
    }
}
