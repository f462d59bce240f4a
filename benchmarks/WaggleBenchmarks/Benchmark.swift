import Foundation
import Logging
import WaggleCurl
import WaggleMail
import WaggleReading
import WaggleReferral
import WaggleSQLite
import WaggleStore
import WaggleTransport
import WaggleWorker
import WaggleWriting
import Yams

/// One timed run over one mailbox of a mail house. `benchmarks/run` calls it, pairs the runs and prints the table.
///
///     WaggleBenchmarks drain|keep|flag|start|whole USER COUNT STORE
///
/// The mail house is described by the JSON in `BENCHMARK_HOUSE`, the project's folder is in `BENCHMARK_ROOT`.
@main
struct Benchmark {
    let house: HouseCard
    let root: URL
    let user: MailAddress
    /// Messages the mailbox holds.
    let count: Int
    let store: String

    static func main() async throws {
        let arguments = CommandLine.arguments
        let environment = ProcessInfo.processInfo.environment
        guard arguments.count == 5, let user = MailAddress(arguments[2]), let count = Int(arguments[3]),
            let card = environment["BENCHMARK_HOUSE"], let root = environment["BENCHMARK_ROOT"]
        else { throw Problem(sentence: "Call benchmarks/run instead.") }
        let benchmark = Benchmark(
            house: try JSONDecoder().decode(HouseCard.self, from: Data(card.utf8)),
            root: URL(filePath: root),
            user: user,
            count: count,
            store: arguments[4]
        )
        switch arguments[1] {
        case "drain": try await benchmark.report { try benchmark.drain() }
        case "keep": try await benchmark.report { try await benchmark.keep(.everything, then: .leave) }
        case "flag": try await benchmark.report { try await benchmark.keep(.everything, then: .flag("\\Seen")) }
        case "start": try await benchmark.report { try await benchmark.keep(.fromNow, then: .leave) }
        case "whole": try await benchmark.report { try await benchmark.whole() }
        default: throw Problem(sentence: "There is no benchmark \(arguments[1]).")
        }
    }

    /// Prints what the run says of itself, seconds among it, and its peak memory as one line of JSON.
    private func report(_ run: () async throws -> [String: Double]) async throws {
        var figures = try await run()
        figures["peak_mb"] = try Self.peakMegabytes()
        print(String(decoding: try JSONEncoder().encode(figures), as: UTF8.self))
    }

    // MARK: The runs

    // Each clock starts with the store open and the configuration read, before the first connection is made: what a
    // start costs has a row of its own.

    /// The bare line: every message through libcurl, bytes counted and thrown away.
    private func drain() throws -> [String: Double] {
        let begin = ContinuousClock.now
        let handle = CurlHandle()
        handle.set(.url, "imap://\(house.host):\(house.imap)/")
        handle.set(.protocols, "imap")
        handle.requireTLS()
        handle.set(.certificateFile, house.ca)
        handle.set(.username, user.description)
        handle.set(.password, house.password)
        handle.set(.connectOnly, true)
        try handle.perform()
        let connection = CurlConnection(handle, wake: Wake())
        _ = try answer(to: "B1 SELECT INBOX", on: connection)
        let bytes = try answer(to: "B2 UID FETCH 1:* (UID BODY.PEEK[])", on: connection)
        return ["bytes": Double(bytes), "seconds": (ContinuousClock.now - begin).seconds]
    }

