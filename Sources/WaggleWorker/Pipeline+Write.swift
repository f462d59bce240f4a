import Foundation
import Logging
import WaggleMIME
import WaggleReferral
import WaggleStore
import WaggleTransport
import WaggleWriting

extension Pipeline {
    /// 11. Writes every letter of a desk, side by side, and puts each into the change it leaves with.
    func written(_ desk: Desk) async throws(StoreError) -> [Change] {
        var changes = desk.changes
        var conversations = desk.conversations
        let written = try await sideBySide(desk.drafts) { draft throws(StoreError) in
            try await self.write(draft)
        }
        for (draft, result) in zip(desk.drafts, written) {
            switch result {
            case .letter(let item, let subject):
                changes[draft.change].outbox.append(item)
                if let selector = draft.conversation?.selector, conversations[selector]?.subject == "" {
                    conversations[selector]?.subject = subject
                }
            case .stopped(let sentence):
                logger.error("a letter was stopped", metadata: ["note": "\(draft.note.id)", "why": "\(sentence)"])
                changes[draft.change].outbox += try await alarms(about: draft, sentence)
            }
        }
        for draft in desk.drafts {
            guard let selector = draft.conversation?.selector, let conversation = conversations[selector] else {
                continue
            }
            conversations[selector] = nil
            changes[draft.change].conversations.append(conversation)
        }
        return changes
    }

    private enum Written: Sendable {
        case letter(OutboxItem, subject: String)
        /// It would have shown what is withheld, or could not be put on paper.
        case stopped(String)
    }

    private nonisolated func write(_ draft: Draft) async throws(StoreError) -> Written {
        let replyAddress = draft.token.flatMap { house.address.tagged($0.description) } ?? house.address
        // To the customer the partner is the one in whose name it is written.
        let isToCustomer = draft.conversation?.correspondent == .customer
        let contact = isToCustomer ? nil : draft.partner?.contact
        let own = isToCustomer ? [draft.referral?.lead.language].compactMap(\.self) : []
        let letter = writer.write(
            draft.note,
            for: WaggleWriting.Reader(
                name: contact,
                timeZone: draft.partner?.profile.hours.timeZone ?? .gmt,
                languages: own + (draft.partner?.letterLanguages ?? []) + [house.language]
            ),
            replyAddress: replyAddress
        )
        let sender = isToCustomer ? "\(draft.partner?.firm ?? "") (\(house.name))" : house.name
        let subject = draft.answeredSubject.map { "Re: \($0)" } ?? letter.subject
        let message = OutgoingMessage(
            from: WaggleMIME.Mailbox(name: sender, address: house.address.description),
            to: WaggleMIME.Mailbox(name: contact, address: draft.to.description),
            replyTo: WaggleMIME.Mailbox(name: house.name, address: replyAddress.description),
            subject: subject,
            date: surroundings.now(),
            messageID: draft.messageID,
            inReplyTo: draft.inReplyTo,
            references: draft.references,
            autoSubmitted: draft.inReplyTo == nil ? .generated : .replied,
            loopMark: house.address.description,
            text: letter.text,
            html: letter.html,
            attachments: try await attachments(of: letter, draft)
        )
        do throws(ComposeError) {
            let bytes = try message.bytes()
            if let leak = leak(in: bytes, of: draft, letter.language, replyAddress) {
                return .stopped(Self.sentence(about: leak, in: letter, of: draft))
            }
            let delivery = Delivery(
                messageID: draft.messageID,
                sender: draft.bounceToken.flatMap { house.address.tagged($0.description) } ?? house.address,
                recipient: draft.to,
                echo: house.echoes ? house.address.tagged("echo") : nil,
                bytes: bytes
            )
            let item = OutboxItem(
                note: draft.note.id,
                kind: letter.kind,
                referral: draft.referral?.id,
                delivery: delivery,
                isToCustomer: isToCustomer,
                state: .queued(after: surroundings.now(), tries: 0)
            )
            return .letter(item, subject: letter.subject)
        } catch {
            return .stopped(
                "The letter \"\(letter.kind)\" was not sent, because it could not be composed: \(error.sentence)"
            )
        }
    }

    /// For the operators: which letter about which lead, why, and what to do. What it would have shown is not said.
    private nonisolated static func sentence(about leak: Leak, in letter: Letter, of draft: Draft) -> String {
        let lead = draft.referral.map { " about lead \($0.reference)" } ?? ""
        let look = draft.referral.map { "`waggle leads show \($0.reference)` shows it. " } ?? ""
        return """
            The letter "\(letter.kind)"\(lead) was not sent, because it would have shown \(leak.field.inWords). Nobody got \
            it, and the lead goes on as if its reader did not answer. \(look)Where the words are the referrer's or the \
            partner's, ask for them without that; where they name nobody, tell the reader yourselves.
            """
    }

