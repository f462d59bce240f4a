import Foundation
import Testing

@Suite("waggle read", .timeLimit(.minutes(5)))
struct ReadTests {
    static let mail = """
        From: Sachin Rao <sachin@partner.example>
        To: leads@exchange.example
        Subject: Fwd: laptops for our Vashi office
        Date: Fri, 20 Nov 2026 09:00:00 +0530
        Message-ID: <1@partner.example>
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8

        Please take this one, my customer.

        ---------- Forwarded message ---------
        From: Meera Iyer <meera@cust.example>
        Date: Thu, Nov 19, 2026 at 10:12 AM
        Subject: laptops for our Vashi office
        To: <sachin@partner.example>

        Hello, we need 25 nos i5 laptops, deliver to Vashi sector 17, Navi Mumbai, before month end.
        Budget up to 12 lakh.

        Meera Iyer
        Iyer Exports
        98200 12345

        """

    @Test("one mail on standard input is one object, with the keys of the contract")
    func contract() async throws {
        let ended = try await Desk().waggle("read", input: Data(Self.mail.utf8))
        #expect(ended.code == 0)
        #expect(ended.errors.isEmpty)
        let object = try ended.object()
        #expect(object["kind"] as? String == "lead")
        #expect(object["subject"] as? String == "Fwd: laptops for our Vashi office")
        #expect(object["from"] as? [String: String] == ["name": "Sachin Rao", "address": "sachin@partner.example"])
        #expect(object["referrer"] as? String == "sachin@partner.example")
        let text = try #require(object["text"] as? String)
        #expect(text.contains("25 nos i5 laptops") && !text.contains("\r"))
        let forward = try #require(object["forward"] as? [String: Any])
        #expect(forward["kind"] as? String == "inline")
        let original = try #require(forward["original"] as? [String: Any])
        #expect(original["to"] as? [String] == ["sachin@partner.example"])
        #expect(original["cc"] as? [String] == [])
        #expect((original["date"] as? String)?.hasPrefix("2026-11-19T10:12:00") == true)

        let lead = try #require((object["leads"] as? [[String: Any]])?.first)
        let customer = try #require(lead["customer"] as? [String: Any])
        #expect(customer["name"] as? String == "Meera Iyer")
        #expect(customer["emails"] as? [String] == ["meera@cust.example"])
        #expect(customer["phones"] as? [String] == ["+919820012345"])
        let place = try #require(lead["place"] as? [String: Any])
        #expect(place["city"] as? String == "Navi Mumbai")
        #expect(place["country"] as? String == "IN")
        #expect(abs((place["lat"] as? Double ?? 0) - 19.08) < 0.1)
        let need = try #require((lead["needs"] as? [[String: Any]])?.first)
        #expect(need["category"] as? String == "hardware.laptops")
        #expect(need["quantity"] as? Int == 25)
        let budget = try #require(lead["budget"] as? [String: Any])
        #expect(budget["currency"] as? String == "INR")
        #expect(budget["max"] as? Int == 1_200_000)
        let deadline = try #require(lead["deadline"] as? [String: Any])
        #expect(deadline["date"] as? String == "2026-11-30")
        #expect(lead["language"] as? String == "en")
        let evidence = try #require(lead["evidence"] as? [String: [String: Any]])
        #expect((evidence["place"]?["quote"] as? String)?.contains("Vashi") == true)
        #expect((0...1).contains(evidence["place"]?["confidence"] as? Double ?? -1))
        #expect(object["warnings"] as? [String] == [])
    }

    @Test("a person sees the mail with what was found marked in it, and a list with how sure it is")
    func explained() async throws {
        let ended = try await Desk().waggle("read", "--explain", input: Data(Self.mail.utf8))
        #expect(ended.code == 0)
        let lines = ended.output.split(separator: "\n").map(String.init)
        #expect(lines.first == "A lead", "no colours where nobody looks")
        #expect(lines.contains("forwards  Meera Iyer <meera@cust.example>, in the text"))
        let body = lines.filter { $0.hasPrefix("  │ ") }.joined(separator: "\n")
        for mark in ["[need: 25 nos i5 laptops]", "[deadline: before month end]", "[phone: 98200 12345]"] {
            #expect(body.contains(mark) || body.contains(mark.replacing("before ", with: "")), "\(mark)")
        }
        #expect(lines.contains { $0.hasPrefix("budget    INR up to 1200000") && $0.hasSuffix("lakh”") })
    }

    // Fault 120.
    @Test("what a stranger wrote cannot steer the terminal of the person who looks")
    func explainedControls() async throws {
        let mail = "From: a@b.example\nSubject: x\u{1B}[2J\n\n5 laptops in Vashi\u{1B}]0;owned\u{07}\n"
        let ended = try await WaggleRun(
            ["read", "--explain"],
            at: Desk(),
            input: Data(mail.utf8),
            through: "script -qec \"$0 $*\" /dev/null"
        )
        .ended()
        #expect(ended.output.contains("\u{1B}[1;4;32m"), "coloured on a terminal")
        #expect(!ended.output.contains("\u{1B}[2J") && !ended.output.contains("\u{1B}]0;"))
    }

