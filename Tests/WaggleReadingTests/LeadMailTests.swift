import Testing
import WaggleMIME
import WaggleReading
import WaggleReferral
import WaggleTransport

/// Leads as people write them, each row for one thing that readers get wrong.
@Suite("Leads in ordinary mails")
struct LeadMailTests {
    @Test("whose, what, where, how much, by when", arguments: MailRow.all)
    func read(_ row: MailRow) {
        let context = ReadingFixture.context(country: row.country)
        let reading = ReadingFixture.reader.read(ReadingFixture.mail(row.text, subject: row.subject), in: context)
        let found = row.expected.keys.sorted().map { "\($0) \(MailRow.value($0, of: reading))" }
        let expected = row.expected.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        #expect(found == expected, "\(row.because): \(row.text)")
    }
}

struct MailRow: Sendable, CustomTestStringConvertible {
    var country: String
    var subject = "lead"
    var text: String
    var expected: [String: String]
    var because: String

    var testDescription: String { because }

    init(_ country: String, _ text: String, _ expected: [String: String], _ because: String, subject: String = "lead") {
        self.country = country
        self.text = text
        self.expected = expected
        self.because = because
        self.subject = subject
    }

    /// What a reading says under a key; several leads are parted by " | ".
    static func value(_ key: String, of reading: Reading) -> String {
        if key == "kind" { return reading.kind.rawValue }
        if key == "why" { return reading.notLeadReason?.rawValue ?? "-" }
        return reading.leads.map { value(key, of: $0) }.joined(separator: " | ")
    }

    private static func value(_ key: String, of lead: LeadDraft) -> String {
        switch key {
        case "name": lead.customer.name?.value ?? "-"
        case "company": lead.customer.company?.value ?? "-"
        case "mails": lead.customer.emails.map(\.value.description).joined(separator: " ")
        case "phones": lead.customer.phones.map(\.value).joined(separator: " ")
        case "city": lead.place?.value.city ?? "-"
        case "part": lead.place?.value.district ?? "-"
        case "needs":
            lead.needs.map { need in
                [need.value.competence.rawValue, NeedRow.text(need.value.quantity), need.value.brand]
                    .compactMap(\.self).joined(separator: " ")
            }.joined(separator: ", ")
        case "goods":
            lead.needs.sorted { $0.value.competence.rawValue < $1.value.competence.rawValue }
                .map { "\($0.value.competence.rawValue) \(NeedRow.text($0.value.quantity))" }.joined(separator: ", ")
        case "budget":
            lead.budget.map { found in
                let budget = found.value
                let bounds = "\(budget.least.map { "\($0)" } ?? "")..\(budget.most.map { "\($0)" } ?? "")"
                return "\(budget.currency) \(bounds)\(budget.per.map { "/\($0.rawValue)" } ?? "")"
            } ?? "-"
        case "day": lead.neededBy?.value.day?.description ?? "-"
        case "urgency": lead.neededBy?.value.urgency?.rawValue ?? "-"
        case "language": lead.language ?? "-"
        default: "no such key"
        }
    }

    static let all = needs + owned + places + people + firms + money + days + several + forwards + forms + nothing
}

