import ArgumentParser
import Foundation
import WaggleSQLite

/// What every command takes that works on a configured exchange.
struct ConfigurationOption: ParsableArguments {
    @Option(
        name: [.customLong("config"), .customShort("c")],
        help: "The configuration file (default: config/waggle.yaml)."
    )
    var file: String?

    func assembly() throws -> Assembly { try Assembly(configurationFile: file) }

    func basics() throws -> Configuration.Basics { try Configuration.Basics(named: file) }

    /// The store alone, for commands that only look into it.
    func store() throws -> SQLiteStore { try basics().openStore(as: .visitor) }
}

struct OutputOption: ParsableArguments {
    @Flag(name: .long, help: "Print JSON for programs instead of a table for people.")
    var json = false
}

struct LimitOption: ParsableArguments {
    @Option(name: .long, help: "How many at most.")
    var limit = 50

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit must be 1 or more.") }
    }
}
