/// What mail programs write around a forwarded or answered mail in one language.
///
/// Pure data: a new language is a file in `Languages/` and a line in ``all``. Case, accents and the
/// dashes around a line do not matter and are left out.
struct ForwardLanguage: Sendable {
    enum Label: Int, Hashable, Sendable, CaseIterable {
        case from
        case to
        case cc
        case bcc
        case date
        case subject
        case replyTo
        /// Known, and of no interest: importance, attachments, organisation.
        case other
    }

    /// BCP 47.
    var code: String
    /// Before the subject of a forward, without the colon.
    var subjectPrefixes: [String] = []
    /// Before the subject of an answer, without the colon.
    var replyPrefixes: [String] = []
    /// A line above a forwarded mail.
    var openings: [String] = []
    /// The beginning of a line above a forwarded mail that goes on with who forwarded it and when, as Lotus Notes writes.
    var forwarders: [String] = []
    /// A line above a mail that was forwarded or answered: old Outlook does not tell them apart.
    var originals: [String] = []
    /// A line below a forwarded mail.
    var endings: [String] = []
    /// The verb of "On Tuesday Anna wrote:", with the words that belong to it.
    var wrote: [String] = []
    /// The names of header lines in the body, without the colon.
    var labels: [Label: [String]] = [:]
    /// Twelve, each with its spellings; a star lets any ending follow.
    var months: [String] = []
    /// The beginning of a line that a telephone or mail program puts under a mail.
    var footers: [String] = []

    /// English comes first: ``LanguageSet/english`` counts on it.
    static let all: [ForwardLanguage] = [
        .english, .german, .french, .spanish, .portuguese, .italian, .dutch, .danish, .swedish, .norwegian, .finnish,
        .polish, .czech, .slovak, .croatian, .slovenian, .serbian, .russian, .ukrainian, .bulgarian, .turkish,
        .hungarian,
        .romanian, .greek, .lithuanian, .latvian, .estonian, .catalan, .afrikaans, .indonesian, .vietnamese, .thai,
        .hindi,
        .arabic, .hebrew, .persian, .japanese, .chinese, .korean,
    ]
}
