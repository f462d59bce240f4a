/// Some of the languages of ``ForwardLanguage/all``, by their place in it.
///
/// A word of a header line belongs to one language or to several; those of a whole block seldom to more than one.
struct LanguageSet: OptionSet, Sendable {
    let rawValue: UInt64

    /// Whatever language.
    static let any = LanguageSet(rawValue: .max)

    init(rawValue: UInt64) { self.rawValue = rawValue }

    init(index: Int) { rawValue = 1 << UInt64(index) }

    /// English, in whose words programs of all languages write some of their lines.
    static let english = LanguageSet(index: 0)

    /// The languages of both. Words that English has too say nothing, nor do those that no language of both has.
    mutating func narrow(to other: LanguageSet) {
        let both = intersection(other)
        if !both.isEmpty, other.isDisjoint(with: .english) { self = both }
    }
}
