import WaggleReferral

/// Finds the words of the trades in a text, and of these the ones that are asked for.
struct NeedScan {
    let trades: TradeWords
    let text: FoldedText
    let range: Range<Int>
    /// BCP 47.
    let language: String?

    func mentions() -> [NeedMention] {
        var found = named()
        guard !found.isEmpty || language == "de" else { return found }
        if language == "de" { found = CompoundWords(trades: trades, text: text, range: range).added(to: found) }
        let (names, counts, old) = (ThingNames(text: text), NeedCounts(text: text, range: range), OldThings(text: text))
        names.nameByHead(&found)
        counts.countBehind(&found)
        counts.multiply(&found)
        names.joinNeighbours(&found)
        names.removeHints(from: &found)
        old.removeReplaced(from: &found)
        let isExchange = found.contains { $0.code.rawValue == "services.disposal" }
        let accessories = Accessories(text: text)
        found = ServiceObjects(text: text).without(ServiceVisits(text: text).without(found))
        found = accessories.withoutFunctions(found)
        old.remove(from: &found, isExchange: isExchange)
        old.removeMovedMail(from: &found)
        accessories.removeModules(of: &found)
        found = accessories.withoutContents(found)
        found = accessories.withoutAccessories(found)
        return Purposes(text: text).without(found)
    }

    /// Every trade that is named and meant.
    private func named() -> [NeedMention] {
        let (decoys, refusals, old) = (NeedDecoys(text: text), NeedRefusals(text: text), OldThings(text: text))
        var found: [NeedMention] = []
        var index = trades.next(in: text, from: range.lowerBound, to: range.upperBound)
        var sentence = SentenceSense()
        while index < range.upperBound, found.count < ReadingLimits.goodsPerText {
            defer { index = trades.next(in: text, from: index, to: range.upperBound) }
            guard let match = trades.match(in: text, at: index), index + match.length <= range.upperBound else {
                index += 1
                continue
            }
            let at = index..<(index + match.length)
            index = at.upperBound
            guard let code = match.value.code, match.value.home.admits(language) else { continue }
            guard !decoys.isSmallWord(at, language), !decoys.isDecoy(at, code) else { continue }
            if at.lowerBound >= sentence.end { sentence = SentenceSense(text, at.lowerBound, range) }
            let isReplaced = sentence.replaces && old.isBehindOld(at)
            let isWorn = old.isWorn(at)
            let isOld = (isWorn || old.isOld(at)) && !isReplaced
            let isDisposal = code.rawValue == "services.disposal"
            guard isOld || isReplaced || !refusals.isDropped(at, isDisposal: isDisposal), !decoys.isPaid(at),
                !decoys.isPriced(at), !decoys.isGreeted(at)
            else { continue }
            let isTraining = code.rawValue == "services.training"
            // "the licence" counts nothing: only things have an article that counts.
            let counted = QuantityFinder.quantity(
                in: text,
                of: at,
                within: range,
                ofPeople: isTraining,
                isShared: code.isShared,
                articlesOf: match.value.isHint && !code.isThing ? nil : language ?? "en"
            )
            if sentence.isAside { continue }
            if match.value.isShorthand, counted.map({ isArticle($0.quantity, $0.span) }) ?? true { continue }
            found.append(
                NeedMention(
                    words: at,
                    code: code,
                    quantity: counted?.quantity,
                    span: counted?.span ?? at,
                    brand: trades.brand(of: code, in: text, near: at, within: range),
                    isHint: match.value.isHint,
                    isDescription: counted == nil && code.rawValue != "services.repair"
                        && (sentence.isDescription || !sentence.wants && old.isOwned(at))
                        || counted != nil && sentence.introduces,
                    isEach: counted.map { isEach($0.span) } ?? false,
                    isCorrection: sentence.isCorrection,
                    isOld: isOld,
                    isWorn: isWorn,
                    isArticle: counted.map { isArticle($0.quantity, $0.span) } ?? false,
                    isReplaced: isReplaced,
                    isPlural: text.folded(at.upperBound - 1).last.map { "sиыn".contains($0) } ?? false,
                    isPart: Self.parts.match(text, at: at.lowerBound) != nil
                )
            )
        }
        return found
    }

    private func isEach(_ span: Range<Int>) -> Bool {
        let low = max(0, span.lowerBound - 1)
        let high = min(text.words.count, span.upperBound + 1)
        return (low..<high).contains { Self.each.match(text, at: $0) != nil }
    }

    private func isArticle(_ quantity: Quantity, _ span: Range<Int>) -> Bool {
        quantity == .exactly(1) && !text.words[span.lowerBound].isNumber
            && NumberWords.table.match(text, at: span.lowerBound).map {
                ["ein", "eine", "einen", "a"].contains(text.folded(span.lowerBound)) && $0.value == 1
            } ?? true
    }

    private static let each = PhraseTable<Bool>(
        [
            "each", "per", "je", "jeweils", "pro", "chacun", "chaque", "par", "cada", "cada uno", "por", "на каждый",
            "каждому", "каждый", "по", "har ek",
        ].map { ($0, true) }
    )

    private static let parts = PhraseTable<Bool>(
        [
            "license plate reader", "licence plate reader", "plate reader", "anpr", "lpr", "video wall", "video walls",
            "videowand", "mur d'images", "nvr", "nvrs", "dvr", "dvrs", "xvr", "video recorder", "rekorder",
            "netzwerkrekorder", "enregistreur",
            "enregistreur vidéo", "grabador", "grabadores", "gravador", "регистратор", "регистратора",
            "видеорегистратор*",
        ].map { ($0, true) }
    )
}
