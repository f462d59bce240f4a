import Foundation
import Testing
import WaggleStore
import WaggleTransport

@testable import WaggleReferral

@Suite("Store contract: processing")
struct ProcessingContractTests {
    @Test("what was begun is handed out last and alone, the least begun first", arguments: StoreUnderTest.allCases)
    func tries(_ kind: StoreUnderTest) async throws {
        try await kind.withEmptyStore { store in
            try await store.keepMails(1...3)
            #expect(try await store.unfinished(begunAtMost: .max) == nil)
            #expect(try await store.unread(after: 0, limit: 2).map(\.tries) == [1, 1])
            #expect(try await store.unread(after: 0, limit: 3).map(\.id) == [3], "the others are begun")
            #expect(try await store.unread(after: 0, limit: 3).isEmpty)
            for expected in [(1, 2), (2, 2), (3, 2), (1, 3)] as [(Int64, Int)] {
                let next = try await store.unfinished(begunAtMost: 2)
                #expect(next?.id == expected.0 && next?.tries == expected.1)
            }
            #expect(try await store.unfinished(begunAtMost: 1) == nil, "each of them was begun twice")
            #expect(try await store.arrival(3)?.tries == 2, "looking at one by its number counts nothing")

            try await store.commit([Change(arrivals: [Change.Settled(arrival: 2, fate: .noted("thanks"))])])
            #expect(try await store.unfinished(begunAtMost: .max)?.id == 3, "what is dealt with is not handed out")
        }
    }

