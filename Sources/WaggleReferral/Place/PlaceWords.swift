/// One word of a text that is searched for places.
struct PlaceWord {
    /// UTF-8 offsets.
    var start: Int
    var end: Int
    var hash: UInt64
    /// The hash without a Russian case ending; 0 where the word is in another script.
    var stem: UInt64
    /// Scalars.
    var length: Int
    /// What stands between the word before and this one.
    var gap: Gap
    var isCapital: Bool
    /// Whether the script knows capitals at all; Devanagari and Arabic do not.
    var hasCase: Bool
    var isNumber: Bool
    /// Inside a mail or web address, where "pune.example" is no town.
    var isInAddress: Bool

    /// Stronger gaps part more.
    enum Gap: UInt8, Comparable {
        case space
        /// A hyphen, apostrophe or the full stop of "St. Albans".
        case joint
        /// One line end: mail programs wrap lines in the middle of names.
        case line
        /// A comma, bracket, slash, or a dash with spaces.
        case comma
        /// A sentence ends, or a label with its colon.
        case stop
        /// An empty line, or the beginning of the text.
        case paragraph

        static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
    }
}

extension PlaceWord {
    /// The words of a text.
    static func words(of bytes: UnsafeBufferPointer<UInt8>) -> [PlaceWord] {
        let table = FoldingTable.shared
        var words: [PlaceWord] = []
        words.reserveCapacity(bytes.count / 5)
        var hash = WordHash()
        var start = 0
        var isCapital = false
        var hasCase = false
        var isNumber = true
        var gap = Gap.paragraph
        var lineEnds = 0
        var isAddress = false
        var position = 0
        let end = min(bytes.count, PlaceLimits.textBytes)

        while position <= end {
            if hash.count == 0, position < end, let word = plain(bytes, from: position, to: end) {
                words.append(
                    PlaceWord(
                        start: position,
                        end: word.end,
                        hash: word.hash,
                        stem: 0,
                        length: word.end - position,
                        gap: gap,
                        isCapital: bytes[position] &- 0x41 < 26,
                        hasCase: bytes[position] > 0x39,
                        isNumber: word.isNumber,
                        isInAddress: isAddress
                    )
                )
                gap = .space
                lineEnds = 0
                position = word.end
            }
            var scalar: UInt32 = 0x20
            var length = 1
            if position < end {
                let byte = bytes[position]
                if byte < 0x80 { scalar = UInt32(byte) } else { (scalar, length) = decoded(bytes, at: position) }
            }
            switch NameFolding.role(of: scalar, in: table) {
            case .letter(let first, let second):
                if hash.count == 0 {
                    start = position
                    isCapital = first != scalar && first > 0x39
                    hasCase = first < 0x530 && first > 0x39 || (0x1E00..<0x2000).contains(first)
                    isNumber = true
                }
                if first < 0x30 || first > 0x39 { isNumber = false }
                hash.append(first)
                if second != 0 { hash.append(second) }
            case .nothing: break
            case .separator:
                if hash.count > 0 {
                    words.append(
                        PlaceWord(
                            start: start,
                            end: position,
                            hash: hash.full,
                            stem: hash.stem,
                            length: hash.count,
                            gap: gap,
                            isCapital: isCapital,
                            hasCase: hasCase,
                            isNumber: isNumber,
                            isInAddress: isAddress
                        )
                    )
                    hash = WordHash()
                    gap = .space
                    lineEnds = 0
                }
                switch scalar {
                case 0x20, 0x09, 0x0D, 0xA0, 0x3E:  // the > of quoted mail is as good as nothing
                    isAddress = false
                case 0x0A:
                    isAddress = false
                    lineEnds += 1
                    gap = max(gap, lineEnds > 1 ? .paragraph : .line)
                case 0x40:  // @: what stands before it is part of the address, too
                    isAddress = true
                    markAddress(&words, before: position, in: bytes)
                case 0x2E:
                    let next = position + 1 < end ? bytes[position + 1] : 0x20
                    let before = words.last.map { $0.end == position ? $0.length : 0 } ?? 0
                    if next > 0x20, before > 3 || isAddress, next != 0x22, next != 0x29 {
                        // "host.example", but not "г.Москва" nor "St.Gallen".
                        isAddress = true
                        if before > 0 { words[words.count - 1].isInAddress = true }
                    }
                    gap = max(gap, before > 0 && before <= 3 ? .joint : .stop)
                case 0x2D, 0x27, 0x2019, 0x2010, 0x2011, 0x2BC:
                    let isSpaced = position > 0 && bytes[position - 1] <= 0x20
                    gap = max(gap, isSpaced ? .comma : .joint)
                case 0x3A:
                    gap = max(gap, .stop)
                    if position + 2 < end, bytes[position + 1] == 0x2F, bytes[position + 2] == 0x2F { isAddress = true }
                case 0x2C, 0x28, 0x29, 0x2F, 0x7C, 0x2013, 0x2014, 0xB7, 0x2022, 0x2A, 0x5F, 0x22, 0x60C:
                    gap = max(gap, .comma)
                default:
                    gap = max(gap, .stop)
                }
            }
            position += length
        }
        return words
    }

    /// A word of ASCII letters and digits and nothing else, as most are: it is walked over at once.
    @inline(__always)
    private static func plain(
        _ bytes: UnsafeBufferPointer<UInt8>,
        from start: Int,
        to end: Int
    ) -> (end: Int, hash: UInt64, isNumber: Bool)? {
        var at = start
        var state = WordHash.seed
        var isNumber = true
        while at < end {
            let byte = bytes[at]
            if (byte | 0x20) &- 0x61 < 26 {
                state = WordHash.next(state, UInt32(byte | 0x20))
                isNumber = false
            } else if byte &- 0x30 < 10 {
                state = WordHash.next(state, UInt32(byte))
            } else {
                break
            }
            at += 1
        }
        guard at > start, at == end || bytes[at] < 0x80 else { return nil }
        return (at, NameHash.finished(state), isNumber)
    }

    private static func markAddress(
        _ words: inout [PlaceWord],
        before position: Int,
        in bytes: UnsafeBufferPointer<UInt8>
    ) {
        var edge = position
        var index = words.count - 1
        while index >= 0, words[index].end <= edge, edge - words[index].end <= 1 {
            if edge - words[index].end == 1, bytes[words[index].end] <= 0x20 { return }
            words[index].isInAddress = true
            edge = words[index].start
            index -= 1
        }
    }

    /// Decodes one scalar of more than one byte. The bytes are a Swift string's and therefore right.
    @inline(__always)
    static func decoded(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> (scalar: UInt32, length: Int) {
        let byte = UInt32(bytes[position])
        func next(_ offset: Int) -> UInt32 {
            position + offset < bytes.count ? UInt32(bytes[position + offset]) & 0x3F : 0
        }
        if byte < 0xE0 { return ((byte & 0x1F) << 6 | next(1), 2) }
        if byte < 0xF0 { return ((byte & 0x0F) << 12 | next(1) << 6 | next(2), 3) }
        return ((byte & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
    }
}
