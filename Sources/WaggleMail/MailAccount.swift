public import WaggleCurl
public import WaggleTransport

/// A mailbox's server and how Waggle signs in there.
///
/// There is no clear text: a server without encryption is a server Waggle does not talk to.
public struct MailAccount: Hashable, Sendable {
    /// A host name or an address literal without brackets.
    public let host: String
    public let port: Int
    public let security: Security
    public let credentials: Credentials
    /// A PEM file of certificates to trust instead of the system's.
    public let caFile: String?

    public enum Security: String, Hashable, Sendable, CaseIterable {
        /// TLS from the first byte, usually port 993 (RFC 8314).
        case tls
        /// STARTTLS, usually port 143; without it no password is sent.
        case startTLS = "starttls"
    }

    public enum Credentials: Hashable, Sendable {
        /// SASL PLAIN or LOGIN, or the command LOGIN at a server that has neither.
        case password(user: String, Secret)
        /// SASL XOAUTH2 or OAUTHBEARER with an access token.
        case xoauth2(user: String, token: Secret)
    }

    /// - Throws: ``SourceError`` with a sentence for the one who wrote the configuration.
    public init(
        host: String,
        port: Int,
        security: Security,
        credentials: Credentials,
        caFile: String? = nil
    ) throws(SourceError) {
        guard host.utf8.count <= 253, host.wholeMatch(of: /[A-Za-z0-9._:\-]+/) != nil else {
            let sentence = "\"\(host)\" is not a host name: write only the name, for instance imap.example.com."
            throw SourceError(retry: .neverUntilChanged, sentence: sentence)
        }
        guard (1...65_535).contains(port) else {
            let sentence = "\(port) is not a port: 993 goes with `tls`, 143 with `starttls`."
            throw SourceError(retry: .neverUntilChanged, sentence: sentence)
        }
        self.host = host
        self.port = port
        self.security = security
        self.credentials = credentials
        self.caFile = caFile
    }
}

extension CurlHandle {
    /// Makes the handle one for this account: where to, with TLS, with which name and password.
    func prepare(for account: MailAccount) {
        let scheme = account.security == .tls ? "imaps" : "imap"
        let host = account.host.contains(":") ? "[\(account.host)]" : account.host
        set(.url, "\(scheme)://\(host):\(account.port)/")
        set(.protocols, scheme)
        set(.proxy, "")
        set(.keepAlive, true)
        set(.keepAliveIdleSeconds, 60)
        set(.keepAliveIntervalSeconds, 20)
        requireTLS()
        if let file = account.caFile { set(.certificateFile, file) }
        switch account.credentials {
        case .password(let user, let password):
            set(.username, user)
            set(.password, password.revealed)
            // Without this libcurl tries Kerberos first where it is offered, for every user with an @ in his name.
            set(.loginOptions, "AUTH=PLAIN;AUTH=LOGIN")
        case .xoauth2(let user, let token):
            set(.username, user)
            set(.bearer, token.revealed)
            set(.loginOptions, "AUTH=XOAUTH2;AUTH=OAUTHBEARER")
        }
    }
}
