import Foundation

/// What a mail house reports about a mail that we sent: a bounce, a delay, a success.
///
/// RFC 3464 in a multipart/report (RFC 6522), and the usual texts of those who do not follow it. Anybody can write one,
/// so it counts only together with a token of ours in the returned part (faults 45).
public struct DeliveryReport: Hashable, Sendable {
    public var form: Form
    public var recipients: [Recipient]
    /// The host that reports.
    public var reportingMTA: String?
    /// Header fields of our mail, as they came back; empty when only the text of it or nothing did.
    public var returnedHeaders: [MailMessage.Header]
    /// Of our mail, without angle brackets.
    public var originalMessageID: String?
    public var originalReferences: [String]

    public enum Form: Hashable, Sendable {
        case standard
        /// Words for people, from which recipients and codes were picked. Addresses may be missing.
        case text
    }

    public struct Recipient: Hashable, Sendable {
        public var action: Action
        /// RFC 3463, for instance `5.1.1`.
        public var status: String?
        /// The address that failed, as written.
        public var finalRecipient: String?
        /// The address that was asked for, before aliases and forwards.
        public var originalRecipient: String?
        /// What the server said.
        public var diagnostic: String?

        /// The mail will not arrive: it failed, and not with a temporary status.
        public var isPermanentFailure: Bool {
            action == .failed && status?.hasPrefix("4") != true
        }
    }

    /// RFC 3464 §2.3.3. "Delayed" is no failure.
    public enum Action: String, Hashable, Sendable {
        case failed
        case delayed
        case delivered
        case relayed
        case expanded
    }

    /// - Returns: nil when the mail is no report about a delivery.
    public init?(of message: MailMessage) {
        guard let report = Self.standard(message) ?? BounceText.report(in: message) else { return nil }
        self = report
    }

    init(form: Form, recipients: [Recipient], reportingMTA: String?, returned: [MailMessage.Header]) {
        self.form = form
        self.recipients = recipients
        self.reportingMTA = reportingMTA
        returnedHeaders = returned
        originalMessageID = returned.first { $0.isNamed("Message-ID") }.flatMap { HeaderText.ids($0.value).first }
        originalReferences = returned.filter { $0.isNamed("References") }.flatMap { HeaderText.ids($0.value) }
    }

    private static func standard(_ message: MailMessage) -> DeliveryReport? {
        let parts = message.parts.filter { part in
            part.contentType == "message/delivery-status" || part.contentType == "message/global-delivery-status"
        }
        guard !parts.isEmpty else { return nil }
        // QUIRK: some write a second such part for people. What has no field of a recipient is passed over below.
        let groups = parts.flatMap { HeaderBlock.groups(in: $0.content.sourceText) }
        // The first group is about the message, the others are about one recipient each; some forget the blank line.
        let recipients = groups.filter { group in
            group.contains { $0.isNamed("Action") || $0.isNamed("Final-Recipient") || $0.isNamed("Status") }
        }
        return DeliveryReport(
            form: .standard,
            recipients: recipients.prefix(MIMELimits.reportedRecipients).map(Recipient.init),
            reportingMTA: groups.joined().first { $0.isNamed("Reporting-MTA") }.map {
                HeaderBlock.withoutType($0.value)
            },
            returned: returnedHeaders(in: message)
        )
    }

    /// The headers of our mail, from the whole of it or from its headers alone.
    static func returnedHeaders(in message: MailMessage) -> [MailMessage.Header] {
        for part in message.parts {
            if case .message(let attached) = part.content { return attached.message.headers }
            if part.contentType == "text/rfc822-headers" || part.contentType == "message/global-headers" {
                return MailMessage(decoding: Data((part.content.sourceText + "\n\n").utf8)).headers
            }
        }
        return []
    }
}

extension MailMessage {
    /// The Message-ID of the mail that a report gives back, without angle brackets; nil when it gives none back.
    public var returnedMessageID: String? {
        DeliveryReport.returnedHeaders(in: self).first { $0.isNamed("Message-ID") }
            .flatMap { HeaderText.ids($0.value).first }
    }
}

