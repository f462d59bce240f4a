import Foundation
import Testing
import WaggleMIME
import WaggleReading
import WaggleReferral
import WaggleTransport
import WaggleWriting

/// What a letter suggests to answer is understood, in every language that letters are written in, with the letter quoted
/// below; and the quoted letter alone decides nothing.
@Suite("Suggested answers")
struct SuggestedAnswerTests {
    /// What an answer that stands in quotation marks in a letter must be read as, in the order of the letter.
    private enum Meaning: Equatable {
        case accept
        case decline
        /// A reason: it declines behind the word for declining.
        case reason
        case won
        case lost
        case returned
        case progress
        case status
        case withdraw
        case why
        case proof
        case help
        case moreCustomers
        case noCustomers
        case budget
        case consent
        /// Of a customer: he may be passed on, and the referrer is told nothing more.
        case onlyPassOn
        /// A whole lead, or an example of a few words.
        case lead

        /// Whether it is told of a lead, and no answer to a letter by itself.
        var isTold: Bool { self == .budget || self == .consent || self == .lead }
    }

    private struct Row {
        var message: Note.Message
        var expecting: ReadingContext.Expectation
        var meanings: [Meaning]
    }

    private static let offer = Row(
        message: .offer(letter(askedAtOnce: nil)),
        expecting: .answerToOffer,
        meanings: [.accept, .decline, .reason, .reason]
    )

    private static let rows: [Row] = [
        offer,
        Row(message: .offer(letter(askedAtOnce: 3)), expecting: .answerToOffer, meanings: offer.meanings),
        Row(message: .reminder(letter(askedAtOnce: nil)), expecting: .answerToOffer, meanings: offer.meanings),
        Row(
            message: .askedOnward(reference, closesAt: closesAt),
            expecting: .answerToOffer,
            meanings: [.accept, .decline]
        ),
        Row(
            message: .referrerAnswered(reference, referrer: nil, words: "12"),
            expecting: .answerToOffer,
            meanings: [.accept, .decline]
        ),
        Row(message: .interestNoted(reference), expecting: .answerToOffer, meanings: [.decline]),
        Row(
            message: .notUnderstood(.answerToOffer(reference, closesAt: closesAt)),
            expecting: .answerToOffer,
            meanings: [.accept, .decline]
        ),
        Row(
            message: .outcomeAsked(reference, receivedAt: closesAt.moment),
            expecting: .reportOnLead,
            meanings: [.won, .lost, .returned, .progress]
        ),
        Row(
            message: .notUnderstood(.report(reference)),
            expecting: .reportOnLead,
            meanings: [.won, .lost, .returned]
        ),
        Row(
            message: .handoff(
                HandoffLetter(
                    reference: reference,
                    lead: LeadDraft(),
                    referrer: "Harbour IT",
                    referrerContact: "",
                    greeting: nil
                )
            ),
            expecting: .reportOnLead,
            meanings: [.won, .lost, .returned]
        ),
        Row(
            message: .confirm(ConfirmLetter(receivedAt: closesAt, closesAt: closesAt, effect: .asks, code: "a-b")),
            expecting: .answerToOffer,
            meanings: [.accept, .decline, .accept]
        ),
        Row(
            message: .consentAsked(ConsentLetter(reference: reference, receiver: "Northline IT", closesAt: closesAt)),
            expecting: .answerToOffer,
            meanings: [.accept, .accept, .withdraw]
        ),
        Row(
            message: .consentAsked(
                ConsentLetter(reference: reference, receiver: "Northline IT", closesAt: closesAt, customer: .now)
            ),
            expecting: .answerToOffer,
            meanings: [.accept, .accept, .withdraw]
        ),
        Row(
            message: .customerAsked(
                CustomerLetter(
                    referrer: "Harbour IT",
                    referrerContact: "Asha, asha@harbour.example",
                    trades: [],
                    closesAt: closesAt
                )
            ),
            expecting: .answerToOffer,
            meanings: [.accept, .onlyPassOn, .decline]
        ),
        Row(
            message: .customerSaid(reference, words: "12"),
            expecting: .answerToOffer,
            meanings: [.accept, .withdraw]
        ),
        Row(
            message: .notUnderstood(.consent(reference, closesAt: closesAt)),
            expecting: .answerToOffer,
            meanings: [.accept, .withdraw]
        ),
        Row(message: .consentMissing(reference, isReferrer: true), expecting: .anything, meanings: [.consent]),
        Row(
            message: .receipt(
                LeadSummary(reference: reference, lead: LeadDraft(), awaitedConsent: .referrer),
                changed: false
            ),
            expecting: .anything,
            meanings: [.consent, .budget, .status, .withdraw]
        ),
        Row(
            message: .question(LeadSummary(reference: reference, lead: LeadDraft()), missing: [.need, .place]),
            expecting: .answerToQuestion,
            meanings: [.lead, .withdraw]
        ),
        Row(
            message: .taken(
                reference,
                receiver: "Northline IT",
                at: closesAt.moment,
                km: Distance(kilometres: 3)
            ),
            expecting: .anything,
            meanings: [.status]
        ),
        Row(message: .notUnderstood(.lead), expecting: .anything, meanings: [.help]),
        Row(
            message: .help,
            expecting: .anything,
            meanings: [
                .lead, .status, .withdraw, .budget, .accept, .decline, .proof, .why, .won, .lost, .returned,
            ]
        ),
        Row(
            message: .customers(CustomersLetter(change: .replaced, customers: 3, cutAfter: 3)),
            expecting: .anything,
            meanings: [.moreCustomers, .noCustomers]
        ),
    ]

