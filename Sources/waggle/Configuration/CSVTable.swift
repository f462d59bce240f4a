/// A CSV file (RFC 4180) with a header line, read by column name, every row with the line it begins on.
struct CSVTable {
    let rows: [Row]
    /// What is wrong with rows that are not among ``rows``.
    let problems: [ConfigurationProblem]

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
    ///
    /// - Throws: All that is wrong with the header; without a good one no row can be read.
    init(file: String, text: String, known: [String], required: [String]) throws(PartnerListProblems) {
        var records = Self.records(of: text)
        guard !records.isEmpty else {
            throw PartnerListProblems(
                problems: [ConfigurationProblem(file: file, line: nil, sentence: "The file is empty.")]
            )
        }
        let header = records.removeFirst()
        let names = header.cells.map { $0.lowercased() }
        let wrong = Self.faults(in: names, known: known, required: required)
        guard wrong.isEmpty, !header.isUnfinished else {
            throw PartnerListProblems(
                problems: (wrong + (header.isUnfinished ? [Self.unfinished] : []))
                    .map { ConfigurationProblem(file: file, line: header.line, sentence: $0) }
            )
        }
        var rows: [Row] = []
        var problems: [ConfigurationProblem] = []
        for record in records {
            if record.isUnfinished {
                problems.append(ConfigurationProblem(file: file, line: record.line, sentence: Self.unfinished))
            } else if record.cells.count > names.count {
                problems.append(
                    ConfigurationProblem(
                        file: file,
                        line: record.line,
                        sentence: "The row has \(record.cells.count) cells and the header \(names.count). "
                            + "Put quotes around a cell that holds a comma."
                    )
                )
            } else {
                rows.append(Row(line: record.line, cells: Dictionary(zip(names, record.cells)) { first, _ in first }))
            }
        }
        self.rows = rows
        self.problems = problems
    }

    private static let unfinished = "A quote is opened here and never closed, so that the file ends within it."

    private static func faults(in names: [String], known: [String], required: [String]) -> [String] {
        var faults: [String] = []
        for (index, name) in names.enumerated() {
            if !known.contains(name) {
                let guess = known.closest(to: name).map { " Did you mean `\($0)`?" } ?? ""
                faults.append("There is no column `\(name)`. Known: \(known.joined(separator: ", ")).\(guess)")
            } else if names[..<index].contains(name) {
                faults.append("The column `\(name)` stands there twice.")
            }
        }
        return faults + required.filter { !names.contains($0) }.map { "The column `\($0)` is missing." }
    }

    private struct Record {
        var line: Int
        var cells: [String]
        /// The file ends within quotes that begin in it.
        var isUnfinished: Bool
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

        func endRecord(isUnfinished: Bool = false) {
            cells.append(cell.trimmed)
            let isBlank = cells.allSatisfy(\.isEmpty)
            let isComment = cells[0].hasPrefix("#")
            if isUnfinished || !isBlank && !isComment {
                records.append(Record(line: firstLine, cells: cells, isUnfinished: isUnfinished))
            }
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
        endRecord(isUnfinished: isQuoted)
        return records
    }
}

extension StringProtocol {
    /// Without white space at both ends.
    var trimmed: String {
        let text = drop(while: \.isWhitespace)
        return String(text[..<(text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? text.startIndex)])
    }
}
