public import Foundation
import Logging
public import WaggleStore
public import WaggleTransport

extension Pipeline {
    /// Tries to deliver before a mail is given up as refused: about five days (RFC 5321 §4.5.4.1).
    static let deliveryTries = 124

    /// 6, 8, 11. Hand kept mails to the world, oldest first, each under the Message-ID and with the bytes it was
    /// kept with. Marked as being sent before the first byte leaves; where it stands is written down after each.
    ///
    /// - Returns: How many tries were made, and how long nothing should be tried because of the account.
    public func send(limit: Int, through sink: any MessageSink) async throws(StoreError) -> Sent {
        try await catchUp()
        noticeJump()
        try await settleDoubts()
        if let rest = rest(at: surroundings.now()) { return Sent(tries: 0, pause: rest) }
        var sent = Sent(tries: 0, pause: nil)
        // To these nothing more goes now: an earlier letter waits, and a later one must not overtake it.
        var waiting: Set<MailAddress> = []
        let items = try await store.claimOutbox(limit: limit, at: surroundings.now())
        for (index, item) in items.enumerated() {
            guard case .sending(_, let tries) = item.state else { continue }
            do throws(StoreError) {
                guard sent.pause == nil, !waiting.contains(item.delivery.recipient) else {
                    try await record(.queued(after: surroundings.now(), tries: tries - 1), of: item)
                    continue
                }
                sent.tries += 1
                let verdict = await sink.deliver(item.delivery)
                try await settle(item, tries: tries, verdict, &sent, &waiting)
            } catch {
                // They were not tried, and nobody else would ever try them.
                for case let rest in items[(index + 1)...] {
                    guard case .sending(_, let tries) = rest.state else { continue }
                    unrecorded.append((rest, .queued(after: surroundings.now(), tries: tries - 1)))
                }
                throw error
            }
        }
        return sent
    }

    /// Writes down what became of one try.
    private func settle(
        _ item: OutboxItem,
        tries: Int,
        _ verdict: DeliveryVerdict,
        _ sent: inout Sent,
        _ waiting: inout Set<MailAddress>
    ) async throws(StoreError) {
        let now = surroundings.now()
        switch verdict {
        case .accepted(let answer):
            try await record(.accepted(at: now, answer: answer), of: item)
            board.isSending(at: now)
            limitsMet = 0
            logger.debug("a mail left", metadata: ["kind": "\(item.kind)", "note": "\(item.note)"])
        case .refused(let code, let answer):
            refuse(item, code: code, answer: answer)
        case .postponed(.neverUntilChanged, let reason):
            // Not this mail's fault: the try does not count, and no other mail would fare better.
            sent.pause = .seconds(300)
            board.cannotSend(reason, at: now)
            logger.error("sending is paused", metadata: ["why": "\(reason)"])
            try await record(.queued(after: now, tries: tries - 1), of: item)
        case .postponed(let advice, let reason) where tries < Self.deliveryTries:
            let wait = advice.wait ?? Backoff.mail.wait(after: tries, chance: surroundings.chance())
            waiting.insert(item.delivery.recipient)
            logger.warning("a mail was postponed", metadata: ["kind": "\(item.kind)", "why": "\(reason)"])
            try await record(.queued(after: now.addingTimeInterval(wait.seconds), tries: tries), of: item)
            if advice == .slowDown {
                limitsMet += 1
                let rest = Backoff.limit.wait(after: limitsMet, chance: surroundings.chance())
                restsUntil = now.addingTimeInterval(rest.seconds)
                sent.pause = rest
                board.cannotSend(reason, at: now)
            }
        case .postponed(_, let reason):
            refuse(item, code: 0, answer: "given up after \(tries) tries: \(reason)")
        case .inDoubt(let reason):
            logger.error(
                "a mail is in doubt",
                metadata: ["kind": "\(item.kind)", "note": "\(item.note)", "why": "\(reason)"]
            )
            try await record(.inDoubt(since: now, tries: tries, reason: reason), of: item)
        }
    }

    /// How long nothing is sent yet, because a limit was met; nil when it may. A clock that was put back makes no day of it.
    private func rest(at now: Date) -> Duration? {
        guard let seconds = restsUntil?.timeIntervalSince(now), 0 < seconds,
            seconds <= 2 * Backoff.limit.longest.seconds
        else { return nil }
        return .seconds(seconds)
    }

