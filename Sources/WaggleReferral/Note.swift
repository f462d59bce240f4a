public import Foundation
public import WaggleTransport

/// A message that Waggle decided to write: what it says and to whom. `WaggleWriting` finds the words.
public struct Note: Hashable, Codable, Sendable {
    /// The same each time the decision is taken: the root of the mail's Message-ID.
    public var id: Identifier<Note>
    public var to: Recipient
    public var message: Message
    /// Set when it tells the referrer about one part of a job: all parts share his conversation.
    public var part: PartLabel?

    /// Who gets it, and in which conversation an answer is heard.
    public enum Recipient: Hashable, Codable, Sendable {
        case referrer(PartnerKey)
        case partner(PartnerKey, Identifier<Offer>)
        /// The people who run the exchange; an answer means nothing.
        case `operator`
        /// A partner outside of any referral: help, an answer to something not understood.
        case member(PartnerKey)
        /// Whom the lead is about, in the referrer's name.
        case customer(MailAddress)
    }

    public enum Message: Hashable, Codable, Sendable {
        /// To the referrer: the lead as understood. `changed` when it answers a correction.
        case receipt(LeadSummary, changed: Bool)
        /// To the referrer: what must be known before anybody can be asked.
        case question(LeadSummary, missing: [LeadField])
        /// To the partner: the blind offer.
        case offer(OfferLetter)
        /// To the partner: half the window is over.
        case reminder(OfferLetter)
        /// To the receiver: the customer. The worker attaches the original mail.
        case handoff(HandoffLetter)
        /// To the partner, one of several asked: his yes is noted, and the referrer picks.
        case interestNoted(LeadReference)
        /// To the referrer: who would take it.
        case choice(ChoiceLetter)
        /// To the partner: he was interested, and the referrer chose somebody else.
        case notChosen(LeadReference)
        /// To the referrer: who took it.
        /// `tellsBack` is false when the customer does not want him told what comes of it.
        case taken(LeadReference, receiver: String, at: Date, km: Distance, tellsBack: Bool = true)
        /// To the referrer: somebody takes it, and the customer must agree before he is told.
        case consentAsked(ConsentLetter)
        /// To the partner: it is reserved for him until then, and he gets the customer once he agreed.
        case consentAwaited(LeadReference, closesAt: LocalTime)
        /// To both: nobody said in time that the customer agreed, and it is closed.
        case consentMissing(LeadReference, isReferrer: Bool)
        /// To the customer: may he be passed on, and may the referrer be told what came of it?
        case customerAsked(CustomerLetter)
        /// To the referrer: what the customer answered, where only he can say what it means.
        case customerSaid(LeadReference, words: String)
        /// To the referrer: the customer does not want to be passed on. `receiver` when somebody has him already.
        case customerRefused(LeadReference, receiver: String?)
        /// To the partner: thank you for a quick no.
        case declinedThanks(LeadReference)
        /// To the partner: the window closed.
        case lapsed(LeadReference)
        /// To the receiver of a part: who has the other parts of the job now, and who leads it.
        case job(LeadReference, JobLetter)
        /// To both referrers, in the same words: two firms told of this customer, the first of them then.
        case sameCustomer(LeadReference, firstAt: Date)
        /// To the partner: somebody else took it, or it is closed.
        case alreadyPlaced(LeadReference)
        /// To the partner: the referrer took it back.
        case withdrawnFromPartner(LeadReference)
        /// To the referrer: taken back, as asked. `receiver` when somebody has the customer already.
        case withdrawn(LeadReference, receiver: String?)
        /// To the referrer and the operator: nobody is left to ask.
        case nobodyLeft(LeadSummary, Outcome.Unplaced)
        /// To the receiver: how did it go?
        case outcomeAsked(LeadReference, receivedAt: Date)
        /// To the receiver: thank you for the report.
        case outcomeThanks(LeadReference, OutcomeWords)
        /// To the referrer: what the receiver reported.
        case outcomeTold(LeadReference, receiver: String, OutcomeWords)
        /// To the referrer: the receiver said how far he is, in his own words.
        case progressTold(LeadReference, receiver: String, words: String)
        /// To the referrer or the operator: the partner asks, or answers with other terms. His words.
        case partnerAsked(LeadReference, partner: String, words: String)
        /// To the partner: what the referrer answered to his question, in the referrer's words.
        case referrerAnswered(LeadReference, referrer: String?, words: String)
        /// To the partner: his question or terms were passed on; the offer still stands until then.
        case askedOnward(LeadReference, closesAt: LocalTime)
        /// To the receiver: the customer is to be forgotten; delete what was handed over.
        case forget(LeadReference)
        /// To the referrer: the customer is forgotten. `receiver` when somebody had the details and was told.
        case forgotten(LeadReference, receiver: String?)
        case status(LeadTimeline)
        /// To one side of it: what left, to whom and when. The worker attaches the signed ``Proof``.
        case proof(LeadReference)
        /// To a partner who stood in a ranking: in which place, and by which numbers.
        case why(Explanation)
        /// What was not understood, and what can be answered here.
        case notUnderstood(Expected)
        case help
        /// To somebody who has had so many answers to commands within an hour: the next ones are not answered.
        case tooOften(Int)
        /// To a member: what his week brought.
        case week(WeekLetter)
        /// To the operator: what the week brought to the circle.
        case circleWeek(CircleWeek)
        /// To the address on file: a mail says it is from you, and is not proven. Is it?
        case confirm(ConfirmLetter)
        /// To a partner who sent a list of his own customers: how it was read.
        case customers(CustomersLetter)
        /// To the operator: something needs a person.
        case attention(String)
    }