extension MailRow {
    static let needs: [MailRow] = [
        MailRow(
            "IN",
            "Customer wants 5 laptops. Call Nashik Branch on 98220 12345.",
            ["city": "Nashik"],
            "a branch to call is in its town"
        ),
        MailRow(
            "US",
            "Customer in Kenosha wants 5 laptops. Talk to Nancy Brandt.",
            ["city": "Kenosha", "name": "Nancy Brandt"],
            "a first name is no town"
        ),
        MailRow(
            "IN",
            "A) Mr. Kishore Purohit, Purohit Handicrafts, Jodhpur - 94141 20001 - 12 CCTV, 1.5 lac\nB) Dr. Meena Singhvi, Singhvi Eye Hospital, Jodhpur - 94141 20002 - AMC of 18 computers",
            ["kind": "leads", "needs": "surveillance.cctv 12 | services.amc 18"],
            "lettered leads"
        ),
        MailRow(
            "US",
            "Church in Utica NY needs a color copier on a 36 month lease, around $180/mo.",
            ["needs": "services.rental 1", "budget": "USD 180..180/month"],
            "what is leased is not bought"
        ),
        MailRow(
            "US",
            "Customer in Mount Airy, NC 27030 needs 5 laptops by Friday, call Ray Hutchens.",
            ["city": "Mount Airy", "needs": "hardware.laptops 5"],
            "a town that the map lacks, by the state behind it"
        ),
        MailRow(
            "US",
            "Name: Ray Hutchens\nCity: Pilot Mountain\nWhat do you need? 5 laptops",
            ["city": "Pilot Mountain", "needs": "hardware.laptops 5"],
            "a town that the map lacks, by its label"
        ),
        MailRow(
            "IN",
            "40 desktops and 3 printers under AMC in Andheri, one engineer visit per week",
            ["needs": "services.amc 43"],
            "visits of a contract are no second trade"
        ),
        MailRow(
            "IN",
            "AMC for 20 computers. Also the office move to Vashi next month needs doing.",
            ["needs": "services.amc 20, services.onsite -"],
            "a move is a trade of its own beside a contract"
        ),
        MailRow(
            "IN",
            "Customer wants 15 laptops, i5, 16 GB RAM, 512 GB SSD, for Nashik",
            ["needs": "hardware.laptops 15"],
            "what a laptop is made of is no need"
        ),
        MailRow(
            "IN",
            "Need 8 desktops with 22 inch monitor in Thane",
            ["needs": "hardware.desktops 8"],
            "a monitor that comes with the desktop"
        ),
        MailRow(
            "GB",
            "They want ten PCs with two screens each, in Leeds",
            ["needs": "hardware.desktops 10, hardware.peripherals 20"],
            "two each"
        ),
        MailRow(
            "DE",
            "12 Arbeitsplatz-PCs mit je zwei Bildschirmen für Kassel",
            ["needs": "hardware.desktops 12, hardware.peripherals 24"],
            "je zwei"
        ),
        MailRow(
            "IN",
            "AMC required for 40 desktops, 3 printers and 2 servers at Pune",
            ["needs": "services.amc 45"],
            "a list of what is maintained"
        ),
        MailRow(
            "IN",
            "Party needs 6 laptops on rent for 3 months in Mumbai",
            ["needs": "services.rental 6"],
            "rented things"
        ),
        MailRow(
            "RU",
            "Нужен системный администратор: 20 компьютеров, 1 сервер. Казань",
            ["needs": "services.managed 21"],
            "what is looked after, behind a colon"
        ),
        MailRow(
            "RU",
            "Клиент хочет перенести сервер 1С в облако, 15 пользователей, Пермь",
            ["needs": "cloud.infrastructure 15"],
            "what is moved"
        ),
        MailRow(
            "IN",
            "Antivirus renewal for 60 machines, Nagpur",
            ["needs": "security.endpoint 60"],
            "licences counted by machines"
        ),
        MailRow(
            "GB",
            "We're moving to Microsoft 365, there are 34 of us. Bristol",
            ["needs": "cloud.microsoft365 34 Microsoft 365"],
            "of us"
        ),
        MailRow(
            "GB",
            "Customer in Leeds has 25 staff and wants proper managed IT",
            ["needs": "services.managed 25"],
            "staff count managed services"
        ),
        MailRow("FR", "Il leur faut une infogérance pour 18 postes à Lyon", ["needs": "services.managed 18"], "postes"),
        MailRow(
            "IN",
            "Required: 1) 20 nos CCTV cameras 2) 4 nos 24 port switches 3) structured cabling 60 points. Site Baner, Pune",
            ["needs": "surveillance.cctv 20, networking.lan 4, networking.cabling 60"],
            "an inline list of one customer"
        ),
        MailRow(
            "IN",
            "1. Laptops - 10\n2. Printers - 2\n3. UPS 10 KVA - 1\nDelivery Nagpur",
            ["needs": "hardware.laptops 10, hardware.printers 2, power.ups 1"],
            "list marks are no quantities"
        ),
        MailRow("IN", "need 2 KVA UPS 3 nos in surat", ["needs": "power.ups 3"], "KVA is a size"),
        MailRow(
            "US",
            "They need a 48-port PoE switch and 6 access points in Austin",
            ["needs": "networking.lan 1, networking.wifi 6"],
            "48 ports are no switches"
        ),
        MailRow(
            "GB",
            "One small firewall and a NAS for an office in York",
            ["needs": "networking.firewall 1, hardware.storage 1"],
            "one and a"
        ),
        MailRow(
            "DE",
            "Brauchen eine kleine Telefonanlage mit 6 Apparaten in Köln",
            ["needs": "voice.telephony 6"],
            "what a thing is for counts more than its article"
        ),
        MailRow(
            "IN",
            "Server crashed, need data recovery urgently. Indore",
            ["needs": "services.repair -"],
            "what is broken is not bought"
        ),
        MailRow(
            "IN",
            "Site visit required for wifi in 3 floors at Hinjewadi",
            ["needs": "networking.wifi -"],
            "a site visit is no web site"
        ),
        MailRow(
            "FR",
            "Deux copieurs en location avec maintenance, à Nantes",
            ["needs": "services.rental 2"],
            "what comes with it"
        ),
        MailRow(
            "ES",
            "Necesitan 30 licencias de Microsoft 365 en Sevilla",
            ["needs": "cloud.microsoft365 30 Microsoft 365"],
            "licences of a product"
        ),
        MailRow(
            "IN",
            "Laptop repair shop wants 5 desktops in Kota",
            ["needs": "hardware.desktops 5"],
            "the trade of the customer is no need"
        ),
        MailRow(
            "RU",
            "Нужно продление Касперского на 120 узлов, Самара",
            ["needs": "security.endpoint 120 Касперского"],
            "узлов"
        ),
        MailRow(
            "IN",
            "32 Office 365 Business Standard mailboxes for a firm in Kochi",
            ["needs": "cloud.microsoft365 32 Office 365"],
            "mailboxes of a plan"
        ),
        MailRow(
            "PT",
            "Precisam de 3 nobreaks e 1 servidor torre em Braga",
            ["needs": "power.ups 3, hardware.servers 1"],
            "torre says what kind"
        ),
        MailRow(
            "IN",
            "4-5 thermal printers and 2 cash drawers, Jaipur",
            ["needs": "hardware.pos 6-7"],
            "two sorts of one trade"
        ),
        MailRow(
            "IN",
            "Requirement of 20-25 laptops on urgent basis Gurgaon",
            ["needs": "hardware.laptops 20-25"],
            "a range"
        ),
        MailRow(
            "IN",
            "Dell laptops 10 nos only Dell, Chennai",
            ["needs": "hardware.laptops 10 Dell"],
            "brand before and number behind"
        ),
        MailRow(
            "IN",
            "Client in Pune wants yearly maintenance (AMC) for 40 desktops and 3 printers.",
            ["needs": "services.amc 43"],
            "one service by two names counts its machines once"
        ),
        MailRow(
            "IN",
            "ek 16 channel NVR aur 12 camera lagana hai Bhopal me",
            ["needs": "surveillance.cctv 12"],
            "Hinglish, channels are no quantity"
        ),
        MailRow(
            "US",
            "Looking for a website redesign for a bakery in Portland",
            ["needs": "software.development 1"],
            "a website"
        ),
        MailRow(
            "GB",
            "Could you quote for cabling 24 points and a cabinet in Hull",
            ["needs": "networking.cabling 24"],
            "points"
        ),
        MailRow(
            "DE",
            "Wir suchen jemanden für die Datensicherung von 3 Servern in Ulm",
            ["needs": "data.backup 3"],
            "what is backed up"
        ),
        MailRow(
            "IT",
            "Servono 8 portatili e 2 stampanti a Torino",
            ["needs": "hardware.laptops 8, hardware.printers 2"],
            "Italian"
        ),
        MailRow("IN", "हमें नासिक में 12 लैपटॉप और 2 प्रिंटर चाहिए", ["needs": "hardware.laptops 12, hardware.printers 2"], "Hindi"),
        MailRow(
            "BR",
            "Cliente quer 16 câmeras e um DVR em Campinas",
            ["needs": "surveillance.cctv 16"],
            "Portuguese of Brazil"
        ),
        MailRow(
            "IN",
            "Please quote Tally Prime gold 1 no and training for 3 people, Rajkot",
            ["needs": "software.accounting 1 Tally Prime, services.training 3"],
            "training for people"
        ),
        MailRow(
            "GB",
            "They'd like someone to take 40 old PCs away and wipe the disks. Derby",
            ["needs": "services.disposal 40"],
            "taking away old machines"
        ),
        MailRow(
            "IN",
            "Biometric attendance machine - 3 nos, boom barrier 1 no. Noida sec 62",
            ["needs": "access.control 4"],
            "access control"
        ),
        MailRow(
            "AE",
            "2 nos interactive panel 75 inch and video conferencing for boardroom, Dubai",
            ["needs": "av.conferencing 2"],
            "inches"
        ),
    ]

