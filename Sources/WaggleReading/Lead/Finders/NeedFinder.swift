import WaggleReferral

/// What is to be bought, by the words of the ``Vocabulary``.
struct NeedFinder: Sendable {
    private let codes: [Competence]
    private let words: PhraseTable<Int>
    private let brands: PhraseTable<String>

    init(_ vocabulary: Vocabulary) {
        codes = vocabulary.competences.map { Competence(rawValue: $0.code) }
        var rows: [(String, Int)] = []
        for (index, entry) in vocabulary.competences.enumerated() {
            rows += entry.words.sorted { $0.key < $1.key }.flatMap(\.value).map { ($0, index) }
            rows += (entry.brands ?? []).map { ($0, index) }
        }
        words = PhraseTable(rows)
        let names = vocabulary.brands + vocabulary.competences.flatMap { $0.brands ?? [] }
        brands = PhraseTable(names.map { ($0, $0.hasSuffix("*") ? String($0.dropLast()) : $0) })
    }

    private struct Mention {
        var words: Range<Int>
        var code: Competence
        var quantity: Quantity?
        /// From the first word of its quantity to its last.
        var span: Range<Int>
        var brand: String?
    }

    /// The partner's note beats the customer's mail, and both beat the subject.
    func needs(subject: String, note: LeadSection, original: LeadSection?) -> [Found<Need>] {
        var result: [Found<Need>] = []
        let sections = [note, original].compactMap(\.self)
        for (rank, section) in sections.enumerated() {
            for need in merged(mentions(in: section.text, range: section.body), section.text) {
                if let known = result.firstIndex(where: { $0.value.competence == need.value.competence }) {
                    if result[known].value.quantity == nil { result[known].value.quantity = need.value.quantity }
                    if result[known].value.brand == nil { result[known].value.brand = need.value.brand }
                } else {
                    var need = need
                    // A partner's own side remark about what his customer writes at length is a guess.
                    if rank == 1, !result.isEmpty { need.confidence -= 0.05 }
                    result.append(need)
                }
            }
        }
        let title = FoldedText(subject)
        let titled = merged(mentions(in: title, range: 0..<title.words.count), title)
        if result.isEmpty {
            result = titled
        } else {
            for need in titled {
                if let known = result.firstIndex(where: { $0.value.competence == need.value.competence }) {
                    if result[known].value.quantity == nil { result[known].value.quantity = need.value.quantity }
                } else if need.value.quantity != nil {
                    result.append(need)
                }
            }
        }
        return Array(result.prefix(ReadingLimits.needs))
    }

