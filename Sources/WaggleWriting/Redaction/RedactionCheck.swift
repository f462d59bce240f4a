public import WaggleReferral

/// Searches a finished mail for what its reader may not see yet: the last look before it leaves.
///
/// ``BlindBrief`` has no field for a customer; this finds him all the same where a name came in some other way,
/// by a reason, a file name or a header. It prefers to stop one letter too many: a person looks at it then.
public struct RedactionCheck: Sendable {
    private let needles: [UInt64: [Needle]]
    private let numbers: [UInt32: Leak.Field]
    private let latinSounds: [UInt64: Leak.Field]
    private let foreignSounds: [UInt64: Leak.Field]
    private let known: [[UInt64]]
    private let ownWords: OwnWords
    /// One bit for each needle's first word: nearly all words of a letter are passed by with one look.
    private var bloom: (UInt64, UInt64) = (0, 0)

    /// - Parameters:
    ///   - withheld: What the reader may not see.
    ///   - letter: The offer, if it is one: its place, brands, greeting and referrer may be shown, whoever shares their
    ///     words.
    ///   - known: What the reader knows of himself: the addresses and names in the header of his mail.
    public init(withheld: Withheld, offer letter: OfferLetter?, known: [String], ownWords: OwnWords) {
        let place = letter?.brief.place ?? ""
        var shown = known + [place, letter?.referrer ?? "", letter?.greeting ?? ""]
        var shownNumbers: Set<UInt64> = []
        for need in letter?.brief.needs ?? [] {
            shown += [ownWords.names[need.what] ?? need.what.rawValue, need.brand ?? ""]
            if let quantity = need.quantity { shownNumbers.formUnion(CommonWords.hashes(quantity.words)) }
        }
        shown += letter?.part?.others.map { ownWords.names[$0] ?? $0.rawValue } ?? []
        let phrases = shown.map { ScannedText($0).words.map(\.hash) }.filter { !$0.isEmpty }
        self.known = ownWords.phrases + phrases
        self.ownWords = ownWords

        let words = WithheldWords(
            withheld,
            ownWords: ownWords,
            place: CommonWords.hashes(place),
            shownNumbers: shownNumbers
        )
        // The longest first: an address is told apart from the firm's name in it.
        needles = Dictionary(grouping: words.needles, by: \.words[0])
            .mapValues { $0.sorted { $0.words.count > $1.words.count } }
        numbers = words.numbers
        latinSounds = words.latinSounds
        foreignSounds = words.foreignSounds
        for first in needles.keys { setBloom(first) }
    }

    /// Every place in the texts where something withheld stands.
    ///
    /// - Parameter texts: Subject, text, HTML, decoded header values, file names: all that the partner gets.
    public func leaks(in texts: [FinishedText]) -> [Leak] {
        var leaks: [Leak] = []
        let sounds: ScannedText.Sounds = foreignSounds.isEmpty ? .foreign : .all
        for (index, text) in texts.enumerated() {
            switch text {
            case .plain(let text):
                add(ScannedText(text, sounds: sounds), of: index, to: &leaks)
            case .html(let source):
                let markup = MarkupText(source)
                add(ScannedText(markup.seen, sounds: sounds), of: index, to: &leaks)
                add(ScannedText(markup.hidden, sounds: sounds), of: index, to: &leaks)
            }
        }
        return leaks
    }

    private func add(_ scanned: ScannedText, of index: Int, to leaks: inout [Leak]) {
        if !numbers.isEmpty {
            for number in scanned.dialled {
                if let field = numbers[number.digits] {
                    leaks.append(Leak(field: field, text: index, offset: number.offset))
                }
            }
        }
        for position in scanned.words.indices {
            if let field = leak(at: position, in: scanned.words) {
                leaks.append(Leak(field: field, text: index, offset: scanned.words[position].offset))
            }
        }
        for chain in scanned.joined where isInBloom(chain.hash) {
            guard let needle = needles[chain.hash]?.first(where: { $0.words.count == 1 && !$0.isCapital }),
                !isKnown(chain.words, in: scanned.words)
            else { continue }
            let offset = scanned.words[chain.words.lowerBound].offset
            leaks.append(Leak(field: needle.field, text: index, offset: offset))
        }
        for word in scanned.sounds {
            let names = word.isLatin ? foreignSounds : latinSounds
            guard !names.isEmpty, !ownWords.contains(scanned.words[word.word].hash),
                let field = (word.sound.full + [word.sound.bare].compactMap(\.self)).lazy.compactMap({ names[$0] })
                    .first,
                !isKnown(word.word..<word.word + 1, in: scanned.words)
            else { continue }
            leaks.append(Leak(field: field, text: index, offset: scanned.words[word.word].offset))
        }
    }

