import CGMime
import Foundation

/// The MIME tree of one message, read into its leaf parts.
///
/// GMime gets the content headers and the body; every other header field was read before and cannot make it slow.
/// Attached mails are cut out as bytes and decoded as mails of their own.
struct PartTree {
    private let body: UnsafeRawBufferPointer
    private let contentHeaders: [UInt8]
    private let options: OpaquePointer
    private let depth: Int
    private(set) var left: MIMEAllowance
    /// No attached mail is opened then.
    private var isTooDeep = false

    private var parts: [MailMessage.Part] = []
    private var warnings: [MIMEWarning] = []
    private var alternatives = 0

    init(
        bytes: UnsafeRawBufferPointer,
        fields: HeaderFields,
        options: OpaquePointer,
        depth: Int,
        left: MIMEAllowance
    ) {
        body = UnsafeRawBufferPointer(rebasing: bytes[fields.bodyStart...])
        contentHeaders = Self.contentHeaders(of: fields, in: bytes)
        self.options = options
        self.depth = depth
        self.left = left
    }

    /// The first of each field that says how to read the body. GMime would take the last of several; mail programs and
    /// mail houses take the first.
    private static func contentHeaders(of fields: HeaderFields, in bytes: UnsafeRawBufferPointer) -> [UInt8] {
        var header = Array("MIME-Version: 1.0\n".utf8)
        let names: [StaticString] = ["content-type", "content-transfer-encoding", "content-disposition"]
        for name in names {
            guard let field = fields.fields.first(where: { bytes.spells(name, in: $0.name) }) else { continue }
            header += bytes[field.name]
            header.append(0x3A)
            header += bytes[field.value]
            if header.last != 0x0A { header.append(0x0A) }
        }
        header.append(0x0A)
        return header
    }

    mutating func read(into message: inout MailMessage, noticing noticed: Noticed) {
        defer {
            message.parts = parts
            message.warnings += noticed.warnings + warnings
        }
        guard !body.allSatisfy({ $0 == 0x0A || $0 == 0x0D || $0 == 0x20 || $0 == 0x09 }) else { return }
        let body = UnsafeRawBufferPointer(rebasing: body[..<floodStart])
        if body.count < self.body.count {
            warnings.append(.init("The mail has too many parts or part headers; the rest was not read.", kind: .cut))
        }
        guard let buffer = g_byte_array_sized_new(guint(contentHeaders.count + body.count)) else { return }
        contentHeaders.withUnsafeBufferPointer { _ = g_byte_array_append(buffer, $0.baseAddress, guint($0.count)) }
        _ = g_byte_array_append(buffer, body.bindMemory(to: UInt8.self).baseAddress, guint(body.count))
        // The stream owns the array from here on, the parser and the parts own the stream.
        let stream = g_mime_stream_mem_new_with_byte_array(buffer)
        defer { g_object_unref(stream) }
        let parser = g_mime_parser_new_with_stream(stream)
        defer { g_object_unref(parser) }
        guard let root = g_mime_parser_construct_part(parser, options) else {
            warnings.append(.init("The body could not be parsed.", kind: .damaged))
            return
        }
        defer { g_object_unref(root) }
        let whole = UnsafeRawBufferPointer(start: buffer.pointee.data, count: Int(buffer.pointee.len))
        isTooDeep = Self.depth(of: root) > MIMELimits.partDepth
        walk(root, in: whole, at: 0, boundaries: [], within: nil)
    }

    /// Where the line begins that is one too many; the end of the body in every honest mail. See
    /// ``MIMELimits/boundaryLines`` and ``MIMELimits/partHeaderLines``.
    private var floodStart: Int {
        // A boundary line has three bytes at least, as has a header line; a mail of one part may have as many as it likes.
        guard body.count / 3 > min(MIMELimits.boundaryLines, MIMELimits.partHeaderLines), mayHaveParts else {
            return body.count
        }
        var boundaries = 0
        var headers = 0
        var at = 0
        while at < body.count {
            let end = HeaderFields.lineEnd(body, from: at)
            if at + 1 < end, body[at] == 0x2D, body[at + 1] == 0x2D { boundaries += 1 }
            headers = HeaderFields.isField(body, at: at..<end) ? headers + 1 : 0
            if boundaries > MIMELimits.boundaryLines || headers > MIMELimits.partHeaderLines { return at }
            at = end
        }
        return body.count
    }