    private func mentions(in text: FoldedText, range: Range<Int>) -> [Mention] {
        var found: [Mention] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard let match = words.match(text, at: index), index + match.length <= range.upperBound else {
                index += 1
                continue
            }
            let at = index..<(index + match.length)
            index = at.upperBound
            guard !isInAddress(text, at), !isDropped(text, at), !isSpecification(text, at) else { continue }
            let counted = QuantityFinder.quantity(in: text, of: at, within: range)
            found.append(
                Mention(
                    words: at,
                    code: codes[match.value],
                    quantity: counted?.quantity,
                    span: counted?.span ?? at,
                    brand: brand(text, near: at, range)
                )
            )
        }
        return withoutObjects(found, text)
    }

    /// Part of a mail address or a domain.
    private func isInAddress(_ text: FoldedText, _ at: Range<Int>) -> Bool {
        if text.words[at.lowerBound].gap.contains(.at) { return true }
        let end = Int(text.words[at.upperBound - 1].end)
        guard end < text.bytes.count else { return false }
        if text.bytes[end] == 0x40 { return true }
        // "laptops.example" goes on without a space.
        return text.bytes[end] == 0x2E && end + 1 < text.bytes.count && (0x61...0x7A).contains(text.bytes[end + 1])
    }

    /// "16 GB RAM, 512 GB SSD": what another thing is made of.
    private func isSpecification(_ text: FoldedText, _ at: Range<Int>) -> Bool {
        guard at.lowerBound > 0, text.words[at.lowerBound].gap.isDisjoint(with: .hard) else { return false }
        return Self.sizes.match(text, at: at.lowerBound - 1) != nil
    }

    private static let sizes = PhraseTable<Bool>(["gb", "tb", "mb", "ghz", "гб", "тб"].map { ($0, true) })

    /// Not wanted, refused, or already there.
    private func isDropped(_ text: FoldedText, _ at: Range<Int>) -> Bool {
        var index = at.lowerBound - 1
        var steps = 0
        while index >= 0, steps < 4,
            text.words[index + 1].gap.isDisjoint(with: [.stop, .question, .paragraph, .comma, .line])
        {
            if Self.refusals.match(text, at: index) != nil { return true }
            index -= 1
            steps += 1
        }
        let next = at.upperBound
        guard next < text.words.count,
            text.words[next].gap.isDisjoint(with: [.stop, .question, .paragraph, .comma, .line])
        else { return false }
        return Self.refusalsBehind.match(text, at: next) != nil
    }

    /// Of "maintenance of 46 desktops" the need is the maintenance, and the desktops are what it is done to.
    private func withoutObjects(_ found: [Mention], _ text: FoldedText) -> [Mention] {
        var result = found
        for service in found where Self.isDoneToThings(service.code) {
            let things = result.filter { Self.isThing($0.code) && isObject($0.words, of: service.words, text) }
            guard !things.isEmpty else { continue }
            result.removeAll { mention in things.contains { $0.words == mention.words } }
            guard let known = result.firstIndex(where: { $0.words == service.words }) else { continue }
            let spans = [service.span] + things.map(\.span)
            result[known].span = (spans.map(\.lowerBound).min() ?? 0)..<(spans.map(\.upperBound).max() ?? 0)
            // Their number is the service's own, counted once.
            result[known].quantity = things.reduce(nil) { Self.sum($0, $1.quantity) } ?? service.quantity
            result[known].brand = service.brand ?? things.compactMap(\.brand).first
        }
        return result
    }

    private func isObject(_ thing: Range<Int>, of service: Range<Int>, _ text: FoldedText) -> Bool {
        let first = thing.lowerBound < service.lowerBound ? thing : service
        let second = thing.lowerBound < service.lowerBound ? service : thing
        guard second.lowerBound - first.upperBound <= 9 else { return false }
        let between = first.upperBound..<second.lowerBound
        guard
            (between.lowerBound...between.upperBound).allSatisfy({
                text.words[$0].gap.isDisjoint(with: [.stop, .question, .paragraph])
            })
        else { return false }
        let joins =
            between.contains { Self.and.match(text, at: $0) != nil }
            || text.words[second.lowerBound].gap.contains(.plus)
        if first == service {
            // "AMC for 46 desktops, 2 servers and a printer": everything behind the "for".
            return between.contains { Self.of.match(text, at: $0) != nil }
        }
        // "printer rental", "copieurs en location": nothing that joins two things between.
        return !joins && second.lowerBound - first.upperBound <= 3
            && text.words[second.lowerBound].gap.isDisjoint(with: [.comma, .line])
    }

    private func merged(_ mentions: [Mention], _ text: FoldedText) -> [Found<Need>] {
        var result: [(need: Found<Need>, last: Int)] = []
        for mention in mentions {
            if let known = result.firstIndex(where: { $0.need.value.competence == mention.code }) {
                let earlier = result[known].need.value.quantity
                // Two sorts in one list are added; the same thing said again is not.
                let isList = mention.span.lowerBound - result[known].last <= 8
                if let quantity = mention.quantity {
                    if earlier == nil {
                        result[known].need.value.quantity = quantity
                    } else if isList, earlier != quantity {
                        result[known].need.value.quantity = Self.sum(earlier, quantity)
                    }
                }
                result[known].need.value.brand = result[known].need.value.brand ?? mention.brand
                result[known].last = mention.words.upperBound
                continue
            }
            let quote = text.text(mention.span)
            let need = Need(competence: mention.code, text: quote, quantity: mention.quantity, brand: mention.brand)
            result.append(
                (Found(need, quote: quote, confidence: mention.quantity == nil ? 0.75 : 0.9), mention.words.upperBound)
            )
        }
        return result.map(\.need)
    }

    private func brand(_ text: FoldedText, near at: Range<Int>, _ range: Range<Int>) -> String? {
        let low = max(range.lowerBound, at.lowerBound - 5)
        let high = min(range.upperBound, at.upperBound + 5)
        for index in low..<high {
            guard let match = brands.match(text, at: index) else { continue }
            let path = min(index, at.lowerBound)..<max(index, at.upperBound)
            guard
                path.dropFirst().allSatisfy({
                    text.words[$0].gap.isDisjoint(with: [.stop, .question, .paragraph, .line])
                })
            else { continue }
            return match.value
        }
        return nil
    }

    private static func sum(_ first: Quantity?, _ second: Quantity?) -> Quantity? {
        switch (first, second) {
        case (nil, let only), (let only, nil): only
        case (.exactly(let one), .exactly(let two)): .exactly(one + two)
        case (let one?, let two?): .between(one.smallest + two.smallest, one.largest + two.largest)
        }
    }

    private static func isDoneToThings(_ code: Competence) -> Bool {
        [
            "services.amc", "services.rental", "services.repair", "services.onsite", "services.training",
            "services.disposal",
        ].contains(code.rawValue)
    }

    private static func isThing(_ code: Competence) -> Bool {
        let area = code.rawValue.prefix { $0 != "." }
        return ["hardware", "power", "networking", "surveillance", "access", "voice", "av"].contains(String(area))
    }

    private static let of = PhraseTable<Bool>(
        [
            "of", "for", "on", "to", "für", "von", "auf", "de", "du", "des", "pour", "sur", "para", "di", "per", "van",
            "voor", "на", "для", "по", "ke liye", "ka", "ki", "का", "की", "के",
        ].map { ($0, true) }
    )
    private static let and = PhraseTable<Bool>(
        [
            "and", "plus", "und", "et", "y", "e", "и", "aur", "और", "also", "sowie", "with", "mit", "avec", "con",
            "com", "с", "en", "&",
        ].filter { $0 != "en" && $0 != "&" }.map { ($0, true) }
    )
    private static let refusals = PhraseTable<Bool>(
        [
            "no", "not", "don't need", "without", "except", "no need", "already have", "already bought", "already has",
            "existing", "current", "instead of", "old", "other than", "excluding", "no longer",
            "kein", "keine", "keinen", "ohne", "nicht", "außer", "bestehende", "bestehenden", "vorhandene",
            "vorhandenen", "alten", "statt", "pas de", "sans", "sauf", "hors", "no necesitamos", "sin", "excepto",
            "não precisamos", "sem", "exceto",
            "не", "без", "кроме", "старый", "старые", "вместо", "nahi", "nahin", "नहीं", "purane", "non", "senza", "geen",
            "zonder",
        ].map { ($0, true) }
    )
    private static let refusalsBehind = PhraseTable<Bool>(
        [
            "not needed", "not required", "is not needed", "are not needed", "not wanted", "already done",
            "already bought", "already ordered", "already purchased", "is already", "are already", "no longer",
            "can wait till later",
            "nicht nötig", "nicht gewünscht", "bereits vorhanden", "schon vorhanden", "haben wir schon",
            "haben wir bereits", "déjà", "pas nécessaire", "no hace falta", "ya tenemos", "não precisa", "já temos",
            "не нужен", "не нужны", "не нужно", "не надо", "уже есть", "уже куплены", "nahi chahiye", "nahin chahiye",
            "नहीं चाहिए", "dealer", "dealers", "supplier", "suppliers", "company", "shop", "vendor",
        ].map { ($0, true) }
    )
}

extension Quantity {
    var smallest: Int {
        switch self {
        case .exactly(let number): number
        case .between(let low, _): low
        }
    }
}
