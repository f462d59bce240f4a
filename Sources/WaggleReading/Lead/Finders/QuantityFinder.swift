import WaggleReferral

/// How many of a thing, from the words around it.
enum QuantityFinder {
    /// - Parameters:
    ///   - thing: The words that name the need.
    ///   - range: Words that may be looked at.
    ///   - ofPeople: Whatever is counted behind it is meant: "training for our four accountants".
    ///   - isShared: One serves many: "WiFi for 120 people" is no 120 access points.
    static func quantity(
        in text: FoldedText,
        of thing: Range<Int>,
        within range: Range<Int>,
        ofPeople: Bool = false,
        isShared: Bool = false,
        articlesOf language: String? = nil
    ) -> (quantity: Quantity, span: Range<Int>)? {
        func behind() -> (quantity: Quantity, span: Range<Int>)? {
            after(text, thing, range, ofPeople).flatMap { isShared && countsPlaces(text, $0.span) ? nil : $0 }
        }
        guard let found = before(text, thing, range) else {
            return behind() ?? language.flatMap { article(text, thing, range, $0) }
        }
        // "a small PBX with 5 phones": the article counts the thing, the number what it is for.
        if found.quantity == .exactly(1), !text.words[found.span.lowerBound].isNumber, let counted = behind(),
            counted.quantity != .exactly(1)
        {
            return counted
        }
        return found
    }

    /// People, rooms, offices: what one thing may serve many of.
    static func countsPlaces(_ text: FoldedText, _ span: Range<Int>) -> Bool {
        span.contains { shared.match(text, at: $0) != nil }
    }

    private static let shared = PhraseTable<Bool>(
        [
            "people", "users", "user", "persons", "staff", "employees", "rooms", "apartments", "flats", "houses",
            "salas", "aulas", "salles", "klassenzimmer", "räume", "классов", "кабинетов", "домиков", "floors", "halls",
            "students", "members", "guests", "workers", "visitors", "offices", "sites", "locations", "branches",
            "stores", "desks", "units", "buildings", "shops", "warehouses", "sheds", "cottages", "villas",
            "zimmer", "wohnungen", "nutzer", "benutzer", "mitarbeiter", "personen", "leute", "gäste",
            "filialen", "standorte", "chambres", "personnes", "utilisateurs", "salariés", "collaborateurs",
            "habitaciones", "personas", "usuarios", "empleados", "quartos", "pessoas", "usuários", "funcionários",
            "человек", "сотрудников", "пользователей", "комнат", "номеров", "квартир", "log", "kamre",
        ].map { ($0, true) }
    )

    /// "a 10 KVA online UPS", "un onduleur": one is one.
    private static func article(
        _ text: FoldedText,
        _ thing: Range<Int>,
        _ range: Range<Int>,
        _ language: String
    ) -> (quantity: Quantity, span: Range<Int>)? {
        var index = thing.lowerBound - 1
        let last = text.words[thing.upperBound - 1]
        // Not "a lot of printers" and the like: the thing itself stands in the singular.
        guard text.letters[Int(last.lettersEnd) - 1] != 0x73 || last.lettersEnd - last.lettersStart <= 3 else {
            return nil
        }
        while index >= range.lowerBound, thing.lowerBound - index <= 5,
            text.words[index + 1].gap == .space || text.words[index + 1].gap == .hyphen
        {
            if let own = articles.match(text, at: index)?.value, own.contains(language) {
                return (.exactly(1), index..<thing.upperBound)
            }
            if walls.match(text, at: index) != nil { return nil }
            index -= 1
        }
        return nil
    }

    /// Behind one of these another thing begins.
    private static let joiners = PhraseTable<Bool>(
        ["and", "plus", "und", "et", "y", "e", "и", "aur", "और", "sowie", "also"].map { ($0, true) }
    )
    /// The languages in which a word is "one": "a" is "the" in Portuguese.
    private static let articles = PhraseTable<[String]>(
        [
            ("a", ["en", "hi"]), ("an", ["en", "hi"]), ("one", ["en", "hi"]), ("ein", ["de"]), ("eine", ["de"]),
            ("einen", ["de"]), ("un", ["fr", "es", "it"]), ("une", ["fr"]), ("una", ["es", "it"]), ("um", ["pt"]),
            ("uma", ["pt"]), ("een", ["nl"]),
        ]
    )

    /// "25 nos i5 laptops", "a dozen HP desktops", "8 to 10 IP phones".
    private static func before(
        _ text: FoldedText,
        _ thing: Range<Int>,
        _ range: Range<Int>
    ) -> (quantity: Quantity, span: Range<Int>)? {
        var index = thing.lowerBound - 1
        var steps = 0
        while index >= range.lowerBound, steps < 6 {
            let gap = text.words[index + 1].gap
            guard gap.isDisjoint(with: [.stop, .question, .paragraph, .comma, .line]) || isAbbreviation(text, index)
            else { return nil }
            // "12 workstations + network cabling", "Item 1: desktops"
            if gap.contains(.plus) || gap.contains(.colon) { return nil }
            if Self.walls.match(text, at: index) != nil || isListMark(text, index) { return nil }
            // "the office in 70506 needs a server": what stands before the verb is who needs it.
            if Self.verbs.match(text, at: index) != nil { return nil }
            if let number = number(text, endingAt: index, range),
                !isMeasured(text, index, before: thing.lowerBound), !isListMark(text, index),
                index == 0 || !isPhone(text, index - 1),
                number.quantity != .exactly(1) || text.words[index].isNumber || steps < 3
            {
                return (number.quantity, number.start..<thing.upperBound)
            }
            index -= 1
            steps += 1
        }
        return nil
    }

