/// Firms in mails without capitals.
extension CompanyText {
    /// "contact sameer, hotel tuli residency": a part of a sentence in small letters throughout that begins or ends with a
    /// word for a firm.
    static func small(in text: FoldedText, _ body: Range<Int>, people: [String], isTown: (String) -> Bool) -> String? {
        let persons = Set(people.flatMap { FoldedText($0).words.map(\.key) })
        var index = body.lowerBound
        while index < body.upperBound {
            let start = index
            while index < body.upperBound, index - start < 6, isSmallNameWord(text, index),
                index == start || text.words[index].gap == .space
            { index += 1 }
            let run = start..<index
            index = max(index, start + 1)
            guard (2...4).contains(run.count), run.upperBound == body.upperBound || !isSmallWord(text, run.upperBound)
            else { continue }
            let ending = (run.lowerBound + 1..<run.upperBound).contains { at in
                forms.match(text, at: at).map { at + $0.length == run.upperBound } ?? false
            }
            guard ending || kinds.match(text, at: run.lowerBound) != nil,
                !run.allSatisfy({ persons.contains(text.words[$0].key) })
            else { continue }
            let name = text.text(run)
            if !isTown(name), !isAddressPart(text, run) { return name }
        }
        return nil
    }

    private static func isSmallWord(_ text: FoldedText, _ index: Int) -> Bool {
        let word = text.words[index]
        return !word.isNumber && !word.isCapital && word.gap == .space && smallStarters.match(text, at: index) == nil
            && Wants.phrases.match(text, at: index) == nil && !isVerb(text, index)
    }

    private static func isSmallNameWord(_ text: FoldedText, _ index: Int) -> Bool {
        let word = text.words[index]
        return !word.isNumber && !word.isCapital && word.gap.isDisjoint(with: .at)
            && smallStarters.match(text, at: index) == nil && Wants.phrases.match(text, at: index) == nil
            && NumberWords.table.match(text, at: index) == nil && DayFinder.words.match(text, at: index) == nil
            && !isVerb(text, index)
    }

    private static func isVerb(_ text: FoldedText, _ index: Int) -> Bool { smallVerbs.match(text, at: index) != nil }

    private static let smallVerbs = PhraseTable<Bool>(
        [
            "is", "are", "was", "has", "have", "will", "can", "should", "must", "please", "pls", "plz", "also", "new",
            "near", "before", "after", "about", "who", "which", "where", "small", "big", "local", "some", "any", "all",
            "no", "not", "only", "you", "it", "him", "them", "me", "us", "or", "but", "so", "budget", "approx", "max",
            "quote", "lead", "enquiry", "asap", "urgent", "today", "tomorrow", "old", "ein", "eine", "einen", "neue",
            "neuen", "und", "oder", "mit", "est", "sont", "avec", "et", "ou", "tiene", "con", "y", "tem", "com", "se",
            "ko", "mein", "wala", "wale", "chahiye", "sir", "bhai", "ji", "do", "does", "e", "o", "os", "as",
            "lo", "los", "las", "le", "les", "sucht", "braucht", "cherche", "busca", "precisa", "need", "needs", "for",
            "office", "their", "there", "here", "this",
        ].map { ($0, true) }
    )
}
