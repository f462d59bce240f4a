import WaggleCurl

extension ByteChannel {
    /// Connects with TLS and signs in. Blocks, for half a minute at most when nothing answers.
    ///
    /// libcurl does the greeting, STARTTLS, the certificate and SASL; what comes behind the login is ours.
    static func signedIn(to account: MailAccount, wake: Wake) throws(IMAPError) -> ByteChannel {
        do {
            return try signedIn(to: account, wake: wake, byLoginCommand: false)
        } catch .login(let refusal) where refusal == .unspoken {
            // The server has said no to nothing: it offers no SASL method that we know, so there is only LOGIN.
            guard case .password = account.credentials else { throw .login(refusal) }
            return try signedIn(to: account, wake: wake, byLoginCommand: true)
        }
    }

    private static func signedIn(
        to account: MailAccount,
        wake: Wake,
        byLoginCommand: Bool
    ) throws(IMAPError) -> ByteChannel {
        let handle = CurlHandle()
        handle.prepare(for: account)
        // Without a wish libcurl uses LOGIN where no SASL method is offered.
        if byLoginCommand { handle.set(.loginOptions, "") }
        handle.set(.connectOnly, true)
        handle.set(.responseTimeoutSeconds, 30)
        handle.goOn { !wake.isSignalled }
        var refusal: IMAPStatus?
        handle.takeHeader { line in
            // Only the last refusal matters; what servers say before it is of no use.
            switch IMAPParser.response(line) {
            case .tagged(_, let status) where status.kind != .ok: refusal = status
            case .status(let status) where status.kind == .bye: refusal = status
            default: break
            }
        }
        var encryption = "TLS"
        handle.takeRemarks { remark in
            if let match = remark.firstMatch(of: /SSL connection using TLSv([0-9.]+)/) { encryption = "TLS \(match.1)" }
        }
        do {
            try handle.perform()
        } catch {
            if wake.isSignalled { throw .cancelled }
            if error.cause == .login { throw .login(refusal ?? .unspoken) }
            if let refusal, refusal.kind == .bye { throw .bye(refusal) }
            throw .connection(error)
        }
        handle.takeNoMoreRemarks()
        let how = account.security == .startTLS ? "\(encryption) by STARTTLS" : encryption
        let finding =
            "\(account.host):\(account.port) answers with \(how), its certificate is good, and the login works."
        return .live(CurlConnection(handle, wake: wake), findings: [finding])
    }
}

extension IMAPStatus {
    /// A refusal that libcurl saw and the server did not speak.
    fileprivate static var unspoken: IMAPStatus { IMAPStatus(kind: .no, code: nil, text: "") }
}
