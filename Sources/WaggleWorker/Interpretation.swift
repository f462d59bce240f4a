import Foundation
import WaggleMIME
import WaggleReading
import WaggleReferral
import WaggleStore
import WaggleTransport

/// What one kept arrival turned out to be, before anything is decided.
enum Interpretation: Sendable {
    /// Nothing follows from it.
    case nothing(ArrivalFate)
    /// Our own mail came back to us: the copy that proves it left.
    case echo(messageID: String)
    /// A mail of ours could not be delivered, for good.
    case bounce(Conversation)
    /// A partner said something.
    case word(Word)
}

/// Something a proven partner said.
struct Word: Sendable {
    var partner: Partner
    var address: MailAddress
    /// The exchange of mails it belongs to, proven by its token; nil outside of any.
    var conversation: Conversation?
    var reading: Reading
    /// A list or a program asks not to be answered by machine (RFC 3834 §2): it gets no note of confusion.
    var wantsNoAnswer: Bool
    /// Without angle brackets; nil for an event of an endpoint.
    var messageID: String?
    var references: [String]
    var subject: String

    /// Without quotes and signature.
    var ownWords: String { reading.reply?.words ?? reading.text }
}

extension Pipeline {
    /// 3. What an arrival says, and who says it. Changes nothing.
    nonisolated func interpret(
        _ kept: KeptArrival,
        in directory: PartnerDirectory
    ) async throws(StoreError) -> Interpretation {
        if kept.tries > Self.triesBeforeQuarantine {
            return .nothing(.quarantined("Reading it was begun \(kept.tries - 1) times and never finished."))
        }
        switch kept.arrival.content {
        case .oversizedMail(_, let bytes):
            return .nothing(
                .held("The mail is too large to be fetched (\(bytes / 1_048_576) MB). It is still in the mailbox.")
            )
        case .event(let event):
            return interpret(event, receivedAt: kept.arrival.receivedAt, in: directory)
        case .mail(let bytes):
            let message = GMimeDecoder.decode(bytes)
            if let id = message.messageID, let origin = OwnMessageID(id), origin.domain == house.address.domain,
                message.from.first?.valid.map(house.isOwn) == true
            {
                return .echo(messageID: id)
            }
            if let twin = try await store.earlierTwin(of: kept.digest, than: kept.id) {
                return .nothing(.duplicate(of: twin))
            }
            return try await interpret(message, in: directory)
        }
    }

    private nonisolated func interpret(
        _ message: MailMessage,
        in directory: PartnerDirectory
    ) async throws(StoreError) -> Interpretation {
        switch AutomaticOrigin(of: message) {
        case .bounce:
            return try await interpretBounce(message)
        case .automatic(let reason):
            return .nothing(.noted("automatic: \(reason)"))
        case .person:
            break
        }
        if message.from.first?.valid.map(house.isOwn) == true {
            return .nothing(.held("The mail claims to come from Waggle itself, and is not one that Waggle wrote."))
        }
        let address: MailAddress
        switch SenderProof(of: message, authservIDs: house.authservIDs) {
        case .proven(let proven):
            address = proven
        case .unproven(let reason):
            return .nothing(.held("The sender is not proven: \(reason)"))
        }
        switch message.bodyObstacle {
        case .outlookRichText, .encrypted:
            return .nothing(.held("The mail cannot be read: it is encrypted, or in a format of Outlook's own."))
        case .empty, .noText, nil:
            break
        }
        let conversation = try await conversation(of: message)
        guard let partner = speaker(at: address, in: conversation, directory) else {
            return .nothing(.held("The sender is not a partner of this exchange."))
        }
        if let conversation, conversation.partner != partner.key {
            return .nothing(.held("The answer to a note for \(conversation.partner) came from \(partner.key)."))
        }
        let context = ReadingContext(
            ownAddresses: house.ownAddresses,
            writer: writer(partner),
            expecting: try await expectation(of: conversation)
        )
        let reading = reader.read(message, in: context)
        switch reading.kind {
        case .automatic: return .nothing(.noted("automatic: out of office, by its wording"))
        case .bounce: return try await interpretBounce(message)
        case .lead, .leads, .reply, .command, .notLead, .unclear: break
        }
        return .word(
            Word(
                partner: partner,
                address: address,
                conversation: conversation,
                reading: reading,
                wantsNoAnswer: !message.restraints.isEmpty,
                messageID: message.messageID,
                references: message.references,
                subject: message.subject
            )
        )
    }

