import Foundation

/// A house that demands the customer's consent: who accepts has the lead reserved, and gets the customer when somebody
/// said that he agreed to be passed on.
extension Step {
    var isConsentAwaited: Bool {
        guard referral.lead.consent == nil else { return false }
        return situation.policy.consentWithinDays != nil || isCustomerToBeAsked
    }

    /// A partner takes the lead: it is his at once, or reserved for him.
    mutating func take(_ offer: Offer) {
        guard isConsentAwaited else { return accept(offer) }
        let days = situation.policy.consentWithinDays ?? Policy.customerAnswersWithinDays
        let until = situation.now.addingTimeInterval(Double(days) * 86_400)
        // One of several was noted as interested when he said so.
        if offer.answer == .awaited { teach(offer, .interested) }
        decision.referral.stage = .reserved(offer.answered(.interested(at: situation.now)), until: until)
        decision.deadlines.append(Deadline(referral: referral.id, kind: .expire(offer.id), at: until))
        tellReserved(offer)
        askReferrer(about: offer, until: until, askCustomer(about: offer, until: until) ? .now : .no)
    }

    func local(_ moment: Date, of partner: PartnerKey) -> LocalTime {
        LocalTime(moment, in: situation.directory[partner]?.profile.hours.timeZone ?? .gmt)
    }

    mutating func askReferrer(about offer: Offer, until: Date, _ customer: ConsentLetter.Asked) {
        let letter = ConsentLetter(
            reference: referral.reference,
            receiver: situation.firm(offer.partner),
            closesAt: local(until, of: referral.referrer),
            customer: customer
        )
        tellReferrer(.consentAsked(letter))
    }

    /// Somebody's word that the customer agreed may have come with this event.
    mutating func releaseReserved() {
        guard case .reserved(let offer, _) = referral.stage, !isConsentAwaited else { return }
        accept(offer)
    }

    mutating func hear(_ reply: Reply, toReserved offer: Offer) {
        switch reply.intent {
        case .accept:
            // Said twice, or delivered twice.
            tell(.asked(offer.id))
        case .decline(let reason):
            moveOn(from: offer, becauseOf: .declined(at: situation.now, reason: reason))
        case .returned(let words):
            moveOn(from: offer, becauseOf: .declined(at: situation.now, reason: .other(words)))
        case .unsubscribe:
            tellWishForNone(of: offer)
            moveOn(from: offer, becauseOf: .declined(at: situation.now, reason: .other("wants no more offers")))
        case .question, .counter:
            answer(reply, about: offer)
        case .snooze, .progress, .won, .lost, .unclear:
            // "Thanks": he was told how it stands, and that nothing is asked of him.
            decision.remark = .notUnderstood
        }
    }

    /// He has accepted, and is not asked again: the new facts come with the customer.
    mutating func correctReserved(with draft: LeadDraft) {
        add(draft)
        tellChange()
    }

    /// Nobody said in time that the customer agreed. Another partner would wait in vain as well.
    mutating func endReservation(of offer: Offer, until: Date) {
        guard situation.now >= until else {
            decision.remark = .notTheOpenOffer
            return
        }
        decision.referral.past.append(offer.answered(.withdrawn(at: situation.now)))
        teach(offer, .void)
        decision.referral.stage = .closed(.withdrawn(at: situation.now))
        keepForAWhile()
        write(.consentMissing(referral.reference, isReferrer: false), to: .partner(offer.partner, offer.id))
        tellReferrer(.consentMissing(referral.reference, isReferrer: true))
        tellOperator(
            "\(referral.reference) is closed: \(situation.firm(offer.partner)) accepted it, and nobody said in time "
                + "that the customer agreed to be passed on. Nobody was told who he is."
        )
    }

    private mutating func tellReserved(_ offer: Offer) {
        guard case .reserved(_, let until) = referral.stage else { return }
        write(
            .consentAwaited(referral.reference, closesAt: local(until, of: offer.partner)),
            to: .partner(offer.partner, offer.id)
        )
    }
}
