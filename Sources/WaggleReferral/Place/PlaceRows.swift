import Foundation

/// The rows of one of the tables that operators edit: fields between commas, quoted where a field holds
/// a comma; lines that begin with # are remarks; the first other line names the fields.
struct PlaceRows {
    struct Row {
        /// Counted from 1, as editors do.
        var line: Int
        var fields: [String]
    }

    let rows: [Row]

    /// - Parameter names: The fields a row must have, in this order.
    init(_ data: Data, of file: GazetteerFiles.FileName, names: [String]) throws(GazetteerError) {
        var rows: [Row] = []
        var line = 0
        var isHeaderSeen = false
        let expected = names.joined(separator: ", ")
        for bytes in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            line += 1
            // Files from Windows have a carriage return at line ends and a mark at the beginning.
            var content = Substring(decoding: bytes, as: UTF8.self)
            while let last = content.unicodeScalars.last, last.properties.isWhitespace {
                content.unicodeScalars.removeLast()
            }
            if content.unicodeScalars.first?.value == 0xFEFF { content.unicodeScalars.removeFirst() }
            if content.isEmpty || content.utf8.first == UInt8(ascii: "#") { continue }
            let fields = Self.fields(of: content)
            guard fields.count == names.count else {
                throw .fields(file: file, line: line, expected: expected)
            }
            if isHeaderSeen {
                rows.append(Row(line: line, fields: fields))
            } else if fields == names {
                isHeaderSeen = true
            } else {
                throw .fields(file: file, line: line, expected: expected)
            }
        }
        guard !rows.isEmpty else { throw .empty(file: file) }
        self.rows = rows
    }

    private static func fields(of line: Substring) -> [String] {
        var fields: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        for byte in line.utf8 {
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted:
                fields.append(String(decoding: field, as: UTF8.self))
                field = []
            case UInt8(ascii: " ") where field.isEmpty: break
            default: field.append(byte)
            }
        }
        fields.append(String(decoding: field, as: UTF8.self))
        return fields
    }
}
