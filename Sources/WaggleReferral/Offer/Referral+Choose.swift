import Foundation

/// Several partners are asked at once, and the referrer picks among those interested.
extension Step {
    /// How many of the best are asked at the same time.
    var atOnce: Int {
        // A part of a job is asked for one by one: its receivers have to find together, not to compete.
        guard referral.part == nil else { return 1 }
        return referral.lead.asksForChoice ? SealedRound.most : min(SealedRound.most, situation.policy.askedAtOnce)
    }

    /// - Parameter matches: At least two.
    mutating func ask(_ matches: [Match]) {
        let offers = matches.enumerated().compactMap { index, match in
            situation.directory[match.partner].map { newOffer(referral.past.count + index + 1, to: $0, because: match) }
        }
        decision.referral.stage = .choosing(SealedRound(offers: offers))
        for offer in offers { ask(offer) }
    }

    // MARK: The partners

    mutating func hear(_ reply: Reply, to offer: Offer, in round: SealedRound) {
        switch reply.intent {
        case .accept:
            guard offer.answer == .awaited else { return tell(.asked(offer.id)) }
            teach(offer, .interested)
            write(.interestNoted(referral.reference), to: .partner(offer.partner, offer.id))
            settle(round.noting(.interested(at: situation.now), to: offer))
        case .decline(let reason):
            leave(offer, of: round, because: .declined(at: situation.now, reason: reason))
        case .unsubscribe:
            tellWishForNone(of: offer)
            let reason = DeclineReason.other("wants no more offers")
            leave(offer, of: round, because: .declined(at: situation.now, reason: reason))
        case .question, .counter, .snooze, .progress, .won, .lost, .returned, .unclear:
            answer(reply, about: offer)
        }
    }

    /// What happens to one of several offers by itself.
    mutating func hear(_ event: Event, about id: Identifier<Offer>, in round: SealedRound) {
        guard let offer = round.openOffer(id) else {
            decision.remark = .notTheOpenOffer
            return
        }
        if case .bounced = event { return leave(offer, of: round, because: .bounced(at: situation.now)) }
        // A window was for an answer, and he has given it.
        guard offer.answer == .awaited else {
            decision.remark = .notTheOpenOffer
            return
        }
        if case .deadlinePassed(.remind) = event { return remind(offer) }
        leave(offer, of: round, because: .lapsed(at: situation.now))
    }

    /// One of those asked is out of it.
    mutating func leave(_ offer: Offer, of round: SealedRound, because answer: Offer.Answer) {
        part(from: offer, because: answer)
        settle(round.noting(answer, to: offer))
    }

    /// Goes on as soon as nobody's answer is awaited.
    private mutating func settle(_ round: SealedRound) {
        var round = round
        decision.referral.stage = .choosing(round)
        guard round.awaited.isEmpty else { return }
        switch round.interested.count {
        case 0:
            decision.referral.past += round.offers
            offerToNext()
        case 1:
            choose(round.interested[0], of: round)
        default:
            if round.choiceClosesAt == nil {
                let hours = situation.directory[referral.referrer]?.profile.hours
                let closesAt =
                    hours?.moment(after: window, from: situation.now) ?? situation.now.addingTimeInterval(window)
                round.choiceClosesAt = closesAt
                decision.referral.stage = .choosing(round)
                decision.deadlines.append(Deadline(referral: referral.id, kind: .choose, at: closesAt))
            }
            askReferrer(about: round)
        }
    }

    // MARK: The referrer

    private mutating func askReferrer(about round: SealedRound) {
        guard let closesAt = round.choiceClosesAt else { return }
        tellReferrer(
            .choice(
                ChoiceLetter(
                    reference: referral.reference,
                    choices: round.interested.map { offer in
                        ChoiceLetter.Choice(
                            number: round.number(of: offer) ?? 0,
                            firm: situation.firm(offer.partner),
                            distance: offer.match.distance,
                            facts: offer.match.factors.filter(\.factor.isToldToReferrer).map(\.because)
                        )
                    },
                    closesAt: LocalTime(
                        closesAt,
                        in: situation.directory[referral.referrer]?.profile.hours.timeZone ?? .gmt
                    )
                )
            )
        )
    }

    /// The referrer picked one of those interested.
    mutating func choose(_ id: Identifier<Offer>, of round: SealedRound) {
        guard round.choiceClosesAt != nil, let offer = round.interested.first(where: { $0.id == id }) else {
            decision.remark = .notTheOpenOffer
            return
        }
        choose(offer, of: round)
    }

    /// He did not choose in time: it goes to the best placed.
    mutating func chooseBest(of round: SealedRound) {
        guard round.choiceClosesAt != nil, let best = round.interested.first else {
            decision.remark = .notTheOpenOffer
            return
        }
        choose(best, of: round)
    }

    private mutating func choose(_ chosen: Offer, of round: SealedRound) {
        let others = round.interested.filter { $0.id != chosen.id }
        decision.referral.past += round.offers.filter { $0.id != chosen.id }.map { offer in
            offer.answer.isOpen ? offer.answered(.notChosen(at: situation.now)) : offer
        }
        take(chosen)
        for other in others {
            teach(other, .void)
            write(.notChosen(referral.reference), to: .partner(other.partner, other.id))
        }
    }

    /// Those asked get the new facts under the same offer and the same window.
    mutating func correct(with draft: LeadDraft, in round: SealedRound) {
        let before = round.open.map { brief(for: $0) }
        add(draft)
        tellChange()
        for (offer, old) in zip(round.open, before) where brief(for: offer) != old {
            write(.offer(letter(for: offer)), to: .partner(offer.partner, offer.id))
        }
    }

    mutating func withdraw(from round: SealedRound) {
        endWithoutChoice(round)
        withdraw()
    }

    /// Nobody gets it any more.
    mutating func endWithoutChoice(_ round: SealedRound) {
        decision.referral.past += round.offers.map { offer in
            offer.answer.isOpen ? offer.answered(.withdrawn(at: situation.now)) : offer
        }
        for offer in round.open {
            teach(offer, .void)
            write(.withdrawnFromPartner(referral.reference), to: .partner(offer.partner, offer.id))
        }
    }
}
