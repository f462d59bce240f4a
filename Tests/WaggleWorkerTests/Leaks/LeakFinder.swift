import Foundation
import WaggleMIME
import WaggleReferral
import WaggleTransport

/// Looks for a customer in a mail in its own, slow way: whole texts as rows of letters and as rows of digits.
/// It shares no code with `RedactionCheck`, so that a fault of one is seen by the other.
struct LeakFinder {
    /// What must not be in the mail, folded, with the kind of each.
    private var rows: [(kind: String, row: String)] = []
    private var words: [(kind: String, word: String)] = []
    private var numbers: [(kind: String, digits: String)] = []

    /// - Parameter shown: What the offer may show: place, referrer, partner, and the words of a letter about nobody.
    init(_ leads: [LeadDraft], shown: [String]) {
        let allowed = Set(shown.flatMap(Self.words))
        for lead in leads {
            if let name = lead.customer.name?.value { add(name, "name", allowed, except: Self.titles) }
            if let company = lead.customer.company?.value { add(company, "company", allowed, except: Self.legalForms) }
            for email in lead.customer.emails.map(\.value.description) {
                rows.append(("email", Self.row(email)))
                let local = Self.row(String(email.prefix { $0 != "@" }))
                if local.count >= 6, !allowed.contains(local) { words.append(("email", local)) }
            }
            for phone in lead.customer.phones.map(\.value) where phone.count >= 9 {
                numbers.append(("phone", String(phone.filter(\.isNumber).suffix(8))))
            }
            for code in lead.place.map({ Self.words($0.value.text) }) ?? []
            where code.count >= 5 && code.allSatisfy(\.isNumber) {
                numbers.append(("post code", code))
            }
        }
    }

    private mutating func add(_ name: String, _ kind: String, _ allowed: Set<String>, except ignored: Set<String>) {
        let parts = Self.words(name).filter { !ignored.contains($0) }
        let row = parts.joined()
        if row.count >= 6, parts.contains(where: { !allowed.contains($0) }) { rows.append((kind, row)) }
        for part in parts where part.count >= 4 && !allowed.contains(part) && !Self.ordinary.contains(part) {
            words.append((kind, part))
        }
    }

    /// The kinds of what was found.
    func kinds(in mail: MailMessage) -> Set<String> {
        var texts = mail.headers.filter { $0.name != "Date" }.map(\.value) + [mail.subject]
        texts += (mail.from + mail.to + mail.replyTo).compactMap(\.name)
        for part in mail.parts {
            texts += [part.fileName].compactMap(\.self)
            switch part.content {
            case .text(let text): texts.append(text)
            case .html(let source): texts += [source, Self.withoutTags(source)]
            case .data(let data): texts.append(String(decoding: data, as: UTF8.self))
            case .message(let attached): texts.append(String(decoding: attached.bytes, as: UTF8.self))
            }
        }
        var found: Set<String> = []
        for text in texts {
            let row = Self.row(text)
            let standing = Set(Self.words(text))
            let digits = text.split(whereSeparator: \.isLetter).map { $0.filter(\.isNumber) }.map(Self.row)
            for (kind, wanted) in rows where row.contains(wanted) { found.insert(kind) }
            for (kind, word) in words where standing.contains(word) { found.insert(kind) }
            for (kind, number) in numbers where digits.contains(where: { $0.contains(number) }) { found.insert(kind) }
        }
        return found
    }

    // MARK: Folding

    private static func words(_ text: String) -> [String] {
        folded(text).split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    private static func row(_ text: String) -> String { folded(text).filter { $0.isLetter || $0.isNumber } }

    private static func folded(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
            switch scalar.properties.generalCategory {
            case .nonspacingMark where scalar.value < 0x900, .format: break
            case .decimalNumber:
                folded += String(Int(scalar.properties.numericValue ?? 0)).unicodeScalars
            default: folded.append(scalar)
            }
        }
        return String(folded)
    }

    private static func withoutTags(_ source: String) -> String {
        let plain = source.replacing(/<[^>]*>/, with: "")
        return plain.replacing(/&#x?([0-9A-Fa-f]+);/) { match in
            let radix = match.output.0.contains("x") ? 16 : 10
            return UInt32(match.output.1, radix: radix).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
        }
    }

    private static let titles: Set<String> = [
        "herr", "frau", "prof", "shri", "smt", "senor", "señor", "madame", "monsieur", "господин",
    ]
    private static let legalForms: Set<String> = [
        "pvt", "ltd", "limited", "private", "gmbh", "ag", "kg", "inc", "llc", "llp", "co", "sa", "sl", "sarl", "srl",
        "ооо", "зао", "ао", "ип", "the", "and", "und", "et", "e", "y", "of",
    ]
    /// Words that half of all firms have in their names, and names that are words.
    private static let ordinary: Set<String> = [
        "school", "public", "hospital", "hotel", "clinic", "traders", "trading", "logistics", "industries", "group",
        "enterprises", "solutions", "systems", "services", "service", "engineering", "consulting", "international",
        "technologies", "technology", "associates", "builders", "institute", "college", "academy", "foods", "textiles",
        "exports", "restaurant", "dental", "medical", "centre", "center", "office", "house", "home", "city", "store",
        "stores", "bank", "trust", "company", "works", "motors", "design", "studio", "media", "legal", "tax", "green",
        "blue", "royal", "star", "world", "india", "will", "mark", "rose", "may", "grace",
    ]
}