    /// "laptops: 20", "printers x 4", "cameras - 16 nos", "managed IT for 38 seats".
    private static func after(
        _ text: FoldedText,
        _ thing: Range<Int>,
        _ range: Range<Int>,
        _ ofPeople: Bool
    ) -> (quantity: Quantity, span: Range<Int>)? {
        var index = thing.upperBound
        var steps = 0
        // Words of a size between the thing and its number: "UPS 10 KVA - 1".
        var skipped = 0
        while index < range.upperBound, steps < 7 {
            let gap = text.words[index].gap
            guard gap.isDisjoint(with: [.stop, .question, .paragraph]) else { return nil }
            if gap.contains(.comma), steps > 0 || !text.words[index].isNumber { return nil }
            if gap.contains(.line), steps > 0 || isStamp(text, index) || beginsLine(text, index) { return nil }
            if joiners.match(text, at: index) != nil,
                steps > 0 || index + 1 < range.upperBound && !text.words[index + 1].isNumber
            {
                return nil
            }
            // "1) licences, 2) UPS 3 kVA - 2 nos": the next item.
            if isListMark(text, index) { return nil }
            if steps == 0, isEdition(text, index) {
                index += 1
                continue
            }
            if let number = number(text, startingAt: index, range), !isListMark(text, index) {
                if isChain(text, index) || isFrenchSize(text, number.end) || isPhone(text, index) { return nil }
                let next = number.end
                if isMeasured(text, next - 1), next < range.upperBound, skipped < 2 {
                    skipped += 1
                    index = next + 1
                    steps = skipped * 2
                    continue
                }
                let isFor = (thing.upperBound..<index).contains { forAll.match(text, at: $0) != nil }
                let isUnit =
                    next < range.upperBound && text.words[next].gap.isDisjoint(with: .hard)
                    && (units.match(text, at: next) != nil
                        || (steps == 0 && !gap.contains(.comma) || isFor) && devices.match(text, at: next) != nil)
                // "switch 16 port PoE - 1;": behind a dash, at the end of the item.
                let isLast =
                    gap.contains([.space, .hyphen]) && text.words[index].end - text.words[index].start <= 3
                    && (next >= range.upperBound
                        || !text.words[next].gap.isDisjoint(with: [.comma, .stop, .line, .paragraph]))
                let isListed =
                    isLast || steps == skipped * 2 && !gap.isDisjoint(with: [.colon, .bracket, .hyphen, .other])
                    || index > thing.upperBound && times.match(text, at: index - 1) != nil
                // "laptop 8 for them"
                let isOpen =
                    steps == 0 && text.words[index].gap == .space && next < range.upperBound
                    && text.words[next].gap == .space && forAll.match(text, at: next) != nil
                    && value(text, at: next + 1 < range.upperBound ? next + 1 : next) == nil
                let isAlone =
                    isCell(text, index) || isOpen
                    || steps == 0
                        && (next >= range.upperBound
                            || !text.words[next].gap.isDisjoint(with: [.comma, .stop, .line, .paragraph]))
                let isOfPeople = ofPeople && (isFor || steps == 0) && !isMeasured(text, next - 1)
                if isUnit || isOfPeople && next < range.upperBound {
                    return (number.quantity, thing.lowerBound..<(next + 1))
                }
                if isListed || isAlone, !isMeasured(text, next - 1) {
                    return (number.quantity, thing.lowerBound..<next)
                }
                // "renewal for the same 72", "licences for all 40".
                let isForAll =
                    isFor
                    && (next >= range.upperBound || !text.words[next].gap.isDisjoint(with: [.comma, .stop, .line]))
                if isForAll, !isMeasured(text, next - 1) { return (number.quantity, thing.lowerBound..<next) }
                return nil
            }
            index += 1
            steps += 1
        }
        return nil
    }

    private static func number(
        _ text: FoldedText,
        endingAt index: Int,
        _ range: Range<Int>
    ) -> (quantity: Quantity, start: Int)? {
        for length in 1...3 where index - length + 1 >= range.lowerBound {
            guard let value = value(text, at: index - length + 1), value.end == index + 1 else { continue }
            let start = index - length + 1
            // "8 to 10", "15-20"
            if start - 2 >= range.lowerBound, until.match(text, at: start - 1) != nil,
                let low = single(text, start - 2), low < value.value
            {
                return (.between(low, value.value), start - 2)
            }
            if start - 1 >= range.lowerBound, text.words[start].gap.contains(.hyphen),
                let low = single(text, start - 1), low < value.value
            {
                return (.between(low, value.value), start - 1)
            }
            return (.exactly(value.value), start)
        }
        return nil
    }

    private static func number(
        _ text: FoldedText,
        startingAt index: Int,
        _ range: Range<Int>
    ) -> (quantity: Quantity, end: Int)? {
        guard let first = value(text, at: index), text.words[index].isNumber || first.value > 1 else { return nil }
        if first.end < range.upperBound, text.words[first.end].gap.contains(.hyphen),
            let high = single(text, first.end), high > first.value
        {
            return (.between(first.value, high), first.end + 1)
        }
        if first.end + 1 < range.upperBound, until.match(text, at: first.end) != nil,
            let high = single(text, first.end + 1), high > first.value
        {
            return (.between(first.value, high), first.end + 2)
        }
        return (.exactly(first.value), first.end)
    }

