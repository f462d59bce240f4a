import Foundation
import Synchronization
import WaggleCurl
public import WaggleTransport

/// A webhook endpoint as a source of arrivals: asked again and again, by the contract of `docs/webhooks.md`.
///
/// Never remembers how far it has read: that is the cursor's business, which the store keeps together with
/// the arrivals. An answer that was not kept is simply given again.
public final class WebhookSource: MessageSource {
    public let name: SourceName
    /// What an endpoint brings stands in no thread.
    public var bringsAnswers: Bool { false }
    private let endpoint: WebhookEndpoint
    private let exchange: HTTPExchange
    private let memory = Mutex(Memory())

    /// What makes the next look cheaper or later. Forgetting it costs one question.
    private struct Memory {
        var offersWait = false
        /// The ETag of the last answer, if that answer brought nothing, and the cursor it was for. An answer with
        /// events has none: were they not kept, "not modified" would hide them for ever.
        var emptyAnswer: (cursor: SourceCursor?, tag: String)?
        /// Not before this moment shall the endpoint be asked again.
        var restsUntil: ContinuousClock.Instant?
    }

    public init(endpoint: WebhookEndpoint) {
        name = endpoint.name
        self.endpoint = endpoint
        exchange = HTTPExchange(address: endpoint.address, token: endpoint.token, caFile: endpoint.caFile)
    }

    public func next(after cursor: SourceCursor?) async throws(SourceError) -> SourceBatch {
        let memory = memory.withLock { $0 }
        guard await rest(until: memory.restsUntil) else { return nothing(after: cursor) }
        let began = ContinuousClock.now
        let tag = memory.emptyAnswer.flatMap { $0.cursor == cursor ? $0.tag : nil }
        let answer: HTTPAnswer
        do {
            answer = try await ask(after: cursor, waiting: memory.offersWait, knownTag: tag)
        } catch .cancelled {
            return nothing(after: cursor)
        } catch {
            throw SourceError(retry: error.retry, sentence: "Endpoint \(name): \(error.sentence)")
        }
        let batch = try batch(from: answer, after: cursor)
        remember(batch, answer, after: cursor, wasHeld: began.duration(to: .now) >= WebhookLimits.shortestWait)
        return batch
    }

    /// Nothing is known to be there but by asking, which ``next(after:)`` does at once where there is more.
    public func more(after cursor: SourceCursor) async throws(SourceError) -> SourceBatch? { nil }

    /// The cursor tells the endpoint what is kept, so there is nothing to say.
    /// The cursor says it all.
    public var awaitsSettling: Bool { false }

    public func settle(_ positions: [SourcePosition]) async throws(SourceError) {}

    /// Asks once, from the beginning and without waiting; changes nothing.
    ///
    /// - Returns: What works, one sentence each.
    public func probe() async throws(SourceError) -> [String] {
        let answer: HTTPAnswer
        do {
            answer = try await ask(after: nil, waiting: false, knownTag: nil)
        } catch {
            throw SourceError(retry: error.retry, sentence: "Endpoint \(name): \(error.sentence)")
        }
        let batch = try batch(from: answer, after: nil)
        let count = batch.arrivals.count
        let events = count == 1 ? "1 event" : "\(count) events"
        return ["\(endpoint.address.host) answers as docs/webhooks.md asks, with \(events)."] + batch.remarks
    }

    private func ask(
        after cursor: SourceCursor?,
        waiting: Bool,
        knownTag: String?
    ) async throws(HTTPProblem) -> HTTPAnswer {
        var parameters: [(name: String, value: String)] = []
        if let cursor, !cursor.rawValue.isEmpty { parameters.append(("after", cursor.rawValue)) }
        if waiting { parameters.append(("wait", String(WebhookLimits.wait.components.seconds))) }
        return try await exchange.get(
            parameters,
            knownTag: knownTag,
            bodyLimit: WebhookLimits.bodyBytes,
            deadline: waiting ? WebhookLimits.deadline + WebhookLimits.wait : WebhookLimits.deadline
        )
    }

    private func batch(from answer: HTTPAnswer, after cursor: SourceCursor?) throws(SourceError) -> SourceBatch {
        switch answer.status {
        case 200:
            return try decode(answer)
        case 204, 304:
            return nothing(after: cursor)
        case 401, 403:
            throw problem(
                .neverUntilChanged,
                "it refused the token (HTTP \(answer.status)). Check the token on both sides."
            )
        case 300..<400:
            throw problem(
                .neverUntilChanged,
                "it answered with a redirect (HTTP \(answer.status)), which Waggle does not follow. Configure the address "
                    + "to which it leads."
            )
        case 429, 503:
            throw problem(answer.retryAdvice(at: Date()), "it asks Waggle to come later (HTTP \(answer.status)).")
        case 400..<500:
            throw problem(.later, "it does not understand the question (HTTP \(answer.status)). Check the address.")
        default:
            throw problem(.later, "it is out of order (HTTP \(answer.status)).")
        }
    }

    private func decode(_ answer: HTTPAnswer) throws(SourceError) -> SourceBatch {
        do {
            let payload = try WebhookPayload(answer.body, from: name, at: Date())
            memory.withLock { $0.offersWait = payload.offersWait }
            return SourceBatch(
                source: name,
                arrivals: payload.arrivals,
                cursor: SourceCursor(rawValue: payload.cursor),
                remarks: payload.remarks
            )
        } catch {
            let kind = answer.value(of: "Content-Type").map { " It is marked as \($0.prefix(60))." } ?? ""
            throw problem(.later, error.sentence + kind)
        }
    }

    /// An empty cursor is the beginning, as none is.
    private func nothing(after cursor: SourceCursor?) -> SourceBatch {
        SourceBatch(source: name, arrivals: [], cursor: cursor ?? SourceCursor(rawValue: ""))
    }

    private func problem(_ retry: RetryAdvice, _ what: String) -> SourceError {
        SourceError(retry: retry, sentence: "Endpoint \(name): \(what)")
    }

    /// - Parameter wasHeld: Whether the endpoint really waited; one that only says so is asked at intervals.
    private func remember(_ batch: SourceBatch, _ answer: HTTPAnswer, after cursor: SourceCursor?, wasHeld: Bool) {
        let isNews = batch.cursor != cursor && !batch.arrivals.isEmpty
        let restsUntil = isNews || wasHeld ? nil : ContinuousClock.now + endpoint.interval
        memory.withLock { memory in
            memory.restsUntil = restsUntil
            if answer.status == 200 {
                let tag = batch.arrivals.isEmpty && batch.cursor == cursor ? answer.value(of: "ETag") : nil
                memory.emptyAnswer = tag.map { (cursor, $0) }
            }
        }
    }

    /// - Returns: Whether the time came; false when the task was cancelled before.
    private func rest(until moment: ContinuousClock.Instant?) async -> Bool {
        guard let moment else { return !Task.isCancelled }
        return (try? await Task.sleep(until: moment, clock: .continuous)) != nil
    }
}

extension HTTPProblem {
    fileprivate var retry: RetryAdvice {
        switch self {
        case .notReached(_, let error):
            switch error.cause {
            case .certificate, .certificateFile: .neverUntilChanged
            case .name, .connection, .timeout, .noTLS, .handshake, .login, .lost, .other: .later
            }
        case .tooLarge, .cancelled: .later
        case .forbiddenPlace: .neverUntilChanged
        }
    }
}