    static let owned: [MailRow] = [
        MailRow(
            "IN",
            "8 assembled desktop chahiye i5 12th gen with 21\" monitor, Pitampura",
            ["needs": "hardware.desktops 8"],
            "an inch mark"
        ),
        MailRow(
            "GB",
            "Their server is fine. They want 12 laptops. Leeds",
            ["needs": "hardware.laptops 12"],
            "what is fine"
        ),
        MailRow(
            "IN",
            "Servers we have already taken from Dell, need only 10 printers in Vizag",
            ["needs": "hardware.printers 10"],
            "already taken"
        ),
        MailRow(
            "IN",
            "No UPS needed, we have already. 15 desktops for Salem",
            ["needs": "hardware.desktops 15"],
            "refused"
        ),
        MailRow(
            "DE",
            "Drucker brauchen wir nicht, aber 5 Notebooks für Bonn",
            ["needs": "hardware.laptops 5"],
            "brauchen wir nicht"
        ),
        MailRow(
            "FR",
            "Nous avons déjà les écrans, il manque 6 ordinateurs portables à Lille",
            ["needs": "hardware.laptops 6"],
            "déjà"
        ),
        MailRow(
            "ES",
            "Ya tenemos impresoras, necesitamos 4 portátiles en Bilbao",
            ["needs": "hardware.laptops 4"],
            "ya tenemos"
        ),
        MailRow("RU", "Принтеры не нужны, нужны 7 мониторов, Омск", ["needs": "hardware.peripherals 7"], "не нужны"),
        MailRow("GB", "Please forget the phones, only backup for now. Cardiff", ["needs": "data.backup -"], "forget"),
        MailRow(
            "IN",
            "Present one is some D-Link router only. Kindly suggest firewall for hotel in Agra",
            ["needs": "networking.firewall -"],
            "what stands there"
        ),
        MailRow(
            "US",
            "Our printer vendor is great. Need 30 laptops in Boise",
            ["needs": "hardware.laptops 30"],
            "a vendor's trade"
        ),
    ]

