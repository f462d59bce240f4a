import CGumbo
import Foundation

/// HTML as the text a person reads.
///
/// Blocks become lines, `<blockquote>` becomes `> `, rows of short cells become `cell: cell` or `cell<TAB>cell`, a rule
/// becomes the line of underscores that Outlook writes for it, a picture between two quotes U+FFFC, for it answers the first. What a person cannot see is left out: scripts, comments,
/// hidden elements, type of no size, ink of the colour of its paper (faults 62).
public struct HTMLText: Hashable, Sendable {
    public private(set) var lines: [Line] = []
    /// The source was larger or deeper than ``MIMELimits`` allow; the text ends where the limit was.
    public private(set) var isCut = false

    public struct Line: Hashable, Sendable {
        public var text: String
        /// How many `<blockquote>` the line stands in.
        public var quoteDepth: Int
        /// The element that a mail program puts around what it quotes or forwards, if the line stands in one.
        public var quotedBy: QuoteMark?
    }

    /// Elements by which mail programs set off the earlier mail. A forward stands in them as well as a quote.
    public enum QuoteMark: Hashable, Sendable {
        /// `class="gmail_quote"`.
        case gmail
        /// `<blockquote type="cite">`: Apple Mail and Thunderbird.
        case cite
        /// `class="yahoo_quoted"`.
        case yahoo
        /// `id="divRplyFwdMsg"`, `id="appendonsend"`, `id="mail-editor-reference-message-container"`.
        case outlook
        /// `class="protonmail_quote"`, `class="moz-cite-prefix"`, `class="tutanota_quote"` and their like.
        case other
        /// `class="gmail_signature"`, `id="Signature"` and their like: no quote, and not written for this mail.
        case signature
    }

    /// The text of an HTML source, quotes included.
    public static func visible(_ html: String) -> String {
        HTMLText(html).text()
    }

    public init(_ html: String) {
        var html = html
        html.withUTF8 { source in
            let safe = HTMLSource(UnsafeRawBufferPointer(source))
            isCut = safe.isCut
            let rules = HTMLStyleRules(
                parsing: String(decoding: safe.styles.prefix(MIMELimits.htmlBytes / 8), as: UTF8.self)
            )
            var rendering = HTMLRendering(rules: rules)
            safe.safe.withUnsafeBytes { buffer in
                guard let base = buffer.bindMemory(to: CChar.self).baseAddress,
                    let output = waggle_gumbo_parse(base, buffer.count)
                else { return }
                defer { waggle_gumbo_free(output) }
                if let root = output.pointee.root { rendering.render(root) }
            }
            lines = rendering.finished()
            isCut = isCut || rendering.isCut
        }
    }

    /// - Parameter quotes: False leaves out every line that stands in a `<blockquote>` or in the quote element of a mail
    ///   program.
    public func text(quotes: Bool = true) -> String {
        let kept = quotes ? lines : lines.filter { $0.quoteDepth == 0 && $0.quotedBy == nil }
        return kept.map { line in
            guard line.quoteDepth > 0 else { return line.text }
            let marks = String(repeating: "> ", count: line.quoteDepth)
            return line.text.isEmpty ? String(marks.dropLast()) : marks + line.text
        }.joined(separator: "\n")
    }

    /// Only what its writer typed for this mail, as far as the markup tells: nothing that stands in a quote or a signature.
    ///
    /// What stands between the quotes inside a mail program's quote element is an answer between the lines. Below the mark
    /// of Outlook or Yahoo nothing is told apart any more.
    public var ownText: String {
        var own: [String] = []
        var hasQuote = false
        for line in lines {
            if line.quoteDepth > 0 {
                hasQuote = true
                continue
            }
            switch line.quotedBy {
            case .outlook, .yahoo: return own.joined(separator: "\n")
            case .gmail, .cite, .other: if hasQuote { own.append(line.text) }
            case .signature: continue
            case nil: own.append(line.text)
            }
        }
        return own.joined(separator: "\n")
    }

    /// The charset a source states about itself, which browsers look for in the first 1,024 bytes.
    static func statedCharset(in source: UnsafeRawBufferPointer) -> String? {
        let head = String(decoding: source.prefix(1_024), as: UTF8.self).lowercased()
        guard let mark = head.firstRange(of: "charset=") else { return nil }
        let name = head[mark.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
            .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_:.".contains($0)) }
        return name.isEmpty ? nil : String(name)
    }
}

/// Walks the tree and writes lines. The depth of the tree is limited by ``HTMLSource``.
private struct HTMLRendering {
    let rules: HTMLStyleRules

