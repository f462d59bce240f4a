import Foundation
import WaggleMIME
import WaggleMail
import WaggleTransport

/// A mail to ourselves that carries results which our border never wrote: does it strip them (RFC 8601 §5)?
struct ForgedSample {
    private let configuration: Configuration
    private let id = UUID()

    /// How long the mail may take.
    private static let patience: Duration = .seconds(60)
    /// Nobody has this domain (RFC 2606), so no border writes it.
    private static let domain = "forged.invalid"

    init(of configuration: Configuration) {
        self.configuration = configuration
    }

    /// Sends it and waits for it. Nothing in the mailboxes is changed.
    ///
    /// - Returns: What was found, when the border strips such lines.
    /// - Throws: When it does not, or when that cannot be known.
    func tryBorder() async throws -> [String] {
        var watched: [(inbox: IMAPInbox, cursor: SourceCursor)] = []
        for inbox in inboxes() { watched.append((inbox, try await inbox.next(after: nil).cursor)) }
        guard !watched.isEmpty else {
            throw Refusal.failed("There is no mailbox in which the sample could arrive.")
        }
        switch await configuration.outbox().deliver(try delivery()) {
        case .accepted: break
        case .refused(_, let answer): throw Refusal.failed("The server refused the sample: \(answer)")
        case .postponed(_, let reason), .inDoubt(let reason):
            throw Refusal.failed("The sample could not be sent: \(reason)")
        }
        let end = ContinuousClock.now + Self.patience
        while ContinuousClock.now < end {
            for index in watched.indices {
                let batch = try await watched[index].inbox.next(after: watched[index].cursor)
                watched[index].cursor = batch.cursor
                for case .mail(let bytes) in batch.arrivals.map(\.content) {
                    let message = MailMessage(decoding: bytes)
                    if message.messageID == messageID { return try findings(in: message) }
                }
            }
        }
        throw Refusal.failed(
            "The sample did not arrive within a minute, so nothing is known of the border. Look for it in the folder "
                + "for spam, and try again."
        )
    }

    private func findings(in message: MailMessage) throws -> [String] {
        let through = message.values(of: "Authentication-Results").filter { $0.contains(Self.domain) }
        guard through.isEmpty else {
            throw Refusal.failed(
                "A forged Authentication-Results line came through: whoever writes one can pass for any partner. Ask who "
                    + "runs your mail server to strip lines under its own name from mail that comes in (RFC 8601 §5). "
                    + "If mail of your own does not pass the border, send a sample from outside before you conclude."
            )
        }
        return [
            "A forged Authentication-Results line was stripped on the way from the outgoing server to the mailbox.",
            "Mail from outside may take another way in: docs/operating.md says how to send a sample from there.",
        ]
    }

    /// In the shape of our own mail, so that a Waggle that runs takes it for a copy and no more.
    private var messageID: String {
        "\(id.uuidString.lowercased()).note@\(configuration.basics.exchange.address.domain)"
    }

    private func delivery() throws -> Delivery {
        let address = configuration.basics.exchange.address
        let mailbox = WaggleMIME.Mailbox(name: nil, address: address.description)
        let forged = configuration.authservIDs.sorted().map { id in
            MailMessage.Header(
                name: "Authentication-Results",
                value: "\(id.hasPrefix(".") ? "mx\(id)" : id); dmarc=pass header.from=\(Self.domain)"
            )
        }
        let message = OutgoingMessage(
            from: mailbox,
            to: mailbox,
            subject: "A sample of waggle check",
            date: Date(),
            messageID: messageID,
            autoSubmitted: .generated,
            loopMark: address.description,
            extraHeaders: forged,
            text: "This mail tests whether forged Authentication-Results are stripped. It can be deleted."
        )
        do throws(ComposeError) {
            return Delivery(messageID: messageID, sender: address, recipient: address, bytes: try message.bytes())
        } catch {
            throw Refusal.failed(error.sentence)
        }
    }

    private func inboxes() -> [IMAPInbox] {
        configuration.mailboxes.map { mailbox in
            var settings = mailbox.settings
            settings.firstRun = .fromNow
            settings.afterKeeping = .leave
            settings.pollInterval = .seconds(1)
            return IMAPInbox(name: mailbox.name, account: mailbox.account, settings: settings)
        }
    }
}