    private var mayHaveParts: Bool {
        contentHeaders.withUnsafeBytes { bytes in
            bytes.indices.contains { at in
                bytes[at] | 0x20 == 0x6D  // m
                    && (bytes.spells("multipart", in: at..<min(at + 9, bytes.count))
                        || bytes.spells("message/", in: at..<min(at + 8, bytes.count)))
            }
        }
    }

    /// How many parts and mails lie in each other, at most.
    private static func depth(of root: Object) -> Int {
        var deepest = 0
        var open: [(object: Object, level: Int)] = [(root, 1)]
        while let (object, level) = open.popLast() {
            deepest = max(deepest, level)
            if let multipart = waggle_as_multipart(object) {
                for index in 0..<g_mime_multipart_get_count(multipart) {
                    if let part = g_mime_multipart_get_part(multipart, index) { open.append((part, level + 1)) }
                }
            } else if let part = waggle_as_message_part(object), let message = g_mime_message_part_get_message(part),
                let inner = g_mime_message_get_mime_part(message)
            {
                open.append((inner, level + 1))
            }
        }
        return deepest
    }

    // MARK: - Walking

    private typealias Object = UnsafeMutablePointer<GMimeObject>

    private mutating func walk(
        _ object: Object,
        in whole: UnsafeRawBufferPointer,
        at level: Int,
        boundaries: [[UInt8]],
        within alternative: Int?
    ) {
        guard level < MIMELimits.partDepth else {
            warnings.append(.init("Parts are nested deeper than \(MIMELimits.partDepth).", kind: .cut))
            return
        }
        if let multipart = waggle_as_multipart(object) {
            walk(multipart, as: object, in: whole, at: level, boundaries: boundaries, within: alternative)
            return
        }
        guard left.parts > 0 else {
            warn(once: .init("The mail has more than \(MIMELimits.parts) parts.", kind: .cut))
            return
        }
        left.parts -= 1
        let leaf = Leaf(object)
        var content: MailMessage.Part.Content
        if waggle_as_message_part(object) != nil {
            content = attached(transferDecoded(messageBytes(of: object, in: whole, boundaries: boundaries), leaf))
        } else if let part = waggle_as_part(object), let range = Self.contentRange(of: part, in: whole) {
            content = self.content(of: leaf, in: UnsafeRawBufferPointer(rebasing: whole[range]))
        } else {
            content = .data(Data())
        }
        let isText = if case .text = content { true } else if case .html = content { true } else { false }
        // Text with a file name is part of what is read only where it comes first; Apple Mail shows later ones too,
        // but they are files.
        let isAttachment = leaf.isMarkedAttachment || (leaf.fileName != nil && !(isText && parts.isEmpty))
        if leaf.contentType == "application/pkcs7-mime" || leaf.contentType == "application/x-pkcs7-mime" {
            warn(once: .init("The mail is encrypted or sealed (S/MIME) and cannot be read.", kind: .damaged))
        }
        parts.append(
            .init(
                contentType: leaf.contentType,
                fileName: leaf.fileName,
                isAttachment: isAttachment,
                content: content,
                alternatives: alternative
            )
        )
    }

    private mutating func walk(
        _ multipart: UnsafeMutablePointer<GMimeMultipart>,
        as object: Object,
        in whole: UnsafeRawBufferPointer,
        at level: Int,
        boundaries: [[UInt8]],
        within alternative: Int?
    ) {
        let type = Leaf.contentType(of: object)
        if type == "multipart/encrypted" {
            warn(once: .init("The mail is encrypted and cannot be read.", kind: .damaged))
        }
        var alternative = alternative
        if type == "multipart/alternative", alternative == nil {
            alternatives += 1
            alternative = alternatives
        }
        let count = g_mime_multipart_get_count(multipart)
        if count == 0, let prologue = g_mime_multipart_get_prologue(multipart), left.parts > 0 {
            // QUIRK: a multipart whose boundary never comes. What stands there is all there is to read.
            left.parts -= 1
            let text = CharsetText.decode(
                UnsafeRawBufferPointer(start: prologue, count: strlen(prologue)),
                charset: nil
            )
            parts.append(
                .init(contentType: "text/plain", fileName: nil, isAttachment: false, content: .text(limited(text.text)))
            )
        }
        let boundary = g_mime_multipart_get_boundary(multipart).map {
            Array(UnsafeRawBufferPointer(start: $0, count: strlen($0)))
        }
        let open = boundary.map { boundaries + [$0] } ?? boundaries
        for index in 0..<count {
            guard let child = g_mime_multipart_get_part(multipart, index) else { continue }
            walk(child, in: whole, at: level + 1, boundaries: open, within: alternative)
        }
    }