    @Test("what a letter suggests is understood", arguments: LeakCase.languages)
    func understood(_ language: String) throws {
        for row in Self.rows {
            let letter = try Self.letter(row.message, in: language)
            let answers = Self.quoted(in: letter.text)
            #expect(answers.count == row.meanings.count, "\(language), \(letter.kind): \(answers)")
            for (answer, meaning) in zip(answers, row.meanings) {
                for quote in Quote.allCases {
                    let words = meaning == .reason ? "\(answers[1]), \(answer)" : answer
                    let reading = try Self.reading(
                        "\(words)\n\n\(quote.quoted(letter, in: language))",
                        meaning.isTold ? .answerToQuestion : row.expecting
                    )
                    if Self.says(reading, meaning) { continue }
                    let read = reading.reply.map { "\($0.intent)" } ?? reading.command.map { "\($0)" } ?? "nothing"
                    Issue.record("\(language), \(letter.kind), \(quote): \(words) is \(meaning), and read as \(read)")
                }
            }
        }
    }

    @Test("what a button puts into a mail is understood", arguments: LeakCase.languages)
    func buttons(_ language: String) throws {
        let decision = try Self.bodies(of: Self.letter(Self.offer.message, in: language).html)
        #expect(decision.count == 2)
        for (words, meaning) in zip(decision, [Meaning.accept, .decline]) {
            let reading = try Self.reading(words, .answerToOffer)
            #expect(Self.says(reading, meaning), "\(language): \(words), \(String(describing: reading.reply?.intent))")
        }
        let asked = Note.Message.outcomeAsked(Self.reference, receivedAt: Self.closesAt.moment)
        let report = try Self.bodies(of: Self.letter(asked, in: language).html)
        #expect(report.count == 3)
        for (words, meaning) in zip(report, [Meaning.won, .lost, .returned]) {
            let reading = try Self.reading(words + "12", .reportOnLead)
            #expect(Self.says(reading, meaning), "\(language): \(words), \(String(describing: reading.reply?.intent))")
        }
    }

