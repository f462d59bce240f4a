/// What somebody may not see of a lead: what the last look searches a finished mail for.
public struct Withheld: Hashable, Sendable {
    /// The lead with nothing in it but what is closed to him.
    public var lead: LeadDraft
    /// The district, where only the city may be named.
    public var district: String?
    /// The firm that passes the lead on, where the referrer keeps it to himself.
    public var referrer: String?

    public init(lead: LeadDraft, district: String? = nil, referrer: String? = nil) {
        self.lead = lead
        self.district = district
        self.referrer = referrer
    }

    /// - Parameter referrer: The name of the firm that passes it on.
    /// - Returns: nil when everything may be seen.
    public init?(of lead: LeadDraft, from audience: Audience, referrer: String) {
        let isClosed = { (part: LeadPart) in audience.sight(of: part, keptBack: lead.keptBack) == .nothing }
        guard LeadPart.allCases.contains(where: isClosed) else { return nil }
        var closed = LeadDraft()
        if isClosed(.name) { closed.customer.name = lead.customer.name }
        if isClosed(.company) { closed.customer.company = lead.customer.company }
        if isClosed(.emails) { closed.customer.emails = lead.customer.emails }
        if isClosed(.phones) { closed.customer.phones = lead.customer.phones }
        if isClosed(.address) { closed.place = lead.place }
        if isClosed(.words) { closed.words = lead.words }
        // Who is out of it saw district and firm in his offer; only where they were never shown are they searched for.
        let isKeptBack = { (part: LeadPart) in audience != .operators && lead.keptBack.contains(part) }
        self.init(
            lead: closed,
            district: isKeptBack(.district) ? lead.place?.value.districtBesideCity : nil,
            referrer: isKeptBack(.referrer) ? referrer : nil
        )
    }
}

extension Place {
    /// The district, where it is another word than the city.
    var districtBesideCity: String? {
        guard let district, let city, district != city else { return nil }
        return district
    }

    /// Whether it was written with a street, a building or a post code.
    var saysMoreThanShown: Bool {
        let shown = NameFolding.folded(shownBlind).split(separator: " ")
        return NameFolding.folded(text).split(separator: " ").contains { !shown.contains($0) }
    }

    /// The place without its district.
    var withoutDistrict: Place {
        var place = self
        if city != nil { place.district = nil }
        return place
    }
}
