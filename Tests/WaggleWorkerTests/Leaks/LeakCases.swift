import Foundation
import WaggleMIME
import WaggleReading
import WaggleReferral
import WaggleTransport

/// A mail with a lead in it, and who the customer is where that is known better than by reading.
struct LeakCase {
    var name: String
    var mail: MailMessage
    var context: ReadingContext
    var truth: [LeadDraft] = []
}

extension LeakCase {
    private static let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .appending(path: "../../..").standardizedFileURL

    static let languages: [String] = {
        let folder = root.appending(path: "templates").path
        return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }()

    /// One of them for each case, in turn: what a mail says is read alike for all.
    static func language(_ number: Int) -> String { languages[number % languages.count] }

    /// Names, firms and places that are hard to hide, each with each: in words, in towns, in other scripts.
    static let made: [LeakCase] = {
        let people = [
            "Rohan Deshmukh", "Victoria Price", "Asha Sharma", "Иван Петров", "Jürgen Müller", "मीरा अय्यर", "Will May",
            "Paris Mason", "Zoë Großmann", "María José Núñez", "आशा प्रकाश",
        ]
        let firms = [
            "Bluefin Logistics Pvt Ltd", "Delhi Public School", "Vashi Traders", "Müller Technik GmbH", "ООО Ромашка",
            "Laptop World", "St Mary Hospital", "Canon Machinery Ltd",
            "सूरज ट्रेडर्स",
        ]
        let places = [
            "Plot 14, Palm Beach Road, Vashi, Navi Mumbai 400703", "Rohini, Delhi 110085", "Kothrud, Pune",
            "12 km stone, Baner, Pune 411045",
        ]
        let needs = [
            "25 Dell laptops", "60 desktops and 2 servers", "CCTV, 16 cameras", "1000 Canon printers, a firewall",
        ]
        var cases: [LeakCase] = []
        for (index, person) in people.enumerated() {
            for (other, firm) in firms.enumerated() {
                let place = places[(index + other) % places.count]
                let need = needs[(index * 3 + other) % needs.count]
                let domain = "firm\(other)-group.example"
                let text = """
                    Hi, we need \(need) at \(place). Budget 12 lakh, by month end.
                    GSTIN 27AABCB1234M1Z5

                    Regards,
                    \(person)
                    \(firm)
                    98200 \(12_345 + index * 100 + other), purchase.head\(index)@\(domain)
                    """
                cases.append(direct("\(person), \(firm)", text, country: "IN"))
            }
        }
        return cases
    }()

