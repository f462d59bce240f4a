import Foundation
import Testing
import WaggleCurl
import WaggleMail

@testable import waggle

@Suite("Configuration", .timeLimit(.minutes(5)))
struct ConfigurationTests {
    /// One change to a configuration on which nothing is wrong.
    struct Row: CustomTestStringConvertible, Sendable {
        var change: [String: String]
        /// The complaint, behind the name of the file.
        var says: String
        var because: String

        init(_ line: String, _ instead: String, says: String, because: String) {
            change = [line: instead]
            self.says = says
            self.because = because
        }

        var testDescription: String { because }
    }

    @Test("the configuration of these tests has nothing wrong on it")
    func sound() throws {
        let desk = try Desk()
        let configuration = try Configuration(named: desk.file("config/waggle.yaml").path)
        #expect(configuration.basics.exchange.name == "Test Circle")
        #expect(configuration.basics.store.path == desk.file("config/waggle.sqlite").path)
    }

    @Test(
        "what is wrong is named with its line, and with what there could be",
        arguments: [
            Row(
                "    name: Test Circle",
                "    nam: Test Circle",
                says:
                    "line 2: There is no key `nam` in `exchange`. Known: name, address, aliases, operators, language. "
                    + "Did you mean `name`?",
                because: "a misspelt key"
            ),
            Row(
                "outgoing:",
                "outgoings:",
                says:
                    "line 12: There is no key `outgoings`. Known: exchange, key, old_keys, reference_key, store, store_key, "
                    + "mailboxes, webhooks, outgoing, trust, policy, vocabulary, places, templates. Did you mean `outgoing`?",
                because: "a misspelt section"
            ),
            Row(
                "    port: 9\n    user: leads@exchange.example\n    password: {file: waggle.password}\noutgoing",
                "    prot: 9\n    user: leads@exchange.example\n    password: {file: waggle.password}\noutgoing",
                says: "line 9: There is no key `prot` in `mailboxes[0]`. Known: name, host, port, security, user, "
                    + "password, oauth_token, ca_file, mailbox, first_run, after_keeping, keyword, move_to, "
                    + "poll_seconds, largest_mail_mb. Did you mean `port`?",
                because: "a misspelt key in a list"
            ),
            Row(
                "    port: 9\n    user: leads@exchange.example\n    password: {file: waggle.password}\noutgoing",
                "    port: nine\n    user: leads@exchange.example\n    password: {file: waggle.password}\noutgoing",
                says: "line 9: `mailboxes[0].port` must be a whole number from 1 to 65535.",
                because: "a word where a number must be"
            ),
            Row(
                "    name: Test Circle",
                "    name: [Test, Circle]",
                says: "line 2: `exchange.name` must be a text.",
                because: "a list where a text must be"
            ),
            Row(
                "    operators: [ops@exchange.example]",
                "    operators: ops@exchange.example",
                says: "line 4: `exchange.operators` must be a list of texts, such as `[one, two]`.",
                because: "a text where a list must be"
            ),
            Row(
                "    operators: [ops@exchange.example]",
                "    operators: []",
                says: "line 2: `exchange.operators` is missing.",
                because: "nobody gets what needs a person"
            ),
            Row(
                "    address: leads@exchange.example",
                "    address: leads",
                says: "line 3: `exchange.address` must be a mail address, such as `leads@exchange.example`.",
                because: "an address that is none"
            ),
            Row(
                "    address: leads@exchange.example",
                "    address: leads+x@exchange.example",
                says: "line 3: `exchange.address` must stand without a plus tag.",
                because: "the tag is Waggle's own"
            ),
            Row(
                "    address: leads@exchange.example\n",
                "",
                says: "line 2: `exchange.address` is missing.",
                because: "a key that must be there"
            ),
            Row(
                "trust:\n    authserv_ids: [mx.exchange.example]",
                "trust:\n    authserv_ids: [mx.exchange.example]\n    sealers: [lists.example, not a domain]",
                says: "line 19: `trust.sealers` holds `not a domain`, which is no domain.",
                because: "a sealer that is no domain"
            ),
            Row(
                "trust:\n    authserv_ids: [mx.exchange.example]",
                "trust:\n    authserv_ids: [mx.exchange.example]\n    lists: [leads@exchange.example]",
                says: "line 19: `trust.lists` holds `leads@exchange.example`, which is an address of the exchange",
                because: "mail from there is Waggle's own"
            ),
            Row(
                "trust:\n    authserv_ids: [mx.exchange.example]",
                "trust:\n    authserv_ids: [mx.exchange.example]\n    lists: [groups.example]",
                says: "line 19: `trust.lists` holds `groups.example`, which is no mail address.",
                because: "a whole domain of lists"
            ),
            Row(
                "key: {file: waggle.key}\n",
                "key: {file: waggle.key}\nold_keys:\n  - {file: waggle.key}\n",
                says: "`old_keys` needs `reference_key` beside it",
                because: "references of leads would be made from another key"
            ),
            Row(
                "key: {file: waggle.key}\n",
                "key: {file: waggle.key}\nreference_key: {file: waggle.key}\nold_keys:\n  - {}\n",
                says: "`old_keys` must say where the secret is",
                because: "an old key that is nowhere"
            ),
            Row(
                "trust:\n    authserv_ids: [mx.exchange.example]",
                "trust:\n    authserv_ids: []",
                says: "line 18: `trust.authserv_ids` must name at least one server whose Authentication-Results count;",
                because: "nobody would ever be proven"
            ),
            Row(
                "trust:\n    authserv_ids: [mx.exchange.example]",
                "trust: mx.exchange.example",
                says: "line 17: `trust` must be a list of `key: value` lines.",
                because: "a text where keys must be"
            ),
            Row(
                "mailboxes:\n  - name: main\n    host: 127.0.0.1",
                "mailboxes:\n    name: main\n    host: 127.0.0.1",
                says: "line 7: `mailboxes` must be a list, each entry beginning with a dash.",
                because: "a list without its dash"
            ),
            Row(
                "  - name: main\n",
                "  - name: main\n    security: none\n",
                says: "line 8: `mailboxes[0].security` must be one of `tls`, `starttls`.",
                because: "there is no clear text"
            ),
            Row(
                "  - name: main\n",
                "  - name: main\n    after_keeping: move\n",
                says: "line 7: `mailboxes[0].move_to` is missing.",
                because: "nobody knows where to"
            ),
            Row(
                "trust:",
                "policy: mine.yaml\ntrust:",
                says: "/mine.yaml: There is no such file.",
                because: "named rules must be there; others must not hold instead"
            ),
            Row(
                "trust:",
                "templates: letters\ntrust:",
                says: "/letters: There are no templates in this folder.",
                because: "a folder of letters that is not there"
            ),
            Row(
                "trust:",
                "places: atlas\ntrust:",
                says: "/atlas/places.tsv: There is no such file.",
                because: "a folder of places that is not there"
            ),
            Row(
                "trust:",
                "vocabulary: waggle.yaml\ntrust:",
                says: "line 1: There is no key `exchange`. Known: competences, brands, hints, idioms, shorthands.",
                because: "another file where the vocabulary must be"
            ),
            Row(
                "    name: Test Circle",
                "    name: Test Circle\n    language: la",
                says: "`exchange.language` is `la`, and ",
                because: "letters would come in another language than was asked for"
            ),
            Row(
                "key: {file: waggle.key}",
                "key: 0123456789abcdef0123456789abcdef",
                says:
                    "line 5: `key` must not stand in this file: write `key: {environment: NAME}` or `key: {file: PATH}`.",
                because: "a secret in the file that people show each other"
            ),
            Row(
                "key: {file: waggle.key}",
                "key: {path: waggle.key}",
                says: "line 5: There is no key `path` in `key`. Known: environment, file.",
                because: "a misspelt place of a secret"
            ),
            Row(
                "key: {file: waggle.key}",
                "key: {}",
                says: "line 5: `key` must say where the secret is: `{environment: NAME}` or `{file: PATH}`.",
                because: "a secret without a place"
            ),
            Row(
                "key: {file: waggle.key}",
                "key: {file: other.key}",
                says: "line 5: `key.file` names `other.key`, which cannot be read.",
                because: "a secret that is not where it should be"
            ),
            Row(
                "key: {file: waggle.key}",
                "key: {environment: NOT_SET}",
                says: "line 5: `key.environment` names the variable `NOT_SET`, which is not set.",
                because: "a secret that nobody gave"
            ),
            Row(
                "key: {file: waggle.key}",
                "key: {environment: SHORT, file: waggle.key}",
                says: "line 5: `key.file` stands beside `environment`: a secret has one place.",
                because: "nobody can tell which of two secrets counts"
            ),
            Row(
                "outgoing:\n",
                "outgoing:\n    oauth_token: {file: waggle.key}\n",
                says:
                    "line 13: `outgoing.oauth_token` stands beside `password`: an account signs in with one of the two.",
                because: "nobody can tell by which of two secrets it signs in"
            ),
            Row(
                "key: {file: waggle.key}",
                "key: {environment: SHORT}",
                says: "line 5: `key` must be at least 16 characters of randomness; `waggle init` makes one.",
                because: "a key that can be guessed"
            ),
            Row(
                "exchange:",
                "exchange:\n\tname: Test",
                says: "line 2: This is not YAML: ",
                because: "a tab where YAML wants blanks"
            ),
            Row(
                "exchange:",
                "exchange: {",
                says: "This is not YAML: ",
                because: "a bracket that never closes"
            ),
            Row(
                "    name: Test Circle",
                "    name: Test Circle\n    name: Other Circle",
                says: "line 2: This is not YAML: `name` stands twice in one list of keys.",
                because: "a key that stands twice: one of the two would be forgotten"
            ),
        ]
    )
    func wrong(_ row: Row) async throws {
        var text = Desk.configuration
        for (line, instead) in row.change {
            try #require(text.contains(line), "\(row.because)")
            text = text.replacing(line, with: instead, maxReplacements: 1)
        }
        let ended = try await Desk(text).waggle("run", environment: ["SHORT": "0123456789"])
        #expect(ended.code == 2, "\(row.because)")
        #expect(ended.errors.contains(row.says), "\(row.because)")
        #expect(ended.errors.hasPrefix("waggle: "))
        #expect(!ended.errors.contains("hush-hush"), "no secret in a complaint")
        #expect(!ended.errors.contains("0123456789"), "no secret in a complaint")
    }

