public import WaggleReferral
public import WaggleTransport

/// Finds the words for what was decided. Start here: ``write(_:for:replyAddress:)``.
public struct Writer: Sendable {
    private let library: TemplateLibrary
    private let exchange: Exchange
    /// By the code of a language.
    private let competenceNames: [String: [Competence: String]]
    private let ownWords: [String: OwnWords]

    /// - Parameter competenceNames: What the exchange calls each trade in a language, as the head of a line: "Laptops".
    public init(
        library: TemplateLibrary,
        exchange: Exchange,
        competenceNames: (_ language: String) -> [Competence: String]
    ) {
        self.library = library
        self.exchange = exchange
        var names: [String: [Competence: String]] = [:]
        var words: [String: OwnWords] = [:]
        for language in library.languages {
            let called = competenceNames(language.code)
            names[language.code] = called
            words[language.code] = OwnWords(
                of: language,
                templates: library.sources(of: language.code),
                names: called,
                exchange: exchange
            )
        }
        self.competenceNames = names
        ownWords = words
    }

    /// Words of our own in a language, which name nobody: see ``RedactionCheck``.
    public func ownWords(in language: String) -> OwnWords {
        guard let words = ownWords[library.language(for: [language]).code] else {
            preconditionFailure("Every language of the library has its words.")
        }
        return words
    }

    /// Pure: the same note for the same reader is the same letter.
    ///
    /// - Parameter replyAddress: Where an answer to this letter is heard: the address with the token. A mail
    ///   program is offered it in `mailto:` links; the decision stands in the body of such a mail.
    public func write(_ note: Note, for reader: Reader, replyAddress: MailAddress) -> Letter {
        var language = library.language(for: reader.languages)
        var context = context(for: reader, in: language)
        var values = NoteValues(note, context)
        if !library.has(values.template, in: language) {
            // A language need not have the letters for those who run the exchange: then all of such a letter is English.
            language = .english
            context = self.context(for: reader, in: language)
            values = NoteValues(note, context)
        }
        let common = CommonValues(
            greeting: (values.greeting ?? reader.name)?.line(),
            exchange: exchange.name,
            address: exchange.address.description,
            contact: exchange.contact.isEmpty ? nil : exchange.contact,
            replyLink: "mailto:\(replyAddress.percentEncoded)",
            part: note.part.map { PartLabelValues($0, context) }
        )
        let page = Page(note: values.values, common: common)
        let rendered = library.render(page, as: values.template, in: language)
        return Letter(
            kind: values.template.rawValue,
            language: language.code,
            subject: rendered.subject,
            text: rendered.text,
            html: rendered.html,
            attachments: values.attachments
        )
    }
}

extension Writer {
    private func context(for reader: Reader, in language: LetterLanguage) -> WritingContext {
        WritingContext(
            reader: reader,
            language: language,
            competenceNames: competenceNames[language.code] ?? [:]
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
