import Foundation
import Testing

@testable import WaggleReferral

@Suite("Matcher")
struct MatcherTests {
    struct Row: CustomTestStringConvertible, Sendable {
        var because: String
        var partner: Partner
        var lead: LeadDraft = .laptops
        var workload: Workload = .none
        var asked: Set<PartnerKey> = []
        var fails: [HardConstraint]

        var testDescription: String { because }
    }

    static let rows: [Row] = [
        Row(because: "fit in every way", partner: .example("fit"), fails: []),
        Row(because: "paused by the operator", partner: .example("fit", standing: .paused), fails: [.notActive]),
        Row(
            because: "on holiday on the day",
            partner: .example(
                "fit",
                absences: [
                    PartnerProfile.Absence(
                        first: CalendarDay(year: 2026, month: 11, day: 23),
                        last: CalendarDay(year: 2026, month: 11, day: 23)
                    )
                ]
            ),
            fails: [.absent]
        ),
        Row(
            because: "another trade",
            partner: .example("fit", competences: [.firewalls: .specialist]),
            fails: [.competence]
        ),
        Row(because: "too far", partner: .example("fit", at: .pune), fails: [.coverage]),
        Row(because: "far, but he travels so far", partner: .example("fit", at: .pune, radius: 200), fails: []),
        Row(
            because: "far, but the work is remote",
            partner: .example("fit", at: .pune, competences: [.backup: .able]),
            lead: .needing(.backup),
            fails: []
        ),
        Row(because: "another language", partner: .example("fit", languages: ["de"]), fails: [.language]),
        Row(
            because: "the deal is too small for him",
            partner: .example("fit", dealSize: .init(currency: "INR", least: 1_000_000, most: nil)),
            lead: .budgeted(400_000),
            fails: [.dealSize]
        ),
        Row(
            because: "no budget known: the deal may be large enough",
            partner: .example("fit", dealSize: .init(currency: "INR", least: 1_000_000, most: nil)),
            fails: []
        ),
        Row(
            because: "every place is taken",
            partner: .example("fit"),
            workload: Workload(open: 3, pending: 2, acceptances: [], lastOfferAt: nil),
            fails: [.capacity]
        ),
        Row(
            because: "five acceptances this week are enough",
            partner: .example("fit"),
            workload: Workload(
                open: 0,
                pending: 0,
                acceptances: Array(repeating: .noon + .hours(-1), count: 5),
                lastOfferAt: nil
            ),
            fails: [.weeklyPace]
        ),
        Row(
            because: "acceptances of last week do not count",
            partner: .example("fit"),
            workload: Workload(
                open: 0,
                pending: 0,
                acceptances: Array(repeating: .noon + .hours(-169), count: 5),
                lastOfferAt: nil
            ),
            fails: []
        ),
        Row(because: "asked before", partner: .example("fit"), asked: ["fit"], fails: [.alreadyAsked]),
        Row(because: "the referrer himself", partner: .giver, fails: [.isReferrer]),
        Row(
            because: "he does not want the referrer's leads",
            partner: .example("fit", excluded: ["giver"]),
            fails: [.excluded]
        ),
        Row(
            because: "the lead names his firm as unwanted",
            partner: .example("fit"),
            lead: .without("Fit IT"),
            fails: [.leadCondition]
        ),
    ]

    @Test("knows why a partner cannot be asked", arguments: rows)
    func constraint(_ row: Row) {
        let partners = row.partner.key == "giver" ? [row.partner] : [.giver, row.partner]
        let situation = Situation.example(partners, workloads: [row.partner.key: row.workload])
        let matcher = Matcher(in: situation)

        #expect(matcher.whyNot(row.partner, for: row.lead, from: "giver", asked: row.asked) == row.fails)
        let ranked = matcher.rank(row.lead, from: "giver", asked: row.asked).matches.map(\.partner)
        #expect(ranked.contains(row.partner.key) == row.fails.isEmpty, "ranking and explanation agree")
    }

    @Test("two firms under one owner do not get each other's leads")
    func group() {
        let giver = Partner.example("giver", at: .andheri, group: "Holding")
        let sister = Partner.example("sister", group: "Holding")
        let matcher = Matcher(in: .example([giver, sister]))
        #expect(matcher.whyNot(sister, for: .laptops, from: "giver", asked: []) == [.sameGroup])
    }

    @Test("of two equal partners the key decides, whatever the order of the list")
    func tie() {
        let twins = [Partner.example("zeta"), .example("alfa")]
        for partners in [twins, twins.reversed()] {
            let ranking = Matcher(in: .example([.giver] + partners)).rank(.laptops, from: "giver", asked: [])
            #expect(ranking.matches.map(\.partner) == ["alfa", "zeta"])
        }
    }

    @Test("each match explains itself with three reasons that hold a number")
    func reasons() throws {
        let match = try #require(Matcher(in: .example()).rank(.laptops, from: "giver", asked: []).matches.first)
        #expect(match.reasons.count == 3)
        #expect(match.reasons.allSatisfy { $0.because.contains(where: \.isNumber) })
        #expect(abs(match.factors.map(\.contribution).reduce(0, +) - match.score) < 1e-9)
    }

    @Test("when nobody can be asked, the ranking says how many fail what")
    func lacking() {
        let ranking = Matcher(in: .example([.giver, .example("far", at: .pune)])).rank(
            .laptops,
            from: "giver",
            asked: []
        )
        #expect(ranking.matches.isEmpty)
        #expect(ranking.lacking.contains(Outcome.Lack(constraint: .coverage, partners: 1)))
    }

    @Test("a partner whose radius crosses a degree line, a pole or the date line is found by the index")
    func indexEdges() {
        let far = [
            (GeoPoint(latitude: 18.99, longitude: 72.99), GeoPoint(latitude: 19.01, longitude: 73.01)),
            (GeoPoint(latitude: -16.5, longitude: 179.95), GeoPoint(latitude: -16.5, longitude: -179.95)),
            (GeoPoint(latitude: 69.6, longitude: 18.9), GeoPoint(latitude: 69.7, longitude: 19.8)),
            (GeoPoint(latitude: 51.48, longitude: -0.1), GeoPoint(latitude: 51.5, longitude: 0.1)),
        ]
        for (home, lead) in far {
            let ranking = Matcher(in: .example([.giver, .example("near", at: home)]))
                .rank(.at(lead), from: "giver", asked: [])
            #expect(ranking.matches.map(\.partner) == ["near"], "\(home) to \(lead)")
        }
    }
}

extension LeadDraft {
    fileprivate static func needing(_ competence: Competence) -> LeadDraft {
        var lead = LeadDraft.laptops
        lead.needs = [Found(Need(competence: competence, text: ""), quote: "", confidence: 1)]
        return lead
    }

    fileprivate static func budgeted(_ most: Int64) -> LeadDraft {
        var lead = LeadDraft.laptops
        lead.budget = Found(Budget(currency: "INR", least: nil, most: most), quote: "", confidence: 1)
        return lead
    }

    fileprivate static func without(_ firm: String) -> LeadDraft {
        var lead = LeadDraft.laptops
        lead.conditions = [
            Found(Condition(kind: .excludePartner, text: "please not \(firm)"), quote: "", confidence: 1)
        ]
        return lead
    }

    fileprivate static func at(_ point: GeoPoint) -> LeadDraft {
        var lead = LeadDraft.laptops
        lead.place = Found(Place(text: "there", city: "There", point: point), quote: "", confidence: 1)
        return lead
    }
}