    @Test("a secret that others can read is refused", arguments: ["waggle.key", "waggle.password"])
    func openSecret(_ name: String) async throws {
        for mode in [0o640, 0o604, 0o620] {
            let desk = try Desk()
            try desk.write(try desk.text("config/\(name)"), to: "config/\(name)", mode: mode)
            let ended = try await desk.waggle("run")
            #expect(ended.code == 2)
            #expect(ended.errors.contains("names `\(name)`, which others can read. Run `chmod 600 \(name)`."))
        }
    }

    @Test("secrets come from the environment or from a file with or without a line end")
    func secrets() throws {
        let desk = try Desk(
            Desk.configuration.replacing("password: {file: waggle.password}", with: "password: {environment: PATH}")
        )
        try desk.write("0123456789abcdef0123456789abcdef\r\n", to: "config/waggle.key")
        let configuration = try Configuration(named: desk.file("config/waggle.yaml").path)
        #expect(configuration.key.revealed == "0123456789abcdef0123456789abcdef")
        let password = ProcessInfo.processInfo.environment["PATH"]
        guard case .password(_, let secret) = configuration.mailboxes[0].account.credentials else {
            return #expect(Bool(false), "a password is no token")
        }
        #expect(secret.revealed == password)
    }

    @Test("somebody who has no secrets may look, and cannot run it")
    func noSecrets() async throws {
        let desk = try Desk(Desk.configuration.replacing("{file: waggle.password}", with: "{environment: PASSWORD}"))
        #expect(try await desk.waggle("partners", "import", "partners.csv").code == 0)
        #expect(try await desk.waggle("leads", "list").code == 0)
        #expect(try await desk.waggle("read", "--config", "config/waggle.yaml").code == 0)
        let run = try await desk.waggle("run")
        #expect(run.code == 2)
        #expect(run.errors.contains("names the variable `PASSWORD`, which is not set."))
    }

