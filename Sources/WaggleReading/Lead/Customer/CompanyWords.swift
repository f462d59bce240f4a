/// The words by which firms are known, and those by which they are not.
extension CompanyText {
    /// Words with capitals that are goods, programs, people or greetings.
    static let noFirms = PhraseTable<Bool>(
        [
            "dell", "hp", "lenovo", "cisco", "microsoft", "windows", "office", "apple", "google", "teams", "azure",
            "aws", "kaspersky", "fortinet", "sophos", "tally", "sap", "zoho", "quickbooks", "sage", "autocad", "adobe",
            "excel", "exchange", "outlook", "gmail", "whatsapp", "xerox", "canon", "epson", "ricoh", "brother", "asus",
            "acer", "samsung", "hikvision", "dahua", "ubiquiti", "unifi", "mikrotik", "tp link", "netgear", "synology",
            "qnap", "veeam", "vmware", "linux", "macbook", "imac", "ipad", "ipads", "iphone", "thinkpad", "latitude",
            "laserjet", "wifi", "wi fi", "cctv", "ups", "lan", "vpn", "voip", "nas", "pos", "erp", "crm", "amc", "pc",
            "pcs", "it", "ip", "led", "ssd", "ram", "gst", "vat", "mfp", "mfa", "budget", "mr", "mrs", "ms", "dr",
            "herr", "frau", "madame", "monsieur", "señor", "señora", "senhor", "senhora", "sir", "madam", "sr", "sra",
            "dear", "hello", "hi", "hallo", "moin", "servus", "bonjour", "hola", "oi", "olá", "ciao", "salut",
            "guten", "buenos", "buenas", "bom", "boa", "добрый", "здравствуйте", "привет", "коллеги", "namaste",
            "namaskar", "good", "wi", "yes", "no", "ok", "note", "ps", "urgent", "anybody", "anyone", "somebody",
            "someone", "could", "can", "would", "they", "there", "his", "her", "not", "also", "only", "may", "if",
            "and", "but", "or", "so", "as", "when", "what", "who", "where", "max", "about", "around", "speak", "talk",
            "ask", "ring", "send", "thanks", "ta", "cheers", "kaspersky endpoint", "1с", "1c", "кп", "нужно", "нужны",
            "wer", "wir", "sie", "er", "die", "der", "das", "ein", "eine", "bitte", "le", "la", "les", "un", "une",
            "il", "elle", "nous", "je", "el", "los", "las", "una", "o", "os", "um", "uma", "они", "он", "она",
            "у", "нам", "им", "мы", "кто", "до", "для", "у нас",
        ].map { ($0, true) }
    )

    /// Before the name of a firm without capitals.
    static let smallStarters = PhraseTable<Bool>(
        [
            "from", "for", "at", "by", "of", "to", "in", "on", "with", "a", "an", "the", "is", "are", "was", "has",
            "have", "and", "got", "called", "client", "customer", "party", "company", "firm", "name", "m", "s", "via",
            "mr", "mrs", "call", "contact", "de", "la", "el", "le", "des", "von", "bei", "für", "aus", "der", "die",
            "das", "une", "un", "una", "em", "en", "chez", "pour", "para", "hai", "ek", "ki", "ka", "ke", "they", "we",
            "i", "he", "she", "their", "our", "my", "his", "her", "this", "that", "one", "our client", "में", "के", "का",
            "की", "को", "से", "एक", "है", "हैं", "और", "श्री", "श्रीमती", "पास", "ग्राहक", "कंपनी", "नाम", "यहाँ", "वाले", "उनका",
        ].map { ($0, true) }
    )

    static let joiners = PhraseTable<Bool>(
        ["and", "of", "und", "et", "y", "e", "de", "la", "the", "и", "du", "des", "del", "dos", "das", "do", "da"].map {
            ($0, true)
        }
    )

    /// Words with a capital because a sentence begins.
    static let starters = PhraseTable<Bool>(
        [
            "also", "for", "at", "this", "we", "our", "my", "please", "pls", "need", "client", "customer", "from", "in",
            "dear", "hi", "new", "wir", "für", "bei", "nous", "para", "is", "a", "an", "one", "he", "she",
            "they",
            "cliente", "clienta", "klant", "kundin", "клиент", "заказчик", "windows", "contact", "call", "lead",
            "enquiry", "requirement", "party", "kunde", "firma",
        ].map { ($0, true) }
    )

