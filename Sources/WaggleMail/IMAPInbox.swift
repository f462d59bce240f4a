import Foundation
import WaggleCurl
public import WaggleTransport

/// A mailbox as a source of messages.
///
/// Holds one connection on a thread of its own. What has been read is told by UIDs alone: neither flags
/// nor dates decide, so another mail program on the same mailbox hides nothing. Nothing on the server
/// changes until ``settle(_:)``.
public actor IMAPInbox: MessageSource {
    public nonisolated let name: SourceName
    public nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

    private let thread: CurlThread
    private let settings: Settings
    private let connect: Connect
    /// Ends a wait when the waiting task is cancelled.
    private let wake = Wake()
    private var session: IMAPSession?
    /// Mail that broke the connection when it was asked for.
    private var trouble = Trouble()

    /// What to read, and what becomes of it.
    public struct Settings: Hashable, Sendable {
        /// As people write it; `INBOX` is the one every account has.
        public var mailbox = "INBOX"
        public var firstRun = FirstRun.fromNow
        public var afterKeeping = AfterKeeping.flag("\\Seen")
        /// Of a larger message only the header is fetched. Bytes.
        public var largestMessage = 25 * 1_024 * 1_024
        /// Between two looks that nobody asked for; nil: a minute, or four minutes where the server reports new
        /// mail by itself (IDLE). Some servers wait before they report: Dovecot half a second.
        public var pollInterval: Duration?

        public init() {}
    }

    public enum FirstRun: Hashable, Sendable {
        /// What is in the mailbox stays alone.
        case fromNow
        case everything
    }

    /// What happens to a message on the server once it is kept.
    public enum AfterKeeping: Hashable, Sendable {
        /// A flag or keyword is set, for instance `\Seen` or `$Waggle`.
        case flag(String)
        /// It goes to another mailbox; where the server cannot move safely, it is flagged `\Seen` instead.
        case move(to: String)
        case leave
    }

    /// Makes a connection that is signed in. Called on the inbox's thread; blocks.
    typealias Connect = @Sendable (_ wake: Wake) throws(IMAPError) -> ByteChannel

    public init(name: SourceName, account: MailAccount, settings: Settings = Settings()) {
        self.init(name: name, settings: settings) { wake throws(IMAPError) in
            try .signedIn(to: account, wake: wake)
        }
    }

    /// An inbox on sockets that stand already, signed in: a simulated server in the same process.
    ///
    /// - Parameter socket: Makes a connection, which the inbox closes.
    package init(name: SourceName, settings: Settings, socket: @escaping @Sendable () -> Int32) {
        self.init(name: name, settings: settings) { wake throws(IMAPError) in .connected(socket(), wake: wake) }
    }

    init(name: SourceName, settings: Settings, connect: @escaping Connect) {
        self.name = name
        self.settings = settings
        self.connect = connect
        thread = CurlThread(name: "imap \(name)")
    }

    public func next(after cursor: SourceCursor?) async throws(SourceError) -> SourceBatch {
        try await interruptibly { inbox throws(IMAPError) in try inbox.look(after: cursor) }
            ?? SourceBatch(source: name, arrivals: [], cursor: cursor ?? SourceCursor(rawValue: ""))
    }

    public func more(after cursor: SourceCursor) async throws(SourceError) -> SourceBatch? {
        let batch = try await interruptibly { inbox throws(IMAPError) in try inbox.takeMore(after: cursor) }
        return batch ?? nil
    }

    public nonisolated var bringsAnswers: Bool { true }

    public nonisolated var awaitsSettling: Bool { settings.afterKeeping != .leave }

    public func settle(_ positions: [SourcePosition]) async throws(SourceError) {
        // Not interrupted when Waggle stops: what has just been kept is still to be flagged.
        wake.clear()
        do {
            try settleNow(positions)
        } catch {
            if !error.leavesConnection { session = nil }
            throw sourceError(error)
        }
    }

    /// Tries the account and the mailbox.
    ///
    /// - Returns: What works, a sentence each.
    public func probe() async throws(SourceError) -> [String] {
        try await interruptibly { inbox throws(IMAPError) in try inbox.open().findings } ?? []
    }

    // MARK: Looking

    /// - Returns: nil when the task was cancelled.
    private func interruptibly<Result: Sendable>(
        _ work: (isolated IMAPInbox) throws(IMAPError) -> Result
    ) async throws(SourceError) -> Result? {
        wake.clear()
        let outcome: Swift.Result<Result, IMAPError> = await withTaskCancellationHandler {
            do throws(IMAPError) {
                return .success(try work(self))
            } catch {
                return .failure(error)
            }
        } onCancel: {
            wake.signal()
        }
        switch outcome {
        case .success(let result): return result
        case .failure(.cancelled): return nil
        case .failure(let error): throw sourceError(error)
        }
    }

    private func look(after cursor: SourceCursor?) throws(IMAPError) -> SourceBatch {
        do throws(IMAPError) {
            let session = try openFresh()
            var progress = try begin(cursor, in: session)
            if try take(&progress, in: session) { return progress.batch }
            // Where to begin is kept before anything is waited for: mail that comes after a stop is new mail.
            guard progress.cursor.sourceCursor == cursor, progress.remarks.isEmpty else { return progress.batch }
            let end = ContinuousClock.now + IMAPLimits.idle
            repeat {
                let isOver = try session.wait(hasPending: !progress.cursor.pending.isEmpty)
                if isOver, try lookAgain(&progress, in: session) { return progress.batch }
                if try take(&progress, in: session) { return progress.batch }
                // Nothing is there either: the caller learns that the mailbox was read to its end.
                if isOver { return progress.batch }
            } while ContinuousClock.now < end
            return progress.batch
        } catch {
            part(after: error)
            throw error
        }
    }

    private func takeMore(after cursor: SourceCursor) throws(IMAPError) -> SourceBatch? {
        guard let session, session.knowsMore else { return nil }
        do throws(IMAPError) {
            var progress = try begin(cursor, in: session)
            return try take(&progress, in: session) ? progress.batch : nil
        } catch {
            part(after: error)
            throw error
        }
    }

    private func open() throws(IMAPError) -> IMAPSession {
        if let session { return session }
        let conversation = IMAPConversation(
            try connect(wake),
            literalLimit: max(settings.largestMessage, 1_024 * 1_024)
        )
        let session = try IMAPSession(conversation, settings: settings)
        self.session = session
        return session
    }

    private func openFresh() throws(IMAPError) -> IMAPSession {
        guard let session, session.isStale else { return try open() }
        let fresh = try session.selectedAnew(settings: settings)
        self.session = fresh
        return fresh
    }

    /// After a wait was cut short the connection is as good as before; after anything else it is not.
    private func part(after error: IMAPError) {
        guard error == .cancelled, let session else {
            session = nil
            return
        }
        wake.clear()
        do throws(IMAPError) {
            try session.leaveIdle()
        } catch {
            self.session = nil
        }
    }

    /// Where to begin: behind the cursor, or where a first run begins.
    private func begin(_ cursor: SourceCursor?, in session: IMAPSession) throws(IMAPError) -> Progress {
        var progress = Progress(
            source: name,
            cursor: MailboxCursor(
                mailbox: settings.mailbox,
                uidValidity: session.uidValidity,
                uid: settings.firstRun == .fromNow ? session.top : 0,
                startedAt: settings.firstRun == .fromNow ? Date() - IMAPLimits.clockSkew : .distantPast
            )
        )
        if !session.hasStableUIDs, session.isNew {
            progress.remarks.append(
                "The server gives the messages of \(settings.mailbox) no lasting numbers (UIDVALIDITY), so all mail "
                    + "since the first run is looked at after every connection; what is known is recognised by its content."
            )
        }
        guard let cursor else { return progress }
        guard let former = MailboxCursor(cursor) else {
            throw .settings(
                "The stored position of \(name) cannot be read; it was not written by this version of Waggle."
            )
        }
        guard former.mailbox == settings.mailbox else {
            progress.remarks.append(
                "\(name) now reads the mailbox \(settings.mailbox) instead of \(former.mailbox), and begins as on a first run."
            )
            return progress
        }
        progress.cursor = former
        if session.isNew, session.hasStableUIDs, let next = session.uidNext, next <= former.uid {
            progress.remarks.append(
                "The server has gone back in numbering the messages of \(settings.mailbox), from above \(former.uid) to "
                    + "\(next), without saying so (UIDVALIDITY). New mail may be taken for old: make a new mailbox."
            )
        }
        if former.uidValidity != session.uidValidity {
            progress.cursor = MailboxCursor(
                mailbox: settings.mailbox,
                uidValidity: session.uidValidity,
                uid: 0,
                startedAt: former.startedAt
            )
            progress.cursor.oldUpTo = session.top
            if session.hasStableUIDs {
                progress.remarks.append(
                    "The server has given all messages of \(settings.mailbox) new numbers (UIDVALIDITY "
                        + "\(former.uidValidity) became \(session.uidValidity)). Waggle looks at the mail since its first run "
                        + "again and recognises what it knows by its content; older mail stays alone."
                )
            }
        }
        return progress
    }

    /// Takes the next window of messages.
    ///
    /// - Returns: false when there is nothing new.
    private func take(_ progress: inout Progress, in session: IMAPSession) throws(IMAPError) -> Bool {
        guard var listed = try session.list(after: progress.cursor.uid) else {
            progress.cursor.uid = max(progress.cursor.uid, session.top)
            return false
        }
        let isOld: (IMAPSession.Listed) -> Bool = { [cursor = progress.cursor] mail in
            mail.uid <= cursor.oldUpTo && mail.receivedAt.map { $0 < cursor.startedAt } ?? false
        }
        listed = affordable(listed)
        let wanted = listed.filter { !isOld($0) }
        let last = listed[listed.count - 1].uid
        if !wanted.isEmpty { try fetch(wanted, &progress, in: session, listingAfter: last) }
        progress.cursor.uid = last
        session.taken(upTo: last)
        return true
    }

    /// As many messages as may be held in memory together, or the next one alone while there is trouble.
    private func affordable(_ listed: [IMAPSession.Listed]) -> [IMAPSession.Listed] {
        guard listed[0].uid > trouble.upTo else { return [listed[0]] }
        var bytes = 0
        let count = listed.prefix(IMAPLimits.window).prefix { mail in
            bytes += min(mail.size, settings.largestMessage)
            return bytes <= IMAPLimits.batchBytes
        }.count
        return Array(listed.prefix(max(count, 1)))
    }

    private func fetch(
        _ wanted: [IMAPSession.Listed],
        _ progress: inout Progress,
        in session: IMAPSession,
        listingAfter last: UInt32?
    ) throws(IMAPError) {
        let fetched: [UInt32: IMAPSession.Fetched]
        do {
            fetched = try session.fetch(
                wanted,
                headerOnly: { [settings, trouble] in
                    $0.size > settings.largestMessage || trouble.tooLarge[$0.uid] != nil
                },
                listingAfter: last
            )
        } catch {
            guard trouble.note(error, with: wanted.map(\.uid)) else { throw error }
            progress.passOver(wanted[0].uid, mailbox: settings.mailbox, because: "the server's answer cannot be read")
            self.session = nil
            return
        }
        for mail in wanted {
            let position = IMAPPosition(
                account: name,
                mailbox: session.mailbox,
                uidValidity: session.uidValidity,
                uid: mail.uid
            )
            switch fetched[mail.uid] {
            case .whole(let data):
                progress.add(.mail(data), at: position, mail)
            case .header(let data):
                let bytes = max(mail.size, trouble.tooLarge[mail.uid] ?? 0)
                progress.add(.oversizedMail(header: data, bytes: bytes), at: position, mail)
            case .nothing:
                try progress.postpone(mail.uid, mailbox: settings.mailbox)
            case nil:
                progress.forget(mail.uid)
            }
        }
    }

    /// Asks once more for messages that gave nothing.
    ///
    /// - Returns: false when there are none.
    private func lookAgain(_ progress: inout Progress, in session: IMAPSession) throws(IMAPError) -> Bool {
        let uids = progress.cursor.pending.map(\.uid)
        guard !uids.isEmpty else { return false }
        let listed = try session.list(uids)
        for uid in Set(uids).subtracting(listed.map(\.uid)) { progress.forget(uid) }
        var bytes = 0
        for mail in listed {
            // One by one, so that each gets an answer of its own.
            try fetch([mail], &progress, in: session, listingAfter: nil)
            bytes += mail.size
            if self.session == nil || bytes > IMAPLimits.batchBytes { break }
        }
        return true
    }

    // MARK: Settling

    private func settleNow(_ positions: [SourcePosition]) throws(IMAPError) {
        guard settings.afterKeeping != .leave, !positions.isEmpty else { return }
        // Connecting takes too long for one who is being stopped.
        if session == nil, Task.isCancelled { throw .cancelled }
        let session = try open()
        let uids = positions.compactMap { position -> UInt32? in
            guard case .mailbox(let place) = position, place.account == name, place.mailbox == session.mailbox,
                place.uidValidity == session.uidValidity
            else { return nil }
            return place.uid
        }
        guard !uids.isEmpty else { return }
        switch settings.afterKeeping {
        case .leave: break
        case .flag(let flag): try session.flag(uids, flag)
        case .move(let target): try session.move(uids, to: MailboxName(text: target))
        }
    }

    private func sourceError(_ error: IMAPError) -> SourceError {
        error.sourceError(at: name, mailbox: settings.mailbox)
    }
}