    @Test("several files are one line each, in order, with their names")
    func files() async throws {
        let desk = try Desk()
        try desk.write(Self.mail, to: "b.eml")
        try desk.write("", to: "a.eml")
        try desk.write("Subject: hi\n\nThanks!\n", to: "c d.eml")
        let ended = try await desk.waggle("read", "b.eml", "a.eml", "c d.eml")
        #expect(ended.code == 0)
        let lines = ended.output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 4 && lines.last == "")
        let objects = try lines.dropLast().map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        #expect(objects.map { $0["file"] as? String } == ["b.eml", "a.eml", "c d.eml"])
        #expect(objects.map { $0["kind"] as? String }.first == "lead")
    }

    @Test(
        "a file that cannot be read ends with 2, and what came before it was said",
        arguments: [
            (["b.eml", "none.eml"], 1, "none.eml: There is no such file."),
            (["."], 0, ".: This is a folder and not a file."),
            (["--config", "none.yaml", "b.eml"], 0, "none.yaml: There is no such file."),
            (["--json", "b.eml"], 0, "Unknown option '--json'"),
        ]
    )
    func refused(_ arguments: [String], _ lines: Int, _ says: String) async throws {
        let desk = try Desk()
        try desk.write(Self.mail, to: "b.eml")
        let ended = try await WaggleRun(["read"] + arguments, at: desk).ended()
        #expect(ended.code == 2)
        #expect(ended.output.split(separator: "\n").count == lines)
        #expect(ended.errors.contains(says))
    }

    @Test("a pipe is read like a file")
    func pipe() async throws {
        let desk = try Desk()
        try desk.write(Self.mail, to: "b.eml")
        let read = try await WaggleRun(["read"], at: desk, through: "\"$0\" \"$@\" <(cat b.eml) <(cat b.eml)").ended()
        #expect(read.code == 0)
        #expect(read.output.split(separator: "\n").count == 2)
        let list = try await desk.waggle(
            "partners",
            "import",
            "/dev/stdin",
            input: Data(Desk.partners.utf8)
        )
        #expect(list.output.hasPrefix("3 partners imported"))
        let piped = try await WaggleRun(
            ["partners", "import", "/dev/stdin"],
            at: desk,
            through: "cat partners.csv | \"$0\" \"$@\""
        )
        .ended()
        #expect(piped.output.hasPrefix("3 partners imported"))
    }

    @Test("an exchange's own configuration says which addresses are its own and which trades there are")
    func configured() async throws {
        let desk = try Desk(Desk.configuration + "vocabulary: own.yaml\n")
        try desk.write(
            "competences:\n  - code: drinks.tea\n    name: Tea\n    words: {en: [laptops]}\n",
            to: "config/own.yaml"
        )
        let ended = try await desk.waggle("read", "--config", "config/waggle.yaml", input: Data(Self.mail.utf8))
        #expect(ended.code == 0)
        let lead = try #require((try ended.object()["leads"] as? [[String: Any]])?.first)
        #expect((lead["needs"] as? [[String: Any]])?.first?["category"] as? String == "drinks.tea")
        #expect(!desk.has("config/waggle.sqlite"), "no store is touched")
    }

    @Test("any bytes at all are a message", arguments: Junk.all)
    func junk(_ junk: Junk) async throws {
        let ended = try await Desk().waggle("read", input: junk.bytes)
        #expect(ended.code == 0)
        #expect(ended.errors.isEmpty)
        let object = try ended.object()
        let kinds = ["lead", "leads", "reply", "command", "bounce", "automatic", "not_lead", "unclear"]
        #expect(kinds.contains(object["kind"] as? String ?? ""))
    }
}

/// Bytes that are hardly a mail.
struct Junk: CustomTestStringConvertible, Sendable {
    var bytes: Data
    var testDescription: String

    static let all: [Junk] = {
        var noise = 0x9E37_79B9 as UInt32
        let random = (0..<200_000).map { _ -> UInt8 in
            noise = noise &* 1_664_525 &+ 1_013_904_223
            return UInt8(noise >> 24)
        }
        let nested = (0..<300).map { "Content-Type: multipart/mixed; boundary=\"b\($0)\"\r\n\r\n--b\($0)\r\n" }.joined()
        return [
            Junk(bytes: Data(), testDescription: "nothing"),
            Junk(bytes: Data([0]), testDescription: "a zero byte"),
            Junk(bytes: Data("\r\n\r\n".utf8), testDescription: "line ends"),
            Junk(bytes: Data(random), testDescription: "noise"),
            Junk(bytes: Data("Subject: x\r\n\r\n".utf8) + Data(random), testDescription: "noise behind a header"),
            Junk(bytes: Data(ReadTests.mail.utf8.prefix(420)), testDescription: "a mail cut off"),
            Junk(bytes: Data(repeating: UInt8(ascii: ">"), count: 1_000_000), testDescription: "quote marks only"),
            Junk(
                bytes: Data((String(repeating: "From: a\n", count: 20_000) + "\n").utf8),
                testDescription: "only headers"
            ),
            Junk(bytes: Data(nested.utf8), testDescription: "parts in parts"),
            Junk(
                bytes: Data("Subject: \u{1B}]0;x\u{7}\u{2028}\n\n\u{FFFE}\u{1F600}".utf8),
                testDescription: "odd characters"
            ),
            Junk(
                bytes: Data("Content-Type: text/plain; charset=utf-8\n\n".utf8) + Data([0xC3, 0x28, 0xED, 0xA0, 0x80]),
                testDescription: "text that is not what it says it is"
            ),
        ]
    }()
}
