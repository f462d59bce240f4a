import WaggleReferral

extension Budget {
    /// As the customer's own side may read it, with the figures: `₹ 10–12.5 lakh`, `up to € 5,000 per month`.
    var words: String {
        let amount =
            switch (least, most) {
            case (let least?, let most?) where least == most: Amount(least, currency).words
            case (let least?, let most?):
                "\(Amount(least, currency).words) to \(Amount(most, currency).words)"
            case (let least?, nil): "from \(Amount(least, currency).words)"
            case (nil, let most?): "up to \(Amount(most, currency).words)"
            case (nil, nil): "not stated"
            }
        return switch per {
        case .month: "\(amount) per month"
        case .year: "\(amount) per year"
        case .unit: "\(amount) each"
        case nil: amount
        }
    }
}

extension Money {
    /// To whole currency units: `₹ 4.5 lakh`, `€ 12,400`.
    var words: String { Amount(units, currency).words }
}

/// An amount as people of its country write it.
private struct Amount {
    let units: Int64
    let currency: String

    init(_ units: Int64, _ currency: String) {
        self.units = units
        self.currency = currency
    }

    var words: String { "\(sign) \(currency == "INR" ? indian : grouped(by: { _ in 3 }))" }

    private var sign: String {
        switch currency {
        case "INR": "₹"
        case "EUR": "€"
        case "GBP": "£"
        case "USD": "$"
        case "RUB": "₽"
        default: currency
        }
    }

    /// Lakh and crore where two decimals say it exactly, else 12,34,567.
    private var indian: String {
        for (size, name) in [(Int64(10_000_000), "crore"), (100_000, "lakh")] where abs(units) >= size {
            let hundredths = units / (size / 100)
            guard hundredths * (size / 100) == units else { break }
            let whole = hundredths / 100
            let cents = abs(hundredths % 100)
            if cents == 0 { return "\(whole) \(name)" }
            return cents % 10 == 0
                ? "\(whole).\(cents / 10) \(name)" : "\(whole).\(cents < 10 ? "0" : "")\(cents) \(name)"
        }
        return grouped { $0 == 0 ? 3 : 2 }
    }

    /// - Parameter size: Digits of the n-th group, counted from the right.
    private func grouped(by size: (Int) -> Int) -> String {
        var digits = Substring(String(units.magnitude))
        var groups: [Substring] = []
        while digits.count > size(groups.count) {
            let group = digits.suffix(size(groups.count))
            groups.append(group)
            digits = digits.dropLast(group.count)
        }
        groups.append(digits)
        return (units < 0 ? "-" : "") + groups.reversed().joined(separator: ",")
    }
}
