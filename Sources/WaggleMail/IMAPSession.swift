import Foundation
import WaggleCurl

/// One mailbox, selected on one connection.
final class IMAPSession {
    /// The mailbox name as the server spells it.
    let mailbox: String
    let uidValidity: UInt32
    /// UIDs that outlast the connection. Without them ``uidValidity`` is a number of this session only.
    let hasStableUIDs: Bool
    /// No UID above this one is known to be taken.
    private(set) var top: UInt32
    /// As told when the mailbox was selected.
    let uidNext: UInt32?
    /// Nothing has been listed yet.
    private(set) var isNew = true
    /// What works, for `waggle check`.
    let findings: [String]

    /// The server's view of the mailbox is at most as old as this asks for: see ``selectedAnew(settings:)``.
    private let selectedAt = ContinuousClock.now
    private let conversation: IMAPConversation
    private let capabilities: Set<String>
    private let pollInterval: Duration?
    /// The server does IDLE, as far as is known.
    private var canIdle: Bool
    /// Messages that are known and not taken yet, ascending.
    private var ahead: [Listed] = []
    /// Every message between what was taken and this UID is in ``ahead``.
    private var listedUpTo: UInt32 = 0
    private var takenUpTo: UInt32 = 0

    /// What is known of a message before it is fetched.
    struct Listed: Hashable {
        let uid: UInt32
        /// As the server says, which is not always true. Bytes.
        let size: Int
        let receivedAt: Date?
    }

    enum Fetched: Hashable {
        case whole(Data)
        case header(Data)
        /// The message is there, and the server gives nothing of it.
        case nothing
    }

    /// Selects the mailbox.
    ///
    /// - Parameter conversation: Signed in.
    init(_ conversation: IMAPConversation, settings: IMAPInbox.Settings) throws(IMAPError) {
        let name = MailboxName(text: settings.mailbox)
        var capabilities: Set<String> = []
        var exists: UInt32 = 0
        var validity: UInt32?
        var next: UInt32?
        var isSticky = true
        // EXAMINE forbids the server to change anything; SELECT is for what comes after keeping.
        let select = settings.afterKeeping == .leave ? "EXAMINE" : "SELECT"
        let ends = try conversation.ask(
            ["CAPABILITY", "\(select) \(name.quoted)"],
            within: IMAPLimits.silence
        ) { response in
            switch response {
            case .capability(let words): capabilities.formUnion(words)
            case .exists(let count): exists = count
            case .status(let status):
                switch status.code {
                case .uidValidity(let value): validity = value
                case .uidNext(let value): next = value
                case .uidNotSticky: isSticky = false
                case .capability, .other, nil: break
                }
            default: break
            }
        }
        guard ends[1].kind == .ok else { throw .refused(command: select, ends[1]) }

        self.conversation = conversation
        self.capabilities = capabilities
        mailbox = name.encoded
        pollInterval = settings.pollInterval
        canIdle = capabilities.contains("IDLE")
        hasStableUIDs = isSticky && (validity ?? 0) > 0
        // A number that no other session has: positions of this one mean nothing in the next.
        uidValidity = hasStableUIDs ? validity ?? 0 : UInt32(truncatingIfNeeded: Int(Date().timeIntervalSince1970))
        uidNext = next
        top = next.map { $0 > 0 ? $0 - 1 : 0 } ?? 0
        findings =
            conversation.findings + [
                "The mailbox \(settings.mailbox) holds \(exists) message\(exists == 1 ? "" : "s").",
                hasStableUIDs
                    ? "Its messages have lasting numbers (UIDVALIDITY \(validity ?? 0))."
                    : "Its messages have no lasting numbers (UIDVALIDITY): Waggle recognises mail by its content only.",
                capabilities.contains("IDLE")
                    ? "The server reports new mail at once (IDLE)."
                    : "The server does not report new mail (no IDLE): Waggle looks for it, every minute if nothing else is set.",
            ] + Self.settlingFindings(settings.afterKeeping, capabilities)
        if next == nil { try findTop() }
    }

    /// Whether it is time to ask the server to look at the mailbox afresh.
    var isStale: Bool {
        guard hasStableUIDs else { return false }
        let limit = min(IMAPLimits.idle, (pollInterval ?? IMAPLimits.idle) * IMAPLimits.looksBeforeSelecting)
        return ContinuousClock.now - selectedAt > limit
    }

    /// The same mailbox, selected once more on the same connection.
    ///
    /// Some servers miss a mail that is delivered in the same second in which they looked (GNU imap4d 3.15 on a maildir)
    /// and do not show it in this session, whatever is asked, before another one comes.
    func selectedAnew(settings: IMAPInbox.Settings) throws(IMAPError) -> IMAPSession {
        try IMAPSession(conversation, settings: settings)
    }

