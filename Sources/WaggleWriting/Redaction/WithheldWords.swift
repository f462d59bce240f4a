import WaggleReferral
import WaggleTransport

/// Words that must not stand in a row.
struct Needle: Sendable {
    let field: Leak.Field
    let words: [UInt64]
    /// A name that is a word as well: "Will", "Rose". Only with a capital where other words have none.
    var isCapital = false

    /// Letters from which on a single word is also found with one or two letters more.
    static let inflected = 5
}

/// The words and numbers of a lead that an offer must not hold, in every way in which they could be written.
struct WithheldWords {
    private let ownWords: OwnWords
    /// The words of the place that is shown.
    private let place: Set<UInt64>
    /// Numbers that the offer shows: quantities.
    private let shownNumbers: Set<UInt64>
    private(set) var needles: [Needle] = []
    private(set) var numbers: [UInt32: Leak.Field] = [:]
    /// How Latin names sound, for words of other scripts; and how names of other scripts sound, for Latin words.
    private(set) var latinSounds: [UInt64: Leak.Field] = [:]
    private(set) var foreignSounds: [UInt64: Leak.Field] = [:]

    init(_ withheld: Withheld, ownWords: OwnWords, place: Set<UInt64>, shownNumbers: Set<UInt64>) {
        self.ownWords = ownWords
        self.place = place
        self.shownNumbers = shownNumbers
        let lead = withheld.lead
        if let name = lead.customer.name?.value { addPerson(name, company: lead.customer.company?.value) }
        if let company = lead.customer.company?.value { addFirm(company, as: .company) }
        for email in lead.customer.emails { add(email.value, as: .email) }
        for phone in lead.customer.phones { addPhone(phone.value.withoutExtension) }
        if let place = lead.place?.value { addAddress(place.text) }
        addContacts(in: lead.words)
        if let district = withheld.district.map({ ScannedText($0).words.map(\.hash) }), !district.isEmpty {
            needles.append(Needle(field: .place, words: district))
        }
        if let referrer = withheld.referrer { addFirm(referrer, as: .referrer) }
    }

    // MARK: Names of people and firms

    private mutating func addPerson(_ name: String, company: String?) {
        let parts = NameParts(name) { CommonWords.titles.contains($0) }
        for part in parts.all where part.word.length >= 3 && !part.word.isNumber && !isPassed(part.word.hash) {
            if CommonWords.nameWords.contains(part.word.hash) {
                needles.append(Needle(field: .name, words: [part.word.hash], isCapital: true))
            } else if !CommonWords.ofFirms.contains(part.word.hash), !CommonWords.roles.contains(part.word.hash) {
                addSpellings(of: part, as: .name)
            }
        }
        addRows(of: parts, as: .name)
        guard let first = parts.all.first, let last = parts.all.last, parts.all.count > 1 else { return }
        // "r.deshmukh", "rdeshmukh", "rohand", "deshmukhr": how desks make addresses and file names of people.
        for text in [
            first.initial + last.text, last.text + first.initial, first.text + last.initial,
        ] where text.utf8.count >= 5 {
            addRow(ScannedText(text).words.map(\.hash), as: .name)
        }
        addInitials(of: parts, company: company)
    }

    /// "R.D. of Delhi Public School": initials name somebody beside words of his firm that alone name nobody.
    private mutating func addInitials(of parts: NameParts, company: String?) {
        guard let company else { return }
        let firm = NameParts(company) { CommonWords.legalForms.contains($0) }
        guard let head = firm.all.first?.word.hash else { return }
        let spaced = parts.all.map { ScannedText($0.initial).words.map(\.hash) }.joined()
        let joined = ScannedText(parts.all.map(\.initial).joined()).words.map(\.hash)
        for initials in [Array(spaced), joined] where !initials.isEmpty {
            for link in Self.links { needles.append(Needle(field: .name, words: initials + link + [head])) }
        }
    }

    private static let links: [[UInt64]] = ["", "of", "at", "from", "von", "de", "из"].map {
        ScannedText($0).words.map(\.hash)
    }

