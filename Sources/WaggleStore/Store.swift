public import Crypto
public import Foundation
public import WaggleReferral
public import WaggleTransport

/// What Waggle remembers. Conformers: `SQLiteStore`; PostgreSQL is to follow.
///
/// The schema holds the invariants: an arrival position once, a note once, a Message-ID once, one accepted
/// offer a lead, one ledger entry an event. Every call is one transaction; a call that throws wrote nothing.
/// A call that returned survives the loss of power.
public protocol Store: Sendable {
    // MARK: Receiving

    /// How far a source has been read; nil when it never was.
    func cursor(of source: SourceName) async throws(StoreError) -> SourceCursor?

    /// Keeps arrivals and the new cursor of their source together. A position already kept is passed over.
    ///
    /// - Returns: How many were new.
    func keep(
        _ arrivals: [NewArrival],
        cursor: SourceCursor,
        of source: SourceName,
        at now: Date
    ) async throws(StoreError) -> Int

    /// Positions that are kept but not yet settled at their source, oldest first.
    func unsettled(from source: SourceName, limit: Int) async throws(StoreError) -> [SourcePosition]

    func markSettled(_ positions: [SourcePosition]) async throws(StoreError)

    // MARK: Processing

    /// Arrivals behind `arrival` that were never begun, oldest first. Counts one try for each of them, in the same
    /// transaction.
    func unread(after arrival: Int64, limit: Int) async throws(StoreError) -> [KeptArrival]

    /// Of the arrivals that were begun so often at most and not dealt with, the one that was begun least often; of
    /// several the oldest. Counts one try for it, in the same transaction.
    func unfinished(begunAtMost tries: Int) async throws(StoreError) -> KeptArrival?

    /// For each of the arrivals (by their ids, with their digests) the earliest other one with the same content that
    /// has acted or was noted. Arrivals without such a twin are not in the answer.
    ///
    /// One that is held does not count: a stranger's copy of a partner's mail must not stand in its way.
    func earlierTwins(of digests: [Int64: Data]) async throws(StoreError) -> [Int64: Int64]

    func referral(_ id: Identifier<Referral>) async throws(StoreError) -> KeptReferral?
    func referral(_ reference: LeadReference) async throws(StoreError) -> KeptReferral?
    func conversation(_ selector: String) async throws(StoreError) -> Conversation?

    /// The conversation in which the mail with one of these Message-IDs stood, ours or theirs.
    func conversation(holding messageIDs: [String]) async throws(StoreError) -> Conversation?
    func conversations(of referral: Identifier<Referral>) async throws(StoreError) -> [Conversation]

    /// Those of these Message-IDs that stand in some conversation, with the partners whose it is: they wrote or answered
    /// that mail before.
    func heard(among messageIDs: Set<String>) async throws(StoreError) -> [String: Set<PartnerKey>]
    func arrival(_ id: Int64) async throws(StoreError) -> KeptArrival?

    /// The mail that waits for the one-time code with this selector, answered or not.
    func confirmation(_ selector: String) async throws(StoreError) -> Confirmation?

    /// Codes that were sent to an address since then, oldest first.
    func confirmations(askedOf address: MailAddress, since: Date) async throws(StoreError) -> [Confirmation]
    func enrolment(of address: MailAddress) async throws(StoreError) -> Enrolment?

    /// Those of these that stand on a partner's list, or by which a lead is known: for most new leads none.
    func stored(among signs: Set<CustomerSign>) async throws(StoreError) -> Set<CustomerSign>

    /// Leads that share one of these with a lead, newest first; forgotten ones do not.
    func referrals(sharing signs: [CustomerSign], limit: Int) async throws(StoreError) -> [KeptReferral]

    /// The partners on whose own lists one of these stands.
    func knowers(of signs: [CustomerSign]) async throws(StoreError) -> Set<PartnerKey>

    /// The sequence number after the highest one used.
    func nextSequence() async throws(StoreError) -> Int

    /// Makes changes true, all of them or none, in one transaction (group commit).
    func commit(_ changes: [Change]) async throws(StoreError)

    /// What decisions taught, in their order.
    ///
    /// - Parameters:
    ///   - place: Where to go on; 0 for the beginning.
    ///   - limit: Decisions that are looked at.
    /// - Returns: The lessons, and where to go on; nil at the end.
    func lessons(after place: Int64, limit: Int) async throws(StoreError) -> (lessons: [Lesson], next: Int64?)

    // MARK: Timing

    /// Deadlines that have passed and were not answered: reminders last, so that nobody is reminded of what is over,
    /// else the earliest first.
    ///
    /// - Parameter heard: Up to when everything that partners wrote has been read. Where somebody's answer counts, what
    ///   passed later waits.
    func deadlines(dueAt now: Date, heardUpTo heard: Date, limit: Int) async throws(StoreError) -> [Deadline]

    /// Something is to happen that no decision asked for: an operator's wish. Nothing for a lead that there is not.
    func add(_ deadline: Deadline) async throws(StoreError)

    /// The next one to come, passed or not.
    func nextDeadline() async throws(StoreError) -> Date?

    // MARK: Sending

    /// Takes queued mails whose time has come, oldest first, and marks them as being sent. A time that is further away
    /// than ``OutboxItem/longestWait`` has come: since it was written down the clock was put back.
    func claimOutbox(limit: Int, at now: Date) async throws(StoreError) -> [OutboxItem]

    /// Writes down where a claimed mail stands now.
    func record(_ state: OutboxItem.State, of note: Identifier<Note>) async throws(StoreError)

