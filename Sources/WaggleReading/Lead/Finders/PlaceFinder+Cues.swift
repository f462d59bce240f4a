/// What the words around a place make of it.
extension PlaceFinder {
    /// "nosotros Girona no llegamos", "we are Ernakulam only".
    func isOwn(_ text: FoldedText, _ index: Int) -> Bool {
        (1...2).contains { back in
            index >= back && text.words[index].gap == .space
                && Self.selves.match(text, at: index - back)?.length == back
        }
    }

    /// "Our office: 402, Shivalik Plaza, Ahmedabad 380015": a line that says whose address it is.
    static func isOwnAddress(_ text: FoldedText, _ index: Int) -> Bool {
        var start = index
        while start > 0, index - start < 10, text.words[start].gap.isDisjoint(with: [.line, .paragraph]) { start -= 1 }
        guard let label = ownAddresses.match(text, at: start), start + label.length <= index else { return false }
        return text.words[start + label.length].gap.contains(.colon)
    }

    private static let ownAddresses = PhraseTable<Bool>(
        [
            "our office", "our offices", "our address", "our head office", "our branch", "our branches", "my office",
            "visit us", "unser büro", "unsere adresse", "notre bureau", "nos bureaux", "notre adresse",
            "nuestra oficina", "nuestra dirección", "nosso escritório", "nosso endereço", "наш офис", "наш адрес",
            "hamara office", "हमारा ऑफिस", "हमारा पता",
        ].map { ($0, true) }
    )

    /// What the words before a place make of it, the nearest first.
    func cue(_ text: FoldedText, before first: Int, isPartner: Bool = true) -> Double {
        var index = first - 1
        var steps = 0
        while index >= 0, steps < 6, text.words[index + 1].gap.isDisjoint(with: [.stop, .question, .paragraph]) {
            if let match = Self.cues.match(text, at: index) {
                // A customer who says "we're in Bend" is there.
                if !isPartner, Self.selvesIn.match(text, at: index) != nil { return 0.05 }
                // "customer from Miraj" is not "I am from Miraj".
                if index > 0, let longer = Self.cues.match(text, at: index - 1), longer.length == match.length + 1 {
                    return longer.value
                }
                // "юр. адрес", "registered address": the word before turns it round.
                if match.value > 0, index > 0, Self.seats.match(text, at: index - 1) != nil { return -0.35 }
                // "further to the Norwich school": the longer phrase that ends here.
                if match.value == 0, index > 0, let longer = Self.cues.match(text, at: index - 1), longer.length > 1 {
                    return longer.value
                }
                return match.value
            }
            index -= 1
            steps += 1
        }
        return 0
    }

    func isVague(_ text: FoldedText, _ first: Int) -> Bool {
        (1...3).contains { back in
            first >= back && Self.vagues.match(text, at: first - back)?.length == back
                && ((first - back + 1)...first).allSatisfy { text.words[$0].gap.isDisjoint(with: .hard.union(.comma)) }
        }
    }

    private static let vagues = PhraseTable<Bool>(
        [
            "somebody near", "someone near", "anyone near", "anybody near", "around", "near", "du côté d",
            "du côté de", "vers", "raum", "ecke", "der ecke", "gegend", "der gegend", "umkreis", "nähe von", "richtung",
            "zona de", "la zona de", "cerca de", "perto de", "região de", "в районе", "side of",
        ].map { ($0, true) }
    )

    private static let selvesIn = PhraseTable<Bool>(
        [
            "we are in", "we're in", "i am in", "i'm in", "we are at", "we're at", "i am at", "i'm at", "we are from",
            "we are based in", "we're based in", "wir sind in", "wir sitzen in", "nous sommes à", "мы в",
        ].map { ($0, true) }
    )

    private static let seats = PhraseTable<Bool>(
        [
            "юр", "юридический", "registered", "regd", "billing", "bill", "head", "main", "corporate", "old",
            "previous",
            "rechnungs", "alte", "ancien", "ancienne", "antigua", "старый", "our", "my",
        ].map { ($0, true) }.filter { $0.0 != "our" && $0.0 != "my" && $0.0 != "main" }
    )

    /// In a partner's note before his own town: "hum Udaipur me hai".
    private static let selves = PhraseTable<Bool>(
        [
            "hum", "ham", "main", "mai", "log", "apan", "we are", "we're", "we only", "nosotros", "nosotros en", "nous",
            "nous sommes", "wir", "wir sind", "мы во", "мы в", "мы из", "noi",
        ].map { ($0, true) }
    )

    /// "Agra party", "Pitampura ki hai", "Leeds branch".
    func cue(_ text: FoldedText, behind end: Int) -> Double {
        guard let next = text.words.firstIndex(where: { Int($0.start) >= end }), text.words[next].gap == .space else {
            return 0
        }
        return Self.cuesBehind.match(text, at: next)?.value ?? 0
    }

