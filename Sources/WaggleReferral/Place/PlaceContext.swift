import Foundation

/// What helps to tell places of one name apart: the partner's own place, and what else the text names.
struct PlaceContext {
    var near: GeoPoint?
    var country: CountryCode
    /// Countries and states that the text names.
    var regions: [PlaceRegion] = []
    /// Where the other places of the text are.
    var others: [PlaceEntry] = []

    init(near: GeoPoint?, country: CountryCode) {
        self.near = near
        self.country = country
    }

    mutating func add(_ region: PlaceRegion) {
        regions.append(region)
    }

    mutating func add(_ entry: PlaceEntry) {
        others.append(entry)
    }

    /// How likely an entry is meant; comparable among the bearers of one name only.
    ///
    /// | says | points |
    /// |---|---|
    /// | inhabitants | 1.5 for each power of ten; a district counts as a town of 200,000 |
    /// | the asker's country | 2.5 |
    /// | the asker within 50, 200, 500 km | 2, 1.2, 0.5 |
    /// | the text names its country, its state | 4, 5 |
    /// | the text names a place in its country; nearby | 1; 4, less 1 for each 15 km |
    ///
    /// So a hint of the United States makes Birmingham the one in Alabama, and leaves Paris in France.
    func score(_ entry: PlaceEntry) -> Double {
        var score = 1.5 * log10(Double(max(entry.kind == .city ? entry.population : 200_000, 1_000)))
        if entry.country == country { score += 2.5 }
        if let near {
            switch near.distance(to: entry.point).kilometres {
            case ...50: score += 2
            case ...200: score += 1.2
            case ...500: score += 0.5
            default: break
            }
        }
        var told = 0.0
        for region in regions where region.country == entry.country {
            told = max(told, region.region == .unknown ? 4 : region.region == entry.region ? 5 : 0)
        }
        var company = 0.0
        for other in others {
            company = max(company, 4 - other.point.distance(to: entry.point).kilometres / 15)
            if other.country == entry.country { company = max(company, 1) }
        }
        return score + told + company
    }
}

/// A country, or a state of one, that a text names.
struct PlaceRegion: Hashable, Sendable {
    var country: CountryCode
    var region: CountryCode
}
