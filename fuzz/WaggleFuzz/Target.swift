import Foundation
import WaggleMIME
import WaggleReading
import WaggleReferral
import WaggleTransport

/// What bytes are fed to, and what must be true of every answer.
enum Target: String, CaseIterable {
    /// MIME decoding: half of the inputs are messages, half are recipes for nested ones (``MIMERecipe``).
    case mime
    /// The text of a mail that may be a forward.
    case forward
    /// The text of a mail that may be an answer, with everything it quotes.
    case reply
    /// Free text that may be a lead.
    case lead
    /// The words by which a partner may accept.
    case decision
    /// What an IMAP server sends (``WireTargets``, as are those below).
    case imap
    /// The value of an Authentication-Results field.
    case results
    /// A bounce.
    case report
    /// The answer of an endpoint.
    case webhook
    /// What people write, on its way into a letter of ours.
    case letter

    func feed(_ bytes: Data) {
        switch self {
        case .mime: feedMIME(bytes)
        case .forward: check(read(bytes, subject: "Fwd: enquiry", expecting: .anything))
        case .reply: feedReply(bytes)
        case .lead: check(read(bytes, subject: "enquiry", expecting: .anything))
        case .decision: feedDecision(bytes)
        case .imap: WireTargets.feedIMAP(bytes)
        case .results: WireTargets.feedResults(bytes)
        case .report: WireTargets.feedReport(bytes)
        case .webhook: WireTargets.feedWebhook(bytes)
        case .letter: LetterTarget.feed(bytes)
        }
    }

    private func feedMIME(_ bytes: Data) {
        let isRecipe = bytes.first.map { $0 & 1 == 1 } ?? false
        let message = MailMessage(decoding: isRecipe ? MIMERecipe(bytes.dropFirst()).message : bytes)
        precondition(message.parts.count <= MIMELimits.parts, "more parts than the limit")
        precondition(message.warnings.count <= MIMELimits.warnings + 1, "more warnings than the limit")
        precondition(!message.subject.contains("\n"), "a subject has no line breaks")
        precondition(!message.readableText.contains("\r"), "line ends are \\n")
        check(Fuzz.reader.read(message, in: ReadingContext()))
    }

    private func feedReply(_ bytes: Data) {
        let reading = read(bytes, subject: "Re: Lead L-4F7K", expecting: .answerToOffer)
        guard let reply = reading.reply else { return }
        // The writer's own words stand in the mail: nothing is made up.
        let lines = { (text: String) in
            // By scalars: a mark can stand on a space.
            text.unicodeScalars.split(separator: "\n").map { $0.filter { !$0.properties.isWhitespace }.map(\.value) }
        }
        let text = lines(reading.text)
        for words in lines(reply.words) {
            precondition(words.isEmpty || text.contains { $0.contains(words) }, "own words that nobody wrote")
        }
    }

    private func feedDecision(_ bytes: Data) {
        let words = Self.text(bytes)
        let alone = read(bytes, subject: "Re: Lead L-4F7K", expecting: .answerToOffer)
        guard case .accept = alone.reply?.intent else { return }
        // What is only quoted decides nothing, in whatever manner a program quotes.
        let lines = words.split(separator: "\n", omittingEmptySubsequences: false)
        let marked = { (mark: String) in lines.map { mark + $0 }.joined(separator: "\n") }
        var texts = [
            "Hello,\n\nOn Mon, 23 Nov 2026 at 12:00, Circle wrote:\n" + marked("> "),
            "Hello,\n\n-- \n" + marked("> "), marked("| "),
        ]
        // Words with marked lines in them are, below a head, an answer under a quote: that may be his own.
        if !words.utf8.contains(0x3E) {
            texts += [
                "Hello,\n\nOn Mon, 23 Nov 2026 at 12:00, Circle <leads@circle.example> wrote:\n\n" + words,
                "Hello,\n\nFrom: Circle <leads@circle.example>\nSent: Monday, November 23, 2026 12:00\nTo: Sachin\n"
                    + "Subject: Lead\n\n" + words,
            ]
        }
        for text in texts {
            let reading = read(Data(text.utf8), subject: "Re: Lead L-4F7K", expecting: .answerToOffer)
            if case .accept = reading.reply?.intent { fatalError("a quoted accept was taken for one") }
        }
    }

    private func read(_ bytes: Data, subject: String, expecting: ReadingContext.Expectation) -> Reading {
        var message = MailMessage(
            subject: subject,
            from: [Mailbox(name: "Sachin Rao", address: "sachin@partner.example")],
            to: [Mailbox(name: nil, address: "leads@circle.example")]
        )
        message.date = StatedDate(date: Date(timeIntervalSince1970: 1_795_415_400), offsetSeconds: 19_800)
        let text = Self.text(bytes)
        message.parts = [
            MailMessage.Part(contentType: "text/plain", fileName: nil, isAttachment: false, content: .text(text))
        ]
        let own = [MailAddress("leads@circle.example")].compactMap(\.self)
        let writer = ReadingContext.Writer(domains: ["partner.example"], country: "IN")
        return Fuzz.reader.read(message, in: ReadingContext(ownAddresses: own, writer: writer, expecting: expecting))
    }

    /// As a decoded mail has it: lines end in a line feed only, and there are no other control characters.
    private static func text(_ bytes: Data) -> String {
        var text = String.UnicodeScalarView()
        var wasReturn = false
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            let isControl = scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
            if scalar == "\r" {
                text.append("\n")
            } else if scalar != "\n" || !wasReturn {
                text.append(isControl ? "\u{FFFD}" : scalar)
            }
            wasReturn = scalar == "\r"
        }
        return String(text)
    }

    private func check(_ reading: Reading) {
        for lead in reading.leads {
            for confidence in lead.needs.map(\.confidence)
                + [lead.place?.confidence, lead.budget?.confidence].compactMap(\.self)
            {
                precondition((0...1).contains(confidence), "a confidence is a probability")
            }
            if let budget = lead.budget?.value, let least = budget.least, let most = budget.most {
                precondition(0 <= least && least <= most, "a budget goes upwards")
            }
            if case .between(let low, let high)? = lead.needs.first?.value.quantity { precondition(low <= high) }
            for phone in lead.customer.phones { precondition(phone.value.hasPrefix("+"), "phones are E.164") }
        }
    }
}
