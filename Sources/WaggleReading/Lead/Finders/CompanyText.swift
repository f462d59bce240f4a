import WaggleMIME

/// Names of firms in running text.
enum CompanyText {
    /// The longest run of words that a domain label is made of, in any of the usual ways: joined, hyphenated, with "and"
    /// for "&", without the legal form, in Latin letters for Cyrillic ones, with "ue" for "ü".
    static func matching(_ label: String, in text: FoldedText) -> String? {
        let label = label.lowercased()
        if let found = matching(label, in: text, umlauts: false) { return found }
        return ["ue", "oe", "ae"].contains(where: label.contains) ? matching(label, in: text, umlauts: true) : nil
    }

    private static func matching(_ label: String, in text: FoldedText, umlauts: Bool) -> String? {
        let parts = label.utf8.split(separator: 0x2D).map { LatinSpelling.plain($0, umlauts: umlauts) }
        let wanted = parts.flatMap(\.self)
        guard wanted.count >= 4 else { return nil }
        // The name may leave out the first part of the domain: "samara-podshipnik" is "Самарский подшипник".
        var starts = [0]
        for part in parts.dropLast() { starts.append((starts.last ?? 0) + part.count) }
        var best: (range: Range<Int>, covered: Int)?
        for index in text.words.indices {
            let word = text.words[index]
            guard word.gap.isDisjoint(with: .at), word.end > word.start + 1 || word.isCapital else { continue }
            for offset in starts where offset == 0 ? word.isCapital || word.isNumber : true {
                guard let run = run(of: wanted[offset...], in: text, from: index, umlauts),
                    run.covered >= max(4, wanted.count * 3 / 5), run.covered > (best?.covered ?? 0)
                else { continue }
                best = (index..<run.end, run.covered)
            }
        }
        guard let best, !isAddressPart(text, best.range) else { return nil }
        return closed(text, extended(best.range, text))
    }

    /// How many letters of a domain the words from one on spell out.
    private static func run(
        of wanted: ArraySlice<UInt8>,
        in text: FoldedText,
        from start: Int,
        _ umlauts: Bool
    ) -> (end: Int, covered: Int)? {
        var left = wanted
        var index = start
        while index < text.words.count, index - start < 6, !left.isEmpty {
            if index > start, !text.words[index].gap.isDisjoint(with: partings), !isAmpersand(text, index) { break }
            let word = text.words[index]
            let letters = LatinSpelling.plain(
                text.letters[Int(word.lettersStart)..<Int(word.lettersEnd)],
                umlauts: umlauts
            )
            guard !letters.isEmpty else { break }
            if left.starts(with: letters) {
                left = left.dropFirst(letters.count)
            } else if index > start, left.starts(with: "and".utf8), left.dropFirst(3).starts(with: letters) {
                left = left.dropFirst(3 + letters.count)
            } else if isJoiner(text, index), index > start {
                index += 1
                continue
            } else {
                break
            }
            index += 1
        }
        return index > start ? (index, wanted.count - left.count) : nil
    }

    /// "Pruitt & Lowe" is one name, "Vega | Charlotte" are two.
    private static func isAmpersand(_ text: FoldedText, _ index: Int) -> Bool {
        guard index > 0, text.words[index].gap == [.space, .other] else { return false }
        return text.bytes[Int(text.words[index - 1].end)..<Int(text.words[index].start)].contains(0x26)
    }

    private static let partings: FoldedText.Gap = [
        .stop, .question, .paragraph, .line, .comma, .at, .bracket, .colon, .slash, .other,
    ]

    /// With the legal form and the capital words beside it: "Brightsmile" is "Brightsmile Dental Partners".
    private static func extended(_ range: Range<Int>, _ text: FoldedText) -> Range<Int> {
        var low = range.lowerBound
        while low > 0, range.lowerBound - low < 2, text.words[low].gap.isDisjoint(with: partings),
            kinds.match(text, at: low - 1) != nil
                || text.words[low - 1].isCapital && !text.words[range.lowerBound].isCapital
        { low -= 1 }
        var high = legalFormEnd(text, after: range.upperBound)
        while high < text.words.count, high - range.upperBound < 3, text.words[high].isCapital,
            text.words[high].gap.isDisjoint(with: partings.union([.quote])),
            !text.words[high].gap.contains([.space, .hyphen]), CustomerFinder.notNames.match(text, at: high) == nil
        { high = max(high + 1, legalFormEnd(text, after: high + 1)) }
        // "подшипник-сервис" is one word to its owner.
        while high < text.words.count, text.words[high].gap == .hyphen { high += 1 }
        return low..<high
    }