    @Test("a file that is no text, a folder, and one that is not there")
    func unreadable() async throws {
        let desk = try Desk()
        try Data([0x6E, 0xFF, 0xFE]).write(to: desk.file("bad.yaml"))
        for (name, says) in [
            ("bad.yaml", "bad.yaml: The file is not UTF-8 text."),
            ("config", "config: This is a folder and not a file."),
            ("none.yaml", "none.yaml: There is no such file."),
        ] {
            let ended = try await desk.waggle("held", "--config", name)
            #expect(ended.code == 2)
            #expect(ended.errors == "waggle: \(says)\n")
        }
    }

    @Test(
        "the example that comes with Waggle holds every key there is, and is read",
        arguments: ["password", "oauth_token"]
    )
    func example(_ unused: String) throws {
        let root = URL(filePath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().appending(path: "../..").standardizedFileURL
        let text = try String(contentsOf: root.appending(path: "config/waggle.example.yaml"), encoding: .utf8)
        let lines = text.split(separator: "\n").map { line in
            // What is commented out is a key; other comments are sentences.
            line.replacing(/^( *)# ( *(?:- )?[a-z_]+:.*)$/) { "\($0.1)\($0.2)" }
                .replacing(/{environment: \w+}/, with: "{file: waggle.password}")
        }
        let keys = Set(lines.compactMap { $0.firstMatch(of: /^ *(?:- )?([a-z_]+):/).map { String($0.1) } })
        let known =
            Configuration.top + Configuration.mailboxKeys + Configuration.webhookKeys + Configuration.outgoingKeys
        #expect(Set(known).subtracting(keys) == [])
        let desk = try Desk(lines.filter { !$0.drop { $0 == " " }.hasPrefix("\(unused):") }.joined(separator: "\n"))
        try desk.write("an access token", to: "config/token")
        try desk.write("an older key of ours", to: "config/waggle.old.key")
        let configuration = try Configuration(named: desk.file("config/waggle.yaml").path)
        #expect(configuration.mailboxes.count == 1 && configuration.webhooks.count == 1)
    }

    @Test(
        "rules and trades that are wrong are named with their line",
        arguments: [
            ("policy", "version: x\nwindow: {asap_hour: 1}", "line 2: There is no key `asap_hour` in `window`."),
            (
                "policy", "version: x\npartners_asked: 0",
                "line 2: `partners_asked` must be a whole number from 1 to 50."
            ),
            ("policy", "partners_asked: 3", "`version` is missing."),
            ("vocabulary", "competences: []", "The vocabulary has no competences."),
            (
                "vocabulary", "competences:\n  - code: a.b\n    name: A\n    word: {en: [a]}",
                "line 4: There is no key `word` in `competences[0]`. Known: code, name, names, words, brands."
            ),
            (
                "vocabulary", "competences:\n  - code: a.b\n    name: A\n    words: [a]",
                "line 4: `competences[0].words` must be a list of `key: [text, text]` lines."
            ),
            (
                "vocabulary", "competences:\n  - code: a.b\n    name: A\n    words: {en: apple}",
                "line 4: `competences[0].words.en` must be a list of texts"
            ),
            (
                "vocabulary", "competences:\n  - code: ab\n    name: A\n    words: {en: [apple]}",
                "The code \"ab\" is not an area and a trade"
            ),
        ]
    )
    func rules(_ key: String, _ text: String, _ says: String) async throws {
        let desk = try Desk(Desk.configuration + "\(key): own.yaml\n")
        try desk.write(text, to: "config/own.yaml")
        let ended = try await desk.waggle("run")
        #expect(ended.code == 2)
        #expect(ended.errors.contains("/own.yaml"))
        #expect(ended.errors.contains(says))
    }
}
