import Foundation

extension Referral {
    /// Decides what one event means for this referral.
    ///
    /// Pure: the same arguments give the same decision, so a decision that was cut short can be taken again
    /// and names its offers and notes as before. A late or repeated event is no error; it gives a decision
    /// that says so in ``Decision/remark``.
    public func decide(_ event: Event, in situation: Situation) -> Decision {
        var step = Step(self, in: situation)
        switch (stage, event) {
        case (_, .deadlinePassed(.forget)) where forgottenAt != nil, (_, .referrerAdded) where forgottenAt != nil:
            step.decision.remark = .customerForgotten
        case (_, .deadlinePassed(.forget(let why))):
            step.forget(because: why)
        case (_, .deadlinePassed(.consented)):
            step.record(Found(Consent(by: .operator), quote: "", confidence: 1))

        case (.collecting, .received(let draft)):
            step.begin(with: draft)
        case (.collecting, .referrerAdded(let draft)):
            step.complete(with: draft)
        case (.offering(let offer), .referrerAdded(let draft)):
            step.correct(with: draft, while: offer)
        case (.reserved, .referrerAdded(let draft)):
            step.correctReserved(with: draft)
        case (.choosing(let round), .referrerAdded(let draft)):
            step.correct(with: draft, in: round)
        case (.handedOff(let handoff), .referrerAdded(let draft)):
            step.correct(with: draft, after: handoff)

        case (_, .customerAnswered(let answer)):
            step.hear(answer)
        case (.reserved(let offer, let until), .customerUnreachable):
            step.askReferrerAfterAll(about: offer, until: until)
        case (.reserved(let offer, let until), .deadlinePassed(.remind(let id))) where id == offer.id:
            step.askReferrerAfterAll(about: offer, until: until)
        case (.closed(.divided(let job, _)), .customerUnreachable):
            step.decision.onward = job.parts.map { step.onward(event, to: $0) }

        case (.offering(let offer), .referrerSaid(let words)) where question == offer.id,
            (.reserved(let offer, _), .referrerSaid(let words)) where question == offer.id:
            step.passOn(words, to: offer)
        case (.choosing(let round), .referrerSaid(let words)) where openQuestion != nil:
            for offer in round.open where offer.id == question { step.passOn(words, to: offer) }
        case (.handedOff(let handoff), .referrerSaid(let words)) where question == handoff.offer.id:
            step.passOn(words, to: handoff.offer)
        case (.offering, .referrerSaid), (.choosing, .referrerSaid), (.reserved, .referrerSaid),
            (.handedOff, .referrerSaid):
            step.decision.remark = .nobodyAsked

        case (.offering(let offer), .replied(let reply, let id)) where id == offer.id:
            step.hear(reply, to: offer)
        case (.reserved(let offer, _), .replied(let reply, let id)) where id == offer.id:
            step.hear(reply, toReserved: offer)
        case (.choosing(let round), .replied(let reply, let id)):
            if let offer = round.openOffer(id) {
                step.hear(reply, to: offer, in: round)
            } else {
                step.hearTooLate(reply, to: id)
            }
        case (.handedOff(let handoff), .replied(let reply, let id)) where id == handoff.offer.id:
            step.hear(reply, of: handoff)
        case (.offering, .replied(let reply, let id)), (.reserved, .replied(let reply, let id)),
            (.handedOff, .replied(let reply, let id)), (.closed, .replied(let reply, let id)):
            step.hearTooLate(reply, to: id)

        case (.choosing(let round), .referrerChose(let id)):
            step.choose(id, of: round)
        case (.choosing(let round), .deadlinePassed(.choose)):
            step.chooseBest(of: round)
        case (.choosing(let round), .bounced(let id)), (.choosing(let round), .deadlinePassed(.remind(let id))),
            (.choosing(let round), .deadlinePassed(.expire(let id))):
            step.hear(event, about: id, in: round)
        case (.choosing(let round), .offerLeft(let id, let left)):
            for offer in round.awaited where offer.id == id { step.countAnew(offer, from: left) }

        case (.offering(let offer), .bounced(let id)) where id == offer.id,
            (.reserved(let offer, _), .bounced(let id)) where id == offer.id:
            step.moveOn(from: offer, becauseOf: .bounced(at: situation.now))
        case (.handedOff(let handoff), .bounced(let id)) where id == handoff.offer.id:
            step.handoffBounced(handoff)

        case (.offering(let offer), .offerLeft(let id, let left)) where id == offer.id:
            step.countAnew(offer, from: left)
        case (.offering(let offer), .deadlinePassed(.remind(let id))) where id == offer.id:
            step.remind(offer)
        case (.offering(let offer), .deadlinePassed(.expire(let id))) where id == offer.id:
            step.moveOn(from: offer, becauseOf: .lapsed(at: situation.now))
        case (.reserved(let offer, let until), .deadlinePassed(.expire(let id))) where id == offer.id:
            step.endReservation(of: offer, until: until)
        case (.handedOff(let handoff), .deadlinePassed(.askOutcome(let id, let time))) where id == handoff.offer.id:
            step.askOutcome(handoff, time: time)

        case (.collecting, .referrerWithdrew):
            step.withdraw()
        case (.offering(let offer), .referrerWithdrew), (.reserved(let offer, _), .referrerWithdrew):
            step.withdraw(from: offer)
        case (.choosing(let round), .referrerWithdrew):
            step.withdraw(from: round)
        case (.handedOff(let handoff), .referrerWithdrew):
            step.withdrawTooLate(handoff)

        case (.closed(.divided(let job, _)), .partMoved(let part)):
            step.hear(part, of: job)
        case (.closed(.divided(let job, _)), .referrerAdded(let draft)):
            step.correct(job, with: draft)
        case (.closed(.divided(let job, _)), .referrerSaid(let words)):
            step.passOn(words, within: job)
        case (.closed(.divided(let job, _)), .referrerWithdrew):
            step.withdraw(job)
        case (_, .partMoved(let other)) where part != nil:
            step.hear(other)

        case (.offering, .customerCameAgain), (.choosing, .customerCameAgain), (.reserved, .customerCameAgain),
            (.handedOff, .customerCameAgain), (.closed, .customerCameAgain):
            step.tellOfSameCustomer(first: openedAt)

        case (_, .statusAsked(let party)):
            step.tell(party)
        case (_, .proofAsked(let party)):
            step.prove(to: party)
        case (_, .whyAsked(let partner)):
            step.explain(to: partner)

        case (.closed, _):
            step.decision.remark = .alreadyClosed
        case (.offering, .bounced), (.handedOff, .bounced), (.offering, .deadlinePassed), (.handedOff, .deadlinePassed),
            (.choosing, .deadlinePassed), (.reserved, .bounced), (.reserved, .deadlinePassed),
            (.offering, .offerLeft), (.reserved, .offerLeft), (.handedOff, .offerLeft),
            (.offering, .referrerChose), (.reserved, .referrerChose), (.handedOff, .referrerChose):
            step.decision.remark = .notTheOpenOffer
        case (.collecting, _), (.offering, _), (.choosing, _), (.reserved, _), (.handedOff, _):
            step.decision.remark = .unexpected(event: event.name, stage: stage.name)
        }
        step.releaseReserved()
        step.tellJob(since: self)
        return step.decision
    }
}

