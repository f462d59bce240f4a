import Foundation

/// A point on the Earth: WGS 84, degrees; south and west are negative.
public struct GeoPoint: Hashable, Codable, Sendable {
    public var latitude: Double
    public var longitude: Double

    public init(latitude: Double, longitude: Double) {
        self.latitude = latitude
        self.longitude = longitude
    }

    /// Great-circle distance by the haversine formula, on a sphere with the Earth's mean radius.
    ///
    /// The Earth is not a sphere: the figure is off by at most half a percent, which is less than a
    /// road is longer than the air line.
    public func distance(to other: GeoPoint) -> Distance {
        distance(to: other, cosines: cosineOfLatitude * other.cosineOfLatitude)
    }

    var cosineOfLatitude: Double { cos(latitude * (Double.pi / 180)) }

    /// - Parameter cosines: Those of both latitudes, multiplied: who measures to many points knows them already.
    func distance(to other: GeoPoint, cosines: Double) -> Distance {
        let radians = Double.pi / 180
        let latitudes = sin((other.latitude - latitude) * radians / 2)
        let longitudes = sin((other.longitude - longitude) * radians / 2)
        let chord = latitudes * latitudes + cosines * longitudes * longitudes
        // Rounding can carry opposite points a hair beyond 1, where asin has no value.
        return Distance(kilometres: 2 * Self.meanEarthRadius * asin(min(1, chord.squareRoot())))
    }

    /// Kilometres: the mean radius R₁ of the IUGG.
    private static let meanEarthRadius = 6_371.0088
}
