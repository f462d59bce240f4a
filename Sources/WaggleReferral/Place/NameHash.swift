/// 64-bit hashes of folded words, and of the names they make up.
///
/// The tables hold about two hundred thousand names: that two of them share a hash is a chance of one
/// in a billion, and the harm would be one wrong guess with a confidence beside it.
enum NameHash {
    /// Never 0, which marks an empty slot and a missing stem.
    @inline(__always)
    static func finished(_ state: UInt64) -> UInt64 {
        var hash = state
        hash ^= hash >> 32
        hash = hash &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
        return hash | 1
    }

    /// The hash of a name of several words from the hash of its beginning and its next word.
    @inline(__always)
    static func joined(_ beginning: UInt64, _ word: UInt64) -> UInt64 {
        finished((beginning << 23 | beginning >> 41) ^ (word &* 0x0000_0100_0000_01B3))
    }

    static func of(_ text: some StringProtocol) -> UInt64? {
        let table = FoldingTable.shared
        var name: UInt64?
        var word = WordHash()
        func close() {
            guard word.count > 0 else { return }
            name = name.map { joined($0, word.full) } ?? word.full
            word = WordHash()
        }
        for scalar in text.unicodeScalars {
            switch NameFolding.role(of: scalar.value, in: table) {
            case .letter(let first, let second):
                word.append(first)
                if second != 0 { word.append(second) }
            case .nothing: break
            case .separator: close()
            }
        }
        close()
        return name
    }
}

/// The hash of one word, built scalar by scalar, and of its stem if it is a Russian one.
///
/// FNV-1a over folded scalars. The three states before the last are kept, so that the hash of the word
/// without its ending is there when the ending turns out to be one.
struct WordHash {
    private(set) var count = 0
    private var state = Self.seed
    private var states: (UInt64, UInt64, UInt64) = (0, 0, 0)
    private var last: (UInt32, UInt32, UInt32) = (0, 0, 0)

    @inline(__always)
    mutating func append(_ scalar: UInt32) {
        states = (state, states.0, states.1)
        last = (scalar, last.0, last.1)
        state = Self.next(state, scalar)
        count += 1
    }

    static var seed: UInt64 { 0xCBF2_9CE4_8422_2325 }

    @inline(__always)
    static func next(_ state: UInt64, _ scalar: UInt32) -> UInt64 {
        (state ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3
    }

    var full: UInt64 { NameHash.finished(state) }

    /// The hash without the case ending, so that "в Москве" is Москва: 0 for other scripts.
    var stem: UInt64 {
        guard last.0 >> 8 == 0x04, count >= 3 else { return 0 }
        switch min(RussianEnding.length(last.2, last.1, last.0), count - 3) {
        case 1: return NameHash.finished(states.0)
        case 2: return NameHash.finished(states.1)
        case 3: return NameHash.finished(states.2)
        default: return full
        }
    }
}

/// Endings that Russian place names take in the cases, as folded scalars: й is и, ё is е.
enum RussianEnding {
    /// How many of a word's last scalars are its ending; 0…3.
    static func length(_ third: UInt32, _ second: UInt32, _ first: UInt32) -> Int {
        if three.contains(third << 16 ^ second << 8 ^ first) { return 3 }
        if two.contains(second << 8 ^ first) { return 2 }
        return one.contains(first) ? 1 : 0
    }

    private static let one = Set("аеиоуыэюяьъ".unicodeScalars.map(\.value))
    private static let two = packed([
        "ом", "ем", "ои", "еи", "ах", "ях", "ам", "ям", "ым", "им", "ых", "их", "ое", "ее", "ыи", "ии", "ая", "яя",
        "ые", "ие", "ую", "юю", "ью",
    ])
    private static let three = packed(["ого", "его", "ому", "ему", "ами", "ями", "ыми", "ими"])

    private static func packed(_ endings: [String]) -> Set<UInt32> {
        Set(endings.map { $0.unicodeScalars.reduce(0) { $0 << 8 ^ $1.value } })
    }
}
