public import WaggleReferral

/// Searches finished texts for what a partner may not see yet: the last look before an offer leaves.
///
/// ``BlindBrief`` has no field for a customer; this finds him all the same where a name came in some other way,
/// by a reason, a file name or a header. It prefers to stop one letter too many: a person looks at it then.
public struct RedactionCheck: Sendable {
    private let needles: [UInt64: [Needle]]
    private let numbers: [UInt32: Leak.Field]
    private let known: [[UInt64]]
    private let ownWords: OwnWords
    /// One bit for each needle's first word: nearly all words of a letter are passed by with one look.
    private var bloom: (UInt64, UInt64) = (0, 0)

    /// - Parameters:
    ///   - lead: What is withheld.
    ///   - letter: The offer, if it is one: its place, brands, greeting and referrer may be shown, whoever shares their
    ///     words.
    ///   - known: What the reader knows of himself: the addresses and names in the header of his mail.
    public init(withheld lead: LeadDraft, offer letter: OfferLetter?, known: [String], ownWords: OwnWords) {
        let place = letter?.brief.place ?? ""
        var shown = known + [place, letter?.referrer ?? "", letter?.greeting ?? ""]
        for need in letter?.brief.needs ?? [] { shown += [need.what, need.brand ?? ""] }
        let phrases = shown.map { ScannedText($0).words.map(\.hash) }.filter { !$0.isEmpty }
        self.known = ownWords.phrases + phrases
        self.ownWords = ownWords

        var withheld = WithheldWords(ownWords: ownWords, place: Set(ScannedText(place).words.map(\.hash)))
        withheld.add(lead)
        // The longest first: an address is told apart from the firm's name in it.
        needles = Dictionary(grouping: withheld.needles, by: \.words[0])
            .mapValues { $0.sorted { $0.words.count > $1.words.count } }
        numbers = withheld.numbers
        for first in needles.keys { setBloom(first) }
    }

    /// Every place in the texts where something withheld stands.
    ///
    /// - Parameter texts: Subject, text, HTML, decoded header values, file names: all that the partner gets.
    public func leaks(in texts: [String]) -> [Leak] {
        var leaks: [Leak] = []
        for (index, text) in texts.enumerated() {
            let scanned = ScannedText(text)
            for number in scanned.dialled {
                if let field = numbers[number.digits] {
                    leaks.append(Leak(field: field, text: index, offset: number.offset))
                }
            }
            for position in scanned.words.indices {
                if let field = leak(at: position, in: scanned.words) {
                    leaks.append(Leak(field: field, text: index, offset: scanned.words[position].offset))
                }
            }
        }
        return leaks
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
            if let needle = candidates.first(where: { $0.words.count == 1 }),
                !isKnown(position..<position + 1, in: words)
            {
                return needle.field
            }
        }
        return nil
    }

    private func stands(_ needle: Needle, at position: Int, in words: [ScannedText.Word]) -> Bool {
        guard position + needle.words.count <= words.count else { return false }
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

/// Something withheld that stands in a text. Says where, never what.
public struct Leak: Hashable, Sendable {
    public var field: Field
    /// Which of the texts, counted from 0.
    public var text: Int
    /// UTF-8 offset in that text.
    public var offset: Int

    public enum Field: String, Hashable, Sendable, CaseIterable {
        case name
        case company
        case email
        case phone
        /// A street, a building or a post code.
        case place
        /// An address or a number in the customer's own words.
        case words
    }
}

/// Words that must not stand in a row.
struct Needle: Sendable {
    let field: Leak.Field
    let words: [UInt64]

    /// Letters from which on a single word is also found with one or two letters more.
    static let inflected = 5
}