    static let places: [MailRow] = [
        MailRow(
            "IN",
            "Party is in Andheri East, Mumbai. We are in Pune. 10 laptops",
            ["city": "Mumbai", "part": "Andheri East"],
            "the partner's own seat"
        ),
        MailRow("IN", "Agra party, I am at Firozabad. 5 printers", ["city": "Agra"], "who sits where"),
        MailRow(
            "IN",
            "5 laptops, delivery at Vashi, head office is in Bengaluru",
            ["city": "Navi Mumbai"],
            "head office"
        ),
        MailRow(
            "FR",
            "12 portables à installer à Villeurbanne, pas au siège de Paris",
            ["city": "Villeurbanne"],
            "pas au siège"
        ),
        MailRow(
            "DE",
            "8 Notebooks, Lieferung nach Augsburg, Rechnungsadresse München",
            ["city": "Augsburg"],
            "bill to"
        ),
        MailRow("RU", "Нужно 10 ноутбуков, доставка в Тверь, юр. адрес Москва", ["city": "Tver"], "юр. адрес"),
        MailRow("IN", "near pune railway station 4 cctv camera", ["city": "Pune"], "a station of a city"),
        MailRow("GB", "Shop's in Digbeth, B5. They want 2 tills", ["city": "Birmingham"], "a district alone"),
        MailRow("GB", "Office in Reading needs 10 laptops", ["city": "Reading"], "a town that is a word"),
        MailRow(
            "AE",
            "Showroom in Al Quoz Dubai, 3 POS and 20 CCTV",
            ["city": "Dubai", "part": "Al Quoz"],
            "a part of the city"
        ),
        MailRow(
            "RU",
            "24 пользователя, из них 6 в Тобольске, офис в Тюмени. Нужен облачный сервер",
            ["city": "Tyumen"],
            "из них"
        ),
        MailRow("IN", "Mysuru party, 20 tablets", ["city": "Mysuru"], "party behind"),
        MailRow("US", "Dentist in Plano TX needs 8 PCs", ["city": "Plano"], "a state"),
        MailRow("ES", "Tienda en Alicante, 2 TPVs", ["city": "Alicante"], "Spanish"),
        MailRow("PT", "Loja em Coimbra precisa de 2 PDVs", ["city": "Coimbra"], "Portuguese"),
        MailRow("IN", "pin 411045, 6 laptops", ["city": "Pune"], "a post code alone"),
        MailRow(
            "IN",
            "Site: Whitefield, Bangalore. 10 access points",
            ["city": "Bengaluru", "part": "Whitefield"],
            "an old name of the city"
        ),
        MailRow(
            "IN",
            "office shifting from Andheri to Powai, need cabling 40 points",
            ["part": "Powai"],
            "from and to"
        ),
        MailRow("DE", "Praxis in 50823 Köln braucht WLAN", ["city": "Köln"], "a German post code"),
    ]

    static let people: [MailRow] = [
        MailRow(
            "GB",
            "Gordon Pask is the MD, ring 0113 496 0337. 5 laptops in Leeds",
            ["name": "Gordon Pask", "phones": "+441134960337"],
            "is the MD"
        ),
        MailRow(
            "IN",
            "Talk to Tanmoy (not the owner), 98310 00726. 2 laptops Kolkata",
            ["name": "Tanmoy", "phones": "+919831000726"],
            "talk to"
        ),
        MailRow(
            "IN",
            "Contact: Mr. Rakesh Mehta 9820011223, 5 printers Surat",
            ["name": "Rakesh Mehta", "phones": "+919820011223"],
            "Mr."
        ),
        MailRow(
            "US",
            "Contact is Dr. Amy Kessler, cell 972-555-0148. 10 PCs in Plano",
            ["name": "Amy Kessler", "phones": "+19725550148"],
            "a doctor, and a number of films"
        ),
        MailRow(
            "DE",
            "Ansprechpartnerin ist Frau Selin Akgün, 0221 4710 555. 5 Notebooks in Köln",
            ["name": "Selin Akgün", "phones": "+492214710555"],
            "Ansprechpartnerin"
        ),
        MailRow(
            "RU",
            "Контакт: Ильдус, 8 (347) 012-88-30. 2 кассы, Уфа",
            ["name": "Ильдус", "phones": "+73470128830"],
            "a Russian trunk 8"
        ),
        MailRow(
            "FR",
            "Contactez Mme Vuillermoz au 04 65 71 20 18 / 06 39 98 41 07, 5 portables à Lyon",
            ["name": "Vuillermoz", "phones": "+33465712018 +33639984107"],
            "two numbers with a slash"
        ),
        MailRow(
            "IN",
            "call 9820011223, order no 9820099999, 5 laptops Pune",
            ["phones": "+919820011223"],
            "an order number"
        ),
        MailRow(
            "IN",
            "98200 1122 is wrong, use 98200 11223. 5 laptops Pune",
            ["phones": "+919820011223"],
            "a digit is missing"
        ),
        MailRow("IN", "Fax 022-27891234, tel 022-27891235, 5 laptops Mumbai", ["phones": "+912227891235"], "no fax"),
        MailRow("AE", "+971 4 000 5518, 5 laptops Dubai", ["phones": "+97140005518"], "a range not given out yet"),
        MailRow(
            "IN",
            "mail her at anna [at] silkroute [dot] example, 5 laptops Pune",
            ["mails": "anna@silkroute.example"],
            "hidden from robots"
        ),
        MailRow(
            "IN",
            "Owner Suresh Patil, mob 98220-33445 / 98220 33446, 6 cctv Satara",
            ["name": "Suresh Patil", "phones": "+919822033445 +919822033446"],
            "two mobiles"
        ),
        MailRow(
            "ES",
            "Preguntar por Marta Ruiz, 612 345 678. 3 portátiles en Vigo",
            ["name": "Marta Ruiz", "phones": "+34612345678"],
            "preguntar por"
        ),
        MailRow(
            "BR",
            "Falar com João Prado, (19) 99000-2261. 4 câmeras em Campinas",
            ["name": "João Prado", "phones": "+5519990002261"],
            "falar com"
        ),
        MailRow("IN", "Delivery 21/11/2026 to 25/11/2026, 5 laptops Pune", ["phones": ""], "dates"),
        MailRow(
            "GB",
            "Ask for Neil, 0113 496 0183 ext 21. 3 printers in Leeds",
            ["name": "Neil", "phones": "+441134960183"],
            "an extension"
        ),
    ]

