/// What ranking asks of a lead: no name, no word of the customer, so that it may be kept and looked at for ever.
public struct LeadTraits: Hashable, Codable, Sendable {
    public var place: GeoPoint
    public var country: String?
    public var needs: [Competence]
    /// The brand that is asked for, in lower case.
    public var brand: String?
    /// House money; nil when no budget is known.
    public var worth: Double?
    public var pressure: EngineLead.Pressure
    public var language: String?
    public var referrer: PartnerKey

    /// Somebody has to come, whatever the trade; nil in what was kept before this was asked.
    private var isOnTheSpot: Bool?

    /// Every need can be delivered from afar.
    public var isRemote: Bool { isOnTheSpot != true && needs.allSatisfy(\.isRemote) }

    /// Nil for a lead without coordinates: nobody could say who is near.
    public init?(_ lead: LeadDraft, from referrer: PartnerKey, under policy: Policy) {
        guard let place = lead.place?.value, let point = place.point else { return nil }
        self.place = point
        country = place.country
        // A need that was only guessed is a side wish: it must not rule out who can do the rest.
        let sure = lead.needs.filter { $0.confidence >= policy.sureEnough }
        let needs = (sure.isEmpty ? lead.needs : sure).map(\.value)
        self.needs = needs.map(\.competence)
        brand = needs.lazy.compactMap(\.brand).first?.lowercased()
        worth = lead.budget.flatMap { policy.worth(of: $0.value, for: needs) }
        pressure =
            switch lead.neededBy?.value.urgency {
            case .asap: .hot
            case .soon, .normal, nil: .normal
            case .low: .planned
            }
        language = lead.language
        isOnTheSpot = lead.conditions.contains { $0.value.kind == .local && $0.confidence >= policy.sureEnough }
        self.referrer = referrer
    }
}

extension Policy {
    /// The budget in house money: a year of what is paid by the month, all pieces of what is paid by the piece, and the
    /// middle of a range as proportions go. Nil in a currency that the policy does not know.
    func worth(of budget: Budget, for needs: [Need]) -> Double? {
        guard let rate = money[budget.currency] else { return nil }
        let ends = [budget.least, budget.most].compactMap(\.self).filter { $0 > 0 }.map(Double.init)
        guard let first = ends.first, let last = ends.last else { return nil }
        let times: Double =
            switch budget.per {
            case .month: 12
            case .unit: Double(needs.lazy.compactMap(\.quantity?.largest).first ?? 1)
            case .year, nil: 1
            }
        return (first * last).squareRoot() * times * rate
    }
}
