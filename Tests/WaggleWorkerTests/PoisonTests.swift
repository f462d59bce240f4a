import Crypto
import Foundation
import Glibc
import Testing
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import WaggleWorker

/// A mail whose reading ends the process, as a fault in a library or the lack of memory does.
@Suite("Poison mail (P14)", .timeLimit(.minutes(5)))
struct PoisonTests {
    struct Row: Sendable, CustomTestStringConvertible {
        /// Which of the seven mails stop the process.
        var poisons: [Int]
        /// How often it is stopped before all is done.
        var stops: Int
        var because: String

        var testDescription: String { because }
    }

    // Fault 108.
    @Test(
        "it is set aside after its tries, and every other mail is dealt with once",
        arguments: [
            Row(poisons: [0], stops: 6, because: "nothing stands before it"),
            Row(poisons: [4], stops: 6, because: "its neighbours stopped with it the first time, and are tried alone"),
            Row(poisons: [2, 3], stops: 11, because: "two beside each other, which share their first stop"),
        ]
    )
    func setAside(_ row: Row) async throws {
        try await QuietWorld.run { world in
            try await world.keep(
                (0..<7).map { number in
                    row.poisons.contains(number)
                        ? world.mail("\(FatalStore.poison) \(number)", subject: "x", number: number)
                        : world.lead(number)
                }
            )
            try world.store.close()
            let path = world.path
            for _ in 0..<row.stops {
                await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
                    try await Self.live(on: path)
                }
            }
            await #expect(processExitsWith: .success) { [path = path as String] in
                try await Self.live(on: path)
            }

            let store = try SQLiteStore.open(path: path, as: .worker)
            let counts = try await store.counts()
            #expect(counts.arrivals == ["acted": 7 - row.poisons.count, "quarantined": row.poisons.count])
            #expect(counts.referrals == ["offering": 7 - row.poisons.count])
            let letters = try await store.claimOutbox(limit: 100, at: .distantFuture).map(\.kind)
            #expect(letters.count { $0 == "offer" } == 7 - row.poisons.count, "nobody is asked twice")
            #expect(letters.count { $0 == "attention" } == 1, "the operators are told, and not again in the same words")
            #expect(try await store.held(limit: 9).map(\.id) == row.poisons.map { Int64($0 + 1) }.reversed())
        }
    }

    /// One life of the worker, from its start to the end of its work or its own.
    private static func live(on path: String) async throws {
        let store = try SQLiteStore.open(path: path, as: .worker)
        let pipeline = try await QuietWorld.pipeline(on: FatalStore(store: store))
        while try await pipeline.process(limit: Deciding.batch) > 0 {}
    }
}

/// A store that hands out mail nobody can read and live. One that has had all its tries is handed out in
/// peace: who reads it all the same has dealt with it, and the test sees that.
private struct FatalStore: Store {
    let store: SQLiteStore

    static let poison = "poison"

    func unread(after arrival: Int64, limit: Int) async throws(StoreError) -> [KeptArrival] {
        let unread = try await store.unread(after: arrival, limit: limit)
        if unread.contains(where: Self.isFatal) { kill(getpid(), SIGKILL) }
        return unread
    }

    func unfinished(begunAtMost tries: Int) async throws(StoreError) -> KeptArrival? {
        let unfinished = try await store.unfinished(begunAtMost: tries)
        if let unfinished, Self.isFatal(unfinished) { kill(getpid(), SIGKILL) }
        return unfinished
    }

    private static func isFatal(_ kept: KeptArrival) -> Bool {
        guard case .mail(let bytes) = kept.arrival.content else { return false }
        return kept.tries <= Pipeline.triesBeforeQuarantine && bytes.contains(Data(poison.utf8))
    }

    func cursor(of source: SourceName) async throws(StoreError) -> SourceCursor? {
        try await store.cursor(of: source)
    }

    func restoration(at now: Date) async throws(StoreError) -> Date? { try await store.restoration(at: now) }

    func keep(
        _ arrivals: [NewArrival],
        cursor: SourceCursor,
        of source: SourceName,
        at now: Date
    ) async throws(StoreError) -> Int {
        try await store.keep(arrivals, cursor: cursor, of: source, at: now)
    }

    func unsettled(from source: SourceName, limit: Int) async throws(StoreError) -> [SourcePosition] {
        try await store.unsettled(from: source, limit: limit)
    }

    func markSettled(_ positions: [SourcePosition]) async throws(StoreError) {
        try await store.markSettled(positions)
    }

    func earlierTwins(of digests: [Int64: Data]) async throws(StoreError) -> [Int64: Int64] {
        try await store.earlierTwins(of: digests)
    }

    func referral(_ id: Identifier<Referral>) async throws(StoreError) -> KeptReferral? {
        try await store.referral(id)
    }

    func referral(_ reference: LeadReference) async throws(StoreError) -> KeptReferral? {
        try await store.referral(reference)
    }

    func conversation(_ selector: String) async throws(StoreError) -> Conversation? {
        try await store.conversation(selector)
    }

    func conversation(holding messageIDs: [String]) async throws(StoreError) -> Conversation? {
        try await store.conversation(holding: messageIDs)
    }

    func conversations(of referral: Identifier<Referral>) async throws(StoreError) -> [Conversation] {
        try await store.conversations(of: referral)
    }

    func arrival(_ id: Int64) async throws(StoreError) -> KeptArrival? {
        try await store.arrival(id)
    }

