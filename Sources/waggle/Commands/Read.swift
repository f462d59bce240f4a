import ArgumentParser
import Foundation
import WaggleMIME
import WaggleReading
import WaggleReferral

/// `waggle read`: what a message turns out to say, as JSON. Touches no network and no store.
struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what a message turns out to say, as JSON.",
        discussion: "Reads one RFC 5322 message from standard input, or the files named: one JSON object a message."
    )

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
            let bytes = try input()
            return try Output.json(ReadingReport(reader.read(MailMessage(decoding: bytes), in: own)))
        }
        for file in files {
            let bytes = try URL(fileURLWithPath: file).bytes()
            let reading = reader.read(MailMessage(decoding: bytes), in: own)
            try Output.json(ReadingReport(reading, file: file), onOneLine: true)
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
            let configuration = try Configuration(named: config)
            let own = [configuration.exchange.address] + configuration.exchange.aliases
            return (
                try Vocabulary(file: configuration.files.vocabulary),
                try Gazetteer(folder: configuration.files.places),
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