    private mutating func warn(once warning: MIMEWarning) {
        if !warnings.contains(warning) { warnings.append(warning) }
    }

    // MARK: - Contents

    private mutating func content(of leaf: Leaf, in encoded: UnsafeRawBufferPointer) -> MailMessage.Part.Content {
        if leaf.isMessage {
            return attached(transferDecoded(encoded, leaf))
        }
        if leaf.isText, encoded.count <= MIMELimits.attachmentBytes {
            return text(of: leaf, encoded)
        }
        guard encoded.count <= MIMELimits.attachmentBytes / 3 * 4 else {
            warnings.append(.init("part \(parts.count + 1): too large to be decoded", kind: .cut))
            return .data(Data())
        }
        return .data(Data(transferDecoded(encoded, leaf)))
    }

    private mutating func text(of leaf: Leaf, _ encoded: UnsafeRawBufferPointer) -> MailMessage.Part.Content {
        let bytes = transferDecoded(encoded, leaf)
        let decoded = bytes.withUnsafeBytes { bytes in
            let charset = leaf.charset ?? (leaf.contentType == "text/html" ? HTMLText.statedCharset(in: bytes) : nil)
            return CharsetText.decode(bytes, charset: charset)
        }
        if let guess = decoded.guess {
            warnings.append(.init("part \(parts.count + 1): \(guess)"))
        }
        let text = limited(decoded.text)
        if leaf.contentType == "text/html" { return .html(text) }
        return .text(leaf.isFlowed ? FlowedText.joined(text, deletesSpace: leaf.deletesSpace) : text)
    }

    private mutating func limited(_ text: String) -> String {
        guard text.utf8.count > MIMELimits.textBytes else { return text }
        warnings.append(.init("part \(parts.count + 1): the text is cut after 1 MiB", kind: .cut))
        return String(decoding: text.utf8.prefix(MIMELimits.textBytes), as: UTF8.self)
    }

    private mutating func attached(_ bytes: [UInt8]) -> MailMessage.Part.Content {
        guard depth < MIMELimits.messageDepth else {
            warnings.append(
                .init("Mails are attached to each other deeper than \(MIMELimits.messageDepth).", kind: .cut)
            )
            return .data(Data(bytes))
        }
        // GMime builds all levels each time one is taken out.
        guard !isTooDeep else {
            warn(once: .init("Parts are nested deeper than \(MIMELimits.partDepth).", kind: .cut))
            return .data(Data(bytes))
        }
        guard bytes.count <= left.attachedBytes else {
            warnings.append(.init("Mails in mails are too large together; the inner ones were not read.", kind: .cut))
            return .data(Data(bytes))
        }
        left.attachedBytes -= bytes.count
        let message = bytes.withUnsafeBytes {
            GMimeDecoder.decode($0, attachedAt: depth + 1, left: &left)
        }
        return .message(AttachedMessage(message: message, bytes: Data(bytes)))
    }

    // MARK: - Bytes

    private static func contentRange(
        of part: UnsafeMutablePointer<GMimePart>,
        in whole: UnsafeRawBufferPointer
    ) -> Range<Int>? {
        var start: gint64 = 0
        var end: gint64 = 0
        guard waggle_content_range(part, &start, &end), start >= 0, start <= whole.count else { return nil }
        // GMime writes -1 for "to the end of the stream".
        return Int(start)..<(end < start ? whole.count : min(Int(end), whole.count))
    }

