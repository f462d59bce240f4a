public import Foundation

/// The moment contact details passed, and to whom.
public struct Handoff: Hashable, Codable, Sendable {
    /// The accepted offer.
    public let offer: Offer
    public let at: Date
    /// What became of the promise to call the customer; nil until something did.
    public internal(set) var contact: Contact?

    public enum Contact: String, Hashable, Codable, Sendable {
        /// The receiver said how it goes, or how it ended.
        case told
        /// He was asked as often as the house asks, and said nothing.
        case missed
    }

    public init(offer: Offer, at: Date) {
        self.offer = offer
        self.at = at
    }

    public var receiver: PartnerKey { offer.partner }
}
