import Foundation
import WaggleReferral

/// Five scores, what moved them, and how they stood at the end of each quarter.
struct Standing: Encodable {
    var health: PartnershipHealth
    var moves: [MutualTrait: [CircleHealth.Move]]
    var trend: [HealthTrend.Point]

    /// A line a score, what would help most, and a line a quarter.
    func tables() {
        Output.table(
            ["SCORE", "OF 100", "MOVED MOST BY"],
            MutualTrait.allCases.map { trait in
                let moves = (moves[trait] ?? []).map { "\($0.lead) \(String(format: "%+.1f", $0.points))" }
                return [trait.rawValue, health.score(trait), moves.isEmpty ? "-" : moves.joined(separator: ", ")]
            },
            ifEmpty: ""
        )
        if let advice = health.advice { Output.line("What would help most: \(advice.advice)") }
        guard trend.count > 1 else { return }
        Output.line("")
        Output.table(
            ["QUARTER"] + MutualTrait.allCases.map { $0.rawValue.uppercased() } + ["HEALTH", "EVIDENCE"],
            trend.map { point in
                ["\(point.quarter)"] + MutualTrait.allCases.map(point.health.score)
                    + [point.health.short, String(format: "%.1f", point.health.evidence)]
            },
            ifEmpty: ""
        )
    }
}

struct PairReport: Encodable {
    var pair: PartnerPair
    /// As the first firm has it.
    var account: Account
    var standing: Standing?

    init(_ pair: PartnerPair, _ trend: HealthTrend, _ accounts: [PartnerPair: Account]) {
        self.pair = pair
        account = accounts[pair] ?? Account()
        let present = trend.present
        standing = present.pairs[pair].map {
            Standing(health: $0, moves: present.moves(of: pair), trend: trend.trend(of: pair))
        }
    }

    var cells: [String] {
        [pair.first.rawValue, pair.second.rawValue, "\(account.given.leads) : \(account.taken.leads)"]
            + MutualTrait.allCases.map { standing?.health.score($0) ?? "-" }
            + [standing?.health.short ?? "-", standing?.trend.bars ?? ""]
    }
}

/// The circle, or one firm in it, with a page of its firms and pairs.
struct CircleReport: Encodable {
    /// Of the circle, unless a firm is asked for.
    var circle: Standing?
    var firm: PartnerKey?
    /// Of the firm.
    var standing: Standing?
    var firms: [Firm]
    var pairs: [PairReport]
    var page: Page

    struct Firm: Encodable {
        var key: PartnerKey
        var account: Account
        var health: PartnershipHealth?
        var trend: [HealthTrend.Point]

        var cells: [String] {
            [key.rawValue] + account.given.cells.prefix(2) + account.taken.cells
                + [account.balance == 0 ? "0" : String(format: "%+d", account.balance)]
                + [health?.short ?? "-", trend.bars]
        }
    }

    /// Which rows of how many.
    struct Page: Encodable {
        var number: Int
        var limit: Int
        /// In all.
        var firms: Int
        /// In all.
        var pairs: Int

        var last: Int { (max(firms, pairs, 1) - 1) / limit + 1 }

        /// `Page 2 of 18: firms 51 to 100 of 500, pairs 51 to 100 of 900. --page 3 shows the next.`
        var inWords: String {
            let rows = [("firms", firms), ("pairs", pairs)].compactMap { name, count -> String? in
                let rows = self.rows(of: count)
                return rows.isEmpty ? nil : "\(name) \(rows.lowerBound + 1) to \(rows.upperBound) of \(count)"
            }
            let next = number < last ? " --page \(number + 1) shows the next." : ""
            return "Page \(number) of \(last): \(rows.joined(separator: ", ")).\(next)"
        }

        func rows(of count: Int) -> Range<Int> {
            let from = min(count, (number - 1) * limit)
            return from..<from + min(count - from, limit)
        }
    }

    /// - Throws: ``Refusal`` when there is no such page.
    init(_ trend: HealthTrend, _ entries: [DoubleEntry], of firm: PartnerKey?, page: Int, limit: Int) throws {
        let present = trend.present
        let accounts = entries.accounts()
        let ofPairs = entries.accountsOfPairs()
        let keys = Set(present.firms.keys).union(accounts.keys).filter { firm == nil || $0 == firm }.sorted()
        let pairs = Set(present.pairs.keys).union(ofPairs.keys)
            .filter { firm == nil || $0.first == firm || $0.second == firm }.sorted()
        self.page = Page(number: page, limit: limit, firms: keys.count, pairs: pairs.count)
        guard page <= self.page.last else {
            throw Refusal.wrongInput("There is no page \(page): the last one is \(self.page.last).")
        }
        self.firm = firm
        if let firm {
            standing = present.firms[firm].map {
                Standing(health: $0, moves: present.moves(of: firm), trend: trend.trend(of: firm))
            }
        } else {
            circle = present.circle.map {
                Standing(health: $0, moves: present.movesOfCircle(), trend: trend.circle)
            }
        }
        firms = keys[self.page.rows(of: keys.count)].map { key in
            Firm(
                key: key,
                account: accounts[key] ?? Account(),
                health: present.firms[key],
                trend: trend.trend(of: key)
            )
        }
        self.pairs = pairs[self.page.rows(of: pairs.count)].map { PairReport($0, trend, ofPairs) }
    }
}

extension [HealthTrend.Point] {
    /// A bar a quarter, 0 to 100: `▃▅▆`; a point where it was too early to say.
    fileprivate var bars: String {
        let bars = [Character]("▁▂▃▄▅▆▇█")
        return map { point in
            point.health.grade == .early ? "·" : String(bars[Swift.min(7, Int(point.health.health / 12.5))])
        }.joined()
    }
}

extension PartnershipHealth {
    /// `81.3, strong; 12.0 pieces of evidence`.
    var inWords: String {
        "\(String(format: "%.1f", health)), \(grade.rawValue); \(String(format: "%.1f", evidence)) pieces of evidence"
    }

    fileprivate var short: String { "\(String(format: "%.0f", health)) \(grade.rawValue)" }

    fileprivate func score(_ trait: MutualTrait) -> String {
        scores[trait].map { String(format: "%.1f", $0) } ?? "-"
    }
}

extension MutualTrait {
    /// One thing that can be done.
    fileprivate var advice: String {
        switch self {
        case .trust: "trust. Call the customers who were passed on, and say so; pass on only leads that are real."
        case .respect: "respect. Answer each offer within its window; a quick no is as good as a yes."
        case .collaboration: "collaboration. Tell how leads ended before being asked in vain, and give leads back."
        case .success: "success. Look at the leads that were not won, and say in the next ones what was missing."
        case .goals: "goals. Look at what was agreed, and agree on less or do more."
        }
    }
}

extension Account.Column {
    /// Leads, those that came back, those that were won, and about what they brought.
    var cells: [String] { [String(leads), String(returned), String(won), band?.inWords ?? "-"] }
}
