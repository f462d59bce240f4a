public import WaggleReferral
public import WaggleTransport

/// Somebody's exchange of mails with Waggle about one referral: where an answer is recognised.
public struct Conversation: Hashable, Codable, Sendable {
    /// Eight characters that find the row; the secret part of the token is never stored.
    public var selector: String
    public var referral: Identifier<Referral>
    public var correspondent: Correspondent
    /// The customer's is the referrer: he is asked in his name.
    public var partner: PartnerKey
    /// To whom Waggle writes in it.
    public var address: MailAddress
    /// Without "Re:".
    public var subject: String
    /// Message-IDs of both sides without angle brackets, oldest first; the first and the last nineteen.
    public var messageIDs: [String]

    public enum Correspondent: Hashable, Codable, Sendable {
        case referrer
        /// The partner who was asked with this offer.
        case asked(Identifier<Offer>)
        /// Whom the lead is about; he was asked whether he may be passed on.
        case customer

        /// What he is to the referral; nil for the customer, who has no part in it.
        public var party: Party? {
            switch self {
            case .referrer: .referrer
            case .asked(let offer): .asked(offer)
            case .customer: nil
            }
        }
    }

    private enum CodingKeys: String, CodingKey {
        case selector, referral
        case correspondent = "party"
        case partner, address, subject, messageIDs
    }

    public init(
        selector: String,
        referral: Identifier<Referral>,
        correspondent: Correspondent,
        partner: PartnerKey,
        address: MailAddress,
        subject: String,
        messageIDs: [String]
    ) {
        self.selector = selector
        self.referral = referral
        self.correspondent = correspondent
        self.partner = partner
        self.address = address
        self.subject = subject
        self.messageIDs = messageIDs
    }
}
