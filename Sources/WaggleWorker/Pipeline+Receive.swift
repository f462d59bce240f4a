import Foundation
import Logging
import WaggleMIME
public import WaggleStore
public import WaggleTransport

extension Pipeline {
    /// 1–2. Something came in: keep the bytes, whatever they are, before looking at them.
    ///
    /// - Parameter awaitsSettling: Whether their source is to be told that they are kept.
    /// - Returns: How many arrivals were new.
    public nonisolated func receive(
        _ batch: SourceBatch,
        awaitsSettling: Bool = true
    ) async throws(StoreError) -> Int {
        try await receive(IncomingBatch(batch, awaitsSettling: awaitsSettling))
    }

    nonisolated func receive(_ incoming: IncomingBatch) async throws(StoreError) -> Int {
        let batch = incoming.batch
        for remark in batch.remarks {
            logger.warning("a source remarked", metadata: ["source": "\(batch.source)", "remark": "\(remark)"])
        }
        let new = try await store.keep(
            incoming.arrivals,
            cursor: batch.cursor,
            of: batch.source,
            at: surroundings.now()
        )
        for remark in batch.remarks { try await alarm(remark) }
        return new
    }
}

/// What a look brought, with the digests of the contents. They are a tenth of the work of keeping, and can be done
/// while the batch before is written.
struct IncomingBatch: Sendable {
    let batch: SourceBatch
    let arrivals: [NewArrival]

    init(_ batch: SourceBatch, awaitsSettling: Bool) {
        self.batch = batch
        arrivals = batch.arrivals.map { arrival in
            NewArrival(arrival: arrival, digest: arrival.content.digest, awaitsSettling: awaitsSettling)
        }
    }
}

extension Arrival.Content {
    /// The same content under another position has the same digest.
    fileprivate var digest: Data {
        switch self {
        case .mail(let bytes):
            return ContentDigest(of: bytes).bytes
        case .oversizedMail(let header, let bytes):
            return ContentDigest(of: header + Data("\r\n\(bytes)".utf8)).bytes
        case .event(let event):
            // Two events that say the same are two leads: their ids tell them apart, and the position keeps those.
            let words = event.fields.map { "\($0.label)\u{0}\($0.value)" } + [event.text, UUID().uuidString]
            return ContentDigest(of: Data(words.joined(separator: "\u{0}").utf8)).bytes
        }
    }
}
