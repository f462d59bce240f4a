import CGumbo
import Foundation

/// HTML source made harmless for Gumbo, before it builds a tree.
///
/// Gumbo follows HTML5 to the letter, and to the letter a small hostile mail can cost hours: unclosed `<b>` are cloned
/// into every paragraph, every attribute of a tag is compared with every other, freeing a tree of a million nested
/// elements overflows the stack. So scripts, comments and images are dropped here, elements that only change the
/// looks become `<span>`, and depth and tags have limits. One pass, linear.
struct HTMLSource {
    private(set) var safe: [UInt8] = []
    /// The contents of `<style>` elements.
    private(set) var styles: [UInt8] = []
    /// Something beyond a limit was left out.
    private(set) var isCut = false

    private let source: UnsafeRawBufferPointer
    private var open: [GumboTag] = []

    init(_ source: UnsafeRawBufferPointer) {
        let limited =
            source.count > MIMELimits.htmlBytes
            ? UnsafeRawBufferPointer(rebasing: source[..<MIMELimits.htmlBytes]) : source
        self.source = limited
        isCut = limited.count < source.count
        safe.reserveCapacity(limited.count)
        var at = 0
        while at < limited.count { at = copy(from: at) }
    }

    /// Copies text up to the next tag, and the tag.
    ///
    /// - Returns: where to go on.
    private mutating func copy(from start: Int) -> Int {
        guard let tag = find(0x3C, from: start) else {
            safe += source[start...]
            return source.count
        }
        safe += source[start..<tag]
        guard tag + 1 < source.count else { return source.count }
        switch source[tag + 1] {
        case UInt8(ascii: "!") where source[tag...].starts(with: "<!--".utf8):
            return find("-->", from: tag + 4).map { $0 + 3 } ?? source.count
        case UInt8(ascii: "!"), UInt8(ascii: "?"):
            return find(0x3E, from: tag).map { $0 + 1 } ?? source.count
        case UInt8(ascii: "/"):
            return copyEndTag(at: tag)
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
            return copyStartTag(at: tag)
        default:
            safe += "&lt;".utf8
            return tag + 1
        }
    }

    // MARK: - Tags

    private mutating func copyEndTag(at start: Int) -> Int {
        let name = nameRange(from: start + 2)
        guard let end = find(0x3E, from: start) else { return source.count }
        let tag = Self.plainElement(self.tag(name))
        if !name.isEmpty, let position = open.lastIndex(of: tag) {
            open.removeSubrange(position...)
            write("</", tag, name, ">")
        } else if tag == GUMBO_TAG_P || tag == GUMBO_TAG_BR {
            safe += "<br>".utf8
        }
        return end + 1
    }

    private mutating func copyStartTag(at start: Int) -> Int {
        let name = nameRange(from: start + 1)
        let tag = self.tag(name)
        let (end, attributes) = tagEnd(from: name.upperBound)
        guard let end else { return source.count }

        switch tag {
        case GUMBO_TAG_STYLE:
            let close = closing(name, from: end)
            styles += source[end..<close]
            return close
        case GUMBO_TAG_SCRIPT, GUMBO_TAG_TITLE, GUMBO_TAG_TEXTAREA, GUMBO_TAG_IFRAME, GUMBO_TAG_NOEMBED,
            GUMBO_TAG_NOFRAMES, GUMBO_TAG_SVG, GUMBO_TAG_MATH, GUMBO_TAG_TEMPLATE, GUMBO_TAG_OBJECT, GUMBO_TAG_SELECT:
            return closing(name, from: end)
        case GUMBO_TAG_BR, GUMBO_TAG_HR:
            write("<", tag, name, ">")
        case GUMBO_TAG_IMG:
            // Where it stands can matter, what it shows never; the pixels of trackers are no pictures.
            if !isPixel(start..<end) { write("<", tag, name, ">") }
        case _ where Self.isWithoutText(tag):
            break
        default:
            let plain = Self.plainElement(tag)
            closeImplied(by: plain)
            guard open.count < MIMELimits.htmlDepth else {
                // The rest is left out, not laid flat: what was hidden must not become visible by this.
                isCut = true
                return source.count
            }
            open.append(plain)
            if end - start > MIMELimits.tagBytes || attributes > MIMELimits.tagAttributes {
                isCut = true
                write("<", plain, name, " hidden>")
            } else {
                write("<", plain, name, "")
                safe += source[name.upperBound..<end]
            }
        }
        return end
    }

    /// Elements that HTML5 clones and moves about (the "formatting elements") become `<span>`, which it leaves alone.
    /// Links stay: of them only one can be open.
    private static func plainElement(_ tag: GumboTag) -> GumboTag {
        switch tag {
        case GUMBO_TAG_B, GUMBO_TAG_BIG, GUMBO_TAG_CODE, GUMBO_TAG_EM, GUMBO_TAG_FONT, GUMBO_TAG_I, GUMBO_TAG_NOBR,
            GUMBO_TAG_SMALL, GUMBO_TAG_STRONG, GUMBO_TAG_TT, GUMBO_TAG_U, GUMBO_TAG_FORM, GUMBO_TAG_LABEL,
            GUMBO_TAG_NOSCRIPT, GUMBO_TAG_MARQUEE, GUMBO_TAG_APPLET:
            GUMBO_TAG_SPAN
        // Struck out is taken back, and nobody types a button into a mail: see ``HTMLText``.
        case GUMBO_TAG_S, GUMBO_TAG_STRIKE, GUMBO_TAG_BUTTON: GUMBO_TAG_DEL
        default: tag
        }
    }

