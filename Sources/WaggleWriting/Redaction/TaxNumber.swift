/// Numbers by which a state knows a firm, told by their shape. All digits, such as an ИНН or an EIN, need no shape:
/// they are found as numbers are.
enum TaxNumber {
    /// The numbers of a text, as they stand in it without what parts their groups.
    ///
    /// - Parameter bytes: UTF-8.
    static func numbers(in bytes: some Sequence<UInt8>) -> [String] {
        var found: [String] = []
        var token: [UInt8] = []
        token.reserveCapacity(65)
        func close() {
            if token.count >= 9, token.contains(where: { $0 < 0x40 }), let number = number(token) { found += number }
            token.removeAll(keepingCapacity: true)
        }
        for byte in bytes {
            switch byte {
            case 0x30...0x39, 0x41...0x5A: token.append(byte)
            case 0x61...0x7A: token.append(byte - 0x20)
            case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"): break
            default: close()
            }
            // A line of nothing else is no number.
            if token.count > 64 { token.removeAll(keepingCapacity: true) }
        }
        close()
        return found
    }

    private static func number(_ token: [UInt8]) -> [String]? {
        let text = String(decoding: token, as: UTF8.self)
        for shape in shapes where fits(token, shape) {
            // A GSTIN holds the PAN, which names the firm alone.
            return token.count == 15 ? [text, String(text.dropFirst(2).prefix(10))] : [text]
        }
        let isVAT =
            (10...14).contains(token.count) && unions.contains(String(text.prefix(2)))
            && token.dropFirst(2).count(where: { $0 < 0x40 }) >= 7
        return isVAT ? [text, String(text.dropFirst(2))] : nil
    }

    private static func fits(_ token: [UInt8], _ shape: [UInt8]) -> Bool {
        token.count == shape.count
            && zip(token, shape).allSatisfy { byte, kind in
                switch kind {
                case UInt8(ascii: "A"): byte > 0x40
                case UInt8(ascii: "9"): byte < 0x40
                case UInt8(ascii: "*"): true
                default: byte == kind
                }
            }
    }

    /// `A` a letter, `9` a digit, `*` either.
    private static let shapes = [
        "99AAAAA9999A*Z*",  // GSTIN
        "AAAAA9999A",  // PAN
        "A99999AA9999AAA999999",  // CIN of an Indian company
        "AAAA99999A",  // TAN
        "AAA999999AAA",  // RFC of a Mexican company
    ].map { Array($0.utf8) }

    /// Countries whose VAT numbers begin with their code (VIES), and two beside them.
    private static let unions: Set<String> = [
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE", "IT", "LT", "LU",
        "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "XI", "GB", "CH",
    ]
}