/// One decision in the making: what each kind of event does, without a branch on the stage.
struct Step {
    var decision: Decision
    let situation: Situation

    init(_ referral: Referral, in situation: Situation) {
        var next = referral
        next.steps += 1
        decision = Decision(next)
        self.situation = situation
    }

    var referral: Referral { decision.referral }
    private var summary: LeadSummary {
        LeadSummary(
            reference: referral.reference,
            lead: referral.lead,
            askedAtOnce: atOnce,
            awaitedConsent: awaitedConsent
        )
    }

    // MARK: The customer is forgotten

    /// Whoever has his details is told to delete them, and whoever is being asked, that there is nothing to answer.
    mutating func forget(because why: Deadline.Forgetting) {
        let isAsked = why == .asked
        switch referral.stage {
        case .collecting:
            decision.referral.stage = .closed(.withdrawn(at: situation.now))
        case .offering(let offer), .reserved(let offer, _):
            decision.referral.past.append(offer.answered(.withdrawn(at: situation.now)))
            teach(offer, .void)
            write(.withdrawnFromPartner(referral.reference), to: .partner(offer.partner, offer.id))
            decision.referral.stage = .closed(.withdrawn(at: situation.now))
        case .choosing(let round):
            endWithoutChoice(round)
            decision.referral.stage = .closed(.withdrawn(at: situation.now))
        case .handedOff, .closed:
            break
        }
        let receiver = referral.offers.last(where: isReceiver(of:))
        if isAsked, let receiver { write(.forget(referral.reference), to: .partner(receiver.partner, receiver.id)) }
        if isAsked { forgetElsewhere() }
        if isAsked, !referral.isDivided {
            tellReferrer(.forgotten(referral.reference, receiver: receiver.map { situation.firm($0.partner) }))
        }
        decision.referral.forgetCustomer(at: situation.now)
    }

    /// His details are in each part of a job, and in the lead as it was told.
    private mutating func forgetElsewhere() {
        let event = Event.deadlinePassed(.forget(.asked))
        if case .closed(.divided(let job, _)) = referral.stage {
            decision.onward = job.parts.map { onward(event, to: $0) }
        } else if let place = referral.part {
            decision.onward = [Onward(referral: place.job.whole, event: event)]
        }
    }

    /// Forgotten by itself, unless something happens until then.
    mutating func keepForAWhile() {
        guard let days = situation.policy.forgetAfterDays, referral.forgottenAt == nil else { return }
        let at = situation.now.addingTimeInterval(Double(days) * 86_400)
        let deadline = Deadline(referral: referral.id, kind: .forget(.old), at: at)
        if !decision.deadlines.contains(deadline) { decision.deadlines.append(deadline) }
    }

    // MARK: The referrer speaks

    mutating func begin(with draft: LeadDraft) {
        decision.referral.lead = draft
        stampConsent()
        askOrOffer()
        keepForAWhile()
    }

    mutating func complete(with draft: LeadDraft) {
        decision.referral.lead = referral.lead.adding(draft)
        stampConsent()
        askOrOffer()
    }

    mutating func stampConsent() {
        guard referral.lead.consent?.value.at == nil else { return }
        decision.referral.lead.consent?.value.at = situation.now
    }

    /// Somebody said that the customer agreed, without another word about the lead.
    mutating func record(_ consent: Found<Consent>) {
        guard referral.lead.consent == nil else {
            decision.remark = .alreadyAgreed
            return
        }
        decision.referral.lead.consent = consent
        stampConsent()
        guard case .closed(.divided(let job, _)) = referral.stage else { return }
        decision.onward += job.parts.filter(\.standing.isOpen).map { onward(.deadlinePassed(.consented), to: $0) }
    }

    private mutating func askOrOffer() {
        // What is said of a part was said of the whole.
        guard referral.part == nil else { return offerToNext() }
        let missing = referral.lead.missing
        guard missing.isEmpty else {
            decision.referral.stage = .collecting(missing: missing)
            return tellReferrer(.question(summary, missing: missing))
        }
        tellReferrer(.receipt(summary, changed: false))
        if let first = situation.first { return giveWay(to: first) }
        offerToNext()
    }

    /// Another firm told of the same customer first: both are told so, in the same words.
    private mutating func giveWay(to first: FirstLead) {
        decision.referral.stage = .closed(.cameSecond(at: situation.now))
        keepForAWhile()
        // In place of the receipt, which says that partners are asked now.
        decision.notes = []
        tellOfSameCustomer(first: first.openedAt)
        decision.onward.append(Onward(referral: first.referral, event: .customerCameAgain))
    }

    mutating func tellOfSameCustomer(first: Date) {
        tellReferrer(.sameCustomer(referral.reference, firstAt: first))
    }

    /// The partner who is being asked gets the new facts under the same offer and the same window.
    mutating func correct(with draft: LeadDraft, while offer: Offer) {
        let before = brief(for: offer)
        add(draft)
        tellChange()
        if brief(for: offer) != before { write(.offer(letter(for: offer)), to: .partner(offer.partner, offer.id)) }
    }

    mutating func correct(with draft: LeadDraft, after handoff: Handoff) {
        let before = leadWithBudget
        add(draft)
        var known = leadWithBudget
        known.keptBack = before.keptBack
        // To keep something back comes too late now: he hears who has it.
        guard known != before || leadWithBudget == before else {
            decision.remark = .alreadyHandedOff
            return tell(.referrer)
        }
        tellChange()
        handOver(handoff)
    }

    mutating func add(_ draft: LeadDraft) {
        guard let place = referral.part else {
            decision.referral.lead = referral.lead.adding(draft)
            return stampConsent()
        }
        decision.referral.part?.job.budget = draft.budget ?? place.job.budget
        decision.referral.lead = referral.lead.adding(draft.part(place))
        stampConsent()
    }

    /// Of a change to a part the referrer has heard with the whole.
    mutating func tellChange() {
        // That the customer agreed is told with what follows from it.
        if case .reserved = referral.stage, referral.lead.consent != nil { return }
        if referral.part == nil { tellReferrer(.receipt(summary, changed: true)) }
    }

    mutating func withdraw() {
        decision.referral.stage = .closed(.withdrawn(at: situation.now))
        keepForAWhile()
        tellReferrer(.withdrawn(referral.reference, receiver: nil))
    }

    mutating func withdraw(from offer: Offer) {
        decision.referral.past.append(offer.answered(.withdrawn(at: situation.now)))
        teach(offer, .void)
        write(.withdrawnFromPartner(referral.reference), to: .partner(offer.partner, offer.id))
        withdraw()
    }

    mutating func withdrawTooLate(_ handoff: Handoff) {
        decision.remark = .alreadyHandedOff
        tellReferrer(.withdrawn(referral.reference, receiver: situation.firm(handoff.receiver)))
    }

    /// The referrer's answer goes to the partner who asked, once.
    mutating func passOn(_ words: String, to offer: Offer) {
        decision.referral.question = nil
        write(
            .referrerAnswered(referral.reference, referrer: referrerAsShown(to: offer), words: words),
            to: .partner(offer.partner, offer.id)
        )
    }

    // MARK: The partner who is asked speaks

    mutating func hear(_ reply: Reply, to offer: Offer) {
        switch reply.intent {
        case .accept:
            take(offer)
        case .decline(let reason):
            moveOn(from: offer, becauseOf: .declined(at: situation.now, reason: reason))
        case .unsubscribe:
            tellWishForNone(of: offer)
            moveOn(
                from: offer,
                becauseOf: .declined(at: situation.now, reason: .other("wants no more offers"))
            )
        case .question, .counter, .snooze, .progress, .won, .lost, .returned, .unclear:
            answer(reply, about: offer)
        }
    }

    mutating func tellWishForNone(of offer: Offer) {
        tellOperator("\(situation.firm(offer.partner)) wants no more offers. Pause the firm in the partner list.")
    }

    /// What decides nothing: a question goes to the referrer, anything else back with a word on what would do.
    mutating func answer(_ reply: Reply, about offer: Offer) {
        switch reply.intent {
        case .question, .counter:
            decision.referral.question = offer.id
            tellReferrer(
                .partnerAsked(referral.reference, partner: situation.firm(offer.partner), words: reply.words)
            )
            write(
                .askedOnward(referral.reference, closesAt: localClosing(of: offer)),
                to: .partner(offer.partner, offer.id)
            )
        case .accept, .decline, .unsubscribe, .snooze, .progress, .won, .lost, .returned, .unclear:
            decision.remark = .notUnderstood
            write(
                .notUnderstood(.answerToOffer(referral.reference, closesAt: localClosing(of: offer))),
                to: .partner(offer.partner, offer.id)
            )
        }
    }

    mutating func accept(_ offer: Offer) {
        let handoff = Handoff(offer: offer.answered(.accepted(at: situation.now)), at: situation.now)
        decision.referral.stage = .handedOff(handoff)
        teach(offer, .accepted)
        handOver(handoff)
        tellReferrer(
            .taken(
                referral.reference,
                receiver: situation.firm(handoff.receiver),
                at: situation.now,
                km: offer.match.distance,
                tellsBack: referral.mayTellBack
            )
        )
        book(.handedOff, taker: handoff.receiver)
        decision.deadlines = situation.policy.outcomeAskedAfterDays.enumerated().map { index, days in
            Deadline(
                referral: referral.id,
                kind: .askOutcome(offer.id, time: index + 1),
                at: situation.now.addingTimeInterval(Double(days) * 86_400)
            )
        }
        keepForAWhile()
    }

    private mutating func handOver(_ handoff: Handoff) {
        let letter = HandoffLetter(
            reference: referral.reference,
            lead: leadWithBudget.shown(to: .receiver),
            referrer: situation.firm(referral.referrer),
            referrerContact: situation.contact(referral.referrer),
            job: jobLetter,
            greeting: situation.directory[handoff.receiver]?.contact
        )
        write(.handoff(letter), to: .partner(handoff.receiver, handoff.offer.id))
        decision.disclosures = disclosed.map { field in
            Disclosure(field: field, to: handoff.receiver, at: situation.now, authority: handoff.offer.id)
        }
    }

    /// What the receiver sees and could not see before, as far as this lead has it.
    private var disclosed: [Disclosure.Field] {
        let lead = referral.lead
        return Disclosure.Field.allCases.filter { field in
            guard Audience.receiver.sight(of: field.part) == .whole, Audience.asked.sight(of: field.part) == .nothing
            else { return false }
            switch field {
            case .name: return lead.customer.name != nil
            case .company: return lead.customer.company != nil
            case .emails: return !lead.customer.emails.isEmpty
            case .phones: return !lead.customer.phones.isEmpty
            case .address: return lead.place?.value.saysMoreThanShown ?? false
            case .words: return !lead.words.isEmpty
            case .originalMail: return true
            }
        }
    }

    mutating func remind(_ offer: Offer) {
        write(.reminder(letter(for: offer)), to: .partner(offer.partner, offer.id))
    }

    /// The open offer is over; the next partner is asked at once.
    mutating func moveOn(from offer: Offer, becauseOf answer: Offer.Answer) {
        decision.referral.past.append(offer.answered(answer))
        part(from: offer, because: answer)
        offerToNext()
    }

    /// What is learned from the end of an offer, and told to whom.
    mutating func part(from offer: Offer, because answer: Offer.Answer) {
        switch answer {
        case .declined(_, let reason):
            teach(offer, reason == .busy ? .busy : .declined)
            write(.declinedThanks(referral.reference), to: .partner(offer.partner, offer.id))
        case .lapsed:
            teach(offer, .lapsed)
            write(.lapsed(referral.reference), to: .partner(offer.partner, offer.id))
        case .bounced:
            teach(offer, .void)
            tellOperator("Mail to \(situation.firm(offer.partner)) came back: check the address in the partner list.")
        case .awaited, .interested, .accepted, .withdrawn, .notChosen:
            break
        }
    }

