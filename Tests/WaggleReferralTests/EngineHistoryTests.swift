import Foundation
import Testing

@testable import WaggleReferral

/// Random exchanges with random histories, each from its seed.
@Suite("Engine, random histories")
struct EngineHistoryTests {
    @Test(
        "no hard constraint is broken, the ledger sums to zero, and a replay gives the same",
        arguments: UInt64(1)...12
    )
    func history(seed: UInt64) {
        var world = World(seed: seed)
        var engine = ReferralEngine(policy: EnginePolicy(), partners: world.partners)
        var events: [(event: EngineEvent, at: Double)] = []
        for number in 0..<250 {
            let now = Double(number) * 5
            let lead = world.lead(number)
            let ranking = engine.rank(lead, asked: [], at: now)
            for match in ranking.matches {
                #expect(engine.whyNot(match.row, for: lead, asked: [], at: now).isEmpty, "seed \(seed), lead \(number)")
            }
            guard let match = ranking.matches.first, let demand = ranking.demand else { continue }
            for event in world.events(lead, match.row, demand, at: now) {
                engine.learn(event.event, at: event.at)
                events.append(event)
            }
        }
        let balance = engine.records.reduce(0.0) { $0 + $1.ledger.faded(at: 1_250, halfLife: 180).part }
        let turnover = engine.records.reduce(0.0) { $0 + $1.ledger.faded(at: 1_250, halfLife: 180).whole }
        #expect(turnover > 0 && abs(balance) < 1e-4 * turnover, "seed \(seed)")

        var replayed = ReferralEngine(policy: EnginePolicy(), partners: world.partners)
        for event in events { replayed.learn(event.event, at: event.at) }
        let lead = world.lead(9_999)
        let first = engine.rank(lead, asked: [], at: 1_300).matches
        let second = replayed.rank(lead, asked: [], at: 1_300).matches
        #expect(first.map(\.row) == second.map(\.row) && first.map(\.score) == second.map(\.score), "seed \(seed)")
    }

    @Test("the ranking is the same however the partners are numbered", arguments: UInt64(1)...12)
    func renumbered(seed: UInt64) {
        var world = World(seed: seed)
        let backwards = Array(world.partners.reversed())
        let engine = ReferralEngine(policy: EnginePolicy(), partners: world.partners)
        let other = ReferralEngine(policy: EnginePolicy(), partners: backwards)
        for number in 0..<40 {
            let lead = world.lead(number, withGiver: false)
            let first = engine.rank(lead, asked: [], at: 50).matches
            let second = other.rank(lead, asked: [], at: 50).matches
            #expect(first.map { engine.rows[$0.row].tie } == second.map { other.rows[$0.row].tie }, "seed \(seed)")
            #expect(first.map(\.score) == second.map(\.score), "seed \(seed)")
        }
    }

    /// Sixty firms around Mumbai, twins among them.
    private struct World {
        var dice: Dice
        var partners: [ReferralEngine.Joining] = []

        init(seed: UInt64) {
            dice = Dice(seed: seed)
            for number in 0..<60 {
                var profile = EngineTests.profile(
                    at: GeoPoint(latitude: 19 + dice.share() * 0.4, longitude: 72.8 + dice.share() * 0.4),
                    level: UInt8(1 + dice.roll(3)),
                    isCertified: dice.roll(4) == 0,
                    places: 1 + dice.roll(5)
                )
                profile.radius = 10 + 60 * dice.share()
                profile.group = dice.roll(6) == 0 ? 3 : nil
                profile.languages = UInt64(1 + dice.roll(3))
                if number % 10 == 9 { profile = partners[number - 1].profile }
                partners.append(.init(tie: UInt64(number) &* 0x9E37_79B9_7F4A_7C15, profile: profile, at: 0))
            }
        }

        mutating func lead(_ number: Int, withGiver: Bool = true) -> EngineLead {
            var lead = EngineTests.lead(number, giver: withGiver ? dice.roll(60) : nil)
            lead.place = GeoPoint(latitude: 19 + dice.share() * 0.4, longitude: 72.8 + dice.share() * 0.4)
            lead.budget = 2_000 + 20_000 * dice.share()
            lead.urgency = EngineLead.Pressure(rawValue: dice.roll(3))!
            return lead
        }

