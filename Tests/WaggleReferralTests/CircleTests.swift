import Foundation
import Testing

@testable import WaggleReferral

@Suite("Circle")
struct CircleTests {
    struct Row: CustomTestStringConvertible, Sendable {
        var because: String
        var partner: Partner
        var lead: LeadDraft = .laptops
        var lessons: [Lesson] = []
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
            lessons: (0..<3).flatMap { Lesson.takes("fit", $0, at: .noon + .hours(-200)) }
                + (3..<5).map { Lesson.asks("fit", $0, at: .noon + .hours(-1)) },
            fails: [.capacity]
        ),
        Row(
            because: "five acceptances this week are enough",
            partner: .example("fit"),
            lessons: (0..<5).flatMap { Lesson.takesAndWins("fit", $0, at: .noon + .hours(-1)) },
            fails: [.weeklyPace]
        ),
        Row(
            because: "acceptances of last week do not count",
            partner: .example("fit"),
            lessons: (0..<5).flatMap { Lesson.takesAndWins("fit", $0, at: .noon + .hours(-169)) },
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
        Row(
            because: "a certificate is demanded that others state and he does not",
            partner: .example("fit"),
            lead: .onCondition(.certification, "only iso 27001 certified firms"),
            fails: [.leadCondition]
        ),
        Row(
            because: "a certificate that nobody states can be held against nobody",
            partner: .example("fit"),
            lead: .onCondition(.certification, "must be Cyber Essentials certified"),
            fails: []
        ),
        Row(
            because: "what the firm is registered for stands in no partner list",
            partner: .example("fit"),
            lead: .onCondition(.certification, "GST registered, Sophos firewalls"),
            fails: []
        ),
        Row(
            because: "only one brand is wanted, and others are authorised for it",
            partner: .example("fit"),
            lead: .onCondition(.brand, "only Sophos please"),
            fails: [.leadCondition]
        ),
        Row(
            because: "a brand that is not wanted: he may sell others",
            partner: .example("fit"),
            lead: .onCondition(.brand, "no Sophos"),
            fails: []
        ),
        Row(
            because: "another brand whose name begins alike",
            partner: .example("fit"),
            lead: .onCondition(.brand, "only Sophosticated"),
            fails: []
        ),
        Row(
            because: "whoever calls must speak Marathi",
            partner: .example("fit"),
            lead: .onCondition(.language, "must speak Marathi"),
            fails: [.language]
        ),
        Row(
            because: "one of two languages will do",
            partner: .example("fit", languages: ["en", "hi"]),
            lead: .onCondition(.language, "marathi or hindi speaking person"),
            fails: []
        ),
        Row(
            because: "what the customer does not speak is no demand",
            partner: .example("fit"),
            lead: .onCondition(.language, "he speaks no Hindi"),
            fails: []
        ),
        Row(
            because: "somebody has to come, though the work could be done from afar",
            partner: .example("fit", at: .pune, competences: [.backup: .able]),
            lead: .onCondition(.local, "must visit the site", of: .backup),
            fails: [.coverage]
        ),
        Row(
            because: "a condition that was only guessed rules out nobody",
            partner: .example("fit"),
            lead: .onCondition(.language, "must speak Marathi", confidence: 0.4),
            fails: []
        ),
    ]

    @Test("knows why a partner cannot be asked", arguments: rows)
    func constraint(_ row: Row) {
        var certified = Partner.example("certified", at: .pune, competences: [.firewalls: .able])
        certified.profile.certificates = ["Sophos", "ISO 27001"]
        let partners = row.partner.key == "giver" ? [row.partner] : [.giver, row.partner, certified]
        let situation = Situation.example(partners, lessons: row.lessons)

        #expect(situation.whyNot(row.partner.key, row.lead, asked: row.asked) == row.fails)
        let ranked = situation.rank(row.lead, asked: row.asked).matches.map(\.partner)
        #expect(ranked.contains(row.partner.key) == row.fails.isEmpty, "ranking and explanation agree")
    }

    @Test("the giver's never-list counts as much as the partner's")
    func neverList() {
        let giver = Partner.example("giver", at: .andheri, excluded: ["fit"])
        let situation = Situation.example([giver, .example("fit")])
        #expect(situation.whyNot("fit", .laptops) == [.excluded])
        #expect(situation.rank(.laptops).matches.isEmpty)
    }

    @Test("who states the certificate that is demanded is asked")
    func certified() {
        var certified = Partner.example("certified", at: .thane)
        certified.profile.certificates = ["Sophos"]
        let situation = Situation.example([.giver, certified, .example("nearer")])
        let lead = LeadDraft.onCondition(.certification, "authorised Sophos partner")
        #expect(situation.rank(lead).matches.map(\.partner) == ["certified"])
    }

    @Test("two firms under one owner do not get each other's leads")
    func group() {
        let giver = Partner.example("giver", at: .andheri, group: "Holding")
        let sister = Partner.example("sister", group: "Holding")
        #expect(Situation.example([giver, sister]).whyNot("sister", .laptops) == [.sameGroup])
    }

