import CustomDump
import Foundation
import Testing

@testable import WaggleReferral

@Suite("Deciding (P7, P10)")
struct DecideTests {
    // MARK: Every stage and every event

    /// What one event does in one stage, in short.
    struct Row: CustomTestStringConvertible, Sendable {
        var stage: Referral
        var event: Event
        var becomes: String
        var writes: [String]
        var remark: Decision.Remark?

        var testDescription: String { "\(stage.stage.name) + \(event.name)" }
    }

    static let anotherOffer = Identifier<Offer>("another", of: Referral.fresh.id)

    static let table: [Row] = {
        let offer = Referral.offered.open!.id
        let reminder = Event.deadlinePassed(.remind(offer))
        let expiry = Event.deadlinePassed(.expire(offer))
        let question = Event.deadlinePassed(.askOutcome(offer, time: 1))
        let accept = Event.accepting(.offered)
        // What is no part of a job hears nothing of one.
        let partMoved = Event.partMoved(Job.Part(number: 1, trades: [.laptops], standing: .unplaced))
        return [
            Row(stage: .fresh, event: .received(.laptops), becomes: "offering", writes: ["receipt", "offer"]),
            Row(
                stage: .collecting,
                event: .customerCameAgain,
                becomes: "collecting",
                writes: [],
                remark: .unexpected(event: "customer came again", stage: "collecting")
            ),
            Row(stage: .collecting, event: .deadlinePassed(.consented), becomes: "collecting", writes: []),
            Row(stage: .offered, event: .deadlinePassed(.consented), becomes: "offering", writes: []),
            Row(stage: .handedOff, event: .deadlinePassed(.consented), becomes: "handed off", writes: []),
            Row(stage: .won, event: .deadlinePassed(.consented), becomes: "closed", writes: []),
            Row(stage: .offered, event: .customerCameAgain, becomes: "offering", writes: ["sameCustomer"]),
            Row(stage: .handedOff, event: .customerCameAgain, becomes: "handed off", writes: ["sameCustomer"]),
            Row(stage: .won, event: .customerCameAgain, becomes: "closed", writes: ["sameCustomer"]),
            Row(stage: .fresh, event: .received(LeadDraft()), becomes: "collecting", writes: ["question"]),
            Row(
                stage: .collecting,
                event: .referrerAdded(.laptops),
                becomes: "offering",
                writes: ["receipt", "offer"]
            ),
            Row(stage: .collecting, event: .referrerAdded(LeadDraft()), becomes: "collecting", writes: ["question"]),
            Row(stage: .collecting, event: .referrerWithdrew, becomes: "closed", writes: ["withdrawn"]),
            Row(
                stage: .collecting,
                event: accept,
                becomes: "collecting",
                writes: [],
                remark: .unexpected(event: "replied", stage: "collecting")
            ),
            Row(
                stage: .collecting,
                event: .bounced(offer),
                becomes: "collecting",
                writes: [],
                remark: .unexpected(event: "bounced", stage: "collecting")
            ),
            Row(
                stage: .collecting,
                event: expiry,
                becomes: "collecting",
                writes: [],
                remark: .unexpected(event: "deadline passed", stage: "collecting")
            ),
            Row(stage: .collecting, event: .statusAsked(by: .referrer), becomes: "collecting", writes: ["status"]),

            Row(
                stage: .offered,
                event: .received(.laptops),
                becomes: "offering",
                writes: [],
                remark: .unexpected(event: "received", stage: "offering")
            ),
            Row(stage: .offered, event: .referrerAdded(LeadDraft()), becomes: "offering", writes: ["receipt"]),
            Row(
                stage: .offered,
                event: .referrerWithdrew,
                becomes: "closed",
                writes: ["withdrawnFromPartner", "withdrawn"]
            ),
            Row(stage: .offered, event: accept, becomes: "handed off", writes: ["handoff", "taken"]),
            Row(
                stage: .offered,
                event: .saying(.decline(.busy), of: .offered),
                becomes: "offering",
                writes: ["declinedThanks", "offer"]
            ),
            Row(
                stage: .offered,
                event: .saying(.question, of: .offered),
                becomes: "offering",
                writes: ["partnerAsked", "askedOnward"]
            ),
            Row(
                stage: .offered,
                event: .saying(.counter, of: .offered),
                becomes: "offering",
                writes: ["partnerAsked", "askedOnward"]
            ),
            Row(
                stage: .offered,
                event: .saying(.unclear, of: .offered),
                becomes: "offering",
                writes: ["notUnderstood"],
                remark: .notUnderstood
            ),
            Row(
                stage: .offered,
                event: .saying(.won(nil), of: .offered),
                becomes: "offering",
                writes: ["notUnderstood"],
                remark: .notUnderstood
            ),
            Row(
                stage: .offered,
                event: .saying(.unsubscribe, of: .offered),
                becomes: "offering",
                writes: ["attention", "declinedThanks", "offer"]
            ),
            Row(
                stage: .offered,
                event: .replied(Reply(intent: .accept, words: ""), to: anotherOffer),
                becomes: "offering",
                writes: [],
                remark: .notTheOpenOffer
            ),
            Row(stage: .offered, event: .bounced(offer), becomes: "offering", writes: ["attention", "offer"]),
            Row(
                stage: .offered,
                event: .bounced(anotherOffer),
                becomes: "offering",
                writes: [],
                remark: .notTheOpenOffer
            ),
            Row(stage: .offered, event: reminder, becomes: "offering", writes: ["reminder"]),
            Row(stage: .offered, event: expiry, becomes: "offering", writes: ["lapsed", "offer"]),
            Row(stage: .offered, event: question, becomes: "offering", writes: [], remark: .notTheOpenOffer),
            Row(stage: .offered, event: .statusAsked(by: .referrer), becomes: "offering", writes: ["status"]),
            Row(stage: .offered, event: .statusAsked(by: .asked(offer)), becomes: "offering", writes: ["status"]),
            Row(
                stage: .offered,
                event: .whyAsked(by: "anna"),
                becomes: "offering",
                writes: [],
                remark: .notRanked
            ),

            Row(
                stage: .collecting,
                event: .referrerSaid("thanks"),
                becomes: "collecting",
                writes: [],
                remark: .unexpected(event: "referrer said", stage: "collecting")
            ),
            Row(
                stage: .offered,
                event: .referrerSaid("thanks"),
                becomes: "offering",
                writes: [],
                remark: .nobodyAsked
            ),
            Row(
                stage: .questioned,
                event: .referrerSaid("16 GB each"),
                becomes: "offering",
                writes: ["referrerAnswered"]
            ),
            Row(
                stage: .handedOff,
                event: .referrerSaid("thanks"),
                becomes: "handed off",
                writes: [],
                remark: .nobodyAsked
            ),
            Row(stage: .won, event: .referrerSaid("thanks"), becomes: "closed", writes: [], remark: .alreadyClosed),
            Row(
                stage: .handedOff,
                event: .received(.laptops),
                becomes: "handed off",
                writes: [],
                remark: .unexpected(event: "received", stage: "handed off")
            ),
            Row(
                stage: .handedOff,
                event: .referrerAdded(LeadDraft()),
                becomes: "handed off",
                writes: ["receipt", "handoff"]
            ),
            Row(
                stage: .handedOff,
                event: .referrerWithdrew,
                becomes: "handed off",
                writes: ["withdrawn"],
                remark: .alreadyHandedOff
            ),
            Row(stage: .handedOff, event: accept, becomes: "handed off", writes: ["status"], remark: .alreadyHandedOff),
            Row(
                stage: .handedOff,
                event: .saying(.won(nil), of: .handedOff),
                becomes: "closed",
                writes: ["outcomeThanks", "outcomeTold"]
            ),
            Row(
                stage: .handedOff,
                event: .saying(.lost("price"), of: .handedOff),
                becomes: "closed",
                writes: ["outcomeThanks", "outcomeTold"]
            ),
            Row(
                stage: .handedOff,
                event: .saying(.returned("wrong number"), of: .handedOff),
                becomes: "closed",
                writes: ["outcomeThanks", "outcomeTold"]
            ),
            Row(
                stage: .handedOff,
                event: .saying(.progress, of: .handedOff),
                becomes: "handed off",
                writes: ["progressTold"]
            ),
            Row(
                stage: .handedOff,
                event: .saying(.decline(.busy), of: .handedOff),
                becomes: "handed off",
                writes: ["notUnderstood"],
                remark: .notUnderstood
            ),
            Row(stage: .handedOff, event: .bounced(offer), becomes: "handed off", writes: ["attention"]),
            Row(stage: .handedOff, event: expiry, becomes: "handed off", writes: [], remark: .notTheOpenOffer),
            Row(stage: .handedOff, event: question, becomes: "handed off", writes: ["outcomeAsked"]),
            Row(stage: .handedOff, event: .statusAsked(by: .referrer), becomes: "handed off", writes: ["status"]),

            Row(stage: .collecting, event: .whyAsked(by: "bo"), becomes: "collecting", writes: [], remark: .notRanked),
            Row(stage: .handedOff, event: .whyAsked(by: "bo"), becomes: "handed off", writes: [], remark: .notRanked),
            Row(stage: .won, event: .whyAsked(by: "bo"), becomes: "closed", writes: [], remark: .notRanked),
            Row(
                stage: .collecting,
                event: partMoved,
                becomes: "collecting",
                writes: [],
                remark: .unexpected(event: "part moved", stage: "collecting")
            ),
            Row(
                stage: .offered,
                event: partMoved,
                becomes: "offering",
                writes: [],
                remark: .unexpected(event: "part moved", stage: "offering")
            ),
            Row(
                stage: .handedOff,
                event: partMoved,
                becomes: "handed off",
                writes: [],
                remark: .unexpected(event: "part moved", stage: "handed off")
            ),
            Row(
                stage: .collecting,
                event: .referrerChose(offer),
                becomes: "collecting",
                writes: [],
                remark: .unexpected(event: "referrer chose", stage: "collecting")
            ),
            Row(
                stage: .offered,
                event: .referrerChose(offer),
                becomes: "offering",
                writes: [],
                remark: .notTheOpenOffer
            ),
            Row(
                stage: .handedOff,
                event: .referrerChose(offer),
                becomes: "handed off",
                writes: [],
                remark: .notTheOpenOffer
            ),
            Row(stage: .won, event: .referrerChose(offer), becomes: "closed", writes: [], remark: .alreadyClosed),
            Row(stage: .won, event: partMoved, becomes: "closed", writes: [], remark: .alreadyClosed),

            Row(stage: .won, event: .received(.laptops), becomes: "closed", writes: [], remark: .alreadyClosed),
            Row(stage: .won, event: .referrerAdded(.laptops), becomes: "closed", writes: [], remark: .alreadyClosed),
            Row(stage: .won, event: .referrerWithdrew, becomes: "closed", writes: [], remark: .alreadyClosed),
            Row(stage: .won, event: accept, becomes: "closed", writes: ["status"], remark: .tooLate),
            Row(stage: .won, event: .bounced(offer), becomes: "closed", writes: [], remark: .alreadyClosed),
            Row(stage: .won, event: expiry, becomes: "closed", writes: [], remark: .alreadyClosed),
            Row(stage: .won, event: .statusAsked(by: .referrer), becomes: "closed", writes: ["status"]),
        ]
    }()