    /// What a house is, before its name.
    static let kinds = PhraseTable<Bool>(
        [
            "клиника", "клинике", "школа", "школы", "школе", "танцев", "кафе", "кофейня", "кофейни", "кофеен",
            "ресторан",
            "тц", "трц", "бц", "завод", "фабрика", "магазин", "магазина", "гостиница", "отель", "отеля", "компания",
            "компании", "фирма", "фирмы", "столовая", "сеть", "сети", "студия", "салон", "агентство", "склад",
            "центр", "стоматология", "аптека", "аптеки", "детский сад", "санаторий", "турфирма", "типография",
            "автосервис", "автосервиса", "автосалон", "автосалона", "барбершоп", "фитнес клуб", "пекарня", "пекарни",
            "турагентство", "турагентства", "юридическая фирма", "нотариус", "тсж", "поликлиника", "поликлиники",
            "лицей", "гимназия", "гимназии", "садик", "автошкола", "автошколы", "мастерская", "шиномонтаж",
            "супермаркет", "оптовая база", "хостел", "хостела", "база отдыха", "кондитерская", "кондитерской",
            "ателье", "логистическая компания", "производство", "больница", "больницы", "институт", "колледж",
            "строительная компания", "агрофирма", "птицефабрика", "молокозавод", "клуб", "клуба", "бассейн",
            "кинотеатр", "театр", "музей", "библиотека", "кофейню", "бар", "бара", "пиццерия", "стоматологии",
            "клинику", "клиники", "заводе", "завода", "фабрики", "фабрике", "ресторана", "магазинов", "аптек",
            "агентства", "студии", "салона", "салоны", "центра", "отеле", "типографии", "gemeindeverwaltung",
            "stadtverwaltung", "gemeinde", "grundschule", "realschule", "gymnasium", "kindergarten", "kita",
            "arztpraxis", "hausarztpraxis", "tierarztpraxis", "werkstatt", "hausverwaltung", "möbelhaus",
            "fahrschule", "pflegedienst", "seniorenheim", "verein", "sportverein", "kirchengemeinde",
            "ingenieurbüro", "notariat", "autowerkstatt", "zimmerei", "malerbetrieb", "gärtnerei", "reisebüro",
            "fitnessstudio", "campingplatz", "pension", "brauhaus", "klinik", "klinikum", "rechtsanwaltskanzlei",
            "konditorei", "optik", "sanitätshaus", "logistikzentrum", "elektro", "baustoffhandel", "landgasthof",
            "fleischerei", "hofladen", "ferienpark", "société", "association", "lycée", "collège", "menuiserie",
            "plomberie", "agence", "brasserie", "camping", "opticien", "résidence", "ehpad", "auto-école", "crèche",
            "laboratoire", "librairie", "étude", "château", "cave", "caves", "groupe", "supermarché", "ferme",
            "fromagerie", "biscuiterie", "hostal", "óptica", "panadería", "ferretería", "taller", "bufete",
            "despacho", "notaría", "ayuntamiento", "ayto", "supermercados", "supermercado", "autoescuela",
            "cooperativa", "cafetería", "cervecería", "distribuciones", "construcciones", "reformas", "muebles",
            "viajes", "calzados", "confecciones", "transportes y", "hermanos", "hotel rural", "finca", "almacenes",
            "instituto", "fundación", "escuela", "prefeitura",
            "condomínio", "posto", "pousada", "loja", "escritório", "igreja", "distribuidora", "metalúrgica",
            "indústria", "laboratório", "ótica", "auto peças", "drogaria", "câmara municipal", "quinta", "creche",
            "faculdade", "hospital", "lar", "adega", "sociedade", "associação", "imobiliária",
            "clínica veterinária", "grupo", "trattoria", "pizzeria", "farmacia", "studio dentistico", "agriturismo",
            "cantina", "comune di", "scuola",
            "hotel", "restaurant", "cafe", "café", "resort", "clinic", "gasthof", "gasthaus", "praxis",
            "zahnarztpraxis", "kanzlei", "autohaus", "bäckerei", "metzgerei", "tischlerei", "schreinerei", "apotheke",
            "steuerkanzlei", "spedition", "weingut", "brauerei", "druckerei", "architekturbüro", "cabinet", "hôtel",
            "garage", "boulangerie", "pharmacie", "mairie", "école", "clinique", "atelier", "imprimerie", "domaine",
            "restaurante", "clínica", "colegio", "bodega", "bodegas", "talleres", "asesoría",
            "academia", "escola", "colégio", "padaria", "laticínios", "farmácia", "construtora", "mercado",
            "transportes", "gestoría", "inmobiliaria", "maison", "ets", "établissements", "ecole", "studio",
            "bijouterie", "conserverie", "chantiers", "fleuriste", "scierie", "fonderie", "jardinerie",
            "poissonnerie", "boucherie", "pâtisserie", "quincaillerie", "serrurerie", "carrosserie", "fiduciaire",
            "gráficas", "joyería", "lácteos", "conservas", "carpintería", "floristería", "hormigones", "imprenta",
            "librería", "maderas", "quesería", "tintorería", "zapatería", "industrias", "autopartes", "constructora",
            "comercializadora", "papelería", "abarrotes", "confecções", "móveis", "autopeças", "gráfica", "mercearia",
            "vinícola", "frigorífico", "transportadora", "calçados", "malhas", "têxtil", "cerâmica", "madeireira",
            "physiotherapie", "blumen", "getränke", "haustechnik", "bestattungen", "sanitär", "maschinenbau",
            "residencia", "ristorante", "albergo", "officina",
        ].map { ($0, true) }
    )

