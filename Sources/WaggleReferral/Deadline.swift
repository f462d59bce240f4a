public import Foundation

/// A moment at which Waggle acts by itself.
public struct Deadline: Hashable, Codable, Sendable {
    public var referral: Identifier<Referral>
    public var kind: Kind
    public var at: Date

    public enum Kind: Hashable, Codable, Sendable {
        /// Half of an offer's window is over.
        case remind(Identifier<Offer>)
        /// An offer's window is over.
        case expire(Identifier<Offer>)
        /// The referrer's time to choose among those interested is over.
        case choose
        /// Time to ask the receiver how it went; counted from 1.
        case askOutcome(Identifier<Offer>, time: Int)
        /// The operators say that the customer agreed to be passed on.
        case consented
        /// Time to forget the customer.
        case forget(Forgetting)
    }

    /// Why a customer is forgotten.
    public enum Forgetting: Int, Hashable, Codable, Sendable, CaseIterable {
        /// He asked for it, or somebody for him.
        case asked
        /// The lead has been closed for as long as the policy keeps it.
        case old
    }

    public init(referral: Identifier<Referral>, kind: Kind, at: Date) {
        self.referral = referral
        self.kind = kind
        self.at = at
    }
}

extension Deadline.Kind {
    /// Unique within the referral: the key in the store.
    public var key: String {
        switch self {
        case .remind(let offer): "remind/\(offer)"
        case .expire(let offer): "expire/\(offer)"
        case .choose: "choose"
        case .askOutcome(let offer, let time): "ask-outcome/\(offer)/\(time)"
        case .consented: "consented"
        case .forget(let why): "forget/\(why)"
        }
    }
}
