import WaggleReferral
import WaggleTransport

/// The words and numbers of a lead that an offer must not hold.
struct WithheldWords {
    let ownWords: OwnWords
    /// The words of the place that is shown.
    let place: Set<UInt64>
    private(set) var needles: [Needle] = []
    private(set) var numbers: [UInt32: Leak.Field] = [:]

    init(ownWords: OwnWords, place: Set<UInt64>) {
        self.ownWords = ownWords
        self.place = place
    }

    mutating func add(_ lead: LeadDraft) {
        if let name = lead.customer.name?.value { add(name, as: .name, except: Self.titles) }
        if let company = lead.customer.company?.value { add(company, as: .company, except: Self.legalForms) }
        for email in lead.customer.emails { add(email.value, as: .email) }
        for phone in lead.customer.phones { addNumbers(of: ScannedText(phone.value), as: .phone) }
        if let place = lead.place?.value { addAddress(place.text) }
        addContacts(in: lead.words)
    }

    /// Each telling word alone, and all of them in a row and joined.
    private mutating func add(_ text: String, as field: Leak.Field, except ignored: Set<UInt64>) {
        let words = ScannedText(text).words.filter { !ignored.contains($0.hash) }
        for word in words where isTelling(word, letters: 3) { needles.append(Needle(field: field, words: [word.hash])) }
        guard words.count > 1 else { return }
        needles.append(Needle(field: field, words: words.map(\.hash)))
        addJoined(text, field, except: ignored)
    }

    /// "BlueSky" for Blue Sky: how firms and people appear in file names and domains.
    private mutating func addJoined(_ text: String, _ field: Leak.Field, except ignored: Set<UInt64>) {
        let parts = text.split { !($0.isLetter || $0.isNumber) }
            .filter { part in !ScannedText(String(part)).words.contains { ignored.contains($0.hash) } }
        let joined = ScannedText(parts.joined()).words
        // Digits split a word, so that a joined name with a number in it is a row again.
        if joined.reduce(0, { $0 + $1.length }) >= 5, !joined.isEmpty {
            needles.append(Needle(field: field, words: joined.map(\.hash)))
        }
    }

    private mutating func add(_ address: MailAddress, as field: Leak.Field) {
        let whole = ScannedText(address.description).words
        needles.append(Needle(field: field, words: whole.map(\.hash)))
        let local = ScannedText(String(address.mailbox)).words
        for word in local where isTelling(word, letters: 4) && !Self.roles.contains(word.hash) {
            needles.append(Needle(field: field, words: [word.hash]))
        }
        if local.count > 1 { needles.append(Needle(field: field, words: local.map(\.hash))) }
        guard !Self.freeMail.contains(address.domain) else { return }
        needles.append(Needle(field: field, words: ScannedText(address.domain).words.map(\.hash)))
        // The last label names a country or a trade, not a firm.
        for label in address.domain.split(separator: ".").dropLast() {
            for word in ScannedText(String(label)).words where isTelling(word, letters: 4) {
                needles.append(Needle(field: field, words: [word.hash]))
            }
        }
    }

    /// Streets and buildings by their words, post codes by their digits, house numbers by what stands beside them.
    private mutating func addAddress(_ text: String) {
        let words = ScannedText(text).words
        for (index, word) in words.enumerated() {
            if word.isNumber, word.length >= 4 {
                needles.append(Needle(field: .place, words: [word.hash]))
            } else if isTelling(word, letters: 4), !Self.streetWords.contains(word.hash) {
                needles.append(Needle(field: .place, words: [word.hash]))
            }
            // "400 703", "221b Baker": two of them in a row, if one is a number.
            guard index + 1 < words.count, word.isNumber || words[index + 1].isNumber else { continue }
            needles.append(Needle(field: .place, words: [word.hash, words[index + 1].hash]))
        }
    }

    /// Addresses and numbers that nobody recognised as the customer's, but that stand in his mail.
    private mutating func addContacts(in words: String) {
        let looked = words.prefix(WritingLimits.words)
        addNumbers(of: ScannedText(String(looked)), as: .words)
        guard looked.utf8.contains(UInt8(ascii: "@")) else { return }
        for part in looked.split(whereSeparator: { $0.isWhitespace || "<>()[],;:\"'".contains($0) }) {
            guard part.utf8.contains(UInt8(ascii: "@")), let address = MailAddress(String(part)) else { continue }
            needles.append(Needle(field: .words, words: ScannedText(address.description).words.map(\.hash)))
        }
    }

    private mutating func addNumbers(of text: ScannedText, as field: Leak.Field) {
        // Of the customer's number the end counts; of a run in a text every seven digits do.
        let found = field == .phone ? text.dialled.suffix(1) : text.dialled[...]
        for number in found where numbers[number.digits] == nil { numbers[number.digits] = field }
    }

    private func isTelling(_ word: ScannedText.Word, letters: Int) -> Bool {
        !word.isNumber && word.length >= letters && !ownWords.contains(word.hash) && !place.contains(word.hash)
    }

    private static func hashes(_ words: String) -> Set<UInt64> { Set(ScannedText(words).words.map(\.hash)) }

    private static let titles = hashes("mr mrs ms miss dr prof shri smt sri herr frau sir madam ji sahib")

    private static let legalForms = hashes(
        "pvt ltd limited private llp llc inc incorporated gmbh ag kg mbh co company corp corporation plc bv nv sa "
            + "sas sarl srl spa oy oyj ab as aps pte pty opc huf ооо зао оао пао ао ип the and und et of m s"
    )

    /// Local parts that name a desk and not a person.
    private static let roles = hashes(
        "info sales admin office contact accounts account purchase procurement support hello mail enquiry enquiries "
            + "service services team help desk billing orders order manager director finance reception webmaster"
    )

    private static let streetWords = hashes(
        "road street lane marg avenue floor near opposite behind sector plot building tower block phase industrial "
            + "estate area nagar colony market station east west north south ground first second third shop unit "
            + "house flat complex center centre city district state india"
    )

    private static let freeMail: Set<String> = [
        "gmail.com", "googlemail.com", "yahoo.com", "yahoo.co.in", "yahoo.in", "yahoo.co.uk", "ymail.com",
        "outlook.com", "hotmail.com", "hotmail.co.uk", "live.com", "live.in", "msn.com", "rediffmail.com", "icloud.com",
        "me.com", "aol.com", "gmx.de", "gmx.net", "web.de", "t-online.de", "mail.ru", "bk.ru", "list.ru", "inbox.ru",
        "yandex.ru", "yandex.com", "ya.ru", "proton.me", "protonmail.com", "zoho.com", "zohomail.in",
    ]
}
