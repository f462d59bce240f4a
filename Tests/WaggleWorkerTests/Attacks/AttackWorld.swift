import Foundation
import GRDB
import Logging
import WaggleMIME
import WaggleReading
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport
import WaggleWriting

@testable import WaggleWorker

/// A store in the middle of its work, which somebody attacks: one lead is offered to Anna, one waits for Giver's
/// answer, one Anna declined and Bo has before him, one Anna took, one Giver withdrew.
struct AttackWorld: Sendable {
    let store: SQLiteStore
    let pipeline: Pipeline
    let path: String
    /// What the names in double braces of a case stand for.
    let names: [String: String]

    /// What nobody but Giver, and Anna for the lead she took, may ever read.
    static let withheld = ["Meera", "Iyer", "iyer-exports", "98200 12345", "9820012345", "12345"]

    static func run<Value>(_ body: (AttackWorld) async throws -> Value) async throws -> Value {
        let prepared = try await Prepared.shared.value
        let path = prepared.folder.appending(path: "\(UUID().uuidString).sqlite").path
        for suffix in ["", ".key", ".keys"] {
            try FileManager.default.copyItem(atPath: prepared.path + suffix, toPath: path + suffix)
        }
        defer {
            for suffix in ["", ".key", ".keys", "-wal", "-shm", ".lock"] {
                try? FileManager.default.removeItem(atPath: path + suffix)  // not all of them are always there
            }
        }
        let store = try SQLiteStore.open(path: path, as: .worker)
        defer { try? store.close() }  // the file is deleted in any case
        let world = AttackWorld(
            store: store,
            pipeline: try await QuietWorld.pipeline(on: store),
            path: path,
            names: prepared.names
        )
        return try await body(world)
    }

    /// Keeps mails and deals with them.
    ///
    /// - Returns: The letters that were written because of them.
    func hear(_ mails: [Data]) async throws -> [OutboxItem] {
        let first = try await store.counts().arrivals.values.reduce(0, +)
        _ = try await pipeline.receive(QuietWorld.batch(of: mails, after: first))
        while try await pipeline.process(limit: 50) > 0 {}
        var letters: [OutboxItem] = []
        while case let items = try await store.claimOutbox(limit: 500, at: .distantFuture), !items.isEmpty {
            for item in items { try await store.record(.accepted(at: .distantPast, answer: "250 OK"), of: item.note) }
            letters += items
        }
        return letters
    }

    /// How every lead stands: what an attack wants to change.
    func standing() async throws -> [String] {
        let leads = try await store.referrals(inStage: nil, limit: 500).map { kept in
            let referral = kept.referral
            let offers = referral.offers.map { "\($0.partner) \($0.answer)" }
            return "\(referral.reference) \(referral.stage.name) \(offers) \(referral.lead)"
        }
        let lists = try await store.signCounts().map { "\($0.key) has a list of \($0.value)" }
        let booked = try await store.ledger(limit: 500).map { "\($0)" }
        return (leads + lists + booked).sorted()
    }

    /// A case with its names filled in, as bytes.
    func bytes(of mail: Eml) -> Data {
        var bytes = mail.bytes
        for (name, value) in names { bytes = bytes.replacing("{{\(name)}}", with: value) }
        return bytes
    }
}

extension Data {
    fileprivate func replacing(_ text: String, with other: String) -> Data {
        var result = self
        while let range = result.firstRange(of: Data(text.utf8)) {
            result.replaceSubrange(range, with: Data(other.utf8))
        }
        return result
    }
}

/// The database of an ``AttackWorld``, made once.
private struct Prepared: Sendable {
    let folder: URL
    let path: String
    let names: [String: String]

    static let shared = Task { try await Prepared() }

    private init() async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "waggle-attacks-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let working = folder.appending(path: "working.sqlite").path
        let store = try SQLiteStore.open(path: working, as: .worker)
        try await store.save(Self.partners(offering: ["anna"]), at: Date(timeIntervalSince1970: 1_795_415_400))
        let world = AttackWorld(
            store: store,
            pipeline: try await QuietWorld.pipeline(on: store),
            path: working,
            names: [:]
        )
        var names: [String: String] = [:]
        func learn(_ letter: OutboxItem, as name: String) throws {
            let address = letter.answerAddress
            names[name] = address.description
            names["\(name)Token"] = address.tag.map(String.init) ?? ""
            names["\(name)ID"] = letter.delivery.messageID
            names["\(name)Bounce"] = letter.delivery.sender?.description
        }
        func letter(_ kind: String, to key: String, _ letters: [OutboxItem]) throws -> OutboxItem {
            guard let found = letters.first(where: { $0.kind == kind && $0.delivery.recipient.domain.hasPrefix(key) })
            else { throw WorldProblem(sentence: "no \(kind) went to \(key): \(letters.map(\.kind))") }
            return found
        }
        func reference() async throws -> String {
            guard let newest = try await store.referrals(inStage: nil, limit: 50).max(by: { $0.origin < $1.origin })
            else { throw WorldProblem(sentence: "there is no lead") }
            return "\(newest.referral.reference)"
        }

