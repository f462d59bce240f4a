/// HTML as two texts: what a reader sees, and what stands in attributes, comments and styles.
///
/// Markup inside a word does not part it: `R<b>o</b>han` is read as one word. Not a parser: what it takes for a tag
/// wrongly, it still searches.
struct MarkupText {
    private(set) var seen: [UInt8] = []
    private(set) var hidden: [UInt8] = []

    init(_ html: String) {
        var html = html
        html.withUTF8 { split($0) }
        if hidden.contains(UInt8(ascii: "%")) {
            // Decoded bytes need not be UTF-8; a text always is.
            hidden += [0x0A] + String(decoding: Self.percentDecoded(hidden), as: UTF8.self).utf8
        }
    }

    private mutating func split(_ bytes: UnsafeBufferPointer<UInt8>) {
        seen.reserveCapacity(bytes.count)
        hidden.reserveCapacity(bytes.count)
        var at = 0
        var isStyle = false
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: "<"), at + 1 < bytes.count, Self.opensTag(bytes[at + 1]) {
                at = tag(in: bytes, at: at, &isStyle)
            } else if byte == UInt8(ascii: "&"), let (text, end) = Self.entity(in: bytes, at: at) {
                if isStyle { hidden += text } else { seen += text }
                at = end
            } else {
                if isStyle { hidden.append(byte) } else { seen.append(byte) }
                at += 1
            }
        }
    }

    private static func opensTag(_ byte: UInt8) -> Bool {
        byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!")
            || byte == UInt8(ascii: "?")
    }

    /// - Returns: Where the text goes on.
    private mutating func tag(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ isStyle: inout Bool) -> Int {
        var at = start + 1
        if bytes[at...].starts(with: Self.opening) {
            at += Self.opening.count
            while at < bytes.count, !bytes[at...].starts(with: Self.closing) {
                hidden.append(bytes[at])
                at += 1
            }
            hidden.append(0x0A)
            return min(bytes.count, at + Self.closing.count)
        }
        let isEnd = bytes[at] == UInt8(ascii: "/")
        if isEnd { at += 1 }
        let nameStart = at
        var name: UInt64 = 0
        while at < bytes.count, bytes[at] | 0x20 >= 0x61, bytes[at] | 0x20 <= 0x7A {
            name = name << 8 | UInt64(bytes[at] | 0x20)
            at += 1
        }
        let isShort = at - nameStart <= 8
        if isShort, name == Self.style || name == Self.script { isStyle = !isEnd }
        if !isShort || !Self.inline.contains(name) { seen.append(0x0A) }
        var quote: UInt8 = 0
        while at < bytes.count {
            let byte = bytes[at]
            if quote == 0, byte == UInt8(ascii: ">") { break }
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                if quote == 0 { quote = byte } else if quote == byte { quote = 0 }
                hidden.append(0x0A)
                at += 1
            } else if byte == UInt8(ascii: "&"), let (text, end) = Self.entity(in: bytes, at: at) {
                hidden += text
                at = end
            } else {
                hidden.append(byte)
                at += 1
            }
        }
        hidden.append(0x0A)
        return at + 1
    }

    private static let opening = Array("!--".utf8)
    private static let closing = Array("-->".utf8)
    private static let style = packed("style")
    private static let script = packed("script")

    private static func packed(_ name: String) -> UInt64 { name.utf8.reduce(0) { $0 << 8 | UInt64($1) } }

    /// Elements that stand inside a word without parting it.
    private static let inline = Set(
        [
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins",
            "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var", "wbr",
        ].map(packed)
    )

    // MARK: Entities and escapes

    /// A character reference: by number, or by one of the names of Latin-1 and the invisible ones.
    private static func entity(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> ([UInt8], Int)? {
        var end = start + 1
        while end < bytes.count, end - start <= 10, bytes[end] != UInt8(ascii: ";") { end += 1 }
        guard end < bytes.count, bytes[end] == UInt8(ascii: ";") else { return nil }
        let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
        let value: UInt32?
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
            value = UInt32(name.dropFirst(2), radix: 16)
        } else if name.hasPrefix("#") {
            value = UInt32(name.dropFirst())
        } else {
            value = names[name]
        }
        guard let scalar = value.flatMap(Unicode.Scalar.init) else { return nil }
        return (Array(String(scalar).utf8), end + 1)
    }

    private static let names: [String: UInt32] = {
        var names: [String: UInt32] = [
            "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "ensp": 0x2002, "emsp": 0x2003,
            "thinsp": 0x2009, "zwnj": 0x200C, "zwj": 0x200D, "lrm": 0x200E, "rlm": 0x200F, "ndash": 0x2013,
            "mdash": 0x2014, "lsquo": 0x2018, "rsquo": 0x2019, "ldquo": 0x201C, "rdquo": 0x201D, "hellip": 0x2026,
            "Scaron": 0x160, "scaron": 0x161, "OElig": 0x152, "oelig": 0x153, "commat": 0x40, "period": 0x2E,
            "nbsp": 0xA0, "shy": 0xAD, "middot": 0xB7, "times": 0xD7, "hyphen": 0x2010, "NoBreak": 0x2060,
        ]
        let latin = """
            Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH \
            Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave \
            aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde \
            ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
            """
        for (index, name) in latin.split(separator: " ").enumerated() { names[String(name)] = 0xC0 + UInt32(index) }
        return names
    }()

    private static func percentDecoded(_ bytes: [UInt8]) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count, let high = hex(bytes[at + 1]),
                let low = hex(bytes[at + 2])
            {
                decoded.append(high << 4 | low)
                at += 3
            } else {
                decoded.append(bytes[at])
                at += 1
            }
        }
        return decoded
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