    /// Whether an image is said to be at most one pixel wide or high, or not to be shown.
    private func isPixel(_ tag: Range<Int>) -> Bool {
        let text = String(decoding: source[tag].prefix(MIMELimits.tagBytes), as: UTF8.self).lowercased()
            .filter { $0 != "\"" && $0 != "'" && $0 != " " }
        return ["width=0", "width=1", "height=0", "height=1", "width:0", "width:1px", "height:0", "height:1px"].contains
        {
            guard let range = text.firstRange(of: $0) else { return false }
            return text[range.upperBound...].first?.isNumber != true
        } || text.contains("display:none")
    }

    private static func isWithoutText(_ tag: GumboTag) -> Bool {
        switch tag {
        case GUMBO_TAG_IMAGE, GUMBO_TAG_INPUT, GUMBO_TAG_META, GUMBO_TAG_LINK, GUMBO_TAG_AREA,
            GUMBO_TAG_BASE,
            GUMBO_TAG_COL, GUMBO_TAG_EMBED, GUMBO_TAG_PARAM, GUMBO_TAG_SOURCE, GUMBO_TAG_TRACK, GUMBO_TAG_WBR,
            GUMBO_TAG_KEYGEN, GUMBO_TAG_BASEFONT, GUMBO_TAG_BGSOUND, GUMBO_TAG_FRAME, GUMBO_TAG_FRAMESET,
            GUMBO_TAG_ISINDEX:
            true
        default: false
        }
    }

    /// `<li>` ends the `<li>` before it, and so on; without this, sloppy long lists would seem deep.
    private mutating func closeImplied(by tag: GumboTag) {
        let container: [GumboTag]
        switch tag {
        case GUMBO_TAG_P: container = [GUMBO_TAG_TD, GUMBO_TAG_TH, GUMBO_TAG_TABLE]
        case GUMBO_TAG_LI: container = [GUMBO_TAG_UL, GUMBO_TAG_OL]
        case GUMBO_TAG_DT, GUMBO_TAG_DD: container = [GUMBO_TAG_DL]
        case GUMBO_TAG_TD, GUMBO_TAG_TH, GUMBO_TAG_TR, GUMBO_TAG_TBODY, GUMBO_TAG_THEAD, GUMBO_TAG_TFOOT:
            container = [GUMBO_TAG_TABLE]
        default: return
        }
        for position in open.indices.reversed() {
            if container.contains(open[position]) { return }
            if open[position] == tag {
                open.removeSubrange(position...)
                return
            }
        }
    }

    private mutating func write(_ prefix: StaticString, _ tag: GumboTag, _ name: Range<Int>, _ suffix: StaticString) {
        prefix.withUTF8Buffer { safe += $0 }
        if tag == GUMBO_TAG_SPAN {
            safe += "span".utf8
        } else if tag == GUMBO_TAG_DEL {
            safe += "del".utf8
        } else {
            safe += source[name]
        }
        suffix.withUTF8Buffer { safe += $0 }
    }

    // MARK: - Finding

    private func tag(_ name: Range<Int>) -> GumboTag {
        guard let base = source.baseAddress, !name.isEmpty else { return GUMBO_TAG_UNKNOWN }
        return gumbo_tagn_enum((base + name.lowerBound).assumingMemoryBound(to: CChar.self), UInt32(name.count))
    }

    private func nameRange(from start: Int) -> Range<Int> {
        var end = start
        while end < source.count, ![0x20, 0x09, 0x0A, 0x0D, 0x0C, 0x2F, 0x3E].contains(source[end]) { end += 1 }
        return start..<end
    }

    /// - Returns: the place behind the tag's `>`, nil when there is none; and about how many attributes it has.
    private func tagEnd(from start: Int) -> (Int?, attributes: Int) {
        var at = start
        var attributes = 0
        var quote: UInt8?
        var valueIsNext = false
        while at < source.count {
            let byte = source[at]
            if let open = quote {
                if byte == open {
                    quote = nil
                    attributes += 1
                }
            } else if byte == 0x3E {
                return (at + 1, attributes)
            } else if valueIsNext, byte == 0x22 || byte == 0x27 {
                quote = byte
                valueIsNext = false
            } else if byte == 0x3D {
                valueIsNext = true
            } else if byte <= 0x20 {
                attributes += at > start && source[at - 1] > 0x20 ? 1 : 0
            } else {
                valueIsNext = false
                attributes += byte == 0x2F ? 1 : 0
            }
            at += 1
        }
        return (nil, attributes)
    }

    /// Where the end tag of an element whose contents are skipped ends; the end of all when there is none.
    private func closing(_ name: Range<Int>, from start: Int) -> Int {
        var at = start
        while let candidate = find("</", from: at) {
            let range = nameRange(from: candidate + 2)
            if range.count == name.count, zip(source[range], source[name]).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) {
                return find(0x3E, from: candidate).map { $0 + 1 } ?? source.count
            }
            at = candidate + 2
        }
        return source.count
    }

    private func find(_ byte: UInt8, from start: Int) -> Int? {
        guard let base = source.baseAddress, start < source.count,
            let found = memchr(base + start, Int32(byte), source.count - start)
        else { return nil }
        return UnsafeRawPointer(found) - base
    }

    private func find(_ text: StaticString, from start: Int) -> Int? {
        var at = start
        while let candidate = find(text.utf8Start[0], from: at) {
            let rest = source[candidate...]
            if rest.count < text.utf8CodeUnitCount { return nil }
            if zip(rest, UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)).allSatisfy({
                $0 == $1
            }) {
                return candidate
            }
            at = candidate + 1
        }
        return nil
    }
}
