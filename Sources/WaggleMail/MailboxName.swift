import Foundation

/// A mailbox name as people write it, for instance `Leads/Köln`.
struct MailboxName: Hashable {
    let text: String

    /// As it goes over the wire: modified UTF-7 (RFC 3501 §5.1.3).
    var encoded: String {
        var result = ""
        var wide: [UInt16] = []
        for unit in text.utf16 {
            guard (0x20...0x7E).contains(unit), let scalar = Unicode.Scalar(unit) else {
                wide.append(unit)
                continue
            }
            result += Self.shifted(wide) + (scalar == "&" ? "&-" : String(scalar))
            wide = []
        }
        return result + Self.shifted(wide)
    }

    /// The encoded name as a quoted string (RFC 9051 §9).
    var quoted: String {
        let escaped = encoded.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"\(escaped)\""
    }

    private static func shifted(_ units: [UInt16]) -> String {
        guard !units.isEmpty else { return "" }
        let bytes = Data(units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
        let base64 = bytes.base64EncodedString().replacing("/", with: ",").prefix { $0 != "=" }
        return "&\(base64)-"
    }
}
