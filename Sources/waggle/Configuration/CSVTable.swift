/// A CSV file (RFC 4180) with a header line, read by column name, every row with the line it begins on.
struct CSVTable {
    let rows: [Row]

    struct Row {
        /// Counted from 1 in the file.
        let line: Int
        private let cells: [String: String]

        fileprivate init(line: Int, cells: [String: String]) {
            self.line = line
            self.cells = cells
        }

        /// The cell, trimmed; nil when it is empty.
        subscript(column: String) -> String? {
            cells[column].flatMap { $0.isEmpty ? nil : $0 }
        }

        /// A cell with several values, separated by semicolons.
        func list(_ column: String) -> [String] {
            (self[column] ?? "").split(separator: ";").map { $0.trimmed }.filter { !$0.isEmpty }
        }
    }

    /// - Parameters:
    ///   - file: The file's name, for complaints.
    ///   - known: The columns there may be.
    init(file: String, text: String, known: [String], required: [String]) throws(ConfigurationProblem) {
        var records = Self.records(of: text)
        guard !records.isEmpty else {
            throw ConfigurationProblem(file: file, line: nil, sentence: "The file is empty.")
        }
        let header = records.removeFirst()
        let names = header.cells.map { $0.lowercased() }
        for name in names where !known.contains(name) {
            let guess = known.closest(to: name).map { " Did you mean `\($0)`?" } ?? ""
            throw ConfigurationProblem(
                file: file,
                line: header.line,
                sentence: "There is no column `\(name)`. Known: \(known.joined(separator: ", ")).\(guess)"
            )
        }
        if let missing = required.first(where: { !names.contains($0) }) {
            throw ConfigurationProblem(file: file, line: header.line, sentence: "The column `\(missing)` is missing.")
        }
        var rows: [Row] = []
        for record in records {
            guard record.cells.count <= names.count else {
                throw ConfigurationProblem(
                    file: file,
                    line: record.line,
                    sentence: "The row has \(record.cells.count) cells and the header \(names.count). "
                        + "Put quotes around a cell that holds a comma."
                )
            }
            rows.append(Row(line: record.line, cells: Dictionary(zip(names, record.cells)) { first, _ in first }))
        }
        self.rows = rows
    }

    private struct Record {
        var line: Int
        var cells: [String]
    }

    /// Blank lines and lines that begin with `#` are passed over.
    private static func records(of text: String) -> [Record] {
        var records: [Record] = []
        var cells: [String] = []
        var cell = ""
        var line = 1
        var firstLine = 1
        var isQuoted = false
        var characters = text[...]
        if characters.first == "\u{FEFF}" { characters.removeFirst() }

        func endRecord() {
            cells.append(cell.trimmed)
            let isBlank = cells.allSatisfy(\.isEmpty)
            let isComment = cells[0].hasPrefix("#")
            if !isBlank && !isComment { records.append(Record(line: firstLine, cells: cells)) }
            cells = []
            cell = ""
        }
        while let character = characters.popFirst() {
            if character.isNewline { line += 1 }
            switch character {
            case "\"" where isQuoted && characters.first == "\"":
                characters.removeFirst()
                cell.append("\"")
            case "\"" where isQuoted || cell.trimmed.isEmpty:
                isQuoted.toggle()
            case "," where !isQuoted:
                cells.append(cell.trimmed)
                cell = ""
            case _ where character.isNewline && !isQuoted:
                endRecord()
                firstLine = line
            default:
                cell.append(character)
            }
        }
        endRecord()
        return records
    }
}

extension StringProtocol {
    /// Without white space at both ends.
    var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
