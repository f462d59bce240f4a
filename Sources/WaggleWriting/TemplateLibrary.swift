import Mustache

/// The templates of every language, checked: what is in here can be rendered.
public struct TemplateLibrary: Sendable {
    private let languages: [String: Language]

    /// The language that is used where the reader's has no templates.
    public static let fallback = "en"

    /// Takes the templates of all languages and checks that every note has its three, that every name in them
    /// is a value which that note has, and that every section is closed.
    ///
    /// - Parameter files: Sources by their names relative to the folder, `en/offer.text.mustache`. Files that do
    ///   not end with `.mustache` are not looked at.
    /// - Throws: The first problem, in the order of the file names.
    public init(files: [String: String]) throws(TemplateProblem) {
        var sources: [String: [String: String]] = [Self.fallback: [:]]
        for (file, source) in files where file.hasSuffix(Self.suffix) {
            guard let slash = file.firstIndex(of: "/") else { continue }
            let name = file[file.index(after: slash)...].dropLast(Self.suffix.count)
            sources[String(file[..<slash]), default: [:]][String(name)] = source
        }
        var languages: [String: Language] = [:]
        for (code, sources) in sources.sorted(by: { $0.key < $1.key }) {
            languages[code] = try Language(code: code, sources: sources)
        }
        self.languages = languages
    }

    func render(
        _ page: Page,
        as template: NoteTemplate,
        in language: String
    ) -> (
        subject: String, text: String, html: String
    ) {
        // Every library has the fallback: the initialiser asked for it.
        let spoken = languages[language] ?? languages[String(language.prefix { $0 != "-" })]
        guard let spoken = spoken ?? languages[Self.fallback] else { preconditionFailure("English is always there.") }
        return spoken.render(page, as: template)
    }

    /// Every source: the words in them name nobody.
    var sources: Set<String> {
        Set(languages.values.flatMap(\.sources))
    }

    fileprivate static let suffix = ".mustache"
}

/// The templates of one language.
private struct Language: Sendable {
    private let library: MustacheLibrary
    private let parts: [NoteTemplate: Parts]
    let sources: Set<String>

    private struct Parts: Sendable {
        let subject: MustacheTemplate
        let text: MustacheTemplate
        let html: MustacheTemplate
    }

    init(code: String, sources: [String: String]) throws(TemplateProblem) {
        MustacheContentTypes.register(EscapedHTML(), named: EscapedHTML.name)
        let file = { (name: String) in "\(code)/\(name)\(TemplateLibrary.suffix)" }
        var templates: [String: MustacheTemplate] = [:]
        var tags: [String: TemplateTags] = [:]
        for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
            tags[name] = try TemplateTags(of: source, file: file(name))
            templates[name] = try Self.parsed(source, name: name, file: file(name))
        }
        let check = TemplateCheck(tags: tags, file: file)
        var parts: [NoteTemplate: Parts] = [:]
        for note in NoteTemplate.allCases {
            func part(_ kind: String) throws(TemplateProblem) -> MustacheTemplate {
                let name = "\(note.rawValue).\(kind)"
                guard let template = templates[name] else {
                    throw TemplateProblem(file: file(name), line: nil, cause: .missing)
                }
                try check.check(name, shape: note.values.shape)
                return template
            }
            parts[note] = Parts(subject: try part("subject"), text: try part("text"), html: try part("html"))
        }
        library = MustacheLibrary(templates: templates)
        self.parts = parts
        self.sources = Set(sources.values)
    }

    /// Names end with what is escaped in them: only HTML knows special characters.
    private static func parsed(
        _ source: String,
        name: String,
        file: String
    ) throws(TemplateProblem) -> MustacheTemplate {
        let type = name.hasSuffix(".html") ? EscapedHTML.name : "TEXT"
        do {
            // On a line of its own, so that the first line of the source is still the first of a line.
            return try MustacheTemplate(string: "{{%CONTENT_TYPE:\(type)}}\n" + source)
        } catch {
            throw TemplateProblem(file: file, line: nil, cause: .unreadable("\(error)"))
        }
    }

    func render(_ page: Page, as template: NoteTemplate) -> (subject: String, text: String, html: String) {
        guard let parts = parts[template] else { preconditionFailure("Every note has its templates.") }
        return (
            parts.subject.render(page, library: library).line(limit: WritingLimits.subject),
            parts.text.render(page, library: library),
            parts.html.render(page, library: library)
        )
    }
}

/// Walks through a template and the partials it includes, with the values that can be seen at each place.
private struct TemplateCheck {
    let tags: [String: TemplateTags]
    let file: (String) -> String

    func check(_ name: String, shape: [String: Shape]) throws(TemplateProblem) {
        guard let tree = tags[name] else { return }
        try check(tree.nodes, of: name, seen: [CommonValues.shape, shape], through: [name])
    }

    private func check(
        _ nodes: [TemplateTags.Node],
        of template: String,
        seen: [[String: Shape]],
        through: [String]
    ) throws(TemplateProblem) {
        for node in nodes {
            func problem(_ cause: TemplateProblem.Cause) -> TemplateProblem {
                TemplateProblem(file: file(template), line: node.line, cause: cause)
            }
            switch node.kind {
            case .variable:
                switch try shape(of: node, seen, problem) {
                case .text: break
                case .flag, .texts, .record, .list: throw problem(.notAText(node.name))
                }
            case .section:
                switch try shape(of: node, seen, problem) {
                case .flag: try check(node.inside, of: template, seen: seen, through: through)
                case .text, .texts:
                    try check(node.inside, of: template, seen: seen + [[".": .text]], through: through)
                case .record(let inner), .list(let inner):
                    try check(node.inside, of: template, seen: seen + [inner], through: through)
                }
            case .invertedSection:
                _ = try shape(of: node, seen, problem)
                try check(node.inside, of: template, seen: seen, through: through)
            case .partial, .filledPartial:
                guard let partial = tags[node.name] else {
                    throw problem(.unknownPartial(node.name, known: tags.keys.sorted()))
                }
                if through.contains(node.name) { throw problem(.nestedTooDeep(node.name)) }
                try check(partial.nodes, of: node.name, seen: seen, through: through + [node.name])
                try check(node.inside, of: template, seen: seen, through: through)
            case .block:
                try check(node.inside, of: template, seen: seen, through: through)
            }
        }
    }

    private func shape(
        of node: TemplateTags.Node,
        _ seen: [[String: Shape]],
        _ problem: (TemplateProblem.Cause) -> TemplateProblem
    ) throws(TemplateProblem) -> Shape {
        for values in seen.reversed() {
            if let shape = values[node.name] { return shape }
            // "." is the innermost value only.
            if node.name == "." { break }
        }
        let known = Set(seen.flatMap(\.keys)).subtracting(["."]).sorted()
        throw problem(.unknownVariable(node.name, known: known))
    }
}
