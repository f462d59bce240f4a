import Foundation
import GRDB
import WaggleReferral
import WaggleStore

/// Text that came from outside, whatever it holds.
///
/// GRDB hands text to SQLite as a C string, which ends at a NUL: two positions that differ behind one would be
/// the same row, and a mail lost. Such text is kept as a BLOB; that is why its columns have the type ANY.
struct OutsideText: DatabaseValueConvertible {
    let text: String

    init(_ text: String) {
        self.text = text
    }

    var databaseValue: DatabaseValue {
        text.utf8.contains(0) ? Data(text.utf8).databaseValue : text.databaseValue
    }

    static func fromDatabaseValue(_ value: DatabaseValue) -> OutsideText? {
        switch value.storage {
        case .string(let text): OutsideText(text)
        case .blob(let bytes): OutsideText(String(decoding: bytes, as: UTF8.self))
        case .null, .int64, .double: nil
        }
    }
}

/// A moment as it is stored: seconds since the start of 2001, UTC, exactly what a `Date` holds, so that what
/// comes out equals what went in. For people: `datetime(at + 978307200, 'unixepoch')`.
extension Date {
    var stored: Double { timeIntervalSinceReferenceDate }

    init(stored seconds: Double) {
        self.init(timeIntervalSinceReferenceDate: seconds)
    }
}

extension Identifier {
    /// The 16 bytes of the UUID.
    var stored: Data { withUnsafeBytes(of: rawValue.uuid) { Data($0) } }

    init(stored bytes: Data) throws {
        guard bytes.count == 16 else { throw MalformedRow() }
        self.init(rawValue: bytes.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) })
    }
}

/// A row that this program did not write: somebody changed the file by hand.
struct MalformedRow: Error {}

/// Values that are kept whole, as JSON.
///
/// JSON writes a NUL as `\u0000`, so that any text is safe in it.
enum StoredJSON {
    static func text(of value: some Encodable) throws -> String {
        try jsonText(of: value)
    }

    static func value<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
        try value(type, in: Data(text.utf8))
    }

    static func value<Value: Decodable>(_ type: Value.Type, in bytes: Data) throws -> Value {
        try decoder.decode(type, from: bytes)
    }

    private static let decoder = {
        let decoder = JSONDecoder()
        // A score that is not a number must not stop a lead.
        decoder.nonConformingFloatDecodingStrategy = .convertFromString(
            positiveInfinity: "inf",
            negativeInfinity: "-inf",
            nan: "nan"
        )
        return decoder
    }()
}

extension Database {
    /// Runs a statement that is prepared once for each connection.
    func run(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?]) throws {
        try cachedStatement(sql: sql).execute(arguments: StatementArguments(arguments))
    }

    /// Rows of a statement that is prepared once for each connection.
    func rows(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?] = []) throws -> [Row] {
        try Row.fetchAll(cachedStatement(sql: sql), arguments: StatementArguments(arguments))
    }

    func row(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?] = []) throws -> Row? {
        try Row.fetchOne(cachedStatement(sql: sql), arguments: StatementArguments(arguments))
    }
}
