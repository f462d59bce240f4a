import Foundation
import Testing
import WaggleStore
import WaggleWorker

@testable import waggle

@Suite("waggle status")
struct StatusTests {
    static let now = Date(timeIntervalSince1970: 1_795_415_400)

    struct Row: Sendable, CustomTestStringConvertible {
        var alarm: String?
        var isRunning = true
        var change: @Sendable (inout StoreStanding) -> Void = { _ in }
        var bulletin: @Sendable (inout Bulletin) -> Void = { _ in }
        var freeBytes = 10_000_000_000

        var testDescription: String { alarm ?? "nothing" }
    }

    private static func waiting(_ count: Int, seconds: TimeInterval) -> StoreStanding.Waiting {
        StoreStanding.Waiting(count: count, since: now - seconds)
    }

    private static func trouble(_ sentence: String) -> Bulletin.Trouble {
        Bulletin.Trouble(since: now - 60, sentence: sentence)
    }

    @Test(
        "says what is wrong, and nothing when nothing is",
        arguments: [
            Row(alarm: nil),
            Row(alarm: nil, change: { $0.outbox["queued"] = waiting(3, seconds: 600) }),
            Row(alarm: nil, change: { $0.outbox["accepted"] = waiting(3, seconds: 9_000_000) }),
            Row(alarm: nil, change: { $0.held = 3 }),
            Row(alarm: "Not running", isRunning: false),
            Row(alarm: "Silent", bulletin: { $0.at = now - 200 }),
            Row(
                alarm: "Source main cannot be read",
                bulletin: { $0.sources["main"]?.trouble = trouble("The password is refused.") }
            ),
            Row(alarm: "Source main was last read", bulletin: { $0.sources["main"]?.lastLook = now - 1_000 }),
            Row(alarm: "Another Waggle wrote", bulletin: { $0.otherSeen = now - 3_600 }),
            Row(alarm: nil, bulletin: { $0.otherSeen = now - 90_000 }),
            Row(
                alarm: "Sending is paused",
                bulletin: { $0.sending = trouble("The login is refused.") }
            ),
            Row(
                alarm: "Store trouble",
                bulletin: { $0.store = trouble("There is no room left.") }
            ),
            Row(alarm: "Mail is not read", change: { $0.unread = waiting(1, seconds: 700) }),
            Row(alarm: "Deadlines are not kept", change: { $0.overdue = waiting(1, seconds: 700) }),
            Row(alarm: "Letters do not leave", change: { $0.outbox["queued"] = waiting(3, seconds: 4_000) }),
            Row(alarm: "In doubt: 2", change: { $0.outbox["in doubt"] = waiting(2, seconds: 4_000) }),
            Row(
                alarm: "In doubt for ever: 1",
                change: {
                    $0.outbox["in doubt"] = waiting(2, seconds: 4_000)
                    $0.unknowable = 1
                }
            ),
            Row(alarm: "The disk is nearly full", freeBytes: 1_000_000),
        ]
    )
    func alarms(_ row: Row) {
        let report = Self.report(row)
        #expect(report.alarms.count == (row.alarm == nil ? 0 : 1), "\(report.alarms)")
        if let alarm = row.alarm { #expect(report.alarms.first?.hasPrefix(alarm) == true, "\(report.alarms)") }
    }

    @Test("every alarm is explained to the one who runs it")
    func explained() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL
        let page = try String(contentsOf: root.appending(path: "docs/operating.md"), encoding: .utf8)
        for words in [
            "Not running", "Silent", "cannot be read", "was last read to its end", "Another Waggle wrote",
            "Sending is paused", "Store trouble",
            "Mail is not read", "Deadlines are not kept", "Letters do not leave", "In doubt for ever", "In doubt",
            "The disk is nearly full",
        ] {
            #expect(page.contains("| `\(words)` |"), "docs/operating.md does not explain \(words)")
        }
    }

    @Test("metrics are in the form that Prometheus reads")
    func metrics() {
        var row = Row(alarm: nil, change: { $0.outbox["in doubt"] = Self.waiting(2, seconds: 90) })
        row.bulletin = { $0.sources["a \"b\""] = $0.sources["main"] }
        let lines = Self.report(row).metrics.split(separator: "\n")
        #expect(lines.contains("waggle_up 1"))
        #expect(lines.contains("waggle_letters{state=\"in doubt\"} 2"))
        #expect(lines.contains("waggle_letter_age_seconds{state=\"in doubt\"} 90"))
        #expect(lines.contains("waggle_source_look_age_seconds{source=\"a \\\"b\\\"\"} 5"))
        for line in lines where !line.hasPrefix("#") {
            #expect(line.wholeMatch(of: /waggle_[a-z_]+(\{[a-z]+="([^"\\]|\\.)*"\})? -?[0-9.]+/) != nil, "\(line)")
        }
    }

    private static func report(_ row: Row) -> StatusReport {
        var standing = StoreStanding(
            unread: StoreStanding.Waiting(count: 0, since: nil),
            unsettled: StoreStanding.Waiting(count: 0, since: nil),
            overdue: StoreStanding.Waiting(count: 0, since: nil),
            outbox: [:],
            unknowable: 0,
            held: 0,
            quarantined: 0,
            lastArrivals: [:]
        )
        row.change(&standing)
        var bulletin = Bulletin(at: now - 5, startedAt: now - 500)
        bulletin.sources["main"] = Bulletin.Source(lastLook: now - 5)
        row.bulletin(&bulletin)
        return StatusReport(
            at: now,
            isRunning: row.isRunning,
            bulletin: bulletin,
            standing: standing,
            freeBytes: row.freeBytes
        )
    }
}