        /// What becomes of an offer, all of it before the next lead: what matters here is the sum.
        mutating func events(
            _ lead: EngineLead,
            _ row: Int,
            _ demand: EngineRanking.Demand,
            at now: Double
        ) -> [(event: EngineEvent, at: Double)] {
            var events: [(event: EngineEvent, at: Double)] = [
                (.demanded(demand), now), (.offered(lead, row: row), now),
            ]
            let answer: EngineEvent.Answer =
                [.accepted, .accepted, .declined(isBusy: true), .declined(isBusy: false), .timedOut][dice.roll(5)]
            events.append((.answered(lead: lead.number, row: row, answer, offeredAt: now), now + 1))
            guard case .accepted = answer else { return events }
            let kept = dice.roll(8) > 0
            events.append((.contacted(lead: lead.number, row: row, kept: kept), now + 2))
            guard dice.roll(3) > 0 else { return events }
            let ending: EngineEvent.Ending =
                kept ? [.won(isDisputed: false), .lost(isDisputed: true), .invalid][dice.roll(3)] : .ghosted
            events.append((.ended(lead: lead.number, row: row, ending), now + 3))
            return events
        }
    }
}

@Suite("Portable mathematics")
struct PortableMathTests {
    @Test("eight at a time have the same digits as one by one")
    func eight() {
        let special = [0, -0.0, 1e-300, -1e-300, 0.5, 6.999999, 7, -7, 700, -700, .infinity, -.infinity]
        for number in stride(from: -760.0, through: 760, by: 0.37).map(\.self) + special {
            // Beside other numbers, so that no lane can do the work of another.
            var lanes = Eight(repeating: 0.25)
            lanes[3] = number
            #expect(PortableMath.exp(lanes)[3].bitPattern == PortableMath.exp(number).bitPattern, "e^\(number)")
            let normal = PortableMath.normal(below: number)
            #expect(PortableMath.normal(below: lanes)[3].bitPattern == normal.bitPattern, "Φ(\(number))")
            let age = abs(number)
            lanes[3] = age
            let faded = PortableMath.faded(age, halfLife: 24)
            #expect(PortableMath.faded(lanes, halfLife: 24)[3].bitPattern == faded.bitPattern, "\(age) hours")
        }
    }

    @Test("agrees with the C library to twelve digits")
    func agreement() {
        for step in -400...400 {
            let x = Double(step) / 20
            #expect(abs(PortableMath.exp(x) / exp(x) - 1) < 1e-12)
            #expect(abs(PortableMath.normal(below: x / 4) - 0.5 * erfc(-x / 4 / 2.0.squareRoot())) < 1e-12)
            if x > 0 { #expect(abs(PortableMath.log(x) - log(x)) < 1e-12) }
            let pair = PortableMath.sineAndCosine(degrees: x * 18)
            #expect(abs(pair.sine - sin(x * 18 * .pi / 180)) < 1e-12)
            #expect(abs(pair.cosine - cos(x * 18 * .pi / 180)) < 1e-12)
            if (0...1).contains(x) { #expect(abs(PortableMath.arcSine(x) - asin(x)) < 1e-12) }
        }
        for share in [0.01, 0.25, 0.6, 0.92] {
            #expect(abs(PortableMath.normal(below: PortableMath.normalQuantile(share)) - share) < 1e-12)
        }
    }

    @Test("measures the same way as the great circle")
    func distance() {
        for (from, to) in [
            (GeoPoint.vashi, GeoPoint.andheri), (.vashi, .pune), (.vashi, GeoPoint(latitude: -60, longitude: -100)),
        ] {
            let chord = Direction(from).chord(to: Direction(to))
            let kilometres = from.distance(to: to).kilometres
            #expect(abs(Direction.kilometres(ofChord: chord) - kilometres) < 1e-6 * kilometres)
            #expect(abs(Direction.chord(ofKilometres: kilometres) - chord) < 1e-9)
        }
    }
}
