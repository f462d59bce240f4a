/// The words around names, and those that are none.
extension NameFinder {
    /// True: the name stands behind; false: before.
    static let errands = PhraseTable<Bool>(
        [
            "asked me to", "has asked me", "have asked me", "wants me to", "told me to", "hat mich gebeten", "bat mich",
            "hat mich beauftragt", "m'a demandé", "m'a chargé", "m'a chargée", "me ha pedido", "me pidió", "me pediu",
            "pediu me", "попросил меня", "попросила меня", "поручил мне", "поручила мне", "попросил узнать",
        ].map { ($0, false) }
            + [
                "on behalf of", "im auftrag von", "im namen von", "de la part de", "au nom de", "en nombre de",
                "de parte de", "em nome de", "a pedido de", "по поручению", "от имени",
            ].map { ($0, true) }
    )

    static let persons = PhraseTable<Bool>(
        [
            "mr", "mrs", "ms", "miss", "dr", "shri", "sri", "smt", "herr", "herrn", "frau", "m", "mme", "monsieur",
            "madame", "sr", "sra", "don", "doña", "señor", "señora", "senhor", "senhora", "dona", "signor", "signora",
        ].map { ($0, true) }
    )

    /// Introductions that ask to be followed.
    static let callings = PhraseTable<Bool>(
        [
            "contact", "contact person", "contact is", "call", "ask for", "talk to", "speak to", "speak with", "reach",
            "ring", "point of contact", "main contact", "best contact", "get in touch with", "get hold of", "spoc",
            "poc", "kontakt", "ansprechpartner", "ansprechpartnerin", "ansprechpartner ist", "ansprechperson",
            "zuständig", "zuständig ist", "contactez", "appelez", "interlocuteur", "interlocutrice", "demandez",
            "demander", "contacto", "persona de contacto", "hablar con", "preguntar por", "llamar a", "contato",
            "falar com", "tratar com", "контакт", "контактное лицо", "спросить", "звонить", "связаться с",
            "contact karo", "baat karo", "referente", "malik ka naam", "owner ka naam", "ka naam", "owner name",
            "owner is", "malik",
        ].map { ($0, true) }
    )

    static let posts = PhraseTable<Bool>(
        [
            "searched for", "has searched for", "enquired", "has enquired", "posted a requirement", "runs", "owns",
            "heads", "handles", "is in charge",
            "looks after", "decides", "will decide", "leitet",
            "dirige", "gère", "purchase manager", "purchase head", "it admin", "headteacher", "head teacher", "founder",
            "president", "chairman", "chairperson", "gm", "coo", "bursar", "clerk", "receptionist", "is your contact",
            "is the contact", "is the person", "ist zuständig", "ist ansprechpartner", "ist ansprechpartnerin",
            "schulleiter", "schulleiterin", "encargado", "encargada", "síndico", "proprietário", "proprietária",
            "бухгалтер", "завхоз", "заведующая", "заведующий", "начальник", "руководитель",
            "md", "owner", "director", "manager", "proprietor", "partner", "principal", "ceo", "cto", "cfo", "admin",
            "it head", "it manager", "office manager", "general manager", "boss", "contact", "contact person", "spoc",
            "trustee", "secretary", "head of it", "practice manager", "in charge", "incharge", "inhaber", "inhaberin",
            "geschäftsführer", "geschäftsführerin", "chef", "ansprechpartner", "ansprechpartnerin", "gérant", "gérante",
            "responsable", "directeur", "directrice", "gerente", "dueño", "dueña", "directora", "dono", "diretor",
            "директор", "владелец", "хозяин", "хозяйка", "главбух", "управляющий",
        ].map { ($0, true) }
    )

