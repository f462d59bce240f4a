import ArgumentParser
import Foundation
import WaggleSQLite

/// `waggle backup`: a copy of the store while Waggle runs.
struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Copy the store to a new file; Waggle may go on meanwhile.",
        discussion:
            "The copy is one moment of the store, checked after writing. To restore it, stop Waggle and put it in the place of the "
            + "store. Letters that were on their way are in doubt then, and mail that came before the restoring is held: "
            + "nobody gets an offer twice."
    )

    @OptionGroup var config: ConfigurationOption
    @Argument(help: "The new file. One that is there is not replaced.") var file: String

    func run() async throws {
        let basics = try config.basics()
        let store = try basics.openStore(as: .visitor)
        try await store.backUp(to: file, at: Date())
        let bytes = (try FileManager.default.attributesOfItem(atPath: file)[.size] as? NSNumber)?.intValue ?? 0
        Output.line("\(file) holds the store (\((bytes + 1_048_575) / 1_048_576) MB), and its pages are in order.")
        Output.line("It cannot be read without two files that are not in it:")
        Output.line("  \(basics.storeKey.path): keep one copy for ever, where the backups are not.")
        Output.line(
            "  \(basics.store.path).keys: keep one copy, the newest, and overwrite it each time. A key that was destroyed "
                + "to forget somebody must not come back."
        )
    }
}
