import Foundation
import Testing
import WaggleReferral
import WaggleStore
import WaggleTransport

@Suite("Store contract: partners and looking")
struct LookingContractTests {
    @Test("the directory is what was saved last; partners not named stay", arguments: StoreUnderTest.allCases)
    func partners(_ kind: StoreUnderTest) async throws {
        let profile = PartnerProfile(
            home: Place(
                text: "Andheri",
                city: "Mumbai",
                country: "IN",
                point: GeoPoint(latitude: 19.12, longitude: 72.85)
            ),
            radius: Distance(kilometres: 25),
            competences: [Competence(rawValue: "hardware.laptops"): .specialist, Competence(rawValue: "cloud"): .able],
            dealSize: PartnerProfile.DealSize(currency: "INR", least: nil, most: 5_000_000),
            hours: WorkingHours(timeZone: TimeZone(identifier: "Asia/Kolkata")!),
            excluded: [.dev, .chitra]
        )
        let asha = Partner(key: .asha, firm: "Asha \"Networks\"\u{0}", addresses: [], profile: profile)
        let bo = Partner(
            key: .bo,
            firm: "Bo",
            contact: "Bo Lund",
            addresses: [MailAddress("Bo@bo-systems.example")!],
            profile: profile,
            standing: .unreachable(since: CalendarDay(year: 2026, month: 11, day: 21))
        )
        var renamed = bo
        renamed.firm = "Bo Systems"
        try await kind.withEmptyStore { store in
            #expect(try await store.partners().isEmpty)
            try await store.save([bo, asha], at: .noon)
            #expect(try await store.partners() == [asha, bo])
            try await store.save([renamed], at: .noon + 60)
            try await store.save([], at: .noon + 60)
            #expect(try await store.partners() == [asha, renamed])
            #expect(try await store.joined() == [.asha: .noon, .bo: .noon], "when they came, not when they changed")
        }
    }

    @Test("referrals are listed newest first, all of them or those in a stage", arguments: StoreUnderTest.allCases)
    func referrals(_ kind: StoreUnderTest) async throws {
        try await kind.withEmptyStore { store in
            try await store.keepMails(1...3)
            var told = Story(0, arrival: 1, at: .noon + 30)
            var asked = Story(1, arrival: 2, at: .noon + 10)
            var taken = Story(2, arrival: 3, at: .noon + 20)
            try await store.commit([told.isTold(), asked.asks(.bo), taken.asks(.bo), taken.isAccepted()])

            #expect(try await store.referrals(inStage: nil, limit: 9).map(\.origin.sequence) == [0, 2, 1])
            #expect(try await store.referrals(inStage: nil, limit: 2).map(\.origin.sequence) == [0, 2])
            #expect(try await store.referrals(inStage: "offering", limit: 9).map(\.referral) == [asked.referral])
            #expect(try await store.referrals(inStage: "closed", limit: 9).isEmpty)
            #expect(try await store.referrals(inStage: "no such stage", limit: 9).isEmpty)
            #expect(try await store.counts().referrals == ["collecting": 1, "offering": 1, "handed off": 1])
        }
    }

    @Test("history, disclosures and ledger tell what happened", arguments: StoreUnderTest.allCases)
    func history(_ kind: StoreUnderTest) async throws {
        try await kind.withEmptyStore { store in
            try await store.keepMails(1...2)
            var story = Story()
            var other = Story(1, arrival: 2)
            let steps = [story.asks(.bo), story.asks(.chitra), story.isAccepted(), story.isWon()]
            try await store.commit(steps + [other.asks(.bo), other.isAccepted(), other.isWon(nil)])

            let expected = steps.compactMap { change in
                change.referral.map {
                    RecordedEvent(name: $0.event.name, event: $0.event, at: $0.at, ranking: $0.decision.ranking)
                }
            }
            #expect(try await store.history(of: story.referral.id) == expected)
            #expect(
                try await Set(store.disclosures(of: story.referral.id))
                    == Set(steps.flatMap { $0.referral?.decision.disclosures ?? [] })
            )
            #expect(try await store.history(of: Story(7).referral.id).isEmpty)
            #expect(try await store.disclosures(of: Story(7).referral.id).isEmpty)
            let ledger = try await store.ledger(limit: 9)
            #expect(ledger.map(\.kind) == [.won(nil), .handedOff, .won(Money(450_000, "INR")), .handedOff])
            #expect(ledger[2] == steps[3].referral?.decision.entries[0])
            #expect(try await store.ledger(limit: 1).count == 1)
        }
    }

    @Test("arrivals that wait for a person are listed newest first", arguments: StoreUnderTest.allCases)
    func held(_ kind: StoreUnderTest) async throws {
        try await kind.withEmptyStore { store in
            try await store.keepMails(1...4)
            let fates: [ArrivalFate] = [.held("unclear"), .noted("thanks"), .quarantined("tried three times")]
            try await store.commit(
                zip(1..., fates).map { id, fate in Change(arrivals: [Change.Settled(arrival: id, fate: fate)]) }
            )
            let held = try await store.held(limit: 9)
            #expect(held.map(\.id) == [3, 1])
            #expect(held.map(\.fate) == [.quarantined("tried three times"), .held("unclear")])
            #expect(held[0].receivedAt == .noon)
            #expect(try await store.held(limit: 1).count == 1)
            #expect(
                try await store.counts().arrivals == ["kept": 1, "held": 1, "noted": 1, "quarantined": 1]
            )
        }
    }

    @Test("an empty store counts nothing", arguments: StoreUnderTest.allCases)
    func empty(_ kind: StoreUnderTest) async throws {
        try await kind.withEmptyStore { store in
            #expect(try await store.counts() == StoreCounts(arrivals: [:], referrals: [:], outbox: [:]))
            #expect(try await store.unread(after: 0, limit: 9).isEmpty)
            #expect(try await store.inDoubt(limit: 9).isEmpty)
            try await store.commit([])
            try await store.commit([Change()])
        }
    }
}
