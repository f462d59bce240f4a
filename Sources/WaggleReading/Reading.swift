public import Foundation
public import WaggleMIME
public import WaggleReferral
public import WaggleTransport

/// What a message turns out to say.
public struct Reading: Hashable, Sendable {
    public var kind: Kind
    /// The one author; nil when the mail names none or several.
    public var from: Mailbox?
    public var subject: String
    /// The whole readable text.
    public var text: String
    public var forward: Forward
    /// What the writer said himself; nil for a forward without a word of his own.
    public var reply: Reply?
    /// The day a reply speaks of, where it decides nothing but a date: "I'll know by Friday"; of an absence notice the
    /// day of return.
    public var replyDay: CalendarDay?
    /// The sum a reply speaks of without being ``Reply/Intent/won(_:)``: other terms.
    public var replyValue: Money?
    /// The customers of a lead; of an answer to our question, what it adds.
    public var leads: [LeadDraft]
    public var command: Command?
    /// What comes with ``Command/customers(_:)``.
    public var customers: CustomerList?
    public var bounce: BounceReading?
    /// Set when ``kind`` is ``Kind/notLead``.
    public var notLeadReason: NotLeadReason?
    /// In words for a person: what had to be guessed or left out.
    public var warnings: [String]

    public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        case lead
        /// Several customers in one mail.
        case leads
        /// An answer to a note of ours, or a report on a lead.
        case reply
        case command
        case bounce
        /// Out of office and other robots.
        case automatic
        case notLead = "not_lead"
        case unclear
    }

    /// A mail that was passed on.
    public enum Forward: Hashable, Sendable {
        case none
        /// In the text, under header lines or a separator.
        case inline(Original)
        /// As an attached message; `bytes` are that message's own.
        case attached(Original, bytes: Data)

        public var original: Original? {
            switch self {
            case .none: nil
            case .inline(let original): original
            case .attached(let original, _): original
            }
        }
    }

    /// The innermost mail from outside the forwarder's firm.
    public struct Original: Hashable, Sendable {
        /// Nil when the forward does not tell. The address is empty when it tells a name only.
        public var from: Mailbox?
        public var to: [Mailbox]
        public var cc: [Mailbox]
        public var subject: String
        public var date: StatedDate?
        public var body: String
        /// Why it may be read wrongly, in words for a person.
        public var doubts: [String]

        public init(
            from: Mailbox?,
            to: [Mailbox] = [],
            cc: [Mailbox] = [],
            subject: String = "",
            date: StatedDate? = nil,
            body: String,
            doubts: [String] = []
        ) {
            self.from = from
            self.to = to
            self.cc = cc
            self.subject = subject
            self.date = date
            self.body = body
            self.doubts = doubts
        }
    }

    public init(
        kind: Kind = .unclear,
        from: Mailbox? = nil,
        subject: String = "",
        text: String = "",
        forward: Forward = .none,
        reply: Reply? = nil,
        replyDay: CalendarDay? = nil,
        replyValue: Money? = nil,
        leads: [LeadDraft] = [],
        command: Command? = nil,
        bounce: BounceReading? = nil,
        notLeadReason: NotLeadReason? = nil,
        warnings: [String] = []
    ) {
        self.kind = kind
        self.from = from
        self.subject = subject
        self.text = text
        self.forward = forward
        self.reply = reply
        self.replyDay = replyDay
        self.replyValue = replyValue
        self.leads = leads
        self.command = command
        self.bounce = bounce
        self.notLeadReason = notLeadReason
        self.warnings = warnings
    }
}

/// Why a mail is no lead, in the words of the contract of `waggle read`.
public enum NotLeadReason: String, Hashable, Codable, Sendable, CaseIterable {
    case newsletter
    case outOfOffice = "out_of_office"
    case invoice
    case spam
    case questionToBot = "question_to_bot"
    case statusQuestion = "status_question"
    case thanks
    case deliveryFailure = "delivery_failure"
    case meetingInvitation = "meeting_invitation"
    case unsubscribe
    case jobApplication = "job_application"
    case misdirectedQuotation = "misdirected_quotation"
    case other
}

/// What a partner asks of the bot itself.
public enum Command: Hashable, Sendable {
    /// Of one lead, or of all of his.
    case status(LeadReference?)
    case withdraw(LeadReference?)
    /// Why a lead went where it went. Never without the lead: "why?" alone is a question to the referrer.
    case why(LeadReference)
    /// What left about a lead, and to whom, signed.
    case proof(LeadReference)
    /// A list of the partner's own customers, so that he is not asked for them.
    case customers(CustomersChange)
    case help

    public enum CustomersChange: String, Hashable, Sendable {
        /// In place of what was known.
        case replace
        case add
        case remove
    }
}

/// What came back undelivered.
public struct BounceReading: Hashable, Sendable {
    /// Nil when the report does not name it.
    public var failed: MailAddress?
    /// False for a delay or a full mailbox: another attempt can succeed.
    public var isPermanent: Bool
    /// Message-IDs that the report quotes, without angle brackets: ours is among them.
    public var messageIDs: [String]
    /// Candidate conversation tokens in the report.
    public var tokens: [String]

    public init(failed: MailAddress?, isPermanent: Bool, messageIDs: [String], tokens: [String]) {
        self.failed = failed
        self.isPermanent = isPermanent
        self.messageIDs = messageIDs
        self.tokens = tokens
    }
}
