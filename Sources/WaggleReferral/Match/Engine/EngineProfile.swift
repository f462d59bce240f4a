/// A partner as the engine looks at him: what he declares, in numbers.
public struct EngineProfile: Sendable {
    public var home: GeoPoint
    /// Kilometres.
    public var radius: Double
    public var country: UInt16
    /// Numbers of the areas he serves; empty is all within the radius.
    public var areas: [UInt32]
    public var skills: [Skill]
    /// One bit each.
    public var languages: UInt64
    /// Leads and offers in hand at one time.
    public var places: Int
    /// Acceptances in any 168 hours.
    public var perWeek: Int
    /// The usual deal, smallest and largest, money; a lead outside is less fitting, not forbidden.
    public var usualDeal: ClosedRange<Double>
    public var hours: Hours
    public var isActive: Bool
    /// Firms of one owner have the same number.
    public var group: Int?
    /// Rows of the table with whom this one exchanges nothing.
    public var excluded: [Int]
    /// On the list from the beginning, or joined later: then the pace of a newcomer's waiting holds.
    public var isNewcomer: Bool

    public struct Skill: Sendable {
        public var competence: UInt16
        /// 1…3.
        public var level: UInt8
        /// One bit a brand or body; the level counts more for a lead that asks for one of them.
        public var certificates: UInt64
        /// The work can be done from afar.
        public var isRemote: Bool

        public init(competence: UInt16, level: UInt8, certificates: UInt64 = 0, isRemote: Bool = false) {
            self.competence = competence
            self.level = level
            self.certificates = certificates
            self.isRemote = isRemote
        }
    }

    /// A working week: hours of the day in a zone that is so far from UTC.
    public struct Hours: Sendable {
        public var offset: Float
        public var opens: Float
        public var closes: Float
        /// Bit 0 is Monday.
        public var days: UInt8

        public init(offset: Double, opens: Double, closes: Double, days: UInt8) {
            self.offset = Float(offset)
            self.opens = Float(opens)
            self.closes = Float(closes)
            self.days = days
        }

        /// Hours until the next working hour; 0 within one, and for who names no day.
        @inline(__always)
        func gap(at now: Double) -> Double {
            let local = now + Double(offset)
            var day = (local / 24).rounded(.down)
            for _ in 0..<8 {
                let weekday = Int(day) % 7
                if days >> UInt8(weekday < 0 ? weekday + 7 : weekday) & 1 == 1 {
                    let opening = max(local, day * 24 + Double(opens))
                    if opening < day * 24 + Double(closes) { return opening - local }
                }
                day += 1
            }
            return 0
        }
    }

    public init(
        home: GeoPoint,
        radius: Double,
        country: UInt16,
        areas: [UInt32] = [],
        skills: [Skill],
        languages: UInt64,
        places: Int,
        perWeek: Int,
        usualDeal: ClosedRange<Double>,
        hours: Hours,
        isActive: Bool = true,
        group: Int? = nil,
        excluded: [Int] = [],
        isNewcomer: Bool = false
    ) {
        self.home = home
        self.radius = radius
        self.country = country
        self.areas = areas
        self.skills = skills
        self.languages = languages
        self.places = places
        self.perWeek = perWeek
        self.usualDeal = usualDeal
        self.hours = hours
        self.isActive = isActive
        self.group = group
        self.excluded = excluded
        self.isNewcomer = isNewcomer
    }
}
