/// Who masters a competence and may reach a place: lists by (competence, cell), each in the order of merit.
///
/// A partner stands in every cell that his radius touches, on the finest of three grids (0.25°, 1°, 4°) where these
/// are at most sixteen, else in one list of his country; and in a list of his country for each competence, for work
/// that can be done from afar. A look-up reads one list a grid, and no partner who cannot come.
struct CoverageIndex: Sendable {
    private var numbers: [UInt64: Int32] = [:]
    private var lists: [List] = []

    /// The cells that a partner's radius touches.
    struct Cover {
        /// 3 is his country as a whole.
        private var grid: UInt8 = 3
        private var rowCount: UInt8 = 1
        private var columnCount: UInt8 = 1
        private var row: Int16 = 0
        private var column: Int16 = 0
        private var country: UInt16

        init(_ profile: EngineProfile) {
            country = profile.country
            let north = profile.radius / 111
            let widest = min(abs(profile.home.latitude) + north, 89)
            let east = north / max(0.02, PortableMath.sineAndCosine(degrees: widest).cosine)
            for grid in 0..<3 where east < 90 {
                let size = CoverageIndex.sizes[grid]
                let rows =
                    CoverageIndex.cell(
                        profile.home.latitude - north,
                        size
                    )...CoverageIndex.cell(profile.home.latitude + north, size)
                let columns =
                    CoverageIndex.cell(
                        profile.home.longitude - east,
                        size
                    )...CoverageIndex.cell(profile.home.longitude + east, size)
                guard rows.count * columns.count <= 16 else { continue }
                self.grid = UInt8(grid)
                rowCount = UInt8(rows.count)
                columnCount = UInt8(columns.count)
                row = Int16(rows.lowerBound)
                column = Int16(columns.lowerBound)
                return
            }
        }

        /// Of the lists in which he stands with one competence.
        ///
        /// - Parameter isRemote: The work can be done from afar.
        func keys(for competence: UInt16, isRemote: Bool) -> [UInt64] {
            var keys = isRemote ? [CoverageIndex.remoteKey(country) | UInt64(competence)] : []
            guard grid < 3 else { return keys + [CoverageIndex.countryKey(country) | UInt64(competence)] }
            for row in Int(row)..<Int(row) + Int(rowCount) {
                for column in Int(column)..<Int(column) + Int(columnCount) {
                    keys.append(CoverageIndex.key(grid: Int(grid), row: row, column: column) | UInt64(competence))
                }
            }
            return keys
        }
    }

    static func countryKey(_ country: UInt16) -> UInt64 { 3 << 62 | UInt64(country) << 16 }
    static func remoteKey(_ country: UInt16) -> UInt64 { 3 << 62 | 1 << 40 | UInt64(country) << 16 }

    fileprivate static let sizes = [0.25, 1.0, 4.0]

    fileprivate static func cell(_ degrees: Double, _ size: Double) -> Int { Int((degrees / size).rounded(.down)) }

    fileprivate static func key(grid: Int, row: Int, column: Int) -> UInt64 {
        // Around the globe, so that the date line is no border.
        let around = Int(360 / sizes[grid])
        let column = ((column % around) + around) % around
        return UInt64(grid) << 62 | UInt64(row + 1_024) << 32 | UInt64(column) << 16
    }

    /// The lists in which partners for a need at a place stand; at most four.
    func lists(
        for competence: UInt16,
        at place: GeoPoint,
        in country: UInt16,
        isRemote: Bool,
        _ body: (List) -> Void
    ) {
        if isRemote {
            if let number = numbers[Self.remoteKey(country) | UInt64(competence)] { body(lists[Int(number)]) }
            return
        }
        for grid in 0..<3 {
            let size = Self.sizes[grid]
            let key = Self.key(
                grid: grid,
                row: Self.cell(place.latitude, size),
                column: Self.cell(place.longitude, size)
            )
            if let number = numbers[key | UInt64(competence)] { body(lists[Int(number)]) }
        }
        if let number = numbers[Self.countryKey(country) | UInt64(competence)] { body(lists[Int(number)]) }
    }

