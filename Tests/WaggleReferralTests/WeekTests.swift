import Foundation
import Testing
import WaggleTransport

@testable import WaggleReferral

@Suite("The letter about a week")
struct WeekTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var now: String
        var zone: String
        var weekday = 1
        var opens = 9
        var start: String
        var end: String
        var because: String

        var testDescription: String { because }
    }

    @Test(
        "it ends when the firm opens, by its own clock",
        arguments: [
            Row(
                now: "2026-11-23T03:29:59Z",
                zone: "Asia/Kolkata",
                start: "2026-11-09T03:30:00Z",
                end: "2026-11-16T03:30:00Z",
                because: "a second before nine in Mumbai it is last week still"
            ),
            Row(
                now: "2026-11-23T03:30:00Z",
                zone: "Asia/Kolkata",
                start: "2026-11-16T03:30:00Z",
                end: "2026-11-23T03:30:00Z",
                because: "at nine it is over"
            ),
            Row(
                now: "2026-11-29T23:00:00Z",
                zone: "Asia/Kolkata",
                start: "2026-11-16T03:30:00Z",
                end: "2026-11-23T03:30:00Z",
                because: "until the Sunday after"
            ),
            Row(
                now: "2026-10-26T10:00:00Z",
                zone: "Europe/Berlin",
                start: "2026-10-19T07:00:00Z",
                end: "2026-10-26T08:00:00Z",
                because: "a week in which the clocks went back has an hour more"
            ),
            Row(
                now: "2026-11-22T06:00:00Z",
                zone: "Asia/Dubai",
                weekday: 7,
                opens: 8,
                start: "2026-11-15T04:00:00Z",
                end: "2026-11-22T04:00:00Z",
                because: "another day and hour"
            ),
        ]
    )
    func ends(_ row: Row) throws {
        let date = { (text: String) throws in try Date(text, strategy: .iso8601) }
        let hours = WorkingHours(timeZone: try #require(TimeZone(identifier: row.zone)), opens: row.opens * 60)
        let week = Week(endedBy: try date(row.now), on: row.weekday, at: hours)
        #expect(week == Week(start: try date(row.start), end: try date(row.end)))
    }
}
