public import Foundation
public import WaggleTransport

/// A mail, decoded as far as it could be. Decoding never fails: what was wrong stands in ``warnings``.
public struct MailMessage: Hashable, Sendable {
    /// Every header in the order of the mail, names as written, values unfolded and raw (not RFC 2047 decoded).
    public var headers: [Header]
    /// Decoded to Unicode, without line breaks.
    public var subject: String
    /// The authors: exactly one in an honest mail. More than one, or none, is nobody (faults 60).
    public var from: [Mailbox]
    public var sender: Mailbox?
    public var replyTo: [Mailbox]
    public var to: [Mailbox]
    public var cc: [Mailbox]
    /// Without angle brackets; nil when absent or empty.
    public var messageID: String?
    public var inReplyTo: [String]
    public var references: [String]
    /// The Date header: what the writer's clock said, with the offset he wrote. Nil when absent or absurd.
    public var date: StatedDate?
    /// The leaf parts in reading order, attached messages among them.
    public var parts: [Part]
    public var warnings: [MIMEWarning]

    public struct Header: Hashable, Sendable {
        public var name: String
        public var value: String

        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// One leaf of the MIME tree.
    public struct Part: Hashable, Sendable {
        /// In lower case, for instance `text/plain`.
        public var contentType: String
        public var fileName: String?
        public var isAttachment: Bool
        public var content: Content
        /// Parts with the same number say the same thing in several forms (multipart/alternative); nil outside of one.
        public var alternatives: Int?

        public enum Content: Hashable, Sendable {
            /// Decoded to Unicode, `\n` line ends, format=flowed joined (RFC 3676).
            case text(String)
            /// Decoded to Unicode HTML source.
            case html(String)
            /// An attached mail (message/rfc822, or a file that is one), with the bytes it was cut from.
            case message(AttachedMessage)
            /// Anything else: transfer-decoded bytes.
            case data(Data)
        }

        public init(
            contentType: String,
            fileName: String?,
            isAttachment: Bool,
            content: Content,
            alternatives: Int? = nil
        ) {
            self.contentType = contentType
            self.fileName = fileName
            self.isAttachment = isAttachment
            self.content = content
            self.alternatives = alternatives
        }
    }

    public init(
        headers: [Header] = [],
        subject: String = "",
        from: [Mailbox] = [],
        sender: Mailbox? = nil,
        replyTo: [Mailbox] = [],
        to: [Mailbox] = [],
        cc: [Mailbox] = [],
        messageID: String? = nil,
        inReplyTo: [String] = [],
        references: [String] = [],
        date: StatedDate? = nil,
        parts: [Part] = [],
        warnings: [MIMEWarning] = []
    ) {
        self.headers = headers
        self.subject = subject
        self.from = from
        self.sender = sender
        self.replyTo = replyTo
        self.to = to
        self.cc = cc
        self.messageID = messageID
        self.inReplyTo = inReplyTo
        self.references = references
        self.date = date
        self.parts = parts
        self.warnings = warnings
    }

    /// Raw values of a header, first one first; names compare without case.
    public func values(of name: String) -> [String] {
        headers.filter { $0.isNamed(name) }.map(\.value)
    }

    /// The values of all headers as a mail program shows them: RFC 2047 decoded.
    public var decodedValues: [String] { headers.map { EncodedWords.decoded($0.value) } }

    /// A mail that wants no answer, as bounces are sent (RFC 5321 §4.5.5).
    var hasNullReturnPath: Bool {
        value(of: "Return-Path")?.utf8.lazy.filter { $0 > 0x20 }.elementsEqual("<>".utf8) ?? false
    }

    /// Raw value of the first header of a name.
    public func value(of name: String) -> String? {
        headers.first { $0.isNamed(name) }?.value
    }
}

extension MailMessage.Header {
    /// Field names are ASCII, so this compares without the cost of Unicode.
    func isNamed(_ other: String) -> Bool {
        name.utf8.count == other.utf8.count
            && zip(name.utf8, other.utf8).allSatisfy { left, right in
                left == right || (left | 0x20 == right | 0x20 && (0x61...0x7A).contains(left | 0x20))
            }
    }
}

/// A mail inside a mail. A class, because a value type cannot hold itself.
public final class AttachedMessage: Hashable, Sendable {
    public let message: MailMessage
    /// The bytes of the attached mail as they were cut from the outer one.
    public let bytes: Data

    public init(message: MailMessage, bytes: Data) {
        self.message = message
        self.bytes = bytes
    }

    public static func == (left: AttachedMessage, right: AttachedMessage) -> Bool {
        left.bytes == right.bytes
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}

/// A name and an address as a header states them.
public struct Mailbox: Hashable, Sendable {
    /// The display name, decoded; nil when there is none.
    public var name: String?
    /// The addr-spec as written. It may be nonsense: ``valid`` is nil then.
    public var address: String

    public init(name: String?, address: String) {
        self.name = name
        self.address = address
    }

    /// The address as one that mail can be sent to.
    ///
    /// An encoded word is no address, though its characters are those of one (RFC 2047 §5): who shows it decoded
    /// would show another address than the one that is compared.
    public var valid: MailAddress? { address.mayHoldEncodedWord ? nil : MailAddress(address) }
}

/// A moment with the offset from UTC that its writer stated.
public struct StatedDate: Hashable, Sendable {
    public var date: Date
    /// Seconds east of UTC; nil when the mail states none.
    public var offsetSeconds: Int?

    public init(date: Date, offsetSeconds: Int?) {
        self.date = date
        self.offsetSeconds = offsetSeconds
    }
}

/// Something in a mail that had to be guessed or left out, in words for a person.
public struct MIMEWarning: Hashable, Sendable, CustomStringConvertible {
    public var kind: Kind
    public var description: String

    public enum Kind: Hashable, Sendable {
        /// Read in the most likely way; nothing is missing.
        case guessed
        /// The mail is broken: something may be missing or wrong.
        case damaged
        /// A limit of ``MIMELimits`` was reached: the rest is only in the kept bytes.
        case cut
    }

    public init(_ description: String, kind: Kind = .guessed) {
        self.kind = kind
        self.description = description
    }
}
