import Foundation

/// The words around place names: what says that a name is one, and what says that it is not.
struct PlaceVocabulary: Sendable {
    /// Countries and states by name.
    let regions: [UInt64: PlaceRegion]
    /// For the scan: whether a word can begin the name of a region.
    let regionBeginnings: Set<UInt64>
    /// Place names that are also ordinary words or names of people.
    let common: Set<UInt64>

    init(regions regionData: Data, words: Data) throws(GazetteerError) {
        var regions: [UInt64: PlaceRegion] = [:]
        var beginnings: Set<UInt64> = []
        let rows = try PlaceRows(regionData, of: .regions, names: ["country", "region", "names"])
        for row in rows.rows {
            let region = PlaceRegion(country: CountryCode(row.fields[0]), region: CountryCode(row.fields[1]))
            for name in row.fields[2].split(separator: "|") {
                guard let hash = NameHash.of(name), regions[hash] == nil else { continue }
                regions[hash] = region
                var beginning: UInt64?
                for word in NameFolding.folded(name).split(separator: " ") {
                    guard let next = NameHash.of(word) else { continue }
                    let joined = beginning.map { NameHash.joined($0, next) } ?? next
                    beginnings.insert(joined)
                    beginning = joined
                }
            }
        }
        self.regions = regions
        regionBeginnings = beginnings
        var common: Set<UInt64> = []
        for line in String(decoding: words, as: UTF8.self).split(whereSeparator: \.isNewline) {
            guard !line.hasPrefix("#") else { continue }
            for word in line.split(separator: " ") {
                if let hash = NameHash.of(word.replacing("_", with: " ")) { common.insert(hash) }
            }
        }
        self.common = common
    }

    /// Words before a place: "near Vashi", "Standort Köln", "г. Пермь".
    static let before = hashes(
        """
        in at near from to around within across outside nearby based located location city town area region site
        office branch warehouse factory plant store deliver delivery delivered address place ship visit visiting
        beside towards serving council parish village hamlet suburb district county unit
        gemeinde gemeindeverwaltung stadtverwaltung stadtwerke rathaus landkreis kreis markt bad umland
        commune mairie environs zone gare quartier ayuntamiento polígono barrio municipio localidad prefeitura
        município bairro interior região câmara comune zona provincia
        город станция посёлок поселок село пгт станица жк микрорайон центре
        beim bei aus nach nahe raum standort stadt ort niederlassung filiale büro
        à dans près ville agence site
        en cerca ciudad sede oficina em cidade perto
        в во из под около город г офис филиал адрес городе район районе
        """
    )

    /// Words behind a place: "Pune branch", "Mumbai mein", "पुणे में".
    static let after = hashes(
        """
        branch office location site city area region store warehouse plant factory depot based side centre center
        council parish school college hospital clinic hotel university municipality municipal gemeinde
        campus showroom outlet market railway station airport team mein me mai se ka ki ke wala wale wali
        में से का की के मध्ये येथे filiale niederlassung standort büro офис филиал склад
        """
    )

    /// Words that make a place name part of a street's: "London Road".
    static let streets = hashes(
        """
        road rd street st lane ln avenue ave drive highway hwy expressway marg path gali chowk circle bridge
        strasse straße str platz allee ring rue calle улица ул проспект пр шоссе university airlines bank express
        """
    )

    /// Words before a post code.
    static let postcode = hashes("pin pincode pin_code code zip postal postcode plz cep индекс पिन पिनकोड")

    /// Words that may stand between a district and its city: "Vashi sector 17 in Navi Mumbai".
    static let between = hashes("sector sec phase block plot stage in of area city district west east north south w e")

    private static func hashes(_ words: String) -> Set<UInt64> {
        Set(words.split(whereSeparator: \.isWhitespace).compactMap { NameHash.of($0.replacing("_", with: " ")) })
    }
}
