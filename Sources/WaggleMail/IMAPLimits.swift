/// What an IMAP server may send, and how long it may take.
enum IMAPLimits {
    /// One line of an answer without its literals. The longest line Waggle asks for has a hundred bytes.
    static let lineBytes = 1_024 * 1_024
    /// Lists within lists. The deepest that Waggle asks for has one.
    static let depth = 64
    /// The header of a message that is too large to be fetched whole.
    static let headerBytes = 256 * 1_024
    /// Messages that are looked at together, at most.
    static let window = 500
    /// Bodies that are held in memory together; a single message may be larger.
    static let batchBytes = 32 * 1_024 * 1_024
    /// Messages that gave nothing so far and are asked for again.
    static let pending = 100
    /// How often a message that gives nothing, or breaks the connection, is asked for.
    static let looks = 3
    /// UIDs in one command that flags or moves.
    static let settledTogether = 500
    /// Silence in the midst of an answer.
    static let silence = Duration.seconds(60)
    /// An answer altogether: 32 MiB within this time are 55 kB a second.
    static let answer = Duration.seconds(600)
    /// Flagging and moving altogether, so that stopping Waggle does not wait for a silent server.
    static let settling = Duration.seconds(8)
    /// Leaving IDLE when Waggle is being stopped.
    static let parting = Duration.seconds(1)
    /// IDLE is begun again after this time: routers forget silent connections, and a mail must be found
    /// within five minutes even when the server has forgotten Waggle (RFC 2177 allows 29).
    static let idle = Duration.seconds(240)
    /// So many looks by the clock may rest on one SELECT; four minutes at most.
    static let looksBeforeSelecting = 60
    /// Between two looks at a server without IDLE.
    static let poll = Duration.seconds(60)
    /// Clocks of server and worker differ by so much at most, in seconds.
    static let clockSkew = 300.0
}
