import Foundation
import Testing
import WaggleTransport

@testable import WaggleReferral

/// The ranking takes short cuts; the explanation of one partner takes none. They must agree.
@Suite("Circle, ranking and explanation")
struct CircleAgreementTests {
    @Test("agree on who can be asked, in random exchanges", arguments: UInt64(1)...40)
    func agree(seed: UInt64) {
        var dice = Dice(seed: seed)
        let partners = (0..<60).map { Partner.random($0, &dice) }
        let keys = partners.map(\.key)
        var lessons: [Lesson] = []
        for key in keys where dice.roll(3) == 0 {
            let since = Double(170 + dice.roll(700))
            for _ in 0..<dice.roll(4) { lessons += Lesson.takes(key, lessons.count, at: .noon + .hours(-since)) }
            for _ in 0..<dice.roll(5) {
                lessons += Lesson.takesAndWins(key, lessons.count, at: .noon + .hours(-Double(dice.roll(300))))
            }
            if dice.roll(3) == 0 { lessons.append(Lesson.asks(key, lessons.count, at: .noon + .hours(-1))) }
        }
        // In their order by time, as they would be written down.
        let inTime = lessons.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
        let situation = Situation.example(partners, lessons: inTime.map(\.element))
        for _ in 0..<20 {
            let lead = LeadDraft.random(&dice)
            let referrer = keys[dice.roll(keys.count)]
            let asked = Set((0..<dice.roll(4)).map { _ in keys[dice.roll(keys.count)] })
            let able = Set(
                partners.filter { situation.whyNot($0.key, lead, from: referrer, asked: asked).isEmpty }.map(\.key)
            )
            let ranking = situation.rank(lead, from: referrer, asked: asked)
            let ranked = ranking.matches.map(\.partner)
            #expect(able.isSuperset(of: ranked), "seed \(seed)")
            #expect(ranked.count == min(able.count, Circle.kept), "seed \(seed)")
            #expect(ranking.lacking.isEmpty != able.isEmpty, "seed \(seed)")
        }
    }
}

/// A SplitMix64, so that a seed gives the same world for ever.
struct Dice {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// 0 up to, not including, `sides`.
    mutating func roll(_ sides: Int) -> Int { Int(next() % UInt64(sides)) }

    /// 0 up to 1.
    mutating func share() -> Double { Double(next() >> 11) / Double(1 << 53) }
}

extension Partner {
    fileprivate static func random(_ number: Int, _ dice: inout Dice) -> Partner {
        var partner = Partner.example(
            "firm-\(number)",
            at: .near(.vashi, &dice),
            radius: [5, 20, 60, 300][dice.roll(4)],
            competences: Dictionary(
                uniqueKeysWithValues: [Competence.laptops, .firewalls, .backup]
                    .filter { _ in dice.roll(3) > 0 }
                    .map { ($0, PartnerProfile.Level(rawValue: 1 + dice.roll(3))!) }
            ),
            languages: ["en", "hi", "mr"].filter { _ in dice.roll(3) > 0 },
            capacity: PartnerProfile.Capacity(open: 1 + dice.roll(4), perWeek: 1 + dice.roll(4)),
            dealSize: dice.roll(4) == 0 ? .init(currency: "INR", least: 300_000, most: nil) : nil,
            absences: dice.roll(6) == 0
                ? [
                    PartnerProfile.Absence(
                        first: CalendarDay(year: 2026, month: 11, day: 20 + dice.roll(6)),
                        last: CalendarDay(year: 2026, month: 11, day: 26)
                    )
                ] : [],
            group: dice.roll(5) == 0 ? "Holding" : nil,
            excluded: dice.roll(4) == 0 ? [PartnerKey(rawValue: "firm-\(dice.roll(60))")] : [],
            standing: dice.roll(10) == 0 ? .paused : .active
        )
        if dice.roll(4) == 0 { partner.profile.certificates = ["HP"] }
        if dice.roll(12) == 0 { partner.profile.home.point = nil }
        if dice.roll(8) == 0 { partner.profile.home.country = "GB" }
        return partner
    }
}

extension GeoPoint {
    fileprivate static func near(_ point: GeoPoint, _ dice: inout Dice) -> GeoPoint {
        GeoPoint(latitude: point.latitude + dice.share() * 2 - 1, longitude: point.longitude + dice.share() * 2 - 1)
    }
}

extension LeadDraft {
    fileprivate static func random(_ dice: inout Dice) -> LeadDraft {
        var lead = LeadDraft.laptops
        lead.place?.value.point = .near(.vashi, &dice)
        let competences: [Competence] = [[.laptops], [.backup], [.laptops, .firewalls], [.firewalls, .backup]][
            dice.roll(4)
        ]
        let brand = dice.roll(2) == 0 ? "hp" : nil
        lead.needs = competences.map {
            Found(Need(competence: $0, text: "", brand: brand), quote: "", confidence: 1)
        }
        lead.language = ["en", "hi", "mr", "ta", nil][dice.roll(5)]
        if dice.roll(2) == 0 {
            lead.budget = Found(Budget(currency: "INR", least: nil, most: 200_000), quote: "", confidence: 1)
        }
        if dice.roll(5) == 0 {
            lead.conditions = [
                Found(Condition(kind: .excludePartner, text: "not Firm-7 IT"), quote: "", confidence: 1)
            ]
        }
        return lead
    }
}
