/// Ordinary words by which partners answer, in one language.
///
/// Pure data: a new language is a file in `Languages/` and a line in ``all``. A star lets any ending follow;
/// case and accents do not matter. What is listed under ``accept`` must be one without doubt: everything else
/// that could be meant by it belongs elsewhere.
struct ReplyLanguage: Sendable {
    /// BCP 47.
    var code: String
    /// Takes the lead, whatever stands around it.
    var accept: [String] = []
    /// Takes the lead when it is the whole answer, thanks and courtesies aside.
    var alone: [String] = []
    /// Yes, when nothing else is said.
    var yes: [String] = []
    var decline: [String] = []
    /// No, when nothing else is said.
    var no: [String] = []
    /// Turns the yes beside it into a no.
    var negation: [String] = []
    /// What is asked for before deciding, when it stands behind "send me".
    var wants: [String] = []
    /// How the customer can be reached: whoever says yes and asks for it has decided.
    var contact: [String] = []
    /// Makes a yes depend on something.
    var condition: [String] = []
    /// Other terms.
    var counter: [String] = []
    /// Not now: ask again.
    var later: [String] = []
    /// A question without its mark.
    var question: [String] = []
    var progress: [String] = []
    var won: [String] = []
    var lost: [String] = []
    var returned: [String] = []
    var stop: [String] = []
    /// Heard, and no more than that.
    var noted: [String] = []
    /// Not yet so: hopes and expectations.
    var hope: [String] = []
    /// A "not" or an "if" that takes nothing back: "no problem", "can't wait".
    var harmless: [String] = []
    /// Mockery, jests and slips: whatever stands beside it is not to be taken at its word.
    var irony: [String] = []
    /// Words that make "ready", "take" and the like a report of the past and no answer.
    var reasons: [Reason: [String]] = [:]

    enum Reason: Hashable, Sendable {
        case busy
        case tooFar
        case notOurTrade
        case tooSmall
        case conflict
    }

    static let all: [ReplyLanguage] = [
        .english, .hinglish, .hindi, .russian, .german, .french, .spanish, .portuguese, .italian, .dutch,
    ]
}
