/// A place as a point on a ball of radius 1: how far two are apart is then three subtractions, and no sine.
struct Direction {
    var x: Double
    var y: Double
    var z: Double

    /// Kilometres: the Earth's mean radius R₁ of the IUGG.
    static let earthRadius = 6_371.0088

    init(_ point: GeoPoint) {
        let latitude = PortableMath.sineAndCosine(degrees: point.latitude)
        let longitude = PortableMath.sineAndCosine(degrees: point.longitude)
        x = latitude.cosine * longitude.cosine
        y = latitude.cosine * longitude.sine
        z = latitude.sine
    }

    /// The square of the straight line through the Earth, in Earth radii: grows with the distance.
    @inline(__always)
    func chord(to other: Direction) -> Double {
        let dx = x - other.x
        let dy = y - other.y
        let dz = z - other.z
        return dx * dx + dy * dy + dz * dz
    }

    /// The chord of a distance along the surface; beyond half the globe everything is within reach.
    static func chord(ofKilometres kilometres: Double) -> Double {
        let angle = max(0, kilometres) / earthRadius
        guard angle < 3.14159 else { return 5 }
        let half = PortableMath.sineAndCosine(degrees: angle * 28.64788975654116).sine
        return 4 * half * half
    }

    static func kilometres(ofChord chord: Double) -> Double {
        2 * earthRadius * PortableMath.arcSine(min(1, (chord / 4).squareRoot()))
    }
}
