import WaggleMIME
import WaggleTransport

/// The people on the forwarder's side: nobody among them is the customer.
struct Firm {
    private var domains: Set<String> = []
    private var addresses: Set<String> = []

    init(from: Mailbox?, context: ReadingContext) {
        for domain in context.writer?.domains ?? [] { domains.insert(domain.lowercased()) }
        if let from { add(from.address) }
        for own in context.ownAddresses { addresses.insert(own.folded) }
    }

    /// Of a provider's domain only the one address belongs to the firm.
    private mutating func add(_ address: String) {
        let lower = address.lowercased()
        addresses.insert(lower)
        let domain = Self.domain(lower)
        if !domain.isEmpty, !Self.providers.contains(domain) { domains.insert(domain) }
    }

    func contains(_ mailbox: Mailbox?) -> Bool {
        guard let mailbox, !mailbox.address.isEmpty else { return false }
        return contains(address: mailbox.address)
    }

    func contains(address: String) -> Bool {
        let lower = address.lowercased()
        if addresses.contains(lower) { return true }
        let domain = Self.domain(lower)
        return domains.contains { domain == $0 || domain.hasSuffix("." + $0) }
    }

    static func domain(_ address: String) -> String {
        guard let at = address.lastIndex(of: "@") else { return "" }
        return String(address[address.index(after: at)...]).lowercased()
    }

    static func isProvider(_ domain: String) -> Bool { providers.contains(domain) }

    /// Mail houses where neighbours are strangers.
    private static let providers: Set<String> = [
        "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "hotmail.co.uk", "live.com", "msn.com",
        "yahoo.com",
        "yahoo.co.in", "yahoo.in", "yahoo.co.uk", "ymail.com", "rediffmail.com", "icloud.com", "me.com", "mac.com",
        "aol.com",
        "proton.me", "protonmail.com", "gmx.de", "gmx.net", "gmx.at", "web.de", "t-online.de", "freenet.de",
        "orange.fr",
        "wanadoo.fr", "free.fr", "sfr.fr", "laposte.net", "libero.it", "virgilio.it", "yandex.ru", "ya.ru",
        "yandex.com",
        "mail.ru", "bk.ru", "inbox.ru", "list.ru", "rambler.ru", "ukr.net", "i.ua", "abv.bg", "seznam.cz", "wp.pl",
        "onet.pl",
        "o2.pl", "interia.pl", "terra.com.br", "uol.com.br", "bol.com.br", "qq.com", "163.com", "126.com", "naver.com",
        "zoho.com", "zohomail.in", "btinternet.com", "comcast.net", "verizon.net", "hotmail.fr", "outlook.fr",
        "hotmail.es",
        "yahoo.fr", "yahoo.de", "yahoo.es", "yahoo.it", "hotmail.it", "mailbox.org", "posteo.de", "fastmail.com",
    ]
}
