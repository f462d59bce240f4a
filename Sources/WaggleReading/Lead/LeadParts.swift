/// Cuts a mail that speaks of several customers.
///
/// It only proposes: a part is a lead of its own when something is asked for in it and somebody is named whom the other
/// parts do not name, which ``LeadText`` sees.
struct LeadParts {
    /// At least two.
    var parts: [String]
    /// What stands before and behind the parts, and is said of all of them.
    var common: String

    /// The ways in which a text may be cut, the surest first.
    static func proposals(for note: LeadSection) -> [LeadParts] {
        let text = String(note.bodyText)
        guard text.utf8.count <= ReadingLimits.splitBytes else { return [] }
        return [numbered(note.text, note.body), table(text), forms(text), paragraphs(text)].compactMap(\.self)
    }

    // MARK: "1) … 2) …", "First: … Second: …"

    private static func numbered(_ words: FoldedText, _ body: Range<Int>) -> LeadParts? {
        var starts: [Int] = []
        for index in body where starts.count < ReadingLimits.leadsPerMail {
            guard ordinal(words, index) == starts.count + 1 else { continue }
            starts.append(Int(words.words[index].start))
        }
        guard starts.count > 1 else { return nil }
        return cut(words, body, at: starts)
    }

    private static func cut(_ words: FoldedText, _ body: Range<Int>, at starts: [Int]) -> LeadParts {
        let bytes = words.bytes[..<(body.last.map { Int(words.words[$0].end) } ?? 0)]
        var end = bytes.count
        // What follows the last part after an empty line is said of all, unless the parts have empty lines themselves.
        let paragraphs = body.filter { words.words[$0].gap.contains(.paragraph) }.map { Int(words.words[$0].start) }
        let hasInner = zip(starts, starts.dropFirst()).contains { low, high in
            paragraphs.contains { $0 > low && $0 < high }
        }
        if !hasInner, let last = starts.last, let tail = paragraphs.first(where: { $0 > last }) { end = tail }
        let bounds = starts + [end]
        let parts = zip(bounds, bounds.dropFirst()).map { String(decoding: bytes[$0..<$1], as: UTF8.self) }
        let common = bytes[..<starts[0]] + [0x0A, 0x0A] + bytes[end...]
        return LeadParts(parts: parts, common: String(decoding: common, as: UTF8.self))
    }

    private static func ordinal(_ text: FoldedText, _ index: Int) -> Int? {
        let word = text.words[index]
        let isFirst = index == 0 || !word.gap.isDisjoint(with: [.line, .paragraph])
        let begins = isFirst || !word.gap.isDisjoint(with: [.stop, .question, .colon])
        if begins, let match = ordinals.match(text, at: index) { return match.value }
        // "A) hotel", "b) school"
        let letter = text.letters[Int(word.lettersStart)]
        if isFirst, word.end - word.start == 1, letter &- 0x61 < 26, Int(word.end) < text.bytes.count,
            text.bytes[Int(word.end)] == 0x29
        {
            return Int(letter - 0x60)
        }
        guard word.isNumber, word.end - word.start <= 2, Int(word.end) < text.bytes.count else { return nil }
        let behind = text.bytes[Int(word.end)]
        let number = text.number(index).map { Int($0) }
        if behind == 0x29 { return number }
        guard isFirst else { return nil }
        // "1. Hotel", "2: school", "3 - clinic", "#1 …"
        return behind == 0x2E || behind == 0x3A || behind == 0x2D || behind == 0x20 && isDashed(text, word)
            ? number : nil
    }

    private static func isDashed(_ text: FoldedText, _ word: FoldedText.Word) -> Bool {
        let rest = text.bytes[Int(word.end)...].prefix(4)
        return rest.starts(with: " - ".utf8) || rest.starts(with: " –".utf8) || rest.starts(with: " —".utf8)
    }

    private static let ordinals: PhraseTable<Int> = {
        var rows: [(String, Int)] = []
        let words = [
            """
            first|firstly|first one|first lead|1st|1st one|one is|number one|no one|a|lead a|первая|первый|первое|\
            во-первых|перв*|erstens|erster|erste|erstes|premier|première|premièrement|primero|primera|primeiro|\
            primeira|primo|pehla|pehli|pahla|एक|पहला|पहली|eerste
            """,
            """
            second|secondly|second one|second lead|2nd|2nd one|the second|the other|other one|the other one|\
            number two|another one|and another|another|b|lead b|вторая|второй|второе|во-вторых|ещё одна|ещё один|\
            zweitens|zweiter|zweite|zweites|deuxième|second|seconde|deuxièmement|segundo|segunda|secondo|doosra|\
            doosri|dusra|dusri|दूसरा|दूसरी|tweede
            """,
            """
            third|thirdly|third one|third lead|3rd|3rd one|the third|number three|last one|and finally|c|третья|\
            третий|третье|в-третьих|drittens|dritter|dritte|troisième|tercero|tercera|terceiro|terceira|terzo|teesra|\
            teesri|तीसरा|तीसरी|derde
            """,
            """
            fourth|fourthly|4th|fourth one|d|четвёртая|четвёртый|viertens|vierter|quatrième|cuarto|cuarta|quarto|\
            quarta|chautha|चौथा
            """,
            "fifth|5th|fifth one|пятая|пятый|fünftens|fünfter|cinquième|quinto|quinta|पांचवां",
        ]
        for (place, list) in words.enumerated() {
            rows += list.split(separator: "|").filter { $0.utf8.count > 1 }.map { (String($0), place + 1) }
            for label in [
                "lead", "customer", "client", "case", "enquiry", "party", "no", "lead no", "kunde", "anfrage",
                "demande", "cliente", "заявка", "клиент", "pedido",
            ] {
                rows.append(("\(label) \(place + 1)", place + 1))
            }
        }
        return PhraseTable(rows)
    }()

