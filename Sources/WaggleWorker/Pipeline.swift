import Foundation
public import Logging
public import WaggleReading
import WaggleReferral
public import WaggleStore
import WaggleTransport
public import WaggleWriting

/// The way of a lead through Waggle, from bytes to the booked entry. Start here.
///
/// Four verbs, one file each: ``receive(_:)``, ``process(limit:)``, ``tick(limit:)``, ``send(limit:through:)``.
/// Each stores before it acts, and can be taken again after a stop without a second effect.
///
/// An actor because what partners have in hand, and what is learned of them, is kept here, between one decision and the next. Its
/// deciding verbs have one caller at a time: the loop in `Deciding.swift`, or a test.
public actor Pipeline {
    let house: House
    let store: any Store
    let reader: WaggleReading.Reader
    let writer: Writer
    let surroundings: Surroundings
    let logger: Logger
    /// When the store was last restored from a backup: what came before that may have been acted upon already.
    let restoredAt: Date?
    /// How it goes, for those who look from outside.
    public nonisolated let board: Noticeboard

    var circle: Circle
    /// The number of the next lead; kept ahead of the store within one batch.
    var nextSequence: Int
    /// Deliveries refused for good that are not yet decided upon.
    var refusals: [OutboxItem] = []
    /// The one of them whose decision is in the store, and which is not yet written down as refused.
    var decidedRefusal: Identifier<Note>?
    /// Since a limit of the mail server was met: until when nothing is sent, and how often in a row.
    var restsUntil: Date?
    var limitsMet = 0
    /// Where mails stand that the store could not take when it came about.
    var unrecorded: [(item: OutboxItem, state: OutboxItem.State)] = []
    /// Tokens and references that were none.
    nonisolated let guesses: Guesses
    /// When each source was last read to its end.
    var lastLooks: [SourceName: Date] = [:]
    /// Sources in which answers and echoes come; see ``listen(to:)``.
    var answering: Set<SourceName> = []
    /// When letters were last looked after, and since when the clock has gone evenly.
    var lastRound: Date?
    var steadySince = Date.distantPast
    /// Arrivals that were read while those before them were decided; their turn is next.
    var ahead: [SeenArrival] = []
    /// The end of the newest week that somebody was written about, or that had nothing for him.
    var weeksTold: [MailAddress: Date] = [:]
    /// Until then no other week is over for anybody on the list.
    var nextWeekEnds = Date.distantPast
    /// Until then no old mail is looked for.
    var nextRetention = Date.distantPast
    /// What the operators were told of, and when.
    var alarms: [String: Date] = [:]
    /// Arrivals that were read in this process and could not be settled: a fault of the store, not of theirs.
    var harmless: Set<Int64> = []

    /// Opens the pipeline on a store: counts what partners have in hand, and doubts what was being sent.
    public init(
        house: House,
        store: any Store,
        reader: WaggleReading.Reader,
        writer: Writer,
        surroundings: Surroundings,
        logger: Logger
    ) async throws(StoreError) {
        self.house = house
        self.store = store
        self.reader = reader
        self.writer = writer
        self.surroundings = surroundings
        self.logger = logger
        circle = try await store.circle(under: house.policy)
        nextSequence = try await store.nextSequence()
        board = Noticeboard(at: surroundings.now())
        guesses = Guesses(try await store.guesses(since: surroundings.now().addingTimeInterval(-86_400)))
        restoredAt = try await store.restoration(at: surroundings.now())
        let doubted = try await store.doubtInterruptedSends()
        if doubted > 0 {
            logger.warning("mails were being sent when Waggle stopped", metadata: ["in doubt": "\(doubted)"])
        }
    }

    /// Looks whether somebody changed the partner list, and then reads it with all that was learned.
    public func refreshDirectory() async throws(StoreError) {
        guard try await store.partners() != directory.partners else { return }
        // They were read with the old list.
        harmless.formUnion(ahead.map(\.kept.id))
        ahead = []
        nextWeekEnds = .distantPast
        circle = try await store.circle(under: house.policy)
    }

    var directory: PartnerDirectory { circle.directory }
}
