public import Foundation

/// How a lead stands and what happened to it, as one party may see it.
public struct LeadTimeline: Hashable, Codable, Sendable {
    public var reference: LeadReference
    /// One sentence: where it stands now.
    public var now: Standing
    public var steps: [Step]

    /// Where a lead stands, as its reader may know it.
    public enum Standing: Hashable, Codable, Sendable {
        case waitingForReferrer(missing: [LeadField])
        case asking(partner: String, number: Int, closesAt: Date)
        /// Several are asked at once; `closesAt` is set once the referrer can choose.
        case choosing(asked: [String], interested: [String], closesAt: Date?)
        case waitingForYou(closesAt: Date)
        /// The reader is interested, and the referrer picks.
        case waitingForChoice
        /// It is reserved for him; nobody said yet that the customer agreed.
        case waitingForConsent(of: String, until: Date)
        case taken(by: String, at: Date)
        case won(by: String, Money?)
        case lost(by: String, reason: String)
        case returned(by: String, reason: String)
        case nobodyLeft(asked: Int)
        case withdrawn
        /// Another firm told of the same customer first.
        case cameSecond
        /// Nobody does all of it: how each part stands.
        case divided([PartStanding])
        /// Nothing that this reader may still act on.
        case placedElsewhere
    }

    /// One part of a job, with the firm's name.
    public struct PartStanding: Hashable, Codable, Sendable {
        public var number: Int
        public var trades: [Competence]
        public var leads: Bool
        public var standing: Job.Standing
        /// Who is asked, or has it, or had it.
        public var firm: String?

        public init(number: Int, trades: [Competence], leads: Bool, standing: Job.Standing, firm: String?) {
            self.number = number
            self.trades = trades
            self.leads = leads
            self.standing = standing
            self.firm = firm
        }
    }

    public struct Step: Hashable, Codable, Sendable {
        public var at: Date
        public var what: What

        public enum What: Hashable, Codable, Sendable {
            case received
            case asked(String)
            case declined(String)
            case lapsed(String)
            case bounced(String)
            case accepted(String)
            case interested(String)
            case notChosen(String)
            case closed
        }

        public init(at: Date, what: What) {
            self.at = at
            self.what = what
        }
    }

    public init(reference: LeadReference, now: Standing, steps: [Step]) {
        self.reference = reference
        self.now = now
        self.steps = steps
    }
}
