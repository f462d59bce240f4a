import WaggleReading
import Yams

extension Vocabulary {
    /// Reads `vocabulary.yaml`.
    ///
    /// - Throws: ``Refusal`` that names the file and what is wrong in it.
    init(yaml text: String, file: String) throws {
        // Keys first: a key that is misspelt would otherwise be passed over in silence.
        try refusing { () throws(ConfigurationProblem) in
            let root = try YAMLSection(file: file, text: text, known: ["competences", "brands"])
            _ = try root.sections("competences", known: ["code", "name", "words", "brands"])
        }
        do {
            self = try YAMLDecoder().decode(Vocabulary.self, from: text)
        } catch DecodingError.dataCorrupted(let context) where context.underlyingError is VocabularyError {
            throw Refusal.wrongInput("\(file): \(context.underlyingError.map { "\($0)" } ?? "")")
        } catch let error as VocabularyError {
            throw Refusal.wrongInput("\(file): \(error.description)")
        } catch {
            throw Refusal.wrongInput("\(file): An entry is not as the others: \(error)")
        }
    }
}
