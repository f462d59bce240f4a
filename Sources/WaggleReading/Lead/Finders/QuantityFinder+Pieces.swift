/// Pieces that are counted away from the thing: "Qty 60", "licences for the whole yard, about 30".
extension QuantityFinder {
    /// "The sanctuary seats about 400": how many people there is room for.
    private static let roomFor: Set<String> = ["seats", "seating", "holds", "capacity", "accommodates"]

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
}
