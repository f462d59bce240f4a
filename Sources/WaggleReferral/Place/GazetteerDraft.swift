import Foundation

/// The gazetteer while its files are taken over.
struct GazetteerDraft {
    // Room for all names of the files that come with Waggle; growing costs a copy, nothing else.
    var names = NameIndex(names: 125_000)
    var stems = NameIndex(names: 30_000)
    var entries: [PlaceEntry] = []
    var records: [PlaceRecord] = []
    /// Time zones of the countries that have a single one; nil for the others.
    private var timeZones: [CountryCode: String?] = [:]

    /// `places.tsv`, for the words that the entries do not keep.
    private var lines: [UInt8] = []

    private static let tab = UInt8(ascii: "\t")
    private static let lineEnd = UInt8(ascii: "\n")

    // MARK: - places.tsv

    /// Takes the lines of `places.tsv` over: name, country, region, latitude, longitude, inhabitants,
    /// time zone, folded names with | between them.
    ///
    /// Bytes, not strings: 34,000 lines are a tenth of the time the whole program has to start.
    mutating func addCities(_ lines: [UInt8]) throws(GazetteerError) {
        self.lines = lines
        entries.reserveCapacity(40_000)
        var problem: GazetteerError?
        lines.withUnsafeBufferPointer { bytes in
            var start = 0
            var line = 0
            while start < bytes.count, problem == nil {
                line += 1
                if bytes[start] == UInt8(ascii: "#") {
                    while start < bytes.count, bytes[start] != Self.lineEnd { start += 1 }
                    start += 1
                    continue
                }
                do throws(GazetteerError) {
                    start = try addCity(bytes, from: start, line: line)
                } catch {
                    problem = error
                }
            }
        }
        if let problem { throw problem }
        guard !entries.isEmpty else { throw .empty(file: .places) }
    }

    /// - Returns: Where the next line begins.
    private mutating func addCity(
        _ bytes: UnsafeBufferPointer<UInt8>,
        from start: Int,
        line: Int
    ) throws(GazetteerError) -> Int {
        var ends = (0, 0, 0, 0, 0, 0, 0)
        var field = 0
        var position = start
        while position < bytes.count, field < 7 {
            let byte = bytes[position]
            if byte == Self.lineEnd { break }
            if byte == Self.tab {
                switch field {
                case 0: ends.0 = position
                case 1: ends.1 = position
                case 2: ends.2 = position
                case 3: ends.3 = position
                case 4: ends.4 = position
                case 5: ends.5 = position
                default: ends.6 = position
                }
                field += 1
            }
            position += 1
        }
        guard field == 7 else {
            throw .fields(
                file: .places,
                line: line,
                expected: "name, country, region, latitude, longitude, population, time zone, names (tabs between them)"
            )
        }
        func number(_ from: Int, _ to: Int, _ name: String) throws(GazetteerError) -> Double {
            guard let value = Self.decimal(bytes[from..<to]) else {
                let text = String(decoding: bytes[from..<min(to, from + 40)], as: UTF8.self)
                throw .value(file: .places, line: line, field: name, value: text)
            }
            return value
        }
        let entry = PlaceEntry(
            kind: .city,
            country: CountryCode(bytes[ends.0 + 1..<ends.1]),
            region: CountryCode(bytes[ends.1 + 1..<ends.2]),
            population: UInt32(clamping: Int(try number(ends.4 + 1, ends.5, "number of inhabitants"))),
            point: GeoPoint(
                latitude: try number(ends.2 + 1, ends.3, "latitude"),
                longitude: try number(ends.3 + 1, ends.4, "longitude")
            ),
            source: Int32(start)
        )
        noteTimeZone(bytes[ends.5 + 1..<ends.6], of: entry.country)
        let index = UInt32(entries.count)
        entries.append(entry)
        return addNames(bytes, from: position, entry: index)
    }

    /// The names at the end of a line, which are folded already: words between spaces and bars.
    private mutating func addNames(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, entry: UInt32) -> Int {
        var position = start
        var name: UInt64 = 0
        var stem: UInt64 = 0
        var isRussian = false
        var word = WordHash()
        while true {
            let byte = position < bytes.count ? bytes[position] : Self.lineEnd
            if byte == 0x20 || byte == UInt8(ascii: "|") || byte == Self.lineEnd {
                if word.count > 0 {
                    if name != 0 {
                        names.insertBeginning(name)
                        if isRussian { stems.insertBeginning(stem) }
                    }
                    let wordStem = word.stem
                    isRussian = isRussian || wordStem != 0
                    let stemmed = wordStem == 0 ? word.full : wordStem
                    stem = name == 0 ? stemmed : NameHash.joined(stem, stemmed)
                    name = name == 0 ? word.full : NameHash.joined(name, word.full)
                    word = WordHash()
                }
                if byte != 0x20 {
                    if name != 0 {
                        names.insert(name, entry: entry)
                        if isRussian { stems.insert(stem, entry: entry) }
                    }
                    (name, stem, isRussian) = (0, 0, false)
                    if byte == Self.lineEnd { return position + 1 }
                }
                position += 1
            } else if byte < 0x80 {
                word.append(UInt32(byte))
                position += 1
            } else {
                let (scalar, length) = PlaceWord.decoded(bytes, at: position)
                word.append(scalar)
                position += length
            }
        }
    }