    private static func single(_ text: FoldedText, _ index: Int) -> Int? {
        guard let found = value(text, at: index), found.end == index + 1 else { return nil }
        return found.value
    }

    private static func value(_ text: FoldedText, at index: Int) -> (value: Int, end: Int)? {
        if text.words[index].isNumber {
            guard let number = text.number(index), number >= 1, number <= 100_000, number == number.rounded(),
                !isAreaCode(text, index)
            else { return nil }
            return (Int(number), index + 1)
        }
        guard let match = NumberWords.table.match(text, at: index) else { return nil }
        return (match.value, index + match.length)
    }

    /// "0832-2220011": nobody counts so.
    private static func isAreaCode(_ text: FoldedText, _ index: Int) -> Bool {
        let word = text.words[index]
        return word.lettersEnd - word.lettersStart > 2 && text.letters[Int(word.lettersStart)] == 0x30
    }

    /// The number belongs to the word before it: ₹ 35, sector 17, Windows 11.
    private static func isPriced(_ text: FoldedText, _ index: Int) -> Bool {
        // "WiFi in the waiting room (2 APs)": a bracket parts them.
        index > 0 && text.words[index].gap.isDisjoint(with: .hard.union(.bracket))
            && moneyBefore.match(text, at: index - 1) != nil
    }

    /// The number is a size, a price or a date: 15 inch, 35k, 30th, 16 GB.
    ///
    /// - Parameter thing: Where the thing begins that is counted: "48 ports re-terminated" is no measure.
    private static func isMeasured(_ text: FoldedText, _ index: Int, before thing: Int? = nil) -> Bool {
        if isPriced(text, index) { return true }
        guard text.words[index].isNumber else { return false }
        let end = Int(text.words[index].end)
        if end < text.bytes.count, text.bytes[end] == 0x25 || text.bytes[end] == 0x22 { return true }
        if index > 0, text.words[index].gap.contains(.slash) { return true }
        let next = index + 1
        guard next < text.words.count, next != thing, text.words[next].gap.isDisjoint(with: .hard) else { return false }
        return measures.match(text, at: next) != nil || DayFinder.months.match(text, at: next) != nil
            || (text.words[next].isNumber && text.words[next].gap.contains(.slash))
    }

    /// "sauvegarde externalisée (2 To)": French terabytes; in other texts "2 to" goes on with another number.
    private static func isFrenchSize(_ text: FoldedText, _ index: Int) -> Bool {
        guard index < text.words.count, text.words[index].isCapital, text.words[index].gap.isDisjoint(with: .hard),
            text.words[index].end - text.words[index].start == 2
        else { return false }
        return ["to", "go", "mo"].contains(text.folded(index))
    }

    /// "HP LaserJet M1136 | 3 |": alone in its cell of a table.
    private static func isCell(_ text: FoldedText, _ index: Int) -> Bool {
        var low = Int(text.words[index].start) - 1
        while low >= 0, text.bytes[low] == 0x20 { low -= 1 }
        guard low >= 0, text.bytes[low] == 0x7C || text.bytes[low] == 0x09 else { return false }
        var high = Int(text.words[index].end)
        while high < text.bytes.count, text.bytes[high] == 0x20 { high += 1 }
        return high == text.bytes.count || [0x7C, 0x09, 0x0A, 0x0D].contains(text.bytes[high])
    }

    /// "17/11/2026, 11:05 - ": the next line of a chat begins with its day.
    private static func isStamp(_ text: FoldedText, _ index: Int) -> Bool {
        index + 1 < text.words.count && text.words[index].isNumber && text.words[index + 1].isNumber
            && !text.words[index + 1].gap.isDisjoint(with: [.slash, .colon, .stop])
    }

    /// "94141 55667": two long numbers side by side are a telephone.
    private static func isPhone(_ text: FoldedText, _ index: Int) -> Bool {
        let next = index + 1
        guard next < text.words.count, text.words[index].isNumber, text.words[next].isNumber else { return false }
        return text.words[index].end - text.words[index].start >= 3
            && text.words[next].end - text.words[next].start >= 3
            && (text.words[next].gap == .space || text.words[next].gap == .hyphen)
            && text.words[index].end - text.words[index].start + text.words[next].end - text.words[next].start >= 8
    }

    /// "- 1 server for Tally" below a thing: another line of the list, and not the thing's number.
    private static func beginsLine(_ text: FoldedText, _ index: Int) -> Bool {
        guard index + 1 < text.words.count, text.words[index + 1].gap == .space else { return false }
        return text.words[index].gap.contains(.hyphen) || !text.words[index].gap.isDisjoint(with: [.other, .colon])
    }

    /// "3-2-1" counts nothing.
    private static func isChain(_ text: FoldedText, _ index: Int) -> Bool {
        index + 2 < text.words.count && text.words[index + 1].isNumber && text.words[index + 2].isNumber
            && text.words[index + 1].gap == .hyphen && text.words[index + 2].gap == .hyphen
    }

