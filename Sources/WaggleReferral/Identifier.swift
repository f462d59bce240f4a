import Crypto
public import Foundation

/// An identifier that cannot be taken for another kind of identifier.
public struct Identifier<Subject>: RawRepresentable, Hashable, Codable, Sendable, CustomStringConvertible {
    public let rawValue: UUID

    public init(rawValue: UUID) {
        self.rawValue = rawValue
    }

    public init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(UUID.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    public var description: String { rawValue.uuidString.lowercased() }

    /// The identifier that follows from others, the same each time it is asked for.
    ///
    /// A decision that was cut short and is taken again must name its offers and notes as it did before.
    public init<Parent>(_ name: String, of parent: Identifier<Parent>) {
        var hash = SHA256()
        hash.update(data: Data("\(parent)/\(name)".utf8))
        var bytes = Array(hash.finalize().prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80  // version 8, RFC 9562 §5.8
        bytes[8] = bytes[8] & 0x3F | 0x80
        rawValue = bytes.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
    }
}