extension DeliveryReport.Recipient {
    fileprivate init(_ fields: [MailMessage.Header]) {
        let value = { (name: String) in fields.first { $0.isNamed(name) }?.value }
        status = value("Status").flatMap { BounceText.status(in: $0) }
        let stated = value("Action")?.lowercased().split { !$0.isLetter }.first.map(String.init)
        // Without a known action the status decides: 4 is temporary, 2 is good, all else did not arrive.
        action =
            stated.flatMap(DeliveryReport.Action.init)
            ?? (status?.hasPrefix("4") == true ? .delayed : status?.hasPrefix("2") == true ? .delivered : .failed)
        finalRecipient = value("Final-Recipient").map(HeaderBlock.withoutType)
        originalRecipient = value("Original-Recipient").map(HeaderBlock.withoutType)
        diagnostic = value("Diagnostic-Code").map(HeaderBlock.withoutType)
    }
}

extension MailMessage.Part.Content {
    /// The text of a part that is text in truth, whatever its type.
    fileprivate var sourceText: String {
        switch self {
        case .text(let text), .html(let text): text
        case .data(let data): data.prefix(MIMELimits.textBytes).withUnsafeBytes(CharsetText.header)
        case .message(let attached): attached.bytes.prefix(MIMELimits.textBytes).withUnsafeBytes(CharsetText.header)
        }
    }
}

/// Groups of header-like lines with blank lines between them.
private enum HeaderBlock {
    static func groups(in text: String) -> [[MailMessage.Header]] {
        var groups: [[MailMessage.Header]] = [[]]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.allSatisfy(\.isWhitespace) {
                if groups.last?.isEmpty == false { groups.append([]) }
            } else if line.first == " " || line.first == "\t", let last = groups[groups.count - 1].indices.last {
                groups[groups.count - 1][last].value += " " + line.trimmedASCII
            } else if let colon = line.firstIndex(of: ":") {
                groups[groups.count - 1].append(
                    .init(
                        name: String(line[..<colon].trimmedASCII),
                        value: String(line[line.index(after: colon)...].trimmedASCII)
                    )
                )
            }
            if groups.count > MIMELimits.reportedRecipients + 1 { break }
        }
        return groups.filter { !$0.isEmpty }
    }

    /// "rfc822; bo@partner.example" without its type and without angle brackets.
    static func withoutType(_ value: String) -> String {
        let parts = value.split(separator: ";", maxSplits: 1)
        let bare = parts.count == 2 && !parts[0].contains("@") && !parts[0].contains(" ") ? parts[1] : value[...]
        let trimmed = bare.trimmedASCII
        let isBracketed = trimmed.hasPrefix("<") && trimmed.hasSuffix(">")
        return String(isBracketed ? trimmed.dropFirst().dropLast() : trimmed)
    }
}

/// Bounces in words: qmail, Postfix, Exim, Exchange and their like.
private enum BounceText {
    static func report(in message: MailMessage) -> DeliveryReport? {
        guard isFromMailHouse(message) else { return nil }
        let text = String(message.readableText.prefix(20_000))
        let lower = text.lowercased()
        let isKnown = openings.contains { lower.contains($0.words) }
        let subject = message.subject.lowercased()
        guard isKnown || subjects.contains(where: { subject.hasPrefix($0) }) else { return nil }
        let (report, returned) = split(text)
        let isPermanent = ["550", "551", "553", "554"].contains { report.contains($0) }
        let isTemporary = ["421", "450", "451", "452"].contains { report.contains($0 + " ") }
        let status = status(in: report) ?? (isPermanent ? "5.0.0" : isTemporary ? "4.0.0" : nil)
        let words = report.lowercased()
        let isDelay =
            openings.contains { $0.isDelay && words.contains($0.words) } || delays.contains { words.contains($0) }
        let found = addresses(in: report, of: message)
        let action: DeliveryReport.Action = isDelay ? .delayed : .failed
        let recipients = (found.isEmpty ? [nil] : found.map(Optional.some)).map { address in
            DeliveryReport.Recipient(
                action: action,
                status: status,
                finalRecipient: address,
                originalRecipient: nil,
                diagnostic: diagnostic(in: report, about: address)
            )
        }
        let attached = DeliveryReport.returnedHeaders(in: message)
        return DeliveryReport(
            form: .text,
            recipients: Array(recipients.prefix(MIMELimits.reportedRecipients)),
            reportingMTA: nil,
            returned: attached.isEmpty ? MailMessage(decoding: Data(returned.utf8)).headers : attached
        )
    }

    /// Only a mail house speaks in these words to us; a person who quotes them is no bounce.
    private static func isFromMailHouse(_ message: MailMessage) -> Bool {
        if message.hasNullReturnPath { return true }
        if message.value(of: "X-Failed-Recipients") != nil { return true }
        return message.from.contains { author in
            let local = author.address.prefix { $0 != "@" }.lowercased()
            return ["mailer-daemon", "postmaster", "post_master", "mail-daemon", "mailerdaemon", "maildaemon"].contains(
                local
            )
                || author.name.map { spells("mail delivery", in: $0) } ?? false
        } || message.value(of: "From").map { spells("mailer-daemon", in: $0) } ?? false
    }