    /// Partners in the order of merit, in short pieces: a million of them are not moved for one.
    struct List {
        fileprivate(set) var chunks: [[Int32]] = [[]]
        private(set) var count = 0

        private static let longest = 512

        fileprivate mutating func append(_ row: Int32) {
            chunks[0].append(row)
            count += 1
        }

        fileprivate mutating func sort(_ rows: UnsafeBufferPointer<PartnerRow>) {
            let sorted = chunks[0].sorted { comesBefore($0, $1, rows) }
            chunks = stride(from: 0, to: max(1, sorted.count), by: Self.longest / 2).map { start in
                Array(sorted[start..<min(sorted.count, start + Self.longest / 2)])
            }
        }

        fileprivate mutating func insert(_ row: Int32, _ rows: UnsafeBufferPointer<PartnerRow>) {
            let chunk = chunk(of: row, rows)
            chunks[chunk].insert(row, at: place(of: row, in: chunks[chunk], rows))
            count += 1
            guard chunks[chunk].count > Self.longest else { return }
            let upper = Array(chunks[chunk][(Self.longest / 2)...])
            chunks[chunk].removeLast(upper.count)
            chunks.insert(upper, at: chunk + 1)
        }

        fileprivate mutating func remove(_ row: Int32, _ rows: UnsafeBufferPointer<PartnerRow>) {
            let chunk = chunk(of: row, rows)
            let place = place(of: row, in: chunks[chunk], rows)
            guard place < chunks[chunk].count, chunks[chunk][place] == row else { return }
            chunks[chunk].remove(at: place)
            count -= 1
            if chunks[chunk].isEmpty, chunks.count > 1 { chunks.remove(at: chunk) }
        }

        /// The last piece whose first partner does not come behind the row.
        private func chunk(of row: Int32, _ rows: UnsafeBufferPointer<PartnerRow>) -> Int {
            var low = 0
            var high = chunks.count
            while high - low > 1 {
                let middle = (low + high) / 2
                if comesBefore(row, chunks[middle][0], rows) { high = middle } else { low = middle }
            }
            return low
        }

        private func place(of row: Int32, in chunk: [Int32], _ rows: UnsafeBufferPointer<PartnerRow>) -> Int {
            var low = 0
            var high = chunk.count
            while low < high {
                let middle = (low + high) / 2
                if comesBefore(chunk[middle], row, rows) { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }

    /// Puts a partner into the lists without keeping their order; ``sort(_:)`` once all are in.
    mutating func append(_ row: Int32, to keys: [UInt64]) {
        for key in keys { lists[number(of: key)].append(row) }
    }

    mutating func sort(_ rows: ContiguousArray<PartnerRow>) {
        rows.withUnsafeBufferPointer { rows in
            for index in lists.indices { lists[index].sort(rows) }
        }
    }

    mutating func insert(_ row: Int32, into keys: [UInt64], _ rows: ContiguousArray<PartnerRow>) {
        rows.withUnsafeBufferPointer { rows in
            for key in keys { lists[number(of: key)].insert(row, rows) }
        }
    }

    /// Takes a partner out; the order must be the one in which he was put in.
    mutating func remove(_ row: Int32, from keys: [UInt64], _ rows: ContiguousArray<PartnerRow>) {
        rows.withUnsafeBufferPointer { rows in
            for key in keys {
                if let number = numbers[key] { lists[Int(number)].remove(row, rows) }
            }
        }
    }

    private mutating func number(of key: UInt64) -> Int {
        if let number = numbers[key] { return Int(number) }
        numbers[key] = Int32(lists.count)
        lists.append(List())
        return lists.count - 1
    }
}

@inline(__always)
private func comesBefore(_ left: Int32, _ right: Int32, _ rows: UnsafeBufferPointer<PartnerRow>) -> Bool {
    let first = rows[Int(left)].merit
    let second = rows[Int(right)].merit
    return first != second ? first > second : rows[Int(left)].tie < rows[Int(right)].tie
}
