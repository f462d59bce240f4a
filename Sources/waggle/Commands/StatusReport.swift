import Foundation
import WaggleStore
import WaggleWorker

/// How it goes, put together from what the worker says of itself and what waits in its store.
struct StatusReport: Encodable {
    var at: Date
    var isRunning: Bool
    /// nil where no worker ever said anything.
    var bulletin: Bulletin?
    var standing: StoreStanding
    var freeBytes: Int?
    /// What is wrong, a sentence each; the first words are the heading under which docs/operating.md explains it.
    var alarms: [String]

    /// What may wait so long without anything being wrong. Seconds.
    private enum Patience {
        /// A worker says something every ten.
        static let bulletin: TimeInterval = 120
        /// A source is read to its end every five minutes at most.
        static let look: TimeInterval = 900
        static let unread: TimeInterval = 600
        static let overdue: TimeInterval = 600
        static let letter: TimeInterval = 3_600
        static let other: TimeInterval = 86_400
        /// Twice what an echo may take.
        static let doubt: TimeInterval = 3_600
    }

    /// Less room than this is soon none. Bytes.
    private static let leastRoom = 200 * 1_048_576

    init(at now: Date, isRunning: Bool, bulletin: Bulletin?, standing: StoreStanding, freeBytes: Int?) {
        at = now
        self.isRunning = isRunning
        self.bulletin = bulletin
        self.standing = standing
        self.freeBytes = freeBytes
        alarms = Self.alarms(at: now, isRunning: isRunning, bulletin, standing, freeBytes)
    }

    private static func alarms(
        at now: Date,
        isRunning: Bool,
        _ bulletin: Bulletin?,
        _ standing: StoreStanding,
        _ freeBytes: Int?
    ) -> [String] {
        func isLate(_ waiting: StoreStanding.Waiting?, _ patience: TimeInterval) -> Bool {
            waiting?.count ?? 0 > 0 && (waiting?.since).map { now.timeIntervalSince($0) > patience } ?? false
        }
        var alarms: [String] = []
        if !isRunning {
            alarms.append("Not running: no worker has the store open.")
        } else if bulletin.map({ now.timeIntervalSince($0.at) > Patience.bulletin }) ?? true {
            alarms.append("Silent: the worker has not said how it goes for two minutes.")
        }
        if isRunning, let bulletin {
            for (name, source) in bulletin.sources.sorted(by: { $0.key < $1.key }) {
                if let trouble = source.trouble {
                    alarms.append("Source \(name) cannot be read, since \(trouble.since.short). \(trouble.sentence)")
                } else if let look = source.lastLook, now.timeIntervalSince(look) > Patience.look {
                    alarms.append("Source \(name) was last read to its end at \(look.short).")
                }
            }
            if let seen = bulletin.otherSeen, now.timeIntervalSince(seen) < Patience.other {
                alarms.append("Another Waggle wrote from this address; its mail was last seen at \(seen.short).")
            }
            if let trouble = bulletin.sending {
                alarms.append("Sending is paused, since \(trouble.since.short). \(trouble.sentence)")
            }
            if let trouble = bulletin.store {
                alarms.append("Store trouble, since \(trouble.since.short). \(trouble.sentence)")
            }
        }
        if isLate(standing.unread, Patience.unread) {
            alarms.append("Mail is not read: \(standing.unread.count) wait, since \(standing.unread.sinceText).")
        }
        if isLate(standing.overdue, Patience.overdue) {
            alarms.append("Deadlines are not kept: \(standing.overdue.count), since \(standing.overdue.sinceText).")
        }
        if let queued = standing.outbox["queued"], isLate(queued, Patience.letter) {
            alarms.append("Letters do not leave: \(queued.count) wait, since \(queued.sinceText).")
        }
        if standing.unknowable > 0 {
            alarms.append(
                "In doubt for ever: \(standing.unknowable) letters without an echo. See `waggle outbox`."
            )
        } else if let doubts = standing.outbox["in doubt"], isLate(doubts, Patience.doubt) {
            alarms.append("In doubt: \(doubts.count) letters, since \(doubts.sinceText).")
        }
        if let freeBytes, freeBytes < leastRoom {
            alarms.append("The disk is nearly full: \(freeBytes / 1_048_576) MB are left.")
        }
        return alarms
    }

    // MARK: For people

