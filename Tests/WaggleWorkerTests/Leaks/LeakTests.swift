import Foundation
import Testing
import WaggleMIME
import WaggleReading
import WaggleReferral
import WaggleTransport
import WaggleWriting

@testable import WaggleWorker

/// Every lead we have, through reading and offer writing in every language, and what reaches the partner looked at by
/// somebody else.
@Suite("Leaks (P23)")
struct LeakTests {
    @Test("no offer shows the customer, and few are held for nothing: made-up names that are hard to hide")
    func made() throws { try expectNoLeak(in: LeakCase.made, "made up") { _ in LeakCase.languages } }

    @Test("no offer shows the customer, and few are held for nothing: leads in ordinary mails")
    func rows() throws { try expectNoLeak(in: LeakCase.rows, "rows") { [LeakCase.language($0)] } }

    @Test(
        "no offer shows the customer, and few are held for nothing: mails from elsewhere",
        .enabled(if: LeakCase.folder != nil, "WAGGLE_LEAD_MAILS names no folder")
    )
    func foreign() throws { try expectNoLeak(in: LeakCase.foreign, "from elsewhere") { _ in LeakCase.languages } }

    @Test("what is put into a letter on purpose is held, wherever it stands and however it is written")
    func planted() throws {
        var figures = Figures()
        for (index, one) in (LeakCase.made + LeakCase.foreign).enumerated() {
            guard let lead = try leads(one.mail, one).first else { continue }
            for (number, plant) in try Plant.all(of: lead.customer).enumerated() {
                let spot = Plant.Spot.allCases[(index + number) % Plant.Spot.allCases.count]
                try judge(lead, one, in: LeakCase.language(index), (plant, spot), &figures)
            }
        }
        figures.tell("planted")
        #expect(figures.leaks == [])
        #expect(figures.offers > 500 && figures.held > figures.offers * 9 / 10)
    }

    @Test("what referrers answer in ordinary words is passed on", arguments: LeakCase.languages)
    func answers(_ language: String) throws {
        var passed = 0
        var held: [String] = []
        for (index, one) in (LeakCase.made + LeakCase.foreign).enumerated() {
            guard LeakCase.language(index) == language, let lead = try leads(one.mail, one).first else { continue }
            let check = RedactionCheck(
                withheld: Withheld(of: lead, from: .asked, referrer: Self.referrer)!,
                offer: nil,
                known: [Self.firm, Self.contact],
                ownWords: try Self.writer().ownWords(in: language)
            )
            for answer in Self.ordinary {
                if check.leaks(in: [.plain(answer)]).isEmpty { passed += 1 } else { held.append(answer) }
            }
        }
        print("leaks, answers: \(passed) passed, \(held.count) held: \(Set(held).sorted())")
        #expect(held.count * 100 <= (passed + held.count) * 3)
    }

    private static let ordinary = [
        "Yes, GST is included.", "They want it by Friday, 27 November, 10:30.",
        "Only new machines, no refurbished ones.",
        "The office is on the second floor, there is a lift.", "It is a school with 12 class rooms.",
        "Payment in 30 days against delivery.", "The budget is for everything, installation too.",
        "I will ask and tell you tomorrow.", "Windows 11 Pro, 16 GB RAM, 512 GB SSD.", "They had a bad year with HP.",
        "The price may be discussed.", "It is about 2 km from the station.", "Please quote for 1000 and for 500.",
        "Warranty of 3 years on site, next business day.", "They also have a store in another city.",
        "The director decides, he is back on Monday.", "Remote support is fine for the first month.",
        "They use Tally and an old server from 2014.", "Nein, es geht nur um neue Geräte.",
        "Die Praxis hat 8 Arbeitsplätze.",
        "Oui, le devis est attendu pour lundi.", "Sí, con instalación.", "Да, нужна установка на месте.",
        "Haan, GST bill chahiye.", "जी हाँ, बिल चाहिए।", "No cloud, the data must stay in the house.",
    ]

    // MARK: The way of a letter

    private struct Figures {
        var leads = 0
        var offers = 0
        var held = 0
        /// Held, and nothing was found by the other finder.
        var heldForNothing: [String] = []
        var leaks: [String] = []

        func tell(_ name: String) {
            print(
                "leaks, \(name): \(leads) leads, \(offers) offers, \(held) held, \(heldForNothing.count) for nothing, "
                    + "\(leaks.count) leaked"
            )
            for line in Set(heldForNothing).sorted().prefix(20) { print("  held for nothing: \(line)") }
        }
    }

