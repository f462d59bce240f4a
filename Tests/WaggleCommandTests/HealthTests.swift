import Foundation
import Testing
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport

@testable import waggle

@Suite("waggle health", .timeLimit(.minutes(5)))
struct HealthTests {
    /// North gave three leads: one was won by the first who was asked, one was given back, and for one nobody was found
    /// but two who let their windows close. All so many days ago.
    private static func told(daysAgo days: Double = 1) async throws -> (desk: Desk, leads: [String]) {
        let desk = try Desk()
        try await desk.waggle("partners", "import", "partners.csv")
        let basics = try Configuration.Basics(named: desk.file("config/waggle.yaml").path)
        let store = try basics.openStore(as: .worker)
        let policy = try Policy(file: basics.files.policy)
        let circle = try await store.circle(under: policy)
        let now = Date().addingTimeInterval(-86_400 * days)
        let situation = Situation(now: now, circle: circle)
        var leads: [String] = []
        for sequence in 0..<3 {
            var lead = Lead(sequence, on: store, at: now)
            try await lead.opens(in: situation)
            switch sequence {
            case 0:
                try await lead.hears(.accept, in: situation)
                try await lead.hears(.won(Money(450_000, "INR")), in: situation)
            case 1:
                try await lead.hears(.accept, in: situation)
                try await lead.hears(.returned("wrong number"), in: situation)
            default:
                while case .offering(let offer) = lead.referral.stage {
                    try await lead.goes(.deadlinePassed(.expire(offer.id)), in: situation)
                }
            }
            leads.append(lead.referral.reference.rawValue)
        }
        try store.close()
        return (desk, leads)
    }

    /// One lead of North, decided and kept step by step.
    private struct Lead {
        let sequence: Int
        let store: SQLiteStore
        var referral: Referral
        var version = 0

        init(_ sequence: Int, on store: SQLiteStore, at now: Date) {
            self.sequence = sequence
            self.store = store
            referral = Referral(
                id: Identifier(rawValue: UUID()),
                reference: LeadReference(sequence: sequence, salt: 7),
                referrer: PartnerKey(rawValue: "north"),
                openedAt: now
            )
        }

        mutating func opens(in situation: Situation) async throws {
            let draft = LeadDraft(
                place: Found(
                    Place(text: "Vashi", country: "IN", point: GeoPoint(latitude: 19.077, longitude: 72.998)),
                    quote: "Vashi",
                    confidence: 1
                ),
                needs: [
                    Found(
                        Need(competence: Competence(rawValue: "hardware.laptops"), text: "25 laptops"),
                        quote: "25 laptops",
                        confidence: 1
                    )
                ]
            )
            try await goes(.received(draft), in: situation)
        }

        mutating func hears(_ intent: Reply.Intent, in situation: Situation) async throws {
            let offer = try #require(referral.offers.last)
            try await goes(.replied(Reply(intent: intent, words: "his words"), to: offer.id), in: situation)
        }

        mutating func goes(_ event: Event, in situation: Situation) async throws {
            let decision = referral.decide(event, in: situation)
            if version == 0 {
                let source = SourceName(rawValue: "main")
                let position = IMAPPosition(
                    account: source,
                    mailbox: "INBOX",
                    uidValidity: 1,
                    uid: UInt32(sequence + 1)
                )
                let bytes = Data("lead \(sequence)".utf8)
                _ = try await store.keep(
                    [
                        NewArrival(
                            arrival: Arrival(
                                position: .mailbox(position),
                                receivedAt: situation.now,
                                content: .mail(bytes)
                            ),
                            digest: bytes + Data(repeating: 0, count: 32 - bytes.count)
                        )
                    ],
                    cursor: SourceCursor(rawValue: "1"),
                    of: source,
                    at: situation.now
                )
            }
            let arrival = Int64(sequence + 1)
            try await store.commit([
                Change(
                    arrivals: version == 0 ? [Change.Settled(arrival: arrival, fate: .acted(referral.id))] : [],
                    referral: Change.Advance(
                        version: version,
                        event: event,
                        at: situation.now,
                        decision: decision,
                        origin: version == 0 ? Origin(arrival: arrival, sequence: sequence) : nil
                    )
                )
            ])
            referral = decision.referral
            version += 1
        }
    }

