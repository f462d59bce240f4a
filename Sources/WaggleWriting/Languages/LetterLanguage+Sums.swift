import WaggleReferral

extension LetterLanguage.Sums {
    /// As the customer's own side may read it, with the figures: `₹ 10–12.5 lakh`, `up to € 5,000 per month`.
    func words(_ budget: Budget) -> String {
        let amount =
            switch (budget.least, budget.most) {
            case (let least?, let most?) where least == most: words(least, budget.currency)
            case (let least?, let most?): between(words(least, budget.currency), words(most, budget.currency))
            case (let least?, nil): from(words(least, budget.currency))
            case (nil, let most?): upTo(words(most, budget.currency))
            case (nil, nil): notStated
            }
        return budget.per.map { per(amount, $0) } ?? amount
    }

    /// To whole currency units: `₹ 4.5 lakh`, `€ 12,400`.
    func words(_ money: Money) -> String { words(money.units, money.currency) }

    /// One unit for both ends where the upper one can be said in it: `€ 500–1,000`, `₹ 10–15 lakh`.
    func words(_ band: BudgetBand) -> String {
        let unit = unit(for: band.least, band.currency)
        let top = self.unit(for: band.most, band.currency)
        let ends =
            top.size == unit.size
            ? "\(number(band.least, in: unit))\(unit.isShort ? unit.name : "")–\(number(band.most, in: unit))\(unit.name)"
            : "\(number(band.least, in: unit))\(unit.name)–\(number(band.most, in: top))\(top.name)"
        var words = signed(ends, band.currency)
        if let period = band.per { words = per(words, period) }
        return band.isOfWholeJob ? ofWholeJob(words) : words
    }

    private func words(_ units: Int64, _ currency: String) -> String {
        guard currency == "INR", let lakhs else { return signed(grouped(units) { _ in 3 }, currency) }
        return signed(indian(units, lakhs), currency)
    }

    private func signed(_ number: String, _ currency: String) -> String {
        let sign =
            switch currency {
            case "INR": "₹"
            case "EUR": "€"
            case "GBP": "£"
            case "USD": "$"
            case "RUB": "₽"
            case "BRL": "R$"
            default: currency
            }
        return isSignFirst ? "\(sign) \(number)" : "\(number) \(sign)"
    }

    /// Lakh and crore where two decimals say it exactly, else 12,34,567.
    private func indian(_ units: Int64, _ lakhs: LetterLanguage.Lakhs) -> String {
        for (size, name) in [(Int64(10_000_000), lakhs.crore), (100_000, lakhs.lakh)] where abs(units) >= size {
            let hundredths = units / (size / 100)
            guard hundredths * (size / 100) == units else { break }
            let whole = hundredths / 100
            let cents = abs(hundredths % 100)
            if cents == 0 { return "\(whole) \(name)" }
            let fraction = cents % 10 == 0 ? "\(cents / 10)" : "\(cents < 10 ? "0" : "")\(cents)"
            return "\(whole)\(point)\(fraction) \(name)"
        }
        return grouped(units) { $0 == 0 ? 3 : 2 }
    }

    /// - Parameter size: Digits of the n-th group, counted from the right.
    private func grouped(_ units: Int64, by size: (Int) -> Int) -> String {
        var digits = Substring(String(units.magnitude))
        var groups: [Substring] = []
        while digits.count > size(groups.count) {
            let part = digits.suffix(size(groups.count))
            groups.append(part)
            digits = digits.dropLast(part.count)
        }
        groups.append(digits)
        return (units < 0 ? "-" : "") + groups.reversed().joined(separator: group)
    }

    /// In what an end of a band is counted, and how that is written.
    private struct Unit {
        let size: Int64
        let name: String
        /// Written at both ends: "5k–10k", but "10–15 lakh".
        let isShort: Bool

        static let one = Unit(size: 1, name: "", isShort: true)
    }

    private func unit(for amount: Int64, _ currency: String) -> Unit {
        if currency == "INR" {
            guard let lakhs else { return .one }
            if amount >= 10_000_000 { return Unit(size: 10_000_000, name: " \(lakhs.crore)", isShort: false) }
            return amount >= 100_000 ? Unit(size: 100_000, name: " \(lakhs.lakh)", isShort: false) : .one
        }
        guard let shortened else { return .one }
        if amount >= 1_000_000 { return Unit(size: 1_000_000, name: shortened.million, isShort: true) }
        return amount >= 1_000 ? Unit(size: 1_000, name: shortened.thousand, isShort: true) : .one
    }

    /// Steps of the ladder have at most two digits that matter, so one decimal is exact.
    private func number(_ amount: Int64, in unit: Unit) -> String {
        let tenth = amount % unit.size * 10 / unit.size
        let whole = grouped(amount / unit.size) { _ in 3 }
        return tenth == 0 ? whole : "\(whole)\(point)\(tenth)"
    }

    /// Whole kilometres: what matters is whether it is around the corner or a drive.
    func words(_ distance: Distance) -> String {
        guard distance.kilometres >= 1, distance.kilometres < 40_100 else { return lessThanOneKilometre }
        return "\(Int(distance.kilometres.rounded())) \(kilometres)"
    }

    /// `3.4 km` up to ten, whole kilometres above.
    func finely(_ distance: Distance) -> String {
        guard distance.kilometres >= 0.95 else { return lessThanOneKilometre }
        guard distance.kilometres < 10 else {
            return "\(Int(min(distance.kilometres, 40_100).rounded())) \(kilometres)"
        }
        let tenths = Int((distance.kilometres * 10).rounded())
        let fraction = tenths % 10 == 0 ? "" : "\(point)\(tenths % 10)"
        return "\(tenths / 10)\(fraction) \(kilometres)"
    }
}

extension Quantity {
    /// `25`, `20–30`: the same in all languages.
    var words: String {
        switch self {
        case .exactly(let number): "\(number)"
        case .between(let low, let high): "\(low)–\(high)"
        }
    }
}