    /// "2)", "(3)" and their like between two things.
    static func isItem(_ text: FoldedText, _ index: Int) -> Bool {
        let word = text.words[index]
        return word.isNumber && word.end - word.start <= 2 && Int(word.end) < text.bytes.count
            && text.bytes[Int(word.end)] == 0x29
            && (word.start == 0 || text.bytes[Int(word.start) - 1] == 0x20 || text.bytes[Int(word.start) - 1] == 0x0A)
    }

    /// "2) Renewal": the number of an item.
    private static func isListMark(_ text: FoldedText, _ index: Int) -> Bool {
        let word = text.words[index]
        guard word.isNumber, word.end - word.start <= 2 else { return false }
        let end = Int(word.end)
        guard end < text.bytes.count else { return false }
        if text.bytes[end] == 0x29 { return word.start == 0 || text.bytes[Int(word.start) - 1] != 0x28 }
        let isFirst = !word.gap.isDisjoint(with: [.line, .paragraph])
        if isItemNumber(text, index) { return true }
        // "3 | CCTV camera | 16": the first column of a table.
        if isFirst, text.bytes[end...].prefix(3).contains(where: { $0 == 0x7C || $0 == 0x09 }) { return true }
        return isFirst && text.bytes[end] == 0x2E && end + 1 < text.bytes.count && text.bytes[end + 1] == 0x20
    }

    /// "The sanctuary seats about 400": how many people there is room for.
    private static let roomFor: Set<String> = ["seats", "seating", "holds", "capacity", "accommodates"]

    /// "AutoCAD LT 2027 subscription": a year behind what it is the edition of.
    private static func isEdition(_ text: FoldedText, _ index: Int) -> Bool {
        guard text.words[index].isNumber, text.words[index].gap == .space, let year = text.number(index) else {
            return false
        }
        return (1_990...2_039).contains(year) && year == year.rounded()
            && text.words[index].lettersEnd - text.words[index].lettersStart == 4
    }

    /// "Sr. 3 - Antivirus", "Pos. 2: Drucker": a label at the beginning of a line.
    private static func isItemNumber(_ text: FoldedText, _ index: Int) -> Bool {
        guard index > 0, itemLabels.contains(text.folded(index - 1)),
            index == 1 || !text.words[index - 1].gap.isDisjoint(with: [.line, .paragraph]),
            index + 1 < text.words.count
        else { return false }
        return !text.words[index + 1].gap.isDisjoint(with: [.hyphen, .colon, .stop, .other, .bracket])
    }

    private static let itemLabels: Set<String> = [
        "sr", "sl", "item", "items", "pos", "position", "lot", "ref", "serial", "артикул", "позиция", "поз", "ligne",
    ]

    /// The people a text counts, when it counts them once: "38 seats", "about 40-50 of us", "28 boîtes".
    ///
    /// - Parameter ofUsers: Only who uses a program counts: "25 Nutzer", and not "we are 38".
    static func heads(in text: FoldedText, within range: Range<Int>, ofUsers: Bool = false) -> Quantity? {
        let people = ofUsers ? users : people
        var found: Quantity?
        var index = range.lowerBound
        while index < range.upperBound {
            // "How many employees? 35"
            if index > range.lowerBound, text.words[index].isNumber,
                !text.words[index].gap.isDisjoint(with: [.question, .colon]), people.match(text, at: index - 1) != nil,
                let asked = value(text, at: index), asked.value > 1
            {
                if let found, found != .exactly(asked.value) { return nil }
                found = .exactly(asked.value)
                index = asked.end
                continue
            }
            guard let value = value(text, at: index), value.end < range.upperBound,
                text.words[value.end].gap.isDisjoint(with: .hard)
            else {
                index += 1
                continue
            }
            var number = Quantity.exactly(value.value)
            var end = value.end
            if let range = self.number(text, startingAt: index, range) { (number, end) = (range.quantity, range.end) }
            // "Rs 200/user/month" is a price.
            if end < range.upperBound, text.words[end].gap.isDisjoint(with: .hard.union(.slash)),
                !isPriced(text, index),
                people.match(text, at: end) != nil
                    || end + 1 < range.upperBound && text.words[end + 1].gap == .space
                        && people.match(text, at: end + 1) != nil && pers.match(text, at: end) == nil,
                value.value > 1
            {
                if let found, found != number { return nil }
                found = number
            }
            index = max(end, index + 1)
        }
        return found
    }

    /// A number that stands by itself or before the word for a thing: no size, price or date.
    static func plainNumber(in text: FoldedText, at index: Int, within range: Range<Int>) -> (value: Int, end: Int)? {
        guard let value = value(text, at: index), !isMeasured(text, value.end - 1) else { return nil }
        return value
    }

