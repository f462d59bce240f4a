import Foundation
import Glibc

/// What commands print: results on standard output, everything else on standard error.
enum Output {
    /// Text for people. What a customer wrote may be part of it, and must not steer somebody's terminal.
    static func line(_ text: String) { exact(text.withoutControls) }

    /// Text for people that is coloured, and whose words are without control characters already.
    static func coloured(_ text: String) { exact(text) }

    /// A line for programs, as it is.
    static func exact(_ text: String) {
        let failure = write(text + "\n", to: STDOUT_FILENO)
        guard failure != 0 else { return }
        // Whoever stopped reading knows it; somebody whose disk is full does not.
        if failure != EPIPE { complain("waggle: The output cannot be written: \(reason(failure)).") }
        Foundation.exit(Refusal.Code.failed.rawValue)
    }

    private static func reason(_ failure: Int32) -> String { String(cString: strerror(failure)) }

    /// Nothing is left to be told when standard error cannot be written either.
    static func complain(_ text: String) { _ = write(text + "\n", to: STDERR_FILENO) }

    /// A question waits for its answer on the same line.
    static func ask(_ question: String) { _ = write(question, to: STDERR_FILENO) }

    /// - Returns: 0, or why not all of it was written.
    private static func write(_ text: String, to descriptor: Int32) -> Int32 {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                bytes.removeFirst(count)
            } else if errno != EINTR {
                return errno
            }
        }
        return 0
    }

    /// With sorted keys, so that two runs can be compared.
    static func json(_ value: some Encodable, onOneLine: Bool = false) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if !onOneLine { encoder.outputFormatting.insert(.prettyPrinted) }
        encoder.dateEncodingStrategy = .iso8601
        exact(String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    /// Rows under a heading, columns as wide as they need to be; a sentence when there are none.
    static func table(_ heading: [String], _ rows: [[String]], ifEmpty sentence: String) {
        guard !rows.isEmpty else { return line(sentence) }
        let rows = rows.map { $0.map { $0.replacing("\n", with: " ") } }
        let widths = heading.indices.map { column in ([heading] + rows).map { $0[column].count }.max() ?? 0 }
        for row in [heading] + rows {
            let cells = zip(row, widths).map { cell, width in cell + String(repeating: " ", count: width - cell.count) }
            line(cells.joined(separator: "  ").trimmed)
        }
    }
}

extension String {
    /// Control characters but line breaks become U+FFFD.
    var withoutControls: String {
        let isControl = { (scalar: Unicode.Scalar) in scalar.properties.generalCategory == .control && scalar != "\n" }
        guard unicodeScalars.contains(where: isControl) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 }))
    }
}

extension Date {
    /// For tables: ISO 8601 to the minute, UTC.
    var short: String {
        formatted(.iso8601.year().month().day().dateTimeSeparator(.space).time(includingFractionalSeconds: false))
            .prefix(16) + "Z"
    }
}
