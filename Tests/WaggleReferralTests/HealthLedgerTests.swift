import CustomDump
import Foundation
import Testing

@testable import WaggleReferral

@Suite("Ledger as double entries")
struct HealthLedgerTests {
    private static func entry(_ giver: PartnerKey, _ taker: PartnerKey, _ kind: LedgerEntry.Kind) -> LedgerEntry {
        LedgerEntry(giver: giver, taker: taker, kind: kind, at: .noon)
    }

    @Test("each booking has two halves")
    func halves() {
        let won = Self.entry("giver", "anna", .won(Money(450_000, "INR"))).doubled(under: .house)
        expectNoDifference(
            won,
            [
                DoubleEntry(firm: "giver", with: "anna", side: .gave, booking: .won(ValueBand(5_400))),
                DoubleEntry(firm: "anna", with: "giver", side: .took, booking: .won(ValueBand(5_400))),
            ]
        )
        #expect(won.map(\.worth) == [7_000, -7_000])
        #expect(won.map(\.leads) == [0, 0])
        #expect(Self.entry("giver", "anna", .handedOff).doubled(under: .house).map(\.leads) == [1, -1])
        #expect(Self.entry("giver", "anna", .returned).doubled(under: .house).map(\.leads) == [-1, 1])
        #expect(Self.entry("giver", "anna", .won(nil)).doubled(under: .house).map(\.worth) == [0, 0])
        #expect(Self.entry("giver", "anna", .lost).doubled(under: .house).isEmpty)
    }

    @Test("accounts of firms and pairs")
    func accounts() throws {
        let entries = [
            Self.entry("giver", "anna", .handedOff), Self.entry("giver", "anna", .won(Money(1_000, "USD"))),
            Self.entry("giver", "anna", .handedOff), Self.entry("giver", "anna", .returned),
            Self.entry("giver", "bo", .handedOff), Self.entry("giver", "bo", .won(Money(300, "USD"))),
            Self.entry("anna", "giver", .handedOff), Self.entry("anna", "giver", .lost),
        ].flatMap { $0.doubled(under: .house) }
        let giver = try #require(entries.accounts()["giver"])
        #expect(giver.given.leads == 3 && giver.given.returned == 1 && giver.given.won == 2)
        #expect(giver.taken.leads == 1 && giver.taken.returned == 0 && giver.taken.band == nil)
        // Two that stayed given, and one taken.
        #expect(giver.balance == 1)
        // 1,400 for a deal of 1,000 to 2,000, and 320 for one of 200 to 500.
        #expect(giver.worth == 1_720)
        #expect(giver.given.band == ValueBand(1_720))
        #expect(entries.accounts()["anna"]?.balance == 0)
        let pair = try #require(entries.accountsOfPairs()[PartnerPair("giver", "anna")])
        #expect(pair.taken.leads == 2 && pair.given.leads == 1, "as the first by name, Anna, has it")
        #expect(pair.worth == -1_400)
    }

    @Test(
        "bands",
        arguments: [
            (-5.0, 0, 100, 50), (0, 0, 100, 50), (99.9, 0, 100, 50), (100, 100, 200, 140), (2_000, 2_000, 5_000, 3_200),
            (9_999, 5_000, 10_000, 7_000), (10_000, 10_000, 20_000, 14_000),
        ]
    )
    func bands(money: Double, least: Int, most: Int, middle: Int) {
        let band = ValueBand(money)
        #expect((band.least, band.most, band.middle) == (least, most, middle))
        #expect(ValueBand(Double(band.middle)) == band, "the middle is within")
        #expect(ValueBand(1e300).most == nil && ValueBand(1e300).middle == 10_000_000)
    }

    /// Leads of four firms through the real decisions, each told, asked, answered and ended at random.
    @Test("entries add up to zero, and say the same as the referrals", arguments: UInt64(1)...16)
    func random(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let firms: [PartnerKey] = ["giver", "anna", "bo", "cleo"]
        var circle = Circle(PartnerDirectory(firms.map { .example($0.rawValue) }), under: .house)
        var now = Date.noon
        var ledger: [LedgerEntry] = []
        var referrals: [Referral] = []
        for number in 0..<60 {
            var referral = Referral(
                id: Identifier("\(seed)/\(number)", of: Referral.fresh.id),
                reference: LeadReference(sequence: number, salt: seed),
                referrer: firms[dice.roll(4)],
                openedAt: now
            )
            var event: Event? = .received(.laptops)
            while let happened = event {
                now += 3_600 * Double(1 + dice.roll(30))
                let situation = Situation(now: now, circle: circle)
                let decision = referral.decide(happened, in: situation)
                referral = decision.referral
                ledger += decision.entries
                for lesson in decision.lessons { circle.learn(lesson) }
                event = Self.next(after: referral, &dice)
            }
            referrals.append(referral)
        }
        let entries = ledger.flatMap { $0.doubled(under: .house) }
        #expect(entries.count > 20, "seed \(seed)")
        for (pair, ofPair) in Dictionary(grouping: entries, by: { PartnerPair($0.firm, $0.with) }) {
            #expect(ofPair.reduce(0) { $0 + $1.leads } == 0, "seed \(seed), \(pair)")
            #expect(ofPair.reduce(0) { $0 + $1.worth } == 0, "seed \(seed), \(pair)")
        }
        #expect(entries.accounts().values.reduce(0) { $0 + $1.balance } == 0, "seed \(seed)")
        #expect(entries.accounts().values.reduce(0) { $0 + $1.worth } == 0, "seed \(seed)")

        let dealings = referrals.flatMap { $0.dealings(under: .house) }
        for (firm, account) in entries.accounts() {
            let passed = dealings.filter { $0.giver == firm }.compactMap(\.passing)
            #expect(passed.count == account.given.leads, "seed \(seed), \(firm)")
            #expect(passed.count { $0.end?.how == .returned } == account.given.returned, "seed \(seed), \(firm)")
        }
        let health = CircleHealth(dealings, at: now, under: .house)
        for (pair, scores) in health.pairs {
            #expect(scores.scores.values.allSatisfy { 0...100 ~= $0 }, "seed \(seed), \(pair)")
        }
        let backwards = CircleHealth(dealings.reversed(), at: now, under: .house)
        for trait in MutualTrait.allCases {
            let difference = (health.circle?.scores[trait] ?? 0) - (backwards.circle?.scores[trait] ?? 0)
            #expect(abs(difference) < 1e-9, "seed \(seed), \(trait)")
        }
    }

    /// Nil when nothing more happens.
    private static func next(after referral: Referral, _ dice: inout Dice) -> Event? {
        switch referral.stage {
        case .collecting, .closed: return nil
        case .choosing, .reserved: return nil
        case .offering(let offer):
            switch dice.roll(10) {
            case 0: return .referrerWithdrew
            case 1: return .bounced(offer.id)
            case 2, 3: return .saying(.decline(.busy), of: referral)
            case 4: return .deadlinePassed(.expire(offer.id))
            default: return .saying(.accept, of: referral)
            }
        case .handedOff(let handoff):
            switch dice.roll(10) {
            case 0: return nil
            case 1: return .saying(.progress, of: referral)
            case 2, 3: return .deadlinePassed(.askOutcome(handoff.offer.id, time: 2))
            case 4: return .saying(.lost("price"), of: referral)
            case 5: return .saying(.returned("wrong number"), of: referral)
            case 6: return .saying(.won(nil), of: referral)
            default: return .saying(.won(Money(Int64(1 + dice.roll(20_000)), "EUR")), of: referral)
            }
        }
    }
}