    /// "Qty 60", "5 nos", "6 шт.": pieces in so many words, up to the end of the clause.
    static func pieces(
        in text: FoldedText,
        within range: Range<Int>
    ) -> (value: Int, end: Int, isInDigits: Bool)? {
        var index = range.lowerBound
        while index < range.upperBound, text.words[index].gap.isDisjoint(with: [.question, .paragraph, .line]),
            !text.words[index].gap.contains(.stop) || index > 0 && isAbbreviation(text, index - 1)
        {
            defer { index += 1 }
            guard let value = value(text, at: index), text.words[index].isNumber || value.value > 1,
                value.value < 10_000, !isPriced(text, index), !isListMark(text, index), !isPhone(text, index),
                index == 0 || !isPhone(text, index - 1), !isChain(text, index),
                !(1...2).contains(where: { index >= $0 && roomFor.contains(text.folded(index - $0)) })
            else { continue }
            let next = value.end
            let hasUnit =
                next < range.upperBound && text.words[next].gap.isDisjoint(with: .hard.union(.comma))
                && wholes.match(text, at: next) != nil
            let isAsked =
                index > range.lowerBound && text.words[index].gap.isDisjoint(with: .hard)
                && times.match(text, at: index - 1) != nil && !isMeasured(text, next - 1)
            // "Cameras at the entrance (3)", "licences for the whole yard, about 30".
            let isBare =
                index > range.lowerBound && (next >= text.words.count || text.words[next].gap != .space)
                && !isMeasured(text, next - 1) && text.words[index].isNumber
                && (isBracketed(text, index)
                    || abouts.match(text, at: index - 1) != nil && text.words[index].gap == .space)
            if hasUnit || isAsked || isBare { return (value.value, next, text.words[index].isNumber) }
        }
        return nil
    }

    private static func isBracketed(_ text: FoldedText, _ index: Int) -> Bool {
        let word = text.words[index]
        return word.start > 0 && text.bytes[Int(word.start) - 1] == 0x28 && Int(word.end) < text.bytes.count
            && text.bytes[Int(word.end)] == 0x29
    }

    private static let abouts = PhraseTable<Bool>(
        [
            "about", "around", "approx", "roughly", "some", "maybe", "etwa", "ca", "rund", "ungefähr", "environ",
            "unos", "unas", "cerca de", "uns", "umas", "около", "примерно", "штук", "kareeb", "lagbhag", "लगभग",
        ].map { ($0, true) }
    )

    /// "14 cameras inside, 6 outside", "4 indoor and 6 outdoor cameras": two sorts of one thing, the name said once.
    static func sorts(in text: FoldedText, of thing: Range<Int>, within range: Range<Int>) -> Int? {
        // Behind: a number and a word of where.
        var next = thing.upperBound
        while next < range.upperBound, next - thing.upperBound < 3, wheres.match(text, at: next) != nil { next += 1 }
        if next < range.upperBound, joiners.match(text, at: next) != nil { next += 1 }
        if next + 1 < range.upperBound, next > thing.upperBound, text.words[next].gap.isDisjoint(with: .hard),
            let more = value(text, at: next), more.end < range.upperBound, !isPriced(text, next),
            text.words[more.end].gap == .space, wheres.match(text, at: more.end) != nil
        {
            return more.value
        }
        // Before: "12 dome and 8 bullet cameras".
        let start = thing.lowerBound
        guard start - 3 >= range.lowerBound, text.words[start].isNumber, joiners.match(text, at: start - 1) != nil,
            text.words[start].gap == .space, text.words[start - 1].gap == .space, !text.words[start - 2].isNumber,
            text.words[start - 2].gap == .space, text.words[start - 3].isNumber, !text.words[start - 2].isCapital,
            units.match(text, at: start - 2) == nil, !isMeasured(text, start - 3), !isListMark(text, start - 3),
            !isPhone(text, start - 3), start - 4 < 0 || !isPhone(text, start - 4),
            people.match(text, at: start - 2) == nil, roomWords.match(text, at: start - 2) == nil,
            let more = value(text, at: start - 3), more.value < 1_000
        else { return nil }
        // "12 rooms and 8 cameras" counts two things: the sort is followed by one, too.
        return sortWords.match(text, at: start - 2) != nil ? more.value : nil
    }

    private static let wheres = PhraseTable<Bool>(
        [
            "inside", "outside", "indoor", "outdoor", "indoors", "outdoors", "innen", "außen", "drinnen", "draußen",
            "intérieures", "extérieures", "dedans", "dehors", "dentro", "fuera", "interiores", "exteriores", "fora",
            "внутри", "снаружи", "внутренних", "внутренние", "уличных", "уличные", "andar", "bahar", "अंदर", "बाहर",
            "upstairs", "downstairs",
        ].map { ($0, true) }
    )
    private static let sortWords = PhraseTable<Bool>(
        [
            "dome", "bullet", "ptz", "ip", "indoor", "outdoor", "internal", "external", "inside", "outside", "color",
            "colour", "mono", "black", "small", "big", "large", "new", "wired", "wireless", "analog", "analogue",
            "managed", "unmanaged", "single", "double", "male", "female", "admin", "office", "field", "sales",
            "extérieures", "intérieures", "exteriores", "interiores", "внутренних", "уличных", "внутренние", "уличные",
        ].map { ($0, true) }
    )

    /// Words of counting that are no thing by themselves.
    private static let wholes = PhraseTable<Bool>(
        [
            "nos", "no", "pcs", "pieces", "piece", "units", "unit", "numbers", "number", "points", "stück", "stk",
            "pièces", "unités", "unidades", "uds", "ud", "unid", "шт", "штук", "штуки", "nag", "नग", "pezzi", "stuks",
        ].map { ($0, true) }
    )

