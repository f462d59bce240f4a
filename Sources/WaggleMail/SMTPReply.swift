/// What an SMTP server answered to one command (RFC 5321 §4.2), however many lines it took.
public struct SMTPReply: Hashable, Sendable {
    public let code: Int
    /// The text of its lines without code and line ends, control characters removed, mail addresses masked,
    /// joined with spaces and cut at ``textLimit``.
    public let text: String

    /// Characters that are kept. The longest useful answers, of spam filters with a link, have about 400.
    public static let textLimit = 500

    public init(code: Int, text: String) {
        self.code = code
        self.text = String(Self.withoutPersons(text).prefix(Self.textLimit))
    }

    /// The enhanced status code (RFC 3463) such as `5.1.1`; nil when there is none or it contradicts the code.
    public var status: Substring? {
        let word = text.prefix { $0 != " " }
        let numbers = word.split(separator: ".", omittingEmptySubsequences: false)
        guard numbers.count == 3, numbers.allSatisfy({ Int($0) != nil }), Int(numbers[0]) == code / 100 else {
            return nil
        }
        return word
    }

    public var meaning: Meaning {
        switch code {
        case 200..<300: .done
        case 300..<400: .goOn
        case 400..<500: .notNow
        case 500..<600: .never
        default: .unknown
        }
    }

    public enum Meaning: Hashable, Sendable {
        case done
        case goOn
        case notNow
        case never
        case unknown
    }

    /// Whether a refusal is about who sends, though it comes where the recipient or the message was named.
    ///
    /// Postfix keeps every refusal until RCPT, Exchange some until the end. Taken for the recipient's, it would
    /// make every partner unreachable because of one wrong line in our configuration.
    var speaksOfSender: Bool {
        // RFC 3463 §3.2, and Exchange: send-as denied, and unable to relay.
        if let status, ["5.1.7", "5.1.8", "5.7.60", "5.2.252", "5.7.54"].contains(status) { return true }
        let text = text.lowercased()
        return ["relay", "sender address rejected", "client host rejected", "helo command rejected"]
            .contains(where: text.contains)
    }

    /// Whether it took no more because of how much was sent, whichever message it was; for now, whatever its first figure
    /// says: the daily quotas of Gmail and Exchange Online are 5yz, and over tomorrow.
    ///
    /// What a recipient gets too much of ("4.2.1 … receiving mail too quickly", a full mailbox) is his alone.
    var speaksOfLimit: Bool {
        guard meaning == .notNow || meaning == .never else { return false }
        // Of Gmail and others; and Exchange Online's concurrent submissions.
        if code == 421 && status == "4.7.0" || code == 432 { return true }
        // Gmail: rates, and the day's quota. Exchange Online: the day's and the tenant's limit.
        if let status, ["4.7.28", "5.4.5", "5.1.90", "5.7.233"].contains(status) { return true }
        let text = text.lowercased()
        return [
            "sending limit", "sending quota", "daily limit", "hourly limit", "daily quota", "rate limit", "ratelimit",
            "throttl", "messages per", "mails per", "too many messages", "too many mails", "too many emails",
            "too many connections", "sending too fast", "slow down",
        ].contains(where: text.contains)
    }

    /// Servers repeat the recipient's address in their answers; these go into records and errors without it.
    private static func withoutPersons(_ text: String) -> String {
        let clean = String(
            String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F })
        )
        let words = clean.split(separator: " ", omittingEmptySubsequences: false)
        return words.map { word in
            guard let at = word.lastIndex(of: "@"), at != word.startIndex else { return word }
            let opening = word.prefix { "<([\"'".contains($0) }
            return "\(opening)…\(word[at...])"
        }
        .joined(separator: " ")
    }
}

extension SMTPReply: CustomStringConvertible {
    public var description: String { text.isEmpty ? "\(code)" : "\(code) \(text)" }
}

/// Puts replies together from the lines in which they come.
struct SMTPReplyLines: Sendable {
    private var code = 0
    private var texts: [String] = []

    /// Lines that are kept of one reply. EHLO answers with about fifteen.
    private static let lineLimit = 50

    /// - Returns: The reply that this line completes; nil for a line before the last one, and for no reply line.
    mutating func add(_ line: String) -> SMTPReply? {
        let line = line.prefix { $0 != "\r" && $0 != "\n" && $0 != "\r\n" }
        guard let code = Int(line.prefix(3)), line.prefix(3).utf8.count == 3, code >= 100 else { return nil }
        let rest = line.dropFirst(3)
        guard rest.isEmpty || rest.first == " " || rest.first == "-" else { return nil }
        if code != self.code { texts = [] }
        self.code = code
        if texts.count < Self.lineLimit { texts.append(String(rest.dropFirst())) }
        guard rest.first != "-" else { return nil }
        defer { texts = [] }
        return SMTPReply(code: code, text: texts.joined(separator: " "))
    }
}
