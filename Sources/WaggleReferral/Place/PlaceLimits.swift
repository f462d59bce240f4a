/// Limits on what is searched for places.
enum PlaceLimits {
    /// UTF-8 bytes of a text that are looked at. People say where in the first lines.
    static let textBytes = 64 * 1_024
    /// Inhabitants below which a town of GeoNames needs a word beside it that says it is a place.
    static let smallTown = 15_000
    /// Words of one name; no name in the tables has more.
    static let wordsOfName = 6
    /// Mentions of one text. A list of two hundred towns is no lead.
    static let mentions = 64
    /// Kilometres within which a district and a town of one name are one place.
    static let samePlaceKilometres = 15.0
    /// Kilometres within which a district and a city, or a post code and a city, are the same place.
    static let sameCityKilometres = 45.0
}
