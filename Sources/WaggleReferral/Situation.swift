public import Foundation
public import WaggleTransport

/// Everything a decision may look at besides the referral and the event.
public struct Situation: Sendable {
    /// When the decision is taken: windows are counted from here.
    public var now: Date
    /// The partners, what was learned of them, and the house rules.
    public var circle: Circle
    /// The rankings that were made for the lead before, oldest first. Needed for ``Event/whyAsked(by:)`` only.
    public var rankings: [Ranking]
    /// Partners on whose own lists the customer is.
    public var knowers: Set<PartnerKey>
    /// The lead of another firm about the same customer that is on its way already. Looked at before a lead is offered.
    public var first: FirstLead?
    /// Where the customer was asked within a day about another lead. Looked at when somebody may take this one.
    public var askedCustomers: Set<MailAddress>

    public init(
        now: Date,
        circle: Circle,
        rankings: [Ranking] = [],
        knowers: Set<PartnerKey> = [],
        first: FirstLead? = nil,
        askedCustomers: Set<MailAddress> = []
    ) {
        self.now = now
        self.circle = circle
        self.rankings = rankings
        self.knowers = knowers
        self.first = first
        self.askedCustomers = askedCustomers
    }

    var policy: Policy { circle.policy }
    var directory: PartnerDirectory { circle.directory }

    /// The firm's name; its key where the firm has left the directory.
    func firm(_ key: PartnerKey) -> String { directory[key]?.firm ?? key.rawValue }

    /// Whom to ask at the firm: name and address.
    func contact(_ key: PartnerKey) -> String {
        guard let partner = directory[key] else { return key.rawValue }
        return ([partner.contact].compactMap(\.self) + partner.addresses.prefix(1).map(\.description))
            .joined(separator: ", ")
    }
}
