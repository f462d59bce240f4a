import WaggleReferral

/// Needs out of what a text names: each trade once, with the numbers of all its mentions.
struct NeedList {
    private(set) var needs: [Found<Need>]
    /// Trades that are only described: there already, unless nothing is asked for.
    private var described: [Competence]

    init(_ mentions: [NeedMention], in text: FoldedText) {
        var result: [(need: Found<Need>, span: Range<Int>, last: Int, isPart: Bool, isArticle: Bool)] = []
        var lastWords = 0..<0
        var lastSpan = 0..<0
        var lastCounted = 0..<0
        for mention in mentions {
            defer {
                lastSpan = mention.span
                if mention.quantity != nil, !mention.isArticle { lastCounted = mention.words }
            }
            if let known = result.firstIndex(where: { $0.need.value.competence == mention.code }) {
                let earlier = result[known].need.value.quantity
                // Two sorts in one list are added; the same thing said again is not: "maintenance (AMC) for 40 desktops
                // and 3 printers" counts the same machines for both words.
                let isList = mention.span.lowerBound - result[known].last <= 8
                if let quantity = mention.quantity {
                    // "A pen test and a SIEM" is no two of one service, and "120 tablets with a console" no 121.
                    let isCounted =
                        !mention.isArticle || mention.code.isThing && earlier.map { $0.smallest < 10 } ?? true
                    if !isCounted, earlier != nil {
                        lastWords = mention.words
                        result[known].last = mention.words.upperBound
                        continue
                    }
                    // "2 label printers (Zebra)": one number for both words.
                    let isSame =
                        earlier != nil && mention.span.lowerBound < lastSpan.upperBound && !mention.isCorrection
                    // "A telephone system with 9 telephones" is nine and not ten.
                    let isSystem =
                        !isSame && !mention.isArticle && result[known].isArticle
                        && mention.code.rawValue == "voice.telephony"
                    if isSystem {
                        result[known].need.value.quantity = quantity
                        result[known].isArticle = false
                    }
                    if isSame || isSystem {
                        lastWords = mention.words
                        result[known].last = Self.end(of: mention)
                        continue
                    }
                    let isAnother = Self.isAnother(mention, after: lastWords, text)
                    if isAnother, earlier != nil, !mention.isPart, !result[known].isPart {
                        result[known].need.value.quantity = Quantity.sum(earlier, quantity)
                    } else if earlier == nil || mention.isCorrection || result[known].isPart && !mention.isPart {
                        result[known].need.value.quantity = quantity
                        result[known].isPart = mention.isPart
                    } else if mention.isPart, !result[known].isPart {
                        continue
                    } else if isList, !result[known].span.overlaps(mention.span),
                        earlier != quantity
                            || mention.code.isThing && Self.isOtherThing(mention.words, lastCounted, text)
                    {
                        result[known].need.value.quantity = Quantity.sum(earlier, quantity)
                    }
                }
                result[known].need.value.brand = result[known].need.value.brand ?? mention.brand
                result[known].last = Self.end(of: mention)
                lastWords = mention.words
                continue
            }
            lastWords = mention.words
            let quote = text.text(mention.span)
            let need = Need(competence: mention.code, text: quote, quantity: mention.quantity, brand: mention.brand)
            result.append(
                (
                    Found(need, quote: quote, confidence: mention.quantity == nil ? 0.75 : 0.9), mention.span,
                    Self.end(of: mention), mention.isPart, mention.isArticle
                )
            )
        }
        needs = result.map(\.need)
        described = needs.map(\.value.competence).filter { code in
            mentions.allSatisfy { $0.code != code || $0.isDescription }
        }
    }

    /// The customer's needs to those of the partner's note.
    mutating func add(_ other: NeedList) {
        let isGuess = !needs.isEmpty
        for need in other.needs {
            let code = need.value.competence
            if other.described.contains(code) { described.append(code) } else { described.removeAll { $0 == code } }
            add(need, isGuess: isGuess)
        }
    }

    private mutating func add(_ need: Found<Need>, isGuess: Bool) {
        if let known = needs.firstIndex(where: { $0.value.competence == need.value.competence }) {
            if needs[known].value.quantity == nil { needs[known].value.quantity = need.value.quantity }
            if needs[known].value.brand == nil { needs[known].value.brand = need.value.brand }
            return
        }
        var need = need
        if isGuess { need.confidence -= 0.05 }
        needs.append(need)
    }

    /// What is only described is no need beside what is asked for.
    mutating func removeDescribed() {
        if needs.contains(where: { !described.contains($0.value.competence) }) {
            needs.removeAll { described.contains($0.value.competence) }
        }
    }

    /// Of a subject line the numbers, and what it counts; all of it where the mail names nothing.
    mutating func addTitle(_ title: NeedList) {
        if needs.isEmpty {
            needs = title.needs
            return
        }
        for need in title.needs {
            if let known = needs.firstIndex(where: { $0.value.competence == need.value.competence }) {
                if needs[known].value.quantity == nil { needs[known].value.quantity = need.value.quantity }
            } else if need.value.quantity != nil {
                needs.append(need)
            }
        }
    }

    /// Numbers of words that are no needs by themselves.
    mutating func count(by hints: [NeedMention]) {
        for index in needs.indices where needs[index].value.quantity == nil {
            needs[index].value.quantity = hints.first { $0.code == needs[index].value.competence }?.quantity
        }
    }

    /// Where a mention ends in a list; what a service is done to is no part of it.
    private static func end(of mention: NeedMention) -> Int {
        mention.code.isThing ? max(mention.words.upperBound, mention.span.upperBound) : mention.words.upperBound
    }

    /// "6 monitors, 6 docking stations": as many, and by no word of the first.
    private static func isOtherThing(_ one: Range<Int>, _ other: Range<Int>, _ text: FoldedText) -> Bool {
        !other.isEmpty && one.lowerBound - other.upperBound <= 4 && one.lowerBound > other.upperBound
            && (other.upperBound...one.lowerBound).allSatisfy {
                text.words[$0].gap.isDisjoint(with: [.bracket, .stop, .question, .paragraph])
            }
            && !one.contains { index in other.contains { text.words[$0].key == text.words[index].key } }
    }

    /// "3 TPV y 3 impresoras de tickets": as many again, by another word, and joined to the first.
    private static func isAnother(_ mention: NeedMention, after last: Range<Int>, _ text: FoldedText) -> Bool {
        let start = mention.span.lowerBound
        guard !last.isEmpty, start > last.upperBound, start - last.upperBound <= 1,
            LinkWords.and.match(text, at: start - 1) != nil
        else { return false }
        return text.words[last.lowerBound].key != text.words[mention.words.lowerBound].key
    }
}
