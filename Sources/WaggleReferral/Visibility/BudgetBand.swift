/// The step of a ladder in which an amount lies: 1, 1.5, 2, 3, 5, 10, 15, 20 …
///
/// Wide enough that two customers share it, narrow enough that a partner knows whether it is worth his while.
public struct BudgetBand: Hashable, Codable, Sendable {
    /// Whole currency units.
    public var least: Int64
    public var most: Int64
    /// ISO 4217.
    public var currency: String
    public var per: Budget.Period?
    /// What is offered is a part of a job, and this the budget for all of it.
    public var isOfWholeJob = false

    /// - Returns: nil when the budget names no amount above zero.
    public init?(around budget: Budget) {
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
}
