import WaggleTransport

extension BlindBrief {
    /// What a partner may know of this lead, by the table of ``Audience``.
    ///
    /// Only values go in: trades, numbers, brands everybody knows, district and city. The customer's words, and what
    /// the referrer wrote about the customer, do not.
    public init(of lead: LeadDraft, distance: Distance) {
        let closed = lead.closedToAsked
        let isRare = lead.isRare
        let shows = { (part: LeadPart) in Audience.asked.sight(of: part, keptBack: closed) != .nothing }
        var needs: [BlindNeed] = []
        for need in lead.needs.lazy.map(\.value) {
            let shown = BlindNeed(
                what: need.competence,
                quantity: shows(.quantity) ? need.quantity?.shownBlind(exactlyUpTo: isRare ? 10 : 50) : nil,
                brand: shows(.brand) ? need.brand.flatMap(KnownBrand.name).flatMap(lead.customer.unlessOwn) : nil
            )
            if !needs.contains(shown) { needs.append(shown) }
        }
        var conditions: [Condition.Kind] = []
        for condition in lead.conditions where !conditions.contains(condition.value.kind) {
            conditions.append(condition.value.kind)
        }
        let place = lead.place?.value
        self.init(
            needs: needs,
            place: (shows(.district) ? place : place?.withoutDistrict)?.shownBlind ?? "",
            distance: shows(.district) ? distance : distance.inTens,
            budget: shows(.budget) ? lead.budget.flatMap { BudgetBand(around: $0.value) } : nil,
            urgency: shows(.time) ? lead.neededBy.flatMap { $0.value.blindTime } : nil,
            language: lead.language,
            conditions: conditions
        )
    }
}

extension LeadDraft {
    /// So few of its kind are in a town that kind and district together would name the customer.
    fileprivate var isRare: Bool { RareInstitution.isNamed(in: self) }

    /// What the partner who is asked is not shown: what the referrer keeps back, and what would name a rare customer.
    var closedToAsked: [LeadPart] {
        isRare && !keptBack.contains(.district) ? keptBack + [.district] : keptBack
    }
}

extension Customer {
    /// A brand that stands in the customer's own name or domain names him.
    fileprivate func unlessOwn(_ brand: String) -> String? {
        let brandWords = NameFolding.folded(brand).split(separator: " ")
        let own = ([company?.value, name?.value].compactMap(\.self) + emails.map(\.value.domain))
            .flatMap { NameFolding.folded($0).split(separator: " ") }
        return brandWords.contains(where: own.contains) ? nil : brand
    }
}

extension Quantity {
    /// Large numbers are as good as a name to whoever knows the town: they are shown as a step.
    ///
    /// - Parameter limit: Up to here the number is shown as it is.
    func shownBlind(exactlyUpTo limit: Int) -> Quantity {
        guard largest > limit else { return self }
        switch self {
        case .exactly(let number):
            return .between(Self.steps.last { $0 <= number } ?? 1, Self.steps.first { $0 > number } ?? number)
        case .between(let low, let high):
            return .between(Self.steps.last { $0 <= low } ?? 1, Self.steps.first { $0 >= high } ?? high)
        }
    }

    private static let steps = [
        1, 5, 10, 15, 20, 30, 50, 75, 100, 150, 200, 300, 500, 750, 1_000, 1_500, 2_000, 3_000, 5_000, 7_500, 10_000,
        20_000, 50_000, 100_000, 1_000_000,
    ]
}

extension Distance {
    /// Rounded up: three partners who know how far it is to the tenth know where it is.
    var inTens: Distance { Distance(kilometres: max(1, (kilometres / 10).rounded(.up)) * 10) }
}

extension NeededBy {
    /// At most a month is named, never the customer's day or phrase.
    fileprivate var blindTime: BlindTime? {
        switch urgency {
        case .asap: .thisWeek
        case .soon: .withinMonth
        case .low: .noHurry
        case .normal, nil: day.flatMap { (1...12).contains($0.month) ? .byMonth($0.month, year: $0.year) : nil }
        }
    }
}

/// Makers whose name tells nothing about the customer. Anything else read as a brand stays out of the offer,
/// because it may be the customer's own firm.
private enum KnownBrand {
    /// - Returns: The brand as it is usually written; nil when it is not one of these.
    static func name(_ text: String) -> String? { names[text.lowercased()] }

    private static let names: [String: String] = Dictionary(
        [
            "1C", "Acer", "Adobe", "Apple", "APC", "Aruba", "Asus", "Autodesk", "AWS", "Azure", "Barracuda", "Biostar",
            "Bitdefender", "Brother", "Canon", "Check Point", "Cisco", "CP Plus", "D-Link", "Dahua", "Dell", "Eaton",
            "Epson", "ESET", "eSSL", "Fortinet", "Fujitsu", "Google Workspace", "Grandstream", "Hikvision", "HP", "HPE",
            "Huawei", "Honeywell", "IBM", "Intel", "Jabra", "Juniper", "Kaspersky", "Konica Minolta", "Kyocera",
            "Lenovo", "LG", "Lexmark", "Logitech", "Luminous", "Matrix", "Meraki", "Microsoft", "Microsoft 365",
            "MikroTik", "NetApp", "Netgear", "Odoo", "Office 365", "Oracle", "Panasonic", "Poly", "QNAP", "Quick Heal",
            "Ricoh", "Ruckus", "Ruijie", "Samsung", "SAP", "Seagate", "Seqrite", "Sharp", "SonicWall", "Sony", "Sophos",
            "Synology", "Tally", "TP-Link", "Toshiba", "Trend Micro", "TVS", "Ubiquiti", "UniFi", "Veeam", "VMware",
            "Western Digital", "Xerox", "Yealink", "Zebra", "ZKTeco", "Zoho", "Zyxel",
        ].map { ($0.lowercased(), $0) },
        uniquingKeysWith: { first, _ in first }
    )
}
