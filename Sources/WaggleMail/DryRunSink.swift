public import Foundation
public import WaggleTransport

/// A way out that leads nowhere: every message becomes a file in a folder, to be looked at.
///
/// The file is named after the Message-ID, so a message that is tried again replaces itself.
public struct DryRunSink: MessageSink {
    public let folder: URL

    /// - Throws: What the file system says when the folder cannot be made.
    public init(folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        self.folder = folder
    }

    public func deliver(_ delivery: Delivery) async -> DeliveryVerdict {
        if let fault = StrictCRLF.fault(in: delivery.bytes) {
            return .refused(code: 554, answer: fault.sentence)
        }
        guard let name = Self.fileName(for: delivery.messageID) else {
            return .refused(code: 554, answer: "The Message-ID is too long for a file name.")
        }
        do {
            try Self.envelope(of: delivery, before: delivery.bytes)
                .write(to: folder.appending(path: name), options: .atomic)
            return .accepted(answer: "written to \(name)")
        } catch {
            return .postponed(.later, reason: "The folder for messages cannot be written to: \(error).")
        }
    }

    /// The envelope as a server writes it at the end of the way (RFC 5321 §4.4), so that it can be seen.
    private static func envelope(of delivery: Delivery, before bytes: Data) -> Data {
        var lines = ["Return-Path: <\(delivery.sender?.description ?? "")>", "Delivered-To: \(delivery.recipient)"]
        if let echo = delivery.echo { lines.append("Delivered-To: \(echo)") }
        return Data(lines.map { "\($0)\r\n" }.joined().utf8) + bytes
    }

    /// Every byte that is not plainly harmless is written as `%XX`, so two Message-IDs never share a file.
    static func fileName(for messageID: String) -> String? {
        let name = messageID.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "@"):
                String(UnicodeScalar(byte))
            case UInt8(ascii: "."):
                "."
            default:
                "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        .joined()
        // 255 bytes is what file systems take; a name never begins with a dot because "eml" files are looked for.
        guard !name.isEmpty, name.utf8.count <= 250 else { return nil }
        return (name.hasPrefix(".") ? "%2E" + name.dropFirst() : name) + ".eml"
    }
}
