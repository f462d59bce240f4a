import Foundation
import Testing
import WaggleChat
import WaggleCurl
import WaggleTestKit
import WaggleTransport

@Suite("Webhook source")
struct WebhookSourceTests {
    private static let line =
        #"{"id":"c","at":"2026-11-20T09:30:00Z","type":"chat","from":"asha@north.example","text":"help"}"#

    private func source(_ server: ScriptedHTTPServer, interval: Duration = .zero) throws -> WebhookSource {
        WebhookSource(
            endpoint: WebhookEndpoint(
                name: SourceName(rawValue: "form"),
                address: try HTTPAddress("http://127.0.0.1:\(server.port)/events?form=7"),
                token: Secret("swordfish"),
                interval: interval
            )
        )
    }

    private func cursor(_ text: String) -> SourceCursor { SourceCursor(rawValue: text) }

    @Test("asks behind the cursor it is given, with the token")
    func question() async throws {
        let server = ScriptedHTTPServer(.json(#"{"events":[\#(Self.line)],"cursor":"a/b 1"}"#))
        let source = try source(server)

        let first = try await source.next(after: nil)
        #expect(first.arrivals.map(\.position.key) == ["c"])
        #expect(first.cursor == cursor("a/b 1"))
        _ = try await source.next(after: first.cursor)

        #expect(server.questions.map(\.line) == ["GET /events?form=7", "GET /events?form=7&after=a%2Fb%201"])
        #expect(server.questions.allSatisfy { $0.headers["authorization"] == "Bearer swordfish" })
        #expect(server.connections == 1)
    }

    // Fault 115.
    @Test("what was not kept is asked for again")
    func notKept() async throws {
        let server = ScriptedHTTPServer(
            .json(#"{"events":[\#(Self.line)],"cursor":"1"}"#, headers: [#"ETag: "1""#])
        )
        let source = try source(server)
        let first = try await source.next(after: nil)
        let again = try await source.next(after: nil)
        #expect(again == first)
        #expect(server.questions.last?.headers["if-none-match"] == nil, "an answer with events must come again")
    }

    @Test("an empty answer is not transferred twice")
    func etag() async throws {
        let server = ScriptedHTTPServer(
            .json(#"{"events":[],"cursor":"1"}"#, headers: [#"etag: "x""#]),
            .status(304),
            .status(204)
        )
        let source = try source(server)
        for _ in 1...3 {
            let batch = try await source.next(after: cursor("1"))
            #expect(batch.arrivals.isEmpty)
            #expect(batch.cursor == cursor("1"))
        }
        #expect(server.questions.map { $0.headers["if-none-match"] } == [nil, #""x""#, #""x""#])
    }

    @Test("nothing on the first run leaves the beginning as the cursor")
    func nothingYet() async throws {
        let server = ScriptedHTTPServer(.status(204))
        let source = try source(server)
        let batch = try await source.next(after: nil)
        #expect(batch.cursor == cursor(""))
        _ = try await source.next(after: batch.cursor)
        #expect(server.questions.last?.line == "GET /events?form=7")
    }

    @Test("an endpoint that offers to wait is asked to")
    func longPoll() async throws {
        let server = ScriptedHTTPServer(.json(#"{"events":[\#(Self.line)],"cursor":"1","wait":true}"#))
        let source = try source(server)
        _ = try await source.next(after: nil)
        _ = try await source.next(after: cursor("1"))
        #expect(server.questions.last?.line == "GET /events?form=7&after=1&wait=25")
    }

    struct Trouble: Sendable {
        let because: String
        let act: ScriptedHTTPServer.Act
        let retry: RetryAdvice
        let says: String
    }

    // Fault 116.
    @Test(
        "trouble becomes an advice and a sentence",
        arguments: [
            Trouble(
                because: "seconds",
                act: .status(429, headers: ["Retry-After: 120"]),
                retry: .after(.seconds(120)),
                says: "come later (HTTP 429)"
            ),
            Trouble(
                because: "a date that has passed",
                act: .status(503, headers: ["retry-after: Sun, 06 Nov 1994 08:49:37 GMT"]),
                retry: .after(.zero),
                says: "come later (HTTP 503)"
            ),
            Trouble(
                because: "no more than a day",
                act: .status(503, headers: ["Retry-After: 999999999"]),
                retry: .after(.seconds(86_400)),
                says: "come later"
            ),
            Trouble(because: "503 alone", act: .status(503), retry: .later, says: "come later"),
            Trouble(because: "a wrong token", act: .status(401), retry: .neverUntilChanged, says: "refused the token"),
            Trouble(because: "forbidden", act: .status(403), retry: .neverUntilChanged, says: "refused the token"),
            Trouble(
                because: "a redirect could lead anywhere, and the token with it",
                act: .status(302, headers: ["Location: http://169.254.169.254/"]),
                retry: .neverUntilChanged,
                says: "redirect"
            ),
            Trouble(because: "a wrong path", act: .status(404), retry: .later, says: "HTTP 404"),
            Trouble(because: "a broken program", act: .status(500), retry: .later, says: "out of order"),
            Trouble(
                because: "an error page with 200",
                act: .answer(200, headers: ["Content-Type: text/html"], body: Data("<html>Sorry</html>".utf8)),
                retry: .later,
                says: "not the JSON that docs/webhooks.md describes. It is marked as text/html."
            ),
            Trouble(because: "hung up", act: .close, retry: .later, says: "could not be asked"),
            Trouble(
                because: "more than 8 MiB",
                act: .answer(200, headers: [], body: Data(count: 8 * 1_024 * 1_024 + 1)),
                retry: .later,
                says: "longer than 8 MiB"
            ),
        ]
    )
    func trouble(_ trouble: Trouble) async throws {
        let server = ScriptedHTTPServer(trouble.act)
        let source = try source(server)
        let error = await #expect(throws: SourceError.self) { try await source.next(after: cursor("1")) }
        #expect(error?.retry == trouble.retry, "\(trouble.because)")
        #expect(error?.sentence.contains(trouble.says) == true, "\(trouble.because): \(error?.sentence ?? "")")
        #expect(error?.sentence.contains("swordfish") == false)
        #expect(server.questions.count == 1)
    }

    @Test("nobody there: later")
    func nobodyThere() async throws {
        let server = ScriptedHTTPServer(.close)
        let source = try source(server)
        server.stop()
        let error = await #expect(throws: SourceError.self) { try await source.next(after: nil) }
        #expect(error?.retry == .later)
    }

    @Test(
        "stopping ends a wait, with nothing",
        arguments: [ScriptedHTTPServer.Act.silence, .stall(body: Data(#"{"events":["#.utf8))]
    )
    func cancelled(_ act: ScriptedHTTPServer.Act) async throws {
        let server = ScriptedHTTPServer(act)
        let source = try source(server)
        let task = Task { try await source.next(after: cursor("1")) }
        await server.received(1)
        task.cancel()
        // The answer's own deadline, 30 s later, would be an error.
        #expect(try await task.value == SourceBatch(source: source.name, arrivals: [], cursor: cursor("1")))
    }

    @Test("between two looks at an endpoint that has nothing there is the interval, and stopping ends it")
    func interval() async throws {
        let server = ScriptedHTTPServer(.json(#"{"events":[],"cursor":"1","wait":true}"#))
        let source = try source(server, interval: .seconds(3_600))
        _ = try await source.next(after: cursor("1"))
        let task = Task { try await source.next(after: cursor("1")) }
        task.cancel()
        #expect(try await task.value.arrivals.isEmpty)
        #expect(server.questions.count == 1, "an endpoint that says it waits and does not is asked at intervals too")
    }

    @Test("a cursor that does not move is not asked in a hurry")
    func stuckCursor() async throws {
        let server = ScriptedHTTPServer(.json(#"{"events":[\#(Self.line)],"cursor":"1"}"#))
        let source = try source(server, interval: .seconds(3_600))
        _ = try await source.next(after: cursor("1"))
        let task = Task { try await source.next(after: cursor("1")) }
        task.cancel()
        _ = try await task.value
        #expect(server.questions.count == 1)
    }

    @Test("a probe says what works and changes nothing")
    func probe() async throws {
        let server = ScriptedHTTPServer(.json(#"{"events":[\#(Self.line)],"cursor":"1"}"#))
        let sentences = try await source(server).probe()
        #expect(sentences == ["127.0.0.1 answers as docs/webhooks.md asks, with 1 event."])
        #expect(server.questions.map(\.line) == ["GET /events?form=7"])
    }
}
