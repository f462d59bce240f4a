import GRDB

/// The numbers under which SQLite works here.
enum SQLiteLimits {
    /// How long a writer waits for another program's transaction.
    static let busySeconds = 5.0
    /// Connections that look while the writer writes. More than the worker's tasks that read at one time is waste.
    static let readers = 4
    /// Pages of 4 KiB in the WAL before they are carried over into the file, 64 MiB. Carrying over costs two
    /// syncs and writes a page that changed often only once: the longer the WAL, the cheaper a commit.
    static let checkpointPages = 16_384
    /// To what a WAL is cut when it has been carried over.
    static let journalBytes = 64 * 1_024 * 1_024
    static let writerCacheKibibytes = 32 * 1_024
    /// Mail that is read into memory at one time. A batch of thousands is fine, a batch of thirty large mails is not.
    static let batchBytes = 32 * 1_024 * 1_024

    /// The first rows whose mails fit into ``batchBytes``; the first one always.
    ///
    /// - Parameter rows: An id and a size in bytes each.
    static func fitting(_ rows: [Row]) -> [Int64] {
        var left = batchBytes
        return rows.prefix { row in
            defer { left -= row[1] }
            return left > 0
        }.map { $0[0] }
    }
}
