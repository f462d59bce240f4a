import WaggleReferral
import WaggleTransport

/// Words that stand in letters anyway: those of the templates, the names of trades, and ours for the rest.
/// A customer called Will or a firm called Laptop World is searched for by the whole name.
public struct OwnWords: Sendable {
    private let words: Set<UInt64>
    /// What the exchange calls its trades.
    let names: [Competence: String]
    /// The exchange's name, address and contact, word by word.
    let phrases: [[UInt64]]

    init(
        of language: LetterLanguage,
        templates: Set<String>,
        names: [Competence: String],
        exchange: Exchange
    ) {
        let words = templates.union(names.values).union(language.saidInOffers).union(Self.others)
        self.words = Set(words.flatMap { ScannedText($0).words.map(\.hash) })
        self.names = names
        phrases = [exchange.name, exchange.address.description, exchange.contact]
            .map { ScannedText($0).words.map(\.hash) }.filter { !$0.isEmpty }
    }

    func contains(_ hash: UInt64) -> Bool { words.contains(hash) }

    /// What times, headers and addresses are made of, and the English words of a letter.
    private static let others: Set<String> = [
        "January February March April May June July August September October November December",
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun",
        "Jan Feb Mar Apr Jun Jul Aug Sep Oct Nov Dec UTC GMT IST CET CEST BST MSK",
        "lakh crore per month year each unit km less than as soon possible this week within about no hurry by",
        "you your have had not yet last lead leads days ago open work turn specialist often practised does",
        "free capacity home covers cover from away first second third never one two three four five",
        "offer offers partner partners customer referrer firm certificate authorised years near office",
        "auto generated submitted version mime text html plain multipart alternative mixed utf charset from",
        "reply message references subject date list unsubscribe content type transfer encoding quoted printable",
        "com org net example mail www http https mailto",
    ]
}
