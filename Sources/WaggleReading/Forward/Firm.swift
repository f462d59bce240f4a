import WaggleMIME
import WaggleReferral
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
        if !domain.isEmpty, !Self.isProvider(domain) { domains.insert(domain) }
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
        guard let at = address.utf8.lastIndex(of: 0x40) else { return "" }
        return String(address[at...].dropFirst()).lowercased()
    }

    static func isProvider(_ domain: String) -> Bool { SharedMailHouse.has(domain) }
}