    @Test("an arrival is dealt with once", arguments: StoreUnderTest.allCases)
    func fateOnce(_ kind: StoreUnderTest) async throws {
        let settle = { (fate: ArrivalFate) in [Change(arrivals: [Change.Settled(arrival: 1, fate: fate)])] }
        try await kind.withEmptyStore { store in
            try await store.keepMails(1...1)
            try await store.commit(settle(.held("Nobody knows\u{0} the sender.")))
            #expect(try await store.held(limit: 1).map(\.fate) == [.held("Nobody knows\u{0} the sender.")])
            try await store.commit(settle(.quarantined("The decoder failed.")))
            try await store.commit(settle(.noted("ours")))  // what was held may be dealt with later
            await #expect(throws: StoreError.alreadyThere("arrival.fate")) {
                try await store.commit(settle(.duplicate(of: 7)))
            }
            #expect(try await store.counts().arrivals == ["noted": 1])
        }
    }

    @Test("the earliest of equal mails is found once it has been dealt with", arguments: StoreUnderTest.allCases)
    func twin(_ kind: StoreUnderTest) async throws {
        try await kind.withEmptyStore { store in
            let mails = [NewArrival.mail(1, "same"), .mail(2, "same"), .mail(3, "same"), .mail(4, "unlike")]
            _ = try await store.keep(mails, cursor: .start, of: .office, at: .noon)
            let digest = mails[0].digest
            #expect(try await store.earlierTwins(of: [3: digest])[3] == nil, "nobody has looked at them")

            for id in [2, 1, 4] as [Int64] {
                try await store.commit([Change(arrivals: [Change.Settled(arrival: id, fate: .noted("read"))])])
            }

            #expect(try await store.earlierTwins(of: [3: digest])[3] == 1)
            #expect(try await store.earlierTwins(of: [1: digest])[1] == 2, "not itself")
            #expect(try await store.earlierTwins(of: [4: mails[3].digest])[4] == nil)

            _ = try await store.keep(
                [.mail(5, "unproven"), .mail(6, "unproven")],
                cursor: .start,
                of: .office,
                at: .noon
            )
            try await store.commit([Change(arrivals: [Change.Settled(arrival: 5, fate: .held("not proven"))])])
            #expect(try await store.earlierTwins(of: [6: NewArrival.mail(5, "unproven").digest])[6] == nil, "held")
        }
    }

    @Test("a referral comes back as it was decided, by identifier and by reference", arguments: StoreUnderTest.allCases)
    func referral(_ kind: StoreUnderTest) async throws {
        try await kind.withEmptyStore { store in
            try await store.keepMails(1...2)
            #expect(try await store.nextSequence() == 0)
            var story = Story(5, arrival: 2)
            #expect(try await store.referral(story.referral.id) == nil)

            try await store.commit([story.asks(.bo)])
            #expect(try await store.nextSequence() == 6)
            let opened = story.referral
            try await store.commit([story.asks(.chitra), story.isAccepted()])  // two steps in one commit

            let kept = KeptReferral(referral: story.referral, version: 3, origin: Origin(arrival: 2, sequence: 5))
            #expect(try await store.referral(story.referral.id) == kept)
            #expect(try await store.referral(story.referral.reference) == kept)
            #expect(try await store.referral(LeadReference(sequence: 6, salt: 1)) == nil)
            #expect(kept.referral != opened)
        }
    }

    @Test("a step from a version that is past changes nothing", arguments: StoreUnderTest.allCases)
    func version(_ kind: StoreUnderTest) async throws {
        try await kind.withEmptyStore { store in
            try await store.keepMails(1...2)
            var story = Story()
            try await store.commit([story.asks(.bo)])
            var rival = story
            try await store.commit([story.isAccepted()])
            let before = try await store.everything(of: story)

            var other = Story(1, arrival: 2)
            await #expect(throws: StoreError.changedMeanwhile) {
                try await store.commit([other.asks(.bo), rival.isWithdrawn()])
            }

            #expect(try await store.everything(of: story) == before)
            #expect(try await store.referral(other.referral.id) == nil, "the change beside it is not written either")
            #expect(try await store.unread(after: 0, limit: 9).map(\.id) == [2])
        }
    }

    // Fault 99.
    @Test(
        "what may be there once is refused the second time, and nothing is written",
        arguments: StoreUnderTest.allCases
    )
    func once(_ kind: StoreUnderTest) async throws {
        try await kind.withEmptyStore { store in
            try await store.keepMails(1...4)
            var story = Story()
            let first = story.asks(.bo)
            try await store.commit([first])
            try await store.commit([story.isAccepted()])
            let accepted = story
            let before = try await store.everything(of: story)
            let counts = try await store.counts()

            var sameNote = OutboxItem.mail("0/0")
            sameNote.delivery.messageID = "other@bees.example"
            var sameMessageID = OutboxItem.mail("another")
            sameMessageID.delivery.messageID = first.outbox[0].delivery.messageID
            var sameSequence = Story(0, arrival: 2)
            var referral = Referral(
                id: Identifier(rawValue: UUID()),
                reference: LeadReference(sequence: 7, salt: 1),
                referrer: .asha,
                openedAt: .noon
            )
            var sequence = sameSequence.isTold()
            sequence.referral?.decision = Decision(referral)
            referral = Referral(
                id: Identifier(rawValue: UUID()),
                reference: story.referral.reference,
                referrer: .asha,
                openedAt: .noon
            )
            var reference = sequence
            reference.referral?.decision = Decision(referral)
            reference.referral?.origin?.sequence = 9
            for (change, name) in [
                (first, "the first step again"),
                (Change(outbox: [sameNote]), "a note"),
                (Change(outbox: [sameMessageID]), "a Message-ID"),
                (sequence, "a sequence number"),
                (reference, "a reference"),
                (advance(accepted) { $0.entries = [booked(.handedOff)] }, "a ledger entry of a kind"),
                (advance(accepted) { $0.disclosures = [shown(.name)] }, "a field shown to a partner"),
                (advance(accepted) { $0.referral.past = [secondAcceptance(of: accepted)] }, "an accepted offer"),
                (advance(accepted) { $0.referral.past = [secondQuestion(of: accepted)] }, "a question to a partner"),
            ] {
                let good = Change(arrivals: [Change.Settled(arrival: 3, fate: .noted("beside it"))])
                let error = await #expect(throws: StoreError.self, "\(name) twice") {
                    try await store.commit([good, change])
                }
                guard case .alreadyThere(let constraint) = error else {
                    Issue.record("\(name) twice: \(String(describing: error))")
                    continue
                }
                #expect(!constraint.contains("@") && !constraint.isEmpty, "columns, no values")
                #expect(try await store.counts() == counts, "\(name) twice")
                #expect(try await store.everything(of: story) == before, "\(name) twice")
            }
            // The neighbours that are allowed.
            try await store.commit([
                advance(accepted) {
                    $0.entries = [booked(.lost)]
                    $0.disclosures = [shown(.company)]
                    $0.referral.past = [
                        Offer(
                            id: Identifier("offer/late", of: $0.referral.id),
                            partner: .dev,
                            askedAt: .noon,
                            closesAt: .noon,
                            match: accepted.referral.offers[0].match,
                            answer: .lapsed(at: .noon)
                        )
                    ]
                }
            ])
        }
    }

    private func advance(_ story: Story, _ change: (inout Decision) -> Void) -> Change {
        var decision = Decision(story.referral)
        change(&decision)
        return Change(
            referral: Change.Advance(
                version: story.version,
                event: .statusAsked(by: .referrer),
                at: story.now,
                decision: decision
            )
        )
    }

    private func booked(_ kind: LedgerEntry.Kind) -> LedgerEntry {
        LedgerEntry(giver: .asha, taker: .dev, kind: kind, at: .noon)
    }

    private func shown(_ field: Disclosure.Field) -> Disclosure {
        Disclosure(field: field, to: .bo, at: .noon, authority: Identifier("offer", of: Story().referral.id))
    }

    private func secondAcceptance(of story: Story) -> Offer {
        Offer(
            id: Identifier("offer/second", of: story.referral.id),
            partner: .chitra,
            askedAt: .noon,
            closesAt: .noon,
            match: story.referral.offers[0].match,
            answer: .accepted(at: .noon)
        )
    }

    private func secondQuestion(of story: Story) -> Offer {
        Offer(
            id: Identifier("offer/again", of: story.referral.id),
            partner: .bo,
            askedAt: .noon,
            closesAt: .noon,
            match: story.referral.offers[0].match,
            answer: .lapsed(at: .noon)
        )
    }

    @Test("a conversation is found by its selector and by every Message-ID in it", arguments: StoreUnderTest.allCases)
    func conversation(_ kind: StoreUnderTest) async throws {
        try await kind.withEmptyStore { store in
            try await store.keepMails(1...1)
            var story = Story()
            var change = story.asks(.bo)
            var conversation = change.conversations[0]
            conversation.messageIDs = ["first@mail.example", "second\u{0}x@mail.example"]
            change.conversations = [conversation]
            try await store.commit([change])
            #expect(try await store.conversation(conversation.selector) == conversation)
            #expect(try await store.conversation(conversation.selector + "\u{0}more") == nil)
            #expect(try await store.conversation(holding: ["stranger@mail.example"]) == nil)
            #expect(try await store.conversation(holding: []) == nil)
            #expect(try await store.conversation(holding: ["second"]) == nil)
            #expect(
                try await store.conversation(holding: ["no@mail.example", "second\u{0}x@mail.example"]) == conversation
            )

            // Continued later, when the middle of the list has been dropped, and without a step of the referral.
            conversation.messageIDs = ["first@mail.example", "third@mail.example"]
            try await store.commit([Change(conversations: [conversation])])
            for known in ["first@mail.example", "second\u{0}x@mail.example", "third@mail.example"] {
                #expect(try await store.conversation(holding: [known]) == conversation)
            }

            try await store.commit([story.asks(.chitra)])
            let all = try await store.conversations(of: story.referral.id)
            #expect(all.map(\.partner) == [.bo, .chitra])
            #expect(try await store.conversations(of: Story(3).referral.id).isEmpty)
        }
    }

    @Test("a conversation about a referral that is not there is refused", arguments: StoreUnderTest.allCases)
    func strayConversation(_ kind: StoreUnderTest) async throws {
        try await kind.withEmptyStore { store in
            var story = Story()
            let stray = story.asks(.bo).conversations
            await #expect(throws: StoreError.self) { try await store.commit([Change(conversations: stray)]) }
            let found = try await store.conversation(stray[0].selector)
            #expect(found == nil)
        }
    }

    @Test("lessons come back in the order of the decisions, page by page", arguments: StoreUnderTest.allCases)
    func lessons(_ kind: StoreUnderTest) async throws {
        try await kind.withEmptyStore { store in
            try await store.keepMails(1...2)
            var first = Story(0, arrival: 1, at: .noon)
            var second = Story(1, arrival: 2, at: .noon + 100)
            let taught = [
                Lesson(lead: first.referral.id, partner: .bo, at: .noon, kind: .wanted(gain: 0.1 + 0.2)),
                Lesson(lead: first.referral.id, partner: .bo, at: .noon, kind: .answered(.lapsed, askedAt: .noon)),
                Lesson(lead: second.referral.id, partner: .chitra, at: .noon + 0.3, kind: .ended(.returned)),
            ]
            var changes = [second.asks(.chitra), first.asks(.bo), first.isAccepted(), second.isAccepted()]
            changes[0].referral?.decision.lessons = [taught[0], taught[1]]
            changes[3].referral?.decision.lessons = [taught[2]]
            try await store.commit(Array(changes[0...1]))
            try await store.commit(Array(changes[2...3]))

            #expect(try await store.lessons(after: 0, limit: 100).lessons == taught)
            var (read, place): ([Lesson], Int64?) = ([], 0)
            while let from = place {
                let page = try await store.lessons(after: from, limit: 1)
                read += page.lessons
                place = page.next
            }
            #expect(read == taught)
        }
    }
}
