import WaggleReferral

/// How letters that answer mail are kept from going round between two programs. Robots mark their mail, and are not
/// answered; this is for those that do not.
enum Brake: Hashable, Sendable {
    /// What was not understood, or is asked in general: one an address and day, three a lead.
    case confusion
    /// What a proven partner asked for.
    case command
    /// Another one hit the limit of commands.
    case notice
    /// A customer is asked whether he may be passed on: one an address and day.
    case customer
    /// That somebody told of the same customer: three a lead.
    case sameCustomer
    /// One of many about a lead, each in answer to a mail; by the kind of letter.
    case talk(String, most: Int)

    /// Answers to confusion that one address gets in 24 hours (RFC 3834 §2 asks for such a limit).
    static let confusionsADay = 1
    /// How many of them there are about one lead, to whomever.
    static let confusionsALead = 3
    /// Answers to commands that one address gets in an hour: more than a person reads.
    static let commandsAnHour = 30

    static let confusing = ["not-understood", "help", "already-placed"]
    static let commands = ["status", "why", "proof", "customers"]

    /// Nil for what follows from a decision and comes once.
    init?(_ message: Note.Message) {
        switch message {
        case .notUnderstood, .help, .alreadyPlaced: self = .confusion
        case .status, .why, .proof, .customers: self = .command
        case .sameCustomer: self = .sameCustomer
        case .customerAsked: self = .customer
        case .customerSaid: self = .talk("customer-said", most: 5)
        case .question: self = .talk("question", most: 15)
        case .receipt: self = .talk("receipt", most: 30)
        case .offer: self = .talk("offer", most: 100)
        case .partnerAsked: self = .talk("partner-asked", most: 30)
        case .askedOnward: self = .talk("asked-onward", most: 30)
        case .referrerAnswered: self = .talk("referrer-answered", most: 30)
        case .progressTold: self = .talk("progress-told", most: 30)
        default: return nil
        }
    }
}
