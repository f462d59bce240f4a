import WaggleCurl

/// Why a conversation with an IMAP server cannot go on.
enum IMAPError: Error, Hashable {
    /// No connection, or lost.
    case connection(CurlError)
    /// The server did not let Waggle in; its own words.
    case login(IMAPStatus)
    /// The server said good-bye.
    case bye(IMAPStatus)
    /// A command was refused.
    case refused(command: String, IMAPStatus)
    /// The server lists messages and gives nothing of them, too many to blame the messages.
    case withheld(messages: Int)
    /// The server kept silent, or was slow beyond all measure.
    case silence
    /// What came is not an answer to what was asked; nothing behind it can be trusted.
    case desync(String)
    /// A message larger than any that was asked for.
    case literalTooLong(bytes: UInt64)
    /// A line without an end.
    case lineTooLong
    /// Waggle is being stopped.
    case cancelled
    /// The account or the cursor makes no sense; a sentence.
    case settings(String)

    /// The connection can be used further.
    var leavesConnection: Bool {
        if case .refused = self { true } else { false }
    }
}
