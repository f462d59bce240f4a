import Foundation
import Testing
import WaggleReferral
import WaggleStore
import WaggleTransport

@Suite("Store contract: sending")
struct SendingContractTests {
    @Test("a mail is claimed once, with one try more, and comes as it was queued", arguments: StoreUnderTest.allCases)
    func claim(_ kind: StoreUnderTest) async throws {
        try await kind.withEmptyStore { store in
            #expect(try await store.nextOutboxTry() == nil)
            var plain = OutboxItem.mail("plain", to: .chitra, at: .noon + 5)
            plain.delivery.sender = nil
            plain.delivery.echo = nil
            plain.delivery.messageID = "odd\u{0}id@bees.example"
            plain.delivery.bytes = Data()
            let first = OutboxItem.mail("first", of: Story().referral.id, bytes: Data(repeating: 0, count: 100_000))
            try await store.commit([Change(outbox: [plain, first])])
            #expect(try await store.nextOutboxTry() == .noon)
            #expect(try await store.claimOutbox(limit: 9, at: .noon - 1).isEmpty, "its time has not come")

            let claimed = try await store.claimOutbox(limit: 9, at: .noon + 1)

            #expect(claimed == [first.with(.sending(since: .noon + 1, tries: 1))])
            #expect(try await store.claimOutbox(limit: 9, at: .noon + 1).isEmpty, "nobody else gets it")
            #expect(try await store.nextOutboxTry() == .noon + 5)
            let second = try await store.claimOutbox(limit: 9, at: .noon + 6)
            #expect(second == [plain.with(.sending(since: .noon + 6, tries: 1))])
            #expect(try await store.counts().outbox == ["sending": 2])
        }
    }

    // Fault 112.
    @Test("what waits for a time far away was put off by a clock that ran ahead", arguments: StoreUnderTest.allCases)
    func clockBack(_ kind: StoreUnderTest) async throws {
        try await kind.withEmptyStore { store in
            let tomorrow = OutboxItem.mail("tomorrow", at: .noon + 86_400)
            let behind = OutboxItem.mail("behind it", at: .noon + 86_401)
            let later = OutboxItem.mail("later", to: .chitra, at: .noon + OutboxItem.longestWait)
            try await store.commit([Change(outbox: [tomorrow, behind, later])])
            #expect(try await store.claimOutbox(limit: 9, at: .noon).map(\.note) == [tomorrow.note, behind.note])
        }
    }