    /// - Parameter languages: In which an offer is written about the leads of the case with that number.
    private func expectNoLeak(in cases: [LeakCase], _ name: String, languages: (Int) -> [String]) throws {
        var figures = Figures()
        for (index, one) in cases.enumerated() {
            let customer = try leads(one.mail, one).first?.customer ?? Customer()
            for trick in MailTrick.allCases {
                for lead in try leads(trick.played(on: one.mail, by: customer), one) {
                    figures.leads += 1
                    for language in languages(index) { try judge(lead, one, in: language, nil, &figures) }
                }
            }
        }
        figures.tell(name)
        #expect(figures.offers > 0)
        #expect(figures.leaks == [])
        #expect(figures.heldForNothing.count * 100 <= figures.offers * 3)
    }

    private func leads(_ mail: MailMessage, _ one: LeakCase) throws -> [LeadDraft] {
        try Self.sharedReader.get().read(mail, in: one.context).leads
    }

    private static let sharedReader = Result {
        let tables = try Tables.shared.get()
        return WaggleReading.Reader(vocabulary: tables.vocabulary, gazetteer: tables.gazetteer)
    }

    private func judge(
        _ lead: LeadDraft,
        _ one: LeakCase,
        in language: String,
        _ plant: (text: String, spot: Plant.Spot)?,
        _ figures: inout Figures
    ) throws {
        let tables = try Tables.shared.get()
        let names = tables.vocabulary.names(in: language)
        let brief = BlindBrief(of: lead, distance: Distance(kilometres: 6.2))
        var letter = OfferLetter(
            reference: LeadReference(rawValue: "L-4F7K")!,
            brief: brief,
            referrer: lead.keptBack.contains(.referrer) ? nil : Self.referrer,
            reasons: Self.reasons,
            closesAt: LocalTime(Date(timeIntervalSince1970: 1_795_415_400), in: .gmt),
            greeting: Self.contact
        )
        if let plant, plant.spot == .reason { letter.reasons[1] = .level(3, of: nil, certifiedFor: plant.text) }
        let written = try Self.writer().write(
            Note(
                id: Identifier(rawValue: UUID(uuidString: "00000000-0000-8000-8000-000000000001")!),
                to: .operator,
                message: .offer(letter)
            ),
            for: WaggleWriting.Reader(name: Self.contact, timeZone: .gmt, languages: [language]),
            replyAddress: Self.replyAddress
        )
        let mail = MailMessage(decoding: try Self.composed(written, plant).bytes())
        let check = RedactionCheck(
            withheld: Withheld(of: lead, from: .asked, referrer: Self.referrer)!,
            offer: letter,
            known: [Self.address, Self.replyAddress.description, Self.messageID, Self.firm, Self.contact],
            ownWords: try Self.writer().ownWords(in: language)
        )
        let isHeld = !check.leaks(in: mail.finishedTexts).isEmpty
        let needs = brief.needs.flatMap { [names[$0.what] ?? "", $0.brand ?? ""] }
        let finder = LeakFinder(
            [lead] + (plant == nil ? one.truth : []),
            shown: [brief.place, Self.referrer, Self.contact, Self.firm, Self.blank] + needs
        )
        let found = finder.kinds(in: mail)
        figures.offers += 1
        if isHeld { figures.held += 1 }
        if isHeld, found.isEmpty, plant == nil {
            let fields = Set(check.leaks(in: mail.finishedTexts).map(\.field.rawValue))
            figures.heldForNothing.append("\(one.name): \(fields.sorted())")
        }
        if !isHeld, !found.isEmpty {
            figures.leaks.append("\(one.name), \(language): \(found.sorted()) \(plant?.text ?? "")")
        }
    }

    private static let reasons: [Ground] = [
        .away(Distance(kilometres: 6.2)), .freePlaces(3, of: 5), .daysWithoutOffer(21, lessForChoosing: 0),
    ]
    private static let referrer = "Harbour IT Services"
    private static let contact = "Nadia Okafor"
    private static let firm = "Northline IT"
    private static let address = "nadia@northline.example"
    private static let replyAddress = MailAddress("leads+r7k2q9x4m8@circle.example")!
    private static let messageID = "5f0c1d2e-9a4b-8c3d-8e6f-70a1b2c3d4e5.r7k2q9x4m8-abcdef@circle.example"

    private static func writer() throws -> Writer { try sharedWriter.get() }

