/// What a sentence does: it asks, it tells, or it speaks of something else altogether.
struct SentenceSense {
    var end = 0
    var isDescription = false
    var isCorrection = false
    var isAside = false
    var wants = false
    var replaces = false
    /// "We are a practice with 8 computers": it says who writes.
    var introduces = false

    init() {}

    init(_ text: FoldedText, _ index: Int, _ range: Range<Int>) {
        let words = text.sentence(around: index).clamped(to: range)
        end = words.upperBound
        var wants = false
        var tells = false
        for at in words {
            if Wants.phrases.match(text, at: at) != nil { wants = true }
            switch Self.senses.match(text, at: at)?.value {
            case .ending: wants = true
            case .replacing:
                wants = true
                replaces = true
            case .telling: tells = true
            case .correction: isCorrection = true
            case .aside: isAside = isAside || at == words.lowerBound
            case nil: break
            }
        }
        let asks = words.upperBound < text.words.count ? text.words[words.upperBound].gap : text.tail
        if asks.contains(.question) { wants = true }
        isDescription = tells && !wants
        introduces = !wants && words.contains { Self.introductions.match(text, at: $0) != nil }
        self.wants = wants
    }

    /// Whether a word says that one thing stands in for another.
    static func replaces(_ text: FoldedText, at index: Int) -> Bool {
        if case .replacing? = senses.match(text, at: index)?.value { return true }
        return false
    }

    private enum Sense: Sendable {
        case telling
        case ending
        case replacing
        case correction
        case aside
    }

    private static let senses = PhraseTable<Sense>(
        asides.map { ($0, .aside) } + replacings.map { ($0, .replacing) } + endings.map { ($0, .ending) }
            + corrections.map { ($0, .correction) }
            + tellings.map { ($0, .telling) }
    )

    /// Verbs of telling what there is.
    private static let tellings = [
        "is", "are", "was", "were", "has", "have", "had", "ist", "sind", "war", "hat", "haben", "est", "sont", "ont",
        "está", "tiene", "tienen", "tenemos", "são", "tem", "têm", "temos", "был", "была",
        "были", "стоит", "стоят", "есть", "работает", "лежит", "лежат", "упал", "упала", "i do", "we do", "hai", "hain",
        "tha", "है", "हैं", "था", "it's",
        "they're", "we're", "runs", "runs on", "uses", "use", "bought", "moved", "manage", "manages",
    ]

    /// What is over or broken is to be replaced.
    private static let endings = [
        "end of life", "end of support", "eol", "en fin de vie", "fin de vida", "fim de vida", "abgekündigt",
        "no backup", "no backups", "kein backup", "keine datensicherung", "keine sicherung", "pas de sauvegarde",
        "aucune sauvegarde", "sin copia", "sin copias", "sem backup", "нет бэкапа", "нет бэкапов", "backup nahi",
        "years old", "year old", "jahre alt", "jahre auf dem buckel", "ans d'âge", "años encima", "saal purana",
        "saal purane", "making noise", "making noises", "noisy", "macht geräusche", "fait du bruit", "hace ruido",
        "faz barulho", "шумит", "gave up", "packed up", "gibt den geist auf", "pfeift aus dem letzten loch",
        "weak", "slow", "dreadful", "woeful", "terrible", "awful", "patchy", "dropping", "drops out", "keeps dropping",
        "unreliable", "schwach", "langsam", "bricht ab", "instabil", "lent", "lente", "rame", "coupe", "lento", "lenta",
        "fraco", "fraca", "слабый", "слабая", "тормозит", "плохо", "kamzor", "slow hai",
        "expired", "expires", "expiring", "expiry", "lapses", "lapsed", "runs out", "running out", "ran out",
        "renewal", "renew", "dead", "died", "failed", "stolen", "burnt", "läuft aus", "läuft", "abgelaufen",
        "ausgelaufen", "verlängern", "verlängerung", "expiré", "arrive à échéance",
        "renouvellement", "vence", "caduca", "caducado", "renovación", "venceu",
        "renovação", "заканчивается", "закончилась", "закончился", "истекает", "истек", "продлить", "продление",
        "khatam", "खत्म",
    ]

    private static let replacings = [
        "replace", "replacing", "replaced", "replacement", "ersetzt werden", "ausgetauscht werden", "erneuert werden",
        "être remplacé", "être remplacée", "être remplacés", "être changé", "être changée", "ser sustituido",
        "ser reemplazado",
        "ser renovado", "ser substituído", "ser trocado", "ser trocada", "под замену", "swap out", "get rid of",
        "ersetzen", "ablösen", "ersatz",
        "austauschen", "tauschen", "erneuern", "remplacer", "remplacement", "renouveler", "changer", "sustituir",
        "reemplazar", "cambiar", "renovar", "substituir", "trocar", "заменить", "замена", "замену", "поменять",
        "обновить", "badalna", "badalne", "badalwana", "बदलना", "sostituire", "vervangen",
    ]

    private static let corrections = [
        "make it", "make that", "rather", "instead", "better", "correction", "update", "now", "ps", "p s", "sorry",
        "lieber", "doch", "besser", "plutôt", "finalement", "mejor", "al final", "melhor", "aliás", "лучше",
        "точнее", "поправка", "уже", "balki", "kar do",
    ]

    /// A sentence about another lead.
    private static let asides = [
        "further to", "apart from the", "regarding the last", "the last one", "unlike the", "the other one was",
        "nachtrag zu", "tras lo de", "по прошлой заявке", "по предыдущей заявке",
    ]

    private static let introductions = PhraseTable<Bool>(
        [
            "we are a", "we are an", "we're a", "we're an", "i run a", "we run a", "it's a", "they are a",
            "wir sind ein",
            "wir sind eine", "nous sommes un", "nous sommes une", "on est un", "on est une", "somos un", "somos una",
            "somos uma", "somos um", "мы небольшая", "мы компания", "у нас офис", "hamara office", "ham ek", "hum ek",
        ].map { ($0, true) }
    )
}
