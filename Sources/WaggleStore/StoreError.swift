/// Why the store could not do what was asked. Nothing was written.
public enum StoreError: Error, Hashable, Sendable {
    /// Another writer held the database for longer than 5 s, or owns it altogether.
    case busy(path: String)
    /// The disk is full, or a quota is.
    case full(path: String)
    /// The file cannot be read or written; the database's own words, which hold no customer data.
    case unusable(path: String, reason: String)
    /// The file was written by a newer Waggle.
    case tooNew(path: String, version: String)
    /// Others than the owner can read or write a file that holds customers or keys.
    case open(path: String)
    /// The file that unlocks the customers' details is not where it was.
    case keyMissing(path: String)
    /// Keys that were made under another master key.
    case wrongKey(path: String)
    /// A referral changed since it was read: read it again and decide again.
    case changedMeanwhile
    /// What must happen once had happened already: named after the constraint in the schema.
    case alreadyThere(String)
}

extension StoreError {
    /// For the operator: what happened, where, and what to do. Holds no name and no address.
    public var sentence: String {
        switch self {
        case .busy(let path):
            "\(path) is in use by another program. Only one Waggle may run on a store: stop the other one."
        case .full(let path):
            "There is no room left to write \(path). Free some space; Waggle goes on by itself."
        case .unusable(let path, let reason):
            "\(path) cannot be used: \(reason). Check that the folder exists and belongs to the user who runs Waggle."
        case .tooNew(let path, let version):
            "\(path) was written by a newer Waggle (\(version)). Run that version, or restore a backup."
        case .open(let path):
            "\(path) can be read or written by others on this machine. Make it yours alone: chmod 600 \(path)"
        case .keyMissing(let path):
            "The key \(path) is not there, and without it nothing that is sealed can be read. Put it back; Waggle makes "
                + "a new one only for a new store."
        case .wrongKey(let path):
            "\(path) was made under another key. Put back the key that belongs to it."
        case .changedMeanwhile:
            "The lead changed while it was being decided; it is decided again."
        case .alreadyThere(let what):
            "This had happened already (\(what)); nothing was changed."
        }
    }
}