    private mutating func addFirm(_ name: String, as field: Leak.Field) {
        addJoined(NameParts(name) { _ in false }.all.map(\.text), as: field)
        let parts = NameParts(name) { CommonWords.legalForms.contains($0) }
        for part in parts.all where isTelling(part.word, letters: 3) { addSpellings(of: part, as: field) }
        addRows(of: parts, as: field)
        // "Vashi Hospital": a word of the place and one of a kind name nobody alone, but together.
        for (left, right) in zip(parts.all, parts.all.dropFirst()) where !left.word.isNumber && !right.word.isNumber {
            let pair = [left.word.hash, right.word.hash]
            if pair.contains(where: place.contains), !pair.contains(where: ownWords.contains) {
                needles.append(Needle(field: field, words: pair))
            }
        }
        let initials = parts.all.map(\.initial).joined()
        for word in ScannedText(initials).words where word.length >= 3 {
            if !ownWords.contains(word.hash), !CommonWords.acronyms.contains(word.hash) {
                needles.append(Needle(field: field, words: [word.hash]))
            }
        }
    }

    /// All words in a row, in their order and turned round, apart and joined.
    private mutating func addRows(of parts: NameParts, as field: Leak.Field) {
        guard parts.all.count > 1 else { return }
        addRow(parts.all.map(\.word.hash), as: field)
        if parts.all.count == 2 { addRow(parts.all.reversed().map(\.word.hash), as: field) }
        addJoined(parts.all.map(\.text), as: field)
        if parts.all.count == 2 { addJoined(parts.all.reversed().map(\.text), as: field) }
    }

    private mutating func addJoined(_ texts: [String], as field: Leak.Field) {
        guard texts.count > 1 else { return }
        let joined = ScannedText(texts.joined()).words
        // Digits split a word, so that a joined name with a number in it is a row again.
        if joined.reduce(0, { $0 + $1.length }) >= 5 { addRow(joined.map(\.hash), as: field) }
    }

    /// The word, its spellings without umlauts, and its sound in other scripts.
    private mutating func addSpellings(of part: NameParts.Part, as field: Leak.Field) {
        needles.append(Needle(field: field, words: [part.word.hash]))
        for spelling in LatinSpellings.all(of: part.text) {
            for word in ScannedText(spelling).words where word.length >= 4 && !isPassed(word.hash) {
                needles.append(Needle(field: field, words: [word.hash]))
            }
        }
        guard let sounding = ScannedText(part.text, sounds: .all).sounds.first else { return }
        let keys = sounding.sound.full.prefix(1) + [sounding.sound.bare].compactMap(\.self)
        for key in keys {
            if sounding.isLatin { latinSounds[key] = field } else { foreignSounds[key] = field }
        }
    }

    private mutating func addRow(_ words: [UInt64], as field: Leak.Field) {
        guard !words.isEmpty, words.count > 1 || !isPassed(words[0]) else { return }
        needles.append(Needle(field: field, words: words))
    }

    // MARK: Addresses and numbers

    private mutating func add(_ address: MailAddress, as field: Leak.Field) {
        addRow(ScannedText(address.description).words.map(\.hash), as: field)
        let local = ScannedText(String(address.mailbox)).words
        for word in local where isTelling(word, letters: 4) && !CommonWords.roles.contains(word.hash) {
            needles.append(Needle(field: field, words: [word.hash]))
        }
        if local.count > 1 { addRow(local.map(\.hash), as: field) }
        guard !CommonWords.freeMail.contains(address.domain) else { return }
        addRow(ScannedText(address.domain).words.map(\.hash), as: field)
        // The last label names a country or a trade, not a firm.
        for label in address.domain.split(separator: ".").dropLast() {
            let words = ScannedText(String(label)).words
            for word in words where isTelling(word, letters: 4) {
                needles.append(Needle(field: field, words: [word.hash]))
            }
            guard words.count > 1 else { continue }
            addRow(words.map(\.hash), as: field)
            addRow(ScannedText(label.filter { $0 != "-" && $0 != "_" }).words.map(\.hash), as: field)
        }
    }

