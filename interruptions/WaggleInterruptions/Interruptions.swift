import ArgumentParser
import Foundation
import Glibc

/// Stops Waggle at each of its steps, starts it again, and compares what came of it with the run that was not stopped.
///
/// `scripts/interruptions` builds and calls it; the command's help says what it can do.
@main
struct Interruptions: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "interruptions",
        abstract: "Stop Waggle at every step of its work, start it again, and compare.",
        discussion: """
            The real store, pipeline, IMAP, SMTP and HTTP run against a simulated mail house. Each run is a process of its \
            own, which SIGKILL ends at the chosen place. Ends with 1 when anything was lost, doubled or different.
            """,
        subcommands: [Stops.self, Doubts.self, Disk.self, Months.self],
        defaultSubcommand: Stops.self
    )
}

/// What every kind of trial takes.
struct Options: ParsableArguments {
    @Option(help: "Runs side by side.") var jobs = 2
    @Option(help: "Chooses the points when not all are tried, and what chance decides.") var seed: UInt64 = 1
    @Option(help: "Only scenarios with this in their name.") var scenario: String?
    @Option(help: "Where the runs have their folders; best in memory (/dev/shm).") var folder: String?
    @Option(help: "The project's folder, with config and templates.") var root = "."

    var scenarios: [Scenario] { Scenario.all.filter { scenario == nil || $0.name.contains(scenario ?? "") } }

    func base() throws -> URL {
        let parent = folder.map { URL(fileURLWithPath: $0) } ?? FileManager.default.temporaryDirectory
        let base = parent.appending(path: "waggle-interruptions-\(getpid())")
        try FileManager.default.createDirectory(at: base, withIntermediateDirectories: true)
        return base
    }

    func crew() throws -> Crew { Crew(tables: try Tables(root: URL(fileURLWithPath: root)), jobs: max(1, jobs)) }
}

/// Scenarios run whole: what every other run is measured by.
struct Baseline {
    var whole: [(scenario: Scenario, outcome: Outcome, passed: [String: Int])] = []

    init(_ options: Options, _ crew: Crew, in base: URL) throws {
        let scenarios = options.scenarios
        let trials = scenarios.enumerated().map { index, scenario in
            Trial(scenario: scenario, plan: .count, folder: base.appending(path: "whole-\(index)"))
        }
        var reports: [Int: Trial.Report] = [:]
        crew.run(trials) { reports[$0.trial] = $0.report }
        var problems: [String] = []
        for (index, scenario) in scenarios.enumerated() {
            guard let report = reports[index], let outcome = report.outcome else {
                problems.append("\(scenario.name): \(reports[index]?.problem ?? "no report")")
                continue
            }
            let counts = [outcome.leads.count, outcome.offers, outcome.handoffs]
            if counts != [scenario.leads, scenario.offers, scenario.handoffs] {
                problems.append("\(scenario.name): leads, offers and handoffs are \(counts).\n    \(outcome.summary)")
            }
            problems += outcome.faults.map { "\(scenario.name): \($0.sentence)" }
            whole.append((scenario, outcome, report.passed))
        }
        for problem in problems { say("FAULT without any interruption: \(problem)") }
        if !problems.isEmpty { throw ExitCode(1) }
    }
}

/// Counts what went wrong.
struct Score {
    private var faults: [Outcome.Fault.Kind: Int] = [:]
    private var shown = 0

    var isClean: Bool { faults.values.allSatisfy { $0 == 0 } }

    mutating func add(_ found: [Outcome.Fault], of what: String) {
        for fault in found {
            faults[fault.kind, default: 0] += 1
            shown += 1
            if shown <= 200 { say("FAULT \(what): \(fault.sentence)") }
        }
    }

    var line: String {
        Outcome.Fault.Kind.allCases.map { "\($0.rawValue) \(faults[$0] ?? 0)" }.joined(separator: ", ")
    }
}

extension Trial.Report {
    func faults(against whole: Outcome) -> [Outcome.Fault] {
        guard let outcome else { return [Outcome.Fault(.other, problem ?? "no outcome")] }
        return outcome.differences(from: whole)
    }
}

/// The default: SIGKILL at each point.
struct Stops: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stops",
        abstract: "Count the points of every scenario, and stop a run at each in turn."
    )

    @OptionGroup var options: Options
    @Option(help: "So many points, spread evenly over all of them; all when it is left out.") var points: Int?

    func run() throws {
        let begin = Date()
        let crew = try options.crew()
        let base = try options.base()
        defer { try? FileManager.default.removeItem(at: base) }  // a folder that is gone is fine
        let baseline = try Baseline(options, crew, in: base).whole
        var all: [(whole: Int, point: Points.Point)] = []
        for (index, whole) in baseline.enumerated() {
            for (name, count) in whole.passed.sorted(by: { $0.key < $1.key }) {
                for occurrence in 1...count { all.append((index, Points.Point(name: name, occurrence: occurrence))) }
            }
        }
        let total = all.count
        if let points, points < total {
            // There are ten writes to one thing said to a server, and they tell less: half of the points are of each.
            let files = all.filter { $0.point.isFile }
            all = spread(points - points / 2, over: all.filter { !$0.point.isFile }, options.seed)
            all += spread(points - all.count, over: files, options.seed)
        }
        say("\(baseline.count) scenarios with \(total) points; \(all.count) of them are tried, seed \(options.seed)")
        let trials = all.enumerated().map { number, chosen in
            Trial(
                scenario: baseline[chosen.whole].scenario,
                plan: .stop(chosen.point),
                folder: base.appending(path: "stop-\(number)")
            )
        }
        var score = Score()
        var stopped = 0
        crew.run(trials) { result in
            let (whole, point) = all[result.trial]
            if result.wasStopped { stopped += 1 }
            let name = baseline[whole].scenario.name
            score.add(result.report.faults(against: baseline[whole].outcome), of: "\(name), stopped at \(point)")
            if (result.trial + 1).isMultiple(of: 1_000) { say("  \(result.trial + 1) done; \(score.line)") }
        }
        let seconds = Int(Date().timeIntervalSince(begin))
        say(
            "stopped at \(stopped) points of \(all.count) in \(baseline.count) scenarios, \(seconds) s: \(score.line)"
        )
        // A point is named by its count, and side by side things can change their order; but not often.
        if stopped < all.count * 9 / 10 { say("FAULT: too many points were not come to") }
        if !score.isClean || stopped < all.count * 9 / 10 { throw ExitCode(1) }
    }
}

