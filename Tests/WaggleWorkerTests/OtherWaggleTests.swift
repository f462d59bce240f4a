import Foundation
import Testing
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import WaggleWorker

/// Two Waggles with a store each that read one mailbox: each sees the copies of the other's letters.
@Suite("Another Waggle on the mailbox (P26)", .timeLimit(.minutes(2)))
struct OtherWaggleTests {
    // Fault 113.
    @Test("its letters are noticed, the operators are told once, and nothing else follows")
    func noticed() async throws {
        let copies = try await lettersOfAnother()
        try await QuietWorld.run { world in
            let now = Date(timeIntervalSince1970: 1_795_415_400)
            #expect(world.pipeline.board.bulletin(at: now).otherSeen == nil)
            try await world.keep(copies, receivedAt: now)
            try await world.processAll(limit: 9)
            #expect(world.pipeline.board.bulletin(at: now).otherSeen == now)
            let letters = try await world.letters()
            #expect(letters.map(\.kind) == ["attention"])
            #expect(letters.map(\.delivery.recipient.description) == ["ops@circle.example"])
            #expect(try await world.store.counts().arrivals == ["noted": copies.count])
        }
    }

    @Test("copies of its own letters are no other's, nor are those from before it was started")
    func own() async throws {
        let copies = try await lettersOfAnother()
        try await QuietWorld.run { world in
            let now = Date(timeIntervalSince1970: 1_795_415_400)
            try await world.keep(copies, receivedAt: now - 3_600)
            try await world.keep([world.lead(0)])
            try await world.processAll(limit: 9)
            let letters = try await world.letters()
            #expect(letters.map(\.kind).sorted() == ["offer", "receipt"])
            try await world.keep(letters.map(\.delivery.bytes), receivedAt: now)
            try await world.processAll(limit: 9)
            #expect(try await world.letters().isEmpty)
            #expect(world.pipeline.board.bulletin(at: now).otherSeen == nil)
        }
    }

    private func lettersOfAnother() async throws -> [Data] {
        var bytes: [Data] = []
        try await QuietWorld.run { world in
            try await world.keep([world.lead(0)])
            try await world.processAll(limit: 9)
            bytes = try await world.letters().map(\.delivery.bytes)
        }
        try #require(bytes.count == 2)
        return bytes
    }
}
