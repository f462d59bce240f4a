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
    @Option(help: "A partner's key: this firm and its pairs alone.") var firm: String?
    @Option(help: "Only what was answered and booked in so many days.") var days: Int?
    @OptionGroup var limit: LimitOption
    @Option(help: "Which page of firms and pairs, each of --limit rows.") var page = 1
    @Option(help: "Write a picture (SVG) of the trend to this file.") var picture: String?

    func validate() throws {
        guard pair.isEmpty || pair.count == 2 && pair[0].lowercased() != pair[1].lowercased() else {
            throw ValidationError("--pair takes the keys of two partners.")
        }
        guard pair.isEmpty || firm == nil else { throw ValidationError("Name a firm or a pair, not both.") }
        if let days, days < 1 { throw ValidationError("--days must be 1 or more.") }
        if page < 1 { throw ValidationError("--page must be 1 or more.") }
    }

    func run() async throws {
        let basics = try config.basics()
        let policy = try Policy(file: basics.files.policy)
        let store = try basics.openStore(as: .visitor)
        let named = try await store.known(pair + [firm].compactMap(\.self))
        let now = Date()
        let since = days.map { now.addingTimeInterval(-86_400 * Double($0)) } ?? .distantPast
        let referrals = try await store.referrals(inStage: nil, limit: Self.leads).map(\.referral)
        let trend = HealthTrend(
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
        if let first = named.first, let second = named.dropFirst().first {
            try show(PairReport(PartnerPair(first, second), trend, entries.accountsOfPairs()))
        } else {
            try show(CircleReport(trend, entries, of: named.first, page: page, limit: limit.limit))
        }
    }

    private func show(_ report: PairReport) throws {
        let (first, second) = (report.pair.first, report.pair.second)
        try draw { HealthPicture(of: "\(first) and \(second)", report.standing?.trend ?? [], rows: []) }
        if output.json { return try Output.json(report) }
        guard let standing = report.standing else {
            return Output.line("\(first) and \(second) have not dealt with each other.")
        }
        Output.line("\(first) and \(second): \(standing.health.inWords)")
        standing.tables()
        Output.line("")
        Output.table(
            ["GAVE", "LEADS", "CAME BACK", "WON", "ABOUT"],
            [[first.rawValue] + report.account.given.cells, [second.rawValue] + report.account.taken.cells],
            ifEmpty: ""
        )
    }

    private func show(_ report: CircleReport) throws {
        let name = report.firm?.rawValue ?? "The circle"
        let standing = report.circle ?? report.standing
        try draw {
            HealthPicture(
                of: name,
                standing?.trend ?? [],
                rows: (report.firm == nil ? report.firms.map { ($0.key.rawValue, $0.trend) } : [])
                    + report.pairs.map { ("\($0.pair.first) – \($0.pair.second)", $0.standing?.trend ?? []) }
            )
        }
        if output.json { return try Output.json(report) }
        guard let standing else {
            let nobody = report.firm.map { "\($0) has not dealt with anybody." }
            return Output.line(nobody ?? "Nobody has dealt with anybody yet.")
        }
        Output.line("\(name): \(standing.health.inWords)")
        if report.page.number == 1 { standing.tables() }
        if !report.firms.isEmpty {
            Output.line("")
            Output.table(
                ["FIRM", "GIVEN", "CAME BACK", "TAKEN", "GAVE BACK", "WON", "ABOUT", "BALANCE", "HEALTH", "TREND"],
                report.firms.map(\.cells),
                ifEmpty: ""
            )
        }
        if !report.pairs.isEmpty {
            Output.line("")
            Output.table(
                ["PAIR", "", "LEADS"] + MutualTrait.allCases.map { $0.rawValue.uppercased() } + ["HEALTH", "TREND"],
                report.pairs.map(\.cells),
                ifEmpty: ""
            )
        }
        guard report.page.last > 1 else { return }
        Output.line("")
        Output.line(report.page.inWords)
    }

    private func draw(_ picture: () -> HealthPicture) throws {
        if let file = self.picture { try SVG.write(picture().svg, to: file) }
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
