import Foundation
import Testing
import WaggleMIME
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTestKit
import WaggleTransport

@testable import WaggleWorker

/// The way to the real servers breaks once, inside the encryption; a sample of what "Connections cut at every byte" does
/// with all of them.
@Suite("Cut on the way to real servers (P1, P5, P7)", .enabled(if: MailHouse.isAvailable), .timeLimit(.minutes(5)))
struct CutServersTests {
    // Faults 15, 27.
    @Test(
        "on the way to the mailbox",
        arguments: [
            CuttingProxy.Cut(.server, after: 30), .init(.server, after: 900), .init(.server, after: 3_000),
            .init(.server, after: 4_500), .init(.server, after: 9_000), .init(.client, after: 300),
            .init(.client, after: 1_000), .init(.client, after: 1_600),
        ]
    )
    func mailbox(_ cut: CuttingProxy.Cut) async throws {
        let house = try MailHouse.shared()
        let proxy = CuttingProxy(to: house.imapPort, cut)
        try await comesToItsEnd(.init(imap: proxy.port))
        #expect(proxy.wasCut)
        #expect(proxy.connections >= 2)
    }

    // Fault 27.
    @Test(
        "on the way out",
        arguments: [
            CuttingProxy.Cut(.server, after: 30), .init(.server, after: 900), .init(.server, after: 2_300),
            .init(.server, after: 2_100), .init(.client, after: 300), .init(.client, after: 1_500),
            .init(.client, after: 5_000),
        ]
    )
    func wayOut(_ cut: CuttingProxy.Cut) async throws {
        let house = try MailHouse.shared()
        let proxy = CuttingProxy(to: house.submissionPort, cut)
        try await comesToItsEnd(.init(submission: proxy.port))
        #expect(proxy.wasCut)
    }

    /// One lead, one offer, one handoff: each letter stands once in its reader's mailbox.
    private func comesToItsEnd(_ ports: TestWorld.Ports) async throws {
        try await TestWorld.run(ports: ports) { world in
            try world.forward(ConversationTests.customerMail)
            try await holds(1, "anna", world)
            let offer = try await world.mail(1, for: "anna")
            try world.send(offer.answered("accept"))
            try await holds(2, "anna", world)
            try await holds(2, "giver", world)
            try await until("every letter is known to have gone", world) {
                try await world.store.counts().outbox.keys.allSatisfy { $0 == "accepted" }
            }
            let counts = try await world.store.counts()
            #expect(counts.referrals == ["handed off": 1])
            #expect(counts.arrivals["held"] ?? 0 == 0)
            for key in ["anna", "giver"] {
                let ids = world.house.mailbox(world.address(key)).map { ReceivedMail(bytes: $0).message.messageID }
                #expect(ids.count == 2, "\(key) has each letter once")
                #expect(Set(ids).count == 2)
            }
            #expect(world.house.mailbox(world.address("bo")).isEmpty)
            let ledger = try await world.store.ledger(limit: 10)
            #expect(ledger.map(\.kind) == [.handedOff])
        }
    }

    private func holds(_ count: Int, _ key: String, _ world: TestWorld) async throws {
        try await until("\(key) holds \(count) mails", world) {
            world.house.mailbox(world.address(key)).count >= count
        }
    }

    /// Waits while the clock goes on: whoever has lost a connection tries again after some seconds or minutes of it.
    private func until(_ sentence: String, _ world: TestWorld, _ holds: () async throws -> Bool) async throws {
        try await world.until(sentence) {
            if try await holds() { return true }
            try await world.wait(hours: 0.001)
            return false
        }
    }
}
