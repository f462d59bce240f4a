/// Why the templates cannot be used: the file, the line, and what would be right.
public struct TemplateProblem: Error, Hashable, Sendable {
    /// Relative to the folder of templates: `en/offer.text.mustache`.
    public var file: String
    /// Counted from 1; nil when the whole file is meant.
    public var line: Int?
    public var cause: Cause

    public enum Cause: Hashable, Sendable {
        case missing
        /// A folder of a language in which dates and sums cannot be said.
        case unknownLanguage(known: [String])
        case unknownVariable(String, known: [String])
        case unknownPartial(String, known: [String])
        /// A section that nothing closes before the file, or the section around it, ends.
        case notClosed(String)
        case closesNothing(String)
        /// A tag without its closing braces, or without a name.
        case unfinishedTag
        /// A list or a record where a text is wanted.
        case notAText(String)
        /// `{{{…}}}`, `{{&…}}`, `{{=…=}}`, `{{%…}}` and transforms: what mustache knows and letters do without.
        case notAllowed(String)
        /// Partials that include each other without end.
        case nestedTooDeep(String)
        /// The renderer's parser found what this check does not know.
        case unreadable(String)
    }

    public init(file: String, line: Int?, cause: Cause) {
        self.file = file
        self.line = line
        self.cause = cause
    }

    /// For the operator: where, what, and what to do.
    public var sentence: String {
        let place = line.map { "\(file), line \($0)" } ?? file
        switch cause {
        case .missing:
            return "\(place): this template is missing. Every note needs its subject, text and HTML."
        case .unknownLanguage(let known):
            return "\(place)/: letters can be written in \(known.joined(separator: ", ")) only. "
                + "A language is a file in WaggleWriting/Languages besides: docs/adding/note.md."
        case .unknownVariable(let name, let known):
            return "\(place): there is no value named \"\(name)\". Known here: \(known.joined(separator: ", "))."
        case .unknownPartial(let name, let known):
            return "\(place): there is no file for the partial \"\(name)\". Known: \(known.joined(separator: ", "))."
        case .notClosed(let name):
            return "\(place): the section \"\(name)\" is opened and never closed. Write {{/\(name)}} where it ends."
        case .closesNothing(let name):
            return "\(place): {{/\(name)}} closes a section that is not open here."
        case .unfinishedTag:
            return "\(place): a tag is not finished. A tag is a name between {{ and }}."
        case .notAText(let name):
            return "\(place): \"\(name)\" is not a text. Open it as a section: {{#\(name)}} … {{/\(name)}}."
        case .notAllowed(let tag):
            return "\(place): {{\(tag)}} is not allowed. Letters use names, sections, partials and comments only."
        case .nestedTooDeep(let name):
            return "\(place): the partial \"\(name)\" includes itself."
        case .unreadable(let words):
            return "\(place): the template cannot be read: \(words)."
        }
    }
}
