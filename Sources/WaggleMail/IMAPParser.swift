import Foundation

/// Reads one complete answer (RFC 9051 §9), byte by byte, without copying but for the values it gives.
struct IMAPParser {
    private let bytes: UnsafeRawBufferPointer
    private var at = 0

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    /// - Parameter frame: One answer with its line end, as ``IMAPFramer`` cut it.
    static func response(_ frame: UnsafeRawBufferPointer) -> IMAPResponse {
        var parser = IMAPParser(frame.droppingLineEnd)
        do {
            return try parser.response()
        } catch {
            return .malformed
        }
    }

    /// The answer begins with `* ` and is no status: it may carry literals.
    mutating func beginsData() -> Bool {
        guard skip(UInt8(ascii: "*")), skip(space) else { return false }
        let word = token()
        return IMAPStatus.Kind.allNames.allSatisfy { !matches(word, $0.name) }
    }

    private struct Malformed: Error {}

    // MARK: Answers

    private mutating func response() throws(Malformed) -> IMAPResponse {
        if skip(UInt8(ascii: "+")) { return .continuation }
        guard skip(UInt8(ascii: "*")) else { return try tagged() }
        try need(space)
        if let number = number() {
            try need(space)
            return try numbered(number)
        }
        let word = token()
        if let kind = statusKind(word) { return .status(status(kind)) }
        if matches(word, "CAPABILITY") { return .capability(words(upTo: bytes.count)) }
        guard !word.isEmpty else { throw Malformed() }
        return .other(text(word).uppercased())
    }

    private mutating func tagged() throws(Malformed) -> IMAPResponse {
        let tag = token()
        guard !tag.isEmpty, skip(space), let kind = statusKind(token()) else {
            // Neither data nor the end of a command: the empty tag is never on the wire.
            return .tagged("", IMAPStatus(kind: .bad, code: nil, text: ""))
        }
        return .tagged(text(tag), status(kind))
    }

    private mutating func numbered(_ number: UInt64) throws(Malformed) -> IMAPResponse {
        guard let number = UInt32(exactly: number) else { throw Malformed() }
        let word = token()
        if matches(word, "FETCH") {
            try need(space)
            return .fetch(try fetch())
        }
        if matches(word, "EXISTS") { return .exists(number) }
        if matches(word, "EXPUNGE") { return .expunge(number) }
        guard !word.isEmpty else { throw Malformed() }
        return .other(text(word).uppercased())
    }

    // MARK: Status

    private func statusKind(_ word: Range<Int>) -> IMAPStatus.Kind? {
        IMAPStatus.Kind.allNames.first { matches(word, $0.name) }?.kind
    }

    private mutating func status(_ kind: IMAPStatus.Kind) -> IMAPStatus {
        _ = skip(space)
        let code = skip(UInt8(ascii: "[")) ? code() : nil
        _ = skip(space)
        return IMAPStatus(kind: kind, code: code, text: printable(at..<bytes.count))
    }

    private mutating func code() -> IMAPStatus.Code? {
        guard let end = bytes[at...].firstIndex(of: UInt8(ascii: "]")) else { return nil }
        defer { at = end + 1 }
        let name = token(stop: UInt8(ascii: "]"))
        if matches(name, "CAPABILITY") { return .capability(words(upTo: end)) }
        if matches(name, "UIDNOTSTICKY") { return .uidNotSticky }
        if matches(name, "UIDVALIDITY"), let value = lastNumber(upTo: end) { return .uidValidity(value) }
        if matches(name, "UIDNEXT"), let value = lastNumber(upTo: end) { return .uidNext(value) }
        return .other(printable(name).uppercased())
    }

    private mutating func lastNumber(upTo end: Int) -> UInt32? {
        guard skip(space), let value = number(), at == end else { return nil }
        return UInt32(exactly: value)
    }

    private mutating func words(upTo end: Int) -> Set<String> {
        var words: Set<String> = []
        while at < end {
            guard !skip(space) else { continue }
            let word = token(stop: UInt8(ascii: "]"))
            guard !word.isEmpty else { break }
            words.insert(text(word).uppercased())
        }
        return words
    }

    // MARK: FETCH

