public import WaggleReferral
public import WaggleTransport

/// What is known before a message is read.
public struct ReadingContext: Sendable {
    /// The bot's own: mail from them is ours, and they are nobody's customer.
    public var ownAddresses: [MailAddress]
    /// The partner who wrote, if he is known.
    public var writer: Writer?
    public var expecting: Expectation

    /// The partner who wrote: hints by which words are understood.
    public struct Writer: Hashable, Sendable {
        /// The mail domains of his firm: the customer is outside them.
        public var domains: [String]
        public var home: GeoPoint?
        /// ISO 3166-1 alpha-2: how local phone numbers, places and "k" are meant.
        public var country: String?

        public init(domains: [String], home: GeoPoint? = nil, country: String? = nil) {
            self.domains = domains
            self.home = home
            self.country = country
        }
    }

    /// Which of our notes the message answers, as far as its thread tells.
    public enum Expectation: Hashable, Sendable {
        case anything
        case answerToOffer
        case answerToQuestion
        case reportOnLead
    }

    public init(ownAddresses: [MailAddress] = [], writer: Writer? = nil, expecting: Expectation = .anything) {
        self.ownAddresses = ownAddresses
        self.writer = writer
        self.expecting = expecting
    }
}
