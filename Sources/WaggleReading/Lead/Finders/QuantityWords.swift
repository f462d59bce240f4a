/// The words around numbers.
extension QuantityFinder {
    /// Behind one of these another thing begins.
    static let joiners = PhraseTable<Bool>(
        ["and", "plus", "und", "et", "y", "e", "и", "aur", "और", "sowie", "also"].map { ($0, true) }
    )

    /// The languages in which a word is "one": "a" is "the" in Portuguese.
    static let articles = PhraseTable<[String]>(
        [
            ("a", ["en", "hi"]), ("an", ["en", "hi"]), ("one", ["en", "hi"]), ("ein", ["de"]), ("eine", ["de"]),
            ("einen", ["de"]), ("un", ["fr", "es", "it"]), ("une", ["fr"]), ("una", ["es", "it"]), ("um", ["pt"]),
            ("uma", ["pt"]), ("een", ["nl"]),
        ]
    )

    static let itemLabels: Set<String> = [
        "sr", "sl", "item", "items", "pos", "position", "lot", "ref", "serial", "артикул", "позиция", "поз", "ligne",
    ]

    static let forAll = PhraseTable<Bool>(
        ["for", "für", "pour", "para", "на", "для", "ke liye", "per", "voor"].map { ($0, true) }
    )

    static let abbreviations = PhraseTable<Bool>(
        ["nos", "no", "pcs", "pc", "qty", "stk", "шт", "uds", "ud", "un", "approx", "ca", "env", "pz", "st"].map {
            ($0, true)
        }
    )

    static let units = PhraseTable<Bool>(
        [
            "nos", "no", "pcs", "pc", "pieces", "units", "unit", "qty", "users", "user", "seats", "seat", "people",
            "persons", "apparaten", "geräten", "plätzen", "arbeitsplätzen", "nutzern", "benutzern", "mitarbeitern",
            "postfächern", "personen", "lizenzen", "türen", "handsets", "staff", "employees", "extensions", "ext",
            "lines", "points",
            "licences", "licenses", "mailboxes", "mailbox", "accounts", "endpoints", "devices", "machines", "systems",
            "rooms", "doors", "nodes", "node", "puertas", "portas", "portes", "дверей", "двери", "branches", "flats",
            "apartments", "houses", "classrooms", "class rooms", "court rooms", "meeting rooms", "conference rooms",
            "salles", "aulas", "workers", "gates",
            "teachers", "trainees", "participants", "members", "vehicles", "drops", "outlets", "terminals",
            "teilnehmer", "teilnehmern", "wohnungen", "klassenzimmer", "élèves", "alumnos",
            "participantes", "salas", "alunos", "квартир", "классов", "студентов", "учеников", "рабочих станций",
            "sites", "locations", "offices",
            "stores", "heads", "desks", "students", "sets",
            "stück", "stk", "sitzungszimmer", "besprechungsräume", "räume", "nutzer", "benutzer", "mitarbeiter",
            "postfächer", "plätze", "arbeitsplätze",
            "arbeitsplatze", "geräte", "apparate", "dosen", "filialen", "standorte",
            "leute", "nebenstellen",
            "postes", "utilisateurs", "boîtes", "personnes", "salariés", "pièces",
            "collaborateurs", "usuarios", "puestos", "personas", "empleados", "unidades", "buzones",
            "licencias", "equipos",
            "usuários", "pessoas", "funcionários", "licenças", "máquinas", "estações", "pontos", "utente",
            "utenti", "postazioni", "persone", "licenze", "gebruikers", "medewerkers", "werkplekken",
            "шт", "штук", "штуки", "пользователя", "пользователей", "пользователь", "человек", "сотрудников",
            "villas", "villa", "cam", "cams", "аппаратов", "аппарата", "трубок", "habitaciones", "quartos",
            "chambres", "zimmer",
            "номеров",
            "рабочих мест", "мест", "места", "портов", "лицензий",
            "устройств", "узлов", "узла", "точек", "of us", "абонентов", "ящиков", "машин",
            "log", "logon", "bande", "jagah", "यूज़र", "यूजर", "लोग", "लोगों", "नग", "पीस", "台", "部", "名",
        ].map { ($0, true) }
    )

