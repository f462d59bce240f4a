import Foundation
import Glibc

/// Runs trials, several side by side, each in processes of its own. This process has one thread and waits.
struct Crew {
    let tables: Tables
    let jobs: Int

    /// How a trial ended.
    struct Result {
        var trial: Int
        /// Whether the place was come to at which the run was to be stopped.
        var wasStopped: Bool
        var report: Trial.Report
    }

    /// - Parameter ended: Called with every trial that is over; its folder is deleted then.
    func run(_ trials: [Trial], ended: (Result) -> Void) {
        var running: [Int32: (trial: Int, wasStopped: Bool?)] = [:]
        var next = 0
        while next < trials.count || !running.isEmpty {
            while running.count < jobs, next < trials.count {
                running[trials[next].begin(trials[next].plan, tables)] = (next, nil)
                next += 1
            }
            var status: Int32 = 0
            let process = waitpid(-1, &status, 0)
            guard let (number, wasStopped) = running.removeValue(forKey: process) else { continue }
            let trial = trials[number]
            let signal = status & 0x7F
            if wasStopped == nil, case .stop = trial.plan, signal == SIGKILL {
                running[trial.begin(.count, tables)] = (number, true)
                continue
            }
            var report = trial.report()
            if signal != 0 { report = Trial.Report(problem: "The run was ended by signal \(signal).") }
            ended(Result(trial: number, wasStopped: wasStopped ?? false, report: report))
            let mayKeep = ProcessInfo.processInfo.environment["WAGGLE_KEEP"] != nil
            if !mayKeep { try? FileManager.default.removeItem(at: trial.folder) }  // a folder that is gone is fine
        }
    }
}
