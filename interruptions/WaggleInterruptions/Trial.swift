import CInterposed
import Foundation
import Glibc

/// One run of a scenario in a folder of its own, from its beginning to the comparison: a life that is stopped, and
/// the life after it. Each is a process, made by fork, so that the tables are loaded once.
struct Trial: Sendable {
    let scenario: Scenario
    let plan: Points.Plan
    var honesty = SimulatedSMTP.Honesty.confirms
    let folder: URL

    /// Longer than any run takes on a slow machine, in seconds.
    static let limit: UInt32 = 180

    /// What one life left behind.
    struct Report: Codable, Sendable {
        var outcome: Outcome?
        var passed: [String: Int] = [:]
        var problem: String?
    }

    /// Begins a life.
    ///
    /// - Returns: The process.
    func begin(_ plan: Points.Plan, _ tables: Tables) -> Int32 {
        let process = interposed_fork()
        precondition(process >= 0, "no process can be made")
        guard process == 0 else { return process }
        alarm(Self.limit)
        Task.detached { await live(plan, tables) }
        while true { pause() }
    }

    func report() -> Report {
        guard let data = FileManager.default.contents(atPath: file.path),
            let report = try? JSONDecoder().decode(Report.self, from: data)
        else { return Report(problem: "The run ended without a report.") }
        return report
    }

    private var file: URL { folder.appending(path: "report") }

    private func live(_ plan: Points.Plan, _ tables: Tables) async -> Never {
        var report = Report()
        do {
            let world = try World(folder)
            guard let store = realpath(world.store.path, nil) else { fatalError("the store has no folder") }
            Points.watch(String(cString: store) + "/")
            Points.all.begin(plan)
            let life = try await Life(in: world, of: scenario, tables, honesty)
            try await life.run()
            report.passed = Points.all.passed
            Points.all.begin(.count)
            report.outcome = try await Outcome(of: life)
        } catch {
            report.problem = "\(error)"
        }
        do {
            try JSONEncoder().encode(report).write(to: file)
        } catch {
            fatalError("no report can be written: \(error)")
        }
        _exit(report.problem == nil ? 0 : 1)
    }
}