    // MARK: The receiver speaks

    mutating func hear(_ reply: Reply, of handoff: Handoff) {
        let receiver = situation.firm(handoff.receiver)
        switch reply.intent {
        case .won(let value):
            close(handoff, with: .won(handoff, value: value, at: situation.now), told: .won(value), as: .won(value))
        case .lost(let reason):
            close(handoff, with: .lost(handoff, reason: reason, at: situation.now), told: .lost(reason), as: .lost)
        case .returned(let reason):
            close(
                handoff,
                with: .returned(handoff, reason: reason, at: situation.now),
                told: .returned(reason),
                as: .returned
            )
        case .progress:
            keepPromise(handoff)
            guard referral.mayTellBack else { break }
            tellReferrer(.progressTold(referral.reference, receiver: receiver, words: reply.words))
        case .question, .counter:
            keepPromise(handoff)
            decision.referral.question = handoff.offer.id
            tellReferrer(.partnerAsked(referral.reference, partner: receiver, words: reply.words))
        case .accept:
            // Said twice, or delivered twice: one assignment, and the same answer.
            decision.remark = .alreadyHandedOff
            tell(.asked(handoff.offer.id))
        case .unsubscribe:
            tellOperator("\(receiver) wants no more offers. Pause the firm in the partner list.")
        case .decline, .snooze, .unclear:
            decision.remark = .notUnderstood
            write(.notUnderstood(.report(referral.reference)), to: .partner(handoff.receiver, handoff.offer.id))
        }
    }

    private mutating func close(
        _ handoff: Handoff,
        with outcome: Outcome,
        told words: OutcomeWords,
        as kind: LedgerEntry.Kind
    ) {
        keepPromise(handoff)
        decision.referral.stage = .closed(outcome)
        keepForAWhile()
        switch outcome {
        case .won(_, let value, _):
            teachWorth(value, to: handoff.receiver)
            teach(handoff.receiver, .ended(.won))
        case .lost: teach(handoff.receiver, .ended(.lost))
        case .returned: teach(handoff.receiver, .ended(.returned))
        case .unplaced, .withdrawn, .cameSecond, .divided: break
        }
        write(.outcomeThanks(referral.reference, words), to: .partner(handoff.receiver, handoff.offer.id))
        if let told = words.told(back: referral.mayTellBack) {
            tellReferrer(.outcomeTold(referral.reference, receiver: situation.firm(handoff.receiver), told))
        }
        book(kind, taker: handoff.receiver)
    }

    /// - Parameter time: 1 for the first time he is asked.
    mutating func askOutcome(_ handoff: Handoff, time: Int) {
        if time > 1, time == situation.policy.outcomeAskedAfterDays.count { breakPromise(handoff) }
        write(
            .outcomeAsked(referral.reference, receivedAt: handoff.at),
            to: .partner(handoff.receiver, handoff.offer.id)
        )
    }

    /// The receiver said something of the customer: he called.
    private mutating func keepPromise(_ handoff: Handoff) { settle(handoff, .told, teaching: true) }

    /// He was asked before, and kept silent.
    private mutating func breakPromise(_ handoff: Handoff) { settle(handoff, .missed, teaching: false) }

    private mutating func settle(_ handoff: Handoff, _ contact: Handoff.Contact, teaching kept: Bool) {
        guard handoff.contact == nil else { return }
        var handoff = handoff
        handoff.contact = contact
        decision.referral.stage = .handedOff(handoff)
        teach(handoff.receiver, .contacted(kept: kept))
    }

    /// The customer's details did not arrive, though the lead counts as placed: only a person can mend it.
    mutating func handoffBounced(_ handoff: Handoff) {
        tellOperator(
            "\(situation.firm(handoff.receiver)) accepted \(referral.reference), but a mail with it came back. "
                + "Ask the firm for a working address."
        )
    }

    // MARK: Somebody speaks too late

    mutating func hearTooLate(_ reply: Reply, to id: Identifier<Offer>) {
        guard let offer = referral.offer(id) else {
            decision.remark = .notTheOpenOffer
            return
        }
        decision.remark = .tooLate
        switch reply.intent {
        case .accept, .question, .counter, .snooze, .won, .lost, .returned, .progress, .unclear:
            // Whoever had the lead keeps hearing how it stands; whoever did not, that it is placed.
            if isReceiver(of: offer) {
                tell(.asked(id))
            } else {
                write(.alreadyPlaced(referral.reference), to: .partner(offer.partner, id))
            }
        case .decline, .unsubscribe:
            break
        }
    }

    private func isReceiver(of offer: Offer) -> Bool {
        if case .accepted = offer.answer { return true }
        return false
    }