    func show() {
        let state = isRunning ? "runs" : "does not run"
        Output.line("Waggle \(state)\(bulletin.map { isRunning ? ", since \($0.startedAt.short)" : "" } ?? "").")
        Output.line("")
        let sources = Set(standing.lastArrivals.keys).union(bulletin.map { Set($0.sources.keys) } ?? [])
        Output.table(
            ["SOURCE", "READ TO ITS END", "LAST MAIL", "TROUBLE"],
            sources.sorted().map { name in
                let source = bulletin?.sources[name]
                return [
                    name, source?.lastLook?.short ?? "-", standing.lastArrivals[name]?.short ?? "-",
                    source?.trouble?.sentence ?? "-",
                ]
            },
            ifEmpty: "No source has brought anything yet."
        )
        Output.line("")
        var rows = ["queued", "sending", "in doubt", "refused", "accepted"].compactMap { state in
            standing.outbox[state].map { ["letters \(state)", String($0.count), $0.sinceText] }
        }
        rows += [("mails unread", standing.unread), ("deadlines overdue", standing.overdue)]
            .filter { $0.1.count > 0 }.map { [$0.0, String($0.1.count), $0.1.sinceText] }
        rows += [("mails held", standing.held), ("mails quarantined", standing.quarantined)]
            .filter { $0.1 > 0 }.map { [$0.0, String($0.1), "see `waggle held`"] }
        Output.table(["WHAT", "COUNT", "OLDEST"], rows, ifEmpty: "Nothing has been written yet.")
        Output.line("")
        for alarm in alarms { Output.line("WRONG  \(alarm)") }
        if alarms.isEmpty { Output.line("All is well.") }
    }

    // MARK: For Prometheus

    /// The text form, version 0.0.4: <https://prometheus.io/docs/instrumenting/exposition_formats/>.
    var metrics: String {
        var lines: [String] = []
        func add(_ name: String, _ help: String, _ samples: [(labels: String, value: Double)]) {
            guard !samples.isEmpty else { return }
            lines.append("# HELP waggle_\(name) \(help)")
            lines.append("# TYPE waggle_\(name) gauge")
            for sample in samples {
                let labels = sample.labels.isEmpty ? "" : "{\(sample.labels)}"
                lines.append("waggle_\(name)\(labels) \(sample.value.formatted(.number.grouping(.never)))")
            }
        }
        func age(_ date: Date?) -> Double { date.map { max(0, at.timeIntervalSince($0).rounded()) } ?? 0 }
        add("up", "Whether a worker has the store open.", [("", isRunning ? 1 : 0)])
        add("alarms", "Things that are wrong, as waggle status says.", [("", Double(alarms.count))])
        let letters = standing.outbox.sorted { $0.key < $1.key }
        add(
            "letters",
            "Letters by state.",
            letters.map { ("state=\"\($0.key)\"", Double($0.value.count)) }
        )
        add(
            "letter_age_seconds",
            "Age of the oldest letter that has not arrived, by state.",
            letters.filter { ["queued", "sending", "in doubt"].contains($0.key) }
                .map { ("state=\"\($0.key)\"", age($0.value.since)) }
        )
        add("mails_unread", "Mails that were kept and not read.", [("", Double(standing.unread.count))])
        add("mail_age_seconds", "Age of the oldest mail not read.", [("", age(standing.unread.since))])
        add("deadlines_overdue", "Deadlines that passed and were not answered.", [("", Double(standing.overdue.count))])
        add("mails_held", "Mails that wait for a person.", [("", Double(standing.held))])
        add("mails_quarantined", "Mails whose reading stopped the program.", [("", Double(standing.quarantined))])
        let sources = (bulletin?.sources ?? [:]).sorted { $0.key < $1.key }
        add(
            "source_look_age_seconds",
            "Since a source was last read to its end.",
            sources.compactMap { name, source in
                source.lastLook.map { ("source=\"\(name.asLabel)\"", age($0)) }
            }
        )
        add(
            "source_trouble",
            "Whether a source cannot be read.",
            sources.map { ("source=\"\($0.key.asLabel)\"", $0.value.trouble == nil ? 0 : 1) }
        )
        if let freeBytes { add("free_bytes", "Room on the disk of the store.", [("", Double(freeBytes))]) }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension StoreStanding.Waiting {
    fileprivate var sinceText: String { since?.short ?? "-" }
}

extension String {
    /// Within the quotation marks of a label.
    fileprivate var asLabel: String {
        replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
}
