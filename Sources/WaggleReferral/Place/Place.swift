/// Where something is to be delivered or done, as far as the words told.
public struct Place: Hashable, Codable, Sendable {
    /// As it was written; may hold a street or a building when somebody gave one.
    public var text: String
    /// The part of the city: Vashi, Croydon, Хамовники.
    public var district: String?
    public var city: String?
    /// ISO 3166-1 alpha-2, in capitals.
    public var country: String?
    public var point: GeoPoint?
    /// IANA name, as in `Asia/Kolkata`.
    public var timeZone: String?

    public init(
        text: String,
        district: String? = nil,
        city: String? = nil,
        country: String? = nil,
        point: GeoPoint? = nil,
        timeZone: String? = nil
    ) {
        self.text = text
        self.district = district
        self.city = city
        self.country = country
        self.point = point
        self.timeZone = timeZone
    }

    /// What a partner may see before accepting: district and city, or the city; never a street, a
    /// building or a post code. The country's code when no city is known, empty when nothing is.
    public var shownBlind: String {
        switch (district, city) {
        case (let district?, let city?) where district != city: "\(district), \(city)"
        case (_, let city?): city
        case (let district?, nil): district
        case (nil, nil): country ?? ""
        }
    }
}