    static let cuesBehind = PhraseTable<Double>(
        [
            "party", "customer", "client", "site", "branch", "office", "warehouse", "factory", "plant", "store", "shop",
            "showroom", "school", "ki hai", "ka hai", "ki party", "ka customer", "wale", "wala", "way",
            "based customer",
            "based client", "me delivery", "mein", "area", "kunde", "filiale",
        ].map { ($0, 0.12) } + ["head office", "ho", "hq", "headquarters", "baitha", "me baitha"].map { ($0, -0.35) }
    )

    private static let cues = PhraseTable<Double>(
        [
            "deliver", "deliver to", "delivery", "delivery at", "delivery to", "delivered", "install at",
            "installation at", "installed at", "site", "site at", "site is", "location", "new office", "our office in",
            "office in", "office at", "branch in", "branch at", "warehouse",
            "factory", "plant", "showroom", "school in", "clinic in", "shop in", "store in", "based in", "located",
            "moving to", "shifting to", "opening in", "opening a", "place", "address", "for our", "at our", "unit at",
            "unit in", "customer in", "client in", "customer at", "client at",
            "liefer*", "lieferung", "standort", "büro in", "niederlassung in", "filiale in", "neue räume in", "sitz in",
            "nach", "livraison", "livrer", "bureaux de", "bureau à", "agence de", "agence à", "site de", "chantier",
            "entrega", "oficina en", "oficinas en", "nave en", "tienda en", "sede en", "local en", "entregar",
            "escritório em", "loja em", "filial em",
            "доставка", "офис", "офис в", "склад", "склад в", "объект", "объект в", "адрес", "магазин", "завод",
            "customer from", "client from", "party from", "enquiry from", "inquiry from", "lead from", "school from",
            "hotel from", "firm from", "company from", "клиент из", "клиента из", "заявка из", "лид из", "запрос из",
            "kunde aus", "kundin aus", "anfrage aus", "firma aus", "interessent aus", "interessenten aus", "cliente de",
            "client de", "société de", "empresa de", "demande de", "pedido de", "lead de",
            "филиал", "точка", "consegna", "ufficio", "levering", "kantoor", "delivery chahiye", "me delivery", "डिलीवरी",
            "ऑफिस", "दुकान", "पता", "स्थान",
        ].map { ($0, 0.15) }
            + [
                "they moved to", "they have moved to", "they've moved to", "client moved to", "client has moved to",
                "customer moved to", "customer has moved to", "we moved to", "we have moved to", "we've moved to",
                "relocated to", "relocating to", "umgezogen nach",
                "zieht nach", "ziehen nach", "zügelt nach", "a déménagé à", "déménage à", "se mudó a", "se muda a",
                "mudou para", "muda para", "переехал в", "переехала в", "переехали в", "переезжает в", "переезжают в",
            ].map { ($0, 0.3) }
            + [
                "i am at", "we are at", "i'm at", "we're at", "we sit in", "based out of", "we are based in",
                "we're based in", "main baitha", "dont",

                "small site", "second site", "other site", "another site",
                "siège de", "sede de", "cabinet principal", "our place is", "i sit in", "moved from",
                "moving from", "shifting from", "i am from", "we are from", "travel to", "come to",
                "head office", "ho", "h o", "registered office", "regd office",
                "corporate office", "billing", "bill to", "billing address", "not", "from", "we are in", "we're in",
                "i am in", "hauptsitz", "zentrale", "sitz der gesellschaft", "rechnungsadresse", "siège",
                "siège social", "pas au",
                "pas à", "facturation", "sede central", "sede social", "facturación", "não", "matriz", "sede legale",
                "головной офис", "юр адрес", "юридический адрес", "из", "не в", "nahi", "not in", "rather than",
                "we only cover", "we only serve", "we only work in", "we only do", "we cover", "our area is",
                "we don't go beyond", "wir arbeiten nur in", "wir sind nur in", "wir fahren nur bis",
                "unser gebiet ist",
                "nous ne couvrons que", "nous n'intervenons qu'à", "on ne fait que", "damos servicio en",
                "solo damos servicio en", "solo trabajamos en", "solo atendemos", "solo cubrimos", "só atendemos",
                "atendemos só em", "só trabalhamos em", "работаем только в", "работаем только по", "обслуживаем только",
                "hum sirf", "ham sirf",
                "dispatched from", "flying from", "except", "born in", "parent company", "our branch", "nous sommes à",
                "wir sind in", "wir sitzen in", "мы в", "मुख्यालय", "offices in",
            ].map { ($0, -0.35) }
            // Ends the search: what stands before it is said of another place.
            + [("to", 0)]
            + [
                "not to", "not for", "no a", "nicht nach", "nicht in", "pas pour", "не в", "не для",
                "of which", "of them", "out of which", "davon", "dont", "de los cuales", "из них", "из которых",
                "further to", "unlike",
            ].map { ($0, -0.5) }
            + ["bei", "près de", "cerca de", "perto de", "под", "unweit von"].map { ($0, -0.1) }
            + ["hq", "hq in", "headquarter", "headquarters", "headquartered", "headquarters in"].map { ($0, -0.1) }
    )
}
