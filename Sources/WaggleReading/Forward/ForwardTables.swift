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

    static let all = ForwardTables(ForwardLanguage.all)

    let labels: [UInt64: ForwardLanguage.Label]
    let marks: PhraseTable<LineMark>
    let prefixes: [UInt64: Prefix]
    let wrote: PhraseTable<Bool>
    let months: PhraseTable<Int>
    let footers: PhraseTable<Bool>

    init(_ languages: [ForwardLanguage]) {
        var labels: [UInt64: ForwardLanguage.Label] = [:]
        var marks: [(String, LineMark)] = []
        var prefixes: [UInt64: Prefix] = [:]
        var months: [(String, Int)] = []
        for language in languages {
            for label in ForwardLanguage.Label.allCases {
                for name in language.labels[label] ?? [] where labels[Self.key(of: name)] == nil {
                    labels[Self.key(of: name)] = label
                }
            }
            marks += language.openings.map { ($0, .forward) }
            marks += language.originals.map { ($0, .original) }
            marks += language.endings.map { ($0, .ending) }
            for prefix in language.subjectPrefixes { prefixes[Self.key(of: prefix)] = .forward }
            for prefix in language.replyPrefixes where prefixes[Self.key(of: prefix)] == nil {
                prefixes[Self.key(of: prefix)] = .reply
            }
            for (index, names) in language.months.enumerated() {
                months += names.split(separator: " ").map { (String($0), index + 1) }
            }
        }
        self.labels = labels
        self.marks = PhraseTable(marks)
        self.prefixes = prefixes
        wrote = PhraseTable(languages.flatMap(\.wrote).map { ($0, true) })
        self.months = PhraseTable(months)
        footers = PhraseTable(languages.flatMap(\.footers).map { ($0, true) })
    }

    /// One number for a run of words.
    static func key(of text: String) -> UInt64 { key(of: FoldedText(text)) }

    static func key(of text: FoldedText) -> UInt64 {
        text.words.reduce(FoldedText.hashSeed) { ($0 ^ $1.key) &* FoldedText.hashPrime }
    }

    /// What the prefixes before a subject say it is, and the subject without them.
    ///
    /// The outermost prefix counts: "Fwd: Re: offer" is a forward, "Re: Fwd: offer" an answer.
    func prefix(of subject: String) -> (kind: Prefix?, bare: String) {
        var kind: Prefix?
        var rest = Substring(subject)
        // People stack prefixes; nobody stacks more than this.
        for _ in 0..<12 {
            rest = rest.drop { $0 == " " || $0 == "\u{A0}" || $0 == "\t" }
            // "[External] Fwd: …" is put there by mail gateways.
            guard let colon = rest.prefix(24).firstIndex(where: { $0 == ":" || $0 == "：" }) else { break }
            var name = rest[..<colon]
            if name.first == "[", let close = name.firstIndex(of: "]") { name = name[name.index(after: close)...] }
            // "Re[2]:", "RE(3):"
            if let bracket = name.firstIndex(where: { $0 == "[" || $0 == "(" }) { name = name[..<bracket] }
            guard let found = prefixes[Self.key(of: String(name))], !name.isEmpty else { break }
            kind = kind ?? found
            rest = rest[rest.index(after: colon)...]
        }
        return (kind, rest.trimmed())
    }
}
