public import WaggleReferral

/// The trades of an exchange and the words by which each is recognised: `config/vocabulary.yaml`.
///
/// Decoding checks it, so that only a usable vocabulary exists.
public struct Vocabulary: Hashable, Codable, Sendable {
    public var competences: [Entry]
    /// Makers that deliver several trades; one beside a need is its brand and no need by itself.
    public var brands: [String]
    /// Words of the trades that count only when nothing else is asked for: "monitoring", "Windows 11".
    public var hints: [String]
    /// Phrases in which words of the trades mean something else: "half an hour backup", "your website".
    public var idioms: [String]
    /// Words of the trades that count only beside a number: "2 APs", "1 fw".
    public var shorthands: [String]

    public struct Entry: Hashable, Codable, Sendable {
        /// Area and trade with a point between: `hardware.laptops`.
        public var code: String
        /// In plain English, for people: "Laptops".
        public var name: String
        /// The same in other languages, by BCP 47 code, for those who are written to in them.
        public var names: [String: String]?
        /// Per language (BCP 47); a star behind a word lets any ending follow.
        public var words: [String: [String]]
        /// Products whose name alone says what is meant: "WatchGuard" is a firewall.
        public var brands: [String]?

        public init(
            code: String,
            name: String,
            names: [String: String]? = nil,
            words: [String: [String]],
            brands: [String]? = nil
        ) {
            self.code = code
            self.name = name
            self.names = names
            self.words = words
            self.brands = brands
        }
    }

    /// - Throws: ``VocabularyError`` naming the entry.
    public init(
        competences: [Entry],
        brands: [String],
        hints: [String] = [],
        idioms: [String] = [],
        shorthands: [String] = []
    ) throws(VocabularyError) {
        self.competences = competences
        self.brands = brands
        self.hints = hints
        self.idioms = idioms
        self.shorthands = shorthands
        try check()
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        competences = try container.decode([Entry].self, forKey: .competences)
        brands = try container.decodeIfPresent([String].self, forKey: .brands) ?? []
        hints = try container.decodeIfPresent([String].self, forKey: .hints) ?? []
        idioms = try container.decodeIfPresent([String].self, forKey: .idioms) ?? []
        shorthands = try container.decodeIfPresent([String].self, forKey: .shorthands) ?? []
        try check()
    }

    /// The plain names of all competences.
    public var names: [Competence: String] {
        Dictionary(competences.map { (Competence(rawValue: $0.code), $0.name) }) { first, _ in first }
    }

    /// What letters in a language call the competences: by their plain names where they have none in it.
    ///
    /// - Parameter language: BCP 47, without a region.
    public func names(in language: String) -> [Competence: String] {
        let called = competences.map { (Competence(rawValue: $0.code), $0.names?[language] ?? $0.name) }
        return Dictionary(called) { first, _ in first }
    }

    /// The plain name of a competence.
    public func name(of code: String) -> String? { competences.first { $0.code == code }?.name }

    private func check() throws(VocabularyError) {
        guard !competences.isEmpty else { throw .empty }
        var codes: Set<String> = []
        var owners: [UInt64: String] = [:]
        for entry in competences {
            let parts = entry.code.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { throw .badCode(entry.code) }
            guard codes.insert(entry.code).inserted else { throw .codeTwice(entry.code) }
            guard !entry.name.isEmpty else { throw .noName(entry.code) }
            guard entry.words.values.contains(where: { !$0.isEmpty }) else { throw .noWords(entry.code) }
            for word in entry.words.values.joined() + (entry.brands ?? []) {
                let folded = FoldedText(word)
                guard !folded.isEmpty else { throw .emptyWord(entry.code) }
                let key = ForwardTables.key(of: folded) &+ (word.hasSuffix("*") ? 1 : 0)
                if let owner = owners[key], owner != entry.code { throw .wordTwice(word, owner, entry.code) }
                owners[key] = entry.code
            }
        }
    }
}

/// What is wrong with a vocabulary, as a sentence that names the entry.
public enum VocabularyError: Error, Hashable, CustomStringConvertible {
    case empty
    case badCode(String)
    case codeTwice(String)
    case noName(String)
    case noWords(String)
    case emptyWord(String)
    case wordTwice(String, String, String)

    public var description: String {
        switch self {
        case .empty: "The vocabulary has no competences."
        case .badCode(let code):
            "The code \"\(code)\" is not an area and a trade with a point between, as in hardware.laptops."
        case .codeTwice(let code): "The code \"\(code)\" is there twice."
        case .noName(let code): "\"\(code)\" has no name."
        case .noWords(let code): "\"\(code)\" has no word by which it could be recognised."
        case .emptyWord(let code): "\"\(code)\" has a word without a letter."
        case .wordTwice(let word, let first, let second):
            "The word \"\(word)\" belongs to \"\(first)\" and to \"\(second)\"; it can mean one of them only."
        }
    }
}