    private func answer(to command: String, on connection: CurlConnection) throws -> Int {
        let deadline = ContinuousClock.now + .seconds(300)
        try connection.send(Array("\(command)\r\n".utf8), until: deadline)
        let end = Data("\r\n\(command.prefix(2)) OK".utf8)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 * 1_024, alignment: 16)
        defer { buffer.deallocate() }
        var bytes = 0
        var tail = Data()
        while true {
            guard case .bytes(let count) = try connection.receive(into: buffer, until: deadline) else {
                throw Problem(sentence: "The connection ended.")
            }
            bytes += count
            tail = (tail + Data(buffer[max(0, count - 512)..<count])).suffix(512)
            if tail.range(of: end) != nil { return bytes }
        }
    }

    /// Looks and keeps until the mailbox is read, with everything committed.
    private func keep(
        _ firstRun: IMAPInbox.FirstRun,
        then settling: IMAPInbox.AfterKeeping
    ) async throws -> [String: Double] {
        let pipeline = try await pipeline(partners: [])
        let receiving = Receiving(
            source: try inbox(firstRun, then: settling),
            pipeline: pipeline,
            arrived: Signal(),
            alarmed: Signal()
        )
        let begin = ContinuousClock.now
        var kept = 0
        var looks = 0
        // The first look of a first run only says where it begins.
        while kept < count, looks < 2 || firstRun == .everything {
            if firstRun == .fromNow, looks == 1 { break }
            kept += try await receiving.look()
            looks += 1
        }
        return ["messages": Double(kept), "seconds": (ContinuousClock.now - begin).seconds]
    }

    /// Kept, read, ranked, decided, and the letters in the outbox.
    private func whole() async throws -> [String: Double] {
        let partners = SyntheticPartners.all(1_000)
        let pipeline = try await pipeline(partners: partners)
        let arrived = Signal()
        let receiving = Receiving(
            source: try inbox(.everything, then: .leave),
            pipeline: pipeline,
            arrived: arrived,
            alarmed: Signal()
        )
        let count = count
        let begin = ContinuousClock.now
        async let reading: Void = {
            var kept = 0
            while kept < count { kept += try await receiving.look() }
        }()
        var dealtWith = 0
        while dealtWith < count {
            let some = try await pipeline.process(limit: Deciding.batch)
            if some == 0 { try await Task.sleep(for: .milliseconds(1)) }
            dealtWith += some
        }
        try await reading
        let seconds = (ContinuousClock.now - begin).seconds
        let counts = try await pipelineStore().counts()
        return [
            "messages": Double(dealtWith), "offering": Double(counts.referrals["offering"] ?? 0),
            "letters": Double(counts.outbox["queued"] ?? 0), "seconds": seconds,
        ]
    }

    // MARK: The parts

    private func inbox(
        _ firstRun: IMAPInbox.FirstRun,
        then settling: IMAPInbox.AfterKeeping
    ) throws -> IMAPInbox {
        var settings = IMAPInbox.Settings()
        settings.firstRun = firstRun
        settings.afterKeeping = settling
        guard let password = Secret(house.password) else { throw Problem(sentence: "The house has no password.") }
        let account = try MailAccount(
            host: house.host,
            port: house.imap,
            security: .startTLS,
            credentials: .password(user: user.description, password),
            caFile: house.ca
        )
        return IMAPInbox(name: SourceName(rawValue: "main"), account: account, settings: settings)
    }

    private func pipelineStore() throws -> SQLiteStore { try SQLiteStore.open(path: store, as: .visitor) }

    private func pipeline(partners: [Partner]) async throws -> Pipeline {
        let store = try SQLiteStore.open(path: store, as: .worker)
        try await store.save(partners, at: Date())
        let config = root.appending(path: "config")
        let vocabulary = try YAMLDecoder().decode(
            Vocabulary.self,
            from: Data(contentsOf: config.appending(path: "vocabulary.yaml"))
        )
        let gazetteer = try Gazetteer(
            GazetteerFiles { name in
                try Data(contentsOf: config.appending(path: "places/\(name.rawValue)"), options: .mappedIfSafe)
            }
        )
        guard let key = ConversationKey(secret: Data("a secret of benchmarks".utf8)) else {
            throw Problem(sentence: "The key is too short.")
        }
        let house = House(
            name: "Benchmark Circle",
            address: user,
            aliases: [],
            operators: [user],
            policy: .house,
            conversationKey: key,
            referenceSalt: 1,
            authservIDs: [house.authservID],
            echoes: true,
            echoWait: 1_800
        )
        var logger = Logger(label: "benchmark") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .error
        return try await Pipeline(
            house: house,
            store: store,
            reader: WaggleReading.Reader(vocabulary: vocabulary, gazetteer: gazetteer),
            writer: Writer(
                library: try templates(),
                exchange: Exchange(name: house.name, address: user, contact: user.description),
                competenceNames: vocabulary.names(in:)
            ),
            surroundings: .live,
            logger: logger
        )
    }

    private func templates() throws -> TemplateLibrary {
        let folder = root.appending(path: "templates")
        var files: [String: String] = [:]
        for name in FileManager.default.enumerator(atPath: folder.path)?.compactMap({ $0 as? String }) ?? []
        where name.hasSuffix(".mustache") {
            files[name] = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        }
        return try TemplateLibrary(files: files)
    }

    private static func peakMegabytes() throws -> Double {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return (line?.split(separator: " ").compactMap { Double($0) }.first ?? 0) / 1_024
    }
}

struct Problem: Error {
    var sentence: String
}

/// What `scripts/mailhouse start --json` prints, as far as it is needed.
struct HouseCard: Decodable {
    var imap: Int
    var ca: String
    var password: String
    var authservID: String
    /// The name the certificate is for.
    var host: String { "localhost" }

    enum CodingKeys: String, CodingKey {
        case imap
        case ca
        case password
        case authservID = "authserv_id"
    }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
