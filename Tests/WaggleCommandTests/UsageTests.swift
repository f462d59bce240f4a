import Foundation
import Testing

@Suite("Command line", .timeLimit(.minutes(5)))
struct UsageTests {
    struct Row: CustomTestStringConvertible, Sendable {
        var arguments: [String]
        var code: Int32
        var says: String
        var because: String

        var testDescription: String { because }
    }

    @Test(
        "wrong use ends with 2 and a sentence that helps, help ends with 0",
        arguments: [
            Row(arguments: [], code: 0, says: "Exit codes: 0 all is well", because: "no command at all shows the help"),
            Row(arguments: ["--help"], code: 0, says: "SUBCOMMANDS", because: "help is an answer and no error"),
            Row(arguments: ["--version"], code: 0, says: "0.", because: "the version"),
            Row(arguments: ["partners"], code: 0, says: "import", because: "a family of commands shows its members"),
            Row(arguments: ["help", "leads", "why"], code: 0, says: "--partner", because: "help on a command below"),
            Row(
                arguments: ["chekc"],
                code: 2,
                says:
                    "There is no command `waggle chekc`. Known: run, status, check, init, read, partners, leads, "
                    + "health, held, outbox, backup, forget, export, audit, verify, engine, replay. Did you mean `waggle check`?",
                because: "a misspelt command"
            ),
            Row(
                arguments: ["partners", "improt", "file"],
                code: 2,
                says: "There is no command `waggle partners improt`. Known: import, list, show, customers. "
                    + "Did you mean `waggle partners import`?",
                because: "a misspelt command of a family"
            ),
            Row(arguments: ["check", "--bogus"], code: 2, says: "--bogus", because: "an unknown option"),
            Row(arguments: ["leads", "show"], code: 2, says: "<reference>", because: "a missing argument"),
            Row(arguments: ["run", "--config"], code: 2, says: "--config", because: "an option without its value"),
            Row(
                arguments: ["run", "--log-level", "loud"],
                code: 2,
                says: "There is no log level `loud`",
                because: "a log level that is none"
            ),
            Row(
                arguments: ["leads", "list", "--stage", "offerring"],
                code: 2,
                says: "There is no stage `offerring`. Known: collecting, offering, handed off, closed.",
                because: "a misspelt stage would show an empty list"
            ),
            Row(
                arguments: ["health", "--pair", "anna"],
                code: 2,
                says: "--pair takes the keys of two partners.",
                because: "half a pair"
            ),
            Row(
                arguments: ["health", "--firm", "anna", "--pair", "anna", "bo"],
                code: 2,
                says: "Name a firm or a pair, not both.",
                because: "two questions"
            ),
            Row(arguments: ["health", "--page", "0"], code: 2, says: "--page", because: "pages are counted from 1"),
            Row(arguments: ["health", "--days", "0"], code: 2, says: "--days", because: "no day to look at"),
            Row(
                arguments: ["audit", "--since", "12ab"],
                code: 2,
                says: "`12ab` is no head: it has 64 hexadecimal digits.",
                because: "half a head"
            ),
            Row(arguments: ["held", "--limit", "0"], code: 2, says: "--limit", because: "a limit that shows nothing"),
            Row(arguments: ["held", "--limit", "ten"], code: 2, says: "ten", because: "a limit that is no number"),
        ]
    )
    func usage(_ row: Row) async throws {
        let desk = try Desk()
        let ended = try await WaggleRun(row.arguments, at: desk).ended()
        #expect(ended.code == row.code, "\(row.because)")
        let (said, silent) = row.code == 0 ? (ended.output, ended.errors) : (ended.errors, ended.output)
        #expect(said.contains(row.says), "\(row.because)")
        #expect(silent.isEmpty, "\(row.because)")
    }

    @Test(
        "every command explains itself",
        arguments: [
            ["run"], ["check"], ["init"], ["read"], ["partners"], ["partners", "import"], ["partners", "list"],
            ["partners", "show"], ["leads"], ["leads", "list"], ["leads", "show"], ["leads", "why"], ["health"],
            ["held"], ["outbox"], ["replay"],
        ]
    )
    func help(_ command: [String]) async throws {
        let ended = try await WaggleRun(command + ["--help"], at: Desk()).ended()
        #expect(ended.code == 0)
        #expect(ended.output.contains("USAGE: waggle \(command.joined(separator: " "))"))
        #expect(ended.errors.isEmpty)
    }

    @Test(
        "a command that needs a configuration says where it looked, and what to do",
        arguments: [["run"], ["check"], ["partners", "list"], ["leads", "list"], ["held"]]
    )
    func noConfiguration(_ command: [String]) async throws {
        let desk = try Desk()
        try FileManager.default.removeItem(at: desk.file("config/waggle.yaml"))
        let usual = try await WaggleRun(command, at: desk).ended()
        #expect(usual.code == 2)
        #expect((usual.errors + usual.output).contains("config/waggle.yaml: There is no such file. Name yours"))
        let named = try await WaggleRun(command + ["--config", "my.yaml"], at: desk).ended()
        #expect(named.code == 2)
        #expect((named.errors + named.output).contains("my.yaml: There is no such file."))
        #expect(!desk.has("config/waggle.sqlite"), "nothing is made before the configuration is read")
    }

    @Test("a reader that has seen enough is no crash", arguments: ["", "trap '' PIPE; "])
    func closedPipe(_ trap: String) async throws {
        let desk = try Desk()
        try await desk.waggle("partners", "import", "partners.csv")
        let ended = try await WaggleRun(
            ["partners", "list", "--json"],
            at: desk,
            // The reader has gone before the first word is written.
            through: "\(trap)exec 3> >(true); wait $!; \"$0\" \"$@\" >&3; echo \"ended with $?\""
        )
        .ended()
        #expect(ended.output == "ended with 1\n")
        #expect(ended.errors.isEmpty)
    }

    @Test("the engine names the line it cannot answer", arguments: ["no json\n", "{}\n", "[1, 2]\n"])
    func engine(_ input: String) async throws {
        let ended = try await Desk().waggle("engine", input: Data(input.utf8))
        #expect(ended.code == 2)
        #expect(ended.errors.hasPrefix("waggle: Line 1 of the input"))
        let nothing = try await Desk().waggle("engine")
        #expect(nothing == Ended(code: 0, output: "", errors: ""))
        let noRules = try await Desk().waggle("engine", "--policy", "none.yaml")
        #expect(noRules == Ended(code: 2, output: "", errors: "waggle: none.yaml: There is no such file.\n"))
    }

    @Test("a full disk under the output is said")
    func fullDisk() async throws {
        let desk = try Desk()
        let ended = try await WaggleRun(["partners", "list"], at: desk, through: "\"$0\" \"$@\" >/dev/full")
            .ended()
        #expect(ended.code == 1)
        #expect(ended.errors == "waggle: The output cannot be written: No space left on device.\n")
    }
}
