import CustomDump
import Foundation
import Testing

@testable import WaggleReferral

@Suite("Partnership health, from referrals")
struct HealthCircleTests {
    private static let lead = LeadReference(rawValue: "L-4F7K")!

    /// The match of the example without factors: what it is expected to bring is then the mean lead, times the base
    /// rate of winning, 4,000 · 0.25.
    private static func dealing(
        _ answer: Dealing.Answer,
        _ passing: Dealing.Passing? = nil,
        lead: String = "L-4F7K",
        from giver: PartnerKey = "giver",
        to asked: PartnerKey = "anna"
    ) -> Dealing {
        Dealing(lead: LeadReference(rawValue: lead)!, giver: giver, asked: asked, answer: answer, passing: passing)
    }

    private static func passed(_ contact: Handoff.Contact? = nil, _ how: Dealing.End.How? = nil) -> Dealing.Passing {
        Dealing.Passing(at: .noon, expected: 1_000, contact: contact, end: how.map { Dealing.End(at: .noon, how: $0) })
    }

    struct Story: Sendable, CustomTestStringConvertible {
        var why: String
        var events: [Reply.Intent]
        var answer: Dealing.Answer
        var contact: Handoff.Contact?
        var end: Dealing.End.How?

        var testDescription: String { why }
    }

    @Test(
        "what a referral says of giver and receiver",
        arguments: [
            Story(why: "asked, and nothing yet", events: [], answer: .void),
            Story(why: "taken", events: [.accept], answer: .accepted(at: .noon)),
            Story(why: "told", events: [.accept, .progress], answer: .accepted(at: .noon), contact: .told),
            Story(
                why: "won in rupees: 450,000 are 5,400 of house money",
                events: [.accept, .won(Money(450_000, "INR"))],
                answer: .accepted(at: .noon),
                contact: .told,
                end: .won(ValueBand(5_000))
            ),
            Story(
                why: "won, and no value told: worth a mean lead",
                events: [.accept, .won(nil)],
                answer: .accepted(at: .noon),
                contact: .told,
                end: .won(ValueBand(4_000))
            ),
            Story(
                why: "won in a currency nobody knows",
                events: [.accept, .won(Money(1, "QQQ"))],
                answer: .accepted(at: .noon),
                contact: .told,
                end: .won(ValueBand(4_000))
            ),
            Story(
                why: "lost",
                events: [.accept, .progress, .lost("price")],
                answer: .accepted(at: .noon),
                contact: .told,
                end: .lost
            ),
            Story(
                why: "given back",
                events: [.accept, .returned("wrong number")],
                answer: .accepted(at: .noon),
                contact: .told,
                end: .returned
            ),
        ]
    )
    func stories(_ story: Story) throws {
        var referral = Referral.offered
        for intent in story.events {
            referral = referral.decide(.saying(intent, of: referral), in: .example()).referral
        }
        let dealings = referral.dealings(under: .house)
        #expect(dealings.count == 1)
        let dealing = try #require(dealings.first)
        #expect(dealing.answer == story.answer)
        #expect(dealing.passing?.contact == story.contact)
        #expect(dealing.passing?.end?.how == story.end)
        guard let passing = dealing.passing else { return }
        // The model's chance of winning and of being in time, from the factors that were kept.
        let match = try #require(referral.offers.first?.match)
        let chance = [ScoringFactor.distance, .competence, .winning, .answers].reduce(1.0) { chance, factor in
            chance * exp(match.factors.first { $0.factor == factor }?.contribution ?? 0)
        }
        #expect(abs(passing.expected - 4_000 * chance) < 1e-9)
        #expect(0 < chance && chance < 1)
    }

    @Test("who is asked next has a dealing of his own")
    func declined() throws {
        let referral = Referral.offered.decide(.saying(.decline(.busy), of: .offered), in: .example()).referral
        expectNoDifference(
            referral.dealings(under: .house),
            [Self.dealing(.declined(at: .noon)), Self.dealing(.void, to: "bo")]
        )
        let id = try #require(referral.open?.id)
        let lapsed = referral.decide(.deadlinePassed(.expire(id)), in: .example()).referral
        #expect(lapsed.dealings(under: .house).map(\.answer) == [.declined(at: .noon), .lapsed(at: .noon)])
    }

