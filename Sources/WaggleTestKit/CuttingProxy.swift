import Foundation
import Glibc
import Synchronization

/// A way to a real server on this machine that breaks at a chosen byte, once.
///
/// It stands between Waggle and the server, and sees what a wire sees: behind STARTTLS that is ciphertext. Only the
/// connection with the chosen number is cut; the others pass.
public final class CuttingProxy: Sendable {
    /// Whose bytes are counted.
    public enum Side: String, Hashable, Sendable, CaseIterable {
        case server
        case client
    }

    /// Where a connection ends.
    public struct Cut: Hashable, Sendable, CustomStringConvertible {
        public var side: Side
        /// So many bytes of that side get through, and no more of either.
        public var after: Int
        /// 0 is the first.
        public var connection: Int

        public init(_ side: Side, after: Int, connection: Int = 0) {
            self.side = side
            self.after = after
            self.connection = connection
        }

        public var description: String { "after byte \(after) of the \(side.rawValue), connection \(connection)" }
    }

    private let socket: ListeningSocket
    private let counts: Counts

    private final class Counts: Sendable {
        let bytes = Mutex<[Side: Int]>([:])
        let wasCut = Atomic(false)
    }

    /// - Parameter target: The server's port on 127.0.0.1.
    public init(to target: Int, _ cut: Cut?) {
        let counts = Counts()
        self.counts = counts
        socket = ListeningSocket { stream, number in
            let near = stream.socket
            guard let far = Self.connect(to: target) else { return }
            let cut = cut.flatMap { $0.connection == number ? $0 : nil }
            let isDone = DispatchSemaphore(value: 0)
            Thread.detachNewThread {
                Self.pass(.server, from: far, to: near, cut, counts)
                isDone.signal()
            }
            Self.pass(.client, from: near, to: far, cut, counts)
            isDone.wait()
            close(far)
        }
    }

    deinit {
        socket.stop()
    }

    public var port: Int { socket.port }
    public var connections: Int { socket.connections }
    /// Whether the chosen byte was reached.
    public var wasCut: Bool { counts.wasCut.load(ordering: .relaxed) }
    /// How many bytes of a side have passed, over all connections.
    public func bytes(of side: Side) -> Int { counts.bytes.withLock { $0[side, default: 0] } }

    /// Until one of them hangs up or the cut is reached; then both hear that it is over.
    private static func pass(_ side: Side, from source: Int32, to target: Int32, _ cut: Cut?, _ counts: Counts) {
        var left = cut?.side == side ? cut?.after ?? .max : .max
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while left > 0 {
            let count = recv(source, &buffer, min(buffer.count, left), 0)
            guard count > 0 else { break }
            // Before they are sent: who has got an answer may ask how long it was.
            counts.bytes.withLock { $0[side, default: 0] += count }
            var sent = 0
            while sent < count {
                let part = buffer[sent..<count].withUnsafeBytes {
                    send(target, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                }
                guard part > 0 else { break }
                sent += part
            }
            left -= count
        }
        if left == 0 { counts.wasCut.store(true, ordering: .relaxed) }
        shutdown(source, Int32(SHUT_RDWR))
        shutdown(target, Int32(SHUT_RDWR))
    }

    private static func connect(to port: Int) -> Int32? {
        let descriptor = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isConnected else {
            close(descriptor)
            return nil
        }
        var on: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
        return descriptor
    }
}