    /// Streets and buildings by their words, post codes by their digits, house numbers by what stands beside them.
    private mutating func addAddress(_ text: String) {
        let words = ScannedText(text).words
        for (index, word) in words.enumerated() {
            if word.isNumber {
                if word.length >= 5 || word.length == 4 && !isShownNumber(word.hash) {
                    needles.append(Needle(field: .place, words: [word.hash]))
                }
            } else if isTelling(word, letters: 4), !CommonWords.streetWords.contains(word.hash) {
                needles.append(Needle(field: .place, words: [word.hash]))
            }
            guard index + 1 < words.count else { continue }
            let next = words[index + 1]
            if isAddress(word, next) { needles.append(Needle(field: .place, words: [word.hash, next.hash])) }
            // "LS11 5PS"
            let code = words[index...].prefix(4)
            if code.count == 4, code.map(\.isNumber) == [false, true, true, false], code.allSatisfy({ $0.length <= 2 })
            {
                needles.append(Needle(field: .place, words: code.map(\.hash)))
            }
        }
    }

    /// "400 703", "Plot 14", "221b Baker": two in a row of which one is a number.
    private func isAddress(_ left: ScannedText.Word, _ right: ScannedText.Word) -> Bool {
        switch (left.isNumber, right.isNumber) {
        case (false, false): return false
        case (true, true): return left.length + right.length >= 5
        case (true, false), (false, true):
            let word = left.isNumber ? right : left
            if CommonWords.units.contains(word.hash) { return false }
            if CommonWords.numbered.contains(word.hash) { return true }
            if CommonWords.streetWords.contains(word.hash) { return !ownWords.contains(word.hash) }
            return word.length >= 2 && !isPassed(word.hash) && !CommonWords.ofFirms.contains(word.hash)
        }
    }

    /// A quantity that is shown, or a year: equal to a post code of four digits by chance.
    private func isShownNumber(_ hash: UInt64) -> Bool { shownNumbers.contains(hash) || Self.years.contains(hash) }

    private static let years = CommonWords.hashes((1990...2060).map(String.init).joined(separator: " "))

    /// Addresses and numbers that nobody recognised as the customer's, but that stand in his mail.
    private mutating func addContacts(in words: String) {
        var words = words
        words.withUTF8 { bytes in
            let looked = bytes[..<min(bytes.count, WritingLimits.words * 2)]
            addNumbers(of: looked)
            for number in TaxNumber.numbers(in: looked) {
                addRow(ScannedText(number).words.map(\.hash), as: .taxNumber)
            }
            for at in looked.indices where looked[at] == UInt8(ascii: "@") { addAddress(around: at, in: looked) }
        }
    }

    private mutating func addAddress(around at: Int, in bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        let isPart = { (byte: UInt8) in byte > 0x20 && !Self.besideAddresses.contains(byte) }
        var start = at
        while start > bytes.startIndex, at - start < 64, isPart(bytes[start - 1]) { start -= 1 }
        var end = at + 1
        while end < bytes.endIndex, end - at < 256, isPart(bytes[end]) { end += 1 }
        guard let address = MailAddress(String(decoding: bytes[start..<end], as: UTF8.self)) else { return }
        needles.append(Needle(field: .words, words: ScannedText(address.description).words.map(\.hash)))
    }

    private static let besideAddresses = Array("<>()[],;:\"'".utf8)

    /// Of the customer's number the end counts.
    private mutating func addPhone(_ phone: Substring) {
        let scanned = ScannedText(String(phone))
        if let number = scanned.dialled.last {
            numbers[number.digits] = .phone
        } else {
            addRow(scanned.words.map(\.hash), as: .phone)
        }
    }

    /// Of a run in a text every seven digits count, line by line: a total below a post code makes no number.
    private mutating func addNumbers(of bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        var start = bytes.startIndex
        var digits = 0
        for at in bytes.indices.lowerBound...bytes.indices.upperBound {
            let byte = at < bytes.endIndex ? bytes[at] : UInt8(ascii: "\n")
            switch byte {
            case 0x30...0x39, 0x80...: digits += 1
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
                UInt8(ascii: "="):
                if digits >= ScannedText.digitsOfNumber {
                    let line = ScannedText(String(decoding: bytes[start..<at], as: UTF8.self))
                    for number in line.dialled
                    where numbers[number.digits] == nil && number.digits > 0 && !Self.isPartOfDate(number.digits) {
                        numbers[number.digits] = .words
                    }
                }
                digits = 0
                start = at + 1
            default: break
            }
        }
    }

