public import WaggleTransport

/// Whom the lead is about: what is withheld until a partner accepts.
public struct Customer: Hashable, Codable, Sendable {
    public var name: Found<String>?
    public var company: Found<String>?
    public var emails: [Found<MailAddress>]
    /// E.164.
    public var phones: [Found<String>]

    public init(
        name: Found<String>? = nil,
        company: Found<String>? = nil,
        emails: [Found<MailAddress>] = [],
        phones: [Found<String>] = []
    ) {
        self.name = name
        self.company = company
        self.emails = emails
        self.phones = phones
    }

    /// Whether anybody could reach this customer with what is known.
    public var isReachable: Bool { !emails.isEmpty || !phones.isEmpty }
}
