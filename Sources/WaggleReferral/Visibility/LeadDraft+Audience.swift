extension LeadDraft {
    /// The lead with nothing in it but what this audience may see. What is coarse loses the words it came from.
    public func shown(to audience: Audience) -> LeadDraft {
        let sight = { (part: LeadPart) in audience.sight(of: part, keptBack: keptBack) }
        var lead = self
        if sight(.name) == .nothing { lead.customer.name = nil }
        if sight(.company) == .nothing { lead.customer.company = nil }
        if sight(.emails) == .nothing { lead.customer.emails = [] }
        if sight(.phones) == .nothing { lead.customer.phones = [] }
        if sight(.address) == .nothing { lead.place = lead.place.map(\.withoutAddress) }
        if sight(.district) == .nothing { lead.place?.value = place?.value.withoutDistrict ?? Place(text: "") }
        if sight(.need) != .whole { lead.needs = needs.map(\.withoutWords) }
        if sight(.quantity) == .nothing { for index in lead.needs.indices { lead.needs[index].value.quantity = nil } }
        if sight(.brand) != .whole { for index in lead.needs.indices { lead.needs[index].value.brand = nil } }
        if sight(.budget) != .whole { lead.budget = nil }
        if sight(.time) != .whole { lead.neededBy = nil }
        if sight(.language) == .nothing { lead.language = nil }
        if sight(.conditions) != .whole { lead.conditions = [] }
        if sight(.words) == .nothing {
            lead.words = ""
            // Who says that somebody agreed may name him.
            lead.consent?.quote = ""
        }
        return lead
    }
}

extension Found<Place> {
    /// District and city, as they are known and not as they were written.
    fileprivate var withoutAddress: Found {
        var place = value
        place.text = value.shownBlind
        return Found(place, quote: "", confidence: confidence)
    }
}

extension Found<Need> {
    fileprivate var withoutWords: Found {
        var need = value
        need.text = ""
        return Found(need, quote: "", confidence: confidence)
    }
}