    /// Small or capital ASCII letters alike. Asked of every mail: over the bytes, where a search for text takes long.
    private static func spells(_ words: StaticString, in text: String) -> Bool {
        let count = words.utf8CodeUnitCount
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.count >= count else { return false }
            return (0...(bytes.count - count)).contains { start in
                (0..<count).allSatisfy { offset in
                    let byte = bytes[start + offset]
                    return (byte &- 0x41 < 26 ? byte | 0x20 : byte) == words.utf8Start[offset]
                }
            }
        }
    }

    private static let subjects = [
        "undeliver", "returned mail", "delivery failure", "delivery status notification", "mail delivery",
        "mail system error", "failure notice", "permanent delivery failure", "mail failure", "delayed mail",
        "delivery delayed", "message delivery failure", "delivery has failed",
        "warning: could not send",
        "unzustellbar", "nicht zustellbar", "non remis", "недоставленное сообщение", "не удается доставить",
        "系统退信", "退信", "não entregue", "no se puede entregar", "échec de la remise", "impossibile recapitare",
        "onbestelbaar", "kunde inte levereras", "niedostarczone", "配信不能", "배달되지 않음",
    ]

    private static let openings: [(words: String, isDelay: Bool)] = [
        ("this is the qmail-send program", false),
        ("this is the mail system at host", false),
        ("this is the postfix program at host", false),
        ("this message was created automatically by mail delivery software", false),
        ("a message that you sent could not be delivered", false),
        ("there was an error delivering your mail", false),
        ("could not be delivered because", false),
        ("was not delivered to", false),
        ("did not reach some or all of the intended recipients", false),
        ("did not reach the following recipient", false),
        ("delivery has failed to these recipients", false),
        ("delivery to the following recipient", false),
        ("the following recipient(s) cannot be reached", false),
        ("your message could not be delivered", false),
        ("your message wasn't delivered to", false),
        ("couldn't be delivered", false),
        ("could not be delivered to one or more recipients", false),
        ("undelivered mail returned to sender", false),
        ("the original message was received at", false),
        ("i'm afraid i wasn't able to deliver your message", false),
        ("address not found", false),
        ("message not delivered", false),
        ("delivery status notification", false),
        ("hi. this is the", false),
        ("sorry, your mail could not be delivered", false),
        ("your message to the following recipients cannot be delivered", false),
        ("no such user", false),
        ("user unknown", false),
        ("mailbox unavailable", false),
        ("mailbox is full", true),
        ("mailbox full", true),
        ("over quota", true),
        ("письмо не может быть доставлено", false),
        ("не может быть доставлено", false),
        ("не удалось доставить", false),
        ("не было доставлено", false),
        ("это письмо создано автоматически", false),
        ("退信", false),
        ("无法投递", false),
        ("未能投递", false),
        ("發送失敗", false),
        ("konnte nicht zugestellt werden", false),
        ("konnten nicht zugestellt werden", false),
        ("n'a pas pu être remis", false),
        ("échec de la remise", false),
        ("no se pudo entregar", false),
        ("no se ha podido entregar", false),
        ("não pôde ser entregue", false),
        ("não foi possível entregar", false),
        ("non è stato possibile recapitare", false),
        ("kon niet worden bezorgd", false),
        ("配信できませんでした", false),
        ("permanent fatal delivery errors", false),
        ("has been delayed", true),
        ("has not yet been delivered", true),
    ]

    private static let delays = [
        "you do not need to resend", "this is a warning message only", "will be retried", "will keep trying",
        "will retry", "delivery incomplete", "temporary problem", "temporary failure", "delay reason", "greylist",
        "delivery attempts will continue", "try resending your message later", "quota exceeded", "exceeded storage",
        "out of storage", "insufficient storage", "ящик получателя переполнен", "ящик переполнен", "邮箱已满",
        "郵箱已滿", "空间不足", "postfach ist voll", "postfach voll", "boîte aux lettres est pleine", "boîte pleine",
        "buzón lleno", "buzón está lleno", "caixa postal cheia", "caixa de correio cheia", "casella piena",
        "mailbox vol",
    ]

    /// Our mail often stands under the report, with a line above it.
    private static func split(_ text: String) -> (report: String, returned: String) {
        let marks = [
            "--- Below this line is a copy of the message.", "------ This is a copy of the message",
            "--- The header of the original message is following", "----- Original message -----",
            "--- Undelivered message follows", "Original message follows.", "----- Original message follows -----",
        ]
        for mark in marks {
            guard let range = text.firstRange(of: mark) else { continue }
            let rest = text[range.upperBound...].drop { $0 != "\n" }
            return (String(text[..<range.lowerBound]), String(rest.drop { $0.isWhitespace }))
        }
        return (text, "")
    }

    /// RFC 3463: class, subject, detail. Not a part of a longer number such as an IP address.
    static func status(in text: String) -> String? {
        let bytes = Array(text.utf8.prefix(20_000))
        var at = 0
        while at + 4 < bytes.count {
            let isClass =
                bytes[at] == UInt8(ascii: "2") || bytes[at] == UInt8(ascii: "4") || bytes[at] == UInt8(ascii: "5")
            let isStart = at == 0 || !(isDigit(bytes[at - 1]) || bytes[at - 1] == UInt8(ascii: "."))
            if isClass, isStart, bytes[at + 1] == UInt8(ascii: ".") {
                let subject = bytes[(at + 2)...].prefix { isDigit($0) }
                if (1...3).contains(subject.count), bytes[subject.endIndex...].first == UInt8(ascii: ".") {
                    let detail = bytes[(subject.endIndex + 1)...].prefix { isDigit($0) }
                    let next = bytes[detail.endIndex...].prefix(2)
                    let goesOn =
                        next.count == 2 && next.first == UInt8(ascii: ".") && isDigit(next[next.startIndex + 1])
                    if (1...3).contains(detail.count), !goesOn {
                        return String(decoding: bytes[at..<detail.endIndex], as: UTF8.self)
                    }
                }
            }
            at += 1
        }
        return nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// As a header of Exim and Gmail names them; else those that begin a line; else the first in a sentence.
    private static func addresses(in report: String, of message: MailMessage) -> [String] {
        if let stated = message.value(of: "X-Failed-Recipients") {
            let stated = stated.split { $0 == "," || $0.isWhitespace }.compactMap(address)
            if !stated.isEmpty { return Array(stated.prefix(MIMELimits.reportedRecipients)) }
        }
        let first = leadingAddresses(in: report)
        guard first.isEmpty else { return first }
        let others = Set((message.from + message.to).map { $0.address.lowercased() })
        let words = report.split { $0.isWhitespace || $0 == "(" || $0 == "）" || $0 == "（" }
        return words.lazy.compactMap(address).first { !others.contains($0.lowercased()) }.map { [$0] } ?? []
    }

    /// "<bo@partner.example>:", "bo@partner.example<mailto:bo@partner.example>", "收件人：bo@partner.example".
    private static func address(_ word: Substring) -> String? {
        guard word.contains("@"), word.utf8.count <= 400 else { return nil }
        let bare = word.trimming { "<>:,;()'\"[]*".contains($0) }
        let one = bare.split { $0 == "<" || $0 == "：" || $0 == ":" }.first { $0.contains("@") } ?? bare
        let address = String(one.trimming { "<>:,;()'\".[]".contains($0) })
        return Mailbox(name: nil, address: address).valid == nil ? nil : address
    }

    /// Addresses that begin a line: "<bo@partner.example>: …", "  bo@partner.example", "bo@partner.example on 1/2/26".
    private static func leadingAddresses(in report: String) -> [String] {
        var found: [String] = []
        for line in report.split(separator: "\n") where found.count < MIMELimits.reportedRecipients {
            guard let address = address(line.trimmedASCII.prefix { !$0.isWhitespace }) else { continue }
            if !found.contains(address) { found.append(address) }
        }
        return found
    }

    /// The first lines behind the address.
    private static func diagnostic(in report: String, about address: String?) -> String? {
        guard let address, let range = report.firstRange(of: address) else { return nil }
        let rest = report[range.upperBound...].trimming { "<>:".contains($0) || $0.isWhitespace }
        let paragraph = rest.firstRange(of: "\n\n").map { rest[..<$0.lowerBound] } ?? rest
        let words = paragraph.prefix(500).split { $0.isWhitespace }.joined(separator: " ")
        return words.isEmpty ? nil : words
    }
}

extension Substring {
    fileprivate func trimming(_ isDropped: (Character) -> Bool) -> Substring {
        var text = drop(while: isDropped)
        while let last = text.last, isDropped(last) { text.removeLast() }
        return text
    }
}
