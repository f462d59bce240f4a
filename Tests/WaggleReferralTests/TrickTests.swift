import Foundation
import Testing

@testable import WaggleReferral

/// A small town for four months, in which some firms play a trick: it must not pay.
///
/// Each runs twice from the same dice: with the trick, and with the same firms behaving as all do.
@Suite("Tricks do not pay")
struct TrickTests {
    private static let honest = Town.towns { _ in .honest }

    @Test("accepting everything and never calling: far fewer leads than an honest firm gets")
    func ghosts() {
        let towns = Town.towns { $0.isTrickster ? Manner(accepts: 0.99, keeps: 0.05) : .honest }
        #expect(towns.perTrickster(\.engaged) < 0.5 * towns.perOther(\.engaged))
    }

    @Test("taking only the large ones: no more business than when taking all alike")
    func cherryPicking() {
        let towns = Town.towns { $0.isTrickster ? Manner(leastBudget: 9_000) : .honest }
        #expect(towns.perTrickster(\.business) < Self.honest.perTrickster(\.business))
    }

    @Test("passing made-up leads around in a ring: no credit for it")
    func ring() {
        let towns = Town.towns(ringLeadsADay: 1) { _ in .honest }
        // A mean lead is booked with about 2,000.
        #expect(towns.perTrickster(\.balance) < Self.honest.perTrickster(\.balance) + 2_000)
    }

    @Test("answering at the last moment: fewer offers than who answers at once")
    func slow() {
        let towns = Town.towns { $0.isTrickster ? Manner(minutes: 57) : .honest }
        #expect(towns.perTrickster(\.offers) < 0.95 * towns.perOther(\.offers))
    }

    @Test("saying that leads are worth five times what they are: less credit than the truth brings")
    func inflated() {
        let towns = Town.towns { $0.isTrickster ? Manner(says: 5) : .honest }
        #expect(towns.perTrickster(\.balance) < Self.honest.perTrickster(\.balance))
    }

    @Test("giving leads that are not real: less credit than real ones bring")
    func invalid() {
        let towns = Town.towns { $0.isTrickster ? Manner(givesReal: 0.1) : .honest }
        #expect(towns.perTrickster(\.balance) < Self.honest.perTrickster(\.balance) - 1_000)
    }
}

extension [Town] {
    fileprivate func perTrickster(_ what: KeyPath<Firm, Double>) -> Double { map { $0.perTrickster(what) }.mean }
    fileprivate func perOther(_ what: KeyPath<Firm, Double>) -> Double { map { $0.perOther(what) }.mean }
}

extension [Double] {
    fileprivate var mean: Double { reduce(0, +) / Double(count) }
}

/// How a firm behaves.
private struct Manner {
    var accepts = 0.6
    var keeps = 0.95
    /// Declines what is smaller.
    var leastBudget = 0.0
    /// Share of the leads it gives that are real.
    var givesReal = 0.97
    /// Working minutes until it answers.
    var minutes = 8.0
    /// Times what they are worth, of the leads it gives.
    var says = 1.0

    static let honest = Manner()
}

private struct Firm {
    var number: Int
    var isTrickster: Bool { number % 5 == 0 }
    var offers = 0.0
    var engaged = 0.0
    /// Money: what the real leads it took are expected to bring.
    var business = 0.0
    /// Money in the engine's ledger.
    var balance = 0.0
}

/// Eighteen firms that are alike but for their places.
private struct Town {
    private var engine: ReferralEngine
    private var firms: [Firm]
    private var dice: Dice
    private var homes: [GeoPoint] = []
    private var leads = 0
    /// What is to come: moments and the events they bring.
    private var due: [(at: Double, event: EngineEvent)] = []

    /// Towns from four seeds, for less of chance.
    static func towns(ringLeadsADay: Int = 0, manner: (Firm) -> Manner) -> [Town] {
        (1...4).map { thirdOfYear($0, ringLeadsADay, manner) }
    }

    private static func thirdOfYear(
        _ seed: UInt64,
        _ ringLeadsADay: Int,
        _ manner: (Firm) -> Manner
    ) -> Town {
        var town = Town(seed: seed)
        for day in 0..<120 {
            for number in 0..<8 {
                town.play(town.lead(), at: Double(day * 24 + 3 * number), manner)
            }
            for number in 0..<ringLeadsADay {
                town.play(town.ringLead(), at: Double(day) * 24 + 22 + Double(number) / 2, isFromRing: true, manner)
            }
            town.happen(until: Double(day + 1) * 24)
            town.engine.learn(.dayPassed, at: Double(day + 1) * 24)
        }
        for number in town.firms.indices {
            town.firms[number].balance = town.engine.records[number].ledger.faded(at: 120 * 24, halfLife: 180).part
        }
        return town
    }