    // MARK: Anybody asks

    mutating func tell(_ party: Party) {
        let timeline = LeadTimeline(of: referral, for: party, in: situation)
        switch party {
        case .referrer:
            tellReferrer(.status(timeline))
        case .asked(let id):
            guard let offer = referral.offer(id) else {
                decision.remark = .notTheOpenOffer
                return
            }
            write(.status(timeline), to: .partner(offer.partner, id))
        }
    }

    mutating func prove(to party: Party) {
        switch party {
        case .referrer:
            tellReferrer(.proof(referral.reference))
        case .asked(let id):
            guard let offer = referral.offer(id) else {
                decision.remark = .notTheOpenOffer
                return
            }
            write(.proof(referral.reference), to: .partner(offer.partner, id))
        }
    }

    mutating func explain(to partner: PartnerKey) {
        let offer = referral.offers.last { $0.partner == partner }
        let audience = offer.map { referral.audience(of: .asked($0.id)) } ?? .others
        guard
            let explanation = Explanation(
                of: referral.reference,
                in: situation.rankings,
                for: partner,
                who: audience,
                keptBack: referral.lead.closedToAsked
            )
        else {
            decision.remark = .notRanked
            return
        }
        write(.why(explanation), to: offer.map { .partner(partner, $0.id) } ?? .member(partner))
    }

    // MARK: The next partner

    mutating func offerToNext() {
        let asked = referral.past.map(\.partner)
        let ranking = situation.circle.rank(
            referral.lead,
            from: referral.referrer,
            asked: Set(asked),
            knowers: situation.knowers,
            at: situation.now
        )
        decision.ranking = ranking
        if asked.isEmpty, let wanted = ranking.wanted { teach(wanted.partner, .wanted(gain: wanted.gain)) }
        if ranking.matches.isEmpty, asked.isEmpty, divide() { return }
        let left = situation.policy.partnersAsked - asked.count
        let best = ranking.matches.filter { situation.directory[$0.partner] != nil }.prefix(max(0, min(left, atOnce)))
        guard let first = best.first, let partner = situation.directory[first.partner] else {
            return giveUp(Outcome.Unplaced(asked: asked.count, lacking: ranking.lacking))
        }
        // With nobody beside him there is nothing to choose.
        if best.count > 1 { return ask(Array(best)) }
        let offer = newOffer(referral.past.count + 1, to: partner, because: first)
        decision.referral.stage = .offering(offer)
        ask(offer)
    }

    func newOffer(_ number: Int, to partner: Partner, because match: Match) -> Offer {
        Offer(
            id: referral.offerID(number),
            partner: partner.key,
            askedAt: situation.now,
            closesAt: partner.profile.hours.moment(after: window, from: situation.now),
            match: match
        )
    }

    mutating func ask(_ offer: Offer) {
        if let traits = LeadTraits(referral.lead, from: referral.referrer, under: situation.policy) {
            teach(offer.partner, .asked(traits))
        }
        write(.offer(letter(for: offer)), to: .partner(offer.partner, offer.id))
        setDeadlines(of: offer, from: situation.now)
    }

    /// The partner was promised a time to answer, and he could not before the letter left.
    mutating func countAnew(_ offer: Offer, from left: Date) {
        let isPast = offer.closesAt <= left
        var offer = offer
        offer.leftAt = left
        if let hours = situation.directory[offer.partner]?.profile.hours {
            offer.closesAt = hours.moment(after: window, from: left)
        }
        if case .choosing(let round) = referral.stage {
            decision.referral.stage = .choosing(round.replacing(offer))
        } else {
            decision.referral.stage = .offering(offer)
        }
        setDeadlines(of: offer, from: left)
        // The letter names a moment that was over when it came.
        if isPast { remind(offer) }
    }

    private mutating func setDeadlines(of offer: Offer, from begin: Date) {
        let hours = situation.directory[offer.partner]?.profile.hours
        let half = hours?.moment(after: window / 2, from: begin) ?? offer.closesAt
        decision.deadlines += [
            Deadline(referral: referral.id, kind: .remind(offer.id), at: half),
            Deadline(referral: referral.id, kind: .expire(offer.id), at: offer.closesAt),
        ]
    }

    var window: Double {
        referral.lead.neededBy?.value.urgency == .asap ? situation.policy.window.asap : situation.policy.window.normal
    }

    private mutating func giveUp(_ unplaced: Outcome.Unplaced) {
        decision.referral.stage = .closed(.unplaced(unplaced, at: situation.now))
        keepForAWhile()
        tellReferrer(.nobodyLeft(summary, unplaced))
        write(.nobodyLeft(withoutCustomer, unplaced), to: .operator)
    }

    /// The operator learns what was lacking, not who the customer is.
    private var withoutCustomer: LeadSummary {
        LeadSummary(reference: referral.reference, lead: referral.lead.shown(to: .operators))
    }