    @Test(
        "a letter of ours that somebody quotes decides nothing, marked as a quote or not",
        arguments: LeakCase.languages
    )
    func quotedAlone(_ language: String) throws {
        for row in Self.rows {
            let letter = try Self.letter(row.message, in: language)
            for quote in Quote.allCases {
                for words in ["", "Meera\n\n", "Northline IT, 98200 12345\n\n"] {
                    let reading = try Self.reading(words + quote.quoted(letter, in: language), row.expecting)
                    let intent = reading.reply?.intent ?? .unclear
                    #expect(!Self.decides(intent), "\(language), \(letter.kind), \(quote): \(intent)")
                    #expect(reading.command == nil, "\(language), \(letter.kind), \(quote)")
                }
            }
        }
    }

    @Test("a letter that is pasted whole, without a mark or a head, accepts nothing", arguments: LeakCase.languages)
    func pasted(_ language: String) throws {
        for row in Self.rows where row.expecting == .answerToOffer {
            let letter = try Self.letter(row.message, in: language)
            for text in [letter.text, Self.wrapped(letter.text, at: 60), Self.wrapped(letter.text, at: 34)] {
                let intent = try Self.reading(text, row.expecting).reply?.intent ?? .unclear
                #expect(intent != .accept, "\(language), \(letter.kind)")
            }
        }
    }

    // MARK: Letters

    private static let reference = LeadReference(rawValue: "L-4F7K")!
    private static let bot = MailAddress("leads@circle.example")!
    private static let closesAt = LocalTime(Date(timeIntervalSince1970: 1_795_415_400), in: .gmt)

    private static func letter(askedAtOnce: Int?) -> OfferLetter {
        OfferLetter(
            reference: reference,
            brief: BlindBrief(of: LeadDraft(), distance: Distance(kilometres: 6.2)),
            referrer: "Harbour IT",
            reasons: [.away(Distance(kilometres: 6.2)), .freePlaces(3, of: 5)],
            closesAt: closesAt,
            askedAtOnce: askedAtOnce,
            greeting: nil
        )
    }

    private static func letter(_ message: Note.Message, in language: String) throws -> Letter {
        let tables = try Tables.shared.get()
        let writer = Writer(
            library: tables.templates,
            exchange: Exchange(name: "Test Circle", address: bot, contact: ""),
            competenceNames: tables.vocabulary.names(in:)
        )
        return writer.write(
            Note(id: Identifier(rawValue: UUID()), to: .operator, message: message),
            for: WaggleWriting.Reader(name: nil, timeZone: .gmt, languages: [language]),
            replyAddress: bot
        )
    }

