/// "Key: value" lines of a web form or a list.
struct FormFields {
    enum Field: Hashable, Sendable, CaseIterable {
        case name
        /// A person or a firm, whichever the other fields leave open.
        case client
        case firstName
        case lastName
        case company
        case mail
        case phone
        case place
        case need
        case quantity
        case budget
        case deadline
        case message
    }

    private(set) var values: [Field: String] = [:]

    var place: String? { values[.place] }
    var budget: String? { values[.budget] }
    var deadline: String? { values[.deadline] }
    /// "Quantity: 2 Piece".
    var quantity: Int? {
        guard let field = values[.quantity] else { return nil }
        let text = FoldedText(field)
        guard !text.isEmpty, text.words.count <= 3, let number = text.number(0), number >= 1, number <= 100_000 else {
            return nil
        }
        return Int(number)
    }
    var company: String? {
        values[.company].map(Self.firm)
            ?? values[.client].map(Self.firm).flatMap { values[.name] != nil || CompanyText.isFirm($0) ? $0 : nil }
    }
    var name: String? {
        // "Nombre: Amparo", "Apellido: Gisbert".
        if let name = values[.name], values[.firstName] == nil, let last = values[.lastName], !name.contains(" "),
            !last.contains(" "), name != last
        {
            return name + " " + last
        }
        // "Ray Thibodeaux, plant manager, ray@…"
        if let name = values[.name] { return name.prefix { $0 != "," && $0 != "(" }.trimmed() }
        if let client = values[.client], !CompanyText.isFirm(client) { return client }
        let parts = [values[.firstName], values[.lastName]].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    /// "Bright Star Nursery, Al Ain. Contact Ms. Huda +971 55 …": the firm, when more stands behind it.
    private static func firm(_ value: String) -> String {
        guard value.utf8.contains(where: { $0 &- 0x30 < 10 }) || value.contains(". "),
            let cut = value.firstIndex(where: { ",(|".contains($0) }), cut > value.startIndex
        else { return value }
        return value[..<cut].trimmed()
    }

    init(_ text: String) {
        let lines = TextLines(text)
        for line in lines.lines.prefix(200) where !line.isBlank {
            guard let (key, value) = Self.split(line, lines.bytes), !value.isEmpty, let field = Self.field(of: key)
            else { continue }
            if values[field] == nil { values[field] = value }
        }
        addStacked(lines)
    }

    /// "First name" and below it "Angela": forms that put what was typed under its label. Two labels at least, or it is
    /// no form.
    private mutating func addStacked(_ lines: TextLines) {
        let filled = lines.lines.prefix(200).filter { !$0.isBlank }
        var found: [Field: String] = [:]
        for (label, answer) in zip(filled, filled.dropFirst()) where label.bodyEnd - label.bodyStart <= 45 {
            let line = lines.bytes[label.bodyStart..<label.bodyEnd]
            // "1. What's your name?"
            guard line.first.map({ $0 &- 0x30 < 10 }) == true || Self.names.mayOpen(line),
                let field = Self.wholeField(FoldedText(bytes: Array(line))), found[field] == nil,
                answer.bodyEnd - answer.bodyStart <= 200
            else { continue }
            let value = String(decoding: lines.bytes[answer.bodyStart..<answer.bodyEnd], as: UTF8.self).trimmed()
            if Self.wholeField(FoldedText(value)) == nil, !value.utf8.contains(0x09) { found[field] = value }
        }
        guard found.count > 1 else { return }
        for (field, value) in found where values[field] == nil { values[field] = value }
    }

    /// The field whose label is the whole line, its colon or question mark aside.
    private static func wholeField(_ text: FoldedText) -> Field? {
        // "1. What's your name?"
        let first = text.words.first.map { $0.isNumber && $0.end - $0.start <= 2 ? 1 : 0 } ?? 0
        guard (1...6).contains(text.words.count - first), text.words[first].isCapital,
            let match = names.match(text, at: first), match.length == text.words.count - first
        else { return nil }
        return match.value
    }

    static func split(_ line: TextLines.Line, _ bytes: [UInt8]) -> (key: String, value: String)? {
        guard
            let colon = bytes[line.bodyStart..<min(line.bodyEnd, line.bodyStart + 60)].firstIndex(where: {
                $0 == 0x3A || $0 == 0x09
            }), colon > line.bodyStart
        else { return nil }
        let key = String(decoding: bytes[line.bodyStart..<colon], as: UTF8.self)
        var start = colon + 1
        while start < line.bodyEnd, bytes[start] <= 0x20 { start += 1 }
        return (key, String(decoding: bytes[start..<max(start, line.bodyEnd)], as: UTF8.self))
    }

    static func field(of key: String) -> Field? {
        let text = FoldedText(key)
        guard (1...5).contains(text.words.count), let match = names.match(text, at: 0),
            match.length * 2 >= text.words.count
        else { return nil }
        return match.value
    }

    private static let names: PhraseTable<Field> = {
        var rows: [(String, Field)] = []
        func add(_ field: Field, _ phrases: String) {
            rows += phrases.split(separator: "|").map { (String($0), field) }
        }
        add(
            .name,
            """
            what's your name|what is your name|your full name|wie heißen sie|comment vous appelez-vous|cómo se llama|\
            como se chama|как вас зовут|user name|buyer name|contact details name|name|full name|your name|person|\
            contact|contact name|contact person|who|ansprechpartner|ihr name|kontaktperson|kontakt|nom et prénom|\
            interlocuteur|nombre|nombre completo|contacto|persona de contacto|nome|nome completo|contato|имя|фио|\
            контактное лицо|как к вам обращаться|नाम|referente|naam|contactpersoon|spoc|poc
            """
        )
        add(.client, "customer|customer name|client|client name|клиент|kunde|kundin|cliente")
        add(.firstName, "first name|vorname|prénom|given name")
        add(.lastName, "last name|surname|apellido|nachname|family name|nom|apellidos|sobrenome|фамилия|cognome")
        add(
            .company,
            """
            company|company name|organisation|organization|firm|business|business name|firma|unternehmen|société|\
            entreprise|empresa|компания|организация|фирма|कंपनी|azienda|bedrijf|account|party|party name|firm name|\
            school name|institute
            """
        )
        add(
            .mail,
            """
            email|e-mail|mail|email id|mail id|email address|e-mail-adresse|courriel|correo|correo electrónico|\
            адрес электронной почты|почта|эл почта|ईमेल|adresse e-mail
            """
        )
        add(
            .phone,
            """
            user phone|buyer phone|mobile phone number|phone|phone number|telephone|tel|mobile|mobile no|\
            mobile number|mob|cell|contact no|contact number|whatsapp|ph|telefon|telefonnummer|handy|mobil|\
            rückrufnummer|téléphone|portable|teléfono|móvil|telefone|celular|телефон|тел|моб|मोबाइल|फोन|telefono|\
            cellulare|telefoon|phone no
            """
        )
        add(
            .place,
            """
            cidade uf|user city|buyer city|locality|zip code|postal code|plz|postleitzahl|cep|código postal|pincode|\
            place|location|city|town|site|delivery address|delivery location|delivery place|delivery at|deliver to|\
            install at|installation address|site address|address|area|ort|plz ort|plz / ort|standort|lieferort|\
            lieferadresse|stadt|adresse|ville|lieu|lieu de livraison|adresse de livraison|code postal|ciudad|lugar|\
            dirección|población|lugar de entrega|cidade|local|endereço|local de entrega|город|адрес|место|\
            место доставки|адрес доставки|куда|где|शहर|पता|स्थान|jagah|città|luogo|plaats|where|postcode|post code|\
            zip|pin code|branch
            """
        )
        add(
            .need,
            """
            what are you looking for|how can we help|user requirement|buyer requirement|votre besoin|\
            what do you need|was benötigen sie|need|needs|requirement|requirements|product|products|service|item|\
            items|interested in|looking for|bedarf|produkt|thema|interesse|leistung|besoin|produit|necesidad|\
            producto|servicio|necessidade|produto|serviço|товар|услуга|потребность|что нужно|что|आवश्यकता|esigenza|\
            prodotto|what|enquiry|inquiry for|anfrage
            """
        )
        add(
            .quantity,
            """
            unidades|units|unités|pieces|number of units|no of units|stück|nombre d'unités|кол во штук|штук|quantity|\
            qty|quantities|nos|number|how many|anzahl|menge|stückzahl|quantité|nombre de postes|cantidad|quantidade|\
            количество|кол-во|मात्रा|quantità|aantal
            """
        )
        add(
            .budget,
            """
            probable order value|approx order value|order value|expected budget|estimated budget|budget estimé|\
            presupuesto estimado|investimento|budget|budget range|approx budget|our budget|budget approx|\
            kostenrahmen|budgetrahmen|preisvorstellung|presupuesto|orçamento|verba|бюджет|сумма|बजट|price|preis|\
            enveloppe
            """
        )
        add(
            .deadline,
            """
            délai souhaité|time frame|timeframe|start date|required date|fecha límite|when do you need it|\
            wunschtermin|deadline|when|timeline|required by|needed by|delivery date|date|by when|termin|wann|\
            bis wann|zeitraum|liefertermin|délai|échéance|quand|plazo|cuándo|fecha|prazo|quando|срок|сроки|когда|समय|\
            कब|entro|wanneer|urgency
            """
        )
        add(
            .message,
            """
            message|comments|comment|remarks|details|description|notes|note|nachricht|mitteilung|bemerkung|kommentar|\
            ihre nachricht|commentaire|votre message|mensaje|comentarios|mensagem|observações|сообщение|комментарий|\
            संदेश|messaggio|bericht|additional information
            """
        )
        return PhraseTable(rows)
    }()
}