    /// What the mail shows that its reader may not know yet. It is looked at as he gets it, bytes and all: what reads it
    /// is not what wrote it.
    private nonisolated func leak(
        in bytes: Data,
        of draft: Draft,
        _ language: String,
        _ replyAddress: MailAddress
    ) -> Leak? {
        guard let withheld = draft.withheld else { return nil }
        // The subject of the conversation was looked at when its first letter left.
        let known = [
            draft.to.description, replyAddress.description, draft.messageID, draft.inReplyTo ?? "",
            draft.partner?.firm ?? "", draft.partner?.contact ?? "", draft.conversation?.subject ?? "",
        ]
        let check = RedactionCheck(
            withheld: withheld,
            offer: draft.note.message.offer,
            known: known + draft.references,
            ownWords: writer.ownWords(in: language)
        )
        return check.leaks(in: MailMessage(decoding: bytes).finishedTexts).first
    }

    private nonisolated func attachments(
        of letter: Letter,
        _ draft: Draft
    ) async throws(StoreError) -> [OutgoingMessage.Attachment] {
        var attachments = letter.attachments.map { attachment in
            OutgoingMessage.Attachment.file(
                attachment.data,
                contentType: attachment.mediaType,
                name: attachment.fileName
            )
        }
        if case .handoff = draft.note.message, let origin = draft.origin,
            let kept = try await store.arrival(origin.arrival), case .mail(let bytes) = kept.arrival.content
        {
            let original = MailMessage(decoding: bytes).innermostAttachedMail?.bytes ?? bytes
            attachments.append(.message(original, name: "original"))
        }
        if case .proof(let reference) = draft.note.message, let proof = try await proof(for: draft) {
            attachments.append(.file(Data(proof.utf8), contentType: "text/plain", name: "\(reference)-proof.txt"))
        }
        return attachments
    }

    /// What left up to the batch in which it is asked for.
    private nonisolated func proof(for draft: Draft) async throws(StoreError) -> String? {
        guard let referral = draft.referral, let party = draft.conversation?.correspondent.party else { return nil }
        var parts: [(referral: Referral, disclosures: [Disclosure])] = []
        if case .closed(.divided(let job, _)) = referral.stage {
            for part in job.parts {
                let id = Job.id(ofPart: part.number, of: referral.id)
                guard let kept = try await store.referral(id) else { continue }
                parts.append((kept.referral, try await store.disclosures(of: id)))
            }
        }
        let proof = Proof(
            of: referral,
            for: party,
            disclosures: try await store.disclosures(of: referral.id),
            parts: parts,
            head: try await store.head(),
            exchange: house.address.description,
            at: surroundings.now()
        )
        return try? proof.signed(with: store.signingKey)
    }

    /// Tells the operators, in letters of their own, that one did not leave.
    private func alarms(about draft: Draft, _ sentence: String) async throws(StoreError) -> [OutboxItem] {
        var desk = Desk(self)
        desk.changes = [Change()]
        let note = Note(
            id: Identifier("stopped", of: draft.note.id),
            to: .operator,
            message: .attention(sentence)
        )
        try await self.draft(note, of: nil, nil, at: &desk)
        var items: [OutboxItem] = []
        for draft in desk.drafts {
            if case .letter(let item, _) = try await write(draft) { items.append(item) }
        }
        return items
    }
}

extension Note.Message {
    /// The offer that it makes or repeats.
    fileprivate var offer: OfferLetter? {
        switch self {
        case .offer(let letter), .reminder(let letter): letter
        default: nil
        }
    }
}

extension Partner {
    /// The languages that the firm reads, best first.
    fileprivate var letterLanguages: [String] { [letters].compactMap(\.self) + profile.languages }
}

extension Draft {
    /// The subject of the thread it continues; nil when it begins one.
    fileprivate var answeredSubject: String? {
        let subject = conversation.map(\.subject) ?? self.subject ?? ""
        return subject.isEmpty ? nil : subject
    }
}

extension MailMessage {
    /// The mail at the heart of attached forwards, when it was forwarded as an attachment.
    fileprivate var innermostAttachedMail: AttachedMessage? {
        for part in parts {
            if case .message(let attached) = part.content {
                return attached.message.innermostAttachedMail ?? attached
            }
        }
        return nil
    }
}