    // MARK: A job of several parts

    /// Nobody does all of it, and nobody was asked: the trades are divided among as few partners as can do them.
    ///
    /// - Returns: Whether it could be done.
    private mutating func divide() -> Bool {
        let lead = referral.lead
        guard referral.part == nil, let traits = LeadTraits(lead, from: referral.referrer, under: situation.policy)
        else { return false }
        var trades: [Competence] = []
        for trade in traits.needs where !trades.contains(trade) { trades.append(trade) }
        let (circle, knowers, referrer, now) =
            (situation.circle, situation.knowers, referral.referrer, situation.now)
        let groups = LeadDivision.parts(of: trades, atMost: situation.policy.partsAtMost) { trades in
            var part = lead
            part.needs.removeAll { !trades.contains($0.value.competence) }
            part.budget = nil
            return circle.isServed(part, from: referrer, knowers: knowers, at: now)
        }
        guard let groups else { return false }
        let job = Job(
            whole: referral.id,
            reference: referral.reference,
            parts: groups.enumerated().map { index, trades in
                Job.Part(number: index + 1, trades: trades, standing: .asking(nil))
            },
            budget: lead.budget
        )
        decision.referral.stage = .closed(.divided(job, at: now))
        decision.parts = job.parts.map { part in
            let place = JobPlace(number: part.number, job: job)
            return NewPart(id: Job.id(ofPart: part.number, of: referral.id), place: place, lead: lead.part(place))
        }
        // In place of the receipt that speaks of one partner.
        decision.notes = []
        let summary = LeadSummary(
            reference: referral.reference,
            lead: lead,
            parts: job.parts,
            awaitedConsent: awaitedConsent
        )
        tellReferrer(.receipt(summary, changed: false))
        return true
    }

    /// The whole learns how one of its parts stands. The part itself tells the referrer.
    mutating func hear(_ part: Job.Part, of job: Job) {
        var job = job
        job.note(part)
        let waiting = job.parts.compactMap(\.question)
        // The latest question is the one that an answer is about.
        decision.referral.question = part.question ?? waiting.first { $0 == referral.question } ?? waiting.first
        keep(job)
        keepForAWhile()
    }

    /// A part learns of another one. Its receiver is told when that changes with whom he works, or who leads.
    mutating func hear(_ other: Job.Part) {
        decision.referral.part?.job.note(other)
        guard case .handedOff(let handoff) = referral.stage, let letter = jobLetter else { return }
        switch other.standing {
        case .taken, .returned, .unplaced, .withdrawn:
            write(.job(referral.reference, letter), to: .partner(handoff.receiver, handoff.offer.id))
        case .asking, .won, .lost: break
        }
    }

    mutating func correct(_ job: Job, with draft: LeadDraft) {
        var job = job
        job.budget = draft.budget ?? job.budget
        decision.referral.lead = referral.lead.adding(draft)
        stampConsent()
        keep(job)
        tellReferrer(
            .receipt(
                LeadSummary(
                    reference: referral.reference,
                    lead: referral.lead,
                    parts: job.parts,
                    awaitedConsent: awaitedConsent
                ),
                changed: true
            )
        )
        decision.onward = job.parts.filter(\.standing.isOpen).compactMap { part in
            var addition = draft.part(JobPlace(number: part.number, job: job))
            addition.budget = draft.budget
            return addition.isSilent ? nil : onward(.referrerAdded(addition), to: part)
        }
    }

    mutating func passOn(_ words: String, within job: Job) {
        guard let question = referral.question, let part = job.parts.first(where: { $0.question == question }) else {
            decision.remark = .nobodyAsked
            return
        }
        decision.onward = [onward(.referrerSaid(words), to: part)]
    }

    mutating func withdraw(_ job: Job) {
        decision.onward = job.parts.filter(\.standing.isOpen).map { onward(.referrerWithdrew, to: $0) }
        if decision.onward.isEmpty { decision.remark = .alreadyClosed }
    }

    func onward(_ event: Event, to part: Job.Part) -> Onward {
        Onward(referral: Job.id(ofPart: part.number, of: referral.id), event: event)
    }

    private mutating func keep(_ job: Job) {
        guard case .closed(let outcome) = referral.stage else { return }
        decision.referral.stage = .closed(.divided(job, at: outcome.at))
    }

    /// A part that has moved on tells the whole, and the other parts when it is taken or over.
    mutating func tellJob(since before: Referral) {
        guard let place = referral.part else { return }
        let standing = referral.standingInJob
        let hasMoved = standing != before.standingInJob
        let question = referral.openQuestion
        guard hasMoved || question != before.openQuestion else { return }
        let part = Job.Part(
            number: place.number,
            trades: place.trades,
            standing: standing,
            question: question
        )
        decision.referral.part?.job.note(part)
        decision.onward.append(Onward(referral: place.job.whole, event: .partMoved(part)))
        if case .asking = standing { return }
        guard hasMoved else { return }
        decision.onward += place.others.map {
            Onward(referral: Job.id(ofPart: $0.number, of: place.job.whole), event: .partMoved(part))
        }
    }

