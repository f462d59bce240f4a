import Foundation

/// The numbers and bits by which the engine knows what has names elsewhere.
struct CircleNumbers: Sendable {
    private let competences: [Competence: UInt16]
    private let countries: [String: UInt16]
    private let languages: [String: UInt64]
    private let certificates: [String: UInt64]
    private let groups: [String: Int]
    private let areas: [String: UInt32]

    /// Languages beyond the bits there are share the last one: who has it is asked for the language itself.
    static let sharedBit: UInt64 = 1 << 63

    init(_ directory: PartnerDirectory) {
        let profiles = directory.partners.map(\.profile)
        competences = Self.numbered(profiles.flatMap(\.competences.keys)) { UInt16(clamping: $0) }
        countries = Self.numbered(profiles.compactMap(\.home.country)) { UInt16(clamping: $0) }
        languages = Self.numbered(profiles.flatMap(\.languages)) { 1 << UInt64(min($0, 63)) }
        certificates = Self.numbered(profiles.flatMap(\.certificates).map { $0.lowercased() }) {
            1 << UInt64(min($0, 63))
        }
        groups = Self.numbered(profiles.compactMap(\.group)) { $0 }
        areas = Self.numbered(profiles.flatMap { $0.areas ?? [] }.flatMap(\.keys)) { UInt32(clamping: $0) }
    }

    /// In the order of the names, so that the numbers do not hang on the order of the list.
    private static func numbered<Name: Hashable & Comparable, Number>(
        _ names: [Name],
        _ number: (Int) -> Number
    ) -> [Name: Number] {
        Dictionary(uniqueKeysWithValues: Set(names).sorted().enumerated().map { ($0.element, number($0.offset)) })
    }

    /// What nobody has gets a number that nobody has.
    func competence(_ competence: Competence) -> UInt16 { competences[competence] ?? .max }
    func country(_ country: String) -> UInt16 { countries[country] ?? .max }
    func language(_ language: String) -> UInt64 { languages[language] ?? 0 }
    func certificate(_ brand: String) -> UInt64 { certificates[brand] ?? 0 }

    /// In lower case.
    var certificateNames: Dictionary<String, UInt64>.Keys { certificates.keys }

    /// What nobody named gets a number that nobody has: the lead lies somewhere, and not where they go.
    func areas(of place: Place) -> [UInt32] {
        guard !areas.isEmpty else { return [] }
        let keys = place.areaKeys
        let known = keys.compactMap { areas[$0] }
        return keys.isEmpty || !known.isEmpty ? known : [.max]
    }

    func profile(
        of partner: Partner,
        isNewcomer: Bool,
        in directory: PartnerDirectory,
        _ policy: Policy
    ) -> EngineProfile {
        let profile = partner.profile
        let held = profile.certificates.reduce(0) { $0 | certificate($1.lowercased()) }
        return EngineProfile(
            home: profile.home.point ?? GeoPoint(latitude: 0, longitude: 0),
            radius: profile.radius.kilometres,
            country: profile.home.country.map(country) ?? .max,
            areas: (profile.areas ?? []).flatMap(\.keys).compactMap { areas[$0] }.sorted(),
            skills: profile.competences.sorted { $0.key < $1.key }.map { competence, level in
                EngineProfile.Skill(
                    competence: self.competence(competence),
                    level: UInt8(level.rawValue),
                    certificates: held,
                    isRemote: competence.isRemote
                )
            },
            languages: profile.languages.reduce(0) { $0 | language($1) },
            places: profile.capacity.open,
            perWeek: profile.capacity.perWeek,
            usualDeal: usualDeal(profile.dealSize, policy),
            hours: EngineProfile.Hours(profile.hours),
            // Of a home without coordinates nobody could say how far it is.
            isActive: partner.standing == .active && profile.home.point != nil,
            group: profile.group.flatMap { groups[$0] },
            excluded: profile.excluded.compactMap { directory.position(of: $0) },
            isNewcomer: isNewcomer
        )
    }

    /// House money. Who states no sizes is taken for one who does what is usual.
    private func usualDeal(_ deal: PartnerProfile.DealSize?, _ policy: Policy) -> ClosedRange<Double> {
        let usual = policy.engine.leadValue
        guard let deal, let rate = policy.money[deal.currency] else { return usual / 4...usual * 4 }
        let least = deal.least.map { Double($0) * rate } ?? usual / 4
        return least...max(least, deal.most.map { Double($0) * rate } ?? max(usual, least) * 4)
    }

    /// FNV-1a (Fowler, Noll, Vo).
    static func digest(of text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}

extension EngineProfile.Hours {
    /// With the zone's winter time: an hour more or less is nothing to how soon somebody answers, and the same on each
    /// day of the year.
    fileprivate init(_ hours: WorkingHours) {
        let winter = Date(timeIntervalSince1970: 1_767_225_600)  // 1 January 2026
        let zone = hours.timeZone
        self.init(
            offset: (Double(zone.secondsFromGMT(for: winter)) - zone.daylightSavingTimeOffset(for: winter)) / 3_600,
            opens: Double(hours.opens) / 60,
            closes: Double(hours.closes) / 60,
            days: hours.weekdays.reduce(0) { $0 | 1 << UInt8($1 - 1) }
        )
    }
}