    /// What stands in quotation marks, of whatever language.
    private static func quoted(in text: String) -> [String] {
        text.matches(of: /["„“«]\s*([^"„“”«»]+?)\s*["“”»]/).map { String($0.1) }
    }

    /// What the links put into a mail.
    private static func bodies(of html: String) -> [String] {
        html.matches(of: /&amp;body=([^"]+)"/).compactMap { String($0.1).removingPercentEncoding }
    }

    private static func wrapped(_ text: String, at width: Int) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var lines = [""]
            for word in line.split(separator: " ") {
                if lines[lines.count - 1].count + word.count > width { lines.append("") }
                lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
            }
            return lines.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    // MARK: Answers

    /// How mail programs put the letter below an answer.
    private enum Quote: CaseIterable {
        case marked
        case wrapped
        /// An attribution, and the letter below it without marks.
        case bare
        /// As Outlook does.
        case headers

        func quoted(_ letter: Letter, in language: String) -> String {
            let marked = { (text: String) in
                text.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }.joined(separator: "\n")
            }
            let attribution =
                switch language {
                case "de": "Am Mo., 23. Nov. 2026 um 06:30 Uhr schrieb Test Circle <leads@circle.example>:"
                case "fr": "Le lun. 23 nov. 2026 à 06:30, Test Circle <leads@circle.example> a écrit :"
                case "es": "El lun, 23 nov 2026 a las 6:30, Test Circle (<leads@circle.example>) escribió:"
                case "pt": "Em seg., 23 de nov. de 2026 às 06:30, Test Circle <leads@circle.example> escreveu:"
                case "ru": "пн, 23 нояб. 2026 г. в 06:30, Test Circle <leads@circle.example>:"
                case "hi": "सोम, 23 नव॰ 2026 को 6:30 am बजे को Test Circle <leads@circle.example> ने लिखा:"
                default: "On Mon, 23 Nov 2026 at 06:30, Test Circle <leads@circle.example> wrote:"
                }
            let labels =
                switch language {
                case "de": ["Von", "Gesendet", "An", "Betreff"]
                case "fr": ["De", "Envoyé", "À", "Objet"]
                case "es": ["De", "Enviado", "Para", "Asunto"]
                case "pt": ["De", "Enviada em", "Para", "Assunto"]
                case "ru": ["От", "Отправлено", "Кому", "Тема"]
                default: ["From", "Sent", "To", "Subject"]
                }
            return switch self {
            case .marked: "\(attribution)\n\n\(marked(letter.text))"
            case .wrapped: "\(attribution)\n\n\(marked(SuggestedAnswerTests.wrapped(letter.text, at: 68)))"
            case .bare: "\(attribution)\n\n\(letter.text)"
            case .headers:
                """
                \(labels[0]): Test Circle <leads@circle.example>
                \(labels[1]): 23.11.2026 06:30
                \(labels[2]): Asha <asha@northline.example>
                \(labels[3]): \(letter.subject)

                \(letter.text)
                """
            }
        }
    }

    private static let reader = Result {
        let tables = try Tables.shared.get()
        return WaggleReading.Reader(vocabulary: tables.vocabulary, gazetteer: tables.gazetteer)
    }

    private static func reading(_ body: String, _ expecting: ReadingContext.Expectation) throws -> Reading {
        let mail = """
            From: Asha <asha@northline.example>
            To: leads+k7rp2m4x@circle.example
            Subject: Re: Lead L-4F7K
            Date: Mon, 23 Nov 2026 09:00:00 +0000
            In-Reply-To: <1@circle.example>
            Message-ID: <2@northline.example>
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: 8bit

            \(body)
            """
        let message = MailMessage(decoding: Data(mail.replacing("\n", with: "\r\n").utf8))
        let context = ReadingContext(
            ownAddresses: [bot],
            writer: ReadingContext.Writer(domains: ["northline.example"]),
            expecting: expecting
        )
        return try reader.get().read(message, in: context)
    }

    private static func decides(_ intent: Reply.Intent) -> Bool {
        switch intent {
        case .accept, .decline, .won, .lost, .returned, .unsubscribe: true
        case .question, .counter, .snooze, .progress, .unclear: false
        }
    }

    private static func says(_ reading: Reading, _ meaning: Meaning) -> Bool {
        switch (meaning, reading.reply?.intent) {
        case (.accept, .accept), (.decline, .decline), (.reason, .decline), (.won, .won), (.lost, .lost),
            (.returned, .returned), (.progress, .progress):
            return true
        case (.onlyPassOn, _):
            return CustomerWords.onlyPassesOn(reading.reply?.words ?? reading.text)
        case (.accept, _), (.decline, _), (.reason, _), (.won, _), (.lost, _), (.returned, _), (.progress, _):
            return false
        case (.status, _): return reading.command == .status(reference)
        case (.withdraw, _): return reading.command == .withdraw(reference)
        case (.why, _): return reading.command == .why(reference)
        case (.proof, _): return reading.command == .proof(reference)
        case (.help, _): return reading.command == .help
        case (.moreCustomers, _): return reading.command == .customers(.add)
        case (.noCustomers, _): return reading.command == .customers(.remove)
        case (.budget, _): return reading.leads.first?.budget != nil
        case (.consent, _): return reading.leads.first?.consent != nil
        case (.lead, _): return reading.leads.first?.needs.isEmpty == false
        }
    }
}
