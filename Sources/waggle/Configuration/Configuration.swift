import Foundation
import Glibc
import WaggleChat
import WaggleCurl
import WaggleMail
import WaggleTransport

/// `waggle.yaml`, read and checked: everything that differs from one exchange to the next.
struct Configuration {
    var basics: Basics
    /// Signs the tokens.
    var key: Secret
    /// Keys that signed before it, whose tokens still hold.
    var oldKeys: [Secret]
    /// What references are made from: the first key that there ever was.
    var referenceKey: Secret
    var mailboxes: [Mailbox]
    var webhooks: [WebhookEndpoint]
    var outgoing: Outgoing
    var authservIDs: Set<String>
    /// Domains whose ARC seals count.
    var sealers: Set<String>
    /// Mailing lists that are believed about who wrote.
    var lists: Set<MailAddress>

    /// What commands need that reach no server. No secret is read for it, so that somebody can look who has none.
    struct Basics {
        var exchange: ExchangeSettings
        /// Absolute, or relative to the folder of the configuration file.
        var store: URL
        /// The master key of what is sealed in the store.
        var storeKey: URL
        var files: Files
    }

    struct ExchangeSettings {
        var name: String
        var address: MailAddress
        var aliases: [MailAddress]
        var operators: [MailAddress]
        var language: String
    }

    struct Mailbox {
        var name: SourceName
        var account: MailAccount
        var settings: IMAPInbox.Settings
    }

    struct Outgoing {
        var account: SMTPAccount
        var echoes: Bool
        var echoWait: Duration
    }

    struct Files {
        var policy: URL
        var vocabulary: URL
        var places: URL
        var templates: URL
    }

    static let top = [
        "exchange", "key", "old_keys", "reference_key", "store", "store_key", "mailboxes", "webhooks", "outgoing",
        "trust", "policy", "vocabulary",
        "places", "templates",
    ]
    static let mailboxKeys = [
        "name", "host", "port", "security", "user", "password", "oauth_token", "ca_file", "mailbox", "first_run",
        "after_keeping", "keyword", "move_to", "poll_seconds", "largest_mail_mb",
    ]
    fileprivate static let secretKeys = ["environment", "file"]
    static let webhookKeys = ["name", "url", "private_network", "token", "ca_file", "poll_seconds"]
    static let outgoingKeys = [
        "host", "port", "security", "user", "password", "oauth_token", "ca_file", "echo", "echo_wait_seconds",
    ]

