public import Foundation
public import WaggleMIME
public import WaggleReferral
public import WaggleTransport

/// Turns a message into what it says. Start here.
///
/// Pure: the same message, context and data give the same reading. It never fails; what it cannot make out
/// it leaves out, and what it is not sure of it says.
public struct Reader: Sendable {
    private let leadText: LeadText

    public init(vocabulary: Vocabulary, gazetteer: Gazetteer) {
        leadText = LeadText(vocabulary: vocabulary, gazetteer: gazetteer)
    }

    /// What a mail says. Never fails; time grows with the length of the mail and no faster.
    public func read(_ message: MailMessage, in context: ReadingContext) -> Reading {
        let mail = ReadMail(message, context)
        var reading = Reading(
            from: mail.author,
            subject: message.subject,
            text: mail.text,
            warnings: message.warnings.map(\.description)
        )
        let origin = AutomaticOrigin(of: message)
        if origin == .bounce {
            reading.kind = .bounce
            reading.bounce = BounceReading(of: message, ownAddresses: context.ownAddresses)
            reading.notLeadReason = .deliveryFailure
            return reading
        }
        if mail.isOurs {
            reading.kind = .notLead
            reading.notLeadReason = .other
            reading.warnings.append("the message comes from an address of our own")
            return reading
        }
        if let absence = Absence(of: mail, origin) {
            reading.kind = .automatic
            reading.notLeadReason = absence.reason
            reading.replyDay = absence.back
            return reading
        }
        readForward(mail, into: &reading)
        if case .none = reading.forward { readAnswer(mail, into: &reading) }
        if reading.command != nil || reading.kind == .reply && context.expecting != .answerToQuestion { return reading }
        readLead(mail, into: &reading)
        return reading
    }

    /// How far a reading goes; each stage stands on those before it.
    package enum Stage: CaseIterable {
        /// Readable text, the marks of mail programs in it, own words.
        case text
        case forward
        case reply
        case lead
    }

    /// A reading that stops behind a stage: benchmarks tell from it what each stage costs.
    package func read(_ message: MailMessage, in context: ReadingContext, upTo stage: Stage) -> Reading {
        guard stage != .lead else { return read(message, in: context) }
        let mail = ReadMail(message, context)
        var reading = Reading(from: mail.author, subject: message.subject, text: mail.text)
        if stage == .text { return reading }
        readForward(mail, into: &reading)
        if stage == .reply, case .none = reading.forward { readAnswer(mail, into: &reading) }
        return reading
    }

    /// What an endpoint's event says: a form with labelled fields, or a chat line.
    public func read(_ event: EndpointEvent, at moment: Date, in context: ReadingContext) -> Reading {
        var message = MailMessage(from: [Mailbox(name: nil, address: event.from.description)])
        message.date = StatedDate(date: moment, offsetSeconds: nil)
        let fields = event.fields.map { "\($0.label): \($0.value)" }
        let text = (fields + [event.text]).filter { !$0.isEmpty }.joined(separator: "\n")
        message.parts = [
            MailMessage.Part(contentType: "text/plain", fileName: nil, isAttachment: false, content: .text(text))
        ]
        return read(message, in: context)
    }

    private func readForward(_ mail: ReadMail, into reading: inout Reading) {
        guard let found = mail.forward() else { return }
        reading.forward = found.forward
        if !found.note.isEmpty { reading.reply = Reply(intent: .unclear, words: ReplyTrimmer.ownWords(of: found.note)) }
        reading.warnings += found.forward.original?.doubts ?? []
    }

    /// A mail that was not passed on: a command, an answer, or words of its own.
    private func readAnswer(_ mail: ReadMail, into reading: inout Reading) {
        let words = mail.ownWords
        if let command = mail.command(in: words) {
            reading.kind = .command
            reading.command = command
            if case .customers(let change) = command, change != .remove {
                reading.customers = mail.customers(in: words)
            }
            return
        }
        let verdict = mail.verdict()
        reading.reply = Reply(intent: verdict.intent, words: mail.own.shown)
        reading.replyDay = verdict.day
        reading.replyValue = verdict.value
        if mail.isAnswer { reading.kind = .reply }
    }

    private func readLead(_ mail: ReadMail, into reading: inout Reading) {
        // A lead's contact lines often look like a signature: the words of a mail of its own stay whole here.
        let words = if case .none = reading.forward { mail.ownWords } else { reading.reply?.words ?? "" }
        var source = mail.leadSource(forward: reading.forward, ownWords: words)
        var beside: [LeadDraft] = []
        if case .inline(let original) = reading.forward {
            let originals = mail.separate(original)
            if originals.count > 1 {
                source.original = originals[0]
                for original in originals.dropFirst() {
                    var source = mail.leadSource(forward: .inline(original), ownWords: words)
                    source.subject = original.subject
                    beside += leadText.drafts(from: LeadSections(source))
                }
            }
        }
        let further = mail.furtherForwards(after: reading.forward).flatMap { forward in
            var source = mail.leadSource(forward: forward, ownWords: words)
            source.subject = forward.original?.subject ?? ""
            return leadText.drafts(from: LeadSections(source))
        }
        let sections = LeadSections(source)
        let drafts = leadText.drafts(from: sections) + beside + further
        if reading.kind == .reply {
            reading.leads = drafts
            return
        }
        if let reason = NotLead.reason(for: mail, sections, drafts) {
            reading.kind = .notLead
            reading.notLeadReason = reason
            return
        }
        reading.leads = drafts
        reading.kind = drafts.isEmpty ? .unclear : drafts.count == 1 ? .lead : .leads
    }
}
