import Foundation
import Testing
import WaggleMIME
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import WaggleWorker

@Suite("Why, by mail (P1)")
struct WhyTests {
    @Test("who was ranked learns his place and no name; who was not gets the answer for no lead at all")
    func why() async throws {
        try await QuietWorld.run { world in
            try await world.store.save([.plumber("plumber"), .plumber("glazier")], at: .distantPast)
            try await world.pipeline.refreshDirectory()
            try await world.keep([world.lead(1)])
            try await world.processAll(limit: 10)
            let offer = try #require(try await world.letters().first { $0.kind == "offer" })
            let lead = try #require(try await world.store.referrals(inStage: nil, limit: 1).first?.referral)
            let first = "\(offer.delivery.recipient)"
            let takers = ["desk@anna.example", "desk@bo.example", "desk@chan.example"]
            let second = try #require(takers.first { $0 != first })

            try await world.keep(
                zip(1..., [second, first, "desk@plumber.example", "desk@giver.example"]).map { number, asker in
                    world.mail("why \(lead.reference)", subject: "why", number: 100 + number, from: asker)
                } + [world.mail("why L-2222", subject: "why", number: 200, from: "desk@glazier.example")]
            )
            try await world.processAll(limit: 10)
            let letters = try await world.letters()
            func text(_ index: Int) -> String {
                MailMessage(decoding: letters[index].delivery.bytes).plainText ?? ""
            }

            #expect(letters.map(\.kind) == ["why", "why", "not-understood", "status", "not-understood"])
            #expect(letters.map { "\($0.delivery.recipient)" }.prefix(2) == [second, first])
            #expect(text(0).contains("You came in place 2. Your numbers:"))
            for other in takers where other != second {
                let firm = other.split(separator: "@")[1].split(separator: ".")[0].capitalized
                #expect(!text(0).contains(firm), "\(firm) is named")
            }
            for word in ["98200", "Vashi"] { #expect(!text(0).contains(word), "\(word) of the customer is told") }
            #expect(text(1).contains("You came first"))
            #expect(
                MailMessage(decoding: letters[1].delivery.bytes).references
                    .contains(MailMessage(decoding: offer.delivery.bytes).messageID ?? "-"),
                "it stands in his conversation"
            )
            #expect(text(2) == text(4), "nobody learns by asking which leads there are")
        }
    }
}

extension Partner {
    /// A member who does other work.
    fileprivate static func plumber(_ key: String) -> Partner {
        Partner(
            key: PartnerKey(rawValue: key),
            firm: "Plumber Infotech",
            addresses: [MailAddress("desk@\(key).example")!],
            profile: PartnerProfile(
                home: Place(text: "there", city: "Mumbai", country: "IN", point: GeoPoint(latitude: 19, longitude: 73)),
                radius: Distance(kilometres: 40),
                competences: [Competence(rawValue: "services.amc"): .able],
                hours: WorkingHours(timeZone: TimeZone(identifier: "Asia/Kolkata")!)
            )
        )
    }
}
