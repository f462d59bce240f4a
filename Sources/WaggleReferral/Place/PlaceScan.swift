import Foundation

extension Gazetteer {
    /// The places that a text names, in the order of the text.
    ///
    /// At each word the longest name wins. A name that is also an ordinary word ("Reading", "Nice")
    /// counts only with a capital and a word beside it that says it is a place. Parts of one place that
    /// stand together, "Vashi sector 17, Navi Mumbai 400703", become one mention. Which of several
    /// places of one name is meant follows from the other places of the text and from the asker's.
    ///
    /// - Parameters:
    ///   - near: Where the partner is who sent the text.
    ///   - country: The partner's country, ISO 3166-1 alpha-2.
    /// - Returns: At most 64 mentions with a confidence of 0.3 and more; none overlap.
    public func mentions(in text: String, near: GeoPoint? = nil, country: String? = nil) -> [PlaceMention] {
        var text = text
        let found = text.withUTF8 { bytes in
            var scan = PlaceScan(
                gazetteer: self,
                bytes: bytes,
                context: PlaceContext(near: near, country: CountryCode(country))
            )
            return scan.mentions()
        }
        return found.map { mention in
            let utf8 = text.utf8
            let start = utf8.index(utf8.startIndex, offsetBy: mention.bytes.lowerBound)
            let end = utf8.index(start, offsetBy: mention.bytes.count)
            var place = mention.place
            place.text = String(text[start..<end])
            return PlaceMention(
                range: start..<end,
                place: place,
                kind: mention.kind,
                population: mention.population,
                confidence: mention.confidence
            )
        }
    }
}

/// One search of one text.
struct PlaceScan {
    let gazetteer: Gazetteer
    let bytes: UnsafeBufferPointer<UInt8>
    var context: PlaceContext
    private let words: [PlaceWord]

    /// A mention with offsets instead of string indices.
    struct Found {
        var bytes: Range<Int>
        var place: Place
        var kind: PlaceKind
        var population: Int
        var confidence: Double
    }

    /// Some words that may be a place.
    private struct Candidate {
        /// Indices into `words`.
        var words: Range<Int>
        /// All that bear the name.
        var bearers: [Int]
        var entry: Int
        var isStemmed = false
        var isCommon = false
        var hasCue = false
        /// Whether another place of the text lies close by.
        var isBacked = false
    }

    init(gazetteer: Gazetteer, bytes: UnsafeBufferPointer<UInt8>, context: PlaceContext) {
        self.gazetteer = gazetteer
        self.bytes = bytes
        self.context = context
        words = PlaceWord.words(of: bytes)
    }

    mutating func mentions() -> [Found] {
        var candidates = findNames()
        guard !candidates.isEmpty else { return [] }
        decide(&candidates)
        return merged(candidates).filter { $0.confidence >= 0.3 }
    }

    // MARK: - Names

    private mutating func findNames() -> [Candidate] {
        var candidates: [Candidate] = []
        var index = 0
        while index < words.count, candidates.count < PlaceLimits.mentions {
            index = next(from: index)
            guard index < words.count else { break }
            if mayName(words[index]), var candidate = name(at: index), isPlausible(&candidate) {
                index = candidate.words.upperBound
                candidates.append(candidate)
            } else if let length = noteRegion(at: index) {
                index += length
            } else if let candidate = postcode(at: index) {
                index = candidate.words.upperBound
                candidates.append(candidate)
            } else {
                index += 1
            }
        }
        return candidates
    }

    /// Whether a name may begin with a word.
    private func mayName(_ word: PlaceWord) -> Bool {
        gazetteer.names.mayContain(word.hash) || word.stem != 0 && word.isCapital
    }

    /// The first word from one on with which a name, a state or a code may begin: few do.
    private func next(from start: Int) -> Int {
        words.withUnsafeBufferPointer { words in
            var index = start
            while index < words.count {
                let word = words[index]
                if !word.isInAddress, gazetteer.names.mayContain(word.hash) || mayBegin(word) { break }
                index += 1
            }
            return index
        }
    }

    /// Whether a stem, a state or a post code may begin with a word: all have a capital, or are written without.
    @inline(__always)
    private func mayBegin(_ word: PlaceWord) -> Bool { word.isNumber || word.isCapital || !word.hasCase }

