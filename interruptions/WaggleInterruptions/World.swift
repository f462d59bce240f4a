import Foundation
import GRDB
import Synchronization
import WaggleMIME
import WaggleReferral
import WaggleTransport

/// Everything outside of Waggle, in one folder: the mail house, the endpoint, the clock, and how far the people have
/// come in their scenario. It outlives the process that is stopped.
final class World: Sendable {
    static let bot = "leads@circle.example"
    static let second = "second@circle.example"
    static let border = "mx.circle.example"
    static let operators = "ops@circle.example"

    let folder: URL
    let house: SimulatedHouse
    let endpoint: SimulatedEndpoint
    private let progress: Mutex<Progress>

    private struct Progress: Codable {
        /// Acts that were performed.
        var acts = 0
        /// Monday 23 November 2026, 12:00 in Mumbai.
        var now = Date(timeIntervalSince1970: 1_795_415_400)
        /// Mails that people wrote.
        var mails = 0
    }

    init(_ folder: URL) throws {
        self.folder = folder
        endpoint = SimulatedEndpoint(file: folder.appending(path: "events"))
        let file = folder.appending(path: "progress")
        let saved = FileManager.default.contents(atPath: file.path)
        let found = try saved.map { try JSONDecoder().decode(Progress.self, from: $0) } ?? Progress()
        progress = Mutex(found)
        house = try SimulatedHouse(folder.appending(path: "house"), now: found.now)
        try FileManager.default.createDirectory(at: store, withIntermediateDirectories: true)
    }

    /// The folder of what Waggle itself keeps.
    var store: URL { folder.appending(path: "store") }
    var database: String { store.appending(path: "waggle.sqlite").path }

    var now: Date { progress.withLock { $0.now } }
    var acts: Int { progress.withLock { $0.acts } }

    static func address(_ key: String) -> String {
        switch key {
        case "ops": operators
        case "gone": "desk@refused.example"
        case "gone2": "shop@refused.example"
        case "grey": "desk@grey.example"
        default: "desk@\(key).example"
        }
    }

    func advance(hours: Double) throws {
        try change { $0.now += hours * 3_600 }
        house.now = now
    }

    /// An act is performed once, however often Waggle is stopped after it.
    func perform(_ act: Act) throws {
        try carryOut(act)
        try change { $0.acts += 1 }
    }

    private func change(_ change: (inout Progress) -> Void) throws {
        try progress.withLock { progress in
            change(&progress)
            try JSONEncoder().encode(progress).write(to: folder.appending(path: "progress"), options: .atomic)
        }
    }

    private func carryOut(_ act: Act) throws {
        switch act {
        case .writes(let key, let words): try send(words, from: key, subject: "lead")
        case .forwards(let key, let words): try send(Self.forward(words), from: key, subject: "Fwd: laptops")
        case .attaches(let key, let words):
            try send(
                Self.attached(words),
                from: key,
                subject: "Fwd: laptops",
                headers: ["MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=\"cut\""]
            )
        case .answers(let key, let kind, let words): try answer(newestMail(kind, to: key), as: key, words)
        case .somebodyAnswers(let kind, let words):
            let letter = try newestMail(kind, to: nil)
            try answer(letter, as: Self.key(letter.recipients[0]), words)
        case .robotAnswers(let key, let kind):
            let letter = MailMessage(decoding: try newestMail(kind, to: key).bytes)
            try send(
                "I accept that you are busy; I am out of office until Monday.",
                from: key,
                to: letter.replyTo[0].address,
                subject: "Automatic reply",
                headers: ["Auto-Submitted: auto-replied", "In-Reply-To: <\(letter.messageID ?? "")>"]
            )
        case .offerBounces: try bounce()
        case .repeats(let key):
            let last = try lastMail(of: key)
            house.take(last.bytes, from: last.sender, to: last.recipients)
        case .copies(let key):
            let last = try lastMail(of: key)
            house.take(last.bytes, from: last.sender, to: [Self.second])
        case .strangerWrites: try send("We need 25 laptops in Vashi.", from: "stranger", results: "none")
        case .newsletter:
            try send(
                String(repeating: "Our prices for this month are below, with delivery to your door.\n", count: 60),
                from: "vendor",
                subject: "News",
                headers: ["List-Unsubscribe: <https://news.example/u>", "Precedence: bulk"]
            )
        case .forges(let key): try send("Need 25 laptops in Vashi.", from: key, results: "dkim=none")
        case .posts(let key, let words):
            let event: [String: Any] = [
                "id": "form-\(UUID().uuidString)", "at": "2026-11-23T06:30:00Z", "type": "lead",
                "from": Self.address(key), "fields": [["label": "Need", "value": words]], "text": "",
            ]
            try endpoint.add(String(decoding: try JSONSerialization.data(withJSONObject: event), as: UTF8.self))
        case .passes(let hours): try advance(hours: hours)
        case .together(let acts): for act in acts { try carryOut(act) }
        }
    }

    // MARK: Letters

    /// The kind of every letter that Waggle wrote, by Message-ID.
    func kinds() throws -> [String: String] {
        try DatabaseQueue(path: database).read { db in
            let rows = try Row.fetchAll(db, sql: "SELECT CAST(message_id AS TEXT), kind FROM outbox")
            return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
        }
    }

    /// Bytes of mails and letters that Waggle still has.
    func contents() throws -> Int {
        try DatabaseQueue(path: database).read { db in
            try Int.fetchOne(
                db,
                sql: """
                    SELECT (SELECT ifnull(sum(length(bytes)), 0) FROM arrival_content)
                        + (SELECT ifnull(sum(length(bytes)), 0) FROM outbox_content)
                    """
            ) ?? 0
        }
    }

