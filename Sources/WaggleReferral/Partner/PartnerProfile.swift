/// What a partner can do, where, and how much of it: what ranking looks at.
public struct PartnerProfile: Hashable, Codable, Sendable {
    /// Where the firm's people start from.
    public var home: Place
    /// How far they travel; work that can be done remotely is not bound by it.
    public var radius: Distance
    /// Within the radius only these are served; nil is all of it. For remote work they do not count.
    public var areas: Set<ServedArea>?
    /// How well each trade is mastered.
    public var competences: [Competence: Level]
    /// Certificates and brand authorisations, as the operator writes them ("HP", "Sophos", "ISO 27001").
    public var certificates: [String]
    /// BCP 47 codes of the languages in which customers are served.
    public var languages: [String]
    public var capacity: Capacity
    /// Smallest and largest deal the firm wants, whole units of `currency`; nil is no bound.
    public var dealSize: DealSize?
    public var hours: WorkingHours
    /// Days on which nobody is there, both ends included.
    public var absences: [Absence]
    /// Firms under one owner share a group and never get each other's leads by offer.
    public var group: String?
    /// Partners whose leads this one does not want, and who shall not get this one's.
    public var excluded: Set<PartnerKey>

    /// 1 does it, 2 does it often, 3 is a specialist.
    public enum Level: Int, Hashable, Codable, Sendable, Comparable {
        case able = 1
        case practised = 2
        case specialist = 3

        public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
    }

    public struct Capacity: Hashable, Codable, Sendable {
        /// Open leads (accepted, no outcome yet) plus pending offers at one time.
        public var open: Int
        /// Acceptances in any 7 days.
        public var perWeek: Int

        public init(open: Int, perWeek: Int) {
            self.open = open
            self.perWeek = perWeek
        }
    }

    public struct DealSize: Hashable, Codable, Sendable {
        public var currency: String
        public var least: Int64?
        public var most: Int64?

        public init(currency: String, least: Int64?, most: Int64?) {
            self.currency = currency
            self.least = least
            self.most = most
        }
    }

    public struct Absence: Hashable, Codable, Sendable {
        public var first: CalendarDay
        public var last: CalendarDay

        public init(first: CalendarDay, last: CalendarDay) {
            self.first = first
            self.last = last
        }
    }

    public init(
        home: Place,
        radius: Distance,
        areas: Set<ServedArea>? = nil,
        competences: [Competence: Level],
        certificates: [String] = [],
        languages: [String] = ["en"],
        capacity: Capacity = Capacity(open: 5, perWeek: 5),
        dealSize: DealSize? = nil,
        hours: WorkingHours,
        absences: [Absence] = [],
        group: String? = nil,
        excluded: Set<PartnerKey> = []
    ) {
        self.home = home
        self.radius = radius
        self.areas = areas
        self.competences = competences
        self.certificates = certificates
        self.languages = languages
        self.capacity = capacity
        self.dealSize = dealSize
        self.hours = hours
        self.absences = absences
        self.group = group
        self.excluded = excluded
    }
}
