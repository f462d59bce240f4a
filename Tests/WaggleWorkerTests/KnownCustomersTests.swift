import Foundation
import GRDB
import Testing
import WaggleMIME
import WaggleReading
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import WaggleWorker

/// A partner's own customers are compared without being read: he is not asked for them, and nobody learns of it.
@Suite("Already mine", .timeLimit(.minutes(5)))
struct KnownCustomersTests {
    static let table = """
        Firm,City,Contact,Phone,E-mail
        Iyer Exports Pvt. Ltd.,Vashi,Meera Iyer,+91 98200 12345,meera@iyer-exports.example
        "Bluefin, Logistics",Pune,,020 2612 3456,
        """

    static func list(_ body: String, number: Int = 1, from: String = "desk@bo.example", subject: String = "x") -> Eml {
        Eml(from: from, to: "leads@circle.example", subject: subject, body: body).id("list\(number)")
    }

    static func attached(_ table: String, name: String, type: String) -> Eml {
        list("our customers").parts(
            "mixed",
            Eml.plain("our customers"),
            "Content-Type: \(type); name=\"\(name)\"\nContent-Disposition: attachment; filename=\"\(name)\"\n"
                + "Content-Transfer-Encoding: base64\n\n"
                + Data(table.utf8).base64EncodedString(options: .lineLength76Characters)
        )
    }

    struct Way: Sendable, CustomTestStringConvertible {
        var how: String
        var mail: Eml
        var testDescription: String { how }
    }

    static let ways: [Way] = [
        Way(how: "a table attached", mail: attached(table, name: "kunden.csv", type: "text/csv")),
        Way(
            how: "a table attached as bytes",
            mail: attached(table, name: "list.CSV", type: "application/octet-stream")
        ),
        Way(how: "a table in the text", mail: list("our customers\n\n\(table)")),
        Way(how: "with semicolons", mail: list("Unsere Kunden\n\(table.replacing(",", with: ";"))")),
        Way(how: "a domain on a line", mail: list("our customers\niyer-exports.example")),
        Way(how: "a link", mail: list("our customers\nhttps://www.iyer-exports.example/about")),
        Way(how: "an address", mail: list("our customers\nasha@iyer-exports.example")),
        Way(how: "a number as it is dialled", mail: list("our customers\n098200 12345")),
        Way(how: "a number in full", mail: list("our customers\n+919820012345")),
        Way(how: "the firm's name", mail: list("our customers\nIYER EXPORTS")),
        Way(how: "in Russian", mail: list("наши клиенты\niyer-exports.example")),
        Way(
            how: "the command in the subject",
            mail: attached(table, name: "a.csv", type: "text/csv").subject("our customers")
        ),
    ]

    @Test("however he writes it, he is not asked for his customer; somebody else is", arguments: ways)
    func notAsked(_ way: Way) async throws {
        try await AttackWorld.run { world in
            let letters = try await world.hear([way.mail.bytes])
            #expect(letters.map { "\($0.kind) \($0.delivery.recipient)" } == ["customers desk@bo.example"])
            AttackTests.check(letters[0])
            let offers = try await world.hear([Eml.lead.body(Eml.customer(40)).id("new").bytes])
                .filter { $0.kind == "offer" }
            #expect(offers.map { "\($0.delivery.recipient)" } == ["chan@postbox.example"])
        }
    }

    struct Miss: Sendable, CustomTestStringConvertible {
        var because: String
        var mails: [Eml]
        var testDescription: String { because }
    }

    static let misses: [Miss] = [
        Miss(because: "another customer", mails: [list("our customers\nother-firm.example\n+91 98200 99999")]),
        Miss(because: "the town and the person", mails: [list("our customers\nVashi\nMeera")]),
        Miss(
            because: "a list that nobody vouches for",
            mails: [list("our customers\niyer-exports.example").vouched(Eml.fail("bo.example"))]
        ),
        Miss(because: "a stranger's", mails: [list("our customers\niyer-exports.example", from: "eve@evil.example")]),
        Miss(
            because: "removed again",
            mails: [list("our customers\niyer-exports.example"), list("remove our customers", number: 2)]
        ),
        Miss(
            because: "replaced by another",
            mails: [list("our customers\niyer-exports.example"), list("our customers\nother-firm.example", number: 2)]
        ),
        Miss(
            because: "another partner's list",
            mails: [list("our customers\niyer-exports.example", from: "desk@anna.example")]
        ),
    ]

    @Test("otherwise he is asked as ever", arguments: misses)
    func asked(_ miss: Miss) async throws {
        try await AttackWorld.run { world in
            for mail in miss.mails { _ = try await world.hear([mail.bytes]) }
            let offers = try await world.hear([Eml.lead.body(Eml.customer(41)).id("new").bytes])
                .filter { $0.kind == "offer" }
            #expect(offers.map { "\($0.delivery.recipient)" } == ["desk@bo.example"])
        }
    }

    @Test("an empty list changes nothing, and a further one adds")
    func changes() async throws {
        try await AttackWorld.run { world in
            let bo = PartnerKey(rawValue: "bo")
            _ = try await world.hear([Self.list("our customers\niyer-exports.example").bytes])
            let nothing = try await world.hear([Self.list("our customers", number: 2).bytes])
            #expect(Self.text(nothing[0]).contains("I found no customer"))
            #expect(try await world.store.signCounts() == [bo: 1])
            let added = try await world.hear([Self.list("more customers\nother-firm.example\n???\n!!", number: 3).bytes]
            )
            #expect(Self.text(added[0]).contains("They come to what you sent before"))
            #expect(Self.text(added[0]).contains("lines 2 and 3"))
            #expect(try await world.store.signCounts() == [bo: 2])
        }
    }

