import ArgumentParser
import Foundation
import Logging

/// What every command takes that works on a configured exchange.
struct ConfigurationOption: ParsableArguments {
    @Option(
        name: [.customLong("config"), .customShort("c")],
        help: "The configuration file (default: config/waggle.yaml)."
    )
    var file: String?

    func assembly() throws -> Assembly { try Assembly(configurationFile: file) }
}

struct OutputOption: ParsableArguments {
    @Flag(name: .long, help: "Print JSON for programs instead of a table for people.")
    var json = false
}

enum Output {
    static func line(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }

    /// With sorted keys, so that two runs can be compared.
    static func json(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        line(String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    /// Rows under a heading, columns as wide as they need to be; a sentence when there are none.
    static func table(_ heading: [String], _ rows: [[String]], ifEmpty sentence: String) {
        guard !rows.isEmpty else { return line(sentence) }
        let widths = heading.indices.map { column in ([heading] + rows).map { $0[column].count }.max() ?? 0 }
        for row in [heading] + rows {
            let cells = zip(row, widths).map { cell, width in cell + String(repeating: " ", count: width - cell.count) }
            line(cells.joined(separator: "  ").trimmed)
        }
    }
}

extension Date {
    /// For tables: ISO 8601 to the minute, UTC.
    var short: String {
        formatted(.iso8601.year().month().day().dateTimeSeparator(.space).time(includingFractionalSeconds: false))
            .prefix(16) + "Z"
    }
}