    private func name(at start: Int) -> Candidate? {
        if let end = longest(in: gazetteer.names, from: start, hash: { $0.hash }) {
            return Candidate(words: start..<end.index, bearers: gazetteer.names.entries(named: end.hash), entry: 0)
        }
        guard words[start].stem != 0, words[start].isCapital else { return nil }
        guard let end = longest(in: gazetteer.stems, from: start, hash: { $0.stem == 0 ? $0.hash : $0.stem }) else {
            return nil
        }
        return Candidate(
            words: start..<end.index,
            bearers: gazetteer.stems.entries(named: end.hash),
            entry: 0,
            isStemmed: true
        )
    }

    @inline(__always)
    private func longest(
        in index: NameIndex,
        from start: Int,
        hash: (PlaceWord) -> UInt64
    ) -> (index: Int, hash: UInt64)? {
        var name = hash(words[start])
        var end = start + 1
        var best: (index: Int, hash: UInt64)?
        while index.mayContain(name) {
            if index.contains(name) { best = (end, name) }
            guard end < words.count, end - start < PlaceLimits.wordsOfName else { break }
            guard words[end].gap <= .line, !words[end].isInAddress else { break }
            name = NameHash.joined(name, hash(words[end]))
            end += 1
        }
        return best
    }

    /// Whether the words can be meant as a place at all, as they stand.
    private func isPlausible(_ candidate: inout Candidate) -> Bool {
        let first = words[candidate.words.lowerBound]
        let isSingle = candidate.words.count == 1
        if isSingle, first.isNumber || first.length < 3 && first.hasCase { return false }
        candidate.bearers = gazetteer.ranked(candidate.bearers, in: context)
        candidate.entry = candidate.bearers[0]
        candidate.hasCue = hasCue(candidate.words)
        candidate.isCommon = gazetteer.words.common.contains(hash(of: candidate.words))
        let entry = gazetteer.entries[candidate.entry]
        let isHome = entry.country == context.country
        // "Кому" is no Qom, "Виктория" not the one of Canada: a far name in another script wants a cue.
        if isSingle, first.stem != 0, !isHome, !candidate.hasCue, context.country != .unknown,
            entry.population < 2_000_000, !context.regions.contains(where: { $0.country == entry.country })
        {
            return false
        }
        // Small towns have the names of all sorts of things; a word beside them has to say that a place is meant.
        if entry.kind == .city, entry.population > 0, entry.population < PlaceLimits.smallTown, !candidate.hasCue,
            !isBesideRegion(candidate.words), !(isHome && !candidate.isCommon && isApposed(candidate.words))
        {
            return false
        }
        if candidate.isCommon {
            guard first.isCapital || !first.hasCase else { return false }
            let beginsSentence = first.gap >= .stop || first.gap == .line
            return candidate.hasCue || isBesideRegion(candidate.words)
                || isHome && !beginsSentence && !isName(candidate.words)
        }
        if candidate.isStemmed, isSingle {
            return candidate.hasCue || entry.population >= 100_000 || entry.kind == .district
        }
        guard first.hasCase, !first.isCapital else { return true }
        // In small letters: people do write so, but then the name has to be a well-known one or near.
        if !isSingle { return true }
        if first.length < 4, entry.population < 1_000_000 { return false }
        if candidate.hasCue {
            return entry.population >= 50_000 || isHome || entry.kind == .district && context.country == .unknown
        }
        return isHome && (entry.population >= 100_000 || entry.kind == .district) || entry.population >= 2_000_000
    }

    private func hash(of range: Range<Int>) -> UInt64 {
        range.dropFirst().reduce(words[range.lowerBound].hash) { NameHash.joined($0, words[$1].hash) }
    }

    /// Whether a word beside it says that this is a place.
    private func hasCue(_ range: Range<Int>) -> Bool {
        let before = range.lowerBound - 1
        if before >= 0, words[range.lowerBound].gap <= .stop, PlaceVocabulary.before.contains(words[before].hash) {
            // "in" at the end of a sentence before says nothing; "Location: Pune" does.
            let isLabel = words[range.lowerBound].gap == .stop
            if !isLabel || words[before].length > 2 { return true }
        }
        let after = range.upperBound
        return after < words.count && words[after].gap <= .line && PlaceVocabulary.after.contains(words[after].hash)
    }

    /// "Reading, UK": a country or state follows.
    private func isBesideRegion(_ range: Range<Int>) -> Bool {
        let after = range.upperBound
        guard after < words.count, words[after].gap <= .comma else { return false }
        return gazetteer.words.regions[words[after].hash] != nil && words[after].isCapital
    }

    /// "Acme Ltd, Okehampton.": between a comma and the end of a clause.
    private func isApposed(_ range: Range<Int>) -> Bool {
        let after = range.upperBound
        return words[range.lowerBound].isCapital && words[range.lowerBound].gap == .comma
            && (after >= words.count || words[after].gap >= .line)
    }

