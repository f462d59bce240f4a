/// Who may see what of a lead, and when: the one table. Blind briefs, the operators' letters, what is recorded at a
/// handoff and the last look before a mail leaves all ask it; `docs/security.md` shows it, and a test compares both.
public enum Audience: String, Hashable, Codable, Sendable, CaseIterable {
    /// Gave the lead.
    case referrer
    /// Holds an open offer.
    case asked
    /// Accepted.
    case receiver
    /// Declined, kept silent, or was asked and then not any more.
    case past
    /// A partner who was never asked.
    case others
    /// The people who run the exchange, in the mails that they get. Who may open the database sees everything.
    case operators

    /// How much of a part somebody sees.
    public enum Sight: String, Hashable, Codable, Sendable, CaseIterable {
        case whole = "yes"
        /// In a step, a kind or the exchange's own word, never as it was said.
        case coarse
        case nothing = "no"
    }

    /// - Parameter keptBack: What the referrer keeps to himself until somebody accepts. It only ever takes away.
    public func sight(of part: LeadPart, keptBack: [LeadPart] = []) -> Sight {
        switch self {
        case .referrer, .receiver: break
        case .asked, .past, .others, .operators: if self == .asked, keptBack.contains(part) { return .nothing }
        }
        return Self.table[part]?[self] ?? .nothing
    }

    /// What is not named is not seen.
    private static let table: [LeadPart: [Audience: Sight]] = [
        .need: row(asked: .coarse, operators: .coarse),
        .quantity: row(asked: .coarse, operators: .whole),
        .brand: row(asked: .coarse, operators: .nothing),
        .city: row(asked: .whole, operators: .whole),
        .district: row(asked: .whole, operators: .whole),
        .distance: row(asked: .whole, operators: .nothing, ranked: .coarse),
        .budget: row(asked: .coarse, operators: .nothing),
        .time: row(asked: .coarse, operators: .nothing),
        .language: row(asked: .whole, operators: .nothing),
        .conditions: row(asked: .coarse, operators: .nothing),
        .referrer: row(asked: .whole, operators: .whole),
        .name: row(asked: .nothing, operators: .nothing),
        .company: row(asked: .nothing, operators: .nothing),
        .emails: row(asked: .nothing, operators: .nothing),
        .phones: row(asked: .nothing, operators: .nothing),
        .address: row(asked: .nothing, operators: .nothing),
        .words: row(asked: .nothing, operators: .nothing),
        .originalMail: row(asked: .nothing, operators: .nothing),
    ]

    /// Referrer and receiver see everything.
    ///
    /// - Parameter ranked: What partners see who are out of it, or were never in it, when they ask why.
    private static func row(asked: Sight, operators: Sight, ranked: Sight = .nothing) -> [Audience: Sight] {
        [
            .referrer: .whole, .asked: asked, .receiver: .whole, .past: ranked, .others: ranked,
            .operators: operators,
        ]
    }
}

/// A part of a lead that can be shown or not.
public enum LeadPart: String, Hashable, Codable, Sendable, CaseIterable {
    /// What is to be bought: coarse is the trade by the exchange's name for it.
    case need
    /// Coarse above 50: a step.
    case quantity
    /// Coarse: one that everybody knows, and that is not the customer's own.
    case brand
    case city
    case district
    /// From the reader's base; coarse: up to how many tens of kilometres.
    case distance
    /// Coarse: a band.
    case budget
    /// When it is needed; coarse: how soon, at most a month by name.
    case time
    case language
    /// Coarse: their kinds.
    case conditions
    /// The firm that passes the lead on.
    case referrer
    case name
    case company
    case emails
    case phones
    /// Street, building and post code.
    case address
    /// The customer's own, attachments with them.
    case words
    case originalMail = "original_mail"

    /// Whether partners who are asked see something of it, so that a referrer can keep it back.
    public var canBeKeptBack: Bool {
        Self.keepable.contains(self)
    }

    /// The place and the trade stay: nobody could answer an offer without them.
    private static let keepable: Set<LeadPart> = [.quantity, .brand, .district, .budget, .time, .referrer]
}

extension Referral {
    /// What one side of it is by now.
    public func audience(of party: Party) -> Audience {
        switch party {
        case .referrer: return .referrer
        case .asked(let id):
            switch offer(id)?.answer {
            case .awaited, .interested: return .asked
            case .accepted: return .receiver
            case .declined, .lapsed, .bounced, .withdrawn, .notChosen: return .past
            case nil: return .others
            }
        }
    }
}