    /// A decimal number without an exponent. `Double(_:)` wants a string; this is called 100,000 times.
    private static func decimal(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Double? {
        var value = 0.0
        var scale = 1.0
        var isNegative = false
        var isFraction = false
        guard !bytes.isEmpty else { return nil }
        for (offset, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "-") where offset == 0: isNegative = true
            case UInt8(ascii: ".") where !isFraction: isFraction = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                value = value * 10 + Double(byte - UInt8(ascii: "0"))
                if isFraction { scale *= 10 }
            default: return nil
            }
        }
        return (isNegative ? -value : value) / scale
    }

    private mutating func noteTimeZone(_ zone: Slice<UnsafeBufferPointer<UInt8>>, of country: CountryCode) {
        switch timeZones[country] {
        case nil: timeZones[country] = String(decoding: zone, as: UTF8.self)
        case .some(nil): break
        case .some(let known?) where known.utf8.elementsEqual(zone): break
        case .some: timeZones[country] = .some(nil)
        }
    }

    // MARK: - localities.csv

    private static let localityFields = ["district", "city", "country", "latitude", "longitude", "aliases"]

    mutating func addLocalities(_ data: Data) throws(GazetteerError) {
        let rows = try PlaceRows(data, of: .localities, names: Self.localityFields)
        for row in rows.rows {
            let point = try Self.point(row, at: 3, in: .localities)
            let country = CountryCode(row.fields[2])
            let district = row.fields[0].isEmpty ? nil : row.fields[0]
            let city = row.fields[1].isEmpty ? nil : row.fields[1]
            guard let name = district ?? city else {
                throw .value(file: .localities, line: row.line, field: "district or city", value: "")
            }
            let record = PlaceRecord(
                district: district,
                city: city,
                timeZone: timeZone(of: country, city: city, at: point),
                isFine: district != nil
            )
            let number = Int32(records.count)
            records.append(record)
            let index = UInt32(entries.count)
            entries.append(
                PlaceEntry(
                    kind: district == nil ? .city : .district,
                    country: country,
                    region: .unknown,
                    population: 0,
                    point: point,
                    source: district == nil ? -number - 1 : number
                )
            )
            addName(name, entry: index)
            for alias in row.fields[5].split(separator: "|") { addName(alias, entry: index) }
        }
    }

    private mutating func addName(_ text: some StringProtocol, entry: UInt32) {
        let folded = Array(NameFolding.folded(text).utf8)
        _ = folded.withUnsafeBufferPointer { addNames($0, from: 0, entry: entry) }
    }

    // MARK: - postcodes.csv

    private static let postcodeFields = ["country", "prefix", "district", "city", "latitude", "longitude"]

    mutating func addPostcodes(_ data: Data) throws(GazetteerError) -> PostcodeTable {
        var table = PostcodeTable()
        let rows = try PlaceRows(data, of: .postcodes, names: Self.postcodeFields)
        for row in rows.rows {
            let point = try Self.point(row, at: 4, in: .postcodes)
            let country = CountryCode(row.fields[0])
            let prefix = row.fields[1]
            guard !prefix.isEmpty, prefix.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x5A }) else {
                let value = String(prefix.prefix(40))
                throw .value(file: .postcodes, line: row.line, field: "prefix of capitals and digits", value: value)
            }
            let city = row.fields[3].isEmpty ? nil : row.fields[3]
            let record = PlaceRecord(
                district: row.fields[2].isEmpty ? nil : row.fields[2],
                city: city,
                timeZone: timeZone(of: country, city: city, at: point),
                isFine: PostcodeTable.isFine(prefix, of: country)
            )
            table.add(prefix, of: country, entry: entries.count)
            entries.append(
                PlaceEntry(
                    kind: .postcode,
                    country: country,
                    region: .unknown,
                    population: 0,
                    point: point,
                    source: Int32(records.count)
                )
            )
            records.append(record)
        }
        return table
    }

    // MARK: - Parts of a row

    private static func point(
        _ row: PlaceRows.Row,
        at index: Int,
        in file: GazetteerFiles.FileName
    ) throws(GazetteerError) -> GeoPoint {
        func degrees(_ index: Int, _ field: String, _ limit: Double) throws(GazetteerError) -> Double {
            guard let value = Double(row.fields[index]), abs(value) <= limit else {
                let value = String(row.fields[index].prefix(40))
                throw .value(file: file, line: row.line, field: "\(field) in degrees", value: value)
            }
            return value
        }
        return GeoPoint(
            latitude: try degrees(index, "latitude", 90),
            longitude: try degrees(index + 1, "longitude", 180)
        )
    }

    /// The country's, where it has one; else that of the nearest town, of those with the city's name if
    /// there are any.
    private func timeZone(of country: CountryCode, city: String?, at point: GeoPoint) -> String? {
        if case .some(.some(let zone)) = timeZones[country] { return zone }
        let named = city.flatMap { NameHash.of($0) }.map { names.entries(named: $0) } ?? []
        let towns = named.filter { entries[$0].country == country && entries[$0].source >= 0 }
        // The search through all towns of a country takes a fraction of a millisecond; few rows need it.
        let candidates = towns.isEmpty ? Array(entries.indices.filter { entries[$0].country == country }) : towns
        let nearest = candidates.lazy.filter { entries[$0].source >= 0 && entries[$0].kind == .city }
            .map { (index: $0, distance: entries[$0].point.distance(to: point)) }
            .min { $0.distance < $1.distance }
        guard let nearest else { return nil }
        let line = lines[Int(entries[nearest.index].source)...]
        let fields = line.prefix { $0 != Self.lineEnd }.split(separator: Self.tab, omittingEmptySubsequences: false)
        return String(decoding: fields[6], as: UTF8.self)
    }
}
