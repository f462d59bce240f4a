public import WaggleMIME
import WaggleTransport

/// Whom a mailing list names as the author of a mail that it sends on in its own name.
///
/// Lists write themselves into From, because a mail that they changed fails the author's DMARC (RFC 7960 §4.1.3). What
/// else they set differs, and what they do not set they pass on as the sender wrote it:
/// - Mailman 2.1 and 3: Reply-To gets the author, behind whoever stood there; Cc, where answers go to the list.
/// - Google Groups: X-Original-Sender, X-Original-From and X-Original-Authentication-Results, what its border found out
///   about him; Reply-To, unless answers go to the group.
/// - Sympa: X-Original-From, and Reply-To where there is none.
///
/// So no field is believed alone. Reply-To must name one address and nobody else, and what stands beside it the same: of
/// whatever a sender writes, the list's own word differs.
enum ListAuthor {
    /// - Returns: nil when the list names nobody, itself, or more than one.
    static func named(in message: MailMessage, by list: MailAddress) -> MailAddress? {
        guard message.values(of: "Reply-To").count == 1,
            let author = message.value(of: "Reply-To").flatMap({ AuthorField($0) })?.address, author != list
        else { return nil }
        for name in ["X-Original-From", "X-Original-Sender"] {
            let values = message.values(of: name)
            guard values.count <= 1, values.allSatisfy({ AuthorField($0)?.address == author }) else { return nil }
        }
        let results = message.values(of: "X-Original-Authentication-Results")
        guard results.count <= 1,
            results.allSatisfy({ AuthenticationResults($0)?.provenDomain(for: author) == true })
        else { return nil }
        return author
    }
}

extension MailMessage {
    /// Without the fields by which a list marks what it sends on: by them its author's mail would be read as a newsletter.
    public var withoutListFields: MailMessage {
        var message = self
        message.headers.removeAll { $0.name.lowercased().hasPrefix("list-") }
        return message
    }
}