    /// What a useful answer to this recipient would be.
    public enum Expected: Hashable, Codable, Sendable {
        case answerToOffer(LeadReference, closesAt: LocalTime)
        case answerToQuestion(LeadReference, missing: [LeadField])
        /// A number out of the list of those interested, so many.
        case choice(LeadReference, of: Int, closesAt: LocalTime)
        case report(LeadReference)
        /// Whether the customer agreed.
        case consent(LeadReference, closesAt: LocalTime)
        case lead
        /// The mail that an old code was for, once more.
        case mailAgain
    }

    public init(id: Identifier<Note>, to: Recipient, message: Message, part: PartLabel? = nil) {
        self.id = id
        self.to = to
        self.message = message
        self.part = part
    }
}

/// A mail that waits for a partner's word that it is his: nothing that stands in it, only what would come of it.
public struct ConfirmLetter: Hashable, Codable, Sendable {
    public var receivedAt: LocalTime
    public var closesAt: LocalTime
    public var effect: Effect
    /// For somebody whose program loses the thread: `selector-code`.
    public var code: String

    public enum Effect: Hashable, Codable, Sendable {
        case gives(leads: Int)
        /// It carries the token of a conversation, and so answers a letter of ours.
        case answers(LeadReference, Answer)
        case asks
    }

    public enum Answer: String, Hashable, Codable, Sendable {
        case accept
        case decline
        case withdraw
        case other
    }

    public init(receivedAt: LocalTime, closesAt: LocalTime, effect: Effect, code: String) {
        self.receivedAt = receivedAt
        self.closesAt = closesAt
        self.effect = effect
        self.code = code
    }
}

/// How a list of customers was read: numbers, and nothing of what stood in it.
public struct CustomersLetter: Hashable, Codable, Sendable {
    public var change: Change
    /// Lines that name one.
    public var customers: Int
    /// Lines that do not, counted from 1: the first of them, and how many there are.
    public var unread: [Int]
    public var unreadCount: Int
    /// The lines that a list may have, when it has more.
    public var cutAfter: Int?

    public enum Change: String, Hashable, Codable, Sendable {
        case replaced
        case added
        case removed
        /// There was nothing in it: what was known stays.
        case nothing
    }

