import Synchronization

/// Counts events and lets tests wait for the n-th instead of for a while.
public final class Tally: Sendable {
    private struct State {
        var count = 0
        var waiting: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
    }

    private let state = Mutex(State())

    public init() {}

    public var count: Int { state.withLock { $0.count } }

    public func add() {
        let reached = state.withLock { state in
            state.count += 1
            let reached = state.waiting.filter { $0.count <= state.count }.map(\.continuation)
            state.waiting.removeAll { $0.count <= state.count }
            return reached
        }
        for continuation in reached { continuation.resume() }
    }

    /// Waits until so many events have happened since the beginning.
    public func reached(_ count: Int) async {
        await withCheckedContinuation { continuation in
            let isReached = state.withLock { state in
                if state.count >= count { return true }
                state.waiting.append((count, continuation))
                return false
            }
            if isReached { continuation.resume() }
        }
    }
}
