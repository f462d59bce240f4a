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

    /// "25 nos i5 laptops", "a dozen HP desktops", "8 to 10 IP phones".
    static func before(
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
    static func after(
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

    static func number(
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

    static func number(
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

    static func single(_ text: FoldedText, _ index: Int) -> Int? {
        guard let found = value(text, at: index), found.end == index + 1 else { return nil }
        return found.value
    }

    static func value(_ text: FoldedText, at index: Int) -> (value: Int, end: Int)? {
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
    static func isPriced(_ text: FoldedText, _ index: Int) -> Bool {
        // "WiFi in the waiting room (2 APs)": a bracket parts them.
        index > 0 && text.words[index].gap.isDisjoint(with: .hard.union(.bracket))
            && moneyBefore.match(text, at: index - 1) != nil
    }

    /// The number is a size, a price or a date: 15 inch, 35k, 30th, 16 GB.
    ///
    /// - Parameter thing: Where the thing begins that is counted: "48 ports re-terminated" is no measure.
    static func isMeasured(_ text: FoldedText, _ index: Int, before thing: Int? = nil) -> Bool {
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
    static func isPhone(_ text: FoldedText, _ index: Int) -> Bool {
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
    static func isChain(_ text: FoldedText, _ index: Int) -> Bool {
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
    static func isListMark(_ text: FoldedText, _ index: Int) -> Bool {
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

    /// "nos." and "pcs." end no clause.
    static func isAbbreviation(_ text: FoldedText, _ index: Int) -> Bool {
        // "2 шт. Монтаж": a new sentence.
        text.words[index + 1].gap.isDisjoint(with: [.question, .paragraph, .line, .comma])
            && !(text.words[index + 1].isCapital && text.bytes[Int(text.words[index + 1].start)] & 0xFC == 0xD0)
            && abbreviations.match(text, at: index) != nil
    }
}
