public import Foundation

/// What one offer of a lead was between two firms: the facts that the scores are computed from.
public struct Dealing: Hashable, Codable, Sendable {
    public var lead: LeadReference
    public var giver: PartnerKey
    /// Who was asked.
    public var asked: PartnerKey
    public var answer: Answer
    /// Of an accepted offer.
    public var passing: Passing?

    public enum Answer: Hashable, Codable, Sendable {
        case accepted(at: Date)
        case declined(at: Date)
        /// The window closed without an answer.
        case lapsed(at: Date)
        /// Not yet due, taken back, or never arrived: says nothing about him.
        case void
    }

    /// Nil when nothing was answered that says something.
    public var answeredAt: Date? {
        switch answer {
        case .accepted(let at), .declined(let at), .lapsed(let at): at
        case .void: nil
        }
    }

    /// What became of a lead that passed from giver to receiver.
    public struct Passing: Hashable, Codable, Sendable {
        public var at: Date
        /// House money: what the lead was worth times the chance that he wins it, as both were seen on the day.
        public var expected: Double
        /// Whether the receiver kept the promise of a first contact; nil while it is not settled.
        public var contact: Handoff.Contact?
        public var end: End?
    }

    public struct End: Hashable, Codable, Sendable {
        public var at: Date
        public var how: How

        public enum How: Hashable, Codable, Sendable {
            /// A deal whose value nobody told counts as what the lead was worth.
            case won(ValueBand)
            case lost
            /// Given back as no real lead.
            case returned
        }
    }
}

extension Referral {
    /// What this referral says of the giver and each firm that was asked, in the order of asking.
    public func dealings(under policy: Policy) -> [Dealing] {
        let worth = LeadTraits(lead, from: referrer, under: policy)?.worth ?? policy.engine.leadValue
        return offers.map { offer in
            Dealing(
                lead: reference,
                giver: referrer,
                asked: offer.partner,
                answer: Dealing.Answer(offer.answer),
                passing: passing(of: offer, worth, policy)
            )
        }
    }

    private func passing(of offer: Offer, _ worth: Double, _ policy: Policy) -> Dealing.Passing? {
        guard case .accepted(let at) = offer.answer else { return nil }
        var passing = Dealing.Passing(at: at, expected: worth * (offer.match.chance ?? policy.engine.winBase))
        switch stage {
        case .handedOff(let handoff):
            passing.contact = handoff.contact
        case .closed(.won(let handoff, let value, let end)):
            let told = value.flatMap(policy.worth(of:))
            passing.close(handoff, .won(ValueBand(told ?? worth)), at: end)
        case .closed(.lost(let handoff, _, let end)):
            passing.close(handoff, .lost, at: end)
        case .closed(.returned(let handoff, _, let end)):
            passing.close(handoff, .returned, at: end)
        case .collecting, .offering, .choosing, .reserved, .closed(.unplaced), .closed(.withdrawn),
            .closed(.cameSecond), .closed(.divided):
            break
        }
        return passing
    }
}

extension Dealing.Passing {
    /// Who tells the end without having been asked in vain has kept his promise.
    fileprivate mutating func close(_ handoff: Handoff, _ how: Dealing.End.How, at date: Date) {
        contact = handoff.contact ?? .told
        end = Dealing.End(at: date, how: how)
    }
}

extension Dealing.Answer {
    fileprivate init(_ answer: Offer.Answer) {
        switch answer {
        case .accepted(let at): self = .accepted(at: at)
        // An answer in time, as a quick no is one.
        case .declined(let at, _), .notChosen(let at): self = .declined(at: at)
        case .lapsed(let at): self = .lapsed(at: at)
        case .awaited, .interested, .bounced, .withdrawn: self = .void
        }
    }
}

extension Match {
    /// The chance that was seen on the day: he wins, times what is left of the value when he answers. 0…1; nil of a
    /// match without factors.
    fileprivate var chance: Double? {
        let parts = factors.filter { factor in
            switch factor.factor {
            case .distance, .competence, .winning, .answers: true
            case .freeHands, .turn, .promises, .giveAndTake, .acceptance, .price: false
            }
        }
        guard !parts.isEmpty else { return nil }
        return min(1, exp(parts.reduce(0) { $0 + $1.contribution }))
    }
}