    private static func settlingFindings(
        _ afterKeeping: IMAPInbox.AfterKeeping,
        _ capabilities: Set<String>
    ) -> [String] {
        switch afterKeeping {
        case .leave: ["Kept mail is left as it is."]
        case .flag(let flag): ["Kept mail is flagged \(flag)."]
        case .move(let target) where capabilities.contains("MOVE") || capabilities.contains("UIDPLUS"):
            ["Kept mail is moved to \(target)."]
        case .move:
            ["The server can move no mail safely (neither MOVE nor UIDPLUS): kept mail is flagged \\Seen instead."]
        }
    }

    // MARK: Listing

    private static let highestUID = "UID FETCH * (UID)"

    /// Asks which UID is the highest. On an empty mailbox some servers refuse the question.
    private func findTop() throws(IMAPError) {
        _ = try conversation.ask([Self.highestUID]) { response in
            if case .fetch(let fetch) = response, let uid = fetch.uid { self.top = max(self.top, uid) }
        }
    }

    /// - Returns: The next messages above the UID, ascending, at least one; nil when there are none.
    func list(after uid: UInt32) throws(IMAPError) -> [Listed]? {
        isNew = false
        taken(upTo: uid)
        var span: UInt32 = UInt32(IMAPLimits.window)
        while ahead.isEmpty {
            let from = max(listedUpTo, uid)
            guard from < .max else { return nil }
            let listing = Listing(after: from, span: span)
            conversation.forgetNews()
            let ends = try conversation.ask(listing.commands) { listing.hear($0) }
            try take(listing, ends)
            if ahead.isEmpty, listing.upTo >= top { return nil }
            // A gap: UIDs may be millions apart.
            span = span.multipliedReportingOverflow(by: 8).overflow ? .max : span * 8
        }
        return ahead
    }

    /// Whether there are messages behind those taken, as far as the server has said.
    var knowsMore: Bool { !ahead.isEmpty || takenUpTo < top }

    /// - Returns: Those of the messages that exist, ascending.
    func list(_ uids: [UInt32]) throws(IMAPError) -> [Listed] {
        let listing = Listing(only: uids)
        try demandAll(try conversation.ask(listing.commands) { listing.hear($0) }, "UID FETCH")
        return listing.result
    }

    /// Messages up to this UID need not be listed again.
    func taken(upTo uid: UInt32) {
        if uid < takenUpTo {
            // Somebody goes back: what was let go is listed again.
            ahead = []
            listedUpTo = uid
        }
        takenUpTo = uid
        ahead.removeFirst(ahead.prefix { $0.uid <= uid }.count)
        listedUpTo = max(listedUpTo, uid)
    }

    private func take(_ listing: Listing, _ ends: [IMAPStatus]) throws(IMAPError) {
        guard ends[0].kind == .ok else { throw .refused(command: "UID FETCH", ends[0]) }
        top = max(top, listing.highest)
        ahead += listing.result
        // Above the highest UID messages may come at any moment; below it none can.
        listedUpTo = max(listedUpTo, min(listing.upTo, top))
    }

    // MARK: Fetching

    /// Fetches messages, and lists those behind them on the same way.
    ///
    /// - Returns: Nothing for messages that are gone.
    func fetch(
        _ wanted: [Listed],
        headerOnly: (Listed) -> Bool,
        listingAfter last: UInt32?
    ) throws(IMAPError) -> [UInt32: Fetched] {
        let known = wanted.map(\.uid)
        let headers = wanted.filter(headerOnly).map(\.uid)
        let bodies = headers.isEmpty ? known : wanted.filter { !headerOnly($0) }.map(\.uid)
        var commands: [String] = []
        if !bodies.isEmpty { commands.append("UID FETCH \(UIDSet(bodies, among: known)) (UID BODY.PEEK[])") }
        if !headers.isEmpty {
            let part = "BODY.PEEK[HEADER]<0.\(IMAPLimits.headerBytes)>"
            commands.append("UID FETCH \(UIDSet(headers, among: known)) (UID \(part))")
        }
        let fetches = commands.count
        let listing = last.flatMap { last in
            // Only when nothing is left from the last listing, and there is something.
            ahead.last?.uid == last && last < top
                ? Listing(after: max(listedUpTo, last), span: UInt32(IMAPLimits.window)) : nil
        }
        if let listing {
            conversation.forgetNews()
            commands += listing.commands
        }

        var fetched: [UInt32: Fetched] = [:]
        fetched.reserveCapacity(wanted.count)
        var isNameless = false
        let ends = try conversation.ask(commands) { response in
            guard case .fetch(let fetch) = response else { return }
            if let body = fetch.body ?? fetch.header {
                guard let uid = fetch.uid else {
                    isNameless = true
                    return
                }
                if body.isEmpty {
                    fetched[uid] = .nothing
                } else {
                    fetched[uid] = fetch.body == nil ? .header(body) : .whole(body)
                }
            } else {
                listing?.hear(response)
            }
        }
        if isNameless { throw .desync("a message without its UID") }
        if let listing { try take(listing, Array(ends[fetches...])) }
        try addMissing(to: &fetched, of: known, ends[..<fetches])
        return fetched
    }

