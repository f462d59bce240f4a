public import Foundation

/// A lead that came before another one about the same customer.
public struct FirstLead: Hashable, Sendable {
    public var referral: Identifier<Referral>
    public var openedAt: Date

    public init(referral: Identifier<Referral>, openedAt: Date) {
        self.referral = referral
        self.openedAt = openedAt
    }

    /// For how long a lead is the first. Who comes back after that may want something else, or was not served.
    public static let holds: TimeInterval = 90 * 86_400

    /// The earliest of these that stands in the way of a new lead: of another firm, about the same customer and at least
    /// one of its trades, offered to somebody and not over without success.
    public init?(
        among others: [Referral],
        before lead: LeadDraft,
        _ id: Identifier<Referral>,
        from referrer: PartnerKey,
        at now: Date
    ) {
        let (signs, trades) = (Set(lead.signs), Set(lead.needs.map(\.value.competence)))
        let first = others.filter { other in
            other.id != id && other.referrer != referrer && other.part == nil && other.isOnItsWay
                && now.timeIntervalSince(other.openedAt) < Self.holds && !signs.isDisjoint(with: other.lead.signs)
                && other.lead.needs.contains { trades.contains($0.value.competence) }
        }.min { ($0.openedAt, $0.reference.rawValue) < ($1.openedAt, $1.reference.rawValue) }
        guard let first else { return nil }
        self.init(referral: first.id, openedAt: first.openedAt)
    }
}

extension Referral {
    /// Offered to somebody, and not over without success.
    fileprivate var isOnItsWay: Bool {
        guard forgottenAt == nil else { return false }
        switch stage {
        case .offering, .choosing, .reserved, .handedOff, .closed(.won), .closed(.divided): return true
        case .collecting, .closed(.lost), .closed(.returned), .closed(.unplaced), .closed(.withdrawn),
            .closed(.cameSecond):
            return false
        }
    }
}
