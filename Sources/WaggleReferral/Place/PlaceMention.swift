/// How fine a name is.
public enum PlaceKind: String, Hashable, Codable, Sendable {
    /// A part of a city, from `localities.csv`.
    case district
    case city
    /// A post code known by its first characters.
    case postcode
}

/// A place that a text names.
public struct PlaceMention: Hashable, Sendable {
    /// Where in the text; a merged mention such as "Vashi, Navi Mumbai" spans all its parts.
    public var range: Range<String.Index>
    public var place: Place
    public var kind: PlaceKind
    /// Inhabitants; 0 where not known, as for districts and post codes.
    public var population: Int
    /// 0…1: how sure it is that the words mean this place.
    public var confidence: Double

    public init(range: Range<String.Index>, place: Place, kind: PlaceKind, population: Int, confidence: Double) {
        self.range = range
        self.place = place
        self.kind = kind
        self.population = population
        self.confidence = confidence
    }
}

/// A place that bears a name that was asked for.
public struct GazetteerMatch: Hashable, Sendable {
    public var place: Place
    public var kind: PlaceKind
    /// Inhabitants; 0 where not known.
    public var population: Int

    public init(place: Place, kind: PlaceKind, population: Int) {
        self.place = place
        self.kind = kind
        self.population = population
    }
}
