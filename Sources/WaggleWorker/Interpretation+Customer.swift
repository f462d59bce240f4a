import WaggleMIME
import WaggleReading
import WaggleReferral
import WaggleStore
import WaggleTransport

extension Pipeline {
    /// What a mail says that carries the token of the conversation with a customer.
    ///
    /// A yes must be as proven as a partner's word. A no needs the token and the address alone: it takes nothing from
    /// anybody, and somebody whose mail house signs nothing can still say it.
    nonisolated func interpretCustomer(
        _ message: MailMessage,
        in conversation: Conversation,
        _ directory: PartnerDirectory
    ) -> Understanding {
        let author: MailAddress
        var doubt: String?
        switch house.senderProof(of: message) {
        case .proven(let address): author = address
        case .claimed(let address, _, let reason): (author, doubt) = (address, reason)
        case .unproven(let reason): return Self.held("its sender is not proven. \(reason)")
        }
        guard author == conversation.address else {
            return Self.held("it came from another address than was written to.")
        }
        switch message.bodyObstacle {
        case .outlookRichText, .encrypted:
            return Self.held("it cannot be read: it is encrypted, or in a format of Outlook's own.")
        case .empty, .noText, nil:
            break
        }
        guard var writer = directory[conversation.partner].map(writer) else {
            return .said(.nothing(.noted("an answer of a customer whose referrer has left")))
        }
        writer.domains = []
        let context = ReadingContext(ownAddresses: house.ownAddresses, writer: writer, expecting: .answerToOffer)
        let reading = reader.read(message, in: context)
        switch reading.kind {
        case .automatic: return .said(.nothing(.noted("automatic: out of office, by its wording")))
        case .bounce: return .reports
        case .lead, .leads, .reply, .command, .notLead, .unclear: break
        }
        let answer = CustomerAnswer(reading)
        if let doubt, answer.intent != .no { return Self.held("its sender is not proven. \(doubt)") }
        return .said(.customerSaid(answer, in: conversation))
    }

    private nonisolated static func held(_ reason: String) -> Understanding {
        let sentence = "An answer to a mail that asked a customer is held: \(reason)"
        return .said(.concern(.held(sentence), sentence))
    }
}

extension CustomerAnswer {
    /// What is not plainly a yes or a no is for a person.
    fileprivate init(_ reading: Reading) {
        let words = reading.reply?.words ?? reading.text
        self.init(intent: Self.intent(of: reading, words), words: words)
    }

    private static func intent(of reading: Reading, _ words: String) -> Intent {
        if case .withdraw = reading.command { return .no }
        guard reading.command == nil, case .none = reading.forward else { return .other }
        if CustomerWords.onlyPassesOn(words) { return .withoutTellingBack }
        switch reading.reply?.intent {
        case .accept: return CustomerWords.objects(words) ? .other : .yes
        case .unsubscribe: return .no
        case .decline(.other), .decline(.conflict): return .no
        case .decline(.busy), .decline(.tooSmall), .decline(.tooLarge), .decline(.tooFar), .decline(.notOurTrade),
            .decline(.price), .question, .counter, .snooze, .progress, .won, .lost, .returned, .unclear, nil:
            return .other
        }
    }
}
