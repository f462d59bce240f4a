import WaggleReferral

/// What belongs to a thing that is asked for, and is not counted beside it.
struct Accessories {
    let text: FoldedText

    /// "two tills (touch screen, drawer, receipt printer)": what stands in brackets behind a thing belongs to it.
    func withoutContents(_ found: [NeedMention]) -> [NeedMention] {
        found.enumerated().filter { index, mention in
            guard index > 0, mention.quantity == nil || mention.isArticle, mention.code.isThing,
                let open = openBracket(before: mention.words.lowerBound)
            else { return true }
            return !found[..<index].contains { whole in
                let end = Int(text.words[whole.words.upperBound - 1].end)
                return whole.code.isThing && end <= open && open - end <= 24
                    && !text.bytes[end..<open].contains(0x0A)
            }
        }.map(\.element)
    }

    /// Where the bracket begins in which a word stands.
    private func openBracket(before index: Int) -> Int? {
        var at = Int(text.words[index].start) - 1
        var steps = 0
        while at >= 0, steps < 120, text.bytes[at] != 0x29, text.bytes[at] != 0x0A {
            if text.bytes[at] == 0x28 { return at }
            at -= 1
            steps += 1
        }
        return nil
    }

    /// "2 laser printers with scanner": what the thing can do.
    func withoutFunctions(_ found: [NeedMention]) -> [NeedMention] {
        var last: NeedMention?
        return found.filter { mention in
            defer { last = mention }
            guard let whole = last, mention.quantity == nil, mention.code == whole.code, mention.code.isThing,
                mention.words.lowerBound - whole.words.upperBound == 1,
                LinkWords.with.match(text, at: mention.words.lowerBound - 1) != nil,
                text.words[mention.words.lowerBound].gap == .space
            else { return true }
            return false
        }
    }

    /// "Odoo - inventory, POS for 4 stores and accounts", "2 tills with scanners": parts of what is named before.
    func removeModules(of found: inout [NeedMention]) {
        let all = found
        found.removeAll { part in
            all.contains { whole in
                whole.code != part.code && whole.words.upperBound <= part.words.lowerBound && !part.isHint
                    && Self.modules[whole.code.rawValue]?.contains(part.code.rawValue) == true
                    && text.isOneSentence(whole.words, part.words)
                    && (part.quantity == nil || whole.code.rawValue == "software.erp")
                    && (part.code.area != "hardware" || part.quantity == nil
                        || Self.tills.match(text, at: part.words.lowerBound) != nil)
                    && !(whole.words.upperBound...part.words.lowerBound).contains {
                        text.words[$0].gap.contains(.plus) || LinkWords.besides.match(text, at: $0) != nil
                    }
            }
        }
    }

    /// "8 desktops with 21 inch monitor": the monitor comes with the desktop. "35 PCs with two monitors each" is 70.
    func withoutAccessories(_ found: [NeedMention]) -> [NeedMention] {
        var result: [NeedMention] = []
        for mention in found {
            guard mention.code.rawValue == "hardware.peripherals", let last = result.last,
                ["hardware.desktops", "hardware.laptops"].contains(last.code.rawValue),
                (last.words.upperBound...mention.words.lowerBound).allSatisfy({
                    text.words[$0].gap.isDisjoint(with: .clauseEnd)
                })
            else {
                result.append(mention)
                continue
            }
            let between = last.words.upperBound..<mention.words.lowerBound
            let isPart =
                between.contains { LinkWords.with.match(text, at: $0) != nil }
                || text.words[mention.words.lowerBound].gap
                    .contains(.plus)
            if isPart, mention.quantity == nil || mention.isArticle && !mention.isEach, between.count <= 9,
                !(mention.isPlural && between.isEmpty)
            {
                continue
            }
            var mention = mention
            // "12 notebooks and docking stations": one for each.
            if mention.quantity == nil, mention.isPlural, last.quantity != nil, between.count <= 1,
                !isPart || between.isEmpty,
                text.words[mention.words.lowerBound].gap.contains(.plus)
                    || between.count == 1 && LinkWords.and.match(text, at: between.lowerBound) != nil
            {
                mention.quantity = last.quantity
            }
            if mention.isEach, case .exactly(let each)? = mention.quantity, case .exactly(let many)? = last.quantity {
                mention.quantity = .exactly(each * many)
            }
            result.append(mention)
        }
        return result
    }

    private static let tills = PhraseTable<Bool>(
        ["pos", "till", "kasse", "kassa", "kassen", "caisse", "caisses", "tpv", "pdv", "касса", "кассы"].map {
            ($0, true)
        }
    )

    private static let modules: [String: Set<String>] = [
        "software.crm": ["voice.telephony"],
        "software.erp": ["software.accounting", "software.crm", "hardware.pos"],
        "hardware.pos": ["hardware.printers"],
        "av.conferencing": ["hardware.peripherals"],
    ]
}
