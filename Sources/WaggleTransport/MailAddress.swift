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

    /// - Returns: nil when the text is not exactly one such address.
    public init?(_ text: String) {
        guard text.utf8.count <= 254, let at = text.utf8.lastIndex(of: UInt8(ascii: "@")) else { return nil }
        let local = text[..<at]
        let domain = text[text.utf8.index(after: at)...]
        guard Self.isDotAtom(local), local.utf8.count <= 64, Self.isDomain(domain) else { return nil }
        self.local = String(local)
        self.domain = domain.lowercased()
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

    /// The form under which two spellings of one address are the same text: the key in a store.
    public var folded: String { "\(local.lowercased())@\(domain)" }

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
        guard let first = text.utf8.first, let last = text.utf8.last else { return false }
        guard first != UInt8(ascii: "."), last != UInt8(ascii: "."), !text.contains("..") else { return false }
        return text.utf8.allSatisfy { isAtomByte($0) || $0 == UInt8(ascii: ".") }
    }

    /// `atext` of RFC 5322 §3.2.3.
    private static func isAtomByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default:
            "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
        }
    }

    private static func isDomain(_ text: Substring) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 1
            && labels.allSatisfy { label in
                guard (1...63).contains(label.utf8.count), label.first != "-", label.last != "-" else { return false }
                return label.utf8.allSatisfy { byte in
                    switch byte {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                        true
                    default:
                        false
                    }
                }
            }
    }
}