    public init(change: Change, customers: Int = 0, unread: [Int] = [], unreadCount: Int = 0, cutAfter: Int? = nil) {
        self.change = change
        self.customers = customers
        self.unread = unread
        self.unreadCount = unreadCount
        self.cutAfter = cutAfter
    }
}

/// Which part of which lead a note is about.
public struct PartLabel: Hashable, Codable, Sendable {
    /// Of the lead as it was told.
    public var reference: LeadReference
    public var number: Int
    public var count: Int
    public var trades: [Competence]

    public init(reference: LeadReference, number: Int, count: Int, trades: [Competence]) {
        self.reference = reference
        self.number = number
        self.count = count
        self.trades = trades
    }
}

/// A job with those who do its parts, for one who does a part of it.
public struct JobLetter: Hashable, Codable, Sendable {
    /// His own part.
    public var label: PartLabel
    public var youLead: Bool
    public var others: [Other]
    /// Whether a budget was named: it is that of the whole job.
    public var hasBudget: Bool

    public struct Other: Hashable, Codable, Sendable {
        public var trades: [Competence]
        /// Firm, person and address; nil while nobody has it.
        public var who: String?
        public var leads: Bool
        /// Nobody has it, and nobody is asked any more.
        public var hasFallenAway: Bool

        public init(trades: [Competence], who: String?, leads: Bool, hasFallenAway: Bool) {
            self.trades = trades
            self.who = who
            self.leads = leads
            self.hasFallenAway = hasFallenAway
        }
    }

    public init(label: PartLabel, youLead: Bool, others: [Other], hasBudget: Bool) {
        self.label = label
        self.youLead = youLead
        self.others = others
        self.hasBudget = hasBudget
    }
}

/// What an offer says of the job that it is a part of: the trades of the others, and nobody's name.
public struct OfferedPart: Hashable, Codable, Sendable {
    public var others: [Competence]
    /// Whoever takes this part leads the job.
    public var leads: Bool

    public init(others: [Competence], leads: Bool) {
        self.others = others
        self.leads = leads
    }
}

/// The lead as the referrer sees it: everything understood, with the words it came from.
public struct LeadSummary: Hashable, Codable, Sendable {
    public var reference: LeadReference
    public var lead: LeadDraft
    /// What it was divided into; empty when it is not.
    public var parts: [Job.Part]
    /// Partners asked at the same time; above 1 the referrer picks.
    public var askedAtOnce: Int
    /// Whose word that the customer agreed is needed before a handoff; nil where none is, or it was given.
    public var awaitedConsent: AwaitedConsent?

    public enum AwaitedConsent: String, Hashable, Codable, Sendable {
        case referrer
        /// He is asked by mail when somebody has accepted; the referrer's word does as well.
        case customer
    }

    public init(
        reference: LeadReference,
        lead: LeadDraft,
        parts: [Job.Part] = [],
        askedAtOnce: Int = 1,
        awaitedConsent: AwaitedConsent? = nil
    ) {
        self.reference = reference
        self.lead = lead
        self.parts = parts
        self.askedAtOnce = askedAtOnce
        self.awaitedConsent = awaitedConsent
    }
}

/// What a blind offer says.
public struct OfferLetter: Hashable, Codable, Sendable {
    public var reference: LeadReference
    public var brief: BlindBrief
    /// The firm that refers the lead; nil when it wants to be named on acceptance only.
    public var referrer: String?
    /// "Why you"; three at most.
    public var reasons: [Ground]
    public var closesAt: LocalTime
    /// Set when it is one part of a larger job.
    public var part: OfferedPart?
    /// How many are asked at the same time, of whom the referrer picks one; nil when he is asked alone.
    public var askedAtOnce: Int?
    /// The contact person at the partner, for the greeting.
    public var greeting: String?

