import WaggleReferral

/// People and rooms, which say how many of a thing are wanted, or only how many it serves.
extension QuantityFinder {
    /// People, rooms, offices: what one thing may serve many of.
    static func countsPlaces(_ text: FoldedText, _ span: Range<Int>) -> Bool {
        span.contains { shared.match(text, at: $0) != nil }
    }

    private static let shared = PhraseTable<Bool>(
        [
            "people", "users", "user", "persons", "staff", "employees", "rooms", "apartments", "flats", "houses",
            "salas", "aulas", "salles", "klassenzimmer", "räume", "классов", "кабинетов", "домиков", "floors", "halls",
            "students", "members", "guests", "workers", "visitors", "offices", "sites", "locations", "branches",
            "stores", "desks", "units", "buildings", "shops", "warehouses", "sheds", "cottages", "villas",
            "zimmer", "wohnungen", "nutzer", "benutzer", "mitarbeiter", "personen", "leute", "gäste",
            "filialen", "standorte", "chambres", "personnes", "utilisateurs", "salariés", "collaborateurs",
            "habitaciones", "personas", "usuarios", "empleados", "quartos", "pessoas", "usuários", "funcionários",
            "человек", "сотрудников", "пользователей", "комнат", "номеров", "квартир", "log", "kamre",
        ].map { ($0, true) }
    )

    /// The people a text counts, when it counts them once: "38 seats", "about 40-50 of us", "28 boîtes".
    ///
    /// - Parameter ofUsers: Only who uses a program counts: "25 Nutzer", and not "we are 38".
    static func heads(in text: FoldedText, within range: Range<Int>, ofUsers: Bool = false) -> Quantity? {
        let people = ofUsers ? users : people
        var found: Quantity?
        var index = range.lowerBound
        while index < range.upperBound {
            // "How many employees? 35"
            if index > range.lowerBound, text.words[index].isNumber,
                !text.words[index].gap.isDisjoint(with: [.question, .colon]), people.match(text, at: index - 1) != nil,
                let asked = value(text, at: index), asked.value > 1
            {
                if let found, found != .exactly(asked.value) { return nil }
                found = .exactly(asked.value)
                index = asked.end
                continue
            }
            guard let value = value(text, at: index), value.end < range.upperBound,
                text.words[value.end].gap.isDisjoint(with: .hard)
            else {
                index += 1
                continue
            }
            var number = Quantity.exactly(value.value)
            var end = value.end
            if let range = self.number(text, startingAt: index, range) { (number, end) = (range.quantity, range.end) }
            // "Rs 200/user/month" is a price.
            if end < range.upperBound, text.words[end].gap.isDisjoint(with: .hard.union(.slash)),
                !isPriced(text, index),
                people.match(text, at: end) != nil
                    || end + 1 < range.upperBound && text.words[end + 1].gap == .space
                        && people.match(text, at: end + 1) != nil && pers.match(text, at: end) == nil,
                value.value > 1
            {
                if let found, found != number { return nil }
                found = number
            }
            index = max(end, index + 1)
        }
        return found
    }

    /// What a mail counts of one kind, when it counts it once: "three meeting rooms".
    static func rooms(in text: FoldedText, within range: Range<Int>) -> Quantity? {
        var found: Quantity?
        for index in range {
            guard let value = value(text, at: index), value.end < range.upperBound,
                text.words[value.end].gap == .space, roomWords.match(text, at: value.end) != nil
            else { continue }
            if let found, found != .exactly(value.value) { return nil }
            found = .exactly(value.value)
        }
        return found
    }

    static let roomWords = PhraseTable<Bool>(
        [
            "rooms", "class rooms", "classrooms", "class room", "court rooms", "court room", "meeting rooms",
            "conference rooms", "boardrooms", "halls", "sitzungszimmer", "besprechungsräume", "konferenzräume",
            "klassenzimmer", "klassenräume", "seminarräume", "salles", "salles de réunion", "salles de classe",
            "salas", "aulas", "salas de reuniones", "salas de reunião", "переговорных", "переговорные", "классов",
            "кабинетов", "аудиторий", "kamre", "कमरे", "क्लासरूम",
        ].map { ($0, true) }
    )

    static let people = PhraseTable<Bool>(
        [
            "person", "strong", "seater", "man", "köpfige", "köpfiges",
            "users", "user", "seats", "seat", "people", "staff", "employees", "attorneys", "lawyers", "solicitors",
            "accountants", "doctors",
            "agents", "guys", "reps", "ids", "email ids", "mail ids", "logins", "vendedores", "vendeurs", "verkäufer",
            "ordenadores", "computadoras", "computadores", "ordinateurs", "anwälte",
            "avocats", "abogados", "advogados", "juristes", "юристов", "persons", "of us", "mailboxes",
            "mailbox", "members of staff", "heads", "computers", "pcs", "laptops", "endpoints", "workstations",
            "nutzer",
            "benutzer", "mitarbeiter", "mitarbeitende", "mitarbeitern", "postfächer", "arbeitsplätze", "leute",
            "personen", "rechner", "utilisateurs", "personnes", "salariés", "postes", "boîtes", "collaborateurs",
            "usuarios", "personas", "empleados", "puestos", "buzones", "usuários", "pessoas", "funcionários",
            "colaboradores", "пользователей", "пользователя", "сотрудников", "сотрудника", "человек", "рабочих мест",
            "компьютеров", "компьютера", "ящиков", "узлов", "utenti", "persone", "gebruikers", "medewerkers", "log",
            "लोग", "यूज़र",
        ].map { ($0, true) }
    )

    static let users = PhraseTable<Bool>(
        [
            "users", "user", "named users", "concurrent users", "nutzer", "benutzer", "anwender", "utilisateurs",
            "usuarios", "usuários", "пользователей", "пользователя", "utenti", "gebruikers", "यूज़र",
        ].map { ($0, true) }
    )

    private static let pers = PhraseTable<Bool>(["per", "pro", "par", "por", "je", "a"].map { ($0, true) })
}