    static let legal = PhraseTable<Bool>(
        [
            "ltd", "limited", "pvt ltd", "pvt limited", "private limited", "p ltd", "llp", "llc", "inc", "plc", "gmbh",
            "gmbh co kg", "kg", "ug", "ohg", "gbr", "e k", "mbh", "pllc", "sarl", "sas", "eurl", "sl", "s l", "slu",
            "srl",
            "s r l", "spa", "lda", "ltda", "bv", "oy", "& co", "& sons", "and sons", "and co",
        ].map { ($0, true) }
    )

    static let leading = PhraseTable<Bool>(
        [
            "ооо", "оао", "мкоу", "мбдоу", "гку", "мку", "нко", "ано", "тоо", "гк", "кфх", "зао", "пао", "ао", "ип",
            "тов", "чп", "m s", "гбоу", "мбоу",
        ].map { ($0, true) }
    )

    static let forms = PhraseTable<Bool>(
        [
            "ज्वैलर्स", "ज्वेलर्स", "ज्वेलरी", "स्टोर", "स्टोर्स", "मेडिकल", "मेडिकल स्टोर", "क्लिनिक", "होटल", "इलेक्ट्रॉनिक्स", "टेक्सटाइल",
            "टेक्सटाइल्स", "फर्नीचर", "मोटर्स", "अकादमी", "एकेडमी", "संस्थान", "सोल्यूशंस", "लिमिटेड", "प्राइवेट लिमिटेड", "डेयरी", "फार्मा",
            "प्रिंटर्स", "सर्विसेज", "एसोसिएट्स", "ब्रदर्स", "एंड संस", "मार्ट", "रेस्टोरेंट", "नर्सिंग होम", "पैथोलॉजी", "लैब", "कोचिंग",
            "trading", "trading co", "chs", "co op housing society", "pottery", "trading company", "हॉस्पिटल", "अस्पताल",
            "स्कूल", "विद्यालय", "कॉलेज", "ट्रेडर्स", "इंडस्ट्रीज", "एंटरप्राइजेज", "polytechnic", "pllc", "fze", "fzco", "fz llc", "wll",
            "w l l", "convent", "family medicine", "medicine",
            "ltd", "limited", "pvt ltd", "pvt limited", "private limited", "p ltd", "llp", "llc", "inc", "corp",
            "corporation", "plc", "gmbh", "gmbh co kg", "gmbh & co kg", "ag", "kg", "ug", "ohg", "gbr", "e k", "e v",
            "mbh", "sarl", "s a r l", "sa de cv", "s a de c v", "s de rl de cv", "sas", "sasu", "s a s", "sa", "eurl",
            "sl", "s l", "slu", "s l u", "srl", "s r l",
            "spa", "s p a", "snc", "lda", "ltda", "bv", "b v", "nv", "oy", "ab", "as", "aps", "sp z o o", "s r o",
            "kft",
            "events", "vets", "veterinary practice", "council", "parish council", "surgery", "practice", "residency",
            "apartments", "housing society", "solutions", "systems", "networks", "lifesciences", "life sciences",
            "biotech", "healthcare", "lifecare", "wellness", "opticals", "jewels", "creations", "designs", "prints",
            "graphics", "films", "productions", "sports", "toys", "stationers", "tiles", "marbles", "granites",
            "ceramics", "timber", "plywood", "agro", "seeds", "fertilizers", "fertilisers", "organics", "dairies",
            "sweets", "kitchens", "cafe", "bistro", "brewing", "distillery", "distillers", "vineyards", "vineyard",
            "nurseries", "garden centre", "housing", "lettings", "estate agents", "insurance", "brokers", "advisors",
            "advisory", "wealth", "family law", "law firm", "law group", "law offices", "legal", "chambers",
            "notaries", "charity", "hospice", "nursery", "kindergarten", "montessori", "seminary", "temple",
            "parish", "cathedral", "museum", "gallery", "theatre", "theater", "cinema", "library", "aviation",
            "airways", "haulage", "couriers", "removals", "warehousing", "shipyard", "yachts", "cycles", "bikes",
            "garage", "autos", "tyre", "outdoor", "clinics", "hospitals", "schools", "primary school", "elementary",
            "middle school", "county", "township", "township office", "district", "utilities", "energy",
            "power systems", "solar", "infratech", "infraprojects", "infrastructure", "infotech", "softech",
            "fashions", "apparels", "hosiery", "spinning mills", "spinners", "weavers", "yarns", "footwear",
            "leathers", "exports pvt", "publishers", "financial", "credit union", "mutual", "diner", "eatery",
            "catering", "grocers", "groceries", "wholesale", "wholesalers", "distributors", "distribution",
            "manufacturing", "fabrication", "fabricators", "machining", "metals", "metalworks", "alloys", "castings",
            "forge", "foundry", "joinery", "carpentry", "windows and doors", "glazing", "electric", "heating",
            "heating and cooling", "hvac", "painting", "flooring", "home care", "home health", "pediatrics",
            "orthodontics", "orthopedics", "dermatology", "ophthalmology", "eye care", "eye hospital",
            "family dental", "dental care", "dental clinic", "smiles", "medical centre", "medical center",
            "medical group", "medicals", "medicare", "ministries", "lutheran", "baptist church", "mosque",
            "islamic centre", "gurudwara", "ashram", "charitable trust", "co-op", "cooperative", "co-operative",
            "federation", "association", "chamber of commerce", "club", "golf club", "lodge", "inn", "inns", "b&b",
            "guest house", "hostel", "villas", "retreat", "camps",
            "auto body", "body shop", "components", "auto components", "processing", "orthodontic", "enterprises",
            "industries", "traders",
            "technologies", "exports", "group", "associates", "hospital",
            "school", "college", "academy", "institute", "clinic", "logistics", "pharma", "motors", "textiles", "foods",
            "builders", "& co", "& sons", "and sons", "hotel", "hotels", "resort", "resorts", "foundation", "trust",
            "stores", "mills", "chemicals", "agency", "agencies", "constructions", "construction", "consultants",
            "consultancy", "consulting", "partners", "surveyors", "tours", "travels", "travel", "holidays",
            "jewellers", "jewelers", "caterers", "bakery", "bakers", "restaurant", "restaurants", "engineering",
            "engineers", "works", "farms", "farm", "dairy", "packaging", "plastics", "electricals", "electronics",
            "automobiles", "auto", "pharmaceuticals", "diagnostics", "laboratories", "labs", "solicitors",
            "architects", "accountants", "church", "university", "society", "steels", "tubes", "cements", "cement",
            "paints", "garments", "fabrics", "silks", "polymers", "forgings", "tyres", "roadlines",
            "transport", "transports", "cargo", "freight", "shipping", "marine", "bank", "finance", "capital",
            "properties", "realty", "estates", "developers", "infra", "interiors", "furniture", "furnishings",
            "printers", "press", "publications", "media", "studio", "studios", "salon", "gym", "fitness",
            "dental", "dentistry", "family dentistry", "& daughters", "and daughters", "amusements", "physiotherapy",
            "nursing home", "care home", "veterinary", "opticians", "chemists", "pharmacy",
            "brewery", "winery", "locksmiths", "plumbing", "roofing", "landscaping", "bearings", "instruments",
            "tools", "machines", "valves", "pumps", "convent school", "public school", "high school", "vidyalaya",
            "mahavidyalaya", "sanstha", "bhavan", "mandir", "holdings", "ventures", "retail", "mart", "supermarket",
            "bazaar", "impex", "overseas", "international", "global", "bros", "brothers", "werke", "möbelwerke", "sons",
        ].map { ($0, true) }
    )
}
