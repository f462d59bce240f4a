public import Foundation
import WaggleTransport

/// A mail that we send, before it is bytes.
public struct OutgoingMessage: Hashable, Sendable {
    public var from: Mailbox
    public var to: Mailbox
    public var replyTo: Mailbox?
    public var subject: String
    /// Written in UTC, to the second.
    public var date: Date
    /// Ours, without angle brackets. The same for every try to send this mail.
    public var messageID: String
    /// Ids of mails of others, without angle brackets. One that cannot stand in a header is left out: it names nothing
    /// that a mail program could find.
    public var inReplyTo: String?
    public var references: [String]
    public var autoSubmitted: AutoSubmitted
    /// Written as `X-Loop`, by which we know our own mail when it comes back (faults 83).
    public var loopMark: String?
    /// Further fields. The names that this type writes itself are refused.
    public var extraHeaders: [MailMessage.Header]
    public var text: String
    public var html: String?
    public var attachments: [Attachment]

    /// RFC 3834 §5.
    public enum AutoSubmitted: String, Hashable, Sendable {
        /// An answer to one mail.
        case replied = "auto-replied"
        /// Written because of something else.
        case generated = "auto-generated"
    }

    public enum Attachment: Hashable, Sendable {
        /// A mail as it came. It becomes message/rfc822 with CRLF line ends; a mail with NUL or with lines beyond 998
        /// bytes cannot travel so and becomes a base64 file `.eml`.
        case message(Data, name: String)
        /// Anything else, in base64. The type may have parameters, for instance `text/vcard; charset=utf-8`.
        case file(Data, contentType: String, name: String)
    }

    public init(
        from: Mailbox,
        to: Mailbox,
        replyTo: Mailbox? = nil,
        subject: String,
        date: Date,
        messageID: String,
        inReplyTo: String? = nil,
        references: [String] = [],
        autoSubmitted: AutoSubmitted,
        loopMark: String? = nil,
        extraHeaders: [MailMessage.Header] = [],
        text: String,
        html: String? = nil,
        attachments: [Attachment] = []
    ) {
        self.from = from
        self.to = to
        self.replyTo = replyTo
        self.subject = subject
        self.date = date
        self.messageID = messageID
        self.inReplyTo = inReplyTo
        self.references = references
        self.autoSubmitted = autoSubmitted
        self.loopMark = loopMark
        self.extraHeaders = extraHeaders
        self.text = text
        self.html = html
        self.attachments = attachments
    }

    /// The mail as it goes over the wire: CRLF everywhere, 7 bits but for attached mails that have 8, lines of at most
    /// 998 bytes. Not dot-stuffed. The same value gives the same bytes, so a second try sends the same mail.
    public func bytes() throws(ComposeError) -> Data {
        var composer = MessageComposer(messageID: messageID)
        try composer.write(self)
        return Data(composer.bytes)
    }
}

/// Why a mail could not be written. Nothing of it was sent.
public enum ComposeError: Error, Hashable, Sendable {
    /// A mailbox holds no address that mail can be sent to.
    case invalidAddress(field: String)
    /// A value holds a line break or NUL, with which it could add header fields of its own (faults 37).
    case lineBreak(field: String)
    /// Our own Message-ID is not `left@right` in printable ASCII.
    case invalidMessageID
    /// A further header field has an impossible name or one that is written anyway.
    case invalidHeader(name: String)
    case invalidContentType

    /// For the operator: what happened. Holds no name and no address.
    public var sentence: String {
        switch self {
        case .invalidAddress(let field): "The \(field) of a mail is no address that mail can be sent to."
        case .lineBreak(let field): "The \(field) of a mail holds a line break or NUL; the mail was not written."
        case .invalidMessageID: "A mail was given a Message-ID that is none."
        case .invalidHeader(let name): "A mail was given a header field \"\(name)\" that it may not have."
        case .invalidContentType: "An attachment was given a type that is none."
        }
    }
}

/// Writes an ``OutgoingMessage``, field by field and part by part.
struct MessageComposer {
    private(set) var bytes: [UInt8] = []
    private let mark: String

    init(messageID: String) {
        mark = Self.mark(of: messageID)
        bytes.reserveCapacity(8_192)
    }

    mutating func write(_ message: OutgoingMessage) throws(ComposeError) {
        try writeHeaders(of: message)
        let text = TextBody(message.text, type: "text/plain")
        let body = message.html.map { [text, TextBody($0, type: "text/html")] } ?? [text]
        let attachments = try message.attachments.map { attachment throws(ComposeError) in try AttachedBody(attachment)
        }
        // A boundary begins with "=_", which quoted-printable and base64 never write (RFC 2045 §6.7).
        let contents = body.filter { $0.encoding == "7bit" }.map(\.encoded) + attachments.map(\.encoded)

        // The line break before a boundary belongs to it (RFC 2046 §5.1.1), so every part is followed by one more.
        guard !attachments.isEmpty else {
            write(alternatives: body, boundary: boundary("alt", absentFrom: contents))
            return
        }
        let mixed = boundary("mix", absentFrom: contents)
        line("Content-Type: multipart/mixed;")
        line(" boundary=\"\(mixed)\"")
        line("")
        line("--\(mixed)")
        write(alternatives: body, boundary: boundary("alt", absentFrom: contents))
        line("")
        for attachment in attachments {
            line("--\(mixed)")
            for header in attachment.headers { line(header) }
            line("")
            bytes += attachment.encoded
            line("")
        }
        line("--\(mixed)--")
    }