    private var lines: [HTMLText.Line] = []
    private var current: [UInt8] = []
    private var surroundings = Surroundings()
    /// A blank line is wanted before the next text.
    private var wantsBlank = false
    /// The depth at which a picture stands behind the last line.
    private var pictureDepth: Int?
    /// Lines beyond the limit were left out.
    private(set) var isCut = false

    /// What an element passes on to its contents.
    private struct Surroundings {
        var quoteDepth = 0
        var quotedBy: HTMLText.QuoteMark?
        var isPreformatted = false
        var isVisible = true
        var hasNoSize = false
        var ink = HTMLStyle.Ink.black
        var paper = HTMLStyle.Ink.white
        /// The number of the next item of the list around; nil for a list without numbers.
        var nextItem: Int?

        var canBeSeen: Bool { isVisible && !hasNoSize && !ink.isLost(on: paper) }

        mutating func enter(_ look: Look, tag: GumboTag) {
            isVisible = look.style.isVisible ?? isVisible
            switch look.style.fontSize {
            case .zero: hasNoSize = true
            case .readable: hasNoSize = false
            case .relative, nil: break
            }
            ink = look.style.ink ?? ink
            if let background = look.style.background, background != .transparent { paper = background }
            quotedBy = look.quoteMark ?? quotedBy
            switch tag {
            case GUMBO_TAG_BLOCKQUOTE: quoteDepth += look.isIndentation ? 0 : 1
            case GUMBO_TAG_PRE: isPreformatted = true
            case GUMBO_TAG_OL: nextItem = 1
            case GUMBO_TAG_UL: nextItem = nil
            default: break
            }
        }
    }

    init(rules: HTMLStyleRules) {
        self.rules = rules
    }

    typealias Node = UnsafeMutablePointer<GumboNode>

    mutating func render(_ node: Node) {
        switch node.pointee.type {
        case GUMBO_NODE_TEXT, GUMBO_NODE_CDATA, GUMBO_NODE_WHITESPACE:
            if surroundings.canBeSeen { write(node.pointee.v.text.text) }
        case GUMBO_NODE_ELEMENT:
            render(element: node)
        default:
            break
        }
    }

    mutating func finished() -> [HTMLText.Line] {
        breakLine()
        while lines.last?.text.isEmpty == true { lines.removeLast() }
        return lines
    }

    // MARK: - Elements

    private mutating func render(element node: Node) {
        let tag = node.pointee.v.element.tag
        switch tag {
        case GUMBO_TAG_HEAD: return
        case GUMBO_TAG_IMG:
            if surroundings.canBeSeen, current.allSatisfy({ $0 == 0x20 }) { pictureDepth = surroundings.quoteDepth }
            return
        // Mail programs show none of these, or something else in their place; nobody types them into a mail.
        case GUMBO_TAG_AUDIO, GUMBO_TAG_VIDEO, GUMBO_TAG_CANVAS, GUMBO_TAG_DATALIST, GUMBO_TAG_RP: return
        // Struck out is taken back.
        case GUMBO_TAG_DEL: return
        case GUMBO_TAG_BR:
            endLine()
            return
        case GUMBO_TAG_HR:
            if surroundings.canBeSeen {
                breakLine()
                current += "________________________________".utf8
                breakLine()
            }
            return
        default: break
        }
        let look = Look(node, rules: rules)
        guard !look.isHidden, !look.isAnswerButton else { return }

        let outside = surroundings
        defer { surroundings = outside }
        let block = Block(tag)
        if block != .inline { breakLine() }
        if block == .paragraph { wantsBlank = wantsBlank || !lines.isEmpty }
        surroundings.enter(look, tag: tag)

        switch tag {
        case GUMBO_TAG_TR: renderRow(node)
        case GUMBO_TAG_LI:
            write(itemMark: outside.nextItem)
            renderChildren(of: node)
        case GUMBO_TAG_Q:
            current += "\u{201C}".utf8
            renderChildren(of: node)
            current += "\u{201D}".utf8
        case GUMBO_TAG_A:
            renderChildren(of: node)
            if let address = look.mailAddress { write(address: address, behind: node) }
        default: renderChildren(of: node)
        }

        if block != .inline { breakLine() }
        if block == .paragraph { wantsBlank = true }
    }

