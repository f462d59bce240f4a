/// What people do, one after the other. Between two acts Waggle works until all is quiet.
enum Act: Sendable {
    /// A partner writes to Waggle out of the blue.
    case writes(String, String)
    /// A partner forwards his customer's mail.
    case forwards(String, String)
    /// The same with the customer's mail as an attachment, and a file beside it.
    case attaches(String, String)
    /// A partner answers the newest letter of a kind that he got.
    case answers(String, String, String)
    /// Whoever got the newest letter of a kind answers it.
    case somebodyAnswers(String, String)
    /// A program answers for him.
    case robotAnswers(String, String)
    /// The mail house of whoever got the newest offer gives it back.
    case offerBounces
    /// His last mail is delivered once more.
    case repeats(String)
    /// His last mail comes to the second mailbox too.
    case copies(String)
    /// Somebody who is no partner writes, or somebody in a partner's name.
    case strangerWrites
    /// A program writes to whoever it knows.
    case newsletter
    case forges(String)
    /// A form on a web page is filled in, in a partner's name.
    case posts(String, String)
    case passes(hours: Double)
    /// Several of these, before Waggle looks again.
    case together([Act])
}
