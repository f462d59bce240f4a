import Glibc

/// Ends a wait in poll(2) from another thread.
public final class Wake: Sendable {
    /// A pipe: whoever waits watches its reading end.
    private let reading: Int32
    private let writing: Int32

    public init() {
        var ends: [Int32] = [-1, -1]
        precondition(pipe(&ends) == 0, "no file descriptor is left for a pipe")
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        reading = ends[0]
        writing = ends[1]
    }

    deinit {
        close(reading)
        close(writing)
    }

    /// The wait under way ends, or else the next one ends at once.
    public func signal() {
        // A full pipe refuses the byte, and has already said what it should.
        _ = write(writing, [1], 1)
    }

    /// Forgets signals that came before.
    public func clear() {
        var bytes = [UInt8](repeating: 0, count: 64)
        while read(reading, &bytes, bytes.count) > 0 {}
    }

    /// Somebody has signalled since the last ``clear()``.
    public var isSignalled: Bool {
        var watched = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
        return poll(&watched, 1, 0) > 0
    }

    /// Blocks until the socket is ready, somebody signals, or the time is over.
    public func wait(for direction: Direction, on socket: Int32, atMost limit: Duration) -> Reason {
        var watched = [
            pollfd(fd: socket, events: Int16(direction == .reading ? POLLIN : POLLOUT), revents: 0),
            pollfd(fd: reading, events: Int16(POLLIN), revents: 0),
        ]
        let end = ContinuousClock.now + limit
        while true {
            let left = max(ContinuousClock.now.duration(to: end), .zero)
            let count = poll(&watched, 2, Int32(clamping: left.milliseconds))
            if count < 0, errno == EINTR { continue }
            if watched[1].revents != 0 { return .woken }
            return count == 0 ? .timedOut : .ready
        }
    }

    public enum Direction: Hashable, Sendable {
        case reading
        case writing
    }

    /// Why a wait ended.
    public enum Reason: Hashable, Sendable {
        /// The socket can be read or written, or has failed; the next call on it tells.
        case ready
        case woken
        case timedOut
    }
}

extension Duration {
    /// Rounded up, so that a wait is never shorter than asked for.
    fileprivate var milliseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1_000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    }
}
