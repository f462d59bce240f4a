import Foundation
import Testing
import WaggleTestKit

@Suite("waggle run (P4)", .enabled(if: MailHouse.isAvailable), .timeLimit(.minutes(5)))
struct RunTests {
    /// An exchange on the mail house, with a giver and a taker.
    private struct Exchange {
        let house: MailHouse
        let desk: Desk
        let name: String
        var giver: String { "desk@giver-\(name).example" }
        var taker: String { "desk@taker-\(name).example" }

        init(webhook: Int? = nil) async throws {
            house = try MailHouse.shared()
            name = Desk.newName()
            desk = try Desk(on: house, name: name, webhook: webhook)
            let rows = """
                key,firm,addresses,place,competences
                giver,Giver,\(giver),"Andheri, Mumbai",networking.wifi
                taker,Taker,\(taker),"Vashi, Navi Mumbai",hardware.laptops

                """
            try desk.write(rows, to: "list.csv")
            try #require(try await desk.waggle("partners", "import", "list.csv").code == 0)
        }

        func run(_ arguments: String...) throws -> WaggleRun { try WaggleRun(["run"] + arguments, at: desk) }

        func give(_ number: Int) throws {
            let text = """
                From: Giver <\(giver)>
                To: leads@\(name).example
                Subject: lead \(number)
                Date: Sat, 21 Nov 2026 09:00:00 +0000
                Message-ID: <\(UUID().uuidString)@giver-\(name).example>
                Content-Type: text/plain; charset=utf-8

                \(20 + number) laptops for Vashi, customer is Meera Iyer, 98200 1234\(number).

                """
            let bytes = Data(text.replacing("\n", with: "\r\n").utf8)
            try house.submit(bytes, as: giver, to: "leads@\(name).example")
        }
    }

    @Test("a mail becomes an offer; SIGTERM ends it with 0, and the next run goes on where it stopped")
    func resumes() async throws {
        let exchange = try await Exchange()
        let first = try exchange.run()
        try exchange.give(1)
        _ = try await exchange.house.mailbox(exchange.taker, holds: 1, within: .seconds(90))
        let began = ContinuousClock.now
        first.signal(SIGTERM)
        let ended = try await first.ended()
        #expect(ended.code == 0)
        #expect(
            ContinuousClock.now - began < .seconds(60),
            "10 s on a machine with time; scripts/kill-test measures it"
        )
        #expect(ended.output.isEmpty, "a log is no result")
        #expect(ended.errors.contains("Waggle has stopped"))
        #expect(!ended.errors.contains("Meera"), "no customer in the log")

        try exchange.give(2)
        let second = try exchange.run()
        _ = try await exchange.house.mailbox(exchange.taker, holds: 2, within: .seconds(90))
        second.signal(SIGINT)
        #expect(try await second.ended().code == 0)
        #expect(exchange.house.mailbox(exchange.taker).count == 2, "the first offer was not sent again")
        #expect(try await exchange.desk.waggle("leads", "list", "--json").objects().count == 2)
    }

    // Fault 113.
    @Test("a second run on the same store is refused at once, and visitors are not")
    func second() async throws {
        let exchange = try await Exchange()
        let first = try exchange.run()
        try await first.logs("Waggle is running")
        let began = ContinuousClock.now
        let second = try await exchange.desk.waggle("run")
        #expect(second.code == 1)
        #expect(
            ContinuousClock.now - began < .seconds(60),
            "10 s on a machine with time; scripts/kill-test measures it"
        )
        #expect(second.errors.contains("is in use by another program. Only one Waggle may run on a store"))
        #expect(try await exchange.desk.waggle("partners", "list").code == 0)
        #expect(try await exchange.desk.waggle("partners", "import", "list.csv").code == 0)
        #expect(try await exchange.desk.waggle("check").code == 0)
        #expect(first.process.isRunning)
        first.signal(SIGTERM)
        #expect(try await first.ended().code == 0)
        #expect(try await exchange.desk.waggle("held").code == 0)
    }

    @Test("servers that say nothing do not hold up the end", arguments: [SIGTERM, SIGINT])
    func silentServers(_ signal: Int32) async throws {
        let mute = ListeningSocket { stream, _ in stream.waitForEnd() }
        defer { mute.stop() }
        let website = ScriptedHTTPServer(.silence)
        let text = Desk.configuration.replacing("port: 9", with: "port: \(mute.port)")
        let desk = try Desk(
            text + "webhooks:\n  - name: website\n    url: http://127.0.0.1:\(website.port)/\n"
        )
        let run = try WaggleRun(["run"], at: desk)
        try await run.logs("there are no partners yet")
        await website.received(1)
        let began = ContinuousClock.now
        run.signal(signal)
        #expect(try await run.ended().code == 0)
        #expect(
            ContinuousClock.now - began < .seconds(60),
            "10 s on a machine with time; scripts/kill-test measures it"
        )
    }

    @Test("an endpoint that refuses the token is told to the operators, and the mailbox is read all the same")
    func refusedToken() async throws {
        let website = ScriptedHTTPServer(.status(403))
        let exchange = try await Exchange(webhook: website.port)
        let began = ContinuousClock.now
        let run = try exchange.run()
        try await run.logs("Endpoint website: it refused the token (HTTP 403). Check the token on both sides.")
        try exchange.give(1)
        _ = try await exchange.house.mailbox(exchange.taker, holds: 1, within: .seconds(90))
        let told = try await exchange.house.mailbox("ops@\(exchange.name).example", holds: 1, within: .seconds(90))
        #expect(String(decoding: told[0], as: UTF8.self).contains("it refused the token"))
        let minutes = Int((ContinuousClock.now - began) / .seconds(54))
        #expect(website.questions.count <= 1 + minutes, "asked again after a minute at the soonest, less 10 %")
        run.signal(SIGTERM)
        #expect(try await run.ended().code == 0)
    }

    @Test("an end before it runs is an end as well")
    func early() async throws {
        let desk = try Desk()
        let run = try WaggleRun(["run"], at: desk)
        while !desk.has("config/waggle.sqlite"), run.process.isRunning {
            // The file appears while the worker is being put together.
            try await Task.sleep(for: .milliseconds(1))
        }
        run.signal(SIGTERM)
        #expect(try await run.ended().code == 0)
        #expect(try await desk.waggle("held").code == 0)
    }

    @Test("a log that nobody reads any more does not end it")
    func closedLog() async throws {
        let exchange = try await Exchange()
        let run = try WaggleRun(
            ["run", "--log-level", "trace"],
            at: exchange.desk,
            through: "exec 2> >(true); wait $!; exec \"$0\" \"$@\""
        )
        try exchange.give(1)
        _ = try await exchange.house.mailbox(exchange.taker, holds: 1, within: .seconds(90))
        run.signal(SIGTERM)
        #expect(try await run.ended().code == 0)
    }
}