    private nonisolated func interpret(
        _ event: EndpointEvent,
        receivedAt: Date,
        in directory: PartnerDirectory
    ) -> Interpretation {
        guard let partner = directory.partner(at: event.from.folded) else {
            return .nothing(.held("The event's sender is not a partner of this exchange."))
        }
        let context = ReadingContext(ownAddresses: house.ownAddresses, writer: writer(partner), expecting: .anything)
        let reading = reader.read(event, at: receivedAt, in: context)
        return .word(
            Word(
                partner: partner,
                address: event.from,
                conversation: nil,
                reading: reading,
                wantsNoAnswer: false,
                messageID: nil,
                references: [],
                subject: ""
            )
        )
    }

    /// A report about mail of ours counts only with the token of the conversation whose mail it returns.
    private nonisolated func interpretBounce(_ message: MailMessage) async throws(StoreError) -> Interpretation {
        guard let report = DeliveryReport(of: message) else {
            return .nothing(.noted("a report that is no delivery report"))
        }
        guard report.recipients.contains(where: \.isPermanentFailure) else {
            return .nothing(.noted("a delivery report that is no final failure"))
        }
        guard let conversation = try await conversation(of: message) else {
            return .nothing(.noted("a bounce that names none of our conversations"))
        }
        return .bounce(conversation)
    }

    /// The conversation whose token the message carries, if its code is right.
    private nonisolated func conversation(of message: MailMessage) async throws(StoreError) -> Conversation? {
        for candidate in ThreadKey.candidates(in: message, ownAddresses: house.ownAddresses) {
            guard let token = ConversationToken(candidate),
                let conversation = try await store.conversation(token.selector),
                house.conversationKey.proves(token, for: conversation.referral, address: conversation.address)
            else { continue }
            return conversation
        }
        return nil
    }

    /// The firm that speaks: by the address on its list, or, where the token of the conversation is shown, by a
    /// domain whose people may answer for it.
    private nonisolated func speaker(
        at address: MailAddress,
        in conversation: Conversation?,
        _ directory: PartnerDirectory
    ) -> Partner? {
        if let partner = directory.partner(at: address.folded) { return partner }
        return conversation == nil ? nil : directory.partner(ofDomain: address.domain)
    }

    private nonisolated func writer(_ partner: Partner) -> ReadingContext.Writer {
        ReadingContext.Writer(
            domains: partner.addresses.map(\.domain) + partner.colleagueDomains,
            home: partner.profile.home.point,
            country: partner.profile.home.country
        )
    }

    private nonisolated func expectation(
        of conversation: Conversation?
    ) async throws(StoreError) -> ReadingContext.Expectation {
        guard let conversation, let kept = try await store.referral(conversation.referral) else { return .anything }
        switch (conversation.party, kept.referral.stage) {
        case (.referrer, _): return .answerToQuestion
        case (.asked(let id), .handedOff(let handoff)) where handoff.offer.id == id: return .reportOnLead
        case (.asked(let id), .closed(.won(let handoff, _, _))) where handoff.offer.id == id: return .reportOnLead
        case (.asked, _): return .answerToOffer
        }
    }
}

/// The shape of a Message-ID that Waggle writes: `note.selector-code@domain`, or `note.note@domain`.
struct OwnMessageID {
    var domain: String

    init?(_ text: String) {
        let parts = text.split(separator: "@", maxSplits: 1)
        guard parts.count == 2, let note = parts[0].split(separator: ".").first, UUID(uuidString: String(note)) != nil
        else { return nil }
        domain = parts[1].lowercased()
    }
}
