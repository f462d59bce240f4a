import Mustache

/// The templates of every language, checked: what is in here can be rendered.
public struct TemplateLibrary: Sendable {
    private let templates: [String: LanguageTemplates]
    /// The languages for which there are letters, English among them.
    public let languages: [LetterLanguage]

    /// Takes the templates of all languages and checks that every note has its three, that every name in them
    /// is a value which that note has, and that every section is closed.
    ///
    /// - Parameter files: Sources by their names relative to the folder, `en/offer.text.mustache`. Files that do
    ///   not end with `.mustache` are not looked at.
    /// - Throws: The first problem, in the order of the file names.
    public init(files: [String: String]) throws(TemplateProblem) {
        var sources: [String: [String: String]] = [LetterLanguage.english.code: [:]]
        for (file, source) in files where file.hasSuffix(Self.suffix) {
            guard let slash = file.firstIndex(of: "/") else { continue }
            let name = file[file.index(after: slash)...].dropLast(Self.suffix.count)
            sources[String(file[..<slash]), default: [:]][String(name)] = source
        }
        var templates: [String: LanguageTemplates] = [:]
        for (code, sources) in sources.sorted(by: { $0.key < $1.key }) {
            guard LetterLanguage.all.contains(where: { $0.code == code }) else {
                let known = LetterLanguage.all.map(\.code)
                throw TemplateProblem(file: code, line: nil, cause: .unknownLanguage(known: known))
            }
            templates[code] = try LanguageTemplates(code: code, sources: sources)
        }
        self.templates = templates
        languages = LetterLanguage.all.filter { templates[$0.code] != nil }
    }

    /// The first of these that letters can be written in; English where there is none.
    ///
    /// - Parameter codes: BCP 47, with or without a region.
    func language(for codes: [String]) -> LetterLanguage {
        codes.lazy.compactMap(LetterLanguage.named).first(where: { templates[$0.code] != nil }) ?? .english
    }

    func has(_ template: NoteTemplate, in language: LetterLanguage) -> Bool {
        templates[language.code]?.has(template) == true
    }

    func render(
        _ page: Page,
        as template: NoteTemplate,
        in language: LetterLanguage
    ) -> (
        subject: String, text: String, html: String
    ) {
        guard let templates = templates[language.code] else { preconditionFailure("It is one of the library's own.") }
        return templates.render(page, as: template)
    }

    /// Every source of a language: the words in them name nobody.
    func sources(of language: String) -> Set<String> { templates[language]?.sources ?? [] }

    fileprivate static let suffix = ".mustache"
}

/// The templates of one language.
private struct LanguageTemplates: Sendable {
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
            let isThere = sources["\(note.rawValue).text"] != nil
            if note.isForOperators, !isThere, code != LetterLanguage.english.code { continue }
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

    func has(_ template: NoteTemplate) -> Bool { parts[template] != nil }

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