    /// «Зерно и точка», клиника "Здравие", Hotel Rajdhani, Cabinet Tanguy.
    static func withKind(in text: FoldedText) -> String? {
        for index in text.words.indices {
            if text.words[index].gap.contains(.quote), text.words[index].isCapital,
                let found = quoted(text, from: index)
            {
                return found
            }
            guard text.words[index].isCapital, kinds.match(text, at: index) != nil else { continue }
            var end = index + 1
            while end < text.words.count, end - index <= 4,
                text.words[end].isCapital || isJoiner(text, end) && end > index + 1,
                text.words[end].gap.isDisjoint(with: partings), !text.words[end].gap.contains([.space, .hyphen])
            { end += 1 }
            while end > index, isJoiner(text, end - 1) { end -= 1 }
            if end > index + 1 { return closed(text, index..<end) }
        }
        return nil
    }

    private static func quoted(_ text: FoldedText, from index: Int) -> String? {
        let isCyrillic = text.bytes[Int(text.words[index].start)] & 0xFC == 0xD0
        let hasKind = index > 0 && kinds.match(text, at: index - 1) != nil
        guard isCyrillic || hasKind else { return nil }
        var end = index + 1
        while end < text.words.count, text.words[end].gap.isDisjoint(with: [.quote, .stop, .question, .line]),
            end - index < 5
        { end += 1 }
        guard end == text.words.count || text.words[end].gap.contains(.quote), end - index < 5 else { return nil }
        var start = index
        while start > 0, index - start < 2, text.words[start].gap.isDisjoint(with: partings),
            kinds.match(text, at: start - 1) != nil
        { start -= 1 }
        return closed(text, start..<end)
    }

    /// With the quotation mark behind, where one stands before the last words.
    private static func closed(_ text: FoldedText, _ range: Range<Int>) -> String {
        let name = text.text(range)
        guard range.dropFirst().contains(where: { text.words[$0].gap.contains(.quote) }) else { return name }
        let end = Int(text.words[range.upperBound - 1].end)
        for mark in ["\"", "»", "”", "“"] where text.bytes[end...].starts(with: mark.utf8) { return name + mark }
        return name
    }

    /// Whether a name is a firm's: "Shri Gajanan Traders".
    static func isFirm(_ name: String) -> Bool {
        let text = FoldedText(name)
        // "Cabinet Lefort"
        if text.words.count > 1, kinds.match(text, at: 0) != nil { return true }
        return text.words.indices.contains { forms.match(text, at: $0) != nil || leading.match(text, at: $0) != nil }
    }

    /// A label of the web in words: "vegafreight" is Vega Freight.
    static func words(of label: Substring) -> String {
        let parts = label.split(separator: "-").flatMap { part -> [Substring] in
            for trade in trades where part.count > trade.count + 2 && part.hasSuffix(trade) {
                return [part.dropLast(trade.count), part.suffix(trade.count)]
            }
            return [part]
        }
        return parts.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }

    private static let trades = [
        "freight", "logistics", "motors", "foods", "pharma", "textiles", "traders", "group", "hotels", "hotel",
        "school",
        "clinic", "dental", "law", "consulting", "marine", "steel", "cements", "cement", "exports", "travels", "travel",
        "holidays", "media", "print", "design", "homes", "care", "health", "legal", "bank", "dairy", "farms", "farm",
        "engineering", "industries", "systems", "college", "academy", "hospital", "builders", "properties", "trust",
        "bakery", "garage", "interiors", "jewellers", "packaging", "plastics", "chemicals", "electric", "studio",
        "lines", "stores", "store", "shop", "spedition", "bau", "praxis", "kanzlei", "immobilien", "transporte",
        "transports", "immobilier", "avocats", "talleres", "clinica",
    ]

