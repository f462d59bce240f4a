/// Why a file of place names cannot be used. The operator has to change the named line.
public enum GazetteerError: Error, Hashable, Sendable {
    /// A line does not have the fields that the file's first lines announce.
    case fields(file: GazetteerFiles.FileName, line: Int, expected: String)
    /// A field does not hold what it should; `value` is at most 40 characters of it.
    case value(file: GazetteerFiles.FileName, line: Int, field: String, value: String)
    /// A file without a single row.
    case empty(file: GazetteerFiles.FileName)

    /// What is wrong, where, and what should be there.
    public var sentence: String {
        switch self {
        case .fields(let file, let line, let expected):
            "\(file.rawValue), line \(line): a row has the fields \(expected)."
        case .value(let file, let line, let field, let value):
            "\(file.rawValue), line \(line): “\(value)” is no \(field)."
        case .empty(let file):
            "\(file.rawValue) holds no row. Restore the file that came with Waggle."
        }
    }
}
