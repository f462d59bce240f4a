import Foundation
import Testing

@testable import WaggleReferral

@Suite("Engine")
struct EngineTests {
    /// Monday, 10:00 in the partners' zone, 30 days in: nobody is waiting for his first offer any more.
    static let now = 30 * 24 + 10.0 - 5.5 - 2 * 24

    static func lead(_ number: Int = 1, giver: Int? = nil) -> EngineLead {
        EngineLead(
            number: number,
            place: .vashi,
            country: 0,
            needs: [0],
            isRemote: false,
            budget: 10_000,
            language: 1,
            giver: giver
        )
    }

    static func profile(
        at home: GeoPoint = .vashi,
        level: UInt8 = 2,
        isCertified: Bool = false,
        places: Int = 5,
        excluded: [Int] = []
    ) -> EngineProfile {
        EngineProfile(
            home: home,
            radius: 40,
            country: 0,
            skills: [.init(competence: 0, level: level, certificates: isCertified ? 1 : 0)],
            languages: 1,
            places: places,
            perWeek: 5,
            usualDeal: 4_000...25_000,
            hours: .init(offset: 5.5, opens: 9.5, closes: 18.5, days: 0b11_1111),
            excluded: excluded
        )
    }

    static func engine(_ profiles: [EngineProfile]) -> ReferralEngine {
        ReferralEngine(
            policy: EnginePolicy(),
            partners: profiles.enumerated().map { .init(tie: UInt64($0.offset), profile: $0.element, at: now - 24) }
        )
    }

    // MARK: Hard constraints

    struct Row: CustomTestStringConvertible, Sendable {
        var because: String
        var change: @Sendable (inout EngineProfile) -> Void = { _ in }
        var lead: @Sendable (inout EngineLead) -> Void = { _ in }
        var asked: [Int] = []
        var fails: [HardConstraint]

        var testDescription: String { because }
    }

    static let rows: [Row] = [
        Row(because: "fit in every way", fails: []),
        Row(because: "paused", change: { $0.isActive = false }, fails: [.notActive]),
        Row(because: "another trade", change: { $0.skills[0].competence = 3 }, fails: [.competence]),
        Row(because: "a specialist is asked for", lead: { $0.level = 3 }, fails: [.competence]),
        Row(because: "a second need that he does not master", lead: { $0.needs = [0, 1] }, fails: [.competence]),
        Row(because: "40 km reach does not go from Pune to Vashi", change: { $0.home = .pune }, fails: [.coverage]),
        Row(because: "another country", change: { $0.country = 1 }, fails: [.coverage]),
        Row(
            because: "from afar there is no distance",
            change: {
                $0.home = .pune
                $0.skills[0].isRemote = true
            },
            lead: { $0.isRemote = true },
            fails: []
        ),
        Row(because: "another language", change: { $0.languages = 2 }, fails: [.language]),
        Row(because: "any language will do", change: { $0.languages = 2 }, lead: { $0.language = nil }, fails: []),
        Row(because: "no place left", change: { $0.places = 0 }, fails: [.capacity]),
        Row(because: "no lead this week", change: { $0.perWeek = 0 }, fails: [.weeklyPace]),
        Row(because: "asked before", asked: [1], fails: [.alreadyAsked]),
        Row(because: "his own lead", lead: { $0.giver = 1 }, fails: [.isReferrer]),
        Row(because: "of the giver's owner", change: { $0.group = 7 }, fails: [.sameGroup]),
        Row(because: "the lead rules him out", lead: { $0.excluded = [1] }, fails: [.excluded]),
        Row(because: "he exchanges nothing with the giver", change: { $0.excluded = [0] }, fails: [.excluded]),
    ]

    @Test("keeps out who cannot be asked, and says why", arguments: rows)
    func constraint(_ row: Row) {
        var giver = Self.profile(at: .andheri)
        giver.group = 7
        giver.skills[0].competence = 9
        var partner = Self.profile()
        row.change(&partner)
        var lead = Self.lead(giver: 0)
        row.lead(&lead)
        let engine = Self.engine([giver, partner])

        #expect(engine.whyNot(1, for: lead, asked: row.asked, at: Self.now) == row.fails)
        let ranked = engine.rank(lead, asked: row.asked, at: Self.now).matches.map(\.row)
        #expect(ranked.contains(1) == row.fails.isEmpty, "ranking and explanation agree")
    }