    /// Seven digits out of 2026-11-23 or 23.11.2026: such a day with an hour behind it is in most letters.
    private static func isPartOfDate(_ digits: UInt32) -> Bool {
        let year: ClosedRange<UInt32> = 1990...2060
        let month: ClosedRange<UInt32> = 1...12
        let day: ClosedRange<UInt32> = 1...31
        return year.contains(digits / 1_000) && month.contains(digits / 10 % 100)
            || digits / 10_000 <= 60 && month.contains(digits / 100 % 100) && day.contains(digits % 100)
            || year.contains(digits % 10_000) && month.contains(digits / 10_000 % 100)
            || (199...206).contains(digits % 1_000) && month.contains(digits / 1_000 % 100)
                && day.contains(digits / 100_000)
    }

    // MARK: What tells somebody

    private func isPassed(_ hash: UInt64) -> Bool { ownWords.contains(hash) || place.contains(hash) }

    private func isTelling(_ word: ScannedText.Word, letters: Int) -> Bool {
        !word.isNumber && word.length >= letters && !isPassed(word.hash) && !CommonWords.ofFirms.contains(word.hash)
            && !CommonWords.acronyms.contains(word.hash)
    }
}

/// The words of a name with their texts, without those that name nobody.
private struct NameParts {
    let all: [Part]

    struct Part {
        let word: ScannedText.Word
        let text: String

        var initial: String { String(text.prefix(1)) }
    }

    init(_ name: String, except isIgnored: (UInt64) -> Bool) {
        var parts: [Part] = []
        for text in name.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0.unicodeScalars.count > 1) }) {
            let words = ScannedText(String(text)).words
            for word in words where !isIgnored(word.hash) {
                parts.append(Part(word: word, text: words.count == 1 ? String(text) : String(text.filter(word.fits))))
            }
        }
        all = parts
    }
}

extension ScannedText.Word {
    /// Of a text such as "bfl77", which is two words, the characters of this one.
    fileprivate func fits(_ character: Character) -> Bool { character.isNumber == isNumber }
}

extension String {
    /// E.164 without what some write behind it: `;ext=21`, `x21`.
    fileprivate var withoutExtension: Substring {
        prefix { !($0.isLetter || $0 == ";" || $0 == "," || $0 == "#") }
    }
}

/// Other ways in which a Latin name with or without umlauts is written.
private enum LatinSpellings {
    static func all(of text: String) -> [String] {
        let letters = text.lowercased().unicodeScalars
        var spellings: [String] = []
        if letters.contains(where: { $0.value > 0x7F }) {
            var expanded = String.UnicodeScalarView()
            var isOther = false
            for letter in letters {
                if let two = expansions[letter] {
                    expanded += two
                    isOther = true
                } else {
                    expanded.append(letter)
                }
            }
            if isOther { spellings.append(String(expanded)) }
        }
        // "Mueller" may be written "Müller", which is "muller" when folded: each pair becomes its first letter, or the
        // letter that both are.
        var before: Unicode.Scalar?
        for (index, letter) in zip(letters.indices, letters) {
            if let first = before, let one = contractions[first]?[letter] {
                let start = letters.index(before: index)
                let rest = letters[letters.index(after: index)...]
                spellings += one.map { String(letters[..<start]) + $0 + String(rest) }
            }
            before = letter
        }
        return spellings
    }

    private static let expansions: [Unicode.Scalar: String.UnicodeScalarView] = [
        "ä": "ae".unicodeScalars, "ö": "oe".unicodeScalars, "ü": "ue".unicodeScalars, "ß": "ss".unicodeScalars,
        "ø": "oe".unicodeScalars, "å": "aa".unicodeScalars, "æ": "ae".unicodeScalars, "œ": "oe".unicodeScalars,
        "þ": "th".unicodeScalars,
    ]

    private static let contractions: [Unicode.Scalar: [Unicode.Scalar: [String]]] = [
        "a": ["e": ["a", "æ"], "a": ["a"]], "o": ["e": ["o", "œ"]], "u": ["e": ["u"]], "s": ["s": ["ß"]],
        "t": ["h": ["þ"]],
    ]
}
