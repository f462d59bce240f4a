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
    /// A person has to look, and is told so: a partner may be waiting for what cannot be done.
    case concern(ArrivalFate, String)
    /// Our own mail came back to us: the copy that proves it left.
    case echo(messageID: String)
    /// A mail of ours could not be delivered, for good.
    case bounce(Conversation)
    /// A partner said something.
    case word(Word)
    /// The customer of a lead answered whether he may be passed on.
    case customerSaid(CustomerAnswer, in: Conversation)
    /// It says it is a partner's, and would be this word of his if it were proven.
    case claim(Claim)
    /// A one-time code came back, and with it a yes, a no or neither.
    case codeAnswered(CodeAnswer)
    /// A code that names this row and is not its own.
    case wrongCode(Confirmation)
}

extension Interpretation {
    /// Whether somebody said something that should be heard once.
    var speaks: Bool {
        switch self {
        case .word, .customerSaid: true
        case .nothing, .concern, .echo, .bounce, .claim, .codeAnswered, .wrongCode: false
        }
    }
}

/// A mail that nobody vouches for, and what would come of it.
struct Claim: Sendable {
    var word: Word
    var isFromOwnServer: Bool
    /// Why it is held if the address on file cannot be asked.
    var concern: String
    var reason: String
}

/// What came back with a right code.
struct CodeAnswer: Sendable {
    var confirmation: Confirmation
    /// nil when neither was said.
    var isYes: Bool?
    /// Came from a server that the address's domain names, or proven.
    var isByOwnServer: Bool
    var word: Word
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

/// What an arrival is seen to be before the store is asked. Most mail is understood by this alone, and so can be read
/// while the mail before it is still being decided.
enum FirstLook: Sendable {
    case understood(Interpretation)
    /// It names a conversation of ours, or reports about mail: what it means depends on where that stands.
    case depends(MailMessage)

    static func quarantined(_ kept: KeptArrival) -> FirstLook {
        let sentence = "Reading it was begun \(kept.tries - 1) times and never finished."
        return .understood(.concern(.quarantined(sentence), "A mail stopped the program and is set aside. \(sentence)"))
    }

    /// Whether something may follow from it, so that the same content a second time must be noticed.
    var mayAct: Bool {
        switch self {
        case .depends, .understood(.word), .understood(.bounce), .understood(.customerSaid): true
        case .understood(.nothing), .understood(.concern), .understood(.echo), .understood(.claim),
            .understood(.codeAnswered), .understood(.wrongCode):
            false
        }
    }

    /// Whether nothing that other mail changes can change what follows from it.
    var standsAlone: Bool {
        switch self {
        case .depends, .understood(.bounce), .understood(.claim), .understood(.codeAnswered), .understood(.wrongCode),
            .understood(.customerSaid):
            false
        case .understood(.word(let word)): word.conversation == nil && word.reading.command == nil
        case .understood(.nothing), .understood(.concern), .understood(.echo): true
        }
    }
}

extension Pipeline {
    /// 3. What an arrival says, and who says it, as far as it can be seen without the store.
    nonisolated func lookAt(_ kept: KeptArrival, in directory: PartnerDirectory) -> FirstLook {
        if let restoredAt, kept.arrival.receivedAt < restoredAt, !kept.isReleased, !isEcho(kept.arrival.content) {
            let sentence =
                "It came before the store was restored from a backup, and may have been acted upon after the backup was made."
            return .understood(.concern(.held(sentence), "Mail is held. \(sentence)"))
        }
        switch kept.arrival.content {
        case .oversizedMail(_, let bytes):
            let megabytes = bytes / 1_048_576
            let sentence = "The mail is too large to be fetched (\(megabytes) MB). It is still in the mailbox."
            return .understood(.concern(.held(sentence), sentence))
        case .event(let event):
            return .understood(interpret(event, receivedAt: kept.arrival.receivedAt, in: directory))
        case .mail(let bytes):
            let message = GMimeDecoder.decode(bytes)
            if let id = ownID(of: message) { return .understood(.echo(messageID: id)) }
            let tokens = ThreadKey.candidates(in: message, ownAddresses: house.ownAddresses)
            let origin = AutomaticOrigin(of: message)
            guard tokens.isEmpty, origin != .bounce, origin != .automatic(.complaint) else { return .depends(message) }
            switch interpret(message, of: origin, from: nil, expecting: .anything, in: directory) {
            case .said(let interpretation): return .understood(interpretation)
            case .reports, .claimed: return .depends(message)
            }
        }
    }