/// Messages that could not be fetched because the server's answer broke the rules.
///
/// Kept in memory only: after a restart they are tried again.
private struct Trouble: Sendable {
    /// Up to this UID messages are fetched one by one, so that a bad one is found and the others go on.
    var upTo: UInt32 = 0
    /// Messages whose literal was larger than the limit, whatever their size was said to be; its bytes.
    var tooLarge: [UInt32: Int] = [:]
    private var tries: [UInt32: Int] = [:]

    /// - Returns: true when the one message that was asked for has had all its tries.
    mutating func note(_ error: IMAPError, with uids: [UInt32]) -> Bool {
        switch error {
        case .connection, .login, .bye, .withheld, .cancelled, .settings: return false
        case .silence, .refused, .desync, .literalTooLong, .lineTooLong: break
        }
        upTo = max(upTo, uids.last ?? 0)
        guard uids.count == 1 else { return false }
        switch error {
        // Says nothing about a message, and no mail may be lost to a slow line.
        case .silence, .refused: return false
        case .literalTooLong(let bytes) where tooLarge[uids[0]] == nil:
            tooLarge[uids[0]] = Int(clamping: bytes)
            return false
        default: break
        }
        tries[uids[0], default: 0] += 1
        return tries[uids[0], default: 0] >= IMAPLimits.looks
    }
}

