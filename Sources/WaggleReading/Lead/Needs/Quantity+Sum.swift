import WaggleReferral

extension Quantity {
    var smallest: Int {
        switch self {
        case .exactly(let number): number
        case .between(let low, _): low
        }
    }

    /// Of two sorts of one thing, of which one may not be counted.
    static func sum(_ first: Quantity?, _ second: Quantity?) -> Quantity? {
        switch (first, second) {
        case (nil, let only), (let only, nil): only
        case (.exactly(let one), .exactly(let two)): .exactly(one + two)
        case (let one?, let two?): .between(one.smallest + two.smallest, one.largest + two.largest)
        }
    }
}
