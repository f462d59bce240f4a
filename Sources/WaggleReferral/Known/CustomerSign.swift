import WaggleTransport

/// Something that a customer is known by, in the one form in which all its spellings are the same.
///
/// Lists of customers are compared by these and nothing else. A store keeps their keyed hashes only.
public struct CustomerSign: Hashable, Sendable {
    public let kind: Kind
    public let value: String

    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Of a mail address or a website. Never one where strangers have their mail: ``SharedMailHouse``.
        case domain
        /// E.164.
        case phone
        /// The name of a firm, folded, without its legal form.
        case company
        /// A mail address, whatever its domain. Of leads only: lists have domains.
        case address
        /// A domain or a company in one town. Of leads only: two branches are two customers.
        case branch
    }

    /// What is hashed: no two signs make the same text.
    public var text: String { "\(kind.rawValue) \(value)" }

    fileprivate init(_ kind: Kind, _ value: String) {
        self.kind = kind
        self.value = value
    }

    /// - Returns: nil for what is no domain, and for those where anybody can have an address.
    public static func domain(_ text: String) -> CustomerSign? {
        var name = text.lowercased()
        if name.hasPrefix("www.") { name.removeFirst(4) }
        // What a mail address may have behind its at sign is what counts as a domain.
        guard let domain = MailAddress("x@\(name)")?.domain, domain.contains("."), !SharedMailHouse.has(domain) else {
            return nil
        }
        return CustomerSign(.domain, domain)
    }

    /// - Parameter e164: "+" and digits.
    public static func phone(_ e164: String) -> CustomerSign? {
        let digits = e164.dropFirst()
        guard e164.hasPrefix("+"), (7...15).contains(digits.utf8.count),
            digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return CustomerSign(.phone, e164)
    }

    /// - Returns: nil for names that would be half the town's: "The Shop".
    public static func company(_ name: String) -> CustomerSign? {
        var words = NameFolding.folded(name).split(separator: " ").map(String.init)
        // "Pvt. Ltd." and "GmbH & Co. KG" stand behind, "ООО" before.
        while words.count > 1, let last = words.last, legalForms.contains(last) { words.removeLast() }
        while words.count > 1, let first = words.first, legalForms.contains(first) { words.removeFirst() }
        let own = words.filter { !commonWords.contains($0) }
        guard own.reduce(0, { $0 + $1.count }) >= 4 || words.count >= 3 else { return nil }
        return CustomerSign(.company, words.joined(separator: " "))
    }

    private static let legalForms = Set(
        """
        pvt ltd limited private llp llc inc incorporated gmbh ag kg mbh ohg ug ev eg co company corp corporation plc bv nv \
        sa sas sarl srl spa oy oyj ab as aps pte pty opc huf ltda eirl ооо зао оао пао ао ип тоо and und et the of
        """.split(separator: " ").map(String.init)
    )

    /// Words that say what somebody is and not who.
    private static let commonWords = Set(
        """
        shop store office school hotel bank clinic hospital company firm customer client new old unknown none test \
        schule laden praxis büro buero магазин офис школа
        """.split(separator: " ").map(String.init)
    )
}

extension LeadDraft {
    /// By what two leads are seen to be of the same customer: his number, his address, or his firm in this town.
    public var signs: [CustomerSign] {
        let branches = customer.signs.flatMap { sign -> [CustomerSign] in
            switch sign.kind {
            case .phone: [sign]
            case .domain, .company, .address, .branch:
                place?.value.city.map { [CustomerSign(.branch, "\(sign.text) in \(NameFolding.folded($0))")] } ?? []
            }
        }
        return customer.emails.map { CustomerSign(.address, $0.value.folded) } + branches
    }
}

extension Customer {
    /// What he is known by, as far as a lead tells; each once.
    public var signs: [CustomerSign] {
        let all =
            emails.map { CustomerSign.domain($0.value.domain) } + phones.map { CustomerSign.phone($0.value) }
            + [company.flatMap { CustomerSign.company($0.value) }]
        var signs: [CustomerSign] = []
        for case let sign? in all where !signs.contains(sign) { signs.append(sign) }
        return signs
    }
}
