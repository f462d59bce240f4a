extension LeadTimeline {
    /// How a referral stands, as one party may see it.
    ///
    /// The referrer sees every step with the firms' names. A partner sees his own question and answer, and of
    /// the rest only whether the lead is still to be had.
    public init(of referral: Referral, for party: Party, in situation: Situation) {
        switch party {
        case .referrer:
            self.init(
                reference: referral.reference,
                now: Self.standingToldBack(of: referral, in: situation),
                steps: [Step(at: referral.openedAt, what: .received)]
                    + Self.inOrder(
                        referral.offers.flatMap { Self.steps(of: $0, firm: situation.firm($0.partner)) }
                    )
            )
        case .asked(let id):
            let offer = referral.offer(id)
            self.init(
                reference: referral.reference,
                now: Self.standing(of: referral, forOffer: offer, in: situation),
                steps: offer.map { Self.steps(of: $0, firm: situation.firm($0.partner)) } ?? []
            )
        }
    }

    /// A customer who does not want the referrer told what came of it is with the receiver, for all that he hears.
    private static func standingToldBack(of referral: Referral, in situation: Situation) -> Standing {
        switch referral.stage {
        case .closed(.won(let handoff, _, _)) where !referral.mayTellBack,
            .closed(.lost(let handoff, _, _)) where !referral.mayTellBack:
            .taken(by: situation.firm(handoff.receiver), at: handoff.at)
        default: standing(of: referral, in: situation)
        }
    }

    private static func standing(of referral: Referral, in situation: Situation) -> Standing {
        switch referral.stage {
        case .collecting(let missing):
            .waitingForReferrer(missing: missing)
        case .offering(let offer):
            .asking(
                partner: situation.firm(offer.partner),
                number: referral.past.count + 1,
                closesAt: offer.closesAt
            )
        case .choosing(let round):
            .choosing(
                asked: round.offers.map { situation.firm($0.partner) },
                interested: round.interested.map { situation.firm($0.partner) },
                closesAt: round.choiceClosesAt
            )
        case .reserved(let offer, let until):
            .waitingForConsent(of: situation.firm(offer.partner), until: until)
        case .handedOff(let handoff):
            .taken(by: situation.firm(handoff.receiver), at: handoff.at)
        case .closed(.won(let handoff, let value, _)):
            .won(by: situation.firm(handoff.receiver), value)
        case .closed(.lost(let handoff, let reason, _)):
            .lost(by: situation.firm(handoff.receiver), reason: reason)
        case .closed(.returned(let handoff, let reason, _)):
            .returned(by: situation.firm(handoff.receiver), reason: reason)
        case .closed(.unplaced(let unplaced, _)):
            .nobodyLeft(asked: unplaced.asked)
        case .closed(.withdrawn):
            .withdrawn
        case .closed(.cameSecond):
            .cameSecond
        case .closed(.divided(let job, _)):
            .divided(
                job.parts.map { part in
                    PartStanding(
                        number: part.number,
                        trades: part.trades,
                        leads: job.leading == part.number,
                        standing: part.standing,
                        firm: part.standing.partner.map(situation.firm)
                    )
                }
            )
        }
    }

    private static func standing(
        of referral: Referral,
        forOffer offer: Offer?,
        in situation: Situation
    ) -> Standing {
        guard let offer else { return .placedElsewhere }
        switch offer.answer {
        case .awaited:
            return .waitingForYou(closesAt: offer.closesAt)
        case .interested:
            if case .reserved = referral.stage { return standing(of: referral, in: situation) }
            return .waitingForChoice
        case .accepted:
            return standing(of: referral, in: situation)
        case .withdrawn:
            return .withdrawn
        case .declined, .lapsed, .bounced, .notChosen:
            return .placedElsewhere
        }
    }

    /// Several who are asked at once answer in their own order.
    private static func inOrder(_ steps: [Step]) -> [Step] {
        steps.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }

    private static func steps(of offer: Offer, firm: String) -> [Step] {
        let asked = Step(at: offer.askedAt, what: .asked(firm))
        switch offer.answer {
        case .awaited, .withdrawn: return [asked]
        case .interested(let at): return [asked, Step(at: at, what: .interested(firm))]
        case .notChosen(let at): return [asked, Step(at: at, what: .notChosen(firm))]
        case .accepted(let at): return [asked, Step(at: at, what: .accepted(firm))]
        case .declined(let at, _): return [asked, Step(at: at, what: .declined(firm))]
        case .lapsed(let at): return [asked, Step(at: at, what: .lapsed(firm))]
        case .bounced(let at): return [asked, Step(at: at, what: .bounced(firm))]
        }
    }
}
