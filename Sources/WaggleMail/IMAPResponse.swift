import Foundation

/// One answer of an IMAP server (RFC 9051 §7), as far as Waggle has a use for it.
enum IMAPResponse: Hashable, Sendable {
    /// `+ …`: the server is ready for more.
    case continuation
    /// The end of a command.
    case tagged(String, IMAPStatus)
    /// `* OK …`, `* NO …`, `* BAD …`, `* BYE …`, `* PREAUTH …`.
    case status(IMAPStatus)
    case capability(Set<String>)
    case exists(UInt32)
    case expunge(UInt32)
    case fetch(IMAPFetch)
    /// Anything else, by its name: not asked for, and ignored.
    case other(String)
    /// An untagged answer that breaks the grammar. Its end is known, so the next one can be read.
    case malformed
}

/// `OK`, `NO`, `BAD`, `BYE` or `PREAUTH` with its code and text.
struct IMAPStatus: Hashable, Sendable {
    var kind: Kind
    var code: Code?
    /// In the server's words, without control characters, cut at 300 characters.
    var text: String

    enum Kind: String, Hashable, Sendable {
        case ok = "OK"
        case no = "NO"
        case bad = "BAD"
        case bye = "BYE"
        case preauth = "PREAUTH"
    }

    enum Code: Hashable, Sendable {
        case capability(Set<String>)
        case uidNext(UInt32)
        case uidNotSticky
        case uidValidity(UInt32)
        /// Any other code, or one of these with nonsense behind it: the first word, in upper case.
        case other(String)
    }
}

/// What a FETCH answer told about one message. Everything is optional: servers also send what nobody asked.
struct IMAPFetch: Hashable, Sendable {
    var uid: UInt32?
    /// RFC822.SIZE: what the server believes; the literal's length is the truth.
    var size: Int?
    var internalDate: Date?
    /// `BODY[]`. Empty for NIL too.
    var body: Data?
    /// `BODY[HEADER]`, perhaps cut. Empty for NIL too.
    var header: Data?
}
