import Foundation
import Testing
import WaggleMIME
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import WaggleWorker

/// A partner who has his mail where everybody has it, and a list that says more than is true.
@Suite("Shared mail houses (P11)")
struct SharedMailHouseTests {
    private static let house = "gmail.com"

    private func withPartners(_ body: (QuietWorld) async throws -> Void) async throws {
        try await QuietWorld.run { world in
            try await world.store.save(
                try await world.store.partners().map { partner in
                    var partner = partner
                    partner.addresses = [MailAddress("\(partner.key)@\(Self.house)")!]
                    partner.colleagueDomains = [Self.house]
                    return partner
                },
                at: .distantPast
            )
            try await world.pipeline.refreshDirectory()
            try await body(world)
        }
    }

    @Test("nobody is a colleague because he has his mail at the same house")
    func colleague() async throws {
        try await withPartners { world in
            try await world.keep([
                world.mail(
                    "Need 25 laptops in Vashi, call 98200 20001.",
                    subject: "lead",
                    number: 1,
                    from: "giver@\(Self.house)"
                )
            ])
            try await world.processAll(limit: 5)
            let offer = try #require(try await world.letters().first { $0.kind == "offer" })
            try await world.keep([
                world.answer("accept", to: offer, from: MailAddress("eve@\(Self.house)")!, number: 2)
            ])
            try await world.processAll(limit: 5)
            #expect(try await world.store.counts().referrals == ["offering": 1])
            try await world.keep([world.answer("accept", to: offer, from: offer.delivery.recipient, number: 3)])
            try await world.processAll(limit: 5)
            #expect(try await world.store.counts().referrals == ["handed off": 1])
        }
    }

    @Test("a customer who has his mail at the same house is the customer")
    func customer() async throws {
        try await withPartners { world in
            let words = """
                See below.

                ---------- Forwarded message ---------
                From: Meera Iyer <meera.iyer@\(Self.house)>
                Date: Mon, 23 Nov 2026 at 11:40
                Subject: laptops
                To: <giver@\(Self.house)>

                We need 25 i5 laptops for our Vashi office before month end. Please call 98200 12345.
                Meera Iyer
                """
            let mail = world.mail(words, subject: "Fwd: laptops", number: 1, from: "giver@\(Self.house)")
            try await world.keep([mail])
            try await world.processAll(limit: 5)
            let lead = try #require(try await world.store.referrals(inStage: nil, limit: 1).first?.referral.lead)
            #expect(lead.customer.emails.map(\.value.description) == ["meera.iyer@\(Self.house)"])
        }
    }
}
