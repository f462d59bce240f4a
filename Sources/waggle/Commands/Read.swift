import ArgumentParser
import Foundation
import WaggleMIME
import WaggleReading
import WaggleReferral

/// `waggle read`: what a message turns out to say, as JSON. Touches no network and no store.
struct Read: AsyncParsableCommand {
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

    func run() async throws {
        let (reader, own) = try await tables()
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

    private func tables() async throws -> (Reader, ReadingContext) {
        if let config {
            let basics = try Configuration.Basics(named: config)
            return (
                try await reader(basics.files.vocabulary, basics.files.places),
                ReadingContext(
                    ownAddresses: [basics.exchange.address] + basics.exchange.aliases,
                    writer: nil,
                    expecting: .anything
                )
            )
        }
        let installation = try Installation()
        return (
            try await reader(installation.vocabulary, installation.places),
            ReadingContext(ownAddresses: [], writer: nil, expecting: .anything)
        )
    }

    /// The places are read beside the words: each takes about half of the time to the answer.
    private func reader(_ words: URL, _ places: URL) async throws -> Reader {
        async let gazetteer = Gazetteer(folder: places)
        let vocabulary = try Vocabulary(file: words)
        return Reader(vocabulary: vocabulary, gazetteer: try await gazetteer)
    }
}