    /// The Message-ID of a mail that we wrote ourselves; nil for anybody else's.
    private nonisolated func ownID(of message: MailMessage) -> String? {
        guard let id = message.messageID, let origin = OwnMessageID(id), origin.domain == house.address.domain,
            message.from.first?.valid.map(house.isOwn) == true
        else { return nil }
        return id
    }

    private nonisolated func isEcho(_ content: Arrival.Content) -> Bool {
        guard case .mail(let bytes) = content else { return false }
        return ownID(of: GMimeDecoder.decode(bytes)) != nil
    }

    /// 3, for what depends on the store. Changes nothing.
    ///
    /// - Parameter advanced: Referrals that were advanced and are not in the store yet.
    nonisolated func interpret(
        _ message: MailMessage,
        in directory: PartnerDirectory,
        knowing advanced: [Identifier<Referral>: KeptReferral] = [:]
    ) async throws(StoreError) -> Interpretation {
        let origin = AutomaticOrigin(of: message)
        if origin == .bounce { return try await interpretBounce(message) }
        if origin == .automatic(.complaint) { return try await interpretComplaint(message) }
        let conversation = try await conversation(of: message)
        if conversation == nil, let answer = try await codeAnswer(in: message, of: origin, directory) { return answer }
        let expectation = try await expectation(of: conversation, knowing: advanced)
        switch interpret(message, of: origin, from: conversation, expecting: expectation, in: directory) {
        case .said(let interpretation): return interpretation
        case .reports: return try await interpretBounce(message)
        case .claimed(let partner, let address, let route, let reason):
            let isFromOwnServer = route == .ownServer
            let vouched = interpret(
                message,
                of: origin,
                from: conversation,
                expecting: expectation,
                vouchedFor: address,
                in: directory
            )
            if isFromOwnServer, try await isEnrolled(address, of: partner) {
                if case .said(let interpretation) = vouched { return interpretation }
                return try await interpretBounce(message)
            }
            let concern = "A mail that says it is from \(partner.key) is held: its sender is not proven. \(reason)"
            guard case .said(.word(let word)) = vouched, word.asksForSomething else {
                return .concern(.held("The sender is not proven: \(reason)"), concern)
            }
            return .claim(Claim(word: word, isFromOwnServer: isFromOwnServer, concern: concern, reason: reason))
        }
    }

    /// What a mail says that its supposed author has confirmed.
    nonisolated func interpret(
        _ message: MailMessage,
        vouchedFor address: MailAddress,
        in directory: PartnerDirectory,
        knowing advanced: [Identifier<Referral>: KeptReferral]
    ) async throws(StoreError) -> Interpretation {
        let conversation = try await conversation(of: message)
        let understood = interpret(
            message,
            of: AutomaticOrigin(of: message),
            from: conversation,
            expecting: try await expectation(of: conversation, knowing: advanced),
            vouchedFor: address,
            in: directory
        )
        guard case .said(let interpretation) = understood else { return .nothing(.noted("nothing came of it")) }
        return interpretation
    }

    enum Understanding {
        case said(Interpretation)
        /// By its wording it is a report about mail that could not be delivered.
        case reports
        /// It names this partner's address, and is not proven.
        case claimed(Partner, MailAddress, SenderProof.Route, because: String)
    }

