import Foundation
import Synchronization

/// A clock that stands still until a test moves it; whoever pauses waits for it.
final class TestClock: Sendable {
    private struct State {
        var now: Date
        var waiters: [UUID: (until: Date, continuation: CheckedContinuation<Void, Never>)] = [:]
    }

    private let state: Mutex<State>

    init(_ now: Date) {
        state = Mutex(State(now: now))
    }

    var now: Date { state.withLock(\.now) }

    func advance(hours: Double) {
        let due = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            state.now += hours * 3_600
            let due = state.waiters.filter { $0.value.until <= state.now }
            for key in due.keys { state.waiters[key] = nil }
            return due.values.map(\.continuation)
        }
        for waiter in due { waiter.resume() }
    }

    func pause(_ duration: Duration) async throws {
        // What is due already is not waited for: a loop that looked just before the clock was moved looks again.
        guard duration >= .seconds(1) else { return await Task.yield() }
        let id = UUID()
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    let until = state.now.addingTimeInterval(Double(duration.components.seconds) + 0.001)
                    guard !Task.isCancelled else { return true }
                    state.waiters[id] = (until, continuation)
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiters.removeValue(forKey: id) }?.continuation.resume()
        }
        try Task.checkCancellation()
    }
}
