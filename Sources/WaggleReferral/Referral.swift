public import Foundation

/// A lead on its way, from the first mail to the outcome. Start here: ``decide(_:in:)``.
public struct Referral: Hashable, Codable, Sendable {
    public let id: Identifier<Referral>
    public let reference: LeadReference
    public let referrer: PartnerKey
    public let openedAt: Date
    /// The lead as understood so far.
    public internal(set) var lead: LeadDraft
    public internal(set) var stage: Stage
    /// The offer whose partner asked the referrer something that is not answered yet.
    public internal(set) var question: Identifier<Offer>?
    /// Events decided so far: what makes the ids of the next notes and offers new.
    public internal(set) var steps: Int
    /// When the customer was asked whether he may be passed on.
    public internal(set) var customerAskedAt: Date?
    /// When its customer was forgotten; nothing of him comes back afterwards.
    public internal(set) var forgottenAt: Date?
    /// Offers that are settled, oldest first; the open one, if any, is in ``stage``.
    public internal(set) var past: [Offer]
    /// Set when it is one part of a larger job.
    public internal(set) var part: JobPlace?

    public enum Stage: Hashable, Codable, Sendable {
        /// Something is missing before anybody can be asked.
        case collecting(missing: [LeadField])
        /// One partner is being asked.
        case offering(Offer)
        /// Several are being asked at once, and the referrer picks among those interested.
        case choosing(SealedRound)
        /// A partner took it, and gets the customer when somebody said until then that the customer agreed.
        case reserved(Offer, until: Date)
        case handedOff(Handoff)
        case closed(Outcome)

        /// The word for it in lists and queries.
        public var name: String {
            switch self {
            case .collecting: "collecting"
            case .offering, .choosing, .reserved: "offering"
            case .handedOff: "handed off"
            case .closed: "closed"
            }
        }
    }

    /// A referral nothing is known of yet; its first event is ``Event/received(_:)``.
    public init(
        id: Identifier<Referral>,
        reference: LeadReference,
        referrer: PartnerKey,
        openedAt: Date,
        part: JobPlace? = nil
    ) {
        self.id = id
        self.reference = reference
        self.referrer = referrer
        self.openedAt = openedAt
        lead = LeadDraft()
        stage = .collecting(missing: LeadField.allCases)
        steps = 0
        past = []
        self.part = part
    }

    /// The offer with this id, open or settled.
    public func offer(_ id: Identifier<Offer>) -> Offer? { offers.first { $0.id == id } }

    /// The offer with this id, while its partner's answer is awaited.
    public func awaited(_ id: Identifier<Offer>) -> Offer? {
        switch stage {
        case .offering(let offer): offer.id == id ? offer : nil
        case .choosing(let round): round.awaited.first { $0.id == id }
        case .collecting, .reserved, .handedOff, .closed: nil
        }
    }

    /// What the next offer is called: they are counted as they are made.
    func offerID(_ number: Int) -> Identifier<Offer> { Identifier("offer/\(number)", of: id) }

    /// The how many-th offer it was, from 1. Always the same, whatever became of it and of those beside it.
    public func number(of offer: Identifier<Offer>) -> Int? {
        (1...max(1, offers.count)).first { offerID($0) == offer }
    }

    /// Every offer ever made; the accepted one last, the others as they were made.
    public var offers: [Offer] {
        switch stage {
        case .offering(let offer), .reserved(let offer, _): past + [offer]
        case .choosing(let round): past + round.offers
        case .handedOff(let handoff): past + [handoff.offer]
        case .closed(.won(let handoff, _, _)), .closed(.lost(let handoff, _, _)), .closed(.returned(let handoff, _, _)):
            past + [handoff.offer]
        case .collecting, .closed(.unplaced), .closed(.withdrawn), .closed(.cameSecond), .closed(.divided): past
        }
    }
}
