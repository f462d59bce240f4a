import WaggleReferral

extension Quantity {
    /// `25`, `20–30`.
    var words: String {
        switch self {
        case .exactly(let number): "\(number)"
        case .between(let low, let high): "\(low)–\(high)"
        }
    }
}

extension Distance {
    /// Whole kilometres: what matters is whether it is around the corner or a drive.
    var words: String {
        guard kilometres >= 1, kilometres < 40_100 else { return "less than 1 km" }
        return "\(Int(kilometres.rounded())) km"
    }
}
