import Foundation
import WaggleMIME
import WaggleReading
import WaggleReferral
import WaggleStore
import WaggleTransport

extension Pipeline {
    /// Codes of one mail that are looked up.
    static let codesPerMail = 3

    /// What a mail says that carries a one-time code: in the address it is sent to, in its thread or in its text. nil when
    /// it carries none.
    nonisolated func codeAnswer(
        in message: MailMessage,
        of origin: AutomaticOrigin,
        _ directory: PartnerDirectory
    ) async throws(StoreError) -> Interpretation? {
        let candidates = ThreadKey.candidates(in: message, ownAddresses: house.ownAddresses)
        let texts = (candidates + ThreadKey.codes(in: message)).prefix(Self.codesPerMail)
        for text in texts {
            guard let code = ConversationToken(text), let asked = try await store.confirmation(code.selector) else {
                continue
            }
            guard
                house.conversationKey.proves(code, ofArrival: asked.arrival, address: asked.address)
            else {
                guesses.addToken(from: guesser(message), at: surroundings.now())
                return .wrongCode(asked)
            }
            return hear(message, of: origin, with: code, for: asked, directory)
        }
        return nil
    }

    /// The code shows who has the letter. That is not enough: programs answer by themselves, and letters are passed on.
    private nonisolated func hear(
        _ message: MailMessage,
        of origin: AutomaticOrigin,
        with code: ConversationToken,
        for asked: Confirmation,
        _ directory: PartnerDirectory
    ) -> Interpretation {
        if case .automatic(let reason) = origin { return .nothing(.noted("automatic: \(reason)")) }
        if let loop = Loop(of: message, ownAddresses: house.ownAddresses) { return loop.interpretation }
        let author: MailAddress
        let isByOwnServer: Bool
        switch house.senderProof(of: message) {
        case .proven(let address): (author, isByOwnServer) = (address, false)
        case .claimed(let address, let route, _): (author, isByOwnServer) = (address, route == .ownServer)
        case .unproven(let reason): return .nothing(.held("It carries a code, and has no author: \(reason)"))
        }
        guard author == asked.address, let partner = directory.partner(at: author.folded), partner.key == asked.partner
        else {
            let sentence = "A one-time code for \(asked.partner) came from another address. It did nothing."
            return .concern(.held(sentence), sentence)
        }
        let reading = reader.read(message, in: codeContext)
        let words = reading.reply?.words ?? ""
        let word = Word(
            partner: partner,
            address: asked.address,
            conversation: nil,
            reading: reading,
            wantsNoAnswer: !message.restraints.isEmpty,
            messageID: message.messageID,
            references: message.references,
            subject: message.subject
        )
        return .codeAnswered(
            CodeAnswer(
                confirmation: asked,
                isYes: isYes(words, beside: code, reading),
                isByOwnServer: isByOwnServer,
                word: word
            )
        )
    }

    private nonisolated var codeContext: ReadingContext {
        ReadingContext(ownAddresses: house.ownAddresses, expecting: .answerToOffer)
    }

    /// - Parameter words: What he wrote himself; the code may stand among it, or be all of it.
    private nonisolated func isYes(_ words: String, beside code: ConversationToken, _ reading: Reading) -> Bool? {
        switch reading.kind {
        case .automatic, .bounce, .command: return nil
        case .lead, .leads, .reply, .notLead, .unclear: break
        }
        guard case .none = reading.forward else { return nil }
        let rest = words.replacingOccurrences(of: code.description, with: " ", options: .caseInsensitive)
        if rest == words { return decision(reading.reply?.intent) }
        // A code alone was copied by hand: whoever did that means yes.
        if rest.allSatisfy({ !$0.isLetter && !$0.isNumber }) { return true }
        var bare = MailMessage(from: reading.from.map { [$0] } ?? [])
        bare.parts = [
            MailMessage.Part(contentType: "text/plain", fileName: nil, isAttachment: false, content: .text(rest))
        ]
        return decision(reader.read(bare, in: codeContext).reply?.intent)
    }

    private nonisolated func decision(_ intent: Reply.Intent?) -> Bool? {
        switch intent {
        case .accept: true
        case .decline, .unsubscribe: false
        case .question, .counter, .snooze, .progress, .won, .lost, .returned, .unclear, nil: nil
        }
    }
}

extension Word {
    /// Whether something would come of it: a lead, an answer, a command about a lead.
    var asksForSomething: Bool {
        if conversation != nil || !reading.leads.isEmpty { return true }
        switch reading.command {
        case .status, .withdraw, .why, .proof, .customers: return true
        case .help, nil: return false
        }
    }
}