    /// - Parameter installation: Where the data that came with Waggle stands, for what the file does not name.
    init(file: URL, installation: Installation) throws(ConfigurationProblem) {
        let root = try YAMLSection(file: file.relativePath, text: try file.text(), known: Self.top)
        let folder = file.deletingLastPathComponent()
        basics = try Basics(root, in: folder, installation: installation)
        key = try root.secret("key", in: folder)
        oldKeys = []
        for section in try root.sections("old_keys", known: Self.secretKeys) {
            oldKeys.append(try section.statedSecret(in: folder) { root.problem("old_keys", $0) })
        }
        let first = try root.optionalSecret("reference_key", in: folder)
        guard oldKeys.isEmpty || first != nil else {
            throw root.problem(
                "old_keys",
                "needs `reference_key` beside it: the first key that this exchange had, from which the references of "
                    + "leads are made for ever."
            )
        }
        referenceKey = first ?? key
        guard ([key, referenceKey] + oldKeys).allSatisfy({ $0.revealed.utf8.count >= 16 }) else {
            throw root.problem("key", "must be at least 16 characters of randomness; `waggle init` makes one.")
        }
        mailboxes = []
        for section in try root.sections("mailboxes", known: Self.mailboxKeys) {
            mailboxes.append(try Mailbox(section, in: folder))
        }
        webhooks = []
        for section in try root.sections("webhooks", known: Self.webhookKeys) {
            webhooks.append(try WebhookEndpoint(section, in: folder))
        }
        guard !mailboxes.isEmpty || !webhooks.isEmpty else { throw root.missing("mailboxes") }
        let names = mailboxes.map(\.name) + webhooks.map(\.name)
        if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
            throw root.problem(
                "mailboxes",
                "and `webhooks` hold the name `\(twice)` twice; every source needs its own."
            )
        }
        outgoing = try Outgoing(
            try root.requiredSection("outgoing", known: Self.outgoingKeys),
            in: folder,
            greeting: basics.exchange.address.domain
        )
        let trust = try root.requiredSection("trust", known: ["authserv_ids", "sealers", "lists"])
        authservIDs = Set(try trust.texts("authserv_ids").map { $0.lowercased() })
        guard !authservIDs.isEmpty else {
            throw trust.problem(
                "authserv_ids",
                "must name at least one server whose Authentication-Results count; without one no sender is ever proven. "
                    + "Look into the headers of a mail in the mailbox for the name your own server writes there."
            )
        }
        sealers = Set(try trust.texts("sealers").map { $0.lowercased() })
        if let wrong = sealers.sorted().first(where: { MailAddress("list@\($0)") == nil }) {
            throw trust.problem(
                "sealers",
                "holds `\(wrong)`, which is no domain. It names the mail houses whose ARC seals count, such as "
                    + "`[lists.example]`."
            )
        }
        lists = Set(try trust.addresses("lists"))
        if let own = ([basics.exchange.address] + basics.exchange.aliases).first(where: lists.contains) {
            throw trust.problem(
                "lists",
                "holds `\(own)`, which is an address of the exchange: mail from there is Waggle's own. A list that "
                    + "passes mail on to Waggle needs another address, and is no alias."
            )
        }
    }
}

extension Configuration.Basics {
    init(file: URL, installation: Installation) throws(ConfigurationProblem) {
        let root = try YAMLSection(file: file.relativePath, text: try file.text(), known: Configuration.top)
        try self.init(root, in: file.deletingLastPathComponent(), installation: installation)
    }

    fileprivate init(
        _ root: YAMLSection,
        in folder: URL,
        installation: Installation
    ) throws(ConfigurationProblem) {
        exchange = try Configuration.ExchangeSettings(
            try root.requiredSection("exchange", known: ["name", "address", "aliases", "operators", "language"])
        )
        store = folder.file(try root.text("store") ?? "waggle.sqlite")
        storeKey = try root.text("store_key").map(folder.file) ?? URL(fileURLWithPath: store.path + ".key")
        files = Configuration.Files(
            policy: try root.text("policy").map(folder.file) ?? installation.policy,
            vocabulary: try root.text("vocabulary").map(folder.file) ?? installation.vocabulary,
            places: try root.text("places").map(folder.file) ?? installation.places,
            templates: try root.text("templates").map(folder.file) ?? installation.templates
        )
    }
}

extension Configuration.ExchangeSettings {
    fileprivate init(_ section: YAMLSection) throws(ConfigurationProblem) {
        name = try section.requiredText("name")
        address = try section.address("address")
        aliases = try section.addresses("aliases")
        operators = try section.addresses("operators")
        language = try section.text("language") ?? "en"
        guard !operators.isEmpty else { throw section.missing("operators") }
        guard address.tag == nil else { throw section.problem("address", "must stand without a plus tag.") }
    }
}