    // MARK: What speaks for a partner

    @Test("the nearer, the certified and the freer firm comes first")
    func better() {
        let pairs = [
            (Self.profile(), Self.profile(at: .thane)),
            (Self.profile(isCertified: true), Self.profile()),
            (Self.profile(level: 3), Self.profile(level: 1)),
        ]
        for (better, worse) in pairs {
            for profiles in [[better, worse], [worse, better]] {
                let first = Self.engine(profiles).rank(Self.lead(), asked: [], at: Self.now).matches.first?.row
                #expect(
                    first
                        == (profiles[0].home == better.home && profiles[0].skills[0].level == better.skills[0].level
                            && profiles[0].skills[0].certificates == better.skills[0].certificates ? 0 : 1)
                )
            }
        }
    }

    @Test("who accepts and never calls is asked last, then not at all, and again when it is long ago")
    func ghost() {
        var engine = Self.engine([Self.profile(isCertified: true), Self.profile()])
        #expect(engine.rank(Self.lead(), asked: [], at: Self.now).matches.map(\.row) == [0, 1])
        var now = Self.now
        for number in 1...4 {
            engine.pass(Self.lead(number), to: 0, kept: false, at: &now)
        }
        #expect(engine.rank(Self.lead(9), asked: [], at: now).matches.map(\.row) == [1])
        #expect(engine.rank(Self.lead(9), asked: [], at: now + 24 * 720).matches.map(\.row).sorted() == [0, 1])
    }

    @Test("one broken promise weighs little on a firm that kept twelve, and much on one that kept none")
    func brokenPromise() {
        let prior = SharedBeliefs(EnginePolicy()).keptPrior(EnginePolicy())
        var proven = KeptBelief()
        for _ in 1...12 { proven.learn(kept: true, at: 0, prior) }
        proven.learn(kept: false, at: 0, prior)
        var unknown = KeptBelief()
        unknown.learn(kept: false, at: 0, prior)
        #expect(proven.chance(at: 0, prior).kept > 0.90)
        #expect(unknown.chance(at: 0, prior).kept < 0.75)
        #expect(unknown.chance(at: 24 * 1_200, prior).kept > 0.9, "evidence fades")
    }

    @Test("who says busy with four leads in hand is believed to hold fewer")
    func busy() {
        let prior = CapacityBelief.prior(around: 0.75, spread: 0.45)
        var belief = CapacityBelief()
        let before = belief.expectation(places: 8, inHand: 4, prior)
        _ = belief.learn(.saidBusy, places: 8, open: 4, at: 0, days: 240, prior)
        let after = belief.expectation(places: 8, inHand: 4, prior)
        #expect(after.leads < before.leads - 0.5)
        #expect(after.over > 2 * before.over)
        _ = belief.learn(.accepted, places: 8, open: 6, at: 24, days: 240, prior)
        #expect(belief.expectation(places: 8, inHand: 4, prior).over < after.over, "and more when he takes a seventh")
    }

    @Test("who takes the large ones only is told apart from who takes any, and from who takes few of either")
    func choosiness() {
        var choosy = Choosiness()
        var eager = Choosiness()
        var reluctant = Choosiness()
        for number in 0..<24 {
            let size = number % 2 == 0 ? 1.0 : -1.0
            choosy.learn(size: size, accepted: size > 0, chance: 0.5)
            eager.learn(size: size, accepted: true, chance: 0.9)
            reluctant.learn(size: size, accepted: number % 4 < 2, chance: 0.5)
        }
        // With all answers alike the sums are 12 and 6, of which the older count somewhat less.
        #expect(choosy.excess > 0.3)
        #expect(eager.excess == 0 && reluctant.excess == 0)
    }

    @Test("of two equals, a large lead goes to who takes small ones as well; a small one to either")
    func evenness() throws {
        var engine = Self.engine([Self.profile(), Self.profile()])
        var now = Self.now
        for number in 0..<30 {
            var lead = Self.lead(100 + number)
            lead.budget = number % 2 == 0 ? 30_000 : 1_500
            for row in 0..<2 {
                engine.learn(.offered(lead, row: row), at: now)
                // Both take half of what they are offered, one the larger half.
                let takes = row == 0 ? number % 2 == 0 : number % 4 < 2
                let answer: EngineEvent.Answer = takes ? .accepted : .declined(isBusy: false)
                engine.learn(.answered(lead: lead.number, row: row, answer, offeredAt: now), at: now + 0.2)
                engine.learn(.contacted(lead: lead.number, row: row, kept: true), at: now + 24)
                engine.learn(.ended(lead: lead.number, row: row, .lost(isDisputed: false)), at: now + 25)
            }
            now += 72
        }
        var lead = Self.lead(1)
        lead.budget = 30_000
        #expect(try #require(engine.factors(of: 0, for: lead, asked: [], at: now)).evenness < 0.95)
        #expect(try #require(engine.factors(of: 1, for: lead, asked: [], at: now)).evenness == 1)
        #expect(engine.rank(lead, asked: [], at: now).matches.first?.row == 1)
        lead.budget = 1_500
        #expect(try #require(engine.factors(of: 0, for: lead, asked: [], at: now)).evenness == 1)
    }

    @Test("distance and size speak smoothly: a hundred metres more or less is never a step")
    func smooth() throws {
        var engine = Self.engine([])
        var profile = Self.profile()
        profile.radius = 60
        _ = engine.join(profile, tie: 1, at: Self.now - 24)
        var chances: [Double] = []
        for step in 0..<400 {
            var lead = Self.lead()
            // 111 m to the north each time, up to 44 km.
            lead.place = GeoPoint(latitude: GeoPoint.vashi.latitude + 0.001 * Double(step), longitude: 72.998)
            chances.append(try #require(engine.factors(of: 0, for: lead, asked: [], at: Self.now)).win)
        }
        #expect(zip(chances, chances.dropFirst()).allSatisfy { abs($0 - $1) < 0.005 })
        #expect(chances[0] > 0.2 && chances[120] < chances[0] && chances[399] < 0.5 * chances[0])
    }

    @Test("a busy firm's place has a price, a firm's that nobody asks for has none")
    func price() throws {
        var engine = Self.engine([Self.profile(isCertified: true), Self.profile()])
        for day in 0..<20 {
            let now = Self.now + Double(day) * 24
            let ranking = engine.rank(Self.lead(100 + day), asked: [], at: now)
            engine.learn(.demanded(try #require(ranking.demand)), at: now)
        }
        let matches = engine.rank(Self.lead(), asked: [], at: Self.now + 480).matches
        #expect(try #require(matches.first { $0.row == 0 }).factors.price > 10)
        #expect(try #require(matches.first { $0.row == 1 }).factors.price == 0)
    }

    @Test("an equal who waited longer comes first, but never one who is worth far less")
    func turn() {
        var equals = Self.engine([Self.profile(), Self.profile()])
        equals.learn(.offered(Self.lead(5), row: 0), at: Self.now)
        equals.learn(.answered(lead: 5, row: 0, .expired, offeredAt: Self.now), at: Self.now)
        #expect(equals.rank(Self.lead(), asked: [], at: Self.now + 24 * 25).matches.first?.row == 1)

        var unequal = Self.engine([Self.profile(level: 3, isCertified: true), Self.profile(at: .thane, level: 1)])
        unequal.learn(.offered(Self.lead(5), row: 0), at: Self.now + 24 * 24)
        unequal.learn(.answered(lead: 5, row: 0, .expired, offeredAt: Self.now), at: Self.now + 24 * 24)
        let ranking = unequal.rank(Self.lead(), asked: [], at: Self.now + 24 * 25)
        #expect(ranking.matches.first?.row == 0)
    }
}

extension ReferralEngine {
    /// One lead from offer to end, three days apart.
    fileprivate mutating func pass(_ lead: EngineLead, to row: Int, kept: Bool, at now: inout Double) {
        learn(.offered(lead, row: row), at: now)
        learn(.answered(lead: lead.number, row: row, .accepted, offeredAt: now), at: now + 0.5)
        learn(.contacted(lead: lead.number, row: row, kept: kept), at: now + 24.5)
        learn(.ended(lead: lead.number, row: row, kept ? .won(isDisputed: false) : .ghosted), at: now + 48)
        now += 72
    }
}
