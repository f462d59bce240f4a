import CGMime
public import Foundation

extension MailMessage {
    /// Decodes a mail as it came, whatever it is. See ``GMimeDecoder``.
    public init(decoding bytes: Data) {
        self = GMimeDecoder.decode(bytes)
    }
}

/// Bytes to ``MailMessage``, with GMime 3.
///
/// GMime takes the MIME tree apart and knows transfer encodings, parameters and address lists. Around it stands what
/// a mail from anywhere needs: limits, header fields read without trust in their number, charsets that lie.
/// Any bytes give a message; calls from several threads do not disturb each other.
public enum GMimeDecoder {
    public static func decode(_ bytes: Data) -> MailMessage {
        _ = isReady
        var left = MIMEAllowance()
        return bytes.withUnsafeBytes { decode($0, attachedAt: 0, left: &left) }
    }

    /// GMime wants to be initialised once; a static constant is made once, whichever thread comes first.
    private static let isReady: Bool = {
        g_mime_init()
        return true
    }()

    /// - Parameters:
    ///   - depth: 0 for the mail itself, 1 for a mail attached to it, and so on.
    ///   - left: Shared by a mail and all mails attached to it.
    package static func decode(
        _ bytes: UnsafeRawBufferPointer,
        attachedAt depth: Int,
        left: inout MIMEAllowance
    ) -> MailMessage {
        let hasOldMacLines = !bytes.isEmpty && !bytes.contains(0x0A) && bytes.contains(0x0D)
        guard hasOldMacLines else {
            return decodeLines(bytes, attachedAt: depth, left: &left)
        }
        // QUIRK: line ends of CR alone, from old Macs and broken gateways. GMime knows only LF and CRLF.
        let lines = bytes.map { $0 == 0x0D ? 0x0A : $0 }
        return lines.withUnsafeBytes { decodeLines($0, attachedAt: depth, left: &left) }
    }

    private static func decodeLines(
        _ bytes: UnsafeRawBufferPointer,
        attachedAt depth: Int,
        left: inout MIMEAllowance
    ) -> MailMessage {
        let options = g_mime_parser_options_new()
        defer { g_mime_parser_options_free(options) }
        guard let options else { return MailMessage() }

        let fields = HeaderFields(scanning: bytes)
        let noticed = Noticed()
        noticed.listen(to: options)
        var message = MailMessage()
        HeaderDecoding(text: HeaderText(options: options), noticed: noticed).decode(fields, of: bytes, into: &message)

        guard bytes.count <= MIMELimits.messageBytes else {
            message.warnings.append(.init("The mail is larger than 50 MiB; only its headers were read.", kind: .cut))
            return message
        }
        var tree = PartTree(bytes: bytes, fields: fields, options: options, depth: depth, left: left)
        tree.read(into: &message, noticing: noticed)
        left = tree.left
        message.warnings = Array(message.warnings.prefix(MIMELimits.warnings))
        return message
    }
}

/// Collects what GMime finds wrong while it parses.
final class Noticed {
    private(set) var faults: Set<UInt32> = []

    func listen(to options: OpaquePointer) {
        g_mime_parser_options_set_warning_callback(
            options,
            { _, fault, _, noticed in
                guard let noticed else { return }
                Unmanaged<Noticed>.fromOpaque(noticed).takeUnretainedValue().faults.insert(fault.rawValue)
            },
            Unmanaged.passUnretained(self).toOpaque()
        )
    }

    /// Runs a parse and tells whether GMime complained of one thing during it.
    func complains<Result>(of fault: GMimeParserWarning, during parse: () -> Result) -> (Result, Bool) {
        faults.remove(fault.rawValue)
        let result = parse()
        return (result, faults.contains(fault.rawValue))
    }

