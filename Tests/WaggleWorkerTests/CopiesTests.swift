import Foundation
import Testing
import WaggleMIME
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import WaggleWorker

/// People put the customer, colleagues and other partners in copy. Waggle writes to the parties of the lead only.
@Suite("Copies to others (P23)", .timeLimit(.minutes(2)))
struct CopiesTests {
    // Fault 103.
    @Test("whoever stands in To and Cc of a mail gets nothing from Waggle, and stands in none of its letters")
    func copies() async throws {
        try await QuietWorld.run { world in
            let copied = ["Cc: Meera Iyer <meera@customer.example>, desk@chan.example, boss@giver.example"]
            let lead = world.mail(
                "Need 5 laptops in Vashi for Meera Iyer, call 98200 12345.",
                subject: "lead",
                number: 1,
                from: "desk@giver.example",
                to: "\(QuietWorld.bot), desk@bo.example",
                headers: copied
            )
            try await world.keep([lead])
            try await world.processAll(limit: 9)
            var letters = try await world.letters()
            let offer = try #require(letters.first { $0.kind == "offer" })
            let taker = "\(offer.delivery.recipient)"

            let address = MailMessage(decoding: offer.delivery.bytes).replyTo[0].address
            let answer = world.mail(
                "accept",
                subject: "Re: offer",
                number: 2,
                from: taker,
                to: "\(address), desk@giver.example",
                headers: copied
            )
            try await world.keep([answer])
            try await world.processAll(limit: 9)
            #expect(try await world.store.counts().referrals == ["handed off": 1])
            letters += try await world.letters()

            #expect(letters.count == 4, "receipt, offer, handoff and word to the giver")
            for letter in letters {
                #expect([taker, "desk@giver.example"].contains("\(letter.delivery.recipient)"), "\(letter.kind)")
                let message = MailMessage(decoding: letter.delivery.bytes)
                #expect(message.to.map(\.address) == ["\(letter.delivery.recipient)"], "\(letter.kind)")
                #expect(message.cc.isEmpty, "\(letter.kind)")
            }
        }
    }
}