    // Faults 96, 98.
    @Test("each event does in each stage what the table says", arguments: table)
    func everyPair(_ row: Row) {
        let decision = row.stage.decide(row.event, in: .example())

        #expect(decision.referral.stage.name == row.becomes)
        #expect(decision.notes.map(\.message.word) == row.writes)
        #expect(decision.remark == row.remark)
    }

    @Test("the table has a row for every pair of stage and event")
    func tableIsComplete() {
        let stages: Set = ["collecting", "offering", "handed off", "closed"]
        let events: Set = [
            "received", "referrer added", "referrer said", "referrer withdrew", "replied", "bounced", "deadline passed",
            "status asked", "why asked", "part moved", "customer came again",
            "referrer chose",
            "consent recorded",
        ]
        let pairs = Set(Self.table.map { "\($0.stage.stage.name) + \($0.event.name)" })
        let all = Set(stages.flatMap { stage in events.map { "\(stage) + \($0)" } })
        #expect(all.subtracting(pairs).isEmpty)
    }

    // MARK: What the table does not say

    @Test("a decision taken again names its offers, notes and deadlines as before")
    func repeatable() {
        let once = Referral.fresh.decide(.received(.laptops), in: .example())
        let again = Referral.fresh.decide(.received(.laptops), in: .example())
        expectNoDifference(once, again)
    }

