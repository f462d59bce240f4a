import Foundation
import Testing
import WaggleMIME
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import WaggleWorker

/// Who guesses tokens or references is counted across restarts, slowed, and told of once.
@Suite("Guesses")
struct GuessTests {
    private static let start = Date(timeIntervalSince1970: 1_795_415_400)

    private static func guess(_ world: QuietWorld, _ number: Int, from: String = "eve@evil.example") -> Data {
        let code = String(format: "%026d", number).map { "abcdefghij".map(String.init)[Int(String($0))!] }.joined()
        return world.mail(
            "accept",
            subject: "Re: offer",
            number: number,
            from: from,
            to: "leads+aaaaaaab-\(code)@circle.example"
        )
    }

    private static func sentences(_ letters: [OutboxItem]) -> [String] {
        letters.map { (MailMessage(decoding: $0.delivery.bytes).plainText ?? "").replacing("\n", with: " ") }
    }

    @Test("a restart does not begin anew: the twentieth is told of, once")
    func restarts() async throws {
        let clock = TestClock(Self.start)
        try await QuietWorld.run(clock: clock) { world in
            var told = 0
            for round in 0..<6 {
                let pipeline = try await QuietWorld.pipeline(on: world.store, now: { clock.now })
                try await world.keep((0..<8).map { Self.guess(world, round * 8 + $0) })
                while try await pipeline.process(limit: 3) > 0 {}
                told += Self.sentences(try await world.letters()).count { $0.contains("somebody may be guessing") }
                #expect(told == (round < 2 ? 0 : 1), "after \((round + 1) * 8) guesses, each eight by a new process")
            }
            let counts = try await world.store.guesses(since: clock.now - 86_400)
            #expect(counts.first { $0.sender == 0 }?.count == 48)
            #expect(counts.count == 2, "all together, and the one who guessed")
            // The next day is counted by itself.
            clock.advance(hours: 25)
            let pipeline = try await QuietWorld.pipeline(on: world.store, now: { clock.now })
            try await world.keep((100..<125).map { Self.guess(world, $0) })
            while try await pipeline.process(limit: 30) > 0 {}
            #expect(Self.sentences(try await world.letters()).count { $0.contains("somebody may be guessing") } == 1)
            #expect(try await world.store.guesses(since: clock.now - 86_400).map(\.count) == [25, 25])
        }
    }

    @Test("nothing of who guessed stands in the store")
    func anonymous() async throws {
        try await QuietWorld.run { world in
            try await world.keep((0..<3).map { Self.guess(world, $0, from: "zebrafinch@evil.example") })
            try await world.processAll(limit: 9)
            _ = try await world.store.destroyMail(ofNoLeadBefore: .distantFuture, limit: 99)
            try world.store.close()
            for file in ["", "-wal"] {
                let bytes = FileManager.default.contents(atPath: world.path + file) ?? Data()
                #expect(bytes.range(of: Data("zebrafinch".utf8)) == nil)
            }
        }
    }

    @Test("a partner who tries references hears of none, is answered once, and the operators hear of him once")
    func references() async throws {
        try await QuietWorld.run { world in
            var letters: [OutboxItem] = []
            for number in 0..<45 {
                let reference = LeadReference(sequence: 1_000 + number, salt: 5)
                let words = ["status", "why", "proof", "withdraw"][number % 4]
                try await world.keep([
                    world.mail("\(words) \(reference)", subject: "x", number: number, from: "desk@anna.example")
                ])
                let pipeline = try await QuietWorld.pipeline(on: world.store)
                while try await pipeline.process(limit: 9) > 0 {}
                letters += try await world.letters()
            }
            let toAnna = letters.filter { $0.delivery.recipient.domain == "anna.example" }
            #expect(toAnna.map(\.kind) == ["not-understood"])
            let told = Self.sentences(letters).filter { $0.contains("anna asked today about more than 20 leads") }
            #expect(told.count == 1)
        }
    }

    @Test("who has guessed often has one token a mail looked at; others three, and a right one still counts")
    func slowed() {
        let guesses = Guesses([])
        let now = Self.start
        #expect(guesses.tokensPerMail(of: 7, at: now) == 3)
        for _ in 0..<Guesses.suspicious { guesses.addToken(from: 7, at: now) }
        #expect(guesses.tokensPerMail(of: 7, at: now) == 1)
        #expect(guesses.tokensPerMail(of: 8, at: now) == 3)
        #expect(guesses.tokensPerMail(of: 7, at: now + 86_400) == 3)
        let again = Guesses(guesses.take().counts)
        #expect(again.tokensPerMail(of: 7, at: now) == 1, "after a restart as well")
        #expect(guesses.take().counts.isEmpty, "each is written down once")
    }

    @Test("a flood of senders takes no more room than is allowed")
    func flood() {
        let guesses = Guesses([])
        for sender in 1...(3 * Guesses.senders) { guesses.addToken(from: Int64(sender), at: Self.start) }
        let counts = guesses.take().counts
        #expect(counts.count <= Guesses.senders + 1)
        #expect(counts.first { $0.sender == 0 }?.count == 3 * Guesses.senders)
    }
}