    static let firms: [MailRow] = [
        MailRow(
            "GB",
            "Orwell Marine Surveyors, 8 laptops, Ipswich",
            ["company": "Orwell Marine Surveyors"],
            "a trade at the end"
        ),
        MailRow(
            "RU",
            "Клиника \"Здравие\", 32 компьютера, Воронеж",
            ["company": "Клиника \"Здравие\""],
            "a kind of house and its name"
        ),
        MailRow("RU", "ООО «Ромашка», 5 ноутбуков, Казань", ["company": "ООО «Ромашка»"], "a legal form"),
        MailRow(
            "IN",
            "Hotel Rajdhani wants 60 room wifi in Pune",
            ["company": "Hotel Rajdhani"],
            "a kind of house before"
        ),
        MailRow("IN", "M/s Gupta Steel Tubes, 8 desktops, Delhi", ["company": "Gupta Steel Tubes"], "M/s"),
        MailRow("DE", "Müller & Söhne GmbH in Ulm braucht 5 Notebooks", ["company": "Müller & Söhne GmbH"], "GmbH"),
        MailRow(
            "IN",
            "contact priya@kiranexports.example, Kiran Exports, 5 printers Surat",
            ["company": "Kiran Exports"],
            "the words of the domain"
        ),
        MailRow(
            "US",
            "marisol@vegafreight.example needs 5 laptops in Newark",
            ["company": "Vega Freight"],
            "only the domain tells"
        ),
        MailRow("FR", "Cabinet Tanguy à Nantes, 5 portables", ["company": "Cabinet Tanguy"], "Cabinet"),
        MailRow("IN", "Also Windows 11 school licence for 40 PCs in Agra", ["company": "-"], "no firm"),
    ]
}

extension MailRow {
    static let money: [MailRow] = [
        MailRow("IN", "20 laptops Pune. Budget 9-10 lakh", ["budget": "INR 900000..1000000"], "a range in lakh"),
        MailRow("IN", "5 desktops Pune, 35k each at the most", ["budget": "INR ..35000/unit"], "each"),
        MailRow("IN", "5 desktops Pune, 28-29k se upar nahi jana", ["budget": "INR 28000..29000"], "Hinglish ceiling"),
        MailRow("IN", "8 cameras Pune. They have kept Rs. 6,50,000", ["budget": "INR ..650000"], "kept"),
        MailRow("IN", "8 cameras Pune, budget 1.25 cr", ["budget": "INR ..12500000"], "crore"),
        MailRow("IN", "8 cameras Akola. 35000 paryant", ["budget": "INR ..35000"], "Marathi: up to"),
        MailRow("GB", "5 laptops Leeds. About £500 the lot", ["budget": "GBP 500..500"], "the lot"),
        MailRow("GB", "5 laptops Leeds. I've about £6k to play with", ["budget": "GBP 6000..6000"], "to play with"),
        MailRow(
            "US",
            "They came back at $30,000 which is nuts. New switch in Austin, she'll do it at 12k or below",
            ["budget": "USD ..12000"],
            "another's quote"
        ),
        MailRow("DE", "5 Notebooks Kassel, Kostenrahmen 38.000 € netto", ["budget": "EUR ..38000"], "German grouping"),
        MailRow("CH", "90 Notebooks Winterthur. Kredit CHF 72'000", ["budget": "CHF ..72000"], "Swiss grouping"),
        MailRow(
            "FR",
            "5 portables Lyon. Nous avons prévu entre 20 et 25 k€ HT",
            ["budget": "EUR 20000..25000"],
            "entre et"
        ),
        MailRow(
            "DE",
            "Mietlösung bis 900 Euro im Monat für 8 Handscanner in Ulm",
            ["budget": "EUR ..900/month"],
            "per month"
        ),
        MailRow("RU", "5 ноутбуков Казань, пол-ляма максимум", ["budget": "RUB ..500000"], "slang for half a million"),
        MailRow("RU", "Готов потратить 250 тысяч, 5 ноутбуков Казань", ["budget": "RUB ..250000"], "тысяч"),
        MailRow("RU", "Сейчас платим 45 тысяч в месяц. Нужен админ, Воронеж", ["budget": "-"], "what is paid today"),
        MailRow("RU", "Бюджет 1,2 млн, 10 серверов Москва", ["budget": "RUB ..1200000"], "a decimal comma"),
        MailRow("BR", "Temos até R$ 55 mil aprovados, 1 servidor em Campinas", ["budget": "BRL ..55000"], "mil"),
        MailRow("ES", "5 portátiles en Vigo, presupuesto máximo 4.500 €", ["budget": "EUR ..4500"], "Spanish"),
        MailRow("AE", "20 CCTV Dubai. Budget AED 120-140k", ["budget": "AED 120000..140000"], "dirhams"),
        MailRow("IN", "for 40 desktops in Pune", ["budget": "-"], "a number of things"),
        MailRow(
            "IN",
            "5 laptops Pune. We quoted 11.4L, max they can go is 7 lakhs",
            ["budget": "INR ..700000"],
            "our own quote"
        ),
        MailRow(
            "IN",
            "range 4.2 to 4.8 lakhs per annum, AMC 72 desktops Vizag",
            ["budget": "INR 420000..480000/year"],
            "per annum"
        ),
        MailRow("IN", "Lead fee 5%, 5 laptops Pune", ["budget": "-"], "a commission"),
        MailRow("IN", "budget teen lakh, 10 laptop Pune me", ["budget": "INR ..300000"], "a number in Hindi words"),
        MailRow(
            "IN",
            "LAN for 28 points in Nashik, fibre approx 180 m, and 10 cameras. Rough idea 3.5 to 4 lacs.",
            ["budget": "INR 350000..400000"],
            "metres are no millions"
        ),
        MailRow("IN", "invoice of Rs 45,000 pending from last year. 5 laptops Pune", ["budget": "-"], "an old bill"),
    ]

