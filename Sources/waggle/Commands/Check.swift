import ArgumentParser
import Foundation
import WaggleChat
import WaggleMIME
import WaggleMail
import WaggleReading
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport
import WaggleWriting

/// `waggle check`: tries everything that `waggle run` will need.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Try every account and endpoint, and say what works and what to do about what does not.",
        discussion:
            "Sends no mail, unless --forged is given, and changes nothing on a server. Goes on after what is broken, so "
            + "that one run names it all. Ends with 1 when an account, an endpoint or the store does not work, with 2 when a file is wrong."
    )

    @OptionGroup var config: ConfigurationOption
    @OptionGroup var output: OutputOption

    @Flag(help: "Also send ourselves a mail with forged results of the border, and look whether they are stripped.")
    var forged = false

    func run() async throws {
        var report = CheckReport(isJSON: output.json)
        let configuration = await report.trying("configuration") {
            let configuration = try Configuration(named: config.file)
            return (configuration, ["It says all that is needed."])
        }
        if let configuration {
            await report.tryFiles(of: configuration)
            await report.tryStore(of: configuration)
            await report.tryTrust(of: configuration)
            await report.tryServers(of: configuration)
            if forged {
                _ = await report.trying("forged results") {
                    ((), try await ForgedSample(of: configuration).tryBorder())
                }
            }
        }
        try report.end()
    }
}

/// What was tried so far.
private struct CheckReport {
    let isJSON: Bool
    private var findings: [Finding] = []
    private var refusals: [Refusal] = []

    private struct Finding: Encodable {
        var what: String
        var works: Bool
        var sentences: [String]
    }

    init(isJSON: Bool) {
        self.isJSON = isJSON
    }

    /// Tries one thing and says at once how it went.
    ///
    /// - Parameter configured: What the configuration says of it, as far as the error may not.
    /// - Returns: What was made, or nil when it does not work.
    mutating func trying<Value>(
        _ what: String,
        configured: String? = nil,
        _ body: () async throws -> (Value, [String])
    ) async -> Value? {
        do {
            let (value, sentences) = try await body()
            add(Finding(what: what, works: true, sentences: sentences))
            return value
        } catch {
            let refusal = Refusal(error) ?? .failed("It cannot be used: \(error)")
            refusals.append(refusal)
            let context = configured.map { ["It is configured as \($0)."] } ?? []
            add(Finding(what: what, works: false, sentences: refusal.sentences + context))
            return nil
        }
    }

    private mutating func add(_ finding: Finding) {
        findings.append(finding)
        guard !isJSON else { return }
        Output.line("\(finding.works ? "works " : "BROKEN")  \(finding.what)")
        for sentence in finding.sentences { Output.line("        \(sentence)") }
    }

    /// - Throws: What to end with when something does not work.
    func end() throws {
        if isJSON { try Output.json(findings) }
        guard let worst = refusals.map(\.code).max(by: { $0.rawValue < $1.rawValue }) else {
            if !isJSON { Output.line("All is well: `waggle run` will work.") }
            return
        }
        throw Refusal(worst, ["\(refusals.count) of \(findings.count) do not work; see above."])
    }

    mutating func tryFiles(of configuration: Configuration) async {
        let files = configuration.basics.files
        _ = await trying("house rules") {
            let policy = try Policy(file: files.policy)
            return ((), ["\(files.policy.path) is version \(policy.version)."])
        }
        _ = await trying("vocabulary") {
            let vocabulary = try Vocabulary(file: files.vocabulary)
            return ((), ["\(files.vocabulary.path) knows \(vocabulary.competences.count) trades."])
        }
        _ = await trying("places") {
            _ = try Gazetteer(folder: files.places)
            return ((), ["The tables in \(files.places.path) are in order."])
        }
        _ = await trying("templates") {
            _ = try TemplateLibrary(of: configuration.basics)
            return ((), ["The letters in \(files.templates.path) are complete."])
        }
    }

    mutating func tryStore(of configuration: Configuration) async {
        _ = await trying("store") {
            let count = try await configuration.basics.openStore(as: .visitor).partners().count
            let advice =
                "Nobody can be asked before there are two: run `waggle partners import FILE`; "
                + "config/partners.example.csv shows the columns."
            let partners = count == 1 ? "1 partner" : "\(count) partners"
            return ((), ["\(configuration.basics.store.path) holds \(partners)."] + (count < 2 ? [advice] : []))
        }
    }

    /// Looks through what came in lately for the names under which results stand.
    mutating func tryTrust(of configuration: Configuration) async {
        let store = try? configuration.basics.openStore(as: .visitor)  // said already where it cannot be opened
        let recent = try? await store?.recentArrivals(limit: 50)
        let own = configuration.basics.exchange.address.domain
        let mails = (recent ?? []).compactMap { kept -> MailMessage? in
            guard case .mail(let bytes) = kept.arrival.content else { return nil }
            let message = MailMessage(decoding: bytes)
            // Mail of our own need not pass the border.
            return message.from.first?.valid?.domain == own ? nil : message
        }
        guard !mails.isEmpty else { return }
        let count = mails.count == 1 ? "the last mail" : "the last \(mails.count) mails"
        var sightings: [String: Int] = [:]
        for mail in mails {
            for id in Set(AuthenticationResults.authservIDs(in: mail)) { sightings[id, default: 0] += 1 }
        }
        let seen = sightings.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) (\($0.value))" }
        let names = seen.isEmpty ? "nobody's" : seen.prefix(10).joined(separator: ", ")
        let trusted = mails.count {
            AuthenticationResults.trusted(in: $0, authservIDs: configuration.authservIDs) != nil
        }
        _ = await trying("trust") {
            guard trusted > 0 else {
                throw Refusal.failed(
                    "None of \(count) has results by a name in `trust.authserv_ids`, so no sender is proven. Where your "
                        + "border writes stand results by: \(names)."
                )
            }
            return (
                (),
                ["\(trusted) of \(count) have results that count. Where your border writes stand results by: \(names)."]
            )
        }
    }

    mutating func tryServers(of configuration: Configuration) async {
        for (mailbox, inbox) in zip(configuration.mailboxes, configuration.inboxes()) {
            let account = mailbox.account
            _ = await trying(
                "mailbox \(mailbox.name)",
                configured: "\(account.host):\(account.port), security \(account.security.rawValue)"
                    + account.credentials.aside
            ) { ((), try await inbox.probe()) }
        }
        for endpoint in configuration.endpoints() {
            _ = await trying("webhook \(endpoint.name)") { ((), try await endpoint.probe()) }
        }
        let account = configuration.outgoing.account
        let security = account.security.rawValue.replacing("-", with: "_")
        _ = await trying(
            "outgoing mail",
            configured: "\(account.host):\(account.port), security \(security)\(account.login?.aside ?? "")"
        ) { ((), try await configuration.outbox().probe()) }
    }
}

extension MailAccount.Credentials {
    fileprivate var aside: String {
        switch self {
        case .password: ""
        case .xoauth2: ", with an access token, which may have run out"
        }
    }
}