    var warnings: [MIMEWarning] {
        let known: [(GMimeParserWarning, String, MIMEWarning.Kind)] = [
            (GMIME_WARN_MALFORMED_MULTIPART, "The parts of the mail are not put together correctly.", .damaged),
            (GMIME_WARN_TRUNCATED_MESSAGE, "The mail ends before its last part does.", .damaged),
            (GMIME_CRIT_MULTIPART_WITHOUT_BOUNDARY, "A multipart has no boundary.", .damaged),
            (GMIME_CRIT_NESTING_OVERFLOW, "Parts are nested deeper than GMime reads.", .cut),
        ]
        return known.filter { faults.contains($0.0.rawValue) }.map { MIMEWarning($0.1, kind: $0.2) }
    }
}

/// Header fields to the values of a ``MailMessage``.
private struct HeaderDecoding {
    let text: HeaderText
    let noticed: Noticed

    func decode(_ fields: HeaderFields, of bytes: UnsafeRawBufferPointer, into message: inout MailMessage) {
        message.headers.reserveCapacity(fields.fields.count)
        var messageIDs: [String] = []
        var subject: String?
        var date: String?
        for field in fields.fields {
            let value = Self.unfolded(bytes, field.value)
            message.headers.append(
                .init(name: String(decoding: bytes[field.name], as: UTF8.self), value: value)
            )
            let name = field.name
            switch name.count {
            case 2 where bytes.spells("to", in: name): message.to += text.mailboxes(value)
            case 2 where bytes.spells("cc", in: name): message.cc += text.mailboxes(value)
            case 4 where bytes.spells("from", in: name): message.from += authors(value)
            case 4 where bytes.spells("date", in: name): date = date ?? value
            case 6 where bytes.spells("sender", in: name): message.sender = message.sender ?? authors(value).first
            case 7 where bytes.spells("subject", in: name): subject = subject ?? value
            case 8 where bytes.spells("reply-to", in: name): message.replyTo += text.mailboxes(value)
            case 10 where bytes.spells("message-id", in: name): messageIDs += HeaderText.ids(value).prefix(1)
            case 10 where bytes.spells("references", in: name): message.references += HeaderText.ids(value)
            case 11 where bytes.spells("in-reply-to", in: name): message.inReplyTo += HeaderText.ids(value)
            default: break
            }
        }
        message.subject = subject.map(HeaderText.phrase) ?? ""
        message.date = date.flatMap(HeaderText.date)
        // Two different ids identify nothing (faults 47).
        message.messageID = Set(messageIDs).count == 1 ? messageIDs.first : nil
        message.warnings = warnings(of: fields, date: date, message: message, messageIDs: messageIDs)
    }

    /// Mailboxes of From or Sender. Where GMime had to skip something to find them, the whole value is added as one
    /// more author without a valid address, so that a From which mail houses may read differently proves nobody.
    private func authors(_ value: String) -> [Mailbox] {
        let (found, isBroken) = noticed.complains(of: GMIME_WARN_INVALID_ADDRESS_LIST) { text.mailboxes(value) }
        return isBroken ? found + [Mailbox(name: HeaderText.phrase(value), address: "")] : found
    }

    private func warnings(
        of fields: HeaderFields,
        date: String?,
        message: MailMessage,
        messageIDs: [String]
    ) -> [MIMEWarning] {
        var found: [MIMEWarning] = []
        if fields.isCut {
            found.append(.init("The mail has more than 1 MiB of headers; the rest was left out.", kind: .cut))
        }
        if fields.strayLines > 0 {
            found.append(.init("Lines among the headers that are none: \(fields.strayLines).", kind: .damaged))
        }
        if Set(messageIDs).count > 1 {
            found.append(.init("The mail has several Message-IDs; none was taken.", kind: .damaged))
        }
        if message.from.count > 1 { found.append(.init("The mail names several authors.")) }
        if date != nil, message.date == nil { found.append(.init("The Date header says no possible moment.")) }
        return found
    }

    /// The value without its line breaks (RFC 5322 §2.2.3) and without the spaces around it.
    private static func unfolded(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> String {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        let value = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
        guard value.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return CharsetText.header(value) }
        let joined = value.filter { $0 != 0x0A && $0 != 0x0D }
        return joined.withUnsafeBytes(CharsetText.header)
    }
}