    static let days: [MailRow] = [
        MailRow("IN", "5 laptops Pune before 30th", ["day": "2026-11-30"], "a bare date"),
        MailRow("IN", "5 laptops Pune, delivery by 5th Dec", ["day": "2026-12-05", "urgency": "soon"], "5th Dec"),
        MailRow("IN", "5 laptops Pune, site ready in 3 weeks", ["day": "2026-12-10"], "in three weeks"),
        MailRow("IN", "5 laptops Pune. We are booked till 31 December", ["day": "-"], "the partner is away"),
        MailRow("GB", "5 laptops Leeds by Friday please", ["day": "2026-11-20", "urgency": "asap"], "by Friday"),
        MailRow(
            "GB",
            "5 laptops Leeds, no rush, before Easter would be fine",
            ["day": "2027-03-28", "urgency": "low"],
            "words beat days"
        ),
        MailRow("DE", "5 Notebooks Ulm, spätestens KW 50", ["day": "2026-12-11"], "Kalenderwoche"),
        MailRow("DE", "5 Notebooks Ulm bis Mitte Dezember", ["day": "2026-12-15"], "Mitte"),
        MailRow("FR", "5 portables Lyon d'ici fin décembre", ["day": "2026-12-31"], "fin décembre"),
        MailRow("ES", "5 portátiles Vigo antes del 15 de diciembre", ["day": "2026-12-15"], "antes del"),
        MailRow("RU", "5 ноутбуков Казань до конца месяца", ["day": "2026-11-30"], "до конца месяца"),
        MailRow("RU", "Срочно! 5 ноутбуков Казань", ["urgency": "asap"], "срочно"),
        MailRow("IN", "diwali ke baad, 5 laptop Pune", ["day": "-"], "after a feast"),
        MailRow("IN", "5 laptop Pune kal tak chahiye", ["day": "2026-11-20", "urgency": "asap"], "kal tak"),
        MailRow("PT", "5 portáteis Porto com urgência", ["urgency": "asap"], "com urgência"),
        MailRow("GB", "Opens 7 December, 5 tills for a shop in York", ["day": "2026-12-07"], "an opening"),
        MailRow("GB", "Support ran out on 1 November 2025, new firewall for Leeds", ["day": "-"], "long past"),
        MailRow("US", "5 laptops Austin before Thanksgiving", ["day": "2026-11-26"], "Thanksgiving"),
        MailRow(
            "IN",
            "5 laptops Pune within this financial year, before 31/03/2027",
            ["day": "2027-03-31", "urgency": "normal"],
            "a far date"
        ),
        MailRow("GB", "Laptops can wait till after Christmas, 5 for Leeds", ["day": "-"], "can wait"),
        MailRow("IN", "this week itself 5 laptops Pune", ["day": "2026-11-20"], "this week"),
        MailRow("US", "5 laptops Austin, EOD tomorrow", ["day": "2026-11-20", "urgency": "asap"], "tomorrow"),
    ]

