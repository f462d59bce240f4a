import Foundation
import WaggleTransport
import Yams

/// One mapping of a YAML file, read key by key; every complaint names file, line and the known keys.
struct YAMLSection {
    let file: String
    /// Where it stands, for complaints: `mailboxes[0]`; empty for the whole file.
    let path: String
    private let mapping: Node.Mapping
    private let line: Int?

    /// Opens a file's top mapping and checks its keys.
    init(file: String, text: String, known: [String]) throws(ConfigurationProblem) {
        let composed = Self.composed(text)
        switch composed {
        case .success(let node):
            let empty = Node.mapping(Node.Mapping([]))
            let root: Node = if let node { node } else { empty }
            try self.init(file: file, path: "", node: root, known: known)
        case .failure(let error):
            let error = error as? YamlError
            let cause = error.map { ": \($0.cause)" } ?? ""
            throw ConfigurationProblem(file: file, line: error?.line, sentence: "This is not YAML\(cause).")
        }
    }

    private static func composed(_ text: String) -> Result<Node?, any Error> {
        Result { try Yams.compose(yaml: text) }
    }

    private init(file: String, path: String, node: Node, known: [String]) throws(ConfigurationProblem) {
        guard case .mapping(let mapping) = node else {
            throw ConfigurationProblem(
                file: file,
                line: node.mark?.line,
                sentence: "\(path.isEmpty ? "The file" : "`\(path)`") must be a list of `key: value` lines."
            )
        }
        self.file = file
        self.path = path
        self.mapping = mapping
        line = node.mark?.line
        for (key, _) in mapping {
            let name = key.string ?? ""
            guard !known.contains(name) else { continue }
            let guess = known.closest(to: name).map { " Did you mean `\($0)`?" } ?? ""
            throw ConfigurationProblem(
                file: file,
                line: key.mark?.line,
                sentence: "There is no key `\(name)`\(path.isEmpty ? "" : " in `\(path)`"). "
                    + "Known: \(known.joined(separator: ", ")).\(guess)"
            )
        }
    }

    // MARK: Sections

    func section(_ key: String, known: [String]) throws(ConfigurationProblem) -> YAMLSection? {
        guard let node = value(key) else { return nil }
        return try YAMLSection(file: file, path: full(key), node: node, known: known)
    }

    func requiredSection(_ key: String, known: [String]) throws(ConfigurationProblem) -> YAMLSection {
        guard let section = try section(key, known: known) else { throw missing(key) }
        return section
    }

    func sections(_ key: String, known: [String]) throws(ConfigurationProblem) -> [YAMLSection] {
        guard let node = value(key) else { return [] }
        guard case .sequence(let sequence) = node else {
            throw problem(key, "must be a list, each entry beginning with a dash.")
        }
        var sections: [YAMLSection] = []
        for (index, entry) in sequence.enumerated() {
            sections.append(try YAMLSection(file: file, path: "\(full(key))[\(index)]", node: entry, known: known))
        }
        return sections
    }

    /// Lists of texts under keys of any name.
    func textLists(_ key: String) throws(ConfigurationProblem) -> [String: [String]] {
        guard let node = value(key) else { return [:] }
        guard let names = node.mapping.map({ Array($0.keys.compactMap(\.string)) }) else {
            throw problem(key, "must be a list of `key: [text, text]` lines.")
        }
        let inner = try YAMLSection(file: file, path: full(key), node: node, known: names)
        var lists: [String: [String]] = [:]
        for name in names { lists[name] = try inner.texts(name) }
        return lists
    }

    func isThere(_ key: String) -> Bool { value(key) != nil }

    /// Whether the key holds a mapping of its own rather than a plain value.
    func isSection(_ key: String) -> Bool { value(key)?.mapping != nil }

    // MARK: Values

    func text(_ key: String) throws(ConfigurationProblem) -> String? {
        guard let node = value(key) else { return nil }
        guard let text = node.scalar?.string, !text.isEmpty else { throw problem(key, "must be a text.") }
        return text
    }

    func requiredText(_ key: String) throws(ConfigurationProblem) -> String {
        guard let text = try text(key) else { throw missing(key) }
        return text
    }

    func number(_ key: String, in range: ClosedRange<Double>) throws(ConfigurationProblem) -> Double? {
        guard let node = value(key) else { return nil }
        guard let number = Double(node.scalar?.string ?? ""), range.contains(number) else {
            throw problem(key, "must be a number from \(plain(range.lowerBound)) to \(plain(range.upperBound)).")
        }
        return number
    }