    @Test("of two equal partners the same one comes first, whatever the order of the list")
    func tie() {
        let twins = [Partner.example("zeta"), .example("alfa")]
        let first = [twins, twins.reversed()].map { partners in
            Situation.example([.giver] + partners).rank(.laptops).matches.map(\.partner)
        }
        #expect(first[0] == first[1] && Set(first[0]) == ["alfa", "zeta"])
    }

    @Test("a certificate counts for who asks for that brand, and for nobody else")
    func brand() {
        var certified = Partner.example("certified")
        certified.profile.certificates = ["HP"]
        let situation = Situation.example([.giver, certified, .example("plain")])
        var lead = LeadDraft.laptops
        lead.needs[0].value.brand = "hp"
        #expect(situation.rank(lead).matches.first?.partner == "certified")
        lead.needs[0].value.brand = "Dell"
        let scores = situation.rank(lead).matches.map(\.score)
        #expect(scores[0] == scores[1])
    }

    @Test(
        "a budget is a budget in any currency, by month or by piece",
        arguments: [
            (Budget(currency: "INR", least: nil, most: 500_000), 6_000.0),
            (Budget(currency: "USD", least: 4_000, most: 9_000), 6_000),
            (Budget(currency: "USD", least: 500, most: nil, per: .month), 6_000),
            (Budget(currency: "USD", least: 240, most: nil, per: .unit), 6_000),
            (Budget(currency: "ZZZ", least: 240, most: nil), nil),
        ] as [(Budget, Double?)]
    )
    func worth(budget: Budget, expected: Double?) {
        let worth = Policy.house.worth(of: budget, for: LeadDraft.laptops.needs.map(\.value))
        #expect(worth.map { ($0 * 100).rounded() } == expected.map { $0 * 100 })
    }

    @Test("each match explains itself with three reasons")
    func reasons() throws {
        let match = try #require(Situation.example().rank(.laptops).matches.first)
        #expect(match.reasons.count == 3)
        #expect(match.factors.map(\.factor) == ScoringFactor.allCases)
        let sum = match.factors.map(\.contribution).reduce(0, +)
        #expect(abs(Foundation.exp(sum) * EnginePolicy().leadValue / match.score - 1) < 1e-6)
    }

    @Test("when nobody can be asked, the ranking says how many fail what")
    func lacking() {
        let ranking = Situation.example([.giver, .example("far", at: .pune)]).rank(.laptops)
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
            let ranking = Situation.example([.giver, .example("near", at: home)]).rank(.at(lead))
            #expect(ranking.matches.map(\.partner) == ["near"], "\(home) to \(lead)")
        }
    }
}

extension Situation {
    func rank(_ lead: LeadDraft, from referrer: PartnerKey = "giver", asked: Set<PartnerKey> = []) -> Ranking {
        circle.rank(lead, from: referrer, asked: asked, at: now)
    }

    func whyNot(
        _ partner: PartnerKey,
        _ lead: LeadDraft,
        from referrer: PartnerKey = "giver",
        asked: Set<PartnerKey> = []
    ) -> [HardConstraint] {
        circle.whyNot(partner, for: lead, from: referrer, asked: asked, at: now)
    }
}

extension Lesson {
    static func asks(_ partner: PartnerKey, _ lead: Int, at moment: Date) -> Lesson {
        let traits = LeadTraits(.laptops, from: "giver", under: .house)!
        return Lesson(lead: .numbered(lead), partner: partner, at: moment, kind: .asked(traits))
    }

    static func takes(_ partner: PartnerKey, _ lead: Int, at moment: Date) -> [Lesson] {
        [
            asks(partner, lead, at: moment),
            Lesson(
                lead: .numbered(lead),
                partner: partner,
                at: moment,
                kind: .answered(.accepted, askedAt: moment)
            ),
        ]
    }

    static func takesAndWins(_ partner: PartnerKey, _ lead: Int, at moment: Date) -> [Lesson] {
        takes(partner, lead, at: moment) + [
            Lesson(lead: .numbered(lead), partner: partner, at: moment, kind: .contacted(kept: true)),
            Lesson(lead: .numbered(lead), partner: partner, at: moment, kind: .ended(.won)),
        ]
    }
}

extension Identifier<Referral> {
    fileprivate static func numbered(_ number: Int) -> Self {
        Self(rawValue: UUID(uuid: (0, 0, 0, 0, 0, 0, UInt8(number >> 8), UInt8(number & 255), 0, 0, 0, 0, 0, 0, 0, 0)))
    }
}

extension LeadDraft {
    static func needing(_ competence: Competence) -> LeadDraft {
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

    fileprivate static func onCondition(
        _ kind: Condition.Kind,
        _ text: String,
        of competence: Competence = .laptops,
        confidence: Double = 0.75
    ) -> LeadDraft {
        var lead = LeadDraft.needing(competence)
        lead.conditions = [Found(Condition(kind: kind, text: text), quote: text, confidence: confidence)]
        return lead
    }

    fileprivate static func at(_ point: GeoPoint) -> LeadDraft {
        var lead = LeadDraft.laptops
        lead.place = Found(Place(text: "there", city: "There", point: point), quote: "", confidence: 1)
        return lead
    }
}
