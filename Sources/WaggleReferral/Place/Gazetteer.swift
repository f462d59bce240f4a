import Foundation

/// Names of places in many scripts, where they are, and how to find them in what people write.
///
/// It is made once at start from ``GazetteerFiles`` and never changed. Start here; finding a name is in
/// this file, finding names in a text in `PlaceScan.swift`.
public struct Gazetteer: Sendable {
    let names: NameIndex
    /// Russian names without their case endings.
    let stems: NameIndex
    /// Cities in the order of `places.tsv` (largest first), then districts, then post codes.
    let entries: [PlaceEntry]
    let records: [PlaceRecord]
    let postcodes: PostcodeTable
    let words: PlaceVocabulary
    /// `places.tsv` as it is: the words of a city are read when somebody asks.
    private let lines: [UInt8]

    /// Takes the files over.
    ///
    /// - Throws: ``GazetteerError``, which names file and line. Nothing is skipped in silence.
    public init(_ files: GazetteerFiles) throws(GazetteerError) {
        var draft = GazetteerDraft()
        let lines = [UInt8](files.places)
        try draft.addCities(lines)
        try draft.addLocalities(files.localities)
        let postcodes = try draft.addPostcodes(files.postcodes)
        words = try PlaceVocabulary(regions: files.regions, words: files.words)
        names = draft.names
        stems = draft.stems
        entries = draft.entries
        records = draft.records
        self.postcodes = postcodes
        self.lines = lines
    }

    // MARK: - Asking

    /// The places that bear a name, likeliest first.
    ///
    /// - Parameters:
    ///   - text: One name, or several from small to large with commas: "Vashi, Navi Mumbai". Case,
    ///     accents, spacing and punctuation do not matter. A post code will do, too.
    ///   - near: Where the asking partner is; nearer places come first.
    ///   - country: ISO 3166-1 alpha-2; places there come first.
    public func find(_ text: String, near: GeoPoint? = nil, country: String? = nil) -> [GazetteerMatch] {
        let parts = text.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isNewline })
            .filter { NameHash.of($0) != nil }
        guard let first = parts.first else { return [] }
        var context = PlaceContext(near: near, country: CountryCode(country))
        for part in parts.dropFirst().reversed() {
            guard let hash = NameHash.of(part) else { continue }
            if let region = words.regions[hash] { context.add(region) }
            if let best = ranked(names.entries(named: hash), in: context).first { context.add(entries[best]) }
        }
        guard let hash = NameHash.of(first) else { return [] }
        var found = ranked(names.entries(named: hash), in: context)
        if found.isEmpty { found = ranked(postcodes.entries(of: String(first), in: context), in: context) }
        return found.map { index in
            GazetteerMatch(
                place: place(index, text: text),
                kind: entries[index].kind,
                population: Int(entries[index].population)
            )
        }
    }

    /// Where a post code is, or its beginning: the longest known beginning counts.
    ///
    /// - Parameters:
    ///   - code: In capitals and without spaces.
    ///   - country: ISO 3166-1 alpha-2.
    public func place(ofPostcode code: String, in country: String?) -> Place? {
        postcodes.entry(of: code, in: CountryCode(country)).map { place($0, text: code) }
    }

    /// The time zone at a point: that of the nearest town.
    ///
    /// - Parameter country: ISO 3166-1 alpha-2; only towns of that country count, where it is known.
    /// - Returns: An IANA name; nil when no town of the country is known.
    public func timeZone(at point: GeoPoint, country: String? = nil) -> String? {
        nearestCity(to: point, country: CountryCode(country)).flatMap { city($0).timeZone }
    }

    func nearestCity(to point: GeoPoint, country: CountryCode) -> Int? {
        // Half a millisecond at most, and asked only when a partner is imported.
        let shrink = cosine(degrees: point.latitude)
        var nearest: (index: Int, square: Double)?
        for index in entries.indices where entries[index].kind == .city {
            let entry = entries[index]
            guard country == .unknown || entry.country == country else { continue }
            let north = entry.point.latitude - point.latitude
            let east = (entry.point.longitude - point.longitude) * shrink
            let square = north * north + east * east
            if square < nearest?.square ?? .infinity { nearest = (index, square) }
        }
        return nearest?.index
    }

    // MARK: - Ranking

    /// The bearers of a name, likeliest first in what is known of the text and the asker.
    func ranked(_ indices: [Int], in context: PlaceContext) -> [Int] {
        guard indices.count > 1 else { return indices }
        var ranked = indices.map { (index: $0, score: context.score(entries[$0])) }
            .sorted { ($1.score, $0.index) < ($0.score, $1.index) }
            .map(\.index)
        // A district that GeoNames lists as a town, too: the row of the district knows its city.
        let best = entries[ranked[0]]
        let district = ranked.firstIndex {
            entries[$0].kind == .district && entries[$0].country == best.country
                && entries[$0].point.distance(to: best.point).kilometres <= PlaceLimits.samePlaceKilometres
        }
        if best.kind == .city, let district { ranked.insert(ranked.remove(at: district), at: 0) }
        return ranked
    }

    // MARK: - The words of an entry

    func place(_ index: Int, text: String) -> Place {
        let entry = entries[index]
        if entry.kind == .city, entry.source >= 0 {
            let city = city(index)
            return Place(
                text: text,
                city: city.name,
                country: entry.country.text,
                point: entry.point,
                timeZone: city.timeZone
            )
        }
        let record = records[Int(entry.source < 0 ? -entry.source - 1 : entry.source)]
        return Place(
            text: text,
            district: record.district,
            city: record.city,
            country: entry.country.text,
            point: entry.point,
            timeZone: record.timeZone
        )
    }

    private func city(_ index: Int) -> (name: String, timeZone: String) {
        let start = Int(entries[index].source)
        guard start >= 0 else {
            let record = records[-start - 1]
            return (record.city ?? "", record.timeZone ?? "")
        }
        let end = lines[start...].firstIndex(of: UInt8(ascii: "\n")) ?? lines.endIndex
        let fields = lines[start..<end].split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        return (String(decoding: fields[0], as: UTF8.self), String(decoding: fields[6], as: UTF8.self))
    }
}
