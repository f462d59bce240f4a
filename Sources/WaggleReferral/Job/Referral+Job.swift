extension Referral {
    /// Whether it goes on in its parts.
    var isDivided: Bool {
        if case .closed(.divided) = stage { return true }
        return false
    }

    /// The question that the referrer can still answer.
    var openQuestion: Identifier<Offer>? {
        switch stage {
        case .offering(let offer), .reserved(let offer, _): question == offer.id ? question : nil
        case .choosing(let round): round.open.contains { $0.id == question } ? question : nil
        case .handedOff(let handoff): question == handoff.offer.id ? question : nil
        case .collecting, .closed: nil
        }
    }

    /// How it stands, as a part of a job.
    var standingInJob: Job.Standing {
        switch stage {
        case .collecting, .closed(.divided): .asking(nil)
        case .offering(let offer), .reserved(let offer, _): .asking(offer.partner)
        case .choosing(let round): .asking(round.open.first?.partner)
        case .handedOff(let handoff): .taken(by: handoff.receiver)
        // The whole is what the referrer is told of.
        case .closed(.won(let handoff, _, _)): mayTellBack ? .won(by: handoff.receiver) : .taken(by: handoff.receiver)
        case .closed(.lost(let handoff, _, _)): mayTellBack ? .lost(by: handoff.receiver) : .taken(by: handoff.receiver)
        case .closed(.returned(let handoff, _, _)): .returned(by: handoff.receiver)
        case .closed(.unplaced): .unplaced
        case .closed(.withdrawn), .closed(.cameSecond): .withdrawn
        }
    }
}

extension LeadDraft {
    /// The part of the lead that is about these trades. What is about no part, or was only guessed, goes
    /// with the leading one.
    func part(_ place: JobPlace) -> LeadDraft {
        let elsewhere = Set(place.others.flatMap(\.trades))
        var part = self
        part.needs = needs.filter { need in
            place.trades.contains(need.value.competence)
                || place.isLeading && !elsewhere.contains(need.value.competence)
        }
        part.budget = nil
        return part
    }

    /// Whether a correction says anything at all.
    var isSilent: Bool {
        var bare = self
        bare.words = ""
        bare.language = nil
        return bare == LeadDraft()
    }
}
