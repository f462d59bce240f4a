/// Kinds of customers of which a town has one or a few: with the district beside it, such a word is a name.
///
/// A blind brief never holds the word, but "hospital" slips into a question and its answer soon enough, and forty
/// nurses' terminals in one district say it too. So the brief of such a customer names the city only and counts in
/// steps. Schools, clinics, hotels, banks and shops are not here: every district has them.
enum RareInstitution {
    /// Whether the lead says anywhere that the customer is one: in his words, his company's name or his address.
    static func isNamed(in lead: LeadDraft) -> Bool {
        if let company = lead.customer.company?.value, stands(in: company) { return true }
        if let place = lead.place?.value.text, stands(in: place) { return true }
        return lead.needs.contains { stands(in: $0.value.text) } || stands(in: lead.words)
    }

    static func stands(in text: String) -> Bool {
        var word = FoldedWord()
        let folding = FoldingTable.shared
        var scanned = 0
        for scalar in text.unicodeScalars {
            scanned += 1
            guard scanned <= limit else { return false }
            switch NameFolding.role(of: scalar.value, in: folding) {
            case .letter(let first, let second):
                word.add(first)
                if second != 0 { word.add(second) }
            case .nothing: break
            case .separator:
                if word.isRare { return true }
                word = FoldedWord()
            }
        }
        return word.isRare
    }

    /// Scalars of a text that are looked at.
    private static let limit = 20_000

    /// A word letter by letter; knows whether it begins with one of the stems.
    private struct FoldedWord {
        private var hash: UInt64 = 0xCBF2_9CE4_8422_2325  // FNV-1a
        private var length = 0
        private var beginsRare = false

        @inline(__always)
        mutating func add(_ scalar: UInt32) {
            hash = (hash ^ UInt64(scalar)) &* 0x100_0000_01B3
            length += 1
            guard length < 64, RareInstitution.table.stemLengths & 1 << UInt64(length) != 0 else { return }
            beginsRare = beginsRare || RareInstitution.table.stems.contains(hash)
        }

        var isRare: Bool { beginsRare || length > 2 && RareInstitution.table.words.contains(hash) }

        static func hash(_ text: some StringProtocol) -> (hash: UInt64, length: Int) {
            var word = FoldedWord()
            for scalar in NameFolding.folded(text).unicodeScalars {
                word.hash = (word.hash ^ UInt64(scalar.value)) &* 0x100_0000_01B3
                word.length += 1
            }
            return (word.hash, word.length)
        }
    }

    private struct Table {
        var words: Set<UInt64> = []
        /// Beginnings after which any ending may follow.
        var stems: Set<UInt64> = []
        /// Bit n: there is a stem of n letters.
        var stemLengths: UInt64 = 0
    }

    private static let table: Table = {
        var table = Table()
        for word in kinds.joined(separator: " ").split(separator: " ") {
            let isStem = word.hasSuffix("*")
            let (hash, length) = FoldedWord.hash(word)
            if isStem {
                table.stems.insert(hash)
                table.stemLengths |= 1 << UInt64(length)
            } else {
                table.words.insert(hash)
            }
        }
        return table
    }()

    /// By language; a star lets any ending follow.
    private static let kinds = [
        // English
        """
        hospital hospitals hospice airport* university universities ministry ministries court courthouse tribunal parliament \
        embassy consulate cathedral temple mosque synagogue monastery gurudwara gurdwara mandir masjid dargah \
        seaport harbour harbor shipyard refinery observatory museum* zoo planetarium stadium racecourse prison jail \
        cantonment barracks airbase municipality secretariat collectorate magistrate legislature sanatorium crematorium racetrack casino aquarium nunnery seminary powerplant \
        council councils mayor
        """,
        // German: compounds begin or end with them, and the common ones are listed
        """
        krankenhaus* klinikum* universitätsklinik* flughafen* hochschule* universität* ministerium* gericht \
        amtsgericht landgericht oberlandesgericht parlament landtag botschaft konsulat kathedrale kloster* moschee \
        synagoge tempel werft raffinerie sternwarte museum* zoo tierpark stadion gefängnis justizvollzugsanstalt jva \
        kaserne* rathaus stadtverwaltung landratsamt kreisverwaltung theater stadttheater oper opernhaus stadtwerke \
        kernkraftwerk kraftwerk
        """,
        // French
        """
        hôpital hôpitaux hospitalier hospitalière aéroport* université* ministère* tribunal tribunaux parlement \
        ambassade* consulat* cathédrale* monastère* mosquée* abbaye* couvent raffinerie* observatoire* musée* \
        prison caserne* mairie préfecture théâtre opéra
        """,
        // Spanish and Portuguese
        """
        hospitales aeropuerto* universidad* ministerio* tribunal* juzgado* parlamento embajada* consulado* catedral* \
        monasterio* mezquita refinería* astillero* observatorio* museo* estadio* cárcel ayuntamiento* alcaldía teatro* \
        hospitais aeroporto* universidade* ministério* embaixada* mosteiro* refinaria* estaleiro* observatório* museu* \
        estádio* prisão prefeitura*
        """,
        // Italian, Dutch, Polish
        """
        ospedale* ospedali università ministero tribunale ambasciata cattedrale monastero moschea raffineria museo \
        stadio carcere municipio ziekenhuis* luchthaven* universiteit* ministerie* rechtbank ambassade kathedraal \
        klooster moskee raffinaderij gemeentehuis gevangenis szpital* lotnisko uniwersytet* ministerstwo sąd ambasada \
        katedra klasztor muzeum więzienie
        """,
        // Russian
        """
        больниц* госпитал* аэропорт* университет* министерств* суд судов судебн* парламент* посольств* консульств* \
        собор храм* монастыр* мечет* синагог* верфь нефтеперерабатывающ* обсерватори* музей музея музею зоопарк* стадион* \
        тюрьм* колони* казарм* мэрия мэрии театр* опера прокуратур* роддом* санатори* аэс грэс
        """,
        // Hindi and Marathi, in Devanagari and in Latin letters
        """
        अस्पताल हॉस्पिटल रुग्णालय इस्पितळ हवाईअड्डा विमानतळ विश्वविद्यालय विद्यापीठ मंत्रालय न्यायालय अदालत कचहरी मंदिर \
        मस्जिद गुरुद्वारा दरगाह संग्रहालय चिड़ियाघर स्टेडियम जेल तुरुंग छावनी नगरपालिका महानगरपालिका aspatal haspatal \
        rugnalaya vishwavidyalaya vishvavidyalaya vidyapeeth mantralaya nyayalaya adalat nagarpalika mahanagarpalika
        """,
    ]
}
