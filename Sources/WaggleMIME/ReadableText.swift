extension MailMessage {
    /// The text a person reads when opening the mail: of each set of alternatives the plain text, or the visible text of
    /// the HTML where the plain text is missing or only says that there is HTML. Attachments and hidden text are not
    /// part of it. At most ``MIMELimits/readableCharacters`` characters.
    public var readableText: String {
        var texts: [String] = []
        var done: Set<Int> = []
        for part in bodyParts {
            guard let group = part.alternatives else {
                texts.append(part.visibleText)
                continue
            }
            guard done.insert(group).inserted else { continue }
            let forms = bodyParts.filter { $0.alternatives == group }
            let plain = forms.filter(\.isPlainText).map(\.visibleText).joined(separator: "\n")
            if plain.isOnlyAPointer, forms.contains(where: \.isHTML) {
                texts += forms.filter(\.isHTML).map(\.visibleText)
            } else {
                texts.append(plain)
            }
        }
        return Self.joined(texts)
    }

    /// All text/plain of the body; nil when there is none. A decision compares it with ``htmlText``, because a mail can
    /// say one thing to a program and another to a person (faults 62).
    public var plainText: String? {
        let plain = bodyParts.filter(\.isPlainText)
        return plain.isEmpty ? nil : Self.joined(plain.map(\.visibleText))
    }

    /// The visible text of all HTML of the body; nil when there is none.
    public var htmlText: String? {
        let html = bodyParts.filter(\.isHTML)
        return html.isEmpty ? nil : Self.joined(html.map(\.visibleText))
    }

    /// The HTML of the body, taken apart once: ``htmlText``, and what of it the markup says was typed for this mail
    /// (``HTMLText/ownText``); nil when there is no HTML.
    public var htmlTexts: (visible: String, own: String)? {
        let html = bodyParts.compactMap { part in
            if case .html(let source) = part.content { HTMLText(source) } else { nil }
        }
        guard !html.isEmpty else { return nil }
        return (Self.joined(html.map { $0.text() }), Self.joined(html.map(\.ownText)))
    }

    /// Mails attached to this one, in order.
    public var attachedMessages: [AttachedMessage] {
        parts.compactMap { part in
            if case .message(let attached) = part.content { attached } else { nil }
        }
    }

    /// Why there is nothing to read, if there is nothing.
    public var bodyObstacle: BodyObstacle? {
        guard readableText.allSatisfy(\.isWhitespace), attachedMessages.isEmpty else { return nil }
        if parts.contains(where: \.isTNEF) { return .outlookRichText }
        if parts.contains(where: \.isSealed) { return .encrypted }
        return parts.isEmpty ? .empty : .noText
    }

    /// What keeps a mail from being read.
    public enum BodyObstacle: Hashable, Sendable {
        /// Header fields only, or white space.
        case empty
        /// Attachments or pictures, and no word beside them.
        case noText
        /// All is in a `winmail.dat` (TNEF), which only Outlook reads.
        case outlookRichText
        /// PGP or S/MIME, encrypted or opaquely signed.
        case encrypted
    }

    private var bodyParts: [Part] {
        parts.filter { !$0.isAttachment && ($0.isPlainText || $0.isHTML) }
    }

    private static func joined(_ texts: [String]) -> String {
        let text = texts.count == 1 ? texts[0] : texts.filter { !$0.isEmpty }.joined(separator: "\n")
        // The count of bytes is at hand and never less than that of characters.
        return text.utf8.count <= MIMELimits.readableCharacters
            ? text : String(text.prefix(MIMELimits.readableCharacters))
    }
}

extension MailMessage.Part {
    /// A file that carries the whole mail in Microsoft's TNEF.
    public var isTNEF: Bool {
        contentType == "application/ms-tnef" || contentType == "application/vnd.ms-tnef"
            || fileName?.lowercased() == "winmail.dat"
    }

    var isSealed: Bool {
        switch contentType {
        case "application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted": true
        default: false
        }
    }

    fileprivate var isPlainText: Bool {
        guard case .text = content else { return false }
        return contentType == "text/plain" || contentType == "text/enriched" || contentType == "text/markdown"
    }

    fileprivate var isHTML: Bool {
        if case .html = content { true } else { false }
    }

    fileprivate var visibleText: String {
        switch content {
        case .text(let text): text
        case .html(let html): HTMLText.visible(html)
        case .message, .data: ""
        }
    }
}

extension String {
    /// Nothing, or one short sentence that the mail is HTML: a person sees the other alternative then.
    fileprivate var isOnlyAPointer: Bool {
        let words = self[...].trimmedASCII
        return words.isEmpty || (words.utf8.count < 200 && words.lowercased().contains("html") && !words.contains("\n"))
    }
}