    /// "Pennine Bearings Ltd", «ООО Ромашка», "Müller & Söhne GmbH".
    static func withLegalForm(in text: FoldedText, not source: LeadSource) -> String? {
        for index in text.words.indices {
            if leading.match(text, at: index) != nil, let found = behind(text, index) { return found }
            guard let form = forms.match(text, at: index), index > 0,
                text.words[index].gap.isDisjoint(with: [.stop, .question, .paragraph, .line]),
                text.words[index].isCapital || legal.match(text, at: index) != nil
            else { continue }
            var start = index
            while start > 0, index - start < 5 {
                let word = text.words[start - 1]
                guard word.isCapital || word.isNumber || joiners.match(text, at: start - 1) != nil else { break }
                guard starters.match(text, at: start - 1) == nil else { break }
                guard text.words[start].gap.isDisjoint(with: [.stop, .question, .paragraph, .line, .comma, .colon])
                else { break }
                start -= 1
            }
            while start < index,
                joiners.match(text, at: start) != nil || isListMark(text, start)
            { start += 1 }
            guard start < index else { continue }
            // "Orwell Marine Surveyors": to the last word that is one.
            var end = index + form.length
            while end < text.words.count, end - start < 7, text.words[end].gap == .space, text.words[end].isCapital,
                let next = forms.match(text, at: end)
            { end += next.length }
            let name = text.text(start..<end)
            guard !isPartner(name, source) else { continue }
            return name
        }
        return nil
    }

    /// "2) St Asaph Parish Council"
    private static func isListMark(_ text: FoldedText, _ index: Int) -> Bool {
        let end = Int(text.words[index].end)
        return text.words[index].isNumber && end < text.bytes.count
            && (text.bytes[end] == 0x29 || text.bytes[end] == 0x2E)
    }

    private static func behind(_ text: FoldedText, _ index: Int) -> String? {
        var end = index + 1
        while end < text.words.count, end - index <= 4,
            text.words[end].isCapital || text.words[end].gap.contains(.quote) && end == index + 1,
            text.words[end].gap.isDisjoint(with: [.stop, .question, .paragraph, .line, .comma])
        {
            end += 1
            if end < text.words.count, text.words[end].gap.contains(.quote) { break }
        }
        return end > index + 1 ? closed(text, index..<end) : nil
    }

    private static func isPartner(_ name: String, _ source: LeadSource) -> Bool {
        guard let author = source.author else { return false }
        let domain = Firm.domain(author.address).split(separator: ".").first.map(String.init) ?? ""
        let words = FoldedText(name)
        return !domain.isEmpty
            && words.words.indices.contains {
                words.words[$0].end - words.words[$0].start > 3 && domain.contains(words.folded($0))
            }
    }

    private static func isJoiner(_ text: FoldedText, _ index: Int) -> Bool { joiners.match(text, at: index) != nil }

    private static func legalFormEnd(_ text: FoldedText, after index: Int) -> Int {
        guard index < text.words.count, text.words[index].gap.isDisjoint(with: [.stop, .question, .paragraph, .line]),
            let form = forms.match(text, at: index)
        else { return index }
        return index + form.length
    }

    /// "www.firm.example" and "anna@firm.example" are no names.
    private static func isAddressPart(_ text: FoldedText, _ range: Range<Int>) -> Bool {
        guard let first = range.first, let last = range.last else { return true }
        if text.words[first].gap.contains(.at) { return true }
        let start = Int(text.words[first].start)
        if start > 0, text.bytes[start - 1] == 0x2E || text.bytes[start - 1] == 0x2F { return true }
        let end = Int(text.words[last].end)
        return end + 1 < text.bytes.count && (text.bytes[end] == 0x2E || text.bytes[end] == 0x40)
            && (0x61...0x7A).contains(text.bytes[end + 1])
    }

