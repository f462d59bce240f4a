import Mustache

/// Values that a template can show, by name. Each kind of note has one type of them, so that an offer has no
/// field for a customer, and a template that asks for one is refused when Waggle starts.
protocol TemplateValues: MustacheParent, Sendable {
    static var members: [String: Member<Self>] { get }
}

extension TemplateValues {
    func child(named name: String) -> Any? { Self.members[name]?.read(self) }

    static var shape: [String: Shape] { members.mapValues(\.shape) }
}

/// What a name in a template stands for.
indirect enum Shape: Hashable, Sendable {
    case text
    case flag
    case texts
    case record([String: Shape])
    case list([String: Shape])
}

/// One name that templates may use, and where its value comes from.
struct Member<Values>: Sendable {
    let shape: Shape
    let read: @Sendable (Values) -> Any?

    /// Text on any number of lines; as a section it is shown when there is one.
    static func text(_ read: @escaping @Sendable (Values) -> String?) -> Member {
        Member(shape: .text) { read($0).map(TemplateText.init) }
    }

    static func flag(_ read: @escaping @Sendable (Values) -> Bool) -> Member {
        Member(shape: .flag) { read($0) }
    }

    static func texts(_ read: @escaping @Sendable (Values) -> [String]) -> Member {
        Member(shape: .texts) { read($0).map(TemplateText.init) }
    }

    static func record<Inner: TemplateValues>(_ read: @escaping @Sendable (Values) -> Inner?) -> Member {
        Member(shape: .record(Inner.shape), read: read)
    }

    static func list<Inner: TemplateValues>(_ read: @escaping @Sendable (Values) -> [Inner]) -> Member {
        Member(shape: .list(Inner.shape), read: read)
    }
}

/// A string that the renderer need not look into: for a plain `String` it would make a mirror first.
private struct TemplateText: MustacheParent, MustacheCustomRenderable {
    let renderText: String
    let isNull = false

    init(_ text: String) { renderText = text }

    func child(named name: String) -> Any? { nil }
}

/// What one letter can show: the values of its note, and behind them those that every letter has.
struct Page: MustacheParent {
    let note: any TemplateValues
    let common: CommonValues

    func child(named name: String) -> Any? { note.child(named: name) ?? common.child(named: name) }
}

/// HTML's five characters, escaped byte by byte: the renderer's own way looks at grapheme clusters.
struct EscapedHTML: MustacheContentType {
    static let name = "ESCAPED-HTML"

    func escapeText(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { Self.entity(for: $0) == nil }
        if isPlain { return text }
        var escaped: [UInt8] = []
        escaped.reserveCapacity(text.utf8.count + 32)
        for byte in text.utf8 {
            if let entity = Self.entity(for: byte) {
                escaped.append(contentsOf: entity.utf8)
            } else {
                escaped.append(byte)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    @inline(__always)
    private static func entity(for byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