    /// Of "per shop" and "in each of the 4 shops" how many there are: at the words themselves, or where the text counts
    /// them.
    static func times(in text: FoldedText, from place: Range<Int>, within range: Range<Int>) -> Int? {
        for index in place {
            guard text.words[index].gap.isDisjoint(with: .clauseEnd.union([.comma, .line, .slash])) else { return nil }
            guard let each = eachOf.match(text, at: index) else { continue }
            var next = index + each.length
            // "In each of the 4 shops", and not "je zwei".
            let isOfMany = text.folded(next - 1) == "of"
            while next < range.upperBound, text.words[next].gap == .space, fillers.match(text, at: next) != nil {
                next += 1
            }
            guard next < range.upperBound, text.words[next].gap.isDisjoint(with: .hard) else { return nil }
            if let many = value(text, at: next), many.value > 1, many.value <= 200, !isMeasured(text, many.end - 1) {
                return isOfMany ? many.value : nil
            }
            guard !text.words[next].isNumber, measures.match(text, at: next) == nil,
                periods.match(text, at: next) == nil
            else { return nil }
            if ones.match(text, at: next) != nil { return counted(text, before: place.lowerBound, within: range) }
            return many(text, of: text.folded(next), within: range)
        }
        return nil
    }

    /// "We hire twelve reps and want a notebook for each of them": the last number before.
    private static func counted(_ text: FoldedText, before start: Int, within range: Range<Int>) -> Int? {
        var index = start - 2
        // "She runs two nurseries; each needs three tablets": a semicolon parts no more than a comma.
        while index >= range.lowerBound, start - index < 14,
            text.words[index + 1].gap.isDisjoint(with: .clauseEnd) || text.bytes[Int(text.words[index].end)] == 0x3B
        {
            if let value = value(text, at: index), value.value > 1, value.value <= 200, !isMeasured(text, value.end - 1)
            {
                return value.value
            }
            index -= 1
        }
        return nil
    }

    private static let ones = PhraseTable<Bool>(
        ["them", "one", "um", "uma", "uno", "una", "un", "d'eux", "von ihnen", "einzelnen", "person", "of them"].map {
            ($0, true)
        }
    )

    /// The same where the words stand before the thing, up to the beginning of the clause.
    static func times(in text: FoldedText, before start: Int, within range: Range<Int>) -> Int? {
        var index = start
        while index > range.lowerBound, start - index < 12,
            text.words[index].gap.isDisjoint(with: .clauseEnd.union([.comma, .colon]))
        {
            index -= 1
            guard let each = eachAhead.match(text, at: index) else { continue }
            let next = index + each.length
            guard next < range.upperBound, next <= start, text.words[next].gap == .space else { return nil }
            // "Each needs three tablets"
            if ones.match(text, at: next) != nil || verbs.match(text, at: next) != nil || next == start
                || QuantityFinder.value(text, at: next) != nil
            {
                return counted(text, before: index + 1, within: range)
            }
            guard measures.match(text, at: next) == nil, periods.match(text, at: next) == nil else { return nil }
            return many(text, of: text.folded(next), within: range)
        }
        return nil
    }

    private static let eachAhead = PhraseTable<Bool>(
        [
            "each", "in each", "at each", "every", "in jeder", "in jedem", "jede", "jeder", "jedes", "chaque",
            "dans chaque", "en cada", "em cada", "cada", "в каждый", "в каждую", "в каждой", "в каждом", "на каждый",
            "har", "हर", "har ek", "je", "pro", "per", "par", "por", "para cada", "für jede", "für jeden",
            "pour chaque",
        ].map { ($0, true) }
    )

    /// How many of a thing the text counts, when it counts it once.
    private static func many(_ text: FoldedText, of noun: String, within range: Range<Int>) -> Int? {
        let stem = noun.prefix(max(4, noun.count - 2))
        guard noun.count >= 4 else { return nil }
        var found: Int?
        for index in range {
            guard let value = value(text, at: index), value.value > 1, value.value <= 200 else { continue }
            for next in value.end..<min(value.end + 2, range.upperBound) {
                guard text.words[next].gap == .space else { break }
                let word = text.folded(next)
                guard word.hasPrefix(stem), word.count <= noun.count + 3 else { continue }
                if let found, found != value.value { return nil }
                found = value.value
            }
        }
        return found
    }

    private static let eachOf = PhraseTable<Bool>(
        [
            "para cada", "für jeden", "für jede", "pour chaque", "pour chacun", "each of", "each", "per", "every",
            "for each", "in each", "at each", "je", "jede", "jeder", "jedes", "jeden",
            "pro", "par", "chaque", "dans chaque", "por", "cada", "en cada", "em cada", "por cada", "на каждый",
            "в каждый", "в каждую", "в каждой", "в каждом", "на каждую", "har", "हर",
        ].map { ($0, true) }
    )
    private static let fillers = PhraseTable<Bool>(
        ["of", "the", "our", "their", "those", "these", "all", "der", "des", "de", "las", "los", "les", "as", "os"].map
        {
            ($0, true)
        }
    )
    private static let periods = PhraseTable<Bool>(
        ["month", "year", "week", "day", "monat", "jahr", "mois", "mes", "mês", "año", "ano", "hour", "user"].map {
            ($0, true)
        }
    )

    /// What a mail counts of one kind, when it counts it once: "three meeting rooms".
    static func rooms(in text: FoldedText, within range: Range<Int>) -> Quantity? {
        var found: Quantity?
        for index in range {
            guard let value = value(text, at: index), value.end < range.upperBound,
                text.words[value.end].gap == .space, roomWords.match(text, at: value.end) != nil
            else { continue }
            if let found, found != .exactly(value.value) { return nil }
            found = .exactly(value.value)
        }
        return found
    }

