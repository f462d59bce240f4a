/// What one factor of a ranking found: its numbers. ``WaggleWriting`` says them in the reader's language.
public enum Ground: Hashable, Codable, Sendable {
    /// From the partner's home.
    case away(Distance)
    /// Somebody else's: it is from his home, not from the reader's.
    case distance(Distance)
    /// Told roughly only.
    case upTo(Distance)
    /// 0…3 for his strongest among the needs, with a certificate for the brand that is wanted.
    case level(Int, of: Competence?, certifiedFor: String?)
    case freePlaces(Int, of: Int)
    /// And by how many per cent he comes later for taking large leads rather than small ones.
    case daysWithoutOffer(Int, lessForChoosing: Int)
    case promisesKept(percent: Int)
    case answersWithin(workingMinutes: Int)
    /// Above zero: gave more than he took.
    case balance(percent: Int)
    case accepts(percent: Int)
    case wins(percent: Int)
    /// House money, of what the lead is worth.
    case price(Int, of: Int)
    /// A ranking that was kept before grounds were numbers: English words.
    case inEnglish(String)
}