    @Test("silence after the handoff breaks the promise, and what is told later does not mend it")
    func missed() throws {
        var referral = Referral.handedOff
        let id = try #require(referral.offers.last?.id)
        for time in 1...2 {
            referral = referral.decide(.deadlinePassed(.askOutcome(id, time: time)), in: .example()).referral
        }
        #expect(referral.dealings(under: .house).first?.passing?.contact == .missed)
        referral = referral.decide(.saying(.won(nil), of: referral), in: .example()).referral
        #expect(referral.dealings(under: .house).first?.passing?.contact == .missed)
    }

    struct Evidence: Sendable, CustomTestStringConvertible {
        var why: String
        var dealing: Dealing
        var giver: Conduct
        var asked: Conduct

        var testDescription: String { why }
    }

    /// 180 days after everything: all ages are 180.
    @Test(
        "what each fact counts for",
        arguments: [
            Evidence(why: "not due: nothing", dealing: dealing(.void), giver: Conduct(), asked: Conduct()),
            Evidence(
                why: "a no is an answer",
                dealing: dealing(.declined(at: .noon)),
                giver: Conduct(),
                asked: Conduct(answers: [(180, 1, 1)])
            ),
            Evidence(
                why: "silence is none",
                dealing: dealing(.lapsed(at: .noon)),
                giver: Conduct(),
                asked: Conduct(answers: [(180, 0, 1)])
            ),
            Evidence(
                why: "passed, and no promise due yet",
                dealing: dealing(.accepted(at: .noon), passed()),
                giver: Conduct(expected: [(180, 1_000)]),
                asked: Conduct(answers: [(180, 1, 1)])
            ),
            Evidence(
                why: "he called",
                dealing: dealing(.accepted(at: .noon), passed(.told)),
                giver: Conduct(expected: [(180, 1_000)]),
                asked: Conduct(promises: [(180, 1, 1)], answers: [(180, 1, 1)])
            ),
            Evidence(
                why: "he kept silent: no promise kept and no result told",
                dealing: dealing(.accepted(at: .noon), passed(.missed)),
                giver: Conduct(expected: [(180, 1_000)]),
                asked: Conduct(promises: [(180, 0, 1)], answers: [(180, 1, 1)], updates: [(180, 0, 1)])
            ),
            Evidence(
                why: "won 2,000 to 5,000, which counts as 3,200; the giver's lead was real",
                dealing: dealing(.accepted(at: .noon), passed(.told, .won(ValueBand(2_500)))),
                giver: Conduct(promises: [(180, 1, 1)], expected: [(180, 1_000)], won: [(180, 3_200)]),
                asked: Conduct(promises: [(180, 1, 1)], answers: [(180, 1, 1)], updates: [(180, 1, 1)])
            ),
            Evidence(
                why: "given back: nothing was given, and the giver's word was not good",
                dealing: dealing(.accepted(at: .noon), passed(.told, .returned)),
                giver: Conduct(promises: [(180, 0, 1)]),
                asked: Conduct(promises: [(180, 1, 1)], answers: [(180, 1, 1)], updates: [(180, 1, 1)])
            ),
        ]
    )
    func evidence(_ row: Evidence) {
        let later = .noon + .hours(180 * 24)
        expectNoDifference(row.dealing.conductOfGiver(at: later), row.giver)
        expectNoDifference(row.dealing.conductOfAsked(at: later), row.asked)
    }

    @Test("a circle of two is as its pair")
    func two() throws {
        let dealings = [
            Self.dealing(.accepted(at: .noon), Self.passed(.told, .lost), lead: "L-2222"),
            Self.dealing(.lapsed(at: .noon), lead: "L-3333", from: "anna", to: "giver"),
        ]
        let health = CircleHealth(dealings, at: .noon, under: .house)
        let pair = try #require(health.pairs[PartnerPair("giver", "anna")])
        let circle = try #require(health.circle)
        #expect(health.pairs.count == 1 && health.firms.count == 2)
        for trait in MutualTrait.allCases {
            #expect(abs((circle.scores[trait] ?? 0) - (pair.scores[trait] ?? 0)) < 1e-9, "\(trait)")
        }
        #expect(abs(circle.evidence - pair.evidence) < 1e-9)
        // By hand: the giver's lead was real, Anna called, answered and told; the giver let a window close.
        Self.expect(pair, .trust, 100 * (4 * 0.92 + 1) / 5)
        Self.expect(pair, .respect, 100 * ((4 * 0.85 + 1) / 5 * (4 * 0.85) / 5).squareRoot())
        #expect(pair.evidence == 5)
    }

