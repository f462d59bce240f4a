import WaggleReferral

extension LeadPart {
    /// For the referrer, in "as you asked: …".
    var words: String {
        switch self {
        case .need: "what is needed"
        case .quantity: "how many"
        case .brand: "the brand"
        case .city: "the city"
        case .district: "the district; partners see the city only"
        case .distance: "how far it is"
        case .budget: "the budget"
        case .time: "by when"
        case .language: "the language"
        case .conditions: "the conditions"
        case .referrer: "the name of your firm"
        case .name: "the customer's name"
        case .company: "the customer's company"
        case .emails: "the customer's addresses"
        case .phones: "the customer's numbers"
        case .address: "the exact address"
        case .words: "the customer's own words"
        case .originalMail: "your mail"
        }
    }
}
