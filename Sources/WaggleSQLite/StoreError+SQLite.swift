import Foundation
import GRDB
import WaggleStore

extension StoreError {
    /// What an error of the database means to the caller.
    init(_ error: any Error, path: String) {
        switch error {
        case let error as StoreError: self = error
        case let error as DatabaseError: self = Self.meaning(of: error, path: path)
        default: self = .unusable(path: path, reason: "A row cannot be read or written (\(type(of: error)))")
        }
    }

    private static func meaning(of error: DatabaseError, path: String) -> StoreError {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy(path: path)
        case .SQLITE_FULL: return .full(path: path)
        // A disk that is full shows so when the shared memory of the WAL has to grow.
        case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE: return .full(path: path)
        case .SQLITE_CONSTRAINT:
            let isUnique = [.SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID]
                .contains(error.extendedResultCode)
            let message = error.message ?? ""
            // "UNIQUE constraint failed: outbox.note": columns, no values.
            guard isUnique, let colon = message.range(of: ": ") else {
                return .unusable(path: path, reason: message)
            }
            return .alreadyThere(String(message[colon.upperBound...]))
        default: return .unusable(path: path, reason: error.message ?? "\(error.resultCode)")
        }
    }
}