    private mutating func fetch() throws(Malformed) -> IMAPFetch {
        var fetch = IMAPFetch()
        try need(UInt8(ascii: "("))
        while !skip(UInt8(ascii: ")")) {
            if skip(space) { continue }
            let item = try itemName()
            try need(space)
            if matches(item, "UID") {
                guard let uid = number().flatMap({ UInt32(exactly: $0) }), uid > 0 else { throw Malformed() }
                fetch.uid = uid
            } else if matches(item, "RFC822.SIZE") {
                guard let size = number() else { throw Malformed() }
                fetch.size = Int(clamping: size)
            } else if matches(item, "INTERNALDATE") {
                let value = try string()
                fetch.internalDate = value.flatMap { moment($0) }
            } else if matches(item, "BODY[]") {
                fetch.body = try data()
            } else if matches(item, "BODY[HEADER]") {
                fetch.header = try data()
            } else {
                try skipValue(depth: 1)
            }
        }
        return fetch
    }

    /// `UID`, `BODY[]`, `BODY[HEADER]<0>`: without what stands in angle brackets.
    private mutating func itemName() throws(Malformed) -> Range<Int> {
        let from = at
        while at < bytes.count, !isDelimiter(bytes[at]) {
            if bytes[at] == UInt8(ascii: "[") {
                guard let end = bytes[at...].firstIndex(of: UInt8(ascii: "]")) else { throw Malformed() }
                at = end
            } else if bytes[at] == UInt8(ascii: "<") {
                let name = from..<at
                _ = token()
                return name
            }
            at += 1
        }
        guard at > from else { throw Malformed() }
        return from..<at
    }

    private mutating func data() throws(Malformed) -> Data {
        let quoted = peek == UInt8(ascii: "\"")
        guard let range = try string(), let base = bytes.baseAddress else { return Data() }
        if quoted, bytes[range].contains(UInt8(ascii: "\\")) { return unescaped(range) }
        return Data(bytes: base + range.lowerBound, count: range.count)
    }

    private func unescaped(_ range: Range<Int>) -> Data {
        var data = Data()
        var isEscaped = false
        for byte in bytes[range] {
            if byte == UInt8(ascii: "\\"), !isEscaped {
                isEscaped = true
            } else {
                data.append(byte)
                isEscaped = false
            }
        }
        return data
    }

    // MARK: Values

    /// A quoted string (its escapes still in it), a literal, or NIL.
    private mutating func string() throws(Malformed) -> Range<Int>? {
        switch peek {
        case UInt8(ascii: "\""): return try quoted()
        case UInt8(ascii: "{"): return try literal()
        case UInt8(ascii: "~"):
            at += 1
            return try literal()
        default:
            guard matches(token(), "NIL") else { throw Malformed() }
            return nil
        }
    }