    /// The rows of "Leads in ordinary mails", out of the file they stand in: another target has them.
    static let rows: [LeakCase] = {
        let file = root.appending(path: "Tests/WaggleReadingTests/LeadMailTests.swift")
        guard let source = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        return source.matches(of: /MailRow\(\s*"([A-Z]{2})",\s*(?:"""\n([\s\S]*?)\n\s*"""|"((?:[^"\\\n]|\\.)*)")/).map {
            let text = String($0.output.2 ?? $0.output.3 ?? "").replacing("\\n", with: "\n").replacing(
                "\\\"",
                with: "\""
            )
            return direct("row \"\(text.prefix(60))\"", text, country: String($0.output.1))
        }
    }()

    private static func direct(_ name: String, _ text: String, country: String) -> LeakCase {
        let mail = MailMessage(
            subject: "lead",
            from: [Mailbox(name: "Sachin Rao", address: "sachin@harbour-it.example")],
            to: [Mailbox(name: "Waggle", address: QuietWorld.bot.description)],
            date: StatedDate(date: Date(timeIntervalSince1970: 1_795_063_320), offsetSeconds: 19_800),
            parts: [part(.text(text), "text/plain")]
        )
        return LeakCase(name: name, mail: mail, context: context("harbour-it.example", country))
    }

    static func part(_ content: MailMessage.Part.Content, _ type: String) -> MailMessage.Part {
        MailMessage.Part(contentType: type, fileName: nil, isAttachment: false, content: content)
    }

    private static func context(
        _ domain: String,
        _ country: String?,
        bot: MailAddress = QuietWorld.bot
    ) -> ReadingContext {
        ReadingContext(
            ownAddresses: [bot],
            writer: ReadingContext.Writer(domains: [domain], home: nil, country: country),
            expecting: .anything
        )
    }

    // MARK: Mails from elsewhere

    /// A folder of mails `NNN.eml` with their truth beside them, `NNN.json`.
    static let folder = ProcessInfo.processInfo.environment["WAGGLE_LEAD_MAILS"].map { URL(filePath: $0) }

    static let foreign: [LeakCase] = {
        guard let folder, let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
            return []
        }
        return names.filter { $0.hasSuffix(".eml") }.sorted().compactMap { name in
            guard let bytes = try? Data(contentsOf: folder.appending(path: name)),
                let json = try? Data(contentsOf: folder.appending(path: name.replacing(".eml", with: ".json"))),
                let truth = try? JSONDecoder().decode(Truth.self, from: json)
            else { return nil }
            let referrer = truth.referrer.flatMap { MailAddress($0) }
            return LeakCase(
                name: name,
                mail: MailMessage(decoding: bytes),
                context: context(
                    referrer?.domain ?? "referrer.example",
                    truth.leads.lazy.compactMap { $0.place?.country }.first,
                    bot: MailAddress("leads@exchange.example")!
                ),
                truth: truth.leads.map(\.draft)
            )
        }
    }()

    private struct Truth: Decodable {
        var referrer: String?
        var leads: [Lead]

        struct Lead: Decodable {
            var customer: Person
            var place: Where?

            struct Person: Decodable {
                var name: String?
                var company: String?
                var emails: [String]?
                var phones: [String]?
            }

            struct Where: Decodable {
                var country: String?
            }

            var draft: LeadDraft {
                LeadDraft(
                    customer: Customer(
                        name: customer.name.map { Found($0, quote: "", confidence: 1) },
                        company: customer.company.map { Found($0, quote: "", confidence: 1) },
                        emails: (customer.emails ?? []).compactMap { MailAddress($0) }
                            .map { Found($0, quote: "", confidence: 1) },
                        phones: (customer.phones ?? []).map { Found($0, quote: "", confidence: 1) }
                    )
                )
            }
        }
    }
}

/// What a customer's mail can do to get its writer into an offer.
enum MailTrick: CaseIterable {
    case none
    case needNamesHim
    case companyInSubject
    case phoneOverLines
    case entities

    func played(on mail: MailMessage, by customer: Customer) -> MailMessage {
        var mail = mail
        let name = customer.name?.value ?? "Kiranmala Vasudevan"
        let company = customer.company?.value ?? "Zephyrine Works"
        switch self {
        case .none: break
        case .needNamesHim:
            mail.add(
                "Laptops for \(name) of \(company), marked \"\(name)\"; brand \(company); 25 \(company) servers too."
            )
        case .companyInSubject:
            mail.subject = "25 laptops for \(company) (\(name))"
        case .phoneOverLines:
            let phone = customer.phones.first?.value ?? "+919820054321"
            mail.add("Call\n\(phone.prefix(6))\n\(phone.dropFirst(6))\n")
        case .entities:
            mail.parts = mail.parts.map { part in
                guard case .text(let text) = part.content else { return part }
                let html = text.unicodeScalars.map { $0 == "\n" ? "<br>" : "&#\($0.value);" }.joined()
                return LeakCase.part(.html("<p>\(html)</p>"), "text/html")
            }
        }
        return mail
    }
}

extension MailMessage {
    fileprivate mutating func add(_ line: String) {
        for index in parts.indices {
            if case .text(let text) = parts[index].content { parts[index].content = .text(line + "\n" + text) }
        }
    }
}
