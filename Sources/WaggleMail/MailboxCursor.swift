import Foundation
import WaggleTransport

/// How far a mailbox has been read.
struct MailboxCursor: Hashable, Codable {
    /// As the operator writes it; another name is another mailbox.
    var mailbox: String
    var uidValidity: UInt32
    /// Every message up to this UID has been taken, or passed over.
    var uid: UInt32
    /// Mail older than Waggle's first look is never taken, whatever the server does to its UIDs.
    var startedAt: Date
    /// Up to this UID mail that is older than ``startedAt`` is passed over: what the mailbox held when the
    /// server gave its messages new UIDs. Above it stands what came later, however old it looks.
    var oldUpTo: UInt32 = 0
    /// Messages that gave nothing yet, and stay below ``uid`` so that the others go on.
    var pending: [Pending] = []

    struct Pending: Hashable, Codable {
        var uid: UInt32
        /// How often it was asked for.
        var looks: Int
    }

    init(mailbox: String, uidValidity: UInt32, uid: UInt32, startedAt: Date) {
        self.mailbox = mailbox
        self.uidValidity = uidValidity
        self.uid = uid
        self.startedAt = startedAt
    }

    /// - Returns: nil when the text is not a cursor that was written here.
    init?(_ cursor: SourceCursor) {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .secondsSince1970
        guard let value = try? decoder.decode(Self.self, from: Data(cursor.rawValue.utf8)) else { return nil }
        self = value
    }

    var sourceCursor: SourceCursor {
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .secondsSince1970
        encoder.outputFormatting = .sortedKeys
        guard let data = try? encoder.encode(self) else { preconditionFailure("numbers and names can be encoded") }
        return SourceCursor(rawValue: String(decoding: data, as: UTF8.self))
    }
}
