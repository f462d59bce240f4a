public import Foundation

/// Something that happened to a referral.
public enum Event: Hashable, Codable, Sendable {
    /// The lead was told to Waggle; always the first event.
    case received(LeadDraft)
    /// The referrer answered the question or corrected something.
    case referrerAdded(LeadDraft)
    /// The referrer wrote something else, in his own words: an answer, if a partner had asked.
    case referrerSaid(String)
    case referrerWithdrew
    /// The referrer picked one of those interested.
    case referrerChose(Identifier<Offer>)
    /// The partner who holds this offer said something.
    case replied(Reply, to: Identifier<Offer>)
    /// The mail that carried this offer came back for good.
    case bounced(Identifier<Offer>)
    /// The letter with this offer left long after it was written: a mail server was away.
    case offerLeft(Identifier<Offer>, at: Date)
    case deadlinePassed(Deadline.Kind)
    /// Another part of the same job has moved on; of the whole, one of its parts.
    case partMoved(Job.Part)
    /// Another firm told of the same customer, later.
    case customerCameAgain
    /// The customer answered whether he may be passed on.
    case customerAnswered(CustomerAnswer)
    /// The mail that asked him came back for good.
    case customerUnreachable
    /// Somebody who may know asks how it stands.
    case statusAsked(by: Party)
    /// Somebody who may know asks for a proof of what left, and to whom.
    case proofAsked(by: Party)
    /// A partner asks why the lead went where it went.
    case whyAsked(by: PartnerKey)

    /// The word for it in histories and logs.
    public var name: String {
        switch self {
        case .received: "received"
        case .referrerAdded: "referrer added"
        case .referrerSaid: "referrer said"
        case .referrerWithdrew: "referrer withdrew"
        case .referrerChose: "referrer chose"
        case .replied: "replied"
        case .bounced: "bounced"
        case .offerLeft: "offer left"
        case .deadlinePassed(.forget): "customer forgotten"
        case .deadlinePassed(.consented): "consent recorded"
        case .deadlinePassed: "deadline passed"
        case .partMoved: "part moved"
        case .customerCameAgain: "customer came again"
        case .customerAnswered: "customer answered"
        case .customerUnreachable: "customer unreachable"
        case .statusAsked: "status asked"
        case .proofAsked: "proof asked"
        case .whyAsked: "why asked"
        }
    }
}

extension Event {
    /// Whether everything the customer is known by is to be destroyed with it.
    public var forgetsCustomer: Bool {
        if case .deadlinePassed(.forget) = self { return true }
        return false
    }
}

/// One side of a referral.
public enum Party: Hashable, Codable, Sendable {
    case referrer
    /// The partner who was asked with this offer.
    case asked(Identifier<Offer>)
}
