/// How a lead is divided among firms when none can serve all of it: into as few parts as possible, the first as large
/// as possible.
struct LeadDivision {
    /// More trades than this are not tried: each set of them is a look at the circle.
    static let tradesAtMost = 6

    private let trades: [Competence]
    private let isServed: ([Competence]) -> Bool
    /// By the bits of the trades in it.
    private var known: [Int: Bool] = [:]

    /// - Parameters:
    ///   - trades: Each once, in the order in which they were named; nobody serves all of them.
    ///   - isServed: Whether somebody can be asked for all of these.
    /// - Returns: nil when it cannot be done.
    static func parts(
        of trades: [Competence],
        atMost count: Int,
        isServed: @escaping ([Competence]) -> Bool
    ) -> [[Competence]]? {
        guard (2...tradesAtMost).contains(trades.count), count > 1 else { return nil }
        var division = LeadDivision(trades: trades, isServed: isServed)
        let all = (1 << trades.count) - 1
        division.known[all] = false
        return division.divide(all, into: count)?.map(division.trades(of:))
    }

    private init(trades: [Competence], isServed: @escaping ([Competence]) -> Bool) {
        self.trades = trades
        self.isServed = isServed
    }

    private mutating func divide(_ set: Int, into count: Int) -> [Int]? {
        if isServed(set) { return [set] }
        guard count > 1 else { return nil }
        let first = set & -set
        // Earlier trades are lower bits.
        let parts = (1..<set).filter { $0 & set == $0 && $0 & first != 0 }
            .sorted { (-$0.nonzeroBitCount, $0) < (-$1.nonzeroBitCount, $1) }
        var best: [Int]?
        for part in parts where isServed(part) {
            let left = min(count, best.map { $0.count - 1 } ?? count) - 1
            guard left > 0 else { break }
            if let rest = divide(set ^ part, into: left) { best = [part] + rest }
        }
        return best
    }

    private mutating func isServed(_ set: Int) -> Bool {
        if let known = known[set] { return known }
        let isServed = isServed(trades(of: set))
        known[set] = isServed
        return isServed
    }

    private func trades(of set: Int) -> [Competence] {
        trades.indices.filter { set >> $0 & 1 == 1 }.map { trades[$0] }
    }
}
