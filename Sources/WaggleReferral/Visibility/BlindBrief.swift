/// What a partner may know of a lead before he accepts it.
///
/// There is no field for a name, an address, a telephone number or a company, so an offer cannot show one
/// by mistake. Texts are built from values (competence, quantity, district), never cut from the mail.
public struct BlindBrief: Hashable, Codable, Sendable {
    public var needs: [BlindNeed]
    /// District and city, or city.
    public var place: String
    public var distance: Distance
    /// A band, never the figure.
    public var budget: String?
    public var urgency: String?
    /// BCP 47.
    public var language: String?
    public var conditions: [Condition.Kind]

    public struct BlindNeed: Hashable, Codable, Sendable {
        /// The competence in words: "Laptops".
        public var what: String
        public var quantity: Quantity?
        public var brand: String?

        public init(what: String, quantity: Quantity?, brand: String?) {
            self.what = what
            self.quantity = quantity
            self.brand = brand
        }
    }

    public init(
        needs: [BlindNeed],
        place: String,
        distance: Distance,
        budget: String?,
        urgency: String?,
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