/// What one look has brought so far.
private struct Progress {
    let source: SourceName
    var cursor: MailboxCursor
    var arrivals: [Arrival] = []
    var remarks: [String] = []

    init(source: SourceName, cursor: MailboxCursor) {
        self.source = source
        self.cursor = cursor
    }

    var batch: SourceBatch {
        SourceBatch(source: source, arrivals: arrivals, cursor: cursor.sourceCursor, remarks: remarks)
    }

    mutating func add(_ content: Arrival.Content, at position: IMAPPosition, _ mail: IMAPSession.Listed) {
        // Without a readable INTERNALDATE the present is the best guess: nothing is decided by it.
        let receivedAt = mail.receivedAt ?? Date()
        arrivals.append(Arrival(position: .mailbox(position), receivedAt: receivedAt, content: content))
        forget(mail.uid)
    }

    mutating func forget(_ uid: UInt32) {
        cursor.pending.removeAll { $0.uid == uid }
    }

    /// The message is there and gives nothing; it is asked for again, but not for ever.
    ///
    /// - Throws: ``IMAPError/withheld(messages:)`` when there are too many such messages to be the messages' fault.
    mutating func postpone(_ uid: UInt32, mailbox: String) throws(IMAPError) {
        let looks = 1 + (cursor.pending.first { $0.uid == uid }?.looks ?? 0)
        forget(uid)
        guard cursor.pending.count < IMAPLimits.pending else { throw .withheld(messages: cursor.pending.count + 1) }
        if looks < IMAPLimits.looks {
            cursor.pending.append(MailboxCursor.Pending(uid: uid, looks: looks))
        } else {
            passOver(uid, mailbox: mailbox, because: "the server gives nothing of it")
        }
    }

    mutating func passOver(_ uid: UInt32, mailbox: String, because reason: String) {
        forget(uid)
        remarks.append(
            "Message \(uid) in \(mailbox) was passed over after \(IMAPLimits.looks) tries: \(reason). "
                + "Look at it with a mail program."
        )
    }
}
