/// How a firm stands with all others, or with one of them: its double entries, counted.
public struct Account: Hashable, Codable, Sendable {
    public private(set) var given = Column()
    public private(set) var taken = Column()
    /// Leads given less leads taken, without those that were given back.
    public private(set) var balance = 0
    /// House money: what others won from leads of this firm, less what it won from theirs.
    public private(set) var worth = 0

    /// Leads of one direction.
    public struct Column: Hashable, Codable, Sendable {
        public fileprivate(set) var leads = 0
        public fileprivate(set) var returned = 0
        public fileprivate(set) var won = 0
        /// House money: about what was won, where it was told. Each deal counts as the middle of its band.
        public fileprivate(set) var worth = 0
        /// The same for people; nil where nothing was told.
        public var band: ValueBand? { worth > 0 ? ValueBand(Double(worth)) : nil }
    }

    public init() {}

    /// - Parameter entries: Of one firm.
    public init(_ entries: some Sequence<DoubleEntry>) {
        for entry in entries { add(entry) }
    }

    mutating func add(_ entry: DoubleEntry) {
        switch entry.side {
        case .gave: given.add(entry)
        case .took: taken.add(entry)
        }
        balance += entry.leads
        worth += entry.worth
    }
}

extension Account.Column {
    fileprivate mutating func add(_ entry: DoubleEntry) {
        switch entry.booking {
        case .accepted: leads += 1
        case .returned: returned += 1
        case .won:
            won += 1
            worth += abs(entry.worth)
        }
    }
}

extension Sequence<DoubleEntry> {
    /// Each firm's account with all others.
    public func accounts() -> [PartnerKey: Account] {
        reduce(into: [:]) { $0[$1.firm, default: Account()].add($1) }
    }

    /// Each pair's account, as its first firm has it.
    public func accountsOfPairs() -> [PartnerPair: Account] {
        reduce(into: [:]) { accounts, entry in
            let pair = PartnerPair(entry.firm, entry.with)
            if pair.first == entry.firm { accounts[pair, default: Account()].add(entry) }
        }
    }
}
