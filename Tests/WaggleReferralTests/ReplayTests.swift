import Foundation
import Testing

@testable import WaggleReferral

@Suite("Replay")
struct ReplayTests {
    private static let start = Date.noon + .hours(-24 * 30)

    /// Twenty leads, one a day and a half; Anna, the nearer, never answers; Bo takes what he is asked for.
    private static func history(policy: Policy = .house) -> (leads: [ReplayedLead], lessons: [Lesson]) {
        var leads: [ReplayedLead] = []
        var lessons: [Lesson] = []
        for number in 0..<20 {
            let at = start + .hours(Double(number) * 36)
            leads.append(lead(number, at: at))
            let traits = LeadTraits(.laptops, from: "giver", under: policy)!
            for (partner, answer) in [(Partner.anna.key, Lesson.Answer.lapsed), (Partner.bo.key, .accepted)] {
                lessons.append(Lesson(lead: leads[number].id, partner: partner, at: at, kind: .asked(traits)))
                lessons.append(
                    Lesson(lead: leads[number].id, partner: partner, at: at, kind: .answered(answer, askedAt: at))
                )
            }
            for kind in [Lesson.Kind.contacted(kept: true), .ended(number % 2 == 0 ? .won : .lost)] {
                lessons.append(Lesson(lead: leads[number].id, partner: "bo", at: at + .hours(1), kind: kind))
            }
        }
        return (leads, lessons)
    }

    private static func lead(_ number: Int, at moment: Date) -> ReplayedLead {
        var referral = Referral(
            id: Identifier("\(number)", of: Referral.fresh.id),
            reference: LeadReference(sequence: number, salt: 3),
            referrer: "giver",
            openedAt: moment
        )
        referral.lead = .laptops
        return ReplayedLead(referral)
    }

    private static func replay(under other: Policy, since: Date = start) -> Replay {
        let (leads, lessons) = history()
        return Replay(
            leads.reversed(),
            lessons,
            of: PartnerDirectory([.giver, .anna, .bo]),
            joined: ["giver": start, "anna": start, "bo": start + .hours(1)],
            under: .house,
            insteadUnder: other,
            since: since
        )
    }

    @Test("the same policy changes nothing")
    func same() {
        let replay = Self.replay(under: .house)
        #expect(replay.moved.isEmpty)
        #expect(replay.present == replay.other)
        #expect(replay.present.leads == 20 && replay.present.servable == 20)
        #expect(replay.present.newcomers == 3 && replay.present.newcomersServed >= 1)
    }

    @Test("a policy that never learns who accepts sends leads elsewhere, and says which")
    func other() {
        var policy = Policy.house
        policy.version = "deaf"
        policy.engine.acceptSpread = 0.01
        let replay = Self.replay(under: policy)
        #expect(replay.other.policy == "deaf")
        #expect(!replay.moved.isEmpty)
        #expect(replay.moved.allSatisfy { $0.from == "bo" && $0.to == "anna" })
        #expect(abs(replay.present.placed - replay.other.placed) < 1e-9, "the same two are asked in the end")
    }

    @Test("leads before the time only teach")
    func since() {
        let replay = Self.replay(under: .house, since: Self.start + .hours(36 * 15 - 1))
        #expect(replay.present.leads == 5)
        #expect(replay.calibration.acceptance.count == 10)
    }

    @Test("predictions are held against what happened: all twenty, none twice")
    func calibration() throws {
        let calibration = Self.replay(under: .house).calibration
        #expect(calibration.acceptance.count == 40 && calibration.acceptance.observed == 0.5)
        #expect(calibration.promises.count == 20 && calibration.promises.observed == 1)
        #expect(calibration.winning.count == 20 && calibration.winning.observed == 0.5)
        // Who always takes and who never answers are told apart after a while.
        #expect(try #require(calibration.acceptance.brier) < 0.2)
        #expect(calibration.acceptance.bins.count { $0.count > 0 } > 1)
    }

    @Test("a curve's figures are what one counts by hand")
    func curve() {
        var curve = Calibration.Curve()
        for (chance, happened) in [(0.9, true), (0.9, false), (0.1, false), (1.0, true)] {
            curve.add(chance, happened: happened)
        }
        #expect(curve.count == 4 && curve.observed == 0.5)
        #expect(abs(curve.predicted! - 2.9 / 4) < 1e-12)
        #expect(abs(curve.brier! - (0.01 + 0.81 + 0.01) / 4) < 1e-12)
        #expect(abs(curve.error! - (0.8 + 0.1) / 4) < 1e-12, "bins 0.9 to 1 and 0.1 to 0.2")
        #expect(Calibration.Curve().brier == nil)
    }
}