    static let several: [MailRow] = [
        MailRow(
            "DE",
            "Moin,\n\n1. Tischlerei Petersen, Husum: Telefonanlage für 6 Leute, Herr Petersen 04841 900 77.\n2. Pension Strandhafer, Büsum: WLAN für 24 Zimmer, Frau Claasen, claasen@strandhafer.example.\n\nGruß Sachin\n\nPartner GmbH",
            ["kind": "leads", "needs": "voice.telephony 6 | networking.wifi -"],
            "a signature with an empty line in it"
        ),
        MailRow(
            "US",
            "Pruitt & Lowe LLP in Atlanta want EDR on 30 machines, jlowe@pruittlowe.example",
            ["company": "Pruitt & Lowe LLP"],
            "an ampersand"
        ),
        MailRow(
            "DE",
            "Neuer Server, 7 Rechner für Bonn",
            ["needs": "hardware.servers -, hardware.desktops 7"],
            "a list"
        ),
        MailRow(
            "IN",
            "Hi, two leads.\n\n1) Mr Ajay Shah, 9820011223, Thane, needs 10 laptops\n2) Ms Rita Rao, 9820011224, Nagpur, 4 printers\n\nBoth are ok to be called.",
            [
                "kind": "leads", "name": "Ajay Shah | Rita Rao", "phones": "+919820011223 | +919820011224",
                "city": "Thane | Nagpur", "needs": "hardware.laptops 10 | hardware.printers 4",
            ],
            "a numbered list"
        ),
        MailRow(
            "IN",
            "First: hotel in Lonavala, call Amit 9820011223, 16 cameras.\n\nSecond: school in Satara, principal Mrs Joshi 9820011224, 30 desktops.",
            ["kind": "leads", "city": "Lonavala | Satara", "needs": "surveillance.cctv 16 | hardware.desktops 30"],
            "first and second"
        ),
        MailRow(
            "RU",
            "Первая: столовая «Дастархан», хозяин Ильдус, 8 917 345-67-89, нужны две кассы, Уфа.\n\nВторая: школа «Шаг», regina@shag.example, видеонаблюдение на 9 камер, Казань.",
            ["kind": "leads", "needs": "hardware.pos 2 | surveillance.cctv 9", "city": "Ufa | Kazan"],
            "первая и вторая"
        ),
        MailRow(
            "GB",
            "Anna Lind, anna@lindfoods.example, wants 12 laptops in Leeds.\n\nTom Reed, tom@reedlegal.example, wants a phone system for 20 people in York.",
            [
                "kind": "leads", "mails": "anna@lindfoods.example | tom@reedlegal.example",
                "needs": "hardware.laptops 12 | voice.telephony 20",
            ],
            "a paragraph each"
        ),
        MailRow(
            "IN",
            "Name | Phone | City | Requirement\nAjay Shah | 9820011223 | Thane | 10 laptops\nRita Rao | 9820011224 | Nagpur | 4 printers",
            ["kind": "leads", "name": "Ajay Shah | Rita Rao", "city": "Thane | Nagpur"],
            "a table"
        ),
        MailRow(
            "IN",
            "Name: Ajay Shah\nPhone: 9820011223\nCity: Thane\nNeed: 10 laptops\n\nName: Rita Rao\nPhone: 9820011224\nCity: Nagpur\nNeed: 4 printers",
            ["kind": "leads", "name": "Ajay Shah | Rita Rao", "needs": "hardware.laptops 10 | hardware.printers 4"],
            "a form twice"
        ),
        MailRow(
            "IN",
            "Contact Mr Rao 9820011223 at Nagpur. He needs\n1) 20 laptops\n2) 5 printers\n3) AMC for 10 servers",
            ["kind": "lead", "phones": "+919820011223"],
            "a list of goods is one lead"
        ),
        MailRow(
            "DE",
            "Kunde 1: Frau Berg, 0221 4710826, Köln, 5 Notebooks\nKunde 2: Herr Lutz, 0228 4710826, Bonn, 2 Drucker",
            ["kind": "leads", "city": "Köln | Bonn", "needs": "hardware.laptops 5 | hardware.printers 2"],
            "Kunde 1, Kunde 2"
        ),
        MailRow(
            "IN",
            "Customer wants 5 laptops in Pune.\n\nOwner: 9820011223\n\nManager: 9820011224",
            ["kind": "lead", "phones": "+919820011223 +919820011224"],
            "two contacts of one customer"
        ),
    ]

    static let forwards: [MailRow] = [
        MailRow(
            "IN",
            "We only do repairs, pls take.\n\n---------- Forwarded message ---------\nFrom: Meera Iyer <meera@iyerexports.example>\nDate: Thu, Nov 19, 2026 at 9:31 AM\nSubject: printers\nTo: Sachin Rao <sachin@partner.example>\n\nNeed 5 printers at Vashi.\n\nMeera Iyer",
            ["needs": "hardware.printers 5", "name": "Meera Iyer"],
            "what the partner does himself"
        ),
        MailRow(
            "IN",
            "They've dropped the shifting.\n\n---------- Forwarded message ---------\nFrom: Meera Iyer <meera@iyerexports.example>\nDate: Thu, Nov 19, 2026 at 9:31 AM\nSubject: RE: RE: backup\nTo: Sachin Rao <sachin@partner.example>\n\nOnly backup for now. Max 7 lakhs.\n\nMeera Iyer\nNavi Mumbai\n\nFrom: Sachin Rao <sachin@partner.example>\nSent: Monday, November 16, 2026 11:05 AM\nTo: Meera Iyer <meera@iyerexports.example>\nSubject: RE: backup\n\nUPS and backup and shifting is Rs 11,40,000.",
            ["needs": "data.backup -", "budget": "INR ..700000", "city": "Navi Mumbai"],
            "the later word in a thread"
        ),
        MailRow(
            "US",
            "-------- Forwarded Message --------\nSubject: closet\nDate: Wed, 18 Nov 2026 20:55:10 -0400\nFrom: Marisol Vega <marisol@vegafreight.example>\nTo: sachin@partner.example\n\nNeed a 48-port PoE switch in Newark.\n\nMarisol\n\n*** Note from me: she'll do it at 12k or below. Wants it before Friday.",
            ["budget": "USD ..12000", "day": "2026-11-20"],
            "the partner's remark below"
        ),
        MailRow(
            "DE",
            "WG: bitte übernehmen, wir sind bis Jahresende ausgebucht.\n\nVon: Torsten Bönisch <t.boenisch@fulda-moebel.example>\nGesendet: Mittwoch, 18. November 2026 14:33\nAn: Sachin Rao <sachin@partner.example>\nBetreff: Anfrage\n\nWir benötigen 35 Arbeitsplatz-PCs in Kassel bis Mitte Dezember.\n\nTorsten Bönisch\nPS: Lieber gleich 40 Arbeitsplatz-PCs.",
            ["needs": "hardware.desktops 40", "day": "2026-12-15"],
            "the partner's leave, and a postscript"
        ),
        MailRow(
            "RU",
            "Примите заявку.\n\n-------- Пересылаемое сообщение --------\n18.11.2026, 20:45, \"Юлия Мартынова\" <j.martynova@samara-podshipnik.example>:\n\nНужно продление антивируса на 250 узлов.\n\nМартынова Юлия\nСамарский подшипник-сервис\nг. Самара",
            ["company": "Самарский подшипник-сервис", "needs": "security.endpoint 250", "city": "Samara"],
            "a firm whose domain is Latin"
        ),
        MailRow(
            "IN",
            "pls see\n\n---------- Forwarded message ---------\nFrom: Shri Gajanan Traders <gajanan@akolatraders.example>\nDate: Thu, Nov 19, 2026 at 9:31 AM\nSubject: printer\nTo: Sachin Rao <sachin@partner.example>\n\nNeed 2 printers at Akola.\n\nSantosh Ingle\n99220 01348",
            ["name": "Santosh Ingle", "company": "Shri Gajanan Traders"],
            "a firm as the sender's name"
        ),
    ]

