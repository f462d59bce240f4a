import WaggleTransport

/// All partners at one moment, indexed so that a decision never looks at all of them.
///
/// Immutable: a changed profile makes a new directory. The index is (competence × cell of one degree); a
/// partner stands in every cell that his radius touches, and in one list for work that can be done remotely.
public struct PartnerDirectory: Sendable {
    /// In the order of their keys.
    public var partners: [Partner] { entries.map(\.partner) }
    let entries: [Entry]
    /// The same partners, in the same order, as numbers: what rules most of them out.
    let outlines: [Outline]
    private let positions: [PartnerKey: Int]
    private let local: [Cell: [Listing]]
    private let everywhere: [Competence: [Listing]]
    private let languages: [String: Int]
    private let byFoldedAddress: [String: Int]
    private let byDomain: [String: Int]

    /// A partner behind one reference: ranking looks at hundreds of them, and a copy of each would cost more than
    /// the looking.
    final class Entry: Sendable {
        let partner: Partner

        init(_ partner: Partner) {
            self.partner = partner
        }
    }

    /// A partner who masters a competence, and how well.
    struct Listing {
        var position: Int
        var level: Int
    }

    private struct Cell: Hashable {
        var competence: Competence
        var latitude: Int
        var longitude: Int
    }

    public init(_ partners: [Partner]) {
        let sorted = partners.sorted { $0.key < $1.key }
        var positions: [PartnerKey: Int] = [:]
        var local: [Cell: [Listing]] = [:]
        var everywhere: [Competence: [Listing]] = [:]
        var languages: [String: Int] = [:]
        var byAddress: [String: Int] = [:]
        var byDomain: [String: Int] = [:]
        for (position, partner) in sorted.enumerated() {
            positions[partner.key] = position
            for address in partner.addresses { byAddress[address.folded] = position }
            for domain in partner.colleagueDomains { byDomain[domain.lowercased()] = position }
            for language in partner.profile.languages where languages[language] == nil {
                languages[language] = languages.count
            }
            let cells = Self.cells(touchedBy: partner.profile)
            for (competence, level) in partner.profile.competences {
                let listing = Listing(position: position, level: level.rawValue)
                everywhere[competence, default: []].append(listing)
                for (latitude, longitude) in cells {
                    local[Cell(competence: competence, latitude: latitude, longitude: longitude), default: []]
                        .append(listing)
                }
            }
        }
        entries = sorted.map(Entry.init)
        outlines = sorted.map { Outline($0, languages: languages) }
        self.positions = positions
        self.local = local
        self.everywhere = everywhere
        self.languages = languages
        byFoldedAddress = byAddress
        self.byDomain = byDomain
    }

    public subscript(key: PartnerKey) -> Partner? {
        position(of: key).map { entries[$0].partner }
    }

    func position(of key: PartnerKey) -> Int? { positions[key] }

    /// The bit of a language in ``Outline/languages``; 0 when nobody speaks it.
    func bit(ofLanguage language: String) -> UInt64 {
        languages[language].map(Outline.bit(ofLanguage:)) ?? 0
    }

    /// The partner on whose list this very address stands.
    public func partner(at address: String) -> Partner? {
        byFoldedAddress[address.lowercased()].map { entries[$0].partner }
    }

    /// The partner whose people have addresses in this domain, by the operator's word.
    public func partner(ofDomain domain: String) -> Partner? {
        byDomain[domain.lowercased()].map { entries[$0].partner }
    }

    /// Partners who master the rarest of these competences and may reach the place, in the order of their
    /// keys. Nobody who could serve is left out; not everybody who is in can.
    ///
    /// - Returns: The partners, and which of the needs their levels are for.
    func candidates(for needs: [Need], at point: GeoPoint) -> (listings: [Listing], need: Int) {
        var rarest: (listings: [Listing], need: Int)?
        for (index, need) in needs.enumerated() {
            let competence = need.competence
            let listings =
                competence.isRemote
                ? everywhere[competence]
                : local[
                    Cell(
                        competence: competence,
                        latitude: Int(point.latitude.rounded(.down)),
                        longitude: Int(point.longitude.rounded(.down))
                    )
                ]
            guard let listings else { return ([], index) }
            if listings.count < rarest?.listings.count ?? .max { rarest = (listings, index) }
        }
        return rarest ?? ([], 0)
    }

    private static func cells(touchedBy profile: PartnerProfile) -> [(Int, Int)] {
        guard let home = profile.home.point else { return [] }
        let kilometresPerDegree = 111.0
        let north = min(profile.radius.kilometres / kilometresPerDegree, 90)
        let shrink = max(0.05, cosine(degrees: min(abs(home.latitude) + north, 89)))
        let east = min(north / shrink, 180)
        let latitudes = Int((home.latitude - north).rounded(.down))...Int((home.latitude + north).rounded(.down))
        let longitudes = Int((home.longitude - east).rounded(.down))...Int((home.longitude + east).rounded(.down))
        return latitudes.flatMap { latitude in
            longitudes.map { longitude in (latitude, (longitude + 540) % 360 - 180) }
        }
    }
}
