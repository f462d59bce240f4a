/// Post codes known by their first characters; the longest known beginning counts.
struct PostcodeTable: Sendable {
    private var entries: [Key: Int] = [:]

    private struct Key: Hashable {
        var country: CountryCode
        var prefix: String
    }

    static let india = CountryCode("IN")
    static let britain = CountryCode("GB")
    static let germany = CountryCode("DE")
    static let russia = CountryCode("RU")

    /// How many digits the codes of a country have, where they are digits only.
    static let digits = [india: 6, russia: 6, germany: 5]

    mutating func add(_ prefix: String, of country: CountryCode, entry: Int) {
        entries[Key(country: country, prefix: prefix)] = entry
    }

    /// Whether a beginning of that length says more than the name of the city does.
    static func isFine(_ prefix: String, of country: CountryCode) -> Bool {
        country == britain ? prefix.utf8.contains { $0 < 0x40 } : prefix.utf8.count >= 5
    }

    func entry(of code: String, in country: CountryCode) -> Int? {
        var prefix = code
        while !prefix.isEmpty {
            if let entry = entries[Key(country: country, prefix: prefix)] {
                // "B" is Birmingham for B5 and for B, but not for BX1.
                let isArea = country == Self.britain && prefix.utf8.allSatisfy { $0 >= 0x40 }
                let next = code.dropFirst(prefix.count).utf8.first
                if !isArea || next.map({ $0 < 0x40 }) ?? true { return entry }
            }
            prefix.removeLast()
        }
        return nil
    }

    /// All readings of something that looks like a post code: six digits may be Indian or Russian.
    func entries(of text: String, in context: PlaceContext) -> [Int] {
        let code = text.uppercased().filter { !$0.isWhitespace }
        if code.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
            return Self.digits.filter { $0.value == code.utf8.count }.keys
                .sorted { ($0 != context.country ? 1 : 0, $0.rawValue) < ($1 != context.country ? 1 : 0, $1.rawValue) }
                .compactMap { entry(of: code, in: $0) }
        }
        guard let outcode = Self.outcode(of: code) else { return [] }
        return entry(of: outcode, in: Self.britain).map { [$0] } ?? []
    }

    /// The first half of a British post code, given whole or only that half, in capitals: LS11 of LS11 5PS.
    static func outcode(of code: String) -> String? {
        let bytes = Array(code.utf8)
        if isOutcode(bytes[...]) { return code }
        guard bytes.count > 3, isIncode(bytes.suffix(3)), isOutcode(bytes.dropLast(3)) else { return nil }
        return String(code.dropLast(3))
    }

    /// One or two letters, a digit, and perhaps a digit or letter: B5, LS11, SW1A.
    static func isOutcode(_ bytes: ArraySlice<UInt8>) -> Bool {
        let letters = bytes.prefix { $0 >= 0x41 && $0 <= 0x5A }
        let rest = bytes.dropFirst(letters.count)
        guard (1...2).contains(letters.count), (1...2).contains(rest.count), let digit = rest.first else {
            return false
        }
        guard digit >= 0x30, digit <= 0x39, let last = rest.last else { return false }
        return last >= 0x30 && last <= 0x39 || last >= 0x41 && last <= 0x5A
    }

    /// A digit and two letters: 5PS.
    static func isIncode(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count == 3, let first = bytes.first, first >= 0x30, first <= 0x39 else { return false }
        return bytes.dropFirst().allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
    }
}
