public import Foundation

/// The bytes of the files in `config/places`, as whoever may read files has read them.
public struct GazetteerFiles: Sendable {
    /// Towns of 15,000 and more, made by `scripts/make-places`.
    public var places: Data
    /// Countries and the states by which people tell towns of one name apart.
    public var regions: Data
    /// Districts of cities, and towns that `places` lacks. Operators add rows.
    public var localities: Data
    /// First characters of post codes. Operators add rows.
    public var postcodes: Data
    /// Place names that are also ordinary words or people's names.
    public var words: Data

    public init(places: Data, regions: Data, localities: Data, postcodes: Data, words: Data) {
        self.places = places
        self.regions = regions
        self.localities = localities
        self.postcodes = postcodes
        self.words = words
    }

    /// - Parameter read: Gives the bytes of a file of ``FileName``, best mapped.
    public init<Failure>(read: (FileName) throws(Failure) -> Data) throws(Failure) {
        self.init(
            places: try read(.places),
            regions: try read(.regions),
            localities: try read(.localities),
            postcodes: try read(.postcodes),
            words: try read(.words)
        )
    }

    /// What the files are called in `config/places`.
    public enum FileName: String, CaseIterable, Sendable {
        case places = "places.tsv"
        case regions = "regions.csv"
        case localities = "localities.csv"
        case postcodes = "postcodes.csv"
        case words = "words.txt"
    }
}
