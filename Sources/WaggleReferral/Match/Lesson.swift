public import Foundation

/// What one step of a referral taught about a partner.
///
/// All that ``Circle`` has learned is the sum of these, in the order in which they were written down.
public struct Lesson: Hashable, Codable, Sendable {
    public var lead: Identifier<Referral>
    public var partner: PartnerKey
    public var at: Date
    public var kind: Kind

    public enum Kind: Hashable, Codable, Sendable {
        /// He was the natural first choice; see ``Ranking/Wanted``.
        case wanted(gain: Double)
        case asked(LeadTraits)
        case answered(Answer, askedAt: Date)
        /// Whether the promise of a first contact was kept: the receiver said how it goes, or kept silent.
        case contacted(kept: Bool)
        /// He won it, and for which share of the budget that the referrer had named, 0…1.
        case valued(share: Double)
        case ended(Ending)
    }

    public enum Answer: String, Hashable, Codable, Sendable {
        case accepted
        /// He would take it; whether he gets it is the referrer's choice.
        case interested
        case busy
        case declined
        case lapsed
        /// Taken back, or never arrived: says nothing about him.
        case void
    }

    public enum Ending: String, Hashable, Codable, Sendable {
        case won
        case lost
        /// Given back as no real lead.
        case returned
    }

    public init(lead: Identifier<Referral>, partner: PartnerKey, at: Date, kind: Kind) {
        self.lead = lead
        self.partner = partner
        self.at = at
        self.kind = kind
    }
}
