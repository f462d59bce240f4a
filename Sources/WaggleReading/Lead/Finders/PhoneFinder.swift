import CPhoneNumber

/// A phone number as a text names it.
public struct PhoneMention: Hashable, Sendable {
    /// Where in the text.
    public var range: Range<String.Index>
    /// "+" and digits, without the extension (ITU-T E.164).
    public var e164: String
    /// Digits behind "ext." or its like.
    public var `extension`: String?
    public var kind: Kind

    /// What the numbering plan of its country says about the number.
    public enum Kind: Hashable, Sendable {
        case fixedLine
        case mobile
        /// In North America the two look alike.
        case fixedLineOrMobile
        /// A hotline, never a customer's own.
        case tollFree
        case premiumRate
        case sharedCost
        case other
    }

    public init(range: Range<String.Index>, e164: String, extension: String?, kind: Kind) {
        self.range = range
        self.e164 = e164
        self.extension = `extension`
        self.kind = kind
    }

    public var isTollFree: Bool { kind == .tollFree }
}

/// Finds phone numbers in free text, by libphonenumber.
///
/// The library's own search takes 0.1 ms for a line with numbers. So the runs of digits are found here, each is
/// handed over alone, and the library searches only a line whose run is no number as a whole.
/// Numbers that a label or a unit makes something else (orders, tax numbers, money) are left out.
public struct PhoneFinder: Hashable, Sendable {
    /// ISO 3166-1 alpha-2, in capitals: for numbers without a country code.
    public let region: String

    public init(region: String) {
        self.region = region.uppercased()
    }

    /// Bytes of one line that are looked at; HTML without line ends makes long ones.
    private static let lineBytes = 8_192
    /// Lines of one text that are handed to the library; a list of more numbers is no lead.
    private static let lines = 100
    private static let numbersPerLine = 16

    /// The valid numbers of a text, in its order.
    public func numbers(in text: Substring) -> [PhoneMention] {
        var numbers: [PhoneMention] = []
        var runsLeft = ReadingLimits.phoneRuns
        // A substring's bytes are copied one by one, a string's at once.
        let bytes = Array(String(text).utf8)
        for line in Self.linesWithDigits(bytes).prefix(Self.lines) where runsLeft > 0 {
            let start = text.utf8.index(text.utf8.startIndex, offsetBy: line.lowerBound)
            let line = bytes[line].prefix(Self.lineBytes)
            numbers += mentions(phones(inLine: Array(line), &runsLeft), Array(line), from: start, in: text)
        }
        return numbers
    }

