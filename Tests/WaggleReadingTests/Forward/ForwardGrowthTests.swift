import Foundation
import Testing
import WaggleMIME
import WaggleReading

/// Hostile text costs in proportion to its length: four times the text may not cost eight times the work.
@Suite("Growth", .serialized)
struct ForwardGrowthTests {
    // Fault 68.
    @Test("time grows no faster than the text", arguments: Hostile.all)
    func linear(_ hostile: Hostile) {
        let small = Self.cost(of: hostile, bytes: 2 * 1_024)
        let large = Self.cost(of: hostile, bytes: 8 * 1_024)
        // Linear is 4, quadratic 16; a floor keeps what is too short to measure out of it.
        #expect(large < max(small, .microseconds(400)) * 9, "\(hostile.because): \(small), then \(large)")
    }

    /// The least processor time of several readings: what else runs on the machine does not count.
    private static func cost(of hostile: Hostile, bytes: Int) -> Duration {
        let text = String(
            decoding: String(repeating: hostile.unit, count: bytes / hostile.unit.utf8.count + 1).utf8.prefix(bytes),
            as: UTF8.self
        )
        var mail = ReadingFixture.mail(text, subject: "Fwd: x")
        if hostile.isHTML { mail.parts = [ReadingFixture.part(.html(text), "text/html")] }
        return (0..<2).map { _ in
            let start = processorTime()
            _ = ReadingFixture.reader.read(mail, in: ReadingFixture.context())
            return processorTime() - start
        }.min() ?? .zero
    }

    private static func processorTime() -> Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}

/// A piece that, repeated, makes a reader look at the same place again and again, if any does.
struct Hostile: Sendable {
    var because: String
    var unit: String
    var isHTML = false

    static let all: [Hostile] = [
        Hostile(because: "senders without end", unit: "From: a@b.c\n"),
        Hostile(because: "labels without values", unit: "From:\n"),
        Hostile(because: "header lines that end in no block", unit: "From: A\nSent:\nTo:\nx\ny\nz\n"),
        Hostile(because: "months in a date", unit: "From: a@b.c\nDate: jan 1 jan 2 jan\n jan 3 jan\n"),
        Hostile(because: "recipients that go on", unit: "To: a@b.c,\n"),
        Hostile(because: "colons", unit: "a:b:c:d:1 2\n"),
        Hostile(
            because: "header lines run together",
            unit: "----- Forwarded message ----- From: a@b To: X: Y: Z: A: Date: \n"
        ),
        Hostile(because: "one line of labels", unit: "From: a@b.c :::: To: X: "),
        Hostile(because: "separators", unit: "---------- Forwarded message ---------\n"),
        Hostile(
            because: "mails in mails",
            unit: "---------- Forwarded message ---------\nFrom: a@b.c\nSubject: Fwd: x\nDate: 1/2/2026\n\n"
        ),
        Hostile(because: "attributions that break off", unit: "On 1/2/2026 10:10 a@b.c\n"),
        Hostile(because: "quote marks", unit: "> > > > > > > > > > x\n"),
        Hostile(because: "at signs", unit: "@"),
        Hostile(because: "line ends", unit: "\n"),
        Hostile(because: "open blocks of HTML", unit: "<blockquote>a", isHTML: true),
        Hostile(because: "lines of HTML", unit: "a<br>", isHTML: true),
        Hostile(because: "links", unit: "<a href=\"mailto:a@b.c\">x</a>", isHTML: true),
        Hostile(because: "cells in cells", unit: "<table><tr><td>a<td>b", isHTML: true),
    ]
}
