public import Foundation

/// Bytes as they came, with the place they came from: what Waggle keeps before it looks at anything.
public struct Arrival: Hashable, Sendable {
    /// Names this arrival for ever; the same position is the same arrival.
    public var position: SourcePosition
    /// When the source took it in: IMAP INTERNALDATE, or the moment an endpoint states. UTC.
    public var receivedAt: Date
    public var content: Content

    public enum Content: Hashable, Sendable {
        /// A whole message as it stood in the mailbox, RFC 5322 bytes.
        case mail(Data)
        /// A message above the size limit: its header only, the rest stays on the server. `bytes` is its full size.
        case oversizedMail(header: Data, bytes: Int)
        /// A lead from a form or a chat line, from a webhook endpoint.
        case event(EndpointEvent)
    }

    public init(position: SourcePosition, receivedAt: Date, content: Content) {
        self.position = position
        self.receivedAt = receivedAt
        self.content = content
    }
}

/// The configured name of a source: an IMAP account or a webhook endpoint.
public struct SourceName: RawRepresentable, Hashable, Codable, Sendable, CustomStringConvertible {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public var description: String { rawValue }
}

/// Where an arrival stands at its source, for ever.
public enum SourcePosition: Hashable, Codable, Sendable {
    case mailbox(IMAPPosition)
    case endpoint(EndpointPosition)

    public var source: SourceName {
        switch self {
        case .mailbox(let position): position.account
        case .endpoint(let position): position.endpoint
        }
    }

    /// One line that is unique within the source: the key in the store.
    public var key: String {
        switch self {
        case .mailbox(let position): "\(position.mailbox);\(position.uidValidity);\(position.uid)"
        case .endpoint(let position): position.event
        }
    }
}

/// Where a message stands in a mailbox, for ever.
///
/// A UID alone is not enough: after the server has changed UIDVALIDITY the same UID can be another
/// message (RFC 9051 §2.3.1.1). Claims and de-duplication use all four parts.
public struct IMAPPosition: Hashable, Codable, Sendable {
    public var account: SourceName
    /// The mailbox name as the server spells it (modified UTF-7), for instance `INBOX`.
    public var mailbox: String
    public var uidValidity: UInt32
    public var uid: UInt32

    public init(account: SourceName, mailbox: String, uidValidity: UInt32, uid: UInt32) {
        self.account = account
        self.mailbox = mailbox
        self.uidValidity = uidValidity
        self.uid = uid
    }
}

/// Where an event stands at a webhook endpoint: the endpoint's own id for it, unique and unchanging there.
public struct EndpointPosition: Hashable, Codable, Sendable {
    public var endpoint: SourceName
    public var event: String

    public init(endpoint: SourceName, event: String) {
        self.endpoint = endpoint
        self.event = event
    }
}

/// What a webhook endpoint reported that is not a raw mail: a form or a chat line, in words.
///
/// The contract is `docs/webhooks.md`.
public struct EndpointEvent: Hashable, Codable, Sendable {
    /// The partner who is speaking, by his mail address; the endpoint vouches for it.
    public var from: MailAddress
    /// Labelled answers of a web form in the order of the form; empty for a chat line.
    public var fields: [Field]
    /// Free text: the chat line, or the form's message.
    public var text: String

    public struct Field: Hashable, Codable, Sendable {
        public var label: String
        public var value: String

        public init(label: String, value: String) {
            self.label = label
            self.value = value
        }
    }

    public init(from: MailAddress, fields: [Field], text: String) {
        self.from = from
        self.fields = fields
        self.text = text
    }
}