    func confirmation(_ selector: String) async throws(StoreError) -> WaggleStore.Confirmation? {
        try await store.confirmation(selector)
    }

    func confirmations(askedOf address: MailAddress, since: Date) async throws(StoreError) -> [WaggleStore.Confirmation]
    {
        try await store.confirmations(askedOf: address, since: since)
    }

    func enrolment(of address: MailAddress) async throws(StoreError) -> Enrolment? {
        try await store.enrolment(of: address)
    }

    func stored(among signs: Set<CustomerSign>) async throws(StoreError) -> Set<CustomerSign> {
        try await store.stored(among: signs)
    }

    func referrals(sharing signs: [CustomerSign], limit: Int) async throws(StoreError) -> [KeptReferral] {
        try await store.referrals(sharing: signs, limit: limit)
    }

    func knowers(of signs: [CustomerSign]) async throws(StoreError) -> Set<PartnerKey> {
        try await store.knowers(of: signs)
    }

    func save(_ customers: KnownCustomers) async throws(StoreError) {
        try await store.save(customers)
    }

    func signCounts() async throws(StoreError) -> [PartnerKey: Int] {
        try await store.signCounts()
    }

    func nextSequence() async throws(StoreError) -> Int {
        try await store.nextSequence()
    }

    func commit(_ changes: [Change]) async throws(StoreError) {
        try await store.commit(changes)
    }

    func lessons(after place: Int64, limit: Int) async throws(StoreError) -> (lessons: [Lesson], next: Int64?) {
        try await store.lessons(after: place, limit: limit)
    }

    func deadlines(dueAt now: Date, heardUpTo heard: Date, limit: Int) async throws(StoreError) -> [Deadline] {
        try await store.deadlines(dueAt: now, heardUpTo: heard, limit: limit)
    }

    func add(_ deadline: Deadline) async throws(StoreError) {
        try await store.add(deadline)
    }

    func nextDeadline() async throws(StoreError) -> Date? {
        try await store.nextDeadline()
    }

    func claimOutbox(limit: Int, at now: Date) async throws(StoreError) -> [OutboxItem] {
        try await store.claimOutbox(limit: limit, at: now)
    }

    func record(_ state: OutboxItem.State, of note: Identifier<Note>) async throws(StoreError) {
        try await store.record(state, of: note)
    }

    func givenUp(limit: Int) async throws(StoreError) -> [OutboxItem] {
        try await store.givenUp(limit: limit)
    }

    func written(among messageIDs: Set<String>) async throws(StoreError) -> Set<String> {
        try await store.written(among: messageIDs)
    }

    func standing(ofLetter messageID: String) async throws(StoreError) -> OutboxItem.State? {
        try await store.standing(ofLetter: messageID)
    }

    func doubtInterruptedSends() async throws(StoreError) -> Int {
        try await store.doubtInterruptedSends()
    }

    func inDoubt(limit: Int) async throws(StoreError) -> [OutboxItem] {
        try await store.inDoubt(limit: limit)
    }

    func nextOutboxTry() async throws(StoreError) -> Date? {
        try await store.nextOutboxTry()
    }

    func notes(ofKinds kinds: [String], to address: MailAddress, since: Date) async throws(StoreError) -> Int {
        try await store.notes(ofKinds: kinds, to: address, since: since)
    }

    func notes(ofKinds kinds: [String], about referral: Identifier<Referral>) async throws(StoreError) -> Int {
        try await store.notes(ofKinds: kinds, about: referral)
    }

    func heard(among messageIDs: Set<String>) async throws(StoreError) -> [String: Set<PartnerKey>] {
        try await store.heard(among: messageIDs)
    }

    func guesses(since date: Date) async throws(StoreError) -> [GuessCount] {
        try await store.guesses(since: date)
    }

    func destroyMail(ofNoLeadBefore date: Date, limit: Int) async throws(StoreError) -> DestroyedMail {
        try await store.destroyMail(ofNoLeadBefore: date, limit: limit)
    }

    func partners() async throws(StoreError) -> [Partner] {
        try await store.partners()
    }

    func joined() async throws(StoreError) -> [PartnerKey: Date] {
        try await store.joined()
    }

    func save(_ partners: [Partner], at now: Date) async throws(StoreError) {
        try await store.save(partners, at: now)
    }

    func referrals(inStage stage: String?, limit: Int) async throws(StoreError) -> [KeptReferral] {
        try await store.referrals(inStage: stage, limit: limit)
    }

    func head() async throws(StoreError) -> Data { try await store.head() }

    var signingKey: Curve25519.Signing.PrivateKey { store.signingKey }

    func mails(of referral: Identifier<Referral>) async throws(StoreError) -> [Data] {
        try await store.mails(of: referral)
    }

    func history(of referral: Identifier<Referral>) async throws(StoreError) -> [RecordedEvent] {
        try await store.history(of: referral)
    }

    func disclosures(of referral: Identifier<Referral>) async throws(StoreError) -> [Disclosure] {
        try await store.disclosures(of: referral)
    }

    func ledger(limit: Int) async throws(StoreError) -> [LedgerEntry] {
        try await store.ledger(limit: limit)
    }

    func held(limit: Int) async throws(StoreError) -> [HeldArrival] {
        try await store.held(limit: limit)
    }

    func counts() async throws(StoreError) -> StoreCounts {
        try await store.counts()
    }
}
