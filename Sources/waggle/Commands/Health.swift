import ArgumentParser
import Foundation
import WaggleReferral
import WaggleSQLite
import WaggleStore

/// `waggle health`: how the members work together.
struct Health: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show how the members work together: five scores, and who gave and who took.",
        discussion: """
            Trust, respect, collaboration, success and goals, 0 to 100, for the circle, for firms and for pairs; a \
            score is mutual, so neither side has it alone. docs/engine.md says what they are computed from.
            """
    )

    /// Leads that are looked at, the newest: more than a circle of some hundred firms passes in its memory of a year.
    private static let leads = 100_000

    @OptionGroup var config: ConfigurationOption
    @OptionGroup var output: OutputOption
    @Option(
        parsing: .upToNextOption,
        help: "Two partners' keys: this pair alone, with the leads that moved its scores."
    )
    var pair: [String] = []
    @Option(help: "Only what was answered and booked in so many days.") var days: Int?

    func validate() throws {
        guard pair.isEmpty || pair.count == 2 && pair[0].lowercased() != pair[1].lowercased() else {
            throw ValidationError("--pair takes the keys of two partners.")
        }
        if let days, days < 1 { throw ValidationError("--days must be 1 or more.") }
    }

    func run() async throws {
        let basics = try config.basics()
        let policy = try Policy(file: basics.files.policy)
        let store = try basics.openStore(as: .visitor)
        let firms = try await store.known(pair)
        let now = Date()
        let since = days.map { now.addingTimeInterval(-86_400 * Double($0)) } ?? .distantPast
        let referrals = try await store.referrals(inStage: nil, limit: Self.leads).map(\.referral)
        let health = CircleHealth(
            referrals.flatMap { $0.dealings(under: policy) }.filter { $0.answeredAt.map { $0 >= since } ?? false },
            at: now,
            under: policy
        )
        // Three entries a lead at most: passed, and how it ended.
        let entries = try await store.ledger(limit: 3 * Self.leads).filter { $0.at >= since }
            .flatMap { $0.doubled(under: policy) }
        if referrals.count == Self.leads {
            Output.complain("waggle: Only the newest \(Self.leads) leads were looked at.")
        }
        if let first = firms.first, let second = firms.last {
            try show(PairReport(PartnerPair(first, second), health, entries.accountsOfPairs()))
        } else {
            try show(CircleReport(health, entries))
        }
    }

    private func show(_ report: PairReport) throws {
        if output.json { return try Output.json(report) }
        let (first, second) = (report.pair.first, report.pair.second)
        guard let standing = report.standing else {
            return Output.line("\(first) and \(second) have not dealt with each other.")
        }
        Output.line("\(first) and \(second): \(standing.health.inWords)")
        standing.table()
        Output.line("")
        Output.table(
            ["GAVE", "LEADS", "CAME BACK", "WON", "ABOUT"],
            [[first.rawValue] + report.account.given.cells, [second.rawValue] + report.account.taken.cells],
            ifEmpty: ""
        )
    }

    private func show(_ report: CircleReport) throws {
        if output.json { return try Output.json(report) }
        guard let circle = report.circle else { return Output.line("Nobody has dealt with anybody yet.") }
        Output.line("The circle: \(circle.health.inWords)")
        circle.table()
        Output.line("")
        Output.table(
            ["FIRM", "GIVEN", "CAME BACK", "TAKEN", "GAVE BACK", "WON", "ABOUT", "BALANCE", "HEALTH"],
            report.firms.map { firm in
                let taken = firm.account.taken.cells
                return [firm.key.rawValue] + firm.account.given.cells.prefix(2) + taken
                    + [firm.account.balance == 0 ? "0" : String(format: "%+d", firm.account.balance)]
                    + [firm.health?.short ?? "-"]
            },
            ifEmpty: ""
        )
        Output.line("")
        Output.table(
            ["PAIR", "", "LEADS"] + MutualTrait.allCases.map { $0.rawValue.uppercased() } + ["HEALTH"],
            report.pairs.map { pair in
                [
                    pair.pair.first.rawValue, pair.pair.second.rawValue,
                    "\(pair.account.given.leads) : \(pair.account.taken.leads)",
                ]
                    + MutualTrait.allCases.map { pair.standing?.health.score($0) ?? "-" }
                    + [pair.standing?.health.short ?? "-"]
            },
            ifEmpty: ""
        )
    }
}

/// Five scores, and what moved them.
private struct Standing: Encodable {
    var health: PartnershipHealth
    var moves: [MutualTrait: [CircleHealth.Move]]

    /// A line a score, and what would help most.
    func table() {
        Output.table(
            ["SCORE", "OF 100", "MOVED MOST BY"],
            MutualTrait.allCases.map { trait in
                let moves = (moves[trait] ?? []).map { "\($0.lead) \(String(format: "%+.1f", $0.points))" }
                return [trait.rawValue, health.score(trait), moves.isEmpty ? "-" : moves.joined(separator: ", ")]
            },
            ifEmpty: ""
        )
        if let advice = health.advice { Output.line("What would help most: \(advice.advice)") }
    }
}

private struct PairReport: Encodable {
    var pair: PartnerPair
    /// As the first firm has it.
    var account: Account
    var standing: Standing?

    init(_ pair: PartnerPair, _ health: CircleHealth, _ accounts: [PartnerPair: Account]) {
        self.pair = pair
        account = accounts[pair] ?? Account()
        standing = health.pairs[pair].map { Standing(health: $0, moves: health.moves(of: pair)) }
    }
}

private struct CircleReport: Encodable {
    var circle: Standing?
    var firms: [Firm]
    var pairs: [PairReport]

    struct Firm: Encodable {
        var key: PartnerKey
        var account: Account
        var health: PartnershipHealth?
    }

    init(_ health: CircleHealth, _ entries: [DoubleEntry]) {
        circle = health.circle.map { Standing(health: $0, moves: health.movesOfCircle()) }
        let accounts = entries.accounts()
        firms = Set(health.firms.keys).union(accounts.keys).sorted().map { key in
            Firm(key: key, account: accounts[key] ?? Account(), health: health.firms[key])
        }
        let ofPairs = entries.accountsOfPairs()
        pairs = Set(health.pairs.keys).union(ofPairs.keys).sorted().map { PairReport($0, health, ofPairs) }
    }
}

extension SQLiteStore {
    /// The partners that a person named.
    fileprivate func known(_ keys: [String]) async throws -> [PartnerKey] {
        guard !keys.isEmpty else { return [] }
        let partners = Set(try await partners().map(\.key))
        return try keys.map { text in
            let key = PartnerKey(rawValue: text.lowercased())
            guard partners.contains(key) else { throw Refusal.wrongInput("There is no partner `\(text)`.") }
            return key
        }
    }
}

extension PartnershipHealth {
    fileprivate var inWords: String {
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
    fileprivate var cells: [String] { [String(leads), String(returned), String(won), band?.inWords ?? "-"] }
}
