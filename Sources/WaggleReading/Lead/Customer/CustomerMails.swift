import WaggleMIME
import WaggleReferral
import WaggleTransport

/// The customer's addresses: whoever wrote from outside the partner's firm, and those the texts name.
struct CustomerMails {
    let source: LeadSource

    func emails(_ note: LeadSection, _ original: LeadSection?, _ outside: Mailbox?) -> [Found<MailAddress>] {
        var found: [Found<MailAddress>] = []
        func add(_ text: String, quote: String, _ confidence: Double) {
            guard let address = MailAddress(text), !source.firm.contains(address: text), !Self.isRobot(address),
                found.count < 5
            else { return }
            guard !found.contains(where: { $0.value == address }) else { return }
            found.append(Found(address, quote: quote, confidence: confidence))
        }
        if let outside { add(outside.address, quote: outside.address, 0.95) }
        for section in [note, original].compactMap(\.self) {
            for mailbox in MailboxText.all(in: section.whole, atMost: 10) {
                add(mailbox.address, quote: mailbox.address, 0.85)
            }
            if section.whole.utf8.contains(0x5B) || section.whole.utf8.contains(0x28) {
                let plain = Self.deobfuscated(section.whole)
                if plain != section.whole {
                    for mailbox in MailboxText.all(in: plain, atMost: 10) {
                        add(mailbox.address, quote: mailbox.address, 0.75)
                    }
                }
            }
        }
        // A colleague copied in counts when the customer names him: "Mr. Shreedhar will coordinate".
        if let outside, let mail = source.original, let text = original?.text {
            let domain = Firm.domain(outside.address)
            for mailbox in mail.cc + mail.to where Firm.domain(mailbox.address) == domain && !Firm.isProvider(domain) {
                let local = mailbox.address.prefix { $0 != "@" }
                let keys = Set(FoldedText(local + " " + (mailbox.name ?? "")).words.map(\.key))
                if (original?.body ?? 0..<0).contains(where: {
                    text.words[$0].isCapital && text.words[$0].end - text.words[$0].start > 3
                        && keys.contains(text.words[$0].key)
                }) {
                    add(mailbox.address, quote: mailbox.address, 0.7)
                }
            }
        }
        return found
    }

    /// "anna [at] firm [dot] example" as it is meant.
    private static func deobfuscated(_ text: String) -> String {
        var out: [UInt8] = []
        let bytes = Array(text.utf8)
        var at = 0
        while at < bytes.count {
            if bytes[at] == 0x5B || bytes[at] == 0x28 || bytes[at] == 0x7B,
                let close = bytes[at..<min(bytes.count, at + 20)].firstIndex(where: {
                    $0 == 0x5D || $0 == 0x29 || $0 == 0x7D
                }),
                let sign = signs[String(decoding: bytes[(at + 1)..<close], as: UTF8.self).trimmed().lowercased()]
            {
                while out.last == 0x20 { out.removeLast() }
                out.append(sign)
                at = close + 1
                while at < bytes.count, bytes[at] == 0x20 { at += 1 }
                continue
            }
            out.append(bytes[at])
            at += 1
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static let signs: [String: UInt8] = [
        "at": 0x40, "ät": 0x40, "arroba": 0x40, "собака": 0x40, "chez": 0x40, "@": 0x40, "dot": 0x2E, "punkt": 0x2E,
        "point": 0x2E, "punto": 0x2E,
        "ponto": 0x2E, "точка": 0x2E, ".": 0x2E,
    ]

    /// A portal that passes enquiries on is no customer.
    static func isRobot(_ address: MailAddress) -> Bool {
        [
            "noreply", "no-reply", "donotreply", "do-not-reply", "mailer-daemon", "postmaster", "notification",
            "notifications", "unsubscribe", "bounce", "bounces", "leads", "buyleads", "alerts", "webform", "wordpress",
            "forms", "mailer",
        ].contains(address.local.lowercased())
    }
}
