public import Foundation

/// A lead of the past, as far as ranking it again needs.
public struct ReplayedLead: Sendable {
    public var id: Identifier<Referral>
    public var reference: LeadReference
    public var lead: LeadDraft
    public var referrer: PartnerKey
    public var openedAt: Date

    public init(_ referral: Referral) {
        id = referral.id
        reference = referral.reference
        lead = referral.lead
        referrer = referral.referrer
        openedAt = referral.openedAt
    }
}