    private mutating func renderChildren(of node: Node) {
        let children = node.pointee.v.element.children
        for index in 0..<Int(children.length) {
            guard let child = children.data[index] else { continue }
            let childNode = child.assumingMemoryBound(to: GumboNode.self)
            render(childNode)
            if surroundings.nextItem != nil, childNode.pointee.type == GUMBO_NODE_ELEMENT,
                childNode.pointee.v.element.tag == GUMBO_TAG_LI
            {
                surroundings.nextItem? += 1
            }
        }
    }

    /// A row of single-line cells is one line; with more in a cell the table only arranges the page, and the cells
    /// follow each other.
    private mutating func renderRow(_ node: Node) {
        // Swapped, not copied: rows stand in rows stand in rows.
        var linesBefore: [HTMLText.Line] = []
        swap(&linesBefore, &lines)
        let blankBefore = wantsBlank
        var cells: [[HTMLText.Line]] = []
        let children = node.pointee.v.element.children
        for index in 0..<Int(children.length) {
            guard let child = children.data[index] else { continue }
            lines = []
            wantsBlank = false
            render(child.assumingMemoryBound(to: GumboNode.self))
            breakLine()
            while lines.last?.text.isEmpty == true { lines.removeLast() }
            if !lines.isEmpty { cells.append(lines) }
        }
        swap(&linesBefore, &lines)
        wantsBlank = blankBefore
        if cells.count > 1, cells.allSatisfy({ $0.count == 1 && $0[0].quoteDepth == surroundings.quoteDepth }) {
            let joined = cells.dropFirst().reduce(into: cells[0][0].text) { row, cell in
                row += (row.hasSuffix(":") ? " " : "\t") + cell[0].text
            }
            current = Array(joined.utf8)
            breakLine()
        } else {
            for line in cells.joined() { append(line) }
        }
    }

    // MARK: - Text

    private mutating func write(_ text: UnsafePointer<CChar>?) {
        guard let text else { return }
        let bytes = UnsafeRawBufferPointer(start: text, count: strlen(text))
        if surroundings.isPreformatted {
            for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
                if index > 0 { endLine() }
                current += line.filter { $0 != 0x0D }
            }
            return
        }
        var afterC2 = false
        for byte in bytes {
            switch byte {
            case 0x20, 0x09, 0x0A, 0x0D, 0x0C:
                if !current.isEmpty, current.last != 0x20 { current.append(0x20) }
            case 0xA0 where afterC2:
                // A space that does not break is a space, but never one too many.
                current[current.count - 1] = 0x20
            default:
                current.append(byte)
            }
            afterC2 = byte == 0xC2
        }
    }

    private mutating func write(itemMark number: Int?) {
        current += (number.map { "\($0). " } ?? "- ").utf8
    }

    /// "name <address>" for a link to an address that its text does not show.
    private mutating func write(address: String, behind node: Node) {
        guard surroundings.canBeSeen else { return }
        var shown = ""
        Self.collectText(of: node, into: &shown)
        let isShown = shown.lowercased().contains(address.lowercased())
        guard !isShown, !shown[...].trimmedASCII.isEmpty else { return }
        while current.last == 0x20 { current.removeLast() }
        current += " <\(address)>".utf8
    }

    private static func collectText(of node: Node, into text: inout String) {
        guard text.utf8.count < MIMELimits.phraseCharacters else { return }
        switch node.pointee.type {
        case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE:
            if let bytes = node.pointee.v.text.text { text += String(cString: bytes) }
        case GUMBO_NODE_ELEMENT:
            let children = node.pointee.v.element.children
            for index in 0..<Int(children.length) {
                if let child = children.data[index] {
                    collectText(of: child.assumingMemoryBound(to: GumboNode.self), into: &text)
                }
            }
        default: break
        }
    }

    // MARK: - Lines

    /// Ends the line if there is something on it.
    private mutating func breakLine() {
        if current.contains(where: { $0 != 0x20 }) {
            endLine()
        } else if !current.isEmpty {
            // Nothing but spaces that do not break: people make blank lines of them.
            current = []
            endLine()
        }
    }

