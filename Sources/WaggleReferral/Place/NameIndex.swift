/// Which entries bear a name: a hash table over ``NameHash`` values, open addressing, linear probing.
///
/// Built once at start and never changed: a name with several bearers takes a slot for each. A filter
/// in front of it, one bit a hash, says "no name begins so" for nearly every word of a mail without
/// touching the table; that keeps the scan of a mail within tens of microseconds.
struct NameIndex: Sendable {
    private var hashes: [UInt64]
    private var entries: [UInt32]
    private var filter: [UInt64]
    private var count = 0
    private let mask: Int

    /// - Parameter names: About how many will be put in; the table has room for more.
    init(names: Int) {
        var slots = 1_024
        while slots < names * 2 { slots *= 2 }
        hashes = Array(repeating: 0, count: slots)
        entries = Array(repeating: 0, count: slots)
        filter = Array(repeating: 0, count: 1 << (Self.filterBits - 6))
        mask = slots - 1
    }

    private static let filterBits = 20

    mutating func insert(_ hash: UInt64, entry: UInt32) {
        if count * 4 > hashes.count * 3 { grow() }
        var slot = Int(truncatingIfNeeded: hash >> 8) & mask
        while hashes[slot] != 0 {
            if hashes[slot] == hash, entries[slot] == entry { return }
            slot = (slot + 1) & mask
        }
        hashes[slot] = hash
        entries[slot] = entry
        count += 1
        insertBeginning(hash)
    }

    /// Notes the first words of a longer name, so that the scan goes on behind them.
    mutating func insertBeginning(_ hash: UInt64) {
        let bit = Int(truncatingIfNeeded: hash >> (64 - UInt64(Self.filterBits)))
        filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }

    private mutating func grow() {
        var larger = NameIndex(names: hashes.count)
        for slot in hashes.indices where hashes[slot] != 0 {
            larger.insert(hashes[slot], entry: entries[slot])
        }
        larger.filter = filter
        self = larger
    }

    /// Whether a name with this hash, or one that begins so, can be in the table.
    @inline(__always)
    func mayContain(_ hash: UInt64) -> Bool {
        let bit = Int(truncatingIfNeeded: hash >> (64 - UInt64(Self.filterBits)))
        return filter[bit >> 6] & (1 << UInt64(bit & 63)) != 0
    }

    func contains(_ hash: UInt64) -> Bool {
        var slot = Int(truncatingIfNeeded: hash >> 8) & mask
        while hashes[slot] != 0 {
            if hashes[slot] == hash { return true }
            slot = (slot + 1) & mask
        }
        return false
    }

    /// All entries that bear the name, in the order in which they were put in.
    func entries(named hash: UInt64) -> [Int] {
        var found: [Int] = []
        var slot = Int(truncatingIfNeeded: hash >> 8) & mask
        while hashes[slot] != 0 {
            if hashes[slot] == hash { found.append(Int(entries[slot])) }
            slot = (slot + 1) & mask
        }
        return found
    }
}
