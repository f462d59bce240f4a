import Testing

@testable import WaggleReferral

@Suite("Dividing a lead")
struct LeadDivisionTests {
    struct Row: CustomTestStringConvertible, Sendable {
        var trades: String
        /// What each firm does.
        var firms: [String]
        var atMost = 3
        var parts: [String]?
        var because: String

        var testDescription: String { because }
    }

    static let rows: [Row] = [
        Row(trades: "ab", firms: ["a", "b"], parts: ["a", "b"], because: "one trade each"),
        Row(trades: "ba", firms: ["a", "b"], parts: ["b", "a"], because: "the first named comes first"),
        Row(trades: "abc", firms: ["ab", "c"], parts: ["ab", "c"], because: "as few firms as possible"),
        Row(
            trades: "abc",
            firms: ["a", "bc", "b", "c"],
            parts: ["a", "bc"],
            because: "whoever does more of the rest"
        ),
        Row(
            trades: "abc",
            firms: ["a", "ab", "bc", "c"],
            parts: ["ab", "c"],
            because: "the first part is the larger"
        ),
        Row(
            trades: "abcd",
            firms: ["abc", "ab", "cd"],
            parts: ["abc", "d"],
            because: "even if the next could do more"
        ),
        Row(
            trades: "abc",
            firms: ["a", "b", "c"],
            parts: ["a", "b", "c"],
            because: "three where there must be three"
        ),
        Row(trades: "abc", firms: ["a", "b", "c"], atMost: 2, parts: nil, because: "not more than the house allows"),
        Row(trades: "ab", firms: ["a", "b"], atMost: 1, parts: nil, because: "one is never"),
        Row(trades: "ab", firms: ["a"], parts: nil, because: "nobody does the other"),
        Row(trades: "a", firms: ["b"], parts: nil, because: "one trade has no parts"),
        Row(trades: "abcdefg", firms: ["abcd", "efg"], parts: nil, because: "too many trades to try"),
    ]

    @Test("goes to as few firms as can do all of it", arguments: rows)
    func parts(_ row: Row) {
        let named = row.trades.map { Competence(rawValue: String($0)) }
        let parts = LeadDivision.parts(of: named, atMost: row.atMost) { trades in
            row.firms.contains { firm in trades.allSatisfy { firm.contains($0.rawValue) } }
        }
        #expect(parts?.map { $0.map(\.rawValue).joined() } == row.parts)
    }

    @Test("each set of trades is looked at once")
    func looks() {
        var looks: [[Competence]: Int] = [:]
        _ = LeadDivision.parts(of: "abcdef".map { Competence(rawValue: String($0)) }, atMost: 3) { trades in
            looks[trades, default: 0] += 1
            return trades.count == 1
        }
        #expect(looks.values.allSatisfy { $0 == 1 })
        #expect(looks.count < 64)
    }
}
