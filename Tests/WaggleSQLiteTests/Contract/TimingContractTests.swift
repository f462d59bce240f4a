import Foundation
import Testing
import WaggleReferral
import WaggleStore

@Suite("Store contract: timing")
struct TimingContractTests {
    @Test("deadlines come when they are due, earliest first", arguments: StoreUnderTest.allCases)
    func due(_ kind: StoreUnderTest) async throws {
        try await kind.withEmptyStore { store in
            #expect(try await store.nextDeadline() == nil)
            try await store.keepMails(1...2)
            var late = Story(0, arrival: 1, at: .noon + 0.5)
            var early = Story(1, arrival: 2)
            try await store.commit([late.asks(.bo), early.asks(.bo)])

            #expect(try await store.nextDeadline() == .noon + 7_200)
            #expect(try await store.deadlines(dueAt: .noon + 7_199.9, limit: 9).isEmpty)
            #expect(try await store.deadlines(dueAt: .noon + 7_200, limit: 9).map(\.referral) == [early.referral.id])
            let both = try await store.deadlines(dueAt: .noon + 7_200.5, limit: 9)
            #expect(both.map(\.referral) == [early.referral.id, late.referral.id])
            #expect(
                both[0] == Deadline(referral: early.referral.id, kind: .remind(early.openOffer!.id), at: .noon + 7_200)
            )
            #expect(try await store.deadlines(dueAt: .distantFuture, limit: 3).count == 3)
            #expect(try await store.deadlines(dueAt: .distantFuture, limit: 9).count == 4)
        }
    }

    @Test("where an answer counts, what passed since all was heard waits", arguments: StoreUnderTest.allCases)
    func unheard(_ kind: StoreUnderTest) async throws {
        try await kind.withEmptyStore { store in
            try await store.keepMails(1...1)
            var story = Story()
            try await store.commit([story.asks(.bo)])
            try await store.add(Deadline(referral: story.referral.id, kind: .forget(.asked), at: .noon))
            let offer = story.openOffer!.id
            let due = { (heard: Date) async throws -> [Deadline.Kind] in
                try await store.deadlines(dueAt: .distantFuture, heardUpTo: heard, limit: 9).map(\.kind)
            }
            #expect(try await due(.distantPast) == [.forget(.asked)], "nobody has to answer to it")
            #expect(try await due(.noon + 7_200) == [.forget(.asked), .remind(offer)])
            #expect(try await due(.distantFuture) == [.forget(.asked), .expire(offer), .remind(offer)])
        }
    }

    @Test(
        "a deadline ends with the step that answers it, or that makes it pointless",
        arguments: StoreUnderTest.allCases
    )
    func ended(_ kind: StoreUnderTest) async throws {
        try await kind.withEmptyStore { store in
            let waiting = { () async throws -> [Deadline.Kind] in
                try await store.deadlines(dueAt: .distantFuture, limit: 99).map(\.kind)
            }
            try await store.keepMails(1...1)
            var story = Story()
            try await store.commit([story.asks(.bo)])
            let first = story.openOffer!.id
            #expect(try await waiting() == [.expire(first), .remind(first)], "nobody is reminded of what is over")

            try await store.commit([story.reminds()])
            #expect(try await waiting() == [.expire(first)], "answered")

            try await store.commit([story.asks(.chitra)])
            let second = story.openOffer!.id
            #expect(try await waiting() == [.expire(second), .remind(second)], "the first offer is settled")

            try await store.commit([story.isAccepted()])
            #expect(try await waiting() == [.askOutcome(second, time: 1), .askOutcome(second, time: 2)])

            try await store.commit([story.isWon()])
            #expect(try await waiting().isEmpty, "closed")
            #expect(try await store.nextDeadline() == nil)
        }
    }

    @Test("a withdrawn lead waits for nothing", arguments: StoreUnderTest.allCases)
    func withdrawn(_ kind: StoreUnderTest) async throws {
        try await kind.withEmptyStore { store in
            try await store.keepMails(1...1)
            var story = Story()
            try await store.commit([story.asks(.bo), story.isWithdrawn()])
            #expect(try await store.nextDeadline() == nil)
        }
    }

    @Test("a deadline that is set again moves", arguments: StoreUnderTest.allCases)
    func moved(_ kind: StoreUnderTest) async throws {
        try await kind.withEmptyStore { store in
            try await store.keepMails(1...1)
            var story = Story()
            try await store.commit([story.asks(.bo)])
            var again = story.reminds()
            let kind = Deadline.Kind.remind(story.openOffer!.id)
            let later = Deadline(referral: story.referral.id, kind: kind, at: .noon + 9_000)
            again.referral?.decision.deadlines = [later]
            try await store.commit([again])
            #expect(try await store.deadlines(dueAt: .distantFuture, limit: 9).last == later)
        }
    }
}