    private static func expect(
        _ health: PartnershipHealth,
        _ trait: MutualTrait,
        _ score: Double,
        at place: SourceLocation = #_sourceLocation
    ) {
        let found = health.scores[trait] ?? -1
        #expect(abs(found - score) < 1e-9, "\(trait)", sourceLocation: place)
    }

    @Test("what goes round comes back to the circle, though not within a pair")
    func ring() throws {
        let dealings = [("giver", "anna"), ("anna", "bo"), ("bo", "giver")].enumerated().map { number, firms in
            Self.dealing(
                .accepted(at: .noon),
                Self.passed(.told),
                lead: "L-222\(number + 2)",
                from: PartnerKey(rawValue: firms.0),
                to: PartnerKey(rawValue: firms.1)
            )
        }
        let health = CircleHealth(dealings, at: .noon, under: .house)
        let pair = try #require(health.pairs[PartnerPair("giver", "anna")])
        // In the pair one gave a mean lead and the other none: b = 1 − 1,000 / (1,000 + 2 · 1,000).
        Self.expect(pair, .collaboration, 100 * pow(0.8 * 0.8 * 2 / 3, 1 / 3))
        let circle = try #require(health.circle)
        Self.expect(circle, .collaboration, 100 * pow(0.8 * 0.8, 1 / 3))
    }

    @Test("each score names the leads that moved it, the strongest first")
    func moves() throws {
        let dealings = [
            Self.dealing(.accepted(at: .noon), Self.passed(.told), lead: "L-2222"),
            Self.dealing(.accepted(at: .noon), Self.passed(.missed), lead: "L-3333"),
            Self.dealing(.lapsed(at: .noon), lead: "L-4444"),
            Self.dealing(.declined(at: .noon), lead: "L-5555", to: "bo"),
        ]
        let health = CircleHealth(dealings, at: .noon, under: .house)
        let moves = health.moves(of: PartnerPair("anna", "giver"))
        #expect(moves[.trust]?.map(\.lead.rawValue) == ["L-3333", "L-2222"])
        // With both √(.92 · (3.68 + 1) / 6), without the broken promise √(.92 · (3.68 + 1) / 5).
        let with = 100 * (0.92 * 4.68 / 6).squareRoot()
        let points = moves[.trust]?.map(\.points) ?? []
        for (moved, without) in zip(points, [4.68, 3.68]) {
            let expected = with - 100 * (0.92 * without / 5).squareRoot()
            #expect(abs(moved - expected) < 1e-9)
        }
        #expect(moves[.respect]?.first?.lead.rawValue == "L-4444")
        #expect(moves[.goals] == nil)
        #expect(health.moves(of: PartnerPair("anna", "bo")).isEmpty, "they have not dealt with each other")

        // Of the circle the same as if the lead had not been.
        for lead in Set(dealings.map(\.lead)) {
            let rest = CircleHealth(dealings.filter { $0.lead != lead }, at: .noon, under: .house).circle
            for (trait, moves) in health.movesOfCircle() {
                guard let move = moves.first(where: { $0.lead == lead }) else { continue }
                let difference = (health.circle?.scores[trait] ?? 0) - (rest?.scores[trait] ?? 0)
                #expect(abs(move.points - difference) < 1e-9, "\(trait), \(lead)")
            }
        }
        #expect(health.movesOfCircle()[.respect]?.first?.lead.rawValue == "L-4444")
    }

    @Test("of nothing nothing is said")
    func nothing() {
        let health = CircleHealth([Self.dealing(.void)], at: .noon, under: .house)
        #expect(health.circle == nil && health.firms.isEmpty && health.pairs.isEmpty)
        #expect(health.movesOfCircle().isEmpty)
    }
}