    // MARK: - Header

    /// Fields that are ours to write; a further field may not repeat them.
    private static let ownFields: Set<String> = [
        "from", "to", "cc", "bcc", "sender", "reply-to", "subject", "date", "message-id", "in-reply-to", "references",
        "auto-submitted", "x-auto-response-suppress", "x-loop", "mime-version", "return-path", "received",
    ]

    private mutating func writeHeaders(of message: OutgoingMessage) throws(ComposeError) {
        guard Self.isMessageID(message.messageID) else { throw .invalidMessageID }
        line("Date: \(Self.rfc5322(message.date))")
        try write(mailbox: message.from, field: "From")
        try write(mailbox: message.to, field: "To")
        if let replyTo = message.replyTo { try write(mailbox: replyTo, field: "Reply-To") }
        try write(unstructured: message.subject, field: "Subject")
        line("Message-ID: <\(message.messageID)>")
        if let id = message.inReplyTo, Self.isMessageID(id) { line("In-Reply-To: <\(id)>") }
        write(references: message.references.filter(Self.isMessageID))
        line("Auto-Submitted: \(message.autoSubmitted.rawValue)")
        line("X-Auto-Response-Suppress: All")
        if let mark = message.loopMark { try write(unstructured: mark, field: "X-Loop") }
        for header in message.extraHeaders {
            let isName =
                (1...70).contains(header.name.utf8.count)
                && header.name.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: ":") }
            let name = header.name.lowercased()
            guard isName, !Self.ownFields.contains(name), !name.hasPrefix("content-") else {
                throw .invalidHeader(name: String(header.name.filter { $0.isLetter || $0 == "-" }.prefix(70)))
            }
            try write(unstructured: header.value, field: header.name)
        }
        line("MIME-Version: 1.0")
    }

    private mutating func write(mailbox: Mailbox, field: String) throws(ComposeError) {
        guard let address = mailbox.valid else { throw .invalidAddress(field: field) }
        guard let name = mailbox.name, !name.isEmpty else {
            line("\(field): <\(address)>")
            return
        }
        try Self.check(name, field: field)
        let phrase = Self.phrase(name, room: 76 - field.utf8.count - 2)
        let lastLine =
            phrase.utf8.count
            - (phrase.utf8.lastIndex(of: 0x0A).map { phrase.utf8.distance(from: phrase.utf8.startIndex, to: $0) } ?? 0)
        let gap = lastLine + address.description.utf8.count + field.utf8.count > 70 ? "\r\n " : " "
        line("\(field): \(phrase)\(gap)<\(address)>")
    }

    private mutating func write(unstructured value: String, field: String) throws(ComposeError) {
        try Self.check(value, field: field)
        line("\(field): \(Self.unstructured(value, room: 76 - field.utf8.count - 2))")
    }

    /// The thread from its beginning, shortened in the middle as RFC 5322 allows programs to.
    private mutating func write(references: [String]) {
        guard !references.isEmpty else { return }
        let kept = references.count > 21 ? references.prefix(1) + references.suffix(20) : references[...]
        line("References: " + kept.map { "<\($0)>" }.joined(separator: "\r\n "))
    }

    private static func check(_ value: String, field: String) throws(ComposeError) {
        guard value.utf8.allSatisfy({ $0 != 0x0A && $0 != 0x0D && $0 != 0 }) else { throw .lineBreak(field: field) }
    }

    static func isMessageID(_ id: String) -> Bool {
        let isPrintable = id.utf8.allSatisfy {
            (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">")
        }
        let at = id.utf8.firstIndex(of: UInt8(ascii: "@"))
        return isPrintable && (3...900).contains(id.utf8.count) && at != nil && at != id.utf8.startIndex
            && id.utf8.last != UInt8(ascii: "@")
    }

    /// A display name: as it is, quoted, or in encoded words (RFC 5322 §3.2.5, RFC 2047 §5).
    private static func phrase(_ name: String, room: Int) -> String {
        let isPlain = name.utf8.allSatisfy { (0x20...0x7E).contains($0) }
        guard isPlain, name.utf8.count <= min(room, 60), !name.mayHoldEncodedWord else { return encodedWords(name) }
        let isAtoms = name.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x20, 0x2D, 0x5F: true
            default: false
            }
        }
        if isAtoms, name.utf8.first != 0x20, name.utf8.last != 0x20 { return name }
        return "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    private static func unstructured(_ value: String, room: Int) -> String {
        let isPlain = value.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !value.mayHoldEncodedWord
        let isTrimmed = value.utf8.first != 0x20 && value.utf8.last != 0x20
        guard isPlain, isTrimmed else { return encodedWords(value) }
        if value.utf8.count <= room { return value }
        // Folded at spaces; a word that no line can hold is encoded, which can be cut anywhere.
        var folded = ""
        var left = room
        for word in value.split(separator: " ", omittingEmptySubsequences: false) {
            if word.utf8.count > 900 || (word.isEmpty && folded.isEmpty) { return encodedWords(value) }
            if !folded.isEmpty {
                let breaks = word.utf8.count + 1 > left && !word.isEmpty
                folded += breaks ? "\r\n " : " "
                left = breaks ? 76 : left - 1
            }
            folded += word
            left -= word.utf8.count
        }
        // A line of nothing but spaces would end the header for some readers.
        return folded.contains("  ") ? encodedWords(value) : folded
    }

    /// RFC 2047, UTF-8 in base64, cut between characters: 39 bytes a word, so that every line stays within 76.
    private static func encodedWords(_ text: String) -> String {
        var words: [String] = []
        var chunk: [UInt8] = []
        for scalar in text.unicodeScalars {
            let utf8 = Array(String(scalar).utf8)
            if chunk.count + utf8.count > 39 {
                words.append("=?utf-8?B?\(Data(chunk).base64EncodedString())?=")
                chunk = []
            }
            chunk += utf8
        }
        if !chunk.isEmpty || words.isEmpty { words.append("=?utf-8?B?\(Data(chunk).base64EncodedString())?=") }
        return words.joined(separator: "\r\n ")
    }

    // MARK: - Body

    private mutating func write(alternatives: [TextBody], boundary: String) {
        guard alternatives.count > 1 else {
            write(alternatives[0])
            return
        }
        line("Content-Type: multipart/alternative;")
        line(" boundary=\"\(boundary)\"")
        line("")
        for alternative in alternatives {
            line("--\(boundary)")
            write(alternative)
            line("")
        }
        line("--\(boundary)--")
    }

    private mutating func write(_ text: TextBody) {
        line("Content-Type: \(text.type); charset=utf-8")
        line("Content-Transfer-Encoding: \(text.encoding)")
        line("")
        bytes += text.encoded
    }

    private mutating func line(_ text: String) {
        bytes += text.utf8
        bytes += [0x0D, 0x0A]
    }

    /// A boundary that no content holds. It comes from the Message-ID, so that every try gives the same bytes; a mail
    /// that quotes it anyway gets the next one.
    private func boundary(_ role: String, absentFrom contents: [[UInt8]]) -> String {
        var round = 0
        while true {
            let boundary = "=_\(mark)_\(role)\(round)"
            if !contents.contains(where: { $0.holds(boundary) }) { return boundary }
            round += 1
        }
    }

    /// FNV-1a over the id: no secret, only different for different mails.
    private static func mark(of messageID: String) -> String {
        let hash = messageID.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return String(hash, radix: 36)
    }

    // MARK: - Date

    /// RFC 5322 §3.3, in UTC. Written by hand: a formatter costs more than the rest of the mail.
    static func rfc5322(_ date: Date) -> String {
        let seconds = Int(date.timeIntervalSince1970.rounded(.down))
        let days = seconds.quotient(dividingBy: 86_400)
        let clock = seconds - days * 86_400
        let (year, month, day) = civil(days: days)
        let names = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let weekday = names[days - days.quotient(dividingBy: 7) * 7]
        return "\(weekday), \(day) \(months[month - 1]) \(year) "
            + "\(twoDigits(clock / 3_600)):\(twoDigits(clock / 60 % 60)):\(twoDigits(clock % 60)) +0000"
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// Days since 1970-01-01 to a date of the Gregorian calendar: years counted from 1 March, in cycles of 400.
    private static func civil(days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = shifted.quotient(dividingBy: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }
}

extension Int {
    /// Rounded towards minus infinity, for moments before 1970.
    fileprivate func quotient(dividingBy divisor: Int) -> Int {
        self >= 0 ? self / divisor : -((divisor - 1 - self) / divisor)
    }
}

extension [UInt8] {
    fileprivate func holds(_ text: String) -> Bool {
        let wanted = Array(text.utf8)
        return withUnsafeBytes { here in
            guard let base = here.baseAddress else { return false }
            var at = 0
            while at + wanted.count <= here.count,
                let found = memchr(base + at, Int32(wanted[0]), here.count - wanted.count - at + 1)
            {
                at = UnsafeRawPointer(found) - base
                if here[at + 1] == wanted[1], here[at..<(at + wanted.count)].elementsEqual(wanted) { return true }
                at += 1
            }
            return false
        }
    }
}