    private func label(_ place: JobPlace) -> PartLabel {
        PartLabel(
            reference: place.job.reference,
            number: place.number,
            count: place.job.parts.count,
            trades: place.trades
        )
    }

    private var jobLetter: JobLetter? {
        referral.part.map { place in
            JobLetter(
                label: label(place),
                youLead: place.isLeading,
                others: place.others.map { other in
                    JobLetter.Other(
                        trades: other.trades,
                        who: other.standing.receiver.map { "\(situation.firm($0)) (\(situation.contact($0)))" },
                        leads: place.job.leading == other.number,
                        hasFallenAway: other.standing.hasFallenAway
                    )
                },
                hasBudget: place.job.budget != nil
            )
        }
    }

    /// As it was told: a part has no budget of its own, and shows that of the job.
    private var leadWithBudget: LeadDraft {
        var lead = referral.lead
        lead.budget = lead.budget ?? referral.part?.job.budget
        return lead
    }

    // MARK: Words

    func brief(for offer: Offer) -> BlindBrief {
        var brief = BlindBrief(of: leadWithBudget, distance: offer.match.distance)
        brief.budget?.isOfWholeJob = referral.part != nil
        return brief
    }

    func letter(for offer: Offer) -> OfferLetter {
        OfferLetter(
            reference: referral.reference,
            brief: brief(for: offer),
            referrer: referrerAsShown(to: offer),
            reasons: reasons(for: offer),
            closesAt: localClosing(of: offer),
            part: referral.part.map { place in
                OfferedPart(others: place.others.flatMap(\.trades), leads: place.isLeading)
            },
            askedAtOnce: askedAtOnce,
            greeting: situation.directory[offer.partner]?.contact
        )
    }

    /// How many have the offer before them at the same time; nil when he is asked alone.
    private var askedAtOnce: Int? {
        guard case .choosing(let round) = referral.stage else { return nil }
        return round.offers.count
    }

    private func referrerAsShown(to offer: Offer) -> String? {
        let audience = referral.audience(of: .asked(offer.id))
        let isShown = audience.sight(of: .referrer, keptBack: referral.lead.keptBack) != .nothing
        return isShown ? situation.firm(referral.referrer) : nil
    }

    /// How far it is tells the district, to whoever knows where he is himself.
    private func reasons(for offer: Offer) -> [Ground] {
        let closed = referral.lead.closedToAsked
        let isDistrictShown = Audience.asked.sight(of: .district, keptBack: closed) != .nothing
        return offer.match.reasons.filter { isDistrictShown || $0.factor != .distance }.map(\.because)
    }

    private func localClosing(of offer: Offer) -> LocalTime {
        var closesAt = offer.closesAt
        if case .reserved(_, let until) = referral.stage { closesAt = until }
        return LocalTime(closesAt, in: situation.directory[offer.partner]?.profile.hours.timeZone ?? .gmt)
    }

    mutating func tellReferrer(_ message: Note.Message) {
        write(message, to: .referrer(referral.referrer), of: referral.part.map(label))
    }

    mutating func tellOperator(_ sentence: String) {
        write(.attention(sentence), to: .operator)
    }

    mutating func write(_ message: Note.Message, to recipient: Note.Recipient, of part: PartLabel? = nil) {
        let id = Identifier<Note>("note/\(referral.steps)/\(decision.notes.count)", of: referral.id)
        decision.notes.append(Note(id: id, to: recipient, message: message, part: part))
    }

    mutating func teach(_ offer: Offer, _ answer: Lesson.Answer) {
        teach(offer.partner, .answered(answer, askedAt: offer.beganAt))
    }

    /// How true the budget was that the referrer had named; nothing where one of both was not told.
    private mutating func teachWorth(_ value: Money?, to receiver: PartnerKey) {
        let policy = situation.policy
        guard let won = value.flatMap(policy.worth(of:)),
            let said = LeadTraits(referral.lead, from: referral.referrer, under: policy)?.worth, said > 0
        else { return }
        teach(receiver, .valued(share: min(1, won / said)))
    }

    private mutating func teach(_ partner: PartnerKey, _ kind: Lesson.Kind) {
        decision.lessons.append(Lesson(lead: referral.id, partner: partner, at: situation.now, kind: kind))
    }

    private mutating func book(_ kind: LedgerEntry.Kind, taker: PartnerKey) {
        decision.entries.append(LedgerEntry(giver: referral.referrer, taker: taker, kind: kind, at: situation.now))
    }
}