    /// Ends the line, empty or not.
    private mutating func endLine() {
        if !surroundings.isPreformatted {
            while current.last == 0x20 { current.removeLast() }
            let leading = current.prefix { $0 == 0x20 }.count
            if leading > 0 { current.removeFirst(leading) }
        }
        append(
            HTMLText.Line(
                text: current.withUnsafeBytes(CharsetText.clean),
                quoteDepth: surroundings.quoteDepth,
                quotedBy: surroundings.quotedBy
            )
        )
        current = []
    }

    private mutating func append(_ line: HTMLText.Line) {
        if let depth = pictureDepth, !line.text.isEmpty {
            pictureDepth = nil
            if line.quoteDepth > depth, let last = lines.last(where: { !$0.text.isEmpty }), last.quoteDepth > depth {
                let blank = HTMLText.Line(text: "", quoteDepth: depth, quotedBy: nil)
                lines += [blank, HTMLText.Line(text: "\u{FFFC}", quoteDepth: depth, quotedBy: nil), blank]
                wantsBlank = false
            }
        }
        let lastIsBlank = lines.last?.text.isEmpty ?? true
        if wantsBlank, !lastIsBlank, !line.text.isEmpty {
            lines.append(
                .init(text: "", quoteDepth: min(line.quoteDepth, lines.last?.quoteDepth ?? 0), quotedBy: line.quotedBy)
            )
        }
        if !line.text.isEmpty { wantsBlank = false }
        // More than one blank line says no more than one.
        if line.text.isEmpty, lastIsBlank { return }
        guard lines.count < MIMELimits.htmlLines else {
            isCut = true
            return
        }
        lines.append(line)
    }

    private enum Block {
        case inline
        case line
        /// With a blank line around it.
        case paragraph

        init(_ tag: GumboTag) {
            switch tag {
            case GUMBO_TAG_P, GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6,
                GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_PRE, GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_DL:
                self = .paragraph
            case GUMBO_TAG_DIV, GUMBO_TAG_TABLE, GUMBO_TAG_TR, GUMBO_TAG_TD, GUMBO_TAG_TH, GUMBO_TAG_TBODY,
                GUMBO_TAG_THEAD,
                GUMBO_TAG_TFOOT, GUMBO_TAG_CAPTION, GUMBO_TAG_LI, GUMBO_TAG_DT, GUMBO_TAG_DD, GUMBO_TAG_BODY,
                GUMBO_TAG_CENTER, GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE, GUMBO_TAG_HEADER, GUMBO_TAG_FOOTER,
                GUMBO_TAG_MAIN,
                GUMBO_TAG_NAV, GUMBO_TAG_ASIDE, GUMBO_TAG_ADDRESS, GUMBO_TAG_FIELDSET, GUMBO_TAG_FIGURE,
                GUMBO_TAG_DETAILS:
                self = .line
            default: self = .inline
            }
        }
    }
}

/// What the attributes of one element say.
private struct Look {
    var style = HTMLStyle()
    var isHidden = false
    var quoteMark: HTMLText.QuoteMark?
    /// QUIRK: Gmail indents paragraphs with `<blockquote style="… border:none …">`. That quotes nobody.
    var isIndentation = false
    /// The address of a `mailto:` link.
    var mailAddress: String?
    /// A link that writes an answer: "Accept" and "Decline" in a note of ours. It is never what somebody typed.
    var isAnswerButton = false

