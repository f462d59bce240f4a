import ArgumentParser
import Foundation
import WaggleReferral
import WaggleSQLite
import WaggleStore

/// `waggle replay`: the leads of the past under another policy, and how true the predictions were.
struct ReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Rank the leads of the past again: what another policy would change, how true predictions were.",
        discussion: "Nothing is written but the picture. What the figures mean is told in docs/engine.md."
    )

    @OptionGroup var config: ConfigurationOption
    @OptionGroup var output: OutputOption
    @Option(help: "The policy file to try.") var policy: String?
    @Flag(help: "Show predicted against observed chances.") var calibration = false
    @Option(help: "Leads of so many days back.") var days = 90
    @Option(help: "Write a picture (SVG) to this file.") var picture: String?

    func validate() throws {
        guard policy != nil || calibration else {
            throw ValidationError("Name a policy to try with --policy, or ask for --calibration.")
        }
        guard (1...3_650).contains(days) else { throw ValidationError("--days must be 1 to 3650.") }
    }

    /// Leads that are read at most.
    private static let most = 1_000_000

    func run() async throws {
        let present = try Policy(file: try config.basics().files.policy)
        let other = try policy.map { try Policy(file: URL(filePath: $0)) } ?? present
        let store = try config.store()
        var lessons: [Lesson] = []
        var place: Int64? = 0
        while let from = place {
            let page = try await store.lessons(after: from, limit: 1_000)
            lessons += page.lessons
            place = page.next
        }
        let replay = Replay(
            try await store.referrals(inStage: nil, limit: Self.most).map { ReplayedLead($0.referral) },
            lessons,
            of: PartnerDirectory(try await store.partners()),
            joined: try await store.joined(),
            under: present,
            insteadUnder: other,
            since: Date().addingTimeInterval(-Double(days) * 86_400)
        )
        if let picture {
            let drawn = ReplayPicture(replay, showsPolicies: policy != nil, showsCalibration: calibration)
            try SVG.write(drawn.svg, to: picture)
        }
        if output.json { return try Output.json(Report(replay, hasPolicy: policy != nil, hasCalibration: calibration)) }
        if policy != nil { tell(replay) }
        if policy != nil, calibration { Output.line("") }
        if calibration { tell(replay.calibration) }
    }

    private func tell(_ replay: Replay) {
        Output.table(
            ["\(days) DAYS", "NOW: \(replay.present.policy)", "THEN: \(replay.other.policy)"],
            zip(replay.present.rows, replay.other.rows).map { [$0.0, $0.1, $1.1] },
            ifEmpty: ""
        )
        Output.line("")
        let total = replay.present.leads
        Output.line("\(replay.moved.count) of \(total) leads would have gone to another firm first.")
        for moved in replay.moved.prefix(20) {
            Output.line("  \(moved.lead)  \(moved.from?.rawValue ?? "nobody") → \(moved.to?.rawValue ?? "nobody")")
        }
        if replay.moved.count > 20 { Output.line("  … \(replay.moved.count - 20) more; --json lists them all.") }
    }

    private func tell(_ calibration: Calibration) {
        Output.table(
            ["CHANCE", "CASES", "PREDICTED", "OBSERVED", "BRIER", "OFF BY"],
            calibration.curves.map { name, curve in
                [name, "\(curve.count)"]
                    + [curve.predicted, curve.observed, curve.brier, curve.error].map { $0?.twoDigits ?? "-" }
            },
            ifEmpty: ""
        )
        for (name, curve) in calibration.curves where curve.count > 0 {
            Output.line("")
            Output.table(
                [name.uppercased(), "CASES", "PREDICTED", "OBSERVED"],
                curve.bins.enumerated().filter { $0.element.count > 0 }.map { index, bin in
                    [
                        "\(index * 10)–\(index * 10 + 10) %", "\(bin.count)",
                        (bin.chances / Double(bin.count)).twoDigits,
                        (Double(bin.happened) / Double(bin.count)).twoDigits,
                    ]
                },
                ifEmpty: ""
            )
        }
    }

    /// What programs get.
    private struct Report: Encodable {
        var present: ReplayFigures.Summary?
        var other: ReplayFigures.Summary?
        var moved: [Replay.Moved]?
        var calibration: Calibration?

        init(_ replay: Replay, hasPolicy: Bool, hasCalibration: Bool) {
            if hasPolicy {
                present = ReplayFigures.Summary(replay.present)
                other = ReplayFigures.Summary(replay.other)
                moved = replay.moved
            }
            if hasCalibration { calibration = replay.calibration }
        }
    }
}

extension ReplayFigures {
    struct Summary: Encodable {
        var policy: String
        var leads: Int
        var servable: Int
        var placedShare: Double?
        var medianHours: Double?
        var medianKilometres: Double?
        var topTenthShare: Double?
        var newcomers: Int
        var newcomersServed: Int

        init(_ figures: ReplayFigures) {
            policy = figures.policy
            leads = figures.leads
            servable = figures.servable
            placedShare = figures.placedShare
            medianHours = figures.medianHours
            medianKilometres = figures.medianKilometres
            topTenthShare = figures.topTenthShare
            newcomers = figures.newcomers
            newcomersServed = figures.newcomersServed
        }
    }

    /// For tables.
    fileprivate var rows: [(String, String)] {
        [
            ("leads", "\(leads)"),
            ("somebody could be asked", "\(servable)"),
            ("expected to be placed", placedShare?.percent ?? "-"),
            ("median hours to an answer", medianHours?.oneDigit ?? "-"),
            ("median km", medianKilometres?.oneDigit ?? "-"),
            ("first choices to the top tenth of firms", topTenthShare?.percent ?? "-"),
            ("newcomers who were a first choice", "\(newcomersServed) of \(newcomers)"),
        ]
    }
}

extension Calibration {
    /// With their names for people.
    var curves: [(name: String, curve: Curve)] {
        [("accepts", acceptance), ("keeps the promise", promises), ("wins", winning)]
    }
}

extension Double {
    var percent: String { "\(Int((self * 100).rounded())) %" }
    fileprivate var oneDigit: String { String(format: "%.1f", self) }
    fileprivate var twoDigits: String { String(format: "%.2f", self) }
}
