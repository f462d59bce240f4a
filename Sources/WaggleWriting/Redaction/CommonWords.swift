/// Words that do not name anybody by themselves, by the job they do in names and addresses.
enum CommonWords {
    static func hashes(_ words: String) -> Set<UInt64> { Set(ScannedText(words).words.map(\.hash)) }

    static let titles = hashes("mr mrs ms miss dr prof shri smt sri herr frau sir madam ji sahib господин госпожа श्री")

    static let legalForms = hashes(
        "pvt ltd limited private llp llc inc incorporated gmbh ag kg mbh co company corp corporation plc bv nv sa "
            + "sas sarl srl spa oy oyj ab as aps pte pty opc huf ооо зао оао пао ао ип the and und et of m s"
    )

    /// Local parts that name a desk and not a person.
    static let roles = hashes(
        "info sales admin office contact accounts account purchase procurement support hello mail enquiry enquiries "
            + "service services team help desk billing orders order manager director finance reception webmaster "
            + "owner store stores secretary principal assistant head chief department einkauf vertrieb buero verkauf "
            + "achat achats compras ventas vendas закупки отдел бухгалтерия директор"
    )

    /// Parts of streets, buildings and directions.
    static let streetWords = hashes(
        "road street lane marg avenue floor near opposite behind sector plot building tower block phase industrial "
            + "estate area nagar colony market station east west north south ground first second third shop unit "
            + "house flat complex center centre city district state india suite room gate park strasse straße weg "
            + "platz allee rue boulevard calle plaza avenida rua via улица ул дом проспект корпус офис этаж"
    )

    /// Those that make a number telling: "Plot 14".
    static let numbered = hashes(
        "plot sector block tower building flat house shop unit phase suite room gate gala shed survey no lane "
            + "hausnummer дом корпус офис"
    )

    /// Behind or before a number they make a measure of it.
    static let units = hashes(
        "km m mm cm st nd rd th am pm kg gb tb mb mbps hz kw kva w v nos no pcs pieces units days day weeks week months "
            + "month years year hours hour min minutes lakh lakhs crore k x user users seats uhr шт км tage jahre jours"
    )

    /// What firms are called by kind and trade, and other words that stand in any letter.
    static let ofFirms = hashes(
        """
        school schools public international national global college academy institute university hospital hospitals \
        clinic clinics hotel hotels restaurant cafe bank trust foundation society church temple logistics traders \
        trading enterprises enterprise industries industry engineering engineers solutions systems system technologies \
        technology tech consultants consulting associates partners builders constructions construction developers \
        properties realty estates motors automobiles auto steel textiles garments exports export imports import foods \
        food agro pharma pharmacy medical healthcare health dental care chemicals plastics packaging print printing \
        printers press media design designs studio studios travel travels tours transport transports courier freight \
        shipping marine energy power solar electric electrical electricals electronics computers computer software \
        hardware digital data network networks networking internet cloud security safety finance financial capital \
        insurance legal law tax audit accounting group holding holdings brothers bros sons family home homes house \
        interiors furniture kitchen garden sports fitness salon beauty fashion jewellers jewellery gold silver diamond \
        central city town metro royal modern new old best smart green blue red white black first general united star \
        sun line point world india indian bharat europe euro asia american british german office business commercial \
        retail wholesale store stores shop mart market centre center department government municipal corporation \
        council board authority north south east west management works work factory plant mill mills unit site \
        customer client laptop laptops server servers printer camera cameras wifi project projects supplies supply \
        spare parts tools machines machinery equipment instruments products production manufacturing \
        schule krankenhaus klinik praxis kanzlei werk handel technik bau holz metall maschinenbau druck verlag \
        apotheke spedition autohaus stadt verein verwaltung école hôpital société entreprise cabinet atelier garage \
        escuela colegio empresa comercial industrial escola empresa comércio indústria \
        школа больница завод фабрика компания группа центр торговый строительная клиника гостиница магазин офис \
        विद्यालय स्कूल अस्पताल
        """
    )

    /// Given names that are words as well: they count with a capital inside a sentence.
    static let nameWords = hashes(
        "will mark grace rose hope may april june august summer autumn dawn joy faith frank bill rob pat art ray dean "
            + "earl duke king prince bishop page drew chase grant lance pierce ward wade reed rusty sunny lucky happy "
            + "young long short rich poor good best strong sharp price cook baker smith carpenter mason hunter fisher "
            + "wolf stein klein gross lang kurz jung alt light om вера надежда любовь роза роман марк лев мир"
    )

    /// Trades' own short forms, which initials of firms meet.
    static let acronyms = hashes(
        "amc ups cctv erp crm vpn lan wan wifi nas san ssd hdd ram cpu gpu usb pos epos pbx voip dvr nvr poe gst vat pan "
            + "msp aws sql api sms pdf led lcd tv pc it hr ip qr rfid isp ftth sla po rfq rfp nda eod asap amd ibm hp"
    )

    static let freeMail: Set<String> = [
        "gmail.com", "googlemail.com", "yahoo.com", "yahoo.co.in", "yahoo.in", "yahoo.co.uk", "ymail.com",
        "outlook.com", "hotmail.com", "hotmail.co.uk", "live.com", "live.in", "msn.com", "rediffmail.com", "icloud.com",
        "me.com", "aol.com", "gmx.de", "gmx.net", "web.de", "t-online.de", "mail.ru", "bk.ru", "list.ru", "inbox.ru",
        "yandex.ru", "yandex.com", "ya.ru", "proton.me", "protonmail.com", "zoho.com", "zohomail.in", "orange.fr",
        "free.fr", "laposte.net", "wanadoo.fr", "libero.it", "hotmail.fr", "hotmail.es", "uol.com.br", "bol.com.br",
        "terra.com.br", "btinternet.com", "sky.com", "rambler.ru", "ukr.net", "seznam.cz", "wp.pl", "o2.pl",
    ]
}
