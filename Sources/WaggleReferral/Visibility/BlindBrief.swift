/// What a partner may know of a lead before he accepts it.
///
/// There is no field for a name, an address, a telephone number or a company, so an offer cannot show one
/// by mistake. Texts are built from values (competence, quantity, district), never cut from the mail.
public struct BlindBrief: Hashable, Codable, Sendable {
    public var needs: [BlindNeed]
    /// District and city, or city.
    public var place: String
    public var distance: Distance
    public var budget: BudgetBand?
    public var urgency: BlindTime?
    /// BCP 47.
    public var language: String?
    public var conditions: [Condition.Kind]

    public struct BlindNeed: Hashable, Codable, Sendable {
        public var what: Competence
        public var quantity: Quantity?
        public var brand: String?

        public init(what: Competence, quantity: Quantity?, brand: String?) {
            self.what = what
            self.quantity = quantity
            self.brand = brand
        }
    }

    public init(
        needs: [BlindNeed],
        place: String,
        distance: Distance,
        budget: BudgetBand?,
        urgency: BlindTime?,
        language: String?,
        conditions: [Condition.Kind]
    ) {
        self.needs = needs
        self.place = place
        self.distance = distance
        self.budget = budget
        self.urgency = urgency
        self.language = language
        self.conditions = conditions
    }
}

/// How soon, without the customer's day.
public enum BlindTime: Hashable, Codable, Sendable {
    /// As soon as possible.
    case thisWeek
    case withinMonth
    case noHurry
    case byMonth(Int, year: Int)
}
