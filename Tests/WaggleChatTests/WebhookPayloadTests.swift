import Foundation
import Testing
import WaggleTransport

@testable import WaggleChat

@Suite("Webhook payload")
struct WebhookPayloadTests {
    static let endpoint = SourceName(rawValue: "form")
    static let now = Date(timeIntervalSince1970: 1_795_255_200)  // 2026-11-21T10:00:00Z

    private func payload(_ text: String) throws -> WebhookPayload {
        try WebhookPayload(Data(text.utf8), from: Self.endpoint, at: Self.now)
    }

    private func payload(events: String) throws -> WebhookPayload {
        try payload(#"{"events":[\#(events)],"cursor":"1"}"#)
    }

    private func arrival(_ id: String, at: Date = now - 1_800, _ content: Arrival.Content) -> Arrival {
        Arrival(
            position: .endpoint(EndpointPosition(endpoint: Self.endpoint, event: id)),
            receivedAt: at,
            content: content
        )
    }

    @Test("a lead with a list of fields keeps their order")
    func lead() throws {
        let payload = try payload(
            events: #"""
                {"id":"e1","at":"2026-11-21T09:30:00Z","type":"lead","from":"asha@north.example",
                 "fields":[{"label":"Users","value":25},{"label":"City","value":"Pune"},{"label":"Urgent","value":true}],
                 "text":" Firewall for a clinic\r\nsoon "}
                """#
        )
        let event = EndpointEvent(
            from: MailAddress("asha@north.example")!,
            fields: [
                .init(label: "Users", value: "25"), .init(label: "City", value: "Pune"),
                .init(label: "Urgent", value: "yes"),
            ],
            text: "Firewall for a clinic\nsoon"
        )
        #expect(payload.arrivals == [arrival("e1", .event(event))])
        #expect(payload.cursor == "1")
        #expect(payload.remarks.isEmpty)
    }

    @Test("fields as an object are sorted by label, and numbers stay as written people would write them")
    func fieldsAsObject() throws {
        let payload = try payload(
            events: #"""
                {"id":"e1","at":"2026-11-21T09:30:00Z","type":"lead","from":"asha@north.example",
                 "fields":{"Users":25,"City":"Pune","Budget":2.5,"Note":null}}
                """#
        )
        guard case .event(let event) = try #require(payload.arrivals.first).content else { return }
        #expect(event.fields.map(\.label) == ["Budget", "City", "Note", "Users"])
        #expect(event.fields.map(\.value) == ["2.5", "Pune", "", "25"])
    }

    @Test("a raw mail and a chat line")
    func mailAndChat() throws {
        let raw = Data("Subject: x\r\n\r\ny\r\n".utf8)
        let payload = try payload(
            events: #"""
                {"id":"m","at":"2026-11-21T09:30:00Z","type":"mail","raw":"\#(raw.base64EncodedString())"},
                {"id":"c","at":"2026-11-21T09:30:00Z","type":"chat","from":"asha@north.example","text":"status L-4F7K"}
                """#
        )
        let line = EndpointEvent(from: MailAddress("asha@north.example")!, fields: [], text: "status L-4F7K")
        #expect(payload.arrivals == [arrival("m", .mail(raw)), arrival("c", .event(line))])
    }

    @Test(
        "moments of RFC 3339",
        arguments: [
            ("2026-11-21T09:30:00Z", 1_795_253_400),
            ("2026-11-21T15:00:00+05:30", 1_795_253_400),
            ("2026-11-21T09:30:00.250Z", 1_795_253_400.25),
            ("2026-11-21T04:30:00.25-05:00", 1_795_253_400.25),
            ("2027-01-01T00:00:00Z", 1_795_255_200),
        ]
    )
    func moments(_ text: String, _ seconds: Double) throws {
        let payload = try payload(
            events: #"{"id":"c","at":"\#(text)","type":"chat","from":"asha@north.example","text":"help"}"#
        )
        let receivedAt = try #require(payload.arrivals.first).receivedAt
        #expect(abs(receivedAt.timeIntervalSince1970 - seconds) < 0.001, "a future moment counts as now")
    }

    struct BadEvent: Sendable {
        let json: String
        let remark: String
    }

    @Test(
        "one bad event is passed over by name, and the others go on",
        arguments: [
            BadEvent(
                json: "7",
                remark: "Event number 1 of the answer of form was passed over: it is not a JSON object."
            ),
            BadEvent(
                json: "null",
                remark: "Event number 1 of the answer of form was passed over: it is not a JSON object."
            ),
            BadEvent(
                json: #"{"at":"2026-11-21T09:30:00Z","type":"chat","from":"asha@north.example","text":"x"}"#,
                remark: #"Event number 1 of the answer of form was passed over: it has no "id"."#
            ),
            BadEvent(
                json: #"{"id":118,"at":"2026-11-21T09:30:00Z","type":"chat","from":"asha@north.example","text":"x"}"#,
                remark: #"Event number 1 of the answer of form was passed over: its "id" is of the wrong kind."#
            ),
            BadEvent(
                json: #"{"id":"a b","at":"2026-11-21T09:30:00Z","type":"chat","from":"asha@north.example","text":"x"}"#,
                remark:
                    #"Event number 1 of the answer of form was passed over: its "id" must have 1 to 200 characters, none of them a space."#
            ),
            BadEvent(
                json: #"{"id":"e","type":"chat","from":"asha@north.example","text":"x"}"#,
                remark: #"Event "e" of form was passed over: it has no "at"."#
            ),
            BadEvent(
                json: #"{"id":"e","at":"yesterday","type":"chat","from":"asha@north.example","text":"x"}"#,
                remark:
                    #"Event "e" of form was passed over: its "at" is not a moment of RFC 3339, such as 2026-11-21T09:30:00Z."#
            ),
            BadEvent(
                json: #"{"id":"e","at":"2026-11-21T09:30:00Z","from":"asha@north.example","text":"x"}"#,
                remark: #"Event "e" of form was passed over: it has no "type"."#
            ),
            BadEvent(
                json: #"{"id":"e","at":"2026-11-21T09:30:00Z","type":"fax","from":"asha@north.example","text":"x"}"#,
                remark: #"Event "e" of form was passed over: there is no type "fax". Known: lead, mail, chat."#
            ),
            BadEvent(
                json:
                    #"{"id":"e","at":"2026-11-21T09:30:00Z","type":"chat","from":"Asha <asha@north.example>","text":"x"}"#,
                remark: #"Event "e" of form was passed over: its "from" is not one mail address."#
            ),
            BadEvent(
                json: #"{"id":"e","at":"2026-11-21T09:30:00Z","type":"chat","from":"asha@north.example","text":7}"#,
                remark: #"Event "e" of form was passed over: its "text" is of the wrong kind."#
            ),
            BadEvent(
                json: #"{"id":"e","at":"2026-11-21T09:30:00Z","type":"lead","from":"asha@north.example","fields":"x"}"#,
                remark: #"Event "e" of form was passed over: its "fields" is of the wrong kind."#
            ),
            BadEvent(
                json:
                    #"{"id":"e","at":"2026-11-21T09:30:00Z","type":"lead","from":"asha@north.example","fields":[],"text":" "}"#,
                remark: #"Event "e" of form was passed over: it says nothing: "text" and all fields are empty."#
            ),
            BadEvent(
                json: #"{"id":"e","at":"2026-11-21T09:30:00Z","type":"mail","raw":""}"#,
                remark: #"Event "e" of form was passed over: its "raw" is not a message in base64."#
            ),
        ]
    )
    func badEvent(_ bad: BadEvent) throws {
        let good = #"{"id":"g","at":"2026-11-21T09:30:00Z","type":"chat","from":"asha@north.example","text":"help"}"#
        let payload = try payload(events: "\(bad.json),\(good)")
        #expect(payload.arrivals.map(\.position.key) == ["g"])
        #expect(payload.remarks == [bad.remark])
        #expect(!payload.remarks.joined().contains("asha"))
    }

    // Fault 115.
    @Test("an id that comes twice in one answer counts once")
    func twice() throws {
        let line = #"{"id":"c","at":"2026-11-21T09:30:00Z","type":"chat","from":"asha@north.example","text":"help"}"#
        #expect(try payload(events: "\(line),\(line)").arrivals.count == 1)
    }

    // Fault 56.
    @Test("half an emoji, broken UTF-8 and control characters spoil nothing")
    func mended() throws {
        let body =
            Data(#"{"events":[{"id":"c","at":"2026-11-21T09:30:00Z","type":"chat","from":"asha@north.example","#.utf8)
            + Data(#""text":"\ud83d a \u0000\u001b\udc1d \ud83d\udc1d \\ud83d \" "#.utf8) + Data([0xFF, 0xFE])
            + Data(#""}],"cursor":"1"}"#.utf8)
        let payload = try WebhookPayload(body, from: Self.endpoint, at: Self.now)
        guard case .event(let event) = try #require(payload.arrivals.first).content else { return }
        #expect(event.text == "\u{FFFD} a \u{FFFD} 🐝 \\ud83d \" \u{FFFD}\u{FFFD}")
    }

    @Test("long strings are cut, and it is said")
    func long() throws {
        let text = String(repeating: "ä", count: 100_001)
        let payload = try payload(
            events:
                #"{"id":"c","at":"2026-11-21T09:30:00Z","type":"chat","from":"asha@north.example","text":"\#(text)"}"#
        )
        guard case .event(let event) = try #require(payload.arrivals.first).content else { return }
        #expect(event.text.count == 100_000)
        #expect(payload.remarks == [#"Event "c" of form was longer than allowed; it was cut."#])
    }

    // Fault 116.
    @Test(
        "an answer that is none is refused whole",
        arguments: [
            ("<html>Not today</html>", .notJSON),
            ("", .notJSON),
            (#"{"events":[],"cursor":"1""#, .notJSON),
            ("[]", .wrongType("")),
            (#"{"cursor":"1"}"#, .missing("events")),
            (#"{"events":[]}"#, .missing("cursor")),
            (#"{"events":{},"cursor":"1"}"#, .wrongType("events")),
            (#"{"events":[],"cursor":1}"#, .wrongType("cursor")),
            (#"{"events":[],"cursor":""}"#, .cursor),
            (#"{"events":[],"cursor":"\#(String(repeating: "c", count: 1_001))"}"#, .cursor),
            (
                #"{"events":[\#(Array(repeating: "1", count: 1_001).joined(separator: ","))],"cursor":"1"}"#,
                .tooManyEvents
            ),
            (String(repeating: "[", count: 1_000_000), .tooDeep),
            (#"{"a":"#.repeated(65), .tooDeep),
        ] as [(String, WebhookProblem)]
    )
    func notAnAnswer(_ text: String, _ problem: WebhookProblem) {
        #expect(throws: problem) { try payload(text) }
    }

    @Test("brackets inside text are only text")
    func bracketsInText() throws {
        let text = String(repeating: "[{", count: 200)
        let payload = try payload(
            events:
                #"{"id":"c","at":"2026-11-21T09:30:00Z","type":"chat","from":"asha@north.example","text":"\#(text)"}"#
        )
        #expect(payload.arrivals.count == 1)
    }
}

extension String {
    fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
