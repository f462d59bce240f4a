import Foundation
import WaggleReferral
import WaggleStore
import WaggleTransport

/// The decisions of one batch, before they are written and committed together.
///
/// Holds what the batch has changed already, so that its next decision sees it.
struct Desk {
    var circle: Circle
    var nextSequence: Int
    private(set) var referrals: [Identifier<Referral>: KeptReferral] = [:]
    var conversations: [String: Conversation] = [:]
    var drafts: [Draft] = []
    /// Answers that are counted and not in the store yet.
    var answers: [GivenAnswer] = []
    /// Leads of the batch before, which the store may not have yet.
    private var before: [Identifier<Referral>: Referral] = [:]
    /// Leads here and in the batch before, by what their customers are known by.
    private var leads: [CustomerSign: Set<Identifier<Referral>>] = [:]
    /// Signs of customers that the store was asked for, all at once, and those of them that it has: a lead whose
    /// customer it does not know needs no question of its own.
    private var signs: (asked: Set<CustomerSign>, stored: Set<CustomerSign>) = ([], [])
    /// Message-IDs of mails with leads that were heard before, with who wrote them.
    var heard: [String: Set<PartnerKey>] = [:]
    /// Of the copies of our own mail here, those whose letters this store wrote.
    var ownLetters: Set<String> = []
    /// Codes that are asked for here.
    var asked: [Confirmation] = []
    /// Selectors of codes that are answered here.
    var answeredCodes: Set<String> = []
    /// Wrong codes by the selector that they named.
    var wrongCodes: [String: Int] = [:]
    /// Arrivals that acted here, by their digests.
    var acting: [Data: Int64] = [:]
    /// In the order of deciding; ``Draft/change`` points into it.
    var changes: [Change] = []

    init(_ pipeline: isolated Pipeline) {
        circle = pipeline.circle
        nextSequence = pipeline.nextSequence
    }

    /// Has a referral as it stands now.
    mutating func lay(_ kept: KeptReferral) {
        referrals[kept.referral.id] = kept
        index(kept.referral)
    }

    mutating func remember(before changed: [Referral]) {
        for referral in changed {
            before[referral.id] = referral
            index(referral)
        }
    }

    /// Leads here and in the batch before whose customer is known by one of these, as they stand now.
    func referrals(sharing signs: [CustomerSign]) -> [Referral] {
        var found: Set<Identifier<Referral>> = []
        for sign in signs { found.formUnion(leads[sign] ?? []) }
        return found.compactMap { referrals[$0]?.referral ?? before[$0] }
    }

    mutating func remember(asked: Set<CustomerSign>, stored: Set<CustomerSign>) {
        signs = (asked, stored)
    }

    /// Without those that the store is known not to have.
    func worthAsking(_ candidates: some Sequence<CustomerSign>) -> [CustomerSign] {
        candidates.filter { !signs.asked.contains($0) || signs.stored.contains($0) }
    }

    private mutating func index(_ referral: Referral) {
        for sign in referral.lead.signs { leads[sign, default: []].insert(referral.id) }
    }
}

/// An answer that is counted, on its way to somebody.
struct GivenAnswer: Sendable {
    var brake: Brake
    var address: MailAddress
    var referral: Identifier<Referral>?
}

/// A note on its way to become a letter: everything but the words.
struct Draft: Sendable {
    /// The index of the change in whose transaction it leaves.
    var change: Int
    var note: Note
    var referral: Referral?
    var origin: Origin?
    /// As it was when the note was decided: what the letter answers to. Nil outside of any conversation.
    var conversation: Conversation?
    /// What proves an answer to it; nil outside of any conversation.
    var token: ConversationToken?
    /// What proves a report that it could not be delivered; nil outside of any conversation.
    var bounceToken: ConversationToken?
    var to: MailAddress
    var partner: Partner?
    var messageID: String
    /// What the letter answers to, without angle brackets.
    var inReplyTo: String?
    var references: [String]
    /// The subject of the mail it answers outside of a conversation, without "Re:".
    var subject: String?
    /// What must not be found in it; nil when its reader may know everything.
    var withheld: Withheld?
}