    /// Whether the words stand beside others with capitals, as the names of people and firms do.
    private func isName(_ range: Range<Int>) -> Bool {
        func isPart(_ index: Int, gap: PlaceWord.Gap) -> Bool {
            guard words.indices.contains(index), gap <= .joint else { return false }
            let word = words[index]
            // "Gallup NM" is a town and its state.
            let isState = word.length == 2 && gazetteer.words.regions[word.hash] != nil
            return word.isCapital && !isState && !PlaceVocabulary.before.contains(word.hash)
                && !PlaceVocabulary.after.contains(word.hash) && !PlaceVocabulary.between.contains(word.hash)
        }
        if isPart(range.lowerBound - 1, gap: words[range.lowerBound].gap) { return true }
        let end = words[range.upperBound - 1].end
        // "Colwyn Bay. Practice": the point of a short word ends a sentence here.
        if end + 1 < bytes.count, bytes[end] == 0x2E, bytes[end + 1] <= 0x20 { return false }
        return range.upperBound < words.count && isPart(range.upperBound, gap: words[range.upperBound].gap)
    }

    // MARK: - Countries and states

    /// Keeps a country or state that the text names as a hint.
    private mutating func noteRegion(at start: Int) -> Int? {
        var name = words[start].hash
        guard words[start].isCapital || !words[start].hasCase, gazetteer.words.regionBeginnings.contains(name) else {
            return nil
        }
        let vocabulary = gazetteer.words
        var end = start + 1
        var best: (length: Int, region: PlaceRegion)?
        while vocabulary.regionBeginnings.contains(name) {
            if let region = vocabulary.regions[name] { best = (end - start, region) }
            guard end < words.count, words[end].gap <= .line else { break }
            name = NameHash.joined(name, words[end].hash)
            end += 1
        }
        guard let best else { return nil }
        // "IN", "OR", "ME" and "US" are states and countries behind a town only.
        if best.length == 1, words[start].length <= 2, words[start].gap != .comma { return nil }
        context.add(best.region)
        return best.length
    }

    // MARK: - Post codes

    private func postcode(at start: Int) -> Candidate? {
        let word = words[start]
        guard word.length <= 7, word.end - word.start == word.length else { return nil }
        if word.isNumber { return numberCode(at: start) }
        // Every outward code has a digit behind its one or two letters.
        guard word.isCapital, word.length >= 2,
            bytes[word.start + 1] &- 0x30 < 10 || word.length > 2 && bytes[word.start + 2] &- 0x30 < 10
        else { return nil }
        let code = bytes[word.start..<word.end].map { $0 }
        if PostcodeTable.isOutcode(code[...]), start + 1 < words.count, words[start + 1].gap == .space {
            let incode = words[start + 1]
            if PostcodeTable.isIncode(bytes[incode.start..<incode.end].map { $0 }[...]) {
                return britishCode(code, words: start..<start + 2)
            }
        }
        if PostcodeTable.isOutcode(code[...]) {
            // "B5" alone: "in B5", "Leeds LS11", and only from a British asker; else it is a part number.
            guard context.country == PostcodeTable.britain, start > 0, word.gap <= .comma else { return nil }
            let isCued =
                PlaceVocabulary.before.contains(words[start - 1].hash)
                || gazetteer.names.contains(words[start - 1].hash)
            return isCued ? britishCode(code, words: start..<start + 1) : nil
        }
        guard let outcode = PostcodeTable.outcode(of: String(decoding: code, as: UTF8.self)) else { return nil }
        return context.country == PostcodeTable.britain
            ? britishCode(Array(outcode.utf8), words: start..<start + 1) : nil
    }

    private func britishCode(_ code: [UInt8], words range: Range<Int>) -> Candidate? {
        let text = String(decoding: code, as: UTF8.self)
        guard let entry = gazetteer.postcodes.entry(of: text, in: PostcodeTable.britain) else { return nil }
        return Candidate(words: range, bearers: [entry], entry: entry, hasCue: range.count == 2)
    }

