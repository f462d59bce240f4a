import WaggleReferral

/// The words of the ``Vocabulary`` by which trades and makers are known in a text.
struct TradeWords: Sendable {
    private let words: PhraseTable<Term>
    private let brands: PhraseTable<Brand>

    private struct Brand: Sendable {
        var name: String
        /// The one trade of whose makers or products it is.
        var code: Competence?

        /// "10 laptops and Microsoft 365": what is run on a thing made no thing.
        func makes(_ code: Competence) -> Bool {
            guard let own = self.code else { return true }
            return own == code || own.isThing == code.isThing
        }
    }

    struct Term: Sendable {
        /// nil for an idiom, in which words of the trades mean something else.
        var code: Competence?
        /// Where a single word counts: "location" is a rental in French and a place in English.
        var home: Home = .anywhere
        /// Counts only when nothing else is asked for.
        var isHint: Bool
        /// "2 APs", "1 fw": counts only beside a number.
        var isShorthand = false
    }

    /// In which texts a word of one language counts.
    enum Home: Sendable {
        case anywhere
        case allButEnglish

        init(of word: String, in language: String) {
            // Hindi in Latin letters stands among English words. "SAI" is a UPS in Spanish, and a name in India.
            let isForeign = language != "en" && language != "hi"
            let isLatin = word.unicodeScalars.allSatisfy { $0.value < 0x250 }
            self = isForeign && isLatin && !word.contains(" ") ? .allButEnglish : .anywhere
        }

        func admits(_ language: String?) -> Bool { self == .anywhere || language != "en" && language != "hi" }
    }

    init(_ vocabulary: Vocabulary) {
        let hints = Set(vocabulary.hints.map { $0.lowercased() })
        let shorthands = Set(vocabulary.shorthands.map { $0.lowercased() })
        var rows: [(String, Term)] = []
        var foreign: [(String, Term)] = []
        for entry in vocabulary.competences {
            let code = Competence(rawValue: entry.code)
            func term(_ word: String, _ home: Home) -> (String, Term) {
                let folded = word.lowercased()
                return (
                    word,
                    Term(
                        code: code,
                        home: home,
                        isHint: hints.contains(folded),
                        isShorthand: shorthands.contains(folded)
                    )
                )
            }
            // Of one word in two languages the one that counts everywhere comes first.
            rows += (entry.brands ?? []).map { term($0, .anywhere) }
            for (language, words) in entry.words.sorted(by: { $0.key < $1.key }) {
                for word in words {
                    let home = Home(of: word, in: language)
                    if home == .anywhere { rows.append(term(word, home)) } else { foreign.append(term(word, home)) }
                }
            }
        }
        rows += foreign
        rows += vocabulary.idioms.map { ($0, Term(code: nil, isHint: false)) }
        // "1 server, backup" lists two things.
        words = PhraseTable(rows, ends: .clauseEnd.union(.comma))
        func brand(_ name: String, _ code: Competence?) -> (String, Brand) {
            (name, Brand(name: name.hasSuffix("*") ? String(name.dropLast()) : name, code: code))
        }
        brands = PhraseTable(
            vocabulary.brands.map { brand($0, nil) }
                + vocabulary.competences.flatMap { entry in
                    (entry.brands ?? []).map { brand($0, Competence(rawValue: entry.code)) }
                }
        )
    }

    /// The first word from one on with which a trade can be named; the end where there is none.
    func next(in text: FoldedText, from start: Int, to end: Int) -> Int { words.next(in: text, from: start, to: end) }

    func match(in text: FoldedText, at index: Int) -> PhraseTable<Term>.Match? { words.match(text, at: index) }

    /// The trade that is named at a word.
    func code(in text: FoldedText, at index: Int) -> Competence? { match(in: text, at: index)?.value.code }

    /// The maker named in front of a thing or behind it.
    func brand(of code: Competence, in text: FoldedText, near at: Range<Int>, within range: Range<Int>) -> String? {
        let low = max(range.lowerBound, at.lowerBound - 5)
        let high = min(range.upperBound, at.upperBound + 5)
        for index in low..<high {
            guard let match = brands.match(text, at: index), match.value.makes(code) else { continue }
            let path = min(index, at.lowerBound)..<max(index, at.upperBound)
            let ends: FoldedText.Gap =
                index < at.lowerBound
                ? [.stop, .question, .paragraph, .line, .comma] : [.stop, .question, .paragraph, .line]
            // "коммутаторы (5 шт., лучше Eltex)": the point before a comma shortens a word.
            guard
                path.dropFirst().allSatisfy({ word in
                    let gap = text.words[word].gap
                    return gap.isDisjoint(with: ends) || index > at.lowerBound && gap == [.stop, .comma, .space]
                })
            else { continue }
            return match.value.name
        }
        return nil
    }

    /// Whether some words are a maker's name, or what is for sale: "Zebra", "label printers".
    func isWare(_ name: String) -> Bool {
        let text = FoldedText(name)
        return brands.match(text, at: 0)?.length == text.words.count
            || match(in: text, at: 0)?.length == text.words.count
    }
}
