import Testing

@testable import WaggleReading

@Suite("Phone numbers in a text")
struct PhoneFinderTests {
    @Test(
        "numbers of many countries and shapes",
        arguments: [
            ("call 98200 12345", "IN", ["+919820012345"]),
            ("Mob: +91-98200-12345 / 98200 12346", "IN", ["+919820012345", "+919820012346"]),
            ("Tel-022-27891234", "IN", ["+912227891234"]),
            ("(022) 2789 1234", "IN", ["+912227891234"]),
            ("0113 496 0123", "GB", ["+441134960123"]),
            ("+44 (0)113 496 0123", "IN", ["+441134960123"]),
            ("0221 4710826", "DE", ["+492214710826"]),
            ("8 (495) 123-45-67", "RU", ["+74951234567"]),
            ("+7 912 345 67 89", "IN", ["+79123456789"]),
            ("(415) 555-2671", "US", ["+14155552671"]),
            ("फ़ोन: 98200 12345 पर", "IN", ["+919820012345"]),
            ("one 9820012345\ntwo 9820012346", "IN", ["+919820012345", "+919820012346"]),
        ]
    )
    func found(text: String, region: String, expected: [String]) {
        #expect(PhoneFinder(region: region).numbers(in: text).map(\.e164) == expected)
    }

    @Test(
        "no phone numbers",
        arguments: [
            "Order no. 9820012345", "PO 9820012345", "Invoice # 9820012345", "GSTIN 27AAPFU0939F1ZV",
            "2026-11-21 10:30:00", "21/11/2026", "Rs. 9820012345", "9820012345/-", "450000", "400703",
            "INV-9820012345", "https://www.example/item?id=9820012345", "98200123", "Fax: 022-27891234",
            "A/c No: 9820012345", "",
        ]
    )
    func none(text: String) {
        #expect(PhoneFinder(region: "IN").numbers(in: text).map(\.e164) == [])
    }

    @Test("the range holds the number as it was written, in any script")
    func ranges() throws {
        let text = "मेरा नंबर 98200 12345 है, Пётр: +7 912 345 67 89"
        let numbers = PhoneFinder(region: "IN").numbers(in: text)
        #expect(numbers.map { String(text[$0.range]) } == ["98200 12345", "+7 912 345 67 89"])
        let part = text[numbers[1].range.lowerBound...]
        #expect(PhoneFinder(region: "IN").numbers(in: part).map { String(text[$0.range]) } == ["+7 912 345 67 89"])
    }

    @Test("extensions stand apart")
    func extensions() throws {
        let number = try #require(PhoneFinder(region: "IN").numbers(in: "022-27891234 ext 21").first)
        #expect(number.e164 == "+912227891234")
        #expect(number.extension == "21")
    }

    @Test("hotlines are told apart")
    func tollFree() throws {
        let numbers = PhoneFinder(region: "IN").numbers(in: "1800 209 1234 or 98200 12345")
        #expect(numbers.map(\.isTollFree) == [true, false])
        #expect(numbers.last?.kind == .mobile)
    }

    @Test(
        "one number alone",
        arguments: [
            ("98200 12345", "+919820012345"), ("+44 113 496 0123", "+441134960123"), ("12345", nil), ("", nil),
            ("call me", nil), (String(repeating: "9", count: 200), nil),
        ] as [(String, String?)]
    )
    func alone(text: String, expected: String?) {
        #expect(PhoneFinder(region: "IN").number(from: text) == expected)
    }

    @Test("an unknown region finds numbers with a country code only")
    func unknownRegion() {
        #expect(PhoneFinder(region: "ZZ").numbers(in: "98200 12345, +91 98200 12345").map(\.e164) == ["+919820012345"])
    }

    @Test("many threads at once")
    func threads() async {
        await withTaskGroup(of: Int.self) { group in
            for task in 0..<16 {
                group.addTask {
                    let finder = PhoneFinder(region: task.isMultiple(of: 2) ? "IN" : "GB")
                    return (0..<50).reduce(0) { sum, _ in
                        sum + finder.numbers(in: "98200 12345 or +44 113 496 0123").count
                    }
                }
            }
            for await count in group { #expect(count == 100 || count == 50) }
        }
    }

    @Test("a page of figures is no burden", .timeLimit(.minutes(5)))
    func figures() {
        let page = String(repeating: "1234567 7654321 22/11 4500000 ", count: 5_000)
        #expect(PhoneFinder(region: "IN").numbers(in: page).count <= 100)
    }
}
