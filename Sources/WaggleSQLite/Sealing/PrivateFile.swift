import Foundation
import WaggleStore

/// A file that only its owner may read.
enum PrivateFile {
    /// - Throws: ``StoreError/open(path:)`` when others can read or write it.
    static func refuseOpen(_ path: String) throws(StoreError) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw .unusable(path: path, reason: DatabaseFile.reason(errno)) }
        guard status.st_mode & 0o077 == 0 else { throw .open(path: path) }
    }

    /// The bytes of a file; nil when there is none.
    static func bytes(_ path: String) throws(StoreError) -> Data? {
        guard access(path, F_OK) == 0 else { return nil }
        try refuseOpen(path)
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw .unusable(path: path, reason: "It cannot be read")
        }
        return bytes
    }

    /// Makes a file that was not there, whole or not at all, and on the disk when this returns.
    static func make(_ path: String, holding bytes: Data) throws(StoreError) {
        let trial = "\(path).\(UUID().uuidString)"
        let descriptor = open(trial, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .unusable(path: path, reason: DatabaseFile.reason(errno)) }
        defer { unlink(trial) }
        let isWritten = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) } == bytes.count
        let isSafe = isWritten && fsync(descriptor) == 0
        let code = errno
        close(descriptor)
        guard isSafe else { throw .unusable(path: path, reason: DatabaseFile.reason(code)) }
        // A link, and not a rename: somebody else's file of this name must not be lost.
        guard link(trial, path) == 0 || errno == EEXIST else {
            throw .unusable(path: path, reason: DatabaseFile.reason(errno))
        }
        syncFolder(of: path)
    }

    private static func syncFolder(of path: String) {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