    /// Messages that did not come are gone, or else the server gave nothing of them.
    private func addMissing(
        to fetched: inout [UInt32: Fetched],
        of known: [UInt32],
        _ ends: ArraySlice<IMAPStatus>
    ) throws(IMAPError) {
        let missing = known.filter { fetched[$0] == nil }
        guard !missing.isEmpty else { return }
        let refusal = ends.first { $0.kind != .ok }
        if let refusal, refusal.isThrottle { throw .refused(command: "UID FETCH", refusal) }
        // "NO" alone does not tell: it also comes when one of many messages is gone.
        let present = try list(missing)
        if let refusal, !present.isEmpty, known.count > 1 { throw .refused(command: "UID FETCH", refusal) }
        for mail in present { fetched[mail.uid] = .nothing }
    }

    // MARK: Waiting

    /// Waits until the server reports mail, or until it is time to look without that.
    ///
    /// - Parameter hasPending: Messages wait to be asked for again.
    /// - Returns: true when the time is over, false when there is news.
    func wait(hasPending: Bool) throws(IMAPError) -> Bool {
        let pause = pollInterval ?? IMAPLimits.poll
        if canIdle {
            switch try conversation.idle(atMost: hasPending ? pause : pollInterval ?? IMAPLimits.idle) {
            case .news: return false
            case .over: return true
            case .refused: canIdle = false
            }
        }
        try conversation.rest(atMost: pause)
        try demandAll(try conversation.ask(["NOOP"], within: IMAPLimits.silence), "NOOP")
        return true
    }

    func leaveIdle() throws(IMAPError) {
        try conversation.leaveIdle()
    }

    // MARK: Settling

    func flag(_ uids: [UInt32], _ flag: String) throws(IMAPError) {
        try each(uids) { "UID STORE \($0) +FLAGS.SILENT (\(flag))" }
    }

    /// Moves messages in a way that cannot remove any other (RFC 6851, or RFC 4315 step by step).
    func move(_ uids: [UInt32], to target: MailboxName) throws(IMAPError) {
        if capabilities.contains("MOVE") {
            try each(uids) { "UID MOVE \($0) \(target.quoted)" }
        } else if capabilities.contains("UIDPLUS") {
            try each(uids) { "UID COPY \($0) \(target.quoted)" }
            try each(uids) { "UID STORE \($0) +FLAGS.SILENT (\\Deleted)" }
            try each(uids) { "UID EXPUNGE \($0)" }
        } else {
            try flag(uids, "\\Seen")
        }
    }

    private func each(_ uids: [UInt32], _ command: (UIDSet) -> String) throws(IMAPError) {
        let sets = stride(from: 0, to: uids.count, by: IMAPLimits.settledTogether).map {
            UIDSet(uids[$0..<min($0 + IMAPLimits.settledTogether, uids.count)])
        }
        let commands = sets.map(command)
        try demandAll(try conversation.ask(commands, within: IMAPLimits.settling), commands.first ?? "")
    }

    private func demandAll(_ ends: [IMAPStatus], _ command: String) throws(IMAPError) {
        guard let bad = ends.first(where: { $0.kind != .ok }) else { return }
        let words = command.split(separator: " ").prefix(2).joined(separator: " ")
        throw .refused(command: words, bad)
    }
}

/// The question which messages there are in a span of UIDs, and its answer.
private final class Listing {
    let commands: [String]
    /// The answer is complete up to here.
    let upTo: UInt32
    private(set) var highest: UInt32 = 0
    private let uids: ClosedRange<UInt32>
    private var found: [UInt32: IMAPSession.Listed] = [:]

    init(after uid: UInt32, span: UInt32) {
        let (end, isBeyond) = uid.addingReportingOverflow(span)
        upTo = isBeyond ? .max : end
        uids = (uid + 1)...upTo
        commands = ["UID FETCH \(uid + 1):\(upTo) (UID INTERNALDATE RFC822.SIZE)", "UID FETCH * (UID)"]
    }

    init(only uids: [UInt32]) {
        upTo = uids.max() ?? 0
        self.uids = (uids.min() ?? 0)...upTo
        commands = ["UID FETCH \(UIDSet(uids)) (UID INTERNALDATE RFC822.SIZE)"]
    }

    var result: [IMAPSession.Listed] { found.values.sorted { $0.uid < $1.uid } }

    /// Whatever a server says about a UID proves that the message exists.
    func hear(_ response: IMAPResponse) {
        guard case .fetch(let fetch) = response, let uid = fetch.uid else { return }
        highest = max(highest, uid)
        guard uids.contains(uid) else { return }
        let known = found[uid]
        found[uid] = IMAPSession.Listed(
            uid: uid,
            size: fetch.size ?? known?.size ?? 0,
            receivedAt: fetch.internalDate ?? known?.receivedAt
        )
    }
}
