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