    /// Things that count a service, and are needs of their own elsewhere.
    static let devices = PhraseTable<Bool>(
        [
            "cameras", "desktops", "laptops", "computers", "workstations", "servers", "printers", "phones", "pcs",
            "notebooks", "switches", "kameras", "kamera", "rechner", "rechnern", "servern", "druckern",
            "caméras", "ordinateurs", "serveurs", "cámaras", "ordenadores", "servidores", "câmeras", "computadores",
            "telecamere", "камер", "камеры", "компьютеров", "компьютера", "серверов", "пк", "касс", "экрана", "vms",
        ].map { ($0, true) }
    )

    static let until = PhraseTable<Bool>(
        ["to", "or", "bis", "oder", "à", "ou", "a", "o", "до", "или", "से", "se", "till"].map { ($0, true) }
    )

    /// Words beyond which a number belongs to something else.
    static let walls = PhraseTable<Bool>(
        [
            "and", "with", "w", "for", "plus", "und", "mit", "für", "et", "avec", "pour", "y", "con", "para", "e",
            "com",
            "и", "с", "для", "на", "aur", "और", "at", "in", "on", "by", "floor", "sector", "since", "after", "from",
            "via", "sowie", "samt", "ainsi que", "así como", "bem como", "а также",
        ].map { ($0, true) }
    )

    static let verbs = PhraseTable<Bool>(
        [
            "needs", "wants", "requires", "would like", "is looking for", "are looking for", "braucht", "brauchen",
            "benötigt", "benötigen", "sucht", "suchen", "möchte", "will", "cherche", "cherchent", "veut", "veulent",
            "souhaite", "recherche", "necesita", "necesitan", "busca", "buscan", "quiere", "ocupa", "requiere",
            "precisa", "precisam", "procura", "quer", "ищет", "ищут", "нужен", "хочет", "хотят", "требуется",
        ].map { ($0, true) }
    )

    static let measures = PhraseTable<Bool>(
        [
            "v", "volt", "volts", "amp", "inch", "inches", "gb", "tb", "mb", "mbps", "gbps", "mp", "kva", "ква", "вт",
            "g", "mins",
            "порта", "kw", "va",
            "ft", "feet", "sqft", "sq",
            "meter", "meters", "metre", "metres", "m", "km", "years", "year", "yrs", "yr", "months", "month", "days",
            "day", "weeks", "week", "hours", "hrs", "am", "pm",
            "th", "st", "nd", "rd", "k", "lakh", "lakhs", "lac", "lacs", "cr", "crore", "rs", "inr", "rupees", "eur",
            "euro", "euros", "€", "$", "£", "₹", "usd", "gbp", "aed", "ghz", "u", "ton", "zoll", "jahre", "jahr",
            "monate", "tage", "wochen", "uhr", "pouces", "ans", "mois", "jours", "heures", "pulgadas",
            "años", "meses", "días", "horas", "anos", "dias", "polegadas", "лет", "года", "год", "месяц*", "дней",
            "недел*", "тыс", "тысяч*", "млн", "руб*", "метр*", "м", "час*", "числа", "г", "января", "floor", "percent",
            "pages", "ports", "port", "core", "cores", "bay", "bays", "acre", "acres", "hectare", "hectares", "floors",
            "storey", "storeys",
            "etagen", "étages", "plantas", "andares", "этажа", "этажей", "disk", "disks", "baies", "bahías", "bahias",
            "star", "ч", "дюйм*", "saal", "din", "mahine", "baje", "watt", "degree",
            "minutes", "min", "channel", "channels", "ch", "kanal", "canaux", "canales", "canais", "канал*", "way",
            "pin",
            "rpm", "gen", "th gen", "mm", "cm", "wh", "ah",
        ].map { ($0, true) }
    )

    static let moneyBefore = PhraseTable<Bool>(
        [
            "₹", "rs", "inr", "$", "£", "€", "usd", "eur", "gbp", "aed", "sector", "phase", "plot", "floor", "street",
            "block", "flat", "room", "unit", "building", "rue", "gen", "windows", "office", "version", "kw", "no",
            "iso", "cat", "microsoft", "shop", "gate", "wing", "sage", "zip", "pin", "pincode", "plz", "cp", "cep",
            "postcode",
            "code postal", "индекс",
        ].map { ($0, true) }
    )
}
