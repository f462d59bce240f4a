import Foundation
import WaggleTransport

/// The customer is asked himself, once, in the referrer's name: when somebody has accepted, and before anything of him
/// goes there.
extension Step {
    /// By the house's rule, or because the referrer wants it so.
    var isCustomerToBeAsked: Bool { situation.policy.asksCustomer || referral.lead.asksCustomer }

    /// Who is asked, should somebody accept now.
    var awaitedConsent: LeadSummary.AwaitedConsent? {
        guard isConsentAwaited else { return nil }
        return isCustomerToBeAsked && customerAddress != nil ? .customer : .referrer
    }

    /// - Returns: Whether he is asked, now or before. Whoever is named as the customer of many leads is left in peace.
    mutating func askCustomer(about offer: Offer, until: Date) -> Bool {
        guard isCustomerToBeAsked, let address = customerAddress,
            referral.customerAskedAt != nil || !situation.askedCustomers.contains(address)
        else { return false }
        // Half of the time is his; then the referrer is asked as well.
        let half = situation.now.addingTimeInterval(until.timeIntervalSince(situation.now) / 2)
        decision.deadlines.append(Deadline(referral: referral.id, kind: .remind(offer.id), at: half))
        guard referral.customerAskedAt == nil else { return true }
        decision.referral.customerAskedAt = situation.now
        let letter = CustomerLetter(
            referrer: situation.firm(referral.referrer),
            referrerContact: situation.contact(referral.referrer),
            trades: referral.lead.needs.reduce(into: []) { trades, need in
                if !trades.contains(need.value.competence) { trades.append(need.value.competence) }
            },
            closesAt: local(until, of: referral.referrer)
        )
        write(.customerAsked(letter), to: .customer(address))
        return true
    }

    /// Nobody is asked at an address that was only guessed to be the customer's, or that is a partner's own.
    private var customerAddress: MailAddress? {
        referral.lead.customer.emails.first { found in
            found.confidence >= situation.policy.sureEnough
                && situation.directory.partner(at: found.value.folded) == nil
                && situation.directory.partner(ofDomain: found.value.domain) == nil
        }?.value
    }

    /// He kept silent for half of the time, or cannot be reached.
    mutating func askReferrerAfterAll(about offer: Offer, until: Date) {
        guard isConsentAwaited, referral.customerAskedAt != nil else {
            decision.remark = .notTheOpenOffer
            return
        }
        askReferrer(about: offer, until: until, .inVain)
    }

    mutating func hear(_ answer: CustomerAnswer) {
        guard referral.forgottenAt == nil else {
            decision.remark = .customerForgotten
            return
        }
        switch answer.intent {
        case .yes, .withoutTellingBack: agree(answer)
        case .no: refuse(answer)
        case .other:
            // A part has the words from the whole, which has told the referrer.
            if referral.part == nil { tellReferrer(.customerSaid(referral.reference, words: answer.words)) }
        }
    }

    /// His own word outweighs what others said for him.
    private mutating func agree(_ answer: CustomerAnswer) {
        guard referral.lead.consent?.value.by != .customer else {
            decision.remark = .alreadyAgreed
            return
        }
        if case .closed = referral.stage, !referral.isDivided {
            decision.remark = .alreadyClosed
            return
        }
        let consent = Consent(by: .customer, mayTellBack: answer.intent == .yes)
        decision.referral.lead.consent = Found(consent, quote: String(answer.words.prefix(200)), confidence: 1)
        stampConsent()
        tellParts(answer)
    }

    /// Whoever is being asked, or has it reserved, hears that it was taken back and not why.
    private mutating func refuse(_ answer: CustomerAnswer) {
        let isPart = referral.part != nil
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
        case .handedOff(let handoff):
            let receiver = situation.firm(handoff.receiver)
            tellReferrer(.customerRefused(referral.reference, receiver: receiver))
            return tellOperator(
                "The customer of \(referral.reference) says that he does not want to be passed on, and \(receiver) has him "
                    + "already. Ask them to leave him alone, or forget him: `waggle forget \(referral.reference)`."
            )
        case .closed(.divided):
            tellParts(answer)
            return tellReferrer(.customerRefused(referral.reference, receiver: nil))
        case .closed:
            decision.remark = .alreadyClosed
            return
        }
        keepForAWhile()
        if !isPart { tellReferrer(.customerRefused(referral.reference, receiver: nil)) }
    }

    /// What is said of the whole is said of its parts.
    private mutating func tellParts(_ answer: CustomerAnswer) {
        guard case .closed(.divided(let job, _)) = referral.stage else { return }
        decision.onward += job.parts.map { onward(.customerAnswered(answer), to: $0) }
    }
}

extension Policy {
    /// Days that a customer has to answer, where the house demands no consent otherwise.
    static let customerAnswersWithinDays = 3
}

extension Referral {
    /// Whether the referrer hears what comes of it: nobody asked the customer, or he does not mind.
    var mayTellBack: Bool { lead.consent?.value.mayTellBack ?? true }
}

extension OutcomeWords {
    /// That it came back is told in any case, since it is the referrer's again.
    func told(back mayTellBack: Bool) -> OutcomeWords? {
        guard !mayTellBack else { return self }
        if case .returned = self { return .returned("") }
        return nil
    }
}