    private static let roomWords = PhraseTable<Bool>(
        [
            "rooms", "class rooms", "classrooms", "class room", "court rooms", "court room", "meeting rooms",
            "conference rooms", "boardrooms", "halls", "sitzungszimmer", "besprechungsräume", "konferenzräume",
            "klassenzimmer", "klassenräume", "seminarräume", "salles", "salles de réunion", "salles de classe",
            "salas", "aulas", "salas de reuniones", "salas de reunião", "переговорных", "переговорные", "классов",
            "кабинетов", "аудиторий", "kamre", "कमरे", "क्लासरूम",
        ].map { ($0, true) }
    )

    private static let people = PhraseTable<Bool>(
        [
            "person", "strong", "seater", "man", "köpfige", "köpfiges",
            "users", "user", "seats", "seat", "people", "staff", "employees", "attorneys", "lawyers", "solicitors",
            "accountants", "doctors",
            "agents", "guys", "reps", "ids", "email ids", "mail ids", "logins", "vendedores", "vendeurs", "verkäufer",
            "ordenadores", "computadoras", "computadores", "ordinateurs", "anwälte",
            "avocats", "abogados", "advogados", "juristes", "юристов", "persons", "of us", "mailboxes",
            "mailbox", "members of staff", "heads", "computers", "pcs", "laptops", "endpoints", "workstations",
            "nutzer",
            "benutzer", "mitarbeiter", "mitarbeitende", "mitarbeitern", "postfächer", "arbeitsplätze", "leute",
            "personen", "rechner", "utilisateurs", "personnes", "salariés", "postes", "boîtes", "collaborateurs",
            "usuarios", "personas", "empleados", "puestos", "buzones", "usuários", "pessoas", "funcionários",
            "colaboradores", "пользователей", "пользователя", "сотрудников", "сотрудника", "человек", "рабочих мест",
            "компьютеров", "компьютера", "ящиков", "узлов", "utenti", "persone", "gebruikers", "medewerkers", "log",
            "लोग", "यूज़र",
        ].map { ($0, true) }
    )
    private static let users = PhraseTable<Bool>(
        [
            "users", "user", "named users", "concurrent users", "nutzer", "benutzer", "anwender", "utilisateurs",
            "usuarios", "usuários", "пользователей", "пользователя", "utenti", "gebruikers", "यूज़र",
        ].map { ($0, true) }
    )
    private static let pers = PhraseTable<Bool>(["per", "pro", "par", "por", "je", "a"].map { ($0, true) })
    private static let forAll = PhraseTable<Bool>(
        ["for", "für", "pour", "para", "на", "для", "ke liye", "per", "voor"].map { ($0, true) }
    )

    /// "nos." and "pcs." end no clause.
    private static func isAbbreviation(_ text: FoldedText, _ index: Int) -> Bool {
        // "2 шт. Монтаж": a new sentence.
        text.words[index + 1].gap.isDisjoint(with: [.question, .paragraph, .line, .comma])
            && !(text.words[index + 1].isCapital && text.bytes[Int(text.words[index + 1].start)] & 0xFC == 0xD0)
            && abbreviations.match(text, at: index) != nil
    }

