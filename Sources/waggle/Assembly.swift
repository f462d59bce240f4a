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
        let installation = try refusing { () throws(ConfigurationProblem) in try Installation() }
        let file = URL(fileURLWithPath: configurationFile ?? "config/waggle.yaml")
        configuration = try refusing { () throws(ConfigurationProblem) in
            try Configuration(file: file, installation: installation)
        }
        let policyFile = configuration.files.policy
        policy = try refusing { () throws(ConfigurationProblem) in
            guard let policyFile, FileManager.default.fileExists(atPath: policyFile.path) else { return .house }
            return try Policy(file: policyFile)
        }
        vocabulary = try Self.vocabulary(at: configuration.files.vocabulary)
        gazetteer = try Self.gazetteer(in: configuration.files.places)
        writer = Writer(
            library: try Self.templates(in: configuration.files.templates),
            exchange: Exchange(
                name: configuration.exchange.name,
                address: configuration.exchange.address,
                contact: configuration.exchange.operators[0].description
            ),
            competenceNames: vocabulary.names
        )
    }

    // MARK: Parts

    static func vocabulary(at file: URL) throws -> Vocabulary {
        let text = try refusing { () throws(ConfigurationProblem) in try file.text() }
        return try Vocabulary(yaml: text, file: file.relativePath)
    }

    static func gazetteer(in folder: URL) throws -> Gazetteer {
        let files = try GazetteerFiles { name throws(Refusal) in
            let file = folder.appendingPathComponent(name.rawValue)
            guard let data = try? Data(contentsOf: file, options: .mappedIfSafe) else {
                throw Refusal.wrongInput("\(file.path): The file cannot be read.")
            }
            return data
        }
        do throws(GazetteerError) {
            return try Gazetteer(files)
        } catch {
            throw Refusal.wrongInput("\(folder.path): \(error.sentence)")
        }
    }

    static func templates(in folder: URL) throws -> TemplateLibrary {
        var files: [String: String] = [:]
        // The enumerator does not follow a link that the folder itself may be.
        let folder = folder.resolvingSymlinksInPath()
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        for name in names where name.hasSuffix(".mustache") {
            files[name] = try refusing { () throws(ConfigurationProblem) in
                try folder.appendingPathComponent(name).text()
            }
        }
        do throws(TemplateProblem) {
            return try TemplateLibrary(files: files)
        } catch {
            throw Refusal.wrongInput(error.sentence)
        }
    }

    func store(as role: SQLiteStore.Role) throws -> SQLiteStore {
        do throws(StoreError) {
            return try SQLiteStore.open(path: configuration.store.path, as: role)
        } catch {
            throw Refusal.failed(error.sentence)
        }
    }

    func inboxes() -> [IMAPInbox] {
        configuration.mailboxes.map { IMAPInbox(name: $0.name, account: $0.account, settings: $0.settings) }
    }

    func webhooks() -> [WebhookSource] {
        configuration.webhooks.map { WebhookSource(endpoint: $0) }
    }

    func outbox() -> SMTPOutbox { SMTPOutbox(account: configuration.outgoing.account) }

    func house() throws -> House {
        guard let key = ConversationKey(secret: Data(configuration.key.revealed.utf8)) else {
            throw Refusal.wrongInput("The key must be at least 16 characters of randomness; `waggle init` makes one.")
        }
        return House(
            name: configuration.exchange.name,
            address: configuration.exchange.address,
            aliases: configuration.exchange.aliases,
            operators: configuration.exchange.operators,
            policy: policy,
            conversationKey: key,
            referenceSalt: key.salt(for: "lead references"),
            authservIDs: configuration.authservIDs,
            echoes: configuration.outgoing.echoes,
            echoWait: TimeInterval(configuration.outgoing.echoWait.components.seconds),
            language: configuration.exchange.language
        )
    }

    func pipeline(on store: SQLiteStore, logger: Logger) async throws -> Pipeline {
        let house = try house()
        do throws(StoreError) {
            return try await Pipeline(
                house: house,
                store: store,
                reader: WaggleReading.Reader(vocabulary: vocabulary, gazetteer: gazetteer),
                writer: writer,
                competenceNames: vocabulary.names,
                surroundings: .live,
                logger: logger
            )
        } catch {
            throw Refusal.failed(error.sentence)
        }
    }
}

/// Runs something that complains about files, and turns the complaint into the end of the command.
func refusing<Value>(_ body: () throws(ConfigurationProblem) -> Value) throws -> Value {
    do throws(ConfigurationProblem) {
        return try body()
    } catch {
        throw Refusal.wrongInput(error.description)
    }
}
