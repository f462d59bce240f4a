import CustomDump
import Foundation
import Testing

@testable import WaggleReferral

@Suite("Several asked at once, the referrer picks (P1, P7)")
struct SealedRoundTests {
    static let chan = Partner.example("chan", at: .thane)
    static let dee = Partner.example("dee", at: .thane)
    static let partners: [Partner] = [.giver, .anna, .bo, chan]

    static var lead: LeadDraft {
        var lead = LeadDraft.laptops
        lead.asksForChoice = true
        return lead
    }

    static func situation(_ partners: [Partner] = partners, hours: Double = 0) -> Situation {
        .example(partners, now: .noon + hours * 3_600)
    }

    static let asked = Referral.fresh.decide(.received(lead), in: situation()).referral

    /// Takes the steps one after the other.
    static func after(_ events: [@Sendable (Referral) -> Event], _ start: Referral = asked) -> Decision {
        var decision = Decision(start)
        for event in events {
            decision = decision.referral.decide(event(decision.referral), in: situation(hours: 1))
        }
        return decision
    }

    /// The partner in this place of the round says something; counted from 0.
    static func says(_ intent: Reply.Intent, _ index: Int) -> @Sendable (Referral) -> Event {
        { .replied(Reply(intent: intent, words: "his words"), to: $0.offerID(index + 1)) }
    }

    static func chooses(_ index: Int) -> @Sendable (Referral) -> Event { { .referrerChose($0.offerID(index + 1)) } }

    static func passes(
        _ kind: @escaping @Sendable (Identifier<Offer>) -> Deadline.Kind,
        _ index: Int
    ) -> @Sendable (Referral) -> Event {
        { .deadlinePassed(kind($0.offerID(index + 1))) }
    }

    @Test("three are asked with the same blind brief, each told that there are others and not whom")
    func asking() throws {
        let decision = Referral.fresh.decide(.received(Self.lead), in: Self.situation())
        #expect(decision.notes.map(\.message.word) == ["receipt", "offer", "offer", "offer"])
        let letters = decision.notes.compactMap { note in
            if case .offer(let letter) = note.message { return letter }
            return nil
        }
        #expect(letters.map(\.askedAtOnce) == [3, 3, 3])
        #expect(decision.deadlines.filter { $0.kind.key.hasPrefix("expire") }.count == 3)
        #expect(decision.lessons.count { if case .asked = $0.kind { true } else { false } } == 3)
        #expect(decision.disclosures.isEmpty && decision.entries.isEmpty)
        #expect(Set(decision.referral.offers.map(\.partner)) == ["anna", "bo", "chan"])
        for offer in decision.referral.offers {
            #expect(decision.referral.audience(of: .asked(offer.id)) == .asked)
        }
    }

    /// What events lead to, in short.
    struct Row: CustomTestStringConvertible, Sendable {
        var events: [@Sendable (Referral) -> Event]
        var writes: [String]
        var becomes: String
        var because: String

        var testDescription: String { because }
    }

