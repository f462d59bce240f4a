import Glibc
import WaggleCurl

/// The two things a conversation does with its connection.
///
/// Values instead of a connection, so that the conversation can be tested without a network and without a
/// door for clear text in the program. The functions block, and belong to one thread.
struct ByteChannel {
    /// What can be said about the connection, for `waggle check`.
    var findings: [String] = []
    /// Blocks until all bytes are on their way.
    var send: (_ bytes: [UInt8], _ deadline: ContinuousClock.Instant) throws(CurlError) -> Void
    /// Blocks until some bytes are there.
    var receive:
        (_ buffer: UnsafeMutableRawBufferPointer, _ deadline: ContinuousClock.Instant) throws(CurlError)
            -> CurlConnection.Received

    /// What libcurl connected.
    static func live(_ connection: CurlConnection, findings: [String]) -> ByteChannel {
        ByteChannel(
            findings: findings,
            send: { bytes, deadline throws(CurlError) in try connection.send(bytes, until: deadline) },
            receive: { buffer, deadline throws(CurlError) in try connection.receive(into: buffer, until: deadline) }
        )
    }
}

// MARK: Without a network

extension ByteChannel {
    /// One end of a socket pair. No account and no configuration leads here.
    static func connected(_ socket: Int32, wake: Wake) -> ByteChannel {
        let socket = Descriptor(socket)
        return ByteChannel(
            send: { bytes, _ throws(CurlError) in
                // Whether the server has gone is seen when its answer is awaited.
                _ = Glibc.send(socket.number, bytes, bytes.count, Int32(MSG_NOSIGNAL))
            },
            receive: { buffer, deadline throws(CurlError) in
                let limit = ContinuousClock.now.duration(to: deadline)
                switch wake.wait(for: .reading, on: socket.number, atMost: limit) {
                case .woken: return .woken
                case .timedOut: return .timedOut
                case .ready:
                    let count = recv(socket.number, buffer.baseAddress, buffer.count, 0)
                    return count > 0 ? .bytes(count) : .closed
                }
            }
        )
    }
}

/// Closed when nobody holds it any more.
private final class Descriptor {
    let number: Int32

    init(_ number: Int32) {
        self.number = number
    }

    deinit {
        close(number)
    }
}
