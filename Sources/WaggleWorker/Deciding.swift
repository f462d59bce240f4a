import Foundation
import Logging
public import ServiceLifecycle
public import WaggleStore

/// Reads what was kept and answers deadlines, one batch after the other: the only caller of the pipeline's
/// deciding verbs.
public struct Deciding: Service {
    /// Arrivals that share one transaction.
    public static let batch = 200
    /// The partner list is read again this often, for changes by other programs.
    static let refresh: Duration = .seconds(30)

    let pipeline: Pipeline
    /// Raised by receiving and sending.
    let arrived: Signal
    /// Raised when letters were written.
    let written: Signal

    public init(pipeline: Pipeline, arrived: Signal, written: Signal) {
        self.pipeline = pipeline
        self.arrived = arrived
        self.written = written
    }

    public func run() async {
        await withGracefulShutdownHandler {
            var failures = 0
            while !Task.isShuttingDownGracefully && !Task.isCancelled {
                do throws(StoreError) {
                    let didSomething = try await step()
                    failures = 0
                    pipeline.board.storeWorks(for: .deciding, at: pipeline.surroundings.now())
                    if !didSomething {
                        await arrived.wait(atMost: try await untilNext(), pausing: pipeline.surroundings.pause)
                        try await pipeline.refreshDirectory()
                    }
                } catch {
                    failures += 1
                    let wait = Backoff.source.wait(after: failures, chance: pipeline.surroundings.chance())
                    pipeline.board.storeFails(error.sentence, at: pipeline.surroundings.now())
                    pipeline.logger.error("nothing can be decided", metadata: ["why": "\(error.sentence)"])
                    await arrived.wait(atMost: wait, pausing: pipeline.surroundings.pause)
                }
            }
        } onGracefulShutdown: {
            arrived.raise()
        }
    }

    /// Arrivals first: an answer that is here already beats the deadline that passed while nobody looked.
    ///
    /// - Returns: Whether there was anything to do.
    @discardableResult
    public func step() async throws(StoreError) -> Bool {
        let heard = await pipeline.heardUpTo
        try await pipeline.hearRefusals()
        var dealtWith = try await pipeline.process(limit: Self.batch)
        if dealtWith == 0 { dealtWith = try await pipeline.tick(limit: Self.batch, heardUpTo: heard) }
        if dealtWith == 0 { dealtWith = try await pipeline.tellWeek() }
        if dealtWith == 0 { dealtWith = try await pipeline.retire() }
        if dealtWith > 0 { written.raise() }
        return dealtWith > 0
    }

    private func untilNext() async throws(StoreError) -> Duration {
        guard let next = try await pipeline.store.nextDeadline() else { return Self.refresh }
        let seconds = next.timeIntervalSince(pipeline.surroundings.now())
        // One that has passed waits until the mailboxes are read, and their loops say when they are.
        guard seconds > 0 else { return .seconds(5) }
        return min(Self.refresh, .seconds(max(0.05, seconds)))
    }
}
