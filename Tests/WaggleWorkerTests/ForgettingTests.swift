import Crypto
import Foundation
import GRDB
import Testing
import WaggleMIME
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import WaggleWorker

@Suite("Forgetting")
struct ForgettingTests {
    @Test("a customer is forgotten: whoever has his details is told, nothing of him is left, the books stay whole")
    func handedOff() async throws {
        try await QuietWorld.run { world in
            let placed = try await world.placed()
            let before = try await world.store.audit()
            let copy = world.path + ".backup"
            try await world.backUp(to: copy)

            try await world.store.add(Deadline(referral: placed.id, kind: .forget(.asked), at: .distantPast))
            #expect(try await world.pipeline.tick(limit: 9) == 1)

            let letters = try await world.letters()
            #expect(Set(letters.map(\.kind)) == ["forget", "forgotten"])
            #expect(letters.contains { $0.delivery.recipient == placed.receiver && $0.kind == "forget" })
            for letter in letters { #expect(QuietWorld.personal(in: letter.delivery.bytes) == []) }

            let left = try #require(try await world.store.referral(placed.id)?.referral)
            #expect(left.lead.customer == Customer() && left.lead.words.isEmpty)
            #expect(left.lead.needs.map(\.value.competence.rawValue) == ["hardware.laptops"])
            #expect(left.lead.place?.value.city != nil, "what is counted stays")
            #expect(left.stage.name == "handed off")
            #expect(try await world.store.mails(of: placed.id).isEmpty)
            #expect(try await world.store.history(of: placed.id).map(\.name).last == "customer forgotten")
            #expect(try await world.store.history(of: placed.id).dropLast().allSatisfy { $0.event == nil })
            #expect(try await world.store.disclosures(of: placed.id).isEmpty == false)

            let after = try await world.store.audit(since: before.head)
            #expect(after.fault == nil, "history is as it was, and goes on")
            #expect(after.events == before.events + 1)

            // With the keys, and in a copy made before: gone.
            try world.store.close()
            try FileManager.default.removeItem(atPath: copy + ".keys")
            for file in ["key", "keys"] {
                try? FileManager.default.removeItem(atPath: "\(copy).\(file)")
                try FileManager.default.copyItem(atPath: "\(world.path).\(file)", toPath: "\(copy).\(file)")
            }
            let restored = try SQLiteStore.open(path: copy, as: .visitor)
            await #expect(throws: StoreError.self) { try await restored.referral(placed.id) }
            #expect(try await restored.mails(of: placed.id).isEmpty)
        }
    }

    @Test("a proof tells each side what is his to know, verifies offline, and breaks when a word is changed")
    func proof() async throws {
        try await QuietWorld.run { world in
            let placed = try await world.placed()
            let reference = try #require(try await world.store.referral(placed.id)?.referral.reference)
            let asking = ["\(placed.receiver)", "desk@giver.example", "desk@stranger.example"].enumerated()
            try await world.keep(
                asking.map { world.mail("proof \(reference)", subject: "proof", number: 50 + $0, from: $1) }
            )
            try await world.processAll(limit: 9)
            let letters = try await world.letters()
            #expect(letters.map(\.kind) == ["proof", "proof"])
            let key = world.store.signingKey.publicKey
            for letter in letters {
                #expect(QuietWorld.personal(in: letter.delivery.bytes).filter { $0 != "Iyer" && $0 != "iyer" } == [])
                let text = try #require(MailMessage(decoding: letter.delivery.bytes).proofText)
                guard case .genuine(let lines) = Proof.check(text, with: key) else {
                    Issue.record("not genuine")
                    continue
                }
                #expect(lines.contains { $0.hasPrefix("shown: ") && $0.contains(", name, by acceptance") })
                let quoted = text.split(separator: "\n").map { "> \($0)  " }.joined(separator: "\n\n")
                #expect(Proof.check("Look:\n\(quoted)\nRegards", with: key) == .genuine(lines))
                #expect(Proof.check(text.replacing(", name,", with: ", city,"), with: key) == .forged)
                #expect(Proof.check(text, with: Curve25519.Signing.PrivateKey().publicKey) == .forged)
                let removed = lines.filter { !$0.contains(", name,") }.joined(separator: "\n")
                #expect(Proof.check(text.replacing(lines.joined(separator: "\n"), with: removed), with: key) == .forged)
            }
            #expect(Proof.check("nothing of the kind", with: key) == .absent)
        }
    }

    @Test("the receiver's report still counts after the customer is forgotten")
    func reported() async throws {
        try await QuietWorld.run { world in
            let placed = try await world.placed()
            try await world.store.add(Deadline(referral: placed.id, kind: .forget(.asked), at: .distantPast))
            _ = try await world.pipeline.tick(limit: 9)
            let letter = try #require(try await world.letters().first { $0.kind == "forget" })
            try await world.keep([world.answer("won 4.5 lakh", to: letter, from: placed.receiver, number: 300)])
            try await world.processAll(limit: 9)
            #expect(try await world.store.referral(placed.id)?.referral.stage.name == "closed")
            #expect(try await world.store.ledger(limit: 9).contains { $0.kind == .won(Money(450_000, "INR")) })
            for letter in try await world.letters() { #expect(QuietWorld.personal(in: letter.delivery.bytes) == []) }
        }
    }

    @Test("while a partner is being asked, the offer ends, and a letter that has not left stays")
    func offering() async throws {
        try await QuietWorld.run { world in
            try await world.keep([world.lead(0)])
            try await world.processAll(limit: 9)
            let id = try #require(try await world.store.referrals(inStage: "offering", limit: 1).first?.referral.id)
            try await world.store.add(Deadline(referral: id, kind: .forget(.asked), at: .distantPast))
            _ = try await world.pipeline.tick(limit: 9)
            #expect(try await world.store.referral(id)?.referral.stage.name == "closed")
            #expect(Set(try await world.letters().map(\.kind)) == ["withdrawn-from-partner", "forgotten"])
            #expect(try await world.store.counts().outbox["refused"] == 2, "the receipt and the offer did not leave")
        }
    }

    @Test("mail that only speaks of the lead goes with it: thanks, absence notes, reports; other mail stays")
    func mentions() async throws {
        try await QuietWorld.run { world in
            let placed = try await world.placed()
            let conversations = try await world.store.conversations(of: placed.id)
            let heard = conversations.compactMap(\.messageIDs.last)
            #expect(heard.count == 2)
            let quote = "Meera Iyer, Iyer Traders, 98200 12345"
            try await world.keep([
                world.mail(
                    "I am away. > \(quote)",
                    subject: "Out of office",
                    number: 60,
                    from: "\(placed.receiver)",
                    headers: ["Auto-Submitted: auto-replied", "In-Reply-To: <\(heard[1])>"]
                ),
                world.mail(
                    "Thanks! > \(quote)",
                    subject: "Re: taken",
                    number: 61,
                    from: "desk@giver.example",
                    headers: ["In-Reply-To: <\(heard[0])>"]
                ),
                world.mail(
                    "It could not be delivered. \(quote)",
                    subject: "Undelivered Mail Returned to Sender",
                    number: 62,
                    from: "mailer-daemon@anna.example",
                    headers: ["Auto-Submitted: auto-replied", "References: <\(heard[1])>"]
                ),
                world.mail("Shoes", subject: "shoes", number: 63, from: "x@stranger.example"),
            ])
            try await world.processAll(limit: 9)
            for arrival in 3...6 as ClosedRange<Int64> {
                #expect(try await world.store.arrival(arrival) != nil)
            }
            try await world.store.add(Deadline(referral: placed.id, kind: .forget(.asked), at: .distantPast))
            #expect(try await world.pipeline.tick(limit: 9) == 1)
            for arrival in 1...5 as ClosedRange<Int64> {
                #expect(try await world.store.arrival(arrival) == nil, "arrival \(arrival)")
            }
            #expect(try await world.store.arrival(6) != nil, "another's mail")
            let isHeld = try await world.store.held(limit: 9).map(\.id)
            #expect(isHeld == [6])
        }
    }

    @Test("asked twice, and added to afterwards, he stays forgotten")
    func twice() async throws {
        try await QuietWorld.run { world in
            let placed = try await world.placed()
            for why in Deadline.Forgetting.allCases {
                try await world.store.add(Deadline(referral: placed.id, kind: .forget(why), at: .distantPast))
                _ = try await world.pipeline.tick(limit: 9)
            }
            let letters = try await world.letters()
            #expect(letters.count == 2)
            let told = try #require(letters.first { $0.kind == "forgotten" })
            try await world.keep([
                world.answer("He is Sunil Rao, 98200 77777", to: told, from: told.delivery.recipient, number: 301)
            ])
            try await world.processAll(limit: 9)
            #expect(try await world.store.referral(placed.id)?.referral.lead.customer == Customer())
        }
    }

    @Test("by itself, when the policy's time has passed, without a word to anybody")
    func old() async throws {
        try await QuietWorld.run { world in
            let placed = try await world.placed()
            let due = try await world.store.deadlines(dueAt: .distantFuture, limit: 99).filter {
                $0.kind == .forget(.old)
            }
            #expect(due.count == 1)
            try await world.store.add(Deadline(referral: placed.id, kind: .forget(.old), at: .distantPast))
            _ = try await world.pipeline.tick(limit: 9)
            #expect(try await world.letters().isEmpty)
            #expect(try await world.store.referral(placed.id)?.referral.forgottenAt != nil)
        }
    }
}

extension QuietWorld {
    struct Placed {
        var id: Identifier<Referral>
        var receiver: MailAddress
    }

    /// A lead whose customer a partner has.
    fileprivate func placed() async throws -> Placed {
        let words = "30 laptops in Vashi for Meera Iyer, Iyer Traders, call 98200 12345 or meera@iyer-traders.example"
        try await keep([mail(words, subject: "Iyer Traders", number: 1)])
        try await processAll(limit: 9)
        let offer = try #require(try await letters().first { $0.kind == "offer" })
        try await keep([answer("accept", to: offer, from: offer.delivery.recipient, number: 2)])
        try await processAll(limit: 9)
        let handoff = try #require(try await letters().first { $0.kind == "handoff" })
        #expect(Self.personal(in: handoff.delivery.bytes).isEmpty == false, "the search finds what is there")
        let kept = try #require(try await store.referrals(inStage: "handed off", limit: 1).first)
        return Placed(id: kept.referral.id, receiver: handoff.delivery.recipient)
    }

    fileprivate static func personal(in bytes: Data) -> [String] {
        ["Iyer", "iyer", "12345"].filter { bytes.range(of: Data($0.utf8)) != nil }
    }

    /// As `sqlite3 .backup` copies the database, and somebody the keys.
    fileprivate func backUp(to copy: String) async throws {
        let source = try DatabaseQueue(path: path)
        let target = try DatabaseQueue(path: copy)
        try source.backup(to: target)
        try target.close()
        try source.close()
        chmod(copy, 0o600)
        for file in ["key", "keys"] {
            try FileManager.default.copyItem(atPath: "\(path).\(file)", toPath: "\(copy).\(file)")
        }
    }
}

extension MailMessage {
    /// The text of the attached proof, with `\n` at its line ends.
    fileprivate var proofText: String? {
        for part in parts where part.fileName?.hasSuffix("-proof.txt") == true {
            switch part.content {
            case .text(let text): return text
            case .data(let bytes): return String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
            case .html, .message: return nil
            }
        }
        return nil
    }
}