    private static let sharedWriter = Result {
        let tables = try Tables.shared.get()
        return Writer(
            library: tables.templates,
            exchange: Exchange(name: "Test Circle", address: QuietWorld.bot, contact: ""),
            competenceNames: tables.vocabulary.names(in:)
        )
    }

    /// The letters about a lead of nobody: words that are in any offer.
    private static let blank: String = {
        let note = Note(
            id: Identifier(rawValue: UUID(uuidString: "00000000-0000-8000-8000-000000000001")!),
            to: .operator,
            message: .offer(
                OfferLetter(
                    reference: LeadReference(rawValue: "L-4F7K")!,
                    brief: BlindBrief(of: LeadDraft(), distance: Distance(kilometres: 6.2)),
                    referrer: nil,
                    reasons: Self.reasons,
                    closesAt: LocalTime(Date(timeIntervalSince1970: 1_795_415_400), in: .gmt),
                    greeting: contact
                )
            )
        )
        return LeakCase.languages.compactMap { language in
            try? writer().write(
                note,
                for: WaggleWriting.Reader(name: contact, timeZone: .gmt, languages: [language]),
                replyAddress: replyAddress
            )
        }.map { "\($0.subject) \($0.text) \($0.html)" }.joined(separator: " ")
            + Condition.Kind.allCases.map(\.rawValue).joined(separator: " ") + Plant.words
    }()

    private static func composed(_ letter: Letter, _ plant: (text: String, spot: Plant.Spot)?) -> OutgoingMessage {
        var message = OutgoingMessage(
            from: Mailbox(name: "Test Circle", address: QuietWorld.bot.description),
            to: Mailbox(name: contact, address: address),
            replyTo: Mailbox(name: "Test Circle", address: replyAddress.description),
            subject: letter.subject,
            date: Date(timeIntervalSince1970: 1_795_415_400),
            messageID: messageID,
            autoSubmitted: .generated,
            loopMark: QuietWorld.bot.description,
            text: letter.text,
            html: letter.html
        )
        guard let (text, spot) = plant else { return message }
        let line = text.replacing("\n", with: " ")
        switch spot {
        case .reason: break
        case .subject: message.subject = "Re: offer for \(line)"
        case .header: message.extraHeaders = [MailMessage.Header(name: "X-Note", value: "about \(line)")]
        case .fileName: message.attachments = [.file(Data("x".utf8), contentType: "image/png", name: "for \(line).png")]
        case .text: message.text += "\nabout \(text)\n"
        case .html: message.html = message.html?.replacing("</body>", with: "<img alt=\"\(line)\"></body>")
        case .entities:
            let source = text.unicodeScalars.map { "&#\($0.value);" }.joined()
            message.html = message.html?.replacing("</body>", with: "<p>about \(source)</p></body>")
        case .card: message.attachments = [.file(Data("N:\(text)".utf8), contentType: "text/vcard", name: "a.vcf")]
        }
        return message
    }
}

/// Something of the customer that gets into a letter by a way that there should not be.
private enum Plant {
    enum Spot: CaseIterable {
        case reason, subject, header, fileName, text, html, entities, card
    }

    static let words = " about offer for N x Re X-Note png img alt vcf "

    static func all(of customer: Customer) throws -> [String] {
        var texts: [String] = []
        if let name = customer.name?.value {
            texts += [name, name.uppercased(), fullWidth(name), name.map(String.init).joined(separator: "\u{200B}")]
            texts.append(name.split(separator: " ").joined(separator: "_"))
        }
        if let company = customer.company?.value {
            texts += [company, company.filter { $0 != " " }, company.replacing(" ", with: "-"), fullWidth(company)]
        }
        for phone in customer.phones.map(\.value).prefix(1) {
            let national = phone.suffix(10)
            texts += [
                phone, "\(national.prefix(5))\n\(national.suffix(5))",
                "0\(national.prefix(4))-\(national.dropFirst(4))",
                national.map(String.init).joined(separator: " "), fullWidth(String(national)),
            ]
        }
        for email in customer.emails.map(\.value.description).prefix(1) {
            texts += [email, email.replacing("@", with: " (at) "), email.uppercased()]
        }
        return texts
    }

    private static func fullWidth(_ text: String) -> String {
        var wide = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isASCII = (0x21...0x7E).contains(scalar.value)
            wide.append(isASCII ? Unicode.Scalar(scalar.value + 0xFEE0)! : scalar)
        }
        return String(wide)
    }
}