    static let rows: [Row] = [
        Row(
            events: [says(.accept, 0)],
            writes: ["interestNoted"],
            becomes: "choosing",
            because: "a yes is noted and gives nobody the customer"
        ),
        Row(
            events: [says(.accept, 0), says(.accept, 0)],
            writes: ["status"],
            becomes: "choosing",
            because: "a yes said twice counts once"
        ),
        Row(
            events: [says(.accept, 0), says(.accept, 2), says(.decline(.busy), 1)],
            writes: ["declinedThanks", "choice"],
            becomes: "choosing",
            because: "when all have answered the referrer is asked, once"
        ),
        Row(
            events: [says(.accept, 0), passes(Deadline.Kind.expire, 1), passes(Deadline.Kind.expire, 2)],
            writes: ["lapsed", "handoff", "taken"],
            becomes: "handed off",
            because: "with one interested there is nothing to choose"
        ),
        Row(
            events: [says(.accept, 0), passes(Deadline.Kind.expire, 0)],
            writes: [],
            becomes: "choosing",
            because: "who has answered runs out of no time"
        ),
        Row(
            events: [passes(Deadline.Kind.remind, 1)],
            writes: ["reminder"],
            becomes: "choosing",
            because: "who has not answered is reminded"
        ),
        Row(
            events: [says(.accept, 1), passes(Deadline.Kind.remind, 1)],
            writes: [],
            becomes: "choosing",
            because: "who has answered is not reminded"
        ),
        Row(
            events: [says(.decline(.busy), 0), says(.decline(.busy), 1), says(.decline(.busy), 2)],
            writes: ["declinedThanks", "nobodyLeft", "nobodyLeft"],
            becomes: "closed",
            because: "nobody interested, and nobody else to ask"
        ),
        Row(
            events: [says(.accept, 0), says(.accept, 1), says(.accept, 2), chooses(1)],
            writes: ["handoff", "taken", "notChosen", "notChosen"],
            becomes: "handed off",
            because: "the one chosen gets it, the others hear that it is placed"
        ),
        Row(
            events: [says(.accept, 0), says(.accept, 1), says(.accept, 2), { _ in .deadlinePassed(.choose) }],
            writes: ["handoff", "taken", "notChosen", "notChosen"],
            becomes: "handed off",
            because: "nobody chose in time: it goes to the best placed"
        ),
        Row(
            events: [says(.accept, 0), says(.accept, 1), says(.accept, 2), chooses(1), chooses(0)],
            writes: [],
            becomes: "handed off",
            because: "a second choice changes nothing"
        ),
        Row(
            events: [
                says(.accept, 0), says(.accept, 1), says(.accept, 2), chooses(1), { _ in .deadlinePassed(.choose) },
            ],
            writes: [],
            becomes: "handed off",
            because: "a choice that was made has no deadline any more"
        ),
        Row(
            events: [says(.accept, 0), chooses(0)],
            writes: [],
            becomes: "choosing",
            because: "nobody chooses before all have answered or had their time"
        ),
        Row(
            events: [says(.accept, 0), says(.accept, 1), says(.decline(.busy), 2), chooses(2)],
            writes: [],
            becomes: "choosing",
            because: "who declined cannot be chosen"
        ),
        Row(
            events: [says(.accept, 0), says(.accept, 1), says(.accept, 2), says(.decline(.busy), 0)],
            writes: ["declinedThanks", "choice"],
            becomes: "choosing",
            because: "one takes his yes back: the referrer gets the shorter list"
        ),
        Row(
            events: [says(.accept, 0), says(.accept, 1), says(.decline(.busy), 2), says(.decline(.busy), 0)],
            writes: ["declinedThanks", "handoff", "taken"],
            becomes: "handed off",
            because: "one takes his yes back and one is left"
        ),
        Row(
            events: [says(.accept, 0), says(.accept, 1), says(.accept, 2), chooses(1), says(.accept, 0)],
            writes: ["alreadyPlaced"],
            becomes: "handed off",
            because: "who was not chosen cannot take it"
        ),
        Row(
            events: [says(.accept, 0), { .bounced($0.offerID(2)) }],
            writes: ["attention"],
            becomes: "choosing",
            because: "a mail that came back is no answer, and the others go on"
        ),
        Row(
            events: [says(.accept, 0), { _ in .referrerWithdrew }],
            writes: ["withdrawnFromPartner", "withdrawnFromPartner", "withdrawnFromPartner", "withdrawn"],
            becomes: "closed",
            because: "taken back from all of them"
        ),
        Row(
            events: [says(.question, 1), { _ in .referrerSaid("Yes, on site.") }],
            writes: ["referrerAnswered"],
            becomes: "choosing",
            because: "an answer goes to the one who asked"
        ),
        Row(
            events: [{ _ in .deadlinePassed(.forget(.asked)) }],
            writes: ["withdrawnFromPartner", "withdrawnFromPartner", "withdrawnFromPartner", "forgotten"],
            becomes: "closed",
            because: "a customer who is forgotten is nobody's any more"
        ),
    ]

    @Test("what each of them says", arguments: rows)
    func steps(_ row: Row) {
        let decision = Self.after(row.events)
        #expect(decision.notes.map(\.message.word) == row.writes)
        #expect(decision.referral.stage.word == row.becomes)
    }

