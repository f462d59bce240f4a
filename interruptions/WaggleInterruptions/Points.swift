import CInterposed
import Glibc
import Synchronization

/// The places at which a run can be stopped, by name: every write and synchronisation of the store's files, every
/// command to the simulated servers, before and after it took effect.
///
/// A process holds one run, so there is one of these. Nothing of it is in the program that is tested: the files are
/// watched from below (`CInterposed`), the servers from the other end of the line.
final class Points: Sendable {
    /// One place: the n-th time, from 1, that a name was passed.
    struct Point: Hashable, Codable, Sendable, CustomStringConvertible {
        var name: String
        var occurrence: Int

        var description: String { "\(name) #\(occurrence)" }

        /// An operation on a file of the store, and nothing that a server hears.
        var isFile: Bool { ["write ", "sync ", "truncate "].contains(where: name.hasPrefix) }
    }

    enum Plan: Sendable {
        case count
        /// SIGKILL to ourselves, at this place.
        case stop(Point)
        /// From this place on so many operations on files fail with this errno; then the disk is well again.
        case fail(Point, errno: Int32, operations: Int)
    }

    private struct State {
        var plan = Plan.count
        var passed: [String: Int] = [:]
        /// Operations on files that are still to fail.
        var failing = 0
    }

    static let all = Points()

    private let state = Mutex(State())

    /// Forgets what was passed, and begins.
    func begin(_ plan: Plan) {
        state.withLock { $0 = State(plan: plan) }
    }

    var passed: [String: Int] { state.withLock { $0.passed } }

    /// - Returns: What the operation is to fail with; 0 when it is to happen.
    @discardableResult
    func pass(_ name: String, isFile: Bool = false) -> Int32 {
        state.withLock { state in
            let occurrence = state.passed[name, default: 0] + 1
            state.passed[name] = occurrence
            let here = Point(name: name, occurrence: occurrence)
            switch state.plan {
            case .count:
                return 0
            case .stop(let point):
                if point == here {
                    kill(getpid(), SIGKILL)
                    while true { pause() }
                }
                return 0
            case .fail(let point, let code, let operations):
                if point == here { state.failing = operations }
                guard isFile, state.failing > 0 else { return 0 }
                state.failing -= 1
                return code
            }
        }
    }

    /// Counts what happens to the files below a folder.
    static func watch(_ folder: String) {
        interposed_watch(folder) { operation, name in
            guard let name else { return 0 }
            let verb =
                switch operation {
                case INTERPOSED_WRITE: "write"
                case INTERPOSED_SYNC: "sync"
                default: "truncate"
                }
            return Points.all.pass("\(verb) \(String(cString: name))", isFile: true)
        }
    }
}