    /// A domain where strangers have their mail proves nobody by its servers.
    private nonisolated func isEnrolled(_ address: MailAddress, of partner: Partner) async throws(StoreError) -> Bool {
        guard !SharedMailHouse.has(address.domain), let enrolment = try await store.enrolment(of: address) else {
            return false
        }
        let age = surroundings.now().timeIntervalSince(enrolment.at)
        return enrolment.partner == partner.key && age < Enrolment.lifetime
    }

    private nonisolated func interpret(
        _ message: MailMessage,
        of origin: AutomaticOrigin,
        from conversation: Conversation?,
        expecting expectation: ReadingContext.Expectation,
        vouchedFor vouched: MailAddress? = nil,
        in directory: PartnerDirectory
    ) -> Understanding {
        if case .automatic(let reason) = origin {
            return .said(.nothing(.noted("automatic: \(reason)")))
        }
        if let loop = Loop(of: message, ownAddresses: house.ownAddresses) {
            return .said(loop.interpretation)
        }
        if message.from.first?.valid.map(house.isOwn) == true {
            let sentence = "The mail claims to come from Waggle itself, and is not one that Waggle wrote."
            return .said(.nothing(.held(sentence)))
        }
        if let conversation, conversation.correspondent == .customer {
            return interpretCustomer(message, in: conversation, directory)
        }
        let address: MailAddress
        switch vouched.map(SenderProof.proven) ?? house.senderProof(of: message) {
        case .proven(let proven):
            address = proven
        case .claimed(let claimed, let route, let reason):
            guard let partner = directory.partner(at: claimed.folded),
                let onFile = partner.addresses.first(where: { $0 == claimed })
            else { return .said(.nothing(.held("The sender is not proven: \(reason)"))) }
            return .claimed(partner, onFile, route, because: reason)
        case .unproven(let reason):
            let fate = ArrivalFate.held("The sender is not proven: \(reason)")
            guard let claimed = message.from.first?.valid.flatMap({ directory.partner(at: $0.folded) }) else {
                return .said(.nothing(fate))
            }
            let sentence = "A mail that says it is from \(claimed.key) is held: its sender is not proven. \(reason)"
            return .said(.concern(fate, sentence))
        }
        guard let partner = speaker(at: address, in: conversation, directory) else {
            return .said(.nothing(.held("The sender is not a partner of this exchange.")))
        }
        if let conversation, conversation.partner != partner.key {
            let sentence = "The answer to a note for \(conversation.partner) came from \(partner.key)."
            return .said(.concern(.held(sentence), sentence))
        }
        switch message.bodyObstacle {
        case .outlookRichText, .encrypted:
            let sentence = "The mail cannot be read: it is encrypted, or in a format of Outlook's own."
            return .said(.concern(.held(sentence), "A mail from \(partner.key) is held. \(sentence)"))
        case .empty, .noText, nil:
            break
        }
        let context = ReadingContext(
            ownAddresses: house.ownAddresses,
            writer: writer(partner),
            expecting: expectation
        )
        let isFromAuthor = message.from.first?.valid == address
        let reading = reader.read(isFromAuthor ? message : message.withoutListFields, in: context)
        switch reading.kind {
        case .automatic: return .said(.nothing(.noted("automatic: out of office, by its wording")))
        case .bounce: return .reports
        case .lead, .leads, .reply, .command, .notLead, .unclear: break
        }
        let word = Word(
            partner: partner,
            address: address,
            conversation: conversation,
            reading: reading,
            wantsNoAnswer: !message.restraints.isEmpty,
            messageID: message.messageID,
            references: message.references,
            subject: message.subject
        )
        return .said(.word(word))
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
        guard let conversation = try await conversation(of: message, for: .bounce) else {
            return .nothing(.noted("a bounce that does not come where bounces of ours go"))
        }
        if let original = report.originalMessageID, !conversation.messageIDs.contains(original) {
            return .nothing(.noted("a bounce of a mail that is not ours"))
        }
        return .bounce(conversation)
    }

    /// A mail house says that a reader of its called a mail of ours unwanted (RFC 5965). Who writes such a report is not
    /// proven, so a person is told and nothing is changed; the Message-ID is known to nobody but reader and house.
    private nonisolated func interpretComplaint(_ message: MailMessage) async throws(StoreError) -> Interpretation {
        guard let id = message.returnedMessageID, let conversation = try await store.conversation(holding: [id]) else {
            return .nothing(.noted("a complaint about a mail that is not ours"))
        }
        let sentence =
            switch conversation.correspondent {
            case .referrer, .asked:
                "A reader at \(conversation.partner) marked a mail of ours as unwanted, says the mail house there. Ask the "
                    + "firm, and set `paused` in the partner list if it wants no offers: more complaints make mail houses "
                    + "refuse ours."
            case .customer:
                "A customer of \(conversation.partner) marked the mail as unwanted that asked whether he may be passed on, "
                    + "says his mail house. Tell the firm, so that it speaks to him first."
            }
        return .concern(.held("A complaint about a mail of ours."), sentence)
    }

    /// The conversation whose token the message carries, if its code is right.
    private nonisolated func conversation(
        of message: MailMessage,
        for purpose: ConversationKey.Purpose = .answer
    ) async throws(StoreError) -> Conversation? {
        var wrong = 0
        let sender = guesser(message)
        let limit = guesses.tokensPerMail(of: sender, at: surroundings.now())
        for candidate in ThreadKey.candidates(in: message, ownAddresses: house.ownAddresses) {
            guard let token = ConversationToken(candidate) else { continue }
            if let conversation = try await store.conversation(token.selector) {
                let isProven = house.conversationKey.proves(
                    token,
                    of: purpose,
                    for: conversation.referral,
                    address: conversation.address
                )
                if isProven { return conversation }
            }
            if try await store.confirmation(token.selector) != nil { continue }
            guesses.addToken(from: sender, at: surroundings.now())
            wrong += 1
            if wrong >= limit { break }
        }
        return nil
    }

    /// By whom guesses are counted: whatever the mail says of its author, under the exchange's key.
    nonisolated func guesser(_ message: MailMessage) -> Int64 {
        let author = message.from.first?.valid?.folded ?? ""
        return Int64(bitPattern: house.conversationKey.salt(for: "guesses by \(author)"))
    }

    /// The firm that speaks: by the address on its list, or, where the token of the conversation is shown, by a
    /// domain whose people may answer for it.
    private nonisolated func speaker(
        at address: MailAddress,
        in conversation: Conversation?,
        _ directory: PartnerDirectory
    ) -> Partner? {
        if let partner = directory.partner(at: address.folded) { return partner }
        // A list of before may name one: whoever has his mail there is nobody's colleague.
        guard conversation != nil, !SharedMailHouse.has(address.domain) else { return nil }
        return directory.partner(ofDomain: address.domain)
    }

    nonisolated func writer(_ partner: Partner) -> ReadingContext.Writer {
        ReadingContext.Writer(
            // A customer with his mail at the same large house is not one of the firm's people.
            domains: (partner.addresses.map(\.domain) + partner.colleagueDomains).filter { !SharedMailHouse.has($0) },
            home: partner.profile.home.point,
            country: partner.profile.home.country
        )
    }

    private nonisolated func expectation(
        of conversation: Conversation?,
        knowing advanced: [Identifier<Referral>: KeptReferral]
    ) async throws(StoreError) -> ReadingContext.Expectation {
        guard let conversation else { return .anything }
        let kept: KeptReferral?
        if let known = advanced[conversation.referral] {
            kept = known
        } else {
            kept = try await store.referral(conversation.referral)
        }
        guard let kept else { return .anything }
        switch (conversation.correspondent, kept.referral.stage) {
        case (.referrer, _): return .answerToQuestion
        case (.customer, _): return .answerToOffer
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