    @Test("a recipient gets his mails in the order in which they were written", arguments: StoreUnderTest.allCases)
    func order(_ kind: StoreUnderTest) async throws {
        try await kind.withEmptyStore { store in
            let names = ["a", "b", "c"]
            let toBo = names.map { OutboxItem.mail($0, at: .noon) }
            let toChitra = OutboxItem.mail("d", to: .chitra)
            try await store.commit([Change(outbox: toBo + [toChitra])])

            let claimed = try await store.claimOutbox(limit: 2, at: .noon)
            #expect(claimed.map(\.note) == [toBo[0].note, toBo[1].note], "the oldest first, together")
            #expect(
                try await store.claimOutbox(limit: 9, at: .noon).map(\.note) == [toChitra.note],
                "c waits for a and b; another recipient does not"
            )
            try await store.record(.accepted(at: .noon, answer: "250 ok"), of: toBo[1].note)
            try await store.record(.queued(after: .noon + 60, tries: 1), of: toBo[0].note)
            #expect(try await store.claimOutbox(limit: 9, at: .noon + 59).isEmpty, "c waits for the second try of a")

            let retry = try await store.claimOutbox(limit: 9, at: .noon + 60)
            #expect(retry.map(\.note) == [toBo[0].note, toBo[2].note])
            #expect(retry[0].state == .sending(since: .noon + 60, tries: 2))
        }
    }

    @Test("an earlier mail that is in doubt or refused holds nobody up", arguments: StoreUnderTest.allCases)
    func order2(_ kind: StoreUnderTest) async throws {
        try await kind.withEmptyStore { store in
            for (name, state) in [
                ("doubt", OutboxItem.State.inDoubt(since: .noon, tries: 1, reason: "cut")),
                ("refusal", .refused(at: .noon, code: 550, answer: "no such user")),
            ] {
                let earlier = OutboxItem.mail(name)
                let later = OutboxItem.mail(name + " later")
                try await store.commit([Change(outbox: [earlier, later])])
                #expect(try await store.claimOutbox(limit: 1, at: .noon).map(\.note) == [earlier.note])
                try await store.record(state, of: earlier.note)
                #expect(try await store.claimOutbox(limit: 9, at: .noon).map(\.note) == [later.note])
                try await store.record(.accepted(at: .noon, answer: ""), of: later.note)
            }
        }
    }

    // Fault 106.
    @Test(
        "what was being sent at a stop is in doubt until an echo or a person says more",
        arguments: StoreUnderTest.allCases
    )
    func doubt(_ kind: StoreUnderTest) async throws {
        try await kind.withEmptyStore { store in
            let items = ["a", "b", "c"].map { OutboxItem.mail($0) }
            try await store.commit([Change(outbox: items)])
            _ = try await store.claimOutbox(limit: 2, at: .noon + 9)

            #expect(try await store.doubtInterruptedSends() == 2)
            #expect(try await store.doubtInterruptedSends() == 0)

            let doubted = try await store.inDoubt(limit: 9)
            #expect(doubted.map(\.note) == [items[0].note, items[1].note])
            guard case .inDoubt(.noon + 9, tries: 1, _) = doubted[0].state else {
                Issue.record("\(doubted[0].state)")
                return
            }
            try await store.commit([
                Change(echoes: [items[1].delivery.messageID, items[2].delivery.messageID, "stranger@mail.example"])
            ])
            #expect(try await store.inDoubt(limit: 9).map(\.note) == [items[0].note])
            #expect(
                try await store.counts().outbox == ["in doubt": 1, "accepted": 1, "queued": 1],
                "a mail that was never sent cannot have been seen"
            )
            try await store.record(.queued(after: .noon, tries: 1), of: items[0].note)
            #expect(try await store.inDoubt(limit: 9).isEmpty)
            #expect(try await store.claimOutbox(limit: 1, at: .noon).map(\.note) == [items[0].note])
        }
    }

    @Test(
        "what is accepted or refused stays so, whatever is recorded afterwards",
        arguments: StoreUnderTest.allCases,
        [
            OutboxItem.State.accepted(at: .noon + 5, answer: "250 again"), .queued(after: .noon, tries: 1),
            .inDoubt(since: .noon, tries: 1, reason: "cut"), .refused(at: .noon, code: 554, answer: "no"),
        ]
    )
    func final(_ kind: StoreUnderTest, _ late: OutboxItem.State) async throws {
        try await kind.withEmptyStore { store in
            let echoed = OutboxItem.mail("echoed")
            let refused = OutboxItem.mail("refused", to: .chitra)
            try await store.commit([Change(outbox: [echoed, refused])])
            _ = try await store.claimOutbox(limit: 9, at: .noon)
            try await store.record(.refused(at: .noon, code: 550, answer: "no such user"), of: refused.note)
            try await store.commit([Change(echoes: [echoed.delivery.messageID, refused.delivery.messageID])])

            try await store.record(late, of: echoed.note)
            try await store.record(late, of: refused.note)

            #expect(try await store.counts().outbox == ["accepted": 1, "refused": 1])
            #expect(try await store.claimOutbox(limit: 9, at: .distantFuture).isEmpty)
        }
    }

    // Fault 89.
    @Test("notes are counted by kind, address and time", arguments: StoreUnderTest.allCases)
    func brake(_ kind: StoreUnderTest) async throws {
        try await kind.withEmptyStore { store in
            try await store.commit([
                Change(outbox: [
                    .mail("1", kind: "help", at: .noon), .mail("2", kind: "help", at: .noon + 10),
                    .mail("3", kind: "not understood", at: .noon + 20), .mail("4", kind: "offer", at: .noon + 20),
                    .mail("5", kind: "help", to: .chitra, at: .noon + 20),
                ])
            ])
            _ = try await store.claimOutbox(limit: 9, at: .noon + 20)  // sent or not, it was written
            let bo = MailAddress("leads@BO-systems.example")!  // written in another case
            let count = { (kinds: [String], since: Date) in
                try await store.notes(ofKinds: kinds, to: bo, since: since)
            }
            #expect(try await count(["help", "not understood"], .noon) == 3)
            #expect(try await count(["help"], .noon + 0.1) == 1)
            #expect(try await count(["help"], .noon + 11) == 0)
            #expect(try await count([], .noon) == 0)
        }
    }
}

extension OutboxItem {
    fileprivate func with(_ state: State) -> OutboxItem {
        var item = self
        item.state = state
        return item
    }
}
