/// Runs of digits in a line that may be a phone number, by their bytes alone.
enum PhoneRuns {
    struct Run {
        /// Bytes of the line, from the first digit, `+` or bracket to the last digit.
        var range: Range<Int>
        var digits: Int
        var isInternational: Bool
        /// Begins with 0 or a bracket, or with the 8 of Russia.
        var hasTrunkPrefix: Bool
        /// False where the line holds digits of another script, which are left to the library.
        var isASCII = true
    }

    static func runs(in bytes: [UInt8]) -> [Run] {
        var runs: [Run] = []
        var at = 0
        while at < bytes.count {
            // Letters and spaces, as most are.
            if bytes[at] < 0x28 || bytes[at] &- 0x3A < 0x86 {
                at += 1
                continue
            }
            if isForeignDigit(bytes, at) {
                return [
                    Run(
                        range: 0..<bytes.count,
                        digits: 0,
                        isInternational: false,
                        hasTrunkPrefix: false,
                        isASCII: false
                    )
                ]
            }
            guard isDigit(bytes[at]) || opens(bytes, at) else {
                at += 1
                continue
            }
            let end = end(of: bytes, from: at)
            for part in split(bytes, at..<end) {
                if let run = run(bytes, part) { runs.append(run) }
            }
            at = max(end, at + 1)
        }
        return runs
    }

