import Foundation
import Testing
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport

/// What a person says of letters in doubt.
@Suite("Letters settled by a person")
struct SettlingTests {
    /// Three letters in doubt, of a store and its outbox.
    private func doubted(_ body: (SQLiteStore, [OutboxItem]) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            let store = try SQLiteStore.open(path: folder + "/waggle.sqlite", as: .worker)
            let items = ["a", "b", "c"].map { OutboxItem.mail($0) }
            try await store.commit([Change(outbox: items)])
            _ = try await store.claimOutbox(limit: 9, at: .noon)
            _ = try await store.doubtInterruptedSends()
            try await body(store, items)
            try store.close()
        }
    }

    @Test("each word has its effect, once, and only on what is in doubt")
    func words() async throws {
        try await doubted { store, items in
            let listed = try await store.letters(inStates: ["in doubt"], limit: 9)
            #expect(listed.map(\.id) == [3, 2, 1], "newest first")
            #expect(listed[2].recipient == items[0].delivery.recipient)
            #expect(try await store.settle(letter: 1, as: .sendAgain, at: .noon))
            #expect(try await store.settle(letter: 2, as: .arrived, at: .noon))
            #expect(try await store.settle(letter: 3, as: .giveUp, at: .noon))
            for word in [StandingLetter.Word.sendAgain, .arrived, .giveUp] {
                for letter: Int64 in 1...4 {
                    #expect(try await !store.settle(letter: letter, as: word, at: .noon), "\(letter) is in no doubt")
                }
            }
            #expect(try await store.counts().outbox == ["queued": 1, "accepted": 1, "in doubt": 1])
            #expect(try await store.inDoubt(limit: 9).isEmpty, "what is given up is not looked for")
            #expect(try await store.givenUp(limit: 9).map(\.note) == [items[2].note])
            let again = try await store.claimOutbox(limit: 9, at: .noon)
            #expect(again.map(\.delivery) == [items[0].delivery], "the same bytes under the same Message-ID")
            #expect(again.first?.state == .sending(since: .noon, tries: 2))
        }
    }

    @Test("an echo is stronger than what a person thought")
    func echo() async throws {
        try await doubted { store, items in
            #expect(try await store.settle(letter: 1, as: .giveUp, at: .noon))
            try await store.commit([Change(echoes: [items[0].delivery.messageID])])
            #expect(try await store.givenUp(limit: 9).isEmpty)
            #expect(try await store.counts().outbox == ["accepted": 1, "in doubt": 2])
        }
    }
}