extension Configuration.Mailbox {
    fileprivate init(_ section: YAMLSection, in folder: URL) throws(ConfigurationProblem) {
        name = SourceName(rawValue: try section.requiredText("name"))
        let securities = MailAccount.Security.allCases.map { ($0.rawValue, $0) }
        let chosen = try section.choice("security", of: securities) ?? .tls
        account = try section.account(security: chosen, defaultPort: chosen == .tls ? 993 : 143, in: folder)
        settings = IMAPInbox.Settings()
        settings.mailbox = try section.text("mailbox") ?? settings.mailbox
        settings.firstRun =
            try section.choice("first_run", of: [("from_now", .fromNow), ("everything", .everything)])
            ?? settings.firstRun
        let keyword = try section.text("keyword")
        let folderName = try section.text("move_to")
        settings.afterKeeping =
            try section.choice(
                "after_keeping",
                of: [
                    ("flag", .flag(keyword ?? "\\Seen")), ("leave", .leave), ("move", .move(to: folderName ?? "")),
                ]
            ) ?? settings.afterKeeping
        if settings.afterKeeping == .move(to: "") { throw section.missing("move_to") }
        settings.pollInterval = try section.number("poll_seconds", in: 0.02...300).map { .seconds($0) }
        settings.largestMessage = (try section.whole("largest_mail_mb", in: 1...50) ?? 25) * 1_024 * 1_024
    }
}

extension WebhookEndpoint {
    fileprivate init(_ section: YAMLSection, in folder: URL) throws(ConfigurationProblem) {
        let url = try section.requiredText("url")
        let isPrivateNetwork = try section.flag("private_network") ?? false
        let address: HTTPAddress
        do throws(HTTPAddressProblem) {
            address = try HTTPAddress(url, isPrivateNetwork: isPrivateNetwork)
        } catch {
            throw section.problem("url", error.sentence)
        }
        self.init(
            name: SourceName(rawValue: try section.requiredText("name")),
            address: address,
            token: try section.optionalSecret("token", in: folder),
            caFile: try section.text("ca_file").map { folder.file($0).path },
            interval: .seconds(try section.whole("poll_seconds", in: 1...3_600) ?? 30)
        )
    }
}

extension Configuration.Outgoing {
    fileprivate init(
        _ section: YAMLSection,
        in folder: URL,
        greeting: String
    ) throws(ConfigurationProblem) {
        let choices: [(String, SMTPAccount.Security)] = [
            ("tls", .tls), ("starttls", .startTLS), ("plain_on_loopback", .plainOnLoopback),
        ]
        let security = try section.choice("security", of: choices) ?? .startTLS
        let host = try section.requiredText("host")
        let port = try section.whole("port", in: 1...65_535) ?? (security == .tls ? 465 : 587)
        let login = try section.credentials(in: folder)
        let caFile = try section.text("ca_file").map { folder.file($0).path }
        do throws(SMTPAccountProblem) {
            account = try SMTPAccount(
                host: host,
                port: port,
                security: security,
                login: login,
                caFile: caFile,
                greeting: greeting
            )
        } catch {
            throw section.problem("host", "cannot be used: \(error.sentence)")
        }
        echoes = try section.flag("echo") ?? true
        echoWait = .seconds(try section.whole("echo_wait_seconds", in: 1...86_400) ?? 1_800)
    }
}

extension YAMLSection {
    fileprivate func account(
        security: MailAccount.Security,
        defaultPort: Int,
        in folder: URL
    ) throws(ConfigurationProblem) -> MailAccount {
        guard let credentials = try credentials(in: folder) else { throw missing("user") }
        let host = try requiredText("host")
        let port = try whole("port", in: 1...65_535) ?? defaultPort
        let caFile = try text("ca_file").map { folder.file($0).path }
        do throws(SourceError) {
            return try MailAccount(
                host: host,
                port: port,
                security: security,
                credentials: credentials,
                caFile: caFile
            )
        } catch {
            throw problem("host", "cannot be used: \(error.sentence)")
        }
    }

    /// `user` with `password` or `oauth_token`; nil when there is no user.
    fileprivate func credentials(in folder: URL) throws(ConfigurationProblem) -> MailAccount.Credentials? {
        guard let user = try text("user") else { return nil }
        if isThere("password"), isThere("oauth_token") {
            throw problem("oauth_token", "stands beside `password`: an account signs in with one of the two.")
        }
        if let token = try optionalSecret("oauth_token", in: folder) { return .xoauth2(user: user, token: token) }
        return .password(user: user, try secret("password", in: folder))
    }