    @Test("the nearest partner is asked first, and never the referrer, though he is a partner too")
    func nearestFirst() {
        #expect(Referral.offered.open?.partner == "anna")
    }

    // Fault 100.
    @Test("a declined offer goes to the next partner, and one who was asked is never asked again")
    func declineMovesOn() {
        let second = Referral.offered.decide(.saying(.decline(.busy), of: .offered), in: .example()).referral
        #expect(second.open?.partner == "bo")
        #expect(second.past.map(\.answer) == [.declined(at: .noon, reason: .busy)])

        let last = second.decide(.saying(.decline(.tooFar), of: second), in: .example())
        guard case .closed(.unplaced(let unplaced, _)) = last.referral.stage else {
            return #expect(Bool(false), "nobody is left, so the lead is closed as unplaced")
        }
        #expect(unplaced.asked == 2)
        #expect(last.notes.map(\.message.word) == ["declinedThanks", "nobodyLeft", "nobodyLeft"])
        #expect(last.notes.map(\.to).contains(.operator))
    }

    @Test("no more partners are asked than the policy says")
    func roundLimit() {
        var policy = Policy.house
        policy.partnersAsked = 1
        let decision = Referral.offered.decide(.saying(.decline(.busy), of: .offered), in: .example(policy: policy))
        #expect(decision.referral.stage.name == "closed")
    }

