/// All languages of ``ForwardLanguage`` put together, ready to be asked.
///
/// One table for all: people write English mails with a Danish telephone, and header lines of two languages
/// stand in one block.
struct ForwardTables: Sendable {
    enum LineMark: Sendable {
        case forward
        case original
        case ending
    }

    enum Prefix: Sendable {
        case forward
        case reply
    }

    /// What stands before a subject, and the subject.
    struct SubjectPrefix {
        var kind: Prefix?
        /// The languages in which the same prefix stands before an answer.
        var answersIn: LanguageSet
        /// A forward's prefix stands somewhere among them: "RE: RV: offer".
        var holdsForward: Bool
        var bare: String
    }

    /// What a label says, and in which languages it does.
    struct LabelMeaning: Sendable {
        var label: ForwardLanguage.Label
        var languages: LanguageSet
    }

    /// A month, and the languages in which the word means it: "lis" is October in Croatian and November in Polish.
    struct MonthMeaning: Sendable {
        var month: Int
        var languages: LanguageSet
    }

    static let all = ForwardTables(ForwardLanguage.all)

    let labels: PhraseTable<LabelMeaning>
    let marks: PhraseTable<LineMark>
    /// Openings that go on with who forwarded and when.
    let forwarders: PhraseTable<Bool>
    let prefixes: [UInt64: Prefix]
    /// Prefixes of a forward in some languages that are those of an answer in these: "VS" in Finnish.
    let contested: [UInt64: LanguageSet]
    let wrote: PhraseTable<LanguageSet>
    let months: PhraseTable<[MonthMeaning]>
    let footers: PhraseTable<Bool>

    init(_ languages: [ForwardLanguage]) {
        var labels: [(String, LabelMeaning)] = []
        var places: [UInt64: Int] = [:]
        var marks: [(String, LineMark)] = []
        var prefixes: [UInt64: Prefix] = [:]
        var contested: [UInt64: LanguageSet] = [:]
        var verbs = Grouped<LanguageSet>()
        var months = Grouped<[MonthMeaning]>()
        for (place, language) in languages.enumerated() {
            let own = LanguageSet(index: place)
            for label in ForwardLanguage.Label.allCases {
                for name in language.labels[label] ?? [] {
                    let place = places[Self.key(of: name)] ?? labels.count
                    if place == labels.count {
                        places[Self.key(of: name)] = place
                        labels.append((name, LabelMeaning(label: label, languages: own)))
                    } else if labels[place].1.label == label {
                        // Of two meanings the one of the language listed first counts.
                        labels[place].1.languages.formUnion(own)
                    }
                }
            }
            marks += language.openings.map { ($0, .forward) }
            marks += language.originals.map { ($0, .original) }
            marks += language.endings.map { ($0, .ending) }
            for prefix in language.subjectPrefixes { prefixes[Self.key(of: prefix)] = .forward }
            for prefix in language.replyPrefixes {
                let key = Self.key(of: prefix)
                if prefixes[key] == nil { prefixes[key] = .reply }
                contested[key, default: []].formUnion(own)
            }
            for verb in language.wrote { verbs.change(verb, from: []) { $0.formUnion(own) } }
            for (index, names) in language.months.enumerated() {
                for name in names.split(separator: " ") {
                    months.change(String(name), from: []) { meanings in
                        if let same = meanings.firstIndex(where: { $0.month == index + 1 }) {
                            meanings[same].languages.formUnion(own)
                        } else {
                            meanings.append(MonthMeaning(month: index + 1, languages: own))
                        }
                    }
                }
            }
        }
        self.labels = PhraseTable(labels)
        self.marks = PhraseTable(marks)
        self.prefixes = prefixes
        self.contested = contested.filter { prefixes[$0.key] == .forward }
        self.months = PhraseTable(months.entries)
        wrote = PhraseTable(verbs.entries)
        forwarders = PhraseTable(languages.flatMap(\.forwarders).map { ($0, true) })
        footers = PhraseTable(languages.flatMap(\.footers).map { ($0, true) })
    }

    /// One value for each phrase, however often it is listed, in the order of the first.
    private struct Grouped<Value> {
        private(set) var entries: [(String, Value)] = []
        private var places: [String: Int] = [:]

        mutating func change(_ phrase: String, from start: Value, _ change: (inout Value) -> Void) {
            let known = places[phrase.lowercased()]
            let place = known ?? entries.count
            if known == nil {
                places[phrase.lowercased()] = place
                entries.append((phrase, start))
            }
            change(&entries[place].1)
        }
    }

    /// The label that a whole text is.
    func label(_ text: FoldedText) -> LabelMeaning? {
        guard let match = labels.match(text, at: 0), match.length == text.words.count else { return nil }
        return match.value
    }

    /// One number for a run of words.
    static func key(of text: String) -> UInt64 { key(of: FoldedText(text)) }

    static func key(of text: FoldedText) -> UInt64 {
        text.words.reduce(FoldedText.hashSeed) { ($0 ^ $1.key) &* FoldedText.hashPrime }
    }

    /// What the prefixes before a subject say it is, and the subject without them.
    ///
    /// The outermost prefix counts: "Fwd: Re: offer" is a forward, "Re: Fwd: offer" an answer.
    func prefix(of subject: String) -> SubjectPrefix {
        var kind: Prefix?
        var answers: LanguageSet = []
        var holdsForward = false
        var rest = Substring(subject)
        // People stack prefixes; nobody stacks more than this.
        for _ in 0..<12 {
            // Most subjects have no colon; the wide one ends in the byte 0x9A.
            guard rest.utf8.contains(where: { $0 == 0x3A || $0 == 0x9A }) else { break }
            rest = rest.drop { $0 == " " || $0 == "\u{A0}" || $0 == "\t" }
            // "[External] Fwd: …" is put there by mail gateways.
            guard let colon = rest.prefix(24).firstIndex(where: { $0 == ":" || $0 == "：" }) else { break }
            var name = rest[..<colon]
            if name.first == "[", let close = name.firstIndex(of: "]") { name = name[name.index(after: close)...] }
            // "Re[2]:", "RE(3):"
            if let bracket = name.firstIndex(where: { $0 == "[" || $0 == "(" }) { name = name[..<bracket] }
            let key = Self.key(of: String(name))
            guard let found = prefixes[key], !name.isEmpty else { break }
            if kind == nil { answers = contested[key] ?? [] }
            kind = kind ?? found
            if found == .forward { holdsForward = true }
            rest = rest[rest.index(after: colon)...]
        }
        return SubjectPrefix(kind: kind, answersIn: answers, holdsForward: holdsForward, bare: rest.trimmed())
    }
}
