public import Foundation

/// What bytes must be before they may leave as a message (RFC 5321 §2.3.8, §4.5.3.1.6).
///
/// libcurl stuffs dots only behind CRLF and passes everything else on as it is. A bare line feed before a dot
/// would reach a lax server as the end of the message, and what follows as commands of ours.
public enum StrictCRLF {
    /// Octets in a line, without its CRLF (RFC 5322 §2.1.1).
    public static let lineOctets = 998

    /// The first fault of the bytes; nil when they may leave.
    public static func fault(in bytes: Data) -> Fault? {
        bytes.withUnsafeBytes { fault(in: $0) }
    }

    private static func fault(in bytes: UnsafeRawBufferPointer) -> Fault? {
        guard !bytes.isEmpty else { return .empty }
        var line = 1
        var lineStart = 0
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case 0:
                return .nul(line: line)
            case UInt8(ascii: "\n"):
                return .bareLF(line: line)
            case UInt8(ascii: "\r"):
                guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\n") else {
                    return .bareCR(line: line)
                }
                guard index - lineStart <= lineOctets else { return .longLine(line: line) }
                index += 1
                line += 1
                lineStart = index + 1
            default:
                break
            }
            index += 1
        }
        return bytes.count - lineStart <= lineOctets ? nil : .longLine(line: line)
    }

    /// Lines count from 1.
    public enum Fault: Hashable, Sendable {
        case empty
        case nul(line: Int)
        case bareCR(line: Int)
        case bareLF(line: Int)
        case longLine(line: Int)

        public var sentence: String {
            switch self {
            case .empty: "The message is empty, so it was not sent."
            case .nul(let line): "Line \(line) of the message holds a NUL byte, so it was not sent."
            case .bareCR(let line): "Line \(line) of the message holds a CR without LF, so it was not sent."
            case .bareLF(let line): "Line \(line) of the message ends with LF without CR, so it was not sent."
            case .longLine(let line):
                "Line \(line) of the message is longer than \(lineOctets) octets, so it was not sent."
            }
        }
    }
}
