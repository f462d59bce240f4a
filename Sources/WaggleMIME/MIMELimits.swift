/// What a mail may cost. Everything beyond a limit stays in the kept bytes and is named in a warning.
public enum MIMELimits {
    /// Larger messages are kept but only their headers are decoded. A lead is text; what is this big is an attachment.
    public static let messageBytes = 50 * 1_024 * 1_024
    /// Parts within parts. Mail programs write five at most; Dovecot stops at 100 too.
    public static let partDepth = 100
    /// Mails attached to mails attached to mails. A forward of a forward is common, the eleventh is an attack.
    public static let messageDepth = 10
    /// Leaf parts of a message and of all messages attached to it. A digest of a busy list has a hundred.
    public static let parts = 2_000
    /// Bytes of all mails attached to a message, those in another one counted again: each is copied out of the one
    /// around it. Two forwards of the largest message that mail houses take, and room for small ones in them.
    public static let attachedMessageBytes = 64 * 1_024 * 1_024
    /// Lines that could be a boundary; the body ends before the next. GMime needs 5 µs for a part and compares each such
    /// line with every open boundary. As many as parts.
    public static let boundaryLines = 2_000
    /// Header fields of one part, in a row; the body ends before the next. GMime needs 2 µs for each.
    public static let partHeaderLines = 5_000
    /// Header bytes of one message, all fields together. Long chains of mail houses write 50 KiB.
    public static let headerBytes = 1_024 * 1_024
    /// Mailboxes read from one address header. A lead has one author; this many recipients are a list.
    public static let addresses = 1_000
    /// Colons in one address header, each of which may open a group. Real ones have one group, if any.
    public static let addressGroups = 50
    /// Message-IDs read from References. Threads are found by the newest, so the oldest are left out.
    public static let references = 200
    /// Bytes of one text part, decoded. People say what they need in the first lines.
    public static let textBytes = 1_024 * 1_024
    /// Bytes of HTML source that are read. Gumbo needs about 60 times as much memory as its input in the worst case.
    public static let htmlBytes = 2 * 1_024 * 1_024
    /// Elements within elements. Newsletters nest 60 tables; Gumbo searches its open elements one by one.
    public static let htmlDepth = 200
    /// Lines of text made of one HTML source. Cells in cells pass their lines on, so lines times depth is the cost.
    public static let htmlLines = 20_000
    /// Bytes and attributes of one HTML tag. Gumbo compares every attribute of a tag with every other.
    public static let tagBytes = 8 * 1_024
    public static let tagAttributes = 200
    /// Larger attachments are not decoded here; the bytes are in the kept message.
    public static let attachmentBytes = 10 * 1_024 * 1_024
    /// Characters of readable text that are handed on. A reading of more would cost more than it could find.
    public static let readableCharacters = 200_000
    /// Characters of a subject, name or file name. RFC 5322 allows lines of 998.
    public static let phraseCharacters = 998
    /// Recipients read from one delivery report.
    public static let reportedRecipients = 100
    /// Warnings kept for one message; the first are the ones that explain the rest.
    public static let warnings = 50
}

/// What is left of the limits that a message shares with all messages attached to it.
package struct MIMEAllowance {
    package var parts = MIMELimits.parts
    package var attachedBytes: Int

    package init(attachedBytes: Int = MIMELimits.attachedMessageBytes) {
        self.attachedBytes = attachedBytes
    }
}