    /// Writes down where a mail stands; what the store cannot take now, it takes before the next mail goes.
    private func record(_ state: OutboxItem.State, of item: OutboxItem) async throws(StoreError) {
        do throws(StoreError) {
            try await write(state, of: item)
        } catch {
            unrecorded.append((item, state))
            throw error
        }
    }

    private func catchUp() async throws(StoreError) {
        while let (item, state) = unrecorded.first {
            try await write(state, of: item)
            unrecorded.removeFirst()
        }
    }

    private func write(_ state: OutboxItem.State, of item: OutboxItem) async throws(StoreError) {
        try await store.record(state, of: item.note)
        // With an echo it will settle itself.
        guard case .inDoubt = state, item.delivery.echo == nil else { return }
        let recipient = item.isToCustomer ? "a customer" : item.delivery.recipient.description
        try await alarm(
            "The connection broke behind the last byte of a mail (\(item.kind)) to \(recipient): "
                + "whether it arrived cannot be known, and it is not sent again. Please ask there."
        )
    }

    public struct Sent: Sendable {
        public var tries: Int
        public var pause: Duration?
    }

    /// Names the sources in which answers and echoes come. What depends on their silence waits until each was read.
    public func listen(to sources: [SourceName]) { answering = Set(sources) }

    /// Notes that a source was read to its end: an echo that was there then would be known by now.
    public func looked(into source: SourceName, at moment: Date) {
        lastLooks[source] = moment
        board.looked(into: source, at: moment)
    }

    /// Up to when everything that partners wrote has been kept: deadlines behind this wait, so that an answer which lies in
    /// the mailbox since Waggle was away counts. A mailbox that cannot be read for long holds nothing up.
    public var heardUpTo: Date {
        let now = surroundings.now()
        let sources = board.bulletin(at: now).sources
        return answering.filter { name in
            sources[name.rawValue]?.trouble.map { now.timeIntervalSince($0.since) < Self.deafness } ?? true
        }.map { (lastLooks[$0] ?? .distantPast) + Self.quiet }.min() ?? now
    }

    /// A mailbox in which nothing comes is read to its end every four minutes, and what comes meanwhile is reported by the
    /// server. Seconds.
    static let quiet: TimeInterval = 300

    /// For so long a mailbox that cannot be read holds up deadlines. Seconds.
    static let deafness: TimeInterval = 4 * 3_600

    /// Between two rounds of sending; in more the clock was moved, or the whole machine stood still. Seconds.
    private static let longestRound: TimeInterval = 900

    /// After a jump of the clock what was measured by it means nothing: whatever waits for a time, waits for all of it.
    private func noticeJump() {
        let now = surroundings.now()
        defer { lastRound = now }
        guard let lastRound, abs(now.timeIntervalSince(lastRound)) > Self.longestRound else { return }
        steadySince = now
        lastLooks = [:]
    }

    func refuse(_ item: OutboxItem, code: Int, answer: String) {
        var refused = item
        refused.state = .refused(at: surroundings.now(), code: code, answer: answer)
        refusals.append(refused)
        logger.warning("a mail was refused", metadata: ["kind": "\(item.kind)", "code": "\(code)"])
    }

    /// Mails in doubt whose echo did not come although every mailbox was read since: they were never taken, and
    /// the very same bytes go again. One that was written without an echo stays in doubt: nobody can know.
    private func settleDoubts() async throws(StoreError) {
        let looks = answering.isEmpty ? Array(lastLooks.values) : answering.map { lastLooks[$0] ?? .distantPast }
        guard let looked = looks.min() else { return }
        let now = surroundings.now()
        for item in try await store.inDoubt(limit: 100) {
            guard item.delivery.echo != nil, case .inDoubt(let since, let tries, _) = item.state,
                // A moment that is still to come was written by a clock that was put back since.
                max(since > now ? .distantPast : since, steadySince).addingTimeInterval(house.echoWait) < looked,
                try await store.counts().arrivals["kept"] ?? 0 == 0
            else { continue }
            try await store.record(.queued(after: surroundings.now(), tries: tries), of: item.note)
            logger.warning("a mail in doubt goes again: its echo never came", metadata: ["note": "\(item.note)"])
        }
    }
}

extension RetryAdvice {
    fileprivate var wait: Duration? {
        switch self {
        case .after(let wait): wait
        case .later, .slowDown, .neverUntilChanged: nil
        }
    }
}