    @Test("of those interested exactly one gets the customer, in the books as in the mail")
    func oneWinner() {
        let decision = Self.after([
            Self.says(.accept, 0), Self.says(.accept, 1), Self.says(.accept, 2), Self.chooses(1),
        ])
        let winner = Self.asked.offers[1].partner
        let others = Set(Self.asked.offers.map(\.partner)).subtracting([winner])
        #expect(Set(decision.disclosures.map(\.to)) == [winner])
        #expect(decision.entries.map(\.taker) == [winner])
        #expect(decision.notes.filter { if case .handoff = $0.message { true } else { false } }.count == 1)
        for offer in decision.referral.offers {
            let isWinner = offer.partner == winner
            #expect(decision.referral.audience(of: .asked(offer.id)) == (isWinner ? .receiver : .past))
            #expect(
                decision.referral.number(of: offer.id) == Self.asked.number(of: offer.id),
                "his conversation stays his"
            )
        }
        let accepted = decision.lessons.filter { $0.kind.isAnswer(.accepted) }.map(\.partner)
        let freed = decision.lessons.filter { $0.kind.isAnswer(.void) }.map(\.partner)
        #expect(accepted == [winner] && Set(freed) == others)
    }

    @Test("an answer teaches once, whatever is chosen, and a place that was kept is free again")
    func learning() {
        var circle = Circle(PartnerDirectory(Self.partners), under: .house)
        var referral = Referral.fresh
        let events: [@Sendable (Referral) -> Event] = [
            { _ in .received(Self.lead) }, Self.says(.accept, 0), Self.says(.accept, 1), Self.says(.accept, 2),
            Self.chooses(1),
        ]
        for event in events {
            let situation = Situation(now: .noon, circle: circle)
            let decision = referral.decide(event(referral), in: situation)
            for lesson in decision.lessons { circle.learn(lesson) }
            referral = decision.referral
        }
        for (index, offer) in Self.asked.offers.enumerated() {
            let inHand = circle.inHand(offer.partner)
            #expect(inHand.open == (index == 1 ? 1 : 0) && inHand.pending == 0)
            let row = circle.directory.position(of: offer.partner)!
            let answers = circle.engine.records[row].answers.faded(at: Date.noon.engineHours, halfLife: 60)
            #expect(answers.whole == 1 && answers.part == 1, "asked once, answered once")
        }
    }

    @Test("a choice is a number of the list or a firm's name, and nothing that could be either")
    func words() {
        let round = SealedRound(
            offers: Self.asked.offers.map { $0.answered(.interested(at: .noon)) },
            choiceClosesAt: .noon
        )
        let firms: [PartnerKey: String] = Dictionary(
            uniqueKeysWithValues: zip(
                round.offers.map(\.partner),
                ["Best Northline", "Bluewave Systems", "Bluewave Networks"]
            )
        )
        for (words, choice) in [
            ("2", 1), ("2.", 1), ("Number 2 please", 1), ("I choose number 1, thanks", 0), ("\n\n 3 \n> 1", 2),
            ("1 or 2", nil), ("4", nil), ("0", nil), ("not 2", nil), ("anyone but 1", nil), ("2?", nil),
            ("thanks!", nil),
            ("", nil), ("Please give it to Northline", 0), ("best northline", 0), ("Bluewave Networks", 2),
            ("Bluewave", nil), ("whoever has the best price", nil), ("the best of them", nil), ("networks", nil),
            ("IT", nil), ("Northline or 2", nil), ("1, Northline", 0),
        ] as [(String, Int?)] {
            let wanted = choice.map { round.offers[$0].id }
            #expect(round.chosen(by: words, firm: { firms[$0] ?? "" }) == wanted, "\(words)")
        }
    }

    @Test("a number stays with its firm when another one leaves the round")
    func numbers() {
        let left = Self.after([
            Self.says(.accept, 0), Self.says(.accept, 1), Self.says(.accept, 2), Self.says(.decline(.busy), 0),
        ]).referral
        guard case .choosing(let round) = left.stage else {
            Issue.record("the round goes on")
            return
        }
        #expect(round.chosen(by: "1", firm: \.rawValue) == nil, "the first is out of it")
        #expect(round.chosen(by: "2", firm: \.rawValue) == Self.asked.offers[1].id)
        #expect(round.chosen(by: "3", firm: \.rawValue) == Self.asked.offers[2].id)
    }

    @Test("one who can be asked alone is asked alone; a part of a job is never competed for")
    func alone() {
        let decision = Referral.fresh.decide(.received(Self.lead), in: Self.situation([.giver, .anna]))
        #expect(decision.referral.stage.word == "offering")
        var policy = Policy.house
        policy.askedAtOnce = 2
        let two = Referral.fresh.decide(.received(.laptops), in: .example(Self.partners, policy: policy)).referral
        #expect(two.offers.count == 2 && two.stage.word == "choosing")
    }

    @Test("when none of them wants it the next are asked, never more than the policy says")
    func nextRound() {
        let six =
            [Partner.giver, .anna, .bo, Self.chan, Self.dee] + ["eve", "fay"].map { Partner.example($0, at: .thane) }
        var policy = Policy.house
        policy.partnersAsked = 5
        let situation = Situation.example(six, policy: policy)
        var referral = Referral.fresh.decide(.received(Self.lead), in: situation).referral
        #expect(referral.offers.count == 3)
        for index in 0..<3 {
            referral = referral.decide(Self.says(.decline(.busy), index)(referral), in: situation).referral
        }
        #expect(referral.offers.count == 5 && referral.stage.word == "choosing")
        for index in 3..<5 {
            referral = referral.decide(Self.says(.decline(.busy), index)(referral), in: situation).referral
        }
        #expect(referral.stage.word == "closed" && Set(referral.offers.map(\.partner)).count == 5)
    }
}

extension Referral.Stage {
    fileprivate var word: String {
        if case .choosing = self { return "choosing" }
        return name
    }
}

extension Lesson.Kind {
    fileprivate func isAnswer(_ answer: Lesson.Answer) -> Bool {
        if case .answered(answer, _) = self { return true }
        return false
    }
}
