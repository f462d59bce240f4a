public import WaggleReferral
public import WaggleTransport

/// One party's exchange of mails with Waggle about one referral: where an answer is recognised.
public struct Conversation: Hashable, Codable, Sendable {
    /// Eight characters that find the row; the secret part of the token is never stored.
    public var selector: String
    public var referral: Identifier<Referral>
    public var party: Party
    public var partner: PartnerKey
    /// To whom Waggle writes in it.
    public var address: MailAddress
    /// Without "Re:".
    public var subject: String
    /// Message-IDs of both sides without angle brackets, oldest first; the first and the last nineteen.
    public var messageIDs: [String]

    public init(
        selector: String,
        referral: Identifier<Referral>,
        party: Party,
        partner: PartnerKey,
        address: MailAddress,
        subject: String,
        messageIDs: [String]
    ) {
        self.selector = selector
        self.referral = referral
        self.party = party
        self.partner = partner
        self.address = address
        self.subject = subject
        self.messageIDs = messageIDs
    }
}