    public init(
        reference: LeadReference,
        brief: BlindBrief,
        referrer: String?,
        reasons: [Ground],
        closesAt: LocalTime,
        part: OfferedPart? = nil,
        askedAtOnce: Int? = nil,
        greeting: String?
    ) {
        self.reference = reference
        self.brief = brief
        self.referrer = referrer
        self.reasons = reasons
        self.closesAt = closesAt
        self.part = part
        self.askedAtOnce = askedAtOnce
        self.greeting = greeting
    }
}

/// Who would take a lead, for the referrer to pick one.
public struct ChoiceLetter: Hashable, Codable, Sendable {
    public var reference: LeadReference
    /// Best placed first: the one that gets it when nobody chooses.
    public var choices: [Choice]
    public var closesAt: LocalTime

    public struct Choice: Hashable, Codable, Sendable {
        /// By which he is chosen. Numbers can be missing between: of who is not interested.
        public var number: Int
        public var firm: String
        /// From the customer.
        public var distance: Distance
        public var facts: [Ground]

        public init(number: Int, firm: String, distance: Distance, facts: [Ground]) {
            self.number = number
            self.firm = firm
            self.distance = distance
            self.facts = facts
        }
    }

    public init(reference: LeadReference, choices: [Choice], closesAt: LocalTime) {
        self.reference = reference
        self.choices = choices
        self.closesAt = closesAt
    }
}

/// What is asked of the referrer before the customer is told to anybody.
public struct ConsentLetter: Hashable, Codable, Sendable {
    public var reference: LeadReference
    /// The firm for which it is reserved.
    public var receiver: String
    public var closesAt: LocalTime
    public var customer: Asked

    /// Whether the customer himself was written to.
    public enum Asked: String, Hashable, Codable, Sendable {
        case no
        case now
        /// He was, and has not answered, or could not be reached.
        case inVain
    }

    public init(reference: LeadReference, receiver: String, closesAt: LocalTime, customer: Asked = .no) {
        self.reference = reference
        self.receiver = receiver
        self.closesAt = closesAt
        self.customer = customer
    }
}

/// What the customer is asked. There is no field for the firm that would get him, nor for anything he said himself.
public struct CustomerLetter: Hashable, Codable, Sendable {
    /// The firm he turned to, in whose name he is asked.
    public var referrer: String
    /// Whom he can ask there, name and address.
    public var referrerContact: String
    /// What it is about, by the exchange's own names.
    public var trades: [Competence]
    public var closesAt: LocalTime

    public init(referrer: String, referrerContact: String, trades: [Competence], closesAt: LocalTime) {
        self.referrer = referrer
        self.referrerContact = referrerContact
        self.trades = trades
        self.closesAt = closesAt
    }
}

/// What the receiver gets on acceptance: everything.
public struct HandoffLetter: Hashable, Codable, Sendable {
    public var reference: LeadReference
    public var lead: LeadDraft
    public var referrer: String
    /// Whom to ask at the referrer, name and address: the only way on when the lead names none to the customer.
    public var referrerContact: String
    /// Set when it is one part of a larger job.
    public var job: JobLetter?
    public var greeting: String?

    public init(
        reference: LeadReference,
        lead: LeadDraft,
        referrer: String,
        referrerContact: String,
        job: JobLetter? = nil,
        greeting: String?
    ) {
        self.reference = reference
        self.lead = lead
        self.referrer = referrer
        self.referrerContact = referrerContact
        self.job = job
        self.greeting = greeting
    }
}

/// A moment as its reader's clock shows it.
public struct LocalTime: Hashable, Codable, Sendable {
    public var moment: Date
    public var timeZone: TimeZone

    public init(_ moment: Date, in timeZone: TimeZone) {
        self.moment = moment
        self.timeZone = timeZone
    }
}

/// A result as it is told to the other side.
public enum OutcomeWords: Hashable, Codable, Sendable {
    case won(Money?)
    case lost(String)
    case returned(String)
}
