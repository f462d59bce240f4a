/// The tags of one template, as a tree: what the check at start walks through.
struct TemplateTags: Sendable {
    let nodes: [Node]

    struct Node: Sendable {
        let kind: Kind
        let name: String
        let line: Int
        var inside: [Node] = []
    }

    enum Kind: Sendable {
        case variable
        case section
        case invertedSection
        case partial
        /// `{{<name}}`: a partial whose blocks are filled here.
        case filledPartial
        /// `{{$name}}`: a place to be filled, or what fills it.
        case block
    }

    /// - Parameter file: For the problem's sentence.
    init(of source: String, file: String) throws(TemplateProblem) {
        var open: [Node] = []
        var top: [Node] = []
        var line = 1
        var rest = Substring(source)
        func problem(_ cause: TemplateProblem.Cause) -> TemplateProblem {
            TemplateProblem(file: file, line: line, cause: cause)
        }
        func add(_ node: Node) {
            if open.isEmpty { top.append(node) } else { open[open.count - 1].inside.append(node) }
        }
        while let start = rest.firstTag {
            line += rest[..<start.lowerBound].newlines
            guard let tag = rest[start.upperBound...].upToEndOfTag else { throw problem(.unfinishedTag) }
            rest = rest[tag.endIndex...].dropFirst(2)
            let name = tag.dropFirst().trimmed
            switch tag.first {
            case "!": line += tag.newlines
            case "#": open.append(Node(kind: .section, name: name, line: line))
            case "^": open.append(Node(kind: .invertedSection, name: name, line: line))
            case "<": open.append(Node(kind: .filledPartial, name: name, line: line))
            case "$": open.append(Node(kind: .block, name: name, line: line))
            case "/":
                guard let closed = open.popLast() else { throw problem(.closesNothing(name)) }
                guard closed.name == name else {
                    throw TemplateProblem(file: file, line: closed.line, cause: .notClosed(closed.name))
                }
                add(closed)
            case ">": add(Node(kind: .partial, name: name, line: line))
            case "{", "&", "=", "%": throw problem(.notAllowed(String(tag)))
            default:
                let name = tag.trimmed
                guard !name.isEmpty else { throw problem(.unfinishedTag) }
                if name.contains("(") { throw problem(.notAllowed(name)) }
                add(Node(kind: .variable, name: name, line: line))
            }
        }
        if let unclosed = open.last {
            throw TemplateProblem(file: file, line: unclosed.line, cause: .notClosed(unclosed.name))
        }
        nodes = top
    }
}

extension Substring {
    fileprivate var firstTag: Range<Index>? {
        var index = startIndex
        while index < endIndex {
            let next = self.index(after: index)
            if self[index] == "{", next < endIndex, self[next] == "{" { return index..<self.index(after: next) }
            index = next
        }
        return nil
    }

    /// The characters before the next `}}`; nil when there is none.
    fileprivate var upToEndOfTag: Substring? {
        var index = startIndex
        while index < endIndex {
            let next = self.index(after: index)
            if self[index] == "}", next < endIndex, self[next] == "}" { return self[..<index] }
            index = next
        }
        return nil
    }

    fileprivate var newlines: Int { count { $0.isNewline } }

    fileprivate var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