        // The lead that is on offer to Anna.
        var letters = try await world.hear([Eml.lead.bytes])
        try learn(try letter("offer", to: "anna", letters), as: "offer")
        try learn(try letter("receipt", to: "giver", letters), as: "receipt")
        names["ref"] = try await reference()
        names.merge(Self.mangled(names["offerToken"] ?? "")) { $1 }
        // The lead that waits for its place.
        letters = try await world.hear([
            Eml.lead.subject("lead").body("Customer needs 10 laptops, urgent. Ring Sunil Rao, 98200 54321.").id(
                "question"
            )
            .bytes
        ])
        try learn(try letter("question", to: "giver", letters), as: "question")
        names["questionRef"] = try await reference()
        // The lead that Anna declined, and Bo is asked now.
        letters = try await world.hear([Eml.lead.body(Eml.customer(31)).id("declined").bytes])
        let declined = try letter("offer", to: "anna", letters)
        try learn(declined, as: "declined")
        names["declinedRef"] = try await reference()
        names["crossed"] =
            "leads+\(names["offerToken"]!.prefix(8))\(names["declinedToken"]!.dropFirst(8))@circle.example"
        try await store.save(Self.partners(offering: ["anna", "bo"]), at: .distantPast)
        try await world.pipeline.refreshDirectory()
        letters = try await world.hear([Eml.answer("decline", to: declined).id("d1").bytes])
        try learn(try letter("offer", to: "bo", letters), as: "bosOffer")
        // The lead that Anna took.
        try await store.save(Self.partners(offering: ["anna"]), at: .distantPast)
        try await world.pipeline.refreshDirectory()
        letters = try await world.hear([Eml.lead.body(Eml.customer(32)).id("taken").bytes])
        let taken = try letter("offer", to: "anna", letters)
        try learn(taken, as: "taken")
        names["takenRef"] = try await reference()
        _ = try await world.hear([Eml.answer("accept", to: taken).id("t1").bytes])
        // The lead that Giver took back.
        letters = try await world.hear([Eml.lead.body(Eml.customer(33)).id("withdrawn").bytes])
        try learn(try letter("offer", to: "anna", letters), as: "withdrawn")
        let withdrawn = try await reference()
        names["withdrawnRef"] = withdrawn
        _ = try await world.hear([Eml.lead.subject("withdraw \(withdrawn)").body("").id("w1").bytes])

        try await store.save(Self.partners(offering: ["anna", "bo", "chan"]), at: .distantPast)
        try store.close()
        path = folder.appending(path: "prepared.sqlite").path
        try await DatabaseQueue(path: working).writeWithoutTransaction { [path] db in
            try db.execute(sql: "VACUUM INTO ?", arguments: [path])
        }
        // A database that others can read is refused.
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        for suffix in [".key", ".keys"] {
            try FileManager.default.copyItem(atPath: working + suffix, toPath: path + suffix)
        }
        self.names = names
    }

    /// A right token with something changed in it.
    private static func mangled(_ token: String) -> [String: String] {
        let flipped = "\(token.dropLast())\(token.hasSuffix("a") ? "b" : "a")"
        let code = String(token.dropFirst(9))
        let selector = String(token.prefix(8))
        let codes: [(String, String)] = [
            ("flipped", flipped), ("flippedFirst", "\(selector)-\(code.hasPrefix("a") ? "b" : "a")\(code.dropFirst())"),
            ("short", String(token.dropLast())), ("long", "\(token)a"), ("selector", selector),
            ("turned", "\(code)-\(selector)"), ("upper", token.uppercased()),
        ]
        var names = ["flippedToken": flipped]
        for (name, code) in codes { names[name] = "leads+\(code)@circle.example" }
        return names
    }

    /// - Parameter keys: Who is there to be asked.
    private static func partners(offering keys: Set<String>) -> [Partner] {
        ["giver", "anna", "bo", "chan"].map { key in
            var partner = partner(key)
            if !keys.contains(key) { partner.standing = .paused }
            return partner
        }
    }

    private static func partner(_ key: String) -> Partner {
        Partner(
            key: PartnerKey(rawValue: key),
            firm: "\(key.capitalized) Infotech",
            contact: key.capitalized,
            // Chan has his mail at a house where strangers have theirs.
            addresses: [MailAddress(key == "chan" ? "chan@postbox.example" : "desk@\(key).example")!],
            colleagueDomains: key == "chan" ? [] : ["\(key).example"],
            profile: PartnerProfile(
                home: Place(
                    text: key,
                    city: "Mumbai",
                    country: "IN",
                    point: key == "anna"
                        ? GeoPoint(latitude: 19.08, longitude: 73) : GeoPoint(latitude: 19.197, longitude: 72.963)
                ),
                radius: Distance(kilometres: 60),
                competences: [
                    Competence(rawValue: "hardware.laptops"): key == "anna"
                        ? .specialist : key == "bo" ? .practised : .able
                ],
                languages: ["en"],
                capacity: PartnerProfile.Capacity(open: 50, perWeek: 50),
                hours: WorkingHours(timeZone: TimeZone(identifier: "Asia/Kolkata")!)
            )
        )
    }
}

extension Origin {
    fileprivate static func < (left: Self, right: Self) -> Bool { left.sequence < right.sequence }
}

extension Eml {
    /// A rightful answer to a letter of ours.
    fileprivate static func answer(_ words: String, to letter: OutboxItem) -> Eml {
        Eml(from: letter.delivery.recipient.description, to: "\(letter.answerAddress)", body: words)
    }
}

extension OutboxItem {
    /// Where its reader's answer goes.
    var answerAddress: MailAddress { MailMessage(decoding: delivery.bytes).replyTo[0].valid! }
}