    /// Lines with as many digits as the shortest number has, in bytes.
    private static func linesWithDigits(_ bytes: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            var digits = 0
            var at = 0
            while at < bytes.count {
                let byte = bytes[at]
                // Letters, as most are.
                if byte &- 0x3A >= 0x46 {
                    if byte &- 0x30 < 10 || byte == 0xA5 || byte == 0xD9 {
                        digits += 1
                    } else if byte == 0x0A {
                        if digits >= 7 { found.append(start..<at) }
                        start = at + 1
                        digits = 0
                    }
                }
                at += 1
            }
            if digits >= 7 { found.append(start..<at) }
        }
        return found
    }

    /// The valid numbers of a text, in its order.
    public func numbers(in text: String) -> [PhoneMention] {
        numbers(in: text[...])
    }

    /// Takes a text for one number and nothing else, as a field of a form or table gives it.
    ///
    /// - Returns: E.164; nil unless it is a valid number of its country.
    public func number(from text: some StringProtocol) -> String? {
        var text = String(text)
        var found = waggle_phone()
        let isNumber = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { bytes in
                bytes.count <= 100 && waggle_phone_parse(bytes.baseAddress, bytes.count, region, &found)
            }
        }
        return isNumber && found.is_valid ? Self.text(of: found.e164) : nil
    }

    // MARK: - One line

    private func phones(inLine bytes: [UInt8], _ runsLeft: inout Int) -> [waggle_phone] {
        var found: [waggle_phone] = []
        for run in PhoneRuns.runs(in: bytes) where found.count < Self.numbersPerLine && runsLeft > 0 {
            runsLeft -= 1
            guard run.isASCII else { return search(bytes) }
            if var phone = parsed(bytes[run.range]), accepts(phone, run, bytes) {
                phone.start = run.range.lowerBound
                phone.end = run.range.upperBound
                found.append(phone)
            } else if run.digits > 10 {
                // Two numbers, or a date before a number.
                for var phone in search(Array(bytes[run.range])) {
                    phone.start += run.range.lowerBound
                    phone.end += run.range.lowerBound
                    found.append(phone)
                }
            }
        }
        return found
    }

    /// - Parameter lineStart: Where the line of the bytes begins in the text.
    private func mentions(
        _ found: [waggle_phone],
        _ bytes: [UInt8],
        from lineStart: String.Index,
        in text: Substring
    ) -> [PhoneMention] {
        found.compactMap { phone in
            guard !Self.isSomethingElse(bytes, from: Int(phone.start), to: Int(phone.end)) else { return nil }
            let start = text.utf8.index(lineStart, offsetBy: Int(phone.start))
            let end = text.utf8.index(start, offsetBy: Int(phone.end - phone.start))
            let digits = Self.text(of: phone.extension)
            return PhoneMention(
                range: start..<end,
                e164: Self.text(of: phone.e164),
                extension: digits.isEmpty ? PhoneRuns.extension(in: bytes, from: Int(phone.end)) : digits,
                kind: PhoneMention.Kind(phone.kind)
            )
        }
    }

    private func search(_ bytes: [UInt8]) -> [waggle_phone] {
        bytes.withUnsafeBytes { raw in
            withUnsafeTemporaryAllocation(of: waggle_phone.self, capacity: Self.numbersPerLine) { room in
                let text = raw.bindMemory(to: CChar.self)
                let count = waggle_phone_find(text.baseAddress, text.count, region, room.baseAddress, room.count)
                return Array(room.prefix(count))
            }
        }
    }

    private func parsed(_ bytes: ArraySlice<UInt8>) -> waggle_phone? {
        var found = waggle_phone()
        let isNumber = bytes.withUnsafeBytes { raw in
            let text = raw.bindMemory(to: CChar.self)
            return waggle_phone_parse(text.baseAddress, text.count, region, &found)
        }
        return isNumber ? found : nil
    }

    /// A number of the plan; or one of the right length that is written as a phone number. Plans have gaps that are
    /// filled later, and every year some are.
    private func accepts(_ phone: waggle_phone, _ run: PhoneRuns.Run, _ bytes: [UInt8]) -> Bool {
        let isWritten = run.isInternational || run.hasTrunkPrefix
        if phone.is_valid { return isWritten || run.digits >= 9 && !Self.needsTrunkPrefix.contains(region) }
        guard phone.is_possible, isWritten || Self.isCalled(bytes, before: run.range.lowerBound) else { return false }
        let e164 = Self.text(of: phone.e164)
        for (prefix, lengths) in Self.lengths where e164.hasPrefix(prefix) {
            return lengths.contains(e164.utf8.count - prefix.utf8.count)
        }
        return false
    }

    /// Where a number without its 0 is something else.
    private static let needsTrunkPrefix: Set<String> = [
        "DE", "AT", "CH", "GB", "FR", "NL", "BE", "SE", "FI", "AU", "ZA", "JP", "IE", "UA", "BG", "RO", "HR",
    ]

    /// Digits behind the country code, of the countries whose plans we accept gaps in (ITU-T E.164, national plans).
    private static let lengths: [(prefix: String, lengths: ClosedRange<Int>)] = [
        ("+91", 10...10), ("+44", 10...10), ("+971", 8...9), ("+7", 10...10), ("+49", 7...11), ("+33", 9...9),
        ("+34", 9...9), ("+351", 9...9), ("+353", 8...9), ("+39", 8...11), ("+41", 9...9), ("+43", 7...12),
        ("+31", 9...9), ("+32", 8...9), ("+48", 9...9), ("+380", 9...9), ("+375", 9...9), ("+55", 10...11),
        ("+52", 10...10), ("+65", 8...8), ("+61", 9...9), ("+64", 8...10), ("+27", 9...9), ("+966", 8...9),
        ("+974", 8...8), ("+968", 8...8), ("+965", 8...8), ("+973", 8...8), ("+977", 8...10), ("+880", 8...10),
        ("+94", 9...9), ("+1", 10...10),
    ]

    /// "Tel.", "call", "звоните": the word before says that the digits are called.
    private static func isCalled(_ line: [UInt8], before offset: Int) -> Bool {
        var (label, position) = word(before: offset, in: line)
        if fillers.contains(label) { (label, position) = word(before: position, in: line) }
        return callings.contains(label)
    }

    private static let callings: Set<String> = [
        "tel", "tel.", "phone", "ph", "mob", "mobile", "cell", "call", "ring", "text", "whatsapp", "wa", "contact",
        "dial",
        "telefon", "handy", "mobil", "fon", "téléphone", "portable", "tél", "appelez", "teléfono", "móvil", "tlf",
        "llamar", "telefone", "celular", "fone", "ligar", "тел", "телефон", "моб", "звоните", "звонить", "номер",
        "फोन", "मोबाइल", "cellulare", "telefono", "telefoon", "direct", "office", "desk", "landline", "line", "at", "on",
    ]

    /// The characters of a C array up to its NUL.
    private static func text<Characters>(of characters: Characters) -> String {
        withUnsafeBytes(of: characters) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }

    // MARK: - What is no phone number

    /// Words that make the number behind them something else.
    private static let labels: Set<String> = [
        "order", "invoice", "inv", "po", "p.o", "bill", "ref", "reference", "ticket", "case", "gstin", "gst", "pan",
        "tan", "cin", "vat", "tax", "hsn", "sac", "serial", "sr", "s/n", "sn", "imei", "mac", "account", "a/c", "acc",
        "acct", "ifsc", "iban", "bic", "utr", "txn", "transaction", "licence", "license", "key", "id", "pin", "pincode",
        "zip", "sku", "part", "model", "quote", "quotation", "tender", "rs", "inr", "usd", "eur", "gbp", "aed",
        "udyam", "duns", "fax", "факс", "инн", "кпп", "огрн", "бик", "счет", "счёт", "заказ", "заказа", "р/с", "к/с",
        "auftrag", "auftragsnummer", "bestellung", "bestellnummer", "rechnung", "rechnungsnummer", "kundennummer",
        "ust-idnr", "telefax", "siret", "siren", "commande", "facture", "pedido", "factura", "cnpj", "cpf", "nif",
    ]

    /// Words that may stand between such a label and its number: "order no. 9820012345".
    private static let fillers: Set<String> = [
        "no", "no.", "nos", "number", "num", "nr", "nr.", "n°", "#", "№", "is", "code", "номер", "nummer", "id",
    ]

    /// Words of money and measure behind a number.
    private static let units: Set<String> = [
        "rs", "rupees", "inr", "usd", "eur", "euro", "руб", "₽", "€", "units", "pcs", "nos", "users", "sqft", "/-",
        "km",
    ]

    private static func isSomethingElse(_ line: [UInt8], from start: Int, to end: Int) -> Bool {
        // A date and time, "2026-11-21 10:30": the library takes some for numbers.
        if end + 1 < line.count, line[end] == UInt8(ascii: ":"), line[end + 1] &- 0x30 < 10 { return true }
        if end < line.count, line[end] == UInt8(ascii: "@") || line[end] == UInt8(ascii: "_") { return true }
        if start > 0, "@_=/#-".utf8.contains(line[start - 1]), start > 1, line[start - 2] > 0x20 {
            // Inside an address of the web, or the tail of "INV-9820012345"; "Tel-98…" and "Mob/98…" stay.
            let label = word(before: start - 1, in: line).text
            if line[start - 1] == UInt8(ascii: "=") || label.contains("://") || labels.contains(label) { return true }
        }
        let text = line[start..<end]
        if text.first == UInt8(ascii: "+") { return labelledFax(line, from: start) }
        var (label, position) = word(before: start, in: line)
        if fillers.contains(label) { (label, position) = word(before: position, in: line) }
        if labels.contains(label) { return true }
        let behind = word(after: end, in: line)
        return units.contains(behind)
    }

    /// A number with a country code is a phone number whatever stands before it, unless that is "fax".
    private static func labelledFax(_ line: [UInt8], from start: Int) -> Bool {
        ["fax", "telefax", "факс", "f"].contains(word(before: start, in: line).text)
    }

    /// The word before an offset in small letters, without its colon, and where it begins.
    private static func word(before offset: Int, in line: [UInt8]) -> (text: String, start: Int) {
        var end = offset
        while end > 0, " \t:.-=(#".utf8.contains(line[end - 1]) { end -= 1 }
        var start = end
        while start > 0, end - start < 40, !" \t,;:(|".utf8.contains(line[start - 1]) { start -= 1 }
        return (String(decoding: line[start..<end], as: UTF8.self).lowercased(), start)
    }

    private static func word(after offset: Int, in line: [UInt8]) -> String {
        let rest = line[offset...].drop { $0 == UInt8(ascii: " ") }
        return String(decoding: rest.prefix { !" \t,;:.)|".utf8.contains($0) }.prefix(40), as: UTF8.self).lowercased()
    }
}

extension PhoneMention.Kind {
    init(_ kind: waggle_phone_kind) {
        switch kind {
        case WAGGLE_PHONE_FIXED_LINE: self = .fixedLine
        case WAGGLE_PHONE_MOBILE: self = .mobile
        case WAGGLE_PHONE_FIXED_LINE_OR_MOBILE: self = .fixedLineOrMobile
        case WAGGLE_PHONE_TOLL_FREE: self = .tollFree
        case WAGGLE_PHONE_PREMIUM_RATE: self = .premiumRate
        case WAGGLE_PHONE_SHARED_COST: self = .sharedCost
        default: self = .other
        }
    }
}
