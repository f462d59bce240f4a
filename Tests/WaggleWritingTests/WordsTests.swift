import Foundation
import Testing
import WaggleReferral

@testable import WaggleWriting

@Suite("Words")
struct WordsTests {
    private let english = LetterLanguage.english

    @Test(
        "a moment is said by the reader's clock",
        arguments: [
            (1_795_169_400.0, "Asia/Kolkata", "Friday 20 November, 15:40 (IST)"),
            (1_795_169_400.0, "Europe/Berlin", "Friday 20 November, 11:10 (CET)"),
            (1_782_000_000.0, "Europe/London", "Sunday 21 June, 01:00 (BST)"),
            (1_795_169_400.0, "Asia/Kathmandu", "Friday 20 November, 15:55 (UTC+5:45)"),
            (1_795_169_400.0, "America/Sao_Paulo", "Friday 20 November, 07:10 (UTC-3)"),
            (1_709_164_800.0, "UTC", "Thursday 29 February, 00:00 (UTC)"),
            (-1.0, "UTC", "Wednesday 31 December, 23:59 (UTC)"),
        ]
    )
    func time(_ seconds: Double, _ zone: String, _ words: String) throws {
        let zone = try #require(TimeZone(identifier: zone))
        #expect(english.dates.words(LocalTime(Date(timeIntervalSince1970: seconds), in: zone)) == words)
    }

    @Test("days agree with the calendar for two centuries")
    func calendar() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        for days in stride(from: -20_000, to: 60_000, by: 97) {
            let moment = Date(timeIntervalSince1970: Double(days) * 86_400)
            let parts = calendar.dateComponents([.day, .month, .weekday], from: moment)
            let words = english.dates.words(LocalTime(moment, in: calendar.timeZone))
            let weekday = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
            #expect(
                words.hasPrefix(
                    "\(weekday[parts.weekday! - 1]) \(parts.day!) \(english.dates.months[parts.month! - 1]),"
                )
            )
        }
    }

    @Test(
        "money is written as its country writes it",
        arguments: [
            (Money(450_000, "INR"), "₹ 4.5 lakh"), (Money(453_215, "INR"), "₹ 4,53,215"),
            (Money(25_000_000, "INR"), "₹ 2.5 crore"), (Money(99_999, "INR"), "₹ 99,999"),
            (Money(405_000, "INR"), "₹ 4.05 lakh"), (Money(12_400, "EUR"), "€ 12,400"),
            (Money(1_234_567, "USD"), "$ 1,234,567"), (Money(900, "AED"), "AED 900"), (Money(0, "GBP"), "£ 0"),
        ]
    )
    func money(_ money: Money, _ words: String) {
        #expect(english.sums.words(money) == words)
    }

    @Test(
        "an offer shows a band and never the figure",
        arguments: [
            (Budget(currency: "INR", least: nil, most: 1_150_000), "₹ 10–15 lakh"),
            (Budget(currency: "INR", least: 1_000_000, most: 1_000_000), "₹ 10–15 lakh"),
            (Budget(currency: "INR", least: 450_000, most: 600_000), "₹ 3–10 lakh"),
            (Budget(currency: "INR", least: 60_000, most: nil, per: .unit), "₹ 50,000–1 lakh each"),
            (Budget(currency: "INR", least: nil, most: 12_345_678), "₹ 1–1.5 crore"),
            (Budget(currency: "INR", least: nil, most: 7_500_000), "₹ 50 lakh–1 crore"),
            (Budget(currency: "EUR", least: nil, most: 6_200), "€ 5k–10k"),
            (Budget(currency: "EUR", least: nil, most: 640, per: .month), "€ 500–1k per month"),
            (Budget(currency: "USD", least: 1_200_000, most: nil), "$ 1m–1.5m"),
            (Budget(currency: "CHF", least: nil, most: 17_000), "CHF 15k–20k"),
        ]
    )
    func band(_ budget: Budget, _ words: String) {
        var lead = Samples.lead
        lead.budget = Found(budget, quote: "", confidence: 1)
        #expect(Samples.offer(for: lead).brief.budget.map(english.sums.words) == words)
    }

    @Test("a budget that names no amount has no band")
    func noBand() {
        for budget in [Budget(currency: "INR", least: nil, most: nil), Budget(currency: "INR", least: -5, most: 0)] {
            var lead = Samples.lead
            lead.budget = Found(budget, quote: "", confidence: 1)
            #expect(Samples.offer(for: lead).brief.budget == nil)
        }
    }

    @Test("a brand is shown where everybody knows it, and left out where it may be the customer's")
    func brands() {
        #expect(Samples.offer().brief.needs.first?.brand == "Dell")
        var lead = Samples.lead
        lead.needs[0].value.brand = "Bluefin"
        #expect(Samples.offer(for: lead).brief.needs.first?.brand == nil)
    }

    @Test(
        "one line stays one line",
        arguments: [("a\r\nb", "a b"), ("  a   b ", "a b"), ("a\u{202E}b", "a b"), ("", "")]
    )
    func line(_ text: String, _ line: String) {
        #expect(text.line() == line)
    }

    @Test("long lines are cut")
    func cut() {
        #expect(String(repeating: "x", count: 500).line(limit: 20) == String(repeating: "x", count: 19) + "…")
    }
}