    /// "ext 21", "x21", "доб. 5" behind a number.
    static func `extension`(in bytes: [UInt8], from end: Int) -> String? {
        var at = end
        while at < bytes.count, " ,;(".utf8.contains(bytes[at]) { at += 1 }
        let rest = bytes[at..<min(bytes.count, at + 24)]
        for word in ["extension", "extn", "ext", "x", "доб", "добавочный", "durchwahl", "poste", "ramal"] {
            guard rest.count > word.utf8.count,
                zip(rest, word.utf8).allSatisfy({ $0 == $1 || ($0 | 0x20) == $1 })
            else { continue }
            let digits = rest.dropFirst(word.utf8.count).drop { " .:-#".utf8.contains($0) }.prefix(while: isDigit)
            if (1...6).contains(digits.count) { return String(decoding: digits, as: UTF8.self) }
        }
        return nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    private static func opens(_ bytes: [UInt8], _ at: Int) -> Bool {
        guard bytes[at] == 0x2B || bytes[at] == 0x28, at + 1 < bytes.count else { return false }
        return isDigit(bytes[at + 1]) || bytes[at + 1] == 0x2B || bytes[at + 1] == 0x30
    }

    /// Arabic, Devanagari and full-width digits.
    private static func isForeignDigit(_ bytes: [UInt8], _ at: Int) -> Bool {
        switch bytes[at] {
        case 0xD9: at + 1 < bytes.count && (0xA0...0xA9).contains(bytes[at + 1])
        case 0xDB: at + 1 < bytes.count && (0xB0...0xB9).contains(bytes[at + 1])
        case 0xE0: at + 2 < bytes.count && bytes[at + 1] == 0xA5 && (0xA6...0xAF).contains(bytes[at + 2])
        case 0xEF: at + 2 < bytes.count && bytes[at + 1] == 0xBC && (0x90...0x99).contains(bytes[at + 2])
        default: false
        }
    }

    /// Over digits and what stands between those of one number: a space, hyphen, point, bracket or slash, or two.
    private static func end(of bytes: [UInt8], from start: Int) -> Int {
        var at = start
        var end = start
        while at < bytes.count {
            if isDigit(bytes[at]) {
                at += 1
                end = at
            } else if " -.()/+".utf8.contains(bytes[at]), at - end < 4 {
                at += 1
            } else if at - end < 4, let length = separatorLength(bytes, at) {
                at += length
            } else {
                break
            }
        }
        return end
    }

    /// No-break spaces, and the hyphens and dashes of word processors.
    private static func separatorLength(_ bytes: [UInt8], _ at: Int) -> Int? {
        if bytes[at] == 0xC2, at + 1 < bytes.count, bytes[at + 1] == 0xA0 { return 2 }
        guard bytes[at] == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80 else { return nil }
        return (0x90...0x94).contains(bytes[at + 2]) || bytes[at + 2] == 0xAF || bytes[at + 2] == 0x89 ? 3 : nil
    }

    /// At " / " and the like, at a `+` in the middle, and at ". ".
    private static func split(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        var at = start + 1
        while at < range.upperBound {
            let isSlash = bytes[at] == 0x2F && (bytes[at - 1] == 0x20 || digits(bytes, start..<at) >= 7)
            let isPlus = bytes[at] == 0x2B && bytes[at - 1] != 0x28
            let isStop = bytes[at] == 0x2E && at + 1 < range.upperBound && bytes[at + 1] == 0x20
            let isWide = bytes[at] == 0x20 && bytes[at - 1] == 0x20
            let isDash = bytes[at] == 0x2D && bytes[at - 1] == 0x20 && digits(bytes, start..<at) >= 9
            if isSlash || isPlus || isStop || isWide || isDash {
                parts.append(start..<at)
                start = at
            }
            at += 1
        }
        parts.append(start..<range.upperBound)
        return parts
    }

    private static func digits(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        range.reduce(0) { $0 + (isDigit(bytes[$1]) ? 1 : 0) }
    }

    private static func run(_ bytes: [UInt8], _ part: Range<Int>) -> Run? {
        var low = part.lowerBound
        var high = part.upperBound
        while low < high, !isDigit(bytes[low]), !opens(bytes, low) { low += 1 }
        while high > low, !isDigit(bytes[high - 1]) { high -= 1 }
        let digits = digits(bytes, low..<high)
        guard digits >= 7, digits <= 40, !isDateOrAddress(bytes[low..<high]) else { return nil }
        let first = bytes[low]
        let isInternational = first == 0x2B || first == 0x28 && bytes[low + 1] == 0x2B || isDoubleZero(bytes, low)
        let hasTrunkPrefix =
            first == 0x30 || first == 0x28 || first == 0x38 && digits == 11
            // "718-555-0149" is grouped as only phone numbers are.
            || isGrouped(bytes[low..<high])
        return Run(
            range: low..<high,
            digits: digits,
            isInternational: isInternational,
            hasTrunkPrefix: hasTrunkPrefix
        )
    }

    private static func isDoubleZero(_ bytes: [UInt8], _ low: Int) -> Bool {
        low + 2 < bytes.count && bytes[low] == 0x30 && bytes[low + 1] == 0x30 && isDigit(bytes[low + 2])
    }

    private static func isGrouped(_ text: ArraySlice<UInt8>) -> Bool {
        let groups = text.split { !isDigit($0) }.map(\.count)
        return groups == [3, 3, 4] || groups == [5, 5] || groups == [3, 4, 4] && text.first == 0x30
    }

    /// 21/11/2026, 2026-11-21 10, 192.168.10.25, and years: 2019-2024.
    private static func isDateOrAddress(_ text: ArraySlice<UInt8>) -> Bool {
        let groups = text.split { !isDigit($0) }
        let counts = groups.map(\.count)
        let isDotted = text.allSatisfy { isDigit($0) || $0 == 0x2E }
        if isDotted, counts.count == 4, counts.allSatisfy({ $0 <= 3 }), text.first != 0x30 { return true }
        guard let first = groups.first, let last = groups.last else { return false }
        let isYear = { (group: ArraySlice<UInt8>) in
            group.count == 4
                && (group.first == 0x32 && group.dropFirst().first == 0x30 || group.starts(with: "19".utf8))
        }
        if counts.count <= 5, counts.count >= 3, isYear(first), counts[1] <= 2, counts[2] <= 2 { return true }
        if counts.count == 3, isYear(last), counts[0] <= 2, counts[1] <= 2 { return true }
        return counts == [4, 4] && isYear(first) && isYear(last)
    }
}
