import Foundation
import WaggleMIME
import WaggleTransport

@testable import WaggleChat
@testable import WaggleMail

/// What reaches Waggle over a line before anything is read: whatever it is, the answer keeps its limits.
enum WireTargets {
    // MARK: IMAP

    /// However the bytes are split on their way, the answers are the same (faults 7, 9).
    ///
    /// The first byte says how they are split: into pieces of so many bytes, or of sizes that the bytes themselves give.
    static func feedIMAP(_ bytes: Data) {
        let content = [UInt8](bytes.dropFirst())
        let whole = answers(to: content) { _ in content.count }
        let size = Int(bytes.first ?? 0)
        let split = answers(to: content) { place in size > 0 ? size : Int(content[place]) % 7 + 1 }
        precondition(whole == split, "the split changed the answers")
        precondition(whole.responses.count <= content.count, "more answers than bytes")
        for case .fetch(let fetch) in whole.responses {
            precondition((fetch.body?.count ?? 0) <= content.count, "a body that nobody sent")
        }
    }

    private struct Answers: Equatable {
        var responses: [IMAPResponse] = []
        var failure: String?
    }

    private static func answers(to content: [UInt8], _ size: (Int) -> Int) -> Answers {
        var framer = IMAPFramer(literalLimit: 4_096)
        var found = Answers()
        var place = 0
        while place < content.count, found.failure == nil {
            let end = min(content.count, place + max(1, size(place)))
            content[place..<end].withUnsafeBytes { framer.append($0) }
            place = end
            do {
                while let response = try framer.next() { found.responses.append(response) }
            } catch {
                found.failure = "\(error)"
            }
        }
        return found
    }

    // MARK: Proof of the sender

    /// A pass is a word that stands there. What our border did not write proves nothing: below its own results, or below
    /// the line by which it received the mail and the next one (RFC 8601 §5; `docs/decisions` has why the next).
    static func feedResults(_ bytes: Data) {
        let value = String(decoding: bytes, as: UTF8.self)
        if let results = AuthenticationResults(value) {
            precondition(!results.authservID.isEmpty, "results of nobody")
            precondition(results.authservID == results.authservID.lowercased(), "an id in upper case")
            let passes = results.clauses.count { $0.verdict == .pass }
            precondition(
                passes == 0 || passes <= value.lowercased().ranges(of: "pass").count,
                "a pass that nobody wrote"
            )
        }
        // One place for each input, by its length: which it is depends on nothing that the input says.
        let mail = places[bytes.count % places.count] + bytes.filter { $0 != 0x0A && $0 != 0x0D } + rest
        let trusted = AuthenticationResults.trusted(
            in: MailMessage(decoding: mail),
            authservIDs: ["mx.circle.example"]
        )
        precondition(trusted?.provenDomain(for: sachin) != true, "what a sender wrote proved him")
    }

    /// What stands above the results that a sender wrote, up to their value.
    private static let places: [Data] = {
        let own = "Authentication-Results: mx.circle.example; dmarc=fail header.from=partner.example\r\n"
        let received = "Received: from elsewhere by mx.circle.example; Mon, 23 Nov 2026 10:00:00 +0000\r\n"
        return [own + received, own + received + received, received + own, received + received].map {
            Data(($0 + "Authentication-Results: ").utf8)
        }
    }()
    private static let rest = Data("\r\nFrom: sachin@partner.example\r\n\r\naccept\r\n".utf8)
    private static let sachin: MailAddress = {
        guard let address = MailAddress("sachin@partner.example") else { fatalError("no address") }
        return address
    }()

    // MARK: Bounces

    /// Half of the inputs are whole messages, half the machine-readable part of one.
    static func feedReport(_ bytes: Data) {
        let isWhole = bytes.first.map { $0 & 1 == 1 } ?? false
        let content = bytes.dropFirst()
        let message =
            isWhole
            ? Data(content)
            : Data(
                """
                From: MAILER-DAEMON@mx.example\r
                Subject: Undelivered Mail Returned to Sender\r
                MIME-Version: 1.0\r
                Content-Type: multipart/report; report-type=delivery-status; boundary=b\r
                \r
                --b\r
                Content-Type: message/delivery-status\r
                \r

                """.utf8
            ) + content + Data("\r\n--b--\r\n".utf8)
        guard let report = DeliveryReport(of: MailMessage(decoding: message)) else { return }
        for recipient in report.recipients {
            for text in [recipient.status, recipient.finalRecipient, recipient.originalRecipient] {
                precondition(text?.contains("\n") != true, "a field of several lines")
            }
        }
    }

    // MARK: Endpoints

    static func feedWebhook(_ bytes: Data) {
        let now = Date(timeIntervalSince1970: 1_795_415_400)
        guard let payload = try? WebhookPayload(bytes, from: SourceName(rawValue: "forms"), at: now) else { return }
        precondition(payload.arrivals.count <= WebhookLimits.events, "more events than the limit")
        precondition(payload.cursor.count <= WebhookLimits.cursorCharacters, "a longer cursor than the limit")
        let keys = Set(payload.arrivals.map(\.position.key))
        precondition(keys.count == payload.arrivals.count, "an event twice")
        precondition(payload.arrivals.allSatisfy { $0.receivedAt <= now }, "an event from the future")
    }
}