    private mutating func quoted() throws(Malformed) -> Range<Int> {
        try need(UInt8(ascii: "\""))
        let from = at
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "\""):
                at += 1
                return from..<(at - 1)
            case UInt8(ascii: "\\"): at += 2
            case 0x0A: throw Malformed()
            default: at += 1
            }
        }
        throw Malformed()
    }

    private mutating func literal() throws(Malformed) -> Range<Int> {
        try need(UInt8(ascii: "{"))
        guard let count = number().flatMap({ Int(exactly: $0) }) else { throw Malformed() }
        _ = skip(UInt8(ascii: "+"))
        try need(UInt8(ascii: "}"))
        _ = skip(0x0D)
        try need(0x0A)
        guard count <= bytes.count - at else { throw Malformed() }
        defer { at += count }
        return at..<(at + count)
    }

    private mutating func skipValue(depth: Int) throws(Malformed) {
        guard depth <= IMAPLimits.depth else { throw Malformed() }
        switch peek {
        case UInt8(ascii: "("):
            at += 1
            while !skip(UInt8(ascii: ")")) {
                if !skip(space) { try skipValue(depth: depth + 1) }
            }
        case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "~"):
            _ = try string()
        default:
            guard !token().isEmpty else { throw Malformed() }
        }
    }

    private mutating func number() -> UInt64? {
        var value: UInt64 = 0
        let from = at
        while let byte = peek, case UInt8(ascii: "0")...UInt8(ascii: "9") = byte {
            guard at - from < 19 else { return nil }
            value = value * 10 + UInt64(byte - UInt8(ascii: "0"))
            at += 1
        }
        return at > from ? value : nil
    }

    // MARK: Bytes

    private var space: UInt8 { UInt8(ascii: " ") }

    private var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func skip(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        at += 1
        return true
    }

    private mutating func need(_ byte: UInt8) throws(Malformed) {
        guard skip(byte) else { throw Malformed() }
    }

    private func isDelimiter(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\"")
    }

    private mutating func token(stop: UInt8 = 0) -> Range<Int> {
        let from = at
        while at < bytes.count, !isDelimiter(bytes[at]), bytes[at] != stop { at += 1 }
        return from..<at
    }

    /// The same word, whatever its case (RFC 9051 §1.2: keywords are).
    private func matches(_ range: Range<Int>, _ word: StaticString) -> Bool {
        guard range.count == word.utf8CodeUnitCount else { return false }
        for index in 0..<range.count {
            var byte = bytes[range.lowerBound + index]
            if case UInt8(ascii: "a")...UInt8(ascii: "z") = byte { byte -= 0x20 }
            if byte != word.utf8Start[index] { return false }
        }
        return true
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: UnsafeRawBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    /// Fit for a log: what a server says is not trusted to be one line.
    private func printable(_ range: Range<Int>) -> String {
        let cut = range.prefix(300)
        let text = String(decoding: UnsafeRawBufferPointer(rebasing: bytes[cut]), as: UTF8.self)
        return String(
            String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 })
        )
    }

    /// `17-Jul-1996 02:44:25 -0700`, the day perhaps with a space in front (RFC 9051 §9, date-time).
    private func moment(_ range: Range<Int>) -> Date? {
        guard range.count == 26 else { return nil }
        func digits(_ offsets: Range<Int>) -> Int? {
            var value = 0
            for offset in offsets {
                switch bytes[range.lowerBound + offset] {
                case UInt8(ascii: "0")...UInt8(ascii: "9"):
                    value = value * 10 + Int(bytes[range.lowerBound + offset] - UInt8(ascii: "0"))
                case UInt8(ascii: " ") where offset == 0: continue
                default: return nil
                }
            }
            return value
        }
        let month = (range.lowerBound + 3)..<(range.lowerBound + 6)
        guard let day = digits(0..<2), let year = digits(7..<11), (1...31).contains(day), year >= 1_900,
            let hour = digits(12..<14), let minute = digits(15..<17), let second = digits(18..<20),
            let zoneHours = digits(22..<24), let zoneMinutes = digits(24..<26),
            let monthIndex = Self.months.firstIndex(where: { matches(month, $0) })
        else { return nil }
        let zone = (zoneHours * 60 + zoneMinutes) * (bytes[range.lowerBound + 21] == UInt8(ascii: "-") ? -1 : 1)
        let minutes = (daysSince1970(year, monthIndex + 1, day) * 24 + hour) * 60 + minute - zone
        return Date(timeIntervalSince1970: Double(minutes * 60 + second))
    }

    private static let months: [StaticString] = [
        "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
    ]

    /// Days of the Gregorian calendar, counted in years that begin in March so that the leap day is last.
    private func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let monthFromMarch = (month + 9) % 12
        return year * 365 + year / 4 - year / 100 + year / 400 + (monthFromMarch * 153 + 2) / 5 + day - 1 - 719_468
    }
}

extension IMAPStatus.Kind {
    fileprivate static let allNames: [(kind: Self, name: StaticString)] = [
        (.ok, "OK"), (.no, "NO"), (.bad, "BAD"), (.bye, "BYE"), (.preauth, "PREAUTH"),
    ]
}

extension UnsafeRawBufferPointer {
    fileprivate var droppingLineEnd: UnsafeRawBufferPointer {
        var count = self.count
        if count > 0, self[count - 1] == 0x0A { count -= 1 }
        if count > 0, self[count - 1] == 0x0D { count -= 1 }
        return UnsafeRawBufferPointer(rebasing: self[..<count])
    }
}
