import WaggleReferral

/// What the words beside a thing refuse: it is not wanted, or there already.
struct NeedRefusals {
    let text: FoldedText

    /// Not wanted, refused, or already there.
    ///
    /// - Parameter isDisposal: "Old stuff for recycling": the old is what is done away with.
    func isDropped(_ at: Range<Int>, isDisposal: Bool = false) -> Bool {
        var index = at.lowerBound - 1
        var steps = 0
        while index >= 0, steps < 4,
            text.words[index + 1].gap.isDisjoint(with: [.stop, .question, .paragraph, .comma, .line, .bracket])
        {
            // "1 no and training" counts, "no training" refuses.
            if Self.refusals.match(text, at: index) != nil, !isUnit(index),
                !isDisposal || OldThings.olds.match(text, at: index) == nil
            {
                return true
            }
            if LinkWords.and.match(text, at: index) != nil { break }
            index -= 1
            steps += 1
        }
        var next = at.upperBound
        while next < text.words.count, next - at.upperBound < 4,
            text.words[next].gap.isDisjoint(with: [.stop, .question, .paragraph, .comma])
                || text.words[next].gap == [.comma, .space] && Self.droppings.match(text, at: next) != nil
        {
            // "A laptop shop" sells, "laptops per shop" are wanted.
            if let match = Self.refusalsBehind.match(text, at: next),
                match.value || next == at.upperBound
                    || next == at.upperBound + 1 && !Self.wheres.contains(text.folded(at.upperBound))
            {
                return true
            }
            next += 1
        }
        return false
    }

    private func isUnit(_ index: Int) -> Bool {
        index > 0 && text.words[index - 1].isNumber
            && text.words[index].lettersEnd - text.words[index].lettersStart == 2
    }

    private static let refusals = PhraseTable<Bool>(
        [
            "avons déjà", "a déjà", "ont déjà", "avez déjà", "haben schon", "haben bereits", "ya tenemos", "ya tienen",
            "já temos", "já têm", "уже есть", "already got", "have got", "abbiamo già", "forget", "dropped", "drop",
            "skip", "cancel", "cancelled", "don't want", "do not want", "doesn't need",
            "don't sell", "do not sell", "don't offer", "do not offer", "don't quote", "don't pitch", "don't push",
            "ne pas proposer", "ne pas vendre", "ne proposez pas", "no ofrezcáis", "no le vendáis", "não ofereçam",
            "не предлага*",
            "does not need", "not the", "not interested in", "already manage", "already managing", "already do",
            "we quoted", "i quoted", "leave out", "leave the", "ignore", "replacing the", "rather than", "apart from",
            "laisser tomber", "oublier", "no hacen falta", "nada de", "wollen keine", "brauchen keine", "brauchen kein",
            "n'avons pas besoin de", "pas besoin de",
            "no queremos", "não queremos", "не надо", "не нужен", "не нужны", "не нужно", "не считая", "mat", "bina",
            "no", "not", "don't need", "without", "except", "no need", "already have", "already having",
            "already bought", "already has",
            "existing", "current", "instead of", "old", "other than", "excluding", "no longer",
            "kein", "keine", "keinen", "ohne", "nicht", "außer", "bestehende", "bestehenden", "vorhandene",
            "vorhandenen", "alten", "statt", "pas de", "sans", "sauf", "hors", "no necesitamos", "sin", "excepto",
            "não precisamos", "sem", "exceto",
            "не", "без", "кроме", "старый", "старые", "вместо", "nahi", "nahin", "नहीं", "purane", "non", "senza", "geen",
            "zonder",
        ].map { ($0, true) }
    )

    /// What drops a thing even behind a comma: "les imprimantes, on laisse tomber".
    private static let droppings = PhraseTable<Bool>(
        [
            "on laisse tomber", "laisse tomber", "laissez tomber", "forget it", "not needed", "not required",
            "no longer needed", "brauchen wir nicht", "brauchen wir doch nicht", "не нужны", "не нужен", "не надо",
            "rehne do", "nahi chahiye", "no hacen falta", "não precisa",
        ].map { ($0, true) }
    )

    private static let wheres: Set<String> = [
        "per", "at", "in", "for", "to", "each", "every", "the", "je", "pro", "im", "am", "par", "por", "cada",
    ]

    /// True: may stand some words behind; false: directly behind, or after one more word.
    private static let refusalsBehind = PhraseTable<Bool>(
        [
            "not needed", "not required", "not wanted", "already done", "already bought", "already ordered",
            "already purchased", "laisse tomber", "on laisse tomber", "laissez tomber", "ist hinfällig",
            "sind hinfällig", "entfällt", "entfallen", "fällt weg", "fallen weg", "déjà commandé", "déjà commandés",
            "ya no", "não precisa mais", "não precisam", "не надо уже", "не требуются", "не требуется", "отпадает",
            "отпадают", "rehne do", "rehne dijiye", "mat dena", "nahi lena", "nahi lagega", "not now", "forget it",
            "was cancelled", "were cancelled", "is cancelled", "are cancelled", "have been dropped", "has been dropped",
            "they already have", "we already have", "they have", "i already have", "is sorted", "are sorted",
            "is covered", "are covered", "already sorted", "no need", "are fine", "is fine", "works fine", "work fine",
            "already taken", "already have", "already got", "already has", "is already",
            "are already", "no longer", "can wait till later", "given by", "are given", "is given", "provided by",
            "comes from", "taken care of", "not in scope", "out of scope", "dropped", "cancelled", "on hold",
            "nicht nötig", "nicht gewünscht", "bereits vorhanden", "schon vorhanden", "haben wir schon",
            "haben wir bereits", "ist schon da", "sind schon da", "brauchen wir nicht", "pas nécessaire",
            "pas nécessaires", "pas besoin", "nous avons déjà", "on a déjà", "no hace falta", "no hacen falta",
            "ya tenemos",
            "ya lo tienen", "não precisa", "já temos", "já têm", "не нужен", "не нужна", "не нужны", "не нужно",
            "не надо", "уже есть", "уже куплены", "уже купили", "есть свой", "есть свои", "nahi chahiye",
            "nahin chahiye", "pehle se hai", "नहीं चाहिए", "पहले से है", "le liya", "le liye",
        ].map { ($0, true) }
            + ["sobat", "ke saath", "saath", "ke sath", "सोबत", "के साथ"].map { ($0, false) }
            + [
                "liegt", "vorhanden", "déjà", "dealer", "dealers", "supplier", "suppliers", "company", "shop", "vendor",
                "guy", "wallah",
            ].map {
                ($0, false)
            }
    )
}
