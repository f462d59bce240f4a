import Foundation
import Logging
public import ServiceLifecycle
public import WaggleStore
public import WaggleTransport

/// Reads one source for ever: look, keep, then tell the server.
public struct Receiving: Service {
    let source: any MessageSource
    let pipeline: Pipeline
    /// Raised when something new was kept.
    let arrived: Signal
    /// Raised when the operators were written to.
    let alarmed: Signal
    /// Some minutes of trouble, as they come with every restart of a server, are nobody's business.
    static let failuresBeforeAlarm = 10

    public init(source: any MessageSource, pipeline: Pipeline, arrived: Signal, alarmed: Signal) {
        self.source = source
        self.pipeline = pipeline
        self.arrived = arrived
        self.alarmed = alarmed
    }

    public func run() async {
        var failures = 0
        while !Task.isShuttingDownGracefully && !Task.isCancelled {
            do {
                try await look()
                failures = 0
            } catch {
                failures += 1
                await rest(after: error, failures)
            }
        }
    }

    /// One look at the source: everything that is there, batch by batch. While one is kept, the next is fetched.
    ///
    /// - Returns: How many arrivals were new.
    @discardableResult
    public func look() async throws(ReceivingError) -> Int {
        do {
            // What a stop left unsettled is settled first: the bytes are kept, only the flag is missing.
            try await settle(try await pipeline.store.unsettled(from: source.name, limit: 1_000))
            let cursor = try await pipeline.store.cursor(of: source.name)
            let first = try await next(after: cursor)
            if Task.isShuttingDownGracefully && first.arrivals.isEmpty { return 0 }
            guard first.cursor != cursor || !first.arrivals.isEmpty else {
                await noteLook()
                return 0
            }
            var incoming = IncomingBatch(first, awaitsSettling: source.awaitsSettling)
            var kept = 0
            while true {
                let present = incoming
                async let further = more(behind: present.batch)
                let new = try await pipeline.receive(present)
                kept += new
                if new > 0 { arrived.raise() }
                let next = await further
                if next == nil { await noteLook() }
                if source.awaitsSettling { try await settle(present.batch.arrivals.map(\.position)) }
                guard let next else { return kept }
                incoming = next
            }
        } catch let error as ReceivingError {
            throw error
        } catch let error as StoreError {
            throw .store(error)
        } catch {
            throw .source(SourceError(retry: .later, sentence: "Looking into \(source.name) ended early."))
        }
    }

    private func noteLook() async {
        await pipeline.looked(into: source.name, at: pipeline.surroundings.now())
        // Deadlines may wait for it.
        if source.bringsAnswers { arrived.raise() }
    }

    /// An error here is no loss: what could not be fetched ahead is asked for by the next look, which reports it.
    private func more(behind batch: SourceBatch) async -> IncomingBatch? {
        guard !batch.arrivals.isEmpty, !Task.isShuttingDownGracefully,
            let more = try? await source.more(after: batch.cursor)
        else { return nil }
        return IncomingBatch(more, awaitsSettling: source.awaitsSettling)
    }

    // Only the wait is cut short by a shutdown, never the keeping.
    private func next(after cursor: SourceCursor?) async throws(ReceivingError) -> SourceBatch {
        do {
            return try await cancelWhenGracefulShutdown { try await source.next(after: cursor) }
        } catch let error as SourceError {
            throw .source(error)
        } catch {
            throw .source(SourceError(retry: .later, sentence: "Waiting for \(source.name) ended early."))
        }
    }

    private func settle(_ positions: [SourcePosition]) async throws(StoreError) {
        guard !positions.isEmpty else { return }
        do throws(SourceError) {
            try await source.settle(positions)
        } catch {
            // The mail is kept; the flag on the server waits for the next look.
            pipeline.logger.warning("a source did not settle", metadata: ["why": "\(error.sentence)"])
            return
        }
        try await pipeline.store.markSettled(positions)
    }

    private func rest(after error: ReceivingError, _ failures: Int) async {
        let chance = pipeline.surroundings.chance()
        var wait = Backoff.source.wait(after: failures, chance: chance)
        switch error {
        case .source(let error):
            if case .after(let asked) = error.retry { wait = max(wait, asked) }
            pipeline.board.cannotRead(source.name, error.sentence, at: pipeline.surroundings.now())
            if error.retry == .neverUntilChanged { wait = max(wait, .seconds(60)) }
            if error.retry == .neverUntilChanged || failures == Self.failuresBeforeAlarm {
                // Where not even this can be written, the log says why.
                try? await pipeline.alarm("\(source.name) cannot be read. \(error.sentence)")
                alarmed.raise()
            }
            pipeline.logger.warning(
                "a source cannot be read",
                metadata: ["source": "\(source.name)", "why": "\(error.sentence)", "again in": "\(wait)"]
            )
        case .store(let error):
            pipeline.board.storeFails(error.sentence, at: pipeline.surroundings.now())
            pipeline.logger.error(
                "arrivals cannot be kept",
                metadata: ["why": "\(error.sentence)", "again in": "\(wait)"]
            )
        }
        let (pause, rest) = (pipeline.surroundings.pause, wait)
        try? await cancelWhenGracefulShutdown { try await pause(rest) }  // a shutdown ends the rest
    }
}

/// Why a look at a source brought nothing.
public enum ReceivingError: Error, Sendable {
    case source(SourceError)
    case store(StoreError)
}
