public import Foundation

/// The moment contact details passed, and to whom.
public struct Handoff: Hashable, Codable, Sendable {
    /// The accepted offer.
    public let offer: Offer
    public let at: Date

    public init(offer: Offer, at: Date) {
        self.offer = offer
        self.at = at
    }

    public var receiver: PartnerKey { offer.partner }
}
