/// A connection that libcurl made and handed over (``CurlOption/connectOnly``), and the waiting on it.
///
/// Belongs to one ``CurlThread``, like its handle.
public final class CurlConnection {
    private let handle: CurlHandle
    private let wake: Wake

    /// - Parameters:
    ///   - handle: Connected; nobody else uses it any more.
    ///   - wake: Ends a wait for bytes.
    public init(_ handle: CurlHandle, wake: Wake) {
        self.handle = handle
        self.wake = wake
    }

    /// Blocks until all bytes are on their way.
    public func send(_ bytes: [UInt8], until deadline: ContinuousClock.Instant) throws(CurlError) {
        var sent = 0
        while sent < bytes.count {
            let outcome = bytes.withUnsafeBytes { all in
                Result { () throws(CurlError) in try handle.send(UnsafeRawBufferPointer(rebasing: all[sent...])) }
            }
            if let count = try outcome.get() {
                sent += count
            } else if try wait(for: .writing, until: deadline) != .ready {
                throw .timedOut
            }
        }
    }

    /// Blocks until some bytes are there.
    public func receive(
        into buffer: UnsafeMutableRawBufferPointer,
        until deadline: ContinuousClock.Instant
    ) throws(CurlError) -> Received {
        while true {
            // Always before the wait: bytes that TLS has decoded already do not show on the socket.
            if let count = try handle.receive(into: buffer) {
                return count == 0 ? .closed : .bytes(count)
            }
            switch try wait(for: .reading, until: deadline) {
            case .ready: continue
            case .woken: return .woken
            case .timedOut: return .timedOut
            }
        }
    }

    /// How a wait for bytes ended.
    public enum Received: Hashable, Sendable {
        /// So many bytes are in the buffer; at least one.
        case bytes(Int)
        case closed
        case timedOut
        case woken
    }

    private func wait(
        for direction: Wake.Direction,
        until deadline: ContinuousClock.Instant
    ) throws(CurlError) -> Wake.Reason {
        guard let socket = handle.socket else { throw .closedByPeer }
        return wake.wait(for: direction, on: socket, atMost: ContinuousClock.now.duration(to: deadline))
    }
}
