/// Small words between things: they join them, or say what one has to do with the other.
enum LinkWords {
    static let and = PhraseTable<Bool>(
        [
            "and", "plus", "und", "et", "y", "e", "и", "aur", "और", "also", "sowie", "with", "mit", "avec", "con",
            "com", "с",
        ].map { ($0, true) }
    )

    static let with = PhraseTable<Bool>(
        ["with", "mit", "avec", "con", "com", "с", "including", "incl", "inkl", "w", "ke saath", "saath"].map {
            ($0, true)
        }
    )

    static let of = PhraseTable<Bool>(
        [
            "across", "covering", "over",
            "of", "for", "on", "to", "für", "von", "auf", "de", "du", "des", "pour", "sur", "para", "di", "per", "van",
            "voor", "на", "для", "по", "ke liye", "ka", "ki", "का", "की", "के",
        ].map { ($0, true) }
    )

    static let from = PhraseTable<Bool>(
        ["from", "aus", "vom", "depuis", "desde", "с", "из", "se"].map { ($0, true) }
    )

    static let purposes = PhraseTable<Bool>(
        ["for", "für", "pour", "para", "на", "для", "к", "voor"].map { ($0, true) }
    )

    static let besides = PhraseTable<Bool>(
        [
            "also", "besides", "as well", "plus", "außerdem", "zudem", "zusätzlich", "aussi", "également", "además",
            "también", "também", "além", "плюс", "ещё", "еще", "также", "bhi",
        ].map { ($0, true) }
    )
}