    func perTrickster(_ what: KeyPath<Firm, Double>) -> Double { mean(firms.filter(\.isTrickster), what) }
    func perOther(_ what: KeyPath<Firm, Double>) -> Double { mean(firms.filter { !$0.isTrickster }, what) }

    private func mean(_ firms: [Firm], _ what: KeyPath<Firm, Double>) -> Double {
        firms.reduce(0) { $0 + $1[keyPath: what] } / Double(firms.count)
    }

    private init(seed: UInt64) {
        dice = Dice(seed: seed)
        firms = (0..<18).map { Firm(number: $0) }
        var partners: [ReferralEngine.Joining] = []
        for number in 0..<18 {
            let home = GeoPoint(latitude: 19 + dice.share() * 0.2, longitude: 72.9 + dice.share() * 0.2)
            homes.append(home)
            let profile = EngineTests.profile(at: home)
            partners.append(.init(tie: UInt64(number) &* 0x9E37_79B9_7F4A_7C15, profile: profile, at: 0))
        }
        engine = ReferralEngine(policy: EnginePolicy(), partners: partners)
    }

    private mutating func lead() -> EngineLead {
        leads += 1
        var lead = EngineTests.lead(leads, giver: dice.roll(18))
        lead.place = GeoPoint(latitude: 19 + dice.share() * 0.2, longitude: 72.9 + dice.share() * 0.2)
        lead.budget = 4_000 + 10_000 * dice.share()
        lead.urgency = .hot
        return lead
    }

    /// Made up by a trickster, at the door of the next one of the ring.
    private mutating func ringLead() -> EngineLead {
        let ring = firms.filter(\.isTrickster).map(\.number)
        let giver = dice.roll(ring.count)
        var lead = lead()
        lead.giver = ring[giver]
        lead.place = homes[ring[(giver + 1) % ring.count]]
        lead.budget = 14_000
        return lead
    }

    private mutating func play(
        _ lead: EngineLead,
        at start: Double,
        isFromRing: Bool = false,
        _ manner: (Firm) -> Manner
    ) {
        let worth = lead.budget
        var lead = lead
        if !isFromRing { lead.budget *= lead.giver.map { manner(firms[$0]).says } ?? 1 }
        var now = start
        var asked: [Int] = []
        while asked.count < 5 {
            happen(until: now)
            let ranking = engine.rank(lead, asked: asked, at: now)
            if asked.isEmpty, let demand = ranking.demand { engine.learn(.demanded(demand), at: now) }
            guard let row = ranking.matches.first?.row else { return }
            asked.append(row)
            engine.learn(.offered(lead, row: row), at: now)
            if !isFromRing { firms[row].offers += 1 }
            let ways = manner(firms[row])
            let isPlot = isFromRing && firms[row].isTrickster
            let accepts = dice.share() < (isPlot ? 1 : ways.accepts) && worth >= ways.leastBudget
            let answeredAt = now + ways.minutes / 60
            happen(until: answeredAt)
            engine.learn(
                .answered(lead: lead.number, row: row, accepts ? .accepted : .declined(isBusy: false), offeredAt: now),
                at: answeredAt
            )
            now = answeredAt
            guard accepts else { continue }
            if isPlot {
                due.append((now + 24, .contacted(lead: lead.number, row: row, kept: true)))
                due.append((now + 48, .ended(lead: lead.number, row: row, .won(isDisputed: false))))
                return
            }
            let isReal = !isFromRing && dice.share() < manner(firms[lead.giver ?? 0]).givesReal
            end(lead, worth: worth, with: row, at: now, ways, isReal: isReal)
            return
        }
    }

    private mutating func end(
        _ lead: EngineLead,
        worth: Double,
        with row: Int,
        at now: Double,
        _ ways: Manner,
        isReal: Bool
    ) {
        let keeps = dice.share() < ways.keeps
        due.append((now + 24, .contacted(lead: lead.number, row: row, kept: keeps)))
        let ending: EngineEvent.Ending
        if !keeps {
            ending = .ghosted
        } else if !isReal {
            ending = .invalid
        } else {
            firms[row].engaged += 1
            firms[row].business += 0.35 * worth
            let wins = dice.share() < 0.35
            ending = wins ? .won(isDisputed: false) : .lost(isDisputed: false)
            if wins {
                due.append((now + 24 * 8, .valued(lead: lead.number, row: row, share: worth / lead.budget)))
            }
        }
        // Whoever calls a customer that there is not knows it at once.
        due.append((now + (keeps && !isReal ? 25 : 24 * 8), .ended(lead: lead.number, row: row, ending)))
    }

    private mutating func happen(until now: Double) {
        let past = due.enumerated().filter { $0.element.at <= now }
            .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
        due.removeAll { $0.at <= now }
        for (at, event) in past { engine.learn(event, at: at) }
    }
}