    init(_ node: UnsafeMutablePointer<GumboNode>, rules: HTMLStyleRules) {
        let element = node.pointee.v.element
        guard element.attributes.length > 0 || !rules.isEmpty else { return }
        var classes: [Substring] = []
        var id: String?
        var inline: HTMLStyle?
        var isCite = false
        var isNamedQuote = false
        var isOutlookRule = false
        /// A bar down the left side, as many programs set it beside a quote.
        var isBarred = false
        var attributed = HTMLStyle()
        for index in 0..<Int(element.attributes.length) {
            guard let raw = element.attributes.data[index] else { continue }
            let attribute = raw.assumingMemoryBound(to: GumboAttribute.self).pointee
            // Most attributes say nothing here: their values are not even copied.
            guard let name = Self.attributes.first(where: { strcmp($0, attribute.name) == 0 }) else { continue }
            let value = String(cString: attribute.value)
            switch name {
            case "hidden": isHidden = true
            case "style":
                inline = HTMLStyle(declarations: value[...])
                isIndentation = value.contains("border:none") || value.contains("border: none")
                isBarred = element.tag == GUMBO_TAG_DIV && value.contains("border-left:") && value.contains("solid")
                isOutlookRule = Self.outlookRules.contains { value.contains($0) }
            case "class": classes = value.split { $0.isWhitespace }
            case "id": id = value
            case "color": attributed.ink = HTMLStyle.ink(value)
            case "bgcolor": attributed.background = HTMLStyle.ink(value)
            case "background": attributed.background = .unknown
            case "type": isCite = value.lowercased() == "cite"
            case "href":
                mailAddress = Self.mailAddress(value)
                isAnswerButton = mailAddress != nil && value.contains("body=")
            case "name": isNamedQuote = value == "quote"
            default: break
            }
        }
        style = attributed
        if !rules.isEmpty {
            let name = gumbo_normalized_tagname(element.tag).map { String(cString: $0) } ?? ""
            style.overlay(rules.style(element: name, classes: classes, id: id))
        }
        if let inline { style.overlay(inline) }
        isHidden = isHidden || style.isRemoved
        isIndentation = isIndentation && !isCite && classes.isEmpty
        quoteMark = Self.quoteMark(classes: classes, id: id, isCite: isCite && element.tag == GUMBO_TAG_BLOCKQUOTE)
        // GMX and 1&1 name their quote; Outlook rules a line of one of two colours above what it quotes.
        if quoteMark == nil, isNamedQuote || isBarred { quoteMark = .other }
        if quoteMark == nil, isOutlookRule { quoteMark = .outlook }
    }

    private static let outlookRules = [
        "border-top:solid #E1E1E1 1.0pt", "border-top:solid #B5C4DF 1.0pt", "border-top: solid #E1E1E1 1.0pt",
        "border-top: solid #B5C4DF 1.0pt",
    ]

    private static let attributes = [
        "style", "class", "href", "id", "color", "bgcolor", "background", "type", "hidden", "name",
    ]

    private static func quoteMark(classes: [Substring], id: String?, isCite: Bool) -> HTMLText.QuoteMark? {
        if isCite { return .cite }
        for name in classes {
            switch name {
            case "gmail_quote", "gmail_extra", "gmail_quote_container": return .gmail
            case "yahoo_quoted": return .yahoo
            case "protonmail_quote", "moz-cite-prefix", "moz-forward-container", "tutanota_quote", "zmail_extra",
                "zimbra_quote", "mailru-blockquote", "js-helper", "AppleOriginalContents", "hq_gmail_quote", "cm_quote",
                "mail_quote_wrapper", "elided-text", "ms-outlook-mobile-reference-message", "front-blockquote",
                "missive_quote", "intercom-quote", "zendesk_quote":
                return .other
            case "gmail_signature", "gmail_signature_prefix", "moz-signature", "ms-outlook-mobile-signature",
                "protonmail_signature_block", "tutanota_signature":
                return .signature
            default: continue
            }
        }
        switch id {
        case "divRplyFwdMsg", "appendonsend", "mail-editor-reference-message-container", "OLK_SRC_BODY_SECTION":
            return .outlook
        case "isReplyContent", "yandex_quote", "reply-intro", "QQMailHeader": return .other
        case "Signature", "signature", "ms-outlook-mobile-signature", "AppleMailSignature": return .signature
        default: return id?.hasPrefix("yahoo_quoted") == true ? .yahoo : nil
        }
    }

    private static func mailAddress(_ href: String) -> String? {
        guard href.utf8.count < 2_048, href.prefix(7).lowercased() == "mailto:" else { return nil }
        let written = href.dropFirst(7).prefix { $0 != "?" }
        let isPlain = !written.utf8.contains(UInt8(ascii: "%"))
        let address = isPlain ? String(written) : String(written).removingPercentEncoding ?? String(written)
        let isOne =
            address.contains("@") && address.utf8.count <= 254
            && !address.contains { $0.isWhitespace || $0 == "<" || $0 == ">" }
        return isOne ? address : nil
    }
}
