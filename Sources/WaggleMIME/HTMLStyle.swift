/// The little of CSS that decides whether a person can see a text.
struct HTMLStyle: Hashable {
    /// The element and all in it take no place, whatever is said further in.
    var isRemoved = false
    /// `visibility`: goes down to the contents, which may say otherwise.
    var isVisible: Bool?
    var fontSize: FontSize?
    var ink: Ink?
    var background: Ink?

    enum FontSize: Hashable {
        case readable
        case zero
        /// A multiple of the size around it.
        case relative
    }

    enum Ink: Hashable {
        case color(red: Int, green: Int, blue: Int)
        case transparent
        /// A picture, or a colour this does not know: nothing can be said.
        case unknown

        static let white = Ink.color(red: 255, green: 255, blue: 255)
        static let black = Ink.color(red: 0, green: 0, blue: 0)

        /// Whether text in this ink cannot be told from `paper`.
        func isLost(on paper: Ink) -> Bool {
            switch (self, paper) {
            case (.transparent, _): true
            case (.color(let red, let green, let blue), .color(let red2, let green2, let blue2)):
                max(abs(red - red2), abs(green - green2), abs(blue - blue2)) <= 16
            case (.unknown, _), (_, .unknown), (_, .transparent): false
            }
        }
    }

    init() {}

    /// Reads declarations as they stand in a `style` attribute or between the braces of a rule.
    init(declarations: Substring) {
        var lengths: [String: Double] = [:]
        var words: [String: String] = [:]
        for declaration in declarations.split(separator: ";").prefix(200) {
            guard let colon = declaration.firstIndex(of: ":") else { continue }
            let name = declaration[..<colon].trimmedASCII.lowercased()
            // Fonts, margins and borders hide nothing, and there are many of them.
            guard Self.telling.contains(name) else { continue }
            var value = declaration[declaration.index(after: colon)...].trimmedASCII.lowercased()
            if let mark = value.firstIndex(of: "!") { value = String(value[..<mark].trimmedASCII) }
            words[name] = value
            if Self.measured.contains(name) { lengths[name] = Self.number(value) }
        }
        read(words, lengths)
    }

    private static let measured: Set<String> = [
        "max-height", "height", "max-width", "width", "left", "top", "right", "bottom", "opacity", "text-indent",
        "margin-left", "margin-top", "zoom",
    ]

    /// The properties that can make text invisible.
    private static let telling = measured.union([
        "background", "background-color", "background-image", "clip", "clip-path", "color", "content-visibility",
        "display", "filter", "font", "font-size", "overflow", "overflow-y", "position", "text-decoration",
        "text-decoration-line", "transform", "visibility", "-webkit-text-fill-color",
    ])

    private mutating func read(_ words: [String: String], _ lengths: [String: Double]) {
        let isClipped = words["overflow"] == "hidden" || words["overflow-y"] == "hidden"
        // A pixel is as good as nothing.
        let isFlat = ["max-height", "height", "max-width", "width"].contains {
            (lengths[$0] ?? 9) <= 0 || words[$0] == "1px"
        }
        let isPlaced = words["position"] == "absolute" || words["position"] == "fixed"
        let isOutside = ["left", "top", "right", "bottom"].contains { edge in
            (lengths[edge] ?? 0) <= (words[edge]?.hasSuffix("em") == true ? -50 : -500)
        }
        let isShifted = ["margin-left", "margin-top", "text-indent"].contains { (lengths[$0] ?? 0) <= -500 }
        let isStruck = ["text-decoration", "text-decoration-line"].contains {
            words[$0]?.contains("line-through") == true
        }
        isRemoved =
            words["display"] == "none"
            || words["content-visibility"] == "hidden"
            || (lengths["opacity"] ?? 1) < 0.05
            || words["filter"]?.filter { $0 != " " }.contains("opacity(0") == true
            || words["filter"]?.filter { $0 != " " }.contains("opacity=0") == true
            || words["transform"]?.filter { $0 != " " }.hasPrefix("scale(0)") == true
            || words["clip-path"]?.filter { $0 != " " }.hasPrefix("inset(100%") == true
            || lengths["zoom"] == 0
            || isShifted
            // Struck out is taken back.
            || isStruck
            || (isClipped && isFlat)
            || (isPlaced && isOutside)
            || (isPlaced && words["clip"]?.hasPrefix("rect(0") == true)
        switch words["visibility"] {
        case "hidden", "collapse": isVisible = false
        case "visible": isVisible = true
        default: break
        }
        fontSize = (words["font-size"] ?? words["font"].flatMap(Self.sizeInShorthand)).map(Self.fontSize)
        ink = (words["-webkit-text-fill-color"] ?? words["color"]).map { Self.ink($0) }
        if let fill = words["background-color"] ?? words["background"] {
            background = words["background-image"] != nil || fill.contains("url(") ? .unknown : Self.ink(fill)
        } else if words["background-image"] != nil {
            background = .unknown
        }
    }

