import Foundation
import Testing

@testable import WaggleReferral

@Suite("Partnership health, by quarter")
struct HealthTrendTests {
    private static func moment(_ text: String) -> Date { try! Date(text + "T12:00:00Z", strategy: .iso8601) }

    private static func dealing(
        _ answer: (Date) -> Dealing.Answer,
        _ day: String,
        to asked: PartnerKey = "anna",
        passing: Dealing.Passing? = nil
    ) -> Dealing {
        Dealing(
            lead: LeadReference(rawValue: "L-4F7K")!,
            giver: "giver",
            asked: asked,
            answer: answer(moment(day)),
            passing: passing
        )
    }

    @Test(
        "a moment's quarter, by UTC",
        arguments: [
            ("2026-01-01T00:00:00Z", "2026-Q1"), ("2026-03-31T23:59:59Z", "2026-Q1"),
            ("2026-04-01T00:00:00Z", "2026-Q2"), ("2026-12-31T23:59:59Z", "2026-Q4"),
        ]
    )
    func quarter(moment: String, name: String) throws {
        let quarter = Quarter(of: try Date(moment, strategy: .iso8601))
        #expect(quarter.description == name)
        #expect(Quarter(of: quarter.end) == quarter.next, "the first moment after it belongs to the next")
        #expect(quarter.next.earlier(by: 1) == quarter)
        #expect(quarter.earlier(by: 9).next.earlier(by: 4) == quarter.earlier(by: 12))
    }

    /// Two answers in the first quarter, two windows let close in the third: with the prior .85 of 4 answers and half
    /// the weight after 180 days.
    @Test("each quarter is scored by what was known when it ended, faded to then")
    func scores() throws {
        let now = Self.moment("2026-08-15")
        let dealings = [
            Self.dealing(Dealing.Answer.declined, "2026-02-10"), Self.dealing(Dealing.Answer.declined, "2026-02-10"),
            Self.dealing(Dealing.Answer.lapsed, "2026-08-10"), Self.dealing(Dealing.Answer.lapsed, "2026-08-10"),
        ]
        let trend = HealthTrend(dealings, at: now, under: .house).trend(of: PartnerPair("anna", "giver"))
        #expect(trend.map(\.quarter.description) == ["2026-Q1", "2026-Q2", "2026-Q3"])
        func respect(good: Double, all: Double) -> Double {
            100 * ((4 * 0.85 + good) / (4 + all) * 0.85).squareRoot()
        }
        let first = 2 * pow(0.5, 49.5 / 180)
        let second = 2 * pow(0.5, 140.5 / 180)
        let third = 2 * pow(0.5, 186.0 / 180)
        let lapsed = 2 * pow(0.5, 5.0 / 180)
        let expected = [
            respect(good: first, all: first), respect(good: second, all: second),
            respect(good: third, all: third + lapsed),
        ]
        for (point, expected) in zip(trend, expected) {
            #expect(abs(try #require(point.health.scores[.respect]) - expected) < 1e-9, "\(point.quarter)")
        }
    }

    @Test("how a lead ended counts from the day on which it ended")
    func later() throws {
        let passing = Dealing.Passing(
            at: Self.moment("2026-05-20"),
            expected: 1_000,
            contact: .told,
            end: .init(at: Self.moment("2026-07-20"), how: .won(ValueBand(5_000)))
        )
        let dealings = [Self.dealing(Dealing.Answer.accepted, "2026-05-20", passing: passing)]
        let trend = HealthTrend(dealings, at: Self.moment("2026-08-15"), under: .house)
        let success = trend.circle.map { $0.health.scores[.success] ?? 0 }
        #expect(success.count == 2 && success[1] > success[0])
        #expect(trend.circle[1].health == CircleHealth(dealings, at: Self.moment("2026-08-15"), under: .house).circle)
        #expect(trend.trend(of: "anna").count == 2)
        #expect(trend.trend(of: "bo").isEmpty)
    }

    @Test("two years at most, and nothing before anybody answered")
    func length() {
        let now = Self.moment("2026-08-15")
        let old = HealthTrend([Self.dealing(Dealing.Answer.declined, "2020-02-10")], at: now, under: .house)
        #expect(old.circle.map(\.quarter.description).first == "2024-Q4")
        #expect(old.circle.count == HealthTrend.quartersTold)
        #expect(HealthTrend([], at: now, under: .house).circle.isEmpty)
        let joined = HealthTrend(
            [
                Self.dealing(Dealing.Answer.declined, "2026-01-10"),
                Self.dealing(Dealing.Answer.declined, "2026-08-01", to: "bo"),
            ],
            at: now,
            under: .house
        )
        #expect(joined.trend(of: "bo").map(\.quarter.description) == ["2026-Q3"])
        #expect(joined.trend(of: "anna").count == 3)
    }
}
