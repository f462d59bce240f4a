/// The numbers of the partners who are weighed for one lead, column by column: eight partners at a time are worked out
/// together, and nothing is put together for whom nobody asks.
struct Sheet {
    /// A column after the other.
    private let cells: UnsafeMutablePointer<Eight>
    private let bins: UnsafeMutablePointer<Bins>
    private let prospects: UnsafeBufferPointer<ReferralEngine.Prospect>

    enum Column: Int {
        // Read from the tables.
        case acceptMean, acceptVariance, over
        case winMean, winVariance, winOwnVariance
        case promisesKept, promises, suspicion, promisesAge
        case answerMinutesSum, answerMinutesCount, answerMinutesAge
        case answered, asked, answersAge
        case gap, fit, price
        case balance, turnover, ledgerAge
        case wait, choosiness
        // Worked out.
        case accept, kept, broken, minutes, timeliness, worth, base, giveAndTake, fairness, evenness, score
        // Only shown.
        case capacity, inHand, waitedDays
    }

    private static let blocks = ReferralEngine.scored / Eight.scalarCount

    /// Lends a sheet for so many prospects; at most ``ReferralEngine/scored``.
    @inline(__always)
    static func lend<Result>(
        for prospects: UnsafeBufferPointer<ReferralEngine.Prospect>,
        _ body: (Sheet) -> Result
    ) -> Result {
        withUnsafeTemporaryAllocation(of: Eight.self, capacity: Column.count * blocks) { cells in
            withUnsafeTemporaryAllocation(of: Bins.self, capacity: ReferralEngine.scored) { bins in
                body(
                    Sheet(
                        cells: cells.baseAddress.unsafelyUnwrapped,
                        bins: bins.baseAddress.unsafelyUnwrapped,
                        prospects: prospects
                    )
                )
            }
        }
    }

    /// Blocks of eight that are in use.
    var blocks: Int { (prospects.count + Eight.scalarCount - 1) / Eight.scalarCount }

    subscript(column: Column, block block: Int) -> Eight {
        get { cells[column.rawValue * Self.blocks + block] }
        nonmutating set { cells[column.rawValue * Self.blocks + block] = newValue }
    }

    subscript(column: Column, position: Int) -> Double {
        get {
            UnsafeRawPointer(cells).load(
                fromByteOffset: (column.rawValue * ReferralEngine.scored + position) * 8,
                as: Double.self
            )
        }
        nonmutating set {
            UnsafeMutableRawPointer(cells).storeBytes(
                of: newValue,
                toByteOffset: (column.rawValue * ReferralEngine.scored + position) * 8,
                as: Double.self
            )
        }
    }

    subscript(binsAt position: Int) -> Bins {
        get { bins[position] }
        nonmutating set { bins[position] = newValue }
    }

    /// The rest of the last block is like its last prospect.
    func fillUp() {
        let count = prospects.count
        let numbers = UnsafeMutableRawPointer(cells).assumingMemoryBound(to: Double.self)
        for column in 0..<Column.count where count < blocks * Eight.scalarCount {
            let first = numbers + column * ReferralEngine.scored
            for position in count..<blocks * Eight.scalarCount { first[position] = first[count - 1] }
        }
    }

    func factors(at position: Int) -> EngineFactors {
        EngineFactors(
            chord: prospects[position].chord,
            accept: self[.accept, position],
            kept: self[.kept, position],
            winMean: self[.winMean, position],
            winVariance: self[.winVariance, position],
            winOwnVariance: self[.winOwnVariance, position],
            timeliness: self[.timeliness, position],
            answerMinutes: self[.minutes, position],
            gapHours: self[.gap, position],
            worth: self[.worth, position],
            price: self[.price, position],
            fit: self[.fit, position],
            capacity: self[.capacity, position],
            inHand: Int(self[.inHand, position]),
            base: self[.base, position],
            giveAndTake: self[.giveAndTake, position],
            fairness: self[.fairness, position],
            evenness: self[.evenness, position],
            waitedDays: self[.waitedDays, position],
            broken: self[.broken, position],
            bins: bins[position]
        )
    }
}

extension Sheet.Column {
    fileprivate static let count = Sheet.Column.waitedDays.rawValue + 1
}
