import Foundation
import Logging
import WaggleChat
import WaggleCurl
import WaggleMail
import WaggleReading
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport
import WaggleWorker
import WaggleWriting

/// Puts the program together from a configuration: the only place that knows every concrete type.
struct Assembly {
    let configuration: Configuration
    let policy: Policy
    let vocabulary: Vocabulary
    let gazetteer: Gazetteer
    let writer: Writer

    /// Reads everything that a running Waggle needs, and complains about the first thing that is wrong.
    init(configurationFile: String?) throws {
        configuration = try Configuration(named: configurationFile)
        let basics = configuration.basics
        policy = try Policy(file: basics.files.policy)
        vocabulary = try Vocabulary(file: basics.files.vocabulary)
        gazetteer = try Gazetteer(folder: basics.files.places)
        writer = Writer(
            library: try TemplateLibrary(of: basics),
            exchange: Exchange(
                name: basics.exchange.name,
                address: basics.exchange.address,
                contact: basics.exchange.operators[0].description
            ),
            competenceNames: vocabulary.names(in:)
        )
    }

    func house() throws -> House {
        let older = configuration.oldKeys.map { Data($0.revealed.utf8) }
        guard let key = ConversationKey(secret: Data(configuration.key.revealed.utf8), older: older),
            let first = ConversationKey(secret: Data(configuration.referenceKey.revealed.utf8))
        else {
            throw Refusal.wrongInput("The key must be at least 16 characters of randomness; `waggle init` makes one.")
        }
        let exchange = configuration.basics.exchange
        return House(
            name: exchange.name,
            address: exchange.address,
            aliases: exchange.aliases,
            operators: exchange.operators,
            policy: policy,
            conversationKey: key,
            referenceSalt: first.salt(for: "lead references"),
            authservIDs: configuration.authservIDs,
            echoes: configuration.outgoing.echoes,
            echoWait: TimeInterval(configuration.outgoing.echoWait.components.seconds),
            language: exchange.language,
            sealers: configuration.sealers,
            lists: configuration.lists
        )
    }

    func pipeline(on store: SQLiteStore, logger: Logger) async throws -> Pipeline {
        try await Pipeline(
            house: try house(),
            store: store,
            reader: WaggleReading.Reader(vocabulary: vocabulary, gazetteer: gazetteer),
            writer: writer,
            surroundings: .live,
            logger: logger
        )
    }
}

// MARK: Parts, each by itself for `waggle check`

extension Configuration {
    /// - Parameter name: What the command line says; nil is the place where it usually stands.
    init(named name: String?) throws(ConfigurationProblem) {
        try self.init(file: try Self.file(named: name), installation: try Installation())
    }

    fileprivate static func file(named name: String?) throws(ConfigurationProblem) -> URL {
        let file = URL(fileURLWithPath: name ?? "config/waggle.yaml")
        guard name != nil || FileManager.default.fileExists(atPath: file.path) else {
            throw ConfigurationProblem(
                file: file.relativePath,
                line: nil,
                sentence: "There is no such file. Name yours with --config, or let `waggle init` write one."
            )
        }
        return file
    }

    func inboxes() -> [IMAPInbox] {
        mailboxes.map { IMAPInbox(name: $0.name, account: $0.account, settings: $0.settings) }
    }

    func endpoints() -> [WebhookSource] {
        webhooks.map { WebhookSource(endpoint: $0) }
    }

    func outbox() -> SMTPOutbox { SMTPOutbox(account: outgoing.account) }
}

extension Configuration.Basics {
    init(named name: String?) throws(ConfigurationProblem) {
        try self.init(file: try Configuration.file(named: name), installation: try Installation())
    }

    func openStore(as role: SQLiteStore.Role) throws(StoreError) -> SQLiteStore {
        try SQLiteStore.open(path: store.path, keyFile: storeKey.path, as: role)
    }
}

extension Vocabulary {
    init(file: URL) throws(ConfigurationProblem) {
        try self.init(yaml: try file.text(), file: file.relativePath)
    }
}

extension Gazetteer {
    init(folder: URL) throws {
        let files = try GazetteerFiles { name throws(ConfigurationProblem) in
            try folder.appendingPathComponent(name.rawValue).bytes()
        }
        do throws(GazetteerError) {
            try self.init(files)
        } catch {
            throw Refusal.wrongInput("\(folder.path)/\(error.sentence)")
        }
    }
}

extension TemplateLibrary {
    init(of configuration: Configuration.Basics) throws {
        // The enumerator does not follow a link that the folder itself may be.
        let folder = configuration.files.templates.resolvingSymlinksInPath()
        var files: [String: String] = [:]
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        for name in names where name.hasSuffix(".mustache") {
            files[name] = try folder.appendingPathComponent(name).text()
        }
        guard !files.isEmpty else {
            throw Refusal.wrongInput("\(folder.path): There are no templates in this folder.")
        }
        let languages = Set(files.keys.map { String($0.prefix { $0 != "/" }) }).sorted()
        let language = configuration.exchange.language
        guard languages.contains(language) || languages.contains(String(language.prefix { $0 != "-" })) else {
            throw Refusal.wrongInput(
                "`exchange.language` is `\(language)`, and \(folder.path) has templates for "
                    + "\(languages.joined(separator: ", ")) only."
            )
        }
        do throws(TemplateProblem) {
            try self.init(files: files)
        } catch {
            throw Refusal.wrongInput("\(folder.path)/\(error.sentence)")
        }
    }
}
