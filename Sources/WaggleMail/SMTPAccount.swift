import WaggleCurl

/// Where and how Waggle hands over the mail it sends.
public struct SMTPAccount: Hashable, Sendable {
    /// A host name or an address literal without brackets.
    public let host: String
    public let port: Int
    public let security: Security
    /// nil: the server takes mail without a login, as a relay on loopback does.
    public let login: MailAccount.Credentials?
    /// A PEM file of certificates to trust instead of the system's.
    public let caFile: String?
    /// How Waggle names itself in EHLO: a host name of its own.
    public let greeting: String
    public let patience: Patience

    public enum Security: String, Hashable, Sendable, CaseIterable {
        /// TLS from the first byte, usually port 465. RFC 8314 wants this one.
        case tls
        /// STARTTLS, usually port 587; without it nothing is sent.
        case startTLS = "starttls"
        /// No encryption, to a relay on this very machine: the host is `127.0.0.1` or `::1`, anything else is refused.
        case plainOnLoopback = "plain-on-loopback"
    }

    /// How long the server may keep silent, in whole seconds. The times that RFC 5321 §4.5.3.2 asks for.
    public struct Patience: Hashable, Sendable {
        /// For the connection and its encryption.
        public var connect = 60
        /// For each answer before the message has gone.
        public var answer = 300
        /// For the answer to the final dot. Giving up early makes duplicates (RFC 1047).
        public var finalAnswer = 600

        public init() {}
    }

    /// - Throws: ``SMTPAccountProblem`` with a sentence for the one who wrote the configuration.
    public init(
        host: String,
        port: Int,
        security: Security,
        login: MailAccount.Credentials?,
        caFile: String? = nil,
        greeting: String,
        patience: Patience = Patience()
    ) throws(SMTPAccountProblem) {
        guard Self.isHost(host) else { throw .host(host) }
        guard (1...65_535).contains(port) else { throw .port(port) }
        guard Self.isHost(greeting) else { throw .greeting(greeting) }
        if security == .plainOnLoopback, host != "127.0.0.1", host != "::1" { throw .plainBeyondLoopback(host) }
        if let login, !Self.isUser(login.user) { throw .user }
        self.host = host
        self.port = port
        self.security = security
        self.login = login
        self.caFile = caFile
        self.greeting = greeting
        self.patience = patience
    }

    /// libcurl takes the EHLO name from the path.
    var url: String {
        let scheme = security == .tls ? "smtps" : "smtp"
        let literal = host.contains(":") ? "[\(host)]" : host
        return "\(scheme)://\(literal):\(port)/\(greeting)"
    }

    /// Letters, digits, dots, hyphens, underscores and the colons of IPv6: nothing that means something in a URL.
    private static func isHost(_ text: String) -> Bool {
        (1...253).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default:
                    ".-_:".utf8.contains(byte)
                }
            }
    }

    private static func isUser(_ text: String) -> Bool {
        !text.isEmpty && text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    }
}

extension MailAccount.Credentials {
    var user: String {
        switch self {
        case .password(let user, _), .xoauth2(let user, _): user
        }
    }
}

/// What is wrong with the settings of an SMTP account.
public enum SMTPAccountProblem: Error, Hashable, Sendable {
    case host(String)
    case port(Int)
    case greeting(String)
    case user
    case plainBeyondLoopback(String)

    public var sentence: String {
        switch self {
        case .host(let text): "\"\(text)\" is not a host name: write only the name, for instance smtp.example.com."
        case .port(let number): "\(number) is not a port: 465 goes with `tls`, 587 with `starttls`."
        case .greeting(let text): "\"\(text)\" cannot greet a server: write a host name, for instance bot.example.com."
        case .user: "The user name is empty or holds a control character."
        case .plainBeyondLoopback(let host):
            "Without encryption Waggle hands mail only to a relay on this machine, 127.0.0.1 or ::1, not to \(host). "
                + "Use `tls` or `starttls`."
        }
    }
}