    /// What is said later wins.
    mutating func overlay(_ other: HTMLStyle) {
        isRemoved = isRemoved || other.isRemoved
        isVisible = other.isVisible ?? isVisible
        fontSize = other.fontSize ?? fontSize
        ink = other.ink ?? ink
        background = other.background ?? background
    }

    private static func fontSize(_ value: String) -> FontSize {
        guard let number = number(value) else { return .readable }
        if number == 0 { return .zero }
        if value.hasSuffix("em") || value.hasSuffix("%") {
            if number < (value.hasSuffix("%") ? 10 : 0.1) { return .zero }
            return value.hasSuffix("rem") ? .readable : .relative
        }
        return number <= 1 ? .zero : .readable
    }

    /// "0/0 a", "italic 1px Arial": the size stands before the slash or the family.
    private static func sizeInShorthand(_ value: String) -> String? {
        value.split { $0 == " " || $0 == "/" }.first { $0.first.map { $0.isNumber || $0 == "." } == true }.map(
            String.init
        )
    }

    /// The number a value begins with.
    private static func number(_ value: String) -> Double? {
        Double(value.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") })
    }

    /// A colour as CSS or an attribute writes it.
    static func ink(_ value: String) -> Ink {
        let value = value.lowercased()
        if value.hasPrefix("#") { return hexInk(value.dropFirst()) ?? .unknown }
        if value.hasPrefix("rgb") {
            let numbers = value.split { !$0.isNumber && $0 != "." }.compactMap { Double($0) }
            guard numbers.count >= 3 else { return .unknown }
            if numbers.count > 3, numbers[3] < 0.05 { return .transparent }
            return .color(red: clamped(numbers[0]), green: clamped(numbers[1]), blue: clamped(numbers[2]))
        }
        if value.hasPrefix("hsl") {
            let numbers = value.split { !$0.isNumber && $0 != "." }.compactMap { Double($0) }
            guard numbers.count >= 3 else { return .unknown }
            return numbers[2] >= 97 ? .white : numbers[2] <= 3 ? .black : .unknown
        }
        return switch value.prefix(while: { $0 != " " }) {
        case "white", "snow", "ivory", "ghostwhite", "whitesmoke", "azure", "mintcream", "floralwhite", "seashell":
            .white
        case "black": .black
        case "transparent": .transparent
        default: hexInk(value[...]) ?? .unknown
        }
    }

    private static func clamped(_ number: Double) -> Int { Int(max(0, min(255, number))) }

    private static func hexInk(_ digits: Substring) -> Ink? {
        let hex = digits.prefix { $0.isHexDigit }
        guard let number = Int(hex, radix: 16) else { return nil }
        switch hex.count {
        case 4 where number & 15 == 0: return .transparent
        case 3: return .color(red: (number >> 8) * 17, green: ((number >> 4) & 15) * 17, blue: (number & 15) * 17)
        case 6: return .color(red: number >> 16, green: (number >> 8) & 255, blue: number & 255)
        case 8 where number & 255 == 0: return .transparent
        case 8: return .color(red: (number >> 24) & 255, green: (number >> 16) & 255, blue: (number >> 8) & 255)
        default: return nil
        }
    }
}

/// Rules of the `<style>` elements of a mail, as far as they can hide text.
///
/// A rule counts for every element its last part names, wherever that element stands: text that may be hidden is
/// rather not read, because a person may not have seen it.
struct HTMLStyleRules {
    private struct Rule {
        var element: Substring?
        var classes: [Substring]
        var id: Substring?
        var style: HTMLStyle
    }

