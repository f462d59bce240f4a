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
        // By bytes: all of them are read whenever Waggle starts.
        var rest = source.utf8[...]
        func problem(_ cause: TemplateProblem.Cause) -> TemplateProblem {
            TemplateProblem(file: file, line: line, cause: cause)
        }
        func add(_ node: Node) {
            if open.isEmpty { top.append(node) } else { open[open.count - 1].inside.append(node) }
        }
        while let start = rest.pair(UInt8(ascii: "{")) {
            line += rest[..<start].newlines
            rest = rest[start...].dropFirst(2)
            guard let end = rest.pair(UInt8(ascii: "}")) else { throw problem(.unfinishedTag) }
            let tag = rest[..<end]
            rest = rest[end...].dropFirst(2)
            let name = tag.dropFirst().trimmed
            switch tag.first.map(Unicode.Scalar.init) {
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
            case "{", "&", "=", "%": throw problem(.notAllowed(String(decoding: tag, as: UTF8.self)))
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

extension Substring.UTF8View {
    /// Where this byte first stands twice in a row; nil where it does not.
    fileprivate func pair(_ byte: UInt8) -> Index? {
        var index = startIndex
        while let first = self[index...].firstIndex(of: byte) {
            let next = self.index(after: first)
            if next < endIndex, self[next] == byte { return first }
            index = next
        }
        return nil
    }

    fileprivate var newlines: Int { count { $0 == UInt8(ascii: "\n") } }

    /// Without the spaces at both ends.
    fileprivate var trimmed: String {
        let isSpace = { (byte: UInt8) in byte == 0x20 || 0x09...0x0D ~= byte }
        var text = drop(while: isSpace)
        while let last = text.last, isSpace(last) { text.removeLast() }
        return String(decoding: text, as: UTF8.self)
    }
}