    /// The bytes of an attached mail: from behind the blank line that ends the part's own headers to the next boundary
    /// of any multipart around it. GMime would write them anew, with other line ends.
    private func messageBytes(
        of object: Object,
        in whole: UnsafeRawBufferPointer,
        boundaries: [[UInt8]]
    ) -> UnsafeRawBufferPointer {
        guard let start = Self.messageStart(of: object, in: whole) else { return .init(start: nil, count: 0) }
        var at = start
        while at < whole.count {
            if whole[at] == 0x2D, at + 1 < whole.count, whole[at + 1] == 0x2D {
                let line = whole[(at + 2)...]
                if boundaries.contains(where: { line.starts(with: $0) }) { break }
            }
            at = HeaderFields.lineEnd(whole, from: at)
        }
        // The line break before a boundary belongs to the boundary (RFC 2046 §5.1.1).
        if at < whole.count {
            if at > start, whole[at - 1] == 0x0A { at -= 1 }
            if at > start, whole[at - 1] == 0x0D { at -= 1 }
        }
        return UnsafeRawBufferPointer(rebasing: whole[start..<at])
    }

    private static func messageStart(of object: Object, in whole: UnsafeRawBufferPointer) -> Int? {
        if let last = headerOffsets(of: object).max() {
            var at = last
            while at < whole.count {
                let end = HeaderFields.lineEnd(whole, from: at)
                if whole[at..<end].allSatisfy({ $0 == 0x0A || $0 == 0x0D }) { return end }
                at = end
            }
            return at
        }
        // A child of multipart/digest may have no headers of its own; then the mail begins with its first one.
        guard let part = waggle_as_message_part(object), let message = g_mime_message_part_get_message(part),
            let inner = waggle_message_as_object(message)
        else { return nil }
        let content = g_mime_message_get_mime_part(message).map(headerOffsets) ?? []
        return (headerOffsets(of: inner) + content).min()
    }

    private static func headerOffsets(of object: Object) -> [Int] {
        guard let headers = g_mime_object_get_header_list(object) else { return [] }
        return (0..<g_mime_header_list_get_count(headers)).compactMap { index in
            guard let header = g_mime_header_list_get_header_at(headers, index) else { return nil }
            let offset = Int(g_mime_header_get_offset(header))
            return offset >= 0 ? offset : nil
        }
    }

    private mutating func transferDecoded(_ encoded: UnsafeRawBufferPointer, _ leaf: Leaf) -> [UInt8] {
        switch leaf.encoding {
        case GMIME_CONTENT_ENCODING_BASE64, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE, GMIME_CONTENT_ENCODING_UUENCODE:
            if TransferDamage.isFound(in: encoded, encoding: leaf.encoding) {
                warnings.append(.init("part \(parts.count + 1): damaged \(leaf.encodingName)", kind: .damaged))
            }
            return TransferDamage.decoded(encoded, encoding: leaf.encoding)
        default:
            return Array(encoded)
        }
    }
}

/// What the headers of a leaf part say about it.
private struct Leaf {
    let contentType: String
    let fileName: String?
    let isMarkedAttachment: Bool
    let encoding: GMimeContentEncoding
    let charset: String?
    let isFlowed: Bool
    let deletesSpace: Bool

    init(_ object: UnsafeMutablePointer<GMimeObject>) {
        contentType = Self.contentType(of: object)
        fileName = Self.fileName(of: object)
        let disposition = g_mime_object_get_disposition(object).map { String(cString: $0) }
        isMarkedAttachment = disposition?.lowercased() == "attachment"
        if let part = waggle_as_part(object) {
            encoding = g_mime_part_get_content_encoding(part)
        } else {
            let header = g_mime_object_get_header(object, "Content-Transfer-Encoding")
            encoding = header.map { g_mime_content_encoding_from_string($0) } ?? GMIME_CONTENT_ENCODING_DEFAULT
        }
        let isText = contentType.hasPrefix("text/")
        charset = isText ? Self.parameter("charset", of: object) : nil
        isFlowed = contentType == "text/plain" && Self.parameter("format", of: object)?.lowercased() == "flowed"
        deletesSpace = isFlowed && Self.parameter("delsp", of: object)?.lowercased() == "yes"
    }

    var isText: Bool { contentType.hasPrefix("text/") && contentType != "text/rtf" }

    /// A mail, whatever it is labelled: GMime leaves base64 ones closed, and some programs send files.
    var isMessage: Bool {
        contentType == "message/rfc822" || contentType == "message/global" || contentType == "message/news"
            || (fileName?.lowercased().hasSuffix(".eml") == true && !contentType.hasPrefix("multipart/"))
    }