    // MARK: A table, one row a customer

    private static func table(_ text: String) -> LeadParts? {
        let marks = text.utf8.withContiguousStorageIfAvailable { bytes in
            bytes.count { $0 == 0x7C || $0 == 0x09 || $0 == 0x3B }
        }
        guard marks.map({ $0 >= 4 }) ?? true else { return nil }
        let lines = text.utf8.split(separator: 0x0A).prefix(200).map { Substring($0) }
        for (index, line) in lines.enumerated() where line.utf8.count <= 400 {
            guard let mark = "|\t;".utf8.first(where: { mark in line.utf8.count(where: { $0 == mark }) >= 2 })
            else { continue }
            let heads = cells(line, mark)
            guard heads.filter({ FormFields.field(of: $0) != nil }).count >= 2, heads.count * 2 >= 4 else { continue }
            var rows: [String] = []
            for row in lines[(index + 1)...].prefix(ReadingLimits.leadsPerMail) {
                let values = cells(row, mark)
                if values.allSatisfy({ $0.allSatisfy { "-=+: ".contains($0) } }) { continue }
                guard values.count >= 2, values.count <= heads.count else { break }
                rows.append(zip(heads, values).map { "\($0): \($1)" }.joined(separator: "\n"))
            }
            guard rows.count > 1 else { return nil }
            return LeadParts(parts: rows, common: lines[..<index].joined(separator: "\n"))
        }
        return nil
    }

    private static func cells(_ line: Substring, _ mark: UInt8) -> [String] {
        var cells = line.utf8.split(separator: mark, omittingEmptySubsequences: false).map { Substring($0).trimmed() }
        if cells.first == "" { cells.removeFirst() }
        if cells.last == "" { cells.removeLast() }
        return cells
    }

    // MARK: The same labels again and again

    private static func forms(_ text: String) -> LeadParts? {
        let lines = TextLines(text)
        var starts: [Int] = []
        var label: FormFields.Field?
        for line in lines.lines where !line.isBlank {
            guard let (key, value) = FormFields.split(line, lines.bytes), !value.isEmpty,
                let field = FormFields.field(of: key), label == nil || field == label
            else { continue }
            label = field
            starts.append(line.start)
        }
        guard let label, label == .name || label == .company || label == .firstName, starts.count > 1,
            starts.count <= ReadingLimits.leadsPerMail
        else { return nil }
        let bounds = starts + [lines.bytes.count]
        return LeadParts(
            parts: zip(bounds, bounds.dropFirst()).map { String(decoding: lines.bytes[$0..<$1], as: UTF8.self) },
            common: String(decoding: lines.bytes[..<starts[0]], as: UTF8.self)
        )
    }

    // MARK: A paragraph each

    private static func paragraphs(_ text: String) -> LeadParts? {
        let bytes = Array(text.utf8)
        var parts: [Range<Int>] = []
        var start = 0
        var at = 0
        while let end = bytes[at...].firstIndex(of: 0x0A), end + 1 < bytes.count {
            at = end
            var next = at + 1
            while next < bytes.count, bytes[next] <= 0x20, bytes[next] != 0x0A { next += 1 }
            if next < bytes.count, bytes[next] == 0x0A {
                if at > start { parts.append(start..<at) }
                start = next
            }
            at = max(next, at + 1)
        }
        if start < bytes.count { parts.append(start..<bytes.count) }
        // Somebody to call stands in at least two of them, and a paragraph without one belongs to the one before.
        let reach = parts.map { holdsReach(bytes[$0]) }
        guard reach.filter(\.self).count > 1, parts.count <= 40 else { return nil }
        var groups: [Range<Int>] = []
        var hasReach = false
        var common = 0
        for (index, part) in parts.enumerated() {
            if groups.isEmpty, !reach[index], index + 1 < parts.count, !reach[index + 1], common == index {
                common = index + 1
                continue
            }
            if groups.isEmpty || hasReach && (reach[index] || leadsUp(to: index, reach)) {
                groups.append(part)
                hasReach = reach[index]
            } else {
                groups[groups.count - 1] = groups[groups.count - 1].lowerBound..<part.upperBound
                hasReach = hasReach || reach[index]
            }
        }
        guard groups.count > 1, groups.count <= ReadingLimits.leadsPerMail else { return nil }
        return LeadParts(
            parts: groups.map { String(decoding: bytes[$0], as: UTF8.self) },
            common: String(decoding: bytes[..<groups[0].lowerBound], as: UTF8.self)
        )
    }

    /// A paragraph without a contact right before the one that has it: "Second is a school." / "Call 98…"
    private static func leadsUp(to index: Int, _ reach: [Bool]) -> Bool {
        !reach[index] && index + 1 < reach.count && reach[index + 1] && index > 0 && reach[index - 1]
    }

    /// An address of mail, or as many digits as a telephone has.
    private static func holdsReach(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer(holdsReach)
    }

    private static func holdsReach(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var digits = 0
        var distance = 0
        for byte in bytes {
            // Letters before any digit, as most are.
            if digits == 0, byte > 0x40 { continue }
            if byte == 0x40 { return true }
            if byte &- 0x30 < 10 {
                digits += 1
                distance = 0
                if digits >= 9 { return true }
            } else if digits > 0 {
                distance += 1
                if distance > 3 || !isBetweenDigits(byte) {
                    digits = 0
                    distance = 0
                }
            }
        }
        return false
    }

    private static func isBetweenDigits(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x28, 0x29, 0x2B, 0x2D, 0x2E, 0x2F: true
        default: false
        }
    }
}