    static let forms: [MailRow] = [
        MailRow(
            "DE",
            "Vorname: Selin\nNachname: Akgün\nFirma: Lotus Physiotherapie\nTelefon: 0221 4710826\nPLZ / Ort: 50823 Köln\nThema: [x] Netzwerk [ ] Server [ ] Drucker\nNachricht: Wir brauchen 16 Netzwerkdosen und WLAN.",
            [
                "name": "Selin Akgün", "company": "Lotus Physiotherapie", "city": "Köln",
                "needs": "networking.cabling 16, networking.wifi -",
            ],
            "boxes without a cross"
        ),
        MailRow(
            "FR",
            "Nom: Durand\nPrénom: Claire\nSociété: Atelier Dauphiné\nTéléphone: 04 65 71 20 18\nVille: Lyon\nBesoin: 15 ordinateurs portables\nBudget: 12000 €",
            [
                "name": "Claire Durand", "company": "Atelier Dauphiné", "city": "Lyon", "needs": "hardware.laptops 15",
                "budget": "EUR ..12000",
            ],
            "a French form"
        ),
        MailRow(
            "IN",
            "Customer Name - Asha Kulkarni\nMobile No - 9822012345\nLocation - Nashik\nProduct - Laptop\nQuantity - 12\nBudget - 6 lakh",
            ["name": "Asha Kulkarni", "city": "Nashik", "needs": "hardware.laptops 12", "budget": "INR ..600000"],
            "dashes for colons"
        ),
        MailRow(
            "RU",
            "Имя: Жанна\nКомпания: Зерно и точка\nТелефон: +7 912 345-67-89\nГород: Казань\nЧто нужно: 11 антивирусов\nСрок: до 1 декабря",
            ["name": "Жанна", "company": "Зерно и точка", "city": "Kazan", "day": "2026-12-01"],
            "a Russian form"
        ),
        MailRow(
            "ES",
            "Nombre: Marta Ruiz\nEmpresa: Talleres Ruiz\nTeléfono: 612 345 678\nCiudad: Vigo\nProducto: impresoras\nCantidad: 3",
            ["name": "Marta Ruiz", "company": "Talleres Ruiz", "city": "Vigo", "needs": "hardware.printers 3"],
            "a Spanish form"
        ),
    ]

    static let nothing: [MailRow] = [
        MailRow(
            "IN",
            "Dear sir, we are pleased to quote as under: laptop 25 nos @ Rs 56,800 each. Kindly release your PO.",
            ["kind": "not_lead", "why": "misdirected_quotation"],
            "a supplier's quotation"
        ),
        MailRow("IN", "Happy Diwali to you and your family!", ["kind": "not_lead", "why": "thanks"], "a greeting"),
        MailRow(
            "GB",
            "Any news on the hospital lead I sent last week? Has anyone taken it?",
            ["kind": "not_lead", "why": "status_question"],
            "a question about a lead"
        ),
        MailRow(
            "US",
            "I was going through your website and found 14 errors. Packages start at $249/month, reply YES.",
            ["kind": "not_lead", "why": "spam"],
            "an advertisement"
        ),
        MailRow(
            "RU",
            "Подскажите, если клиент хочет десять принтеров, вы сами ему звоните? Кто платит за выезд?",
            ["kind": "not_lead", "why": "question_to_bot"],
            "a question about the rules"
        ),
        MailRow(
            "IN",
            "Kindly find attached invoice no 4471 for 5 laptops. Payment due on 30/11.",
            ["kind": "not_lead", "why": "invoice"],
            "a bill with goods on it"
        ),
        MailRow(
            "DE",
            "Hiermit bewerbe ich mich als Systemadministrator. Lebenslauf anbei.",
            ["kind": "not_lead", "why": "job_application"],
            "an application"
        ),
        MailRow(
            "GB",
            "You are invited to our breakfast meeting on cloud security. RSVP by Friday.",
            ["kind": "not_lead", "why": "meeting_invitation"],
            "an invitation"
        ),
        MailRow(
            "FR",
            "Merci beaucoup pour le dernier contact, c'est signé !",
            ["kind": "not_lead", "why": "thanks"],
            "thanks"
        ),
        MailRow(
            "IN",
            "New launch! Laptops at dealer price, schemes for partners. Unsubscribe here.",
            ["kind": "not_lead", "why": "newsletter"],
            "a distributor's news"
        ),
    ]
}