    /// Six digits, or five for Germany, with a word that says so or a place beside them: every budget
    /// and every order number looks like one, too.
    private func numberCode(at start: Int) -> Candidate? {
        let word = words[start]
        guard word.length == 3 || word.length == 5 || word.length == 6 else { return nil }
        var range = start..<start + 1
        var digits = bytes[word.start..<word.end].map { $0 }
        if word.length == 3, start + 1 < words.count, words[start + 1].gap == .space {
            let next = words[start + 1]
            guard next.isNumber, next.length == 3, next.end - next.start == 3 else { return nil }
            digits += bytes[next.start..<next.end]
            range = start..<start + 2
        }
        guard digits.count == 5 || digits.count == 6 else { return nil }
        let hasCue =
            start > 0 && word.gap <= .stop && PlaceVocabulary.postcode.contains(words[start - 1].hash)
            || start > 1 && PlaceVocabulary.postcode.contains(words[start - 2].hash)
        let code = String(decoding: digits, as: UTF8.self)
        let bearers = gazetteer.postcodes.entries(of: code, in: context)
        guard let entry = bearers.first, hasCue || start > 0 || range.upperBound < words.count else { return nil }
        return Candidate(words: range, bearers: bearers, entry: entry, hasCue: hasCue)
    }

    // MARK: - Deciding

    /// Chooses among places of one name in the light of the whole text.
    private mutating func decide(_ candidates: inout [Candidate]) {
        let firstChoices = candidates.map(\.entry)
        let entries = gazetteer.entries
        for index in candidates.indices where candidates[index].bearers.count > 1 {
            var light = context
            for (other, entry) in firstChoices.enumerated()
            where other != index && candidates[other].words != candidates[index].words
                && entries[entry].kind != .postcode
            {
                // Another mention of the same name knows no more than this one.
                if candidates[other].bearers != candidates[index].bearers { light.add(entries[entry]) }
            }
            candidates[index].entry = gazetteer.ranked(candidates[index].bearers, in: light)[0]
        }
        let all = candidates
        candidates.removeAll { candidate in
            // A number is a post code beside a place it can belong to, or behind a word that says so.
            guard entries[candidate.entry].kind == .postcode, isNumber(candidate) else { return false }
            // "ZIP 75024" from America is not Pforzheim.
            let isHome = context.country == .unknown || entries[candidate.entry].country == context.country
            if candidate.hasCue, isHome { return false }
            return !all.contains { place in
                entries[place.entry].kind != .postcode && isBeside(place.words, candidate.words)
                    && candidate.bearers.contains { isSameCity(entries[$0], entries[place.entry], within: 150) }
            }
        }
        // "kanpur civil lines" is no part of Delhi.
        let left = candidates
        candidates.removeAll { candidate in
            entries[candidate.entry].kind == .district
                && left.contains { city in
                    entries[city.entry].kind == .city && city.words.upperBound == candidate.words.lowerBound
                        && words[candidate.words.lowerBound].gap == .space
                        && !isSameCity(entries[city.entry], entries[candidate.entry], within: 60)
                }
        }
        for index in candidates.indices where candidates[index].bearers.count > 1 {
            guard entries[candidates[index].entry].kind == .postcode else { continue }
            let fitting = candidates[index].bearers.first { bearer in
                candidates.contains {
                    entries[$0.entry].kind != .postcode && entries[$0.entry].country == entries[bearer].country
                }
            }
            candidates[index].entry = fitting ?? candidates[index].entry
        }
        for index in candidates.indices {
            let entry = entries[candidates[index].entry]
            candidates[index].isBacked = candidates.indices.contains { other in
                other != index && candidates[other].entry != candidates[index].entry
                    && isSameCity(entries[candidates[other].entry], entry, within: 60)
            }
        }
    }

    private func isNumber(_ candidate: Candidate) -> Bool {
        words[candidate.words.lowerBound].isNumber
    }

    private func isSameCity(_ one: PlaceEntry, _ other: PlaceEntry, within kilometres: Double) -> Bool {
        one.country == other.country && one.point.distance(to: other.point).kilometres <= kilometres
    }

    /// At most three words apart, and within one paragraph.
    private func isBeside(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        let (left, right) = one.lowerBound < other.lowerBound ? (one, other) : (other, one)
        guard right.lowerBound - left.upperBound <= 3 else { return false }
        return (left.upperBound...right.lowerBound).allSatisfy { words[$0].gap < .paragraph }
    }

    // MARK: - Confidence

