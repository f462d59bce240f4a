/// A place from which messages come. Conformers: `IMAPInbox` and `WebhookSource`.
///
/// A source has one user at a time, who calls `next`, keeps what it returned together with the cursor in
/// one transaction, and then calls `settle`. A source never changes anything on its server in `next`.
public protocol MessageSource: Sendable {
    var name: SourceName { get }

    /// Whether the server is told of what was kept. Where it is not, an arrival is settled once it is kept, and
    /// ``settle(_:)`` has nothing to do.
    var awaitsSettling: Bool { get }

    /// Whether what comes from here can be an answer to a letter of ours. Until such a source was read, nobody's time to
    /// answer is over.
    var bringsAnswers: Bool { get }

    /// Waits until something is there, or until the source thinks the world should look again.
    ///
    /// - Parameter cursor: What the store last kept for this source; nil on the very first run.
    /// - Returns: Arrivals behind the cursor, oldest first, and the cursor to keep with them. Both may be
    ///   as they were: nothing new. The same arrival can come again until its cursor is kept.
    /// - Throws: ``SourceError`` with an advice; the caller waits and calls again. A cancelled task ends the
    ///   wait within a second with an empty batch.
    func next(after cursor: SourceCursor?) async throws(SourceError) -> SourceBatch

    /// What is known to be there behind a batch that is still being kept. Never waits for something to come.
    ///
    /// - Parameter cursor: Of the batch before; it need not be kept yet.
    /// - Returns: nil when nothing is known to be there: the caller goes on with ``next(after:)``.
    /// - Throws: As ``next(after:)``; what was to come then comes by that.
    func more(after cursor: SourceCursor) async throws(SourceError) -> SourceBatch?

    /// Tells the server that arrivals are kept (flags or moves mail, as configured). Repeating it is harmless,
    /// and a message that is gone in the meantime is no error.
    func settle(_ positions: [SourcePosition]) async throws(SourceError)
}

/// How far a source has been read, in the source's own words. The store keeps it and never looks inside.
public struct SourceCursor: RawRepresentable, Hashable, Codable, Sendable {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// What one look at a source brought.
public struct SourceBatch: Hashable, Sendable {
    public var source: SourceName
    public var arrivals: [Arrival]
    public var cursor: SourceCursor
    /// Things an operator should know, one sentence each ("The mailbox was rebuilt by the server …").
    public var remarks: [String]

    public init(source: SourceName, arrivals: [Arrival], cursor: SourceCursor, remarks: [String] = []) {
        self.source = source
        self.arrivals = arrivals
        self.cursor = cursor
        self.remarks = remarks
    }
}

/// Why a source could not be read.
public struct SourceError: Error, Hashable, Sendable {
    public var retry: RetryAdvice
    /// For the operator: what happened, where, and what to do. Holds no secret and no person.
    public var sentence: String

    public init(retry: RetryAdvice, sentence: String) {
        self.retry = retry
        self.sentence = sentence
    }
}