    static let introductions = PhraseTable<Bool>(
        [
            "contactpersoon", "contactpersoon is", "eigenaar", "eigenaresse", "mevrouw", "mevr", "meneer", "dhr",
            "rektor", "rektorin", "konrektor", "konrektorin", "heimleiter", "heimleiterin", "pflegedienstleitung",
            "schulleitung", "oberin", "dekan", "rector", "rectora", "recteur", "proviseur", "proviseure",
            "prof", "professor", "clerk", "pastor", "rev", "reverend", "father", "sister", "brother", "imam", "rabbi",
            "head teacher",
            "headteacher", "headmistress", "headmaster", "practice manager", "office manager", "purchase manager",
            "plant manager", "store manager", "general manager", "purchase head", "purchase officer",
            "admin manager", "admin officer", "admin head", "accounts manager", "finance manager", "it coordinator",
            "it admin", "procurement manager", "procurement", "operations manager", "factory manager",
            "facility manager", "facilities manager", "founder", "co-founder", "president", "chairman",
            "chairperson", "chairwoman", "secretary", "treasurer", "trustee", "coordinator", "receptionist",
            "bookkeeper", "administrator", "point of contact", "decision maker", "main contact", "best contact",
            "best person", "deal with", "liaise with", "get hold of", "get in touch with", "reach out to",
            "drop a line to", "gm", "md", "md is", "ceo", "cfo", "cto", "coo", "ansprechperson", "zuständig",
            "zuständig ist", "zuständig ist frau", "zuständig ist herr", "leiter", "leiterin", "schulleiter",
            "schulleiterin", "bürgermeister", "bürgermeisterin", "pfarrer", "verwalter", "hausverwalter",
            "einkäufer", "einkäuferin", "sekretärin", "wirtin", "wirt", "responsable", "interlocutrice", "demander",
            "demandez", "voir avec", "joindre", "contacter", "appeler", "directrice", "directeur", "président",
            "présidente", "secrétaire", "comptable", "me", "maître", "mlle", "encargado", "encargada",
            "encargado es", "gerente", "la directora", "el director", "hablad con", "preguntad por", "preguntar",
            "preguntad", "jefe", "jefa", "administrador", "administradora", "propietario", "propietaria",
            "responsável", "responsável é", "síndico", "síndica", "sócio", "sócia", "dono", "dona", "diretor",
            "diretora", "tratar com", "falem com", "coordenador", "coordenadora", "secretária", "dr", "dra", "eng",
            "arq", "управляющий", "управляющая", "главбух", "бухгалтер", "главный бухгалтер", "завхоз",
            "руководитель", "заведующая", "заведующий", "айтишник", "снабженец", "отвечает", "начальник",
            "начальница", "менеджер", "администратор", "связываться с", "связаться с", "общаться с", "говорить с",
            "позвонить", "звоните", "звонить надо", "снабжение", "baat karo", "baat karna", "contact karo",
            "se baat", "malik", "maalik", "malkin", "contact karein", "principal madam", "principal sir",
            "chap called", "bloke called", "guy called", "lady called", "man called", "woman called", "owner called",
            "guy named", "lady named", "his name is", "her name is", "namens", "se llama", "s'appelle", "se chama",
            "contact", "contact person", "contact is", "call", "ask for", "talk to", "speak to", "speak with", "reach",
            "ring", "mr", "mrs", "ms", "miss", "smt", "shri", "sri", "attn", "person", "owner",
            "owner is", "director", "principal", "manager", "it manager", "boss", "spoc", "poc", "name", "name is",
            "customer is", "client is", "customer", "client", "meet", "connect with", "touch with", "introduce you to",
            "ansprechpartner", "ansprechpartnerin", "ansprechpartner ist", "herr", "herrn", "frau", "inhaber",
            "inhaberin", "geschäftsführer", "kontakt", "chef", "kunde", "kundin", "contactez", "appelez", "monsieur",
            "madame", "m", "mme", "interlocuteur", "gérant", "gérante", "cliente", "contacto", "señor",
            "señora", "sr", "sra", "don", "doña", "hablar con", "preguntar por", "llamar a", "contato", "falar com",
            "senhor", "senhora", "procurar",
            "контакт", "контактное лицо", "директор", "хозяин", "владелец", "зовут", "спросить", "спрашивать",
            "звонить", "господин", "г-н", "г-жа", "клиент", "имя", "referente", "signor", "signora", "sig", "श्री", "श्रीमती",
            "मिस्टर", "डॉ", "नाम",
        ].map { ($0, true) }
    )

