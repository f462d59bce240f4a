import Foundation

/// A thread of its own for calls that block.
///
/// libcurl's calls wait for a network. On Swift's cooperative pool, which has one thread a core, two slow
/// servers would stop the whole program. So whoever talks through libcurl is an actor whose executor is
/// such a thread, and blocks only himself:
///
/// ```swift
/// actor Line {
///     private let thread = CurlThread(name: "line")
///     nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }
/// }
/// ```
///
/// The thread ends when nobody holds it any more and its work is done.
public final class CurlThread: SerialExecutor {
    private let work = Work()

    /// - Parameter name: For debuggers and `ps -L`; 15 ASCII characters are shown.
    public init(name: String) {
        Thread.detachNewThread { [work] in
            Thread.current.name = name
            work.drain()
        }
    }

    deinit {
        work.close()
    }

    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        // The closure holds the thread: an actor may lose its last owner inside its own job.
        work.add { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}

/// The calls that wait for their turn on one thread.
///
/// Unchecked: both fields are touched only while `condition` is locked.
private final class Work: @unchecked Sendable {
    private let condition = NSCondition()
    private var calls: [@Sendable () -> Void] = []
    private var isClosed = false

    func add(_ call: @escaping @Sendable () -> Void) {
        condition.lock()
        calls.append(call)
        condition.signal()
        condition.unlock()
    }

    func close() {
        condition.lock()
        isClosed = true
        condition.signal()
        condition.unlock()
    }

    func drain() {
        while let calls = take() {
            for call in calls { call() }
        }
    }

    private func take() -> [@Sendable () -> Void]? {
        condition.lock()
        defer { condition.unlock() }
        while calls.isEmpty {
            if isClosed { return nil }
            condition.wait()
        }
        defer { calls.removeAll(keepingCapacity: true) }
        return calls
    }
}
