import Foundation
import Testing
import WaggleStore
import WaggleTransport

@Suite("Store contract: receiving")
struct ReceivingContractTests {
    @Test("a source that was never read has no cursor, and afterwards the last one", arguments: StoreUnderTest.allCases)
    func cursor(_ kind: StoreUnderTest) async throws {
        try await kind.withEmptyStore { store in
            #expect(try await store.cursor(of: .office) == nil)
            _ = try await store.keep([], cursor: .start, of: .office, at: .noon)
            let odd = SourceCursor(rawValue: "2;\u{0};–")
            _ = try await store.keep([], cursor: odd, of: .office, at: .noon)
            #expect(try await store.cursor(of: .office) == odd)
            #expect(try await store.cursor(of: .form) == nil, "each source has its own")
        }
    }

    @Test("an arrival comes back as it was kept", arguments: StoreUnderTest.allCases)
    func roundTrip(_ kind: StoreUnderTest) async throws {
        let event = EndpointEvent(
            from: MailAddress("asha@asha-networks.example")!,
            fields: [EndpointEvent.Field(label: "Need\u{0}", value: "30 laptops")],
            text: "soon\u{0}"
        )
        let endpoint = { (id: String) in
            SourcePosition.endpoint(EndpointPosition(endpoint: .form, event: id))
        }
        let arrivals: [(SourcePosition, Arrival.Content)] = [
            (.office(1), .mail(Data([0, 13, 10, 255]))),
            (.office(2), .mail(Data())),
            (.office(3, mailbox: "Leads;2026;7"), .oversizedMail(header: Data("Subject: x".utf8), bytes: 60_000_000)),
            (.office(.max, validity: .max), .mail(Data(repeating: 7, count: 1_000_000))),
            (endpoint("evt-1;1;1"), .event(event)),
            (endpoint("evt\u{0}a"), .mail(Data("raw".utf8))),
            (endpoint("evt\u{0}b"), .mail(Data("other".utf8))),
        ]
        let new = arrivals.map { position, content in
            NewArrival(
                arrival: Arrival(position: position, receivedAt: .noon + 0.1, content: content),
                digest: Data(position.key.utf8)
            )
        }
        try await kind.withEmptyStore { store in
            #expect(try await store.keep(new, cursor: .start, of: .office, at: .noon) == new.count)

            let kept = try await store.unread(after: 0, limit: 100)

            #expect(kept.map(\.arrival) == new.map(\.arrival))
            #expect(kept.map(\.digest) == new.map(\.digest))
            for arrival in kept { #expect(try await store.arrival(arrival.id) == arrival) }
            #expect(try await store.arrival(99) == nil)
        }
    }

    @Test("a position is kept once, whatever its content is now", arguments: StoreUnderTest.allCases)
    func positionOnce(_ kind: StoreUnderTest) async throws {
        try await kind.withEmptyStore { store in
            let first = try await store.keep([.mail(1), .mail(1), .mail(2)], cursor: .start, of: .office, at: .noon)
            #expect(first == 2)
            let again = try await store.keep([.mail(2, "changed"), .mail(3)], cursor: .start, of: .office, at: .noon)
            #expect(again == 1)
            let kept = try await store.unread(after: 0, limit: 10)
            #expect(kept.map(\.arrival) == [1, 2, 3].map { NewArrival.mail($0).arrival })

            var renumbered = NewArrival.mail(1)
            renumbered.arrival.position = .office(1, validity: 1_700_000_001)
            #expect(
                try await store.keep([renumbered], cursor: .start, of: .office, at: .noon) == 1,
                "the same UID under another UIDVALIDITY is another mail"
            )
        }
    }

    // Fault 107.
    @Test("a kept position waits until it is settled at its source", arguments: StoreUnderTest.allCases)
    func settling(_ kind: StoreUnderTest) async throws {
        try await kind.withEmptyStore { store in
            try await store.keepMails(1...3)
            #expect(try await store.unsettled(from: .office, limit: 2) == [.office(1), .office(2)])
            #expect(try await store.unsettled(from: .form, limit: 2).isEmpty)

            try await store.markSettled([.office(2), .office(2), .office(77)])
            try await store.markSettled([])

            #expect(try await store.unsettled(from: .office, limit: 9) == [.office(1), .office(3)])
            try await store.keepMails(1...3)
            #expect(try await store.unsettled(from: .office, limit: 9).count == 2, "seen again is not unsettled again")

            var untold = NewArrival.mail(4)
            untold.awaitsSettling = false
            #expect(try await store.keep([untold], cursor: .start, of: .office, at: .noon) == 1)
            #expect(try await store.unsettled(from: .office, limit: 9).count == 2, "nobody is to be told of it")
        }
    }
}
