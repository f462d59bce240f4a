import ArgumentParser
import Foundation
import WaggleSQLite
import WaggleStore
import WaggleWorker

/// `waggle status`: how it goes, for a person, for monitoring and for Prometheus.
struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say how it goes: sources, letters on their way, what waits, and what is wrong.",
        discussion:
            "Ends with 1 when something is wrong. Touches no server and needs no secret. docs/operating.md says what to do "
            + "about each thing that can be wrong."
    )

    @OptionGroup var config: ConfigurationOption
    @OptionGroup var output: OutputOption
    @Flag(help: "Print metrics in the text form of Prometheus, for a textfile collector.") var metrics = false

    func run() async throws {
        let basics = try config.basics()
        let now = Date()
        let store = try basics.openStore(as: .visitor)
        let report = StatusReport(
            at: now,
            isRunning: store.hasWorker,
            bulletin: BulletinFile(of: basics.store).read(),
            standing: try await store.standing(at: now),
            freeBytes: basics.store.freeBytes
        )
        if metrics { return Output.exact(report.metrics) }
        if output.json {
            try Output.json(report)
        } else {
            report.show()
        }
        guard report.alarms.isEmpty else { throw ExitCode(1) }
    }
}

/// Where the worker writes how it goes: beside the store.
struct BulletinFile {
    let url: URL

    init(of store: URL) {
        url = URL(fileURLWithPath: store.path + ".status")
    }

    /// - Returns: nil where no worker ever ran, or the file is of another version.
    func read() -> Bulletin? {
        guard let data = FileManager.default.contents(atPath: url.path) else { return nil }
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return try? decoder.decode(Bulletin.self, from: data)
    }

    func write(_ bulletin: Bulletin) throws {
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .iso8601
        encoder.outputFormatting = .sortedKeys
        try encoder.encode(bulletin).write(to: url, options: .atomic)
    }
}

extension URL {
    /// On the disk that it lies on; nil where nobody knows.
    fileprivate var freeBytes: Int? {
        let values = try? FileManager.default.attributesOfFileSystem(forPath: deletingLastPathComponent().path)
        return (values?[.systemFreeSize] as? NSNumber)?.intValue
    }
}
