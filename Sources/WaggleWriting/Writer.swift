public import WaggleReferral
public import WaggleTransport

/// Finds the words for what was decided. Start here: ``write(_:for:replyAddress:)``.
public struct Writer: Sendable {
    private let library: TemplateLibrary
    private let exchange: Exchange
    private let competenceNames: [Competence: String]
    /// Words of our own, which name nobody: see ``RedactionCheck``.
    public let ownWords: OwnWords

    /// - Parameter competenceNames: What the exchange calls each trade, as the head of a line: "Laptops".
    public init(library: TemplateLibrary, exchange: Exchange, competenceNames: [Competence: String]) {
        self.library = library
        self.exchange = exchange
        self.competenceNames = competenceNames
        ownWords = OwnWords(templates: library, names: competenceNames.values, exchange: exchange)
    }

    /// Pure: the same note for the same reader is the same letter.
    ///
    /// - Parameter replyAddress: Where an answer to this letter is heard: the address with the token. A mail
    ///   program is offered it in `mailto:` links; the decision stands in the body of such a mail.
    public func write(_ note: Note, for reader: Reader, replyAddress: MailAddress) -> Letter {
        let context = WritingContext(reader: reader, competenceNames: competenceNames)
        let values = NoteValues(note, context)
        let common = CommonValues(
            greeting: (values.greeting ?? reader.name)?.line(),
            exchange: exchange.name,
            address: exchange.address.description,
            contact: exchange.contact.isEmpty ? nil : exchange.contact,
            replyLink: "mailto:\(replyAddress.percentEncoded)",
            part: note.part.map { PartLabelValues($0, context) }
        )
        let page = Page(note: values.values, common: common)
        let rendered = library.render(page, as: values.template, in: reader.language)
        return Letter(
            kind: values.template.rawValue,
            subject: rendered.subject,
            text: rendered.text,
            html: rendered.html,
            attachments: values.attachments
        )
    }
}

extension MailAddress {
    /// For a `mailto:` link (RFC 6068 §2). The plus sign stays: it means itself there.
    fileprivate var percentEncoded: String {
        var text = ""
        for byte in description.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "@"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return text
    }
}