    private var byClass: [Substring: [Rule]] = [:]
    private var byID: [Substring: [Rule]] = [:]
    private var byElement: [Substring: [Rule]] = [:]
    private var count = 0
    private static let limit = 1_000

    init(parsing css: String) {
        read(css[...], depth: 0)
    }

    var isEmpty: Bool { count == 0 }

    func style(element: String, classes: [Substring], id: String?) -> HTMLStyle {
        var style = HTMLStyle()
        var candidates: [Rule] = byElement[element[...]] ?? []
        for name in classes.prefix(20) { candidates += byClass[name] ?? [] }
        if let id { candidates += byID[id[...]] ?? [] }
        for rule in candidates {
            let isMeant =
                (rule.element.map { $0 == element } ?? true) && (rule.id.map { $0 == id ?? "" } ?? true)
                && rule.classes.allSatisfy(classes.contains)
            if isMeant { style.overlay(rule.style) }
        }
        return style
    }

    private mutating func read(_ css: Substring, depth: Int) {
        var rest = css
        while let brace = rest.firstIndex(of: "{"), count < Self.limit {
            let prelude = Self.withoutComments(rest[..<brace]).trimmedASCII
            let body = rest[rest.index(after: brace)...]
            guard prelude.hasPrefix("@") else {
                let end = body.firstIndex(of: "}") ?? body.endIndex
                add(prelude, HTMLStyle(declarations: Self.withoutComments(body[..<end])[...]))
                rest = end == body.endIndex ? body[end...] : body[body.index(after: end)...]
                continue
            }
            let end = Self.blockEnd(of: body)
            // Rules for small screens or paper say nothing of what was seen.
            if prelude.hasPrefix("@media"), !prelude.contains("("), !prelude.contains("print"), depth < 2 {
                read(body[..<end], depth: depth + 1)
            }
            rest = end == body.endIndex ? body[end...] : body[body.index(after: end)...]
        }
    }

    private mutating func add(_ selectors: Substring, _ style: HTMLStyle) {
        guard style != HTMLStyle() else { return }
        for selector in selectors.split(separator: ",").prefix(100) where count < Self.limit {
            guard let last = selector.split(whereSeparator: { " >+~\t\n\r".contains($0) }).last,
                !last.contains(where: { ":[*(".contains($0) })
            else { continue }
            insert(last, style)
        }
    }

    private mutating func insert(_ compound: Substring, _ style: HTMLStyle) {
        var rule = Rule(element: nil, classes: [], id: nil, style: style)
        var rest = compound
        while !rest.isEmpty {
            let mark = rest.first
            let word = (mark == "." || mark == "#" ? rest.dropFirst() : rest).prefix { $0 != "." && $0 != "#" }
            switch mark {
            case ".": rule.classes.append(word)
            case "#": rule.id = word
            default: rule.element = word.lowercased()[...]
            }
            rest = rest[word.endIndex...]
            if word.isEmpty { break }
        }
        count += 1
        if let id = rule.id {
            byID[id, default: []].append(rule)
        } else if let name = rule.classes.first {
            byClass[name, default: []].append(rule)
        } else if let element = rule.element {
            byElement[element, default: []].append(rule)
        }
    }

    private static func blockEnd(of body: Substring) -> Substring.Index {
        var depth = 1
        for index in body.indices {
            if body[index] == "{" { depth += 1 }
            if body[index] == "}" { depth -= 1 }
            if depth == 0 { return index }
        }
        return body.endIndex
    }

    private static func withoutComments(_ css: Substring) -> Substring {
        guard css.contains("/*") else { return css }
        var kept = ""
        var rest = css
        while let open = rest.firstRange(of: "/*") {
            kept += rest[..<open.lowerBound]
            guard let close = rest[open.upperBound...].firstRange(of: "*/") else { return kept[...] }
            rest = rest[close.upperBound...]
        }
        return (kept + rest)[...]
    }
}

extension Substring {
    /// Without ASCII white space at either end.
    var trimmedASCII: Substring {
        var text = self
        while let first = text.utf8.first, first <= 0x20 { text.removeFirst() }
        while let last = text.utf8.last, last <= 0x20 { text.removeLast() }
        return text
    }
}
