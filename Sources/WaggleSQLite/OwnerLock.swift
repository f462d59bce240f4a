import Foundation
import Synchronization
import WaggleStore

/// The right to be the only worker on a file: `flock` on the file beside it that ends in `.lock`.
///
/// The kernel gives it back when the process ends, however it ends. The lock file stays: removing it would
/// let a third program lock a new one while a second holds the old.
final class OwnerLock: Sendable {
    private let descriptor: Mutex<Int32?>

    /// - Throws: ``StoreError/busy(path:)`` when somebody has it.
    init(of path: String) throws(StoreError) {
        let opened = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard opened >= 0 else { throw .unusable(path: path, reason: DatabaseFile.reason(errno)) }
        guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            Foundation.close(opened)
            throw code == EWOULDBLOCK ? .busy(path: path) : .unusable(path: path, reason: DatabaseFile.reason(code))
        }
        descriptor = Mutex(opened)
    }

    /// Whether somebody has it, as the kernel tells everybody (proc(5), `/proc/locks`). Taking it to find out would
    /// turn away a worker that starts at this moment.
    static func isHeld(of path: String) -> Bool {
        var status = stat()
        guard stat(path + ".lock", &status) == 0,
            let locks = try? String(contentsOfFile: "/proc/locks", encoding: .utf8)
        else { return false }
        return locks.split(separator: "\n").contains { line in
            let words = line.split(separator: " ")
            return words.contains("FLOCK") && words.contains { $0.hasSuffix(":\(status.st_ino)") }
        }
    }

    deinit { release() }

    /// Harmless the second time.
    func release() {
        descriptor.withLock { descriptor in
            guard let opened = descriptor else { return }
            // A child that is just being started still shares the descriptor, and closing ours would not be enough.
            flock(opened, LOCK_UN)
            Foundation.close(opened)
            descriptor = nil
        }
    }
}