    private func leak(at position: Int, in words: [ScannedText.Word]) -> Leak.Field? {
        let word = words[position]
        if isInBloom(word.hash), let candidates = needles[word.hash] {
            for needle in candidates where stands(needle, at: position, in: words) {
                if !isKnown(position..<position + needle.words.count, in: words) { return needle.field }
            }
        }
        guard word.length > Needle.inflected, !word.isNumber, !ownWords.contains(word.hash) else { return nil }
        for (stem, length) in [(word.shorter, word.length - 1), (word.shortest, word.length - 2)] {
            guard length >= Needle.inflected, isInBloom(stem), let candidates = needles[stem] else { continue }
            if let needle = candidates.first(where: { $0.words.count == 1 && !$0.isCapital }),
                !isKnown(position..<position + 1, in: words)
            {
                return needle.field
            }
        }
        return nil
    }

    private func stands(_ needle: Needle, at position: Int, in words: [ScannedText.Word]) -> Bool {
        guard position + needle.words.count <= words.count, !needle.isCapital || words[position].isCapital else {
            return false
        }
        return needle.words.indices.allSatisfy { words[position + $0].hash == needle.words[$0] }
    }

    /// Whether these words stand inside a phrase that may be shown: "Sharma" in "Sharma Computers".
    private func isKnown(_ range: Range<Int>, in words: [ScannedText.Word]) -> Bool {
        known.contains { phrase in
            guard phrase.count >= range.count, phrase.count <= words.count else { return false }
            let first = max(0, range.upperBound - phrase.count)
            let last = min(range.lowerBound, words.count - phrase.count)
            guard first <= last else { return false }
            return (first...last).contains { start in
                phrase.indices.allSatisfy { words[start + $0].hash == phrase[$0] }
            }
        }
    }

    private mutating func setBloom(_ hash: UInt64) {
        if hash & 64 == 0 { bloom.0 |= 1 << (hash & 63) } else { bloom.1 |= 1 << (hash & 63) }
    }

    @inline(__always)
    private func isInBloom(_ hash: UInt64) -> Bool {
        (hash & 64 == 0 ? bloom.0 : bloom.1) & (1 << (hash & 63)) != 0
    }
}

/// A text of a finished mail, as it is to be searched.
public enum FinishedText: Hashable, Sendable {
    /// A header's value, a file name, a text part.
    case plain(String)
    /// Searched twice: as a reader sees it, and for what stands in attributes, comments and styles.
    case html(String)
}

/// Something withheld that stands in a text. Says where, never what.
public struct Leak: Hashable, Sendable {
    public var field: Field
    /// Which of the texts, counted from 0.
    public var text: Int
    /// UTF-8 offset in that text; of HTML in what a reader sees of it, or in what he does not.
    public var offset: Int

    public enum Field: String, Hashable, Sendable, CaseIterable {
        case name
        case company
        case email
        case phone
        /// A street, a building or a post code.
        case place
        case taxNumber
        /// An address or a number in the customer's own words.
        case words
        /// The firm that passes the lead on, and wants to be named on acceptance only.
        case referrer

        /// For the operator, as the rest of "would have shown …".
        public var inWords: String {
            switch self {
            case .name: "the customer's name"
            case .company: "the customer's company"
            case .email: "the customer's mail address"
            case .phone: "the customer's phone number"
            case .place: "the customer's place"
            case .taxNumber: "the customer's tax number"
            case .words: "an address or a number in the customer's words"
            case .referrer: "the name of the firm that passes it on"
            }
        }
    }
}
