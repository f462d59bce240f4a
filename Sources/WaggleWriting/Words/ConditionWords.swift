import WaggleReferral

extension Condition.Kind {
    /// What a partner is told of a condition before he accepts: its kind, without the words.
    var words: String {
        switch self {
        case .brand: "A particular brand is wanted"
        case .excludePartner: "Not for everybody: some firms are left out"
        case .language: "The customer wants to speak a particular language"
        case .noPoach: "This job only: the customer stays with the firm that refers the lead"
        case .contactTime: "There are hours at which to call"
        case .contactVia: "There is a way in which the customer wants to be contacted"
        case .consent: "There is a word on the customer's consent"
        case .certification: "A certificate or authorisation is required"
        case .terms: "Payment or commission terms are attached"
        case .local: "Somebody has to be near or come in person"
        case .confidential: "To be treated as confidential"
        case .technical: "There is a technical must-have"
        }
    }

    /// The label before the condition's own words.
    var label: String {
        switch self {
        case .brand: "Brand"
        case .excludePartner: "Not for"
        case .language: "Language"
        case .noPoach: "This job only"
        case .contactTime: "When to call"
        case .contactVia: "How to make contact"
        case .consent: "Consent"
        case .certification: "Certificate"
        case .terms: "Terms"
        case .local: "On the spot"
        case .confidential: "Confidential"
        case .technical: "Must-have"
        }
    }
}

extension LeadField {
    /// As the end of "I could not find …".
    var words: String {
        switch self {
        case .need: "what the customer needs"
        case .place: "where it is needed (the town is enough)"
        }
    }
}
