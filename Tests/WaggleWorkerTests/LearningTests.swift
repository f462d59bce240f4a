import Foundation
import Testing
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import WaggleWorker

@Suite("Learning")
struct LearningTests {
    @Test("what was learned while the mails came is what the store tells after a restart", arguments: [1, 4, 50])
    func rebuilt(_ limit: Int) async throws {
        try await QuietWorld.run { world in
            try await world.keep((0..<9).map { world.lead($0) })
            try await world.processAll(limit: limit)
            let offers = try await world.letters().filter { $0.kind == "offer" }
            let words = ["accept", "decline, too busy", "decline: not our trade", "accept"]
            try await world.keep(
                zip(offers, words).enumerated().map { number, pair in
                    world.answer(pair.1, to: pair.0, from: pair.0.delivery.recipient, number: 100 + number)
                }
            )
            try await world.processAll(limit: limit)
            try await world.keep([
                world.answer("won 4.5 lakh", to: offers[0], from: offers[0].delivery.recipient, number: 200),
                world.answer("returned: wrong number", to: offers[3], from: offers[3].delivery.recipient, number: 201),
            ])
            try await world.processAll(limit: limit)

            let lessons = try await world.store.lessons(after: 0, limit: 1_000).lessons
            #expect(lessons.count { $0.kind == .ended(.won) } == 1)
            #expect(lessons.count { $0.kind == .ended(.returned) } == 1)
            #expect(lessons.count { $0.kind == .contacted(kept: true) } == 2)
            let lead = try #require(try await world.store.referrals(inStage: nil, limit: 1).first?.referral.lead)
            let now = await world.pipeline.surroundings.now()
            let (live, inHand) = await world.pipeline.standing(of: lead, at: now)
            let circle = try await world.store.circle(under: .house)
            #expect(
                live == circle.rank(lead, from: PartnerKey(rawValue: "giver"), asked: [], at: now),
                "to the last digit"
            )
            #expect(inHand == circle.directory.partners.map { circle.inHand($0.key).open })
            #expect(inHand.reduce(0, +) == 0, "won and returned: nobody has anything in hand")
        }
    }
}

extension Pipeline {
    fileprivate func standing(of lead: LeadDraft, at now: Date) -> (Ranking, [Int]) {
        (
            circle.rank(lead, from: PartnerKey(rawValue: "giver"), asked: [], at: now),
            circle.directory.partners.map { circle.inHand($0.key).open }
        )
    }
}