    var encodingName: String {
        g_mime_content_encoding_to_string(encoding).map { String(cString: $0) } ?? "encoding"
    }

    static func contentType(of object: UnsafeMutablePointer<GMimeObject>) -> String {
        guard let type = g_mime_object_get_content_type(object), let main = type.pointee.type,
            let sub = type.pointee.subtype
        else { return "text/plain" }
        let stated = "\(String(cString: main))/\(String(cString: sub))".lowercased()
        // QUIRK: "Content-Type: text" has no subtype. GMime falls back to octet-stream, people mean text.
        if stated == "application/octet-stream", let header = g_mime_object_get_header(object, "Content-Type"),
            String(cString: header).prefix(while: { $0 != ";" }).lowercased()[...].trimmedASCII == "text"
        {
            return "text/plain"
        }
        return HeaderText.plain(stated)
    }

    private static func parameter(_ name: String, of object: UnsafeMutablePointer<GMimeObject>) -> String? {
        g_mime_object_get_content_type_parameter(object, name).map { String(cString: $0) }
    }

    /// The name without any folder: it is shown, and must never become a path.
    private static func fileName(of object: UnsafeMutablePointer<GMimeObject>) -> String? {
        let stated = g_mime_object_get_content_disposition_parameter(object, "filename").map { String(cString: $0) }
        guard let name = stated ?? parameter("name", of: object) else { return nil }
        let decoded = EncodedWords.decoded(name)
        let last = decoded.split { $0 == "/" || $0 == "\\" }.last.map { HeaderText.plain(String($0)) }
        return last.flatMap { $0.isEmpty ? nil : $0 }
    }
}

/// Base64, quoted-printable and uuencode, and whether they are whole.
private enum TransferDamage {
    static func decoded(_ encoded: UnsafeRawBufferPointer, encoding: GMimeContentEncoding) -> [UInt8] {
        var input = encoded
        var state = GMimeEncoding()
        g_mime_encoding_init_decode(&state, encoding)
        if encoding == GMIME_CONTENT_ENCODING_UUENCODE {
            // GMime expects its caller to have found the "begin" line.
            input = UnsafeRawBufferPointer(rebasing: encoded[HeaderFields.lineEnd(encoded, from: 0)...])
            state.state |= GMIME_UUDECODE_STATE_BEGIN
        }
        let room = g_mime_encoding_outlen(&state, input.count)
        return [UInt8](unsafeUninitializedCapacity: room) { output, count in
            count = output.withMemoryRebound(to: CChar.self) { output in
                g_mime_encoding_flush(
                    &state,
                    input.bindMemory(to: CChar.self).baseAddress,
                    input.count,
                    output.baseAddress
                )
            }
        }
    }

    static func isFound(in encoded: UnsafeRawBufferPointer, encoding: GMimeContentEncoding) -> Bool {
        switch encoding {
        case GMIME_CONTENT_ENCODING_BASE64: isBrokenBase64(encoded)
        case GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE: isBrokenQuotedPrintable(encoded)
        default: false
        }
    }

    private static func isBrokenBase64(_ encoded: UnsafeRawBufferPointer) -> Bool {
        var digits = 0
        for byte in encoded {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2F, 0x3D: digits += 1
            case 0x0A, 0x0D, 0x20, 0x09: break
            default: return true
            }
        }
        return digits % 4 != 0
    }

    private static func isBrokenQuotedPrintable(_ encoded: UnsafeRawBufferPointer) -> Bool {
        var at = 0
        while at < encoded.count, let base = encoded.baseAddress,
            let found = memchr(base + at, 0x3D, encoded.count - at)
        {
            let equals = UnsafeRawPointer(found) - base
            let rest = encoded[(equals + 1)...].prefix(2)
            let isBreak =
                rest.isEmpty || rest.first == 0x0A || rest.first == 0x0D || rest.first == 0x20 || rest.first == 0x09
            let isHex = rest.count == 2 && rest.allSatisfy { isxdigit(Int32($0)) != 0 }
            if !isBreak, !isHex { return true }
            at = equals + 1
        }
        return false
    }
}
