import Crypto
import Foundation
import Testing
import WaggleMIME
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import WaggleWorker

@Suite("A lead in parts, by mail (P1, P7)")
struct JobTests {
    static let words = """
        Need 25 laptops and a firewall for our office in Vashi, budget 12 lakh.
        Please call Meera Iyer on 98200 12345.
        """

    @Test("two firms do what none does alone; the referrer sees one thread, and who leads is told after accepting")
    func wholeWay() async throws {
        try await QuietWorld.run { world in
            try await world.store.save([.example("fire", "networking.firewall")], at: .distantPast)
            try await world.pipeline.refreshDirectory()
            try await world.keep([world.mail(Self.words, subject: "a lead", number: 1)])
            try await world.processAll(limit: 10)
            let opening = try await world.letters()
            #expect(opening.map(\.kind) == ["receipt", "offer", "offer"])
            #expect(opening[0].text.contains("Part 2"))
            let leads = try await world.store.referrals(inStage: nil, limit: 10)
            #expect(Set(leads.map(\.referral.stage.name)) == ["closed", "offering"] && leads.count == 3)
            #expect(Set(leads.map(\.referral.reference)).count == 3)
            for offer in opening[1...] {
                #expect(offer.text.contains("Part of a larger job"))
                for word in ["Meera", "Iyer", "98200", "Fire Infotech", "Anna", "Bo I", "Chan"]
                where !offer.greets(word) {
                    #expect(!offer.raw.contains(word), "the offer shows \(word)")
                }
            }

            // The second part first: nobody leads yet.
            try await world.keep([world.answer("accept", to: opening[2], from: .desk("fire"), number: 2)])
            try await world.processAll(limit: 10)
            let second = try await world.letters()
            #expect(second.map(\.kind) == ["handoff", "taken"])
            #expect(second[0].text.contains("Meera Iyer") && second[0].text.contains("not settled yet"))
            #expect(second[1].text.contains("part 2 of 2"))

            let first = opening[1].delivery.recipient
            try await world.keep([world.answer("accept", to: opening[1], from: first, number: 3)])
            try await world.processAll(limit: 10)
            let third = try await world.letters()
            #expect(third.map(\.kind) == ["handoff", "taken", "job"])
            #expect(third[0].text.contains("You lead the job") && third[0].text.contains("Fire Infotech"))
            #expect(third[2].delivery.recipient == .desk("fire") && third[2].text.contains("\(first)"))

            let toReferrer = [opening[0], second[1], third[1]]
            #expect(Set(toReferrer.map(\.delivery.sender)).count == 1, "one conversation, whatever the part")
            #expect(toReferrer[2].message.references.contains(opening[0].message.messageID ?? "-"))

            try await world.keep([
                world.answer("won 4.5 lakh", to: third[0], from: first, number: 4),
                world.answer("lost: price", to: third[2], from: .desk("fire"), number: 5),
                world.answer("status", to: opening[0], from: .desk("giver"), number: 6),
            ])
            try await world.processAll(limit: 10)
            let last = try await world.letters()
            #expect(last.map(\.kind) == ["outcome-thanks", "outcome-told", "outcome-thanks", "outcome-told", "status"])
            #expect(last[4].text.contains("won it") && last[4].text.contains("did not win it"))

            let ledger = try await world.store.ledger(limit: 10)
            #expect(ledger.count { $0.kind == .handedOff } == 2)
            #expect(Set(ledger.map(\.taker)).count == 2, "each part is booked for who took it")
            let whole = try #require(leads.first { $0.referral.stage.name == "closed" }).referral
            #expect(try await world.store.disclosures(of: whole.id).isEmpty, "nobody has the lead as a whole")
            for part in leads.map(\.referral) where part.id != whole.id {
                #expect(Set(try await world.store.disclosures(of: part.id).map(\.to)).count == 1)
            }

            // A proof of the lead covers its parts; whoever has one part hears of that alone, and of the lead nothing.
            let part = try #require(leads.first { $0.referral.part?.number == 1 }).referral
            try await world.keep([
                world.answer("proof \(whole.reference)", to: opening[0], from: .desk("giver"), number: 7),
                world.answer("proof \(part.reference)", to: third[0], from: first, number: 8),
                world.mail("proof \(whole.reference)", subject: "x", number: 9, from: "desk@fire.example"),
            ])
            try await world.processAll(limit: 10)
            let asked = try await world.letters()
            #expect(asked.map(\.kind) == ["proof", "proof", "not-understood"])
            let proofs = asked.prefix(2).map { Proof.check($0.proof, with: world.store.signingKey.publicKey) }
            guard case .genuine(let all) = proofs[0], case .genuine(let own) = proofs[1] else {
                Issue.record("a proof is not genuine")
                return
            }
            let receivers = [first, .desk("fire")].map { "\($0)".dropFirst(5).prefix { $0 != "." } }
            #expect(all.count { $0.hasPrefix("part: ") } == 2)
            for receiver in receivers {
                #expect(all.contains { $0.hasPrefix("shown: ") && $0.contains("to \(receiver), name, by acceptance") })
                #expect(all.contains { $0.hasPrefix("answered: ") && $0.hasSuffix("accepted by \(receiver)") })
            }
            #expect(!all.contains("shown: nothing"))
            #expect(own.contains { $0.hasPrefix("shown: ") && $0.contains("to \(receivers[0]), name") })
            #expect(!own.contains { $0.contains("fire") })
        }
    }

