/// How far the reader looks; what lies beyond is left out. Every limit has its reason.
enum ReadingLimits {
    /// Bytes of readable text that are looked at: a lead is told in a page, threads of a hundred mails are not read.
    static let textBytes = 256 * 1024
    /// Lines of a header block in a body: twenty fields, some of them folded.
    static let headerBlockLines = 60
    /// Bytes of an attribution line put together from its parts: two long names and a date.
    static let attributionBytes = 400
    /// Mailboxes of one header in a body: a customer writes to a department, not to a list.
    static let mailboxesPerHeader = 50
    /// Mails in a mail; deeper ones are left to a person.
    static let forwardDepth = 10
    /// Bytes that are read again, all inner mails together: each is read by itself, and each lies in the one around it.
    static let nestedBytes = 128 * 1024
    /// Words that lead finders look at.
    static let leadWords = 4_000
    /// Candidate conversation tokens of one message.
    static let threadTokens = 20
    /// Bytes of an attached list of customers: a hundred thousand lines.
    static let listBytes = 16 * 1024 * 1024
    /// One-time codes that are looked for in the text of a mail: an answer quotes one.
    static let codes = 3
    /// Leads of one mail: a partner passes on a handful; a list of more is an address list.
    static let leadsPerMail = 12
    /// Bytes of a note in which several leads are looked for.
    static let splitBytes = 32 * 1024
    /// Words of one text that name goods: they are compared with each other.
    static let goodsPerText = 100
    /// Runs of digits of one text that are taken for telephone numbers, and looked at by the library.
    static let phoneRuns = 150
    /// Words to each side that a sentence has at most; beyond them nothing is said of the same thing.
    static let sentenceWords = 120
    /// Needs of one lead: more is a catalogue.
    static let needs = 12
}