    /// 0…1. What the figures mean is measured in `PlaceMentionTests`; they order mentions, no more.
    private func confidence(of candidate: Candidate) -> Double {
        let entry = gazetteer.entries[candidate.entry]
        var confidence: Double
        switch entry.kind {
        case .district: confidence = 0.68
        case .postcode: confidence = candidate.hasCue ? 0.85 : 0.7
        case .city:
            switch entry.population {
            case 1_000_000...: confidence = 0.78
            case 300_000...: confidence = 0.7
            case 100_000...: confidence = 0.6
            case 30_000...: confidence = 0.45
            default: confidence = 0.35
            }
        }
        if candidate.words.count > 1, entry.kind != .postcode { confidence += 0.1 }
        if candidate.hasCue { confidence += 0.15 }
        if candidate.isBacked { confidence += 0.1 }
        if entry.country == context.country { confidence += 0.08 }
        if let near = context.near, near.distance(to: entry.point).kilometres <= 100 { confidence += 0.07 }
        let isNamed = context.regions.contains { $0.country == entry.country }
        if context.country != .unknown, entry.country != context.country, !isNamed, !candidate.hasCue {
            switch entry.population {
            case 1_000_000...: confidence -= 0.05
            case 300_000...: confidence -= 0.15
            default: confidence -= 0.3
            }
        }
        let first = words[candidate.words.lowerBound]
        if first.hasCase, !first.isCapital, entry.kind != .postcode { confidence -= candidate.hasCue ? 0.05 : 0.15 }
        if candidate.isStemmed { confidence -= 0.03 }
        if candidate.isCommon { confidence -= 0.15 }
        if entry.kind != .postcode {
            let after = candidate.words.upperBound
            if after < words.count, words[after].gap <= .joint, PlaceVocabulary.streets.contains(words[after].hash) {
                confidence -= 0.35
            } else if !candidate.isBacked, !candidate.hasCue, isName(candidate.words) {
                confidence -= entry.population >= 1_000_000 ? 0.1 : 0.25
            }
        }
        return min(max(confidence, 0.02), 0.98)
    }

    // MARK: - Merging

    private func merged(_ candidates: [Candidate]) -> [Found] {
        var found: [Found] = []
        var last: Candidate?
        for candidate in candidates {
            let next = mention(of: candidate)
            if let before = last, let joined = joined(found[found.count - 1], before, next, candidate) {
                found[found.count - 1] = joined.found
                last = joined.candidate
            } else {
                found.append(next)
                last = candidate
            }
        }
        return found
    }

    private func mention(of candidate: Candidate) -> Found {
        Found(
            bytes: words[candidate.words.lowerBound].start..<words[candidate.words.upperBound - 1].end,
            place: gazetteer.place(candidate.entry, text: ""),
            kind: gazetteer.entries[candidate.entry].kind,
            population: Int(gazetteer.entries[candidate.entry].population),
            confidence: confidence(of: candidate)
        )
    }

    /// Two mentions as one, when the second says of the same place what the first does, finer or coarser.
    private func joined(
        _ first: Found,
        _ one: Candidate,
        _ second: Found,
        _ other: Candidate
    ) -> (found: Found, candidate: Candidate)? {
        let left = gazetteer.entries[one.entry]
        let right = gazetteer.entries[other.entry]
        guard isJoinable(one.words.upperBound, other.words.lowerBound) else { return nil }
        guard
            isSameCity(left, right, within: PlaceLimits.sameCityKilometres) || left.kind == .postcode
                || right.kind == .postcode, isSameCity(left, right, within: 150)
        else { return nil }
        // Two districts, or two towns, are a list unless the second is the big one that holds the first.
        if left.kind == right.kind, left.kind != .city || right.population < left.population * 3 { return nil }
        let isFirstFiner = fineness(one) >= fineness(other)
        var finer = isFirstFiner ? first : second
        let coarser = isFirstFiner ? second : first
        finer.bytes = first.bytes.lowerBound..<second.bytes.upperBound
        if finer.kind == .postcode, coarser.kind != .postcode {
            finer.place.city = coarser.place.city ?? finer.place.city
        }
        finer.confidence = min(0.98, max(first.confidence, second.confidence) + 0.05)
        finer.population = max(first.population, second.population)
        var candidate = isFirstFiner ? one : other
        candidate.words = one.words.lowerBound..<other.words.upperBound
        return (finer, candidate)
    }

    /// 3 district, 2 post code that is finer than a city, 1 city, 0 other post codes.
    private func fineness(_ candidate: Candidate) -> Int {
        let entry = gazetteer.entries[candidate.entry]
        switch entry.kind {
        case .district: return 3
        case .city: return 1
        case .postcode: return gazetteer.records[Int(entry.source)].isFine ? 2 : 0
        }
    }

    /// Nothing between but commas, numbers and words like "sector" and "in".
    private func isJoinable(_ end: Int, _ start: Int) -> Bool {
        guard start - end <= 4 else { return false }
        for index in end...start where words[index].gap > .comma { return false }
        return (end..<start).allSatisfy { words[$0].isNumber || PlaceVocabulary.between.contains(words[$0].hash) }
    }
}