    private static func text(_ letter: OutboxItem) -> String {
        (MailMessage(decoding: letter.delivery.bytes).plainText ?? "").replacing("\n", with: " ")
    }

    @Test("nobody can read the list here, with the keys or without; nor is its mail kept")
    func unreadable() async throws {
        try await AttackWorld.run { world in
            let secret = "Zephyrine Quarries"
            let mail = Self.attached("\(secret),zephyrine.example,+91 98333 77777\n", name: "a.csv", type: "text/csv")
            _ = try await world.hear([mail.bytes])
            #expect(try await world.store.signCounts().values.reduce(0, +) == 3)
            for id in 1...20 as ClosedRange<Int64> {
                guard let kept = try await world.store.arrival(id), case .mail(let bytes) = kept.arrival.content else {
                    continue
                }
                #expect(!String(decoding: bytes, as: UTF8.self).contains("our customers"))
            }
            for suffix in ["", "-wal"] {
                let raw = try Data(contentsOf: URL(filePath: world.path + suffix))
                for word in ["Zephyrine", "zephyrine", "98333", "9833377777"] {
                    #expect(raw.firstRange(of: Data(word.utf8)) == nil, "\(word) in the database\(suffix)")
                }
            }
            // A hash without the key is found by trying all numbers; with another store's key it is another.
            let known = try await DatabaseQueue(path: world.path).read { db in
                try Data.fetchAll(db, sql: "SELECT mark FROM known_customer")
            }
            #expect(known.allSatisfy { $0.count == 16 })
        }
    }

    /// The oracle: who passes on a lead that he made up must not see from it whether somebody has the customer.
    @Test("who gives the lead cannot tell that a firm was left out because it has the customer")
    func oracle() async throws {
        var told: [[String]] = []
        for list in ["our customers\niyer-exports.example", "our customers\nother-firm.example"] {
            try await AttackWorld.run { world in
                let partners = try await world.store.partners().map { partner in
                    var partner = partner
                    // With the customer's own firm gone from the list, the only one left is full.
                    partner.standing = ["giver", "bo"].contains(partner.key.rawValue) ? .active : .paused
                    if list.contains("other"), partner.key.rawValue == "bo" { partner.profile.capacity.open = 1 }
                    return partner
                }
                try await world.store.save(partners, at: .distantPast)
                try await world.pipeline.refreshDirectory()
                _ = try await world.hear([Self.list(list).bytes])
                let letters = try await world.hear([Eml.lead.body(Eml.customer(42)).id("probe").bytes])
                let toGiver = letters.filter { $0.delivery.recipient.domain == "giver.example" }
                #expect(toGiver.map(\.kind) == ["receipt", "nobody-left"])
                let reference = try #require(
                    try await world.store.referrals(inStage: nil, limit: 1).first?.referral.reference
                )
                let asked = try await world.hear([
                    Eml.lead.subject("why \(reference)").body("").id("why1").bytes,
                    Eml(from: "desk@bo.example", to: "leads@circle.example", subject: "why \(reference)", body: "").id(
                        "why2"
                    )
                    .bytes,
                ])
                told.append(
                    (toGiver + asked).filter { !"\($0.delivery.recipient)".hasPrefix("ops@") }
                        .map { "\($0.kind): " + Self.text($0).replacing("\(reference)", with: "L") }.sorted()
                )
            }
        }
        #expect(told[0] == told[1], "a firm that has the customer, and one that has no room")
        #expect(told[0].contains { $0.contains("cannot take it now") })
    }

    @Test("the policy can ask him all the same")
    func policy() {
        var policy = Policy.house
        #expect(policy.ownCustomers == .passOver)
        policy.ownCustomers = .offer
        #expect(policy != .house)
    }

    @Test("a hundred thousand lines, and no more")
    func large() {
        let lines = (0..<100_003).map { "firm\($0).example" }.joined(separator: "\n")
        var told: [Int] = []
        let list = CustomerList(lines, region: "IN") { told.append($0) }
        #expect(list.customers == 100_000 && list.signs.count == 100_000 && list.isCut)
        #expect(told == Array(stride(from: 10_000, through: 100_000, by: 10_000)))
    }

    struct Line: Sendable, CustomTestStringConvertible {
        var line: String
        var signs: [String]
        var testDescription: String { line }
    }

    private static let free = "gmail.com"

    static let lines: [Line] = [
        Line(line: "Iyer Exports Pvt. Ltd.", signs: ["company iyer exports"]),
        Line(line: "ООО «Самарский подшипник»", signs: ["company самарскии подшипник"]),
        Line(line: "Müller & Söhne GmbH & Co. KG", signs: ["company muller sohne"]),
        Line(line: "meera@\(free)", signs: []),
        Line(line: "www.\(free)", signs: []),
        Line(line: "http://iyer.example/x?y", signs: ["domain iyer.example"]),
        Line(line: "Iyer,meera@iyer.example,asha@iyer.example", signs: ["company iyer", "domain iyer.example"]),
        Line(line: "+49 30 901820", signs: ["phone +4930901820"]),
        Line(line: "The Shop", signs: []),
        Line(line: "12345", signs: []),
        Line(line: "@", signs: []),
        Line(line: "a@b", signs: []),
        Line(line: "\u{0}\u{FFFD}", signs: []),
        Line(
            line: "Acme\t+14155550123\tacme.example",
            signs: ["company acme", "phone +14155550123", "domain acme.example"]
        ),
    ]

    @Test("what a line is known by", arguments: lines)
    func signs(_ line: Line) {
        let list = CustomerList(line.line, region: "IN")
        #expect(Set(list.signs.map(\.text)) == Set(line.signs))
        #expect(list.unread == (line.signs.isEmpty ? [1] : []))
    }
}
