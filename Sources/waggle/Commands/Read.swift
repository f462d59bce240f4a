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
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if files.isEmpty {
            encoder.outputFormatting.insert(.prettyPrinted)
            let bytes = try FileHandle.standardInput.readToEnd() ?? Data()
            let reading = reader.read(MailMessage(decoding: bytes), in: own)
            return Output.line(String(decoding: try encoder.encode(ReadingReport(reading)), as: UTF8.self))
        }
        for file in files {
            guard let bytes = FileManager.default.contents(atPath: file) else {
                throw Refusal.wrongInput("\(file): The file cannot be read.")
            }
            let report = ReadingReport(reader.read(MailMessage(decoding: bytes), in: own))
            Output.line(String(decoding: try encoder.encode(FileReport(file: file, report: report)), as: UTF8.self))
        }
    }

    private func tables() throws -> (Vocabulary, Gazetteer, ReadingContext) {
        if let config {
            let assembly = try Assembly(configurationFile: config)
            let own = [assembly.configuration.exchange.address] + assembly.configuration.exchange.aliases
            return (
                assembly.vocabulary, assembly.gazetteer,
                ReadingContext(ownAddresses: own, writer: nil, expecting: .anything)
            )
        }
        let installation = try refusing { () throws(ConfigurationProblem) in try Installation() }
        return (
            try Assembly.vocabulary(at: installation.vocabulary),
            try Assembly.gazetteer(in: installation.places),
            ReadingContext(ownAddresses: [], writer: nil, expecting: .anything)
        )
    }

    /// A report with the name of its file beside its own keys.
    private struct FileReport: Encodable {
        var file: String
        var report: ReadingReport

        private enum Key: String, CodingKey { case file }

        func encode(to encoder: any Encoder) throws {
            try report.encode(to: encoder)
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(file, forKey: .file)
        }
    }
}