    /// - Parameter key: nil for whoever got it.
    private func newestMail(_ kind: String, to key: String?) throws -> SimulatedHouse.Mail {
        // In the order in which they were written: how they arrive is another matter.
        let written = try DatabaseQueue(path: database).read { db in
            try String.fetchAll(
                db,
                sql: "SELECT CAST(message_id AS TEXT) FROM outbox WHERE kind = ? ORDER BY id",
                arguments: [kind]
            )
        }
        let mails = key.map { house.mailbox(Self.address($0)) } ?? house.mails
        let delivered = Dictionary(
            mails.map { (MailMessage(decoding: $0.bytes).messageID, $0) },
            uniquingKeysWith: { $1 }
        )
        guard let mail = written.reversed().lazy.compactMap({ delivered[$0] }).first else {
            throw WorldProblem(sentence: "\(key ?? "Nobody") has no letter of the kind \(kind).")
        }
        return mail
    }

    private static func key(_ address: String) -> String {
        address.split(separator: "@").last?.split(separator: ".").first.map(String.init) ?? address
    }

    // MARK: Mails of people

    private func answer(_ mail: SimulatedHouse.Mail, as key: String, _ words: String) throws {
        let letter = MailMessage(decoding: mail.bytes)
        try send(
            words,
            from: key,
            to: letter.replyTo[0].address,
            subject: "Re: \(letter.subject)",
            headers: ["In-Reply-To: <\(letter.messageID ?? "")>"]
        )
    }

    private func lastMail(of key: String) throws -> SimulatedHouse.Mail {
        let last = house.mails.last { $0.sender == Self.address(key) }
        guard let last else { throw WorldProblem(sentence: "\(key) has not written yet.") }
        return last
    }

    private func send(
        _ body: String,
        from key: String,
        to recipient: String = World.bot,
        subject: String = "lead",
        headers: [String] = [],
        results: String? = nil
    ) throws {
        try change { $0.mails += 1 }
        let number = progress.withLock { $0.mails }
        let address = Self.address(key)
        let domain = address.split(separator: "@")[1]
        let lines =
            [
                "Received: from mail.\(domain) by \(Self.border); \(now.inMail)",
                "Authentication-Results: \(Self.border); \(results ?? "dkim=pass header.d=\(domain)")",
                "From: <\(address)>", "To: <\(recipient)>", "Subject: \(subject)",
                "Date: \(now.inMail)", "Message-ID: <\(number)@\(domain)>",
            ] + headers + ["", body.replacing("\n", with: "\r\n"), ""]
        house.take(Data(lines.joined(separator: "\r\n").utf8), from: address, to: [recipient])
    }

    private func bounce() throws {
        let letter = try newestMail("offer", to: nil)
        let key = Self.key(letter.recipients[0])
        guard let sender = letter.sender else { throw WorldProblem(sentence: "The offer has no return path.") }
        let identifier = MailMessage(decoding: letter.bytes).messageID ?? ""
        let report = """
            Received: from mail.\(key).example by \(Self.border); \(now.inMail)
            From: <MAILER-DAEMON@\(key).example>
            To: <\(sender)>
            Subject: Undelivered Mail Returned to Sender
            Message-ID: <\(UUID().uuidString)@\(key).example>
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="cut"

            --cut
            Content-Type: text/plain

            The mail could not be delivered.
            --cut
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.\(key).example

            Final-Recipient: rfc822; \(Self.address(key))
            Action: failed
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 no such user

            --cut
            Content-Type: text/rfc822-headers

            Message-ID: <\(identifier)>
            --cut--

            """
        house.take(Data(report.replacing("\n", with: "\r\n").utf8), from: nil, to: [sender])
    }

    private static func forward(_ words: String) -> String {
        """
        Not our area this month.

        ---------- Forwarded message ---------
        From: Meera Iyer <meera@iyer-exports.example>
        Date: Mon, 23 Nov 2026 at 11:40
        Subject: laptops for our office
        To: <desk@giver.example>

        Hello,

        \(words)

        Meera Iyer
        Iyer Exports Pvt Ltd
        """
    }

    private static func attached(_ words: String) -> String {
        """
        --cut
        Content-Type: text/plain; charset=utf-8

        See attached, not our area.
        --cut
        Content-Type: application/pdf; name="plan.pdf"
        Content-Disposition: attachment; filename="plan.pdf"
        Content-Transfer-Encoding: base64

        JVBERi0xLjQKJSBtYWRlIHVwCg==
        --cut
        Content-Type: message/rfc822

        From: Meera Iyer <meera@iyer-exports.example>
        To: <desk@giver.example>
        Subject: laptops for our office
        Date: Mon, 23 Nov 2026 11:40:00 +0530
        Message-ID: <one@iyer-exports.example>
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8

        \(words)
        Meera Iyer, Iyer Exports
        --cut--
        """
    }
}

extension Date {
    /// As header fields of mail state it (RFC 5322 §3.3), in Mumbai.
    fileprivate var inMail: String { written("EEE, dd MMM yyyy HH:mm:ss Z") }

    func written(_ format: String) -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(identifier: "Asia/Kolkata")
        formatter.dateFormat = format
        return formatter.string(from: self)
    }
}

struct WorldProblem: Error, CustomStringConvertible {
    var sentence: String

    var description: String { sentence }
}
