import Foundation

/// Text of a mail, encoded so that it arrives as it was written whatever lies between.
struct TextBody {
    let type: String
    let encoding: String
    let encoded: [UInt8]

    /// - Parameter text: With any line ends; they become CRLF.
    init(_ text: String, type: String) {
        self.type = type
        let lines = Self.canonical(text)
        let nature = lines.withUnsafeBufferPointer(Nature.init)
        // Mail houses write ">From " into mailboxes; quoted-printable can avoid the word.
        if nature.isPlain {
            encoding = "7bit"
            encoded = lines
        } else if nature.foreign * 6 <= lines.count {
            encoding = "quoted-printable"
            encoded = Self.quotedPrintable(lines)
        } else {
            encoding = "base64"
            encoded = Self.base64(lines)
        }
    }

    /// What lines are made of.
    private struct Nature {
        /// Bytes above ASCII.
        var foreign = 0
        /// They can travel as they are.
        var isPlain = true

        init(_ lines: UnsafeBufferPointer<UInt8>) {
            var width = 0
            for (index, byte) in lines.enumerated() {
                if byte == UInt8(ascii: "F"), width == 0, lines[index...].starts(with: "From ".utf8) { isPlain = false }
                width = byte == 0x0A ? 0 : width + 1
                foreign += byte >= 0x80 ? 1 : 0
                if byte >= 0x7F || (byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09) || width > 900 {
                    isPlain = false
                }
            }
        }
    }

    /// CRLF at the end of every line, no NUL.
    static func canonical(_ text: String) -> [UInt8] {
        var text = text
        return text.withUTF8 { utf8 in
            var lines: [UInt8] = []
            lines.reserveCapacity(utf8.count + utf8.count / 16 + 2)
            var start = 0
            var index = 0
            while index < utf8.count {
                let byte = utf8[index]
                guard byte == 0x0A || byte == 0x0D || byte == 0 else {
                    index += 1
                    continue
                }
                lines.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
                if byte == 0 {
                    lines += [0xEF, 0xBF, 0xBD]
                } else {
                    lines.append(0x0D)
                    lines.append(0x0A)
                    if byte == 0x0D, index + 1 < utf8.count, utf8[index + 1] == 0x0A { index += 1 }
                }
                index += 1
                start = index
            }
            lines.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
            if lines.last != 0x0A { lines += [0x0D, 0x0A] }
            return lines
        }
    }

    /// RFC 2045 §6.7.
    private static func quotedPrintable(_ lines: [UInt8]) -> [UInt8] {
        // Every byte may become three, and every 25 of those a soft line break of three more.
        let room = lines.count * 3 + lines.count / 8 + 16
        return [UInt8](unsafeUninitializedCapacity: room) { encoded, count in
            var width = 0
            func put(_ byte: UInt8) {
                encoded[count] = byte
                count += 1
            }
            for (index, byte) in lines.enumerated() where byte != 0x0D {
                if byte == 0x0A {
                    put(0x0D)
                    put(0x0A)
                    width = 0
                    continue
                }
                let isLiteral =
                    switch byte {
                    case 0x20, 0x09: index + 1 >= lines.count || lines[index + 1] != 0x0D  // not at the end of a line
                    case 0x3D: false
                    case UInt8(ascii: "F"): width > 0  // "From " at the beginning of a line
                    case 0x21...0x7E: true
                    default: false
                    }
                if width + (isLiteral ? 1 : 3) > 75 {
                    put(0x3D)
                    put(0x0D)
                    put(0x0A)
                    width = 0
                }
                if isLiteral {
                    put(byte)
                    width += 1
                } else {
                    put(0x3D)
                    put(hexadecimal(byte >> 4))
                    put(hexadecimal(byte & 15))
                    width += 3
                }
            }
        }
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
    }

    static func base64(_ bytes: [UInt8]) -> [UInt8] {
        Array(
            Data(bytes).base64EncodedData(options: [
                .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
            ])
        )
            + [0x0D, 0x0A]
    }
}

/// An attachment with its headers.
struct AttachedBody {
    let headers: [String]
    let encoded: [UInt8]

    init(_ attachment: OutgoingMessage.Attachment) throws(ComposeError) {
        switch attachment {
        case .message(let bytes, let name):
            let name = name.lowercased().hasSuffix(".eml") ? name : name + ".eml"
            if let lines = Self.travelling(bytes) {
                try self.init(
                    contentType: "message/rfc822",
                    encoding: lines.allSatisfy { $0 < 0x80 } ? "7bit" : "8bit",
                    name: name,
                    encoded: lines
                )
            } else {
                try self.init(.file(bytes, contentType: "application/octet-stream", name: name))
            }
        case .file(let bytes, let contentType, let name):
            guard Self.isContentType(contentType) else { throw .invalidContentType }
            try self.init(
                contentType: contentType,
                encoding: "base64",
                name: name,
                encoded: TextBody.base64(Array(bytes))
            )
        }
    }

    private init(contentType: String, encoding: String, name: String, encoded: [UInt8]) throws(ComposeError) {
        headers = [
            "Content-Type: \(contentType)",
            "Content-Transfer-Encoding: \(encoding)",
            "Content-Disposition: attachment;\r\n \(try Self.fileName(name))",
        ]
        self.encoded = encoded
    }

    /// A mail with CRLF line ends; nil when it cannot stand in another one as it is: message/rfc822 may not be encoded
    /// (RFC 2046 §5.2.1), and SMTP carries neither NUL nor lines beyond 998 bytes.
    private static func travelling(_ message: Data) -> [UInt8]? {
        var lines: [UInt8] = []
        lines.reserveCapacity(message.count + message.count / 20 + 2)
        var width = 0
        var afterReturn = false
        for byte in message {
            switch byte {
            case 0x0A where afterReturn: break
            case 0x0A, 0x0D:
                lines += [0x0D, 0x0A]
                width = 0
            case 0x00: return nil
            default:
                lines.append(byte)
                width += 1
                if width > 998 { return nil }
            }
            afterReturn = byte == 0x0D
        }
        return lines
    }

    /// A type and its parameters in printable ASCII.
    private static func isContentType(_ text: String) -> Bool {
        let type = text.prefix { $0 != ";" }.split(separator: "/", omittingEmptySubsequences: false)
        let isToken = { (part: Substring) in
            !part.isEmpty
                && part.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"()<>@,;:\\\"[]?=".utf8.contains($0) }
        }
        return type.count == 2 && type.allSatisfy(isToken) && text.utf8.count < 200
            && text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    }

    /// `filename`, in the form of RFC 2231 where the name is not plain ASCII. At most 200 bytes, without any folder.
    /// Not both forms: GMime and others then take the poorer one.
    private static func fileName(_ name: String) throws(ComposeError) -> String {
        guard name.utf8.allSatisfy({ $0 != 0x0A && $0 != 0x0D && $0 != 0 }) else {
            throw .lineBreak(field: "file name")
        }
        var short = String((name.split { $0 == "/" || $0 == "\\" }.last ?? "file").suffix(200))
        while short.utf8.count > 200 { short.removeFirst() }
        let ascii = String(
            short.unicodeScalars.map { (0x20...0x7E).contains($0.value) && $0 != "\"" ? Character($0) : "_" }
        )
        guard ascii != short else { return "filename=\"\(ascii)\"" }
        let percent = short.utf8.map { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: String(UnicodeScalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return "filename*=utf-8''\(percent.joined())"
    }
}
