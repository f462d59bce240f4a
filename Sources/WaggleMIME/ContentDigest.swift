import Crypto
public import Foundation
import WaggleTransport

/// The identity of a mail's content: the same for every copy of one mail that was delivered, another for every other.
///
/// SHA-256 over Message-ID, Date, From and body, with line ends made alike. Header fields that a mail gets on its way
/// (Received, Delivered-To, Authentication-Results …) are left out, so a mail that reaches two of our mailboxes counts
/// once (faults 49). A mail without Message-ID has no name of its own: all its bytes are digested, because two such
/// mails of one writer in one second may well be two (faults 50). The same Message-ID over other content is another
/// digest (faults 48).
public struct ContentDigest: Hashable, Sendable, CustomStringConvertible {
    /// 32 bytes.
    public let bytes: Data

    /// - Parameter message: The mail as it came.
    public init(of message: Data) {
        bytes = message.withUnsafeBytes { raw in
            let lines = Self.lines(of: raw)
            return lines.withUnsafeBytes(Self.digest)
        }
    }

    /// 64 hexadecimal digits.
    public var description: String { bytes.hexadecimal }

    /// The bytes with every line ended by LF alone.
    private static func lines(of raw: UnsafeRawBufferPointer) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: raw.count) { lines, count in
            var afterReturn = false
            for byte in raw {
                if !(byte == 0x0A && afterReturn) {
                    lines[count] = byte == 0x0D ? 0x0A : byte
                    count += 1
                }
                afterReturn = byte == 0x0D
            }
        }
    }

    private static func digest(_ lines: UnsafeRawBufferPointer) -> Data {
        var checksum = SHA256()
        let fields = HeaderFields(scanning: lines)
        let body = UnsafeRawBufferPointer(rebasing: lines[fields.bodyStart...])
        let hasID = fields.fields.contains { field in
            lines.spells("message-id", in: field.name) && lines[field.value].contains { $0 > 0x20 }
        }
        if hasID {
            let names: [StaticString] = ["message-id", "date", "from"]
            for name in names {
                for field in fields.fields where lines.spells(name, in: field.name) {
                    // Mail houses fold long lines anew, so white space does not count.
                    let value = lines[field.value].filter { $0 > 0x20 }
                    update(&checksum, with: name)
                    value.withUnsafeBytes { checksum.update(bufferPointer: $0) }
                    update(&checksum, with: "\n")
                }
            }
            update(&checksum, with: "\n")
            checksum.update(bufferPointer: withoutLastLines(body))
        } else {
            checksum.update(bufferPointer: withoutLastLines(lines))
        }
        return Data(checksum.finalize())
    }

    /// Stores add or drop empty lines at the end.
    private static func withoutLastLines(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        var end = bytes.count
        while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
        return UnsafeRawBufferPointer(rebasing: bytes[..<end])
    }

    private static func update(_ checksum: inout SHA256, with text: StaticString) {
        checksum.update(
            bufferPointer: UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        )
    }
}
