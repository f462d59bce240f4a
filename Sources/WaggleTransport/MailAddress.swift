import Foundation

/// An address that mail can be sent to: `local@domain`, and nothing else.
///
/// RFC 5321 §4.1.2, restricted on purpose: dot-atom local part, domain of ASCII labels (an
/// internationalised domain is written as its A-label). Quoted local parts, address literals, CR, LF,
/// NUL and angle brackets have no way in, because libcurl hands a recipient to the server as it is and
/// a line break in it becomes a second `RCPT TO`.
public struct MailAddress: Hashable, Codable, Sendable, Comparable, CustomStringConvertible {
    /// As written, before the at sign. Compared without regard to case, as every large mail house does.
    public let local: String
    /// In lower case, after the at sign.
    public let domain: String
    /// The form under which two spellings of one address are the same text: the key in a store.
    public let folded: String

    /// - Returns: nil when the text is not exactly one such address.
    public init?(_ text: String) {
        guard text.utf8.count <= 254, let at = text.utf8.lastIndex(of: UInt8(ascii: "@")) else { return nil }
        let local = text[..<at]
        let domain = text[text.utf8.index(after: at)...]
        guard Self.isDotAtom(local), local.utf8.count <= 64, Self.isDomain(domain) else { return nil }
        self.local = String(local)
        self.domain = domain.lowercased()
        folded = "\(local.lowercased())@\(self.domain)"
    }

    public var description: String { "\(local)@\(domain)" }

    /// The local part up to its first plus sign: the mailbox that a tagged address belongs to.
    public var mailbox: Substring { local.prefix { $0 != "+" } }

    /// What stands behind the first plus sign of the local part (RFC 5233 "detail"), if anything does.
    public var tag: Substring? {
        guard let plus = local.firstIndex(of: "+") else { return nil }
        return local[local.index(after: plus)...]
    }

    /// The same address with a tag behind a plus sign, replacing the one there was.
    ///
    /// - Returns: nil when the tag does not fit into a local part.
    public func tagged(_ tag: String) -> MailAddress? {
        MailAddress("\(mailbox)+\(tag)@\(domain)")
    }

    public static func == (left: MailAddress, right: MailAddress) -> Bool { left.folded == right.folded }

    public static func < (left: MailAddress, right: MailAddress) -> Bool { left.folded < right.folded }

    public func hash(into hasher: inout Hasher) { hasher.combine(folded) }

    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let address = MailAddress(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "This is not a mail address.")
            )
        }
        self = address
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    private static func isDotAtom(_ text: Substring) -> Bool {
        // Between two dots, and between a dot and either end, stands something.
        var former = UInt8(ascii: ".")
        for byte in text.utf8 {
            guard isAtomByte(byte) || (byte == UInt8(ascii: ".") && former != byte) else { return false }
            former = byte
        }
        return former != UInt8(ascii: ".")
    }

    /// `atext` of RFC 5322 §3.2.3.
    private static func isAtomByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        // ! # $ % & ' * + - / = ? ^ _ ` { | } ~
        case 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D, 0x2F, 0x3D, 0x3F, 0x5E...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    /// Labels of letters, digits and inner hyphens, 63 at most (RFC 1123 §2.1).
    private static func isDomain(_ text: Substring) -> Bool {
        var length = 0
        var former: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                length += 1
            case UInt8(ascii: "-") where length > 0: length += 1
            case UInt8(ascii: ".") where length > 0 && former != UInt8(ascii: "-"): length = 0
            default: return false
            }
            guard length <= 63 else { return false }
            former = byte
        }
        return length > 0 && former != UInt8(ascii: "-")
    }
}