    fileprivate func secret(_ key: String, in folder: URL) throws(ConfigurationProblem) -> Secret {
        guard let secret = try optionalSecret(key, in: folder) else { throw missing(key) }
        return secret
    }

    /// Secrets are never in the configuration itself, so that it can be shown and kept under version control.
    fileprivate func optionalSecret(_ key: String, in folder: URL) throws(ConfigurationProblem) -> Secret? {
        guard isSection(key) || (try? text(key)) == nil else {
            throw problem(
                key,
                "must not stand in this file: write `\(key): {environment: NAME}` or `\(key): {file: PATH}`."
            )
        }
        guard let section = try section(key, known: Configuration.secretKeys) else { return nil }
        return try section.statedSecret(in: folder) { problem(key, $0) }
    }

    /// The secret of a section that says where it is.
    ///
    /// - Parameter complain: Makes a problem of what is wrong with the section as a whole.
    fileprivate func statedSecret(
        in folder: URL,
        _ complain: (String) -> ConfigurationProblem
    ) throws(ConfigurationProblem) -> Secret {
        if isThere("environment"), isThere("file") {
            throw problem("file", "stands beside `environment`: a secret has one place.")
        }
        let value: String
        if let name = try text("environment") {
            guard let found = ProcessInfo.processInfo.environment[name], !found.isEmpty else {
                throw problem("environment", "names the variable `\(name)`, which is not set.")
            }
            value = found
        } else if let path = try text("file") {
            guard folder.file(path).isPrivate else {
                throw problem("file", "names `\(path)`, which others can read. Run `chmod 600 \(path)`.")
            }
            guard let found = try? String(contentsOf: folder.file(path), encoding: .utf8) else {
                throw problem("file", "names `\(path)`, which cannot be read.")
            }
            value = found.trimmingCharacters(in: .whitespacesAndNewlines)
        } else {
            throw complain("must say where the secret is: `{environment: NAME}` or `{file: PATH}`.")
        }
        guard let secret = Secret(value) else {
            throw complain("is empty, or holds characters no secret can have.")
        }
        return secret
    }
}

extension URL {
    /// A path as the operator wrote it, seen from this folder.
    func file(_ path: String) -> URL {
        path.hasPrefix("/") ? URL(fileURLWithPath: path) : appendingPathComponent(path).standardizedFileURL
    }

    /// Whether nobody but its owner may read or write the file; true where there is none.
    fileprivate var isPrivate: Bool {
        let mode = try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        return (mode ?? 0) & 0o077 == 0
    }

    /// The whole file as text.
    func text() throws(ConfigurationProblem) -> String {
        guard let text = String(data: try bytes(), encoding: .utf8) else {
            throw ConfigurationProblem(file: relativePath, line: nil, sentence: "The file is not UTF-8 text.")
        }
        return text
    }

    /// The whole file, or why it cannot be had.
    func bytes() throws(ConfigurationProblem) -> Data {
        var status = stat()
        let kind = stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
        let data: Data? =
            switch kind {
            case S_IFREG: try? Data(contentsOf: self, options: .mappedIfSafe)
            case nil, S_IFDIR: nil
            // A pipe is no file that could be mapped: `waggle read <(…)`, `partners import /dev/stdin`.
            default: try? FileHandle(forReadingAtPath: path)?.readToEnd() ?? Data()
            }
        if let data { return data }
        let why =
            switch kind {
            case nil where errno == ENOENT || errno == ENOTDIR: "There is no such file."
            case S_IFDIR: "This is a folder and not a file."
            default: "The file cannot be read. Does it belong to the user who runs this?"
            }
        throw ConfigurationProblem(file: relativePath, line: nil, sentence: why)
    }
}
