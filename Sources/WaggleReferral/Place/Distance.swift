/// How far two places are apart along the great circle, in kilometres.
public struct Distance: Hashable, Codable, Comparable, Sendable {
    public var kilometres: Double

    public init(kilometres: Double) {
        self.kilometres = kilometres
    }

    public static func < (left: Distance, right: Distance) -> Bool {
        left.kilometres < right.kilometres
    }
}
