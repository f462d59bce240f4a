extension PartnerDirectory {
    /// What rules a partner out in most cases, in numbers side by side. What is rare is only marked here, and read
    /// in the profile when it is marked.
    struct Outline {
        /// Of the home; not a number where it is unknown, so that every distance is.
        let home: GeoPoint
        let cosineOfLatitude: Double
        /// Kilometres.
        let radius: Double
        let open: Int
        let perWeek: Int
        /// One bit each; see ``bit(ofLanguage:)``.
        let languages: UInt64
        let marks: Marks

        struct Marks: OptionSet {
            let rawValue: UInt8

            static let active = Marks(rawValue: 1)
            static let absences = Marks(rawValue: 2)
            static let dealSize = Marks(rawValue: 4)
            static let group = Marks(rawValue: 8)
            static let exclusions = Marks(rawValue: 16)
        }

        init(_ partner: Partner, languages: [String: Int]) {
            let profile = partner.profile
            home = profile.home.point ?? GeoPoint(latitude: .nan, longitude: .nan)
            cosineOfLatitude = home.cosineOfLatitude
            radius = profile.radius.kilometres
            open = profile.capacity.open
            perWeek = profile.capacity.perWeek
            self.languages = profile.languages.reduce(0) { bits, language in
                bits | (languages[language].map(Self.bit(ofLanguage:)) ?? 0)
            }
            var marks: Marks = partner.standing == .active ? [.active] : []
            if !profile.absences.isEmpty { marks.insert(.absences) }
            if profile.dealSize != nil { marks.insert(.dealSize) }
            if profile.group != nil { marks.insert(.group) }
            if !profile.excluded.isEmpty { marks.insert(.exclusions) }
            self.marks = marks
        }

        /// Kilometres to a point, infinite when the home is unknown: ``GeoPoint/distance(to:)`` to the last digit, with
        /// the cosine at this end taken from the table.
        func kilometres(to point: GeoPoint, cosineThere: Double) -> Double {
            guard !home.latitude.isNaN else { return .infinity }
            return point.distance(to: home, cosines: cosineThere * cosineOfLatitude).kilometres
        }

        /// Rules most of those out who are too far, without an arc sine. A degree of latitude is 111.19 km.
        func isBeyondReach(ofLatitude latitude: Double) -> Bool { abs(latitude - home.latitude) * 111 > radius }

        /// More languages than bits share the last one: who has it is asked for the language itself.
        static func bit(ofLanguage number: Int) -> UInt64 { 1 << UInt64(min(number, 63)) }
        static let sharedLanguage = bit(ofLanguage: 63)
    }
}
