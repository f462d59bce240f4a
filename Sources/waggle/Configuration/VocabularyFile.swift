import WaggleReading
import WaggleWriting

extension Vocabulary {
    /// Reads `vocabulary.yaml`.
    init(yaml text: String, file: String) throws(ConfigurationProblem) {
        let root = try YAMLSection(
            file: file,
            text: text,
            known: ["competences", "brands", "hints", "idioms", "shorthands"]
        )
        let languages = LetterLanguage.all.map(\.code)
        var entries: [Entry] = []
        for section in try root.sections("competences", known: ["code", "name", "names", "words", "brands"]) {
            var names: [String: String] = [:]
            if let called = try section.section("names", known: languages) {
                for language in languages { names[language] = try called.text(language) }
            }
            entries.append(
                Entry(
                    code: try section.requiredText("code"),
                    name: try section.requiredText("name"),
                    names: names,
                    words: try section.textLists("words"),
                    brands: try section.texts("brands")
                )
            )
        }
        let brands = try root.texts("brands")
        let hints = try root.texts("hints")
        let idioms = try root.texts("idioms")
        let shorthands = try root.texts("shorthands")
        do throws(VocabularyError) {
            try self.init(competences: entries, brands: brands, hints: hints, idioms: idioms, shorthands: shorthands)
        } catch {
            throw ConfigurationProblem(file: file, line: nil, sentence: error.description)
        }
    }
}
