public import Foundation

/// One finished message on its way out: its bytes and its envelope, fixed before the first try.
public struct Delivery: Hashable, Sendable {
    /// Without angle brackets; the same on every try.
    public var messageID: String
    /// The envelope sender (RFC 5321 MAIL FROM); nil is the null return path `<>`.
    public var sender: MailAddress?
    public var recipient: MailAddress
    /// An address of our own that gets the same mail in the same transaction (one RCPT more), so that a look
    /// into our mailbox tells whether a delivery in doubt happened. All or nothing: one answer covers both.
    public var echo: MailAddress?
    /// The whole message with CRLF line ends, the same on every try.
    public var bytes: Data

    public init(messageID: String, sender: MailAddress?, recipient: MailAddress, echo: MailAddress? = nil, bytes: Data)
    {
        self.messageID = messageID
        self.sender = sender
        self.recipient = recipient
        self.echo = echo
        self.bytes = bytes
    }
}

/// What became of one try to deliver.
public enum DeliveryVerdict: Hashable, Sendable {
    /// The next server has taken responsibility. `answer` is its last reply, for the record.
    case accepted(answer: String)
    /// Refused for good (5yz); nothing was delivered.
    case refused(code: Int, answer: String)
    /// Not delivered for a passing reason (4yz, no connection, greylisting); the same bytes may go again.
    case postponed(RetryAdvice, reason: String)
    /// The connection ended between the final dot and its reply: delivered or not, nobody knows (RFC 1047).
    case inDoubt(reason: String)
}