    func whole(_ key: String, in range: ClosedRange<Int>) throws(ConfigurationProblem) -> Int? {
        guard let node = value(key) else { return nil }
        guard let number = Int(node.scalar?.string ?? ""), range.contains(number) else {
            throw problem(key, "must be a whole number from \(range.lowerBound) to \(range.upperBound).")
        }
        return number
    }

    func flag(_ key: String) throws(ConfigurationProblem) -> Bool? {
        guard let node = value(key) else { return nil }
        guard let flag = node.bool else { throw problem(key, "must be `true` or `false`.") }
        return flag
    }

    func texts(_ key: String) throws(ConfigurationProblem) -> [String] {
        guard let node = value(key) else { return [] }
        guard let sequence = node.sequence, sequence.allSatisfy({ $0.scalar != nil }) else {
            throw problem(key, "must be a list of texts, such as `[one, two]`.")
        }
        return sequence.compactMap { $0.scalar?.string }
    }

    func wholes(_ key: String, in range: ClosedRange<Int>) throws(ConfigurationProblem) -> [Int]? {
        guard value(key) != nil else { return nil }
        var numbers: [Int] = []
        for text in try texts(key) {
            guard let number = Int(text), range.contains(number) else {
                throw problem(key, "must hold whole numbers from \(range.lowerBound) to \(range.upperBound).")
            }
            numbers.append(number)
        }
        return numbers
    }

    func address(_ key: String) throws(ConfigurationProblem) -> MailAddress {
        guard let address = MailAddress(try requiredText(key)) else {
            throw problem(key, "must be a mail address, such as `leads@exchange.example`.")
        }
        return address
    }

    func addresses(_ key: String) throws(ConfigurationProblem) -> [MailAddress] {
        var addresses: [MailAddress] = []
        for text in try texts(key) {
            guard let address = MailAddress(text) else {
                throw problem(key, "holds `\(text)`, which is no mail address.")
            }
            addresses.append(address)
        }
        return addresses
    }

    /// One of a fixed set of words.
    func choice<Choice>(_ key: String, of choices: [(String, Choice)]) throws(ConfigurationProblem) -> Choice? {
        guard let text = try text(key) else { return nil }
        guard let choice = choices.first(where: { $0.0 == text }) else {
            throw problem(key, "must be one of \(choices.map { "`\($0.0)`" }.joined(separator: ", ")).")
        }
        return choice.1
    }

    // MARK: Complaints

    func problem(_ key: String, _ sentence: String) -> ConfigurationProblem {
        ConfigurationProblem(file: file, line: value(key)?.mark?.line ?? line, sentence: "`\(full(key))` \(sentence)")
    }

    func missing(_ key: String) -> ConfigurationProblem {
        ConfigurationProblem(file: file, line: line, sentence: "`\(full(key))` is missing.")
    }

    private func value(_ key: String) -> Node? {
        guard let node = mapping.first(where: { $0.key.string == key })?.value else { return nil }
        // `key:` with nothing behind it is the same as no key.
        return node.null == nil ? node : nil
    }

    private func full(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    private func plain(_ number: Double) -> String {
        number == number.rounded() ? String(Int(number)) : String(number)
    }
}

extension YamlError {
    /// Counted from 1, where the parser says.
    fileprivate var line: Int? {
        switch self {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        case .duplicatedKeysInMapping(_, let context): context.mark.line
        default: nil
        }
    }

    /// What the parser says, without its drawing of the place.
    fileprivate var cause: String {
        switch self {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _): problem
        case .duplicatedKeysInMapping(let keys, _):
            "\(keys.prefix(1).map { "`\($0)`" }.joined()) stands twice in one list of keys"
        default: "the parser gave up"
        }
    }
}

extension [String] {
    /// The word that a typing error was most likely meant to be: at most two edits away.
    func closest(to word: String) -> String? {
        map { ($0, $0.editDistance(to: word)) }.filter { $0.1 <= 2 }.min { $0.1 < $1.1 }?.0
    }
}

extension String {
    /// Levenshtein's distance.
    fileprivate func editDistance(to other: String) -> Int {
        let other = Array(other)
        var row = Array(0...other.count)
        for (index, character) in enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in other.indices {
                let substituted = diagonal + (other[column] == character ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = Swift.min(substituted, row[column] + 1, row[column + 1] + 1)
            }
        }
        return row[other.count]
    }
}