    private static let abbreviations = PhraseTable<Bool>(
        ["nos", "no", "pcs", "pc", "qty", "stk", "шт", "uds", "ud", "un", "approx", "ca", "env", "pz", "st"].map {
            ($0, true)
        }
    )
    private static let units = PhraseTable<Bool>(
        [
            "nos", "no", "pcs", "pc", "pieces", "units", "unit", "qty", "users", "user", "seats", "seat", "people",
            "persons", "apparaten", "geräten", "plätzen", "arbeitsplätzen", "nutzern", "benutzern", "mitarbeitern",
            "postfächern", "personen", "lizenzen", "türen", "handsets", "staff", "employees", "extensions", "ext",
            "lines", "points",
            "licences", "licenses", "mailboxes", "mailbox", "accounts", "endpoints", "devices", "machines", "systems",
            "rooms", "doors", "nodes", "node", "puertas", "portas", "portes", "дверей", "двери", "branches", "flats",
            "apartments", "houses", "classrooms", "class rooms", "court rooms", "meeting rooms", "conference rooms",
            "salles", "aulas", "workers", "gates",
            "teachers", "trainees", "participants", "members", "vehicles", "drops", "outlets", "terminals",
            "teilnehmer", "teilnehmern", "wohnungen", "klassenzimmer", "élèves", "alumnos",
            "participantes", "salas", "alunos", "квартир", "классов", "студентов", "учеников", "рабочих станций",
            "sites", "locations", "offices",
            "stores", "heads", "desks", "students", "sets",
            "stück", "stk", "sitzungszimmer", "besprechungsräume", "räume", "nutzer", "benutzer", "mitarbeiter",
            "postfächer", "plätze", "arbeitsplätze",
            "arbeitsplatze", "geräte", "apparate", "dosen", "filialen", "standorte",
            "leute", "nebenstellen",
            "postes", "utilisateurs", "boîtes", "personnes", "salariés", "pièces",
            "collaborateurs", "usuarios", "puestos", "personas", "empleados", "unidades", "buzones",
            "licencias", "equipos",
            "usuários", "pessoas", "funcionários", "licenças", "máquinas", "estações", "pontos", "utente",
            "utenti", "postazioni", "persone", "licenze", "gebruikers", "medewerkers", "werkplekken",
            "шт", "штук", "штуки", "пользователя", "пользователей", "пользователь", "человек", "сотрудников",
            "villas", "villa", "cam", "cams", "аппаратов", "аппарата", "трубок", "habitaciones", "quartos",
            "chambres", "zimmer",
            "номеров",
            "рабочих мест", "мест", "места", "портов", "лицензий",
            "устройств", "узлов", "узла", "точек", "of us", "абонентов", "ящиков", "машин",
            "log", "logon", "bande", "jagah", "यूज़र", "यूजर", "लोग", "लोगों", "नग", "पीस", "台", "部", "名",
        ].map { ($0, true) }
    )
    /// Things that count a service, and are needs of their own elsewhere.
    private static let devices = PhraseTable<Bool>(
        [
            "cameras", "desktops", "laptops", "computers", "workstations", "servers", "printers", "phones", "pcs",
            "notebooks", "switches", "kameras", "kamera", "rechner", "rechnern", "servern", "druckern",
            "caméras", "ordinateurs", "serveurs", "cámaras", "ordenadores", "servidores", "câmeras", "computadores",
            "telecamere", "камер", "камеры", "компьютеров", "компьютера", "серверов", "пк", "касс", "экрана", "vms",
        ].map { ($0, true) }
    )
    private static let times = PhraseTable<Bool>(
        [
            "x", "х", "qty", "quantity", "anzahl", "nos", "stück", "шт", "кол во", "количество", "cantidad", "quantité",
            "menge", "count", "total",
        ].map { ($0, true) }
    )
    private static let until = PhraseTable<Bool>(
        ["to", "or", "bis", "oder", "à", "ou", "a", "o", "до", "или", "से", "se", "till"].map { ($0, true) }
    )
    /// Words beyond which a number belongs to something else.
    private static let walls = PhraseTable<Bool>(
        [
            "and", "with", "w", "for", "plus", "und", "mit", "für", "et", "avec", "pour", "y", "con", "para", "e",
            "com",
            "и", "с", "для", "на", "aur", "और", "at", "in", "on", "by", "floor", "sector", "since", "after", "from",
            "via", "sowie", "samt", "ainsi que", "así como", "bem como", "а также",
        ].map { ($0, true) }
    )
    private static let verbs = PhraseTable<Bool>(
        [
            "needs", "wants", "requires", "would like", "is looking for", "are looking for", "braucht", "brauchen",
            "benötigt", "benötigen", "sucht", "suchen", "möchte", "will", "cherche", "cherchent", "veut", "veulent",
            "souhaite", "recherche", "necesita", "necesitan", "busca", "buscan", "quiere", "ocupa", "requiere",
            "precisa", "precisam", "procura", "quer", "ищет", "ищут", "нужен", "хочет", "хотят", "требуется",
        ].map { ($0, true) }
    )
    private static let measures = PhraseTable<Bool>(
        [
            "v", "volt", "volts", "amp", "inch", "inches", "gb", "tb", "mb", "mbps", "gbps", "mp", "kva", "ква", "вт",
            "g", "mins",
            "порта", "kw", "va",
            "ft", "feet", "sqft", "sq",
            "meter", "meters", "metre", "metres", "m", "km", "years", "year", "yrs", "yr", "months", "month", "days",
            "day", "weeks", "week", "hours", "hrs", "am", "pm",
            "th", "st", "nd", "rd", "k", "lakh", "lakhs", "lac", "lacs", "cr", "crore", "rs", "inr", "rupees", "eur",
            "euro", "euros", "€", "$", "£", "₹", "usd", "gbp", "aed", "ghz", "u", "ton", "zoll", "jahre", "jahr",
            "monate", "tage", "wochen", "uhr", "pouces", "ans", "mois", "jours", "heures", "pulgadas",
            "años", "meses", "días", "horas", "anos", "dias", "polegadas", "лет", "года", "год", "месяц*", "дней",
            "недел*", "тыс", "тысяч*", "млн", "руб*", "метр*", "м", "час*", "числа", "г", "января", "floor", "percent",
            "pages", "ports", "port", "core", "cores", "bay", "bays", "acre", "acres", "hectare", "hectares", "floors",
            "storey", "storeys",
            "etagen", "étages", "plantas", "andares", "этажа", "этажей", "disk", "disks", "baies", "bahías", "bahias",
            "star", "ч", "дюйм*", "saal", "din", "mahine", "baje", "watt", "degree",
            "minutes", "min", "channel", "channels", "ch", "kanal", "canaux", "canales", "canais", "канал*", "way",
            "pin",
            "rpm", "gen", "th gen", "mm", "cm", "wh", "ah",
        ].map { ($0, true) }
    )
    private static let moneyBefore = PhraseTable<Bool>(
        [
            "₹", "rs", "inr", "$", "£", "€", "usd", "eur", "gbp", "aed", "sector", "phase", "plot", "floor", "street",
            "block", "flat", "room", "unit", "building", "rue", "gen", "windows", "office", "version", "kw", "no",
            "iso", "cat", "microsoft", "shop", "gate", "wing", "sage", "zip", "pin", "pincode", "plz", "cp", "cep",
            "postcode",
            "code postal", "индекс",
        ].map { ($0, true) }
    )
}
