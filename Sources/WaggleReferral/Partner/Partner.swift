public import WaggleTransport

/// The stable name of a member firm: `northline-it`. Chosen by the operator, never shown to be parsed.
public struct PartnerKey: RawRepresentable, Hashable, Codable, Sendable, Comparable, CustomStringConvertible {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public var description: String { rawValue }

    public static func < (left: PartnerKey, right: PartnerKey) -> Bool { left.rawValue < right.rawValue }
}

/// A member firm of the exchange; it may give leads and take them.
public struct Partner: Hashable, Codable, Sendable {
    public let key: PartnerKey
    /// The firm's name as other partners know it.
    public var firm: String
    /// Whom offers are addressed to: `Asha Pillai`.
    public var contact: String?
    /// The first one gets the offers; a message from any of them is the firm's.
    public var addresses: [MailAddress]
    /// Mail domains whose people may answer for the firm when they hold the token of the offer.
    public var colleagueDomains: [String]
    /// BCP 47 code of the language in which the firm is written to; nil is the first of the profile's languages for
    /// which there are letters.
    public var letters: String?
    public var profile: PartnerProfile
    public var standing: Membership

    public enum Membership: Hashable, Codable, Sendable {
        case active
        /// Gets no offers until somebody says otherwise.
        case paused
        /// Mail to the firm came back for good.
        case unreachable(since: CalendarDay)
    }

    public init(
        key: PartnerKey,
        firm: String,
        contact: String? = nil,
        addresses: [MailAddress],
        colleagueDomains: [String] = [],
        letters: String? = nil,
        profile: PartnerProfile,
        standing: Membership = .active
    ) {
        self.key = key
        self.firm = firm
        self.contact = contact
        self.addresses = addresses
        self.colleagueDomains = colleagueDomains
        self.letters = letters
        self.profile = profile
        self.standing = standing
    }
}
