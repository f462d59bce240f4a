import ArgumentParser
import Foundation
import WaggleMIME
import WaggleReading
import WaggleReferral

/// `waggle read`: what a message turns out to say, as JSON. Touches no network and no store.
struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what a message turns out to say, as JSON.",
        discussion: """
            Reads one RFC 5322 message from standard input, or the files named: one JSON object a message. With \
            --explain the mail itself, with what was found marked where it was found; in colour on a terminal, unless \
            NO_COLOR is set.
            """
    )

    @Flag(help: "Show the mail to a person, with what was found marked in it.")
    var explain = false

    @Option(
        name: [.customLong("config"), .customShort("c")],
        help: "The configuration file; without one, Waggle's own vocabulary."
    )
    var config: String?

    @Argument(help: "Files with one message each.")
    var files: [String] = []

    func run() throws {
        let (vocabulary, gazetteer, own) = try tables()
        let reader = Reader(vocabulary: vocabulary, gazetteer: gazetteer)
        if files.isEmpty {
            let reading = reader.read(MailMessage(decoding: try input()), in: own)
            return explain ? show(reading) : try Output.json(ReadingReport(reading))
        }
        for file in files {
            let bytes = try URL(fileURLWithPath: file).bytes()
            let reading = reader.read(MailMessage(decoding: bytes), in: own)
            if explain {
                Output.line("\(file)\n")
                show(reading)
                if file != files.last { Output.line("\n") }
            } else {
                try Output.json(ReadingReport(reading, file: file), onOneLine: true)
            }
        }
    }

    private func show(_ reading: Reading) {
        let isColoured = isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
        if isColoured {
            Output.coloured(ReadExplanation(reading, ink: .colours).text)
        } else {
            Output.line(ReadExplanation(reading, ink: .brackets).text)
        }
    }

    private func input() throws -> Data {
        do {
            return try FileHandle.standardInput.readToEnd() ?? Data()
        } catch {
            throw Refusal.wrongInput("The standard input cannot be read.")
        }
    }

    private func tables() throws -> (Vocabulary, Gazetteer, ReadingContext) {
        if let config {
            let basics = try Configuration.Basics(named: config)
            let own = [basics.exchange.address] + basics.exchange.aliases
            return (
                try Vocabulary(file: basics.files.vocabulary),
                try Gazetteer(folder: basics.files.places),
                ReadingContext(ownAddresses: own, writer: nil, expecting: .anything)
            )
        }
        let installation = try Installation()
        return (
            try Vocabulary(file: installation.vocabulary),
            try Gazetteer(folder: installation.places),
            ReadingContext(ownAddresses: [], writer: nil, expecting: .anything)
        )
    }
}
