import WaggleTransport

extension BlindBrief {
    /// What a partner may know of this lead, by the table of ``Audience``.
    ///
    /// Only values go in: trades by the name the exchange has for them, numbers, brands everybody knows,
    /// district and city. The customer's words, and what the referrer wrote about the customer, do not.
    ///
    /// - Parameter names: What the exchange calls each trade; an unknown trade is shown by its code.
    public init(of lead: LeadDraft, distance: Distance, names: [Competence: String]) {
        let closed = lead.closedToAsked
        let isRare = lead.isRare
        let shows = { (part: LeadPart) in Audience.asked.sight(of: part, keptBack: closed) != .nothing }
        var needs: [BlindNeed] = []
        for need in lead.needs.lazy.map(\.value) {
            let shown = BlindNeed(
                what: names[need.competence] ?? need.competence.rawValue,
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
            budget: shows(.budget) ? lead.budget.flatMap { BudgetBand($0.value)?.words } : nil,
            urgency: shows(.time) ? lead.neededBy.flatMap { $0.value.blindWords } : nil,
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
    /// How soon, in our words: at most a month is named, never the customer's day or phrase.
    fileprivate var blindWords: String? {
        switch urgency {
        case .asap: "as soon as possible, this week"
        case .soon: "within about a month"
        case .low: "no hurry"
        case .normal, nil: day.flatMap(\.monthInWords).map { "by \($0)" }
        }
    }
}

extension CalendarDay {
    /// `November 2026`; nil when the month is none.
    fileprivate var monthInWords: String? {
        let names = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        return names.indices.contains(month - 1) ? "\(names[month - 1]) \(year)" : nil
    }
}

/// The step of a ladder in which an amount lies: 1, 1.5, 2, 3, 5, 10, 15, 20 …
///
/// Wide enough that two customers share it, narrow enough that a partner knows whether it is worth his while.
private struct BudgetBand {
    let least: Int64
    let most: Int64
    let currency: String
    let per: Budget.Period?

    /// - Returns: nil when the budget names no amount above zero.
    init?(_ budget: Budget) {
        let amounts = [budget.least, budget.most].compactMap { $0 }.filter { $0 > 0 && $0 < 1_000_000_000_000_000 }
        guard let low = amounts.min(), let high = amounts.max() else { return nil }
        least = Self.step(atMost: low)
        // "10 to 15 lakh" stays that; a single 10 lakh becomes 10 to 15.
        most = low < high ? Self.step(atLeast: high) : Self.step(atLeast: high + 1)
        currency = budget.currency
        per = budget.per
    }

    private static func step(atMost amount: Int64) -> Int64 {
        var last: Int64 = 1
        for step in ladder where step <= amount { last = step }
        return last
    }

    private static func step(atLeast amount: Int64) -> Int64 {
        ladder.first { $0 >= amount } ?? amount
    }

    private static let ladder: [Int64] = {
        var steps: [Int64] = []
        var ten: Int64 = 10
        for _ in 1...15 {
            steps += [ten, ten * 3 / 2, ten * 2, ten * 3, ten * 5]
            ten *= 10
        }
        return [1, 2, 3, 5] + steps
    }()

    var words: String {
        let unit = currency == "INR" ? Unit.indian(for: least) : Unit.western(for: least)
        // One unit for both ends where the upper one can be said in it: "€ 500–1,000", "₹ 10–15 lakh".
        let top = currency == "INR" ? Unit.indian(for: most) : Unit.western(for: most)
        let ends =
            top.size == unit.size
            ? "\(unit.number(least))\(unit.isShort ? unit.suffix : "")–\(unit.number(most))\(unit.suffix)"
            : "\(unit.number(least))\(unit.suffix)–\(top.number(most))\(top.suffix)"
        return "\(currency.currencySign) \(ends)\(perWords)"
    }

    private var perWords: String {
        switch per {
        case .month: " per month"
        case .year: " per year"
        case .unit: " each"
        case nil: ""
        }
    }

    /// In what an amount is counted, and how that is written.
    private struct Unit {
        let size: Int64
        let suffix: String
        /// Written at both ends of a band: "5k–10k", but "10–15 lakh".
        let isShort: Bool

        static func indian(for amount: Int64) -> Unit {
            if amount >= 10_000_000 { return Unit(size: 10_000_000, suffix: " crore", isShort: false) }
            if amount >= 100_000 { return Unit(size: 100_000, suffix: " lakh", isShort: false) }
            return Unit(size: 1, suffix: "", isShort: true)
        }

        static func western(for amount: Int64) -> Unit {
            if amount >= 1_000_000 { return Unit(size: 1_000_000, suffix: "m", isShort: true) }
            if amount >= 1_000 { return Unit(size: 1_000, suffix: "k", isShort: true) }
            return Unit(size: 1, suffix: "", isShort: true)
        }

        /// Steps of the ladder have at most two digits that matter, so one decimal is exact.
        func number(_ amount: Int64) -> String {
            let whole = amount / size
            let tenth = amount % size * 10 / size
            if tenth != 0 { return "\(whole).\(tenth)" }
            return whole < 1_000 ? "\(whole)" : "\(whole / 1_000),\(String(1_000 + whole % 1_000).dropFirst())"
        }
    }
}

extension String {
    /// The sign of an ISO 4217 currency where it has one that cannot be mistaken, else the code itself.
    fileprivate var currencySign: String {
        switch self {
        case "INR": "₹"
        case "EUR": "€"
        case "GBP": "£"
        case "USD": "$"
        case "RUB": "₽"
        default: self
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