    // Fault 99.
    @Test("the second of two partners who accept gets a polite no, and nothing else changes")
    func onlyOneWins() {
        let second = Referral.offered.decide(.deadlinePassed(.expire(Referral.offered.open!.id)), in: .example())
            .referral
        let placed = second.decide(.accepting(second), in: .example()).referral
        let late = placed.decide(.replied(Reply(intent: .accept, words: ""), to: placed.past[0].id), in: .example())

        #expect(late.notes.map(\.message.word) == ["alreadyPlaced"])
        #expect(late.notes.map(\.to) == [.partner("anna", placed.past[0].id)])
        #expect(late.referral.stage == placed.stage)
        #expect(late.entries.isEmpty && late.disclosures.isEmpty)
    }

    @Test("an acceptance books one entry, discloses what there is, and plans to ask for the outcome")
    func acceptance() {
        let decision = Referral.offered.decide(.accepting(.offered), in: .example())

        expectNoDifference(decision.entries, [LedgerEntry(giver: "giver", taker: "anna", kind: .handedOff, at: .noon)])
        #expect(decision.disclosures.map(\.field) == [.name, .emails, .words, .originalMail])
        let days = decision.deadlines.map { $0.at.timeIntervalSince(.noon) / 86_400 }
        #expect(days == [7, 21, 730])
        #expect(decision.deadlines.last?.kind == .forget(.old))
    }

    @Test("a window counts working hours: asked on Friday afternoon, answered by Monday")
    func windowOverWeekend() {
        let friday = Date.noon + .hours(-68)  // Friday 16:00, closes 18:00
        let offer = Referral.fresh.decide(.received(.laptops), in: .example(now: friday)).referral.open
        #expect(offer?.closesAt == .noon + .hours(-1))  // Monday 11:00
    }

    @Test("an urgent lead gets the short window")
    func urgentWindow() {
        var lead = LeadDraft.laptops
        lead.neededBy = Found(NeededBy(day: nil, urgency: .asap, text: "asap"), quote: "asap", confidence: 1)
        let offer = Referral.fresh.decide(.received(lead), in: .example()).referral.open
        #expect(offer?.closesAt == .noon + .hours(1))
    }

    @Test("a correction that changes what the asked partner saw is sent to him under the same offer")
    func correctionReachesPartner() {
        var change = LeadDraft()
        change.needs = [
            Found(
                Need(competence: .laptops, text: "30 laptops", quantity: .exactly(30)),
                quote: "30 laptops",
                confidence: 1
            )
        ]
        let decision = Referral.offered.decide(.referrerAdded(change), in: .example())
        #expect(decision.notes.map(\.message.word) == ["receipt", "offer"])
        #expect(decision.referral.open?.id == Referral.offered.open?.id)
        #expect(decision.referral.open?.closesAt == Referral.offered.open?.closesAt)
    }
}

extension Note.Message {
    /// The name of the case.
    var word: String {
        let text = String(describing: self)
        return String(text.prefix { $0 != "(" })
    }
}
