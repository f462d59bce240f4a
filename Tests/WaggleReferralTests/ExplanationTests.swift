import Foundation
import Testing

@testable import WaggleReferral

@Suite("Why a lead went where it went")
struct ExplanationTests {
    /// Anna in Vashi is asked first; she declines, and Bo in Thane is asked.
    private static let rankings: [Ranking] = {
        let declined = Referral.offered.decide(.saying(.decline(.busy), of: .offered), in: .example())
        return [Situation.example().rank(.laptops), declined.ranking!]
    }()

    private static func explanation(for partner: PartnerKey, who audience: Audience? = nil) -> Explanation? {
        Explanation(of: Referral.fresh.reference, in: rankings, for: partner, who: audience)
    }

    @Test("who runs the exchange sees the first's value of each factor beside a partner's own")
    func second() throws {
        let explanation = try #require(Self.explanation(for: "bo"))
        #expect(explanation.rounds.map(\.place) == [2, 1])
        let round = explanation.rounds[0]
        #expect(round.factors.map(\.factor) == ScoringFactor.allCases)
        #expect(round.factors[0].own.because == .away(Self.rankings[0].matches[1].distance))
        #expect(round.factors[0].first?.because == .distance(Self.rankings[0].matches[0].distance))
        #expect(round.decisive == .distance, "they differ by where they are")
        let text = String(decoding: try JSONEncoder().encode(explanation), as: UTF8.self).lowercased()
        for word in ["anna", "bo it", "meera", "iyer", "vashi"] { #expect(!text.contains(word), "\(word) in \(text)") }
    }

    @Test("a partner learns of the first only what decided: not how busy he is, and not how often he wins")
    func decisive() throws {
        for audience in [Audience.others, .asked] {
            let round = try #require(Self.explanation(for: "bo", who: audience)?.rounds.first)
            #expect(round.factors.filter { $0.first != nil }.map(\.factor) == [.distance])
            #expect(round.decisive == .distance && round.factors.count >= 8, "of himself he sees everything")
        }
    }

    @Test("to who was never asked, distances are rounded up, and the price that tells the budget is left out")
    func coarse() throws {
        let round = try #require(Self.explanation(for: "bo", who: .others)?.rounds.first)
        #expect(!round.factors.map(\.factor).contains(.price))
        let upTo = { (kilometres: Double) in Ground.upTo(Distance(kilometres: kilometres)) }
        #expect(round.factors[0].own.because == upTo(20) && round.factors[0].first?.because == upTo(10))
        let asked = try #require(Self.explanation(for: "bo", who: .asked)?.rounds.first)
        #expect(asked.factors[0].own.because == .away(Self.rankings[0].matches[1].distance), "his offer says it too")
        #expect(asked.factors[0].first?.because == upTo(10) && asked.factors.count == round.factors.count)
    }

    @Test("who came first sees his own numbers only")
    func first() throws {
        let explanation = try #require(Self.explanation(for: "anna"))
        #expect(explanation.rounds.map(\.place) == [1], "once asked, he is in no later ranking")
        #expect(explanation.rounds[0].factors.allSatisfy { $0.first == nil })
        #expect(explanation.rounds[0].decisive == nil)
    }

    @Test("who stood in no ranking has nothing to learn, the referrer's sister firm as little as a stranger")
    func stranger() {
        #expect(Self.explanation(for: "giver") == nil)
        #expect(Self.explanation(for: "nobody") == nil)
    }

    @Test("the answer stands in the conversation of who was asked, and apart for who was not")
    func recipient() {
        var situation = Situation.example()
        situation.rankings = Self.rankings
        let asked = Referral.offered.decide(.whyAsked(by: "anna"), in: situation)
        #expect(asked.notes.map(\.to) == [.partner("anna", Referral.offered.open!.id)])
        let ranked = Referral.offered.decide(.whyAsked(by: "bo"), in: situation)
        #expect(ranked.notes.map(\.to) == [.member("bo")])
        #expect(ranked.referral.stage == Referral.offered.stage, "asking changes nothing")
        let nobody = Referral.offered.decide(.whyAsked(by: "giver"), in: situation)
        #expect(nobody.notes.isEmpty)
        #expect(nobody.remark == .notRanked)
    }
}
