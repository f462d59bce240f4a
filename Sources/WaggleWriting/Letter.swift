public import Foundation
public import WaggleTransport

/// A note in words: what a mail program shows. Addresses, threads and transport are the worker's.
public struct Letter: Hashable, Sendable {
    /// The name of its template, for lists and limits: `offer`.
    public var kind: String
    /// The code of the language that it is written in.
    public var language: String
    /// One line. A conversation keeps the subject of its first letter, so that mail programs show it as one.
    public var subject: String
    /// Lines end with LF; the composer of the mail makes CRLF of it.
    public var text: String
    public var html: String
    public var attachments: [Attachment]

    public struct Attachment: Hashable, Sendable {
        public var fileName: String
        /// With its parameters: `text/vcard; charset=utf-8`.
        public var mediaType: String
        public var data: Data

        public init(fileName: String, mediaType: String, data: Data) {
            self.fileName = fileName
            self.mediaType = mediaType
            self.data = data
        }
    }

    public init(kind: String, language: String, subject: String, text: String, html: String, attachments: [Attachment])
    {
        self.kind = kind
        self.language = language
        self.subject = subject
        self.text = text
        self.html = html
        self.attachments = attachments
    }
}

/// Who will read a letter.
public struct Reader: Hashable, Sendable {
    /// For the greeting; nil greets nobody by name.
    public var name: String?
    public var timeZone: TimeZone
    /// BCP 47, the one he likes best first. He is written to in the first for which there are letters, else in English.
    public var languages: [String]

    public init(name: String?, timeZone: TimeZone, languages: [String]) {
        self.name = name
        self.timeZone = timeZone
        self.languages = languages
    }
}

/// The exchange in whose name letters are written.
public struct Exchange: Hashable, Sendable {
    public var name: String
    /// The address that leads are sent to.
    public var address: MailAddress
    /// How to reach the people who run it, as one line: "Questions? ask Meera, +91 …".
    public var contact: String

    public init(name: String, address: MailAddress, contact: String) {
        self.name = name
        self.address = address
        self.contact = contact
    }
}
