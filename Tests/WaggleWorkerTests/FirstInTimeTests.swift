import Foundation
import Testing
import WaggleMIME
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import WaggleWorker

/// Two firms pass on the same customer: the first in time decides, and both are told in the same words.
@Suite("First in time")
struct FirstInTimeTests {
    /// As `chan` passes him on, whose mail is with everybody's.
    static func lead(
        _ number: Int,
        from: String,
        _ words: String =
            "Need 25 laptops in Vashi. Ring Zoya Khan of Zoya Traders, 98200 12399, zoya@zoya-traders.example."
    ) -> Eml {
        Eml(from: from, to: "leads@circle.example", subject: "lead", body: words).id("first\(number)")
    }

    private static let giver = "desk@giver.example"
    private static let other = "desk@bo.example"

    /// Without the greeting, and with no word of which lead it is.
    private static func words(of letter: OutboxItem) -> String {
        let text = MailMessage(decoding: letter.delivery.bytes).plainText ?? ""
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("Hello") }
        return lines.joined(separator: " ").split(separator: " ").map { $0.contains("L-") ? "L" : $0 }
            .joined(separator: " ")
    }

    // Fault 104.
    @Test("the later one is not offered, and both read the same", arguments: [false, true])
    func second(inOneBatch: Bool) async throws {
        let heard = try await Self.second(together: inOneBatch)
        #expect(heard.letters.count { $0.kind == "offer" } == 1)
        let told = heard.letters.filter { $0.kind == "same-customer" }
        #expect(Set(told.map { "\($0.delivery.recipient)" }) == [Self.giver, Self.other])
        let words = told.map { Self.words(of: $0) }
        #expect(words.count == 2)
        #expect(Set(words).count == 1)
        #expect(!words.joined().contains("Infotech"), "neither learns who the other is")
        #expect(heard.newest?.referrer.rawValue == "bo")
        #expect(heard.newest.map { Self.cameSecond($0) } == true)
    }

    private static func second(together: Bool) async throws -> (letters: [OutboxItem], newest: Referral?) {
        try await AttackWorld.run { world in
            let mails = [lead(1, from: giver).bytes, lead(2, from: other).bytes]
            let letters = try await hear(mails, in: world, together: together)
            return (letters, try await world.store.referrals(inStage: "closed", limit: 1).first?.referral)
        }
    }

    private static func hear(_ mails: [Data], in world: AttackWorld, together: Bool) async throws -> [OutboxItem] {
        if together { return try await world.hear(mails) }
        let first = try await world.hear([mails[0]])
        return try await first + world.hear([mails[1]])
    }

    private static func cameSecond(_ referral: Referral) -> Bool {
        if case .closed(.cameSecond) = referral.stage { return true }
        return false
    }

    struct Row: Sendable, CustomTestStringConvertible {
        var because: String
        var second: String
        /// Whether it is the same customer, and gives way.
        var isSame: Bool
        var testDescription: String { because }
    }

    static let rows: [Row] = [
        Row(because: "the number alone", second: "10 laptops in Thane, call 98200 12399", isSame: true),
        Row(because: "the address alone", second: "Laptops, 10 pcs, Thane. zoya@zoya-traders.example", isSame: true),
        Row(
            because: "a colleague in the same town",
            second: "5 laptops in Vashi for asha@zoya-traders.example",
            isSame: true
        ),
        Row(
            because: "another branch of the firm",
            second: "5 laptops in Pune for asha@zoya-traders.example",
            isSame: false
        ),
        Row(
            because: "another kind of work",
            second: "CCTV cameras for our office in Vashi, call 98200 12399",
            isSame: false
        ),
        Row(because: "another customer", second: "25 laptops in Vashi, call 98200 54399", isSame: false),
    ]

    // Fault 104.
    @Test("what is the same customer", arguments: rows)
    func same(_ row: Row) async throws {
        try await AttackWorld.run { world in
            _ = try await world.hear([Self.lead(1, from: Self.giver).bytes])
            let letters = try await world.hear([Self.lead(2, from: Self.other, row.second).bytes])
            #expect(letters.contains { $0.kind == "same-customer" } == row.isSame, "\(letters.map(\.kind))")
        }
    }

    @Test("one that was taken back stands in nobody's way; nor does the same firm in its own")
    func notInTheWay() async throws {
        try await AttackWorld.run { world in
            _ = try await world.hear([Self.lead(1, from: Self.giver).bytes])
            let own = try await world.hear([
                Self.lead(2, from: Self.giver, "10 laptops in Vashi, call 98200 12399").bytes
            ])
            #expect(own.contains { $0.kind == "offer" })
            for kept in try await world.store.referrals(inStage: "offering", limit: 50)
            where kept.referral.lead.customer.phones.contains(where: { $0.value == "+919820012399" }) {
                let reference = kept.referral.reference
                _ = try await world.hear([
                    Eml.lead.subject("withdraw \(reference)").body("").id("w\(reference)").bytes
                ])
            }
            let letters = try await world.hear([Self.lead(3, from: Self.other).bytes])
            #expect(letters.contains { $0.kind == "offer" })
        }
    }

    @Test("who tells of the same customer again and again does not fill the first one's mailbox")
    func again() async throws {
        try await AttackWorld.run { world in
            _ = try await world.hear([Self.lead(1, from: Self.giver).bytes])
            var told = 0
            for number in 2..<10 {
                let letters = try await world.hear([
                    Self.lead(number, from: Self.other, "\(number) laptops in Vashi, call 98200 12399").bytes
                ])
                told += letters.count { "\($0.delivery.recipient)" == Self.giver }
            }
            #expect(told == Brake.confusionsALead)
        }
    }
}
