import ArgumentParser
import Foundation
import Glibc
import Logging
import WaggleReferral
import WaggleSQLite
import WaggleTransport
import WaggleWorker

/// `waggle run`: the long-running worker.
struct Run: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run the bot: read the mailboxes and endpoints, decide, write.",
        discussion:
            "Runs until SIGTERM or Ctrl-C, finishes what is under way within 10 seconds, and resumes when started again."
    )

    @OptionGroup var config: ConfigurationOption
    @Option(help: "trace, debug, info, notice, warning, error or critical.", transform: Run.level)
    var logLevel = Logger.Level.info

    private static func level(_ text: String) throws -> Logger.Level {
        guard let level = Logger.Level(rawValue: text) else {
            throw ValidationError("There is no log level `\(text)`.")
        }
        return level
    }

    func run() async throws {
        // The worker listens for these itself once it runs. Until then nothing is under way that an end could harm.
        for signal in [SIGTERM, SIGINT] { Glibc.signal(signal) { _ in _exit(0) } }
        LoggingSystem.bootstrap(StreamLogHandler.standardError)
        var logger = Logger(label: "waggle")
        logger.logLevel = logLevel
        let assembly = try config.assembly()
        let store = try assembly.configuration.basics.openStore(as: .worker)
        let pipeline = try await assembly.pipeline(on: store, logger: logger)
        let sources: [any MessageSource] = assembly.configuration.inboxes() + assembly.configuration.endpoints()
        let partners = try await store.partners().count
        if partners == 0 {
            logger.warning("there are no partners yet: run `waggle partners import FILE`")
        }
        logger.info(
            "Waggle is running",
            metadata: [
                "address": "\(assembly.configuration.basics.exchange.address)", "sources": "\(sources.count)",
                "partners": "\(partners)", "policy": "\(assembly.policy.version)",
            ]
        )
        let file = BulletinFile(of: assembly.configuration.basics.store)
        let log = logger
        let worker = Worker(pipeline: pipeline, sources: sources, sink: assembly.configuration.outbox()) { bulletin in
            if bulletin.isAlive { ServiceNotice.alive.send() }
            do {
                try file.write(bulletin)
            } catch {
                log.warning("how it goes cannot be written down", metadata: ["why": "\(error.localizedDescription)"])
            }
        }
        ServiceNotice.ready.send()
        try await worker.run(logger: logger)
        ServiceNotice.stopping.send()
        logger.info("Waggle has stopped")
    }
}
