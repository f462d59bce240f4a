import Foundation

/// A small made-up mail, written down as its sender and the border wrote it.
struct Eml: Sendable {
    /// What our border wrote on top, its Received among it.
    var trace: [String]
    /// What came with the mail.
    var head: [String]
    var text: String
    /// Whether the line ends are the case's own.
    var isRaw = false

    static let border = "mx.circle.example"

    /// A mail as a person of a well-kept domain sends it, and as the border vouches for it.
    init(from: String, to: String, subject: String = "Re: an offer", body: String) {
        let domain = String(from.split(separator: "@").last ?? "")
        trace = [Self.pass(domain), Self.received(from: domain)]
        head = [
            "From: <\(from)>", "To: <\(to)>", "Subject: \(subject)", "Date: Mon, 23 Nov 2026 12:00:00 +0530",
            "Message-ID: <mail@\(domain)>", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: 8bit",
        ]
        text = body
    }

    static func received(from domain: String, by host: String = Eml.border) -> String {
        "Received: from mail.\(domain) by \(host) with ESMTPS; Mon, 23 Nov 2026 06:30:00 +0000"
    }

    static func results(_ clauses: String, by id: String = Eml.border) -> String {
        "Authentication-Results: \(id); \(clauses)"
    }

    static func pass(_ domain: String) -> String {
        results("dkim=pass header.d=\(domain); spf=pass smtp.mailfrom=\(domain); dmarc=pass header.from=\(domain)")
    }

    /// What an honest border says of a mail that nobody signed.
    static func fail(_ domain: String) -> String {
        results("dkim=none; spf=softfail smtp.mailfrom=evil.example; dmarc=fail header.from=\(domain)")
    }

    /// Anna accepts what she was offered.
    static let accept = Eml(from: "desk@anna.example", to: "{{offer}}", body: "accept")

    /// Giver passes a customer on.
    static let lead = Eml(
        from: "desk@giver.example",
        to: "leads@circle.example",
        subject: "Fwd: laptops",
        body: customer(25)
    )

    /// Somebody of whom nobody knows anything, with a domain in good order.
    static func stranger(to: String = "{{offer}}", body: String = "accept") -> Eml {
        Eml(from: "eve@evil.example", to: to, body: body)
    }

    static func customer(_ count: Int) -> String {
        """
        See below, not our area.

        ---------- Forwarded message ---------
        From: Meera Iyer <meera@iyer-exports.example>
        Date: Mon, 23 Nov 2026 at 11:40
        Subject: laptops for our Vashi office
        To: <desk@giver.example>

        We need \(count) i5 laptops for our Vashi office before month end. Please call 98200 12345.
        Meera Iyer, Iyer Exports
        """
    }

    // MARK: Changed in one thing

    /// With another value for a field of its sender's.
    func head(_ name: String, _ value: String) -> Eml {
        var mail = self
        mail.head = head.map { $0.lowercased().hasPrefix("\(name.lowercased()):") ? "\(name): \(value)" : $0 }
        return mail
    }

    func without(_ name: String) -> Eml {
        var mail = self
        mail.head.removeAll { $0.lowercased().hasPrefix("\(name.lowercased()):") }
        return mail
    }

    /// With fields of its sender's on top.
    func adding(_ fields: String...) -> Eml {
        var mail = self
        mail.head = fields + head
        return mail
    }

    /// With these lines of the border's instead.
    func trace(_ lines: String...) -> Eml {
        var mail = self
        mail.trace = lines
        return mail
    }

    /// With this word of the border's on who sent it.
    func vouched(_ line: String) -> Eml {
        var mail = self
        mail.trace = [line] + trace.filter { $0.hasPrefix("Received") }
        return mail
    }

    func from(_ value: String) -> Eml { head("From", value) }
    func to(_ address: String) -> Eml { head("To", "<\(address)>") }
    func subject(_ value: String) -> Eml { head("Subject", value) }
    func id(_ value: String) -> Eml { head("Message-ID", "<\(value)@giver.example>") }

    func body(_ text: String, type: String = "text/plain; charset=utf-8") -> Eml {
        var mail = head("Content-Type", type)
        mail.text = text
        return mail
    }

    /// Parts behind each other; each begins with its header fields.
    func parts(_ kind: String, _ parts: String...) -> Eml {
        body(parts.map { "--cut\n\($0)\n" }.joined() + "--cut--", type: "multipart/\(kind); boundary=\"cut\"")
    }

    static func plain(_ text: String) -> String { "Content-Type: text/plain; charset=utf-8\n\n\(text)" }
    static func html(_ source: String) -> String { "Content-Type: text/html; charset=utf-8\n\n\(source)" }

    var bytes: Data {
        let mail = (trace + head).joined(separator: "\n") + "\n\n" + text + "\n"
        guard !isRaw else {
            // The header of a raw case still has the line ends of mail.
            let head = (trace + head).joined(separator: "\r\n") + "\r\n\r\n"
            return Data((head + text).utf8)
        }
        return Data(mail.replacing("\n", with: "\r\n").utf8)
    }

    /// With a body whose line ends stay as they are.
    func raw(_ text: String) -> Eml {
        var mail = self
        mail.text = text
        mail.isRaw = true
        return mail
    }
}