/// The connection breaks behind the last dot of every letter.
struct Doubts: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Leave the first try of every letter unconfirmed; the server keeps every second of them all the same."
    )

    @OptionGroup var options: Options
    @Option(help: "Letters in doubt, at least.") var trials = 1_000

    func run() throws {
        let begin = Date()
        let crew = try options.crew()
        let base = try options.base()
        defer { try? FileManager.default.removeItem(at: base) }  // a folder that is gone is fine
        let baseline = try Baseline(options, crew, in: base).whole
        var score = Score()
        var (kept, dropped, round) = (0, 0, UInt64(0))
        while kept + dropped < trials {
            let seed = options.seed &* 1_000 &+ round
            let runs = baseline.enumerated().map { index, whole in
                Trial(
                    scenario: whole.scenario,
                    plan: .count,
                    honesty: .doubtful(seed: seed),
                    folder: base.appending(path: "doubt-\(round)-\(index)")
                )
            }
            crew.run(runs) { result in
                let whole = baseline[result.trial]
                kept += result.report.passed["smtp unconfirmed and kept"] ?? 0
                dropped += result.report.passed["smtp unconfirmed and dropped"] ?? 0
                score.add(result.report.faults(against: whole.outcome), of: "\(whole.scenario.name), seed \(seed)")
            }
            round += 1
        }
        let seconds = Int(Date().timeIntervalSince(begin))
        say("\(kept + dropped) letters in doubt, of which the server had kept \(kept), \(seconds) s: \(score.line)")
        if !score.isClean { throw ExitCode(1) }
    }
}

/// The disk is full, or broken, for a while.
struct Disk: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Let writes and synchronisations of the store's files fail, from each of them in turn."
    )

    @OptionGroup var options: Options
    @Option(help: "So many trials, spread evenly; all when it is left out.") var points: Int?

    func run() throws {
        let begin = Date()
        let crew = try options.crew()
        let base = try options.base()
        defer { try? FileManager.default.removeItem(at: base) }  // a folder that is gone is fine
        let baseline = try Baseline(options, crew, in: base).whole
        var all: [(whole: Int, point: Points.Point, errno: Int32, operations: Int)] = []
        for (index, whole) in baseline.enumerated() {
            let files = whole.passed.filter { Points.Point(name: $0.key, occurrence: 1).isFile }
            for (name, count) in files.sorted(by: { $0.key < $1.key }) {
                for occurrence in 1...count {
                    let point = Points.Point(name: name, occurrence: occurrence)
                    for code in [ENOSPC, EIO] where code == EIO || !name.hasPrefix("sync ") {
                        all.append((index, point, code, occurrence.isMultiple(of: 2) ? 1 : 12))
                    }
                }
            }
        }
        let total = all.count
        if let points { all = spread(points, over: all, options.seed) }
        say("\(baseline.count) scenarios, \(total) places for ENOSPC and EIO; \(all.count) are tried")
        let trials = all.enumerated().map { number, chosen in
            Trial(
                scenario: baseline[chosen.whole].scenario,
                plan: .fail(chosen.point, errno: chosen.errno, operations: chosen.operations),
                folder: base.appending(path: "disk-\(number)")
            )
        }
        var score = Score()
        crew.run(trials) { result in
            let chosen = all[result.trial]
            let code = String(cString: strerror(chosen.errno))
            score.add(
                result.report.faults(against: baseline[chosen.whole].outcome),
                of: "\(baseline[chosen.whole].scenario.name), \(code) for \(chosen.operations) from \(chosen.point)"
            )
        }
        let seconds = Int(Date().timeIntervalSince(begin))
        say("\(all.count) failures of the disk in \(baseline.count) scenarios, \(seconds) s: \(score.line)")
        if !score.isClean { throw ExitCode(1) }
    }
}

extension Outcome {
    fileprivate var summary: String {
        (["arrivals"] + arrivals + ["leads"] + leads + ["letters"] + letters).joined(separator: "\n    ")
    }
}

/// So many of them, evenly; all when there are no more.
private func spread<Value>(_ count: Int, over values: [Value], _ seed: UInt64) -> [Value] {
    guard count < values.count else { return values }
    guard count > 0 else { return [] }
    let offset = Int(seed % UInt64(values.count))
    return (0..<count).map { values[(offset + $0 * values.count / count) % values.count] }
}

/// Prints at once: whoever waits for an hour wants to see how far it is.
func say(_ line: String) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }
