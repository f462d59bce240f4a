public import Foundation
import WaggleMIME
import WaggleReading
public import WaggleReferral
public import WaggleTransport

/// Who this bot is and by which rules it works: all that the pipeline needs besides the world.
public struct House: Sendable {
    /// What partners call the exchange: "Northern IT Circle".
    public var name: String
    /// The bot's own address; conversations use it with a plus tag.
    public var address: MailAddress
    /// Further addresses that lead into the same mailboxes.
    public var aliases: [MailAddress]
    /// Who runs the exchange: gets what needs a person.
    public var operators: [MailAddress]
    public var policy: Policy
    public var conversationKey: ConversationKey
    /// Mixed into references; any number that never changes.
    public var referenceSalt: UInt64
    /// The authserv-ids of the border server whose Authentication-Results count (RFC 8601 §2.5).
    public var authservIDs: Set<String>
    /// Domains of mail houses whose ARC seals count, in lower case: mailing lists that partners write through.
    public var sealers: Set<String>
    /// Mailing lists that write themselves into From and are believed about who wrote.
    public var lists: Set<MailAddress>
    /// Whether every mail also goes to ourselves, so that a delivery in doubt can be settled by looking.
    public var echoes: Bool
    /// How long an echo may take before its absence means that the mail was never taken.
    public var echoWait: TimeInterval
    /// In which the people who run it are written to, and partners who read none that there are letters in.
    public var language: String

    public init(
        name: String,
        address: MailAddress,
        aliases: [MailAddress],
        operators: [MailAddress],
        policy: Policy,
        conversationKey: ConversationKey,
        referenceSalt: UInt64,
        authservIDs: Set<String>,
        echoes: Bool,
        echoWait: TimeInterval,
        language: String = "en",
        sealers: Set<String> = [],
        lists: Set<MailAddress> = []
    ) {
        self.name = name
        self.address = address
        self.aliases = aliases
        self.operators = operators
        self.policy = policy
        self.conversationKey = conversationKey
        self.referenceSalt = referenceSalt
        self.authservIDs = authservIDs
        self.echoes = echoes
        self.echoWait = echoWait
        self.language = language
        self.sealers = sealers
        self.lists = lists
    }

    /// Who wrote a mail, as far as this house believes it.
    func senderProof(of message: MailMessage) -> SenderProof {
        SenderProof(of: message, authservIDs: authservIDs, sealers: sealers, lists: lists)
    }

    /// Every address whose mail comes to us.
    var ownAddresses: [MailAddress] { [address] + aliases }

    /// Whether mail to or from this address is our own, tagged or not.
    func isOwn(_ other: MailAddress) -> Bool {
        ownAddresses.contains { $0.domain == other.domain && $0.mailbox.lowercased() == other.mailbox.lowercased() }
    }
}
