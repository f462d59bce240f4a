import WaggleReferral

extension Outcome.Lack {
    /// One line of the answer to "why did nobody take it?", as the rest of a sentence that begins with a number.
    ///
    /// - Parameter place: Where the lead is; empty when that is not known.
    func words(place: String) -> String {
        let one = partners == 1
        let who = one ? "1 partner" : "\(partners) partners"
        return switch constraint {
        case .notActive: "\(who) \(one ? "is" : "are") paused or cannot be reached"
        case .absent: "\(who) \(one ? "is" : "are") away these days"
        case .competence: "\(who) \(one ? "does" : "do") not do this kind of work"
        case .coverage: "\(who) \(one ? "does" : "do") not cover \(place.isEmpty ? "that place" : place)"
        case .area: "\(who) \(one ? "goes" : "go") to other districts or post codes only"
        case .language: "\(who) \(one ? "does" : "do") not speak the customer's language"
        case .dealSize: "\(who) \(one ? "wants" : "want") larger or smaller deals"
        // The same words for what must not be told apart.
        case .capacity, .ownCustomer: "\(who) cannot take it now"
        case .weeklyPace: "\(who) \(one ? "has" : "have") taken enough leads this week"
        case .alreadyAsked: "\(who) \(one ? "was" : "were") asked and did not take it"
        case .isReferrer: "\(one ? "1 is you" : "\(partners) are you"), who refer it"
        case .sameGroup: "\(who) \(one ? "belongs" : "belong") to the same group as you"
        case .excluded: "\(who) \(one ? "does" : "do") not exchange leads with you"
        case .brokenPromises: "\(who) \(one ? "has" : "have") not called customers as promised"
        case .leadCondition: "\(who) \(one ? "does" : "do") not meet a condition of the lead"
        }
    }
}
