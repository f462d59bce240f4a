import Foundation

extension Referral {
    /// Keeps what the exchange needs to count and to explain, and drops whatever tells who the customer is.
    mutating func forgetCustomer(at now: Date) {
        forgottenAt = now
        question = nil
        lead = lead.withoutCustomer
        past = past.map(\.withoutWords)
        part?.job.budget?.quote = ""
        switch stage {
        case .collecting, .closed(.withdrawn), .closed(.cameSecond), .closed(.unplaced), .closed(.won):
            break
        case .offering(let offer):
            stage = .offering(offer.withoutWords)
        case .reserved(let offer, let until):
            stage = .reserved(offer.withoutWords, until: until)
        case .choosing(var round):
            round.offers = round.offers.map(\.withoutWords)
            stage = .choosing(round)
        case .handedOff:
            break
        case .closed(.divided(var job, let at)):
            job.budget?.quote = ""
            stage = .closed(.divided(job, at: at))
        case .closed(.lost(let handoff, _, let at)):
            stage = .closed(.lost(handoff, reason: "", at: at))
        case .closed(.returned(let handoff, _, let at)):
            stage = .closed(.returned(handoff, reason: "", at: at))
        }
    }
}

extension LeadDraft {
    /// The trade, the town and the size of it: nothing that was written, and nobody's name.
    var withoutCustomer: LeadDraft {
        LeadDraft(
            place: place.map { place in
                var value = place.value
                value.text = [value.district, value.city].compactMap(\.self).joined(separator: ", ")
                return Found(value, quote: "", confidence: place.confidence)
            },
            needs: needs.map { need in
                var value = need.value
                value.text = ""
                return Found(value, quote: "", confidence: need.confidence)
            },
            budget: budget.map { Found($0.value, quote: "", confidence: $0.confidence) },
            neededBy: neededBy.map { found in
                var value = found.value
                value.text = ""
                return Found(value, quote: "", confidence: found.confidence)
            },
            language: language,
            consent: consent.map { Found($0.value, quote: "", confidence: $0.confidence) }
        )
    }
}

extension Offer {
    /// A reason in somebody's own words may name the customer.
    fileprivate var withoutWords: Offer {
        guard case .declined(let at, .other) = answer else { return self }
        return answered(.declined(at: at, reason: .other("")))
    }
}
