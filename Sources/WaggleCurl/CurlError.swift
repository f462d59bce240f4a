import CCurl

/// A call of libcurl that failed.
public struct CurlError: Error, Hashable, Sendable {
    /// libcurl's CURLcode (`curl/curl.h`), for instance 60.
    public let code: Int
    /// What libcurl adds about this case, in its own words; may be empty.
    public let detail: String

    public init(code: Int, detail: String) {
        self.code = code
        self.detail = detail
    }

    /// What went wrong, as a sentence for the operator.
    public var sentence: String {
        switch cause {
        case .name: "The host name could not be found; check its spelling and the name server."
        case .connection: "No connection: nothing answers there, or a firewall is in the way\(aside)."
        case .timeout: "The server did not answer in time\(aside)."
        case .noTLS:
            "The server offers no encryption, and Waggle never sends a password in the clear. "
                + "Use the port for TLS (IMAP 993, SMTP 465), or switch TLS on at the server."
        case .certificate:
            "The server's certificate cannot be trusted\(aside). If the server has a certificate of its own making, "
                + "name the file of the authority that signed it (`ca_file`); otherwise check that the host name is the "
                + "one in the certificate and that the certificate has not run out."
        case .certificateFile: "The file of trusted certificates (`ca_file`) could not be read\(aside)."
        case .handshake:
            "The encrypted connection could not be made\(aside). Often the port is meant for the other kind of "
                + "security: IMAP takes TLS on 993 and STARTTLS on 143, SMTP TLS on 465 and STARTTLS on 587."
        case .login: "The server refused the name and password."
        case .lost: "The connection was lost\(aside)."
        case .other: "libcurl gave up with code \(code)\(aside)."
        }
    }

    /// The codes of `curl/curl.h`, by what somebody can do about them.
    public var cause: Cause {
        switch CURLcode(rawValue: UInt32(code)) {
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: .name
        case CURLE_COULDNT_CONNECT: .connection
        case CURLE_OPERATION_TIMEDOUT: .timeout
        case CURLE_USE_SSL_FAILED: .noTLS
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS: .certificate
        case CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CERTPROBLEM: .certificateFile
        case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER: .handshake
        case CURLE_LOGIN_DENIED: .login
        case CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE: .lost
        default: .other
        }
    }

    public enum Cause: Hashable, Sendable {
        case name
        case connection
        case timeout
        case noTLS
        case certificate
        case certificateFile
        case handshake
        case login
        case lost
        case other
    }

    /// The sender's side of a connection that ended: the peer closed it without a word of libcurl's.
    public static let closedByPeer = CurlError(
        code: Int(CURLE_GOT_NOTHING.rawValue),
        detail: "the server closed it"
    )

    /// A wait of our own that ran out.
    public static let timedOut = CurlError(code: Int(CURLE_OPERATION_TIMEDOUT.rawValue), detail: "")

    private var aside: String { detail.isEmpty ? "" : " (\(detail))" }
}
