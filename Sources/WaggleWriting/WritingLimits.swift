/// Limits on what a letter shows of texts from outside. Characters.
enum WritingLimits {
    /// Longer subjects are cut by every mail program.
    static let subject = 120
    /// A name, a firm, a place, a reason: one line.
    static let line = 200
    /// How a lead stands, with the firms that it names.
    static let sentence = 2_000
    /// The words a value came from; enough to find them in the mail.
    static let quote = 120
    /// What somebody wrote, passed on. The whole mail is attached to a handoff.
    static let words = 20_000
}

extension String {
    /// This text as one line: no line ends or control characters, no runs of spaces, cut where it is too long.
    func line(limit: Int = WritingLimits.line) -> String {
        var isClean = utf8.count <= limit
        var before = UInt8(ascii: " ")
        for byte in utf8 where isClean {
            // U+0080…U+009F and U+2028/9 begin with C2 and E2: those texts take the careful way.
            isClean = byte >= 0x20 && byte != 0x7F && byte != 0xC2 && byte != 0xE2
            if byte == UInt8(ascii: " "), before == byte { isClean = false }
            before = byte
        }
        if isClean, before != UInt8(ascii: " ") || isEmpty { return self }
        let words = split { $0.isWhitespace || $0.isNewline || $0.isControl }
        let joined = words.joined(separator: " ")
        return joined.count <= limit ? joined : String(joined.prefix(limit - 1)) + "…"
    }

    /// Several lines, without control characters, cut where they are too long.
    func paragraph(limit: Int = WritingLimits.words) -> String {
        let lines = prefix(limit).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let clean = lines.map { $0.filter { !$0.isControl || $0 == "\t" } }.joined(separator: "\n")
        return count <= limit ? clean : clean + " …"
    }
}

extension Character {
    fileprivate var isControl: Bool {
        unicodeScalars.contains { $0.properties.generalCategory == .control || Self.turnsDirection($0) }
    }

    /// Marks that make a reader see letters in another order than they stand.
    private static func turnsDirection(_ scalar: Unicode.Scalar) -> Bool {
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
}
