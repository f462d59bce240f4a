import Foundation
import Logging
public import ServiceLifecycle
public import WaggleStore
public import WaggleTransport

/// Hands kept mails to the sink for ever.
public struct Sending: Service {
    /// Mails marked as being sent at one time; those not yet tried at a stop go again at once.
    static let batch = 4

    let sink: any MessageSink
    let pipeline: Pipeline
    /// Raised when letters were written.
    let written: Signal
    /// Raised when a refusal is to be decided upon.
    let arrived: Signal

    public init(sink: any MessageSink, pipeline: Pipeline, written: Signal, arrived: Signal) {
        self.sink = sink
        self.pipeline = pipeline
        self.written = written
        self.arrived = arrived
    }

    public func run() async {
        await withGracefulShutdownHandler {
            var failures = 0
            while !Task.isShuttingDownGracefully && !Task.isCancelled {
                do throws(StoreError) {
                    let sent = try await step()
                    failures = 0
                    pipeline.board.storeWorks(for: .sending, at: pipeline.surroundings.now())
                    if let pause = sent.pause {
                        await written.wait(atMost: pause, pausing: pipeline.surroundings.pause)
                    } else if sent.tries == 0 {
                        await written.wait(atMost: try await untilNext(), pausing: pipeline.surroundings.pause)
                    }
                } catch {
                    failures += 1
                    let wait = Backoff.source.wait(after: failures, chance: pipeline.surroundings.chance())
                    pipeline.board.storeFails(error.sentence, at: pipeline.surroundings.now())
                    pipeline.logger.error("nothing can be sent", metadata: ["why": "\(error.sentence)"])
                    await written.wait(atMost: wait, pausing: pipeline.surroundings.pause)
                }
            }
        } onGracefulShutdown: {
            written.raise()
        }
    }

    /// One round of tries.
    @discardableResult
    public func step() async throws(StoreError) -> Pipeline.Sent {
        let sent = try await pipeline.send(limit: Self.batch, through: sink)
        if await !pipeline.refusals.isEmpty { arrived.raise() }
        return sent
    }

    /// At most some seconds, because mails in doubt are looked after here too.
    private func untilNext() async throws(StoreError) -> Duration {
        guard let next = try await pipeline.store.nextOutboxTry() else { return .seconds(5) }
        let seconds = next.timeIntervalSince(pipeline.surroundings.now())
        return min(.seconds(5), .seconds(max(0.05, seconds)))
    }
}