    @Test("the circle, its firms and its pairs, as tables and as JSON")
    func circle() async throws {
        let (desk, leads) = try await Self.told()
        let health = try await desk.waggle("health")
        #expect(health.code == 0)
        #expect(health.output.hasPrefix("The circle: "))
        let lines = health.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        let scores = lines.filter { $0.count > 2 && ["trust", "respect"].contains($0[0]) }
        #expect(scores.map { $0[0] } == ["trust", "respect"])
        #expect(scores.allSatisfy { line in leads.contains { line[2] == $0 } }, "the leads that moved them")
        #expect(lines.contains(["goals", "-", "-"]))
        // Three given, of which one came back, and one won for 450,000 rupees, 5,400 of house money.
        let north = try #require(lines.first { $0.first == "north" })
        #expect(north.prefix(7) == ["north", "2", "1", "0", "0", "0", "-"])
        #expect(north[7] == "+1")
        let takers = lines.filter { ["anna", "bo"].contains($0[0]) && $0.count > 7 && $0[1].first?.isNumber == true }
        #expect(takers.contains { $0.contains("5,000") && $0.contains("10,000") })

        let json = try await desk.waggle("health", "--json").object()
        let circle = try #require((json["circle"] as? [String: Any])?["health"] as? [String: Any])
        #expect(
            (circle["scores"] as? [String: Double])?.keys.sorted() == ["collaboration", "respect", "success", "trust"]
        )
        #expect((json["firms"] as? [Any])?.count == 3)
        let accounts = try #require(json["firms"] as? [[String: Any]]).compactMap { $0["account"] as? [String: Any] }
        #expect(accounts.compactMap { $0["balance"] as? Int }.reduce(0, +) == 0)
        #expect((json["pairs"] as? [Any])?.count == 2)
    }

    @Test("one pair, with the leads that moved its scores")
    func pair() async throws {
        let (desk, leads) = try await Self.told()
        let pair = try await desk.waggle("health", "--pair", "NORTH", "anna")
        #expect(pair.code == 0)
        #expect(pair.output.hasPrefix("anna and north: "))
        #expect(leads.contains { pair.output.contains($0) })
        let json = try await desk.waggle("health", "--pair", "north", "anna", "--json").object()
        let standing = try #require(json["standing"] as? [String: Any])
        let moves = try #require(standing["moves"] as? [String: [[String: Any]]])
        #expect(moves["respect"]?.isEmpty == false)
        #expect(moves.values.joined().allSatisfy { move in leads.contains { move["lead"] as? String == $0 } })

        let strangers = try await desk.waggle("health", "--pair", "anna", "bo")
        #expect(strangers == Ended(code: 0, output: "anna and bo have not dealt with each other.\n", errors: ""))
        let nobody = try await desk.waggle("health", "--pair", "anna", "nobody")
        #expect(nobody == Ended(code: 2, output: "", errors: "waggle: There is no partner `nobody`.\n"))
    }

    @Test("what lies further back than the days that are asked for, and a store with nothing in it")
    func nothing() async throws {
        let (desk, _) = try await Self.told()
        #expect(try await desk.waggle("health", "--days", "7").output.hasPrefix("The circle: "))
        let sentence = Ended(code: 0, output: "Nobody has dealt with anybody yet.\n", errors: "")
        #expect(try await desk.waggle("health", "--days", "1") == sentence, "a day and some seconds ago")
        let empty = try Desk()
        #expect(try await empty.waggle("health") == sentence)
        #expect(try await empty.waggle("health", "--json").object()["circle"] == nil)
    }

    @Test("firms and pairs a page at a time")
    func pages() async throws {
        let (desk, _) = try await Self.told()
        let first = try await desk.waggle("health", "--limit", "2")
        #expect(first.output.contains("Page 1 of 2: firms 1 to 2 of 3, pairs 1 to 2 of 2. --page 2 shows the next.\n"))
        let second = try await desk.waggle("health", "--limit", "2", "--page", "2")
        #expect(second.output.hasSuffix("Page 2 of 2: firms 3 to 3 of 3.\n"))
        #expect(second.output.contains("north") && !second.output.contains("PAIR"))
        let beyond = try await desk.waggle("health", "--limit", "2", "--page", "3")
        #expect(beyond == Ended(code: 2, output: "", errors: "waggle: There is no page 3: the last one is 2.\n"))

        let json = try await desk.waggle("health", "--limit", "2", "--page", "2", "--json").object()
        #expect(((json["firms"] as? [[String: Any]])?.compactMap { $0["key"] as? String }) == ["north"])
        #expect((json["pairs"] as? [Any])?.isEmpty == true)
        #expect(json["page"] as? [String: Int] == ["number": 2, "limit": 2, "firms": 3, "pairs": 2])
        let whole = try await desk.waggle("health", "--limit", "\(Int.max)")
        #expect(whole.code == 0 && !whole.output.contains("Page"))
    }

    @Test("one firm with its pairs")
    func firm() async throws {
        let (desk, leads) = try await Self.told()
        let anna = try await desk.waggle("health", "--firm", "anna")
        #expect(anna.output.hasPrefix("anna: "))
        #expect(leads.contains { anna.output.contains($0) })
        let json = try await desk.waggle("health", "--firm", "Anna", "--json").object()
        #expect(json["circle"] == nil && json["firm"] as? String == "anna")
        #expect((json["firms"] as? [Any])?.count == 1 && (json["pairs"] as? [Any])?.count == 1)
        let nobody = try await desk.waggle("health", "--firm", "nobody")
        #expect(nobody == Ended(code: 2, output: "", errors: "waggle: There is no partner `nobody`.\n"))
    }

    @Test("the trend by quarter, as a table, as JSON and as a picture")
    func trend() async throws {
        // Two ends of a quarter lie between 200 days ago and now at least, three at most.
        let (desk, _) = try await Self.told(daysAgo: 200)
        let health = try await desk.waggle("health", "--picture", "health.svg")
        let table = health.output.split(separator: "\n").drop { !$0.hasPrefix("QUARTER") }.dropFirst()
            .prefix { $0.first?.isNumber == true }.map { $0.prefix(7) }
        #expect((3...4).contains(table.count), "\(health.output)")
        #expect(table.allSatisfy { $0.wholeMatch(of: /20\d\d-Q[1-4]/) != nil } && table == table.sorted())
        let json = try await desk.waggle("health", "--pair", "north", "anna", "--json").object()
        let points = try #require((json["standing"] as? [String: Any])?["trend"] as? [[String: Any]])
        #expect(points.compactMap { $0["quarter"] as? String } == table.map(String.init))
        let picture = try desk.text("health.svg")
        #expect(picture.hasPrefix("<svg ") && picture.hasSuffix("</svg>\n"))
        #expect(picture.contains("<polyline") && picture.contains("anna – north"))
        let empty = try Desk()
        #expect(try await empty.waggle("health", "--picture", "health.svg").code == 0)
        #expect(try empty.text("health.svg").contains("Nothing is known yet."))
    }
}