    private static let joiners = PhraseTable<Bool>(
        ["and", "of", "und", "et", "y", "e", "de", "la", "the", "i", "и", "du", "des"].filter { $0 != "i" }.map {
            ($0, true)
        }
    )
    /// Words with a capital because a sentence begins.
    private static let starters = PhraseTable<Bool>(
        [
            "also", "for", "at", "this", "we", "our", "my", "please", "pls", "need", "client", "customer", "from", "in",
            "dear", "hi", "new", "wir", "für", "bei", "nous", "para", "from", "is", "a", "an", "one", "he", "she",
            "they",
            "windows", "contact", "call", "lead", "enquiry", "requirement", "party", "kunde", "firma", "client",
        ].map { ($0, true) }
    )
    /// What a house is, before its name.
    private static let kinds = PhraseTable<Bool>(
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
            "viajes", "hotel rural", "finca", "almacenes", "instituto", "fundación", "escuela", "prefeitura",
            "condomínio", "posto", "pousada", "loja", "escritório", "igreja", "distribuidora", "metalúrgica",
            "indústria", "laboratório", "ótica", "auto peças", "drogaria", "câmara municipal", "quinta", "creche",
            "faculdade", "hospital", "lar", "adega", "cooperativa", "sociedade", "associação", "imobiliária",
            "clínica veterinária", "grupo", "trattoria", "pizzeria", "farmacia", "studio dentistico", "agriturismo",
            "cantina", "comune di", "scuola",
            "hotel", "restaurant", "cafe", "café", "resort", "hospital", "clinic", "gasthof", "gasthaus", "praxis",
            "zahnarztpraxis", "kanzlei", "autohaus", "bäckerei", "metzgerei", "tischlerei", "schreinerei", "apotheke",
            "steuerkanzlei", "spedition", "weingut", "brauerei", "druckerei", "architekturbüro", "cabinet", "hôtel",
            "garage", "boulangerie", "pharmacie", "mairie", "école", "clinique", "atelier", "imprimerie", "domaine",
            "restaurante", "clínica", "colegio", "bodega", "bodegas", "talleres", "farmacia", "grupo", "asesoría",
            "academia", "escola", "colégio", "padaria", "laticínios", "farmácia", "construtora", "mercado",
            "transportes", "gestoría", "inmobiliaria", "maison", "ets", "établissements", "ecole", "studio",
            "residencia", "ristorante", "albergo", "officina",
        ].map { ($0, true) }
    )
    private static let legal = PhraseTable<Bool>(
        [
            "ltd", "limited", "pvt ltd", "pvt limited", "private limited", "p ltd", "llp", "llc", "inc", "plc", "gmbh",
            "gmbh co kg", "kg", "ug", "ohg", "gbr", "e k", "mbh", "sarl", "sas", "eurl", "sl", "s l", "slu", "srl",
            "s r l", "spa", "lda", "ltda", "bv", "oy", "& co", "& sons", "and sons", "and co",
        ].map { ($0, true) }
    )
    private static let leading = PhraseTable<Bool>(
        [
            "ооо", "оао", "мкоу", "мбдоу", "гку", "мку", "нко", "ано", "тоо", "гк", "кфх", "зао", "пао", "ао", "ип",
            "тов", "чп", "m s", "гбоу", "мбоу",
        ].map { ($0, true) }
    )
    private static let forms = PhraseTable<Bool>(
        [
            "ltd", "limited", "pvt ltd", "pvt limited", "private limited", "p ltd", "llp", "llc", "inc", "corp",
            "corporation", "plc", "gmbh", "gmbh co kg", "gmbh & co kg", "ag", "kg", "ug", "ohg", "gbr", "e k", "e v",
            "mbh", "sarl", "s a r l", "sas", "sasu", "s a s", "sa", "eurl", "sl", "s l", "slu", "s l u", "srl", "s r l",
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
            "components", "auto components", "processing", "orthodontic", "enterprises", "industries", "traders",
            "technologies", "exports", "group", "associates", "hospital",
            "school", "college", "academy", "institute", "clinic", "logistics", "pharma", "motors", "textiles", "foods",
            "builders", "& co", "& sons", "and sons", "hotel", "hotels", "resort", "resorts", "foundation", "trust",
            "stores", "mills", "chemicals", "agency", "agencies", "constructions", "construction", "consultants",
            "consultancy", "consulting", "partners", "surveyors", "tours", "travels", "travel", "holidays",
            "jewellers", "jewelers", "caterers", "bakery", "bakers", "restaurant", "restaurants", "engineering",
            "engineers", "works", "farms", "farm", "dairy", "packaging", "plastics", "electricals", "electronics",
            "automobiles", "auto", "pharmaceuticals", "diagnostics", "laboratories", "labs", "solicitors",
            "architects", "accountants", "church", "university", "society", "steels", "tubes", "cements", "cement",
            "paints", "garments", "fabrics", "silks", "polymers", "castings", "forgings", "tyres", "roadlines",
            "transport", "transports", "cargo", "freight", "shipping", "marine", "bank", "finance", "capital",
            "properties", "realty", "estates", "developers", "infra", "interiors", "furniture", "furnishings",
            "printers", "press", "publications", "media", "studio", "studios", "salon", "spa", "gym", "fitness",
            "dental", "physiotherapy", "nursing home", "care home", "veterinary", "opticians", "chemists", "pharmacy",
            "brewery", "winery", "locksmiths", "plumbing", "roofing", "landscaping", "bearings", "instruments",
            "tools", "machines", "valves", "pumps", "convent school", "public school", "high school", "vidyalaya",
            "mahavidyalaya", "sanstha", "bhavan", "mandir", "holdings", "ventures", "retail", "mart", "supermarket",
            "bazaar", "impex", "overseas", "international", "global", "bros", "brothers", "werke", "möbelwerke", "sons",
        ].map { ($0, true) }
    )
}
