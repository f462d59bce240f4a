/// A lead as far as it is understood.
public struct LeadDraft: Hashable, Codable, Sendable {
    public var customer: Customer
    public var place: Found<Place>?
    public var needs: [Found<Need>]
    public var budget: Found<Budget>?
    public var neededBy: Found<NeededBy>?
    /// BCP 47, the language the customer writes.
    public var language: String?
    public var conditions: [Found<Condition>]
    /// The customer's own words, whole: shown to the receiver after acceptance and to nobody before.
    public var words: String
    /// What no partner is told before he accepts, because the referrer said so; in the order of ``LeadPart``.
    public var keptBack: [LeadPart]
    /// "Let me choose": several partners are to be asked at once, and the referrer picks.
    public var asksForChoice: Bool
    /// "Ask the customer first": he is written to before he is passed on.
    public var asksCustomer: Bool
    /// Nil when nobody said anything of it.
    public var consent: Found<Consent>?

    public init(
        customer: Customer = Customer(),
        place: Found<Place>? = nil,
        needs: [Found<Need>] = [],
        budget: Found<Budget>? = nil,
        neededBy: Found<NeededBy>? = nil,
        language: String? = nil,
        conditions: [Found<Condition>] = [],
        words: String = "",
        keptBack: [LeadPart] = [],
        asksForChoice: Bool = false,
        asksCustomer: Bool = false,
        consent: Found<Consent>? = nil
    ) {
        self.customer = customer
        self.place = place
        self.needs = needs
        self.budget = budget
        self.neededBy = neededBy
        self.language = language
        self.conditions = conditions
        self.words = words
        self.keptBack = keptBack
        self.asksForChoice = asksForChoice
        self.asksCustomer = asksCustomer
        self.consent = consent
    }

    /// Leads that were kept before anything could be kept back have no such field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        customer = try fields.decode(Customer.self, forKey: .customer)
        place = try fields.decodeIfPresent(Found<Place>.self, forKey: .place)
        needs = try fields.decode([Found<Need>].self, forKey: .needs)
        budget = try fields.decodeIfPresent(Found<Budget>.self, forKey: .budget)
        neededBy = try fields.decodeIfPresent(Found<NeededBy>.self, forKey: .neededBy)
        language = try fields.decodeIfPresent(String.self, forKey: .language)
        conditions = try fields.decode([Found<Condition>].self, forKey: .conditions)
        words = try fields.decode(String.self, forKey: .words)
        keptBack = try fields.decodeIfPresent([LeadPart].self, forKey: .keptBack) ?? []
        asksForChoice = try fields.decodeIfPresent(Bool.self, forKey: .asksForChoice) ?? false
        asksCustomer = try fields.decodeIfPresent(Bool.self, forKey: .asksCustomer) ?? false
        consent = try fields.decodeIfPresent(Found<Consent>.self, forKey: .consent)
    }

    /// What must be known before anybody can be asked, and is not.
    public var missing: [LeadField] {
        var fields: [LeadField] = []
        if needs.isEmpty { fields.append(.need) }
        // Remote work can be done from anywhere, but the receiver still calls on somebody somewhere.
        if place?.value.point == nil { fields.append(.place) }
        return fields
    }

    /// This draft with what a later message of the referrer says. A later word beats an earlier one.
    public func adding(_ later: LeadDraft) -> LeadDraft {
        var draft = self
        draft.customer.name = later.customer.name ?? customer.name
        draft.customer.company = later.customer.company ?? customer.company
        draft.customer.emails = merged(customer.emails, later.customer.emails)
        draft.customer.phones = merged(customer.phones, later.customer.phones)
        draft.place = later.place ?? place
        let replaced = Set(later.needs.map(\.value.competence))
        draft.needs = needs.filter { !replaced.contains($0.value.competence) } + later.needs.map(completed)
        draft.budget = later.budget ?? budget
        draft.neededBy = later.neededBy ?? neededBy
        draft.language = language ?? later.language
        draft.conditions =
            conditions
            + later.conditions.filter { new in
                !conditions.contains { $0.value == new.value }
            }
        // The customer's words stay the customer's: what the referrer answers is in the values.
        if words.isEmpty { draft.words = later.words }
        // Only ever more: what was kept back once stays so until somebody accepts.
        draft.keptBack = LeadPart.allCases.filter { keptBack.contains($0) || later.keptBack.contains($0) }
        draft.asksForChoice = asksForChoice || later.asksForChoice
        draft.asksCustomer = asksCustomer || later.asksCustomer
        draft.consent = consent ?? later.consent
        return draft
    }

    /// "They want HP laptops" says nothing against the 25 of before.
    private func completed(_ later: Found<Need>) -> Found<Need> {
        guard let before = needs.first(where: { $0.value.competence == later.value.competence }) else { return later }
        var need = later
        need.value.quantity = later.value.quantity ?? before.value.quantity
        need.value.brand = later.value.brand ?? before.value.brand
        return need
    }

    private func merged<Value>(_ earlier: [Found<Value>], _ later: [Found<Value>]) -> [Found<Value>] {
        earlier + later.filter { new in !earlier.contains { $0.value == new.value } }
    }
}

/// A part of a lead that a partner can be asked for.
public enum LeadField: String, Hashable, Codable, Sendable, CaseIterable {
    case need
    case place
}