    /// Called once at start: what was being sent when the process stopped is in doubt.
    ///
    /// - Returns: How many there were.
    func doubtInterruptedSends() async throws(StoreError) -> Int

    /// Called once at start. A store that was a backup does not know what followed from the mail behind it; the first
    /// call is the moment of its restoring, and puts off by a day what had its time before that.
    ///
    /// - Returns: When the store was last restored; nil for one that never was.
    func restoration(at now: Date) async throws(StoreError) -> Date?

    /// Mails in doubt, oldest first.
    func inDoubt(limit: Int) async throws(StoreError) -> [OutboxItem]

    /// Mails in doubt that a person has given up: to be decided upon as refused ones.
    func givenUp(limit: Int) async throws(StoreError) -> [OutboxItem]

    /// Where the letter with this Message-ID stands; nil when none was written under it.
    func standing(ofLetter messageID: String) async throws(StoreError) -> OutboxItem.State?

    /// Those of these Message-IDs under which a letter was ever written here.
    func written(among messageIDs: Set<String>) async throws(StoreError) -> Set<String>

    /// When the next queued mail may go; nil when none waits.
    func nextOutboxTry() async throws(StoreError) -> Date?

    /// How many notes of these kinds were written to an address since then: the brake on answering in a loop.
    func notes(ofKinds kinds: [String], to address: MailAddress, since: Date) async throws(StoreError) -> Int

    /// How many notes of these kinds were ever written about a referral.
    func notes(ofKinds kinds: [String], about referral: Identifier<Referral>) async throws(StoreError) -> Int

    // MARK: Guessing

    /// What was guessed by whom, of days that began after then. Written with a ``Change``.
    func guesses(since date: Date) async throws(StoreError) -> [GuessCount]

    // MARK: Retaining

    /// Destroys what was kept before then and belongs to no lead: the content of mails and events that did not act and
    /// are dealt with, and of letters that left or were refused. In backups too; the rows stay, so that nothing is taken
    /// twice.
    ///
    /// - Parameter limit: Of mails, and of letters.
    func destroyMail(ofNoLeadBefore date: Date, limit: Int) async throws(StoreError) -> DestroyedMail

    // MARK: Partners

    func partners() async throws(StoreError) -> [Partner]

    /// When each partner was first saved.
    func joined() async throws(StoreError) -> [PartnerKey: Date]

    /// Makes the directory what the list says: new keys are added, known ones replaced, others kept.
    func save(_ partners: [Partner], at now: Date) async throws(StoreError)

    /// Takes over what a partner said of his own customers; all of it or nothing.
    func save(_ customers: KnownCustomers) async throws(StoreError)

    /// How much is known of each partner's own customers: domains, numbers and firms.
    func signCounts() async throws(StoreError) -> [PartnerKey: Int]

    // MARK: Looking

    /// Referrals by the time they were opened, newest first; `stage` is a ``Referral/Stage/name``.
    func referrals(inStage stage: String?, limit: Int) async throws(StoreError) -> [KeptReferral]
    func history(of referral: Identifier<Referral>) async throws(StoreError) -> [RecordedEvent]

    /// The mails and events from which something followed for a lead, as they came, oldest first.
    func mails(of referral: Identifier<Referral>) async throws(StoreError) -> [Data]

    func disclosures(of referral: Identifier<Referral>) async throws(StoreError) -> [Disclosure]
    /// The newest hash of the history, 32 bytes.
    func head() async throws(StoreError) -> Data

    /// The key of this store that signs proofs (Ed25519).
    var signingKey: Curve25519.Signing.PrivateKey { get }

    func ledger(limit: Int) async throws(StoreError) -> [LedgerEntry]

    /// Arrivals that wait for a person, newest first.
    func held(limit: Int) async throws(StoreError) -> [HeldArrival]

    /// How many rows stand in each state, for `status` and tests.
    func counts() async throws(StoreError) -> StoreCounts
}

extension Store {
    /// Deadlines that have passed, all that was written having been heard.
    public func deadlines(dueAt now: Date, limit: Int) async throws(StoreError) -> [Deadline] {
        try await deadlines(dueAt: now, heardUpTo: now, limit: limit)
    }

    /// The circle as it stands: who is on the list, and all that was learned of them.
    public func circle(under policy: Policy) async throws(StoreError) -> Circle {
        var circle = Circle(PartnerDirectory(try await partners()), joined: try await joined(), under: policy)
        var place: Int64? = 0
        while let from = place {
            let page = try await lessons(after: from, limit: 1_000)
            for lesson in page.lessons { circle.learn(lesson) }
            place = page.next
        }
        return circle
    }
}

/// An arrival that waits for a person.
public struct HeldArrival: Hashable, Sendable {
    public var id: Int64
    public var receivedAt: Date
    public var fate: ArrivalFate

    public init(id: Int64, receivedAt: Date, fate: ArrivalFate) {
        self.id = id
        self.receivedAt = receivedAt
        self.fate = fate
    }
}

/// Rows by state.
public struct StoreCounts: Hashable, Codable, Sendable {
    /// Keyed by fate ("kept", "acted", "noted", "duplicate", "held", "quarantined"), and "destroyed" for what was
    /// destroyed by age, whatever its fate.
    public var arrivals: [String: Int]
    /// Keyed by ``Referral/Stage/name``.
    public var referrals: [String: Int]
    /// Keyed by "queued", "sending", "accepted", "refused", "in doubt".
    public var outbox: [String: Int]

    public init(arrivals: [String: Int], referrals: [String: Int], outbox: [String: Int]) {
        self.arrivals = arrivals
        self.referrals = referrals
        self.outbox = outbox
    }
}
