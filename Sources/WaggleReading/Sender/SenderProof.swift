public import WaggleMIME
public import WaggleTransport

/// Whether a mail comes from whom its From field names.
public enum SenderProof: Hashable, Sendable {
    case proven(MailAddress)
    /// It names one author, plainly, and nobody vouches for him. With the reason in words; it names no address.
    case claimed(MailAddress, from: Route, because: String)
    /// The reason in words for an operator; it names no address.
    case unproven(String)

    /// What is known of the way of a mail that nobody vouches for.
    public enum Route: Hashable, Sendable {
        /// From a server that the author's domain names for its mail, and the domain says nothing else of its mail.
        case ownServer
        case unknown
    }

    /// - Parameters:
    ///   - authservIDs: Names under which our own mail house writes Authentication-Results (RFC 8601 §5). Results under
    ///     other names were written by whoever wanted to.
    ///   - sealers: Domains of mail houses, in lower case, whose sealed word on a mail that they changed is believed where
    ///     the border says that the seals hold (RFC 8617).
    ///   - lists: Addresses of mailing lists that write themselves into From, and are believed about who wrote.
    public init(
        of message: MailMessage,
        authservIDs: Set<String>,
        sealers: Set<String> = [],
        lists: Set<MailAddress> = []
    ) {
        guard message.from.count == 1, let mailbox = message.from.first, message.values(of: "From").count <= 1 else {
            self = .unproven("The message does not have exactly one author.")
            return
        }
        guard let address = mailbox.valid else {
            self = .unproven("The address of the author is not a mail address.")
            return
        }
        guard message.value(of: "From").flatMap({ AuthorField($0) })?.address == address else {
            self = .unproven("Programs read the author of the message differently.")
            return
        }
        guard let results = AuthenticationResults.trusted(in: message, authservIDs: authservIDs) else {
            let reason = "Our mail house wrote no Authentication-Results that we trust."
            self = .claimed(address, from: .unknown, because: reason)
            return
        }
        let isSealed =
            !sealers.isEmpty && results.verdict(of: "arc") == .pass
            && ARCChain(of: message)?.provesDomain(for: address, sealers: sealers) == true
        guard isSealed || results.provenDomain(for: address) else {
            self = .claimed(
                address,
                from: results.cameFromOwnServer(of: address) ? .ownServer : .unknown,
                because: "Neither DMARC nor an aligned DKIM signature proves the author's domain."
            )
            return
        }
        guard lists.contains(address) else {
            self = .proven(address)
            return
        }
        guard let author = ListAuthor.named(in: message, by: address) else {
            self = .unproven("It came through a mailing list, which does not name one author.")
            return
        }
        self = .proven(author)
    }
}
