import Foundation
import WaggleStore

/// The file on disk, before SQLite sees it.
enum DatabaseFile {
    /// Makes the file when it is not there, readable and writable by its owner only.
    ///
    /// SQLite would make it by the umask, and gives the WAL the mode of the file.
    ///
    /// - Returns: The path without symbolic links, so that two ways to one file meet at one lock.
    static func prepared(_ path: String) throws(StoreError) -> String {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .unusable(path: path, reason: reason(errno)) }
        close(descriptor)
        try PrivateFile.refuseOpen(path)
        guard let resolved = realpath(path, nil) else { throw .unusable(path: path, reason: reason(errno)) }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