    @Test("a stop at any commit leaves no half of a job", arguments: 1...4)
    func interrupted(_ batch: Int) async throws {
        try await QuietWorld.run { world in
            try await world.store.save([.example("fire", "networking.firewall")], at: .distantPast)
            try await world.pipeline.refreshDirectory()
            try await world.keep([
                world.lead(1), world.mail(Self.words, subject: "a lead", number: 50), world.lead(2),
            ])
            try world.refuseCommits(true)
            await #expect(throws: StoreError.self) { try await world.processAll(limit: batch) }
            #expect(try await world.store.referrals(inStage: nil, limit: 10).isEmpty)
            try world.refuseCommits(false)

            let pipeline = try await QuietWorld.pipeline(on: world.store)
            while try await pipeline.process(limit: batch) > 0 {}
            let letters = try await world.letters()
            #expect(letters.count { $0.kind == "receipt" } == 3)
            #expect(letters.count { $0.kind == "offer" } == 4)
            let leads = try await world.store.referrals(inStage: nil, limit: 10)
            #expect(leads.count == 5)
            let parts = leads.compactMap(\.referral.part)
            #expect(parts.map(\.number).sorted() == [1, 2])
        }
    }
}

extension MailAddress {
    fileprivate static func desk(_ key: String) -> MailAddress { MailAddress("desk@\(key).example")! }
}

extension OutboxItem {
    fileprivate var message: MailMessage { MailMessage(decoding: delivery.bytes) }
    fileprivate var text: String { message.plainText ?? "" }
    /// The text of the attached proof.
    fileprivate var proof: String {
        for part in message.parts where part.fileName?.hasSuffix("-proof.txt") == true {
            switch part.content {
            case .text(let text): return text
            case .data(let bytes): return String(decoding: bytes, as: UTF8.self)
            case .html, .message: return ""
            }
        }
        return ""
    }
    fileprivate var raw: String { String(decoding: delivery.bytes, as: UTF8.self) }

    /// Whether it is the reader's own firm or name.
    fileprivate func greets(_ word: String) -> Bool {
        "\(delivery.recipient)".lowercased().contains(word.prefix(2).lowercased())
    }
}

extension Partner {
    fileprivate static func example(_ key: String, _ trade: String) -> Partner {
        Partner(
            key: PartnerKey(rawValue: key),
            firm: "\(key.capitalized) Infotech",
            contact: key.capitalized,
            addresses: [.desk(key)],
            profile: PartnerProfile(
                home: Place(
                    text: key,
                    city: "Mumbai",
                    country: "IN",
                    point: GeoPoint(latitude: 19.08, longitude: 73)
                ),
                radius: Distance(kilometres: 40),
                competences: [Competence(rawValue: trade): .practised],
                hours: WorkingHours(timeZone: TimeZone(identifier: "Asia/Kolkata")!)
            )
        )
    }
}
