import Foundation
import Glibc
import Synchronization

/// A server on 127.0.0.1 whose connections are served by blocking code, each on a thread of its own.
///
/// The threads end when the server is stopped: that shuts every socket down, so no call blocks any more.
public final class ListeningSocket: Sendable {
    public let port: Int
    private let descriptor: Int32
    private let open = Mutex<(sockets: Set<Int32>, isStopped: Bool, count: Int)>(([], false, 0))

    /// - Parameter serve: Called with each connection and its number from 0. Returning closes it.
    public init(serve: @escaping @Sendable (SocketStream, Int) -> Void) {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = descriptor
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(descriptor, address, length) == 0 && listen(descriptor, 64) == 0
                    && getsockname(descriptor, address, &length) == 0
            }
        }
        precondition(isListening, "no port of 127.0.0.1 could be listened on")
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread { [self] in accept(serve) }.start()
    }

    /// How many connections there have been.
    public var connections: Int { open.withLock { $0.count } }

    /// Ends every connection and takes no more.
    public func stop() {
        open.withLock { open in
            guard !open.isStopped else { return }
            open.isStopped = true
            shutdown(descriptor, Int32(SHUT_RDWR))
            for socket in open.sockets { shutdown(socket, Int32(SHUT_RDWR)) }
        }
    }

    private func accept(_ serve: @escaping @Sendable (SocketStream, Int) -> Void) {
        while true {
            let socket = Glibc.accept(descriptor, nil, nil)
            guard socket >= 0 else { break }
            var on: Int32 = 1
            setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
            let number = open.withLock { open -> Int? in
                guard !open.isStopped else { return nil }
                open.sockets.insert(socket)
                open.count += 1
                return open.count - 1
            }
            guard let number else {
                close(socket)
                break
            }
            Thread { [self] in
                serve(SocketStream(socket), number)
                // Under the lock: `stop` must not shut down a number that means another socket by then.
                open.withLock { open in
                    open.sockets.remove(socket)
                    close(socket)
                }
            }
            .start()
        }
        close(descriptor)
    }
}

/// The blocking reads and writes of one connection.
public final class SocketStream {
    let socket: Int32
    private var bytes: [UInt8] = []
    /// Index in `bytes` of the first that was not handed out: cutting them off line by line would take for ever.
    private var start = 0

    /// - Parameter socket: Stays the caller's to close.
    public init(_ socket: Int32) {
        self.socket = socket
    }

    public func write(_ text: String) {
        write(Array(text.utf8))
    }

    public func write(_ bytes: [UInt8]) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return }
            sent += count
        }
    }

    /// Up to and including the next LF; nil when the other side has gone.
    public func readLine() -> [UInt8]? {
        var searched = start
        while true {
            if let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { start = end + 1 }
                return Array(bytes[start...end])
            }
            searched = bytes.count - start
            guard readMore() else { return nil }
        }
    }

    /// Waits until the other side has gone.
    public func waitForEnd() {
        while readMore() { start = bytes.count }
    }

    /// Ends the connection with a reset instead of an orderly close.
    public func reset() {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(socket, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    }

    private func readMore() -> Bool {
        bytes.removeFirst(start)
        start = 0
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = buffer.withUnsafeMutableBytes { recv(socket, $0.baseAddress, $0.count, 0) }
        guard count > 0 else { return false }
        bytes.append(contentsOf: buffer[..<count])
        return true
    }
}