    static let titles = PhraseTable<Bool>(
        [
            "praxismanagerin", "praxismanager", "it leiter", "it leiterin", "büroleiter", "büroleiterin", "inhaber",
            "inhaberin", "geschäftsführer", "geschäftsführerin", "sekretärin", "hausmeister", "verwaltungsleiter",
            "verwaltungsleiterin", "prokurist", "die", "der", "unser", "unsere", "practice manager", "office manager",
            "o", "a", "os", "el", "la", "le", "direktor", "direktorin", "directeur", "directrice", "directora",
            "diretor", "diretora", "gerente",
            "pastor", "rev", "reverend",
            "dir", "ing", "avv", "mag", "dipl", "lic", "adv", "eng", "arq", "завуч", "директриса",
            "dra", "dott", "dottssa", "dottoressa", "drs", "ir", "med",
            "miss", "mister", "señor", "señora", "don", "doña", "dona", "seu", "maître", "me", "herrn", "директор",
            "mr", "mrs", "ms", "dr", "sri", "shri", "smt", "the", "ca", "prof", "er", "herr", "frau", "m", "mme",
            "sr", "sra", "is", "to", "on", "ist", "est", "es", "called", "named", "name", "with", "and", "owner",
            "director", "manager", "their", "our", "their it manager", "it head", "person", "him", "her",
        ].map { ($0, true) }
    )

    /// Before what is not meant: "nicht Frau Thies", "4L not 3L".
    static let denials = PhraseTable<Bool>(
        ["not", "nicht", "pas", "no", "não", "не", "nahi", "instead of", "statt"].map { ($0, true) }
    )

    /// Words that stand where names do and are none.
    static let notNames = PhraseTable<Bool>(
        [
            "ltd", "pvt", "llp", "llc", "inc", "gmbh", "ag", "kg", "sarl", "sas", "sl", "srl", "bv", "limited",
            "private", "company", "group", "team", "support", "sales", "info", "office", "department", "dept",
            "service", "services", "solutions", "technologies", "systems", "accounts", "admin", "kontaktformular",
            "contact form", "formular", "website", "webform", "enquiry", "inquiry", "lead", "leads", "regards",
            "thanks", "thank", "sent", "phone", "mobile", "tel", "email", "mail", "fax", "whatsapp", "budget", "place",
            "city", "address", "hello", "hi", "dear",
            "purchase", "purchasing", "procurement", "reception", "registrar", "bursar", "storekeeper", "helpdesk",
            "einkauf", "buchhaltung", "sekretariat", "empfang",
            "verwaltung", "achats", "comptabilité", "accueil", "secrétariat", "compras", "administración", "recepción",
            "contabilidad", "financeiro", "recepção", "secretaria", "закупки", "закупок", "бухгалтерия", "приемная",
            "приёмная", "секретарь", "снабжение", "склад", "junior", "senior",
            "ооо", "зао", "ао", "пао", "ип", "компания", "отдел", "телефон", "monday", "tuesday", "wednesday",
            "thursday", "friday", "saturday", "sunday", "today", "tomorrow", "asap", "urgent", "manager", "director",
            "engineer", "head", "officer", "customer", "client", "i", "we", "they", "he", "she", "it", "the", "this",
            "that", "need", "needs", "wants", "wir", "sie", "nous", "vous", "they're", "me", "us", "them", "him", "her",
            "only", "after", "before", "between",
            "wifi", "wi fi", "cctv", "pcs", "ups", "lan", "vpn", "voip", "erp", "crm", "pos", "laptop", "laptops",
            "server", "servers", "printer", "printers", "bitte", "danke", "gruß", "grüße", "mit", "bonjour", "merci",
            "hola", "gracias", "with", "from", "my",
            "user", "buyer", "visitor", "subscriber", "details", "que", "en", "tiene", "para",
            "our", "your", "ti", "rh", "dg", "daf", "ceo", "cto", "cfo", "vp", "hr",
        ].map { ($0, true) }
    )
}
